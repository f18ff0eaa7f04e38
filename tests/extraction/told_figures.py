"""How the tables of figures tell what was found: words | type qualifier value..upper currency unit."""

from datetime import date

from claims.extraction.figures import find_figures
from claims.extraction.values import Figure

PUBLISHED = date(2025, 11, 20)  # a Thursday


def told(text: str, *, published_on: date | None = PUBLISHED, language: str = "en") -> list[str]:
    """The figures of `text` in reading order, one line each."""
    found = find_figures(text, (), published_on=published_on, language=language)
    return [f"{span.of(text)} | {_told(figure)}" for span, figure in found]


def _told(figure: Figure) -> str:
    value = f"{figure.value}..{figure.upper}" if figure.upper is not None else str(figure.value)
    parts = (figure.type, figure.qualifier, value, figure.currency, figure.unit)
    return " ".join(part for part in parts if part)

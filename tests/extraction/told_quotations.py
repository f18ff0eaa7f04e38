"""How the tables of quotations tell what was found: words | speaker | name, or whichever parts a table asks for."""

from claims.extraction.quotations import find_quotations
from claims.extraction.spans import Span
from claims.extraction.values import Quotation


def told(text: str, *parts: str) -> list[str]:
    """The quotations of `text` in reading order, one line each: of "form", "words", "speaker", "name" and "cue" those in `parts`."""
    lines = []
    for span, quotation in find_quotations(text, ()):
        said = _said(text, span, quotation)
        lines.append(" | ".join(str(said[part]) for part in parts))
    return lines


def _said(text: str, span: Span, quotation: Quotation) -> dict[str, str | None]:
    return {
        "form": quotation.form,
        "words": span.of(text),
        "speaker": quotation.speaker.of(text) if quotation.speaker else None,
        "name": quotation.speaker_name,
        "cue": quotation.cue.of(text) if quotation.cue else None,
    }

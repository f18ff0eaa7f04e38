"""Numeral, unit, qualifier and range → Figure."""

from collections.abc import Sequence
from datetime import date

from claims.extraction.spans import Span
from claims.extraction.values import Figure


def find_figures(
    text: str, sentences: Sequence[Span], *, published_on: date | None = None, language: str = "en"
) -> list[tuple[Span, Figure]]:
    """The figures of `text` in reading order, none inside another."""
    return []

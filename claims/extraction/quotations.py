"""Quotation marks and reported speech → Quotation."""

from collections.abc import Sequence

from claims.extraction.spans import Span
from claims.extraction.values import Quotation


def find_quotations(text: str, sentences: Sequence[Span], *, language: str = "en") -> list[tuple[Span, Quotation]]:
    """The quotations of `text` in reading order: direct, partial and indirect, with their speakers."""
    return []

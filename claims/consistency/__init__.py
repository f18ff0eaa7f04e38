"""Slips that an article shows by itself: text in, findings out. Plain Python, no Django."""

from claims.consistency.counted_lists import find_miscounted_lists
from claims.consistency.paragraphs import find_repeated_paragraphs
from claims.consistency.values import Finding

__all__ = ["Finding", "check_consistency", "find_miscounted_lists", "find_repeated_paragraphs"]


def check_consistency(text: str) -> tuple[Finding, ...]:
    """All that the checks find in `text`, in reading order; never raises, whatever the text."""
    found = [*find_miscounted_lists(text), *find_repeated_paragraphs(text)]
    return tuple(sorted(found, key=lambda finding: finding.span))

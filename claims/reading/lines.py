"""A line of a printed page."""

from dataclasses import dataclass

HYPHEN = "\ufffe"
"""A hyphen at the end of a line, as PDFium marks it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """Its text, without white space at its ends, and its place on the page, in points from the lower left corner; pages
    count from 0."""

    page: int
    text: str
    left: float
    right: float
    baseline: float
    height: float

    @property
    def letter(self) -> float:
        """How wide a character of it is on average, gaps included."""
        return (self.right - self.left) / len(self.text)

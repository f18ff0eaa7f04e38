"""What a rule gives back, and what all rules are given."""

from dataclasses import dataclass
from datetime import date

from claims.extraction.lexicon.figures import FigureLexicon
from claims.extraction.values import Figure


@dataclass(slots=True)
class Found:
    """The tokens `[start, end)` as a figure; `figure` is None for a number that is none (a name, a label): it is passed over.

    `qualified` says that the rule has already read the qualifier, or that none can stand there.
    """

    start: int
    end: int
    figure: Figure | None
    qualified: bool = False


@dataclass(slots=True)
class Reading:
    """The state of one reading of one text: its language, its day, and the last year that it named in full."""

    lexicon: FigureLexicon
    published_on: date | None
    year: int | None = None
    has_ago: bool = False  # whether a word such as "ago" stands in this line
    skipped: int = -1  # where the last name with a number ended in this line

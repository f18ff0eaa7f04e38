"""What a rule gives back, and what all rules are given."""

from dataclasses import dataclass
from datetime import date

from claims.extraction.figures.days import Point
from claims.extraction.lexicon.figures import FigureLexicon
from claims.extraction.values import Figure


@dataclass(slots=True, eq=False, repr=False)
class Found:
    """The tokens `[start, end)` as a figure; `figure` is None for a number that is none (a name, a label): it is passed over.

    `qualified` says that the rule has already read the qualifier, or that none can stand there.
    """

    start: int
    end: int
    figure: Figure | None
    qualified: bool = False


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Anchor:
    """The last date that a text named: its value, as precise as its words, and where it ended in the whole text."""

    value: str
    end: int


FAR_YEARS = 6
FAR_YEARS_ONLY = 2  # the same in a text that has not told of its own time so far


@dataclass(slots=True, eq=False, repr=False)
class Reading:
    """The state of one reading of one text: its language, its day, and the last year that it named in full."""

    lexicon: FigureLexicon
    published_on: date | None
    year: int | None = None
    far_years: int = 0  # how often years far from that of publication were named, less those near it
    has_ago: bool = False  # whether a word such as "ago" stands in this line
    anchor: Anchor | None = None  # what "the following day" is told from
    day: Point | None = None  # the last day of this line that was named with its month
    present: int = 0  # how often the text has told of its own time: a weekday, yesterday, a year near publication
    is_day_first: bool = False  # whether the last day named with its month stood before it: "5 May", not "May 5"
    dated: int = -100  # where the last date with a month and a year ended in this line
    labelled: int = -1  # where the last labelled number of this line ended
    told: int = -100  # where the last figure with a unit ended in this line
    resulted: int = -100  # where the last number of a result without a verb ended in this line
    skipped: int = -1  # where the last name with a number ended in this line

    @property
    def is_history(self) -> bool:
        """Whether the text tells of other years than that of its publication: then months belong to the last of these."""
        least = FAR_YEARS if self.present else FAR_YEARS_ONLY
        return self.far_years >= max(least, self.present)

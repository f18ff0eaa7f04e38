"""The way through an article's claims, from the first words to the last or from the riskiest on."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple, Self

from django.db.models import F, OuterRef, Subquery, Value

from claims.models import Mention, Verdict, Version
from claims.models.claims import Outcome
from claims.views.way import CHANGED, NEW, NEWS_ASKED_FOR, RISK, Way


class Stop(NamedTuple):
    """A claim at a place where it stands: `[start, end)` in code points of the version's text.

    `cause` is why its last verdict opened it again, "" where a person did, `placed` how it came to stand there. It `leads` at
    the first of its places, which is its stop on the way.
    """

    claim: int
    kind: str
    outcome: str
    start: int
    end: int
    risk: int = 0
    assignee: int | None = None
    is_contested: bool = False
    cause: str | None = ""
    placed: str = ""
    leads: bool = True

    @property
    def news(self) -> str:
        """What the text of the last version did to a claim that nobody has judged since: changed, new, or "" for nothing."""
        if self.outcome != Outcome.UNREVIEWED:
            return ""
        return CHANGED if self.cause else NEW if self.placed == Mention.Placed.EXTRACTED else ""


# Those of a Stop, in its order. A long article has thousands: rows are made much quicker than objects with all that is known.
_COLUMNS = (
    "claim_id",
    "claim__kind",
    "claim__outcome",
    "start",
    "end",
    "claim__risk",
    "claim__assignee_id",
    "claim__is_contested",
)
# Why the last verdict that nobody took back opened the claim again.
_CAUSE = Subquery(
    Verdict.objects.filter(claim=OuterRef("claim"), undoes=None, undone_by=None).order_by("-number").values("cause")[:1]
)


def _columns(version: Version) -> tuple[Any, ...]:
    """The first version brought everything: nothing is asked and nothing told of that."""
    return (*_COLUMNS, _CAUSE, F("placed")) if version.number > 1 else (*_COLUMNS, Value(""), Value(""))


def stops_of(version: Version) -> list[Stop]:
    """Every place of the version where a claim stands, in reading order. One query, whatever their number."""
    rows = Mention.objects.filter(version=version).in_reading_order().values_list(*_columns(version), "leads")
    return [Stop(*row) for row in rows]


@dataclass(frozen=True)
class ReadingOrder:
    """The claims of one version in reading order, the longer first where two begin together, and a way through them.

    `person` is who "me" is.
    """

    stops: tuple[Stop, ...]
    way: Way = field(default_factory=Way)
    person: int | None = None

    @classmethod
    def of(cls, version: Version, *, way: Way | None = None, person: int | None = None) -> Self:
        """One query, whatever the number of claims."""
        rows = Mention.objects.filter(version=version, leads=True).in_reading_order().values_list(*_columns(version))
        return cls(tuple(Stop(*row) for row in rows), way or Way(), person)

    @classmethod
    def among(cls, stops: Iterable[Stop], *, way: Way | None = None, person: int | None = None) -> Self:
        """From every place of a version in reading order."""
        return cls(tuple(stop for stop in stops if stop.leads), way or Way(), person)

    def __len__(self) -> int:
        return len(self.stops)

    def __iter__(self) -> Iterator[Stop]:
        return iter(self.stops)

    def position(self, claim: int) -> int:
        """The number of the claim in reading order, from 1. Raises KeyError when it is not in this version."""
        return self._index(claim) + 1

    def next(self, claim: int) -> int | None:
        """The claim that follows on the way; None at its end."""
        ahead, _ = self._ahead_and_behind(claim)
        return ahead[0].claim if ahead else None

    def previous(self, claim: int) -> int | None:
        _, behind = self._ahead_and_behind(claim)
        return behind[-1].claim if behind else None

    def next_open(self, claim: int) -> int | None:
        """The next unreviewed claim on the way, beginning again at its start; None when no other is open."""
        ahead, behind = self._ahead_and_behind(claim)
        return next((stop.claim for stop in ahead + behind if stop.outcome == Outcome.UNREVIEWED), None)

    def next_contested(self, claim: int) -> int | None:
        """The next claim on which people differ, beginning again at the start; None when there is no other."""
        ahead, behind = self._ahead_and_behind(claim)
        return next((stop.claim for stop in ahead + behind if stop.is_contested), None)

    def at(self, number: int) -> int | None:
        """The claim of that number in reading order, from 1."""
        return self.stops[number - 1].claim if 1 <= number <= len(self.stops) else None

    def first_open(self) -> int | None:
        """The first unreviewed claim on the way, else the first on it, else the first of all; None when there is none."""
        walk = self._walk or list(self.stops[:1])
        unreviewed = (stop.claim for stop in walk if stop.outcome == Outcome.UNREVIEWED)
        return next(unreviewed, walk[0].claim if walk else None)

    def on_the_way(self) -> int:
        """How many claims the way leads to."""
        return len(self._walk)

    def around(self, claim: int) -> tuple[Stop, ...]:
        """The claims whose words share a character with those of `claim`."""
        here = self.stops[self._index(claim)]
        return tuple(s for s in self.stops if s is not here and s.start < here.end and here.start < s.end)

    def tally(self) -> dict[str, int]:
        """How many claims stand at each outcome, every outcome named."""
        counted = Counter(stop.outcome for stop in self.stops)
        return {outcome: counted[outcome] for outcome in Outcome.values}

    def news(self) -> dict[str, int]:
        """How many claims the text of the last version changed and brought that nobody has judged since, both named."""
        counted = Counter(stop.news for stop in self.stops)
        return {CHANGED: counted[CHANGED], NEW: counted[NEW]}

    def kinds(self) -> dict[str, int]:
        """How many claims there are of each kind."""
        return dict(Counter(stop.kind for stop in self.stops))

    def _ahead_and_behind(self, claim: int) -> tuple[list[Stop], list[Stop]]:
        # A claim that has just left the way (it was open, and is judged) still has its place beside it.
        here = self._rank(self.stops[self._index(claim)])
        ahead = bisect_right(self._walk, here, key=self._rank)
        behind = bisect_left(self._walk, here, key=self._rank)
        return self._walk[ahead:], self._walk[:behind]

    @cached_property
    def _walk(self) -> list[Stop]:
        """The claims on the way, in its order. Long articles have thousands, of which each answer needs a few."""
        return sorted(filter(self._is_on_the_way, self.stops), key=self._rank)

    def _rank(self, stop: Stop) -> tuple[int, int, int, int]:
        return (-stop.risk if self.way.order == RISK else 0, stop.start, -stop.end, stop.claim)

    def _is_on_the_way(self, stop: Stop) -> bool:
        way = self.way
        if stop.kind != (way.kind or stop.kind) or stop.outcome != (way.outcome or stop.outcome):
            return False
        if way.news and stop.news not in NEWS_ASKED_FOR[way.news]:
            return False
        if way.assignee == "nobody":
            return stop.assignee is None
        wanted = self.person if way.assignee == "me" else int(way.assignee or 0)
        return not way.assignee or stop.assignee == wanted

    @cached_property
    def _indices(self) -> dict[int, int]:
        return {stop.claim: index for index, stop in enumerate(self.stops)}

    def _index(self, claim: int) -> int:
        return self._indices[claim]

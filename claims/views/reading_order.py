"""The way through an article's claims, from the first words to the last."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Self

from claims.models import Mention, Version
from claims.models.claims import Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """A claim at the first place where it stands: `[start, end)` in code points of the version's text."""

    claim: int
    kind: str
    outcome: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class ReadingOrder:
    """The claims of one version in reading order, the longer first where two begin together."""

    stops: tuple[Stop, ...]

    @classmethod
    def of(cls, version: Version) -> Self:
        """One query, whatever the number of claims."""
        rows = (
            Mention.objects.filter(version=version, leads=True)
            .in_reading_order()
            .values_list("claim_id", "claim__kind", "claim__outcome", "start", "end")
        )
        return cls(tuple(Stop(claim=c, kind=k, outcome=o, start=s, end=e) for c, k, o, s, e in rows))

    @classmethod
    def among(cls, mentions: Iterable[Mention]) -> Self:
        """From mentions in reading order that have their claims at hand."""
        return cls(
            tuple(
                Stop(claim=m.claim_id, kind=m.claim.kind, outcome=m.claim.outcome, start=m.start, end=m.end)
                for m in mentions
                if m.leads
            )
        )

    def __len__(self) -> int:
        return len(self.stops)

    def position(self, claim: int) -> int:
        """The number of the claim, from 1. Raises KeyError when it is not in this version."""
        return self._index(claim) + 1

    def next(self, claim: int) -> int | None:
        index = self._index(claim) + 1
        return self.stops[index].claim if index < len(self.stops) else None

    def previous(self, claim: int) -> int | None:
        index = self._index(claim) - 1
        return self.stops[index].claim if index >= 0 else None

    def next_open(self, claim: int) -> int | None:
        """The next unreviewed claim after `claim`, beginning again at the top; None when no other is open."""
        index = self._index(claim)
        round_trip = self.stops[index + 1 :] + self.stops[:index]
        return next((stop.claim for stop in round_trip if stop.outcome == Outcome.UNREVIEWED), None)

    def first_open(self) -> int | None:
        """The first unreviewed claim, else the first one; None when there is no claim at all."""
        unreviewed = (stop.claim for stop in self.stops if stop.outcome == Outcome.UNREVIEWED)
        return next(unreviewed, self.stops[0].claim if self.stops else None)

    def around(self, claim: int) -> tuple[Stop, ...]:
        """The claims whose words share a character with those of `claim`."""
        here = self.stops[self._index(claim)]
        return tuple(s for s in self.stops if s is not here and s.start < here.end and here.start < s.end)

    def tally(self) -> dict[str, int]:
        """How many claims stand at each outcome, every outcome named."""
        counted = Counter(stop.outcome for stop in self.stops)
        return {outcome: counted[outcome] for outcome in Outcome.values}

    def __iter__(self) -> Iterator[Stop]:
        return iter(self.stops)

    def _index(self, claim: int) -> int:
        for index, stop in enumerate(self.stops):
            if stop.claim == claim:
                return index
        raise KeyError(claim)

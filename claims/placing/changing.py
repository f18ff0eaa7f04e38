"""Claims whose words became others: which of the new mentions at the same place of the sentence each of them is now."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from claims.extraction import Figure, Span
from claims.placing.texts import Text
from claims.placing.values import Change, How, Kind, Stood
from claims.placing.ways import Ways

# Mentions before and behind the same turn among several that are looked at; the words that a quotation must share.
_WINDOW, _SAME_WORDS = 4, 0.4
_OUT_OF_TURN = 0.1
# Words beyond those of the old place that words added by hand may have become.
_LONGER = 3


@dataclass(frozen=True, slots=True)
class Place:
    """Where a place of a claim went. `found` is the index of the new mention that stands there."""

    stood: Stood
    span: Span
    how: How
    found: int | None
    changes: tuple[Change, ...]


class Goal(NamedTuple):
    """Where a changed claim stands now; `is_alone` says that nothing else could stand there, nor it elsewhere."""

    span: Span
    is_alone: bool


class _Pair(NamedTuple):
    likeness: float
    number: int
    found: int
    is_alone: bool


def match_changed(
    stood: Sequence[Stood], before: Text, after: Text, ways: Ways, taken: set[tuple[Kind, int]]
) -> list[Goal | None]:
    """For each of `stood` its new place, None for nowhere; no mention is given twice, and none of those `taken`."""
    changing = _Changing(stood, before, after, ways, taken)
    goals: list[Goal | None] = [None] * len(stood)
    given: set[tuple[Kind, int]] = set()
    for pair in sorted(changing.pairs(), key=lambda pair: (-pair.likeness, pair.number, pair.found)):
        mention = (stood[pair.number].kind, pair.found)
        if goals[pair.number] is None and mention not in given:
            given.add(mention)
            goals[pair.number] = Goal(after.mentions[pair.found].span, pair.is_alone)
    for number, goal in enumerate(goals):
        if goal is None:
            goals[number] = changing.by_hand(stood[number])
    return goals


class _Changing:
    def __init__(
        self, stood: Sequence[Stood], before: Text, after: Text, ways: Ways, taken: set[tuple[Kind, int]]
    ) -> None:
        self._stood, self._before, self._after, self._ways, self._taken = stood, before, after, ways, taken
        self._by_hand: set[tuple[Kind, range]] = set()

    def pairs(self) -> Iterator[_Pair]:
        """Old places with the mentions that stand where they would stand."""
        by_slot: dict[tuple[Kind, range], list[int]] = defaultdict(list)
        for number, one in enumerate(self._stood):
            slot = self._slot(one)
            if slot:
                by_slot[one.kind, slot].append(number)
        for (kind, slot), numbers in by_slot.items():
            at = self._after.mentions_at(self._after.tokens.span(slot), kind)
            free = [index for index in at if (kind, index) not in self._taken]
            is_alone = len(free) == len(numbers) == 1
            for turn, number in enumerate(numbers):
                for nth in range(max(turn - _WINDOW, 0), min(turn + _WINDOW + 1, len(free))):
                    likeness = self._likeness(self._stood[number], free[nth], is_alone=is_alone)
                    if likeness:
                        yield _Pair(likeness - abs(nth - turn) * _OUT_OF_TURN, number, free[nth], is_alone)

    def by_hand(self, stood: Stood) -> Goal | None:
        """Where words that people marked stand in other words, although the machine finds nothing there either time."""
        slot = self._slot(stood)
        words = self._before.tokens.range_of(stood.span)
        if not slot or len(slot) > len(words) + _LONGER or self._before.mention_at(stood.span, stood.kind) is not None:
            return None
        span = self._after.tokens.span(slot)
        if self._after.mentions_at(span, stood.kind) or (stood.kind, slot) in self._by_hand:
            return None
        self._by_hand.add((stood.kind, slot))
        return Goal(span, is_alone=True)

    def _slot(self, stood: Stood) -> range | None:
        return self._ways.slot(self._before.tokens.range_of(stood.span))

    def _likeness(self, stood: Stood, found: int, *, is_alone: bool) -> float:
        """How like the old place the new mention is; 0 for another claim."""
        mention, read = self._after.mentions[found], self._before.read_at(stood.span, stood.kind)
        was, now = read.content if read else None, mention.content
        if isinstance(was, Figure) and isinstance(now, Figure):
            same = 2 * (was.type == now.type) + (was.unit == now.unit) + (was.value == now.value)
            return 1.0 + same if was.type == now.type or was.value == now.value or is_alone else 0.0
        words, others = self._words(self._before, stood.span), self._words(self._after, mention.span)
        share = (words & others).total() / max(words.total(), others.total(), 1)
        return share if share >= _SAME_WORDS or (isinstance(now, Figure) and is_alone) else 0.0

    @staticmethod
    def _words(text: Text, span: Span) -> Counter[str]:
        words = text.tokens.range_of(span)
        return Counter(text.tokens.keys[words.start : words.stop])

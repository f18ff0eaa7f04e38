"""Which edited sentences of the old text became which of the new one: by the words that they share, and by their neighbours.

One sentence may have become several and several one; a sentence may have moved. Figures count nothing here: they are what
changes, and a table says "… recorded 12 cases" again and again.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from claims.placing.lexicon import STOP_WORDS

# What two sentences must share to be one that was edited; less where both stand between the same neighbours.
_LIKE, _LIKE_IN_PLACE = 0.5, 0.3
# So much of a sentence must stand in another for it to be a part of that.
_PART, _LEAST_SHARED = 0.6, 2
_IN_PLACE_BONUS = 0.1
# A word that stands in more sentences than this leads to none of them; sentences looked at on either side of the place.
_COMMON, _REACH = 8, 2
# Another pair that is as like as this leaves it open which one is meant.
_AS_LIKE = 0.05
# A sentence of fewer telling words is known by all its words, but only in its place.
_POOR = 2


@dataclass(frozen=True, slots=True)
class Group:
    """Sentences `old` of the old text, by their indices, that became the sentences `new`.

    `likeness` is the share of words in common, 0 to 1. `is_only` says that no other sentences are as like.
    """

    old: range
    new: range
    likeness: float
    is_only: bool


class SentenceWords:
    """The words of a sentence but for its figures: all of them, and those that tell it from others."""

    __slots__ = ("every", "telling")

    def __init__(self, keys: Iterable[str]) -> None:
        self.every = Counter(keys)
        self.telling = Counter({key: count for key, count in self.every.items() if key not in STOP_WORDS})

    @property
    def is_poor(self) -> bool:
        return self.telling.total() < _POOR


class _Pair(NamedTuple):
    likeness: float
    i: int
    j: int
    part: float
    shared: int
    is_in_place: bool

    @property
    def is_part(self) -> bool:
        return self.part >= _PART and self.shared >= _LEAST_SHARED

    @property
    def is_like(self) -> bool:
        if self.is_in_place:
            return self.likeness >= _LIKE_IN_PLACE + _IN_PLACE_BONUS or self.is_part
        return self.likeness >= _LIKE or (self.is_part and self.shared >= 2 * _LEAST_SHARED)


def group_edited(
    words: Sequence[SentenceWords], new_words: Sequence[SentenceWords], of_new: Sequence[int]
) -> list[Group]:
    """The groups of sentences of which `of_new` knows no match, in the order of the new text. No sentence is in two."""
    pairs = sorted(_pairs(words, new_words, of_new), key=lambda pair: (-pair.likeness, pair.i, pair.j))
    grouping = _Grouping()
    for pair in pairs:
        grouping.lead(pair)
    for pair in pairs:
        grouping.join(pair)
    rivals = grouping.rivals(pairs)
    groups = [
        Group(
            old=old,
            new=new,
            likeness=_likeness(words[old.start : old.stop], new_words[new.start : new.stop]),
            is_only=rivals[lead.i] < lead.likeness - _AS_LIKE,
        )
        for lead, old, new in grouping.groups()
    ]
    return sorted(groups, key=lambda group: group.new.start)


class _Grouping:
    """Pairs of sentences that lead a group each, and the neighbours that are part of one."""

    def __init__(self) -> None:
        self._leads: dict[int, _Pair] = {}
        self._of_old: dict[int, int] = {}
        self._of_new: dict[int, int] = {}
        self._old: dict[int, range] = {}
        self._new: dict[int, range] = {}

    def lead(self, pair: _Pair) -> None:
        if pair.is_like and pair.i not in self._of_old and pair.j not in self._of_new:
            self._leads[pair.i] = pair
            self._of_old[pair.i] = self._of_new[pair.j] = pair.i
            self._old[pair.i] = range(pair.i, pair.i + 1)
            self._new[pair.i] = range(pair.j, pair.j + 1)

    def join(self, pair: _Pair) -> None:
        """Adds a sentence to the group that it stands beside and is a part of."""
        if not pair.is_part:
            return
        if pair.i not in self._of_old and pair.j in self._of_new:
            _widen(self._old, self._of_new[pair.j], pair.i, self._of_old)
        elif pair.j not in self._of_new and pair.i in self._of_old:
            _widen(self._new, self._of_old[pair.i], pair.j, self._of_new)

    def groups(self) -> Iterator[tuple[_Pair, range, range]]:
        for lead, pair in self._leads.items():
            yield pair, self._old[lead], self._new[lead]

    def rivals(self, pairs: Sequence[_Pair]) -> dict[int, float]:
        """For each lead how like the likest pair is that one of its two sentences makes outside of the group."""
        best: dict[int, float] = defaultdict(float)
        for pair in pairs:
            of_old, of_new = self._of_old.get(pair.i, -1), self._of_new.get(pair.j, -1)
            if of_old == of_new:
                continue
            if pair.i in self._leads:
                best[pair.i] = max(best[pair.i], pair.likeness)
            if of_new >= 0 and self._leads[of_new].j == pair.j:
                best[of_new] = max(best[of_new], pair.likeness)
        return best


def _widen(ranges: dict[int, range], lead: int, index: int, taken: dict[int, int]) -> None:
    held = ranges[lead]
    if index in (held.start - 1, held.stop):
        ranges[lead] = range(min(held.start, index), max(held.stop, index + 1))
        taken[index] = lead


def _pairs(
    words: Sequence[SentenceWords], new_words: Sequence[SentenceWords], of_new: Sequence[int]
) -> Iterator[_Pair]:
    to_new = [-1] * len(words)
    for j, i in enumerate(of_new):
        if i >= 0:
            to_new[i] = j
    in_place = {*_in_turn(to_new, of_new, step=1), *_in_turn(to_new, of_new, step=-1)}
    for i, j in sorted(in_place | set(_sharing(words, new_words, to_new, of_new))):
        is_in_place = (i, j) in in_place
        mine, theirs = words[i].telling, new_words[j].telling
        if is_in_place and (words[i].is_poor or new_words[j].is_poor):
            mine, theirs = words[i].every, new_words[j].every
        shared = _shared(mine, theirs)
        if shared:
            sizes = mine.total(), theirs.total()
            likeness = shared / max(sizes) + _IN_PLACE_BONUS * is_in_place
            yield _Pair(likeness, i, j, shared / min(sizes), shared, is_in_place)


def _in_turn(to_new: Sequence[int], of_new: Sequence[int], *, step: int) -> Iterator[tuple[int, int]]:
    """Pairs that stand about as far behind (or with `step` -1 before) two sentences that stayed the same."""
    last, last_new = (-1, -1) if step > 0 else (len(to_new), len(of_new))
    for i in range(len(to_new))[::step]:
        if to_new[i] >= 0:
            last, last_new = i, to_new[i]
            continue
        turn = last_new + i - last
        for j in range(turn - _REACH, turn + _REACH + 1):
            if 0 <= j < len(of_new) and of_new[j] < 0 and (j - last_new) * step > 0:
                yield i, j


def _sharing(
    words: Sequence[SentenceWords], new_words: Sequence[SentenceWords], to_new: Sequence[int], of_new: Sequence[int]
) -> Iterator[tuple[int, int]]:
    """Pairs that share a rare word."""
    places: dict[str, list[int]] = defaultdict(list)
    for j, matched in enumerate(of_new):
        if matched < 0:
            for word in new_words[j].telling:
                places[word].append(j)
    for i, moved in enumerate(to_new):
        if moved >= 0:
            continue
        met: Counter[int] = Counter()
        for word in words[i].telling:
            if 0 < len(places.get(word, ())) <= _COMMON:
                met.update(places[word])
        for j, _ in met.most_common(_COMMON):
            yield i, j


def _likeness(words: Sequence[SentenceWords], others: Sequence[SentenceWords]) -> float:
    """The share of telling words in common; of all words where one side has none that tell."""
    mine, theirs = _sum(one.telling for one in words), _sum(one.telling for one in others)
    if not mine or not theirs:
        mine, theirs = _sum(one.every for one in words), _sum(one.every for one in others)
    return _shared(mine, theirs) / max(mine.total(), theirs.total(), 1)


def _sum(counters: Iterable[Counter[str]]) -> Counter[str]:
    total: Counter[str] = Counter()
    for counter in counters:
        total.update(counter)
    return total


def _shared(words: Counter[str], others: Counter[str]) -> int:
    """How many words both have; as quick as the smaller is small."""
    small, large = (words, others) if len(words) <= len(others) else (others, words)
    return sum(min(count, large[word]) for word, count in small.items() if word in large)

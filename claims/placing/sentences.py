"""Which sentences stayed the same, in their place or another, and which edited ones belong together.

After Heckel, A technique for isolating differences between files (1978): what stands once on both sides holds the texts
together, and from there the likeness is followed to both sides. So it knows moves, and the cost grows with the length.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence


def match_sentences(old: Sequence[str], new: Sequence[str]) -> list[int]:
    """For each sentence of `new` the index of the one of `old` with the same key, -1 for none; no index comes twice.

    Of several that are the same those with the same neighbours belong together, then those in the same order.
    """
    matching = _Matching(old, new)
    matching.take_unique()
    matching.follow_forward()
    matching.follow_backward()
    matching.take_rest()
    return matching.of_new


class _Matching:
    def __init__(self, old: Sequence[str], new: Sequence[str]) -> None:
        self.old, self.new = old, new
        self.of_new = [-1] * len(new)
        self.is_taken = bytearray(len(old))

    def _take(self, i: int, j: int) -> None:
        self.of_new[j] = i
        self.is_taken[i] = True

    def take_unique(self) -> None:
        places, new_places = _places(self.old), _places(self.new)
        for key, here in new_places.items():
            there = places.get(key, ())
            if len(here) == len(there) == 1:
                self._take(there[0], here[0])

    def follow_forward(self) -> None:
        i = 0
        for j, matched in enumerate(self.of_new):
            if matched < 0 and self._is_free(i) and self.old[i] == self.new[j]:
                self._take(i, j)
            i = self.of_new[j] + 1 if self.of_new[j] >= 0 else len(self.old)

    def follow_backward(self) -> None:
        i = len(self.old) - 1
        for j in range(len(self.new) - 1, -1, -1):
            if self.of_new[j] < 0 and self._is_free(i) and self.old[i] == self.new[j]:
                self._take(i, j)
            i = self.of_new[j] - 1

    def _is_free(self, i: int) -> bool:
        return 0 <= i < len(self.old) and not self.is_taken[i]

    def take_rest(self) -> None:
        """Of those that stand several times, the next one after what was matched last, else the first that is left."""
        left = {key: _Left(here) for key, here in _places(self.old).items()}
        for places in left.values():
            places.drop(self.is_taken)
        expected = 0
        for j, key in enumerate(self.new):
            if self.of_new[j] < 0 and key in left:
                i = left[key].take_from(expected)
                if i is not None:
                    self._take(i, j)
            if self.of_new[j] >= 0:
                expected = self.of_new[j] + 1


class _Left:
    """Places in rising order, each to be taken once."""

    __slots__ = ("_next", "_places")

    def __init__(self, places: list[int]) -> None:
        self._places = places
        self._next = list(range(len(places) + 1))

    def drop(self, is_taken: bytearray) -> None:
        self._places = [place for place in self._places if not is_taken[place]]
        self._next = list(range(len(self._places) + 1))

    def take_from(self, at: int) -> int | None:
        """The first place at or after `at` that is left, else the first of all; None when none is left."""
        index = self._find(bisect_left(self._places, at))
        if index == len(self._places):
            index = self._find(0)
        if index == len(self._places):
            return None
        self._next[index] = index + 1
        return self._places[index]

    def _find(self, index: int) -> int:
        """The first index from `index` on that is left; paths are halved on the way, so that they stay short."""
        following = self._next
        while following[index] != index:
            following[index] = following[following[index]]
            index = following[index]
        return index


def _places(keys: Sequence[str]) -> dict[str, list[int]]:
    places: dict[str, list[int]] = defaultdict(list)
    for index, key in enumerate(keys):
        places[key].append(index)
    return places

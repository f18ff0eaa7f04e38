"""Words that stand once in two texts hold them together: patience diff, after Bram Cohen.

Texts are sequences of words, a place is an index in one, a pair is a place in the old text and one in the new.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

type Pair = tuple[int, int]


def common(old: Sequence[str], new: Sequence[str]) -> int:
    """How many words both begin with."""
    shorter = min(len(old), len(new))
    return next((place for place in range(shorter) if old[place] != new[place]), shorter)


def anchors(old: Sequence[str], new: Sequence[str], start: int, end: int, new_start: int, new_end: int) -> list[Pair]:
    """The pairs of places of the words that stand once on both sides: the longest run of them that is in order on both."""
    once = {word for word, count in Counter(old[start:end]).items() if count == 1}
    shared = {word for word, count in Counter(new[new_start:new_end]).items() if count == 1 and word in once}
    places = {old[place]: place for place in range(start, end) if old[place] in shared}
    return _rising([(places[new[place]], place) for place in range(new_start, new_end) if new[place] in places])


def _rising(pairs: list[Pair]) -> list[Pair]:
    """The longest run of the pairs whose first numbers rise, as the second ones do already."""
    lowest: list[int] = []
    ends: list[int] = []
    previous: list[int] = []
    for index, (place, _) in enumerate(pairs):
        length = bisect_left(lowest, place)
        previous.append(ends[length - 1] if length else -1)
        lowest[length : length + 1] = [place]
        ends[length : length + 1] = [index]
    run: list[Pair] = []
    index = ends[-1] if ends else -1
    while index >= 0:
        run.append(pairs[index])
        index = previous[index]
    return run[::-1]


def between(
    held: Iterable[Pair], start: int, end: int, new_start: int, new_end: int, depth: int
) -> Iterator[tuple[int, int, int, int, int]]:
    """The stretches `(start, end, new start, new end, depth)` that the words `held` part both texts into: the words before the first, then each anchor with what follows it."""
    for place, new_place in [*held, (end, new_end)]:
        yield start, place, new_start, new_place, depth
        start, new_start = place, new_place

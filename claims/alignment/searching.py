"""Where in a source the words of a quotation may stand, changed or not. RapidFuzz does the searching."""

from collections.abc import Iterator, Sequence
from heapq import heappop, heappush

from rapidfuzz import fuzz

from claims.alignment.words import Words

# A search is exact and fast for up to 64 words (one machine word of RapidFuzz); of a longer quotation three parts are sought.
_SOUGHT_WORDS = 64
_SOUGHT_LETTERS = 160
# In percent of words in common, in this order: below, chance alone brings common words together.
_ALIKE_WORDS = 38
_ALIKE_LETTERS = 75

Place = tuple[int, int]
"""Half-open range of words of the source."""


def find_places(keys: Sequence[str], source: Words, *, at_most: int) -> list[Place]:
    """Where most of `keys` stand in their order, the likest first; none overlaps another."""
    if len(source) <= 2 * len(keys):
        return [(0, len(source))] if len(source) else []
    found: list[tuple[float, Place]] = []
    for start in _sought_from(len(keys)):
        sought = list(keys[start : start + _SOUGHT_WORDS])
        for score, (first, _) in _likest(sought, source, at_most=at_most):
            begin = max(first - start, 0)
            found.append((-score, (begin, min(begin + len(keys), len(source)))))
    kept: list[Place] = []
    for _, place in sorted(found):
        if all(place[1] <= other[0] or other[1] <= place[0] for other in kept):
            kept.append(place)
    return kept[:at_most]


def find_garbled(keys: Sequence[str], source: Words) -> list[Place]:
    """Where the letters of `keys` stand, however they are parted and misread: the likest place, if there is one."""
    sought = "\n".join(keys)[:_SOUGHT_LETTERS]
    if len(source.joined) < len(sought):
        return []
    match = fuzz.partial_ratio_alignment(sought, source.joined, score_cutoff=_ALIKE_LETTERS)
    if match is None:
        return []
    first = source.index_at(match.dest_start)
    return [(first, min(first + len(keys) + 1, len(source)))]


def _sought_from(length: int) -> list[int]:
    if length <= _SOUGHT_WORDS:
        return [0]
    return sorted({0, (length - _SOUGHT_WORDS) // 2, length - _SOUGHT_WORDS})


def _likest(keys: list[str], source: Words, *, at_most: int) -> Iterator[tuple[float, Place]]:
    """The likest place of the source, then the likest beside it, and so on: each search leaves out what was found."""
    waiting: list[tuple[float, Place, Place]] = []

    def look(start: int, end: int) -> None:
        if end - start < len(keys):
            return
        match = fuzz.partial_ratio_alignment(keys, source.keys[start:end], score_cutoff=_ALIKE_WORDS)
        if match is not None:
            heappush(waiting, (-match.score, (start + match.dest_start, start + match.dest_end), (start, end)))

    look(0, len(source))
    while waiting and at_most:
        score, place, (start, end) = heappop(waiting)
        yield -score, place
        at_most -= 1
        if at_most:
            look(start, place[0])
            look(place[1], end)

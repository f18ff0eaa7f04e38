"""What changed between two texts of one source, word by word.

Words that stand once on either side hold the texts together (patience diff, after Bram Cohen): the longest run of them in
the same order splits the texts into small pieces, again and again, and only what is left without such words is searched in
full (RapidFuzz). So the cost grows little faster than the length. White space is no difference.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from rapidfuzz.distance import Indel

from claims.alignment.patience import anchors, between, common

type Kind = Literal["same", "gone", "new"]

CONTEXT = 12  # words shown on either side of a change
_SEARCHED = 25_000_000  # pairs of words that are searched in full; a larger piece counts as changed throughout
_DEPTH = 64
_STRAY = 3  # fewer equal words than these between two changes are chance, and read as changed


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that both texts have (as the new one has them), that are gone, or that are new."""

    kind: Kind
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """The changed places in their order, each with the words around it; how many words are gone and how many are new."""

    places: tuple[tuple[Piece, ...], ...]
    gone: int
    new: int


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words `[start, end)` of the old text where words `[new_start, new_end)` of the new one stand."""

    start: int
    end: int
    new_start: int
    new_end: int
    is_equal: bool


class _Text:
    """A text by its words, each with its place."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.spans = [match.span() for match in re.finditer(r"\S+", text)]
        self.words = [text[start:end] for start, end in self.spans]

    def of(self, start: int, end: int) -> str:
        """Words `[start, end)` with the white space between them."""
        return self.text[self.spans[start][0] : self.spans[end - 1][1]] if start < end else ""


def difference(old: str, new: str, *, context: int = CONTEXT) -> Difference:
    """What is gone from `old` and what is new in `new`. Never raises, whatever the texts are."""
    before, after = _Text(old), _Text(new)
    found = without_strays(stretches(before.words, after.words))
    changed = [stretch for stretch in found if not stretch.is_equal]
    return Difference(
        places=tuple(_places(found, before, after, context)),
        gone=sum(stretch.end - stretch.start for stretch in changed),
        new=sum(stretch.new_end - stretch.new_start for stretch in changed),
    )


def stretches(old: Sequence[str], new: Sequence[str]) -> list[Stretch]:
    """The whole of both sides, equal and changed, in order."""
    found: list[Stretch] = []
    place = new_place = 0
    for start, new_start, length in [*_equal(old, new), (len(old), len(new), 0)]:
        if (place, new_place) != (start, new_start):
            found.append(Stretch(place, start, new_place, new_start, is_equal=False))
        place, new_place = start + length, new_start + length
        if length:
            found.append(Stretch(start, place, new_start, new_place, is_equal=True))
    return found


def _equal(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int, int]]:
    """Runs of equal words as (start in old, start in new, length), in order, neighbours put together."""
    pairs: list[tuple[int, int, int]] = []
    # A stack, for a piece may hold pieces to any depth; the last one pushed is the next in the text.
    waiting = [(0, len(old), 0, len(new), 0)]
    while waiting:
        start, end, new_start, new_end, depth = waiting.pop()
        head = common(old[start:end], new[new_start:new_end])
        _join(pairs, start, new_start, head)
        start, new_start = start + head, new_start + head
        tail = common(old[start:end][::-1], new[new_start:new_end][::-1])
        end, new_end = end - tail, new_end - tail
        if tail:
            waiting.append((end, end + tail, new_end, new_end + tail, depth))
        if start == end or new_start == new_end:
            continue
        held = anchors(old, new, start, end, new_start, new_end) if depth < _DEPTH else []
        if held:
            waiting.extend(reversed(list(between(held, start, end, new_start, new_end, depth + 1))))
        elif (end - start) * (new_end - new_start) <= _SEARCHED:
            for block in Indel.opcodes(old[start:end], new[new_start:new_end]):
                if block.tag == "equal":
                    _join(pairs, start + block.src_start, new_start + block.dest_start, block.src_end - block.src_start)
    return pairs


def _join(pairs: list[tuple[int, int, int]], start: int, new_start: int, length: int) -> None:
    if not length:
        return
    if pairs and (pairs[-1][0] + pairs[-1][2], pairs[-1][1] + pairs[-1][2]) == (start, new_start):
        pairs[-1] = (pairs[-1][0], pairs[-1][1], pairs[-1][2] + length)
    else:
        pairs.append((start, new_start, length))


def without_strays(found: Sequence[Stretch]) -> list[Stretch]:
    """A few equal words between two longer changes, such as "of the", are read as changed with them."""
    kept: list[Stretch] = []
    for index, stretch in enumerate(found):
        inside = 0 < index < len(found) - 1
        if stretch.is_equal and inside and stretch.end - stretch.start < _STRAY:
            around = (_size(found[index - 1]), _size(found[index + 1]))
            if min(around) > stretch.end - stretch.start:
                stretch = Stretch(stretch.start, stretch.end, stretch.new_start, stretch.new_end, is_equal=False)
        if kept and not kept[-1].is_equal and not stretch.is_equal:
            last = kept.pop()
            stretch = Stretch(last.start, stretch.end, last.new_start, stretch.new_end, is_equal=False)
        kept.append(stretch)
    return kept


def _size(stretch: Stretch) -> int:
    return max(stretch.end - stretch.start, stretch.new_end - stretch.new_start)


def _places(stretches: Sequence[Stretch], before: _Text, after: _Text, context: int) -> Iterator[tuple[Piece, ...]]:
    """Changes less than twice `context` apart are one place."""
    place: list[Piece] = []
    last = len(stretches) - 1
    for index, stretch in enumerate(stretches):
        if not stretch.is_equal:
            place += _changed(stretch, before, after)
            continue
        start, end = stretch.new_start, stretch.new_end
        if 0 < index < last and end - start <= 2 * context:
            place.append(Piece("same", after.of(start, end)))
            continue
        if place:
            yield (*place, *_same(after, start, min(end, start + context)))
            place = []
        if index < last:
            place += _same(after, max(start, end - context), end)
    if place:
        yield tuple(place)


def _changed(stretch: Stretch, before: _Text, after: _Text) -> list[Piece]:
    gone = before.of(stretch.start, stretch.end)
    new = after.of(stretch.new_start, stretch.new_end)
    return [*([Piece("gone", gone)] if gone else []), *([Piece("new", new)] if new else [])]


def _same(after: _Text, start: int, end: int) -> list[Piece]:
    return [Piece("same", after.of(start, end))] if start < end else []

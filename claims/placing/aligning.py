"""Which words of an edited passage are which of the old one.

Words that stand once on either side hold the passages together (patience diff, after Bram Cohen), what is left between
them is searched in full (RapidFuzz). Figures are matched afterwards, between the words that stand around them on both
sides: it is the place in the sentence that says which figure is which, not its digits. A match is sure when the search from
the end finds it as well.
"""

from collections.abc import Iterator, Sequence

from rapidfuzz.distance import Indel

from claims.alignment.patience import Pair, anchors, between, common

# Words on one side that are searched in full; a longer stretch without a word that stands once counts as changed throughout.
_SEARCHED = 2_000
_DEPTH = 8
_END, _NEW_END = "\0", "\1"


def align(old: Sequence[str], new: Sequence[str], in_figures: bytearray, new_in_figures: bytearray) -> list[Pair]:
    """The pairs of places whose words are the same for sure, rising on both sides.

    `in_figures` says of each word whether it is part of a figure.
    """
    places = [place for place, held in enumerate(in_figures) if not held]
    new_places = [place for place, held in enumerate(new_in_figures) if not held]
    words, new_words = [old[place] for place in places], [new[place] for place in new_places]
    framed = [(places[i], new_places[j]) for i, j in _sure(words, new_words)]
    found: list[Pair] = []
    start = new_start = 0
    for place, new_place in [*framed, (len(old), len(new))]:
        inside = [here for here in range(start, place) if in_figures[here]]
        new_inside = [here for here in range(new_start, new_place) if new_in_figures[here]]
        if inside and new_inside:
            pairs = _sure([old[here] for here in inside], [new[here] for here in new_inside])
            found += [(inside[i], new_inside[j]) for i, j in pairs]
        if place < len(old):
            found.append((place, new_place))
        start, new_start = place + 1, new_place + 1
    return found


def _sure(old: Sequence[str], new: Sequence[str]) -> list[Pair]:
    """The pairs that are found from the beginning and from the end alike."""
    if old == new:
        return [(place, place) for place in range(len(old))]
    last, new_last = len(old) - 1, len(new) - 1
    forward = list(_same(old, new))
    backward = {(last - i, new_last - j) for i, j in _same(old[::-1], new[::-1])}
    return [pair for pair in forward if pair in backward]


def _same(old: Sequence[str], new: Sequence[str]) -> Iterator[Pair]:
    """Pairs of equal words, rising on both sides: as many as there can be wherever the search is full."""
    # A stack, for a stretch may hold stretches to any depth; the last one pushed is the next in the text.
    waiting = [(0, len(old), 0, len(new), 0)]
    while waiting:
        start, end, new_start, new_end, depth = waiting.pop()
        head = common(old[start:end], new[new_start:new_end])
        yield from zip(range(start, start + head), range(new_start, new_start + head), strict=True)
        start, new_start = start + head, new_start + head
        if start == end or new_start == new_end:
            continue
        if max(end - start, new_end - new_start) <= _SEARCHED:
            # What both end with would be matched first, and the same whichever way one searches: the ends are made to differ.
            for block in Indel.opcodes([*old[start:end], _END], [*new[new_start:new_end], _NEW_END]):
                if block.tag == "equal":
                    for ahead in range(block.src_end - block.src_start):
                        yield start + block.src_start + ahead, new_start + block.dest_start + ahead
            continue
        held = anchors(old, new, start, end, new_start, new_end) if depth < _DEPTH else []
        if held:
            waiting.extend(reversed(list(between(held, start, end, new_start, new_end, depth + 1))))
            continue
        tail = common(old[start:end][::-1], new[new_start:new_end][::-1])
        yield from zip(range(end - tail, end), range(new_end - tail, new_end), strict=True)

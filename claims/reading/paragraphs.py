"""Lines of printed pages → paragraphs, and where each page begins.

A page of print has lines, not paragraphs: whether one goes on in the next is told by their distance, size and indent, by
whether the next word would still have fitted, and by the words themselves. In doubt lines stay apart. Nothing is left out
but running heads, page numbers and the hyphens of typesetting.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from claims.reading.lines import HYPHEN, Line
from claims.reading.normalising import normalise_line
from claims.reading.running_heads import parted

_SOFT_HYPHEN = "\u00ad"
_HYPHENS = (HYPHEN, "-", "\u2010", _SOFT_HYPHEN)
_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})
_WORD = re.compile(r"[^\W\d_]+(?:[-\u2010][^\W\d_]+)*")
_LETTERS = re.compile(r"[^\W\d_]+")
_LETTERS_AT_END = re.compile(r"[^\W\d_]+\Z")
# Scripts that write words without spaces between them.
_UNSPACED = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)
_ENDS = re.compile(r"[.!?:;。！？…][\"'”’»›)\]\d]*\Z")
_BULLET = re.compile(r"[•▪◦‣●■]\s")
_ITEM = re.compile(r"[•▪◦‣●■*·]\s|[(]?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]\s")
# "pre- and post-war": such a hyphen belongs to the word.
_AFTER_HANGING = frozenset({"and", "or", "to", "und", "oder", "bis", "et", "ou"})

# In heights of a line, or as shares of what is usual; tried on prints of Chromium, groff and TeX.
_SAME_ROW, _INDENT, _NEAR = 0.3, 0.6, 2.2
_USUAL, _WIDER, _OTHER_SIZE, _SPARSE = 1.25, 1.3, 1.2, 1.6


@dataclass(frozen=True, slots=True, kw_only=True)
class Paged:
    """A text, a line a paragraph, and the offset at which each of its pages begins; a page without text begins where the
    next one does."""

    text: str
    starts: tuple[int, ...]


def paged(lines: Sequence[Line], *, pages: int) -> Paged:
    """The text of `lines`, in their order, which stand on so many pages."""
    body, heads = (list(map(_readable, part)) for part in parted(lines))
    body = [line for line in body if line.text]
    text = _Text(known={word.casefold() for line in body for word in _WORD.findall(line.text)})
    for line, goes_on in _joined(body):
        # A head at the top of a page on which a sentence goes on waits for its end.
        while heads and not goes_on and heads[0].page <= line.page:
            text.add(heads.pop(0))
        text.add(line, goes_on=goes_on)
    for head in heads:
        text.add(head)
    return text.closed(pages=pages)


class _Text:
    """What was told so far; `known` are the words by which hyphens are judged."""

    def __init__(self, *, known: set[str]) -> None:
        self._known = known
        self._pieces: list[str] = []
        self._length = 0
        self._starts: list[int] = []
        self._last: Line | None = None

    def add(self, line: Line, *, goes_on: bool = False) -> None:
        if self._last:
            kept, between = _joint(self._last, line, self._known) if goes_on else (_whole(self._last), "\n")
            self._say(kept + between)
        self._starts += [self._length] * (line.page + 1 - len(self._starts))
        self._last = line

    def closed(self, *, pages: int) -> Paged:
        if self._last:
            self._say(_whole(self._last))
        rest = [self._length] * (pages - len(self._starts))
        return Paged(text="".join(self._pieces), starts=(*self._starts, *rest))

    def _say(self, words: str) -> None:
        self._pieces.append(words)
        self._length += len(words)


def _readable(line: Line) -> Line:
    """The line as it is kept; without changing what it is compared by, its place."""
    return replace(line, text=normalise_line(line.text.translate(_LIGATURES)))


def _joined(lines: Sequence[Line]) -> Iterator[tuple[Line, bool]]:
    """Each line, and whether it goes on with the paragraph of the line before it."""
    usual = _usual_distance(lines)
    sparse = _SPARSE * median(line.letter for line in lines) if lines else 0.0
    last: Line | None = None
    for block in _blocks(lines, usual):
        right = max(line.right for line in block)
        yield block[0], last is not None and _carries_over(last, block[0], sparse)
        for above, line in pairwise(block):
            yield line, _goes_on(above, line, right=right, sparse=sparse)
        last = block[-1]


def _usual_distance(lines: Sequence[Line]) -> float:
    """From one baseline to the next, as most of the lines have it."""
    distances = Counter(
        round(above.baseline - line.baseline, 0)
        for above, line in pairwise(lines)
        if above.page == line.page and 0 < above.baseline - line.baseline < _NEAR * line.height
    )
    return distances.most_common(1)[0][0] if distances else 0.0


def _blocks(lines: Sequence[Line], usual: float) -> Iterator[list[Line]]:
    """Lines below each other, of one size, as close as lines of a paragraph are."""
    block: list[Line] = []
    for line in lines:
        if block and not _is_below(block[-1], line, usual):
            yield block
            block = []
        block.append(line)
    if block:
        yield block


def _is_below(above: Line, line: Line, usual: float) -> bool:
    distance = above.baseline - line.baseline
    if above.page != line.page or not _is_of_size(above, line):
        return False
    if _is_same_row(above, line):
        return True
    return 0 < distance <= _WIDER * max(usual, _USUAL * line.height)


def _is_of_size(above: Line, line: Line) -> bool:
    small, large = sorted((above.height, line.height))
    return large <= _OTHER_SIZE * small


def _is_same_row(above: Line, line: Line) -> bool:
    return abs(above.baseline - line.baseline) < _SAME_ROW * line.height and line.left >= above.right


def _goes_on(above: Line, line: Line, *, right: float, sparse: float) -> bool:
    """Whether `line` goes on with what stands `above` it, in a block that reaches to `right`."""
    if above.text.endswith(HYPHEN) or _is_same_row(above, line):
        return True
    # The rows of a table, the items of a list.
    if above.letter > sparse or line.letter > sparse or _BULLET.match(line.text):
        return False
    has_ended = bool(_ENDS.search(above.text))
    if line.text[0].islower() and not has_ended:
        return True
    would_fit = above.right + (len(line.text.split(" ", 1)[0]) + 1) * line.letter < right
    is_indented = line.left > above.left + _INDENT * line.height
    is_next_item = _ITEM.match(line.text) and (has_ended or _ITEM.match(above.text))
    return not (would_fit or is_indented or is_next_item)


def _carries_over(above: Line, line: Line, sparse: float) -> bool:
    """Whether a sentence goes on in the next block, such as on the next page."""
    if not line.text[0].islower() or not _is_of_size(above, line):
        return False
    return above.text.endswith(HYPHEN) or not (above.letter > sparse or _ENDS.search(above.text))


def _joint(above: Line, line: Line, known: set[str]) -> tuple[str, str]:
    """What is kept of the line `above`, and what stands between it and `line`, which goes on with it.

    Where nothing tells whether a hyphen belongs to the word, a soft hyphen keeps that open.
    """
    if not above.text.endswith(_HYPHENS):
        return above.text, "" if _UNSPACED.match(above.text[-1]) and _UNSPACED.match(line.text) else " "
    stem = above.text[:-1]
    head, tail = _LETTERS_AT_END.search(stem), _LETTERS.match(line.text)
    if not head or not tail:
        return _whole(above), " " if stem.endswith(" ") or not line.text[0].isalnum() else ""
    if tail[0].casefold() in _AFTER_HANGING:
        return f"{stem}-", " "
    if f"{head[0]}{tail[0]}".casefold() in known:
        return stem, ""
    if f"{head[0]}-{tail[0]}".casefold() in known or not tail[0][0].islower():
        return f"{stem}-", ""
    return stem, _SOFT_HYPHEN


def _whole(line: Line) -> str:
    """The text of a line that nothing goes on with."""
    return line.text.replace(HYPHEN, "-")

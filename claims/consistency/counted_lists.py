"""Lists whose number of items is not the one that the text names: "four priorities", and three bullets follow.

Precise rather than eager: a list is only counted where the text announces it with a colon and one plain number, and
where its items can be told apart. What may be read in two ways is let pass.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from claims.consistency.values import Finding
from claims.extraction import Figure, Span
from claims.extraction.figures import find_figures
from claims.extraction.lexicon.lists import words_of
from claims.extraction.sentences import split_sentences

_MOST_SAID = 30
_MOST_SAID_IN_LINE = 12
# Words between the number and the colon: "three main goals for this year:".
_REACH = 4
_LONGEST_ITEM = 6

_LINE = re.compile(r"[^\n]*\n?")
_ITEM = re.compile(r"(?P<indent>\s*)(?:[-*•·▪◦‣–—]|\(?(?:\d{1,2}|[a-z])[.)])\s+(?=\S)")
_ANNOUNCES = re.compile(r":[\"'”’*_]*\s*\Z")
# A list that these words open need not be whole.
_EXAMPLES = re.compile(
    r"\b(?:including|includes?|included|among|such as|for example|for instance|e\.g\.|like|chiefly|mainly|mostly|notably)\b",
    re.IGNORECASE,
)
_LAST = re.compile(r"[,;]?\s+(?:and|or)\s+", re.IGNORECASE)
# An item that begins so says more of the one before it.
_GOES_ON = frozenset(
    words_of(
        """who whom whose which that where when while in on at near of from by with for under over after before between
        including both then now formerly also but not as because since until all each mostly"""
    )
)
_WORD = re.compile(r"\w+(?:['’-]\w+)*")


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the text: where it stands, its words, and how far it is indented when it is an item of a list."""

    span: Span
    words: str
    indent: int | None


def find_miscounted_lists(text: str) -> list[Finding]:
    """The numbers of `text`, in reading order, that differ from how many items the list behind them has."""
    flat = re.sub(r"[\r\v\f\x85\u2028\u2029]", "\n", text)
    sentences = split_sentences(flat)
    counts = [
        (span, int(Decimal(str(figure.value))))
        for span, figure in find_figures(flat, sentences)
        if _is_plain(figure) and (figure.unit or span.of(flat).isalpha())
    ]
    if not counts:
        return []
    found = [*_before_items(flat, sentences, counts), *_before_colons(flat, sentences, counts)]
    return sorted(found, key=lambda finding: finding.span)


def _is_plain(figure: Figure) -> bool:
    """Whether a figure says how many there are, no more and no less."""
    if figure.type != "count" or figure.value is None or figure.upper is not None or figure.qualifier is not None:
        return False
    value = Decimal(figure.value)
    return 2 <= value <= _MOST_SAID and value == value.to_integral_value()


def _counts_in(counts: Sequence[tuple[Span, int]], start: int, end: int) -> list[tuple[Span, int]]:
    first = bisect_left(counts, start, key=lambda count: count[0].start)
    last = bisect_right(counts, end, key=lambda count: count[0].end)
    return list(counts[first:last])


def _before_items(text: str, sentences: Sequence[Span], counts: Sequence[tuple[Span, int]]) -> Iterator[Finding]:
    """Numbers in a line that ends with a colon, with a list of items, one a line, below it."""
    lines = [line for line in _lines(text) if line.words.strip()]
    for index, line in enumerate(lines):
        if line.indent is not None or not _ANNOUNCES.search(line.words):
            continue
        items = _items(lines, index + 1)
        last = bisect_left(sentences, line.span.end, key=lambda one: one.start) - 1
        start = max(sentences[last].start, line.span.start)
        yield from _compared(text, _counts_in(counts, start, line.span.end), items, line.span.end)


def _lines(text: str) -> Iterator[_Line]:
    for match in _LINE.finditer(text):
        if match[0]:
            item = _ITEM.match(match[0])
            yield _Line(Span(*match.span()), match[0], len(item["indent"]) if item else None)


def _items(lines: Sequence[_Line], first: int) -> list[Span]:
    """The items of the list that begins at line `first`; what is indented below an item belongs to it."""
    items: list[Span] = []
    outermost = lines[first].indent if first < len(lines) else None
    if outermost is None:
        return []
    for index in range(first, len(lines)):
        line = lines[index]
        indent = len(line.words) - len(line.words.lstrip()) if line.indent is None else line.indent
        if indent < outermost or (line.indent is None and indent == outermost):
            break
        if indent == outermost:
            begin = line.span.start + indent
            items.append(Span(begin, begin + len(line.words.strip())))
    return items


def _compared(
    text: str, counts: Sequence[tuple[Span, int]], items: Sequence[Span], end: int, *, at_most: int | None = None
) -> Iterator[Finding]:
    """The one number that announces the items, when it is another than theirs and than all they can be read for."""
    if len(counts) != 1 or len(items) < 2:
        return
    [(span, said)] = counts
    if _EXAMPLES.search(text[span.start : end]) or text.startswith(" of ", span.end):
        return
    if not len(items) <= said <= (at_most or len(items)):
        yield Finding(kind="miscounted-list", span=span, related=tuple(items), said=said, counted=len(items))


def _before_colons(text: str, sentences: Sequence[Span], counts: Sequence[tuple[Span, int]]) -> Iterator[Finding]:
    """Numbers just before a colon, with a list in the rest of the sentence behind it."""
    for sentence in sentences:
        colon = text.find(": ", sentence.start, sentence.end)
        if colon < 0 or text.find(":", colon + 1, sentence.end) >= 0:
            continue
        announced = _counts_in(counts, sentence.start, colon)
        if not announced or announced[-1][1] > _MOST_SAID_IN_LINE:
            continue
        if len(_WORD.findall(text[announced[-1][0].end : colon])) <= _REACH:
            items, unsure = _listed(text, colon + 2, sentence.end)
            yield from _compared(text, announced, items, sentence.end, at_most=len(items) + unsure)


def _listed(text: str, start: int, end: int) -> tuple[list[Span], int]:
    """The items between `start` and `end`, and how many more they may be; none when that is no plain list."""
    by = ";" if ";" in text[start:end] else ","
    pieces = list(_pieces(text, start, end, by))
    if len(pieces) < 2:
        return [], 0
    last = pieces[-1]
    words = last.of(text)
    joints = list(_LAST.finditer(words))
    if by == "," and not re.match(r"(?:and|or)\s", words):
        if len(joints) != 1:
            return [], 0
        pieces[-1:] = [
            Span(last.start, last.start + joints[0].start()),
            Span(last.start + joints[0].end(), last.end),
        ]
        joints = []
    if not all(_is_item(piece.of(text)) for piece in pieces) or not _are_alike([piece.of(text) for piece in pieces]):
        return [], 0
    return pieces, len(joints) + sum(len(_LAST.findall(piece.of(text))) for piece in pieces[:-1])


def _pieces(text: str, start: int, end: int, by: str) -> Iterator[Span]:
    """What stands between the marks, without white space and the stop at the end; numbers alone (ages) left out."""
    for piece in re.finditer(rf"[^{by}]+", text[start:end]):
        words = piece[0].strip().rstrip(".!?\"”’'")
        if words and not words.strip().isdigit():
            begin = start + piece.start() + piece[0].index(words)
            yield Span(begin, begin + len(words))


def _is_item(words: str) -> bool:
    """Whether the words can be one item: few, and no clause that goes on with the one before."""
    found = _WORD.findall(_without_joint(words))
    return 0 < len(found) <= _LONGEST_ITEM and found[0].lower() not in _GOES_ON


def _are_alike(items: Sequence[str]) -> bool:
    """Whether all begin with a capital, or none does: a name among nouns may explain the noun before it."""
    firsts = [_without_joint(item)[:1] for item in items]
    return len({first.isupper() for first in firsts}) == 1 and len(set(items)) == len(items)


def _without_joint(words: str) -> str:
    return re.sub(r"\A(?:and|or)\s+", "", words)

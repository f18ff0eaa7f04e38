"""Quotation marks → the stretches between them, outermost only.

A mark is read by its kind, by the white space around it and by what is open, so that mixed, missing and doubled marks
cost at most the quotation they belong to. Paragraphs (lines) are read one by one; a quotation that is open at the end
of its paragraph and taken up by an opening mark at the start of the next goes on there.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from claims.extraction.lexicon.quotations import QuotationLexicon
from claims.extraction.mark_roles import ANGLES, Mark, marks_of

_LONGEST_WORD = 20
_LAST_WORD = re.compile(r"[^\W\d_]+\Z")
_DROPPED_G = re.compile(r"[^\W\d_]{2,}in")
_SHORTENED = frozenset({"an", "o", "th", "wi", "ol"})
"""Words that English dialects write with an apostrophe at the end: an' (and), o' (of), wi' (with)."""


class Marked(NamedTuple):
    """A stretch between quotation marks.

    `[start, end)` is what is quoted, without marks and outer white space; `[before, after)` holds the marks as well.
    `closed` says whether it has a closing mark or is taken up by the next paragraph; `resumed` that it goes on from the
    paragraph before.
    """

    start: int
    end: int
    before: int
    after: int
    closed: bool = True
    resumed: bool = False
    single: bool = False


def find_marked(text: str, lexicon: QuotationLexicon) -> tuple[list[list[Marked]], bool]:
    """The outermost marked stretches of each line of `text`, in reading order, one list a line, also an empty one; and
    whether the article quotes the British way, with single marks outside."""
    paragraphs = list(_lines(text))
    marks = [marks_of(text, start, end, lexicon) for start, end in paragraphs]
    british = _prefers_single(marks)
    found: list[list[Marked]] = []
    was_open = False
    last_open: list[Marked] = []
    for (start, end), line in zip(paragraphs, marks, strict=True):
        if not line:
            found.append([])
            was_open = was_open and end == start
            continue
        pairs = _Pairing(text, start, end, line, british=british).pairs()
        if was_open and pairs and not text[start : pairs[0].before].strip():
            pairs[0] = pairs[0]._replace(resumed=True)
            last_open[-1] = last_open[-1]._replace(closed=True)
        was_open = bool(pairs) and not pairs[-1].closed
        last_open = pairs
        found.append(pairs)
    return found, british


def _lines(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    while start <= len(text):
        end = text.find("\n", start)
        if end < 0:
            end = len(text)
        yield start, end
        start = end + 1


def _prefers_single(paragraphs: list[list[Mark]]) -> bool:
    """Whether the article marks its quotations the British way, with single marks outside."""
    single = double = 0
    outer: bool | None = None
    for line in paragraphs:
        for mark in line:
            if mark.opens and outer is None:
                outer = not mark.double
            if mark.double:
                double += mark.opens
            elif mark.opens:
                single += 1
    return single > double or (single == double > 0 and outer is True)


class _Pairing:
    """Pairs the marks of one paragraph; each mark is looked at a bounded number of times."""

    def __init__(self, text: str, start: int, end: int, marks: list[Mark], *, british: bool) -> None:
        self.text = text
        self.start = start
        self.end = end
        self.marks = marks
        self.british = british
        self.closer = self._single_closers()
        self.last_double = max((i for i, mark in enumerate(marks) if mark.double), default=-1)
        self.single_angles = {kind: [i for i, mark in enumerate(marks) if mark.kind == kind] for kind in "‹›"}

    def _single_closers(self) -> dict[int, int]:
        """For each single opening mark, the mark that closes it; those up to the next opening one are looked at."""
        closers: dict[int, int] = {}
        waiting: int | None = None
        closing: list[int] = []
        for index, mark in enumerate(self.marks):
            if mark.double or (waiting is not None and mark.kind == "'" and self.marks[waiting].kind == "‘"):
                continue
            if mark.closes and waiting is not None and (not mark.opens or closing or self._blank_before(mark)):
                closing.append(index)
            elif mark.opens:
                self._close(closers, waiting, closing)
                waiting, closing = index, []
        self._close(closers, waiting, closing)
        return closers

    def _close(self, closers: dict[int, int], opening: int | None, closing: list[int]) -> None:
        """Chooses the closing mark of a single opening one: the first after punctuation, or before it the first that
        is no plural possessive ("the voters' choice"); else the possessive itself."""
        if opening is None or not closing:
            return
        strong = next((i for i in closing if self.marks[i].strong or self._blank_before(self.marks[i])), None)
        weak = next((i for i in closing if not self._maybe_possessive(self.marks[i])), None)
        chosen = min((i for i in (strong, weak) if i is not None), default=closing[0])
        closers[opening] = chosen

    def _blank_before(self, mark: Mark) -> bool:
        return mark.start > self.start and self.text[mark.start - 1].isspace()

    def _maybe_possessive(self, mark: Mark) -> bool:
        return mark.kind in "'’" and (self.text[mark.start - 1] in "sSzx" or self._drops_letter(mark))

    def _drops_letter(self, mark: Mark) -> bool:
        """Whether a letter is left out at the end of a word: walkin', an', o'."""
        word = _LAST_WORD.search(self.text, max(self.start, mark.start - _LONGEST_WORD), mark.start)
        return word is not None and (word[0].lower() in _SHORTENED or _DROPPED_G.fullmatch(word[0]) is not None)

    def pairs(self) -> list[Marked]:
        """The marked stretches of the paragraph, outermost only."""
        found: list[Marked] = []
        index = 0
        while index < len(self.marks):
            mark = self.marks[index]
            if not mark.opens:
                index += 1
                continue
            closing = self._closing_double(index) if mark.double else self._closing_single(index)
            if closing is None:
                if mark.double and self._may_run_on(index):
                    self._add(found, mark.start, mark.end, self.end, self.end, closed=False)
                    break
                index += 1
                continue
            last = self.marks[closing]
            self._add(
                found,
                mark.start,
                mark.end,
                last.start,
                last.end,
                single=not mark.double,
            )
            index = closing + 1
        return found

    def _closing_double(self, opening: int) -> int | None:
        """The mark that closes the double one at `opening`; None when another opens first."""
        opener = self.marks[opening]
        for index in range(opening + 1, len(self.marks)):
            mark = self.marks[index]
            if not mark.double:
                continue
            if opener.kind in ANGLES or opener.kind in "„‟":
                if self._fits(opener.kind, mark.kind) and (mark.closes or mark.kind == "“"):
                    return index
                if mark.opens and mark.kind == opener.kind:
                    return None
                continue
            if mark.closes and mark.kind not in ANGLES:
                return self._curly_closer(index) if opener.kind == "“" and self._is_inches(mark) else index
            if mark.opens and mark.kind not in ANGLES:
                return self._closing_nested(index)
        return None

    def _is_inches(self, mark: Mark) -> bool:
        return mark.kind == '"' and self.text[mark.start - 1].isdigit()

    def _curly_closer(self, straight: int) -> int:
        """The curly mark that closes behind a straight one which stands for inches; else the straight one."""
        for index in range(straight + 1, len(self.marks)):
            mark = self.marks[index]
            if mark.double and mark.kind != '"':
                return index if mark.kind == "”" and mark.closes else straight
        return straight

    def _closing_nested(self, inner: int) -> int | None:
        """With a second mark opened inside: the closing mark of the outer one, when both are closed at once in turn."""
        closes = [i for i in range(inner + 1, min(inner + 4, len(self.marks))) if self.marks[i].double]
        if len(closes) >= 2 and all(self.marks[i].closes and not self.marks[i].opens for i in closes[:2]):
            return closes[1]
        return None

    @staticmethod
    def _fits(opening: str, closing: str) -> bool:
        if opening in "„‟":
            return closing in '“”"‟'
        return closing == {"«": "»", "»": "«"}.get(opening)

    def _closing_single(self, opening: int) -> int | None:
        mark = self.marks[opening]
        if mark.kind in "‹›":
            wanted = "›" if mark.kind == "‹" else "‹"
            places = self.single_angles[wanted]
            following = bisect_right(places, opening)
            return places[following] if following < len(places) else None
        closing = self.closer.get(opening)
        if closing is None:
            return None
        inside = sum(self.marks[i].double for i in range(opening + 1, closing))
        paired = mark.kind == "‘" and self.marks[closing].strong and inside % 2 == 0
        if inside and not self.british and not paired:
            return None
        return closing

    def _may_run_on(self, opening: int) -> bool:
        """Whether an unclosed mark is the start of a quotation that runs to the end of its paragraph."""
        return opening >= self.last_double

    def _add(
        self,
        found: list[Marked],
        before: int,
        start: int,
        end: int,
        after: int,
        *,
        closed: bool = True,
        single: bool = False,
    ) -> None:
        while start < end and self.text[start].isspace():
            start += 1
        while end > start and self.text[end - 1].isspace():
            end -= 1
        if start < end:
            found.append(Marked(start, end, before, after, closed=closed, single=single))

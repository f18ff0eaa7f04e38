"""Quotation marks → the stretches between them, outermost only.

A mark is read by its kind, by the white space around it and by what is open, so that mixed, missing and doubled marks
cost at most the quotation they belong to. Paragraphs (lines) are read one by one; a quotation that is open at the end
of its paragraph and taken up by an opening mark at the start of the next goes on there.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace

from claims.extraction.lexicon.quotations import QuotationLexicon

_MARK = re.compile(r"``|''|[\"“”„‟«»″‹›‚‘’‛'`´]")
_DOUBLE = frozenset(["``", "''", *'"“”„‟«»″'])
_OPEN_ONLY = frozenset("„‟‚‛")
_OPENS_BY_NATURE = frozenset(["``", *"“„‟«‹‘‚‛"])
_CLOSES_BY_NATURE = frozenset("”»›")
_ANGLES = frozenset("«»‹›")
_BEFORE_OPENING = frozenset(
    " \t\u00a0\u2009\u202f\u200b\u2060\ufeff\u202a\u202b\u202c\u202d\u202e([{/-–—―:;,|*_=>\"“”„«'‘’`…."
)
_STRONG_END = frozenset(",.?!;:…—–-)]*_")
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch between quotation marks.

    `[start, end)` is what is quoted, without marks and outer white space; `[before, after)` holds the marks as well.
    `closed` says whether its own closing mark was found; `resumed` that it goes on from the paragraph before.
    """

    start: int
    end: int
    before: int
    after: int
    closed: bool = True
    resumed: bool = False
    single: bool = False


@dataclass(frozen=True, slots=True)
class _Mark:
    start: int
    end: int
    kind: str
    opens: bool
    closes: bool
    double: bool
    strong: bool


def find_marked(text: str, lexicon: QuotationLexicon) -> tuple[list[list[Marked]], bool]:
    """The outermost marked stretches of each line of `text`, in reading order, one list a line, also an empty one; and
    whether the article quotes the British way, with single marks outside."""
    paragraphs = list(_lines(text))
    marks = [_marks_of(text, start, end, lexicon) for start, end in paragraphs]
    british = _prefers_single(marks)
    found: list[list[Marked]] = []
    was_open = False
    for (start, end), line in zip(paragraphs, marks, strict=True):
        if not line:
            found.append([])
            was_open = was_open and end == start
            continue
        pairs = _Pairing(text, start, end, line, british=british).pairs()
        if was_open and pairs and not text[start : pairs[0].before].strip():
            first = pairs[0]
            pairs[0] = Marked(
                first.start,
                first.end,
                first.before,
                first.after,
                first.closed,
                True,
                first.single,
            )
        was_open = bool(pairs) and not pairs[-1].closed
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


def _marks_of(text: str, start: int, end: int, lexicon: QuotationLexicon) -> list[_Mark]:
    found: list[_Mark] = []
    for match in _MARK.finditer(text, start, end):
        mark = _read_mark(text, start, end, match, lexicon)
        if match[0] == "''" and mark.closes and not mark.opens and text[match.end() : match.end() + 1] == "'":
            mark = replace(mark, start=mark.start + 1, end=mark.end + 1)
        if (
            found
            and mark.double
            and mark.opens
            and found[-1].end == mark.start
            and found[-1].double
            and found[-1].opens
        ):
            found[-1] = replace(found[-1], end=mark.end)
        elif mark.opens or mark.closes:
            found.append(mark)
    return found


def _read_mark(text: str, start: int, end: int, match: re.Match[str], lexicon: QuotationLexicon) -> _Mark:
    """What the mark may do here, by its kind and its neighbours."""
    kind, at, after = match[0], match.start(), match.end()
    before_char = text[at - 1] if at > start else " "
    after_char = text[after] if after < end else " "
    free_left = before_char.isspace() or before_char in _BEFORE_OPENING
    free_right = after_char.isspace() or not (after_char.isalnum() or after_char in "$€£¥#@[(¡¿…")
    double = kind in _DOUBLE
    strong = before_char in _STRONG_END
    if double:
        opens, closes = _read_double(kind, before_char, after_char, free_left=free_left, free_right=free_right)
        return _Mark(at, after, kind, opens, closes, True, strong)
    inside_word = before_char.isalnum() and after_char.isalnum()
    opens = free_left and not after_char.isspace() and not before_char.isalnum() and kind != "’" and kind != "›"
    if kind in "‹‚":
        opens = True
    closes = kind not in "‘‚‛‹`" and not inside_word and not before_char.isspace() and (free_right or kind == "›")
    if before_char.isspace() and after_char.isspace():
        opens, closes = kind in "'‘`", kind in "'’´"
    if opens and kind in "'‘’`" and _is_elision(text, after, end, lexicon):
        opens = False
    return _Mark(at, after, kind, opens, closes, False, strong)


def _read_double(kind: str, before: str, after: str, *, free_left: bool, free_right: bool) -> tuple[bool, bool]:
    if kind in "„‟":
        return True, False
    if kind in _ANGLES:
        return True, True
    can_open = not after.isspace()
    can_close = not before.isspace()
    if not can_open and not can_close:
        return kind != "”", kind not in ("“", "``")
    if kind == "“":
        return can_open, can_close and (not can_open or not free_left)
    if kind == "”":
        return can_open and free_left and (before.isspace()), can_close
    if kind == "``":
        return True, False
    if before.isdigit() and after.isspace() and kind == "″":
        return False, False
    return can_open and (free_left or not free_right), can_close and (free_right or not free_left)


def _is_elision(text: str, after: int, end: int, lexicon: QuotationLexicon) -> bool:
    word = _WORD.match(text, after, min(end, after + 12))
    if word is None:
        return False
    if "'" + word[0].lower() in lexicon.elisions:
        return True
    return bool(re.fullmatch(r"\d0s|\d\d", word[0]))


def _prefers_single(paragraphs: list[list[_Mark]]) -> bool:
    """Whether the article marks its quotations the British way, with single marks outside."""
    single = double = 0
    for line in paragraphs:
        for mark in line:
            if mark.double:
                double += mark.opens
            elif mark.opens:
                single += 1
    return single > double


class _Pairing:
    """Pairs the marks of one paragraph; each mark is looked at a bounded number of times."""

    def __init__(self, text: str, start: int, end: int, marks: list[_Mark], *, british: bool) -> None:
        self.text = text
        self.start = start
        self.end = end
        self.marks = marks
        self.british = british
        self.closer = self._single_closers()
        self.last_double = max((i for i, mark in enumerate(marks) if mark.double), default=-1)
        self.single_angles = {kind: [i for i, mark in enumerate(marks) if mark.kind == kind] for kind in "‹›"}

    def _single_closers(self) -> dict[int, int]:
        """For each single opening mark, the mark that closes it: a strong one (after punctuation) before the next
        opening mark, else the first that is no plural possessive ("the voters' choice"), else the last."""
        closers: dict[int, int] = {}
        waiting: int | None = None
        strong: int | None = None
        weak: int | None = None
        possessive: int | None = None
        for index, mark in enumerate(self.marks):
            if mark.double:
                continue
            if (
                mark.closes
                and waiting is not None
                and not (
                    mark.opens
                    and strong is None
                    and weak is None
                    and possessive is None
                    and not self._blank_before(mark)
                )
            ):
                if mark.strong or self._blank_before(mark):
                    strong = index if strong is None else strong
                elif self._maybe_possessive(mark):
                    possessive = index if possessive is None else possessive
                elif weak is None:
                    weak = index
                if strong is not None:
                    closers[waiting] = weak if weak is not None and self._ends_early(weak) else strong
                    waiting = strong = weak = possessive = None
                continue
            if mark.opens:
                if waiting is not None:
                    best = next((x for x in (strong, weak, possessive) if x is not None), None)
                    if best is not None:
                        closers[waiting] = best
                waiting, strong, weak, possessive = index, None, None, None
        if waiting is not None:
            best = next((x for x in (strong, weak, possessive) if x is not None), None)
            if best is not None:
                closers[waiting] = best
        return closers

    def _ends_early(self, index: int) -> bool:
        """Whether a weak closing mark is already the end: a short quotation inside the writer's sentence."""
        return True

    def _blank_before(self, mark: _Mark) -> bool:
        return mark.start > self.start and self.text[mark.start - 1].isspace()

    def _maybe_possessive(self, mark: _Mark) -> bool:
        return mark.kind in "'’" and self.text[mark.start - 1] in "sSzx"

    def pairs(self) -> list[Marked]:
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
            if opener.kind in _ANGLES or opener.kind in "„‟":
                if mark.closes and self._fits(opener.kind, mark.kind):
                    return index
                if mark.opens and mark.kind == opener.kind:
                    return None
                continue
            if mark.closes and mark.kind not in _ANGLES:
                return index
            if mark.opens and mark.kind not in _ANGLES:
                return self._closing_nested(index)
        return None

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
        if not self.british and any(self.marks[i].double for i in range(opening + 1, closing)):
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
            found.append(Marked(start, end, before, after, closed, False, single))

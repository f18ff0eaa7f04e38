"""What a quotation mark may do where it stands: open, close, either or neither."""

import re
from typing import NamedTuple

from claims.extraction.lexicon.quotations import QuotationLexicon
from claims.extraction.typography import INVISIBLE

_MARK = re.compile(r"``|''|‘‘|’’|[\"“”„‟«»″‹›‚‘’‛'`´]")
_DOUBLE = frozenset(["``", "''", *'"“”„‟«»″'])
_SAME = {"‘‘": "“", "’’": "”"}
ANGLES = frozenset("«»‹›")
_BEFORE_OPENING = frozenset(
    " \t\u00a0\u2009\u202f\u200b\u2060\ufeff\u202a\u202b\u202c\u202d\u202e([{/-–—―:;,|*_=>\"“”„«'‘’`…."
)
_UNSEEN = INVISIBLE + " \t\u00a0"
_INDENT = 32  # unseen characters before the first mark of a line: a copy of each line up to each mark is quadratic
_STRONG_END = frozenset(",.?!;:…—–-)]*_")
_STRONG_BEFORE_SPACE = frozenset(',.?!…”"')
_WORD = re.compile(r"[^\W_]+")


class Mark(NamedTuple):
    """One mark `[start, end)` that may open or close; `double` as against single, `strong` behind punctuation."""

    start: int
    end: int
    kind: str
    opens: bool
    closes: bool
    double: bool
    strong: bool


def marks_of(text: str, start: int, end: int, lexicon: QuotationLexicon) -> list[Mark]:
    """The marks of the line `[start, end)` that may open or close, in reading order."""
    found: list[Mark] = []
    low = text.find("‚", start, end)
    for match in _MARK.finditer(text, start, end):
        mark = _read_mark(text, start, end, match, lexicon)
        if mark.kind == "‘" and 0 <= low < mark.start and not text[mark.start - 1].isspace():
            mark = mark._replace(opens=False, closes=True)
        if match[0] == "''" and mark.closes and _third_closes(text, match.end(), end):
            mark = mark._replace(start=mark.start + 1, end=mark.end + 1)
        if (
            found
            and mark.double
            and mark.opens
            and found[-1].end == mark.start
            and found[-1].double
            and found[-1].opens
        ):
            found[-1] = found[-1]._replace(end=mark.end)
        elif mark.opens or mark.closes:
            found.append(mark)
    return found


def _opens_line(text: str, start: int, at: int, end: int) -> bool:
    """Whether a closing mark stands first in its line, with another one behind it: then it was meant to open."""
    return at - start <= _INDENT and not text[start:at].strip(_UNSEEN) and text.find("”", at + 1, end) >= 0


def _third_closes(text: str, at: int, end: int) -> bool:
    """Whether a third apostrophe follows two, which then closes with the second what is around a single mark."""
    return text[at : at + 1] == "'" and (at + 1 >= end or not text[at + 1].isalnum())


def _read_mark(text: str, start: int, end: int, match: re.Match[str], lexicon: QuotationLexicon) -> Mark:
    """What the mark may do here, by its kind and its neighbours."""
    kind, at, after = _SAME.get(match[0], match[0]), match.start(), match.end()
    before_char = text[at - 1] if at > start else " "
    after_char = text[after] if after < end else " "
    free_left = before_char.isspace() or before_char in _BEFORE_OPENING
    free_right = after_char.isspace() or not (after_char.isalnum() or after_char in "$€£¥#@[(¡¿…")
    double = kind in _DOUBLE
    strong = before_char in _STRONG_END
    if double:
        opens, closes = _read_double(kind, before_char, after_char, free_left=free_left, free_right=free_right)
        if kind == "”" and _opens_line(text, start, at, end):
            opens, closes = True, False
        return Mark(at, after, kind, opens=opens, closes=closes, double=True, strong=strong)
    inside_word = before_char.isalnum() and after_char.isalnum()
    opens = free_left and not after_char.isspace() and not before_char.isalnum() and kind != "’" and kind != "›"
    if kind in "‹‚":
        opens = True
    closes = kind not in "‘‚‛‹`" and not inside_word and not before_char.isspace() and (free_right or kind == "›")
    if before_char.isspace() and after_char.isspace():
        opens, closes = kind in "'‘`", kind in "'’´"
        strong = closes and at - start > 1 and text[at - 2] in _STRONG_BEFORE_SPACE
    if opens and kind in "'‘’`" and _is_elision(text, after, end, lexicon):
        opens = False
    return Mark(at, after, kind, opens=opens, closes=closes, double=False, strong=strong)


def _read_double(kind: str, before: str, after: str, *, free_left: bool, free_right: bool) -> tuple[bool, bool]:
    if kind in "„‟":
        return True, False
    if kind in ANGLES:
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
    if before in ",.?!" and after.isalnum():
        return True, True
    return can_open and (free_left or not free_right), can_close and (free_right or not free_left)


def _is_elision(text: str, after: int, end: int, lexicon: QuotationLexicon) -> bool:
    word = _WORD.match(text, after, min(end, after + 12))
    if word is None:
        return False
    if "'" + word[0].lower() in lexicon.elisions:
        return True
    return bool(re.fullmatch(r"\d0s|\d\d", word[0]))

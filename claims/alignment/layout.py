"""What stands between the words of a source without being part of them: page numbers, running heads, the time codes,
numbers and labels of a transcript.

A quotation may leave these out. Precise rather than eager: a line that holds a negation or ends a sentence is never taken
for layout, and whatever was passed over is shown.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claims.alignment.words import Words
from claims.extraction.negations import count_negations

_TIME = r"\d{1,2}:[0-5]\d(?::[0-5]\d)?(?:[.,]\d{1,3})?"
_TIME_LINE = re.compile(rf"[\[(]?{_TIME}[\])]?(?:\s*(?:-->|[-–—])\s*{_TIME}.{{0,40}})?")
_TIME_FIRST = re.compile(rf"\W*{_TIME}(?=[\])\s]|$)")
_TIME_IN_BRACKETS = re.compile(rf"[(\[]{_TIME}[)\]]")
_PAGE = re.compile(
    r"\W{0,4}(?:(?:page|pg|p|seite|s)\b\.?\s*\d{1,5}|\d{1,5}\s*(?:/|of|von)\s*\d{1,5})(?:\s*(?:/|of|von)\s*\d{1,5})?\W{0,4}",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d{1,5}")
_MARKED_NUMBER = re.compile(r"[-–—|·•*\[(]\s*\d{1,5}\s*[-–—|·•*\])]")
_NAME = r"[^\W\d_][\w.'’-]*"
_LABEL = re.compile(
    rf"\s*(?:[\[(]?{_TIME}[\])]?\s*)?(?P<name>{_NAME}(?:[^\S\n]+{_NAME}){{0,3}})\s*(?:[\[(]{_TIME}[\])])?\s*:(?=\s)"
)
_LINE_NUMBER = re.compile(r"\s*(?P<number>\d{1,5})(?=\s+\S)")
_ENDS = re.compile(r"[.!?。！？][\"'”’»)\]]*\s*\Z")
_LONGEST_HEAD = 12
_LONGEST_LINE, _LONGEST_LABEL = 120, 100
# Words of the source that one of a quotation may be stretched to by layout, and those of one long break; pairs of words
# that are counted, and places that are looked at.
_MOST_STRETCHED, _LONGEST_BREAK, _MOST_TRIED, _MOST_SEEDS = 3, 80, 8, 20
# Characters before a stretch in which the label of its speaker is looked for, behind it for the next line, and how far
# the beginning or end of a line may lie beyond that.
_LOOK_BACK, _LOOK_AHEAD, _LOOK_AROUND = 2_000, 200, 4_000


class _Line(NamedTuple):
    """A line of the source without white space at its ends: where it begins, its words, and whether a blank line or the
    beginning of the text stands before it."""

    start: int
    text: str
    is_after_blank: bool


def layout_words(source: Words, first: int, end: int) -> Iterator[int]:
    """Which of the words `[first, end)` are layout; a word may come more than once."""
    if first >= end:
        return
    text = source.plain
    begin, last = source.plain_starts[first], source.plain_starts[end - 1]
    start = text.rfind("\n", max(begin - _LOOK_AROUND, 0), max(begin - _LOOK_BACK, 0)) + 1
    stop = text.find("\n", last + _LOOK_AHEAD, last + _LOOK_AROUND)
    # Of a very long line only what is near.
    near = (start or max(begin - _LOOK_AROUND, 0), stop if stop >= 0 else last + _LOOK_AROUND)
    for span in _layout_between(source, *near):
        yield from _words_between(source, *span, first, end)


def find_over_layout(keys: list[str], source: Words) -> tuple[int, int] | None:
    """A place `[first, end)` where the words stand one after the other with nothing but layout between them.

    It is looked for around the rarest of the first pairs of words; where those stand too often, it may be missed.
    """
    seed = _rarest_seed(keys, source)
    if seed is None:
        return None
    at, length = seed
    reach = _MOST_STRETCHED * len(keys) + _LONGEST_BREAK
    for first in source.occurrences(keys[at : at + length], at_most=_MOST_SEEDS):
        start, end = max(first - reach, 0), min(first + reach, len(source))
        layout = set(layout_words(source, start, end))
        before = [index for index in range(start, first) if index not in layout][-at:] if at else []
        after = [index for index in range(first, end) if index not in layout][: len(keys) - at]
        found = [*before, *after]
        if [source.keys[index] for index in found] == keys:
            return found[0], found[-1] + 1
    return None


def _rarest_seed(keys: list[str], source: Words) -> tuple[int, int] | None:
    """Where in `keys` to begin, and with how many of them; None when none of them stands in the source."""
    for length in (2, 1):
        counts = {
            at: source.joined.count("\n".join(["", *keys[at : at + length], ""]))
            for at in range(min(len(keys) - length + 1, _MOST_TRIED))
        }
        standing = [at for at, count in counts.items() if count]
        if standing:
            return min(standing, key=counts.__getitem__), length
    return None


def _words_between(source: Words, start: int, stop: int, first: int, end: int) -> range:
    """The words that begin in `[start, stop)` of the plain text, of the words `[first, end)`."""
    starts = source.plain_starts
    return range(max(bisect_left(starts, start), first), min(bisect_left(starts, stop), end))


def _layout_between(source: Words, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """The stretches of layout in `[start, stop)` of the plain text."""
    times = [match.span() for match in _TIME_IN_BRACKETS.finditer(source.plain, start, stop)]
    # One alone may be what was said.
    yield from times if len(times) > 1 else []
    lines = _lines(source.plain, start, stop)
    label = ""
    for nth, line in enumerate(lines):
        own = _LABEL.match(line.text) if ":" in line.text[:_LONGEST_LABEL] else None
        label_end = own.end() if own and own["name"] == label else 0
        label = own["name"] if own else label
        if label_end or _may_hold_layout(source, line):
            for at, end in _layout_of(source, lines, nth, label_end=label_end):
                yield line.start + at, line.start + end


def _lines(text: str, start: int, stop: int) -> list[_Line]:
    lines: list[_Line] = []
    is_after_blank = start == 0
    for raw in text[start:stop].split("\n"):
        stripped = raw.strip()
        if stripped:
            lines.append(_Line(start + raw.index(stripped), stripped, is_after_blank))
        is_after_blank = not stripped
        start += len(raw) + 1
    return lines


def _may_hold_layout(source: Words, line: _Line) -> bool:
    """A quick look, for whole books are read so: whether the line may begin with layout or be it."""
    first, is_numbered = line.text[0], line.text[-1].isdigit()
    return (
        first.isdigit()
        or not first.isalnum()
        or (is_numbered and (line.is_after_blank or first in "PpSs"))
        or (len(line.text) <= _LONGEST_LINE and source.is_repeated_line(line.text))
    )


def _layout_of(source: Words, lines: Sequence[_Line], nth: int, *, label_end: int) -> Iterator[tuple[int, int]]:
    """The stretches of the line that are layout, in characters of the line; up to `label_end` where its
    label is that of the speaker before."""
    text = lines[nth].text
    if len(text) <= _LONGEST_LINE and _is_layout(source, lines, nth):
        yield 0, len(text)
        return
    if label_end:
        yield 0, label_end
    elif time := _TIME_FIRST.match(text):
        yield 0, time.end()
    elif _is_line_number(lines, nth):
        yield 0, text.index(" ")


def _is_layout(source: Words, lines: Sequence[_Line], nth: int) -> bool:
    """Whether the whole line is."""
    text = lines[nth].text
    if _TIME_LINE.fullmatch(text) or _PAGE.fullmatch(text) or _MARKED_NUMBER.fullmatch(text):
        return True
    if _NUMBER.fullmatch(text):
        is_cue = nth + 1 < len(lines) and bool(_TIME_LINE.fullmatch(lines[nth + 1].text))
        return is_cue or lines[nth].is_after_blank or _is_before_blank(lines, nth)
    return _may_be_head(text) and (source.is_repeated_line(text) or _parts_a_sentence(lines, nth))


def _may_be_head(text: str) -> bool:
    return (
        len(text.split()) <= _LONGEST_HEAD
        and not text[0].islower()
        and not _ENDS.search(text)
        and not text.endswith(":")
        and not count_negations(Words(text).keys)
    )


def _is_before_blank(lines: Sequence[_Line], nth: int) -> bool:
    return nth + 1 == len(lines) or lines[nth + 1].is_after_blank


def _parts_a_sentence(lines: Sequence[_Line], nth: int) -> bool:
    """Whether a line with a number at one of its ends stands alone in the middle of a sentence."""
    line = lines[nth]
    has_number = line.text[0].isdigit() or line.text[-1].isdigit()
    return (
        has_number
        and line.is_after_blank
        and _is_before_blank(lines, nth)
        and 0 < nth < len(lines) - 1
        and not _ENDS.search(lines[nth - 1].text)
        and lines[nth + 1].text[0].islower()
    )


def _is_line_number(lines: Sequence[_Line], nth: int) -> bool:
    """Whether the line begins with a number that the line above or below goes on counting."""
    own = _line_number(lines, nth)
    return own is not None and (_line_number(lines, nth - 1) == own - 1 or _line_number(lines, nth + 1) == own + 1)


def _line_number(lines: Sequence[_Line], nth: int) -> int | None:
    match = _LINE_NUMBER.match(lines[nth].text) if 0 <= nth < len(lines) else None
    return int(match["number"]) if match else None

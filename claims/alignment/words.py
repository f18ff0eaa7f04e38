"""Text → words as they are compared: without marks, case and typography, each with its place."""

import re
import unicodedata
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from functools import cached_property

from claims.alignment.folding import Folding
from claims.extraction import Span

# Scripts that write words without spaces between them: Thai to Myanmar, Khmer, kana, ideographs. Each sign is a word.
_UNSPACED = r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_LETTER = rf"[^\W_{_UNSPACED}]"
_ACCENT = r"[\u0300-\u036f]"
_APOSTROPHES = "'’‘ʼ＇`´"
# A number keeps its inner marks, a word its apostrophes and accents, initials are one word (U.S., a.m.); signs that change what a number means are words.
_WORD = re.compile(
    r"\d{1,3}(?:[\u00a0\u202f\u2009]\d{3})++(?!\d)"
    r"|\d++(?:[.,'’]\d++)++"
    rf"|(?<!\w)(?:{_LETTER}\.){{2,}}+(?:{_LETTER}(?!\w))?+"
    rf"|{_LETTER}++(?:{_ACCENT}*+[{_APOSTROPHES}]?+{_LETTER}++)*+{_ACCENT}*+"
    rf"|[{_UNSPACED}]"
    r"|[$€£¥₴₽₹¢%‰&]"
    r"|(?<![^\s(])[-−](?=[\d$€£¥])"
)
_INITIAL = re.compile(r"\.(?!\d)")
_GROUPING = re.compile(r"[,'](?=\d{3}(?!\d))")
# Replaced one by one: many times faster than one table for them all.
_FOLDED = {**dict.fromkeys(_APOSTROPHES[1:], "'"), "−": "-", "&": "and", "%": "percent", " ": ""}
_FOREIGN_DIGIT = re.compile(r"[^\D0-9]")
# The number of a footnote, behind a word that is no unit.
_NOTE_NUMBER = re.compile(r"(?<=[^\W\d_]{3})[⁰¹²³⁴-⁹]+")
_DIGITS = re.compile(r"\d+")
_SHORT_LINE = 120
_LIMIT = "\n"


class Words:
    """The words of one text. `keys[i]` is the word as it is compared; it stands at `span(i, i + 1)` of the text as given.

    `plain` is the text without what typesetting put into its words; word `i` begins at `plain_starts[i]` of it.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self._folding = Folding(text)
        self.plain = self._folding.text
        found = _WORD.findall(self.plain)
        self.keys = _keys(found)
        self.plain_starts: list[int] = []
        self._ends: list[int] = []
        end = 0
        for word in found:
            start = self.plain.find(word, end)
            end = start + len(word)
            self.plain_starts.append(start)
            self._ends.append(end)
        self.joined = _LIMIT.join(["", *self.keys, ""])

    def __len__(self) -> int:
        return len(self.keys)

    def span(self, first: int, end: int) -> Span:
        """The place of the words `[first, end)` in the text as given."""
        return Span(self._folding.given(self.plain_starts[first]), self._folding.given_end(self._ends[end - 1]))

    def range_of(self, span: Span) -> tuple[int, int]:
        """The words `[first, end)` that `span` of the text as given touches: none for one that holds no word."""
        first = bisect_left(self._ends, span.start + 1, key=self._folding.given_end)
        end = bisect_left(self.plain_starts, span.end, key=self._folding.given)
        return first, max(first, end)

    def between(self, index: int) -> str:
        """What stands between word `index` and the one before it, or before the first and after the last."""
        start = self._ends[index - 1] if index else 0
        return self.plain[start : self.plain_starts[index]] if index < len(self) else self.plain[start:]

    def occurrences(self, keys: list[str], *, at_most: int) -> Iterator[int]:
        """The first word of each place where `keys` stand one after the other, in reading order."""
        needle = _LIMIT.join(["", *keys, ""])
        position, index = self.joined.find(needle), 0
        last = 0
        while position >= 0 and at_most > 0:
            index += self.joined.count(_LIMIT, last, position)
            yield index
            last = position
            at_most -= 1
            position = self.joined.find(needle, position + 1)

    def is_repeated_line(self, line: str) -> bool:
        """Whether several lines of the text are this one, whatever the numbers in them."""
        return bool(self._repeated_lines) and _DIGITS.sub("0", line) in self._repeated_lines

    @cached_property
    def _repeated_lines(self) -> frozenset[str]:
        """The lines of up to 120 characters that stand there several times, their numbers made one."""
        lines = _DIGITS.sub("0", self.plain).split("\n")
        counts = Counter(line.strip() for line in lines if 0 < len(line) <= _SHORT_LINE)
        return frozenset(line for line, count in counts.items() if count > 1)

    def index_at(self, position: int) -> int:
        """The index of the word at `position` of `joined`."""
        return max(self.joined.count(_LIMIT, 0, position + 1) - 1, 0)


def _keys(words: list[str]) -> list[str]:
    if not words:
        return []
    joined = _LIMIT.join(words)
    if not joined.isascii():
        joined = _FOREIGN_DIGIT.sub(
            lambda digit: str(unicodedata.decimal(digit[0])),
            unicodedata.normalize("NFKC", _NOTE_NUMBER.sub("", joined)),
        )
    for sign, folded in _FOLDED.items():
        joined = joined.replace(sign, folded)
    return _INITIAL.sub("", _GROUPING.sub("", joined)).casefold().split(_LIMIT)

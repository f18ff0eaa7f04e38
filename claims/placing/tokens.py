"""Text → the words that placing compares: words, numbers and the signs that change what a number means."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from claims.extraction import Span
from claims.extraction.typography import INVISIBLE

# Scripts that write words without spaces between them: each sign is a word.
_UNSPACED = r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_LETTER = rf"[^\W\d_{_UNSPACED}]"
_APOSTROPHES = "'’‘ʼ＇`´"
_WORD = re.compile(
    r"\d++(?:[.,:/'’·]\d++)*+"
    rf"|(?<!\w)(?:{_LETTER}\.){{2,}}+"
    rf"|{_LETTER}(?:{_LETTER}|[\u0300-\u036f{INVISIBLE}]|[{_APOSTROPHES}](?={_LETTER}))*+"
    rf"|[{_UNSPACED}]"
    r"|[$€£¥₴₽₹¢%‰°½¼¾⅓⅔⅛⅜⅝⅞²³]"
    r"|(?<![\w)])[-−–](?=[\d$€£¥])"
)
_GROUPING = re.compile(r"[,'’](?=\d{3}(?!\d))")
_TABLE = (
    dict.fromkeys(map(ord, _APOSTROPHES), "'") | dict.fromkeys(map(ord, INVISIBLE)) | {ord("−"): "-", ord("–"): "-"}
)


class Tokens:
    """The words of one text: word `i` is `keys[i]` as it is compared and stands at `[starts[i], ends[i])`.

    Case, the grouping of digits and the stops of initials (U.S.) make no difference to a key.
    """

    __slots__ = ("ends", "keys", "starts", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.keys: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        for match in _WORD.finditer(text):
            self.keys.append(_key(match[0]))
            self.starts.append(match.start())
            self.ends.append(match.end())

    def __len__(self) -> int:
        return len(self.keys)

    def range_of(self, span: Span) -> range:
        """The words that `span` touches: none for one that holds no word."""
        first = bisect_right(self.ends, span.start)
        return range(first, max(bisect_left(self.starts, span.end), first))

    def span(self, words: range) -> Span:
        """The place of some words."""
        return Span(self.starts[words[0]], self.ends[words[-1]])

    def in_figures(self, spans: Iterable[Span]) -> bytearray:
        """For each word, whether it holds a digit or is part of one of the figures at `spans`."""
        held = self.within(spans)
        for place, key in enumerate(self.keys):
            if any(map(str.isdigit, key)):
                held[place] = True
        return held

    def within(self, spans: Iterable[Span]) -> bytearray:
        """For each word, whether it is part of one of `spans`."""
        held = bytearray(len(self))
        for span in spans:
            words = self.range_of(span)
            held[words.start : words.stop] = b"\1" * len(words)
        return held


def _key(word: str) -> str:
    if word[0].isdigit():
        return _GROUPING.sub("", word)
    plain = word if word.isascii() else word.translate(_TABLE)
    return plain.replace(".", "").casefold()

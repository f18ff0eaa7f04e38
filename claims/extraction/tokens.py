"""Text → lines of tokens: numbers, words, abbreviations and single marks, each with its place."""

import re
from collections.abc import Iterator
from itertools import accumulate

from claims.extraction.spans import Span

# A number keeps its inner marks (1,234.5  12.05.2024  1'000), dotted initials stay together (a.m., U.S.), letters run on,
# everything else stands alone. Each alternative is linear: none can match the same text in two ways.
_TOKEN = re.compile(r"(?:\d{1,3}(?:['’]\d{3})+(?!\d)|\d++(?:[.,٫٬]\d++)*+|(?:[^\W\d_]\.){2,}+|[^\W\d_]++|\S)\s*|\s+")
PADDING = 16  # empty tokens on both sides of a line: rules look around without asking where the line ends
_PAD = [""] * PADDING


class Tokens:
    """The tokens of one line, in order. `words[i]` stands at `[starts[i], ends[i])` of the whole text.

    The first and last PADDING tokens are empty. `lows` are the words in lower case.
    """

    __slots__ = ("ends", "lows", "starts", "text", "words")

    def __init__(self, text: str, start: int, raws: list[str]) -> None:
        bare = [raw.rstrip() for raw in raws]
        starts = list(accumulate(map(len, raws), initial=start))
        end = starts.pop()
        self.text = text
        self.words = [*_PAD, *bare, *_PAD]
        self.lows = [*_PAD, *[word.lower() for word in bare], *_PAD]
        self.starts = [*[start] * PADDING, *starts, *[end] * PADDING]
        self.ends = [
            *[start] * PADDING,
            *[begin + len(word) for begin, word in zip(starts, bare, strict=True)],
            *[end] * PADDING,
        ]

    def __len__(self) -> int:
        return len(self.words)

    def is_glued(self, i: int) -> bool:
        """Whether no white space stands between token `i` and the next."""
        return self.ends[i] == self.starts[i + 1] and self.words[i] != "" != self.words[i + 1]

    def span(self, first: int, end: int) -> Span:
        """The place of the tokens `[first, end)`."""
        return Span(self.starts[first], self.ends[end - 1])

    def phrase(self, first: int, end: int) -> str:
        """The tokens `[first, end)` in lower case, one space between them."""
        return " ".join(self.lows[first:end])


def lines_of(text: str) -> Iterator[Tokens]:
    """The tokens of every line of `text` that holds something; figures never cross a line break."""
    start = 0
    for line in text.split("\n"):
        if line and not line.isspace():
            yield Tokens(text, start, _TOKEN.findall(line))
        start += len(line) + 1


def tokens_of(text: str) -> Tokens:
    """The tokens of `text` taken as one line."""
    return Tokens(text, 0, _TOKEN.findall(text))

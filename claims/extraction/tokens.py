"""Text → lines of tokens: numbers, words, abbreviations and single marks, each with its place."""

import re
import sys
from collections.abc import Callable, Iterable, Iterator
from collections.abc import Set as AbstractSet
from itertools import accumulate

from claims.extraction.spans import Span

# A number keeps its inner marks (1,234.5  12.05.2024  1'000), dotted initials stay together (a.m., U.S.), letters run on,
# everything else stands alone. Each alternative is linear: none can match the same text in two ways.
_TOKEN = re.compile(r"(?:\d{1,3}(?:['’]\d{3})+(?!\d)|\d++(?:[.,٫٬]\d++)*+|(?:[^\W\d_]\.){2,}+|[^\W\d_]++|\S)\s*|\s+")
_DIGIT, _LETTERS = re.compile(r"\d"), re.compile(r"[^\W\d_]+")
_GAP = re.compile(r"\s(?=\S)")  # where one token ends and the next begins, whatever they are
_BLOCK = 4_000  # characters of a long piece that are cut at a time
PADDING = 16  # empty tokens on both sides of a line: rules look around without asking where the line ends
_PAD = [""] * PADDING
_PIECE = 8_000  # characters of a line from which on it is read in pieces
_LONGEST_ANCHOR = 40
_WINDOW, _TRIES = 300, 8  # characters in which a border is looked for, and how often before the piece grows


class Tokens:
    """The tokens of one line, in order. `words[i]` begins at `starts[i]` of the whole text.

    The first and last PADDING tokens are empty. `lows` are the words in lower case; `widths` how many characters each
    word takes with the white space behind it.
    """

    __slots__ = ("lows", "starts", "text", "words")

    def __init__(self, text: str, start: int, words: list[str], lows: Iterable[str], widths: Iterable[int]) -> None:
        self.text = text
        self.lows = [*_PAD, *lows, *_PAD]
        self.starts = [*[start] * PADDING, *accumulate(widths, initial=start)]
        self.starts += [self.starts[-1]] * (PADDING - 1)
        self.words = [*_PAD, *words, *_PAD]

    def __len__(self) -> int:
        return len(self.words)

    def is_glued(self, i: int) -> bool:
        """Whether no white space stands between token `i` and the next."""
        word = self.words[i]
        return self.starts[i] + len(word) == self.starts[i + 1] and word != "" != self.words[i + 1]

    def end_of(self, i: int) -> int:
        """Where token `i` ends in the whole text."""
        return self.starts[i] + len(self.words[i])

    def span(self, first: int, end: int) -> Span:
        """The place of the tokens `[first, end)`."""
        return Span(self.starts[first], self.end_of(end - 1))

    def phrase(self, first: int, end: int) -> str:
        """The tokens `[first, end)` in lower case, one space between them."""
        return " ".join(self.lows[first:end])


def lines_of(text: str, anchors: AbstractSet[str], *, piece: int = _PIECE) -> Iterator[Tokens]:
    """The tokens of every line of `text` with a digit or one of the words `anchors`; figures never cross a line break.

    A line longer than `piece` characters comes in pieces, so that never more than a few pages of tokens are held. It is parted only where
    twice as many tokens as a rule looks around are no anchors, so that what is found is the same as in the whole.
    """
    start = 0
    for line in text.split("\n"):
        if len(line) <= piece:
            if line and not line.isspace():
                yield _tokens_of(text, start, line)
        else:
            yield from _pieces_of(text, start, line, anchors, piece)
        start += len(line) + 1


def _tokens_of(text: str, start: int, line: str) -> Tokens:
    raws = _TOKEN.findall(line)
    words = [raw.rstrip() for raw in raws]
    return Tokens(text, start, words, map(str.lower, words), map(len, raws))


def _tokens_of_piece(text: str, start: int, line: str, begin: int, end: int) -> Tokens:
    """As `_tokens_of`, a block at a time, and each word kept once: the words of 1 MB would not fit the caches."""
    words: list[str] = []
    widths: list[int] = []
    bare, lower = _Known(str.rstrip), _Known(str.lower)
    at = begin
    while at < end:
        gap = _GAP.search(line, at + _BLOCK, end)
        stop = gap.end() if gap else end
        raws = _TOKEN.findall(line, at, stop)
        words.extend(map(bare.__getitem__, raws))
        widths.extend(map(len, raws))
        at = stop
    return Tokens(text, start + begin, words, map(lower.__getitem__, words), widths)


class _Known(dict[str, str]):
    """What `made` makes of a word, one copy for all places where the word stands."""

    def __init__(self, made: Callable[[str], str]) -> None:
        super().__init__()
        self._made = made

    def __missing__(self, word: str) -> str:
        self[word] = made = sys.intern(self._made(word))
        return made


def _pieces_of(text: str, start: int, line: str, anchors: AbstractSet[str], piece: int) -> Iterator[Tokens]:
    begin, at = 0, piece
    while begin < len(line):
        end = _border(line, at, anchors) if at < len(line) else len(line)
        at = (end or at) + piece
        if end is None:
            continue
        if _has_anchor(line, begin, end, anchors):
            yield _tokens_of_piece(text, start, line, begin, end)
        begin = end


def _has_anchor(line: str, begin: int, end: int, anchors: AbstractSet[str]) -> bool:
    """Whether a digit or one of `anchors` may stand in the piece, which is long where no border was to be had."""
    for at in range(begin, end, _PIECE):
        part = line[max(at - _LONGEST_ANCHOR, begin) : min(at + _PIECE, end)]
        if _DIGIT.search(part) or not anchors.isdisjoint(_LETTERS.findall(part.lower())):
            return True
    return False


def _border(line: str, at: int, anchors: AbstractSet[str]) -> int | None:
    """A place soon after `at` where a token begins behind white space, amid PADDING tokens on either side that are no anchors."""
    for first in range(at, at + _TRIES * _WINDOW, _WINDOW):
        if " " not in line[first : first + _WINDOW]:
            continue
        raws = _TOKEN.findall(line, first, first + _WINDOW)
        before, after = raws[1 : PADDING + 2], raws[PADDING + 2 : -1]
        if len(after) > PADDING and before[-1][-1].isspace() and not any(_is_anchor(raw, anchors) for raw in raws):
            return first + sum(map(len, raws[: PADDING + 2]))
    return None


def _is_anchor(raw: str, anchors: AbstractSet[str]) -> bool:
    return raw[:1].isdecimal() or raw.rstrip().lower() in anchors


def tokens_of(text: str) -> Tokens:
    """The tokens of `text` taken as one line."""
    return _tokens_of(text, 0, text)

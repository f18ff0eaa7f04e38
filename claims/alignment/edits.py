"""What an editor changed in a text: the whole of both, line by line, with every word and every mark that is gone or new.

The differences of claims.alignment.differences, but of words and marks apart ("trees," is two of them), and with the lines
kept. White space is no difference; the end of a line is one.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from claims.alignment.differences import Kind, Piece, Stretch, stretches, without_strays

# A number with its points, a word with its hyphens and apostrophes; each mark by itself; the end of a line.
_TOKEN = re.compile(r"\w+(?:[-\u2010-\u2012'’.,]\w+)*|\s*\n\s*|[^\w\s]")
LINE_END = "\n"
# Stands where a line ends that did not before, or no longer.
PILCROW = "¶"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of either text, or of both: its pieces in order, with the white space between them."""

    pieces: tuple[Piece, ...]

    @property
    def is_changed(self) -> bool:
        return any(piece.kind != "same" for piece in self.pieces)


class _Text:
    def __init__(self, text: str) -> None:
        found = list(_TOKEN.finditer(text))
        edges = [*(match.start() for match in found), len(text)]
        # Each with the white space behind it.
        self.tokens = [text[start:end] for start, end in pairwise(edges)]
        self.words = [LINE_END if LINE_END in token else token.strip() for token in self.tokens]

    def is_apart(self, start: int) -> bool:
        """Whether white space within a line stands before token `start`."""
        return start > 0 and self.tokens[start - 1] != self.words[start - 1] != LINE_END

    def runs(self, start: int, end: int, kind: Kind) -> Iterator[Piece]:
        """Tokens `[start, end)` as pieces that hold either words or the end of a line."""
        for is_end, tokens in groupby(self.tokens[start:end], key=lambda token: LINE_END in token):
            yield Piece(kind, LINE_END if is_end else "".join(tokens))


def edited_lines(old: str, new: str) -> list[Line]:
    """Every line of both texts that is not blank, in order, changed or not. Never raises, whatever the texts are."""
    lines: list[Line] = []
    pieces: list[Piece] = []
    found = [*_pieces(old, new), Piece("same", LINE_END)]
    for piece, following in pairwise([*found, found[-1]]):
        if piece.words != LINE_END:
            pieces.append(piece)
            continue
        if piece.kind not in ("same", following.kind) and any(other.kind != piece.kind for other in pieces):
            pieces.append(Piece(piece.kind, PILCROW))
        if pieces:
            lines.append(Line(pieces=tuple(_joined(pieces))))
        pieces = []
    return lines


def edited_words(old: str, new: str) -> tuple[Piece, ...]:
    """The pieces of both, in order: for the words of a claim. The end of a line is white space among them."""
    one_line = (" ".join(old.split()), " ".join(new.split()))
    return tuple(_joined(list(_pieces(*one_line))))


def share_kept(old: str, new: str) -> float:
    """How much of the longer text both have in common, from 0 to 1, by characters of words and marks."""
    before, after = _Text(old), _Text(new)
    common = sum(
        sum(map(len, after.words[stretch.new_start : stretch.new_end]))
        for stretch in stretches(before.words, after.words)
        if stretch.is_equal
    )
    longest = max(sum(map(len, before.words)), sum(map(len, after.words)))
    return common / longest if longest else 1.0


def _pieces(old: str, new: str) -> Iterator[Piece]:
    before, after = _Text(old), _Text(new)
    for stretch in _readable(_by_lines(stretches(before.words, after.words), before, after), after):
        if stretch.is_equal:
            yield from after.runs(stretch.new_start, stretch.new_end, "same")
        else:
            if stretch.start < stretch.end and before.is_apart(stretch.start) and not after.is_apart(stretch.new_start):
                yield Piece("same", " ")
            yield from before.runs(stretch.start, stretch.end, "gone")
            yield from after.runs(stretch.new_start, stretch.new_end, "new")


def _by_lines(found: Sequence[Stretch], before: _Text, after: _Text) -> list[Stretch]:
    """Lines that are gone or new as a whole are told from their beginnings: where one ends like the line before it, by a full
    stop, either stop could be the one that is gone."""
    told = list(found)
    for index in range(1, len(told) - 1):
        earlier, change, later = told[index - 1 : index + 2]
        is_gone, is_new = change.new_start == change.new_end, change.start == change.end
        if change.is_equal or is_gone == is_new:
            continue
        words = before.words[change.start : later.end] if is_gone else after.words[change.new_start : later.new_end]
        length = (change.end - change.start) + (change.new_end - change.new_start)
        # What follows keeps a word, so that two changes never meet; behind the last one there is nothing to keep apart.
        room = len(words) - length - (later is not told[-1])
        shift = next((n for n, word in enumerate(words[: room + 1]) if word == LINE_END), 0)
        if shift and words[:shift] == words[length : length + shift]:
            told[index - 1 : index + 2] = _shifted(earlier, change, later, shift)
    return told


def _shifted(earlier: Stretch, change: Stretch, later: Stretch, by: int) -> tuple[Stretch, Stretch, Stretch]:
    """The change begins and ends `by` words further on."""
    return (
        replace(earlier, end=earlier.end + by, new_end=earlier.new_end + by),
        replace(
            change,
            start=change.start + by,
            end=change.end + by,
            new_start=change.new_start + by,
            new_end=change.new_end + by,
        ),
        replace(later, start=later.start + by, new_start=later.new_start + by),
    )


def _readable(found: Sequence[Stretch], after: _Text) -> Iterator[Stretch]:
    """Without a few equal words between two changes; but the end of a line that both have stands between them."""
    group: list[Stretch] = []
    for part in _parted(found, after):
        if part.is_equal and after.words[part.new_start] == LINE_END:
            yield from without_strays(group)
            yield part
            group = []
        else:
            group.append(part)
    yield from without_strays(group)


def _parted(found: Iterable[Stretch], after: _Text) -> Iterator[Stretch]:
    """Equal stretches parted at the ends of lines, each of which is one by itself."""
    for stretch in found:
        if not stretch.is_equal:
            yield stretch
            continue
        shift = stretch.start - stretch.new_start
        ends = [n for n in range(stretch.new_start, stretch.new_end) if after.words[n] == LINE_END]
        edges = sorted({stretch.new_start, stretch.new_end, *ends, *(n + 1 for n in ends)})
        for start, end in pairwise(edge for edge in edges if edge <= stretch.new_end):
            yield Stretch(start + shift, end + shift, start, end, is_equal=True)


def _joined(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Neighbours of a kind as one; the white space behind what changed is no part of it."""
    for kind, run in groupby(pieces, key=lambda piece: piece.kind):
        words = "".join(piece.words for piece in run)
        bare = words if kind == "same" else words.rstrip()
        yield Piece(kind, bare)
        if bare != words:
            yield Piece("same", words[len(bare) :])

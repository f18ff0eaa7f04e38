"""Word by word: the cheapest way to turn a stretch of the source into the words of a quotation.

The whole quotation is aligned with any part of a window of the source (the ends of the window are free: Sellers 1980), with
affine gaps for words left out (Gotoh 1982), so that one long cut is cheaper than the same words gathered from all over.
RapidFuzz's edit operations know neither free ends nor gaps nor words that are nearly the same; they serve for long
quotations, where stretches of equal words fix most of the way beforehand.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from rapidfuzz import fuzz
from rapidfuzz.distance import LCSseq

from claims.alignment.quoted import QuotedWord
from claims.alignment.values import StepKind

Move = tuple[StepKind, int, int]
"""How words meet, the index of the one in the quotation, of the other in the window."""

_MOST_CELLS = 60_000
_ANCHOR_WORDS = 4
_COMPARED_LETTERS = 64
# In percent of letters in common: words that are less alike are quite different ones.
_LEAST_ALIKE = 65

# What a move costs: a word changed into a quite different one costs 1.
_ADDED = 1.0
_LEFT_OUT, _MORE_LEFT_OUT = 0.9, 0.1
_CUT, _MORE_CUT = 0.01, 0.001
_REPLACED_BY_BRACKETS, _PUT_IN_BRACKETS = 0.03, 0.04
_MENDED = 0.3
_OTHER_STOP = 0.1
_INFINITY = float("inf")

_DIAGONAL, _UP, _LEFT, _EXTENDED = 0, 1, 2, 4


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of the source: its keys, whether a sentence ends after each word, whether the word stands in brackets."""

    keys: Sequence[str]
    closes: Sequence[bool]
    asides: Sequence[bool]

    def part(self, start: int, end: int) -> "Window":
        """The words `[start, end)` of it."""
        return Window(self.keys[start:end], self.closes[start:end], self.asides[start:end])


def align_words(quoted: Sequence[QuotedWord], closes: Sequence[bool], window: Window) -> list[Move]:
    """The moves from the first to the last word that is met; the words of the window before and after take no part.

    `closes` says of each quoted word whether a sentence ends after it.
    """
    if len(quoted) * len(window.keys) <= _MOST_CELLS:
        return _Table(quoted, closes, window).moves()
    moves: list[Move] = []
    corners = [(0, 0), *_anchors(quoted, window), (len(quoted), len(window.keys))]
    for (i, j), (i_end, j_end) in pairwise(corners):
        ends: _FreeEnds = "start" if i == 0 else "end" if i_end == len(quoted) else "none"
        piece = _piece(quoted[i:i_end], closes[i:i_end], window.part(j, j_end), ends)
        moves += [(kind, i + at, j + to) for kind, at, to in piece]
    return moves


_FreeEnds = Literal["both", "start", "end", "none"]


def _anchors(quoted: Sequence[QuotedWord], window: Window) -> list[tuple[int, int]]:
    """Corners that the way goes through: in the middle of each stretch of equal words."""
    corners = []
    for block in LCSseq.opcodes([word.key for word in quoted], list(window.keys)):
        length = block.src_end - block.src_start
        if block.tag == "equal" and length >= _ANCHOR_WORDS:
            corners.append((block.src_start + length // 2, block.dest_start + length // 2))
    return corners


def _piece(quoted: Sequence[QuotedWord], closes: Sequence[bool], window: Window, ends: "_FreeEnds") -> list[Move]:
    if len(quoted) * len(window.keys) <= _MOST_CELLS:
        return _Table(quoted, closes, window, ends).moves()
    return _plain_moves(quoted, window)


def _plain_moves(quoted: Sequence[QuotedWord], window: Window) -> list[Move]:
    """The words that both have in common in this order; all others are added or left out."""
    moves: list[Move] = []
    for block in LCSseq.opcodes([word.key for word in quoted], list(window.keys)):
        for i in range(block.src_start, block.src_end):
            to = block.dest_start + i - block.src_start if block.tag == "equal" else block.dest_start
            moves.append(("equal" if block.tag == "equal" else "added", i, to))
        if block.tag != "equal":
            moves += [("left-out", block.src_end, j) for j in range(block.dest_start, block.dest_end)]
    met = [nth for nth, (kind, _, _) in enumerate(moves) if kind == "equal"]
    return [move for nth, move in enumerate(moves) if move[0] != "left-out" or (met and met[0] < nth < met[-1])]


class _Table:
    """The costs of all ways, row by row: a row for each quoted word, a column for each word of the window."""

    def __init__(
        self, quoted: Sequence[QuotedWord], closes: Sequence[bool], window: Window, ends: _FreeEnds = "both"
    ) -> None:
        self._quoted = quoted
        self._closes = closes
        self._window = window
        self._free_start = ends in ("both", "start")
        self._free_end = ends in ("both", "end")
        self._ways: list[bytearray] = []
        self._distinct = set(window.keys)
        width = len(window.keys)
        first, more = self._gap_costs(-1)
        row = [0.0] * (width + 1)
        if not self._free_start:
            row = [0.0, *(first + more * nth for nth in range(width))]
        for i in range(len(quoted)):
            row = self._next_row(i, row)
        self._last = row

    def moves(self) -> list[Move]:
        """The cheapest way, from the first word of the quotation to the last."""
        i, j = len(self._quoted), self._end()
        moves: list[Move] = []
        in_gap = False
        while i > 0:
            way = self._ways[i - 1][j]
            if in_gap or way & 3 == _LEFT:
                j -= 1
                moves.append(("left-out", i, j))
                in_gap = bool(way & _EXTENDED)
            elif way & 3 == _UP:
                i -= 1
                moves.append(("added", i, j))
            else:
                i, j = i - 1, j - 1
                is_met = self._window.keys[j] in self._quoted[i].keys and not self._quoted[i].is_inserted
                moves.append(("equal" if is_met else "changed", i, j))
        if not self._free_start:
            moves += [("left-out", 0, nth) for nth in reversed(range(j))]
        return moves[::-1]

    def _end(self) -> int:
        if not self._free_end:
            return len(self._window.keys)
        end = min(range(len(self._last)), key=self._last.__getitem__)
        # A last word that is changed costs as much as one that is added: the word that stands there is the likelier.
        after = end + 1
        if after < len(self._last) and self._last[after] == self._last[end]:
            ways = self._ways[-1]
            if ways[end] & 3 == _UP and ways[after] & 3 == _DIAGONAL:
                return after
        return end

    def _gap_costs(self, i: int) -> tuple[float, float]:
        """What it costs to leave out a word, and one more, after quoted word `i`."""
        if i + 1 < len(self._quoted) and self._quoted[i + 1].gap == "cut":
            return _CUT, _MORE_CUT
        if i >= 0 and self._quoted[i].is_inserted:
            return _REPLACED_BY_BRACKETS, _REPLACED_BY_BRACKETS
        return _LEFT_OUT, _MORE_LEFT_OUT

    def _next_row(self, i: int, row: list[float]) -> list[float]:
        added = _PUT_IN_BRACKETS if self._quoted[i].is_inserted else _ADDED
        left_out, more = self._gap_costs(i)
        costs = {key: _cost(self._quoted[i], key) for key in self._distinct}
        ways = bytearray(len(row))
        ways[0] = _UP
        before = row[0] + added
        cells = [before]
        gap = _INFINITY
        for j, (key, is_aside) in enumerate(zip(self._window.keys, self._window.asides, strict=True)):
            cost = costs[key]
            met = row[j] + (cost if not cost else cost + self._stop_cost(i, j))
            fresh, longer = (before + _CUT, gap + _MORE_CUT) if is_aside else (before + left_out, gap + more)
            gap, way = (longer, _EXTENDED) if longer < fresh else (fresh, 0)
            above = row[j + 1] + added
            if gap < met and gap < above:
                before, way = gap, way | _LEFT
            elif above < met:
                before, way = above, way | _UP
            else:
                before = met
            ways[j + 1] = way
            cells.append(before)
        self._ways.append(ways)
        return cells

    def _stop_cost(self, i: int, j: int) -> float:
        """A little for words of which only one stands at an end of a sentence."""
        closes, others = self._closes, self._window.closes
        at_start = i > 0 and j > 0 and closes[i - 1] != others[j - 1]
        at_end = i + 1 < len(closes) and closes[i] != others[j]
        return _OTHER_STOP if at_start or at_end else 0.0


def _cost(word: QuotedWord, key: str) -> float:
    """What it costs to read `word` for a word of the source: nothing for the same, 1 for a quite different one."""
    if word.is_inserted:
        return _REPLACED_BY_BRACKETS
    if key in word.keys:
        return 0.0
    if word.is_mended and any(form[:2] == key[:2] for form in word.keys):
        return _MENDED
    likeness = fuzz.ratio(word.key[:_COMPARED_LETTERS], key[:_COMPARED_LETTERS], score_cutoff=_LEAST_ALIKE)
    return 1 - likeness / 200

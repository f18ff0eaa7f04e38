"""Moves → blocks: stretches of words that are equal, changed, added or left out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from claims.alignment.comparing import Move, Window
from claims.alignment.quoted import QuotedWord
from claims.alignment.values import StepKind

Match = Literal["equal", "shown", "other"]
"""The same words; others, as the claim itself shows by an ellipsis or brackets; others without a sign of it."""


@dataclass(frozen=True, slots=True)
class Block:
    """The quoted words `[start, end)` beside the words `[found, found_end)` of the window."""

    match: Match
    start: int
    end: int
    found: int
    found_end: int

    @property
    def is_equal(self) -> bool:
        return self.match == "equal"

    @property
    def by_editor(self) -> bool:
        """Whether the claim itself shows that its words differ here."""
        return self.match == "shown"

    @property
    def kind(self) -> StepKind:
        """What became of the words of the source."""
        if self.is_equal:
            return "equal"
        if self.start == self.end:
            return "left-out"
        return "added" if self.found == self.found_end else "changed"


def blocks_of(moves: Iterable[Move], quoted: Sequence[QuotedWord], window: Window) -> list[Block]:
    """The moves, those of one sort that follow each other put together."""
    return merged((_block(move, quoted, window) for move in moves), quoted)


def merged(blocks: Iterable[Block], quoted: Sequence[QuotedWord]) -> list[Block]:
    """The blocks, neighbours of one sort put together, but never the words before a cut with those after it."""
    kept: list[Block] = []
    for block in blocks:
        last = kept[-1] if kept else None
        is_after_cut = block.start < block.end and quoted[block.start].gap == "cut"
        if last and last.match == block.match and not is_after_cut:
            kept[-1] = replace(last, end=block.end, found_end=block.found_end)
        else:
            kept.append(block)
    return kept


def made_equal(blocks: list[Block], begin: tuple[int, int], end: tuple[int, int]) -> list[Block] | None:
    """The blocks with one equal block from corner `begin` to corner `end`; None when the way does not go through both."""
    before: list[Block] = []
    after: list[Block] = []
    goes_through = {begin: False, end: False}
    for block in blocks:
        for corner in (begin, end):
            goes_through[corner] |= _holds(block, corner)
        if head := _head(block, begin):
            before.append(head)
        if tail := _tail(block, end):
            after.append(tail)
    if not all(goes_through.values()):
        return None
    return [*before, Block("equal", begin[0], end[0], begin[1], end[1]), *after]


def _block(move: Move, quoted: Sequence[QuotedWord], window: Window) -> Block:
    kind, i, j = move
    if kind == "left-out":
        is_cut = (i < len(quoted) and quoted[i].gap == "cut") or (i > 0 and quoted[i - 1].is_inserted)
        return Block("shown" if is_cut or window.asides[j] else "other", i, i, j, j + 1)
    if kind == "added":
        return Block("shown" if quoted[i].is_inserted else "other", i, i + 1, j, j)
    if kind == "equal" and window.keys[j] == quoted[i].key:
        return Block("equal", i, i + 1, j, j + 1)
    return Block("shown" if quoted[i].is_inserted or quoted[i].is_mended else "other", i, i + 1, j, j + 1)


def _holds(block: Block, corner: tuple[int, int]) -> bool:
    if corner in ((block.start, block.found), (block.end, block.found_end)):
        return True
    return block.is_equal and _is_on(block, corner)


def _is_on(block: Block, corner: tuple[int, int]) -> bool:
    """Whether the way goes through `corner` inside an equal block; its sides are of one length unless made equal."""
    i, j = corner
    is_even = block.end - block.start == block.found_end - block.found
    return is_even and block.start < i < block.end and i - block.start == j - block.found


def _head(block: Block, corner: tuple[int, int]) -> Block | None:
    i, j = corner
    if block.end <= i and block.found_end <= j:
        return block
    if block.is_equal and _is_on(block, corner):
        return replace(block, end=i, found_end=j)
    return None


def _tail(block: Block, corner: tuple[int, int]) -> Block | None:
    i, j = corner
    if i <= block.start and j <= block.found:
        return block
    if block.is_equal and _is_on(block, corner):
        return replace(block, start=i, found=j)
    return None

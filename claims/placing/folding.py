"""Words without their typography, and the way from one typography of the same words to another."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from typing import Self

from claims.extraction import Span
from claims.extraction.typography import DASH, MARK, plain_table

# White space beside marks and dashes is the typesetter's: « so » is “so”, "5 - 7" is "5–7".
_RUN = re.compile(rf"\s*{MARK}+\s*|\s*{DASH}+\s*|\s{{2,}}|[^\S ]")

Table = Mapping[int, str | None]


def table_for(*texts: str) -> Table:
    """What to make of the characters of `texts` for `fold`."""
    return plain_table("".join({char for text in texts for char in set(text)}))


def fold(words: str, table: Table) -> str:
    """The words with one kind of mark, dash and space; the same for those that differ in typography only."""
    return _RUN.sub(_plain_run, words.translate(table)).strip()


def _plain_run(run: re.Match[str]) -> str:
    if MARK in run[0]:
        return MARK
    return DASH if DASH in run[0] else " "


class Folding:
    """`text` is `fold(words)`; its character `i` is made of `words[starts[i]:ends[i]]`."""

    __slots__ = ("ends", "starts", "text")

    def __init__(self, text: str, starts: list[int], ends: list[int]) -> None:
        self.text, self.starts, self.ends = text, starts, ends

    @classmethod
    def of(cls, words: str, table: Table) -> Self:
        plain: list[str] = []
        places: list[int] = []
        for place, char in enumerate(words):
            made = char.translate(table)
            plain.append(made)
            places += [place] * len(made)
        joined = "".join(plain)
        pieces: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        at = 0
        for run in [*_RUN.finditer(joined), None]:
            stop = run.start() if run else len(joined)
            pieces.append(joined[at:stop])
            starts += places[at:stop]
            ends += [place + 1 for place in places[at:stop]]
            if run:
                pieces.append(_plain_run(run))
                starts.append(places[run.start()])
                ends.append(places[run.end() - 1] + 1)
                at = run.end()
        text = "".join(pieces)
        left, right = len(text) - len(text.lstrip()), len(text.rstrip())
        return cls(text[left:right], starts[left:right], ends[left:right])

    def carry(self, span: Span, other: "Folding") -> Span | None:
        """The place in `other`, of the same folded text, of what stands at `span` here; None when that is nothing one sees."""
        first = bisect_right(self.ends, span.start)
        last = bisect_left(self.starts, span.end) - 1
        if first > last:
            return None
        start, end = other.starts[first], other.ends[last]
        # A run of marks that is as long on both sides is crossed in the same place: the inner mark of two is meant.
        if self.ends[first] - self.starts[first] == other.ends[first] - start:
            start += max(span.start - self.starts[first], 0)
        if self.ends[last] - self.starts[last] == end - other.starts[last]:
            end -= max(self.ends[last] - span.end, 0)
        return Span(start, end)

"""What one figure of a line carries on to the next: the unit that is told once, before it or after it.

"63 per cent, up from 58", "41 degrees in Rome and 39 in Milan", "3, 4 and 5 percent": which of them share is said in
`shared`.
"""

from dataclasses import replace

from claims.extraction.figures.found import Found
from claims.extraction.figures.shared import gives_back, is_bare, is_converted, shares
from claims.extraction.lexicon.figures import FigureLexicon
from claims.extraction.tokens import Tokens

_FAR = 100  # tokens
_SHARED = frozenset({"count", "money", "percent", "measure"})
_LISTED = _SHARED | {"duration"}


class Carrier:
    """What the figures of a line so far may give to, or take from, the next one."""

    __slots__ = ("_level", "_lexicon", "_money", "_row", "_tokens", "_told")

    def __init__(self, t: Tokens, lexicon: FigureLexicon) -> None:
        self._tokens, self._lexicon = t, lexicon
        self._told: Found | None = None  # the last figure with a unit
        self._level: Found | None = None  # the last one whose unit is not percent
        self._money: Found | None = None  # the last amount, not what it is converted to
        self._row: list[Found] = []  # the bare numbers just before, in one list

    def completed(self, hit: Found) -> Found:
        """`hit` with the unit of a figure before it, where the two are compared or told together."""
        for told in (self._told, self._level):
            if told is not None and shares(self._tokens, told, hit, self._lexicon):
                return _with_unit(hit, told)
        if self._money is not None and is_converted(self._tokens, self._money, hit, self._lexicon):
            return _with_unit(hit, self._money)
        return hit

    def takes_back(self, hit: Found) -> list[Found]:
        """The bare numbers just before `hit` that take its unit, with it: "3, 4 and 5 percent", "1,463.2, up 3 points"."""
        if not self._row or not _can_carry(hit, _LISTED):
            return []
        if not gives_back(self._tokens, self._row[-1], hit, self._lexicon):
            return []
        return [_with_unit(one, hit) for one in self._row]

    def note(self, hit: Found) -> int:
        """Remember `hit`, the figure just found; where the last one with a unit ended."""
        self._remember(hit)
        return -_FAR if self._told is None else self._told.end

    def _remember(self, hit: Found) -> None:
        if is_bare(hit):
            if self._row and set(self._tokens.words[self._row[-1].end : hit.start]) != {","}:
                self._row = []
            self._row.append(hit)
            return
        self._row = []
        if not _can_carry(hit, _SHARED):
            return
        is_conversion = self._told is not None and self._tokens.words[hit.start - 1] == "("
        if is_conversion and self._told is not None and self._told.end == hit.start - 1:
            return
        self._told = hit
        if hit.figure is not None and hit.figure.type != "percent":
            self._level = hit
        if hit.figure is not None and hit.figure.type == "money":
            self._money = hit


def _can_carry(hit: Found, types: frozenset[str]) -> bool:
    figure = hit.figure
    return figure is not None and figure.type in types and (figure.unit is not None or figure.currency is not None)


def _with_unit(hit: Found, told: Found) -> Found:
    if hit.figure is None or told.figure is None:
        return hit
    figure = replace(hit.figure, type=told.figure.type, unit=told.figure.unit, currency=told.figure.currency)
    return replace(hit, figure=figure)

"""What one figure of a line carries on to the next: the unit that is told once, before it or after it.

"63 per cent, up from 58", "41 degrees in Rome and 39 in Milan", "3, 4 and 5 percent": which of them share is said in
`shared`.
"""

from dataclasses import replace
from decimal import Decimal

from claims.extraction.digits import as_text, quotient
from claims.extraction.figures.found import Found
from claims.extraction.figures.shared import (
    gives_back,
    goes_on,
    is_bare,
    is_compared,
    is_converted,
    is_second_price,
    is_shorter,
    shares,
)
from claims.extraction.lexicon.figures import FigureLexicon
from claims.extraction.tokens import Tokens

_FAR = 100  # tokens
_NEAR = 2  # tokens from a bare number to the one that it is compared with
_SHARED = frozenset({"count", "money", "percent", "measure"})
_LISTED = _SHARED | {"duration"}


class Carrier:
    """What the figures of a line so far may give to, or take from, the next one."""

    __slots__ = ("_aged", "_lasting", "_level", "_lexicon", "_money", "_rate", "_row", "_tokens", "_told")

    def __init__(self, t: Tokens, lexicon: FigureLexicon) -> None:
        self._tokens, self._lexicon = t, lexicon
        self._told: Found | None = None  # the last figure with a unit
        self._level: Found | None = None  # the last one whose unit is not percent
        self._money: Found | None = None  # the last amount, not what it is converted to
        self._lasting: Found | None = None  # the figure just before, where it is a duration
        self._rate: Found | None = None  # the last amount by the piece
        self._aged: Found | None = None  # the figure just before, where it is an age
        self._row: list[Found] = []  # the bare numbers just before, in one list

    def completed(self, hit: Found) -> Found:
        """`hit` with the unit of a figure before it, where the two are compared or told together."""
        if self._aged is not None and goes_on(self._tokens, self._aged, hit, self._lexicon):
            return self._with_unit(hit, self._aged)
        if self._row and is_compared(self._tokens, hit, self._lexicon) and hit.start - self._row[-1].end <= _NEAR:
            return hit  # fell to 34 from 51
        for told in (self._told, self._level):
            if told is not None and shares(self._tokens, told, hit, self._lexicon):
                return self._with_unit(hit, told)
        if self._money is not None and is_converted(self._tokens, self._money, hit, self._lexicon):
            return self._with_unit(hit, self._money)
        if self._lasting is not None and is_shorter(self._tokens, self._lasting, hit, self._lexicon):
            return self._with_unit(hit, self._lasting)
        if self._rate is not None and is_second_price(self._tokens, self._rate, hit, self._lexicon):
            return self._with_unit(hit, self._rate)
        return hit

    def takes_back(self, hit: Found) -> list[Found]:
        """The bare numbers just before `hit` that take its unit, with it: "3, 4 and 5 percent", "1,463.2, up 3 points"."""
        if not self._row or not _can_carry(hit, _LISTED):
            return []
        if not gives_back(self._tokens, self._row[-1], hit, self._lexicon):
            return []
        return [self._with_unit(one, hit) for one in self._row]

    def _with_unit(self, hit: Found, told: Found) -> Found:
        if hit.figure is None or told.figure is None:
            return hit
        figure = replace(hit.figure, type=told.figure.type, unit=told.figure.unit, currency=told.figure.currency)
        if figure.type == "money" and is_bare(hit) and self._is_in_cents(hit, told):
            figure = replace(figure, value=_hundredth(figure.value), upper=_hundredth(figure.upper))
        return replace(hit, figure=figure)

    def _is_in_cents(self, hit: Found, told: Found) -> bool:
        """Whether `hit` counts cents as `told` does; "4.20, down 3 cents" and "rose 5 cents to 3.45" are whole units."""
        lows, cents = self._tokens.lows, self._lexicon.money.cents.keys()
        if cents.isdisjoint(lows[told.start : told.end]) or hit.figure is None or told.figure is None:
            return False
        if not self._lexicon.frame.directions.isdisjoint(lows[hit.end : told.start]):
            return False
        if lows[hit.start - 1] not in self._lexicon.frame.to:
            return True
        moved, level = Decimal(told.figure.value or 0) * 100, Decimal(hit.figure.value or 0)
        return level >= moved and (level % 1 == 0 or moved % 1 != 0)  # as exact as the move

    @property
    def told_until(self) -> int:
        """Where the last figure with a unit ended; far before the line where there is none."""
        return -_FAR if self._told is None else self._told.end

    def note(self, hit: Found) -> None:
        """Remember `hit`, the figure just found."""
        self._aged = hit if hit.figure is not None and hit.figure.type == "age" and hit.figure.upper is None else None
        self._lasting = hit if hit.figure is not None and hit.figure.type == "duration" else None
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
            self._rate = self._rate if hit.figure.unit is None else hit


def _can_carry(hit: Found, types: frozenset[str]) -> bool:
    figure = hit.figure
    return figure is not None and figure.type in types and (figure.unit is not None or figure.currency is not None)


def _hundredth(value: str | None) -> str | None:
    return None if value is None else as_text(quotient(Decimal(value), Decimal(100)))

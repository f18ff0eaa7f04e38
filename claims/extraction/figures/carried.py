"""The unit that a bare number shares with a figure beside it.

Units are told once where numbers are compared ("63 per cent, up from 58"), move ("rose 64 points to 4,577"), stand in the
same place of two clauses ("41 degrees in Rome and 39 in Milan", "at 52 percent and Lund at 41") or in a list ("3, 4 and 5
percent"): Quirk et al., A Comprehensive Grammar of the English Language, 13.92 (ellipsis in coordination).
"""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from claims.extraction.figures.found import Found
from claims.extraction.lexicon.figures import FigureLexicon
from claims.extraction.tokens import Tokens

_REACH = 14  # tokens from the one figure to the other, in one sentence
_STOPS = frozenset(".;!?")
_BRACKETS = frozenset("()")
_ASIDE = 8  # tokens of a share between what a level moved by and the level
_NEAR = 3  # tokens from "and" to the second number
_SHARED = frozenset({"count", "money", "percent", "measure"})
_LISTED = _SHARED | {"duration"}
_LARGEST_SHARE = 100  # percent: a level that lies above is no share


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
            if told is not None and _shares(self._tokens, told, hit, self._lexicon):
                return _with_unit(hit, told)
        if self._money is not None and _is_converted(self._tokens, self._money, hit, self._lexicon):
            return _with_unit(hit, self._money)
        return hit

    def takes_back(self, hit: Found) -> list[Found]:
        """The bare numbers just before `hit` that take its unit, with it: "3, 4 and 5 percent", "1,463.2, up 3 points"."""
        if not self._row or not _can_carry(hit, _LISTED):
            return []
        if not _gives_back(self._tokens, self._row[-1], hit, self._lexicon):
            return []
        return [_with_unit(one, hit) for one in self._row]

    def note(self, hit: Found) -> None:
        """Remember `hit`, the figure just found."""
        if _is_bare(hit):
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


def _is_bare(hit: Found) -> bool:
    figure = hit.figure
    return figure is not None and figure.type == "count" and figure.unit is None and figure.value is not None


def _with_unit(hit: Found, told: Found) -> Found:
    if hit.figure is None or told.figure is None:
        return hit
    figure = replace(hit.figure, type=told.figure.type, unit=told.figure.unit, currency=told.figure.currency)
    return replace(hit, figure=figure)


def _shares(t: Tokens, told: Found, hit: Found, lexicon: FigureLexicon) -> bool:
    """Whether `hit` is in the unit of `told`, a figure before it."""
    figure = told.figure
    if figure is None or hit.figure is None or not 0 <= hit.start - told.end <= _REACH:
        return False
    if not _is_bare(hit):
        return _is_rate_of(told, hit) and _is_compared(t, hit, lexicon)
    between = t.words[told.end : hit.start]
    if not _STOPS.isdisjoint(between) or t.lows[hit.end] in lexicon.numbers.of:
        return False
    if not _BRACKETS.isdisjoint(between):
        is_opened = "(" in between[:_NEAR] and between.count("(") == 1
        return is_opened and (_is_compared(t, hit, lexicon) or (")" in between and _is_moved(t, told, hit, lexicon)))
    return (
        _is_compared(t, hit, lexicon)
        or _is_joined(t, told, hit, lexicon)
        or _is_moved(t, told, hit, lexicon)
        or _is_parallel(t, told, hit, lexicon)
    )


def _is_rate_of(told: Found, hit: Found) -> bool:
    """ "£300 a week, up from £250": an amount whose currency the price before it is told in."""
    one, other = told.figure, hit.figure
    if one is None or other is None or other.currency is None or one.unit is None:
        return False
    return one.type == other.type == "money" and one.unit.startswith(f"{other.currency} ")


def _is_compared(t: Tokens, hit: Found, lexicon: FigureLexicon) -> bool:
    """ "up from 58", "compared with 63", "against 79", "from the old model's 212"."""
    frame, i = lexicon.frame, hit.start
    if t.lows[i - 1] in lexicon.numbers.possessives and t.words[i - 2] in ("'", "’"):
        return not frame.comparisons.isdisjoint(t.lows[i - 7 : i - 2])
    return any(t.phrase(i - length, i) in frame.comparing for length in (2, 1))


def _is_joined(t: Tokens, told: Found, hit: Found, lexicon: FigureLexicon) -> bool:
    """ "killed 12 people and injured 30": the noun is told once where the second number stands behind "and" and its verb."""
    figure = told.figure
    if figure is None or figure.type != "count" or not _ends_phrase(t, hit, lexicon):
        return False
    joints = t.lows[max(hit.start - _NEAR, told.end) : hit.start]
    noun = (figure.unit or "").lower().rpartition(" ")[2]
    is_whole = noun.endswith("s") or noun in lexicon.frame.plurals or figure.value == "1"  # not "the 5 speed manual"
    has_verb = t.lows[hit.start - 1] not in lexicon.units.age_verbs
    return is_whole and has_verb and not lexicon.numbers.joiners.isdisjoint(joints)


def _is_moved(t: Tokens, told: Found, hit: Found, lexicon: FigureLexicon) -> bool:
    """ "rose 64 points to 4,577": the level is in what it rose by, percents aside; "from 21 mpg combined to 23"."""
    frame, figure = lexicon.frame, told.figure
    if t.lows[hit.start - 1] not in frame.to or figure is None:
        return False
    is_from = t.lows[told.start - 1] in frame.start or t.lows[told.start] in frame.start
    if is_from:
        return True
    if figure.type == "percent":
        return False
    is_level = (
        t.lows[told.start - 1] in frame.to | frame.levels and figure.type == "count"
    )  # "to 1,463.8 points, … to 981.4"
    return hit.start - told.end <= 2 or is_level or _is_aside(t, told, hit, lexicon)


def _is_aside(t: Tokens, told: Found, hit: Found, lexicon: FigureLexicon) -> bool:
    """ "120 points, or 0.4 percent, to 26,450": only the share stands between."""
    between = t.lows[told.end : hit.start - 1]
    unit = (told.figure.unit or "" if told.figure is not None else "").lower().split()
    quiet = lexicon.frame.either | lexicon.units.percents.keys() | frozenset(unit)
    return len(between) < _ASIDE and not any(low.isalpha() and low not in quiet for low in between)


def _is_parallel(t: Tokens, told: Found, hit: Found, lexicon: FigureLexicon) -> bool:
    """Whether the two stand in the same place of two joined clauses: before the same word ("in Rome and 39 in Milan"), or
    behind it ("at 52 percent and Lund at 41"); a decimal, which counts nothing, wherever it stands in the second."""
    frame, figure, other = lexicon.frame, told.figure, hit.figure
    if figure is None or other is None or not _ends_phrase(t, hit, lexicon):
        return False
    between = t.lows[told.end : hit.start]
    if frame.joints.isdisjoint(between) or t.lows[hit.start - 1] in frame.to:
        return False
    if figure.type == "percent" and abs(Decimal(other.value or 0)) > _LARGEST_SHARE:
        return False
    is_same_after = t.lows[hit.end] in frame.places and t.lows[hit.end] == t.lows[told.end]
    is_same_before = t.lows[hit.start - 1] in frame.places and t.lows[hit.start - 1] == t.lows[told.start - 1]
    is_decimal = figure.type != "count" and "." in (other.value or "")
    return is_same_after or is_same_before or is_decimal


def _is_converted(t: Tokens, money: Found, hit: Found, lexicon: FigureLexicon) -> bool:
    """ "2,435,000 yen ($22,480) for the one and 2,380,000 ($21,972) for the other": money, as what it is converted to."""
    if not _is_bare(hit) or not 0 <= hit.start - money.end <= 2 * _REACH:
        return False
    openers = t.words[money.end], t.words[hit.end]
    return openers == ("(", "(") and t.lows[hit.end + 1] in lexicon.money.signs


def _ends_phrase(t: Tokens, hit: Found, lexicon: FigureLexicon) -> bool:
    """Whether no noun follows that could be what is counted."""
    after = t.lows[hit.end]
    return not after.isalpha() or after in lexicon.frame.closed or after in lexicon.calendar.last


def _gives_back(t: Tokens, last: Found, hit: Found, lexicon: FigureLexicon) -> bool:
    """Whether only "and" or "or" parts the last of a list from `hit`, or the way that it went ("7,105.2, up 12.3 points")."""
    between: Sequence[str] = t.lows[last.end : hit.start]
    if between[:1] == [","]:
        between = between[1:]
    if len(between) != 1 or hit.figure is None or hit.figure.upper is not None:
        return False
    if between[0] in lexicon.frame.directions:
        return hit.figure.type != "percent"
    is_counting = hit.figure.type == "count" or last.figure is None or last.figure.qualifier is not None
    return not is_counting and (between[0] in lexicon.numbers.joiners or between[0] in lexicon.frame.either)

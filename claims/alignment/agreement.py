"""Whether a claimed number agrees with the one in the source: the same, rounded, within its bound, or not."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from claims.alignment.dates import compare_dates
from claims.alignment.measuring import Scale, currency_of, priced_by, scale_of
from claims.alignment.precision import Precision, precision_of
from claims.alignment.values import Agreement, Reason
from claims.extraction import Figure
from claims.extraction.values import CALENDAR_TYPES

_HUNDRED = Decimal(100)
# Words that give "about", "over" and "under" a direction and a reach.
_NEARLY = re.compile(
    r"\b(?:nearly|almost|close to|approaching|nearing|virtually|practically|not quite)\b", re.IGNORECASE
)
_JUST_OVER = re.compile(
    r"\b(?:barely|just over|just above|slightly (?:more than|over)|a little (?:more than|over))\b", re.IGNORECASE
)
_JUST_UNDER = re.compile(
    r"\b(?:just under|just below|just short of|just shy of|shy of|slightly (?:less|fewer) than|a little (?:less than|under))\b",
    re.IGNORECASE,
)
# A bound that holds is loose when what it bounds is more than half as much again.
_LOOSE = Decimal("1.5")
# Beyond a million times as much a percentage says nothing.
_FARTHEST = Decimal(1_000_000)
_OPEN_UP, _OPEN_DOWN = ("over", "at-least"), ("under", "at-most")


@dataclass(frozen=True, slots=True)
class Judgement:
    """How two figures agree, why a person should look, and the difference in percent of the found one."""

    agreement: Agreement
    reasons: tuple[Reason, ...] = ()
    difference: Decimal | None = None

    @property
    def closeness(self) -> float:
        """How near the one number is to the other, 0 to 1; 0 where there is no difference to tell."""
        return 0.0 if self.difference is None else max(0.0, 1 - float(abs(self.difference)) / 100)


def can_compare(claimed: Figure, found: Figure) -> bool:
    """Whether the two can be meant to say the same thing: amounts of any sort with amounts, dates with dates."""
    if None in (claimed.value, found.value):
        return False
    if claimed.type in CALENDAR_TYPES or found.type in CALENDAR_TYPES:
        return (claimed.type == "time") == (found.type == "time") and {claimed.type, found.type} <= CALENDAR_TYPES
    mine, theirs = _family(claimed), _family(found)
    is_unit_mistaken = {mine, theirs} in _TAKEN_FOR_EACH_OTHER and _value(claimed) == _value(found)
    return mine == theirs or is_unit_mistaken


def judge(claimed: Figure, words: str, found: Figure, found_words: str) -> Judgement:
    """How `claimed`, written in `words`, agrees with `found`; the two can be compared."""
    if claimed.type in CALENDAR_TYPES:
        agreement, reasons = compare_dates(claimed, found)
        return Judgement(agreement, reasons)
    mine, theirs = scale_of(claimed), scale_of(found)
    if mine.dimension != theirs.dimension or _are_other_prices(claimed, found):
        return Judgement("differs", (_why_not(claimed, found),), _difference(_value(claimed), _value(found)))
    return _Comparison(claimed, words, found, found_words, mine, theirs).judgement()


def _family(figure: Figure) -> str:
    dimension = scale_of(figure).dimension
    if dimension in ("percent", "percentage point"):
        return "share"
    return dimension if figure.type in ("measure", "duration") else figure.type


_TAKEN_FOR_EACH_OTHER = ({"money", "count"}, {"share", "count"}, {"time", "months"}, {"age", "months"})


def _are_other_prices(claimed: Figure, found: Figure) -> bool:
    """Whether the one is a price by the barrel, the other one by the gallon; where one does not say, it may be the same."""
    pieces = {priced_by(claimed), priced_by(found)} - {""}
    return len(pieces) > 1


def _why_not(claimed: Figure, found: Figure) -> Reason:
    are_amounts = claimed.type == found.type == "money"
    return "currency" if are_amounts and currency_of(claimed) != currency_of(found) else "unit"


def _value(figure: Figure) -> Decimal:
    return Decimal(figure.value or 0)


def _difference(claimed: Decimal, found: Decimal) -> Decimal | None:
    if not found or abs(claimed / found) > _FARTHEST:
        return None
    return (_HUNDRED * (claimed - found) / abs(found)).quantize(Decimal("0.01"))


class _Comparison:
    """Two numbers of one dimension, both in the unit of the claim."""

    def __init__(
        self, claimed: Figure, words: str, found: Figure, found_words: str, mine: Scale, theirs: Scale
    ) -> None:
        self._claimed, self._words = claimed, words
        self._found, self._found_words = found, found_words
        self._mine, self._theirs = mine, theirs
        self.value, self.found = _value(claimed), self._converted(_value(found))
        self._upper = Decimal(claimed.upper) if claimed.upper is not None else None
        self._found_upper = self._converted(Decimal(found.upper)) if found.upper is not None else None
        self._reasons: list[Reason] = (
            ["converted"] if mine != theirs and claimed.type in ("measure", "duration") else []
        )

    def judgement(self) -> Judgement:
        agreement = self._agreement()
        if agreement == "differs":
            self._explain()
        if self._claimed.qualifier != self._found.qualifier and agreement in ("exact", "rounding"):
            self._compare_qualifiers()
        return Judgement(agreement, tuple(dict.fromkeys(self._reasons)), _difference(self.value, self.found))

    def _converted(self, value: Decimal) -> Decimal:
        return value if self._mine == self._theirs else self._theirs.convert(value, self._mine)

    def _agreement(self) -> Agreement:
        if self._claimed.type in ("score", "ordinal"):
            return "exact" if (self.value, self._upper) == (self.found, self._found_upper) else "differs"
        if self._upper is not None or self._found_upper is not None:
            return self._compare_ranges()
        if self._claimed.qualifier in (None, "about"):
            return self._compare_values()
        return self._compare_bound()

    def _compare_ranges(self) -> Agreement:
        if self._upper is not None and self._found_upper is not None:
            ends = [self._as_rounded(self.value, self.found), self._as_rounded(self._upper, self._found_upper)]
            return "differs" if "differs" in ends else "rounding" if "rounding" in ends else "exact"
        self._reasons.append("range")
        if self._upper is not None:
            return "bound" if self.value <= self.found <= self._upper else "differs"
        highest = self._found_upper or self.found
        if self._claimed.qualifier in _OPEN_DOWN:
            return "bound" if highest <= self.value else "differs"
        if self._claimed.qualifier in _OPEN_UP:
            return "bound" if self.found >= self.value else "differs"
        return "bound" if self.found <= self.value <= highest else "differs"

    def _as_rounded(self, value: Decimal, found: Decimal) -> Agreement:
        if value == found:
            return "exact"
        return "rounding" if abs(value - found) <= self._precision(value).half else "differs"

    def _precision(self, value: Decimal) -> Precision:
        return precision_of(self._claimed, self._words, value)

    def _compare_values(self) -> Agreement:
        precision = self._precision(self.value)
        reach = precision.half if self._claimed.qualifier is None else precision.about
        if self.value == self.found:
            return "exact"
        if abs(self.value - self.found) > reach:
            self._reasons += self._nearly_rounded(precision)
            return "differs"
        if self._is_beyond(self.found):
            self._reasons.append("qualifier")
            return "differs"
        return "rounding"

    def _nearly_rounded(self, precision: Precision) -> Iterator[Reason]:
        """Why two numbers that are near each other are none the less no rounding of the one to the other."""
        distance = abs(self.value - self.found)
        if precision.is_coarse and distance <= precision.unit / 2:
            yield "coarse"
        theirs = precision_of(self._found, self._found_words, _value(self._found))
        # Rounded to 54,000, the source does not say 53,954.
        if self._mine == self._theirs and precision.unit < theirs.unit and distance <= theirs.half:
            yield "precision"

    def _is_beyond(self, found: Decimal) -> bool:
        """Whether what was found lies on the other side than "nearly" or "barely" says."""
        return (found > self.value and bool(_NEARLY.search(self._words))) or (
            found < self.value and bool(_JUST_OVER.search(self._words))
        )

    def _compare_bound(self) -> Agreement:
        qualifier = self._claimed.qualifier
        if self.value == self.found:
            return self._compare_at_bound()
        is_above = self.found > self.value
        if is_above != (qualifier in _OPEN_UP) or self._found.qualifier in (
            _OPEN_DOWN if qualifier in _OPEN_UP else _OPEN_UP
        ):
            return "differs"
        if self._is_loose():
            self._reasons.append("loose-bound")
        return "bound"

    def _compare_at_bound(self) -> Agreement:
        """The bound itself was found: "at least" and "at most" hold it, "over" and "under" do not."""
        if self._claimed.qualifier == self._found.qualifier:
            return "exact"
        if self._claimed.qualifier in ("at-least", "at-most") and self._found.qualifier in (None, "about"):
            return "bound"
        self._reasons.append("qualifier")
        return "differs"

    def _is_loose(self) -> bool:
        if _JUST_OVER.search(self._words) or _JUST_UNDER.search(self._words):
            return abs(self.value - self.found) > self._precision(self.value).about
        low, high = sorted((abs(self.value), abs(self.found)))
        return high > _LOOSE * low

    def _compare_qualifiers(self) -> None:
        """The source bounds or blurs what the claim gives as it stands; for the claim to blur it is no fault."""
        if self._found.qualifier is not None:
            self._reasons.append("qualifier")

    def _explain(self) -> None:
        """Why two numbers may have come to differ: a scale mistaken, digits in another order."""
        low, high = sorted((abs(self.value), abs(self.found)))
        if low == high:
            return
        if low and any(abs(high / low - power) <= power / 100 for power in _SCALES):
            self._reasons.append("scale")
            return
        digits = sorted(str(abs(self.value)).strip("0."))
        if len(digits) > 1 and digits == sorted(str(abs(self.found)).strip("0.")):
            self._reasons.append("transposed")


_SCALES = tuple(Decimal(10) ** power for power in (1, 2, 3, 6, 9))

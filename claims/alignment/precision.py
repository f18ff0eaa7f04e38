"""How exact a number is meant, by what it shows.

A number stands for the interval of all that is rounded to it, ends included: half a unit of its last shown digit to both
sides (the rule of statcheck: Nuijten et al. 2016, Behavior Research Methods 48, 1205-1226). Zeros at the end of a whole
number are taken for rounded ones: "54,000" shows thousands, "54.0" tenths, "3.0 million" hundreds of thousands.
"""

import re
from dataclasses import dataclass
from decimal import Decimal, DecimalException

from claims.extraction import Figure

# 1.4 million is 1 million by its digits, and yet 29 percent off: no editor calls that rounding.
_MOST_ROUNDED = Decimal("0.05")
# "A third" shows no digits: two percentage points to both sides is what readers of polls take it for.
_FRACTION = Decimal("0.02")
_NUMERAL = re.compile(r"\d(?:[\d,'’\u00a0\u202f\u2009.]*\d)?")
_GROUPING = re.compile(r"[,'’\u00a0\u202f\u2009]")


@dataclass(frozen=True, slots=True)
class Precision:
    """How far a number reaches to both sides: as it stands (`half` a unit of its last digit), and with "about" before it.

    `is_coarse` says that `half` was made smaller, since by its digits alone the number would reach too far.
    """

    unit: Decimal
    half: Decimal
    about: Decimal
    is_coarse: bool = False


def precision_of(figure: Figure, words: str, value: Decimal) -> Precision:
    """The precision of `value`, an end of `figure`, which is written in `words`."""
    if figure.type == "ratio" and "." not in words:
        return Precision(unit=_FRACTION, half=_FRACTION, about=_FRACTION)
    unit = last_digit(words, value)
    most = abs(value) * _MOST_ROUNDED
    if unit >= 10 and unit / 2 > most:
        return Precision(unit=unit, half=most, about=most, is_coarse=True)
    return Precision(unit=unit, half=unit / 2, about=max(unit / 2, min(unit, most)))


def last_digit(words: str, value: Decimal) -> Decimal:
    """The worth of the last digit that `words` show of `value`: of the value itself, when they write it in words."""
    for match in _NUMERAL.finditer(words):
        numeral = _read(match[0])
        if numeral and value and (value / numeral).copy_abs().normalize().as_tuple().digits == (1,):
            return _worth_of_last(match[0], numeral) * abs(value / numeral)
    return _worth_of_last(format(value, "f"), value)


def _worth_of_last(written: str, value: Decimal) -> Decimal:
    _, point, decimals = written.rpartition(".")
    if point:
        return Decimal(1).scaleb(-len(decimals))
    digits = str(abs(int(value)))
    return Decimal(1).scaleb(len(digits) - len(digits.rstrip("0"))) if value else Decimal(1)


def _read(written: str) -> Decimal | None:
    try:
        return Decimal(_GROUPING.sub("", written))
    except DecimalException:
        return None

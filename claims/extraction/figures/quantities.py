"""Numerals with what stands around them → Figure: the order in which the forms of a quantity are tried."""

from dataclasses import replace
from decimal import Decimal

from claims.extraction.digits import product, quotient, total
from claims.extraction.figures.ages import age_start
from claims.extraction.figures.counts import read_bare
from claims.extraction.figures.found import Found, Reading
from claims.extraction.figures.measures import Unit, units_in_one
from claims.extraction.figures.parts import HUNDRED, Part, figure_of, read_part, text_of
from claims.extraction.figures.prices import priced
from claims.extraction.figures.ranges import read_range
from claims.extraction.figures.ratios import read_ratio, read_score, read_times
from claims.extraction.lexicon.figures import FigureLexicon
from claims.extraction.number_words import HYPHENS
from claims.extraction.numerals import read_numeral
from claims.extraction.tokens import Tokens
from claims.extraction.values import Figure

_SMALLEST, _TALLEST = 4, 7  # feet of a person
_FEET, _INCHES = frozenset("'’′"), frozenset('"”″')


def read_quantity(t: Tokens, i: int, reading: Reading) -> Found | None:
    """The count, amount, share, measure, age, duration, ratio or score at token `i`."""
    lexicon = reading.lexicon
    part = read_part(t, i, lexicon)
    if part is None:
        return None
    hit = (
        read_ratio(t, part, lexicon)
        or read_range(t, part, lexicon)
        or read_score(t, part, lexicon)
        or read_times(part, t, lexicon)
        or _one(t, part, lexicon)
    )
    return None if hit is None else priced(t, hit, lexicon)


def _one(t: Tokens, part: Part, lexicon: FigureLexicon) -> Found | None:
    """One number: with its unit, or bare."""
    if (
        part.numeral.spelled
        and part.value == 1
        and t.words[part.start].istitle()
        and t.lows[part.end - 1] in lexicon.frame.no_ones
    ):
        return Found(part.start, part.end, None)  # "One day he left"
    if not _goes_on_calendar(t, part, lexicon):
        part = _summed(t, part, lexicon)
    if part.unit is not None and part.unit.type == "duration":
        start = age_start(t, part, lexicon)
        if start is not None and start < part.start - 1:  # at the age of four months
            return Found(start, part.end, Figure(type="age", value=text_of(part.value), unit=part.unit.name))
    if t.phrase(part.end, part.end + 2) in lexicon.frame.below_zero:
        return _below_zero(part)
    if part.unit is None and part.currency is None:
        side = _other_side(t, part, lexicon)
        if side is not None:
            return Found(part.start, part.end, figure_of(part, side, value=part.value))
        start = age_start(t, part, lexicon)
        if start is not None:
            return Found(start, part.end, Figure(type="age", value=text_of(part.value), unit="year"))
        return read_bare(t, part, lexicon)
    return Found(part.start, part.end, figure_of(part, part.unit, value=part.value, upper=part.numeral.upper))


def _other_side(t: Tokens, part: Part, lexicon: FigureLexicon) -> Unit | None:
    """ "a 10-by-12-foot room": the unit of both."""
    k = part.end
    if t.words[k] not in HYPHENS or t.lows[k + 1] not in lexicon.frame.across or t.words[k + 2] not in HYPHENS:
        return None
    other = read_part(t, k + 3, lexicon)
    return None if other is None else other.unit


def _below_zero(part: Part) -> Found:
    """ "15 degrees below zero", "12 below zero"."""
    name = part.unit.name if part.unit is not None else "degree"
    value = None if part.value is None else product(part.value, Decimal(-1))
    return Found(part.start, part.end + 2, Figure(type="measure", value=text_of(value), unit=name))


def _summed(t: Tokens, part: Part, lexicon: FigureLexicon) -> Part:
    """Units that add up, told in the smallest of them: "2 hours, 32 minutes", "5 feet 2 inches", "20 dollars 43 cents"."""
    first = part
    while (part.unit is not None or part.currency is not None) and part.value is not None:
        k = part.end
        if "." in t.words[part.numeral.start] and not t.words[k].isalpha():
            return part  # 64.20m, 18cm short
        if (
            t.words[k] in HYPHENS
            and t.words[k + 1].isdecimal()
            and part.unit is not None
            and part.unit.name in lexicon.units.inches
        ):
            return _foot_and_inch(t, part, k + 1, lexicon)
        k += t.words[k] == "," and part.money_code is None
        k += t.lows[k] in lexicon.numbers.joiners
        low = t.lows[k]
        if low in lexicon.numbers.articles and t.lows[k - 1] in lexicon.numbers.joiners:
            return _and_a_half(t, part, k, lexicon)
        if not (low[:1].isdecimal() or low in lexicon.numbers.units or low in lexicon.numbers.tens):
            return part
        if part.unit is not None and t.words[part.end - 1] in _FEET and t.words[k].isdecimal():
            return _foot_and_inch(t, part, k, lexicon)
        tall = _tall(t, part, k, lexicon) or _with_cents(t, part, k, lexicon)
        if tall is not None:
            return tall
        more = read_part(t, k, lexicon)
        if more is None or more.start != k or more.value is None or more.unit is None or more.numeral.fraction:
            return part
        joined = _joined(part, more, lexicon)
        if joined is None:
            return first if _are_times(part, more) else part
        part = joined
    return part


def _are_times(part: Part, more: Part) -> bool:
    """Whether both are durations: "3 years, 2 months, 14 days" have no sum, as months differ in length."""
    if part.unit is None or more.unit is None or part.unit.name == more.unit.name:
        return False
    return part.unit.type == more.unit.type == "duration"


def _goes_on_calendar(t: Tokens, part: Part, lexicon: FigureLexicon) -> bool:
    """Whether the part goes on from months or years, which have no sum with days and hours."""
    i = part.start - 1
    i -= t.lows[i] in lexicon.numbers.joiners
    i -= t.words[i] == ","
    is_listed = i < part.start - 1 and part.unit is not None and part.unit.name in lexicon.units.seconds
    return is_listed and lexicon.units.durations.get(t.lows[i]) in lexicon.units.months


def _and_a_half(t: Tokens, part: Part, k: int, lexicon: FigureLexicon) -> Part:
    """ "two years and a half": the part of the unit that follows at token `k`."""
    more = read_numeral(t, k, lexicon.numbers)
    unit = part.unit
    if more is None or not more.fraction or more.value is None or part.value is None or unit is None:
        return part
    if t.lows[more.end] in lexicon.numbers.of or (
        t.lows[more.end].isalpha() and t.lows[more.end] not in lexicon.frame.closed
    ):
        return part
    value = total(part.value, more.value)
    return Part(part.start, more.end, replace(part.numeral, value=value), replace(unit, end=more.end), part.currency)


def _foot_and_inch(t: Tokens, part: Part, k: int, lexicon: FigureLexicon) -> Part:
    """ "5-foot-7", "6'2"", "5' 10"": the inches at token `k`, with or without their mark."""
    unit, inches = part.unit, t.words[k]
    is_marked = t.words[k + 1] in _INCHES and t.is_glued(k)
    size = lexicon.units.inches.get(unit.name, 0) if unit is not None else 0
    if unit is None or part.value is None or len(inches) > 2 or int(inches) >= size:
        return part
    if not (t.is_glued(k - 1) or is_marked):
        return part
    value = total(product(part.value, Decimal(size)), Decimal(int(inches)))
    smallest = next(name for name, length in lexicon.units.inches.items() if length == 1)
    end = k + 1 + is_marked
    return Part(part.start, end, replace(part.numeral, value=value), replace(unit, end=end, name=smallest))


def _tall(t: Tokens, part: Part, k: int, lexicon: FigureLexicon) -> Part | None:
    """ "six foot two", "6 ft 2 in tall": inches without a plural or a mark, right behind the feet."""
    if k != part.end or part.unit is None or part.unit.name not in lexicon.units.inches or part.value is None:
        return None
    inches = read_numeral(t, k, lexicon.numbers)
    if inches is not None and t.is_glued(inches.end - 1) and t.lows[inches.end] in lexicon.units.glued_symbols:
        return None  # 5ft 9in
    if inches is None or inches.value is None or not 0 < inches.value < lexicon.units.inches[part.unit.name]:
        return None
    end = inches.end + (
        t.lows[inches.end] in lexicon.units.glued_symbols and t.lows[inches.end + 1] in lexicon.units.extents
    )
    is_height = t.lows[part.end - 1] == part.unit.name or _SMALLEST <= part.value <= _TALLEST
    if end == inches.end and not (is_height and _ends(t, end, lexicon)):
        return None
    value = total(product(part.value, Decimal(lexicon.units.inches[part.unit.name])), inches.value)
    smallest = next(name for name, length in lexicon.units.inches.items() if length == 1)
    return Part(part.start, end, replace(part.numeral, value=value), replace(part.unit, end=end, name=smallest))


def _with_cents(t: Tokens, part: Part, k: int, lexicon: FigureLexicon) -> Part | None:
    """ "15 dollars 50": two digits right behind a currency that is named, with nothing that they could count."""
    unit, cents = part.unit, t.words[k]
    is_named = unit is not None and unit.currency is not None and not unit.hundredths and part.numeral.scale is None
    if (
        not is_named
        or unit is None
        or k != part.end
        or not (cents.isdecimal() and len(cents) == 2)
        or part.value is None
    ):
        return None
    if not _ends(t, k + 1, lexicon) or part.value % 1:
        return None
    value = total(part.value, quotient(Decimal(int(cents)), HUNDRED))
    return Part(part.start, k + 1, replace(part.numeral, value=value), replace(unit, end=k + 1), part.currency)


def _ends(t: Tokens, i: int, lexicon: FigureLexicon) -> bool:
    """Whether no word at `i` goes on with what a number before it counts or measures."""
    is_mark = not t.words[i].isalnum() and t.words[i] not in HYPHENS and t.words[i] != "%"
    return is_mark or t.lows[i] in lexicon.frame.closed


def _joined(part: Part, more: Part, lexicon: FigureLexicon) -> Part | None:
    if part.value is None or more.value is None or more.unit is None:
        return None
    if more.unit.hundredths and part.money_code is not None and not (part.unit and part.unit.hundredths):
        value = total(part.value, quotient(more.value, HUNDRED))
        unit = None if part.unit is None else replace(part.unit, end=more.end)
        return Part(part.start, more.end, replace(part.numeral, value=value), unit, part.currency)
    ratio = units_in_one(part.unit, more.unit, lexicon)
    if ratio is None:
        return None
    value = total(product(part.value, Decimal(ratio)), more.value)
    return Part(part.start, more.end, replace(part.numeral, value=value), more.unit)

"""The unit after a number: percent, money, age, duration, measure."""

from dataclasses import dataclass
from decimal import Decimal

from claims.extraction.digits import quotient
from claims.extraction.figures.plurals import is_plural
from claims.extraction.lexicon.figures import FigureLexicon, UnitWords
from claims.extraction.number_words import HYPHENS, Numeral
from claims.extraction.tokens import Tokens
from claims.extraction.values import FigureType

_LONGEST = 4
_LONGEST_RACE = 100_000  # metres
_LETTERS = frozenset({"m", "g", "t", "mm"})  # a unit as well as a multiplier
_LONE_SYMBOLS = frozenset({"m", "g", "l", "t"})  # one letter after a space, before no further word
_RISKY = frozenset(
    {
        "in",
        "at",
        "s",
        "h",
        "A",
        "V",
        "v",
        "w",
        "N",
        "J",
        "C",
        "F",
        "W",
        "K",
        "L",
        "min",
        "pt",
    }
)


@dataclass(slots=True)
class Unit:
    """A unit that ends before token `end`. `per_cent` says that the value counts hundredths (cents, pence)."""

    end: int
    type: FigureType
    name: str
    currency: str | None = None
    hundredths: bool = False


def read_unit(t: Tokens, numeral: Numeral, lexicon: FigureLexicon, *, is_money: bool) -> Unit | None:
    """The unit that stands after the numeral, or None. A letter that may be a scale or a unit is decided here."""
    units = lexicon.units
    j = numeral.end
    if numeral.suffixed and not is_money:
        symbol = _letter_unit(t, numeral, lexicon)
        if symbol is not None:
            return symbol
    hyphen = t.words[j] in HYPHENS and t.is_glued(j - 1) and t.is_glued(j)
    k = j + 1 if hyphen else j
    low = t.lows[k]
    if not low or low in (",", "."):
        return None
    if numeral.upper is not None and low in lexicon.numbers.of:
        k += 1  # hundreds of miles
    return (
        _percent(t, k, numeral, units)
        or _money(t, k, lexicon)
        or _duration(t, k, numeral, units)
        or _measure(t, k, numeral, units, hyphen=hyphen)
    )


def _letter_unit(t: Tokens, numeral: Numeral, lexicon: FigureLexicon) -> Unit | None:
    """ "37m": metres, unless what follows is counted or weighed by the million; "100g", "100t": never a number alone."""
    first = numeral.end - 1
    if _is_race(t, first, numeral, lexicon):
        numeral.value, numeral.scale, numeral.suffixed = (
            quotient(numeral.value or Decimal(0), Decimal(1000)),
            None,
            False,
        )
        return Unit(first + 1, "measure", "kilometre")
    if t.words[first] not in _LETTERS or numeral.value is None or numeral.scale is None:
        return None
    if t.words[first] == "m" and _counts_millions(t, first + 1, lexicon):
        return None
    numeral.value = quotient(numeral.value, numeral.scale)
    numeral.scale, numeral.suffixed = None, False
    for length in (_LONGEST, 3, 2, 1):
        name = lexicon.units.symbols.get(" ".join(t.words[first : first + length]))
        if name is not None:
            return Unit(first + length, "measure", name)
    return None


def _is_race(t: Tokens, i: int, numeral: Numeral, lexicon: FigureLexicon) -> bool:
    """ "third in the 50K": kilometres, when an article stands before and nothing is counted after."""
    if t.words[i] != "K" or t.lows[i - 2] not in lexicon.frame.determiners or numeral.value is None:
        return False
    return numeral.value <= _LONGEST_RACE and not is_plural(t, i + 1, lexicon.frame)


def _counts_millions(t: Tokens, i: int, lexicon: FigureLexicon) -> bool:
    low = t.lows[i]
    if t.words[i] in HYPHENS or low in lexicon.units.extents:
        return False
    if low in lexicon.units.measures or low in lexicon.money.names or is_plural(t, i, lexicon.frame):
        return True
    return bool(low) and low not in lexicon.frame.closed and low.isalpha() and is_plural(t, i + 1, lexicon.frame)


def _percent(t: Tokens, i: int, numeral: Numeral, units: UnitWords) -> Unit | None:
    if numeral.fraction or (
        numeral.value is not None and 0 < numeral.value < 1
    ):  # half a percentage point, one-tenth of 1 percent
        i += t.lows[i] == "of"
        i += t.lows[i] in ("a", "an", "one", "1")
    for length in (3, 2, 1):
        name = units.percents.get(t.phrase(i, i + length))
        if name is not None:
            return Unit(i + length, "percent", name)
    return None


def _money(t: Tokens, i: int, lexicon: FigureLexicon) -> Unit | None:
    money = lexicon.money
    for length in (4, 3, 2, 1):
        code = money.names.get(t.phrase(i, i + length))
        if code is not None:
            return Unit(i + length, "money", code, None) if code.islower() else Unit(i + length, "money", "", code)
    if t.words[i] in money.codes:
        return Unit(i + 1, "money", "", "CNY" if t.words[i] == "RMB" else t.words[i])
    low = t.lows[i]
    if low in money.cents and (len(low) > 1 or t.is_glued(i - 1)):
        return Unit(i + 1, "money", "", money.cents[low], hundredths=True)
    if low in money.signs and not low.isalpha() and not t.words[i + 1][:1].isdecimal():
        return Unit(i + 1, "money", "", money.signs[low])
    if low in ("rs", "dlrs") and t.words[i + 1][:1].isdecimal() is False and low in money.signs:
        return Unit(i + 1, "money", "", money.signs[low])
    return None


def _duration(t: Tokens, i: int, numeral: Numeral, units: UnitWords) -> Unit | None:
    k = i + 1 if t.lows[i] in ("a", "an", "of") and numeral.fraction else i
    if t.lows[i] == "of" and t.lows[i + 1] in ("a", "an") and numeral.fraction:
        k = i + 2
    if t.lows[k] in units.age_words:
        return Unit(k + 1, "age", "year")
    name = units.durations.get(t.lows[k])
    if name is None:
        name = units.durations.get(t.phrase(k, k + 2)) or units.durations.get(t.phrase(k, k + 3))
        k += 0 if name is None else 1 + (units.durations.get(t.phrase(k, k + 2)) is None)
    if name is None or (len(t.lows[k]) < 3 and numeral.spelled):
        return None
    if t.phrase(numeral.start - 2, numeral.start) in units.age_phrases:
        return Unit(k + 1, "age", name)
    return _age(t, k + 1, name, units) or Unit(k + 1, "duration", name)


def _age(t: Tokens, i: int, name: str, units: UnitWords) -> Unit | None:
    """ "-year-old", "years old", "years of age" after the unit of time."""
    k = i + 1 if t.words[i] in HYPHENS else i
    if t.lows[k] in units.ages:
        return Unit(k + 1, "age", name)
    if t.lows[i] == "of" and t.lows[i + 1] in units.aged:
        return Unit(i + 2, "age", name)
    return None


def _measure(t: Tokens, i: int, numeral: Numeral, units: UnitWords, *, hyphen: bool) -> Unit | None:
    for length in range(_LONGEST, 0, -1):
        phrase = t.phrase(i, i + length)
        name = units.measures.get(phrase)
        if name is not None and not (length == 1 and not units.written_large and _is_proper(t, i)):
            return _rate(t, Unit(i + length, "measure", name), units)
        if numeral.spelled:
            continue
        name = units.symbols.get(" ".join(t.words[i : i + length]))
        if name is not None and (length > 1 or _is_symbol(t, i, hyphen=hyphen)):
            kind: FigureType = "duration" if name in units.seconds else "measure"
            return _rate(t, Unit(i + length, kind, name), units)
    if numeral.fraction and t.lows[i] in ("a", "an", "of"):
        k = i + 2 if t.lows[i + 1] in ("a", "an") else i + 1
        name = units.measures.get(t.lows[k])
        return Unit(k + 1, "measure", name) if name else None
    return None


def _is_proper(t: Tokens, i: int) -> bool:
    """Whether the unit word is written large as a name is ("2016 Stone"); names of scales are large themselves."""
    return t.words[i].istitle() and t.lows[i] not in ("celsius", "fahrenheit", "kelvin")


def _is_symbol(t: Tokens, i: int, *, hyphen: bool) -> bool:
    """Whether a one-token symbol may stand here: touching its number, or alone and not also a common word."""
    if t.is_glued(i - 1) and not hyphen:
        if t.words[i] == "s" and t.words[i - 1].count(".") != 1:
            return False
        return not (t.is_glued(i) and t.words[i + 1][:1].isdecimal())
    word = t.words[i]
    if hyphen:
        return len(word) > 1 and word not in ("in", "at", "s")
    if word in _RISKY:
        return False
    return len(word) > 1 or (word in _LONE_SYMBOLS and not t.words[i + 1].isalpha())


def _rate(t: Tokens, unit: Unit, units: UnitWords) -> Unit:
    """ "barrels a day", "litres per 100 km" stops at "per": a rate's second unit must be a plain one."""
    i = unit.end
    if unit.type == "measure" and t.lows[i] in units.rates:
        second = units.durations.get(t.lows[i + 1]) or units.measures.get(t.lows[i + 1])
        if second is not None and not t.lows[i + 1].endswith("s"):
            return Unit(i + 2, "measure", f"{unit.name} per {second}")
    return unit

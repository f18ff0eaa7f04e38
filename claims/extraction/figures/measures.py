"""Units of time and measure after a number: "20 years", "36-year-old", "47km", "barrels a day"."""

from dataclasses import dataclass

from claims.extraction.lexicon.figures import FigureLexicon, UnitWords
from claims.extraction.number_words import HYPHENS, Numeral
from claims.extraction.tokens import Tokens
from claims.extraction.values import FigureType

LONGEST = 4  # tokens of the longest name of a unit
_OF = 5  # tokens from "of" to the rate behind what is measured
_SINGLE = frozenset("'’")
_MARKS = _SINGLE | {'"', "”"}
_QUOTED = 40  # tokens before a single mark among which the one that it closes may stand


@dataclass(slots=True, eq=False, repr=False)
class Unit:
    """A unit that ends before token `end`. `hundredths` says that the value counts hundredths (cents, pence)."""

    end: int
    type: FigureType
    name: str
    currency: str | None = None
    hundredths: bool = False


def after_article(t: Tokens, i: int, lexicon: FigureLexicon) -> int:
    """The token beyond "of", "a" or "of a": half a mile, three quarters of an hour."""
    i += t.lows[i] in lexicon.numbers.of
    return i + (t.lows[i] in lexicon.numbers.articles)


def read_duration(t: Tokens, i: int, numeral: Numeral, lexicon: FigureLexicon) -> Unit | None:
    """The unit of time at token `i`, or the age that it makes."""
    units = lexicon.units
    k = after_article(t, i, lexicon) if numeral.fraction else i
    if t.lows[k] in units.age_words:
        return Unit(k + 1, "age", "year")
    for length in (1, 2, 3):
        name = units.durations.get(t.phrase(k, k + length))
        if name is not None:
            break
    else:
        return None
    if len(t.lows[k]) < 3 and numeral.spelled:
        return None
    end = k + length
    if t.phrase(numeral.start - 2, numeral.start) in units.age_phrases:
        return Unit(end, "age", name)
    return _age(t, end, name, lexicon) or _rate(t, Unit(end, "duration", name), lexicon)


def _age(t: Tokens, i: int, name: str, lexicon: FigureLexicon) -> Unit | None:
    """ "-year-old", "years old", "years of age" after the unit of time."""
    k = i + 1 if t.words[i] in HYPHENS else i
    if t.lows[k] in lexicon.units.ages:
        return Unit(k + 1, "age", name)
    if t.lows[i] in lexicon.numbers.of and t.lows[i + 1] in lexicon.units.aged:
        return Unit(i + 2, "age", name)
    return None


def read_measure(t: Tokens, i: int, numeral: Numeral, lexicon: FigureLexicon, *, hyphen: bool) -> Unit | None:
    """The unit of measure at token `i`, by name or, after digits, by symbol."""
    units = lexicon.units
    for length in range(LONGEST, 0, -1):
        phrase = t.phrase(i, i + length)
        name = units.measures.get(phrase) or (units.measures.get(phrase.replace(" - ", " ")) if hyphen else None)
        if name is not None and not (length == 1 and not units.written_large and _is_proper(t, i, units)):
            return _rate(t, Unit(i + length, "measure", name), lexicon)
        if numeral.spelled:
            continue
        name = units.symbols.get(" ".join(t.words[i : i + length]))
        if name is not None and (length > 1 or _is_symbol(t, i, units, hyphen=hyphen)):
            kind: FigureType = "duration" if name in units.seconds else "measure"
            return _rate(t, Unit(i + length, kind, name), lexicon)
    k = after_article(t, i, lexicon) if numeral.fraction else i
    name = units.measures.get(t.lows[k]) if k > i else None
    return None if name is None else Unit(k + 1, "measure", name)


def read_scale(t: Tokens, i: int, lexicon: FigureLexicon) -> Unit | None:
    """The unit of the scale that the number before token `i` is "on": "5 to 7 on the GPa scale"."""
    frame, units = lexicon.frame, lexicon.units
    if t.phrase(i, i + 2) not in frame.on_scale or t.lows[i + 3] not in frame.scales:
        return None
    name = units.measures.get(t.lows[i + 2]) or units.symbols.get(t.words[i + 2])
    return None if name is None else Unit(i, "measure", name)


def _is_proper(t: Tokens, i: int, units: UnitWords) -> bool:
    """Whether the unit word is written large as a name is ("2016 Stone"); names of scales are large themselves."""
    return t.words[i].istitle() and t.lows[i] not in units.large


def _is_symbol(t: Tokens, i: int, units: UnitWords, *, hyphen: bool) -> bool:
    """Whether a one-token symbol may stand here: touching its number, or alone and not also a common word."""
    word = t.words[i]
    if word in _MARKS and not _is_prime(t, i):
        return False
    if t.is_glued(i - 1) and not hyphen:
        if word in units.decimal_symbols and t.words[i - 1].count(".") != 1:
            return False
        return word in _SINGLE or not (t.is_glued(i) and t.words[i + 1][:1].isdecimal())
    if word in units.glued_symbols:  # but 30 in. long
        return t.words[i + 1] == "." and t.is_glued(i) and t.words[i + 2].islower() and not t.is_glued(i + 1)
    if word in units.closing_symbols:
        is_free = not t.words[i + 1].isalnum() and t.words[i + 1] not in (*HYPHENS, "'", "’", "(")
        return is_free or t.lows[i + 1] in units.priced_by
    return len(word) > 1 or (not hyphen and word in units.lone_symbols and not t.words[i + 1].isalpha())


def _is_prime(t: Tokens, i: int) -> bool:
    """Whether the mark at `i` is that of feet or inches and closes no quotation, plural or decade."""
    if len(t.words[i - 1]) > 3 or not t.is_glued(i - 1):
        return False
    is_behind_feet = t.words[i - 2] in _SINGLE and t.words[i - 3][:1].isdecimal()
    if t.words[i] == "”":
        return is_behind_feet
    if t.words[i] == '"':
        return t.words[i - 2] != '"'
    if t.words[i] == "’":
        return t.words[i + 1].isdecimal() and t.words[i + 2] in ("”", '"') and t.is_glued(i + 1)
    first = max(i - _QUOTED, 1)
    is_quoted = any(t.words[k] in ("'", "‘") and t.is_glued(k) and not t.is_glued(k - 1) for k in range(first, i))
    return not is_quoted and not (t.is_glued(i) and t.words[i + 1].isalpha())


def _rate(t: Tokens, unit: Unit, lexicon: FigureLexicon) -> Unit:
    """ "barrels a day", "tonnes of cement a year"; "litres per 100 km" stops at "per": a rate's second unit is a plain one."""
    units, i, end = lexicon.units, unit.end, unit.end
    if t.lows[i] in lexicon.numbers.of:
        i = next((k for k in range(i + 2, i + _OF) if t.lows[k] in units.rates), i)
        is_of = all(t.words[k].isalpha() and t.lows[k] not in lexicon.frame.closed for k in range(end + 1, i))
        if not is_of or t.lows[i + 2] in lexicon.calendar.anchoring:
            return unit
    if t.lows[i] in units.rates:
        k, second = _second_unit(t, i + 1, units, is_near=i == end)
        if second is not None and not t.lows[k - 1].endswith("s"):
            return Unit(k if i == end else end, unit.type, f"{unit.name} per {second}")
    return unit


def _second_unit(t: Tokens, i: int, units: UnitWords, *, is_near: bool) -> tuple[int, str | None]:
    """Where the unit at token `i` of a rate ends, and its name: a time, or right behind the first one a measure."""
    second = units.durations.get(t.lows[i])
    if second is not None or not is_near:
        return i + 1, second
    for length in (2, 1):
        second = units.measures.get(t.phrase(i, i + length))
        if second is not None:
            return i + length, second
    return i + 1, None


def units_in_one(big: Unit | None, small: Unit, lexicon: FigureLexicon) -> int | None:
    """How many of the small unit make one of the big, where the two are told together."""
    if big is None or big.type != small.type:
        return None
    for sizes in (
        lexicon.units.seconds,
        lexicon.units.months,
        lexicon.units.inches,
        lexicon.units.metres,
        lexicon.units.ounces,
    ):
        first, second = sizes.get(big.name), sizes.get(small.name)
        if first and second and first > second and first % second == 0:
            return first // second
    return None

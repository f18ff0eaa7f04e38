"""The unit after a number: percent, money, age, duration, measure."""

from decimal import Decimal

from claims.extraction.digits import product, quotient
from claims.extraction.figures.measures import LONGEST, Unit, after_article, read_duration, read_measure
from claims.extraction.figures.plurals import is_plural
from claims.extraction.lexicon.figures import FigureLexicon
from claims.extraction.number_words import HYPHENS, Numeral
from claims.extraction.tokens import Tokens

_LARGE = 100  # units of a currency whose name is a common word too
_LONGEST_RACE = 100_000  # metres
_PAID = 8  # tokens from "fined" to the number
_MILLION = 1_000_000
_LETTERS = frozenset({"m", "g", "t", "mm"})  # a unit as well as a multiplier


def read_unit(t: Tokens, numeral: Numeral, lexicon: FigureLexicon, *, is_money: bool) -> Unit | None:
    """The unit that stands after the numeral, or None. A letter that may be a scale or a unit is decided here."""
    j = numeral.end
    if numeral.suffixed and not is_money:
        symbol = _letter_unit(t, numeral, lexicon)
        if symbol is not None:
            return symbol
    hyphen = t.words[j] in HYPHENS and t.is_glued(j - 1) and t.is_glued(j)
    k = j + 1 if hyphen else j
    low = t.lows[k]
    if low not in lexicon.unit_heads and not numeral.fraction:
        return None
    if numeral.upper is not None and low in lexicon.numbers.of:
        k += 1  # hundreds of miles
    return (
        _percent(t, k, numeral, lexicon)
        or _money(t, k, numeral, lexicon)
        or read_duration(t, k, numeral, lexicon)
        or read_measure(t, k, numeral, lexicon, hyphen=hyphen)
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
    if t.words[first] == "m" and _is_minute(t, first, numeral, lexicon) and numeral.value and numeral.scale:
        numeral.value, numeral.scale, numeral.suffixed = quotient(numeral.value, numeral.scale), None, False
        return Unit(first + 1, "duration", "minute")
    if t.words[first] not in _LETTERS or numeral.value is None or numeral.scale is None:
        return None
    if t.words[first] == "m" and _counts_millions(t, first + 1, lexicon):
        return None
    numeral.value = quotient(numeral.value, numeral.scale)
    numeral.scale, numeral.suffixed = None, False
    for length in (LONGEST, 3, 2, 1):
        name = lexicon.units.symbols.get(" ".join(t.words[first : first + length]))
        if name is not None:
            return Unit(first + length, "measure", name)
    return None


def _is_minute(t: Tokens, i: int, numeral: Numeral, lexicon: FigureLexicon) -> bool:
    """ "1m 21.3s", "2h 5m": minutes, between hours and seconds."""
    names = lexicon.units.symbols
    is_behind = t.is_glued(numeral.start - 2) and names.get(t.words[numeral.start - 1]) == "hour"
    is_before = t.words[i + 1][:1].isdecimal() and t.is_glued(i + 1) and names.get(t.words[i + 2]) == "second"
    return (is_behind or is_before) and len(t.words[numeral.start]) < 3


def _is_race(t: Tokens, i: int, numeral: Numeral, lexicon: FigureLexicon) -> bool:
    """ "third in the 50K": kilometres, when an article stands before and nothing is counted after."""
    if numeral.value is None or not (
        t.words[i] == "K" or (t.words[i] == "k" and t.lows[i + 1] in lexicon.units.extents)
    ):
        return False
    if t.lows[i - 2] not in lexicon.frame.determiners and t.lows[i + 1] not in lexicon.units.extents:
        return False
    return numeral.value <= _LONGEST_RACE and not is_plural(t, i + 1, lexicon.frame)


def _counts_millions(t: Tokens, i: int, lexicon: FigureLexicon) -> bool:
    low = t.lows[i]
    if t.words[i] in HYPHENS or low in lexicon.units.extents:
        return False
    if low in lexicon.units.measures or low in lexicon.money.names or is_plural(t, i, lexicon.frame):
        return True
    return bool(low) and low not in lexicon.frame.closed and low.isalpha() and is_plural(t, i + 1, lexicon.frame)


def _percent(t: Tokens, i: int, numeral: Numeral, lexicon: FigureLexicon) -> Unit | None:
    if numeral.fraction and t.lows[i] in lexicon.numbers.parted and t.words[i - 1] in HYPHENS:
        is_step = not lexicon.frame.steps.isdisjoint(t.lows[i + 1 : i + 3])  # a quarter-point rate cut
        return Unit(i + 1, "percent", "percentage point") if is_step else None
    if numeral.fraction or (numeral.value is not None and 0 < numeral.value < 1):
        i = after_article(t, i, lexicon)  # half a percentage point, one-tenth of 1 percent
        i += t.words[i] == "1" or lexicon.numbers.units.get(t.lows[i]) == 1
    for length in (3, 2, 1):
        name = lexicon.units.percents.get(t.phrase(i, i + length))
        if name is not None:
            return Unit(i + length, "percent", name)
    return None


def code_of(word: str) -> str:
    """The code of ISO 4217 for one that is written in its place."""
    return {"RMB": "CNY", "BTC": "XBT"}.get(word, word)


def _is_common(t: Tokens, i: int, numeral: Numeral, lexicon: FigureLexicon) -> bool:
    """ "five won" is a verb, "the 5,000 mark" a place on a scale, "5,000 won" money."""
    if (
        t.lows[i] in lexicon.money.landmarks
        and t.lows[numeral.start - 1] in lexicon.frame.definite
        and not t.words[i - 1] in HYPHENS
    ):
        return True
    return t.lows[i] in lexicon.money.common_names and (numeral.value is None or abs(numeral.value) < _LARGE)


def _is_amount(t: Tokens, i: int, numeral: Numeral, lexicon: FigureLexicon) -> bool:
    """Whether the pounds at token `i` are paid and not weighed: "fined 500 pounds", "40 million pounds for the striker"."""
    money = lexicon.money
    if t.lows[i + 1] in lexicon.numbers.of or not t.words[i].islower():
        return False
    first = numeral.start if t.words[i - 1] in HYPHENS else max(numeral.start - _PAID, 0)  # a 50-pound note, and bag
    nearest = [*reversed(t.lows[first : numeral.start]), *t.lows[i + 1 : i + 4]]
    cue = next((low for low in nearest if low in money.paid or low in money.weights), None)
    return cue in money.paid if cue is not None else (numeral.value or 0) >= _MILLION


def _money(t: Tokens, i: int, numeral: Numeral, lexicon: FigureLexicon) -> Unit | None:
    money = lexicon.money
    i = after_article(t, i, lexicon) if numeral.fraction else i  # half a cent
    for length in (4, 3, 2, 1):
        code = money.names.get(t.phrase(i, i + length))
        if code is not None and not (length == 1 and _is_common(t, i, numeral, lexicon)):
            return Unit(i + length, "money", code, None) if code.islower() else Unit(i + length, "money", "", code)
    if t.lows[i] in money.weighed and _is_amount(t, i, numeral, lexicon):
        return Unit(i + 1, "money", "", money.weighed[t.lows[i]])
    if t.words[i] in money.codes:
        return Unit(i + 1, "money", "", code_of(t.words[i]))
    if t.words[i][:1] == "M" and t.words[i][1:] in money.codes and numeral.scale is None and numeral.value is not None:
        numeral.value, numeral.scale = product(numeral.value, Decimal(_MILLION)), Decimal(_MILLION)  # 30 MUSD
        return Unit(i + 1, "money", "", code_of(t.words[i][1:]))
    code = money.cents.get(t.phrase(i, i + 2))
    if code is not None:
        return Unit(i + 2, "money", "", code, hundredths=True)
    low = t.lows[i]
    if low in money.cents and (len(low) > 1 or (t.is_glued(i - 1) and t.words[i].islower())):
        return Unit(i + 1, "money", "", money.cents[low], hundredths=True)
    if low in money.signs and not low.isalpha() and not t.words[i + 1][:1].isdecimal():
        return Unit(i + 1, "money", "", money.signs[low])
    if low in money.trailing and not t.words[i + 1][:1].isdecimal():
        return Unit(i + 1, "money", "", money.signs[low])
    return None

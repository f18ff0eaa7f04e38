"""One number with its own sign and unit: "$1.2m", "minus 5 degrees", "36-year-old", "about 20 percent" without the "about"."""

from dataclasses import dataclass, replace
from decimal import Decimal

from claims.extraction.digits import as_text, product, quotient
from claims.extraction.figures.measures import Unit
from claims.extraction.figures.units import code_of, read_unit
from claims.extraction.lexicon.figures import FigureLexicon
from claims.extraction.number_words import HYPHENS, Numeral
from claims.extraction.numerals import read_numeral
from claims.extraction.tokens import Tokens
from claims.extraction.values import Figure

_MINUS = HYPHENS | {"−"}
_OPENERS = frozenset("([\"“'‘$£€¥<>=~")

HUNDRED = Decimal(100)
_SHORT = 2  # letters: "a$" is no currency in lower case, "aud$" is


@dataclass(slots=True, eq=False, repr=False)
class Part:
    """The tokens `[start, end)`: a numeral, what stands before it and its unit, if any."""

    start: int
    end: int
    numeral: Numeral
    unit: Unit | None
    currency: str | None = None  # by the sign before the number

    @property
    def value(self) -> Decimal | None:
        """The number alone, in the unit as written."""
        return self.numeral.value

    @property
    def money_code(self) -> str | None:
        """The currency, by the sign before the number or the word after it."""
        return self.currency or (self.unit.currency if self.unit is not None else None)


def text_of(value: Decimal | None) -> str | None:
    """The value as a figure tells it."""
    return None if value is None else as_text(value)


def figure_of(part: Part, unit: Unit | None, *, value: Decimal | None, upper: Decimal | None = None) -> Figure:
    """The figure of a number, or of two as the ends of a range, in `unit` or in the currency of the sign before it."""
    if part.currency is not None and (unit is None or unit.type != "percent"):
        return Figure(type="money", value=text_of(value), upper=text_of(upper), currency=part.currency)
    if unit is None:
        return Figure(type="count", value=text_of(value), upper=text_of(upper))
    if unit.hundredths:
        value, upper = (None if v is None else quotient(v, HUNDRED) for v in (value, upper))
    return Figure(
        type=unit.type, value=text_of(value), upper=text_of(upper), unit=unit.name or None, currency=unit.currency
    )


def read_part(t: Tokens, i: int, lexicon: FigureLexicon, *, is_money: bool = False) -> Part | None:
    """The number at token `i`, which may also be the sign before one; `is_money` where one before it has said so."""
    i = _first_digit(t, i, lexicon)
    numeral = read_numeral(t, i, lexicon.numbers)
    if numeral is None:
        return None
    start = numeral.start
    if (
        t.words[start - 1] == "."
        and t.is_glued(start - 1)
        and not (t.is_glued(start - 2) and t.words[start - 2][-1:].isalnum())
    ):
        numeral = _point_first(t, numeral)
        start -= 1
    start, currency = currency_before(t, start, lexicon)
    start, is_negative = _minus_before(t, start, lexicon)
    if is_negative and numeral.value is not None:
        numeral.value = product(numeral.value, Decimal(-1))
    if currency is None:
        start, currency = currency_before(t, start, lexicon)
    unit = read_unit(t, numeral, lexicon, is_money=is_money or currency is not None)
    if unit is not None and unit.currency and numeral.scale is None and t.lows[unit.end] in lexicon.numbers.scales:
        numeral.scale = Decimal(lexicon.numbers.scales[t.lows[unit.end]])  # 75 USD million
        numeral.value = None if numeral.value is None else product(numeral.value, numeral.scale)
        unit = replace(unit, end=unit.end + 1)
    if unit is None and currency == lexicon.money.signs.get("$") and (code := _nation(t, numeral.end, lexicon)):
        return Part(start, numeral.end + 1, numeral, None, code)
    return Part(start, unit.end if unit else numeral.end, numeral, unit, currency)


def _nation(t: Tokens, i: int, lexicon: FigureLexicon) -> str | None:
    """ "$75 U.S. per barrel", "$20 Canadian": whose dollars they are, where nothing else is named by it."""
    after = t.lows[i + 1]
    is_adjective = t.words[i + 1] in HYPHENS or (after.isalpha() and after not in lexicon.frame.closed)
    return None if is_adjective or not t.words[i][:1].isupper() else lexicon.money.nations.get(t.lows[i])


def _first_digit(t: Tokens, i: int, lexicon: FigureLexicon) -> int:
    """The token where the number itself begins, beyond a currency sign or a minus."""
    k = i
    while k < i + 4 and not t.words[k][:1].isdecimal():
        if not (
            t.words[k] in _MINUS or t.words[k] == "." or t.lows[k] in lexicon.numbers.minus or _is_sign(t, k, lexicon)
        ):
            return i
        k += 1
    return k


def _is_sign(t: Tokens, i: int, lexicon: FigureLexicon) -> bool:
    signs = lexicon.money.signs
    return t.lows[i] in signs or t.phrase(i, i + 2) in signs or t.words[i] in lexicon.money.codes


def _point_first(t: Tokens, numeral: Numeral) -> Numeral:
    """ ".5": the digits after a point that has nothing before it."""
    digits = t.words[numeral.start]
    if numeral.value is not None and digits.isdecimal() and len(digits) < 20:
        numeral.value = product(numeral.value, Decimal(1).scaleb(-len(digits)))
    numeral.plain = False
    return numeral


def currency_before(t: Tokens, i: int, lexicon: FigureLexicon) -> tuple[int, str | None]:
    """Where the currency before token `i` begins, and which it is."""
    signs, codes = lexicon.money.signs, lexicon.money.codes
    word, low = t.words[i - 1], t.lows[i - 1]
    if word in codes:
        return i - 1, code_of(word)
    if low in lexicon.money.misread and word.isupper() and t.is_glued(i - 1):
        is_scaled = t.lows[i + 1] in (lexicon.numbers.suffixes if t.is_glued(i) else lexicon.numbers.scales)
        is_amount = is_scaled or ("," in t.words[i] if len(word) == 1 else len(t.words[i]) > 1)
        return (i - 1, lexicon.money.misread[low]) if is_amount else (i, None)
    first = t.words[i - 2]
    if (
        first
        and (first[:1].isupper() or (len(first) > _SHORT and t.is_glued(i - 2)))
        and (t.is_glued(i - 2) or len(first) > 1)
        and (code := signs.get(t.phrase(i - 2, i)))
    ):
        return i - 2, code
    if low in signs and (not word.isalpha() or word[0].isupper() or len(word) > 2):
        return i - 1, signs[low]
    return i, None


def _minus_before(t: Tokens, i: int, lexicon: FigureLexicon) -> tuple[int, bool]:
    """A minus sign or word before the number: touching it, and standing free of what is before."""
    if t.lows[i - 1] in lexicon.numbers.minus:
        return (i, False) if t.phrase(i - 3, i) in lexicon.frame.before else (i - 1, True)  # plus or minus 3 points
    if t.words[i - 1] in _MINUS and t.lows[i - 2] in lexicon.numbers.minus and t.is_glued(i - 1):
        return i - 2, True
    sign = t.words[i - 1]
    if sign not in _MINUS or not t.is_glued(i - 1) or sign in "–—":
        return i, False
    if t.is_glued(i - 2) and t.words[i - 2] not in _OPENERS:
        return i, False
    if t.words[i - 2][:1].isdecimal() and "." in t.words[i] and not t.is_glued(i - 2):
        return i - 1, True  # a column of changes: 7,910 -1.6%
    is_named = t.words[i - 2][:1].isupper() and t.lows[i - 2] not in lexicon.frame.closed
    return (i, False) if is_named or t.words[i - 2][:1].isdecimal() else (i - 1, True)

"""Digits and number words → exact values.

A Numeral is the number alone: no unit, no qualifier, no range. The grammar is the one of English grammar books (hundreds
and scales multiply what stands before them, "and" joins what is smaller), the words come from the lexicon. Not read:
Roman numerals, more than 24 digits, numbers in other bases.
"""

from decimal import Decimal

from claims.extraction.digits import (
    MAX_DIGITS,
    VULGAR,
    product,
    quotient,
    read_digits,
    total,
)
from claims.extraction.lexicon.figures import NumberWords
from claims.extraction.magnitudes import (
    after_article,
    bare_denominator,
    bare_scale,
    half,
    several,
    vague_scale,
)
from claims.extraction.number_words import HYPHENS, Numeral, read_cardinal, read_cardinal_words, scaled, with_part
from claims.extraction.tokens import Tokens

_SPACES = frozenset(" \u00a0\u2007\u2008\u2009\u202f")  # what may part groups of three digits
_BOTTOMS = frozenset({*range(2, 11), 12, 16, 20, 32, 64, 100})  # of fractions with a stroke: not "9/11"
_ZERO = Decimal(0)


def read_numeral(t: Tokens, i: int, words: NumberWords) -> Numeral | None:
    """The longest number that begins at token `i`, or None."""
    numeral = _from_digits(t, i, words) if t.words[i][:1].isdecimal() else _from_words(t, i, words)
    if numeral is not None and numeral.value is not None and t.lows[numeral.end] in words.of:
        return _fraction_of(t, numeral, words)
    return numeral


def _from_digits(t: Tokens, i: int, words: NumberWords) -> Numeral | None:
    value = read_digits(t.words[i], decimal_mark=words.decimal_mark)
    if value is None:
        return None
    end, value = _more_groups(t, i, value)
    numeral = Numeral(i, end, value, plain=end == i + 1 and t.words[i].isdecimal())
    if _slash_fraction(t, numeral, words) or _vulgar(t, numeral):
        return scaled(t, numeral, words)
    if _power_of_ten(t, numeral):
        return numeral
    glued = t.is_glued(end - 1)
    if glued and (factor := words.suffixes.get(t.lows[end])) and not _runs_on(t, end):
        scale = Decimal(factor)
        suffixed = t.lows[end] not in words.scales
        return Numeral(i, end + 1, product(value, scale), scale, suffixed=suffixed)
    return _with_scales(t, numeral, value, words)


def _from_words(t: Tokens, i: int, words: NumberWords) -> Numeral | None:
    low = t.lows[i]
    if low in VULGAR:
        value = quotient(*map(Decimal, VULGAR[low]))
        return scaled(t, Numeral(i, i + 1, value, fraction=True, spelled=True), words)
    if low in words.articles:
        return after_article(t, i, words)
    if t.lows[i - 1] in words.articles and not t.is_glued(i - 1):
        numeral = after_article(t, i - 1, words)
        if numeral is not None:
            return numeral
    if low in words.scales and (low in words.units or len(low) > 4):
        return bare_scale(t, i, words)
    if low in words.denominators and (t.lows[i + 1] in words.scales or t.lows[i + 1] in words.of):
        return bare_denominator(t, i, words)
    if low in words.halves:
        return half(t, i - (low in words.half_nouns and t.lows[i - 1] in words.half_articles), i, words)
    if low in words.vague_scales and (low not in words.sole_scales or t.lows[i + 1] in words.of):
        return vague_scale(t, i, words)
    if low in words.vague:
        return several(t, i, words)
    return read_cardinal_words(t, i, words)


def _runs_on(t: Tokens, i: int) -> bool:
    """Whether the letters at `i` go on with a digit or another sign of a name (5m2, 3G-ready)."""
    return t.is_glued(i) and t.words[i + 1][:1].isdecimal()


def _more_groups(t: Tokens, i: int, value: Decimal) -> tuple[int, Decimal]:
    """Further groups of three digits after a space: "1 234 567" (SI brochure 5.4.4; French and Swedish typography)."""
    end = i + 1
    if not t.words[i].isdecimal() or len(t.words[i]) > 3 or t.words[i] == "0":
        return end, value
    digits = t.words[i]
    while len(digits) <= MAX_DIGITS and _is_group(t, end):
        whole, point, part = t.words[end].partition(".")
        digits += whole + point + part
        end += 1
        if point:
            break
    if end == i + 1 or len(digits) > MAX_DIGITS:
        return i + 1, value
    return end, read_digits(digits) or value


def _is_group(t: Tokens, i: int) -> bool:
    whole, _, part = t.words[i].partition(".")
    return (
        len(whole) == 3
        and whole.isdecimal()
        and (not part or part.isdecimal())
        and t.starts[i] - t.end_of(i - 1) == 1
        and t.text[t.end_of(i - 1)] in _SPACES
        and not (t.is_glued(i) and t.words[i + 1].isalnum())
    )


def _slash_fraction(t: Tokens, numeral: Numeral, words: NumberWords) -> bool:
    """Take in "1/2", "2 1/4", "2/3rds", "1/40 of": a small part over a small whole, touching the stroke."""
    i = numeral.end if t.words[numeral.end].isdecimal() else numeral.start
    if not (t.words[i + 1] in ("/", "⁄") and t.is_glued(i) and t.is_glued(i + 1)):
        return False
    top, bottom = t.words[i], t.words[i + 2]
    if not (top.isdecimal() and bottom.isdecimal() and len(top) <= 2 and len(bottom) <= 3):
        return False
    end = i + 3 + (t.is_glued(i + 2) and t.lows[i + 3].removesuffix("s") in words.ordinal_suffixes)
    if not 0 < int(top) < int(bottom) or not (int(bottom) in _BOTTOMS or t.lows[end] in words.of):
        return False
    if t.words[end] == "/" and t.is_glued(end - 1):
        return False
    part = quotient(Decimal(int(top)), Decimal(int(bottom)))
    if i > numeral.start and "." in t.words[numeral.start]:
        part = part.scaleb(-len(t.words[numeral.start].rpartition(".")[2]))  # $5.37 3/4: of a cent
    numeral.value = part if i == numeral.start else total(numeral.value or _ZERO, part)
    numeral.fraction = i == numeral.start
    numeral.end, numeral.plain = end, False
    return True


def _power_of_ten(t: Tokens, numeral: Numeral) -> bool:
    """Take in "x 10^6", "×10−8", "1.5e9" and "10^-8"."""
    k = numeral.end
    is_bare = t.words[k] == "^" and t.words[k - 1] == "10" and t.is_glued(k - 1)
    is_glued = t.lows[k] == "e" and t.is_glued(k - 1) and t.is_glued(k)
    if not (is_bare or is_glued) and (t.lows[k] not in ("x", "×") or t.words[k + 1] != "10"):
        return False
    k += 0 if is_bare else 1 if is_glued else 2
    has_caret = t.words[k] == "^"
    k += has_caret
    is_negative = t.words[k] in HYPHENS or t.words[k] == "−"
    k += is_negative
    digits = t.words[k]
    if not (is_glued or has_caret or is_negative) or not digits.isdecimal() or len(digits) > 2:
        return False
    if is_glued and t.is_glued(k) and t.words[k + 1].isalnum():
        return False  # 3e8f, a serial number
    power = -int(digits) if is_negative else int(digits)
    numeral.value = product(Decimal(1) if is_bare else numeral.value or _ZERO, Decimal(1).scaleb(power))
    numeral.end, numeral.plain = k + 1, False
    return True


def _vulgar(t: Tokens, numeral: Numeral) -> bool:
    """Take in the sign of "1½"."""
    if t.words[numeral.end] not in VULGAR or not t.words[numeral.end - 1].isdecimal():
        return False
    top, bottom = VULGAR[t.words[numeral.end]]
    numeral.value = total(numeral.value or _ZERO, quotient(Decimal(top), Decimal(bottom)))
    numeral.end, numeral.plain = numeral.end + 1, False
    return True


def _with_scales(t: Tokens, numeral: Numeral, start: Decimal, words: NumberWords) -> Numeral:
    """Multiply digits by the words after them: "1.2 million", "3 hundred and 21", "13 lakh", "2 and a half million"."""
    k = numeral.end
    is_hyphened = t.words[k] in HYPHENS and t.is_glued(k - 1) and t.is_glued(k) and t.lows[k + 1] in words.scales
    value, end, scale = read_cardinal(t, k + is_hyphened, words, start=start)  # a $20-million film
    if end > k + is_hyphened:
        numeral = Numeral(numeral.start, end, value, scale)
    return with_part(t, numeral, words)


def _fraction_of(t: Tokens, numeral: Numeral, words: NumberWords) -> Numeral:
    """A fraction of a scale or of one percent: "two thirds of a million", "one-tenth of 1 percent"."""
    i = numeral.end + 1
    if not numeral.fraction or numeral.value is None:
        return numeral
    if t.lows[i] in words.articles and t.lows[i + 1] in words.scales:
        factor = Decimal(words.scales[t.lows[i + 1]])
        return Numeral(numeral.start, i + 2, product(numeral.value, factor), factor, spelled=True)
    return numeral

"""Numbers in words: the grammar of "two hundred and five", "two and a half million", "three dozen", "half a million"."""

from dataclasses import dataclass
from decimal import Decimal

from claims.extraction.digits import MAX_DIGITS, VULGAR, product, quotient, total
from claims.extraction.lexicon.figures import NumberWords
from claims.extraction.tokens import PADDING, Tokens

HYPHENS = frozenset("-‐‑–—")
_ZERO, _ONE = Decimal(0), Decimal(1)


@dataclass(slots=True, eq=False, repr=False)
class Numeral:
    """The tokens `[start, end)` as a number; `value` is None where the words give none ("several hundred").

    `upper` is the upper end of a magnitude: "hundreds" are 100 to 1,000, "tens of thousands" 10,000 to 100,000.

    `scale` is the last multiplier word ("million"), which a range may share; `plain` says that it is a run of digits
    without marks, which may be a year; `spelled` that no digit is in it; `fraction` that it is a part of one;
    `suffixed` that its multiplier is a letter that may also be a unit ("5m").
    """

    start: int
    end: int
    value: Decimal | None
    scale: Decimal | None = None
    plain: bool = False
    spelled: bool = False
    fraction: bool = False
    suffixed: bool = False
    year: bool = False
    upper: Decimal | None = None


def read_cardinal_words(t: Tokens, i: int, words: NumberWords) -> Numeral | None:
    """The number that begins with a word for one at token `i`: a year, a whole number, or one with a fraction."""
    if (year := _year_words(t, i, words)) is not None:
        return year
    value, end, scale = read_cardinal(t, i, words, start=None)
    if end == i:
        return None
    numeral = Numeral(i, end, value, scale, spelled=True)
    if t.lows[end] in words.points:
        return _with_point(t, numeral, words)
    return with_part(t, numeral, words)


def _year_words(t: Tokens, i: int, words: NumberWords) -> Numeral | None:
    """ "nineteen ninety-eight", "twenty twelve": two numbers below a hundred, the first 16 to 20."""
    century = words.units.get(t.lows[i]) or words.tens.get(t.lows[i])
    if century is None or not 16 <= century <= 20 or not (t.lows[i + 1] in words.tens or t.lows[i + 1] in words.units):
        return None
    value, end, _ = read_cardinal(t, i + 1, words, start=None)
    if not 10 <= value < 100:
        return None
    return Numeral(i, end, total(Decimal(century * 100), value), spelled=True, year=True)


def read_cardinal(
    t: Tokens, i: int, words: NumberWords, *, start: Decimal | None
) -> tuple[Decimal, int, Decimal | None]:
    """The value of the number words from token `i` on, where they end, and the last scale among them.

    `start` is the value of digits before them.
    """
    sum_, group, end, scale = _ZERO, start, i, None
    k = i
    while True:
        low = t.lows[k]
        small = _small(low, words)
        if small is not None:
            if group is None:
                if scale is not None and small >= scale:
                    break
                group = Decimal(small)
            elif start is None and _fits(group, small):
                group = total(group, Decimal(small))
            else:
                break
        elif (digits := _digits_in_words(t, k, end, group, scale, words)) is not None:
            group = digits
        elif low in words.hundreds and group is not None and (group < 100 or end == i):
            group, start = product(group, Decimal(100)), None
        elif (
            multiple := words.scales.get(low)
            or words.collectives.get(low)
            or (words.vague_scales.get(low) if group is not None and low not in words.sole_scales else None)
        ) and (group is not None or scale is not None):
            factor = Decimal(multiple)
            if group is None:
                sum_ = product(sum_, factor)
            elif scale is None or factor < scale:
                sum_ = total(sum_, product(group, factor))
            else:
                sum_ = product(total(sum_, group), factor)
            group, scale, start = None, factor, None
        else:
            break
        end = k + 1 + (low in words.dotted and t.words[k + 1] == ".")
        k = _joint(t, end, low, words, after_scale=scale is not None or low in words.hundreds)
    return total(sum_, group or _ZERO), end, scale


def _digits_in_words(
    t: Tokens, k: int, end: int, group: Decimal | None, scale: Decimal | None, words: NumberWords
) -> Decimal | None:
    """The group with digits among words taken in: "3 hundred and 21", "4 thousand 3 hundred"."""
    word, after = t.words[k], t.lows[k + 1]
    if not word.isdecimal() or len(word) > 3:
        return None
    if k > end and t.lows[k - 1] in words.joiners and 0 < int(word) < 100:
        return total(group or _ZERO, Decimal(int(word))) if group is None or group % 100 == 0 else None
    if group is None and scale is not None and (after in words.hundreds or words.scales.get(after, scale) < scale):
        return Decimal(int(word))
    return None


def _small(low: str, words: NumberWords) -> int | Decimal | None:
    if (value := words.units.get(low)) is not None or (value := words.tens.get(low)) is not None:
        return value
    return words.compound(low)


def _fits(group: Decimal, small: int | Decimal) -> bool:
    """Whether `small` goes on in a group under a thousand: "two hundred" + "five", "twenty" + "eight"."""
    rest = int(group) % 100
    return group > 0 and ((rest == 0 and small < 100) or (rest % 10 == 0 and rest >= 20 and 0 < small < 10))


def _joint(t: Tokens, i: int, low: str, words: NumberWords, *, after_scale: bool) -> int:
    """Where the next number word would stand: beyond a hyphen, or beyond "and" before what is smaller than a hundred."""
    if t.words[i] in HYPHENS:
        return i + 1 if t.is_glued(i) and t.is_glued(i - 1) else len(t) - PADDING
    if t.words[i] == "," and low in words.scales and _goes_on_smaller(t, i + 1, words.scales[low], words):
        return i + 1
    if after_scale and t.lows[i] in words.joiners:
        if t.words[i + 1].isdecimal():
            return i + 1
        end, is_more = _peek(t, i + 1, words, after_scale=low not in words.hundreds)
        return i + 1 if end > i + 1 and not is_more else len(t) - PADDING
    return i


def _goes_on_smaller(t: Tokens, i: int, scale: int, words: NumberWords) -> bool:
    """Whether the words at `i` tell the rest of one number, smaller than `scale`: "two million, three hundred thousand"."""
    k = i
    while k < i + 3 and (_small(t.lows[k], words) is not None or (k > i and t.words[k] in HYPHENS)):
        k += 1
    if k == i or not (t.lows[k] in words.hundreds or words.scales.get(t.lows[k], scale) < scale):
        return False
    return t.lows[k + 1] not in words.of  # a thousand, two hundred of them women


def _peek(t: Tokens, i: int, words: NumberWords, *, after_scale: bool) -> tuple[int, bool]:
    """Where the words under a hundred at `i` end, and whether a scale or fraction follows them: then they begin anew."""
    end = i
    while end < i + 3 and (_small(t.lows[end], words) is not None or t.words[end] in HYPHENS):
        end += 1
    if t.lows[end] in words.hundreds:
        return end, not after_scale
    return end, (after_scale and t.lows[end] in words.scales) or t.lows[end] in words.denominators


def _with_point(t: Tokens, numeral: Numeral, words: NumberWords) -> Numeral:
    """ "five point two five", "one point two million"."""
    end = numeral.end + 1
    digits = ""
    while (digit := words.units.get(t.lows[end])) is not None and digit < 10 and len(digits) < MAX_DIGITS:
        digits += str(digit)
        end += 1
    if not digits:
        value, last, _ = read_cardinal(t, end, words, start=None)
        if last == end or value >= 100 or value % 1:
            return numeral
        digits, end = str(value), last  # point seventy-one
    value = total(numeral.value or _ZERO, Decimal(f"0.{digits}"))
    return scaled(t, Numeral(numeral.start, end, value, spelled=True), words)


def scaled(t: Tokens, numeral: Numeral, words: NumberWords) -> Numeral:
    """The numeral times the scale words that follow it: "two and a half" + "million"."""
    end = numeral.end
    while (factor := _multiplier(t.lows[end], words)) and numeral.value is not None:
        numeral.scale = Decimal(factor)
        numeral.value = product(numeral.value, numeral.scale)
        end += 1
    numeral.end = end
    return numeral


def _multiplier(low: str, words: NumberWords) -> int | None:
    return words.scales.get(low) or words.collectives.get(low) or (100 if low in words.hundreds else None)


def with_part(t: Tokens, numeral: Numeral, words: NumberWords) -> Numeral:
    """The fraction after a whole number, or that it is the top of: "two and a half", "two-thirds", "3 1/4"."""
    end = numeral.end
    i = end + 1 if t.words[end] in HYPHENS and t.is_glued(end) else end
    bottom = 2 if numeral.value == 1 and t.lows[i] in words.halves else words.denominators.get(t.lows[i])
    if bottom and numeral.value is not None and (numeral.scale is None or numeral.value < 1000):
        if not _is_fraction(t, i, numeral.value, hyphen=i > end, words=words):
            return numeral
        value = quotient(numeral.value, Decimal(bottom))
        return Numeral(numeral.start, i + 1, value, spelled=numeral.spelled, fraction=True)
    if t.words[end] in HYPHENS and t.is_glued(end) and t.lows[end + 1] in words.joiners:
        end += 1
    if t.lows[end] in words.joiners and numeral.value is not None:
        return _and_part(t, numeral, end + 1, words)
    return numeral


def _is_fraction(t: Tokens, i: int, top: Decimal, *, hyphen: bool, words: NumberWords) -> bool:
    """Whether the ordinal at `i` is a denominator: "two thirds", "one-third", "two-third majority", not "one second"."""
    if t.lows[i] in words.fractions or t.lows[i] in words.halves:
        return True
    if t.lows[i].endswith("s"):
        return top != 1
    return top < 10 if hyphen else top == 1 and (t.lows[i] in words.ordinals or t.lows[i + 1] in words.of)


def _and_part(t: Tokens, numeral: Numeral, i: int, words: NumberWords) -> Numeral:
    """ "and a half", "and three quarters", "and ½" after a whole number, and the scale after that."""
    i = i + 1 if t.words[i] in HYPHENS and t.is_glued(i) else i
    part: Decimal | None = None
    end = i
    if t.words[i] in VULGAR:
        part, end = quotient(*map(Decimal, VULGAR[t.words[i]])), i + 1
    else:
        top, end = (_ONE, i + 1) if t.lows[i] in words.articles else read_cardinal(t, i, words, start=None)[:2]
        top, end = (_ONE, i) if end == i else (top, end)
        end = end + 1 if t.words[end] in HYPHENS and t.is_glued(end) else end
        bottom = 2 if t.lows[end] in words.halves else words.denominators.get(t.lows[end])
        is_bare = top == 1 and end == i and bottom != 4
        if bottom and (not is_bare or (bottom == 2 and t.lows[end + 1].endswith("s") and len(t.lows[end + 1]) > 3)):
            part, end = quotient(top, Decimal(bottom)), end + 1
    if part is None or part >= 1:
        return numeral
    unscaled = numeral.scale is None
    whole = Numeral(
        numeral.start,
        end,
        total(numeral.value or _ZERO, part),
        numeral.scale,
        spelled=numeral.spelled,
    )
    if unscaled:
        return scaled(t, whole, words)
    # "five billion and three quarters" is three quarters of a billion more
    whole.value = total(numeral.value or _ZERO, product(part, numeral.scale or _ONE))
    return whole

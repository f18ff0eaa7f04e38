"""Numbers that a magnitude alone makes: "a hundred", "half a million", "dozens", "hundreds of billions", "several thousand"."""

from decimal import Decimal

from claims.extraction.digits import product, quotient
from claims.extraction.lexicon.figures import NumberWords
from claims.extraction.number_words import HYPHENS, Numeral, read_cardinal, scaled, with_part
from claims.extraction.tokens import Tokens

_ONE = Decimal(1)


def after_article(t: Tokens, i: int, words: NumberWords) -> Numeral | None:
    """ "a hundred", "a million and a half", "a dozen", "a couple of", "a quarter of", "a half", "a few hundred"."""
    low = t.lows[i + 1]
    if low in words.vague:
        return several(t, i + 1, words, start=i)
    if low in words.couples and t.lows[i + 2] in words.of:
        return scaled(t, Numeral(i, i + 3, Decimal(words.couples[low]), spelled=True), words)
    if low in words.no_articles:
        return None
    if low in words.hundreds or low in words.scales or low in words.collectives:
        value, end, scale = read_cardinal(t, i + 1, words, start=_ONE)
        return with_part(t, Numeral(i, end, value, scale, spelled=True), words)
    if low in words.halves:
        return half(t, i, i + 1, words)
    is_part = t.lows[i + 2] in words.of or _is_parted(t, i + 2, words)
    if low in words.fractions or (low in words.denominators and not low.endswith("s") and is_part):
        value = quotient(_ONE, Decimal(words.denominators[low]))
        return Numeral(i, i + 2, value, spelled=True, fraction=True)
    return None


def _is_parted(t: Tokens, i: int, words: NumberWords) -> bool:
    """Whether points or percents stand at `i`: "a quarter percentage point", "a quarter-point cut"."""
    k = i + (t.words[i] in HYPHENS and t.is_glued(i) and t.is_glued(i - 1))
    return t.lows[k] in words.parted and (k > i or t.lows[k] != "point")


def half(t: Tokens, start: int, i: int, words: NumberWords) -> Numeral | None:
    """ "half", "half a million", "half-million", "half a dozen"; "first half" is the ordinal's business."""
    numeral = Numeral(start, i + 1, Decimal("0.5"), spelled=True, fraction=True)
    k = i + 1
    if t.words[k] in HYPHENS and t.is_glued(k) and t.is_glued(i):
        k += 1
    if t.lows[k] in words.articles:
        k += 1
    if t.lows[k] in words.scales or t.lows[k] in words.collectives:
        return scaled(t, Numeral(start, k, numeral.value, spelled=True), words)
    return numeral


def vague_scale(t: Tokens, i: int, words: NumberWords) -> Numeral:
    """ "hundreds", "tens of thousands", "hundreds of billions": from one to ten of the product."""
    value, end = Decimal(words.vague_scales[t.lows[i]]), i + 1
    while t.lows[end] in words.of:
        low = t.lows[end + 1]
        factor = words.vague_scales.get(low) or words.scales.get(low)
        if factor is None:
            break
        value = product(value, Decimal(factor))
        end += 2
    return Numeral(i, end, value, spelled=True, upper=product(value, Decimal(10)))


def bare_scale(t: Tokens, i: int, words: NumberWords) -> Numeral | None:
    """ "million-dollar", "thousand litres": one of them, when nothing multiplies it."""
    if t.words[i - 1] in HYPHENS and t.is_glued(i - 1):
        return None
    return Numeral(i, i + 1, Decimal(words.scales[t.lows[i]]), spelled=True)


def bare_denominator(t: Tokens, i: int, words: NumberWords) -> Numeral | None:
    """ "quarter million", "tenth of a gallon": no article stands before it."""
    low = t.lows[i]
    if low.endswith("s") or t.lows[i - 1] in words.ordinals or t.lows[i - 1].endswith("th"):
        return None
    numeral = Numeral(i, i + 1, quotient(_ONE, Decimal(words.denominators[low])), spelled=True, fraction=True)
    if t.lows[i + 1] in words.of:
        return numeral if t.lows[i + 2] in words.articles else None
    return scaled(t, numeral, words)


def several(t: Tokens, i: int, words: NumberWords, *, start: int | None = None) -> Numeral | None:
    """ "several hundred", "a few thousand", "several tens of millions": no value; "several" alone is no number."""
    k = i + 1
    first = i if start is None else start
    if t.lows[k] in words.vague_scales:
        return Numeral(first, vague_scale(t, k, words).end, None, spelled=True)
    end = k
    while t.lows[end] in words.hundreds or t.lows[end] in words.scales or t.lows[end] in words.collectives:
        end += 1
    return Numeral(first, end, None, spelled=True) if end > k else None

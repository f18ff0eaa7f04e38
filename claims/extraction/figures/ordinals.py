"""Ordinals that assert a rank: "finished third", "the second-largest", "his fifth straight win"."""

from claims.extraction.figures.found import Found, Reading
from claims.extraction.number_words import HYPHENS
from claims.extraction.tokens import Tokens
from claims.extraction.values import Figure


def ordinal_at(t: Tokens, i: int, reading: Reading) -> tuple[int, int] | None:
    """The ordinal at token `i` and where it ends: "third", "21st", "twenty-first"."""
    words = reading.lexicon.numbers
    low = t.lows[i]
    if low in words.ordinals:
        return words.ordinals[low], i + 1
    if low in words.tens and t.words[i + 1] in HYPHENS and 0 < words.ordinals.get(t.lows[i + 2], 0) < 10:
        return words.tens[low] + words.ordinals[t.lows[i + 2]], i + 3
    if low.isdecimal() and len(low) < 7 and t.is_glued(i) and t.lows[i + 1] in words.ordinal_suffixes:
        return int(low), i + 2
    if words.ordinal_dot and low.isdecimal() and len(low) < 3 and t.words[i + 1] == "." and t.is_glued(i):
        calendar, named = reading.lexicon.calendar, t.lows[i + 2]
        if named in calendar.centuries or named in calendar.quarters or named in reading.lexicon.frame.rank_nouns:
            return int(low), i + 2
    return None


def read_ordinal(t: Tokens, i: int, reading: Reading) -> Found | None:
    """A rank that is asserted; other ordinals ("the third man", "first half") are passed over."""
    hit = ordinal_at(t, i, reading)
    if hit is None:
        return None
    value, end = hit
    if t.lows[i] in reading.lexicon.numbers.denominators and t.lows[end] in reading.lexicon.numbers.of:
        return None  # a third of
    frame = reading.lexicon.frame
    k = end + 1 if t.words[end] in HYPHENS else end
    asserts = t.lows[k] in frame.superlatives or t.lows[k] in frame.rank_nouns or t.lows[i - 1] in frame.ranks
    if not asserts and t.lows[i - 1] in frame.rank_joints and t.lows[i - 2] in frame.ranks:
        asserts = True
    return Found(
        i,
        end,
        Figure(type="ordinal", value=str(value)) if asserts else None,
        qualified=True,
    )

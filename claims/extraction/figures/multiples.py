"""Words that are a multiple: "doubled", "twice as many", "halved"."""

from claims.extraction.figures.found import Found, Reading
from claims.extraction.tokens import Tokens
from claims.extraction.values import Figure


def read_multiple(t: Tokens, i: int, reading: Reading) -> Found | None:
    """The multiple at token `i` as a ratio; "twice" alone counts times and "a double room" asserts nothing."""
    value = reading.lexicon.frame.multiples.get(t.lows[i])
    if value is None:
        return None
    low, after = t.lows[i], t.lows[i + 1]
    if low in reading.lexicon.frame.games and _is_noun(t, i, reading):
        return None
    if low in reading.lexicon.frame.repeated and after not in reading.lexicon.units.comparatives:
        return Found(i, i + 1, Figure(type="count", value=value, unit="times"))
    if (
        low in reading.lexicon.frame.adjectives
        and after not in reading.lexicon.units.comparatives
        and t.lows[i - 1] not in reading.lexicon.frame.measured
        and after not in reading.lexicon.frame.to
    ):
        return None
    return Found(i, i + 1, Figure(type="ratio", value=value))


def _is_noun(t: Tokens, i: int, reading: Reading) -> bool:
    """ "two doubles", "the men's doubles", "mixed doubles": games, not a change."""
    before, lexicon = t.lows[i - 1], reading.lexicon
    is_counted = before in lexicon.numbers.units or before[:1].isdecimal() or before in lexicon.numbers.possessives
    return is_counted or before in lexicon.frame.definite or before.endswith(lexicon.calendar.tenses.past_endings)

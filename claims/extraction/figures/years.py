"""Years, decades, centuries, quarters and halves of years."""

from claims.extraction.figures.days import Point, full_year
from claims.extraction.figures.found import Reading
from claims.extraction.figures.months import year_of_era
from claims.extraction.figures.plurals import is_plural
from claims.extraction.lexicon.figures import FigureLexicon
from claims.extraction.lexicon.lists import Words
from claims.extraction.number_words import HYPHENS
from claims.extraction.numerals import read_numeral
from claims.extraction.tokens import PADDING, Tokens

_AFTER = frozenset("%°€£$/")  # touching the digits, they make them no year
_PAST = 40  # years: "'69" is past, "'31" to come
_LIFE = 120  # years that two of them on a dash are apart at most
_BEFORE = frozenset("-–—‐(['’‘\"“/`")  # may touch a year


def read_year_point(t: Tokens, i: int, reading: Reading) -> Point | None:
    """The bare year at token `i`: four digits in a place where a year can stand."""
    word = t.words[i]
    if t.lows[i - 1] in reading.lexicon.calendar.eras and t.words[i - 1].isupper():
        i -= 1
    year, end = year_of_era(t, i, reading)
    if year is not None:
        return Point(i, end, year, named_year=True)
    if not word[:1].isdecimal():
        return _spelled_year(t, i, reading)
    if _is_short(t, i, reading):
        near = reading.published_on.year - _PAST if reading.published_on else None
        return Point(i - 1, i + 1, full_year(word, near), named_year=True)
    if not (word.isdecimal() and word.isascii() and len(word) == 4 and "1000" <= word <= "2099"):
        return None
    if not is_year(t, i, reading):
        return None
    return Point(i, i + 1, int(word), named_year=True)


def _is_short(t: Tokens, i: int, reading: Reading) -> bool:
    """ "in '98": two digits behind an apostrophe in a year's place."""
    if t.words[i - 1] not in ("'", "’", "‘") or not t.is_glued(i - 1) or (t.is_glued(i) and t.words[i + 1].isalpha()):
        return False
    return t.words[i].isdecimal() and len(t.words[i]) == 2 and t.lows[i - 2] in reading.lexicon.calendar.year_cues


def _spelled_year(t: Tokens, i: int, reading: Reading) -> Point | None:
    """ "nineteen ninety-eight", "the year two thousand"."""
    if t.lows[i] not in reading.lexicon.numbers.units and t.lows[i] not in reading.lexicon.numbers.tens:
        return None
    numeral = read_numeral(t, i, reading.lexicon.numbers)
    if (
        numeral is None
        or numeral.value is None
        or not (numeral.year or t.lows[i - 1] in reading.lexicon.calendar.year_words)
    ):
        return None
    return Point(i, numeral.end, int(numeral.value), named_year=True) if 1000 <= numeral.value <= 2999 else None


def is_year(t: Tokens, i: int, reading: Reading) -> bool:
    """Whether four digits are a year: nothing is measured or counted by them, or a year's cue stands before."""
    lexicon = reading.lexicon
    if not _is_part(t, i) and not lexicon.calendar.holidays.isdisjoint(t.lows[i - 3 : i]) and t.words[i] >= "1500":
        return t.words[i - 1].istitle()  # Christmas Day 2014
    if _is_part(t, i) or _is_measured(t, i, lexicon):
        return False
    if _spans_years(t, i, lexicon.frame.closed):
        return True
    word, before, calendar = t.words[i], t.lows[i - 1], lexicon.calendar
    if before in calendar.no_year_after or ends_name(t, i, reading):
        return False
    counts = _counts(t, i, reading)
    if before == "." and t.lows[i - 2] in calendar.circa and t.words[i - 2].islower():
        return not counts
    if before in calendar.year_cues or (before in calendar.loose_year_cues and word >= "1800"):
        return not (before in calendar.loose_year_cues and counts)
    is_near = word >= ("1500" if before in (",", "(") else "1900") and word <= "2039"
    return is_near and not counts


def is_slashed(t: Tokens, i: int) -> bool:
    """ "2024/25": two years on end."""
    word, short = t.words[i], t.words[i + 2]
    if t.words[i + 1] != "/" or not t.is_glued(i + 1) or not word.isdecimal() or len(word) != 4 or len(short) != 2:
        return False
    return short.isdecimal() and int(short) == (int(word) + 1) % 100


def _spans_years(t: Tokens, i: int, closed: Words) -> bool:
    """ "1876-79", "(1580-1660)": years by their form."""
    word, last = t.words[i], t.words[i + 2]
    if t.words[i + 1] not in HYPHENS or not t.is_glued(i) or not t.is_glued(i + 1) or not last.isdecimal():
        return False
    is_short = len(last) == 2 and last > word[2:]
    is_bracketed = len(last) == 4 and word < last < "2040" and t.words[i + 3] == ")"
    is_long = len(last) == 4 and word < last < "2040" and int(last) - int(word) <= _LIFE
    is_bracketed = is_bracketed or (
        is_long and t.words[i - 1].isalpha() and (not t.words[i + 3].isalpha() or t.lows[i + 3] in closed)
    )
    return word >= "1500" and (is_bracketed or (is_short and not t.words[i + 3].isalpha()))


def _is_part(t: Tokens, i: int) -> bool:
    """Whether the digits touch what makes them part of something else: "1999a", "12:2020", "Z-1999"."""
    before, after = t.words[i - 1], t.words[i + 1]
    if t.is_glued(i) and (
        after.isalpha() or (after in _AFTER and not is_slashed(t, i)) or (after == ":" and t.is_glued(i + 1))
    ):
        return True
    if not t.is_glued(i - 1):
        return False
    return before not in _BEFORE or (before in HYPHENS and t.is_glued(i - 2) and t.words[i - 2][:1].isupper())


def _is_measured(t: Tokens, i: int, lexicon: FigureLexicon) -> bool:
    """Whether a currency, a label or a unit stands beside the digits."""
    units, money, before, after = lexicon.units, lexicon.money, t.lows[i - 1], t.lows[i + 1]
    two = t.phrase(i + 1, i + 3)
    if before in money.signs or t.words[i - 1] in money.codes or after in money.names or two in money.names:
        return True
    is_label = before in lexicon.frame.labels and before not in lexicon.calendar.year_words
    if is_label or (before == "." and t.lows[i - 2] in lexicon.frame.short_labels):
        return True
    if after in units.percents or after in lexicon.numbers.scales or after in units.measures:
        return True
    is_symbol = t.words[i + 1] in units.symbols and len(after) > 1 and after not in units.glued_symbols
    if two in units.symbols or is_symbol or after in lexicon.calendar.zones or after in lexicon.frame.blocks:
        return True
    return after in units.durations or (after in HYPHENS and t.lows[i + 2] in units.durations)


def ends_name(t: Tokens, i: int, reading: Reading) -> bool:
    """ "Euro 2024", "World Cup 2026": the year of an event's name, after a word written large inside a sentence."""
    word, low = t.words[i - 1], t.lows[i - 1]
    if reading.lexicon.frame.capital_nouns:
        return False  # "nach der Wahl 2017"
    if not word.istitle() or len(word) < 3 or i - 2 < PADDING or t.words[i - 2] in (".", ":", "—", "(", "“", '"'):
        return False
    calendar = reading.lexicon.calendar
    is_plain = low in reading.lexicon.frame.closed or low in calendar.year_cues or low in calendar.seasons
    return (
        not is_plain and low not in calendar.months and low not in calendar.weekdays and t.words[i + 1] not in HYPHENS
    )


def _counts(t: Tokens, i: int, reading: Reading) -> bool:
    """Whether the digits count the plural noun after them: round numbers do, "the 2008 elections" does not."""
    if reading.lexicon.frame.capital_nouns:
        is_after_verb = t.words[i - 1][:1].islower() and t.lows[i - 1] not in reading.lexicon.frame.closed
        return t.words[i + 1][:1].isupper() and (t.words[i].endswith("00") or is_after_verb)
    if not is_plural(t, i + 1, reading.lexicon.frame) or t.words[i + 1][0].isupper():
        return False
    if t.lows[i + 1] in reading.lexicon.calendar.year_nouns and t.words[i] >= "1900":
        return False  # 2000 levels
    lexicon = reading.lexicon
    before = t.lows[i - 1]
    is_event = (
        before in lexicon.calendar.definite
        or before in lexicon.numbers.possessives
        or before in lexicon.calendar.month_cues
    )
    return t.words[i] < "1900" or (t.words[i].endswith("00") and not is_event)

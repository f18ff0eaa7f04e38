"""Decades, centuries, quarters and halves of years: "the 1990s", "19th century", "third quarter of 1997"."""

from claims.extraction.figures.days import Point, full_year
from claims.extraction.figures.found import Reading
from claims.extraction.figures.ordinals import ordinal_at
from claims.extraction.number_words import HYPHENS
from claims.extraction.tokens import PADDING, Tokens

_FIRST_DECADE = "50"  # "the mid-20s" are years of age, degrees or percent more often


def read_years(t: Tokens, i: int, reading: Reading) -> Point | None:
    """The decade, century, quarter or half of a year at token `i`, as a point with an end."""
    if t.words[i][:1].isdecimal():
        decade = _decade(t, i, reading)
        if decade is not None:
            return decade
        code = _code(t, i, reading)
        if code is not None:
            return code
    if t.lows[i] in reading.lexicon.numbers.plural_tens:
        return _spelled_decade(t, i, reading)
    if t.lows[i] in reading.lexicon.calendar.last and t.lows[i + 1] in reading.lexicon.calendar.quarters:
        return _part_of_year(t, i, i + 2, 10, 12, reading) if _names_year(t, i + 2, reading) else None
    hit = (0, i + 1) if t.lows[i] in reading.lexicon.calendar.last else ordinal_at(t, i, reading)
    if hit is None:
        return None
    number, end = hit
    if number == 1 or t.lows[i] in reading.lexicon.calendar.last:
        months = _months_of_year(t, i, end, reading)
        if months is not None or number != 1:
            return months
    k = end + (t.words[end] in HYPHENS and t.is_glued(end))
    low = t.lows[k]
    if low in reading.lexicon.calendar.centuries and 0 < number < 30:
        return Point(i, k + 1, 100 * number - 99, last_year=100 * number, named_year=True)
    if 0 < number < 30 and _is_of_centuries(t, end, reading):
        return Point(i, end, 100 * number - 99, last_year=100 * number, named_year=True)
    if low in reading.lexicon.calendar.quarters and 1 <= number <= 4 and not _is_of_match(t, i, reading):
        return _part_of_year(t, i, k + 1, 3 * number - 2, 3 * number, reading)
    if low in reading.lexicon.calendar.half_years and number <= 2:
        return _part_of_year(t, i, k + 1, 6 * number - 5, 6 * number, reading)
    if low in reading.lexicon.numbers.halves and number <= 2 and _names_year(t, k + 1, reading):
        return _part_of_year(t, i, k + 1, 6 * number - 5, 6 * number, reading)
    return None


def _is_of_centuries(t: Tokens, i: int, reading: Reading) -> bool:
    """ "the late 19th and early 20th centuries": whether another ordinal at `i` has the noun of both."""
    calendar = reading.lexicon.calendar
    k = i + 1 + (t.words[i + 1] in calendar.early)
    hit = ordinal_at(t, k, reading) if t.lows[i] in reading.lexicon.numbers.joiners else None
    return hit is not None and t.lows[hit[1]] in calendar.centuries


def _months_of_year(t: Tokens, i: int, end: int, reading: Reading) -> Point | None:
    """ "first nine months of 2025", "last three months of last year"."""
    word, lexicon = t.words[end], reading.lexicon
    count = int(word) if word.isdecimal() and len(word) < 3 else lexicon.numbers.units.get(t.lows[end], 0)
    is_of = t.lows[end + 2] in lexicon.calendar.ordinals_of
    if not 1 < count < 12 or lexicon.units.durations.get(t.lows[end + 1]) != "month" or not is_of:
        return None
    if not _names_year(t, end + 2, reading):
        return None
    is_first = t.lows[i] not in lexicon.calendar.last
    first, last = (1, count) if is_first else (13 - count, 12)
    return _part_of_year(t, i, end + 2, first, last, reading)


def _is_of_match(t: Tokens, i: int, reading: Reading) -> bool:
    calendar = reading.lexicon.calendar
    is_contest = t.lows[i + 2] in calendar.ordinals_of and t.lows[i + 4] in calendar.contests
    return is_contest or not calendar.matches.isdisjoint(t.lows[i - PADDING : i + PADDING])


def _code(t: Tokens, i: int, reading: Reading) -> Point | None:
    """ "Q3 2024", "H1": a quarter or half of a year in the language of reports."""
    months = reading.lexicon.calendar.part_codes.get(t.words[i - 1])
    word = t.words[i]
    if t.words[i - 1] in reading.lexicon.calendar.fiscal_codes and t.is_glued(i - 1) and word.isdecimal():
        year = full_year(word, 2000) if len(word) in (2, 4) else 0
        return Point(i - 1, i + 1, year, named_year=True) if 1900 < year < 2100 else None
    if (
        months is None
        or not t.is_glued(i - 1)
        or t.is_glued(i - 2)
        or len(word) != 1
        or not 0 < int(word) * months <= 12
    ):
        return None
    if t.is_glued(i) and t.words[i + 1].isalnum():
        return None
    point = _part_of_year(t, i, i + 1, int(word) * months - months + 1, int(word) * months, reading)
    point.start = i - 1
    return point


def _decade(t: Tokens, i: int, reading: Reading) -> Point | None:
    """ "1990s", "'60s", "the 60s"; "his 60s" is an age."""
    word, k = t.words[i], i + 1
    if t.words[k] in ("'", "’") and t.is_glued(i):
        k += 1
    if (
        t.words[k] not in reading.lexicon.calendar.decades
        or not t.is_glued(k - 1)
        or not word.isdecimal()
        or word[-1] != "0"
    ):
        return None
    if len(word) == 4 and "1000" <= word <= "2090":
        return Point(i, k + 1, int(word), last_year=int(word) + 9, named_year=True)
    before = t.words[i - 1]
    has_mark = before in ("'", "’", "‘", "`") and t.is_glued(i - 1)
    follows = len(word) == 2 and _follows_decade(t, i, reading)
    if len(word) != 2 or (word < _FIRST_DECADE and not has_mark and not follows):
        return None
    if before in HYPHENS and t.lows[i - 2] in reading.lexicon.frame.before_hyphen:
        return None  # the over-60s
    is_cued = has_mark or before in HYPHENS or t.lows[i - 1] in reading.lexicon.calendar.decade_cues
    if not (is_cued or follows):
        return None
    year = full_year(word, 1970)
    return Point(i - has_mark, k + 1, year, last_year=year + 9, named_year=True)


def _spelled_decade(t: Tokens, i: int, reading: Reading) -> Point | None:
    """ "the sixties", "the roaring twenties", "the late nineties": of the twentieth century."""
    calendar, k = reading.lexicon.calendar, i - 1
    k -= t.words[k] in HYPHENS
    k -= t.lows[k] in calendar.decade_names or t.lows[k] in calendar.early
    is_told = t.lows[k] in calendar.definite or (t.words[i - 1].islower() and t.lows[i - 1] in calendar.early)
    if not is_told or (t.words[i + 1] in HYPHENS and t.is_glued(i)):
        return None
    year = 1900 + reading.lexicon.numbers.plural_tens[t.lows[i]]
    return Point(i, i + 1, year, last_year=year + 9, named_year=True)


def _follows_decade(t: Tokens, i: int, reading: Reading) -> bool:
    """ "in the 60s, 70s and 80s", "the 1980s or 90s"."""
    lexicon = reading.lexicon
    is_joined = t.lows[i - 1] in lexicon.numbers.joiners | lexicon.frame.either or t.words[i - 1] == ","
    return is_joined and t.lows[i - 2] in lexicon.calendar.decades and _decade(t, i - 3, reading) is not None


def _names_year(t: Tokens, i: int, reading: Reading) -> bool:
    """Whether a year is named after "of": by its number, or as "last year"."""
    calendar = reading.lexicon.calendar
    k = i + (t.lows[i] in calendar.ordinals_of)
    if t.words[k].isdecimal() and len(t.words[k]) == 4:
        return True
    is_told = t.lows[k] in calendar.this or t.lows[k] in calendar.last or t.lows[k] in calendar.next
    return t.lows[k + 1] in calendar.year_words and (is_told or t.lows[k] in calendar.definite)


def _part_of_year(t: Tokens, i: int, end: int, first: int, last: int, reading: Reading) -> Point:
    """Months `first` to `last` of the year that follows, else of the latest year in which they had begun."""
    calendar, today = reading.lexicon.calendar, reading.published_on
    k = end + (t.lows[end] in calendar.ordinals_of or t.words[end] == ",")
    k += t.lows[k] in calendar.fiscal
    word = t.words[k]
    if word.isdecimal() and len(word) == 4 and "1000" <= word <= "2999":
        return Point(i, k + 1, int(word), first, last_month=last, named_year=True)
    year = None if today is None else today.year - (first > today.month)
    if today is not None and t.lows[k + 1] in calendar.year_words and k > end:
        step = (t.lows[k] in calendar.next) - (t.lows[k] in calendar.last)
        return Point(i, k + 2, today.year + step, first, last_month=last)
    return Point(i, end, year, first, last_month=last)

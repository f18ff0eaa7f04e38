"""Days and months by name: "March 5, 2007", "5 March 2007", "the 3rd of November", "September 2010"."""

from claims.extraction.figures.days import Point, full_year, is_day
from claims.extraction.figures.found import Reading
from claims.extraction.figures.nearness import settled
from claims.extraction.figures.numeric_dates import near_year, read_numeric
from claims.extraction.figures.ordinals import ordinal_at
from claims.extraction.lexicon.calendars import Calendar
from claims.extraction.number_words import HYPHENS
from claims.extraction.tokens import PADDING, Tokens

_NO_DAY = frozenset("-‐‑–%$£€/:")  # behind digits that are no day: "May 3 and 5-year bonds"


def read_month_point(t: Tokens, i: int, reading: Reading) -> Point | None:
    """The day or month that begins at token `i`, in any of its written forms."""
    calendar = reading.lexicon.calendar
    low = t.lows[i]
    if low in calendar.months:
        return month_first(t, i, reading)
    if low[:1].isdecimal() or low in reading.lexicon.numbers.ordinals:
        return read_numeric(t, i, reading) or day_first(t, i, reading)
    return None


def is_name(t: Tokens, i: int, reading: Reading) -> bool:
    """Whether the word at `i` names a day or month here: written large, and a homonym ("May") only in a date's place."""
    calendar, low, word = reading.lexicon.calendar, t.lows[i], t.words[i]
    if low in calendar.weekdays and _is_titled(t, i, reading):
        return False
    if low not in calendar.homonyms and len(low) > 3:
        return True
    if not word[0].isupper():
        return False
    k = i + 1 + (t.words[i + 1] == ".")
    if t.words[k][:1].isdecimal() or t.lows[k] in reading.lexicon.numbers.ordinals or t.words[k] in ("'", "’"):
        return t.lows[k + 1] not in reading.lexicon.numbers.possessives
    before = t.lows[i - 1]
    if low in calendar.weekdays:
        if t.words[i - 1].istitle() and i - 1 > PADDING and before not in calendar.weekday_cues:
            return False  # the Osterby Sun
        if t.lows[k] in calendar.clock_to:
            return t.lows[k + 1] in calendar.weekdays  # Mon to Sat
        if t.lows[i - 2] in calendar.weekdays and before in calendar.clock_to:
            return True
        k += t.words[k] == ","
        return before in calendar.weekday_cues or t.words[k][:1].isdecimal() or t.lows[k] in calendar.months
    if before in calendar.month_cues:
        return True
    after = t.words[i + 1]
    if after[:1].isupper() and t.lows[i + 1] not in calendar.weekdays:
        return False
    if low not in calendar.verbs and len(low) > 3:
        is_modifier = after[:1].islower() and t.lows[i + 1] not in reading.lexicon.frame.closed
        numbers = reading.lexicon.numbers
        if before in numbers.possessives:
            return False
        return is_modifier or (before not in calendar.definite and before not in numbers.articles)
    is_owned = before in calendar.definite or before in reading.lexicon.numbers.articles
    is_named = is_owned and after.islower() and after.isalpha() and t.lows[i + 1] not in reading.lexicon.frame.closed
    return (
        (is_named and t.lows[i + 1] not in calendar.governments)
        or (before in calendar.year_cues and before not in calendar.definite)
        or before in calendar.last
        or before in calendar.next
    )


def _is_titled(t: Tokens, i: int, reading: Reading) -> bool:
    """ "the Sunday Times", "a Monday Night Game": a name that goes on behind a weekday."""
    numbers, calendar, before = reading.lexicon.numbers, reading.lexicon.calendar, t.lows[i - 1]
    is_headed = before in numbers.articles or before in numbers.possessives or before in calendar.definite
    return is_headed and t.words[i + 1].istitle() and t.lows[i + 1] not in calendar.months


def month_end(t: Tokens, i: int, calendar: Calendar) -> int:
    """Where the name at `i` ends, the full stop of an abbreviation included."""
    has_stop = t.lows[i] in calendar.abbreviations and t.words[i + 1] == "." and t.is_glued(i)
    return i + 2 if has_stop else i + 1


def month_first(t: Tokens, i: int, reading: Reading) -> Point | None:
    """ "September", "Sept. 24", "September 24, 2010", "September 2010"."""
    calendar = reading.lexicon.calendar
    if not is_name(t, i, reading):
        return None
    month = calendar.months[t.lows[i]]
    end = month_end(t, i, calendar)
    first = i - 1 - (t.words[i - 1].islower() and t.lows[i - 2] in reading.lexicon.numbers.articles)
    is_any = t.lows[first] in reading.lexicon.numbers.articles  # a cold November day
    if is_any and (t.lows[end] in calendar.parts or t.lows[end] in calendar.any_of):
        return None
    k = end + (t.lows[end] in calendar.definite)
    if t.lows[end] in reading.lexicon.frame.every and t.lows[end + 1] in calendar.year_words:
        return None  # in May each year
    day, day_end = day_at(t, k, reading)
    if day is not None and is_day(None, month, day):
        reading.is_day_first = False
        year, year_end = _year_at(t, day_end, reading)
        year = year or _year_of_next_day(t, day_end, reading)
        return settled(
            Point(i, year_end, year, month, day, named_year=year is not None),
            t,
            reading,
        )
    year, year_end = _year_at(t, end, reading, plain=True)
    return settled(
        Point(i, year_end if year else end, year, month, named_year=year is not None),
        t,
        reading,
    )


def day_at(t: Tokens, i: int, reading: Reading) -> tuple[int | None, int]:
    """The day of the month at `i`, its ordinal suffix taken in, and where it ends."""
    hit = ordinal_at(t, i, reading)
    if hit is not None:
        return hit if hit[0] <= 31 else (None, i)
    word, end = t.words[i], i + 1
    if not (word.isdecimal() and len(word) <= 2 and 1 <= int(word) <= 31):
        return None, i
    after = t.words[end]
    if t.is_glued(i) and (
        (after[0].isalpha() and t.lows[end] not in reading.lexicon.calendar.months)
        or after == "%"
        or (after == ":" and t.is_glued(end))
    ):
        return None, i
    if t.lows[end] in reading.lexicon.units.percents or t.lows[end] in reading.lexicon.numbers.scales:
        return None, i
    return int(word), end + (reading.lexicon.numbers.ordinal_dot and after == ".")


def year_in_words(t: Tokens, k: int, reading: Reading) -> tuple[int, int] | None:
    """The year in "May last year", "March of next year", "June that year", and where it ends; None without a date to tell it from."""
    calendar, low = reading.lexicon.calendar, t.lows[k]
    if t.lows[k + 1] not in calendar.year_words:
        return None
    if low in calendar.that and reading.year is not None:
        return reading.year, k + 2
    if reading.published_on is None:
        return None
    if low in calendar.this or low in calendar.last or low in calendar.next:
        return reading.published_on.year + (low in calendar.next) - (low in calendar.last), k + 2
    return None


def next_day(t: Tokens, i: int, reading: Reading) -> tuple[int, int] | None:
    """The second day of "April 24 and 25", which stands at `i` with its joint, and where it ends; a count is none."""
    lexicon = reading.lexicon
    if t.lows[i] not in lexicon.frame.between_and and not (
        t.words[i] == "," and t.lows[i + 2] in lexicon.frame.between_and
    ):
        return None
    day, end = day_at(t, i + 1, reading)
    if day is None or (t.words[end].isalpha() and t.lows[end] not in lexicon.frame.closed) or t.words[end] in _NO_DAY:
        return None
    return day, end


def _year_of_next_day(t: Tokens, i: int, reading: Reading) -> int | None:
    """ "April 24 and 25, 1999": the year of both."""
    second = next_day(t, i, reading)
    return None if second is None else _year_at(t, second[1], reading)[0]


def _year_at(t: Tokens, i: int, reading: Reading, *, plain: bool = False) -> tuple[int | None, int]:
    """The year at `i`, a comma or "of" before it taken in."""
    k = i
    if t.words[k] == "," or t.lows[k] in reading.lexicon.calendar.ordinals_of:
        k += 1
    told = year_in_words(t, k, reading)
    if told is not None:
        return told
    word = t.words[k]
    if word.isdecimal() and len(word) == 4 and "1000" <= word <= "2999" and not _goes_on(t, k):
        return int(word), k + 1
    if word in ("'", "’") and t.words[k + 1].isdecimal() and len(t.words[k + 1]) == 2 and t.is_glued(k):
        return full_year(t.words[k + 1], near_year(reading)), k + 2
    if not plain and k == i and word.isdecimal() and len(word) == 2 and not t.is_glued(k) and int(word) > 31:
        return full_year(word, near_year(reading)), k + 1
    return None, i


def year_of_era(t: Tokens, i: int, reading: Reading) -> tuple[int | None, int]:
    """ "480 BC", "79 AD", "AD 79": the year in ISO 8601, where 1 BC is the year 0."""
    eras = reading.lexicon.calendar.eras
    if t.lows[i] in eras and t.words[i].isupper() and t.words[i + 1].isdecimal() and len(t.words[i + 1]) < 5:
        return int(t.words[i + 1]), i + 2
    word = t.words[i]
    if not (word.isdecimal() and len(word) < 5 and t.lows[i + 1] in eras and t.words[i + 1].isupper()):
        return None, i
    return (int(word) if eras[t.lows[i + 1]] > 0 else 1 - int(word)), i + 2


def _goes_on(t: Tokens, i: int) -> bool:
    """Whether the digits at `i` are the beginning of something longer than a year."""
    after = t.words[i + 1]
    return t.is_glued(i) and (after == "%" or after.isalpha() or (after == ":" and t.is_glued(i + 1)))


def day_first(t: Tokens, i: int, reading: Reading) -> Point | None:
    """ "24 September 2010", "3rd of November", "10-22 August 2012" (its second half is read as the end of a period)."""
    calendar = reading.lexicon.calendar
    day, end = day_at(t, i, reading)
    if day is None:
        return None
    k = end + (t.lows[end] in calendar.ordinals_of)
    k += (t.words[k] in HYPHENS or t.words[k] == "/") and t.lows[k + 1] in calendar.months
    if t.lows[k] in calendar.months and (is_name(t, k, reading) or t.words[k][0].isupper()):
        month = calendar.months[t.lows[k]]
        if not is_day(None, month, day):
            return None
        reading.is_day_first = True
        end = month_end(t, k, calendar)
        is_joined = t.words[end] in HYPHENS or t.words[end] == "/"
        end += is_joined and t.words[end + 1].isdecimal() and len(t.words[end + 1]) == 4
        year, year_end = _year_at(t, end, reading)
        return settled(
            Point(i, year_end, year, month, day, named_year=year is not None),
            t,
            reading,
        )
    return _day_of_range(t, i, day, end, reading)


def _day_of_range(t: Tokens, i: int, day: int, end: int, reading: Reading) -> Point | None:
    """The first day of "10-22 August 2012", "from the 13th to the 15th of July"."""
    frame = reading.lexicon.frame
    if not (t.words[end] in HYPHENS or t.lows[end] in frame.to or t.lows[end] in frame.between_and):
        return None
    k = end + 1 + (t.lows[end + 1] in reading.lexicon.calendar.definite)
    if not (t.words[k][:1].isdecimal() and t.lows[k - 1] not in reading.lexicon.calendar.months):
        return None
    last, last_end = day_at(t, k, reading)
    if last is None or last <= day:
        return None
    last_end += t.lows[last_end] in reading.lexicon.calendar.ordinals_of
    if t.lows[last_end] not in reading.lexicon.calendar.months or not t.words[last_end][0].isupper():
        return None
    second = day_first(t, k, reading)
    if second is None:
        return None
    return Point(i, end, second.year, second.month, day, named_year=second.named_year)

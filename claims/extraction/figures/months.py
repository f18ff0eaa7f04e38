"""Days and months: "March 5, 2007", "5 March 2007", "the 3rd of November", "Friday", "mid-May", "2007-03-05", "3/5/2007"."""

from claims.extraction.figures.days import Point, full_year, is_day, weekday_near
from claims.extraction.figures.found import Reading
from claims.extraction.figures.nearness import settled
from claims.extraction.figures.ordinals import ordinal_at
from claims.extraction.figures.tense import AHEAD, direction
from claims.extraction.lexicon.figures import Calendar
from claims.extraction.number_words import HYPHENS
from claims.extraction.tokens import PADDING, Tokens


def read_month_point(t: Tokens, i: int, reading: Reading) -> Point | None:
    """The day or month that begins at token `i`, in any of its written forms."""
    calendar = reading.lexicon.calendar
    low = t.lows[i]
    if low in calendar.weekdays:
        return _weekday(t, i, reading)
    if low in calendar.early:
        return _early(t, i, reading)
    if low in calendar.months:
        return _month_first(t, i, reading)
    if low[:1].isdecimal() or low in reading.lexicon.numbers.ordinals:
        return _numeric(t, i, reading) or _day_first(t, i, reading)
    return None


def is_name(t: Tokens, i: int, reading: Reading) -> bool:
    """Whether the word at `i` names a day or month here: written large, and a homonym ("May") only in a date's place."""
    calendar, low, word = reading.lexicon.calendar, t.lows[i], t.words[i]
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
        if before in numbers.articles or before in numbers.possessives:
            return False
        return is_modifier or before not in calendar.definite
    return (
        (before in calendar.year_cues and before not in calendar.definite)
        or before in calendar.last
        or before in calendar.next
    )


def _early(t: Tokens, i: int, reading: Reading) -> Point | None:
    """ "mid-May", "late September 2020": the month or year after it; the modifier has no ISO form."""
    k = i + 1
    if t.words[k] in HYPHENS:
        k += 1
    if t.lows[k] in reading.lexicon.calendar.early_joints or t.lows[k] in reading.lexicon.calendar.early:
        k += 1
    if t.lows[k] in reading.lexicon.calendar.definite:
        k += 1
    from claims.extraction.figures.dates import read_point

    if t.lows[k] in reading.lexicon.calendar.early or t.lows[k] in reading.lexicon.calendar.weekdays:
        return None
    point = read_point(t, k, reading)
    if point is not None:
        point.start = i
    return point


def _month_end(t: Tokens, i: int, calendar: Calendar) -> int:
    """Where the name at `i` ends, the full stop of an abbreviation included."""
    has_stop = t.lows[i] in calendar.abbreviations and t.words[i + 1] == "." and t.is_glued(i)
    return i + 2 if has_stop else i + 1


def _month_first(t: Tokens, i: int, reading: Reading) -> Point | None:
    """ "September", "Sept. 24", "September 24, 2010", "September 2010"."""
    calendar = reading.lexicon.calendar
    if not is_name(t, i, reading):
        return None
    month = calendar.months[t.lows[i]]
    end = _month_end(t, i, calendar)
    k = end + (t.lows[end] in calendar.definite)
    day, day_end = day_at(t, k, reading)
    if day is not None and is_day(None, month, day):
        year, year_end = _year_at(t, day_end, reading)
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
        (after[0].isalpha() and t.lows[end] not in reading.lexicon.calendar.months) or after in ("%", ":")
    ):
        return None, i
    if t.lows[end] in reading.lexicon.units.percents or t.lows[end] in reading.lexicon.numbers.scales:
        return None, i
    return int(word), end + (reading.lexicon.numbers.ordinal_dot and after == ".")


def _year_at(t: Tokens, i: int, reading: Reading, *, plain: bool = False) -> tuple[int | None, int]:
    """The year at `i`, a comma or "of" before it taken in."""
    k = i
    if t.words[k] == "," or t.lows[k] in reading.lexicon.calendar.ordinals_of:
        k += 1
    word = t.words[k]
    if word.isdecimal() and len(word) == 4 and "1000" <= word <= "2999" and not _goes_on(t, k):
        return int(word), k + 1
    if word in ("'", "’") and t.words[k + 1].isdecimal() and len(t.words[k + 1]) == 2 and t.is_glued(k):
        return full_year(t.words[k + 1], _near(reading)), k + 2
    if not plain and k == i and word.isdecimal() and len(word) == 2 and not t.is_glued(k) and int(word) > 31:
        return full_year(word, _near(reading)), k + 1
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


def _near(reading: Reading) -> int | None:
    return reading.published_on.year if reading.published_on else reading.year


def _day_first(t: Tokens, i: int, reading: Reading) -> Point | None:
    """ "24 September 2010", "3rd of November", "10-22 August 2012" (its second half is read as the end of a period)."""
    calendar = reading.lexicon.calendar
    day, end = day_at(t, i, reading)
    if day is None:
        return None
    k = end + (t.lows[end] in calendar.ordinals_of)
    k += t.words[k] in HYPHENS and t.lows[k + 1] in calendar.months
    if t.lows[k] in calendar.months and (is_name(t, k, reading) or t.words[k][0].isupper()):
        month = calendar.months[t.lows[k]]
        if not is_day(None, month, day):
            return None
        end = _month_end(t, k, calendar)
        end += t.words[end] in HYPHENS and t.words[end + 1].isdecimal() and len(t.words[end + 1]) == 4
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
    second = _day_first(t, k, reading)
    if second is None:
        return None
    return Point(i, end, second.year, second.month, day, named_year=second.named_year)


def _weekday(t: Tokens, i: int, reading: Reading) -> Point | None:
    """ "Friday", "Friday night", "Friday, July 21, 2017", "Thursday, the 3rd of November"."""
    calendar = reading.lexicon.calendar
    if not is_name(t, i, reading) or _is_every(t, i, calendar) or t.lows[i - 1] in calendar.named_days:
        return None
    end = _month_end(t, i, calendar)
    k = end + (t.words[end] == ",")
    k += t.lows[k] in reading.lexicon.calendar.definite
    if (t.lows[k] in calendar.months or t.words[k][:1].isdecimal()) and k < end + 3:
        point = (
            _month_first(t, k, reading)
            if t.lows[k] in calendar.months
            else _numeric(t, k, reading) or _day_first(t, k, reading)
        )
        if point is not None and point.day is not None:
            point.start = i
            return point
    end += t.lows[end] in calendar.parts and t.words[end] != ","
    point = Point(i, end, weekday=True)
    if reading.published_on is not None:
        day = weekday_near(
            reading.published_on,
            calendar.weekdays[t.lows[i]],
            future=direction(t, i, end, calendar.tenses) == AHEAD,
        )
        if day is not None:
            point.year, point.month, point.day = day.year, day.month, day.day
    return point


def _is_every(t: Tokens, i: int, calendar: Calendar) -> bool:
    """ "Mon-Fri": the days of every week."""
    is_pair = t.words[i - 1] in HYPHENS and t.lows[i - 2] in calendar.weekdays
    return is_pair and t.lows[i] in calendar.abbreviations and t.lows[i - 2] in calendar.abbreviations


def _numeric(t: Tokens, i: int, reading: Reading) -> Point | None:
    """ "2007-03-05", "2007-03", "3/5/2007", "05.03.2007"."""
    word = t.words[i]
    if word.count(".") == 2 and word.isascii():
        parts, end = word.split("."), i + 1
    else:
        mark = t.words[i + 1]
        if t.is_glued(i - 1) and t.words[i - 1] in ("/", "-", "_"):
            return None
        if mark not in ("-", "/", "‑") or not (
            t.is_glued(i) and t.is_glued(i + 1) and t.words[i + 2].isdecimal() and word.isdecimal()
        ):
            return None
        parts, end = [word, t.words[i + 2]], i + 3
        if t.words[end] == mark and t.is_glued(end - 1) and t.words[end + 1].isdecimal():
            parts, end = [*parts, t.words[end + 1]], end + 2
    if t.words[end][:1].isalnum() and t.is_glued(end - 1) and t.lows[end] != "t":
        return None
    return _of_parts(i, end, parts, reading, dotted=word.count(".") == 2)


def _of_parts(i: int, end: int, parts: list[str], reading: Reading, *, dotted: bool) -> Point | None:
    if not all(p.isascii() and p.isdecimal() and len(p) in (1, 2, 4) for p in parts):
        return None
    if len(parts[0]) == 4:
        year, rest = int(parts[0]), [int(p) for p in parts[1:]]
        if not 1000 <= year <= 2999 or any(len(p) != 2 for p in parts[1:]):
            return None
        if len(rest) == 1:
            return Point(i, end, year, rest[0], named_year=True) if 1 <= rest[0] <= 12 and parts[1] < "13" else None
        month, day = rest
    elif len(parts) == 3 and len(parts[2]) in (2, 4) and len(parts[0]) < 3 and len(parts[1]) < 3:
        first, second = int(parts[0]), int(parts[1])
        month_first = reading.lexicon.calendar.month_first and not dotted
        month, day = (first, second) if (month_first and first <= 12) or second > 12 else (second, first)
        year = full_year(parts[2], _near(reading))
    else:
        return None
    return Point(i, end, year, month, day, named_year=True) if is_day(year, month, day) else None

"""Weekdays: "Friday", "Friday night", "Friday, July 21, 2017", "Thursday, the 3rd of November", "Thursday next week"."""

from datetime import timedelta
from decimal import Decimal

from claims.extraction.figures.anchored import adjoining_weekday
from claims.extraction.figures.days import Point, day_of, shifted, weekday_near
from claims.extraction.figures.found import Reading
from claims.extraction.figures.months import day_first, is_name, month_end, month_first
from claims.extraction.figures.nth_weekdays import weekday_with_day, weeks_on
from claims.extraction.figures.numeric_dates import read_numeric
from claims.extraction.figures.tense import AHEAD, direction
from claims.extraction.lexicon.calendars import Calendar
from claims.extraction.number_words import HYPHENS
from claims.extraction.tokens import Tokens


def read_weekday(t: Tokens, i: int, reading: Reading) -> Point | None:
    """ "Friday", "Friday night", "Friday, July 21, 2017"; the Thursday of "Thursday, the 3rd of November", which is told twice."""
    calendar = reading.lexicon.calendar
    if not is_name(t, i, reading) or _is_every(t, i, calendar) or t.lows[i - 1] in calendar.named_days:
        return None
    end = month_end(t, i, calendar)
    k = end + (t.words[end] == ",")
    is_apposed = t.lows[k] in calendar.definite
    k += is_apposed
    if (t.lows[k] in calendar.months or t.words[k][:1].isdecimal()) and k < end + 3:
        point = (
            month_first(t, k, reading)
            if t.lows[k] in calendar.months
            else read_numeric(t, k, reading) or day_first(t, k, reading)
        )
        if point is not None and point.day is not None:
            agreeing = _agreeing(point, calendar.weekdays[t.lows[i]], reading)
            agreeing.start = i
            agreeing.end = end if is_apposed else agreeing.end
            return agreeing
    if t.lows[i - 1] in calendar.definite and t.lows[end] in calendar.prepositions:
        return None  # the Friday before Christmas
    if t.lows[i - 1] in reading.lexicon.numbers.ordinals and t.lows[end] in calendar.ordinals_of:
        return None  # the first Friday of every month
    week = _of_week(t, i, end, reading) or weekday_with_day(t, i, end, reading)
    if week is not None:
        return week
    end += t.lows[end] in calendar.parts and t.words[end] != ","
    point = Point(i, end, weekday=True)
    weekday = calendar.weekdays[t.lows[i]]
    day = adjoining_weekday(t, i, weekday, reading)
    if day is None and reading.published_on is not None:
        is_ahead = direction(t, i, end, calendar.tenses) == AHEAD
        day = weekday_near(reading.published_on, weekday, future=is_ahead)
        if day == reading.published_on and t.lows[i - 1] in calendar.since:
            day -= timedelta(days=min(7, day.toordinal() - 1))
        if day is not None:
            point.start, point.end, day = weeks_on(t, i, end, day, reading)
    if day is not None:
        point.year, point.month, point.day = day.year, day.month, day.day
    return point


def _agreeing(point: Point, weekday: int, reading: Reading) -> Point:
    """`point` in the year near publication in which it falls on that weekday: "Monday, January 5"."""
    if point.named_year or point.year is None or point.month is None or point.day is None:
        return point
    for year in (point.year, point.year + 1, point.year - 1):
        day = day_of(year, point.month, point.day)
        if day is not None and day.weekday() == weekday:
            point.year = year
            return point
    return point


def _of_week(t: Tokens, i: int, end: int, reading: Reading) -> Point | None:
    """ "Thursday next week", "Tuesday of last week"."""
    calendar, today = reading.lexicon.calendar, reading.published_on
    k = end + (t.lows[end] in calendar.ordinals_of or t.words[end] == ",")
    low = t.lows[k]
    if today is None or calendar.spans.get(t.lows[k + 1]) != "week":
        return None
    if low not in calendar.last and low not in calendar.next and low not in calendar.this:
        return None
    step = (low in calendar.next) - (low in calendar.last)
    found = shifted(today, "day", Decimal(calendar.weekdays[t.lows[i]] - today.weekday() + 7 * step))
    return None if found is None else Point(i, k + 2, found[0].year, found[0].month, found[0].day, weekday=True)


def _is_every(t: Tokens, i: int, calendar: Calendar) -> bool:
    """ "Mon-Fri": the days of every week."""
    is_pair = t.words[i - 1] in HYPHENS and t.lows[i - 2] in calendar.weekdays
    return is_pair and t.lows[i] in calendar.abbreviations and t.lows[i - 2] in calendar.abbreviations

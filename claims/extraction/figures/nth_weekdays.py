"""Weekdays that a number places: "the second Wednesday of October", "the last Friday in May", "Tuesday the 18th"."""

from datetime import date, timedelta

from claims.extraction.figures.days import Point, day_of, is_day
from claims.extraction.figures.found import Reading
from claims.extraction.figures.months import read_month_point
from claims.extraction.figures.ordinals import ordinal_at
from claims.extraction.figures.tense import AHEAD, direction
from claims.extraction.tokens import Tokens

_WEEK = 7


def read_nth_weekday(t: Tokens, i: int, reading: Reading) -> Point | None:
    """The day that "second Wednesday of October 2014" at token `i` is."""
    calendar = reading.lexicon.calendar
    hit = (-1, i + 1) if t.lows[i] in calendar.last else ordinal_at(t, i, reading)
    if hit is None or hit[0] > _WEEK or t.lows[hit[1]] not in calendar.weekdays:
        return None
    number, k = hit
    if t.lows[k + 1] not in calendar.ordinals_of and t.lows[k + 1] not in calendar.month_cues:
        return None
    month = read_month_point(t, k + 2, reading) if t.lows[k + 2] in calendar.months else None
    if month is None or month.month is None or month.day is not None or month.year is None:
        return None
    day = _day_of(month.year, month.month, calendar.weekdays[t.lows[k]], number)
    month.start, month.day = i, day
    return month if day is not None else None


def _day_of(year: int, month: int, weekday: int, number: int) -> int | None:
    """The day of the month on which its `number`th such weekday falls; −1 is the last."""
    begin = day_of(year, month, 1)
    if begin is None:
        return None
    first = (weekday - begin.weekday()) % _WEEK + 1
    days = [day for day in range(first, 32, _WEEK) if is_day(year, month, day)]
    return days[-1] if number < 0 else days[number - 1] if number <= len(days) else None


def weekday_with_day(t: Tokens, i: int, end: int, reading: Reading) -> Point | None:
    """ "Tuesday the 18th": the weekday at token `i` with the day of the month behind token `end`, near publication."""
    calendar, today = reading.lexicon.calendar, reading.published_on
    k = end + (t.lows[end] in calendar.definite)
    hit = ordinal_at(t, k, reading) if t.words[k].isdecimal() else None
    if hit is None or today is None or (t.words[hit[1]].isalpha() and t.lows[hit[1]] not in calendar.nth_ends):
        return None
    weekday, months = calendar.weekdays[t.lows[i]], today.year * 12 + today.month - 1
    is_ahead = direction(t, i, hit[1], calendar.tenses) == AHEAD
    for step in (0, 1, -1) if is_ahead else (0, -1, 1):
        year, month = (months + step) // 12, (months + step) % 12 + 1
        day = day_of(year, month, hit[0])
        if day is not None and day.weekday() == weekday:
            return Point(i, hit[1], year, month, hit[0])
    return None


def weeks_on(t: Tokens, i: int, end: int, day: date, reading: Reading) -> tuple[int, int, date]:
    """Where "Friday week" and "a week on Friday" begin and end, and their day: a week behind that Friday."""
    calendar, weeks = reading.lexicon.calendar, reading.lexicon.calendar.weeks
    is_led = (
        t.lows[i - 1] in calendar.weeks_from
        and t.lows[i - 2] in weeks
        and t.lows[i - 3] in reading.lexicon.numbers.articles
    )
    if (
        not (is_led or (t.lows[end] in weeks and t.words[i].istitle()))
        or day.toordinal() > date.max.toordinal() - 2 * _WEEK
    ):
        return i, end, day
    day = day if day > (reading.published_on or day) else day + timedelta(days=_WEEK)
    return (i - 3 if is_led else i), (end if is_led else end + 1), day + timedelta(days=_WEEK)

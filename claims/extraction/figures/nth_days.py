"""A day without its month: "on the 15th"."""

from claims.extraction.figures.anchored import anchor_for
from claims.extraction.figures.days import Point, is_day
from claims.extraction.figures.found import Reading
from claims.extraction.figures.months import day_at
from claims.extraction.figures.tense import AHEAD, direction
from claims.extraction.tokens import Tokens


def read_nth_day(t: Tokens, i: int, reading: Reading) -> Point | None:
    """The day of the month of the date before it, else of that of publication or the one before (after, when it is to come)."""
    calendar, today = reading.lexicon.calendar, reading.published_on
    if t.lows[i - 1] not in calendar.definite or t.lows[i - 2] not in calendar.nth_cues or not t.words[i].isdecimal():
        return None
    day, end = day_at(t, i, reading)
    if day is None or end == i + 1 or (t.words[end].isalnum() and t.lows[end] not in calendar.nth_ends):
        return None
    anchor = anchor_for(t, i, reading, "month")
    if anchor is not None:
        year, month = int(anchor[:4]), int(anchor[5:7])
    elif today is None:
        return None
    else:
        is_ahead = direction(t, i - 1, end, calendar.tenses) == AHEAD
        months = (
            (today.year * 12 + today.month - 1) + (is_ahead and day < today.day) - (not is_ahead and day > today.day)
        )
        year, month = months // 12, months % 12 + 1
    return Point(i, end, year, month, day) if is_day(year, month, day) else None

"""Dates told from the date before them: "the following day", "two years later", "that same month" (TimeML's anchored times).

They are dates only where that date stands close before them; else "two years later" is a duration, and "the next day" nothing.
"""

from datetime import date
from decimal import Decimal

from claims.extraction.figures.days import first_day, shifted, written
from claims.extraction.figures.found import Anchor, Found, Reading
from claims.extraction.figures.units import read_unit
from claims.extraction.lexicon.calendars import Calendar
from claims.extraction.numerals import read_numeral
from claims.extraction.tokens import Tokens
from claims.extraction.values import Figure

_NEAR = 250  # characters from the date to what is told from it
_FARTHEST = 100_000  # units; more of them leave the calendar
_GRAINS = {
    "day": 10,
    "night": 10,
    "week": 10,
    "month": 7,
    "year": 4,
}  # characters of ISO 8601 that the anchor must have


def read_anchored(t: Tokens, i: int, reading: Reading) -> Found | None:
    """The date at token `i` that is told from the one before it."""
    calendar, low = reading.lexicon.calendar, t.lows[i]
    unit = calendar.spans.get(low)
    if unit is not None:
        return _one(t, i, unit, reading)
    if low in calendar.next and t.lows[i - 1] in calendar.definite and calendar.spans.get(t.lows[i + 1]) in _GRAINS:
        if t.lows[i - 2] in calendar.lasting:
            return Found(i, i + 2, None)  # over the next year
        return _moved(t, i - 1, i + 2, calendar.spans[t.lows[i + 1]], Decimal(1), reading)
    if low in calendar.last and t.lows[i - 1] in calendar.definite and t.lows[i - 2] in calendar.lasting:
        return Found(i, i + 2, None) if calendar.spans.get(t.lows[i + 1]) in _GRAINS else None
    return _counted(t, i, reading) if reading.has_ago else None


def anchor_of(t: Tokens, hit: Found, reading: Reading) -> Anchor | None:
    """What a date is for the dates told from it: the end of a period, the day itself; None for what is neither."""
    figure = hit.figure
    calendar, word = reading.lexicon.calendar, t.lows[hit.end - 1]
    if figure is None or figure.type not in ("date", "period") or word in calendar.ago or word in calendar.comparing:
        return None  # "a year ago" twice is the same year
    value = figure.upper if figure.type == "period" else figure.value if figure.upper is None else None
    return None if value is None or first_day(value) is None else Anchor(value, t.end_of(hit.end - 1))


def _one(t: Tokens, i: int, unit: str, reading: Reading) -> Found | None:
    """ "the following year", "that same month", "a day later"."""
    calendar, before = reading.lexicon.calendar, t.lows[i - 1]
    if unit not in _GRAINS:
        return None
    if before in calendar.adjoining and t.lows[i - 2] in calendar.definite:
        return _moved(t, i - 2, i + 1, unit, Decimal(calendar.adjoining[before]), reading)
    if before in calendar.same and (t.lows[i - 2] in calendar.definite or t.lows[i - 2] in calendar.that):
        return _moved(t, i - 2, i + 1, unit, Decimal(0), reading)
    if before in calendar.that and _stands_alone(t, i, calendar, reading):
        return _moved(t, i - 1, i + 1, unit, Decimal(0), reading)
    is_told = before in reading.lexicon.numbers.articles or before in calendar.definite  # "than the year before"
    if is_told and t.lows[i + 1] in calendar.offsets_of_anchor:
        sign = calendar.offsets_of_anchor[t.lows[i + 1]]
        found = _moved(t, i - 1, i + 2, unit, Decimal(sign), reading, is_exact=True)
        return found or (_year_before(i, reading) if unit == "year" and t.lows[i + 1] in calendar.comparing else None)
    return None


def _year_before(i: int, reading: Reading) -> Found | None:
    """ "from a year earlier", without another date near it: the year before publication."""
    today = reading.published_on
    return None if today is None else _found(i - 1, i + 2, f"{today.year - 1:04d}")


def _stands_alone(t: Tokens, i: int, calendar: Calendar, reading: Reading) -> bool:
    """Whether "that year" is one: in, on or by it, not a clause ("said that year after year")."""
    closed = reading.lexicon.frame.closed
    return t.lows[i - 2] in calendar.that_cues and (not t.words[i + 1].isalpha() or t.lows[i + 1] in closed)


def adjoining_month(t: Tokens, start: int, month: int, reading: Reading) -> int | None:
    """The year of "the following January": that of the first one after the date before it, or before it with "previous"."""
    step = reading.lexicon.calendar.adjoining.get(t.lows[start - 1])
    value = None if step is None else anchor_for(t, start, reading, "month")
    if step is None or value is None:
        return None
    is_other = month <= int(value[5:7]) if step > 0 else month >= int(value[5:7])
    return int(value[:4]) + step * is_other


def adjoining_weekday(t: Tokens, start: int, weekday: int, reading: Reading) -> date | None:
    """ "The following Monday", "the previous Monday": told from the day before it."""
    step = reading.lexicon.calendar.adjoining.get(t.lows[start - 1])
    value = None if step is None else anchor_for(t, start, reading, "day")
    if step is None or value is None:
        return None
    found = shifted(
        date.fromisoformat(value),
        "day",
        Decimal(step * (step * (weekday - date.fromisoformat(value).weekday()) % 7 or 7)),
    )
    return found and found[0]


def _counted(t: Tokens, i: int, reading: Reading) -> Found | None:
    """ "two years later", "six months earlier"."""
    lexicon = reading.lexicon
    numeral = read_numeral(t, i, lexicon.numbers)
    if numeral is None or numeral.value is None:
        return None
    unit = read_unit(t, numeral, lexicon, is_money=False)
    if unit is None or unit.type != "duration" or unit.name is None:
        return None
    sign = lexicon.calendar.offsets_of_anchor.get(t.lows[unit.end])
    if sign is None or unit.name not in _GRAINS:
        return None
    return _moved(t, i, unit.end + 1, unit.name, sign * numeral.value, reading, is_exact=True)


def _moved(
    t: Tokens, start: int, end: int, unit: str, number: Decimal, reading: Reading, *, is_exact: bool = False
) -> Found | None:
    """The anchor `number` units on; "a week later" is a day, "the following week" a week. None without an anchor for it."""
    value = anchor_for(t, start, reading, unit)
    if value is None or abs(number) > _FARTHEST or (is_exact and _goes_on(t, end, reading.lexicon.calendar)):
        return None
    if unit == "week" and not is_exact:
        return _week(start, end, date.fromisoformat(value), int(number))
    if unit == "year":
        year = int(value[:4]) + int(number)
        return _found(start, end, f"{year:04d}") if number % 1 == 0 and 0 < year < 10_000 else None
    whole = first_day(value)
    found = None if whole is None else shifted(whole, "day" if unit == "night" else unit, number)
    return found and _found(start, end, written(*found))


def _goes_on(t: Tokens, end: int, calendar: Calendar) -> bool:
    """ "two days later than", "a month after the fire": what it is told from stands behind it."""
    is_open = t.lows[end - 1] in calendar.prepositions and t.words[end].isalnum()
    return is_open or t.lows[end] in calendar.no_year_after


def anchor_for(t: Tokens, start: int, reading: Reading, unit: str) -> str | None:
    """The date close before token `start`, cut to a year or month if that is the unit; None if it is coarser."""
    anchor: Anchor | None = reading.anchor
    if anchor is None or not 0 <= t.starts[start] - anchor.end < _NEAR or len(anchor.value) < _GRAINS[unit]:
        return None
    return anchor.value[: _GRAINS[unit]]


def _week(start: int, end: int, day: date, number: int) -> Found | None:
    """Monday to Sunday, so many weeks on."""
    monday = shifted(day, "day", Decimal(7 * number - day.weekday()))
    sunday = monday and shifted(monday[0], "day", Decimal(6))
    if monday is None or sunday is None:
        return None
    return Found(start, end, Figure(type="date", value=written(*monday), upper=written(*sunday)), qualified=True)


def _found(start: int, end: int, value: str) -> Found:
    return Found(start, end, Figure(type="date", value=value))

"""Dates and periods by their names: "Monday, 5 March 2007", "Sept. 24", "1997-98", "between May and July", "the 1960s".

A date is one unit of the calendar, be it a day, a week, a quarter or a century (TimeML's DATE); a period goes from one such
unit to another.

A year that is not named is taken from the same paragraph, else from the day of publication: the day nearest to it that is
not in the future, unless the verb beside it tells of what is to come. A weekday is the same day or the last past one (right
in nine cases of ten on news: TimeBank, TempEval-3), with the same exception.
"""

from datetime import date
from decimal import Decimal

from claims.extraction.figures.days import Point, is_day, shifted
from claims.extraction.figures.found import Found, Reading
from claims.extraction.figures.months import day_at, next_day, read_month_point
from claims.extraction.figures.nth_days import read_nth_day
from claims.extraction.figures.nth_weekdays import read_nth_weekday
from claims.extraction.figures.spans_of_years import read_years
from claims.extraction.figures.weekdays import read_weekday
from claims.extraction.figures.years import is_slashed, read_year_point
from claims.extraction.number_words import HYPHENS
from claims.extraction.tokens import Tokens
from claims.extraction.values import Figure

_HABIT = 9  # tokens from "open" to the days


def read_date(t: Tokens, i: int, reading: Reading) -> Found | None:
    """The date or period at token `i`."""
    first = (
        read_point(t, i, reading)
        or _listed_day(t, i, reading)
        or read_nth_day(t, i, reading)
        or read_nth_weekday(t, i, reading)
    )
    if first is None:
        return None
    reading.day = first if first.day is not None and not first.weekday else None
    second = _second(t, first, reading)
    if second is None:
        _remember(first, reading)
        return _of_point(first)
    if first.weekday and second.weekday and _is_habit(t, first.start, reading):
        return Found(first.start, second.end, None)
    _share_year(first, second)
    _remember(second, reading)
    opener = t.lows[first.start - 1]
    start = first.start - (opener in reading.lexicon.frame.between or opener in reading.lexicon.frame.start)
    return Found(
        start,
        second.end,
        Figure(type="period", value=first.iso, upper=second.iso_end or second.iso),
        qualified=start < first.start,
    )


def _is_habit(t: Tokens, i: int, reading: Reading) -> bool:
    """ "open 10am-5pm, Tuesday to Sunday": the days of every week."""
    return not reading.lexicon.calendar.habits.isdisjoint(t.lows[max(i - _HABIT, 0) : i])


def read_point(t: Tokens, i: int, reading: Reading) -> Point | None:
    """One day, month or year at token `i`, with the weekday before it."""
    if t.lows[i] in reading.lexicon.calendar.weekdays:
        return read_weekday(t, i, reading)
    if t.lows[i] in reading.lexicon.calendar.early:
        return _early(t, i, reading)
    return read_years(t, i, reading) or read_month_point(t, i, reading) or read_year_point(t, i, reading)


def _early(t: Tokens, i: int, reading: Reading) -> Point | None:
    """ "mid-May", "late September 2020": the month or year after it; the modifier has no ISO form."""
    k = i + 1
    if t.words[k] in HYPHENS:
        k += 1
    if t.lows[k] in reading.lexicon.calendar.early_joints or t.lows[k] in reading.lexicon.calendar.early:
        k += 1
    if t.lows[k] in reading.lexicon.calendar.definite:
        k += 1
    if t.lows[k] in reading.lexicon.calendar.early or t.lows[k] in reading.lexicon.calendar.weekdays:
        return None
    point = read_point(t, k, reading)
    if point is not None:
        point.start = i
    return point


def _listed_day(t: Tokens, i: int, reading: Reading) -> Point | None:
    """The second day of "April 24 and 25, 1999": it shares month and year of the first."""
    first = reading.day
    if first is None or first.end != i - 1 or first.month is None or first.day is None:
        return None
    hit = next_day(t, i - 1, reading)
    if hit is None or not first.day < hit[0] or not is_day(first.year, first.month, hit[0]):
        return None
    day, end = hit
    k = end + (t.words[end] == ",")
    has_year = t.words[k] == str(first.year)
    return Point(i, k + 1 if has_year else end, first.year, first.month, day, named_year=first.named_year)


def _of_point(point: Point) -> Found:
    """One unit of the calendar is a date; its end is told where ISO 8601 has no shorter form for it (a quarter, a decade)."""
    return Found(point.start, point.end, Figure(type=point.kind, value=point.iso, upper=point.iso_end))


def _remember(point: Point, reading: Reading) -> None:
    reading.present += point.weekday
    if not point.named_year or point.year is None:
        return
    reading.year = point.year
    if point.month is not None:
        reading.dated = point.end
    is_far = reading.published_on is None or abs(point.year - reading.published_on.year) > 1
    reading.present += not is_far
    reading.far_years = max(reading.far_years + (1 if is_far else -2), 0)


def _second(t: Tokens, first: Point, reading: Reading) -> Point | None:
    """The end of a period that begins with `first`, or None."""
    frame = reading.lexicon.frame
    i, joint = first.end, t.lows[first.end]
    opener = t.lows[first.start - 1]
    is_between = opener in frame.between and joint in frame.between_and
    is_slash = first.day is None and first.month is None and is_slashed(t, i - 1)
    if not (is_between or joint in HYPHENS or joint in frame.to or is_slash):
        return None
    k = i + 1
    if (joint in HYPHENS or is_slash) and first.day is None and first.month is None:
        short = _short_year(t, first, k)
        if short is not None:
            return short
    while t.lows[k] in reading.lexicon.calendar.edges and k < i + 5:
        k += 1
    second = read_point(t, k, reading)
    if (second is None or second.month is None) and first.day is not None and t.words[k][:1].isdecimal():
        second = _day_only(t, first, k, reading) or second
    if second is None or not _can_end(first, second, is_open=is_between or opener in frame.start):
        return None
    if joint in frame.to and opener not in frame.start and not _is_after(first, second):
        return None
    return second


def _can_end(first: Point, second: Point, *, is_open: bool) -> bool:
    """Whether a period can begin with the one and end with the other: days with days, years with years."""
    if (first.month is None) != (second.month is None):
        return False
    return is_open or first.day is None or second.day is not None


def _is_after(first: Point, second: Point) -> bool:
    return (second.year or 0, second.month or 0, second.day or 0) > (
        first.year or 0,
        first.month or 0,
        first.day or 0,
    ) or (not second.named_year)


def _short_year(t: Tokens, first: Point, i: int) -> Point | None:
    """ "1997-98": the second year in two digits."""
    digits = t.words[i]
    if first.year is None or not digits.isdecimal() or len(digits) != 2 or not t.is_glued(i - 1):
        return None
    year = first.year - first.year % 100 + int(digits)
    year += 100 * (int(digits) == 0 and first.year % 100 == 99)
    return Point(i, i + 1, year, named_year=True) if year > first.year else None


def _day_only(t: Tokens, first: Point, i: int, reading: Reading) -> Point | None:
    """ "May 1-31": the second day of the same month, with the year after it."""
    day, end = day_at(t, i, reading)
    if (
        day is None
        or first.month is None
        or not is_day(first.year, first.month, day)
        or first.day is None
        or day <= first.day
    ):
        return None
    year, named = first.year, first.named_year
    k = end + (t.words[end] == ",")
    if t.words[k].isdecimal() and len(t.words[k]) == 4:
        year, named, end = int(t.words[k]), True, k + 1
        first.year, first.named_year = year, True
    return Point(i, end, year, first.month, day, named_year=named)


def _share_year(first: Point, second: Point) -> None:
    """Give each point the year that the other names; the second is never before the first."""
    if second.year is None or first.month is None or second.month is None or (first.named_year and second.named_year):
        return
    turns = (first.month, first.day or 1) > (second.month, second.day or 31)
    if second.weekday:
        _next_week(first, second)
    elif second.named_year or first.year is None:
        first.year, first.named_year = second.year - turns, second.named_year
    else:
        second.year = first.year + turns


def _next_week(first: Point, second: Point) -> None:
    """Put a weekday that would lie before the first day a week on: "Thursday to Monday"."""
    if first.year is None or first.day is None or second.year is None or second.month is None or second.day is None:
        return
    if (second.year, second.month, second.day) < (first.year, first.month or 1, first.day):
        found = shifted(date(second.year, second.month, second.day), "week", Decimal(1))
        if found is not None:
            second.year, second.month, second.day = found[0].year, found[0].month, found[0].day

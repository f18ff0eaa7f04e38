"""Which year an unnamed year is, and whether what is told lies ahead.

The day nearest to that of publication, unless that is in the future and nothing announces it: right in nine cases of ten on
news (TempEval-3, TimeBank). A text that tells of other years (`Reading.is_history`) goes on from the last year it named.
"""

from datetime import MAXYEAR, date

from claims.extraction.figures.anchored import adjoining_month
from claims.extraction.figures.days import Point, is_day
from claims.extraction.figures.found import Reading
from claims.extraction.figures.tense import AHEAD, PAST, direction
from claims.extraction.number_words import HYPHENS
from claims.extraction.tokens import Tokens

_ANNOUNCED, _UNANNOUNCED = 300, 45  # days on in which a day without a year is still to come
_TOLD = 5  # the same where a verb of the past tells of it: the day of publication is not always that of writing
_LEAP_GAP = 8  # years: from 1896 to 1904 there was none between
_SAME_SENTENCE = 14  # tokens from a full date to the next day without a year that shares it


def settled(point: Point, t: Tokens, reading: Reading) -> Point:
    """`point` with the year that it does not name."""
    if point.year is not None or point.month is None:
        return point
    adjoining = adjoining_month(t, point.start, point.month, reading)
    told = direction(t, _before_edges(t, point.start, reading), point.end, reading.lexicon.calendar.tenses)
    year = _year_of(point, t, reading, told) if adjoining is None else adjoining
    point.year = None if year is None else _with_day(point.month, point.day or 1, year, 1 if told == AHEAD else -1)
    return point


def _year_of(point: Point, t: Tokens, reading: Reading, told: int) -> int | None:
    """The year of the dates around, else the one nearest to publication."""
    today = reading.published_on
    is_news = told == AHEAD and today is not None and reading.year is not None and reading.year < today.year - 1
    if not is_news and _is_told_together(point, t, reading):
        return reading.year
    if today is None or (
        told != AHEAD and reading.year is not None and abs(reading.year - today.year) > 1 and reading.is_history
    ):
        return reading.year
    return _nearest_year(point, today, days=_ANNOUNCED if told == AHEAD else _TOLD if told == PAST else _UNANNOUNCED)


def _with_day(month: int, day: int, year: int, step: int) -> int | None:
    """The first year of the calendar from `year` on, or back from it, that has the day: a leap year for 29 February."""
    years = (year + step * gap for gap in range(_LEAP_GAP + 1))
    return next((one for one in years if one <= MAXYEAR and is_day(one, month, day)), None)


def _is_told_together(point: Point, t: Tokens, reading: Reading) -> bool:
    """Whether a full date stands shortly before the point in its sentence, and no perfect between them leads to the present:
    "opened in March 2019, has been closed since 11 February"."""
    if not 0 <= point.start - reading.dated < _SAME_SENTENCE:
        return False
    leads_on = reading.published_on is not None and not reading.is_history
    if leads_on and not reading.lexicon.calendar.tenses.perfect.isdisjoint(t.lows[reading.dated : point.start]):
        return False
    return "." not in t.words[reading.dated : point.start]


def _before_edges(t: Tokens, i: int, reading: Reading) -> int:
    """Where what stands around the day begins: "mid-", "the end of", "the"."""
    calendar = reading.lexicon.calendar
    k = i - 1
    while k > i - 5 and (t.words[k] in HYPHENS or t.lows[k] in calendar.early or t.lows[k - 1] in calendar.early):
        k -= 1
    return k + (t.lows[k] not in calendar.definite)


def _nearest_year(point: Point, today: date, *, days: int) -> int:
    """The year that brings the point nearest to `today`, at most so many `days` after it."""
    month, day = point.month or 1, point.day or today.day
    days_on = (month - today.month) * 30 + day - today.day
    if days_on > days:
        return today.year - 1
    if days_on < days - 365:
        return today.year + 1
    return today.year

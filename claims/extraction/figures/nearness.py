"""Which year an unnamed year is, and whether what is told lies ahead.

The day nearest to that of publication, unless that is in the future and nothing announces it: right in nine cases of ten on
news (TempEval-3, TimeBank). A text that tells of other years (`Reading.is_history`) goes on from the last year it named.
"""

from datetime import date

from claims.extraction.figures.days import Point
from claims.extraction.figures.found import Reading
from claims.extraction.lexicon.figures import Calendar
from claims.extraction.tokens import Tokens

_ANNOUNCED, _UNANNOUNCED = 300, 45  # days on in which a day without a year is still to come
_SAME_SENTENCE = 14  # tokens from a full date to the next day without a year that shares it
_LOOK_BACK = 12  # tokens in which a word of the future is looked for


def is_ahead(t: Tokens, i: int, calendar: Calendar) -> bool:
    """Whether a word of the future stands before token `i` in its sentence."""
    for k in range(i - 1, max(i - _LOOK_BACK, 0), -1):
        if t.words[k] in (".", ";", "!", "?"):
            return False
        if t.lows[k] in calendar.future_cues:
            return True
    return False


def settled(point: Point, t: Tokens, reading: Reading) -> Point:
    """`point` with the year that it does not name."""
    if point.year is not None or point.month is None:
        return point
    today = reading.published_on
    if 0 <= point.start - reading.dated < _SAME_SENTENCE and "." not in t.words[reading.dated : point.start]:
        point.year = reading.year
        return point
    if today is None or (reading.year is not None and abs(reading.year - today.year) > 1 and reading.is_history):
        point.year = reading.year
        return point
    point.year = _nearest_year(point, today, ahead=is_ahead(t, point.start, reading.lexicon.calendar))
    return point


def _nearest_year(point: Point, today: date, *, ahead: bool) -> int:
    """The year that brings the point nearest to `today`; what lies ahead must lie very near, or be announced."""
    month, day = point.month or 1, point.day or today.day
    days_on = (month - today.month) * 30 + day - today.day
    if days_on > (_ANNOUNCED if ahead else _UNANNOUNCED):
        return today.year - 1
    if days_on < (_ANNOUNCED if ahead else _UNANNOUNCED) - 365:
        return today.year + 1
    return today.year

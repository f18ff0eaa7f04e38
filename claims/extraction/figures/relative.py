"""Dates told from the day of publication: "yesterday", "last Friday", "next month", "six months ago"."""

from datetime import date, timedelta
from decimal import Decimal
from typing import cast

from claims.extraction.figures.anchored import anchor_for
from claims.extraction.figures.days import is_day, shifted, written
from claims.extraction.figures.found import Found, Reading
from claims.extraction.figures.months import day_at, month_end
from claims.extraction.figures.plurals import is_plural
from claims.extraction.figures.tense import AHEAD, direction
from claims.extraction.figures.units import read_unit
from claims.extraction.number_words import HYPHENS, Numeral
from claims.extraction.numerals import read_numeral
from claims.extraction.tokens import Tokens
from claims.extraction.values import Figure, Qualifier

_SEASON_ENDS = {"spring": 5, "summer": 8, "autumn": 11, "winter": 14}  # months, as north of the equator
_QUOTES = frozenset('"“‘')


def read_relative(t: Tokens, i: int, reading: Reading) -> Found | None:
    """The relative date at token `i`; its value is None when the day of publication is not known."""
    calendar = reading.lexicon.calendar
    low = t.lows[i]
    if low in calendar.days:
        return _named_day(t, i, reading)
    if low in calendar.this and t.lows[i + 1] in calendar.nearest:
        found = _stepped(t, i + 1, calendar.nearest[t.lows[i + 1]], reading)
        return None if found is None else Found(i, found.end, found.figure, qualified=True)
    if low in calendar.last or low in calendar.next or low in calendar.this:
        step = 1 if low in calendar.next else -1 if low in calendar.last else 0
        return _stepped(t, i, step, reading)
    if low in calendar.spans and t.lows[i - 1] in calendar.definite:
        return _definite(t, i, reading)
    if low in calendar.year_words and t.lows[i - 1] in calendar.year_end_cues:
        k = i + 1 + (t.words[i + 1] in HYPHENS)
        if t.lows[k] in calendar.ends:
            return _found(i, k + 1, None if reading.published_on is None else written(reading.published_on, "year"))
    if low in reading.lexicon.units.durations:
        return _one_unit(t, i, reading)
    return _ago(t, i, reading) if reading.has_ago else None


def _named_day(t: Tokens, i: int, reading: Reading) -> Found | None:
    """ "yesterday", "tomorrow morning", "tonight"; "today's world" and "yesterday's men" are no dates."""
    calendar = reading.lexicon.calendar
    before = t.words[i - 1 - (t.words[i - 1] in _QUOTES)]
    if t.words[i].istitle() and before[:1].islower():
        return Found(i, i + 1, None)  # the network's “Today”
    if t.words[i][:1].isupper() and len(before) > 1 and before.isupper():
        return Found(i, i + 1, None)  # USA TODAY
    if t.words[i + 1] in ("'", "’") and (calendar.days[t.lows[i]] == 0 or is_plural(t, i + 3, reading.lexicon.frame)):
        return Found(i, i + 1, None)
    reading.present += 1
    end = i + 1 + (t.lows[i + 1] in calendar.parts)
    found = (
        None
        if reading.published_on is None
        else shifted(reading.published_on, "day", Decimal(calendar.days[t.lows[i]]))
    )
    return Found(i, end, Figure(type="date", value=found and written(*found)), qualified=True)


def _stepped(t: Tokens, i: int, step: int, reading: Reading) -> Found | None:
    """ "last week", "next Friday", "this year", "last summer", "last March"."""
    calendar, today = reading.lexicon.calendar, reading.published_on
    word = t.lows[i + 1]
    if word in calendar.fiscal and t.lows[i + 2] in calendar.year_words:
        return _found(i, i + 3, None if today is None else f"{today.year + step:04d}")
    reading.present += 1
    if t.words[i].istitle() and t.words[i + 1].istitle() and _is_owned(t, i, reading):
        return None  # the network's “This Week”
    if t.lows[i + 2] in calendar.ordinals_of:
        return None  # the last week of May
    if today is None:
        is_date = word in calendar.seasons or calendar.spans.get(word, "day") not in ("day", "century")
        is_name = (word in calendar.weekdays or word in calendar.months) and t.words[i + 1][0].isupper()
        return _found(i, i + 2, None) if is_date or is_name else None
    if word in calendar.weekdays and t.words[i + 1][0].isupper():
        is_coming = t.lows[i - 1] in reading.lexicon.frame.determiners  # "the next Tuesday"
        end = i + 2 + (t.lows[i + 2] in calendar.parts)
        return _found(i, end, _weekday(today, calendar.weekdays[word], step, is_coming=is_coming))
    if word in calendar.months and t.words[i + 1][0].isupper():
        return _month_or_day(t, i, step, today, reading)
    if word in calendar.seasons:
        is_over = step < 0 and _SEASON_ENDS[calendar.seasons[word]] < today.month
        return _found(i, i + 2, str(today.year + step + is_over))
    unit = calendar.spans.get(word)
    if unit is None or unit in ("day", "century"):
        return None
    if unit in ("week", "weekend"):
        return _week(i, today, step, weekend=unit == "weekend")
    if unit == "night":
        return _found(i, i + 2, written(*(shifted(today, "day", Decimal(step)) or (today, "day"))))
    if unit == "quarter":
        return _quarter(i, today, step)
    if unit == "decade":
        return _found(i, i + 2, None)  # the last decade: the 2010s, or the ten years past
    found = shifted(today, unit, Decimal(step))
    return _found(i, i + 2, found and written(found[0], unit))


def _is_owned(t: Tokens, i: int, reading: Reading) -> bool:
    k = i - 1
    k -= t.words[k] in _QUOTES
    return t.lows[k] in reading.lexicon.numbers.possessives


def _found(start: int, end: int, value: str | None) -> Found:
    """A date without a qualifier of its own."""
    return Found(start, end, Figure(type="date", value=value), qualified=True)


def _weekday(today: date, weekday: int, step: int, *, is_coming: bool) -> str | None:
    """The named weekday that was last past, that of this week, or that of the next week ("the next": the first to come)."""
    days = weekday - today.weekday()
    if (step > 0 and not (is_coming and days > 0)) or step < 0 <= days:
        days += 7 * step
    found = shifted(today, "day", Decimal(days))
    return found and written(*found)


def _month_or_day(t: Tokens, i: int, step: int, today: date, reading: Reading) -> Found:
    """ "last March", "last Oct. 23"."""
    calendar = reading.lexicon.calendar
    month, end = calendar.months[t.lows[i + 1]], month_end(t, i + 1, calendar)
    day, day_end = day_at(t, end, reading)
    if day is None or not is_day(None, month, day):
        return _found(i, i + 2, _month(today, month, step))
    year = today.year + (
        step
        if (month, day) == (today.month, today.day) or ((month, day) > (today.month, today.day)) == (step < 0)
        else 0
    )
    return _found(i, day_end, f"{year:04d}-{month:02d}-{day:02d}" if is_day(year, month, day) else None)


def _month(today: date, month: int, step: int) -> str:
    """The month before or after this one by that name."""
    year = today.year
    if step < 0 and month >= today.month:
        year -= 1
    if step > 0 and month <= today.month:
        year += 1
    return f"{year:04d}-{month:02d}"


def _definite(t: Tokens, i: int, reading: Reading) -> Found | None:
    """ "over the weekend"; "the end of the year", "the end of the month": of the date before it, else of publication."""
    calendar, today = reading.lexicon.calendar, reading.published_on
    unit = calendar.spans[t.lows[i]]
    if unit == "weekend" and t.lows[i - 2] in calendar.weekend_cues:
        return _weekend(t, i, reading)
    is_edge = t.lows[i - 2] in calendar.ordinals_of and t.lows[i - 3] in calendar.year_edges
    if not is_edge or unit not in ("year", "month"):
        return None
    value = anchor_for(t, i - 3, reading, unit) or (None if today is None else written(today, unit))
    return _found(i - 3 - (t.lows[i - 4] in calendar.definite), i + 1, value)


def _weekend(t: Tokens, i: int, reading: Reading) -> Found:
    """The weekend that was last, or is, or is told as to come."""
    today = reading.published_on
    if today is None:
        return _found(i - 1, i + 1, None)
    is_ahead = direction(t, i - 1, i + 1, reading.lexicon.calendar.tenses) == AHEAD
    return _week(i - 1, today, 0 if is_ahead or today.weekday() > 4 else -1, weekend=True)


def _week(i: int, today: date, step: int, *, weekend: bool) -> Found:
    """Monday to Sunday (ISO 8601 weeks), or Saturday and Sunday."""
    monday = shifted(today, "day", Decimal(7 * step - today.weekday()))
    if monday is None or monday[0].toordinal() > date.max.toordinal() - 7:
        return _found(i, i + 2, None)
    first = monday[0] + timedelta(days=5 if weekend else 0)
    last = monday[0] + timedelta(days=6)
    return Found(
        i,
        i + 2,
        Figure(type="date", value=first.isoformat(), upper=last.isoformat()),
        qualified=True,
    )


def _quarter(i: int, today: date, step: int) -> Found:
    """The quarter of the calendar year before, with or after the day of publication."""
    found = shifted(date(today.year, today.month - (today.month - 1) % 3, 1), "quarter", Decimal(step))
    end = found and shifted(found[0], "month", Decimal(2))
    value, upper = found and written(*found), end and written(*end)
    return Found(i, i + 2, Figure(type="date", value=value, upper=upper), qualified=True)


def _ago(t: Tokens, i: int, reading: Reading) -> Found | None:
    """ "six months ago", "a year ago", "two weeks from now"."""
    numeral, unit, end = _duration_at(t, i, reading)
    base, bound = 0, None
    if numeral is None or unit is None:
        return None
    calendar = reading.lexicon.calendar
    if t.lows[end] in calendar.ago:
        sign, end = -1, end + 1
    elif t.phrase(end, end + 2) in calendar.from_now:
        sign, end = 1, end + 2
    elif t.lows[end] in calendar.offsets and t.lows[end + 1] in calendar.days:
        sign, base = calendar.offsets[t.lows[end]], calendar.days[t.lows[end + 1]]
        end += 2
    elif t.lows[i - 1] in calendar.ago_before:
        sign, i = -1, i - 1
    elif t.lows[i - 2] in calendar.ago_before and t.lows[i - 1] in reading.lexicon.frame.before:
        sign, i, bound = -1, i - 2, reading.lexicon.frame.before[t.lows[i - 1]]  # vor knapp drei Wochen
    else:
        return None
    value = None
    if reading.published_on is not None and numeral.value is not None:
        first = shifted(reading.published_on, "day", Decimal(base))
        found = first and shifted(first[0], unit, sign * numeral.value)
        value = found and written(*found)
    return Found(
        i, end, Figure(type="date", value=value, qualifier=cast(Qualifier, bound)), qualified=bound is not None
    )


def _one_unit(t: Tokens, i: int, reading: Reading) -> Found | None:
    """ "a year ago", "more than a decade": one unit, told by an article; "a year" alone asserts nothing."""
    lexicon = reading.lexicon
    if t.lows[i - 1] not in lexicon.numbers.articles:
        return None
    name = lexicon.units.durations[t.lows[i]]
    if t.lows[i + 1] in lexicon.calendar.ago:
        today = reading.published_on
        found = None if today is None else shifted(today, name, Decimal(-1))
        return Found(i - 1, i + 2, Figure(type="date", value=found and written(*found)))
    bounds = lexicon.frame.before
    if t.lows[i - 2] in bounds or t.phrase(i - 3, i - 1) in bounds:
        return Found(i - 1, i + 1, Figure(type="duration", value="1", unit=name))
    return None


def _duration_at(t: Tokens, i: int, reading: Reading) -> tuple[Numeral | None, str | None, int]:
    lexicon = reading.lexicon
    numeral = read_numeral(t, i, lexicon.numbers)
    if numeral is None:
        return None, None, i
    unit = read_unit(t, numeral, lexicon, is_money=False)
    if unit is None or unit.type != "duration":
        return None, None, i
    return numeral, unit.name, unit.end

"""Clock times ("3:30 p.m.", "0401 GMT", "noon") and times of a race ("1:41.2")."""

from decimal import Decimal

from claims.extraction.digits import as_text
from claims.extraction.figures.clocks import clock, hour_of_morning, meridiem, stamp
from claims.extraction.figures.found import Found, Reading
from claims.extraction.number_words import HYPHENS
from claims.extraction.tokens import PADDING, Tokens
from claims.extraction.values import Figure

_ALL = 100  # percent: of two shares
_STEPS = frozenset({5, 10, 20})  # minutes past or to the hour


def read_time(t: Tokens, i: int, reading: Reading) -> Found | None:
    """The clock time at token `i`, or a range of two ("3:30-4:30 pm")."""
    calendar = reading.lexicon.calendar
    low = t.lows[i]
    if low in calendar.noons:
        return _from_noon(t, i, reading) if t.words[i + 1] not in HYPHENS else None
    if not low[:1].isdecimal():
        return _half_to(t, i, reading) if low in calendar.half_to else _spelled(t, i, reading)
    first = clock(t, i, calendar) or hour_of_morning(t, i, calendar) or stamp(t, i, reading)
    if first is None:
        return _race(t, i) or _hour_range(t, i, reading)
    end, hour, minute, half = first
    if end == i + 3 and _is_verse(t, i, reading):
        return Found(i, end, None)
    end, second = _second(t, i, end, reading)
    if second is not None:
        _, hour2, minute2, half2 = second
        if half is None and half2 is not None and hour <= 12:
            hour = hour % 12 + (half2 if hour % 12 <= hour2 % 12 else 0)
        return Found(
            i,
            end,
            Figure(
                type="time",
                value=f"{hour:02d}:{minute:02d}",
                upper=f"{hour2:02d}:{minute2:02d}",
            ),
        )
    return Found(i, end, Figure(type="time", value=f"{hour:02d}:{minute:02d}"))


def _is_verse(t: Tokens, i: int, reading: Reading) -> bool:
    """ "Romans 8:31": the place in a book, behind a name inside a sentence."""
    calendar, before = reading.lexicon.calendar, t.lows[i - 1]
    is_named = t.words[i - 1].istitle() and i - 2 >= PADDING and before not in reading.lexicon.frame.closed
    return (
        is_named and before not in calendar.months and before not in calendar.weekdays and before not in calendar.days
    )


def _from_noon(t: Tokens, i: int, reading: Reading) -> Found:
    """ "noon", "noon to 5 p.m."."""
    value = reading.lexicon.calendar.noons[t.lows[i]]
    end, second = _second(t, i, i + 1, reading)
    upper = None if second is None else f"{second[1]:02d}:{second[2]:02d}"
    return Found(i, end, Figure(type="time", value=value, upper=upper))


def _second(t: Tokens, i: int, end: int, reading: Reading) -> tuple[int, tuple[int, int, int, int | None] | None]:
    """Where a range of times that begins at `i` ends, and its second time, behind a first one that ends at `end`."""
    calendar, frame = reading.lexicon.calendar, reading.lexicon.frame
    is_between = t.lows[end] in frame.between_and and t.lows[i - 1] in frame.between
    if t.words[end] in HYPHENS or t.lows[end] in calendar.clock_to or is_between:
        noon = calendar.noons.get(t.lows[end + 1])
        if noon is not None and t.words[end + 2] not in HYPHENS:
            return end + 2, (end + 2, int(noon[:2]), int(noon[3:]), None)
        second = clock(t, end + 1, calendar)
        if second is not None:
            return second[0], second
    return end, None


def _hour_range(t: Tokens, i: int, reading: Reading) -> Found | None:
    """ "3-5 p.m.": the first hour shares the second's half of the day; "18 bis 20 Uhr" has none."""
    word = t.words[i]
    if not (
        word.isdecimal()
        and len(word) < 3
        and 0 < int(word) <= 24
        and (t.words[i + 1] in HYPHENS or t.lows[i + 1] in reading.lexicon.frame.to or _is_between(t, i, reading))
    ):
        return None
    second = clock(t, i + 2, reading.lexicon.calendar)
    if second is None:
        return None
    end, hour2, minute2, half = second
    if t.lows[end - 1] in reading.lexicon.calendar.clocks:
        return Found(i, end, Figure(type="time", value=f"{int(word):02d}:00", upper=f"{hour2:02d}:{minute2:02d}"))
    if half is None or int(word) > 12:
        return None
    hour = int(word) % 12
    hour += half if hour <= hour2 % 12 else 0
    return Found(i, end, Figure(type="time", value=f"{hour:02d}:00", upper=f"{hour2:02d}:{minute2:02d}"))


def _is_between(t: Tokens, i: int, reading: Reading) -> bool:
    frame = reading.lexicon.frame
    return t.lows[i - 1] in frame.between and t.lows[i + 1] in frame.between_and


def _race(t: Tokens, i: int) -> Found | None:
    """ "1:41.2", "2:05:11": minutes and seconds, or hours, minutes and seconds, told in seconds."""
    parts, end = [t.words[i]], i + 1
    while (
        len(parts) < 4
        and t.words[end] == ":"
        and t.is_glued(end - 1)
        and t.is_glued(end)
        and t.words[end + 1][:1].isdecimal()
    ):
        parts.append(t.words[end + 1])
        end += 2
    if len(parts) < 2 or not all(p.isdecimal() and len(p) < 4 for p in parts[:-1]):
        return None
    whole, _, rest = parts[-1].partition(".")
    if len(whole) == 1 and not rest and len(parts) == 2 and len(parts[0]) <= 2:
        return Found(
            i,
            end,
            Figure(type="score", value=str(int(parts[0])), upper=str(int(whole))),
            qualified=True,
        )
    if len(parts) == 2 and len(whole) == 2 and not rest and int(parts[0]) + int(whole) == _ALL:
        return Found(i, end, Figure(type="score", value=parts[0], upper=whole), qualified=True)  # 80:20
    if len(whole) != 2 or not (rest == "" or rest.replace(".", "", 1).isdecimal()):
        return Found(i, end, None)
    if int(whole) > 59 or any(int(part) > 59 for part in parts[1:-1]):
        return Found(i, end, None)
    seconds = Decimal(0)
    for part in parts[:-1]:
        seconds = seconds * 60 + int(part)
    seconds = seconds * 60 + Decimal(f"{whole}.{rest.partition('.')[0] or 0}")
    return Found(i, end, Figure(type="duration", value=as_text(seconds), unit="second"))


def _past_the_hour(t: Tokens, i: int, reading: Reading) -> Found | None:
    """ "half past three", "a quarter to five p.m."."""
    numbers, calendar = reading.lexicon.numbers, reading.lexicon.calendar
    minutes = 30 if t.lows[i] in numbers.halves else 15 if numbers.denominators.get(t.lows[i]) == 4 else None
    direction = calendar.clock_steps.get(t.lows[i + 1])
    if minutes == 30 and direction is None and t.lows[i - 1] in calendar.half_past_cues:
        return _half_past(t, i, reading)
    if minutes is None and (direction or 0) and (direction == 1 or t.lows[i - 1] in calendar.hour_cues):
        count = numbers.units.get(t.lows[i]) or numbers.tens.get(t.lows[i])
        minutes = count if count in _STEPS else None  # ten past five, at twenty to six
    if minutes is None or direction is None:
        return None
    word = t.words[i + 2]
    hour = numbers.units.get(t.lows[i + 2]) or (int(word) if word.isdecimal() and len(word) < 3 else None)
    if hour is None or not 1 <= hour <= 12:
        return None
    end, half = meridiem(t, i + 3, calendar) or (i + 3, 0)
    if t.lows[end] in reading.lexicon.units.percents:
        return None
    total = (hour % 12 * 60 + half * 60 + (minutes if direction > 0 else -minutes)) % 1440
    if not half and total < 60:
        total += 720
    start = i - (t.lows[i - 1] in numbers.articles)
    return Found(start, end, Figure(type="time", value=f"{total // 60:02d}:{total % 60:02d}"))


def _half_past(t: Tokens, i: int, reading: Reading) -> Found | None:
    """ "at half seven": British for half past seven, where nothing is counted by it."""
    lexicon, word, k = reading.lexicon, t.words[i + 1], i + 2
    hour = int(word) if word.isdecimal() and len(word) < 3 else lexicon.numbers.units.get(t.lows[i + 1], 0)
    is_noun = t.words[k].isalpha() and t.lows[k] not in lexicon.frame.closed
    if not 1 <= hour <= 12 or is_noun or t.words[k] in HYPHENS or t.lows[k] in (*lexicon.numbers.of, "%"):
        return None
    return Found(i, k, Figure(type="time", value=f"{hour:02d}:30"))


def _half_to(t: Tokens, i: int, reading: Reading) -> Found | None:
    """ "halb acht": half an hour before the hour."""
    word, lexicon = t.words[i + 1], reading.lexicon
    hour = int(word) if word.isdecimal() and len(word) < 3 else lexicon.numbers.units.get(t.lows[i + 1], 0)
    if not 1 <= hour <= 12:
        return None
    end = i + 2 + (t.lows[i + 2] in lexicon.calendar.clocks)
    return Found(i, end, Figure(type="time", value=f"{(hour - 1) or 12:02d}:30"))


def _spelled(t: Tokens, i: int, reading: Reading) -> Found | None:
    """ "five o'clock", "eight a.m."."""
    past = _past_the_hour(t, i, reading)
    if past is not None:
        return past
    hour = reading.lexicon.numbers.units.get(t.lows[i])
    if hour is None or not 1 <= hour <= 12:
        return None
    told = meridiem(t, i + 1, reading.lexicon.calendar) if "." in t.words[i + 1] else None
    if told is not None:
        return Found(
            i,
            told[0],
            Figure(type="time", value=f"{hour % 12 + told[1]:02d}:00"),
        )
    if t.lows[i + 1] in reading.lexicon.calendar.clocks:
        return Found(i, i + 2, Figure(type="time", value=f"{hour:02d}:00"))
    if t.lows[i + 1] in reading.lexicon.calendar.clock_prefixes and t.lows[i + 3] in reading.lexicon.calendar.clocks:
        return Found(i, i + 4, Figure(type="time", value=f"{hour:02d}:00"))
    return None

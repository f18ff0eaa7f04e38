"""One clock time in digits: "3:30 p.m.", "0401 GMT", "15h30", "8 in the morning", "10.55" at the head of an entry."""

from claims.extraction.figures.found import Reading
from claims.extraction.lexicon.calendars import Calendar
from claims.extraction.tokens import PADDING, Tokens

Clock = tuple[int, int, int, int | None]  # where it ends, hour, minute, and 0 or 12 where a.m. or p.m. says so


def clock(t: Tokens, i: int, calendar: Calendar) -> Clock | None:
    """Where the time at `i` ends, its hour, its minute, and 0 or 12 where a.m. or p.m. says so."""
    word = t.words[i]
    end, minute = i + 1, 0
    if not word.isascii():
        return None
    if _is_bare(t, i, calendar):
        return _bare(t, i, calendar)
    if t.words[end] == "h" and t.is_glued(i) and t.is_glued(end) and t.words[end + 1].isdecimal():
        return _continental(t, i, calendar)
    has_minutes = (
        t.words[end] == ":"
        and t.is_glued(i)
        and t.is_glued(end)
        and len(t.words[end + 1]) == 2
        and t.words[end + 1].isdecimal()
    )
    if word.count(".") == 1 and len(word) in (4, 5) and len(word.partition(".")[2]) == 2:
        hours, _, minutes = word.partition(".")
        has_zone = t.lows[end] in calendar.zones and t.words[end].isupper()
        is_clock = t.lows[end] in calendar.clocks or has_zone
        if (meridiem(t, end, calendar) is None and not is_clock) or int(minutes) > 59:
            return None
        if has_zone:
            return (end + 1, int(hours), int(minutes), None) if hours.isdecimal() and int(hours) < 24 else None
        word, minute = hours, int(minutes)
    if not word.isdecimal() or len(word) > 2 or int(word) > 24:
        return None
    hour = int(word)
    if has_minutes:
        minute, end = int(t.words[end + 1]), end + 2
        if minute > 59 or ((t.words[end] == ":" and t.is_glued(end - 1)) and not t.words[end + 1].isdecimal()):
            return None
        if t.words[end] == ":" and t.is_glued(end - 1) and t.is_glued(end):
            end += 2
            if len(word) == 1 and meridiem(t, end, calendar) is None:
                return None  # 2:05:11 is the time of a race
    told = meridiem(t, end, calendar)
    if told is not None and 1 <= hour <= 12:
        end, half = told
        return zone(t, end, calendar), hour % 12 + half, minute, half
    if t.lows[end] in calendar.clocks and hour < 24:
        return end + 1, hour, minute, None
    if t.lows[end] in calendar.clock_prefixes and t.words[end + 1] in ("'", "’") and t.lows[end + 2] in calendar.clocks:
        return end + 3, hour, minute, None
    if has_minutes and 1 <= hour < 12 and (half := _of_evening(t, end, calendar)):
        return end, hour + half, minute, half
    if not has_minutes or hour > 23 or (word == "0" and t.lows[end] not in calendar.zones):
        return None  # "0:03 left" is told in seconds
    return zone(t, end, calendar), hour, minute, None


def _is_bare(t: Tokens, i: int, calendar: Calendar) -> bool:
    """Whether digits alone are a time: "0401 GMT", "at 1430 hours", "at 8 GMT"."""
    word, after = t.words[i], t.lows[i + 1]
    if not word.isdecimal():
        return False
    if len(word) == 4:
        is_local = t.phrase(i + 1, i + 3) in calendar.local_times
        return after in calendar.zones or is_local or (after in calendar.hours and t.lows[i - 1] in calendar.hour_cues)
    is_zoned = after in calendar.zones and t.words[i + 1].isupper()
    return len(word) < 3 and is_zoned and t.lows[i - 1] in calendar.hour_cues


def _bare(t: Tokens, i: int, calendar: Calendar) -> Clock | None:
    word, end = t.words[i], i + 2 + (t.phrase(i + 1, i + 3) in calendar.local_times)
    hour, minute = (int(word[:2]), int(word[2:])) if len(word) == 4 else (int(word), 0)
    return (end, hour, minute, None) if hour < 24 and minute < 60 else None


def _continental(t: Tokens, i: int, calendar: Calendar) -> Clock | None:
    """ "15h30", as Canadian and continental papers write it."""
    hours, minutes = t.words[i], t.words[i + 2]
    if not (hours.isdecimal() and len(hours) < 3 and len(minutes) == 2 and int(hours) < 24 and int(minutes) < 60):
        return None
    is_free = not (t.is_glued(i + 2) and t.words[i + 3].isalnum())
    return (zone(t, i + 3, calendar), int(hours), int(minutes), None) if is_free else None


def _of_evening(t: Tokens, end: int, calendar: Calendar) -> int:
    """12 where "tonight", "in the evening" or "on Friday afternoon" stands behind a time without a.m. or p.m.; else 0."""
    k = end + (t.lows[end] in calendar.early_joints or t.lows[end] in calendar.weekday_cues)
    if t.lows[k] in calendar.tonights:
        return 12
    is_led = t.lows[k] in calendar.definite or t.lows[k] in calendar.this or t.lows[k] in calendar.weekdays
    is_led = is_led or calendar.days.get(t.lows[k]) in (1, -1)
    return calendar.halves.get(t.lows[k + 1], 0) if is_led else 0


def hour_of_morning(t: Tokens, i: int, calendar: Calendar) -> Clock | None:
    """ "at 8 in the morning"."""
    word, half = t.words[i], calendar.halves.get(t.lows[i + 3])
    is_told = (
        t.lows[i - 1] in calendar.hour_cues
        and t.lows[i + 1] in calendar.early_joints
        and t.lows[i + 2] in calendar.definite
    )
    if half is None or not is_told or not word.isdecimal() or len(word) > 2 or not 1 <= int(word) <= 12:
        return None
    return i + 4, int(word) % 12 + half, 0, half


def stamp(t: Tokens, i: int, reading: Reading) -> Clock | None:
    """ "10.55 Markets open" at the head of a line: the time of an entry of a live blog."""
    hours, point, minutes = t.words[i].partition(".")
    is_clock = point and hours.isdecimal() and minutes.isdecimal() and len(hours) == len(minutes) == 2
    is_headed = i == PADDING and t.words[i + 1].istitle() and t.lows[i + 1] not in reading.lexicon.numbers.scales
    is_clock = is_clock and is_headed
    if not (is_clock or _is_train(t, i, reading)) or int(hours) > 23 or int(minutes) > 59:
        return None
    return i + 1, int(hours), int(minutes), None


def _is_train(t: Tokens, i: int, reading: Reading) -> bool:
    """ "the 7.42 from Lund", "the 18.05 train": what leaves at that time."""
    hours, _, minutes = t.words[i].partition(".")
    calendar, frame = reading.lexicon.calendar, reading.lexicon.frame
    is_form = hours.isdecimal() and minutes.isdecimal() and len(hours) < 3 and len(minutes) == 2
    if not is_form or t.lows[i - 1] not in calendar.definite:
        return False
    is_bound = t.lows[i + 1] in frame.start or t.lows[i + 1] in frame.to
    return t.lows[i + 1] in frame.lines or (is_bound and t.words[i + 2].istitle())


def meridiem(t: Tokens, i: int, calendar: Calendar) -> tuple[int, int] | None:
    half = calendar.meridiems.get(t.lows[i])
    if half is None or (t.lows[i] == "am" and t.words[i] == "Am"):
        return None
    return i + 1, half


def zone(t: Tokens, i: int, calendar: Calendar) -> int:
    return i + 1 if t.lows[i] in calendar.zones and t.words[i].isupper() else i

"""Dates in digits: "2007-03-05", "2007-03", "3/5/2007", "05.03.2007"."""

from claims.extraction.figures.days import Point, full_year, is_day
from claims.extraction.figures.found import Reading
from claims.extraction.tokens import Tokens


def read_numeric(t: Tokens, i: int, reading: Reading) -> Point | None:
    """ "2007-03-05", "2007-03", "3/5/2007", "05.03.2007"."""
    word, mark = t.words[i], t.words[i + 1]
    if word.count(".") == 2 and word.isascii():
        parts, end = word.split("."), i + 1
    else:
        if t.is_glued(i - 1) and t.words[i - 1] in ("/", "-", "_"):
            return None
        if mark not in ("-", "/", "‑") or not (
            t.is_glued(i) and t.is_glued(i + 1) and t.words[i + 2].isdecimal() and word.isdecimal()
        ):
            return None
        parts, end = [word, t.words[i + 2]], i + 3
        if t.words[end] == mark and t.is_glued(end - 1) and t.words[end + 1].isdecimal():
            parts, end = [*parts, t.words[end + 1]], end + 2
    if t.words[end][:1].isalnum() and t.is_glued(end - 1) and t.lows[end] != "t":
        return None
    if (
        end > i + 1
        and t.words[end] == mark
        and t.is_glued(end - 1)
        and t.is_glued(end)
        and t.words[end + 1].isdecimal()
    ):
        return None  # figures of 10-2-33-4
    return _of_parts(i, end, parts, reading, dotted=word.count(".") == 2)


def _of_parts(i: int, end: int, parts: list[str], reading: Reading, *, dotted: bool) -> Point | None:
    if not all(p.isascii() and p.isdecimal() and len(p) in (1, 2, 4) for p in parts):
        return None
    if len(parts[0]) == 4:
        year, rest = int(parts[0]), [int(p) for p in parts[1:]]
        if not 1000 <= year <= 2999 or any(len(p) != 2 for p in parts[1:]):
            return None
        if len(rest) == 1:
            return Point(i, end, year, rest[0], named_year=True) if 1 <= rest[0] <= 12 and parts[1] < "13" else None
        month, day = rest
    elif len(parts) == 3 and len(parts[2]) in (2, 4) and len(parts[0]) < 3 and len(parts[1]) < 3:
        first, second = int(parts[0]), int(parts[1])
        month_first = reading.lexicon.calendar.month_first and not dotted and not reading.is_day_first
        month, day = (first, second) if (month_first and first <= 12) or second > 12 else (second, first)
        reading.is_day_first = reading.is_day_first or first > 12
        year = full_year(parts[2], near_year(reading))
    else:
        return None
    return Point(i, end, year, month, day, named_year=True) if is_day(year, month, day) else None


def near_year(reading: Reading) -> int | None:
    return reading.published_on.year if reading.published_on else reading.year

"""Days, months and years as values, and the arithmetic of them. Dates out of the years 1 to 9999 have no value."""

from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, timedelta
from decimal import Decimal
from typing import Literal


@dataclass(slots=True, eq=False, repr=False)
class Point:
    """A day, month or year as far as the words name it, at the tokens `[start, end)`.

    `last_year` and `last_month` end a span of years or months that is named as one ("the 1990s", "third quarter").
    """

    start: int
    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    last_year: int | None = None
    last_month: int | None = None
    named_year: bool = False
    weekday: bool = False  # told by its weekday alone

    @property
    def kind(self) -> Literal["date", "period"]:
        """A period when it is no unit of the calendar: nine months are none, a quarter and half a year are."""
        is_unit = self.month is None or self.last_month is None or self.last_month - self.month in (2, 5)
        return "date" if is_unit else "period"

    @property
    def iso(self) -> str | None:
        """ISO 8601, as precise as the words; without a year "--09-24" (ISO 8601:2000)."""
        return _iso(self.year, self.month, self.day)

    @property
    def iso_end(self) -> str | None:
        """The last year of a decade or century, the last month of a quarter; None for what is one point."""
        if self.last_month is not None:
            return _iso(self.year, self.last_month, None)
        return _iso(self.last_year, None, None)


def _iso(year: int | None, month: int | None, day: int | None) -> str | None:
    head = "-" if year is None else f"{year:04d}" if year >= 0 else f"{year:05d}"
    if month is None:
        return None if year is None else head
    return f"{head}-{month:02d}" if day is None else f"{head}-{month:02d}-{day:02d}"


def day_of(year: int, month: int, day: int) -> date | None:
    """The day; None where the calendar has it not, or the year lies before Christ or beyond 9999."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def is_day(year: int | None, month: int, day: int) -> bool:
    """Whether the calendar has this day; without a year, or before Christ, any leap year will do."""
    return day_of(2000 if year is None or not MINYEAR <= year <= MAXYEAR else year, month, day) is not None


def first_day(iso: str) -> date | None:
    """The first day of a date in ISO 8601; None for one that the calendar has not ("2025-02-29"), that names no year or
    lies before Christ."""
    try:
        return date.fromisoformat(iso + "-01-01"[len(iso) - 4 :])
    except ValueError:
        return None


def full_year(digits: str, near: int | None) -> int:
    """The year of two digits: within fifty years of `near`, else of the 20th century's end ("98" is 1998)."""
    year = int(digits)
    if len(digits) > 2:
        return year
    middle = near or 2000
    return min(
        (century + year for century in (1700, 1800, 1900, 2000)),
        key=lambda y: abs(y - middle),
    )


def shifted(day: date, unit: str, number: Decimal) -> tuple[date, str] | None:
    """The day `number` units on (back when negative), and how precise it is: "day", "month" or "year"."""
    if abs(number) > 100_000:
        return None
    try:
        if unit in ("day", "week", "fortnight", "weekend"):
            days = number * {"day": 1, "week": 7, "fortnight": 14, "weekend": 7}[unit]
            return day + timedelta(days=int(days)), "day"
        if unit in ("second", "minute", "hour"):
            seconds = number * {"second": 1, "minute": 60, "hour": 3600}[unit]
            return day + timedelta(seconds=int(seconds)), "day"
        months = {
            "month": 1,
            "quarter": 3,
            "year": 12,
            "decade": 120,
            "century": 1200,
        }.get(unit)
        if months is None:
            return None
        exact = int(number * months)
        index = day.year * 12 + day.month - 1 + exact
        moved = date(index // 12, index % 12 + 1, 1)
    except (OverflowError, ValueError):
        return None
    return moved, "month" if unit in ("month", "quarter") or number % 1 else "year"


def written(day: date, grain: str) -> str:
    """`day` in ISO 8601, cut to its grain."""
    return day.isoformat()[: {"day": 10, "month": 7, "year": 4}[grain]]


def weekday_near(day: date, weekday: int, *, future: bool) -> date | None:
    """The same day or the last past one; the next to come when `future`."""
    back = (day.weekday() - weekday) % 7
    try:
        return day + timedelta(days=(7 - back) % 7) if future else day - timedelta(days=back)
    except OverflowError:
        return None

"""Values as cells of a spreadsheet, and back: above all text that the spreadsheet must not take for a formula.

A spreadsheet looks at the first character that it shows. Where that begins a formula, the cell is written with an
apostrophe before it, which spreadsheets take as "this is text". An apostrophe of the text's own before such a character
gets one more, so that a leading apostrophe was added exactly where a formula would begin without the apostrophes, and
`from_cell(to_cell(text)) == text` for every text. All other text, be it in 'single quotes', is written as it is.
"""

import re
import string
from datetime import UTC, datetime

# OWASP's = + - @ tab CR LF NUL, the | and % that old spreadsheets execute, and their full-width and small forms, which
# East Asian spreadsheets read as the plain ones.
_STARTERS = "=+-@|%\t\r\n\0＝＋－＠｜％﹦﹢﹣﹫﹪"
# White space, control and format characters (zero-width, direction marks, BOM, tags), variation selectors, fillers:
# what may stand before a starter unseen. Listed rather than looked up, so that every Python reads what another wrote.
_UNSEEN = (
    r"\x01-\x08\x0b\x0c\x0e-\x20\x7f-\xa0\xad\u034f\u061c\u115f\u1160\u1680\u17b4\u17b5\u180b-\u180f\u2000-\u200f"
    r"\u2028-\u202f\u205f-\u206f\u2800\u3000\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\U00013430-\U0001345f"
    r"\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
# Possessive, so that a long run of spaces is looked at once.
_UNSAFE = re.compile(f"'*+[{_UNSEEN}]*+[{re.escape(_STARTERS)}]")
# What most texts begin with, told apart without a search: a report takes a fifth less time for it.
_PLAIN = frozenset(["", *string.ascii_letters, *string.digits, "“", "‘", "„", "«", '"', "$", "€", "£"])


def to_cell(text: str) -> str:
    """The text, with an apostrophe before it where a spreadsheet would begin a formula."""
    return f"'{text}" if text[:1] not in _PLAIN and _UNSAFE.match(text) else text


def from_cell(cell: str) -> str:
    """The text of which `to_cell` made this cell."""
    return cell[1:] if cell.startswith("'") and _UNSAFE.match(cell) else cell


# What a number column may hold and a spreadsheet then reads as that number: -3.2, 54000.
_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")


def to_number_cell(value: str) -> str:
    """The number as it is, so that -3.2 stays one; what is none (a date, a score, nothing) as `to_cell` has it."""
    return value if _NUMBER.fullmatch(value) else to_cell(value)


def to_time_cell(time: datetime | None) -> str:
    """ISO 8601 in UTC, such as 2026-03-01T09:30:00Z; nothing for no time."""
    return time.astimezone(UTC).isoformat().replace("+00:00", "Z") if time else ""


def from_time_cell(cell: str) -> datetime | None:
    """The time of which `to_time_cell` made this cell. Raises ValueError when it is none."""
    return datetime.fromisoformat(cell) if cell else None

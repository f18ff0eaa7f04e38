"""Numbers that visitors send for rows: those that every database can compare. A longer one names nothing."""

import re

from django.urls.converters import IntConverter

# 18 digits fit a signed integer of 64 bits. More raise in SQLite's driver and in PostgreSQL, and thousands in int().
_PATTERN = "[0-9]{1,18}"


class IdConverter(IntConverter):
    """In an address: `<id:pk>`."""

    regex = _PATTERN


def number_in(text: str) -> int | None:
    """The number that `text` spells, None when it spells none that a row may have."""
    return int(text) if re.fullmatch(_PATTERN, text) else None

"""Code points ↔ UTF-16 code units: Python counts the one, JavaScript and the DOM the other. Converted here only."""

import re
from bisect import bisect_left

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Utf16Offsets:
    """The offsets of one text in both countings; every offset from 0 to the length of the text has its one partner."""

    def __init__(self, text: str) -> None:
        astral = [match.start() for match in _ASTRAL.finditer(text)]
        self._length = len(text)
        self._astral = astral
        self._units = [offset + before for before, offset in enumerate(astral)]

    def to_units(self, offset: int) -> int:
        """The offset in code units of code point `offset`. Raises ValueError beyond the text."""
        if not 0 <= offset <= self._length:
            raise ValueError(f"no offset in code points: {offset!r}")
        return offset + bisect_left(self._astral, offset)

    def to_code_points(self, units: int) -> int:
        """The offset in code points of code unit `units`.

        Raises ValueError beyond the text and between the two halves of a surrogate pair.
        """
        before = bisect_left(self._units, units)
        if not 0 <= units <= self._length + len(self._astral) or (before and self._units[before - 1] + 1 == units):
            raise ValueError(f"no offset in UTF-16 code units: {units!r}")
        return units - before

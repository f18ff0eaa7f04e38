"""A text without what typesetting put into its words, and the way back to the offsets of the text as given."""

import re
from bisect import bisect_right

from claims.extraction.typography import INVISIBLE

# A hyphen at a line end parts a word when a small letter follows; a soft hyphen always does.
_INVISIBLE = re.compile(f"[{INVISIBLE}]")
_PARTED = r"[-‐][^\S\n]*\n\s*(?=[^\W\d_])"
_BROKEN = re.compile(rf"[{INVISIBLE}]+(?:[^\S\n]*\n\s*)?|{_PARTED}")
_ONLY_PARTED = re.compile(_PARTED)


class Folding:
    """`text` is the given one without invisible characters, and with words that a line end parted made whole."""

    def __init__(self, given: str) -> None:
        pieces: list[str] = []
        self._starts = [0]
        self._shifts = [0]
        last = length = 0
        # Most texts hold nothing invisible, and are searched faster for what is left then.
        broken = _BROKEN if _INVISIBLE.search(given) else _ONLY_PARTED
        for match in broken.finditer(given):
            start, end = _removed(given, match)
            if start < end:
                pieces.append(given[last:start])
                length += start - last
                last = end
                self._starts.append(length)
                self._shifts.append(end - length)
        self.text = "".join([*pieces, given[last:]]) if last else given

    def given(self, offset: int) -> int:
        """The offset in the given text of the code point at `offset`."""
        return offset + self._shifts[bisect_right(self._starts, offset) - 1]

    def given_end(self, offset: int) -> int:
        """The offset in the given text of the end of the word that ends at `offset`: what is left out there is beyond."""
        return self.given(offset - 1) + 1


def _removed(given: str, match: re.Match[str]) -> tuple[int, int]:
    """What to leave out of a match: nothing, the invisible characters, or the line end with them."""
    start, end = match.span()
    if match[0][0] in INVISIBLE:
        return (start, end) if "\u00ad" in match[0] or "\n" not in match[0] else (start, start + _invisible(match[0]))
    is_parted = start > 0 and given[start - 1].isalpha() and given[end].islower()
    return (start, end) if is_parted else (start, start)


def _invisible(run: str) -> int:
    return next(count for count, character in enumerate(run) if character not in INVISIBLE)

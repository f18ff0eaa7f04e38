"""Finding words in texts as people type them: in any case of any script, whatever the typography."""

import re
import unicodedata
from typing import Final

from django.db.models import Q

# What a keyboard has, and what stands for it in set text. The hyphen comes first: in a class it then stands for itself.
_ALIKE: Final = ("'‘’‚ʼ`´", '"“”„«»', "-‐‑‒–—−")
_CLASSES: Final = {character: f"[{alike}]" for alike in _ALIKE for character in alike}
_SPACE: Final = "[\\s\u00a0\u2009\u202f]+"


def has_words(words: str, *fields: str) -> Q:
    """Those with each of these words in one of the fields."""
    found = Q()
    for word in words.split():
        found &= has_phrase(word, *fields)
    return found


def has_phrase(phrase: str, *fields: str) -> Q:
    """Those with these words next to each other in one of the fields.

    A regular expression, since SQLite's LIKE knows the case of ASCII alone; it holds nothing that a database's dialect
    reads in another way than Python does.
    """
    pattern = _pattern(phrase)
    found = Q()
    for field in fields:
        found |= Q((f"{field}__iregex", pattern))
    return found


def _pattern(phrase: str) -> str:
    words = unicodedata.normalize("NFC", phrase).split()
    return _SPACE.join("".join(_CLASSES.get(letter) or re.escape(letter) for letter in word) for word in words)

"""Where sentences begin and end.

A full stop ends no sentence behind an initial or an abbreviation, nor before a small letter; which words are
abbreviations is the lexicon's. Rules after Palmer & Hearst, Adaptive Multilingual Sentence Boundary Disambiguation.
"""

import re

from claims.extraction.lexicon.en.people import TITLES
from claims.extraction.lexicon.en.words import ABBREVIATIONS, SENTENCE_OPENERS
from claims.extraction.spans import Span

# A run of full stops that ends no sentence is looked at once, not again from each of them.
_END = re.compile(r"(?<![.!?…])[.!?…]++[\"'”’»)\]]*+(?=\s|$)|[。！？]+[」』”’)]*|\n")
_WORD_BEFORE = re.compile(r"[\w.]+\Z")
_NEXT = re.compile(r"\s*([\"'“‘„«(\[]*)(\w+)?")
_ABBREVIATIONS = frozenset(ABBREVIATIONS)
_TITLES = frozenset(TITLES) & _ABBREVIATIONS
_OPENERS = frozenset(SENTENCE_OPENERS)
_BEHIND = 16
"""How many characters before a full stop are looked at for an abbreviation."""


def split_sentences(text: str) -> tuple[Span, ...]:
    """The sentences of `text` in reading order; a line break always ends one. Blank stretches are in none."""
    found = []
    start = 0
    for match in _END.finditer(text):
        if match[0] != "\n" and not _ends_sentence(text, match):
            continue
        span = _trimmed(text, start, match.end())
        if span is not None:
            found.append(span)
        start = match.end()
    rest = _trimmed(text, start, len(text))
    return (*found, rest) if rest is not None else tuple(found)


def _trimmed(text: str, start: int, end: int) -> Span | None:
    raw = text[start:end]
    begin = start + len(raw) - len(raw.lstrip())
    stripped = raw.strip()
    return Span(begin, begin + len(stripped)) if stripped else None


def _ends_sentence(text: str, match: re.Match[str]) -> bool:
    following = _NEXT.match(text, match.end(), match.end() + 40)
    marks, word = (following[1], following[2]) if following else ("", None)
    if word and not marks and word[0].islower():
        return False
    if match[0] != ".":
        return True
    before = _WORD_BEFORE.search(text[max(0, match.start() - _BEHIND) : match.start()])
    return before is None or not _is_abbreviation(before[0], word or "")


def _is_abbreviation(word: str, following: str) -> bool:
    """Whether the full stop behind `word` belongs to it and ends no sentence as well."""
    plain = word.lower()
    if len(word) == 1 and word.isalpha() and word != "I":
        return word.isupper() and following[:1].isupper() and following.lower() not in _OPENERS
    if plain in _TITLES:
        return True
    if plain not in _ABBREVIATIONS and "." not in plain.strip("."):
        return False
    if plain == "no":
        return following.isdigit()
    return bool(following) and following.lower() not in _OPENERS

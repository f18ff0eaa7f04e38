"""Where sentences begin and end.

A full stop ends no sentence behind an initial or an abbreviation, nor before a small letter; which words are
abbreviations, and whether ordinals have full stops, is the language's. Rules after Palmer & Hearst, Adaptive Multilingual Sentence Boundary Disambiguation.
"""

import re

from claims.extraction.lexicon.languages import sentence_lexicon
from claims.extraction.lexicon.sentences import SentenceLexicon
from claims.extraction.spans import Span

# A run of full stops that ends no sentence is looked at once, not again from each of them.
_END = re.compile(r"(?<![.!?…])[.!?…]++[\"'”’»)\]]*+(?=\s|$)|[。！？]+[」』”’)]*|\n")
_WORD_BEFORE = re.compile(r"[\w.]+\Z")
_NEXT = re.compile(r"\s*([\"'“‘„«(\[]*)(\w+)?")
_BEHIND = 16
"""How many characters before a full stop are looked at for an abbreviation."""
_ORDINAL = 2
"""How many digits an ordinal with a full stop has at most: a sentence may end with "1998."."""


def split_sentences(text: str, *, language: str = "en") -> tuple[Span, ...]:
    """The sentences of `text` in reading order; a line break always ends one. Blank stretches are in none."""
    lexicon = sentence_lexicon(language)
    found = []
    start = 0
    for match in _END.finditer(text):
        if match[0] != "\n" and not _ends_sentence(text, match, lexicon):
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


def _ends_sentence(text: str, match: re.Match[str], lexicon: SentenceLexicon) -> bool:
    following = _NEXT.match(text, match.end(), match.end() + 40)
    marks, word = (following[1], following[2]) if following else ("", None)
    if word and not marks and word[0].islower():
        return False
    if match[0] != ".":
        return True
    before = _WORD_BEFORE.search(text[max(0, match.start() - _BEHIND) : match.start()])
    return before is None or not _is_abbreviation(before[0], word or "", lexicon)


def _is_abbreviation(word: str, following: str, lexicon: SentenceLexicon) -> bool:
    """Whether the full stop behind `word` belongs to it and ends no sentence as well."""
    plain = word.lower()
    goes_on = bool(following) and following.lower() not in lexicon.openers
    if len(word) == 1 and word.isalpha() and plain not in lexicon.no_initials:
        if word.islower():
            return lexicon.spaced_dots and len(following) == 1  # z. B.
        return goes_on and following[0].isupper()
    if plain in lexicon.titles:
        return True
    if plain in lexicon.before_numbers:
        return following.isdigit()
    if lexicon.ordinal_dot and plain.isdecimal() and len(plain) <= _ORDINAL:
        return goes_on
    return goes_on and (plain in lexicon.abbreviations or "." in plain.strip("."))

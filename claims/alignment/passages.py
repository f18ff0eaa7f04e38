"""A stretch of the source that may hold a quotation, read for the comparison."""

import re
from collections.abc import Sequence

from claims.alignment.comparing import Window
from claims.alignment.layout import layout_words
from claims.alignment.quoted import QuotedWord
from claims.alignment.words import Words

_STOP = re.compile(r"[.!?。！？]|\n[^\S\n]*\n")
# What a transcript puts between the words that were spoken.
_SOUND = frozenset(["applause", "laughter", "laughs", "crosstalk", "inaudible", "unintelligible", "pause", "cheers"])
_LONGEST_ASIDE = 12


def ends_sentence(between: str) -> bool:
    """Whether a sentence may end in what stands between two words."""
    return _STOP.search(between) is not None


def window_of(source: Words, start: int, end: int) -> Window:
    """The words `[start, end)` of the source."""
    return Window(
        keys=source.keys[start:end],
        closes=[ends_sentence(source.between(index + 1)) for index in range(start, end)],
        asides=_asides(source, start, end),
    )


def closes_of(words: str, quoted: Sequence[QuotedWord]) -> list[bool]:
    """Of each quoted word, whether a sentence ends after it."""
    ends = [word.span.start for word in quoted[1:]] + [len(words)]
    return [ends_sentence(words[word.span.end : end]) for word, end in zip(quoted, ends, strict=True)]


def _asides(source: Words, start: int, end: int) -> list[bool]:
    """Of each word, whether a transcript's brackets hold it, or it belongs to the layout of the page."""
    asides = [False] * (end - start)
    for index in layout_words(source, start, end):
        asides[index - start] = True
    opened: int | None = None
    for index in range(start, end):
        between = source.between(index)
        if "[" in between or ("(" in between and source.keys[index] in _SOUND):
            opened = index
        after = source.between(index + 1)
        if opened is not None and ("]" in after or (")" in after and source.keys[index] in _SOUND)):
            if index - opened < _LONGEST_ASIDE:
                asides[opened - start : index + 1 - start] = [True] * (index + 1 - opened)
            opened = None
    return asides

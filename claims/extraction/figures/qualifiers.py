"""Words that bound a figure: before it ("more than", "up to", ">"), after it ("or more", "-odd")."""

from dataclasses import replace
from typing import cast

from claims.extraction.figures.found import Found
from claims.extraction.lexicon.figures import FigureLexicon, FrameWords
from claims.extraction.tokens import Tokens
from claims.extraction.values import Qualifier

_LONGEST = 6  # tokens of the longest phrase
_ARTICLES = frozenset({"a", "an", "the", "$"})


def qualify(t: Tokens, hit: Found, lexicon: FigureLexicon, taken: int) -> Found:
    """`hit` with its qualifier, its span grown over it; tokens before `taken` belong to another figure."""
    if hit.qualified or hit.figure is None:
        return hit
    frame = lexicon.frame
    start, before = _before(t, hit.start, frame, taken)
    end, after = _after(t, hit.end, frame)
    bound = before if before and before != "about" else after or before
    if bound is None:
        return hit
    return Found(start, end, replace(hit.figure, qualifier=cast(Qualifier, bound)))


def _before(t: Tokens, i: int, frame: FrameWords, taken: int) -> tuple[int, str | None]:
    sign = frame.signs.get(t.words[i - 1])
    if sign and i - 1 >= taken:
        return i - 1, sign
    for length in range(min(_LONGEST, i - taken), 0, -1):
        bound = frame.before.get(t.phrase(i - length, i))
        if bound is not None:
            return i - length, bound
    return i, None


def _after(t: Tokens, i: int, frame: FrameWords) -> tuple[int, str | None]:
    for length in (2, 1):
        bound = frame.after.get(t.phrase(i, i + length))
        if bound is not None and (length > 1 or t.is_glued(i - 1)):
            return i + length, bound
    return i, None

"""Plural or not, by ending and by list."""

from claims.extraction.lexicon.figures import FrameWords
from claims.extraction.tokens import Tokens


def is_plural(t: Tokens, i: int, frame: FrameWords) -> bool:
    """Whether the word at `i` looks like a plural noun; where nouns are written large, like a noun."""
    low = t.lows[i]
    if frame.capital_nouns:
        return t.words[i][:1].isupper() and low.isalpha()
    if low in frame.plurals:
        return True
    word = t.words[i]
    if len(low) > 2 and low[-1] == "s" and word[-1] == "s" and word[:-1].isupper():
        return True  # MPs, RBIs
    if len(low) < 4 or low[-1] != "s" or not low.isalpha():
        return False
    return low[-2:] not in ("ss", "us", "is") and low not in frame.singular_s

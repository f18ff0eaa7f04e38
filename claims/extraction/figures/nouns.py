"""What is counted: the noun phrase after a number, found by word class and ending alone.

A noun phrase ends at a closed-class word or at punctuation; the head of "54,000 young servicemen" is the first plural in
it, the last one where plurals follow each other ("five sports stars"). Right in four cases of five (docs).
"""

from decimal import Decimal

from claims.extraction.lexicon.figures import FrameWords
from claims.extraction.number_words import HYPHENS
from claims.extraction.tokens import Tokens

_REACH = 7  # words looked at after the number


def is_plural(t: Tokens, i: int, frame: FrameWords) -> bool:
    """Whether the word at `i` looks like a plural noun."""
    low = t.lows[i]
    if low in frame.plurals:
        return True
    return (
        len(low) > 3
        and low[-1] == "s"
        and low[-2:] not in ("ss", "us", "is")
        and low not in frame.singular_s
        and low.isalpha()
    )


def counted(t: Tokens, i: int, value: Decimal | None, frame: FrameWords) -> str | None:
    """The noun phrase from token `i` on whose number is `value`, as it is written, or None."""
    if t.words[i] in HYPHENS and t.is_glued(i - 1) and t.is_glued(i) and t.words[i + 1].isalpha():
        return t.words[i + 1]  # three-judge panel
    end = head = i
    while end < i + _REACH and _goes_on(t, end, frame):
        if is_plural(t, end, frame):
            head = end + 1
            if not (is_plural(t, head, frame) and t.lows[head] not in frame.closed):
                break
        end += 1
        if t.words[end] in HYPHENS and t.is_glued(end - 1) and t.is_glued(end):
            end += 1
    if head == i and value is not None and value != 1 and _premodifies(t, i, frame):
        head = i + 1
    if head == i and value == 1 and end > i and t.words[end - 1].isalpha():
        head = end
    return t.text[t.starts[i] : t.ends[head - 1]] if head > i else None


def _premodifies(t: Tokens, i: int, frame: FrameWords) -> bool:
    """ "12 page document", "5 speed manual": a singular noun between the number and another noun."""
    if not (_goes_on(t, i, frame) and _goes_on(t, i + 1, frame) and t.words[i].islower() and t.words[i + 1].islower()):
        return False
    return not (t.lows[i].endswith(("ed", "ly")) or t.lows[i + 1].endswith(("ed", "ly", "ing")))


def _goes_on(t: Tokens, i: int, frame: FrameWords) -> bool:
    return t.words[i].isalpha() and t.lows[i] not in frame.closed

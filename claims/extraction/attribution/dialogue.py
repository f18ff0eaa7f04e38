"""Dialogue behind dashes, as novels, features and much of Europe's press print it: "– I saw it, said Anna."

A dash at the head of a line proves nothing, lists begin so as well. A line is dialogue where who says it stands in it and
its words are somebody's own ("I", "you", a question), or where its neighbours are such lines.
"""

from collections.abc import Sequence

from claims.extraction.attribution.appositives import phrase_after
from claims.extraction.attribution.attributions import Attribution, span_of, spoken
from claims.extraction.attribution.passages import CAPITAL, END_WORDS, PUNCTUATION, Passage
from claims.extraction.attribution.phrases import core_end
from claims.extraction.attribution.readings import verb_after
from claims.extraction.lexicon import quotations as q
from claims.extraction.spans import Span

_DASHES = ("–", "—", "―", "-", "--")
_BEFORE = (",", "?", "!", "–", "—", "…")
"""What stands between the words and who says them."""
_FAR = 60
"""How many words are looked at for who says them."""
_NEAR = 3
"""How many lines may stand between two of one dialogue."""

Line = tuple[Span, Attribution | None]


def dialogue_of(passages: Sequence[Passage]) -> dict[int, Line]:
    """The words said in the lines of dialogue among `passages`, by the place of their passage, with their attributions."""
    lines = {place: p for place, p in enumerate(passages) if _opens_with_dash(p)}
    said = {place: found for place, p in lines.items() if (found := _said(p)) is not None}
    own = {place for place, p in lines.items() if _is_own(p)}
    spoken_lines = {place for place in said if place in own}
    dialogue: dict[int, Line] = {}
    for place, p in lines.items():
        if place in said and (place in own or _beside(place, spoken_lines)):
            dialogue[place] = said[place]
        elif place in own and _beside(place, spoken_lines) and p.words[-1] in END_WORDS:
            dialogue[place] = span_of(p, 1, p.size), None
    return dialogue


def _beside(place: int, others: set[int]) -> bool:
    return any(place + away in others for away in range(-_NEAR, _NEAR + 1) if away)


def _opens_with_dash(p: Passage) -> bool:
    return (
        p.size > 2 and not p.quoted and p.words[0] in _DASHES and bool(p.tags[1] & (CAPITAL | q.NUMBER | PUNCTUATION))
    )


def _is_own(p: Passage) -> bool:
    """Whether somebody speaks of themselves, or to somebody."""
    first = range(1, min(p.size, _FAR))
    return any(p.words[i].partition("'")[0] in p.lexicon.writers or p.words[i] in ("?", "!") for i in first)


def _said(p: Passage) -> Line | None:
    """What is said before the first attribution of a line, with it; None where there is none."""
    for at in range(2, min(p.size - 2, _FAR)):
        if p.words[at] not in _BEFORE:
            continue
        attribution = _attribution(p, at + 1)
        if attribution is not None:
            return span_of(p, 1, at + (p.words[at] in END_WORDS)), attribution
    return None


def _attribution(p: Passage, at: int) -> Attribution | None:
    """Who says what stands before `at`: "said Anna", "she asked"."""
    limit = min(p.size, at + _FAR)
    if p.tags[at] & q.CUE_FINITE and not p.tags[at] & CAPITAL:
        if p.tags[at + 1] & (q.PREPOSITION | q.OBJECT_PRONOUN) and not p.tags[at + 1] & (CAPITAL | q.SUBJECT_PRONOUN):
            return None
        end = phrase_after(p, at + 1, limit)
        return spoken("inverted", p, at + 1, end, span_of(p, at, at + 1)) if end > at + 1 else None
    end = core_end(p, at, limit)
    verb = verb_after(p, end, limit, strict=True) if end > at else None
    if verb is None or not p.tags[verb] & q.CLAUSAL or (verb + 1 < p.size and not _closes(p, verb + 1)):
        return None
    return spoken("after", p, at, end, span_of(p, verb, verb + 1))


def _closes(p: Passage, at: int) -> bool:
    return bool(p.tags[at] & (PUNCTUATION | q.ADVERB | q.PREPOSITION | q.CONJUNCTION))

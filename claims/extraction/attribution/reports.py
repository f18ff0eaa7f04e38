"""Attributions by a noun: her claim that "…", Ruiz's promise of "…", the mayor's "…" remark; in her words, "…".

A noun made of a verb of speech reports as its verb does, its possessor is who speaks (Quirk et al., § 17.26: appositive
clauses; § 17.51: nominalisation).
"""

from claims.extraction.attribution.attributions import Attribution, span_of, spoken
from claims.extraction.attribution.passages import CAPITAL, GENITIVE, PUNCTUATION, QUOTED, Passage
from claims.extraction.attribution.readings import is_finite
from claims.extraction.lexicon import quotations as q

_REACH = 12
"""How many words may stand between the noun and the marks."""
_ADJECTIVES = 3
"""How many words may stand between the possessor and the noun."""
_OPENERS = q.DETERMINER | q.SUBORDINATOR | q.PREPOSITION | q.CONJUNCTION | q.ADVERB


def attribution_of_noun(p: Passage, index: int, floor: int) -> Attribution | None:
    """The possessor of the noun that reports the words in marks at `index`."""
    if index <= floor:
        return None
    return _in_words(p, index, floor) or _before(p, index, floor) or _around(p, index, floor)


def _before(p: Passage, index: int, floor: int) -> Attribution | None:
    """Her claim that there were "hundreds" of them; her promise of "free tea"."""
    if p.words[index - 1] in p.lexicon.comment_openers:
        return None
    has_verb = False
    for at in range(index - 1, max(floor, index - _REACH), -1):
        if p.tags[at] & (PUNCTUATION | QUOTED):
            return None
        if p.words[at] in p.lexicon.report_nouns:
            link = p.words[at + 1]
            if link in p.lexicon.complementizers or (link in p.lexicon.report_links and not has_verb):
                possessor = _possessor(p, at, floor)
                return spoken("noun", p, *possessor, span_of(p, at, at + 1)) if possessor is not None else None
        has_verb = has_verb or is_finite(p, at)
    return None


def _around(p: Passage, index: int, floor: int) -> Attribution | None:
    """The mayor's "nobody asked" remark."""
    if index + 1 >= p.size or p.words[index + 1] not in p.lexicon.report_nouns:
        return None
    start = _possessor_start(p, index - 1, floor) if p.tags[index - 1] & GENITIVE else index - 1
    cue = span_of(p, index + 1, index + 2)
    return spoken("noun", p, start, index, cue) if p.tags[index - 1] & (GENITIVE | q.POSSESSIVE) else None


def _in_words(p: Passage, index: int, floor: int) -> Attribution | None:
    """In the mayor's words, "…": the possessor between "in" and "words"."""
    comma = index - 1
    if comma - 2 <= floor or p.words[comma] != "," or p.words[comma - 1] not in p.lexicon.word_nouns:
        return None
    possessor = _possessor(p, comma - 1, floor)
    if possessor is None or possessor[0] == floor or p.words[possessor[0] - 1] not in p.lexicon.word_prepositions:
        return None
    return spoken("according to", p, *possessor, span_of(p, comma - 1, comma))


def _possessor(p: Passage, noun: int, floor: int) -> tuple[int, int] | None:
    """The possessor of a noun, adjectives between them passed."""
    for at in range(noun - 1, max(floor, noun - 1 - _ADJECTIVES) - 1, -1):
        if p.tags[at] & (PUNCTUATION | QUOTED):
            return None
        if p.tags[at] & q.POSSESSIVE:
            return at, at + 1
        if p.tags[at] & GENITIVE:
            return _possessor_start(p, at, floor), at + 1
    return None


def _possessor_start(p: Passage, possessor: int, floor: int) -> int:
    """Where the phrase begins that a genitive ends: a name with its titles, or a noun with its article."""
    named = p.tags[possessor] & CAPITAL
    at = possessor
    while at > floor and possessor - at < _ADJECTIVES + 2:
        tag = p.tags[at - 1]
        if tag & (q.TITLE | q.PERSON) or (tag & CAPITAL and not tag & _OPENERS if named else not tag):
            at -= 1
            continue
        return at - 1 if tag & q.POSSESSIVE or p.words[at - 1] in p.lexicon.articles else at
    return at

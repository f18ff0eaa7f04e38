"""Attributions by a noun: her claim that "…", Ruiz's promise of "…", the mayor's "…" remark; in her words, "…".

A noun made of a verb of speech reports as its verb does, its possessor is who speaks (Quirk et al., § 17.26: appositive
clauses; § 17.51: nominalisation).
"""

from claims.extraction.attribution.appositives import phrase_after
from claims.extraction.attribution.attributions import Attribution, span_of, spoken
from claims.extraction.attribution.passages import CAPITAL, GENITIVE, PUNCTUATION, QUOTED, Passage
from claims.extraction.attribution.phrases import core_end
from claims.extraction.attribution.readings import is_finite, verb_after
from claims.extraction.lexicon import quotations as q

_REACH = 12
"""How many words may stand between the noun and the marks."""
_ADJECTIVES = 3
"""How many words may stand between the possessor and the noun."""
_WHO = CAPITAL | q.PERSON | q.GROUP
_OPENERS = q.DETERMINER | q.SUBORDINATOR | q.PREPOSITION | q.CONJUNCTION | q.ADVERB


def attribution_of_noun(p: Passage, index: int, floor: int) -> Attribution | None:
    """The possessor of the noun that reports the words in marks at `index`."""
    if index <= floor:
        return None
    return _in_words(p, index, floor) or _before(p, index, floor) or _around(p, index, floor)


def attribution_of_predicate(p: Passage, index: int, limit: int) -> Attribution | None:
    """Who speaks where the words in marks are the subject: "…" was how she put it; "…" is the verdict of Ana Ruiz."""
    behind = _in_words_behind(p, index)
    if behind is not None:
        return behind
    at = index + 2 if index + 1 < limit and p.words[index + 1] == "," else index + 1
    if at + 2 >= limit or p.words[at] not in p.lexicon.passives:
        return None
    at += 1
    if p.words[at] in p.lexicon.predicates:
        by_manner = p.words[at] in p.lexicon.manners
        at += p.words[at + 1] in p.lexicon.complementizers
        end = core_end(p, at + 1, limit)
        verb = verb_after(p, end, limit, strict=False) if end > at + 1 else None
        if verb is None or not (p.tags[verb] & q.CUE or (by_manner and p.tags[end - 1] & _WHO)):
            return None
        return spoken("noun", p, at + 1, end, span_of(p, verb, verb + 1))
    noun = next((i for i in range(at, min(limit, at + _REACH)) if _is_utterance(p, i)), None)
    if noun is None or any(p.tags[i] & (PUNCTUATION | QUOTED | q.PREPOSITION) for i in range(at, noun)):
        return None
    possessor = _possessor(p, noun, at - 1)
    if possessor is None and noun + 2 < limit and p.words[noun + 1] in p.lexicon.givers:
        possessor = noun + 2, phrase_after(p, noun + 2, limit)
    if possessor is None or possessor[0] == possessor[1]:
        return None
    return spoken("noun", p, *possessor, span_of(p, noun, noun + 1))


def _is_utterance(p: Passage, index: int) -> bool:
    return p.words[index] in p.lexicon.report_nouns or p.words[index] in p.lexicon.utterances


def _before(p: Passage, index: int, floor: int) -> Attribution | None:
    """Her claim that there were "hundreds" of them; her promise of "free tea"."""
    if p.words[index - 1] in p.lexicon.comment_openers:
        return None
    has_verb = False
    for at in range(index - 1, max(floor, index - _REACH), -1):
        if p.tags[at] & (PUNCTUATION | QUOTED):
            return None
        if p.words[at] in p.lexicon.report_nouns:
            link = p.words[_past_day(p, at + 1, index)]
            pledged = p.words[at] in p.lexicon.pledges and p.tags[index - 1] & q.INFINITIVE
            linked = pledged or link in p.lexicon.report_links
            if link in p.lexicon.complementizers or (linked and not has_verb):
                possessor = _possessor(p, at, floor)
                return spoken("noun", p, *possessor, span_of(p, at, at + 1)) if possessor is not None else None
        has_verb = has_verb or is_finite(p, at)
    return None


def _past_day(p: Passage, at: int, limit: int) -> int:
    """The place behind "on Monday" at `at`."""
    if at + 2 < limit and p.tags[at] & q.PREPOSITION and p.tags[at + 1] & q.TIME:
        return at + 2
    return at


def _around(p: Passage, index: int, floor: int) -> Attribution | None:
    """The mayor's "nobody asked" remark."""
    if index + 1 >= p.size or p.words[index + 1] not in p.lexicon.report_nouns:
        return None
    start = _possessor_start(p, index - 1, floor) if p.tags[index - 1] & GENITIVE else index - 1
    cue = span_of(p, index + 1, index + 2)
    return spoken("noun", p, start, index, cue) if p.tags[index - 1] & (GENITIVE | q.POSSESSIVE) else None


def _in_words(p: Passage, index: int, floor: int) -> Attribution | None:
    """In the mayor's words, "…": the possessor between "in" and "words"."""
    comma = next((i for i in range(index - 1, max(floor, index - _REACH), -1) if p.words[i] == ","), 0)
    if comma - 2 <= floor or p.words[comma - 1] not in p.lexicon.word_nouns:
        return None
    possessor = _possessor(p, comma - 1, floor)
    if possessor is None or possessor[0] == floor or p.words[possessor[0] - 1] not in p.lexicon.word_prepositions:
        return None
    return spoken("according to", p, *possessor, span_of(p, comma - 1, comma))


def _in_words_behind(p: Passage, index: int) -> Attribution | None:
    """ "…," in the mayor's words."""
    if index + 2 >= p.size or p.words[index + 1] not in p.lexicon.word_prepositions or p.last_char(index) != ",":
        return None
    noun = next((i for i in range(index + 2, min(p.size, index + _REACH)) if p.words[i] in p.lexicon.word_nouns), None)
    possessor = _possessor(p, noun, index + 1) if noun is not None else None
    if noun is None or possessor is None or possessor[0] != index + 2:
        return None
    return spoken("according to", p, *possessor, span_of(p, noun, noun + 1))


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

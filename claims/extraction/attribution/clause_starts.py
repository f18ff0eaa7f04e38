"""Whether a clause, a subject with its finite verb, begins at a word."""

from claims.extraction.attribution.passages import CAPITAL, GENITIVE, PUNCTUATION, QUOTED, Passage
from claims.extraction.attribution.phrases import core_end, is_plural_verb
from claims.extraction.attribution.readings import is_finite
from claims.extraction.lexicon import quotations as q

_DESCRIBES = q.RELATIVE | q.DETERMINER | q.POSSESSIVE | q.PERSON


def begins_clause(p: Passage, at: int, end: int) -> bool:
    """Whether a subject with its finite verb begins at `at`."""
    place = at
    tag = p.tags[at]
    if tag & q.RELATIVE and not tag & q.DETERMINER:
        return False
    if tag & q.SUBJECT_PRONOUN and not tag & (q.DETERMINER | q.NUMBER):
        if at + 1 >= end or p.tags[at + 1] & PUNCTUATION:
            return False
        return p.words[at] not in p.lexicon.objects or p.tags[at + 1] & q.ADVERB != 0 or is_finite(p, at + 1)
    if tag & q.AUXILIARY and "'" in p.words[at]:
        return True
    if tag & q.VERB_ING:
        return any(is_finite(p, i) for i in range(at + 1, min(end, at + 12)))
    if p.words[at] in p.lexicon.paired and at + 1 < end and p.tags[at + 1] & q.SUBJECT_PRONOUN:
        return True
    for _ in range(4):
        stop = core_end(p, place, end)
        if at < stop < end and p.tags[stop] & q.OBJECT_PRONOUN and p.tags[stop - 1] & q.PREPOSITION:
            stop += 1
        while stop < end and p.tags[stop] & (q.ADVERB | q.NEGATION) and not p.tags[stop] & (QUOTED | PUNCTUATION):
            stop += 1
        if stop >= end:
            return False
        if is_finite(p, stop):
            return stop > at
        if stop > place and _agrees(p, stop) and is_plural_verb(p, stop, place):
            return True
        if any(_takes_object(p, i) for i in range(place + 1, stop - 1)):
            return True
        if stop > place and stop + 1 < end and _is_bare_pronoun(p, stop) and is_finite(p, stop + 1):
            return True
        if stop > place and (p.tags[stop] & q.RELATIVE or p.words[stop] in ("—", "–", "(")):
            verbs = sum(_begins_verb(p, i) for i in range(stop + 1, min(end, stop + 25)))
            return verbs > bool(p.tags[stop] & q.RELATIVE)
        if stop > place and p.words[stop] == "," and stop + 1 < end and _describes(p, stop + 1):
            comma = next((i for i in range(stop + 1, min(end, stop + 30)) if p.words[i] == ","), None)
            return comma is not None and comma + 1 < end and is_finite(p, comma + 1)
        if not p.tags[stop] & q.PREPOSITION:
            return False
        place = stop + 1
    return False


def _agrees(p: Passage, index: int) -> bool:
    """Whether the word before a bare form is a plural noun: "officials expect"."""
    before = p.words[index - 1]
    return before.endswith("s") and not p.tags[index - 1] & (CAPITAL | GENITIVE) and not p.tags[index] & CAPITAL


def _begins_verb(p: Passage, index: int) -> bool:
    """Whether a finite verb begins at `index`: one verb for "could not have been"."""
    return is_finite(p, index) and not p.tags[index - 1] & (q.AUXILIARY | q.NEGATION | q.ADVERB)


def _describes(p: Passage, index: int) -> bool:
    """Whether an appositive, a relative clause or an age begins at `index`, behind its comma."""
    if p.tags[index] & q.NUMBER:
        return bool(p.tags[index - 2] & CAPITAL and not p.tags[index - 2] & (q.TIME | q.NUMBER))
    return bool(p.tags[index] & _DESCRIBES)


def _takes_object(p: Passage, index: int) -> bool:
    """Whether an unknown word in -s stands before an article: "the deal values the firm"."""
    if p.tags[index] or not p.words[index].endswith("s") or p.words[index].endswith("ss"):
        return False
    return p.words[index + 1] in p.lexicon.articles or bool(p.tags[index + 1] & q.POSSESSIVE)


def _is_bare_pronoun(p: Passage, index: int) -> bool:
    """Whether a pronoun begins a relative clause without its "that": "the crowds he draws prove it"."""
    return bool(p.tags[index] & q.SUBJECT_PRONOUN) and not p.tags[index] & (q.DETERMINER | q.NUMBER | q.RELATIVE)

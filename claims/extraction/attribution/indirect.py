"""Statements without marks: "officials said that …", "…, she said.", "according to the report, …".

The rules follow the complement clauses and reporting clauses of Quirk et al., A Comprehensive Grammar of the English
Language, § 14.28 to 14.30: that-clauses, zero that, comment clauses behind or inside the statement.
"""

from collections.abc import Iterator
from itertools import pairwise

from claims.extraction.attribution.passages import CAPITAL, PUNCTUATION, QUOTED, Passage
from claims.extraction.attribution.phrases import REACH, core_end, is_finite, noun_expected, phrase_after
from claims.extraction.attribution.speakers import (
    Attribution,
    _verb_after,
    sentence_starts,
    span_of,
    spoken,
    subject_of,
)
from claims.extraction.lexicon import quotations as q
from claims.extraction.spans import Span

Statement = tuple[Span, Attribution]
CUT = ("but", "while", "although", "though", "according", "whereas", "even", "compared")
_LONGEST = 150
"""How many words a statement may hold: keeps the grammar linear on a line without a full stop."""


def find_indirect(p: Passage) -> Iterator[Statement]:
    """The indirect statements of a passage with their attributions."""
    starts = [*sentence_starts(p, {}), p.size]
    for start, end in pairwise(starts):
        while end > start and p.tags[end - 1] & PUNCTUATION and p.words[end - 1] not in (")", "]"):
            end -= 1
        if end - start >= 4:
            yield from _in_sentence(p, start, end)


def _in_sentence(p: Passage, start: int, end: int) -> Iterator[Statement]:
    taken = start
    index = start
    while index < end:
        found = None
        if index >= taken:
            if p.words[index] == "according" and index + 1 < end and p.words[index + 1] == "to":
                found = _according_to(p, index, start, end)
            elif _may_report(p, index):
                found = _reported(p, index, max(start, taken), start, end)
        if found is not None:
            first, last, said = found
            if not any(p.tags[i] & QUOTED for i in range(first, last)):
                yield span_of(p, first, last), said
            taken = max(last, index + 1)
        index += 1


def _may_report(p: Passage, index: int) -> bool:
    tag = p.tags[index]
    if not tag & q.CLAUSAL or tag & (CAPITAL | QUOTED) or not tag & q.CUE:
        return False
    before = p.tags[index - 1] if index else 0
    if tag & q.CUE_ING:
        if index + 1 < p.size and p.words[index + 1] in p.lexicon.complementizers and not noun_expected(p, index):
            return True
        return index > 0 and (
            p.words[index - 1] in (",", "and", "but", "—", "–")
            or bool(before & (q.AUXILIARY | q.ADVERB | q.PREPOSITION | q.SUBORDINATOR))
        )
    if tag & q.CUE_PAST and tag & q.PARTICIPLE and before & (q.NUMBER | q.DETERMINER | q.ADVERB) and noun_expected(p, index):
        return False
    if tag & q.CUE_PAST:
        return not (before & q.AUXILIARY and p.words[index - 1] in p.lexicon.passives)
    if tag & (q.CUE_PRESENT | q.CUE_BASE):
        if tag & q.SPEAKING:
            return not (before & (q.DETERMINER | q.POSSESSIVE) and not before & (q.SUBJECT_PRONOUN | q.OBJECT_PRONOUN))
        return not noun_expected(p, index) and _clearly_verb(p, index)
    return True


def _clearly_verb(p: Passage, index: int) -> bool:
    """Whether a form that may be a noun as well ("claims", "states") is a verb: a statement follows at once, or its
    subject is a name or a pronoun and an object follows."""
    if index + 1 >= p.size:
        return False
    before, after = p.tags[index - 1] if index else 0, p.tags[index + 1]
    that = p.words[index + 1] in p.lexicon.complementizers
    if p.tags[index] & q.CUE_BASE and not _plural_before(p, index):
        return that and bool(before & (CAPITAL | q.OBJECT_PRONOUN | q.CONJUNCTION | PUNCTUATION))
    if before & q.INFINITIVE and not that:
        return False
    if p.tags[index] & q.CUE_PRESENT and before & q.DETERMINER and p.words[index - 1] not in ("this", "that", "each"):
        return False
    if p.words[index + 1] in p.lexicon.complementizers:
        return True
    if after & (PUNCTUATION | q.PREPOSITION | q.CONJUNCTION | q.AUXILIARY | q.SUBORDINATOR) and not after & q.DETERMINER:
        return bool(before & (q.SUBJECT_PRONOUN | q.AUXILIARY | CAPITAL)) and not p.tags[index] & q.CUE_BASE
    return bool(before & (q.SUBJECT_PRONOUN | q.AUXILIARY | q.PERSON | q.DOCUMENT | CAPITAL | q.ADVERB | q.INFINITIVE)) and bool(
        after & (q.SUBJECT_PRONOUN | q.DETERMINER | q.POSSESSIVE | CAPITAL | q.NUMBER) or not after & q.VERB
    )


def _plural_before(p: Passage, index: int) -> bool:
    """Whether the word before may be the subject, or the auxiliary, of a bare verb form."""
    if not index:
        return False
    before, word = p.tags[index - 1], p.words[index - 1]
    if before & (q.SUBJECT_PRONOUN | q.AUXILIARY | q.INFINITIVE | q.ADVERB | q.NEGATION | q.RELATIVE):
        return True
    return word.endswith("s") and not word.endswith("ss") or word in ("people", "men", "women", "percent", "police", ")")


Found = tuple[int, int, Attribution]


def _according_to(p: Passage, at: int, start: int, end: int) -> Found | None:
    stop = phrase_after(p, at + 2, end)
    core = core_end(p, at + 2, end)
    if core == at + 2:
        return None
    cue = span_of(p, at, at + 2)
    if at - start <= 1 or p.words[at - 1] in p.lexicon.complementizers or p.words[at - 2] in p.lexicon.complementizers:
        comma = next((i for i in range(core, min(end, core + REACH)) if p.words[i] == ","), None)
        if comma is None or comma + 2 >= end:
            return None
        return comma + 1, end, spoken("according to", p, at + 2, comma, cue)
    first = _clause_start(p, at, start)
    last = at - 1 if p.words[at - 1] in (",", "—", "–", "--", "-") else at
    if last - first < 2:
        return None
    if core < end and p.words[core] in (",", "-", "–", "—") and p.tags[at - 1] & PUNCTUATION and end - core > 4 and not _new_clause(p, core + 1, end):
        return first, end, spoken("according to", p, at + 2, core, cue)
    return first, last, spoken("according to", p, at + 2, stop, cue)


def _new_clause(p: Passage, at: int, end: int) -> bool:
    """Whether a clause of its own, or a description of the noun before, begins at `at`."""
    tag = p.tags[at]
    if p.words[at] in ("and", "but") and at + 1 < end and (is_finite(p, at + 1) or p.words[at + 1] in p.lexicon.complementizers):
        return False
    if tag & (q.CONJUNCTION | q.RELATIVE | q.SUBORDINATOR | q.CUE_ING | q.VERB_ING) or p.words[at] in ("a", "an"):
        return True
    return not tag & CAPITAL and p.words[at].endswith("ing")


def _clause_start(p: Passage, at: int, start: int) -> int:
    """Where the statement before an attribution begins: its sentence, or the clause after a semicolon."""
    first = max(start, at - _LONGEST)
    for index in range(at - 1, first, -1):
        if p.words[index] == ";":
            return index + 1
    return first


def _reported(p: Passage, cue: int, floor: int, start: int, end: int) -> Found | None:
    comment = _comment_before(p, cue, start, end)
    if comment is not None:
        return comment
    subject = subject_of(p, cue, start, near=True)
    after = _behind(p, cue, start, end)
    if after is not None:
        return after
    content = _content_start(p, cue, end)
    if content is None or subject is None:
        return None
    if _is_subordinate(p, subject[0], start):
        end = next((i for i in range(content, end) if p.words[i] == ","), end)
    last = _content_end(p, content, end)
    if last - content < 2:
        return None
    return content, last, spoken("indirect", p, *subject, span_of(p, cue, cue + 1))


def _comment_before(p: Passage, cue: int, start: int, end: int) -> Found | None:
    """ "As the mayor noted on Friday, prices fell": the comment clause before its statement."""
    at = next((i for i in range(cue - 2, max(start, cue - 12) - 1, -1) if p.words[i] == "as"), None)
    if at is None or (at > start and not p.tags[at - 1] & (PUNCTUATION | q.CONJUNCTION)):
        return None
    first = at + 1
    core = core_end(p, first, cue)
    if core == first or _verb_after(p, core, end, strict=True) != cue:
        return None
    comma = next((i for i in range(cue + 1, min(end, cue + 20)) if p.words[i] == ","), None)
    if comma is None or comma + 3 > end or any(is_finite(p, i) for i in range(cue + 1, comma)):
        return None
    return comma + 1, end, spoken("comment", p, first, core, span_of(p, cue, cue + 1))


def _is_subordinate(p: Passage, subject: int, start: int) -> bool:
    """Whether the reporting clause is itself introduced by "while", "although" and the like, before its main clause."""
    at = subject - 1
    return at >= start and at - start <= 1 and bool(p.tags[at] & q.SUBORDINATOR)


def _behind(p: Passage, cue: int, start: int, end: int) -> Found | None:
    """The statement before its attribution: "Prices will fall, she said." """
    comma = cue - 1
    floor = max(start, cue - REACH)
    inverted = cue > start and p.words[cue - 1] in (",", "—", "–", "--") and cue + 1 < end
    if inverted and p.tags[cue] & q.CUE_FINITE and p.words[cue + 1] not in p.lexicon.complementizers:
        last = phrase_after(p, cue + 1, end)
        if last > cue + 1 and (last == end or p.words[last] == ",") and cue - 1 - start > 2 and (p.tags[cue] & q.SPEAKING or core_end(p, start, cue) < cue - 1):
            whole = end if last < end and not _new_clause(p, last + 1, end) and end - last > 4 else cue - 1
            return start, whole, spoken("behind", p, cue + 1, last, span_of(p, cue, cue + 1))
    while comma > floor and not (p.words[comma] in (",", "—", "–", "--") and p.tags[comma] & PUNCTUATION):
        if p.tags[comma] & QUOTED or p.words[comma] in (";", ":"):
            return None
        comma -= 1
    if comma <= floor or comma - start < 1 or any(p.tags[i] & QUOTED for i in range(cue + 1, min(end, cue + 4))):
        return None
    if p.words[comma + 1] == "as":
        comma_end, comma = comma, comma + 1
    else:
        comma_end = comma
    core = core_end(p, comma + 1, cue)
    if p.tags[comma + 1] & q.RELATIVE or core == comma + 1 or _verb_after(p, core, end, strict=True) != cue:
        return None
    follows = cue + 1
    adjunct = follows
    while adjunct < end and p.words[adjunct] != ",":
        adjunct += 1
    if follows < end and p.words[follows] != ",":
        tag = p.tags[follows]
        if not tag & (q.PREPOSITION | q.TIME | q.ADVERB) or any(is_finite(p, i) for i in range(follows, adjunct)):
            if p.words[cue] not in ("told", "tells"):
                return None
            if any(is_finite(p, i) for i in range(follows, adjunct)):
                return None
    first = _clause_start(p, comma, start)
    if not (follows >= end and p.tags[cue] & q.SPEAKING) and not any(is_finite(p, i) for i in range(first, comma)):
        if follows < end and p.words[follows] == "," and end - follows > 4:
            return first, end, spoken("inside", p, comma + 1, core, span_of(p, cue, cue + 1))
        return None
    if p.tags[first] & q.SUBORDINATOR and not (follows < end and p.words[follows] == ","):
        return None
    whole = adjunct < end and p.words[comma_end] == "," and end - adjunct > 4 and not _new_clause(p, adjunct + 1, end)
    return first, end if whole else comma_end, spoken("behind", p, comma + 1, core, span_of(p, cue, cue + 1))


def _content_start(p: Passage, cue: int, end: int) -> int | None:
    """Where the statement after a cue begins, past those told and when or where it was said; None when none follows."""
    at = cue + 1
    particle = p.lexicon.particles.get(p.words[cue])
    if particle is not None:
        if at >= end or p.words[at] != particle:
            return None
        at += 1
    if at >= end:
        return None
    if p.words[at] in p.lexicon.complementizers or p.words[at] in p.lexicon.questions:
        return at
    if p.words[at] in (",", "—", "–", "--"):
        closing = next((i for i in range(at + 1, min(end, at + 14)) if p.words[i] == p.words[at]), None)
        if closing is not None and closing + 1 < end and p.words[closing + 1] in p.lexicon.complementizers:
            return closing + 1
        return None
    tag = p.tags[at]
    if p.words[at] in p.lexicon.existentials and at + 1 < end and p.tags[at + 1] & q.AUXILIARY:
        return at
    if tag & (q.ADVERB | q.TIME | q.PREPOSITION) and not tag & (q.DETERMINER | q.SUBJECT_PRONOUN):
        past = _past_adjunct(p, at, end)
        if past is None or past >= end:
            return None
        at = past
        if p.words[at] in p.lexicon.complementizers:
            return at
    elif p.words[cue] in p.lexicon.addressing:
        told = core_end(p, at, end) if not tag & q.OBJECT_PRONOUN else at + 1
        if told > at:
            past = _past_adjunct(p, told, end)
            told = told if past is None else past
            if told < end and p.words[told] in p.lexicon.complementizers or told < end and _begins_clause(p, told, end):
                return told
    tag = p.tags[at]
    if tag & (PUNCTUATION | QUOTED | q.CONJUNCTION | q.SUBORDINATOR | q.INFINITIVE) and not tag & q.DETERMINER:
        return None
    if _begins_clause(p, at, end):
        return at
    return at if p.tags[cue] & q.SPEAKING and end - at > 2 and p.words[cue] not in p.lexicon.addressing and core_end(p, at, end) > at + 1 else None


def _begins_clause(p: Passage, at: int, end: int) -> bool:
    """Whether a subject with its finite verb begins at `at`."""
    place = at
    tag = p.tags[at]
    if tag & q.SUBJECT_PRONOUN and not tag & (q.DETERMINER | q.NUMBER | q.RELATIVE):
        return at + 1 < end and not p.tags[at + 1] & PUNCTUATION
    if tag & q.AUXILIARY and "'" in p.words[at]:
        return True
    if tag & q.VERB_ING:
        return any(is_finite(p, i) for i in range(at + 1, min(end, at + 12)))
    for _ in range(4):
        stop = core_end(p, place, end)
        while stop < end and p.tags[stop] & (q.ADVERB | q.NEGATION) and not p.tags[stop] & (QUOTED | PUNCTUATION):
            stop += 1
        if stop >= end:
            return False
        if is_finite(p, stop):
            return stop > at
        if stop > place and p.words[stop] in ("who", "that", "which", "—", "–", "("):
            return any(is_finite(p, i) for i in range(stop, min(end, stop + 25)))
        if stop > place and p.words[stop] == "," and stop + 1 < end and p.tags[stop + 1] & (q.RELATIVE | q.DETERMINER):
            comma = next((i for i in range(stop + 1, min(end, stop + 30)) if p.words[i] == ","), None)
            return comma is not None and comma + 1 < end and is_finite(p, comma + 1)
        if not p.tags[stop] & q.PREPOSITION:
            return False
        place = stop + 1
    return False


def _past_adjunct(p: Passage, at: int, end: int) -> int | None:
    """The place after "on Monday", "in a statement", "this week" behind a cue."""
    for _ in range(3):
        if at >= end:
            return None
        tag = p.tags[at]
        if tag & q.PREPOSITION and not tag & q.DETERMINER and p.words[at] not in ("as", "than", "like"):
            stop = core_end(p, at + 1, end)
            if stop < end and p.tags[stop] & QUOTED:
                stop += 1
            if stop == at + 1:
                return None
            at = stop
        elif tag & (q.TIME | q.ADVERB) and not tag & (q.SUBJECT_PRONOUN | q.DETERMINER):
            at += 1
        else:
            return at
    return at


def _content_end(p: Passage, content: int, end: int) -> int:
    """Where the statement ends: its sentence, or where the writer's own words go on."""
    limit = min(end, content + _LONGEST)
    for index in range(content + 1, limit):
        word = p.words[index]
        if word == ";":
            return index
        if word == "," and index + 1 < limit:
            following = p.tags[index + 1]
            if p.words[index + 1] in CUT:
                return index
            if following & (q.CUE_ING | q.SPEAKING) and not following & (CAPITAL | q.CUE_BASE):
                return index
        elif word == "according" and index + 1 < limit and p.words[index + 1] == "to":
            return index
        elif word in ("and", "but", "while") and index + 1 < limit:
            subject = core_end(p, index + 1, min(limit, index + 12))
            verb = _verb_after(p, subject, limit, strict=True) if subject > index + 1 else None
            if verb is not None and p.tags[verb] & q.SPEAKING and verb + 1 < limit and _content_start(p, verb, end) is not None:
                return index - 1 if p.words[index - 1] == "," else index
            following = index + 1
            while following < limit and p.tags[following] & q.ADVERB:
                following += 1
            if following < limit and p.tags[following] & q.CLAUSAL and p.tags[following] & (q.CUE_PAST | q.CUE_PRESENT) and not p.tags[following] & CAPITAL:
                return index - 1 if p.words[index - 1] == "," else index
    return limit

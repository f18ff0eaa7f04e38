"""The statement that follows a reporting verb: where it begins, where it ends, and whether the word reports at all."""

from claims.extraction.attribution.passages import CAPITAL, PUNCTUATION, QUOTED, Passage
from claims.extraction.attribution.phrases import core_end
from claims.extraction.attribution.readings import is_finite, noun_expected, source_size, verb_after
from claims.extraction.lexicon import quotations as q

LONGEST = 150
"""How many words a statement may hold: keeps the grammar linear on a line without a full stop."""


def may_report(p: Passage, index: int) -> bool:
    tag = p.tags[index]
    if not tag & q.CLAUSAL or tag & (CAPITAL | QUOTED) or not tag & q.CUE:
        return False
    particle = p.lexicon.particles.get(p.words[index])
    if particle is not None and not (index + 1 < p.size and p.words[index + 1] == particle):
        return False
    before = p.tags[index - 1] if index else 0
    if tag & q.MENTAL and not (index + 1 < p.size and p.words[index + 1] in p.lexicon.complementizers):
        return False
    if tag & q.CUE_ING:
        if _ends_noun_phrase(p, index):
            return False
        if index + 1 < p.size and p.words[index + 1] in p.lexicon.complementizers:
            return True
        return index > 0 and (
            p.words[index - 1] in (",", "—", "–")
            or p.words[index - 1] in p.lexicon.joining
            or bool(before & (q.AUXILIARY | q.ADVERB | q.PREPOSITION | q.SUBORDINATOR))
        )
    if (
        tag & q.CUE_PAST
        and tag & q.PARTICIPLE
        and before & (q.NUMBER | q.DETERMINER | q.ADVERB)
        and noun_expected(p, index)
    ):
        return False
    if tag & q.CUE_PAST:
        return not (index and p.words[index - 1] in p.lexicon.passives)
    if tag & (q.CUE_PRESENT | q.CUE_BASE):
        if tag & q.SPEAKING:
            return not (before & (q.DETERMINER | q.POSSESSIVE) and not before & (q.SUBJECT_PRONOUN | q.OBJECT_PRONOUN))
        return not noun_expected(p, index) and _clearly_verb(p, index)
    return True


def _ends_noun_phrase(p: Passage, index: int) -> bool:
    """Whether an -ing form is a noun: "his stern warning"."""
    if noun_expected(p, index):
        return not p.tags[index - 1] & q.PREPOSITION
    return index > 1 and not p.tags[index - 1] and bool(p.tags[index - 2] & (q.DETERMINER | q.POSSESSIVE))


def _clearly_verb(p: Passage, index: int) -> bool:
    """Whether a form that may be a noun as well ("claims", "states") is a verb: a statement follows at once, or its
    subject is a name or a pronoun and an object follows."""
    if index + 1 >= p.size:
        return False
    before, after = p.tags[index - 1] if index else 0, p.tags[index + 1]
    that = p.words[index + 1] in p.lexicon.complementizers
    if p.tags[index] & q.CUE_BASE and not plural_before(p, index):
        return that and bool(before & (CAPITAL | q.OBJECT_PRONOUN | q.CONJUNCTION | PUNCTUATION))
    if before & q.INFINITIVE and not that:
        return False
    if p.tags[index] & q.CUE_PRESENT and before & q.DETERMINER and p.words[index - 1] not in p.lexicon.singulars:
        return False
    if p.words[index + 1] in p.lexicon.complementizers:
        return True
    if (
        after & (PUNCTUATION | q.PREPOSITION | q.CONJUNCTION | q.AUXILIARY | q.SUBORDINATOR)
        and not after & q.DETERMINER
        and "'" not in p.words[index + 1]
    ):
        return bool(before & (q.SUBJECT_PRONOUN | q.AUXILIARY | CAPITAL)) and not p.tags[index] & q.CUE_BASE
    return bool(
        before & (q.SUBJECT_PRONOUN | q.AUXILIARY | q.PERSON | q.DOCUMENT | CAPITAL | q.ADVERB | q.INFINITIVE)
    ) and bool(after & (q.SUBJECT_PRONOUN | q.DETERMINER | q.POSSESSIVE | CAPITAL | q.NUMBER) or not after & q.VERB)


def plural_before(p: Passage, index: int) -> bool:
    """Whether the word before may be the subject, or the auxiliary, of a bare verb form."""
    if not index:
        return False
    before, word = p.tags[index - 1], p.words[index - 1]
    if before & (q.SUBJECT_PRONOUN | q.AUXILIARY | q.INFINITIVE | q.ADVERB | q.NEGATION | q.RELATIVE):
        return True
    if before & CAPITAL and _ends_pair(p, index):
        return True
    return (word.endswith("s") and not word.endswith("ss")) or word in p.lexicon.plurals


def _ends_pair(p: Passage, index: int) -> bool:
    """Whether two names joined by "and" end before `index`: "Ida Holm and Bo Lund say"."""
    at = index - 1
    while at > max(1, index - 5) and p.tags[at] & CAPITAL:
        at -= 1
    return p.words[at] in p.lexicon.coordinators and bool(p.tags[at - 1] & CAPITAL)


def is_subordinate(p: Passage, subject: int, start: int) -> bool:
    """Whether the reporting clause is itself introduced by "while", "although" and the like, before its main clause."""
    at = subject - 1
    return at >= start and at - start <= 1 and bool(p.tags[at] & q.SUBORDINATOR)


def content_start(p: Passage, cue: int, end: int, *, quoted: bool = False) -> int | None:
    """Where the statement after a cue begins, past those told and when or where it was said; None when none follows.
    With `quoted` a statement may be what stands in marks."""
    at = cue + 1
    particle = p.lexicon.particles.get(p.words[cue])
    if particle is not None:
        if at >= end or p.words[at] != particle:
            return None
        at += 1
    if at >= end:
        return None
    if quoted and (p.tags[at] & QUOTED or (p.words[at] in (",", ":") and at + 1 < end and p.tags[at + 1] & QUOTED)):
        return at
    if p.words[at] in p.lexicon.complementizers:
        return None if _is_relative(p, at, end) and not p.tags[at + 1] & q.AUXILIARY else at
    if p.words[at] in p.lexicon.questions:
        return at
    if p.words[at] in (",", "—", "–", "--"):
        return _past_insertion(p, at, end)
    if p.words[at] in p.lexicon.existentials and at + 1 < end and p.tags[at + 1] & q.AUXILIARY:
        return at
    if p.tags[at] & (q.ADVERB | q.TIME | q.PREPOSITION) and not p.tags[at] & (q.DETERMINER | q.SUBJECT_PRONOUN):
        past = _past_adjunct(p, at, end)
        if past is None or past >= end:
            return None
        at = past
        if p.words[at] in p.lexicon.complementizers:
            return None if _is_relative(p, at, end) else at
    elif p.words[cue] in p.lexicon.addressing:
        told = _past_addressee(p, at, end)
        if told is not None:
            return told
    return _zero_that(p, cue, at, end)


def _is_relative(p: Passage, that: int, end: int) -> bool:
    """Whether "that" is the subject of its clause: "in a talk that was taped"."""
    if that + 1 >= end or p.tags[that + 1] & (CAPITAL | PUNCTUATION | QUOTED):
        return False
    word, tag = p.words[that + 1], p.tags[that + 1]
    if tag & q.AUXILIARY:
        return "'" not in word
    return bool(tag & (q.CUE_PAST | q.VERB) or not tag) and word.endswith(p.lexicon.past_endings)


def _past_insertion(p: Passage, at: int, end: int) -> int | None:
    """The place of "that" behind "said, for example," """
    closing = next((i for i in range(at + 1, min(end, at + 14)) if p.words[i] == p.words[at]), None)
    if closing is not None and closing + 1 < end and p.words[closing + 1] in p.lexicon.complementizers:
        return closing + 1
    return None


def _past_addressee(p: Passage, at: int, end: int) -> int | None:
    """Where the statement begins behind those who are told; None where none does."""
    told = at + 1 if p.tags[at] & q.OBJECT_PRONOUN else core_end(p, at, end)
    if told == at:
        return None
    past = _past_adjunct(p, told, end)
    told = told if past is None else past
    if told < end and (p.words[told] in p.lexicon.complementizers or begins_clause(p, told, end)):
        return told
    return None


def _zero_that(p: Passage, cue: int, at: int, end: int) -> int | None:
    """`at` where a clause without "that" begins; after said and says it need not show its verb."""
    bars = PUNCTUATION | QUOTED | q.CONJUNCTION | q.SUBORDINATOR | q.INFINITIVE
    if p.tags[at] & bars and not p.tags[at] & q.DETERMINER:
        return None
    if p.tags[at] & q.OBJECT_PRONOUN and not p.tags[at] & (q.POSSESSIVE | q.SUBJECT_PRONOUN):
        return None
    if begins_clause(p, at, end) or (p.words[cue] in p.lexicon.showing and _begins_small_clause(p, at, end)):
        return at
    return at if p.words[cue] in p.lexicon.plain_cues and end - at > 2 and core_end(p, at, end) > at + 1 else None


def _begins_small_clause(p: Passage, at: int, end: int) -> bool:
    """Whether a clause without a finite verb begins at `at`: "polls show Lund ahead", "found Lund leading by ten"."""
    stop = core_end(p, at, end)
    return at < stop < end and (bool(p.tags[stop] & (q.VERB_ING | q.CUE_ING)) or p.words[stop] in p.lexicon.standing)


def begins_clause(p: Passage, at: int, end: int) -> bool:
    """Whether a subject with its finite verb begins at `at`."""
    place = at
    tag = p.tags[at]
    if tag & q.RELATIVE and not tag & q.DETERMINER:
        return False
    if tag & q.SUBJECT_PRONOUN and not tag & (q.DETERMINER | q.NUMBER):
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
        if stop > place and (p.tags[stop] & q.RELATIVE or p.words[stop] in ("—", "–", "(")):
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
        if tag & q.PREPOSITION and not tag & q.DETERMINER and p.words[at] not in p.lexicon.comparisons:
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


def content_end(p: Passage, content: int, end: int, *, relative: bool = False) -> int:
    """Where the statement ends: its sentence, or where the writer's own words go on."""
    limit = min(end, content + LONGEST)
    for index in range(content + 1, limit):
        word = p.words[index]
        if word == ";":
            return index
        if p.tags[index] & QUOTED and index + 1 < limit and p.tags[index + 1] & q.CUE_ING:
            return index + 1
        if word == "," and index + 1 < limit:
            following = p.tags[index + 1]
            if p.words[index + 1] in p.lexicon.cuts:
                return index
            if relative and is_finite(p, index + 1):
                return index
            if following & (q.CUE_ING | q.SPEAKING) and not following & (CAPITAL | q.CUE_BASE):
                return index
        elif source_size(p, index):
            return index
        elif (word in p.lexicon.joining or word in p.lexicon.cuts) and index + 1 < limit:
            subject = core_end(p, index + 1, min(limit, index + 12))
            verb = verb_after(p, subject, limit, strict=True) if subject > index + 1 else None
            if (
                verb is not None
                and p.tags[verb] & q.SPEAKING
                and verb + 1 < limit
                and content_start(p, verb, end) is not None
            ):
                return index - 1 if p.words[index - 1] == "," else index
            following = index + 1
            while following < limit and p.tags[following] & q.ADVERB:
                following += 1
            if (
                following < limit
                and p.tags[following] & q.CLAUSAL
                and p.tags[following] & (q.CUE_PAST | q.CUE_PRESENT)
                and not p.tags[following] & CAPITAL
            ):
                return index - 1 if p.words[index - 1] == "," else index
    return limit

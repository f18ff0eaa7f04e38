"""The statement that follows a reporting verb: where it begins and where it ends."""

from claims.extraction.attribution.passages import CAPITAL, GENITIVE, PUNCTUATION, QUOTED, Passage
from claims.extraction.attribution.phrases import core_end
from claims.extraction.attribution.readings import is_finite, source_size, verb_after
from claims.extraction.lexicon import quotations as q

_CLOSING = 12
LONGEST = 150
"""How many words a statement may hold: keeps the grammar linear on a line without a full stop."""


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
    elif p.words[cue] in p.lexicon.addressing and not _is_told(p, cue):
        told = _past_addressee(p, cue, at, end)
        if told is not None or p.words[cue] in p.lexicon.telling:
            return told
    return _zero_that(p, cue, at, end)


def _is_told(p: Passage, cue: int) -> bool:
    """Whether who is told stands before the cue: "the court was told"."""
    return cue > 0 and bool(p.tags[cue] & q.CUE_PAST) and p.words[cue - 1] in p.lexicon.passives


def _is_relative(p: Passage, that: int, end: int) -> bool:
    """Whether "that" is the subject of its clause: "in a talk that was taped"."""
    if that + 1 >= end or p.tags[that + 1] & (CAPITAL | PUNCTUATION | QUOTED):
        return False
    word, tag = p.words[that + 1], p.tags[that + 1]
    if tag & q.AUXILIARY:
        return "'" not in word
    if tag & (q.CUE_PRESENT | q.VERB) and word.endswith("s") and that + 2 < end:
        return bool(p.tags[that + 2] & (CAPITAL | q.DETERMINER | q.POSSESSIVE))
    return bool(tag & (q.CUE_PAST | q.VERB) or not tag) and word.endswith(p.lexicon.past_endings)


def _past_insertion(p: Passage, at: int, end: int) -> int | None:
    """The place of "that" behind "said, for example," """
    closing = next((i for i in range(at + 1, min(end, at + 14)) if p.words[i] == p.words[at]), None)
    if closing is not None and closing + 1 < end and p.words[closing + 1] in p.lexicon.complementizers:
        return closing + 1
    return None


def _past_addressee(p: Passage, cue: int, at: int, end: int) -> int | None:
    """Where the statement begins behind those who are told; None where none does."""
    whole = at + 1 if p.tags[at] & q.OBJECT_PRONOUN else core_end(p, at, end)
    if whole == at:
        return None
    past = _past_adjunct(p, whole, end)
    told = whole if past is None else past
    telling = p.words[cue] in p.lexicon.telling
    if told < end and (p.words[told] in p.lexicon.complementizers or begins_clause(p, told, end)):
        return told
    if telling and told < end and p.words[told] in p.lexicon.questions:
        return told
    return _behind_bare_addressee(p, at, end) if telling else None


def _behind_bare_addressee(p: Passage, at: int, end: int) -> int | None:
    """Where the statement begins behind an addressee without an article: "told reporters this was it"."""
    told = at
    while told < end and p.tags[told] & CAPITAL and not p.tags[told] & GENITIVE:
        told += 1
    if told == at and p.tags[at] & q.PERSON:
        told += 1
    opens = q.DETERMINER | q.POSSESSIVE | q.SUBJECT_PRONOUN
    if not at < told < end or not p.tags[told] & opens:
        return None
    return told if begins_clause(p, told, end) else None


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
    return any(
        p.words[i] in p.lexicon.standing and not p.tags[i - 1] & (q.DETERMINER | q.POSSESSIVE)
        for i in range(at + 1, min(stop + 1, end))
    )


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
            if stop < end and p.tags[stop] & QUOTED and p.last_char(stop) not in ",.?!…":
                stop += 1
            if stop == at + 1:
                return None
            at = stop
        elif tag & (q.TIME | q.ADVERB) and not tag & (q.SUBJECT_PRONOUN | q.DETERMINER):
            at += 1
        else:
            return at
    return at


def _closes_report(p: Passage, at: int, end: int) -> bool:
    """Whether "she said" alone stands between a comma and the end of the sentence."""
    if end - at > _CLOSING:
        return False
    core = core_end(p, at, end)
    return core > at and core + 1 == end and bool(p.tags[core] & q.SPEAKING) and bool(p.tags[core] & q.CUE_FINITE)


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
            if _closes_report(p, index + 1, end):
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
                and (content_start(p, verb, end) is not None or p.tags[verb + 1] & (QUOTED | q.DETERMINER))
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

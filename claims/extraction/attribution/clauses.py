"""Where the statement that follows a reporting verb begins."""

from claims.extraction.attribution.clause_starts import begins_clause
from claims.extraction.attribution.passages import CAPITAL, GENITIVE, PUNCTUATION, QUOTED, Passage
from claims.extraction.attribution.phrases import OPENS_NOUN, core_end
from claims.extraction.attribution.readings import is_finite
from claims.extraction.lexicon import quotations as q

_BEHIND_DATE = q.PREPOSITION | q.DETERMINER | q.POSSESSIVE | q.SUBJECT_PRONOUN | CAPITAL
_ADDRESSEE = 4
"""How many words somebody told may hold before a statement that begins with "his" or "their"."""


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
        relative = _is_relative(p, at, end) and not p.tags[at + 1] & q.AUXILIARY
        return None if relative or _is_object(p, at, end) else at
    if p.words[at] in p.lexicon.questions:
        return at
    if p.words[at] in (",", "—", "–", "--"):
        return _past_insertion(p, at, end)
    if p.words[at] in p.lexicon.existentials and at + 1 < end and is_finite(p, at + 1):
        return at
    if not quoted and p.tags[at] & q.INFINITIVE and p.words[cue] in p.lexicon.promising:
        return None
    adjunct = p.tags[at] & (q.ADVERB | q.TIME | q.PREPOSITION) and not p.tags[at] & (q.DETERMINER | q.SUBJECT_PRONOUN)
    if adjunct or _is_date(p, at, end):
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


def _is_object(p: Passage, that: int, end: int) -> bool:
    """Whether "that" is no conjunction but what is said: "she never mentioned that on the trail"."""
    if that + 1 >= end:
        return True
    bare = p.tags[that + 1] & (q.PREPOSITION | q.TIME | q.ADVERB | PUNCTUATION) and p.words[that + 1] != ","
    return bool(bare) and not any(is_finite(p, i) or p.tags[i] & QUOTED for i in range(that + 1, min(end, that + 40)))


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
    verbal = tag & (q.CUE_PAST | q.VERB) or (not tag and "-" not in word)
    return bool(verbal) and word.endswith(p.lexicon.past_endings)


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
    if whole + 1 < end and p.tags[whole] & QUOTED and p.tags[whole - 1] & GENITIVE:
        whole += 1
    if any(_is_order(p, i, end) for i in range(at, min(whole + 1, end))):
        return None
    past = _past_adjunct(p, whole, end)
    told = whole if past is None else past
    telling = p.words[cue] in p.lexicon.telling
    if told < end and p.words[told] in p.lexicon.complementizers:
        return told
    topic = told > whole and p.words[whole] in p.lexicon.topics
    if told < end and not topic and not p.tags[told] & q.SUBORDINATOR and begins_clause(p, told, end):
        return told
    if telling and told < end and p.words[told] in p.lexicon.questions:
        return told
    return (_behind_common_addressee(p, at, whole, end) or _behind_bare_addressee(p, at, end)) if telling else None


def _is_order(p: Passage, to: int, end: int) -> bool:
    """Whether "to" says what those told shall do: "told the crew to leave", not "told visitors to Kern"."""
    return bool(p.tags[to] & q.INFINITIVE) and to + 1 < end and not p.tags[to + 1] & OPENS_NOUN


def _behind_common_addressee(p: Passage, at: int, whole: int, end: int) -> int | None:
    """Where the statement begins behind an addressee without a name, with a name: "told the court Lund had gone"."""
    if not p.tags[at] & q.DETERMINER or p.tags[at] & CAPITAL:
        return None
    name = next((i for i in range(at + 2, whole) if p.tags[i] & CAPITAL or p.words[i] in p.lexicon.articles), None)
    if name is None or p.tags[name - 1] & (
        q.PREPOSITION | q.DETERMINER | q.POSSESSIVE | q.CONJUNCTION | GENITIVE | q.TIME
    ):
        return None
    return name if begins_clause(p, name, end) else None


def _behind_bare_addressee(p: Passage, at: int, end: int) -> int | None:
    """Where the statement begins behind an addressee without an article: "told reporters this was it"."""
    told = at
    while told < end and p.tags[told] & CAPITAL and not p.tags[told] & GENITIVE:
        told += 1
    if told == at and p.tags[at] & q.PERSON:
        told += 1
    opens = q.DETERMINER | q.POSSESSIVE | q.SUBJECT_PRONOUN
    if told == at:
        told = next((i for i in range(at + 1, min(end, at + _ADDRESSEE)) if _begins_owned(p, i)), at)
    if not at < told < end or not p.tags[told] & opens:
        return None
    return told if begins_clause(p, told, end) else None


def _begins_owned(p: Passage, index: int) -> bool:
    """Whether a phrase of its own begins with an owner: "told the court his client slept"."""
    return bool(p.tags[index] & q.POSSESSIVE) and not p.tags[index - 1] & (q.PREPOSITION | q.CONJUNCTION | q.DETERMINER)


def _zero_that(p: Passage, cue: int, at: int, end: int) -> int | None:
    """`at` where a clause without "that" begins; after said and says it need not show its verb."""
    bars = PUNCTUATION | QUOTED | q.CONJUNCTION | q.SUBORDINATOR | q.INFINITIVE
    if (p.tags[at] & bars and not p.tags[at] & q.DETERMINER) or p.words[at] in p.lexicon.comparisons:
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
        elif _is_date(p, at, end):
            at += 2
        else:
            return at
    return at


def _is_date(p: Passage, at: int, end: int) -> bool:
    """Whether "this week" or "last month" stands at `at` and tells when it was said: nothing that it could be the subject
    of follows."""
    if at + 2 > end or not p.tags[at] & (q.DETERMINER | q.ADVERB) or not p.tags[at + 1] & q.TIME:
        return False
    return at + 2 == end or p.words[at + 2] in p.lexicon.complementizers or bool(p.tags[at + 2] & _BEHIND_DATE)

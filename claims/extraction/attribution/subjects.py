"""The subject of a verb: the phrase before it, that of the clause it is joined to, or that of its sentence."""

from claims.extraction.attribution.appositives import phrase_after
from claims.extraction.attribution.passages import CAPITAL, PUNCTUATION, QUOTED, Passage
from claims.extraction.attribution.phrases import REACH, core_end, core_start
from claims.extraction.attribution.readings import is_finite, verb_after
from claims.extraction.attribution.subject_phrases import subject_before
from claims.extraction.lexicon import quotations as q

Words = tuple[int, int]
_JOINS = PUNCTUATION | q.CONJUNCTION | q.PREPOSITION | q.ADVERB | q.SUBORDINATOR
_NOMINAL = q.SUBJECT_PRONOUN | q.DETERMINER | CAPITAL
_OPENING = 12
"""How many words may open a clause before its subject: keeps the grammar linear on a line of nothing but marks."""
_CITED = 20
"""How many words may stand between "quoted" and "as saying"."""
_COMMAS = (",", "–", "—", "--")


def subject_of(p: Passage, verb: int, floor: int, *, near: bool = False) -> Words | None:
    """The subject of a cue. With `near`, an -ing form right behind a noun has that noun: "polls saying that …"."""
    floor = max(floor, verb - 2 * REACH)
    tag = p.tags[verb]
    if near and tag & q.CUE_ING and verb > floor and not p.tags[verb - 1] & _JOINS:
        return subject_before(p, verb, floor) or main_subject(p, floor, verb)
    if tag & q.CUE_ING:
        cited = _cited_subject(p, verb, floor)
        if cited is not None:
            return cited
        absolute = _absolute_subject(p, verb, floor)
        if absolute is not None:
            return absolute
        reported = _reported_subject(p, verb, floor, reach=8)
        if reported is not None:
            return reported
    if tag & q.CUE_ING and verb - 1 > floor and p.words[verb - 1] in p.lexicon.partitives:
        return _governing_subject(p, verb - 1, floor, reach=8) or main_subject(p, floor, verb)
    if tag & q.CUE_ING:
        return main_subject(p, floor, verb)
    if verb > floor and p.tags[verb - 1] & q.INFINITIVE:
        return (
            _caused_subject(p, verb - 1, floor)
            or _governing_subject(p, verb - 1, floor)
            or main_subject(p, floor, verb)
        )
    at = verb
    while at > floor and p.tags[at - 1] & (q.ADVERB | q.AUXILIARY | q.NEGATION) and not p.tags[at - 1] & _NOMINAL:
        at -= 1
    if (
        at > floor
        and p.words[at - 1] in p.lexicon.times
        and p.words[verb] in p.lexicon.addressing
        and tag & q.PARTICIPLE
    ):
        return main_subject(p, floor, verb)  # "he was blunt when asked"
    if at > floor and p.tags[at - 1] & q.CONJUNCTION:
        joined = _joined_subject(p, at - 1, floor)
        if joined is not None and joined[0] > floor and p.words[joined[0] - 1] == ",":
            return joined
        reported = _reported_subject(p, at - 1, floor, reach=REACH) if tag & q.CLAUSAL else None
        return reported or joined or main_subject(p, floor, verb)
    if at > floor and p.words[at - 1] in p.lexicon.complementizers and not p.tags[at - 1] & CAPITAL:
        start = core_start(p, at - 1, floor)
        return (start, at - 1) if start is not None else None
    return subject_before(p, verb, floor) or (main_subject(p, floor, verb) if _follows_phrase(p, verb, floor) else None)


def agent_of_told(p: Passage, verb: int, end: int) -> Words | None:
    """Who told somebody something in the passive: "she was told by the judge that …"."""
    if not verb or p.words[verb - 1] not in p.lexicon.passives or p.words[verb] not in p.lexicon.addressing:
        return None
    if verb + 3 >= end or p.words[verb + 1] not in p.lexicon.passive_agents:
        return None
    stop = core_end(p, verb + 2, end)
    opens = stop < end and (p.words[stop] in p.lexicon.complementizers or p.words[stop] in p.lexicon.questions)
    return (verb + 2, stop) if stop > verb + 2 and opens else None


def _follows_phrase(p: Passage, verb: int, floor: int) -> bool:
    """Whether a phrase such as "in a statement" stands between a conjunction and its verb."""
    for index in range(verb - 1, max(floor, verb - 6), -1):
        if p.tags[index] & (PUNCTUATION | QUOTED):
            return False
        if p.tags[index] & q.PREPOSITION and p.tags[index - 1] & q.CONJUNCTION:
            return True
    return False


def _cited_subject(p: Passage, verb: int, floor: int) -> Words | None:
    """Who is quoted in "the paper quoted the mayor as saying …" and "the mayor was quoted as saying …"."""
    if verb - 2 <= floor or p.words[verb - 1] not in p.lexicon.comment_openers:
        return None
    citing = next(
        (i for i in range(verb - 2, max(floor, verb - 2 - _CITED), -1) if p.words[i] in p.lexicon.citing), None
    )
    if citing is None:
        return None
    if p.words[citing - 1] in p.lexicon.passives:
        return subject_before(p, citing, floor)
    end = core_end(p, citing + 1, verb - 1)
    return (citing + 1, verb - 1) if end > citing + 1 else None


def _absolute_subject(p: Passage, verb: int, floor: int) -> Words | None:
    """The subject of "with the union calling it …"."""
    if verb <= floor or p.tags[verb - 1] & _JOINS:
        return None
    start = core_start(p, verb, floor)
    if start is None or start <= floor or p.words[start - 1] not in p.lexicon.absolutes:
        return None
    return start, verb


def _caused_subject(p: Passage, to: int, floor: int) -> Words | None:
    """Who is made to speak: "the storm led the mayor to say", "for the mayor to say"."""
    if to - 1 > floor and p.tags[to - 1] & (q.OBJECT_PRONOUN | q.POSSESSIVE):
        start = to - 1
    else:
        found = core_start(p, to, max(floor, to - _CITED))
        if found is None:
            return None
        inside = (i + 1 for i in range(to - 2, found, -1) if p.words[i] in p.lexicon.causing)
        start = next(inside, found)
    return (start, to) if start > floor and p.words[start - 1] in p.lexicon.causing else None


def _governing_subject(p: Passage, to: int, floor: int, *, reach: int = 5) -> Words | None:
    """The subject of the verb that governs an infinitive: "she was prompted to say"."""
    for verb in range(to - 1, max(floor, to - reach), -1):
        if p.tags[verb] & (PUNCTUATION | QUOTED):
            return None
        if is_finite(p, verb) or (verb == to - 1 and p.words[verb] in p.lexicon.raising):
            return subject_before(p, verb, floor)
    return None


def _reported_subject(p: Passage, before: int, floor: int, *, reach: int) -> Words | None:
    """The subject of the reporting verb last before `before`: "she said …, adding that …"."""
    for verb in range(before - 1, max(floor, before - reach), -1):
        tag = p.tags[verb]
        if tag & QUOTED and _is_whole(p, verb):
            return None
        if tag & q.CLAUSAL and tag & (q.CUE_PAST | q.CUE_PRESENT) and is_finite(p, verb):
            subject = subject_before(p, verb, floor) or _inverted_subject(p, verb, before)
            if subject is not None and not p.tags[subject[0]] & q.RELATIVE:
                return subject
    return None


def _inverted_subject(p: Passage, verb: int, limit: int) -> Words | None:
    """The subject right behind a verb that stands behind marked words: “…,” said Ana Ruiz, adding that …"""
    if not verb or not p.tags[verb - 1] & QUOTED:
        return None
    end = phrase_after(p, verb + 1, limit)
    return (verb + 1, end) if end > verb + 1 else None


def _is_whole(p: Passage, index: int) -> bool:
    """Whether marked words end a sentence or clause, and are no part of the writer's."""
    return p.last_char(index) in ".?!,…"


def _joined_subject(p: Passage, conjunction: int, floor: int) -> Words | None:
    """The subject of the verb that an "and" joins to another: "she laughed and said"."""
    for verb in range(conjunction - 1, max(floor, conjunction - 25), -1):
        if (p.tags[verb] & QUOTED and _is_whole(p, verb)) or p.words[verb] in (";", ":"):
            return None
        if is_finite(p, verb):
            subject = subject_before(p, verb, floor)
            if subject is None or p.tags[subject[0]] & q.RELATIVE:
                continue
            if subject[0] > floor and p.words[subject[0] - 1] in p.lexicon.complementizers:
                continue
            if p.tags[subject[0]] & (CAPITAL | q.SUBJECT_PRONOUN | q.DETERMINER | q.POSSESSIVE):
                return subject
    return None


def main_subject(p: Passage, floor: int, limit: int) -> Words | None:
    """The subject of the first main clause from `floor` on."""
    at = floor
    limit = min(limit, floor + 2 * REACH)
    for _ in range(6):
        at = _past_opening(p, at, limit)
        if at >= limit:
            return None
        at = _past_day(p, at, limit)
        tag = p.tags[at]
        pronominal = tag & (q.DETERMINER | q.SUBJECT_PRONOUN)
        introduces = tag & (q.SUBORDINATOR | q.PREPOSITION | q.CUE_ING | q.VERB_ING | q.PARTICIPLE) and not pronominal
        end = core_end(p, at, limit)
        if not introduces and end > at:
            found = _with_verb(p, at, end, limit)
            if found is not None:
                return found
        comma = next((i for i in range(at, limit) if p.words[i] == ","), limit)
        if comma >= limit:
            return (at, end) if end > at and not introduces and tag & (CAPITAL | q.SUBJECT_PRONOUN) else None
        at = comma + 1
    return None


def _past_opening(p: Passage, at: int, limit: int) -> int:
    """The place behind the marks, conjunctions and adverbs that open a clause; `limit` where it is nothing else."""
    stop = min(limit, at + _OPENING)
    while at < stop:
        tag = p.tags[at]
        if not tag & (PUNCTUATION | QUOTED) and (
            not tag & (q.CONJUNCTION | q.ADVERB) or tag & (q.DETERMINER | q.SUBJECT_PRONOUN)
        ):
            return at
        at += 1
    return limit


def _past_day(p: Passage, at: int, limit: int) -> int:
    """`at` moved past "On Monday morning" that no comma follows."""
    if not p.tags[at] & q.PREPOSITION or at + 2 >= limit or not p.tags[at + 1] & q.TIME:
        return at
    behind = at + 1
    while behind < limit - 1 and p.tags[behind] & q.TIME:
        behind += 1
    return behind if p.tags[behind] & (CAPITAL | q.DETERMINER | q.SUBJECT_PRONOUN | q.POSSESSIVE) else at


def _with_verb(p: Passage, at: int, end: int, limit: int) -> Words | None:
    """The phrase `[at, end)` with its appositives where a finite verb follows it."""
    verb = end
    while verb < limit and p.tags[verb] & (q.ADVERB | q.NEGATION) and not p.tags[verb] & QUOTED:
        verb += 1
    if verb + 2 < limit and p.tags[verb] & q.PREPOSITION and p.tags[verb + 1] & q.TIME:
        verb += 2
    if verb >= limit:
        return None
    if is_finite(p, verb) or p.words[verb].endswith(p.lexicon.past_endings):
        return at, end
    if p.words[verb] == "," and verb + 1 == limit < p.size and p.tags[limit] & (q.CUE_ING | q.VERB_ING):
        return at, end
    if p.words[verb] in _COMMAS or p.words[verb] in p.lexicon.who:
        closing = _closing_comma(p, verb, limit)
        if closing is not None:
            return at, closing
        if p.words[verb] in p.lexicon.who:
            return at, end
    return None


def _closing_comma(p: Passage, opening: int, limit: int) -> int | None:
    for index in range(opening + 1, limit):
        if p.tags[index] & QUOTED or p.is_end(index):
            return None
        if p.words[index] not in _COMMAS or index + 1 >= limit:
            continue
        if is_finite(p, index + 1) or verb_after(p, index + 1, limit, strict=True) is not None:
            return index
    return None

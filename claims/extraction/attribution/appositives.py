"""Noun phrases with what news style puts between commas: the subject before a verb, the speaker behind one."""

from claims.extraction.attribution.passages import CAPITAL, GENITIVE, PUNCTUATION, QUOTED, Passage
from claims.extraction.attribution.phrases import REACH, core_end, core_start
from claims.extraction.attribution.readings import is_finite
from claims.extraction.lexicon import quotations as q

DASHES = ("-", "--", "–", "—")
_NOMINAL = CAPITAL | q.DETERMINER | q.POSSESSIVE | q.SUBJECT_PRONOUN | q.PERSON
_OBJECT = 16
"""How many words the object of a participle may hold with its preposition."""
_CLAUSE = 16
"""How many words a relative clause before its main verb may hold."""
_DESCRIBES = q.CUE_ING | q.VERB_ING | q.ADVERB | q.TIME | q.SUBORDINATOR


def subject_before(p: Passage, verb: int, floor: int) -> tuple[int, int] | None:
    """The noun phrase that is the subject of the verb at `verb`, looking back no further than `floor`."""
    floor = max(floor, verb - REACH)
    end = _skip_back(p, verb, floor)
    if end <= floor:
        return None
    if p.words[end - 1] in (",", "-", "--", "–", "—") and p.tags[end - 1] & PUNCTUATION:
        return _before_parenthesis(p, end - 1, floor)
    if is_finite(p, end - 1) and not p.words[end - 1].endswith((*p.lexicon.past_endings, *p.lexicon.present_endings)):
        return None
    if end < verb and end - 2 >= floor and p.tags[end] & q.TIME and _is_participle(p, end - 1):
        return _dated(p, end, verb, floor)
    start = core_start(p, end, floor)
    if start is not None and end - start > 1 and p.words[start] in p.lexicon.questions:
        return start + 1, end
    if start is not None and p.tags[start] & q.SUBJECT_PRONOUN and p.words[start] not in p.lexicon.objects:
        return start, end
    governed = start is None or (start > floor and p.tags[start - 1] & q.PREPOSITION)
    outer = _before_participle(p, end, floor) if governed else None
    if outer is None:
        outer = _before_relative(p, end if start is None else start, floor)
    start = start if outer is None else outer
    return (start, end) if start is not None else None


def _dated(p: Passage, end: int, verb: int, floor: int) -> tuple[int, int] | None:
    """A phrase with a participle and its day before a verb: "a poll released Sunday"."""
    start = core_start(p, end - 1, floor)
    while end < verb and p.tags[end] & q.TIME:
        end += 1
    return (start, end) if start is not None else None


def _before_participle(p: Passage, end: int, floor: int) -> int | None:
    """Where a phrase begins that ends at `end` with the object of its participle: "a sign taped to the door"; None where
    none does."""
    for at in range(end - 1, max(floor + 1, end - _OBJECT), -1):
        tag = p.tags[at]
        if tag & (PUNCTUATION | QUOTED | q.SUBORDINATOR | q.AUXILIARY | q.RELATIVE):
            return None
        if tag & q.PREPOSITION and _is_participle(p, at - 1):
            return core_start(p, at - 1, floor)
    return None


def _is_participle(p: Passage, index: int) -> bool:
    """Whether a past form describes the noun before it: people are "accused of" something, what is written is "posted"."""
    tag, noun = p.tags[index], p.tags[index - 1]
    if tag & (q.AUXILIARY | CAPITAL) or (tag & q.CUE and not (tag & q.NAMING or noun & q.DOCUMENT)):
        return False
    formed = tag & q.PARTICIPLE or (not tag and p.words[index].endswith(p.lexicon.past_endings))
    named = noun & q.DOCUMENT or not noun & ~(q.PERSON | q.GROUP | q.TITLE | CAPITAL)
    return bool(formed and named)


def _before_relative(p: Passage, start: int, floor: int) -> int | None:
    """Where a phrase begins whose relative clause ends with the words from `start` on: "few of those who saw it",
    "voters who have heard from the party"; None where no such clause does."""
    reported = start > floor + 1 and p.tags[start - 1] & q.CLAUSAL and p.words[start - 2] not in p.lexicon.who
    if reported or (start > floor and p.words[start - 1] in p.lexicon.complementizers):
        return None
    for at in range(start - 1, max(floor, start - _CLAUSE), -1):
        if p.tags[at] & (PUNCTUATION | QUOTED | q.SUBORDINATOR):
            return None
        if p.words[at] in p.lexicon.who:
            nominal = p.tags[at + 1] & _NOMINAL and not p.tags[at + 1] & q.CUE_BASE
            return None if nominal else core_start(p, at, floor)
    return None


def _skip_back(p: Passage, verb: int, floor: int) -> int:
    """The place before the auxiliaries, adverbs and days between a subject and its verb."""
    at = verb
    while at > floor:
        tag = p.tags[at - 1]
        if tag & (PUNCTUATION | QUOTED):
            break
        if tag & CAPITAL and not tag & q.TIME:
            break
        if tag & q.TIME and at - 2 >= floor and p.tags[at - 2] & q.PREPOSITION:
            at -= 2
            continue
        if tag & q.TIME and tag & CAPITAL:
            at -= 1
            continue
        counted = tag & q.ADVERB and at - 2 >= floor and p.words[at - 2] in p.lexicon.articles
        if tag & (q.AUXILIARY | q.NEGATION | q.ADVERB) and not tag & (q.SUBJECT_PRONOUN | GENITIVE) and not counted:
            at -= 1
            continue
        break
    return at


def _before_parenthesis(p: Passage, comma: int, floor: int) -> tuple[int, int] | None:
    """The subject whose appositive ends at `comma`: "Ana Ruiz, the mayor, a former judge," → all of it but the comma."""
    opening = comma
    inner: tuple[int, int] | None = None
    for _ in range(6):
        opening = _comma_before(p, opening, floor)
        if opening < floor:
            return inner
        start = core_start(p, opening, floor)
        if start is None:
            continue
        if start > floor and p.tags[start - 1] & q.PREPOSITION and not p.tags[start - 1] & CAPITAL:
            continue
        if start == opening - 1 and p.tags[start] & q.RELATIVE and p.tags[opening + 1] & q.PREPOSITION:
            return start, opening
        if start > floor and p.words[start - 1] == "," and _is_appositive_like(p, start):
            inner = inner or (start, _trim_parenthesis(p, opening, comma))
            continue
        if all(p.tags[i] & (q.TIME | q.ADVERB) for i in range(start, opening)):
            return inner
        if not _is_appositive_like(p, opening + 1) and not p.tags[opening + 1] & (
            CAPITAL | q.PREPOSITION | q.CUE_ING | q.VERB_ING | q.ADVERB | q.SUBORDINATOR | q.PARTICIPLE | q.TIME
        ):
            return None
        return start, _trim_parenthesis(p, opening, comma)
    return None


def _trim_parenthesis(p: Passage, opening: int, comma: int) -> int:
    """The end of the phrase: the appositive belongs to it, "speaking in Ohio" or "on Monday" does not."""
    tag = p.tags[opening + 1]
    if tag & q.ADVERB and p.words[opening + 2] in p.lexicon.articles:
        return comma
    if tag & (q.CUE_ING | q.VERB_ING | q.ADVERB | q.TIME | q.SUBORDINATOR | q.CONJUNCTION) and not tag & (
        q.DETERMINER | q.RELATIVE
    ):
        return opening
    if tag & q.PREPOSITION and not tag & q.DETERMINER and p.words[opening + 1] not in p.lexicon.belonging:
        return opening
    if not tag and opening + 2 == comma and p.words[opening + 1].endswith(p.lexicon.gerund_endings):
        return opening
    return comma


def _comma_before(p: Passage, at: int, floor: int) -> int:
    index = at - 1
    kind = "," if p.words[at] == "," else p.words[at]
    while index >= floor:
        if p.words[index] == kind or (
            kind != "," and p.words[index] in ("-", "--", "–", "—") and p.tags[index] & PUNCTUATION
        ):
            return index
        if (p.tags[index] & QUOTED and p.ends_sentence(index)) or p.is_end(index) or p.words[index] in (";", ":"):
            return floor - 1
        index -= 1
    return floor - 1


def _is_appositive_like(p: Passage, start: int) -> bool:
    tag = p.tags[start]
    if tag & (q.RELATIVE | q.NUMBER) or (tag & q.DETERMINER and tag & q.SUBJECT_PRONOUN):
        return True
    if p.words[start] in p.lexicon.indefinite:
        return True
    return not tag & (
        CAPITAL
        | PUNCTUATION
        | QUOTED
        | q.SUBJECT_PRONOUN
        | q.PREPOSITION
        | q.ADVERB
        | q.CUE_ING
        | q.VERB_ING
        | q.SUBORDINATOR
        | q.CONJUNCTION
        | q.AUXILIARY
    )


def phrase_after(p: Passage, start: int, limit: int) -> int:
    """The end of the noun phrase at `start`, with the appositives and relative clauses that follow it to the end of
    the sentence at most; `start` where there is none."""
    end = core = core_end(p, start, limit)
    if end == start:
        return start
    limit = min(limit, start + REACH)
    if p.tags[start] & q.SUBJECT_PRONOUN and end == start + 1:
        return end
    while end < limit:
        if p.words[end] == "," and end + 1 < limit and _continues(p, end + 1, limit):
            end = _segment_end(p, end + 1, limit)
        elif p.words[end] in p.lexicon.who and end > start:
            end = _segment_end(p, end, limit)
        elif end == core and _is_reduced(p, end, limit):
            end = max(end + 1, core_end(p, end + 2, limit))
        else:
            break
    return end


def _is_reduced(p: Passage, at: int, limit: int) -> bool:
    """Whether a participle with its preposition describes the noun before: "people briefed on the matter"."""
    if at + 2 >= limit or p.tags[at - 1] & (CAPITAL | PUNCTUATION | QUOTED | q.SUBJECT_PRONOUN):
        return False
    word, tag = p.words[at], p.tags[at]
    endings = (*p.lexicon.past_endings, *p.lexicon.gerund_endings)
    participle = tag & (q.PARTICIPLE | q.CUE_ING) or (not tag and word.endswith(endings))
    following = p.tags[at + 1] & q.PREPOSITION and p.words[at + 1] not in p.lexicon.comparisons
    return bool(participle and following and not tag & CAPITAL) and not _tells_occasion(p, at + 1, limit)


def _continues(p: Passage, at: int, limit: int) -> bool:
    """Whether what follows a comma still describes the noun before it."""
    tag = p.tags[at]
    if tag & (PUNCTUATION | QUOTED) or p.words[at] in p.lexicon.complementizers:
        return False
    if tag & q.RELATIVE and p.words[at] not in p.lexicon.complementizers:
        return True
    if tag & (q.CUE_ING | q.VERB_ING | q.AUXILIARY | q.SUBORDINATOR | q.TIME | q.SUBJECT_PRONOUN) and not tag & (
        q.DETERMINER | q.NUMBER
    ):
        return False
    if p.words[at] in p.lexicon.origins:
        place = p.tags[at + 1] & (CAPITAL | q.DETERMINER)
        return bool(place) and (p.words[at] in p.lexicon.partitives or _is_age(p, at - 2))
    if tag & q.ADVERB and at + 1 < limit and p.tags[at + 1] & q.NUMBER:
        return True
    if tag & (q.PREPOSITION | q.ADVERB) and not tag & q.DETERMINER:
        return False
    if tag & q.CONJUNCTION:
        return False
    return not p.words[at].endswith(p.lexicon.gerund_endings)


def _is_age(p: Passage, index: int) -> bool:
    """Whether a number stands alone between commas: "Ana Ruiz, 34, from Ohio"."""
    return bool(p.tags[index] & q.NUMBER) and p.words[index - 1] == ","


def _segment_end(p: Passage, at: int, limit: int) -> int:
    """The end of an appositive or relative clause that begins at `at`: the next comma or what tells where or when the
    words were said."""
    index = at
    while index < limit:
        if (
            p.tags[index] & QUOTED
            or p.is_end(index)
            or (p.words[index] in (",", ";", ":", "--", "–", "—", "-") and p.tags[index] & PUNCTUATION)
        ):
            return index
        if index > at and _tells_occasion(p, index, limit):
            return index
        index += 1
    return index


def _tells_occasion(p: Passage, index: int, limit: int) -> bool:
    if not p.tags[index] & q.PREPOSITION or p.words[index] not in p.lexicon.occasion_prepositions:
        return False
    if index + 1 >= limit:
        return False
    if p.tags[index + 1] & q.TIME and p.tags[index + 1] & CAPITAL:
        return True
    return p.words[index + 1] in p.lexicon.occasion_articles and any(
        p.words[i] in p.lexicon.occasions for i in range(index + 1, min(index + 4, limit))
    )

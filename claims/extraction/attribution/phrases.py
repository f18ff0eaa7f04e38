"""Noun phrases: where one begins before its verb, where one ends after it, its appositive and relative clauses included.

No parser: a phrase is the longest stretch between words that cannot stand in one (Abney, Parsing by Chunks), with
the appositives that news style puts between commas.
"""

from claims.extraction.attribution.passages import (
    CAPITAL,
    GENITIVE,
    PUNCTUATION,
    QUOTED,
    Passage,
)
from claims.extraction.lexicon import quotations as q
from claims.extraction.lexicon.lists import words_of

REACH = 60
"""How many words a phrase with its appositives may hold: keeps the grammar linear on a line without a full stop."""

_BREAKS = q.SUBORDINATOR | q.AUXILIARY
_DEFINITE = q.DETERMINER | q.POSSESSIVE
_LEADING = q.ADVERB | q.CONJUNCTION | q.SUBORDINATOR | q.NEGATION


def is_finite(p: Passage, index: int) -> bool:
    """Whether the word at `index` reads as a finite verb where it stands."""
    tag = p.tags[index]
    if tag & (CAPITAL | PUNCTUATION | QUOTED):
        return False
    if tag & q.AUXILIARY:
        return not (index and p.tags[index - 1] & q.INFINITIVE)
    if tag & (q.VERB | q.CUE_PAST | q.CUE_PRESENT):
        return not noun_expected(p, index)
    return not tag and p.words[index].endswith("ed") and len(p.words[index]) > 4 and not noun_expected(p, index)


def noun_expected(p: Passage, index: int) -> bool:
    """Whether the word before `index` asks for a noun: an article, a possessive, a genitive, a preposition."""
    if index == 0:
        return False
    before = p.tags[index - 1]
    if (
        before & q.ADVERB
        and index > 1
        and p.tags[index - 2] & (q.DETERMINER | q.POSSESSIVE)
        and not before & q.SUBJECT_PRONOUN
    ):
        return True
    if before & GENITIVE:
        return True
    if before & (q.DETERMINER | q.POSSESSIVE) and not before & (q.SUBJECT_PRONOUN | q.OBJECT_PRONOUN):
        return True
    if before & q.POSSESSIVE and p.tags[index] & (q.CUE_PRESENT | q.CUE_BASE):
        return True
    if before & q.INFINITIVE and p.tags[index] & q.CUE_BASE:
        return False
    return bool(before & q.PREPOSITION) and not before & (q.ADVERB | q.SUBORDINATOR)


def core_end(p: Passage, start: int, limit: int) -> int:
    """The end of the noun phrase that begins at `start`, without what follows a comma; `start` where there is none."""
    limit = min(limit, start + REACH)
    if start >= limit or p.tags[start] & (PUNCTUATION | QUOTED):
        return start
    if _stands_alone(p, start, limit):
        return start + 1
    first = p.tags[start]
    if first & q.SUBORDINATOR and not first & (q.DETERMINER | CAPITAL | q.PREPOSITION):
        return start
    if not first & CAPITAL and (first & (q.AUXILIARY | q.CONJUNCTION | q.INFINITIVE) or is_finite(p, start)):
        return start
    at = start
    proper = False
    while at < limit:
        tag = p.tags[at]
        word = p.words[at]
        if tag & QUOTED:
            # a nickname inside a name, a word in marks before its noun
            if at > start and at + 1 < limit and p.tags[at + 1] & CAPITAL and p.tags[at - 1] & CAPITAL:
                at += 1
                continue
            break
        if tag & PUNCTUATION:
            if word == "(" and at > start:
                closing = _closing_bracket(p, at, limit)
                if closing is not None:
                    at = closing + 1
                    continue
            if word in ("&", "%", "$", "/") and at > start:
                at += 1
                continue
            break
        if at > start and not tag & CAPITAL:
            if tag & _BREAKS or tag & q.OBJECT_PRONOUN:
                break
            if tag & q.RELATIVE:
                break
            if tag & q.SUBJECT_PRONOUN and not tag & (q.DETERMINER | q.NUMBER):
                break
            if tag & q.CONJUNCTION:
                if word != "and" or not _joins_nouns(p, at, limit):
                    break
                at += 1
                continue
            if tag & q.PREPOSITION:
                if not _attaches(p, at, limit, proper=proper):
                    break
                at += 1
                continue
            if tag & q.ADVERB and not tag & q.DETERMINER and not (at + 1 < limit and _is_nominal(p, at + 1)):
                break
            if is_finite(p, at):
                break
        elif at > start and tag & q.TIME and p.tags[at - 1] & CAPITAL:
            break
        proper = bool(tag & CAPITAL)
        at += 1
    return at


def _stands_alone(p: Passage, start: int, limit: int) -> bool:
    tag = p.tags[start]
    if not tag & q.SUBJECT_PRONOUN:
        return False
    if not tag & (q.DETERMINER | q.NUMBER):
        return True
    following = p.tags[start + 1] if start + 1 < limit else PUNCTUATION
    return bool(following & (PUNCTUATION | q.AUXILIARY | QUOTED)) or (start + 1 < limit and is_finite(p, start + 1))


def _is_nominal(p: Passage, index: int) -> bool:
    tag = p.tags[index]
    return bool(tag & CAPITAL) or not tag & (
        PUNCTUATION
        | QUOTED
        | q.PREPOSITION
        | q.CONJUNCTION
        | q.SUBORDINATOR
        | q.AUXILIARY
        | q.ADVERB
        | q.SUBJECT_PRONOUN
        | q.OBJECT_PRONOUN
        | q.VERB
        | q.CUE_PAST
        | q.CUE_PRESENT
        | q.RELATIVE
    )


def _joins_nouns(p: Passage, at: int, limit: int) -> bool:
    if at + 1 >= limit:
        return False
    tag = p.tags[at + 1]
    if tag & (q.DETERMINER | q.POSSESSIVE | CAPITAL):
        return not tag & q.SUBJECT_PRONOUN or bool(tag & q.DETERMINER)
    return _is_nominal(p, at + 1) and not is_finite(p, at + 1)


def _attaches(p: Passage, at: int, limit: int, *, proper: bool) -> bool:
    """Whether a prepositional phrase belongs to the noun before it: "of" always, others to a common noun, never a day."""
    if at + 1 >= limit or p.tags[at + 1] & (PUNCTUATION | QUOTED | q.SUBJECT_PRONOUN):
        return False
    if p.words[at] == "of":
        return True
    following = p.tags[at + 1]
    if proper or following & (q.TIME | q.CUE_ING | q.VERB_ING):
        return False
    return p.words[at] in (
        "for",
        "from",
        "at",
        "in",
        "with",
        "on",
        "to",
        "within",
        "inside",
        "against",
        "near",
        "behind",
    )


def _closing_bracket(p: Passage, at: int, limit: int) -> int | None:
    for index in range(at + 1, min(limit, at + 12)):
        if p.words[index] == ")":
            return index
    return None


def subject_before(p: Passage, verb: int, floor: int) -> tuple[int, int] | None:
    """The noun phrase that is the subject of the verb at `verb`, looking back no further than `floor`."""
    floor = max(floor, verb - REACH)
    end = _skip_back(p, verb, floor)
    if end <= floor:
        return None
    if p.words[end - 1] in (",", "-", "--", "–", "—") and p.tags[end - 1] & PUNCTUATION:
        return _before_parenthesis(p, end - 1, floor)
    start = core_start(p, end, floor)
    return (start, end) if start is not None else None


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
        if tag & (q.AUXILIARY | q.NEGATION | q.ADVERB) and not tag & (q.SUBJECT_PRONOUN | GENITIVE):
            at -= 1
            continue
        break
    return at


def core_start(p: Passage, end: int, floor: int) -> int | None:
    """Where the noun phrase that ends at `end` begins; None when no noun phrase ends there."""
    last = p.tags[end - 1]
    if last & q.SUBJECT_PRONOUN and not last & CAPITAL and not last & (q.DETERMINER | q.NUMBER):
        return end - 1
    if last & q.SUBJECT_PRONOUN and p.words[end - 1] in (
        "he",
        "she",
        "they",
        "we",
        "i",
        "it",
        "who",
    ):
        return end - 1
    if last & (PUNCTUATION | QUOTED) and p.words[end - 1] != ")":
        return None
    if (
        not last & CAPITAL
        and last & (q.PREPOSITION | q.CONJUNCTION | q.AUXILIARY | q.OBJECT_PRONOUN)
        and not last & q.DETERMINER
    ):
        return None
    at = end
    depth = 0
    while at > floor:
        tag = p.tags[at - 1]
        word = p.words[at - 1]
        if word == ")":
            depth += 1
        elif word == "(":
            depth -= 1
            if depth < 0:
                break
        elif not depth:
            if tag & QUOTED:
                if not (at < end and p.tags[at] & CAPITAL and at - 2 >= floor and p.tags[at - 2] & CAPITAL):
                    break
            elif tag & PUNCTUATION:
                if word not in ("&", "%", "$", "/"):
                    break
            elif not tag & CAPITAL:
                if tag & (q.SUBORDINATOR | q.AUXILIARY | q.RELATIVE) and not (
                    tag & q.PREPOSITION and not tag & q.SUBORDINATOR
                ):
                    break
                if tag & q.CONJUNCTION and (word != "and" or not _both_sides(p, at - 1, floor)):
                    break
                if tag & q.SUBJECT_PRONOUN and not tag & (q.DETERMINER | q.NUMBER):
                    break
                if tag & q.OBJECT_PRONOUN and not tag & q.POSSESSIVE:
                    break
                if is_finite(p, at - 1):
                    break
                if tag & q.INFINITIVE and at < end and p.tags[at] & (q.CUE_BASE | q.VERB):
                    break
        at -= 1
    start = _strip_leading(p, at, end)
    return start if start < end else None


def _both_sides(p: Passage, at: int, floor: int) -> bool:
    """Whether an "and" joins two nouns: no finite verb stands before it in its clause."""
    if at - 1 < floor:
        return False
    index = at - 1
    while index >= floor and not p.tags[index] & (PUNCTUATION | QUOTED):
        if is_finite(p, index):
            return False
        index -= 1
    return True


def _strip_leading(p: Passage, start: int, end: int) -> int:
    """`start` moved past adverbs, conjunctions and an opening prepositional phrase without a comma."""
    while start < end and p.tags[start] & _LEADING and not p.tags[start] & (q.DETERMINER | q.NUMBER):
        start += 1
    if start < end and p.tags[start] & q.PREPOSITION and not p.tags[start] & q.DETERMINER:
        inner = start + 1
        for index in range(end - 1, start, -1):
            tag, before = p.tags[index], p.tags[index - 1]
            if (tag & CAPITAL and not before & (CAPITAL | q.PREPOSITION | q.TITLE | q.DETERMINER | q.PERSON)) or (
                tag & (q.DETERMINER | q.POSSESSIVE) and not before & q.PREPOSITION
            ):
                return index
        return end if not p.tags[end - 1] & CAPITAL else inner
    return start


def _before_parenthesis(p: Passage, comma: int, floor: int) -> tuple[int, int] | None:
    """The subject whose appositive ends at `comma`: "Ana Ruiz, the mayor, a former judge," → all of it but the comma."""
    opening = comma
    for _ in range(6):
        opening = _comma_before(p, opening, floor)
        if opening < floor:
            return None
        if opening == comma:
            return None
        start = core_start(p, opening, floor)
        if start is None:
            continue
        if start > floor and p.tags[start - 1] & q.PREPOSITION and not p.tags[start - 1] & CAPITAL:
            continue
        if start > floor and p.words[start - 1] == "," and _is_appositive_like(p, start):
            continue
        if not _is_appositive_like(p, opening + 1) and not p.tags[opening + 1] & (
            CAPITAL | q.PREPOSITION | q.CUE_ING | q.VERB_ING | q.ADVERB | q.SUBORDINATOR | q.PARTICIPLE | q.TIME
        ):
            return None
        return start, _trim_parenthesis(p, opening, comma)
    return None


def _trim_parenthesis(p: Passage, opening: int, comma: int) -> int:
    """The end of the phrase: the appositive belongs to it, "speaking in Ohio" or "on Monday" does not."""
    tag = p.tags[opening + 1]
    if tag & (q.CUE_ING | q.VERB_ING | q.ADVERB | q.TIME | q.SUBORDINATOR | q.CONJUNCTION) and not tag & (
        q.DETERMINER | q.RELATIVE
    ):
        return opening
    if tag & q.PREPOSITION and not tag & q.DETERMINER:
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
        if p.tags[index] & QUOTED or p.is_end(index) or p.words[index] in (";", ":"):
            return floor - 1
        index -= 1
    return floor - 1


def _is_appositive_like(p: Passage, start: int) -> bool:
    tag = p.tags[start]
    if tag & (q.RELATIVE | q.NUMBER):
        return True
    if p.words[start] in ("a", "an"):
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
    end = core_end(p, start, limit)
    if end == start:
        return start
    limit = min(limit, start + REACH)
    if p.tags[start] & q.SUBJECT_PRONOUN and end == start + 1:
        return end
    while end < limit:
        if p.words[end] == "," and end + 1 < limit and _continues(p, end + 1, limit):
            end = _segment_end(p, end + 1, limit)
        elif p.words[end] in ("who", "whose") and end > start:
            end = _segment_end(p, end, limit)
        else:
            break
    return end


def _continues(p: Passage, at: int, limit: int) -> bool:
    """Whether what follows a comma still describes the noun before it."""
    tag = p.tags[at]
    if tag & (PUNCTUATION | QUOTED):
        return False
    if tag & q.RELATIVE and p.words[at] != "that":
        return True
    if tag & (q.CUE_ING | q.VERB_ING | q.AUXILIARY | q.SUBORDINATOR | q.TIME | q.SUBJECT_PRONOUN) and not tag & (
        q.DETERMINER | q.NUMBER
    ):
        return False
    if tag & (q.PREPOSITION | q.ADVERB) and not tag & q.DETERMINER:
        return False
    if tag & q.CONJUNCTION:
        return False
    return not p.words[at].endswith("ing")


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


_OCCASIONS = frozenset(
    words_of("""interview statement email e-mail speech tweet conference call memo post letter briefing release testimony hearing
    debate rally message appearance video text event telephone phone report""")
)


def _tells_occasion(p: Passage, index: int, limit: int) -> bool:
    if not p.tags[index] & q.PREPOSITION or p.words[index] not in (
        "in",
        "on",
        "during",
        "at",
        "via",
        "by",
    ):
        return False
    if index + 1 < limit and p.tags[index + 1] & q.TIME and p.tags[index + 1] & CAPITAL:
        return True
    return any(p.words[i] in _OCCASIONS for i in range(index + 1, min(index + 4, limit))) and p.words[index + 1] in (
        "a",
        "an",
        "his",
        "her",
        "the",
        "their",
    )


def verb_after(p: Passage, at: int, limit: int, *, strict: bool) -> int | None:
    """The reporting verb that comes at `at`, past auxiliaries and adverbs."""
    skipped = 0
    while (
        at < limit
        and p.tags[at] & (q.AUXILIARY | q.ADVERB | q.NEGATION)
        and not p.tags[at] & (CAPITAL | QUOTED)
        and skipped < 5
    ):
        at += 1
        skipped += 1
    if at >= limit:
        return None
    tag = p.tags[at]
    if tag & (CAPITAL | PUNCTUATION | QUOTED):
        return None
    if tag & (q.CUE_PAST | q.CUE_PRESENT | q.CUE_ING):
        return at
    if tag & q.CUE_BASE and not (skipped and p.words[at - 1] in p.lexicon.passives):
        return at
    if strict and not tag & q.VERB:
        return None
    if tag & (q.VERB | q.PARTICIPLE) or p.words[at].endswith("ed"):
        return at
    return None

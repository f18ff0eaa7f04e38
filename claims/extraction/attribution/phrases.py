"""Noun phrases: where one begins before its verb, where one ends after it, its appositive and relative clauses included.

No parser: a phrase is the longest stretch between words that cannot stand in one (Abney, Parsing by Chunks), with
the appositives that news style puts between commas.
"""

from claims.extraction.attribution.german_phrases import phrase_end
from claims.extraction.attribution.passages import CAPITAL, PUNCTUATION, QUOTED, Passage
from claims.extraction.attribution.readings import is_finite
from claims.extraction.lexicon import quotations as q

REACH = 60
"""How many words a phrase with its appositives may hold: keeps the grammar linear on a line without a full stop."""
DASHES = ("-", "--", "–", "—")

_BREAKS = q.SUBORDINATOR | q.AUXILIARY | q.OBJECT_PRONOUN | q.RELATIVE
_LEADING = q.ADVERB | q.CONJUNCTION | q.SUBORDINATOR | q.NEGATION
_ENDS_NO_PHRASE = q.PREPOSITION | q.CONJUNCTION | q.AUXILIARY | q.OBJECT_PRONOUN
_COMMON = q.PERSON | q.GROUP | q.DOCUMENT
"""Nouns that are no name where a sentence begins with them: "Analysts at the bank"."""
OPENS_NOUN = q.DETERMINER | q.POSSESSIVE | q.NUMBER | CAPITAL | q.PERSON | q.GROUP
_SIGNS = ("&", "%", "$", "/")


def core_end(p: Passage, start: int, limit: int) -> int:
    """The end of the noun phrase that begins at `start`, without what follows a comma; `start` where there is none."""
    if p.lexicon.is_german:
        return phrase_end(p, start, limit)
    limit = min(limit, start + REACH)
    if start >= limit or p.tags[start] & (PUNCTUATION | QUOTED):
        return start
    if _stands_alone(p, start, limit):
        return start + 1
    if _opens_no_phrase(p, start):
        return start
    at = start
    while at < limit:
        following = _next_in_phrase(p, at, start, limit)
        if following is None:
            break
        at = following
    return at


def _opens_no_phrase(p: Passage, start: int) -> bool:
    first = p.tags[start]
    if first & q.SUBORDINATOR and not first & (q.DETERMINER | CAPITAL | q.PREPOSITION):
        return True
    if first & CAPITAL:
        return False
    return bool(first & (q.AUXILIARY | q.CONJUNCTION | q.INFINITIVE)) or is_finite(p, start)


def _next_in_phrase(p: Passage, at: int, start: int, limit: int) -> int | None:
    """The place behind the word at `at` where it belongs to the phrase from `start`; None where it ends the phrase."""
    tag = p.tags[at]
    if tag & (QUOTED | PUNCTUATION):
        return _past_mark(p, at, limit)
    if at == start:
        return at + 1
    if tag & CAPITAL:
        return None if tag & q.TIME and p.tags[at - 1] & CAPITAL else at + 1
    counted = p.words[at - 1] in p.lexicon.partitives and p.tags[at - 2] & q.NUMBER
    if counted and tag & q.OBJECT_PRONOUN and not tag & q.POSSESSIVE:
        return at + 1  # "one of them"
    if tag & q.OBJECT_PRONOUN and tag & q.POSSESSIVE and p.tags[at - 1] & q.PREPOSITION and _is_owned(p, at, limit):
        return at + 1  # "one of her letters"
    if tag & _BREAKS or (tag & q.SUBJECT_PRONOUN and not tag & (q.DETERMINER | q.NUMBER)):
        return None
    if tag & q.CONJUNCTION:
        return at + 1 if p.words[at] in p.lexicon.coordinators and _joins_nouns(p, at, limit) else None
    if tag & q.PREPOSITION:
        before = p.tags[at - 1]
        proper = bool(before & CAPITAL) and not (at - 1 == start and before & _COMMON)
        return at + 1 if _attaches(p, at, limit, proper=proper) else None
    if (
        tag & q.ADVERB
        and not tag & q.DETERMINER
        and p.words[at - 1] not in p.lexicon.articles
        and not (at + 1 < limit and _is_nominal(p, at + 1))
    ):
        return None
    return None if is_finite(p, at) or is_plural_verb(p, at, start) else at + 1


def _is_owned(p: Passage, at: int, limit: int) -> bool:
    """Whether a noun follows "her" at `at`."""
    return at + 1 < limit and _is_nominal(p, at + 1) and not p.tags[at + 1] & q.TIME


def is_plural_verb(p: Passage, at: int, start: int) -> bool:
    """Whether a bare form of speech is a verb: no noun ("say"), or behind its plural ("critics argue")."""
    tag, before = p.tags[at], p.words[at - 1]
    if not tag & q.CUE_BASE or not tag & q.CLAUSAL or p.words[at] in p.lexicon.bare_nouns:
        return False
    if not tag & q.SPEAKING and (tag & q.DOCUMENT or p.words[at] in p.lexicon.report_nouns):
        return False
    if tag & q.SPEAKING and p.words[at] not in p.lexicon.report_nouns:
        return True
    if p.tags[at - 1] & CAPITAL or not before.endswith("s"):
        head = next((i - 1 for i in range(start + 1, at) if p.tags[i] & q.PREPOSITION), at - 1)
        before = p.words[head]
    return (before.endswith("s") and not before.endswith("ss")) or before in p.lexicon.plurals


def _past_mark(p: Passage, at: int, limit: int) -> int | None:
    """Past a nickname in marks, a bracket or a sign such as & inside a phrase."""
    if p.tags[at] & QUOTED:
        named = at + 1 < limit and p.tags[at + 1] & CAPITAL and p.tags[at - 1] & CAPITAL
        return at + 1 if named else None
    if p.words[at] == "(":
        closing = _closing_bracket(p, at, limit)
        return closing + 1 if closing is not None else None
    return at + 1 if p.words[at] in _SIGNS else None


def _stands_alone(p: Passage, start: int, limit: int) -> bool:
    tag = p.tags[start]
    if not tag & q.SUBJECT_PRONOUN:
        return False
    if not tag & (q.DETERMINER | q.NUMBER):
        return not (
            p.words[start] in p.lexicon.singular_indefinites
            and start + 1 < limit
            and _attaches(p, start + 1, limit, proper=False)
            and p.tags[start + 1] & q.PREPOSITION
        )
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
    if p.words[at] in p.lexicon.partitives:
        return True
    following = p.tags[at + 1]
    if proper or following & (q.TIME | q.CUE_ING | q.VERB_ING):
        return False
    return p.words[at] in p.lexicon.attaching


def _closing_bracket(p: Passage, at: int, limit: int) -> int | None:
    for index in range(at + 1, min(limit, at + 12)):
        if p.words[index] == ")":
            return index
    return None


def core_start(p: Passage, end: int, floor: int) -> int | None:
    """Where the noun phrase that ends at `end` begins; None when no noun phrase ends there."""
    if end <= floor:
        return None
    last = p.tags[end - 1]
    if last & q.SUBJECT_PRONOUN and (
        not last & (CAPITAL | q.DETERMINER | q.NUMBER) or p.words[end - 1] in p.lexicon.pronouns
    ):
        return end - 1
    if last & (PUNCTUATION | QUOTED) and p.words[end - 1] not in (")", *_SIGNS):
        return None
    if last & q.OBJECT_PRONOUN and end - 2 > floor and p.tags[end - 2] & q.PREPOSITION and not last & q.POSSESSIVE:
        return core_start(p, end - 2, floor)
    if not last & (CAPITAL | q.DETERMINER) and last & _ENDS_NO_PHRASE:
        return None
    at = _back_to_start(p, end, floor)
    start = _strip_leading(p, at, end)
    if start > floor and start + 1 < end and p.tags[start - 1] & q.INFINITIVE and not p.tags[start] & OPENS_NOUN:
        start = next((i + 1 for i in range(end - 2, start, -1) if p.tags[i] & q.PREPOSITION), start + 1)
    return _past_antecedent(p, start, end) if start < end else None


def _past_antecedent(p: Passage, start: int, end: int) -> int:
    """`start` moved behind the noun that a relative clause without its "that" describes: "a verdict his lawyer called"."""
    for at in range(end - 2, start, -1):
        if p.tags[at] & q.PREPOSITION:
            return start
        if p.tags[at] & q.POSSESSIVE or p.words[at] in p.lexicon.articles:
            return at if p.tags[start] & q.DETERMINER and is_described_noun(p, at - 1) else start
    return start


def is_described_noun(p: Passage, index: int) -> bool:
    """Whether a common noun stands at `index` that a clause without its "that" may describe: "a verdict he called"."""
    if p.words[index] in p.lexicon.report_nouns:
        return True
    verbal = p.words[index].endswith((*p.lexicon.past_endings, *p.lexicon.gerund_endings))
    return not p.tags[index] & ~(q.DOCUMENT | q.PERSON) and not verbal


def _back_to_start(p: Passage, end: int, floor: int) -> int:
    """The place behind the last word before `end` that cannot stand in the phrase; brackets are passed whole."""
    at = end if p.words[end - 1] == ")" else end - 1
    depth = 0
    while at > floor:
        word = p.words[at - 1]
        if word == ")":
            depth += 1
        elif word == "(":
            depth -= 1
            if depth < 0:
                break
        elif not depth and _stops_before(p, at, end, floor):
            break
        at -= 1
    return at


def _stops_before(p: Passage, at: int, end: int, floor: int) -> bool:
    """Whether the word before `at` cannot stand in a phrase that ends at `end`."""
    tag, word = p.tags[at - 1], p.words[at - 1]
    if tag & QUOTED:
        return p.last_char(at - 1) == "," or not (
            at < end and p.tags[at] & CAPITAL and at - 2 >= floor and p.tags[at - 2] & CAPITAL
        )
    if tag & PUNCTUATION:
        return word not in _SIGNS
    if tag & CAPITAL:
        return False
    if tag & (q.SUBORDINATOR | q.AUXILIARY | q.RELATIVE):
        return True
    if tag & q.CONJUNCTION and (word not in p.lexicon.coordinators or not _both_sides(p, at - 1, floor)):
        return True
    if tag & q.SUBJECT_PRONOUN and not tag & (q.DETERMINER | q.NUMBER):
        return True
    if tag & q.OBJECT_PRONOUN and not tag & q.POSSESSIVE:
        return True
    if is_finite(p, at - 1):
        return True
    return bool(tag & q.INFINITIVE and at < end and p.tags[at] & (q.CUE_BASE | q.VERB))


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
    if start + 1 < end and p.tags[start + 1] & q.NUMBER:
        return start
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

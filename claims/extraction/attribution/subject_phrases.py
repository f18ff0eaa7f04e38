"""The subject before a verb, with what news style puts between commas: appositives, ages, relative clauses."""

from claims.extraction.attribution.passages import CAPITAL, GENITIVE, PUNCTUATION, QUOTED, Passage
from claims.extraction.attribution.phrases import REACH, core_start
from claims.extraction.attribution.readings import is_finite
from claims.extraction.lexicon import quotations as q

_NOMINAL = CAPITAL | q.DETERMINER | q.POSSESSIVE | q.SUBJECT_PRONOUN | q.PERSON
_INTRODUCES = q.PREPOSITION | q.SUBORDINATOR | q.CUE_ING | q.VERB_ING | q.TIME | q.ADVERB
_BRACKET = 6
"""How many words a bracket may hold that is looked through, its marks included."""
_OBJECT = 16
"""How many words the object of a participle may hold with its preposition."""
_APPOSITIVE = 12
"""How many words an appositive may hold that is looked through."""
_CLAUSE = 16
"""How many words a relative clause before its main verb may hold."""


def subject_before(p: Passage, verb: int, floor: int) -> tuple[int, int] | None:
    """The noun phrase that is the subject of the verb at `verb`, looking back no further than `floor`."""
    floor = max(floor, verb - REACH)
    end = _skip_back(p, verb, floor)
    if end <= floor:
        return None
    if p.words[end - 1] in (",", "-", "--", "–", "—") and p.tags[end - 1] & PUNCTUATION:
        found = _before_parenthesis(p, end - 1, floor)
        return _with_partner(p, _with_relation(p, found, floor), floor) if found is not None else None
    if p.tags[end - 1] & QUOTED and p.last_char(end - 1) == ",":
        return _before_marked_appositive(p, end, floor)
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
    if start is None or (start == end - 1 and _is_bare_verb(p, start)):
        return None
    return _with_partner(p, (start, end), floor)


def _is_bare_verb(p: Passage, index: int) -> bool:
    """Whether a past form stands where a subject would: "has rejected claims that"."""
    verb = p.tags[index] & q.CUE_PAST and not p.tags[index] & (CAPITAL | q.PERSON | q.GROUP | q.DOCUMENT)
    return bool(verb) and index > 0 and p.tags[index - 1] & q.AUXILIARY != 0


def _before_marked_appositive(p: Passage, end: int, floor: int) -> tuple[int, int] | None:
    """The subject whose appositive ends with marked words: "Ana Ruiz, a self-styled “rebel,” said"."""
    opening = next((i for i in range(end - 2, max(floor, end - 2 - _APPOSITIVE), -1) if p.words[i] == ","), floor)
    if opening <= floor or p.words[opening + 1] not in p.lexicon.articles:
        return None
    start = core_start(p, opening, floor)
    return (start, end) if start is not None else None


def _with_relation(p: Passage, found: tuple[int, int], floor: int) -> tuple[int, int]:
    """`found` with the noun that a name and its age describe: "her husband, Juan, 36, said"."""
    start, end = found
    described = start - 2 > floor and p.words[start - 1] == "," and p.tags[start] & CAPITAL
    if not described or not p.tags[start - 2] & q.PERSON or p.tags[start - 2] & CAPITAL:
        return found
    first = core_start(p, start - 1, floor)
    if first is None or not p.tags[first] & (q.POSSESSIVE | q.DETERMINER | GENITIVE | CAPITAL):
        return found
    opens = first == floor or p.tags[first - 1] & (PUNCTUATION | QUOTED | q.SUBORDINATOR | q.CONJUNCTION)
    return (first, end) if opens else found


def _with_partner(p: Passage, found: tuple[int, int], floor: int) -> tuple[int, int]:
    """`found` with the one it is joined to by "and" where that one has an appositive as well: "Ana Ruiz, 34, and her
    brother, Juan, 36, said"."""
    start, end = found
    if start - 4 < floor or p.words[start - 1] not in p.lexicon.coordinators or p.words[start - 2] != ",":
        return found
    opening = next((i for i in range(start - 3, max(floor, start - 2 - _APPOSITIVE), -1) if p.words[i] == ","), floor)
    if opening <= floor or not _is_appositive_like(p, opening + 1) or p.tags[opening + 1] & q.RELATIVE:
        return found
    if any(is_finite(p, i) or p.tags[i] & (PUNCTUATION | QUOTED) for i in range(opening + 1, start - 2)):
        return found
    first = core_start(p, opening, floor)
    named = first is not None and p.tags[opening - 1] & CAPITAL and not p.tags[opening - 1] & q.TIME
    opens = first == floor or (first is not None and p.tags[first - 1] & (PUNCTUATION | QUOTED | q.SUBORDINATOR))
    return (first, end) if first is not None and named and opens else found


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
    if p.words[index] in p.lexicon.briefed and noun & (q.PERSON | q.GROUP):
        return True
    if tag & (q.AUXILIARY | CAPITAL) or (tag & q.CUE and not (tag & q.NAMING or noun & q.DOCUMENT)):
        return False
    formed = tag & q.PARTICIPLE or (not tag and p.words[index].endswith(p.lexicon.past_endings))
    named = noun & q.DOCUMENT or not noun & ~(q.PERSON | q.GROUP | q.TITLE | CAPITAL)
    return bool(formed and named)


def _before_relative(p: Passage, start: int, floor: int) -> int | None:
    """Where a phrase begins whose relative clause ends with the words from `start` on: "few of those who saw it",
    "voters who have heard from the party"; None where no such clause does."""
    reported = start > floor + 1 and p.tags[start - 1] & q.CLAUSAL and p.words[start - 2] not in p.lexicon.who
    reported = reported and not p.tags[start - 2] & q.INFINITIVE
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
    bracketed = _before_bracket(p, comma, floor)
    if bracketed is not None:
        return bracketed
    opening = comma
    inner: tuple[int, int] | None = None
    for _ in range(6):
        opening = _comma_before(p, opening, floor)
        if opening < floor:
            return inner
        start = core_start(p, opening, floor)
        governed = start is None or (start > floor and p.tags[start - 1] & q.PREPOSITION)
        bare = start is None or (governed and not p.tags[start - 1] & CAPITAL)
        if bare and (start is None or p.words[start - 1] not in p.lexicon.comment_openers):
            who = p.words[opening + 1] in p.lexicon.who
            start = _before_participle(p, opening, floor) if who else None
        if start is None:
            continue
        if start == opening - 1 and p.tags[start] & q.RELATIVE and p.tags[opening + 1] & q.PREPOSITION:
            return start, opening
        doing = p.tags[start] & (q.CUE_ING | q.VERB_ING) or p.words[start].endswith(p.lexicon.gerund_endings)
        if inner is not None and doing:
            return inner
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


def _before_bracket(p: Passage, comma: int, floor: int) -> tuple[int, int] | None:
    """The subject whose bracket ends at `comma`: "After the vote, Rep. Ana Ruiz (D-Ohio), said"."""
    if p.words[comma - 1] != ")":
        return None
    opening = next((i for i in range(comma - 2, max(floor, comma - _BRACKET), -1) if p.words[i] == "("), None)
    start = core_start(p, opening, floor) if opening is not None else None
    if start is None or not p.tags[start] & (CAPITAL | q.TITLE):
        return None
    is_appositive = start > floor and p.words[start - 1] == "," and not p.tags[floor] & _INTRODUCES
    return None if is_appositive else (start, comma)


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
        written = p.words[opening + 1] in p.lexicon.passive_agents and p.tags[opening - 1] & q.DOCUMENT
        return comma if written else opening
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

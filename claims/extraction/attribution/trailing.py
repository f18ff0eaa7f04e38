"""The statement before its attribution: "Prices will fall, she said."; "Prices, she said, will fall."."""

from claims.extraction.attribution.appositives import phrase_after
from claims.extraction.attribution.attributions import Attribution, span_of, spoken
from claims.extraction.attribution.clause_ends import LONGEST
from claims.extraction.attribution.passages import CAPITAL, PUNCTUATION, QUOTED, Passage
from claims.extraction.attribution.phrases import REACH, core_end
from claims.extraction.attribution.readings import is_finite, verb_after
from claims.extraction.attribution.subject_phrases import subject_before
from claims.extraction.lexicon import quotations as q

_COMMAS = (",", "—", "–", "--")
Found = tuple[int, int, Attribution]
"""A statement as the words `[start, end)` with its attribution."""


def new_clause(p: Passage, at: int, end: int) -> bool:
    """Whether a clause of its own, or a description of the noun before, begins at `at`."""
    tag = p.tags[at]
    if (
        p.words[at] in p.lexicon.joining
        and at + 1 < end
        and (is_finite(p, at + 1) or p.words[at + 1] in p.lexicon.complementizers)
    ):
        return False
    if (
        tag & (q.CONJUNCTION | q.RELATIVE | q.SUBORDINATOR | q.CUE_ING | q.VERB_ING)
        or p.words[at] in p.lexicon.indefinite
    ):
        return True
    return not tag & CAPITAL and p.words[at].endswith(p.lexicon.gerund_endings)


def clause_start(p: Passage, at: int, start: int) -> int:
    """Where the statement before an attribution begins: its sentence, or the clause after a semicolon."""
    first = max(start, at - LONGEST)
    for index in range(at - 1, first, -1):
        if p.words[index] == ";":
            return index + 1
    return first


def _is_incomplete(p: Passage, first: int, last: int) -> bool:
    """Whether the words `[first, last)` need those behind the attribution: "It would be, she said, a hard sell"; "Though
    it rained, he said, …"."""
    tag = p.tags[last - 1]
    if tag & q.NEGATION:
        return True
    if tag & (q.AUXILIARY | q.PREPOSITION | q.DETERMINER | q.INFINITIVE) and not tag & (
        q.SUBJECT_PRONOUN | q.ADVERB | q.POSSESSIVE
    ):
        return True
    return bool(p.tags[first] & q.SUBORDINATOR) and p.words[first] not in p.lexicon.complementizers


def _only_opens(p: Passage, first: int, last: int) -> bool:
    """Whether the words `[first, last)` open a sentence and have no clause of their own: "In May, after she fell"."""
    if not p.tags[first] & q.PREPOSITION or p.tags[first] & (q.DETERMINER | q.ADVERB):
        return False
    opening = q.SUBORDINATOR | q.PREPOSITION | q.PARTICIPLE | q.VERB_ING | q.CUE_ING
    commas = [i for i in range(first, last - 1) if p.words[i] == ","]
    return bool(commas) and all(
        p.tags[i + 1] & opening and not p.tags[i + 1] & (q.DETERMINER | CAPITAL) for i in commas
    )


def _is_subject(p: Passage, start: int, cue: int) -> bool:
    """Whether what stands before a verb and its comma is its subject: "Holm, the mayor, said"."""
    subject = subject_before(p, cue, start)
    return subject is not None and subject[0] <= start + 1


def _behind_inverted(p: Passage, cue: int, start: int, end: int) -> Found | None:
    """The statement before "…, said Ruiz"."""
    if cue + 1 < end and (split := core_end(p, cue + 1, end)) + 1 < end and p.tags[split + 1] & QUOTED:
        return None
    if p.words[start] in p.lexicon.predicates:
        return None
    inverted = cue > start and p.words[cue - 1] in (",", "—", "–", "--") and cue + 1 < end
    if inverted and p.tags[cue] & q.CUE_FINITE and p.words[cue + 1] not in p.lexicon.complementizers:
        last = phrase_after(p, cue + 1, end)
        if (
            last > cue + 1
            and (last == end or p.words[last] == ",")
            and cue - 1 - start > 2
            and not _is_subject(p, start, cue)
            and (p.tags[cue] & q.SPEAKING or core_end(p, start, cue) < cue - 1)
        ):
            whole = end if last < end and not new_clause(p, last + 1, end) and end - last > 4 else cue - 1
            return start, whole, spoken("behind", p, cue + 1, last, span_of(p, cue, cue + 1))
    return None


def _has_object(p: Passage, cue: int, last: int) -> bool:
    """Whether the words between a cue and `last` are what it is about, and no time, place or person told."""
    if any(is_finite(p, i) for i in range(cue + 1, last)):
        return True
    occasion = p.tags[cue + 1] & (q.PREPOSITION | q.TIME | q.ADVERB)
    return not occasion and p.words[cue] not in p.lexicon.addressing


def _goes_on(p: Passage, follows: int, comma: int) -> bool:
    """Whether the words `[follows, comma)` tell at most when or where it was said, and its verb follows: "The vaccine,
    researchers said on Monday, protected mice"."""
    if follows == comma:
        return True
    occasion = p.tags[follows] & (q.PREPOSITION | q.TIME) and p.words[follows] not in p.lexicon.passive_agents
    return bool(occasion) and is_finite(p, comma + 1)


def statement_before(p: Passage, cue: int, start: int, end: int) -> Found | None:
    """The statement before its attribution: "Prices will fall, she said." """
    if end < p.size and p.words[end] == ":":
        return None
    inverted = _behind_inverted(p, cue, start, end)
    if inverted is not None:
        return inverted
    comma = cue - 1
    floor = max(start, cue - REACH)
    while comma > floor and not (p.words[comma] in (",", "—", "–", "--") and p.tags[comma] & PUNCTUATION):
        if p.tags[comma] & QUOTED or p.words[comma] in (";", ":"):
            return None
        comma -= 1
    if comma <= floor or comma - start < 1 or any(p.tags[i] & QUOTED for i in range(cue + 1, min(end, cue + 4))):
        return None
    if p.words[comma + 1] in p.lexicon.comment_openers:
        comma_end, comma = comma, comma + 1
    else:
        comma_end = comma
    core = core_end(p, comma + 1, cue)
    if p.tags[comma + 1] & q.PREPOSITION and not p.tags[comma + 1] & (q.DETERMINER | CAPITAL):
        return None
    if p.tags[comma + 1] & q.RELATIVE or core == comma + 1 or verb_after(p, core, end, strict=True) != cue:
        return None
    follows = cue + 1
    if follows < end and (p.words[follows] in p.lexicon.reflexives or p.words[follows] in p.lexicon.partitives):
        return None
    adjunct = follows
    while adjunct < min(end, cue + REACH) and p.words[adjunct] != ",":
        adjunct += 1
    if follows < end and p.words[follows] != "," and _has_object(p, cue, adjunct):
        return None
    first = clause_start(p, comma, start)
    if not (follows >= end and p.tags[cue] & q.SPEAKING) and not any(is_finite(p, i) for i in range(first, comma)):
        if adjunct + 2 < end and p.words[adjunct] == "," and _goes_on(p, follows, adjunct):
            return first, end, spoken("inside", p, comma + 1, core, span_of(p, cue, cue + 1))
        return None
    if _only_opens(p, first, comma_end):
        return None
    if p.tags[first] & q.SUBORDINATOR and not (follows < end and p.words[follows] == ","):
        return None
    whole = adjunct < end and p.words[comma_end] in _COMMAS and end - adjunct > 1
    if not _is_incomplete(p, first, comma_end):
        goes_on = whole and (p.words[adjunct + 1] in p.lexicon.complementizers or not new_clause(p, adjunct + 1, end))
        whole = goes_on and p.words[comma_end] == "," and end - adjunct > 4
    return first, end if whole else comma_end, spoken("behind", p, comma + 1, core, span_of(p, cue, cue + 1))


def statement_behind_colon(p: Passage, cue: int, start: int, end: int) -> Found | None:
    """The statement around "says Ruiz:" or "Ruiz says:", without marks: "One thing is sure, says Ruiz: it will rain"."""
    if not p.tags[cue] & q.SPEAKING or not p.tags[cue] & q.CUE_FINITE or cue <= start or cue + 3 >= end:
        return None
    comma = cue - 1
    if p.words[cue + 1] == ":":
        subject = subject_before(p, cue, start)
        if subject is None:
            return None
        who, colon, comma = subject, cue + 1, subject[0] - 1
    else:
        colon = core_end(p, cue + 1, end)
        who = cue + 1, colon
    if colon + 2 >= end or p.words[colon] != ":" or p.words[comma] != "," or p.tags[colon + 1] & QUOTED:
        return None
    first = clause_start(p, comma, start)
    if not any(is_finite(p, i) for i in range(first, comma)):
        return None
    return first, end, spoken("inside", p, *who, span_of(p, cue, cue + 1))

"""Statements without marks: "officials said that …", "…, she said.", "according to the report, …".

The rules follow the complement clauses and reporting clauses of Quirk et al., A Comprehensive Grammar of the English
Language, § 14.28 to 14.30: that-clauses, zero that, comment clauses behind or inside the statement.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from claims.extraction.attribution.appositives import phrase_after, subject_before
from claims.extraction.attribution.attributions import Attribution, span_of, spoken
from claims.extraction.attribution.clauses import (
    LONGEST,
    begins_clause,
    content_end,
    content_start,
    is_subordinate,
)
from claims.extraction.attribution.cues import may_report
from claims.extraction.attribution.passages import CAPITAL, PUNCTUATION, QUOTED, Passage
from claims.extraction.attribution.phrases import REACH, core_end
from claims.extraction.attribution.readings import is_finite, source_size, verb_after
from claims.extraction.attribution.subjects import subject_of
from claims.extraction.lexicon import quotations as q
from claims.extraction.spans import Span

_SOURCES = CAPITAL | q.DETERMINER | q.POSSESSIVE | q.PERSON | q.DOCUMENT | q.GROUP | q.OBJECT_PRONOUN | q.NUMBER
"""What a source without a comma before "according to" begins with; others are measures: "according to size"."""
_LITTLE = 5
"""Fewer words than this are no statement of their own before marked ones."""
Statement = tuple[Span, Attribution]


def find_indirect(p: Passage, starts: Sequence[int]) -> Iterator[Statement]:
    """The indirect statements of a passage with their attributions; `starts` are the indexes at which its sentences
    begin, and its size."""
    for start, end in pairwise(starts):
        while end > start and p.tags[end - 1] & PUNCTUATION and p.words[end - 1] not in (")", "]"):
            end -= 1
        if end - start >= 4:
            yield from _in_sentence(p, start, end)


def _in_sentence(p: Passage, start: int, end: int) -> Iterator[Statement]:
    taken = start
    pending: Statement | None = None
    for index in p.cues_between(start, end):
        found = None
        if index >= taken:
            size = source_size(p, index)
            if size and index + size < end:
                found = _according_to(p, index, size, start, end)
            elif may_report(p, index):
                found = _reported(p, index, max(start, taken), start, end)
        if found is not None and found[0] < found[1]:
            first, last, said = found
            if first < taken and pending is not None:
                pending = pending[0], replace(pending[1], via=said.words)
            else:
                unmarked = _before_marks(p, first, last, follows=said.rule == "indirect")
                if unmarked is not None:
                    if pending is not None:
                        yield pending
                    pending = span_of(p, first, unmarked), said
            taken = max(last, index + 1)
    if pending is not None:
        yield pending


def _before_marks(p: Passage, first: int, last: int, *, follows: bool) -> int | None:
    """The end of a statement; where marked words stand in it, its last comma before them, or None where little is left."""
    marked = next((i for i in range(first, last) if p.tags[i] & QUOTED), None)
    if marked is None:
        return last
    if not follows:
        return None
    return next((i for i in range(marked - 1, first + _LITTLE, -1) if p.words[i] == ","), None)


Found = tuple[int, int, Attribution]


def _according_to(p: Passage, at: int, size: int, start: int, end: int) -> Found | None:
    stop = phrase_after(p, at + size, end)
    core = core_end(p, at + size, end)
    if core == at + size:
        return None
    cue = span_of(p, at, at + size)
    if at - start <= 1 or _behind_that(p, at, start):
        comma = _clause_comma(p, core, end)
        if comma is None or comma + 2 >= end:
            return None
        return comma + 1, end, spoken("according to", p, at + size, comma, cue)
    if not p.tags[at - 1] & PUNCTUATION and not p.tags[at + size] & _SOURCES:
        return None
    if core + 1 < end and p.words[core] == "," and p.tags[core + 1] & QUOTED:
        return None
    first = _clause_start(p, at, start)
    last = at - 1 if p.words[at - 1] in (",", "—", "–", "--", "-") else at
    if (
        core < end
        and p.words[core] in (",", "-", "–", "—")
        and p.tags[at - 1] & PUNCTUATION
        and end - core > 4
        and not _new_clause(p, core + 1, end)
    ):
        return first, end, spoken("according to", p, at + size, core, cue)
    if last - first < 2:
        return None
    return first, last, spoken("according to", p, at + size, stop, cue)


def _behind_that(p: Passage, at: int, start: int) -> bool:
    """Whether "that" or "that," stands before `at` inside its sentence: "said that, according to the paper, …"."""
    return any(p.words[i] in p.lexicon.complementizers for i in (at - 1, at - 2) if i > start)


def _clause_comma(p: Passage, core: int, end: int) -> int | None:
    """The comma behind a source and its appositives, where the statement begins; else the first comma."""
    commas = [i for i in range(core, min(end, core + REACH)) if p.words[i] == ","]
    clauses = (i for i in commas if i + 1 < end and not p.tags[i + 1] & q.RELATIVE and begins_clause(p, i + 1, end))
    return next(clauses, commas[0] if commas else None)


def _new_clause(p: Passage, at: int, end: int) -> bool:
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


def _clause_start(p: Passage, at: int, start: int) -> int:
    """Where the statement before an attribution begins: its sentence, or the clause after a semicolon."""
    first = max(start, at - LONGEST)
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
        return after if after[2].words is None or not _is_nobody(p, after[2].words[1:]) else None
    content = content_start(p, cue, end)
    if content is None or subject is None or _is_nobody(p, subject):
        return None
    if p.tags[subject[0]] & q.RELATIVE and _speaks_itself(p, content, end):
        return None
    if is_subordinate(p, subject[0], start):
        end = next((i for i in range(content, min(end, content + LONGEST)) if p.words[i] == ","), end)
    last = content_end(p, content, end, relative=bool(p.tags[subject[0]] & q.RELATIVE))
    if last - content < 2:
        return None
    return content, last, spoken("indirect", p, *subject, span_of(p, cue, cue + 1))


def _speaks_itself(p: Passage, content: int, end: int) -> bool:
    """Whether what follows a relative clause's verb is its object, and a verb of speech goes on with the sentence: "a
    man who found a purse says …"."""
    verb = core_end(p, content, end)
    return content < verb < end and bool(p.tags[verb] & q.SPEAKING and p.tags[verb] & q.CUE_FINITE)


def _is_nobody(p: Passage, subject: tuple[int, int]) -> bool:
    """Whether the subject is the writer or the reader, or that of "what researchers say"."""
    start = subject[0]
    if p.words[start].partition("'")[0] in p.lexicon.writers and subject[1] == start + 1:
        return True
    if p.words[start] in p.lexicon.questions:
        return True
    return bool(start and p.words[start - 1] in p.lexicon.questions and not p.tags[start - 1] & q.SUBORDINATOR)


def _comment_before(p: Passage, cue: int, start: int, end: int) -> Found | None:
    """ "As the mayor noted on Friday, prices fell": the comment clause before its statement."""
    at = next(
        (i for i in range(cue - 2, max(start, cue - 12) - 1, -1) if p.words[i] in p.lexicon.comment_openers), None
    )
    if at is None or (at > start and not p.tags[at - 1] & (PUNCTUATION | q.CONJUNCTION)):
        return None
    first = at + 1
    core = core_end(p, first, cue)
    if core == first or verb_after(p, core, end, strict=True) != cue:
        return None
    comma = next((i for i in range(cue + 1, min(end, cue + 20)) if p.words[i] == ","), None)
    if comma is None or comma + 3 > end or any(is_finite(p, i) for i in range(cue + 1, comma)):
        return None
    return comma + 1, end, spoken("comment", p, first, core, span_of(p, cue, cue + 1))


def _is_subject(p: Passage, start: int, cue: int) -> bool:
    """Whether what stands before a verb and its comma is its subject: "Holm, the mayor, said"."""
    subject = subject_before(p, cue, start)
    return subject is not None and subject[0] <= start + 1


def _behind_inverted(p: Passage, cue: int, start: int, end: int) -> Found | None:
    """The statement before "…, said Ruiz"."""
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
            whole = end if last < end and not _new_clause(p, last + 1, end) and end - last > 4 else cue - 1
            return start, whole, spoken("behind", p, cue + 1, last, span_of(p, cue, cue + 1))
    return None


def _behind(p: Passage, cue: int, start: int, end: int) -> Found | None:
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
    adjunct = follows
    while adjunct < min(end, cue + REACH) and p.words[adjunct] != ",":
        adjunct += 1
    if follows < end and p.words[follows] != ",":
        tag = p.tags[follows]
        if not tag & (q.PREPOSITION | q.TIME | q.ADVERB) or any(is_finite(p, i) for i in range(follows, adjunct)):
            if p.words[cue] not in p.lexicon.addressing:
                return None
            if any(is_finite(p, i) for i in range(follows, adjunct)):
                return None
    first = _clause_start(p, comma, start)
    if not (follows >= end and p.tags[cue] & q.SPEAKING) and not any(is_finite(p, i) for i in range(first, comma)):
        if follows < end and p.words[follows] == "," and end - follows > 3:
            return first, end, spoken("inside", p, comma + 1, core, span_of(p, cue, cue + 1))
        return None
    if p.tags[first] & q.SUBORDINATOR and not (follows < end and p.words[follows] == ","):
        return None
    whole = adjunct < end and p.words[comma_end] == "," and end - adjunct > 4 and not _new_clause(p, adjunct + 1, end)
    return first, end if whole else comma_end, spoken("behind", p, comma + 1, core, span_of(p, cue, cue + 1))

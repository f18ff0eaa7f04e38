"""Statements without marks: "officials said that …", "…, she said.", "according to the report, …".

The rules follow the complement clauses and reporting clauses of Quirk et al., A Comprehensive Grammar of the English
Language, § 14.28 to 14.30: that-clauses, zero that, comment clauses behind or inside the statement.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from claims.extraction.attribution.appositives import phrase_after
from claims.extraction.attribution.attributions import Attribution, span_of, spoken
from claims.extraction.attribution.clause_ends import content_end, is_subordinate, main_clause
from claims.extraction.attribution.clause_starts import begins_clause
from claims.extraction.attribution.clauses import content_start
from claims.extraction.attribution.cues import may_report
from claims.extraction.attribution.doubts import is_denied, is_nobody, is_supposed
from claims.extraction.attribution.passages import CAPITAL, PUNCTUATION, QUOTED, Passage
from claims.extraction.attribution.phrases import REACH, core_end
from claims.extraction.attribution.quotable import is_title
from claims.extraction.attribution.readings import is_finite, source_size, verb_after
from claims.extraction.attribution.subjects import agent_of_told, subject_of
from claims.extraction.attribution.trailing import (
    Found,
    clause_start,
    new_clause,
    statement_before,
    statement_behind_colon,
)
from claims.extraction.lexicon import quotations as q
from claims.extraction.spans import Span

_SOURCES = CAPITAL | q.DETERMINER | q.POSSESSIVE | q.PERSON | q.DOCUMENT | q.GROUP | q.OBJECT_PRONOUN | q.NUMBER
"""What a source without a comma before "according to" begins with; others are measures: "according to size"."""
_BULLETS = ("–", "—", "-", "--", "•", "*", "·", "▪", "●", "■")
_LITTLE = 5
"""Fewer words than this are no statement of their own before marked ones."""
Statement = tuple[Span, Attribution]


def find_indirect(p: Passage, starts: Sequence[int]) -> Iterator[Statement]:
    """The indirect statements of a passage with their attributions; `starts` are the indexes at which its sentences
    begin, and its size."""
    for start, end in pairwise(starts):
        while end > start and p.tags[end - 1] & PUNCTUATION and p.words[end - 1] not in (")", "]"):
            end -= 1
        while start < end and p.words[start] in _BULLETS:
            start += 1
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
            elif (agent := agent_of_told(p, index, end)) is not None:
                last = content_end(p, agent[1], end)
                found = agent[1], last, spoken("indirect", p, *agent, span_of(p, index, index + 1))
            elif may_report(p, index):
                found = _reported(p, index, max(start, taken), start, end)
        if found is not None and found[0] < found[1]:
            first, last, said = found
            if first < taken and pending is not None:
                pending = pending[0], replace(pending[1], via=said.words)
            else:
                unmarked = _before_marks(p, first, last, follows=said.rule in ("indirect", "denied"))
                if unmarked is not None:
                    if pending is not None:
                        yield pending
                    pending = span_of(p, first, unmarked), said
            taken = max(last, index + 1)
    if pending is not None:
        yield pending


def _before_marks(p: Passage, first: int, last: int, *, follows: bool) -> int | None:
    """The end of a statement; where marked words stand in it, its last comma or colon before them, or None where little
    is left."""
    marked = next((i for i in range(first, last) if p.tags[i] & QUOTED and not is_title(p, i)), None)
    if marked is None:
        return last
    if not follows:
        return None
    comma = next((i for i in range(marked - 1, first + _LITTLE, -1) if p.words[i] in (",", ":")), first)
    if comma + 1 < marked and p.words[comma] == "," and p.words[comma + 1] in p.lexicon.complementizers:
        return None
    opens = p.tags[first + 1] & q.SUBORDINATOR and p.words[first] in p.lexicon.complementizers
    if opens and "," not in p.words[first:comma]:
        return None
    begins = _past_relative(p, first, comma)
    return comma if any(is_finite(p, i) for i in range(begins, comma)) else None


def _past_relative(p: Passage, first: int, last: int) -> int:
    """`first` moved behind a relative clause in commas that its subject has before its verb: "the plan, which she saw, …"."""
    opening = next((i for i in range(first, last) if p.words[i] == ","), last)
    if opening + 1 >= last or not p.tags[opening + 1] & q.RELATIVE:
        return first
    if any(is_finite(p, i) for i in range(first, opening)):
        return first
    return next((i for i in range(opening + 1, last) if p.words[i] == ","), last)


def _according_to(p: Passage, at: int, size: int, start: int, end: int) -> Found | None:
    stop = phrase_after(p, at + size, end)
    core = core_end(p, at + size, end)
    if core == at + size:
        return None
    if stop < end and "," not in p.words[core:stop]:
        core = stop
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
    first = clause_start(p, at, start)
    last = at - 1 if p.words[at - 1] in (",", "—", "–", "--", "-") else at
    if (
        core < end
        and p.words[core] in (",", "-", "–", "—")
        and p.tags[at - 1] & PUNCTUATION
        and end - core > 4
        and (p.words[core + 1] in p.lexicon.complementizers or not new_clause(p, core + 1, end))
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


def _reported(p: Passage, cue: int, floor: int, start: int, end: int) -> Found | None:
    comment = _comment_before(p, cue, start, end) or statement_behind_colon(p, cue, start, end)
    if comment is not None:
        return comment
    if cue > start and p.words[cue - 1] in p.lexicon.times and p.words[cue] in p.lexicon.asking:
        return None  # "when asked whether …": who asked is not said
    subject = subject_of(p, cue, start, near=True)
    after = statement_before(p, cue, start, end)
    if after is not None:
        return after if after[2].words is None or not is_nobody(p, after[2].words[1:]) else None
    content = content_start(p, cue, end)
    if content is None or subject is None or is_nobody(p, subject):
        return None
    if (
        p.tags[subject[0]] & q.RELATIVE
        and p.words[cue] in p.lexicon.asking
        and p.words[content] in p.lexicon.complementizers
    ):
        return None  # a request: "who asked that her name not be used"
    if p.words[subject[0]] in p.lexicon.things and p.tags[cue - 1] & q.INFINITIVE:
        return None  # "it is too soon to say"
    if is_supposed(p, subject[0]) or (p.tags[subject[0]] & q.RELATIVE and _speaks_itself(p, content, end)):
        return None
    if is_subordinate(p, subject[0], start):
        end = main_clause(p, content, end)
    last = content_end(p, content, end, relative=bool(p.tags[subject[0]] & q.RELATIVE))
    if last - content < 2:
        return None
    rule = "denied" if is_denied(p, cue) else "indirect"
    return content, last, spoken(rule, p, *subject, span_of(p, cue, cue + 1))


def _speaks_itself(p: Passage, content: int, end: int) -> bool:
    """Whether what follows a relative clause's verb is its object, and a verb of speech goes on with the sentence: "a
    man who found a purse says …"."""
    verb = core_end(p, content, end)
    return content < verb < end and bool(p.tags[verb] & q.SPEAKING and p.tags[verb] & q.CUE_FINITE)


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
    if p.words[cue] not in p.lexicon.addressing and core_end(p, cue + 1, comma) > cue + 1 and _names(p, cue + 1):
        return None
    return comma + 1, end, spoken("comment", p, first, core, span_of(p, cue, cue + 1))


def _names(p: Passage, index: int) -> bool:
    """Whether an object begins at `index`, no time or place: "as Holm lamented the ban, …"."""
    return not p.tags[index] & (q.PREPOSITION | q.TIME | q.ADVERB)

"""Where a statement ends: with its sentence, with its clause, or where the writer's own words go on."""

from claims.extraction.attribution.clause_starts import begins_clause
from claims.extraction.attribution.clauses import content_start
from claims.extraction.attribution.passages import CAPITAL, QUOTED, Passage
from claims.extraction.attribution.phrases import REACH, core_end
from claims.extraction.attribution.readings import is_finite, source_size, verb_after
from claims.extraction.lexicon import quotations as q

_CLOSING = 12
_INSERTED = 8
"""How many words ", while small," may hold."""
_COMMAS = 8
"""How many commas are tried for the beginning of a main clause."""
_NO_MAIN = q.RELATIVE | q.CONJUNCTION | q.PREPOSITION
LONGEST = 150
"""How many words a statement may hold: keeps the grammar linear on a line without a full stop."""


def is_subordinate(p: Passage, subject: int, start: int) -> bool:
    """Whether the reporting clause stands before its main clause: introduced by "while", "although" and the like, or
    relative in a phrase without a verb that opens the sentence."""
    at = subject - 1
    if at >= start and at - start <= 1 and p.tags[at] & q.SUBORDINATOR:
        return True
    first = max(start, subject - REACH)
    relative = p.tags[subject] & q.RELATIVE and p.tags[first] & (q.PREPOSITION | q.CUE_ING | q.VERB_ING)
    aside = at > first and p.tags[at] & q.SUBORDINATOR and p.words[at] not in p.lexicon.complementizers
    return bool(relative or aside) and not any(is_finite(p, i) for i in range(first, subject))


def main_clause(p: Passage, content: int, end: int) -> int:
    """The comma behind which the main clause begins, after a statement in a clause of its own from `content` on; the
    first comma where that cannot be told, `end` where there is none."""
    commas = [i for i in range(content, min(end, content + LONGEST)) if p.words[i] == ","][:_COMMAS]
    main = (i for i in commas if i + 1 < end and not p.tags[i + 1] & _NO_MAIN and begins_clause(p, i + 1, end))
    return next(main, commas[0] if commas else end)


def content_end(p: Passage, content: int, end: int, *, relative: bool = False) -> int:
    """Where the statement ends: its sentence, or where the writer's own words go on."""
    limit = min(end, content + LONGEST)
    has_verb = is_finite(p, content)
    for index in range(_past_inserted(p, content, limit) + 1, limit):
        word = p.words[index]
        has_verb = has_verb or is_finite(p, index)
        if word == ";":
            return index
        if p.tags[index] & QUOTED and index + 1 < limit:
            cut = p.words[index + 1] in p.lexicon.cuts and p.last_char(index) == ","
            if p.tags[index + 1] & q.CUE_ING or (cut and has_verb and not _resumes(p, index + 1, limit)):
                return index + 1
        if word == "," and index + 1 < limit:
            following = p.tags[index + 1]
            if p.words[index + 1] in p.lexicon.cuts and has_verb and not _resumes(p, index + 1, limit):
                if _is_inserted(p, index + 1, limit):
                    continue
                return index
            if relative and is_finite(p, index + 1):
                return index
            if _closes_report(p, index + 1, end):
                return index
            if following & (q.CUE_ING | q.SPEAKING) and not following & (CAPITAL | q.CUE_BASE):
                return index
        elif source_size(p, index):
            return index
        elif (
            (word in p.lexicon.joining or word in p.lexicon.cuts)
            and index + 1 < limit
            and not _resumes(p, index, limit)
            and _joins_report(p, index, limit, end)
        ):
            return index - 1 if p.words[index - 1] == "," else index
    return limit


def _joins_report(p: Passage, index: int, limit: int, end: int) -> bool:
    """Whether "and" or "but" joins another report to the one before: "and he said …", "and ordered …"."""
    subject = core_end(p, index + 1, min(limit, index + 12))
    verb = verb_after(p, subject, limit, strict=True) if subject > index + 1 else None
    if (
        verb is not None
        and p.tags[verb] & q.SPEAKING
        and verb + 1 < limit
        and (content_start(p, verb, end) is not None or p.tags[verb + 1] & (QUOTED | q.DETERMINER))
    ):
        return True
    following = index + 1
    while following < limit and p.tags[following] & q.ADVERB:
        following += 1
    if following >= limit or p.tags[following] & CAPITAL:
        return False
    tag = p.tags[following]
    if p.words[following] in p.lexicon.requests and following + 1 < limit:
        return p.words[following] not in p.lexicon.calls or p.words[following + 1] in p.lexicon.report_links
    goes_on = p.words[index - 1] == "," and is_finite(p, following)
    return goes_on or bool(tag & q.CLAUSAL and tag & q.CUE_FINITE)


def _past_inserted(p: Passage, content: int, limit: int) -> int:
    """The place of the comma that closes what stands between "that" and its clause: "that, while it rains, we go"."""
    if content + 1 >= limit or p.words[content] not in p.lexicon.complementizers or p.words[content + 1] != ",":
        return content
    return next((i for i in range(content + 2, limit) if p.words[i] == ","), content)


def _resumes(p: Passage, index: int, limit: int) -> bool:
    """Whether "that" behind "and" or "but" goes on with the statement: "said that it rained, but that it would stop"."""
    return index + 1 < limit and p.words[index] in p.lexicon.joining and p.words[index + 1] in p.lexicon.complementizers


def _is_inserted(p: Passage, index: int, limit: int) -> bool:
    """Whether what "while" or "although" introduces stands between two commas before its verb: ", while small, was …"."""
    closing = next((i for i in range(index + 1, min(limit, index + _INSERTED)) if p.words[i] == ","), None)
    if closing is None or closing + 1 >= limit or any(is_finite(p, i) for i in range(index, closing)):
        return False
    return is_finite(p, closing + 1)


def _closes_report(p: Passage, at: int, end: int) -> bool:
    """Whether "she said" alone stands between a comma and the end of the sentence."""
    if end - at > _CLOSING:
        return False
    core = core_end(p, at, end)
    if core == at or core >= end or not p.tags[core] & q.SPEAKING or not p.tags[core] & q.CUE_FINITE:
        return False
    adjunct = core + 1 < end and p.tags[core + 1] & (q.TIME | q.PREPOSITION) and not p.tags[core + 1] & q.DETERMINER
    return core + 1 == end or bool(adjunct and not any(is_finite(p, i) for i in range(core + 1, end)))

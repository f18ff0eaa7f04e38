"""German statements without marks: „… sagte, dass …“, „…, sagte Holm.“, „Laut Polizei …“, „Der Polizei zufolge …“.

A first version. German tells reported speech by the comma before its clause, by "dass" and by the subjunctive (Duden, Die
Grammatik: indirekte Rede); its nouns, written large, tell where a noun phrase ends without a parser.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claims.extraction.attribution.attributions import Attribution, span_of, spoken
from claims.extraction.attribution.passages import CAPITAL, PUNCTUATION, QUOTED, Passage
from claims.extraction.lexicon import quotations as q
from claims.extraction.spans import Span

_REACH = 25
"""How many words an attribution may hold: keeps the rules linear on a line without a full stop."""
_LONGEST = 150
_LINKS = frozenset({"des", "der", "von", "für", "und", "vom", "im", "in"})
_SUBJUNCTIVES = frozenset(
    [
        "sei",
        "seien",
        "habe",
        "hätten",
        "hätte",
        "werde",
        "würde",
        "würden",
        "könne",
        "könnten",
        "müsse",
        "müssten",
        "solle",
        "wolle",
        "dürfe",
        "gebe",
        "gehe",
        "komme",
    ]
)
Found = tuple[int, int, Attribution]


def find_german_indirect(p: Passage, starts: Sequence[int]) -> Iterator[tuple[Span, Attribution]]:
    """The indirect statements of a passage; `starts` are the indexes at which its sentences begin, and its size."""
    for start, end in pairwise(starts):
        while end > start and p.tags[end - 1] & PUNCTUATION:
            end -= 1
        end = min(end, start + _LONGEST)
        found = _source_first(p, start, end) or _reported(p, start, end) or _behind(p, start, end)
        if found is None:
            continue
        first, last, said = found
        if last - first >= 2 and not any(p.tags[i] & QUOTED for i in range(first, last)):
            yield span_of(p, first, last), said


def _source_first(p: Passage, start: int, end: int) -> Found | None:
    """„Laut Polizei starben …“, „Nach Angaben der Polizei starben …“, „Der Polizei zufolge starben …“."""
    for phrase in sorted(p.lexicon.source_phrases, key=len, reverse=True):
        at = start + len(phrase)
        if phrase != ("so",) and tuple(p.words[start:at]) == phrase:
            stop = phrase_end(p, at, end)
            cue = span_of(p, start, at)
            return (stop, end, spoken("according to", p, at, stop, cue)) if at < stop < end else None
    for at in range(start + 1, min(end - 1, start + _REACH)):
        if p.words[at] == "zufolge":
            return at + 1, end, spoken("according to", p, start, at, span_of(p, at, at + 1))
    return None


def _reported(p: Passage, start: int, end: int) -> Found | None:
    """„Holm sagte, dass …“, „Am Montag sagte Holm, die Stadt habe …“."""
    for cue in range(start, min(end, start + _REACH)):
        if not _is_cue(p, cue):
            continue
        comma = next((i for i in range(cue + 1, min(end, cue + _REACH)) if p.words[i] == ","), None)
        if comma is None or comma + 1 >= end or not _is_statement(p, cue, comma, end):
            return None
        subject = _subject(p, start, cue, comma)
        return (comma + 1, end, spoken("indirect", p, *subject, span_of(p, cue, cue + 1))) if subject else None
    return None


def _is_statement(p: Passage, cue: int, comma: int, end: int) -> bool:
    """Whether what follows the comma is said: "dass", a subjunctive, or the cue right before the comma."""
    following = p.words[comma + 1]
    if following in p.lexicon.complementizers or following in p.lexicon.questions or cue + 1 == comma:
        return True
    return any(p.words[i] in _SUBJUNCTIVES for i in range(comma + 1, end))


def _subject(p: Passage, start: int, cue: int, comma: int) -> tuple[int, int] | None:
    """The subject of a cue: before it, or behind it where something else begins the sentence."""
    if cue > start and not p.tags[start] & (q.PREPOSITION | q.ADVERB | q.SUBORDINATOR):
        stop = phrase_end(p, start, cue)
        return (start, stop) if stop > start else None
    stop = phrase_end(p, cue + 1, comma)
    return (cue + 1, stop) if stop > cue + 1 else None


def _behind(p: Passage, start: int, end: int) -> Found | None:
    """„Die Preise steigen, sagte Holm am Montag.“, „…, so die Polizei.“."""
    for comma in range(end - 2, max(start, end - _REACH), -1):
        if p.words[comma] != ",":
            continue
        cue = comma + 1
        if not _is_cue(p, cue) and p.words[cue] != "so":
            continue
        stop = phrase_end(p, cue + 1, end)
        rule = "comment" if _is_cue(p, cue) else "according to"
        return (start, comma, spoken(rule, p, cue + 1, stop, span_of(p, cue, cue + 1))) if stop > cue + 1 else None
    return None


def _is_cue(p: Passage, index: int) -> bool:
    tag = p.tags[index]
    return bool(tag & q.CUE_FINITE) and bool(tag & q.CLAUSAL) and not tag & CAPITAL


def phrase_end(p: Passage, start: int, limit: int) -> int:
    """The end of the noun phrase at `start`: its last noun before the first small word that links no further one."""
    if start >= limit:
        return start
    if p.tags[start] & q.SUBJECT_PRONOUN and not p.tags[start] & q.POSSESSIVE:
        return start + 1
    end = start
    for at in range(start, min(limit, start + _REACH)):
        tag = p.tags[at]
        if tag & (PUNCTUATION | QUOTED):
            break
        if tag & CAPITAL and not (tag & (q.DETERMINER | q.TIME) and at > start):
            end = at + 1
        elif (at > start and end == at and p.words[at] not in _LINKS) or tag & (q.AUXILIARY | q.CUE_FINITE):
            break
    return end if end - start > 1 or not p.tags[start] & q.DETERMINER else start

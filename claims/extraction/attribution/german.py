"""German statements without marks: „… sagte, dass …“, „…, sagte Holm.“, „Laut Polizei …“, „Wie Holm sagte, …“.

German tells reported speech by the comma before its clause, by "dass" and by the subjunctive, which may go on for
sentences (Duden, Die Grammatik: indirekte Rede).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from claims.extraction.attribution.attributions import Attribution, span_of, spoken
from claims.extraction.attribution.german_marks import is_cue
from claims.extraction.attribution.german_phrases import REACH, phrase_end, source_in, subject_of_cue
from claims.extraction.attribution.passages import PUNCTUATION, QUOTED, Passage
from claims.extraction.lexicon import quotations as q
from claims.extraction.spans import Span

_LONGEST = 150
_GOES_ON = 12
"""How many words into its sentence a subjunctive tells that the report goes on."""
_LITTLE = 6
"""Fewer words hold no clause before their comma."""
Found = tuple[int, int, Attribution]


def find_german_indirect(
    p: Passage, starts: Sequence[int], after: Mapping[int, Attribution]
) -> Iterator[tuple[Span, Attribution]]:
    """The indirect statements of a passage; `starts` are the indexes at which its sentences begin, and its size; `after`
    the attributions behind its quotations."""
    reported: Attribution | None = None
    for start, end in pairwise(starts):
        while end > start and p.tags[end - 1] & PUNCTUATION:
            end -= 1
        end = min(end, start + _LONGEST)
        found = _in_sentence(p, start, end) or _goes_on(p, start, end, reported)
        reported = found[2] if found is not None else _said_in(p, start, end, after)
        if found is None:
            continue
        first, last, said = found
        if last - first >= 2 and not any(p.tags[i] & QUOTED for i in range(first, last)):
            yield span_of(p, first, last), said


def _in_sentence(p: Passage, start: int, end: int) -> Found | None:
    return _by_source(p, start, end) or _comment(p, start, end) or _reported(p, start, end) or _behind(p, start, end)


def _said_in(p: Passage, start: int, end: int, after: Mapping[int, Attribution]) -> Attribution | None:
    """Who is quoted in a sentence."""
    return next((after[i] for i in range(start, end) if i in after), None)


def _goes_on(p: Passage, start: int, end: int, reported: Attribution | None) -> Found | None:
    """„Holm sagte, es sei spät. Sie werde gehen.“: the subjunctive of the next sentence."""
    if reported is None or p.tags[start] & (QUOTED | q.AUXILIARY):
        return None
    if not any(_is_subjunctive(p, i) for i in range(start, min(end, start + _GOES_ON))):
        return None
    return start, end, replace(reported, rule="goes on")


def _is_subjunctive(p: Passage, index: int) -> bool:
    """Whether a verb reports by its form: one of the common ones, or with -e behind a pronoun of the third person, whose
    indicative has -t: „sie bedauere“, „man prüfe“."""
    word = p.words[index]
    if word in p.lexicon.subjunctives:
        return True
    if not word.endswith("e") or p.tags[index] or word.endswith(p.lexicon.no_subjunctive_endings):
        return False
    return index > 0 and p.words[index - 1] in p.lexicon.third_persons


def _by_source(p: Passage, start: int, end: int) -> Found | None:
    """„Laut Polizei starben …“, „Nach Angaben der Polizei starben …“, „Drei starben der Polizei zufolge …“."""
    source = source_in(p, start, end)
    if source is None:
        return None
    (first, stop), (cue, behind) = source
    said = spoken("according to", p, first, stop, span_of(p, cue, behind))
    if min(first, cue) > start:
        return start, end, said
    return (max(stop, behind), end, said) if max(stop, behind) < end else None


def _comment(p: Passage, start: int, end: int) -> Found | None:
    """„Wie die Polizei mitteilte, starben …“ and „Drei starben, wie die Polizei mitteilte.“."""
    for at in range(start, end - 2):
        if p.words[at] not in p.lexicon.comment_openers or (at > start and p.words[at - 1] != ","):
            continue
        stop = phrase_end(p, at + 1, end)
        cue = next((i for i in range(stop, min(end, stop + REACH)) if p.words[i] == ","), end) - 1
        if stop == at + 1 or cue < stop or not is_cue(p, cue):
            continue
        said = spoken("comment", p, at + 1, stop, span_of(p, cue, cue + 1))
        if at == start:
            return (cue + 2, end, said) if cue + 2 < end else None
        return start, end if cue + 1 < end else at - 1, said
    return None


def _reported(p: Passage, start: int, end: int) -> Found | None:
    """„Holm sagte, dass …“, „Am Montag sagte Holm, die Stadt habe …“."""
    for cue in range(start, min(end, start + REACH)):
        if not is_cue(p, cue):
            continue
        comma = next((i for i in range(cue + 1, min(end, cue + REACH)) if p.words[i] == ","), None)
        if comma is None or comma + 1 >= end or not _is_statement(p, cue, comma, end):
            return None
        subject = subject_of_cue(p, start, cue, comma)
        return (comma + 1, end, spoken("indirect", p, *subject, span_of(p, cue, cue + 1))) if subject else None
    return None


def _is_statement(p: Passage, cue: int, comma: int, end: int) -> bool:
    """Whether what follows the comma is said: "dass", a subjunctive, or the cue right before the comma."""
    following = p.words[comma + 1]
    if following in p.lexicon.complementizers or following in p.lexicon.questions or cue + 1 == comma:
        return True
    return any(_is_subjunctive(p, i) for i in range(comma + 1, end))


def _asks_whether(p: Passage, start: int, end: int) -> bool:
    """„Auf die Frage, ob er gehe, …“: a question without a clause of its own."""
    comma = next((i for i in range(start, end) if p.words[i] == ","), end)
    return comma + 1 < end and p.words[comma + 1] in p.lexicon.questions and comma - start < _LITTLE


def _behind(p: Passage, start: int, end: int) -> Found | None:
    """„Die Preise steigen, sagte Holm am Montag.“, „…, so die Polizei.“."""
    for comma in range(end - 2, max(start, end - REACH), -1):
        if p.words[comma] != ",":
            continue
        cue = comma + 1
        if not is_cue(p, cue) and (p.words[cue] != "so" or comma - start < 3):
            continue
        if p.tags[start] & q.PREPOSITION and _asks_whether(p, start, comma):
            return None
        stop = phrase_end(p, cue + 1, end)
        rule = "comment" if is_cue(p, cue) else "according to"
        return (start, comma, spoken(rule, p, cue + 1, stop, span_of(p, cue, cue + 1))) if stop > cue + 1 else None
    return None

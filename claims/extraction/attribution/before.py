"""Attributions before the marked words: she said "…"; he called it "…"; the letter continues: "…"."""

from dataclasses import replace

from claims.extraction.attribution.attributions import Attribution, span_of, spoken
from claims.extraction.attribution.behind import source_phrase
from claims.extraction.attribution.clause_starts import begins_clause
from claims.extraction.attribution.cues import (
    may_report,
    names_words,
    plural_before,
)
from claims.extraction.attribution.holding import Cue, is_aside, is_comma
from claims.extraction.attribution.labels import label, name_before_colon
from claims.extraction.attribution.passages import CAPITAL, PUNCTUATION, QUOTED, Passage
from claims.extraction.attribution.phrases import REACH, core_end
from claims.extraction.attribution.readings import is_finite
from claims.extraction.attribution.subject_phrases import subject_before
from claims.extraction.attribution.subjects import main_subject, subject_of
from claims.extraction.lexicon import quotations as q

_CALLED = 8
"""How many words back the verb may stand that calls something what a form in -s names."""


def attribution_before(p: Passage, index: int, floor: int, *, holding: Cue | None) -> Attribution | None:
    """The attribution in the sentence from `floor` on before the quotation (or the end of the passage) at `index`;
    `holding` is its holding cue with its subject."""
    floor = max(floor, index - 2 * REACH)
    if floor >= index:
        return None
    inverted = _inverted_before(p, floor, index)
    if inverted is not None:
        return inverted
    named = name_before_colon(p, index, floor)
    if named is not None:
        return spoken("colon", p, *named)
    reputed = _reputed(p, index, floor)
    if reputed is not None:
        return spoken("subject", p, *reputed)
    reporting = holding
    if reporting is None:
        source = _source_before(p, index, floor)
        reporting = _nearest_cue(p, index, floor)
        if source is not None:
            return _cried(p, index, reporting, source) or source
    contrasted = _contrasted(p, index, floor, reporting)
    if contrasted is not None:
        return spoken("subject", p, *contrasted)
    if reporting is not None:
        cue, subject = reporting
        weak = (not p.tags[cue] & (q.CLAUSAL | q.NAMING) and index - cue > 3) or index - cue > 15
        return spoken("near" if weak else "before", p, *subject, span_of(p, cue, cue + 1))
    if p.words[index - 1] != ":" or index - 1 <= floor:
        return None
    announced = main_subject(p, floor, index) or label(p, index, floor)
    return spoken("colon", p, *announced) if announced is not None else None


def _reputed(p: Passage, index: int, floor: int) -> tuple[int, int] | None:
    """Who is said to be "…": the subject, where nobody says it."""
    cue = index - 3
    if cue - 1 <= floor or not p.tags[index - 2] & q.INFINITIVE or p.words[index - 1] not in p.lexicon.passives:
        return None
    if not p.tags[cue] & q.CUE_PAST or p.words[cue - 1] not in p.lexicon.passives:
        return None
    return subject_before(p, cue - 1, floor)


def _nearest_cue(p: Passage, index: int, floor: int) -> Cue | None:
    """The cue last before the marks; a form that may be a noun as well ("orders") only where there is no other."""
    doubtful: Cue | None = None
    for verb in reversed(p.cues_between(floor, index)):
        subject = subject_of(p, verb, floor) if names_words(p, verb) else None
        if subject is None or _is_left(p, verb, subject[0], index, floor):
            continue
        sure = p.tags[verb] & (q.CUE_PAST | q.CUE_ING | q.SPEAKING) or _is_plural_verb(p, verb)
        if (
            sure
            or (verb == index - 1 and not _ends_object(p, verb, floor))
            or p.tags[subject[0]] & (q.SUBJECT_PRONOUN | q.RELATIVE)
        ):
            return verb, subject
        doubtful = (verb, subject) if doubtful is None else doubtful
    return doubtful


def _contrasted(p: Passage, index: int, floor: int, reporting: Cue | None) -> tuple[int, int] | None:
    """Who a clause behind ", though" and the like is about, where the cue stands before it: "they said it was on, though
    the union put the odds at “nil”"."""
    if reporting is None:
        return None
    comma = next((i for i in range(index - 1, max(floor, reporting[0]), -1) if is_comma(p, i)), None)
    if comma is None or comma + 2 >= index or p.words[comma + 1] not in p.lexicon.cuts:
        return None
    end = core_end(p, comma + 2, index)
    person = any(p.tags[i] & (q.PERSON | q.GROUP | q.TITLE | CAPITAL) for i in range(comma + 2, end))
    acts = end < index and is_finite(p, end) and not p.tags[end] & q.AUXILIARY
    return (comma + 2, end) if person and acts else None


def _cried(p: Passage, index: int, reporting: Cue | None, source: Attribution) -> Attribution | None:
    """Who shouted a whole sentence that a source reports: "According to the log, the guard yelled “Halt!”"."""
    if reporting is None or reporting[0] != index - 1 or not p.ends_sentence(index) or source.words is None:
        return None
    cue, subject = reporting
    if not p.tags[cue] & q.CUE_PAST or p.tags[cue] & (q.NAMING | q.MENTAL) or subject[0] < source.words[2]:
        return None
    return replace(spoken("before", p, *subject, span_of(p, cue, cue + 1)), via=source.words)


def _ends_object(p: Passage, verb: int, floor: int) -> bool:
    """Whether a form in -s is a noun, what an earlier verb calls something: "called the executive orders "…""."""
    for at in range(verb - 1, max(floor, verb - _CALLED), -1):
        if p.tags[at] & (PUNCTUATION | QUOTED):
            return False
        if p.tags[at] & q.NAMING and p.tags[at] & q.CUE_FINITE:
            return bool(p.tags[verb] & q.CUE_PRESENT)
    return False


def _is_plural_verb(p: Passage, verb: int) -> bool:
    """Whether a bare form that is no noun as well has a plural before it: "insiders describe a …"."""
    return bool(p.tags[verb] & q.CUE_BASE and p.words[verb] not in p.lexicon.report_nouns and plural_before(p, verb))


def _is_left(p: Passage, verb: int, subject: int, index: int, floor: int) -> bool:
    """Whether a subordinate clause before the main one ends between its verb and the words: "While she calls it
    "fine," he …"."""
    return is_aside(p, subject, floor) and any(p.tags[i] & QUOTED and is_comma(p, i) for i in range(verb + 1, index))


def _source_before(p: Passage, index: int, floor: int) -> Attribution | None:
    """The source phrase that opens the sentence: "According to the letter, …"."""
    at = floor
    while at < index and p.tags[at] & (q.CONJUNCTION | q.ADVERB | PUNCTUATION):
        at += 1
    if at >= index or "," not in p.words[at:index]:
        return None
    found = source_phrase(p, at, index)
    if found is None or found.words is None:
        return _source_between(p, index, floor)
    _, start, end = found.words
    commas = [i for i in range(start, end) if p.words[i] == ","]
    if end == index and commas:
        end = commas[0]
    end = next((i for i in commas if i < end and begins_clause(p, i + 1, index)), end)
    return spoken(found.rule, p, start, end, found.cue)


def _source_between(p: Passage, index: int, floor: int) -> Attribution | None:
    """The source phrase between commas right before the words: "She was, in the words of the mayor, …"."""
    if p.words[index - 1] != ",":
        return None
    comma = next((i for i in range(index - 2, floor, -1) if p.words[i] == "," or p.tags[i] & QUOTED), None)
    return source_phrase(p, comma + 1, index - 1) if comma is not None else None


def _inverted_before(p: Passage, floor: int, index: int) -> Attribution | None:
    """ "Added Ruiz: …": a cue that opens the sentence, its subject behind it."""
    if not p.tags[floor] & q.CUE_PAST or p.words[index - 1] not in (":", ",") or index - floor > 20:
        return None
    if p.words[floor + 1] in p.lexicon.passive_agents:
        end = core_end(p, floor + 2, index)
        agent = floor + 2 < end == index - 1
        return spoken("before", p, floor + 2, end, span_of(p, floor, floor + 1)) if agent else None
    end = core_end(p, floor + 1, index)
    if end == floor + 1 or p.tags[floor + 1] & (q.OBJECT_PRONOUN | q.PREPOSITION):
        return None
    if p.words[end] not in (",", ":") or any(may_report(p, i) for i in p.cues_between(end, index)):
        return None
    return spoken("before", p, floor + 1, end if p.words[index - 1] == "," else index - 1, span_of(p, floor, floor + 1))

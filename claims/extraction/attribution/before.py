"""Attributions before the marked words: she said "…"; he called it "…"; the letter continues: "…"."""

from claims.extraction.attribution.attributions import Attribution, span_of, spoken
from claims.extraction.attribution.behind import source_phrase
from claims.extraction.attribution.clause_ends import content_end
from claims.extraction.attribution.clause_starts import begins_clause
from claims.extraction.attribution.clauses import content_start
from claims.extraction.attribution.cues import is_article, is_described, lacks_particle, may_report, plural_before
from claims.extraction.attribution.labels import label, name_before_colon
from claims.extraction.attribution.passages import CAPITAL, GENITIVE, PUNCTUATION, QUOTED, Passage
from claims.extraction.attribution.phrases import REACH, core_end, core_start, is_described_noun
from claims.extraction.attribution.readings import noun_expected
from claims.extraction.attribution.subject_phrases import subject_before
from claims.extraction.attribution.subjects import agent_of_told, main_subject, subject_of
from claims.extraction.lexicon import quotations as q

Cue = tuple[int, tuple[int, int]]
"""The index of a cue and its subject."""
_INNER = 8
"""How many words may stand between "told" and a colon."""


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
        if source is not None:
            return source
        reporting = _nearest_cue(p, index, floor)
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


def holding_cue(p: Passage, index: int, floor: int, limit: int) -> Cue | None:
    """The first cue, with its subject, in the sentence `[floor, limit)` whose statement holds the words at `index`: of two reports in one
    another, the outer."""
    floor = max(floor, index - 2 * REACH)
    adjacent = index - 1
    while adjacent > max(floor, index - 3) and (
        p.words[adjacent] in p.lexicon.comment_openers or p.tags[adjacent] & q.DETERMINER
    ):
        adjacent -= 1
    if _names_words(p, adjacent) and p.tags[adjacent] & q.NAMING:
        subject = subject_of(p, adjacent, floor)
        if _is_relative(p, adjacent, subject, floor):
            return (adjacent, subject) if subject is not None else None
    inner = _asked_inside(p, index, floor) or _heard(p, index, floor)
    if inner is not None:
        return inner
    for verb in p.cues_between(floor, index):
        agent = agent_of_told(p, verb, index)
        if agent is not None and content_end(p, agent[1], min(index + 1, p.size)) >= index:
            return verb, agent
        if not may_report(p, verb):
            continue
        if p.words[verb - 1] == "," and (inserted := _inserted_inverted(p, verb, floor, index)) is not None:
            return verb, inserted
        subject = subject_of(p, verb, floor)
        if subject is None:
            continue
        if verb + 1 < index - 1 and p.words[index - 1] not in (",", ":") and _is_inserted(p, verb, subject, floor):
            return verb, subject
        if p.words[verb] in p.lexicon.citing and _is_citing(p, verb, index):
            continue
        content = content_start(p, verb, limit, quoted=True)
        if content is None or content > index:
            continue
        if _is_aside(p, subject[0], floor) and any(is_comma(p, i) for i in range(content, index)):
            continue
        relative = bool(p.tags[subject[0]] & q.RELATIVE)
        if content_end(p, content, min(index + 1, p.size), relative=relative) >= index:
            return verb, subject
    return None


def _asked_inside(p: Passage, index: int, floor: int) -> Cue | None:
    """The cue with its own subject and addressee right before a colon or comma and a whole sentence in marks, in a
    report of somebody else: "the lawyer said his client told officers: …"."""
    if p.words[index - 1] not in (":", ",") or index >= p.size or not p.ends_sentence(index):
        return None
    for verb in reversed(p.cues_between(max(floor, index - _INNER), index - 1)):
        if p.words[verb] not in p.lexicon.addressing or not may_report(p, verb):
            continue
        told = core_end(p, verb + 1, index)
        subject = subject_of(p, verb, floor)
        return (verb, subject) if told == index - 1 and subject is not None and subject[1] == verb else None
    return None


def _heard(p: Passage, index: int, floor: int) -> Cue | None:
    """The verb right before the words whose subject somebody heard: "she recalled hearing a man shout, …"."""
    verb = index - 1 if p.tags[index - 1] & q.CUE else index - 2
    if verb <= floor + 1 or not p.tags[verb] & (q.CUE_ING | q.CUE_BASE) or p.tags[verb] & CAPITAL:
        return None
    start = verb - 1 if p.tags[verb - 1] & q.OBJECT_PRONOUN else core_start(p, verb, floor)
    if start is None or start <= floor:
        return None
    if p.words[start] in p.lexicon.perceiving and start + 1 < verb:
        return verb, (start + 1, verb)
    return (verb, (start, verb)) if p.words[start - 1] in p.lexicon.perceiving else None


def _is_citing(p: Passage, verb: int, index: int) -> bool:
    """Whether "quoted" has its own "as saying" behind it, which then reports."""
    return any(
        p.words[i] in p.lexicon.comment_openers and p.tags[i + 1] & q.CUE_ING for i in range(verb + 1, index - 1)
    )


def _is_aside(p: Passage, subject: int, floor: int) -> bool:
    """Whether a reporting clause is introduced by "when", "while" and the like: its statement ends at a comma."""
    return any(
        p.tags[i] & q.SUBORDINATOR and p.words[i] not in p.lexicon.complementizers
        for i in range(max(floor, subject - 2), subject)
    )


def is_comma(p: Passage, index: int) -> bool:
    return p.words[index] == "," or bool(p.tags[index] & QUOTED and p.last_char(index) == ",")


def _is_inserted(p: Passage, verb: int, subject: tuple[int, int], floor: int) -> bool:
    """Whether "she said" stands between commas inside the words it reports."""
    if verb + 1 >= p.size or p.words[verb + 1] != ",":
        return False
    return subject[0] > floor and p.words[subject[0] - 1] == "," and subject[1] <= verb


def _inserted_inverted(p: Passage, verb: int, floor: int, index: int) -> tuple[int, int] | None:
    """The subject behind a verb between the commas of the words it reports: "That, says Ruiz, is …"."""
    if verb - 1 <= floor or verb + 2 >= index or not p.tags[verb] & q.CUE_FINITE:
        return None
    if p.words[verb] in p.lexicon.addressing:
        return None
    end = core_end(p, verb + 1, index)
    return (verb + 1, end) if verb + 1 < end < index and p.words[end] == "," else None


def _is_relative(p: Passage, verb: int, subject: tuple[int, int] | None, floor: int) -> bool:
    """Whether the clause of a verb is a relative one with a subject of its own: "which she called …"."""
    if subject is not None and subject[0] > floor and p.words[subject[0] - 1] in p.lexicon.questions:
        return True
    if subject is not None and subject[0] - 2 > floor and p.words[subject[0] - 2] in p.lexicon.indefinite:
        return is_described_noun(p, subject[0] - 1)  # "a claim the mayor called …"
    for at in range(verb - 2, max(floor, verb - 4) - 1, -1):
        if _is_told_that(p, at, floor):
            return False
        if p.tags[at] & q.RELATIVE or p.words[at] in p.lexicon.questions:
            return True
    return False


def _is_told_that(p: Passage, that: int, floor: int) -> bool:
    """Whether "that" begins what somebody is told: "told a reporter that she called it …"."""
    if p.words[that] not in p.lexicon.complementizers:
        return False
    if that > floor and p.tags[that - 1] & q.CLAUSAL and p.tags[that - 1] & q.CUE_PAST:
        return True
    return any(
        p.words[i] in p.lexicon.telling and p.tags[i] & q.CUE_FINITE and core_end(p, i + 1, that + 1) == that
        for i in range(max(floor, that - _INNER), that)
    )


def _nearest_cue(p: Passage, index: int, floor: int) -> Cue | None:
    """The cue last before the marks; a form that may be a noun as well ("orders") only where there is no other."""
    doubtful: Cue | None = None
    for verb in reversed(p.cues_between(floor, index)):
        subject = subject_of(p, verb, floor) if _names_words(p, verb) else None
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


def _ends_object(p: Passage, verb: int, floor: int) -> bool:
    """Whether a form in -s is a noun, what an earlier verb calls something: "called the executive orders "…""."""
    for at in range(verb - 1, max(floor, verb - _INNER), -1):
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
    return _is_aside(p, subject, floor) and any(p.tags[i] & QUOTED and is_comma(p, i) for i in range(verb + 1, index))


def _names_words(p: Passage, verb: int) -> bool:
    """Whether a word may report what stands in marks further on."""
    tag = p.tags[verb]
    if tag & (QUOTED | PUNCTUATION | CAPITAL) or not tag & (q.CUE | q.CLAUSAL | q.NAMING):
        return False
    if lacks_particle(p, verb) or is_described(p, verb):
        return False
    if tag & (q.CUE_PAST | q.CUE_ING) and verb and is_article(p, verb - 1):
        return False
    if p.words[verb] in p.lexicon.hearing and not may_report(p, verb):
        return False
    if tag & q.CUE_PAST:
        return not (verb and (p.tags[verb - 1] & (q.POSSESSIVE | GENITIVE) or p.words[verb - 1] in p.lexicon.passives))
    if tag & q.CUE_BASE and not tag & q.SPEAKING and not plural_before(p, verb):
        return False
    return bool(tag & q.CUE_ING) or not noun_expected(p, verb)


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

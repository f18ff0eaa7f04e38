"""The cue whose statement holds marked words: of two reports in one another the outer, of a relative clause the near one."""

from claims.extraction.attribution.clause_ends import content_end
from claims.extraction.attribution.clauses import content_start
from claims.extraction.attribution.cues import may_report, names_words
from claims.extraction.attribution.passages import CAPITAL, QUOTED, Passage
from claims.extraction.attribution.phrases import REACH, core_end, core_start, is_described_noun
from claims.extraction.attribution.subjects import agent_of_told, subject_of
from claims.extraction.lexicon import quotations as q

Cue = tuple[int, tuple[int, int]]
"""The index of a cue and its subject."""
_INNER = 8
"""How many words may stand between "told" and a colon, or the "that" of what somebody is told."""


def holding_cue(p: Passage, index: int, floor: int, limit: int) -> Cue | None:
    """The first cue, with its subject, in the sentence `[floor, limit)` whose statement holds the words at `index`: of two reports in one
    another, the outer."""
    floor = max(floor, index - 2 * REACH)
    adjacent = index - 1
    while adjacent > max(floor, index - 3) and (
        p.words[adjacent] in p.lexicon.comment_openers or p.tags[adjacent] & q.DETERMINER
    ):
        adjacent -= 1
    if names_words(p, adjacent) and p.tags[adjacent] & q.NAMING:
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
        if is_aside(p, subject[0], floor) and any(is_comma(p, i) for i in range(content, index)):
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


def is_aside(p: Passage, subject: int, floor: int) -> bool:
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
    if p.words[verb] in p.lexicon.addressing or p.words[verb + 1] == p.lexicon.particles.get(p.words[verb]):
        return None  # as Ida Holm, the mayor, put it, …
    end = core_end(p, verb + 1, index)
    return (verb + 1, end) if verb + 1 < end < index and p.words[end] == "," else None


def _is_relative(p: Passage, verb: int, subject: tuple[int, int] | None, floor: int) -> bool:
    """Whether the clause of a verb is a relative one with a subject of its own: "which she called …"."""
    if subject is not None and subject[0] > floor and p.words[subject[0] - 1] in p.lexicon.questions:
        return True
    if subject is not None and subject[0] - 2 > floor and p.words[subject[0] - 1] in p.lexicon.times:
        return p.words[subject[0] - 2] == ","
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

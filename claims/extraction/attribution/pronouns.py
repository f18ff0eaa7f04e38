"""Whom "he" and "she" mean: every one of an article is resolved in reading order, so that each is a mention as well.

A pronoun goes to the person of its gender who stands highest: named lately, as the subject of a sentence, often (the
recency and subject preference of Lappin & Leass, An Algorithm for Pronominal Anaphora Resolution, without a parse).
"""

from collections.abc import Sequence
from typing import NamedTuple

from claims.extraction.attribution.names import People, Person
from claims.extraction.attribution.passages import END_WORDS, GENITIVE, PUNCTUATION, QUOTED, Passage
from claims.extraction.attribution.readings import is_finite, verb_after
from claims.extraction.attribution.runs import Run
from claims.extraction.lexicon import quotations as q

_LOOK_BACK = 40
"""How many mentions back a pronoun may reach."""
_FAR = 25
"""How many sentences back."""


class _Seen(NamedTuple):
    at: int
    sentence: int
    paragraph: int
    weight: float
    person: Person


class Pronouns:
    """The pronouns of one article with the people they stand for."""

    def __init__(self, passages: Sequence[Passage], people: People) -> None:
        self.people = people
        self.behind: dict[int, Person] = {}
        self.seen: list[_Seen] = []
        runs: dict[int, Run] = {run.passage.starts[run.start]: run for run in people.runs}
        genders = dict.fromkeys(people.lexicon.she, "she") | dict.fromkeys(people.lexicon.he, "he")
        sentence = 0
        for paragraph, p in enumerate(passages):
            begins = True
            for index, word in enumerate(p.words):
                sentence += begins
                begins = word in END_WORDS or bool(p.tags[index] & QUOTED and p.ends_sentence(index))
                run = runs.get(p.starts[index])
                if run is not None:
                    self._meet_name(run, sentence, paragraph)
                elif word in genders:
                    self._meet_pronoun(p, index, genders[word], sentence, paragraph)

    def _meet_name(self, run: Run, sentence: int, paragraph: int) -> None:
        person = self.people.known(run)
        if person is None:
            return
        p = run.passage
        if p.tags[run.end - 1] & GENITIVE:
            weight = 0.2
        elif run.start and p.tags[run.start - 1] & q.PREPOSITION:
            weight = 0.0
        elif verb_after(p, run.end, p.size, strict=True) is not None or _is_subject(p, run):
            weight = 1.2
        else:
            weight = 0.4
        self.seen.append(_Seen(p.starts[run.start], sentence, paragraph, weight, person))

    def _meet_pronoun(self, p: Passage, index: int, gender: str, sentence: int, paragraph: int) -> None:
        person = self._best(gender, sentence, paragraph)
        if person is None:
            return
        self.behind[p.starts[index]] = person
        weight = 1.2 if p.tags[index] & q.SUBJECT_PRONOUN else 0.1
        self.seen.append(_Seen(p.starts[index], sentence, paragraph, weight, person))

    def _best(self, gender: str, sentence: int, paragraph: int) -> Person | None:
        best: Person | None = None
        highest = -1e9
        for seen in reversed(self.seen[-_LOOK_BACK:]):
            person = seen.person
            if sentence - seen.sentence > _FAR:
                break
            if person.gender not in (None, gender) or not person.is_person:
                continue
            score = seen.weight - 0.6 * (sentence - seen.sentence) - 0.3 * (paragraph - seen.paragraph)
            if person.gender is None:
                score -= 0.5
            if score > highest:
                best, highest = person, score
        return best


def _is_subject(p: Passage, run: Run) -> bool:
    """Whether a name opens its sentence or clause, a description in commas between it and its verb."""
    opens = run.start == 0 or bool(p.tags[run.start - 1] & (PUNCTUATION | QUOTED | q.CONJUNCTION))
    if not opens or run.end >= p.size:
        return False
    if p.words[run.end] in (",", "(") or p.words[run.end] in p.lexicon.who:
        return run.start == 0 or p.is_end(run.start - 1)
    return is_finite(p, run.end)

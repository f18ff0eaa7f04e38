"""Who a speaker is: names of one article, the full form of a short one, the person behind a pronoun.

A name is a run of capitalised words; a person is known by a first name, a title or a noun for people beside it. A
pronoun goes to the person of its gender who was named, as a subject if possible, the shortest way back (the recency
and subject preference of Hobbs and of Lappin & Leass, without a parse).
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claims.extraction.attribution.passages import (
    CAPITAL,
    GENITIVE,
    PUNCTUATION,
    QUOTED,
    Passage,
)
from claims.extraction.lexicon import quotations as q
from claims.extraction.lexicon.lists import words_of
from claims.extraction.lexicon.quotations import QuotationLexicon

_LOOK_BACK = 40
_PARTICLES = frozenset(words_of("de la van von der den bin ibn al el da di du dos del le ten ter y"))


@dataclass(slots=True)
class _Person:
    name: str
    gender: str | None
    is_person: bool


@dataclass(frozen=True, slots=True)
class _NameSeen:
    at: int
    sentence: int
    subject: bool
    person: _Person


class Names:
    """The names of one article, read once from its passages."""

    def __init__(self, passages: Sequence[Passage], lexicon: QuotationLexicon) -> None:
        self.lexicon = lexicon
        self.by_full: dict[str, _Person] = {}
        self.by_last: dict[str, list[_Person]] = {}
        self.seen: list[_NameSeen] = []
        self.positions: list[int] = []
        self.sentences: list[int] = []
        number = 0
        runs: list[tuple[Passage, int, int, int, bool]] = []
        for p in passages:
            begins = True
            for index in range(p.size):
                if begins:
                    number += 1
                    self.sentences.append(p.starts[index])
                begins = p.is_end(index) or bool(p.tags[index] & QUOTED and p.ends_sentence(index))
            runs.extend(self._runs(p))
        for p, start, end, _, _ in runs:
            self._learn(p, start, end)
        for p, start, end, _, subject in runs:
            person = self._known(p, start, end)
            if person is not None:
                at = p.starts[start]
                self.seen.append(_NameSeen(at, bisect_left(self.sentences, at + 1), subject, person))
        self.positions = [seen.at for seen in self.seen]

    def _runs(self, p: Passage) -> Iterator[tuple[Passage, int, int, int, bool]]:
        index = 0
        while index < p.size:
            if not self._may_name(p, index):
                index += 1
                continue
            start = index
            while index < p.size and (self._may_name(p, index) or self._is_particle(p, index)):
                index += 1
                if p.tags[index - 1] & GENITIVE:
                    break
            end = index
            if start < end:
                subject = start == 0 or bool(p.tags[start - 1] & PUNCTUATION) or not p.tags[start - 1] & q.PREPOSITION
                yield p, start, end, 0, subject and not p.tags[end - 1] & GENITIVE
            index = max(index, start + 1)

    def _may_name(self, p: Passage, index: int) -> bool:
        tag = p.tags[index]
        if not tag & CAPITAL or tag & QUOTED:
            return False
        word = _bare(p.words[index])
        return word not in self.lexicon.not_names or bool(tag & q.TITLE)

    def _is_particle(self, p: Passage, index: int) -> bool:
        return p.words[index] in _PARTICLES and index + 1 < p.size and bool(p.tags[index + 1] & CAPITAL)

    def _strip(self, p: Passage, start: int, end: int) -> int:
        while start < end and (p.tags[start] & q.TITLE or p.words[start].rstrip(".") in self.lexicon.not_names):
            start += 1
        return start

    def _title_gender(self, p: Passage, start: int, end: int) -> str | None:
        for index in range(max(0, start - 2), end):
            word = p.words[index].rstrip(".")
            if p.tags[index] & (q.TITLE | q.PERSON):
                if word in self.lexicon.masculine:
                    return "he"
                if word in self.lexicon.feminine:
                    return "she"
        return None

    def _learn(self, p: Passage, start: int, end: int) -> None:
        """Remember a full name (two words or more) that looks like a person's or an institution's."""
        bare = self._strip(p, start, end)
        if end - bare < 2:
            if bare < end:
                self._learn_single(p, bare, end, title=bare > start)
            return
        words = [_bare(p.words[i]) for i in range(bare, end)]
        key = " ".join(words)
        title = self._title_gender(p, start, bare)
        gender = title or self._first_name_gender(words[0])
        is_person = gender is not None or bare > start or bool(start and p.tags[start - 1] & q.PERSON)
        known = self.by_full.get(key)
        if known is not None:
            known.gender = known.gender or gender
            known.is_person = known.is_person or is_person
            return
        name = _without_genitive(p.text[p.starts[bare] : p.ends[end - 1]])
        person = _Person(name, gender, is_person)
        self.by_full[key] = person
        last = words[-1] if words[-1] not in ("jr", "sr", "ii", "iii", "jr.", "sr.") or len(words) < 3 else words[-2]
        self.by_last.setdefault(last, []).append(person)

    def _learn_single(self, p: Passage, start: int, end: int, *, title: bool) -> None:
        """Remember a name of one word where it is introduced as a person's: "Tymofey, a 36-year-old clerk"."""
        if title or end + 1 >= p.size or p.words[end] != "," or p.tags[start] & (q.TIME | q.PERSON):
            return
        after = p.tags[end + 1]
        if not (after & q.NUMBER or p.words[end + 1] in ("a", "an", "who")):
            return
        word = _bare(p.words[start])
        if word in self.by_full or word in self.by_last:
            return
        gender = self._first_name_gender(word)
        self.by_full[word] = _Person(_without_genitive(p.text[p.starts[start] : p.ends[end - 1]]), gender, True)

    def _first_name_gender(self, first: str) -> str | None:
        masculine, feminine = (
            first in self.lexicon.masculine,
            first in self.lexicon.feminine,
        )
        if masculine == feminine:
            return None
        return "he" if masculine else "she"

    def _known(self, p: Passage, start: int, end: int) -> _Person | None:
        """The person or institution a run of capitalised words names."""
        bare = self._strip(p, start, end)
        if bare == end:
            return None
        words = [_bare(p.words[i]) for i in range(bare, end)]
        full = self.by_full.get(" ".join(words))
        if full is not None:
            return full
        return self._by_last(words[-1], self._title_gender(p, start, bare))

    def _by_last(self, last: str, gender: str | None) -> _Person | None:
        people = self.by_last.get(last)
        if not people:
            return None
        for person in people:
            if gender and person.gender == gender:
                return person
        persons = [x for x in people if x.is_person] or people
        if gender and persons[0].gender not in (None, gender):
            return None
        if gender and persons[0].gender is None:
            persons[0].gender = gender
        return persons[0]

    def full_name(self, p: Passage, start: int, end: int) -> str | None:
        """The core name of the phrase `[start, end)`, full as at first mention; the phrase itself without its article
        where nobody is named; None for a pronoun."""
        core = start
        while core < end and p.words[core] not in (",", "(", "who", "whose", "–", "—"):
            core += 1
        run = self._last_run(p, start, core)
        if run is None and core < end and not any(p.tags[i] & CAPITAL for i in range(start, min(core, start + 2))):
            run = self._appositive_run(p, core + 1, end)
        if run is None:
            return self._common_noun(p, start, core)
        known = self._known(p, *run)
        if known is not None:
            return known.name
        bare = self._strip(p, *run)
        bare = bare if bare < run[1] else run[0]
        return _without_genitive(p.text[p.starts[bare] : p.ends[run[1] - 1]])

    def _appositive_run(self, p: Passage, start: int, end: int) -> tuple[int, int] | None:
        if start >= end or not p.tags[start] & CAPITAL:
            return None
        stop = start
        while stop < end and p.words[stop] != ",":
            stop += 1
        run = self._last_run(p, start, stop)
        return run if run is not None and run[1] - run[0] >= 2 else None

    def _last_run(self, p: Passage, start: int, end: int) -> tuple[int, int] | None:
        """The last run of capitalised words of a phrase, before any "of" and the like."""
        stop = start
        while stop < end and not (stop > start and p.tags[stop] & q.PREPOSITION and not p.tags[stop] & CAPITAL):
            stop += 1
        at = stop
        if at > start and not p.tags[at - 1] & CAPITAL:
            return None
        while at > start and (
            (p.tags[at - 1] & CAPITAL and not p.tags[at - 1] & (GENITIVE if at < stop else 0))
            or (p.words[at - 1] in _PARTICLES and at < stop)
            or (p.tags[at - 1] & QUOTED and at < stop)
        ):
            at -= 1
        while at < stop and (p.tags[at] & q.DETERMINER or p.words[at] in ("but", "and", "in", "as", "when")):
            at += 1
        return (at, stop) if at < stop else None

    def _common_noun(self, p: Passage, start: int, end: int) -> str | None:
        if start >= end or (
            end == start + 1 and p.tags[start] & q.SUBJECT_PRONOUN and not p.tags[start] & q.DETERMINER
        ):
            return None
        if p.tags[start] & q.DETERMINER and end - start > 1 and p.words[start] in ("a", "an", "the"):
            start += 1
        return p.text[p.starts[start] : p.ends[end - 1]]

    def behind_pronoun(self, word: str, at: int, last_speaker: str | None) -> str | None:
        """The person a pronoun at the code point `at` stands for."""
        gender = "he" if word in self.lexicon.he else "she" if word in self.lexicon.she else None
        if gender is None:
            return None
        sentence = bisect_left(self.sentences, at + 1)
        best: tuple[float, str] | None = None
        place = bisect_left(self.positions, at)
        for seen in reversed(self.seen[max(0, place - _LOOK_BACK) : place]):
            if not seen.person.is_person and seen.person.gender is None:
                continue
            if seen.person.gender not in (None, gender):
                continue
            score = (
                -1.0 * (sentence - seen.sentence)
                + (0.7 if seen.subject else 0)
                - (0.3 if seen.person.gender is None else 0)
            )
            if seen.person.name == last_speaker:
                score += 0.6
            if best is None or score > best[0]:
                best = (score, seen.person.name)
        return best[1] if best else None


def _bare(word: str) -> str:
    word = word.rstrip(".") if len(word) > 2 else word
    if word.endswith("'s"):
        return word[:-2]
    return word.removesuffix("'")


def _without_genitive(name: str) -> str:
    for ending in ("'s", "’s", "'", "’"):
        if name.endswith(ending):
            return name[: -len(ending)]
    return name

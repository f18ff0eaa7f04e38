"""The people and institutions of one article: who a run of capitalised words names, full as at first mention."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from claims.extraction.attribution.german_phrases import is_office_of
from claims.extraction.attribution.institutions import Institutions
from claims.extraction.attribution.passages import CAPITAL, GENITIVE, PUNCTUATION, QUOTED, Passage
from claims.extraction.attribution.readings import is_finite, verb_after
from claims.extraction.attribution.runs import (
    Run,
    bare_word,
    ends_with_s,
    first_name_behind,
    gender_in,
    gender_of,
    is_inverted,
    is_particle,
    opens_large,
    past_titles,
    runs_of,
    without_genitive,
)
from claims.extraction.lexicon import quotations as q
from claims.extraction.lexicon.quotations import QuotationLexicon

_BEARERS = 20
"""How many people of one surname are told apart: keeps a list of a thousand Smiths linear."""
_PRONOMINAL = q.SUBJECT_PRONOUN | q.OBJECT_PRONOUN | q.POSSESSIVE | q.AUXILIARY
_GENERATIONS = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii"})


@dataclass(slots=True, eq=False)
class Person:
    """Somebody or something with a name; `gender` is "he", "she" or unknown, `offices` are titles such as governor."""

    name: str
    gender: str | None = None
    is_person: bool = False
    offices: set[str] = field(default_factory=set)


class People:
    """Everybody named in an article, found by full name, by surname and by office."""

    def __init__(self, passages: Sequence[Passage], lexicon: QuotationLexicon) -> None:
        self.lexicon = lexicon
        self.by_full: dict[str, Person] = {}
        self.by_last: dict[str, list[Person]] = {}
        self.by_office: dict[str, Person] = {}
        self.runs = [run for p in passages for run in runs_of(p)]
        self.institutions = Institutions(self.runs)
        for run in self.runs:
            if run.end - run.bare > 1:
                self._learn_full(run)
        for run in self.runs:
            if run.end - run.bare == 1:
                self._learn_single(run)
        for run in self.runs:
            self._learn_office(run)

    def _learn_full(self, run: Run) -> None:
        p, words = run.passage, run.words()
        gender = gender_in(p, run.start, run.bare) or gender_of(words[0], self.lexicon)
        known = self.by_full.get(" ".join(words))
        if known is None:
            known = Person(without_genitive(p.text[p.starts[run.bare] : p.ends[run.end - 1]]))
            self.by_full[" ".join(words)] = known
            bearers = self.by_last.setdefault(_last_of(words), [])
            if len(bearers) < _BEARERS:
                bearers.append(known)
        known.gender = known.gender or gender
        known.is_person = known.is_person or gender is not None or run.bare > run.start or self._described(run)

    def _described(self, run: Run) -> bool:
        """Whether the words around a name say that it is a person's: a noun for people before it, an age or a
        description behind it."""
        p = run.passage
        if run.start and p.tags[run.start - 1] & q.PERSON:
            return True
        if run.start > 1 and p.words[run.start - 1] == "," and p.tags[run.start - 2] & (q.PERSON | q.TITLE):
            return True
        alone = run.start == 0 or not p.tags[run.start - 1] & (CAPITAL | q.DETERMINER)
        is_subject = alone and run.end < p.size and is_finite(p, run.end)
        if run.end - run.bare > 1 and (is_subject or is_inverted(run)):
            kinds = q.GROUP | q.DOCUMENT | q.DETERMINER
            return not any(
                p.tags[i] & kinds or bare_word(p.words[i]) in self.lexicon.firm_words for i in range(run.start, run.end)
            )
        if run.end + 1 >= p.size or p.words[run.end] != ",":
            return False
        return bool(p.tags[run.end + 1] & q.NUMBER) or p.words[run.end + 1] in self.lexicon.describers

    def _learn_single(self, run: Run) -> None:
        """Remember a name of one word where something tells that it is a person's: not in a headline in title case, where
        "Campaign Manager Laughs" is written like "Campaign Manager Holm"."""
        p, (word,) = run.passage, run.words()
        people = self.by_last.get(word)
        if people is not None or p.tags[run.bare] & (q.TIME | q.PERSON | q.TITLE):
            return
        if self._names_group(run) or p.in_title_case:
            return
        verb = verb_after(p, run.end, p.size, strict=True)
        speaks = verb is not None and bool(p.tags[verb] & q.CUE_FINITE) and is_finite(p, verb)
        gender = gender_in(p, run.start, run.bare) if run.bare > run.start else None
        if not (run.bare > run.start or speaks or self._described(run)) and word not in self.by_full:
            return
        name = without_genitive(p.text[p.starts[run.bare] : p.ends[run.end - 1]])
        known = self.by_full.setdefault(word, Person(name, gender_of(word, self.lexicon)))
        known.gender = gender or known.gender
        known.is_person = True

    def _names_group(self, run: Run) -> bool:
        return bool(run.passage.tags[run.bare] & (q.GROUP | q.DOCUMENT))

    def _learn_office(self, run: Run) -> None:
        person = self.known(run)
        if person is None:
            return
        p = run.passage
        for index in range(max(0, run.start - 1), run.bare):
            if p.tags[index] & (q.TITLE | q.PERSON):
                office = self.lexicon.offices.get(p.words[index].rstrip("."), p.words[index])
                person.offices.add(office)
                self.by_office.setdefault(office, person)

    def known(self, run: Run) -> Person | None:
        """The person or institution a run of capitalised words names."""
        if run.bare >= run.end:
            return None
        words = run.words()
        full = self.by_full.get(" ".join(words))
        if full is not None:
            return full
        return self._by_last(words[-1], words, gender_in(run.passage, run.start, run.bare))

    def _by_last(self, last: str, words: list[str], gender: str | None) -> Person | None:
        people = self.by_last.get(last)
        if not people:
            return None
        if len(words) > 1:
            first = words[0]
            return next((x for x in people if x.name.lower().startswith(first[:3])), None)
        if gender is not None:
            same = next((x for x in people if x.gender == gender), None)
            if same is not None:
                return same
            people = [x for x in people if x.gender is None]
            if not people:
                return None
            people[0].gender = gender
        return next((x for x in people if x.is_person), people[0])

    def full_name(self, p: Passage, start: int, end: int) -> str | None:
        """The core name of the phrase `[start, end)`, full as at first mention; the phrase itself without its article
        where nobody is named; None for a pronoun."""
        core = self._core_end(p, start, end)
        if core == start + 1 and p.tags[start] & _PRONOMINAL and not p.tags[start] & q.DETERMINER:
            return None
        institution = self.institutions.named_by(p, start, core)
        if institution is not None:
            return institution
        pair = self._pair(p, start, core, end)
        if pair is not None:
            return pair
        run = self._last_run(p, start, core) if not is_office_of(p, start, core) else None
        if (run is None or run.bare >= run.end) and core < end:
            pair = self._pair(p, core + 1, self._core_end(p, core + 1, end), end)
            if pair is not None:
                return pair
            run = self._appositive_run(p, core + 1, end, phrase=start) or run
        if run is None:
            return self._without_name(p, start, core)
        if ends_with_s(p, run):
            return p.text[p.starts[run.bare] : p.ends[run.end - 1]]
        person = self.known(run)
        if person is not None:
            return person.name
        bare = run.bare if run.bare < run.end else run.start
        return without_genitive(p.text[p.starts[bare] : p.ends[run.end - 1]])

    def _pair(self, p: Passage, start: int, core: int, end: int) -> str | None:
        """Both names of two who speak, one of them known as a person: "Ida Holm and her deputy, Bo Lund"."""
        joint = next((i for i in range(start + 1, core - 1) if p.words[i] in self.lexicon.coordinators), None)
        if joint is None:
            joint = self._behind_bracket(p, core, end) or self._behind_appositive(p, core, end)
        first = self._last_run(p, start, min(joint, core)) if joint is not None else None
        person = self.known(first) if first is not None else None
        if joint is None or person is None:
            return None
        second = self._last_run(p, joint + 1, self._core_end(p, joint + 1, end))
        known = self.known(second) if second is not None else None
        if not person.is_person and not (known is not None and known.is_person and " " in person.name):
            return None
        other = self.full_name(p, joint + 1, end)
        return f"{person.name} {p.words[joint]} {other}" if other is not None else None

    def _describes(self, p: Passage, index: int) -> bool:
        """Whether a small word may stand before the name in an appositive: "former president", "the striker's agent"."""
        if p.tags[index] & (CAPITAL | PUNCTUATION | QUOTED):
            return False
        if p.tags[index] & (q.PERSON | q.TITLE):
            return True
        return not p.tags[index] and not p.words[index].endswith(
            (*self.lexicon.past_endings, *self.lexicon.gerund_endings)
        )

    def _core_end(self, p: Passage, start: int, end: int) -> int:
        """The end of a phrase before its first appositive, bracket or relative clause."""
        core = start
        while core < end and p.words[core] not in (",", "(", "–", "—", "--") and p.words[core] not in self.lexicon.who:
            core += 1
        return core

    def _behind_bracket(self, p: Passage, opening: int, end: int) -> int | None:
        """The "and" behind a bracket: "Ida Holm (Brem) and Bo Lund (Kern)"."""
        if opening >= end or p.words[opening] != "(":
            return None
        closing = next((i for i in range(opening, end - 1) if p.words[i] == ")"), None)
        return closing + 1 if closing is not None and p.words[closing + 1] in self.lexicon.coordinators else None

    def _behind_appositive(self, p: Passage, opening: int, end: int) -> int | None:
        """The "and" behind an appositive: "Ida Holm, the mayor, and Bo Lund"."""
        if opening >= end or p.words[opening] != ",":
            return None
        joined = (i for i in range(opening + 2, end - 1) if p.words[i] in self.lexicon.coordinators)
        return next((i for i in joined if p.words[i - 1] == ","), None)

    def _last_run(self, p: Passage, start: int, end: int) -> Run | None:
        """The run of capitalised words that ends a phrase, before any "of" and the like."""
        stop = start
        while stop < end and (stop == start or self._is_within(p, stop) or self._is_of_institution(p, stop, end)):
            stop += 1
        if stop < end and p.tags[stop - 1] & q.TITLE and first_name_behind(p, stop, end) is not None:
            stop = end
        if stop == start or not p.tags[stop - 1] & CAPITAL or (stop == start + 1 < end and opens_large(p, start)):
            return None
        if p.tags[stop - 1] & q.TIME and stop - 2 >= start and not p.tags[stop - 2] & CAPITAL:
            return None  # "a poll released Sunday"
        at = stop
        while at > start and (
            (p.tags[at - 1] & CAPITAL and not (at < stop and p.tags[at - 1] & GENITIVE))
            or (at < stop and (p.words[at - 1] in self.lexicon.name_particles or p.tags[at - 1] & QUOTED))
            or (at - 2 > start and self._is_of_institution(p, at - 2, stop))
            or (at - 1 > start and self._is_of_institution(p, at - 1, stop))
        ):
            at -= 1
        while at < stop and (p.tags[at] & (q.DETERMINER | QUOTED) or p.words[at] in self.lexicon.name_particles):
            at += 1
        if at + 1 == stop and p.tags[at] & q.NUMBER and p.words[at].isalpha():
            return None
        if at + 1 == stop and at > start and p.tags[at] & q.PERSON and p.tags[at - 1] & GENITIVE:
            return None
        return Run(p, at, past_titles(p, at, stop), stop) if at < stop else None

    def _is_within(self, p: Passage, index: int) -> bool:
        """Whether the word at `index` may stand inside a phrase that a name ends: no preposition but that of a name."""
        return not p.tags[index] & q.PREPOSITION or bool(p.tags[index] & CAPITAL) or is_particle(p, index)

    def _is_of_institution(self, p: Passage, of: int, end: int) -> bool:
        """Whether "of" stands inside a name such as "the Bank of Orland" or "the Ministry of the Interior"."""
        if p.words[of] not in self.lexicon.partitives or of + 1 >= end:
            return False
        before = p.tags[of - 1]
        behind = of + 2 if p.words[of + 1] in self.lexicon.definite and of + 2 < end else of + 1
        return bool(before & CAPITAL and before & q.GROUP and p.tags[behind] & CAPITAL)

    def _appositive_run(self, p: Passage, start: int, end: int, *, phrase: int) -> Run | None:
        """The name in "the leader of the league, Jonas Weil", "his mother, Lena"."""
        related = p.tags[start - 2] & q.PERSON and self.lexicon.coordinators.isdisjoint(p.words[phrase:start])
        while start < end and self._describes(p, start):
            start += 1
        if start >= end or not p.tags[start] & CAPITAL:
            return None
        stop = start
        while stop < end and p.words[stop] != ",":
            stop += 1
        run = self._last_run(p, start, stop)
        return run if run is not None and (related or run.end - run.start >= 2) else None

    def _without_name(self, p: Passage, start: int, end: int) -> str | None:
        """Who "the governor" is where a governor was named; else the words themselves."""
        if start >= end:
            return None
        first = start
        if p.tags[start] & q.DETERMINER and end - start > 1 and p.words[start] in self.lexicon.articles:
            first += 1
        if p.words[start] in self.lexicon.definite and not p.tags[end - 1] & PUNCTUATION:
            person = self.by_office.get(bare_word(p.words[end - 1]))
            if person is not None and end - first <= 2:
                return person.name
        return without_genitive(p.text[p.starts[first] : p.ends[end - 1]])


def _last_of(words: list[str]) -> str:
    return words[-2] if words[-1] in _GENERATIONS and len(words) > 2 else words[-1]

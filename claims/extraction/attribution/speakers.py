"""Who said a marked stretch: the clause before it, after it or around it, else what went before.

Each rule gives an Attribution with its own name; how often the rule is right is its confidence.
"""

from dataclasses import dataclass, replace

from claims.extraction.attribution.clauses import content_end, content_start, may_report
from claims.extraction.attribution.passages import CAPITAL, PUNCTUATION, QUOTED, Passage
from claims.extraction.attribution.phrases import (
    REACH,
    core_end,
    is_finite,
    noun_expected,
    phrase_after,
    subject_before,
    verb_after,
)
from claims.extraction.lexicon import quotations as q
from claims.extraction.spans import Span


@dataclass(frozen=True, slots=True)
class Attribution:
    """A speaker and a cue in code points; `rule` says how they were found."""

    rule: str
    speaker: Span | None = None
    cue: Span | None = None
    via: Span | None = None
    words: tuple[Passage, int, int] | None = None


def spoken(
    rule: str, p: Passage, start: int, end: int, cue: Span | None = None
) -> Attribution:
    """The attribution to the phrase `[start, end)` of a passage."""
    return Attribution(rule, span_of(p, start, end), cue, None, (p, start, end))


def span_of(p: Passage, start: int, end: int) -> Span:
    """The words `[start, end)` of a passage as code points."""
    return Span(p.starts[start], p.ends[end - 1])


class Speakers:
    """Reads the passages of one article in order and gives each quotation its attribution."""

    def __init__(self) -> None:
        self.last: Attribution | None = None
        self.before: Passage | None = None

    def read(self, p: Passage) -> dict[int, Attribution]:
        """The attribution of each quotation of `p`, by the index of its word."""
        order = sorted(p.quoted)
        after = {}
        for place, index in enumerate(order):
            limit = order[place + 1] if place + 1 < len(order) else p.size
            found = attribution_after(p, index, limit)
            if found is not None:
                after[index] = found
        starts = sentence_starts(p, after)
        said: dict[int, Attribution] = {}
        here: Attribution | None = None
        sentence = 0
        for index in order:
            while sentence + 1 < len(starts) and starts[sentence + 1] <= index:
                sentence += 1
            floor = starts[sentence]
            limit = starts[sentence + 1] if sentence + 1 < len(starts) else p.size
            found = after.get(index) or attribution_before(p, index, floor, limit)
            if found is None and floor < index:
                found = in_sentence(p, index, floor, said)
            if found is None and index == floor:
                found = self._goes_on(
                    p, index, starts[sentence - 1] if sentence else None, floor, here
                )
            if found is not None:
                said[index] = found
                if found.speaker is not None and found.rule not in ("subject",):
                    here = self.last = found
        self.before = p if p.size else self.before
        return said

    def _goes_on(
        self,
        p: Passage,
        index: int,
        previous: int | None,
        floor: int,
        here: Attribution | None,
    ) -> Attribution | None:
        """A quotation that is a sentence of its own."""
        if previous is not None:
            if here is not None:
                return replace(here, rule="continuation")
            subject = main_subject(p, previous, floor)
            return spoken("previous subject", p, *subject) if subject else None
        if p.quoted[index].resumed and self.last is not None:
            return replace(self.last, rule="resumed")
        if (
            self.before is not None
            and self.before.size
            and self.before.words[-1] == ":"
        ):
            starts = sentence_starts(self.before, {})
            subject = main_subject(
                self.before,
                starts[-1] if starts[-1] < self.before.size else 0,
                self.before.size,
            )
            if subject:
                return spoken("colon before", self.before, *subject)
        if self.last is not None:
            return replace(self.last, rule="paragraph before", cue=None)
        return None


def sentence_starts(p: Passage, after: dict[int, Attribution]) -> list[int]:
    """The indexes at which sentences begin; a quotation with its attribution behind it is one with it."""
    starts = [0]
    for index in range(p.size - 1):
        if p.words[index + 1] in (")", "]"):
            continue
        if p.is_end(index) or p.abbreviation_ends(index):
            starts.append(index + 1)
        elif p.tags[index] & QUOTED and index not in after and p.ends_sentence(index):
            if p.tags[index + 1] & (CAPITAL | QUOTED):
                starts.append(index + 1)
        elif p.words[index] in (")", "]") and index and p.is_end(index - 1):
            starts.append(index + 1)
    return starts


def attribution_after(p: Passage, index: int, limit: int) -> Attribution | None:
    """ "…," she said / said Ana Ruiz, the mayor / according to the report."""
    at = index + 1
    last = p.last_char(index)
    comma = last in ",?!—-–…" or (
        at < limit and p.words[at] in (",", "—", "–", "-", "--")
    )
    while at < limit and p.words[at] in (",", "—", "–", "-", "--"):
        at += 1
    if at >= limit or p.tags[at] & (PUNCTUATION | QUOTED):
        return None
    limit = min(limit, at + REACH)
    source = _source_phrase(p, at, limit)
    if source is not None and (comma or last not in ".?!"):
        return source
    if not comma:
        return None
    start = at
    while (
        start < limit
        and p.tags[start] & (q.ADVERB | q.CONJUNCTION)
        and not p.tags[start] & q.SUBJECT_PRONOUN
        and not _is_cue(p, start)
    ):
        start += 1
    if start >= limit:
        return None
    if p.words[start] == "as" and start + 1 < limit:
        start += 1
    inverted = _inverted(p, start, limit)
    if inverted is not None:
        return inverted
    return _subject_then_cue(p, start, limit, strict=last in "?!…")


def _is_cue(p: Passage, index: int) -> bool:
    return (
        bool(p.tags[index] & (q.CUE_PAST | q.CUE_PRESENT))
        and not p.tags[index] & CAPITAL
    )


def _inverted(p: Passage, at: int, limit: int) -> Attribution | None:
    if not _is_cue(p, at) or at + 1 >= limit:
        return None
    start = at + 1
    while (
        start < limit
        and p.tags[start] & q.ADVERB
        and not p.tags[start] & (q.DETERMINER | q.SUBJECT_PRONOUN | CAPITAL)
    ):
        start += 1
    if (
        start >= limit
        or p.tags[start]
        & (q.PREPOSITION | q.OBJECT_PRONOUN | q.SUBORDINATOR | q.INFINITIVE)
        and not p.tags[start] & (CAPITAL | q.DETERMINER)
    ):
        return None
    end = phrase_after(p, start, limit)
    if end == start:
        return None
    return spoken("inverted", p, start, end, span_of(p, at, at + 1))


def _subject_then_cue(
    p: Passage, start: int, limit: int, *, strict: bool
) -> Attribution | None:
    end = core_end(p, start, limit)
    if end == start:
        return None
    verb = verb_after(p, end, limit, strict=strict)
    if verb is None and end < limit and p.words[end] in (",", "who", "(", "–", "—"):
        stop = end
        for comma in range(end + 1, limit):
            if p.tags[comma] & QUOTED or p.is_end(comma):
                break
            if p.words[comma] in (",", "—", "–"):
                verb = verb_after(p, comma + 1, limit, strict=True)
                if verb is not None:
                    end = (
                        comma
                        if p.tags[stop + 1] & ~(q.CUE_ING | q.VERB_ING) or True
                        else end
                    )
                    break
    if verb is None:
        return None
    return spoken("after", p, start, end, span_of(p, verb, verb + 1))


def _source_phrase(p: Passage, at: int, limit: int) -> Attribution | None:
    for phrase in p.lexicon.source_phrases:
        size = len(phrase)
        if (
            p.words[at] == phrase[0]
            and tuple(p.words[at : at + size]) == phrase
            and at + size < limit
        ):
            end = phrase_after(p, at + size, limit)
            if end > at + size:
                return spoken(
                    "according to", p, at + size, end, span_of(p, at, at + size)
                )
    return None


def attribution_before(p: Passage, index: int, floor: int, limit: int) -> Attribution | None:
    """She said "…", he called it "…", the letter continues: "…", according to the letter "…"."""
    floor = max(floor, index - 2 * REACH)
    verb = _cue_before(p, index, floor, limit)
    if verb is not None:
        subject = subject_of(p, verb, floor)
        if subject is not None:
            return spoken("before", p, *subject, span_of(p, verb, verb + 1))
    source = _source_before(p, index, floor)
    if source is not None:
        return source
    if p.words[index - 1] == ":" and index - 1 > floor:
        subject = main_subject(p, floor, index)
        if subject is not None:
            return spoken("colon", p, *subject)
    return None


def _cue_before(p: Passage, index: int, floor: int, limit: int) -> int | None:
    """The cue whose words are at `index`: the first whose statement holds them, else the nearest that may report."""
    for verb in range(floor, index):
        if not p.tags[verb] & q.CLAUSAL or not may_report(p, verb):
            continue
        content = content_start(p, verb, max(limit, index + 1), quoted=True)
        if content is not None and content <= index and content_end(p, content, index + 1) > index:
            if subject_of(p, verb, floor) is not None:
                return verb
    for verb in range(index - 1, floor - 1, -1):
        if _names_words(p, verb) and subject_of(p, verb, floor) is not None:
            return verb
    return None


def _names_words(p: Passage, verb: int) -> bool:
    """Whether a word may report what stands in marks further on."""
    tag = p.tags[verb]
    if tag & (QUOTED | PUNCTUATION | CAPITAL) or not tag & (q.CUE | q.PARTICIPLE) or not tag & (q.CUE | q.CLAUSAL | q.NAMING):
        return False
    if tag & q.CUE_PAST:
        return not (verb and p.tags[verb - 1] & q.POSSESSIVE)
    return bool(tag & q.CUE_ING) or not noun_expected(p, verb)


def _source_before(p: Passage, index: int, floor: int) -> Attribution | None:
    """The source phrase that opens the sentence: "According to the letter, …"."""
    at = floor
    while at < index and p.tags[at] & (q.CONJUNCTION | q.ADVERB | PUNCTUATION):
        at += 1
    source = _source_phrase(p, at, index) if at < index else None
    if source is None:
        return None
    comma = next((i for i in range(at, index) if p.words[i] == ","), None)
    return source if comma is not None else None


def subject_of(p: Passage, verb: int, floor: int, *, near: bool = False) -> tuple[int, int] | None:
    """The subject of a cue: the phrase before it, or that of the clause it is joined to."""
    tag = p.tags[verb]
    if near and tag & q.CUE_ING and verb > floor and not p.tags[verb - 1] & (PUNCTUATION | q.CONJUNCTION | q.PREPOSITION | q.ADVERB | q.SUBORDINATOR):
        return subject_before(p, verb, floor) or main_subject(p, floor, verb)
    if tag & q.CUE_ING or (verb > floor and p.tags[verb - 1] & q.INFINITIVE):
        return main_subject(p, floor, verb)
    at = verb
    while (
        at > floor
        and p.tags[at - 1] & q.ADVERB
        and not p.tags[at - 1] & q.SUBJECT_PRONOUN
    ):
        at -= 1
    if at > floor and p.tags[at - 1] & q.CONJUNCTION:
        return main_subject(p, floor, verb)
    return subject_before(p, verb, floor)


def main_subject(p: Passage, floor: int, limit: int) -> tuple[int, int] | None:
    """The subject of the first main clause from `floor` on."""
    at = floor
    limit = min(limit, floor + 2 * REACH)
    for _ in range(6):
        while at < limit and (
            p.tags[at] & (PUNCTUATION | QUOTED)
            or (
                p.tags[at] & (q.CONJUNCTION | q.ADVERB)
                and not p.tags[at] & (q.DETERMINER | q.SUBJECT_PRONOUN)
            )
        ):
            at += 1
        if at >= limit:
            return None
        tag = p.tags[at]
        introductory = tag & (
            q.SUBORDINATOR | q.PREPOSITION | q.CUE_ING | q.VERB_ING | q.PARTICIPLE
        ) and not tag & (q.DETERMINER | q.SUBJECT_PRONOUN)
        end = core_end(p, at, limit)
        if not introductory and end > at:
            verb = end
            while (
                verb < limit
                and p.tags[verb] & (q.ADVERB | q.NEGATION)
                and not p.tags[verb] & QUOTED
            ):
                verb += 1
            if verb < limit and (is_finite(p, verb) or p.words[verb].endswith("ed")):
                return at, end
            if verb < limit and p.words[verb] in (",", "who", "–", "—", "--"):
                closing = _closing_comma(p, verb, limit)
                if closing is not None:
                    return at, closing
                if p.words[verb] == "who":
                    return at, end
        comma = at
        while comma < limit and p.words[comma] != ",":
            comma += 1
        if comma >= limit:
            return (
                (at, end)
                if end > at
                and not introductory
                and p.tags[at] & (CAPITAL | q.SUBJECT_PRONOUN)
                else None
            )
        at = comma + 1
    return None


def _closing_comma(p: Passage, opening: int, limit: int) -> int | None:
    for index in range(opening + 1, limit):
        if p.tags[index] & QUOTED or p.is_end(index):
            return None
        if (
            p.words[index] in (",", "–", "—", "--")
            and verb_after(p, index + 1, limit, strict=True) is not None
        ):
            return index
    return None


def in_sentence(
    p: Passage, index: int, floor: int, said: dict[int, Attribution]
) -> Attribution | None:
    """A part of a sentence without a cue of its own: what the sentence quoted before, else its subject."""
    for earlier in range(index - 1, max(floor, index - REACH) - 1, -1):
        if earlier in said:
            return replace(said[earlier], rule="same sentence")
    subject = main_subject(p, floor, index)
    return spoken("subject", p, *subject) if subject else None

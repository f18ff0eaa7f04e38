"""Who said each quotation of an article: the clause beside it, its sentence, or what went before.

Each rule gives an Attribution with its own name; how often the rule is right is its confidence.
"""

from bisect import bisect_left, bisect_right
from dataclasses import replace

from claims.extraction.attribution.attributions import Attribution, span_of, spoken
from claims.extraction.attribution.before import attribution_before
from claims.extraction.attribution.behind import attribution_after, attribution_at_end, passive_agent
from claims.extraction.attribution.german import find_german_indirect
from claims.extraction.attribution.german_marks import german_after, german_before
from claims.extraction.attribution.holding import holding_cue, is_comma
from claims.extraction.attribution.indirect import Statement, find_indirect
from claims.extraction.attribution.passages import CAPITAL, QUOTED, Passage
from claims.extraction.attribution.phrases import DASHES, REACH, core_end
from claims.extraction.attribution.quotable import is_quotation
from claims.extraction.attribution.reports import attribution_of_noun, attribution_of_predicate
from claims.extraction.attribution.subjects import main_subject
from claims.extraction.lexicon import quotations as q
from claims.extraction.spans import Span

_CLOSE = 5
"""How many words may stand between "dismissed" and the words it is about."""
_DATELINE = 12
"""How many words a dateline may hold, its dash included."""


class Speakers:
    """Reads the passages of one article in order; remembers who spoke last.

    `british` says that the article quotes with single marks outside.
    """

    def __init__(self, *, british: bool = False) -> None:
        self.british = british
        self.last: Attribution | None = None
        self.before: Passage | None = None
        self.before_start = 0
        self.announced: Attribution | None = None

    def read(self, p: Passage) -> tuple[list[tuple[int, Attribution | None]], list[Statement]]:
        """The quotations of `p`, by the index of their word, with their attributions; and its indirect statements."""
        after = _all_after(p)
        starts = [*sentence_starts(p, after), p.size]
        german = p.lexicon.is_german
        statements = list(find_german_indirect(p, starts, after) if german else find_indirect(p, starts))
        self.announced = self._announced() if p.quoted else None
        quotations = self._quotations(p, after, starts, statements) if p.quoted else []
        marked = [p.starts[index] for index, _ in quotations]
        statements = [found for found in statements if not _holds(found[0], marked)]
        if p.size:
            self.before, self.before_start = p, starts[-2]
        return quotations, statements

    def _quotations(
        self, p: Passage, after: dict[int, Attribution], starts: list[int], statements: list[Statement]
    ) -> list[tuple[int, Attribution | None]]:
        kept: list[tuple[int, Attribution | None]] = []
        said: dict[int, Attribution] = {}
        here: Attribution | None = None
        reported = spoken_until = 0
        for index in sorted(p.quoted):
            sentence = max(0, bisect_right(starts, index, 0, len(starts) - 1) - 1)
            floor, limit = starts[sentence], starts[sentence + 1]
            while reported < len(statements) and statements[reported][0].end <= p.starts[index]:
                if statements[reported][0].start >= spoken_until:
                    here = statements[reported][1]
                reported += 1
            found = (
                self._behind(p, index, floor, after.get(index))
                or _of_pair(p, index, after)
                or _in_sentence(p, index, floor, limit, said)
            )
            if found is None and (index == floor or p.tags[floor] & q.CUE):
                found = self._goes_on(p, index, starts[sentence - 1] if sentence else None, floor, here)
            if found is not None:
                said[index] = found
            if not is_quotation(p, index, found, british=self.british):
                continue
            kept.append((index, found))
            spoken_until = p.ends[limit - 1]
            if found is not None and found.rule not in ("subject", "near"):
                here = self.last = found
        return kept

    @staticmethod
    def _behind(p: Passage, index: int, floor: int, found: Attribution | None) -> Attribution | None:
        """The attribution behind the words, unless it reports what the writer's own words before them report."""
        if found is None or index == floor or found.words is None or found.rule not in ("after", "inverted"):
            return found
        if p.words[index - 1] in (",", ":") or p.tags[found.words[1]] & q.SUBJECT_PRONOUN:
            return found
        return _reported_by(p, index, floor, found) or found

    def _goes_on(
        self, p: Passage, index: int, previous: int | None, floor: int, here: Attribution | None
    ) -> Attribution | None:
        """A quotation that is a sentence of its own."""
        if previous is not None:
            if here is not None:
                return replace(here, rule="continuation")
            subject = main_subject(p, previous, floor)
            return spoken("previous subject", p, *subject) if subject else None
        if p.quoted[index].resumed and self.last is not None:
            return replace(self.last, rule="resumed")
        return self.announced or self._from_before()

    def _from_before(self) -> Attribution | None:
        """Who spoke last; where the paragraph before ends without marks, whom its last sentence is about."""
        before = self.before
        if self.last is None or before is None:
            return None
        if next(reversed(before.quoted), -1) < self.before_start:
            subject = main_subject(before, self.before_start, before.size)
            if subject is not None and before.tags[subject[0]] & (CAPITAL | q.SUBJECT_PRONOUN):
                return spoken("paragraph before", before, *subject)
        return replace(self.last, rule="paragraph before")

    def _announced(self) -> Attribution | None:
        """Who the paragraph before announces with its colon."""
        before = self.before
        if before is None or before.words[-1] != ":":
            return None
        size, start = before.size, self.before_start
        found = attribution_before(before, size, start, holding=holding_cue(before, size, start, size))
        return replace(found, rule="colon before") if found is not None else None


def _holds(statement: Span, marked: list[int]) -> bool:
    """Whether a quotation, of those that begin at `marked`, stands inside a statement, which then is not claimed."""
    following = bisect_left(marked, statement.start)
    return following < len(marked) and marked[following] < statement.end


def _of_pair(p: Passage, index: int, after: dict[int, Attribution]) -> Attribution | None:
    """The attribution of "one" in: "one" and "two," she said."""
    if index + 2 >= p.size or not p.tags[index + 1] & q.CONJUNCTION or p.ends_sentence(index):
        return None
    at = index + 2
    while at < min(p.size - 1, index + 4) and p.tags[at] & (q.PREPOSITION | q.DETERMINER):
        at += 1
    following = after.get(at)
    return replace(following, rule="joined") if following is not None else None


def _all_after(p: Passage) -> dict[int, Attribution]:
    found = {}
    order = sorted(p.quoted)
    for place, index in enumerate(order):
        limit = order[place + 1] if place + 1 < len(order) else p.size
        opens = index == 0 or p.words[index - 1] in (".", "?", "!", '"', ",", ":", "—", "–", "--", ")")
        attribution = german_after(p, index, limit) if opens and p.lexicon.is_german else None
        attribution = attribution or attribution_after(p, index, limit, opens=opens)
        if attribution is not None:
            found[index] = attribution
    return found


def sentence_starts(p: Passage, after: dict[int, Attribution]) -> list[int]:
    """The indexes at which sentences begin; a quotation with its attribution behind it is one with it."""
    starts = [0]
    dateline = _dateline_end(p)
    if dateline and not any(index < dateline for index in p.quoted):
        starts = [dateline]
    for index in range(starts[0], p.size - 1):
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


def _is_left(p: Passage, floor: int, earlier: int, index: int) -> bool:
    """Whether a subordinate clause ended with the words quoted earlier: "While she calls it "fine," he sees "holes"."""
    if not p.tags[floor] & q.SUBORDINATOR or p.last_char(earlier) != ",":
        return False
    return not p.tags[earlier + 1] & q.CONJUNCTION and p.words[index - 1] not in (",", ":")


def _reported_by(p: Passage, index: int, floor: int, at_end: Attribution) -> Attribution | None:
    """Who called it "…" where the sentence ends with who reports that: "she dismissed it as "…", the paper reported"."""
    found = attribution_before(p, index, floor, holding=None)
    if found is None or found.cue is None or found.rule != "before" or found.words is None:
        return None
    kind = p.lexicon.tags.get(found.cue.of(p.text).lower(), 0)
    close = kind & q.NAMING and kind & q.CUE_PAST and p.starts[max(floor, index - _CLOSE)] <= found.cue.start
    return replace(found, via=at_end.words) if close and not p.tags[found.words[1]] & q.SUBJECT_PRONOUN else None


def _viewpoint(p: Passage, floor: int, index: int) -> tuple[int, int] | None:
    """Whose view a sentence opens with: "To Ms. Holm, it was …"; "For the family, it was …"."""
    if p.words[floor] not in p.lexicon.viewpoints:
        return None
    end = core_end(p, floor + 1, index)
    who = CAPITAL | q.TITLE | q.PERSON | q.GROUP | q.OBJECT_PRONOUN
    named = end > floor + 1 and p.tags[end - 1] & who and not p.tags[end - 1] & q.TIME
    return (floor + 1, end) if named and end < index and p.words[end] == "," else None


def _dateline_end(p: Passage) -> int:
    """Where the story begins behind "KERN, Orland (AP) —"; 0 where no such line opens the passage."""
    if p.size < 3 or not p.text[p.starts[0] : p.ends[0]].isupper() or p.ends[0] - p.starts[0] < 3:
        return 0
    for at in range(1, min(p.size - 1, _DATELINE)):
        if p.words[at] in DASHES and (p.words[at] != "-" or p.text[p.starts[at] - 1].isspace()):
            return at + 1
        if not p.tags[at] & (CAPITAL | q.TIME | q.NUMBER) and p.words[at] not in (",", "(", ")", ".", "/"):
            return 0
    return 0


def _opening_gerund(p: Passage, floor: int, index: int) -> int | None:
    """The -ing form that opens a sentence: "Calling it “a farce,” she left"; "After saying it was “a farce,” she left"."""
    gerund = q.CUE_ING | q.VERB_ING
    if p.tags[floor] & gerund:
        return floor
    at = floor + bool(p.tags[floor] & q.CONJUNCTION)
    introduced = at + 1 < index and p.tags[at] & (q.PREPOSITION | q.SUBORDINATOR) and p.tags[at + 1] & q.CUE_ING
    return at + 1 if introduced and not p.tags[at + 1] & CAPITAL else None


def _is_named_by_nobody(p: Passage, index: int, floor: int) -> bool:
    """Whether a passive without its agent stands before the words: "she was branded “a disgrace”"."""
    at = index - 2 if p.words[index - 1] in p.lexicon.comment_openers else index - 1
    if at <= floor or not p.tags[at] & q.NAMING or not p.tags[at] & (q.PARTICIPLE | q.CUE_PAST):
        return False
    return p.words[at - 1] in p.lexicon.passives and not p.tags[at - 2] & q.RELATIVE


def _in_sentence(p: Passage, index: int, floor: int, limit: int, said: dict[int, Attribution]) -> Attribution | None:
    """The attribution of a part of the writer's sentence: before it, at the end, what the sentence quoted before, or
    its subject."""
    named = (
        passive_agent(p, index, floor, limit)
        or attribution_of_predicate(p, index, limit)
        or attribution_of_noun(p, index, floor)
    )
    if named is not None:
        return named
    if p.lexicon.is_german:
        named = german_before(p, index, floor)
        if named is not None:
            return named
    holding = holding_cue(p, index, floor, limit)
    gerund = _opening_gerund(p, floor, index)
    if holding is None:
        at_end = attribution_at_end(p, index, limit)
        if at_end is not None:
            return _reported_by(p, index, floor, at_end) or at_end
    if (
        holding is None
        and gerund is not None
        and not any(is_comma(p, i) for i in range(max(floor, index - REACH), index))
    ):
        subject = main_subject(p, index + 1, limit)
        if subject is not None and p.words[subject[0]] not in p.lexicon.who:
            return spoken("before", p, *subject, span_of(p, gerund, gerund + 1))
    found = attribution_before(p, index, floor, holding=holding)
    if found is not None or index == floor:
        return found
    if gerund is not None:
        subject = main_subject(p, index + 1, limit)
        if subject is not None and p.words[subject[0]] not in p.lexicon.who:
            return spoken("before", p, *subject, span_of(p, gerund, gerund + 1))
    if _is_named_by_nobody(p, index, floor):
        return None
    earlier = next(reversed(said), -1)
    if earlier >= max(floor, index - REACH) and not _is_left(p, floor, earlier, index):
        return replace(said[earlier], rule="same sentence")
    subject = _viewpoint(p, floor, index) or main_subject(p, floor, index)
    if subject is None or (subject[1] == index and not p.tags[subject[0]] & CAPITAL):
        return None
    if subject[1] == index and p.tags[subject[0]] & q.DETERMINER:
        return None
    return spoken("subject", p, *subject)

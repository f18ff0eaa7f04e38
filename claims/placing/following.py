"""Where one place of a claim went: carried with its sentence, kept in an edited one, changed, or nowhere."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claims.extraction import Figure, Span
from claims.placing.folding import Folding, Table
from claims.placing.groups import Group
from claims.placing.readings import changes_of_figure, changes_of_quotation, speaker_of
from claims.placing.texts import Text
from claims.placing.values import Change, How, Kind, Stood
from claims.placing.ways import Ways

# What an edited passage must share with the old one for a claim in it to keep its verdict.
_LIKE = 0.5
# Candidates before and behind the same place in a stretch that are looked at; a quotation shares this much of its words.
_WINDOW, _SAME_WORDS = 4, 0.4
_SHOWN = 60
# Words beyond twice as many as before that claimed words may have become.
_LONGER = 3


@dataclass(frozen=True, slots=True)
class Place:
    """Where a place of a claim went. `found` is the index of the new mention that stands there."""

    stood: Stood
    span: Span
    how: How
    found: int | None
    changes: tuple[Change, ...]


class Following:
    """Follows places of the old text into the new one; `ways` are those of its words, `of_new` of its sentences."""

    def __init__(self, before: Text, after: Text, of_new: Sequence[int], ways: Ways, table: Table) -> None:
        self._before, self._after, self._ways, self._table = before, after, ways, table
        self._to_new = {i: j for j, i in enumerate(of_new) if i >= 0}
        self._foldings: dict[tuple[bool, int], Folding] = {}
        self._taken: set[tuple[Kind, int]] = set()

    def follow(self, stood: Sequence[Stood]) -> list[Place | None]:
        """For each place where it went, None for nowhere."""
        places: list[Place | None] = [self._carried(one) for one in stood]
        self._take(places)
        for index, one in enumerate(stood):
            if places[index] is None:
                places[index] = self._kept(one)
        self._take(places)
        for index, place in self._changed([(index, one) for index, one in enumerate(stood) if places[index] is None]):
            places[index] = place
        return places

    def _take(self, places: Sequence[Place | None]) -> None:
        self._taken.update((place.stood.kind, place.found) for place in places if place and place.found is not None)

    # A sentence that stayed the same

    def _carried(self, stood: Stood) -> Place | None:
        held = self._before.sentences_at(stood.span)
        goals = [self._to_new.get(i, -1) for i in held]
        if not goals or goals[0] < 0 or goals != list(range(goals[0], goals[0] + len(goals))):
            return None
        first, last = self._carry(stood.span, held[0], goals[0]), self._carry(stood.span, held[-1], goals[-1])
        return self._place(stood, Span(first.start, last.end)) if first and last else None

    def _carry(self, span: Span, i: int, j: int) -> Span | None:
        """The part of `span` in old sentence `i` where it stands in new sentence `j`, which says the same."""
        sentence, goal = self._before.sentences[i], self._after.sentences[j]
        part = Span(max(span.start, sentence.start) - sentence.start, min(span.end, sentence.end) - sentence.start)
        if sentence.of(self._before.text) != goal.of(self._after.text):
            carried = self._folding(self._before, i).carry(part, self._folding(self._after, j))
            if carried is None:
                return None
            part = carried
        return Span(goal.start + part.start, goal.start + part.end)

    def _folding(self, text: Text, sentence: int) -> Folding:
        key = (text is self._after, sentence)
        if key not in self._foldings:
            self._foldings[key] = Folding.of(text.sentences[sentence].of(text.text), self._table)
        return self._foldings[key]

    def _place(self, stood: Stood, span: Span, more: tuple[Change, ...] = ()) -> Place:
        found = self._after.mention_at(span, stood.kind)
        is_there = found is not None and self._after.mentions[found].span == span
        is_exact = span.of(self._after.text) == stood.span.of(self._before.text)
        return Place(
            stood,
            span,
            "exact" if is_exact else "fuzzy",
            found if is_there else None,
            self._changes(stood, span) or more,
        )

    def _changes(self, stood: Stood, span: Span) -> tuple[Change, ...]:
        """What the machine reads in another way at `span` than at the old place, and the words that changed."""
        texts = (self._before, stood.span), (self._after, span)
        words, new_words = (place.of(text.text) for text, place in texts)
        indices = [text.mention_at(place, stood.kind) for text, place in texts]
        was, now = (None if at is None else text.mentions[at] for (text, _), at in zip(texts, indices, strict=True))
        if stood.kind == "figure":
            return changes_of_figure(was, now, words, new_words)
        speakers = speaker_of(was, self._before.text), speaker_of(now, self._after.text)
        return changes_of_quotation(was, now, words, new_words, speakers=speakers, table=self._table)

    # An edited sentence

    def _kept(self, stood: Stood) -> Place | None:
        """The place of words that are all there, beside words that were there before as well."""
        words = self._before.tokens.range_of(stood.span)
        run = self._ways.run(words)
        if run is None:
            return None
        span = self._as_found(stood, self._edges(stood.span, words, run))
        found = self._after.mentions_at(span, stood.kind)
        if any((stood.kind, index) in self._taken for index in found):
            return None
        place = self._place(stood, span, self._doubts(stood, words, run, span))
        self._take([place])
        return place

    def _as_found(self, stood: Stood, span: Span) -> Span:
        """The span of the mention at `span`, where the old place was that of a mention."""
        if not self._was_found(stood):
            return span
        found = self._after.mention_at(span, stood.kind)
        return span if found is None else self._after.mentions[found].span

    def _was_found(self, stood: Stood) -> bool:
        at = self._before.mention_at(stood.span, stood.kind)
        return at is not None and self._before.mentions[at].span == stood.span

    def _edges(self, span: Span, words: range, run: range) -> Span:
        """The place of the words `run`, with the marks around them that the old place held and that are still there."""
        held, goal = self._before.tokens.span(words), self._after.tokens.span(run)
        lead, tail = self._before.text[span.start : held.start], self._before.text[held.end : span.end]
        start = goal.start - len(lead) if self._after.text[: goal.start].endswith(lead) else goal.start
        end = goal.end + len(tail) if self._after.text.startswith(tail, goal.end) else goal.end
        return Span(start, end)

    def _doubts(self, stood: Stood, words: range, run: range, span: Span) -> tuple[Change, ...]:
        """That nobody can tell whether the words at the new place are those of the old one."""
        group = self._group(stood)
        is_sure = group is None or (
            group.is_only
            and group.likeness >= _LIKE
            and (stood.kind == "quotation" or self._ways.is_framed(words, run))
        )
        if is_sure:
            return ()
        return (
            Change(what="place", before=_around(self._before.text, stood.span), after=_around(self._after.text, span)),
        )

    def _group(self, stood: Stood) -> Group | None:
        held = self._before.sentences_at(stood.span)
        return self._ways.group_of.get(held[0]) if held else None

    # Words that changed

    def _changed(self, left: Sequence[tuple[int, Stood]]) -> Iterator[tuple[int, Place]]:
        """The places whose words became others, each with the mention that is likest; no mention is taken twice."""
        by_slot: dict[tuple[Kind, range], list[int]] = defaultdict(list)
        for number, (_, one) in enumerate(left):
            slot = self._ways.slot(self._before.tokens.range_of(one.span))
            if slot is not None:
                by_slot[one.kind, slot].append(number)
        scored: list[tuple[float, int, int]] = []
        for (kind, slot), numbers in by_slot.items():
            free = [
                index
                for index in self._after.mentions_at(self._after.tokens.span(slot), kind)
                if (kind, index) not in self._taken
            ]
            is_alone = len(free) == len(numbers) == 1
            for nth, number in enumerate(numbers):
                near = range(max(nth - _WINDOW, 0), min(nth + _WINDOW + 1, len(free)))
                for at in near:
                    likeness = self._likeness(left[number][1], free[at], is_alone=is_alone)
                    if likeness > 0:
                        scored.append((likeness - abs(at - nth) / 10, number, free[at]))
        placed: set[int] = set()
        for _, number, found in sorted(scored, key=lambda one: (-one[0], one[1], one[2])):
            index, one = left[number]
            if number in placed or (one.kind, found) in self._taken:
                continue
            placed.add(number)
            self._taken.add((one.kind, found))
            yield index, self._became(one, found)

    def _became(self, stood: Stood, found: int) -> Place:
        span = self._after.mentions[found].span
        words, run = self._before.tokens.range_of(stood.span), self._after.tokens.range_of(span)
        return self._place(stood, span, self._doubts(stood, words, run, span))

    def _likeness(self, stood: Stood, found: int, *, is_alone: bool) -> float:
        """How like the old place the new mention is; 0 for another claim."""
        mention = self._after.mentions[found]
        at = self._before.mention_at(stood.span, stood.kind)
        was = self._before.mentions[at].content if at is not None else None
        now = mention.content
        if isinstance(was, Figure) and isinstance(now, Figure):
            same = 2 * (was.type == now.type) + (was.unit == now.unit) + (was.value == now.value)
            return float(same) if was.type == now.type or was.value == now.value or is_alone else 0.0
        share = _share(self._words(self._before, stood.span), self._words(self._after, mention.span))
        return share if share >= _SAME_WORDS or (stood.kind == "figure" and is_alone) else 0.0

    @staticmethod
    def _words(text: Text, span: Span) -> Counter[str]:
        words = text.tokens.range_of(span)
        return Counter(text.tokens.keys[words.start : words.stop])


def _share(words: Counter[str], others: Counter[str]) -> float:
    return (words & others).total() / max(words.total(), others.total(), 1)


def _around(text: str, span: Span) -> str:
    """The words at `span` with some on either side, in one line."""
    return " ".join(text[max(span.start - _SHOWN, 0) : span.end + _SHOWN].split())

"""Where one place of a claim went: carried with its sentence, kept in an edited one, changed, or nowhere."""

from collections import defaultdict
from collections.abc import Sequence

from claims.extraction import Span
from claims.placing.changing import Place, match_changed
from claims.placing.comparing import Comparing
from claims.placing.folding import Folding, Table
from claims.placing.groups import Group
from claims.placing.texts import Text
from claims.placing.values import Change, Kind, Stood
from claims.placing.ways import Ways


class Following:
    """Follows places of the old text into the new one along the `ways` of its sentences and words."""

    def __init__(self, before: Text, after: Text, ways: Ways, table: Table) -> None:
        self._before, self._after, self._ways, self._table = before, after, ways, table
        self._comparing = Comparing(before, after, ways, table)
        self._foldings: dict[tuple[bool, int], Folding] = {}
        self._figures: dict[Group, tuple[dict[str, list[Span]], ...]] = {}
        self._given: set[tuple[Kind, Span]] = set()
        self._taken: set[tuple[Kind, int]] = set()

    def follow(self, stood: Sequence[Stood]) -> list[Place | None]:
        """For each place where it went, None for nowhere."""
        places = [self._carried(one) for one in stood]
        for place in places:
            self._take(place)
        for step in (self._kept, self._moved, self._quoted_elsewhere):
            for index, one in enumerate(stood):
                if places[index] is None:
                    places[index] = step(one)
                    self._take(places[index])
        left = [index for index, place in enumerate(places) if place is None]
        matched = match_changed([stood[index] for index in left], self._before, self._after, self._ways, self._taken)
        for index, goal in zip(left, matched, strict=True):
            if goal is not None:
                changes = self._comparing.changes_of_edited(stood[index], goal.span, is_alone=goal.is_alone)
                places[index] = self._place(stood[index], goal.span, changes)
        return places

    def _take(self, place: Place | None) -> None:
        """No other claim comes to a mention that shares a word with this place."""
        if place:
            kind = place.stood.kind
            self._given.add((kind, place.span))
            self._taken.update((kind, found) for found in self._after.mentions_at(place.span, kind))

    def _is_given(self, span: Span, kind: Kind) -> bool:
        """Whether another claim of its kind stands at this very place."""
        return (kind, span) in self._given

    # A sentence that stayed the same

    def _carried(self, stood: Stood) -> Place | None:
        held = self._before.sentences_at(stood.span)
        goals = [self._ways.sentences.get(i, -1) for i in held]
        if not goals or goals[0] < 0 or goals != list(range(goals[0], goals[0] + len(goals))):
            return None
        first, last = self._carry(stood.span, held[0], goals[0]), self._carry(stood.span, held[-1], goals[-1])
        if not first or not last:
            return None
        span = Span(first.start, last.end)
        return self._place(stood, span, self._comparing.changes_of_carried(stood, span))

    def _carry(self, span: Span, i: int, j: int) -> Span | None:
        """The part of `span` in old sentence `i` where it stands in new sentence `j`, which says the same."""
        sentence, goal = self._before.sentences[i], self._after.sentences[j]
        part = Span(max(span.start, sentence.start) - sentence.start, min(span.end, sentence.end) - sentence.start)
        if self._ways.is_reset(range(i, i + 1)):
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

    def _place(self, stood: Stood, span: Span, changes: tuple[Change, ...]) -> Place:
        found = self._after.mention_at(span, stood.kind)
        is_there = found is not None and self._after.mentions[found].span == span
        is_exact = span.of(self._after.text) == stood.span.of(self._before.text)
        return Place(stood, span, "exact" if is_exact else "fuzzy", found if is_there else None, changes)

    # An edited sentence

    def _edited(self, stood: Stood, span: Span) -> Place:
        return self._place(stood, span, self._comparing.changes_of_edited(stood, span))

    def _kept(self, stood: Stood) -> Place | None:
        """The place of words that are all there, one after the other."""
        words = self._before.tokens.range_of(stood.span)
        run = self._ways.run(words)
        if run is None:
            return None
        span = self._as_found(stood, self._edges(stood.span, words, run))
        return None if self._is_given(span, stood.kind) else self._edited(stood, span)

    def _as_found(self, stood: Stood, span: Span) -> Span:
        """The span of the mention at `span`, where the old place was that of a mention."""
        at = self._before.mention_at(stood.span, stood.kind)
        found = self._after.mention_at(span, stood.kind)
        if at is None or found is None or self._before.mentions[at].span != stood.span:
            return span
        return self._after.mentions[found].span

    def _edges(self, span: Span, words: range, run: range) -> Span:
        """The place of the words `run`, with the marks around them that the old place held and that are still there."""
        held, goal = self._before.tokens.span(words), self._after.tokens.span(run)
        text, new_text = self._before.text, self._after.text
        if held.of(text) == goal.of(new_text):
            shift = goal.start - held.start
            start = max(span.start + shift, 0)
            lead, tail = text[span.start : held.start], text[held.end : span.end]
            return Span(
                start if new_text.startswith(lead, start) else goal.start,
                span.end + shift if new_text.startswith(tail, goal.end) else goal.end,
            )
        return goal

    def _moved(self, stood: Stood) -> Place | None:
        """The place of a figure that went to another end of its sentence: "On Tuesday …" becomes "… on Tuesday".

        Both places are empty on the other side, so that no other figure can have taken its place, and it is the only one of
        its words.
        """
        group = self._ways.group(self._before.sentences_at(stood.span))
        if group is None or stood.kind != "figure":
            return None
        words = self._before.tokens.range_of(stood.span)
        slot = self._ways.slot(words)
        span = self._only(stood.span.of(self._before.text), group)
        if span is None or slot is None or self._after.has_figures(slot):
            return None
        run = self._after.tokens.range_of(span)
        old_slot = self._ways.old_slot(run)
        if old_slot is None or self._before.has_figures(old_slot) or not self._ways.is_beside(words, run):
            return None
        return None if self._is_given(span, "figure") else self._edited(stood, span)

    def _quoted_elsewhere(self, stood: Stood) -> Place | None:
        """The place of a quotation of some length that stands word for word in another sentence, once as before."""
        if stood.kind != "quotation":
            return None
        span = self._comparing.same_quotation(stood.span)
        return None if span is None or self._is_given(span, "quotation") else self._edited(stood, span)

    def _only(self, words: str, group: Group) -> Span | None:
        """The place of the only figure of `group` that is written like the only old one that is written `words`."""
        if group not in self._figures:
            self._figures[group] = tuple(
                _by_words(text, text.words_in(sentences))
                for text, sentences in ((self._before, group.old), (self._after, group.new))
            )
        old, new = (by_words.get(words.casefold(), ()) for by_words in self._figures[group])
        return new[0] if len(old) == len(new) == 1 else None


def _by_words(text: Text, words: range) -> dict[str, list[Span]]:
    """The places of the figures among `words` by how they are written."""
    by_words: dict[str, list[Span]] = defaultdict(list)
    for index in text.mentions_at(text.tokens.span(words), "figure") if words else ():
        span = text.mentions[index].span
        by_words[span.of(text.text).casefold()].append(span)
    return by_words

"""What the two machine readings of one claim say of it, and what the words around it say."""

from claims.extraction import Figure, Span
from claims.extraction.values import CALENDAR_TYPES
from claims.placing.circumstances import Circumstances, around
from claims.placing.folding import Table
from claims.placing.quotations import Quotations
from claims.placing.readings import changes_of_figure, changes_of_quotation
from claims.placing.texts import Text
from claims.placing.values import Change, Stood
from claims.placing.ways import Ways

# What an edited passage must share with the old one for a claim in it to keep its verdict.
_LIKE = 0.5


class Comparing:
    """Says why a claim that now stands at another place is open again."""

    def __init__(self, before: Text, after: Text, ways: Ways, table: Table) -> None:
        self._before, self._after, self._ways, self._table = before, after, ways, table
        self._quotations = Quotations(before, after, table)
        self._circumstances = Circumstances(before, after)
        self._led: dict[int, bool] = {}

    def changes(self, stood: Stood, span: Span) -> tuple[Change, ...]:
        """What the machine reads in another way at `span` than at the old place, and the words that changed."""
        words, new_words = stood.span.of(self._before.text), span.of(self._after.text)
        was, now = self._before.read_at(stood.span, stood.kind), self._after.read_at(span, stood.kind)
        if stood.kind == "figure":
            return changes_of_figure(was, now, words, new_words)
        texts = self._before.text, self._after.text
        return changes_of_quotation(was, now, words, new_words, texts=texts, table=self._table)

    def same_quotation(self, span: Span) -> Span | None:
        """Where the words at `span` of the old text are quoted in the new one, when nobody can mistake them."""
        return self._quotations.same(span)

    def changes_of_carried(self, stood: Stood, span: Span) -> tuple[Change, ...]:
        """The same for a claim in a sentence that stayed the same: there it is only its surroundings that can change it.

        In another typography the machine may read the unit or the bound in other words; these are the same none the less.
        """
        found = self.changes(stood, span)
        sentences = self._before.sentences_at(stood.span)
        if self._ways.is_reset(sentences):
            found = tuple(change for change in found if change.what in ("value", "speaker"))
        if not found and stood.kind == "figure" and self._leads_elsewhere(sentences[0]):
            return self._elsewhere(stood, span)
        return found

    def _leads_elsewhere(self, sentence: int) -> bool:
        """Whether "It …" no longer means what the sentence before it named, as that names somebody else now."""
        if sentence in self._led:
            return self._led[sentence]
        goal = self._ways.sentences[sentence]
        led = sentence > 0 < goal and self._before.begins_with_pronoun(sentence)
        group = self._ways.group(range(sentence - 1, sentence)) if led else None
        self._led[sentence] = (
            group is not None
            and goal - 1 in group.new
            and self._circumstances.is_renamed(self._before.words_in(group.old), self._after.words_in(group.new))
        )
        return self._led[sentence]

    def _elsewhere(self, stood: Stood, span: Span) -> tuple[Change, ...]:
        shown = around(self._before.text, stood.span), around(self._after.text, span)
        return (Change(what="place", before=shown[0], after=shown[1]),)

    def changes_of_edited(self, stood: Stood, span: Span, *, is_alone: bool = True) -> tuple[Change, ...]:
        """The same for a claim in a sentence that was edited: what stands around it counts as well.

        `is_alone` says that no other claim could as well have come to this place.
        """
        if found := self.changes(stood, span):
            return found
        words, new_words = self._before.tokens.range_of(stood.span), self._after.tokens.range_of(span)
        if not is_alone or not self._is_sure(stood, words, new_words):
            return self._elsewhere(stood, span)
        if stood.kind == "quotation":
            return ()
        now = self._after.read_at(span, "figure")
        is_moving = now is None or (isinstance(now.content, Figure) and now.content.type not in CALENDAR_TYPES)
        return self._circumstances.changes(stood.span, span, is_moving=is_moving)

    def _is_sure(self, stood: Stood, words: range, new_words: range) -> bool:
        """Whether nobody can mistake the new place for another one than that of the old words."""
        if stood.kind == "quotation" and self._quotations.same(stood.span) is not None:
            return True
        group = self._ways.group(self._before.sentences_at(stood.span))
        if group is None:
            return True
        if not group.is_only or group.likeness < _LIKE:
            return False
        if stood.kind == "quotation":
            return True
        is_held = self._ways.is_framed(words, new_words) or self._ways.is_beside(words, new_words)
        return (
            is_held
            and not self._ways.is_crossed(words, new_words)
            and not self._ways.is_doubled(group, words, new_words)
        )

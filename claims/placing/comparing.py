"""What the two machine readings of one claim say of it, and what the words around it say."""

from claims.extraction import Figure, Span
from claims.extraction.values import CALENDAR_TYPES
from claims.placing.circumstances import Circumstances, around
from claims.placing.folding import Table
from claims.placing.quotations import Quotations
from claims.placing.readings import changes_of_figure, changes_of_quotation, speaker_of
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

    def changes(self, stood: Stood, span: Span) -> tuple[Change, ...]:
        """What the machine reads in another way at `span` than at the old place, and the words that changed."""
        texts = (self._before, stood.span), (self._after, span)
        words, new_words = (place.of(text.text) for text, place in texts)
        indices = [text.mention_at(place, stood.kind) for text, place in texts]
        was, now = (None if at is None else text.mentions[at] for (text, _), at in zip(texts, indices, strict=True))
        if stood.kind == "figure":
            return changes_of_figure(was, now, words, new_words)
        speakers = speaker_of(was, self._before.text), speaker_of(now, self._after.text)
        return changes_of_quotation(was, now, words, new_words, speakers=speakers, table=self._table)

    def same_quotation(self, span: Span) -> Span | None:
        """Where the words at `span` of the old text are quoted in the new one, when nobody can mistake them."""
        return self._quotations.same(span)

    def changes_of_edited(self, stood: Stood, span: Span) -> tuple[Change, ...]:
        """The same for a claim in a sentence that was edited: what stands around it counts as well."""
        if found := self.changes(stood, span):
            return found
        words, new_words = self._before.tokens.range_of(stood.span), self._after.tokens.range_of(span)
        if not self._is_sure(stood, words, new_words):
            return (
                Change(
                    what="place", before=around(self._before.text, stood.span), after=around(self._after.text, span)
                ),
            )
        if stood.kind == "quotation":
            return ()
        at = self._after.mention_at(span, "figure")
        content = None if at is None else self._after.mentions[at].content
        is_moving = not isinstance(content, Figure) or content.type not in CALENDAR_TYPES
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
        return is_held and not self._ways.is_crossed(words, new_words)

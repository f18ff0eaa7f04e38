"""Quotations that are known by their words alone, wherever they stand."""

from collections.abc import Mapping

from claims.extraction import Span
from claims.placing.folding import Table
from claims.placing.readings import said
from claims.placing.texts import Text

# So many words in a row are no chance.
_LONG = 5


class Quotations:
    """The quotations of two texts by their words."""

    def __init__(self, before: Text, after: Text, table: Table) -> None:
        self._before, self._table = before, table
        self._old, self._new = _once(before, table), _once(after, table)

    def same(self, span: Span) -> Span | None:
        """Where a quotation in the words at `span` stands in the new text: only one of some length that stands once in both."""
        if len(self._before.tokens.range_of(span)) < _LONG:
            return None
        words = said(span.of(self._before.text), self._table)
        return self._new.get(words) if self._old.get(words, span) else None


def _once(text: Text, table: Table) -> Mapping[str, Span | None]:
    """The places of the quotations by their words; None for those that stand several times."""
    places: dict[str, Span | None] = {}
    for mention in text.mentions:
        if mention.kind == "quotation":
            words = said(mention.span.of(text.text), table)
            places[words] = None if words in places else mention.span
    return places

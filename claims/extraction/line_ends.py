"""One kind of line end for the rules, and the way back to the offsets of the text as given."""

import re
from bisect import bisect_left
from dataclasses import replace

from claims.extraction.spans import Span
from claims.extraction.values import Extraction, Mention, Quotation

# The line ends of Unicode Standard Annex 14 (classes BK, CR, LF, NL); CR LF is one.
_FOREIGN = re.compile("\r\n?|[\v\f\x85\u2028\u2029]")


class PlainLineEnds:
    """A text whose every line end is a newline, which remembers where two characters became one.

    So the rules know one line end, and a text gives the same claims whatever its line ends are.
    """

    def __init__(self, text: str) -> None:
        shortened = [match.start() for match in _FOREIGN.finditer(text) if len(match[0]) == 2]
        self.text = _FOREIGN.sub("\n", text)
        self._unchanged = not shortened
        self._shortened = [start - before for before, start in enumerate(shortened)]

    def as_given(self, extraction: Extraction) -> Extraction:
        """`extraction` with the offsets of the text as given."""
        if self._unchanged:
            return extraction
        return Extraction(
            mentions=tuple(self._mention(mention) for mention in extraction.mentions),
            sentences=tuple(self._span(span) for span in extraction.sentences),
            leftovers=tuple(self._span(span) for span in extraction.leftovers),
        )

    def _mention(self, mention: Mention) -> Mention:
        content = mention.content
        if isinstance(content, Quotation):
            content = replace(
                content,
                speaker=content.speaker and self._span(content.speaker),
                cue=content.cue and self._span(content.cue),
            )
        return replace(mention, span=self._span(mention.span), sentence=self._span(mention.sentence), content=content)

    def _span(self, span: Span) -> Span:
        return Span(self._offset(span.start), self._offset(span.end))

    def _offset(self, offset: int) -> int:
        return offset + bisect_left(self._shortened, offset)

"""Text in, claims out: the figures and quotations of an article with their exact places. Plain Python, no Django."""

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date

from claims.extraction.figures import find_figures
from claims.extraction.quotations import find_quotations
from claims.extraction.repeats import number_claims
from claims.extraction.sentences import split_sentences
from claims.extraction.spans import Span
from claims.extraction.values import Extraction, Figure, Mention, Quotation

__all__ = ["Extraction", "Figure", "Mention", "Quotation", "Span", "extract"]


def extract(text: str, *, published_on: date | None = None, language: str = "en") -> Extraction:
    """The claims of `text`; never raises, whatever the text.

    `published_on` is the day against which "last Friday" is resolved; without it relative dates have no value.
    """
    sentences = split_sentences(text)
    found: list[tuple[Span, Figure | Quotation]] = [
        *find_figures(text, sentences, published_on=published_on, language=language),
        *find_quotations(text, sentences, language=language),
    ]
    found.sort(key=lambda pair: (pair[0].start, -pair[0].end))
    around = [_sentence_around(sentences, span) for span, _ in found]
    numbers = number_claims(
        text,
        [(span, sentence, type(content).__name__) for (span, content), sentence in zip(found, around, strict=True)],
    )
    mentions = tuple(
        Mention(span=span, sentence=sentence, claim=number, content=content)
        for (span, content), sentence, number in zip(found, around, numbers, strict=True)
    )
    return Extraction(mentions=mentions, sentences=sentences)


def _sentence_around(sentences: Sequence[Span], span: Span) -> Span:
    first = max(bisect_right(sentences, span.start, key=lambda s: s.start) - 1, 0)
    last = max(bisect_right(sentences, span.end - 1, key=lambda s: s.start) - 1, first)
    return Span(min(sentences[first].start, span.start), max(sentences[last].end, span.end))

"""Text in, claims out: the figures and quotations of an article with their exact places. Plain Python, no Django."""

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from datetime import date

from claims.extraction.figures import find_figures
from claims.extraction.leftovers import find_leftovers
from claims.extraction.lexicon.languages import LANGUAGES
from claims.extraction.line_ends import PlainLineEnds
from claims.extraction.quotations import find_quotations
from claims.extraction.repeats import number_claims
from claims.extraction.sentences import split_sentences
from claims.extraction.spans import Span
from claims.extraction.values import Extraction, Figure, Mention, Quotation

__all__ = ["LANGUAGES", "Extraction", "Figure", "Mention", "Quotation", "Span", "extract"]

_LONG = 50_000
"""Characters of a text that is no article any more."""


def extract(text: str, *, published_on: date | None = None, language: str = "en") -> Extraction:
    """The claims of `text`, with offsets in code points of the text as given; never raises, whatever the text.

    `published_on` is the day against which "last Friday" is resolved; without it relative dates have no value. In a
    `language` that has no rules of its own, figures in digits are still found.
    """
    plain = PlainLineEnds(text)
    with _without_collecting() if len(text) > _LONG else nullcontext():
        return plain.as_given(_extract(plain.text, published_on=published_on, language=language))


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Pauses the collector of cycles, as no value here is in one: over a line of 1 MB it would look at all values found so
    far again and again, for a fifth of the time. Two threads at once at worst collect a little earlier."""
    was_collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_collecting:
            gc.enable()


def _extract(text: str, *, published_on: date | None, language: str) -> Extraction:
    sentences = split_sentences(text, language=language)
    if not sentences:
        return Extraction(mentions=(), sentences=())
    found: list[tuple[Span, Figure | Quotation]] = [
        *find_figures(text, sentences, published_on=published_on, language=language),
        *find_quotations(text, sentences, language=language),
    ]
    found.sort(key=lambda pair: (pair[0].start, -pair[0].end))
    places = list(_with_sentences(found, [sentence.start for sentence in sentences]))
    numbers = number_claims(text, sentences, places)
    mentions = tuple(
        Mention(span=span, sentence=_joined(sentences, held, span), claim=number, content=content)
        for (span, content, held), number in zip(places, numbers, strict=True)
    )
    return Extraction(mentions=mentions, sentences=sentences, leftovers=find_leftovers(text, mentions))


def _with_sentences(
    found: Sequence[tuple[Span, Figure | Quotation]], starts: Sequence[int]
) -> Iterator[tuple[Span, Figure | Quotation, range]]:
    """Each of `found`, which are in reading order, with the indices of its sentences; `starts` is where each begins."""
    first = 0
    for span, content in found:
        while first + 1 < len(starts) and starts[first + 1] <= span.start:
            first += 1
        last = first
        while last + 1 < len(starts) and starts[last + 1] < span.end:
            last += 1
        yield span, content, range(first, last + 1)


def _joined(sentences: Sequence[Span], held: range, span: Span) -> Span:
    if len(held) == 1 and sentences[held[0]].holds(span):
        return sentences[held[0]]  # shared: a line of nothing but years has one sentence
    return Span(min(sentences[held[0]].start, span.start), max(sentences[held[-1]].end, span.end))

"""The places where a quotation stands word for word."""

from collections.abc import Iterator

from claims.alignment.quoted import is_joint
from claims.alignment.words import Words
from claims.extraction import Span

MOST_PLACES = 20


def verbatim_spans(claim: Words, source: Words) -> list[Span]:
    """Where the words of the claim stand in the source, typography aside; places that are alike in that too come first."""
    words = claim.text.strip()
    if not claim.keys:
        return list(_literally(words, source.text)) if words else []
    for keys in _forms(claim):
        spans = [
            _widened(claim, words, source, source.span(first, first + len(keys)))
            for first in source.occurrences(keys, at_most=MOST_PLACES)
        ]
        if spans:
            return sorted(spans, key=lambda span: (span.of(source.text) != words, span.start))
    return []


def _forms(claim: Words) -> Iterator[list[str]]:
    """The words with their hyphenated parts apart, and joined: a line end may have taken the hyphen of the source."""
    yield claim.keys
    joined: list[str] = []
    for index, key in enumerate(claim.keys):
        if index and is_joint(claim.between(index)):
            joined[-1] += key
        else:
            joined.append(key)
    if len(joined) < len(claim.keys):
        yield joined


def _widened(claim: Words, words: str, source: Words, span: Span) -> Span:
    """The span with the marks and stops around it, when the claim has the same ones."""
    start = span.start - len(claim.between(0).lstrip())
    wide = Span(start, start + len(words)) if start >= 0 else span
    return wide if wide.of(source.text) == words else span


def _literally(words: str, text: str) -> Iterator[Span]:
    start = text.find(words)
    for _ in range(MOST_PLACES):
        if start < 0:
            return
        yield Span(start, start + len(words))
        start = text.find(words, start + 1)

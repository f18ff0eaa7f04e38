"""Paragraphs that stand twice in an article, whatever their typography."""

import re
import unicodedata
from collections.abc import Iterator

from claims.consistency.values import Finding
from claims.extraction import Span

# Shorter lines stand twice on purpose: bylines, subheads, "Advertisement", a refrain.
_FEWEST_WORDS = 8
_LINE = re.compile(r"[^\r\n\v\f\x85\u2028\u2029]+")
_WORD = re.compile(r"\w+(?:['’]\w+)*")


def find_repeated_paragraphs(text: str) -> list[Finding]:
    """The paragraphs of `text`, in reading order, that stood there before: of eight words or more, in the same words.

    Lines that follow each other in both places are one paragraph.
    """
    first: dict[tuple[str, ...], int] = {}
    lines = [(span, key) for span in _lines(text) if (key := _key(span.of(text)))]
    pairs: list[tuple[int, int]] = []
    for index, (_, key) in enumerate(lines):
        if (before := first.setdefault(key, index)) != index:
            pairs.append((index, before))
    spans = [span for span, _ in lines]
    sizes = [len(key) for _, key in lines]
    return [
        Finding(kind="repeated-paragraph", span=_joined(spans, later), related=(_joined(spans, earlier),))
        for later, earlier in _runs(pairs)
        if sum(sizes[index] for index in later) >= _FEWEST_WORDS
    ]


def _lines(text: str) -> Iterator[Span]:
    for match in _LINE.finditer(text):
        line = match[0].strip()
        if line:
            start = match.start() + match[0].index(line)
            yield Span(start, start + len(line))


def _key(line: str) -> tuple[str, ...]:
    """The words of a line without case, marks and typography."""
    return tuple(_WORD.findall(unicodedata.normalize("NFKC", line).replace("\u00ad", "").replace("’", "'").casefold()))


def _runs(pairs: list[tuple[int, int]]) -> list[tuple[range, range]]:
    """The pairs of lines put together where both lines follow those of the pair before."""
    runs: list[tuple[range, range]] = []
    for later, earlier in pairs:
        if runs and (runs[-1][0].stop, runs[-1][1].stop) == (later, earlier) and earlier < runs[-1][0].start:
            runs[-1] = (range(runs[-1][0].start, later + 1), range(runs[-1][1].start, earlier + 1))
        else:
            runs.append((range(later, later + 1), range(earlier, earlier + 1)))
    return runs


def _joined(spans: list[Span], indices: range) -> Span:
    return Span(spans[indices[0]].start, spans[indices[-1]].end)

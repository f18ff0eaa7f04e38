"""Statements without marks: "officials said that …", "…, she said.", "according to the report, …"."""

import itertools
from collections.abc import Iterator

from claims.extraction.attribution.passages import QUOTED, Passage
from claims.extraction.attribution.phrases import core_end
from claims.extraction.attribution.speakers import (
    Attribution,
    sentence_starts,
    span_of,
    spoken,
)
from claims.extraction.spans import Span


def find_indirect(p: Passage) -> Iterator[tuple[Span, Attribution]]:
    """The indirect statements of a passage with their attributions."""
    starts = [*sentence_starts(p, {}), p.size]
    for start, end in itertools.pairwise(starts):
        if start < end and not any(p.tags[i] & QUOTED for i in range(start, end)):
            found = _according_to(p, start, end)
            if found:
                yield found


def _according_to(p: Passage, start: int, end: int) -> tuple[Span, Attribution] | None:
    if p.words[start] != "according" or end - start < 5 or p.words[start + 1] != "to":
        return None
    stop = core_end(p, start + 2, end)
    if stop == start + 2 or stop + 1 >= end or p.words[stop] != ",":
        return None
    last = end - 1 if p.is_end(end - 1) else end
    return span_of(p, stop + 1, last), spoken(
        "according to", p, start + 2, stop, span_of(p, start, start + 2)
    )

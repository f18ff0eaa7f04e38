"""The sentences of a new text with what people have decided on those that say what they said before."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from claims.consistency import Finding
from claims.extraction import Span
from claims.importing.rows import sentence_rows, touched
from claims.models import Mention, Sentence, Version
from claims.placing import Reading


def carried_sentences(
    version: Version,
    mentions: Iterable[Mention],
    findings: Iterable[Finding],
    *,
    before: Iterable[Sentence],
    unchanged: Mapping[int, int],
    old: Reading,
    new: Reading,
) -> Iterator[Sentence]:
    """One row a sentence of `version`, where `mentions` stand; `before` are the sentences of the text before it.

    A sentence that is `unchanged` (its index, and that of the old one) keeps who looked at it, which of its leftovers are
    still to decide on, and the decisions on its findings, as far as these read the same.
    """
    mentions = list(mentions)
    with_claims = touched(new.extraction.sentences, [Span(mention.start, mention.end) for mention in mentions])
    by_hand = [Span(m.start, m.end) for m in mentions if m.placed == Mention.Placed.BY_HAND]
    stored = {(row.start, row.end): row for row in before}
    for index, row in enumerate(sentence_rows(version, new.extraction, findings=findings)):
        row.has_claims = row.number in with_claims
        was = old.extraction.sentences[unchanged[index]] if index in unchanged else None
        there = stored.get((was.start, was.end)) if was else None
        if was and there:
            row.looked_by_id, row.looked_at = there.looked_by_id, there.looked_at
            row.leftovers = _still_open(row.leftovers, there.leftovers, _within(old.extraction.leftovers, was))
            row.findings = _decided(row.findings, there.findings, old=old.text, new=new.text)
        row.leftovers = [
            [start, end]
            for start, end in row.leftovers
            # A quotation's own marks stand just outside its words.
            if not any(span.start - 1 <= start and end <= span.end + 1 for span in by_hand)
        ]
        yield row


def _within(leftovers: Sequence[Span], sentence: Span) -> list[list[int]]:
    first = bisect_left(leftovers, sentence.start, key=lambda span: span.start)
    last = bisect_left(leftovers, sentence.end, key=lambda span: span.start)
    return [[span.start, span.end] for span in leftovers[first:last]]


def _still_open(now: list[list[int]], still: list[list[int]], then: list[list[int]]) -> list[list[int]]:
    """Those of `now` on which nobody has decided: of the leftovers of `then` only `still` were open."""
    if len(now) != len(then):
        return now
    return [place for place, was in zip(now, then, strict=True) if was in still]


def _decided(
    now: Iterable[dict[str, Any]], then: Iterable[dict[str, Any]], *, old: str, new: str
) -> list[dict[str, Any]]:
    """The findings of `now`, with the decisions on those of `then` that are of the same kind and say the same words."""
    decisions = {_told(one, old): {"decision": one["decision"], "by": one["by"]} for one in then if "decision" in one}
    return [one | decisions.get(_told(one, new), {}) for one in now]


def _told(finding: Mapping[str, Any], text: str) -> tuple[Any, ...]:
    places = [[finding["start"], finding["end"]], *finding["related"]]
    return (finding["kind"], finding["said"], finding["counted"], *(text[start:end] for start, end in places))

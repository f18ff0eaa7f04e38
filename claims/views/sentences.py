"""What the article page shows of the sentences: how each stands, and what is left to decide on in them."""

from collections.abc import Iterable
from dataclasses import dataclass

from claims.extraction.spans import Span
from claims.models import Sentence, Version
from claims.models.workspace import sentence_state
from claims.views.galley import Stretch

# Characters that are shown on either side of a leftover.
AROUND = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class Leftover:
    """A numeral or quotation mark that nobody has decided on, with the words around it."""

    start: int
    end: int
    before: str
    words: str
    after: str


def sentences_of(version: Version) -> list[Stretch]:
    """Every sentence of the version, in reading order. One query."""
    rows = version.sentences.values_list("number", "start", "end", "has_claims", "looked_at", "leftovers", "findings")
    return [
        Stretch(number, start, end, sentence_state(has_claims=has_claims, looked_at=looked_at), leftovers, findings)
        for number, start, end, has_claims, looked_at, leftovers, findings in rows
    ]


def leftovers_of(version: Version, sentences: Iterable[Sentence | Stretch]) -> list[Leftover]:
    """In reading order."""
    text = version.text
    return [
        Leftover(
            start=start,
            end=end,
            before=text[max(sentence.start, start - AROUND) : start],
            words=Span(start, end).of(text),
            after=text[end : min(sentence.end, end + AROUND)],
        )
        for sentence in sentences
        for start, end in sentence.leftovers
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """What the text shows by itself to be wrong, as claims.consistency.Finding has it; `decision` is keep, change or ""
    for none yet, `by` who decided. `line` and `lines` are where the words and the related ones stand."""

    kind: str
    start: int
    end: int
    words: str
    line: int
    related: list[str]
    lines: list[int]
    said: int | None
    counted: int | None
    decision: str
    by: str


def slips_of(version: Version, sentences: Iterable[Sentence | Stretch]) -> list[Slip]:
    """In reading order."""
    text = version.text
    return [
        Slip(
            kind=finding["kind"],
            start=finding["start"],
            end=finding["end"],
            words=text[finding["start"] : finding["end"]],
            line=_line_at(text, finding["start"]),
            related=[text[start:end] for start, end in finding["related"]],
            lines=[_line_at(text, start) for start, _ in finding["related"]],
            said=finding["said"],
            counted=finding["counted"],
            decision=finding.get("decision", ""),
            by=finding.get("by", ""),
        )
        for sentence in sentences
        for finding in sentence.findings
    ]


def _line_at(text: str, position: int) -> int:
    """Where the line of `position` begins, as the galley names it."""
    return text.rfind("\n", 0, position) + 1

"""What the rules give back: a speaker, a cue and the rule that found them."""

from dataclasses import dataclass

from claims.extraction.attribution.passages import Passage
from claims.extraction.spans import Span


@dataclass(frozen=True, slots=True)
class Attribution:
    """A speaker and a cue in code points; `rule` says how they were found, `words` is the speaker as words of its
    passage, `via` who reports the report."""

    rule: str
    speaker: Span | None = None
    cue: Span | None = None
    words: tuple[Passage, int, int] | None = None
    via: tuple[Passage, int, int] | None = None


def spoken(rule: str, p: Passage, start: int, end: int, cue: Span | None = None) -> Attribution:
    """The attribution to the phrase `[start, end)` of a passage."""
    return Attribution(rule, span_of(p, start, end), cue, (p, start, end))


def span_of(p: Passage, start: int, end: int) -> Span:
    """The words `[start, end)` of a passage as code points."""
    return Span(p.starts[start], p.ends[end - 1])

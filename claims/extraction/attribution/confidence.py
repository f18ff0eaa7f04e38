"""How sure a speaker is, by the rule that found it.

The figures are the shares of right speakers on the news articles the engine is measured with, rounded down; they are
kept apart from the rules so that a new measurement changes this file alone. docs/extraction-quotations.md says how.
"""

from claims.extraction.attribution.attributions import Attribution
from claims.extraction.attribution.passages import CAPITAL, Passage
from claims.extraction.lexicon import quotations as q

_BY_RULE = {
    "after": 0.97,
    "inverted": 0.97,
    "at end": 0.95,
    "continuation": 0.95,
    "passive": 0.8,
    "according to": 0.92,
    "colon before": 0.9,
    "resumed": 0.8,
    "before": 0.85,
    "noun": 0.8,
    "near": 0.65,
    "colon": 0.65,
    "joined": 0.85,
    "same sentence": 0.6,
    "subject": 0.55,
    "paragraph before": 0.5,
    "previous subject": 0.45,
}
_INDIRECT = {
    "according to": 0.88,
    "behind": 0.85,
    "inside": 0.88,
    "comment": 0.88,
    "indirect": 0.8,
    "denied": 0.4,
    "goes on": 0.75,
    "turn": 0.85,
}
_UNKNOWN = 0.1


def confidence_of(said: Attribution | None, *, indirect: bool, closed: bool) -> float:
    """The share of quotations found like this one whose speaker is right; `closed` that both marks were there."""
    if said is None or said.words is None:
        return _UNKNOWN
    p, start, _ = said.words
    named = bool(p.tags[start] & CAPITAL) and not p.tags[start] & (q.DETERMINER | q.SUBJECT_PRONOUN | q.POSSESSIVE)
    if indirect:
        return 0.86 if said.rule == "indirect" and named else _INDIRECT[said.rule]
    sure = _BY_RULE.get(said.rule, 0.5)
    if said.rule == "before" and named and _speaks(p, said):
        sure = 0.92
    return round(sure if closed else sure * 0.8, 2)


def _speaks(p: Passage, said: Attribution) -> bool:
    return said.cue is not None and bool(p.lexicon.tags.get(said.cue.of(p.text).lower(), 0) & q.SPEAKING)

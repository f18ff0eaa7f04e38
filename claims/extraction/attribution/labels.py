"""Who stands before a colon without a verb: "Polls differ – Ida Holm: …"; "15:10 — Our reporter Ida Holm: …"."""

from claims.extraction.attribution.passages import CAPITAL, Passage
from claims.extraction.attribution.phrases import DASHES, core_end
from claims.extraction.lexicon import quotations as q

_LABEL = 12
"""How many words a label before a colon may hold."""
_NO_LABEL = q.SUBORDINATOR | q.CONJUNCTION | q.ADVERB | q.SUBJECT_PRONOUN | q.AUXILIARY | q.PREPOSITION | q.TIME


def name_before_colon(p: Passage, index: int, floor: int) -> tuple[int, int] | None:
    """The name between a dash and the colon before the words: "Polls differ – Ida Holm: …"."""
    if p.words[index - 1] != ":":
        return None
    at = index - 1
    while at > max(floor, index - _LABEL) and p.tags[at - 1] & CAPITAL:
        at -= 1
    return (at, index - 1) if at < index - 1 and at > floor and p.words[at - 1] in DASHES else None


def label(p: Passage, index: int, floor: int) -> tuple[int, int] | None:
    """Who a phrase without a verb before the colon names: "15:10 — Our reporter Ida Holm at the port: …"."""
    start = next((i for i in range(index - 2, floor - 1, -1) if p.words[i] in DASHES), floor - 1) + 1
    if p.words[start] in p.lexicon.label_prepositions:
        start += 1
    opens = p.tags[start] & _NO_LABEL and not p.tags[start] & (q.DETERMINER | q.POSSESSIVE)
    if opens or index - start > _LABEL:
        return None
    end = core_end(p, start, index - 1)
    named = any(p.tags[i] & (q.PERSON | q.DOCUMENT) or (p.tags[i] & CAPITAL and i > floor) for i in range(start, end))
    return (start, end) if named else None

"""German attributions beside marks: „…“, hatte Holm gesagt. „…“ Das sagte Holm. Dem Kurier sagte sie: „…“.

What German shares with English (inversion, colon, "so", parts of a sentence) is in `behind.py` and `before.py`; here is what
its word order adds: the verb in two pieces around its subject, and the subject behind the verb.
"""

from claims.extraction.attribution.attributions import Attribution, span_of, spoken
from claims.extraction.attribution.german_phrases import REACH, phrase_end, source_in, subject_of_cue
from claims.extraction.attribution.passages import CAPITAL, PUNCTUATION, QUOTED, Passage
from claims.extraction.lexicon import quotations as q


def german_after(p: Passage, index: int, limit: int) -> Attribution | None:
    """The attribution behind the quotation at `index` that the verb's place tells."""
    at = index + 1
    while at < limit and p.words[at] == ",":
        at += 1
    limit = min(limit, at + REACH)
    if at + 1 >= limit:
        return None
    if p.words[at] in p.lexicon.pointers and is_cue(p, at + 1):
        return _behind_verb(p, at + 1, at + 1, limit)
    if is_cue(p, at) and p.words[at + 1] in p.lexicon.impersonals:
        return _impersonal(p, at, limit)
    if p.words[at] in p.lexicon.brackets and at > index + 1:
        cue = _closing_cue(p, at + 1, limit)
        return _behind_verb(p, at, cue, limit) if cue is not None else None
    return None


def _behind_verb(p: Passage, verb: int, cue: int, limit: int) -> Attribution | None:
    stop = phrase_end(p, verb + 1, limit)
    return spoken("inverted", p, verb + 1, stop, span_of(p, cue, cue + 1)) if stop > verb + 1 else None


def _impersonal(p: Passage, cue: int, limit: int) -> Attribution:
    """„…“, hieß es bei der Polizei: the institution behind the preposition, else nobody."""
    at = cue + 2
    stop = phrase_end(p, at + 1, limit) if at < limit and p.words[at] in p.lexicon.seats else at
    if stop > at + 1:
        return spoken("inverted", p, at + 1, stop, span_of(p, cue, cue + 1))
    return Attribution("inverted", cue=span_of(p, cue, cue + 1))


def _closing_cue(p: Passage, at: int, limit: int) -> int | None:
    """The participle or infinitive that closes the verb's bracket: „hatte … gesagt“, „ließ … mitteilen“."""
    for cue in range(at, limit):
        if p.tags[cue] & (PUNCTUATION | QUOTED):
            return None
        if p.tags[cue] & q.CLAUSAL and not p.tags[cue] & (CAPITAL | q.CUE_FINITE):
            return cue
    return None


def german_before(p: Passage, index: int, floor: int) -> Attribution | None:
    """The attribution before the quotation at `index`: a source, or a cue with its subject behind it."""
    floor = max(floor, index - 2 * REACH)
    source = source_in(p, floor, index)
    if source is not None:
        (start, stop), (cue, behind) = source
        return spoken("according to", p, start, stop, span_of(p, cue, behind))
    for cue in p.cues_between(floor, index):
        if not is_cue(p, cue) and not p.tags[cue] & q.NAMING:
            continue
        subject = subject_of_cue(p, floor, cue, index)
        if subject is not None and subject[0] > cue:
            return spoken("before", p, *subject, span_of(p, cue, cue + 1))
    return None


def is_cue(p: Passage, index: int) -> bool:
    """Whether a finite verb that reports stands at `index`."""
    tag = p.tags[index]
    return bool(tag & q.CUE_FINITE) and bool(tag & q.CLAUSAL) and not tag & CAPITAL

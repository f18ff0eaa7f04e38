"""Where a verb of speech reports nothing: nobody says it, the writer does, it is only supposed, or it was not said."""

from claims.extraction.attribution.passages import CAPITAL, PUNCTUATION, QUOTED, Passage
from claims.extraction.lexicon import quotations as q

_PAST_AUXILIARIES = 4
"""How many auxiliaries and adverbs may stand between a negation and its verb."""


def is_nobody(p: Passage, subject: tuple[int, int]) -> bool:
    """Whether the subject is the writer or the reader, "nobody", "not everybody", or that of "what researchers say"."""
    start = subject[0]
    if any(p.words[i] in p.lexicon.questions for i in range(start + 1, subject[1])):
        return True
    if p.words[start].partition("'")[0] in p.lexicon.writers and subject[1] == start + 1:
        return True
    if p.words[start] in p.lexicon.questions or _is_no_one(p, subject):
        return True
    return bool(start and p.words[start - 1] in p.lexicon.questions and not p.tags[start - 1] & q.SUBORDINATOR)


def _is_no_one(p: Passage, subject: tuple[int, int]) -> bool:
    """Whether a subject denies that there is one; "No 10" is an address."""
    start = subject[0]
    if p.words[start] in p.lexicon.no_ones:
        return not (start + 1 < subject[1] and p.words[start + 1].isdigit())
    return start > 0 and bool(p.tags[start - 1] & q.NEGATION) and not p.tags[start] & CAPITAL


def is_supposed(p: Passage, subject: int) -> bool:
    """Whether a clause whose subject begins at `subject` is a condition: "if he says he never saw it, …"."""
    at = subject - 1
    if at > 0 and p.words[at] in p.lexicon.questions and p.words[at - 1] in p.lexicon.asking:
        return True  # "asked whether she believed …"
    if at < 0 or p.words[at] not in p.lexicon.conditionals:
        return False
    return at == 0 or bool(p.tags[at - 1] & (PUNCTUATION | QUOTED | q.CONJUNCTION | q.ADVERB))


def is_denied(p: Passage, cue: int) -> bool:
    """Whether the verb at `cue` says what was not said: "did not say that", "refused to say whether"."""
    for at in range(cue - 1, max(-1, cue - 1 - _PAST_AUXILIARIES), -1):
        tag = p.tags[at]
        if tag & q.NEGATION or p.words[at].endswith("n't") or p.words[at] in p.lexicon.refusing:
            return True
        if tag & (CAPITAL | PUNCTUATION | QUOTED) or not tag & (q.AUXILIARY | q.ADVERB | q.INFINITIVE):
            return False
    return False

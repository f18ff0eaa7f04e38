"""What a word is where it stands: a finite verb, a noun, a cue behind its subject."""

from claims.extraction.attribution.passages import CAPITAL, GENITIVE, PUNCTUATION, QUOTED, Passage
from claims.extraction.lexicon import quotations as q

_GERUND = q.CUE_ING | q.VERB_ING
_PREFIX = 3
"""A longer part before a hyphen is no prefix: "re-elected", but "sleep-deprived"."""


def is_finite(p: Passage, index: int) -> bool:
    """Whether the word at `index` reads as a finite verb where it stands."""
    tag = p.tags[index]
    if tag & (CAPITAL | PUNCTUATION | QUOTED):
        return False
    if tag & q.AUXILIARY:
        return not (index and p.tags[index - 1] & q.INFINITIVE)
    if tag & q.CUE_PRESENT and index and p.tags[index - 1] & q.CUE_PAST and p.tags[index] & q.DOCUMENT:
        return bool(p.tags[index - 1] & CAPITAL)  # "denied reports"
    if tag & (q.VERB | q.CUE_PAST | q.CUE_PRESENT):
        return not noun_expected(p, index) and not _is_plural_subject(p, index)
    if tag or not p.words[index].endswith(p.lexicon.past_endings) or len(p.words[index]) <= 4:
        return False
    if p.words[index].find("-") > _PREFIX:
        return False  # an adjective: "sleep-deprived"
    before = p.tags[index - 1] if index else 0
    if before & (q.CUE_FINITE | q.NUMBER) and not before & CAPITAL:
        return False
    return not noun_expected(p, index)


def _is_plural_subject(p: Passage, index: int) -> bool:
    """Whether a form in -s is a noun with its auxiliary behind it: "talks would resume"."""
    if index + 1 >= p.size or not p.words[index].endswith("s") or p.tags[index] & q.SPEAKING:
        return False
    following, word = p.tags[index + 1], p.words[index + 1]
    told = index > 0 and p.tags[index - 1] & q.SPEAKING and following & (q.VERB | q.CUE_PAST) and word[-1:] != "s"
    says = following & q.CUE_BASE and following & q.SPEAKING
    if not (told or says or following & q.AUXILIARY) or "'" in word:
        return False
    return not index or not p.tags[index - 1] & (CAPITAL | q.SUBJECT_PRONOUN | q.RELATIVE)


def noun_expected(p: Passage, index: int) -> bool:
    """Whether the word before `index` asks for a noun: an article, a possessive, a genitive, a preposition."""
    if index == 0:
        return False
    before = p.tags[index - 1]
    if index > 1 and p.words[index - 2] == p.words[index] and before & q.PREPOSITION:
        return True  # from state to state
    if index > 1 and p.words[index - 1] in p.lexicon.floating and _floats(p, index - 1):
        return False
    if (
        before & q.ADVERB
        and index > 1
        and p.tags[index - 2] & (q.DETERMINER | q.POSSESSIVE)
        and not before & q.SUBJECT_PRONOUN
    ):
        return True
    if before & GENITIVE or (before & _GERUND and index > 1 and _is_object(p, index)):
        return True
    if before & q.NUMBER and not before & q.SUBJECT_PRONOUN and p.words[index].endswith("s"):
        return not p.tags[index] & q.AUXILIARY and not (index > 1 and p.tags[index - 2] & CAPITAL)
    if before & (q.DETERMINER | q.POSSESSIVE) and not before & (q.SUBJECT_PRONOUN | q.OBJECT_PRONOUN):
        return True
    if before & q.POSSESSIVE and p.tags[index] & (q.CUE_PRESENT | q.CUE_BASE):
        return True
    if before & q.INFINITIVE and p.tags[index] & q.CUE_BASE:
        return False
    return bool(before & q.PREPOSITION) and not before & (q.ADVERB | q.SUBORDINATOR)


def _is_object(p: Passage, index: int) -> bool:
    """Whether a form in -s is the object of a gerund: "after cutting ties"."""
    return bool(p.tags[index - 2] & q.PREPOSITION) and p.words[index].endswith("s") and not p.tags[index] & q.AUXILIARY


def _floats(p: Passage, index: int) -> bool:
    """Whether "all" or "both" stands behind its plural and before the verb: "the mayors all agreed"."""
    before = p.tags[index - 1]
    return p.words[index - 1] == ")" or bool(before & (CAPITAL | q.PERSON | q.GROUP | q.SUBJECT_PRONOUN))


def verb_after(p: Passage, at: int, limit: int, *, strict: bool) -> int | None:
    """The reporting verb that comes at `at`, past auxiliaries and adverbs."""
    skipped = 0
    while (
        at < limit
        and p.tags[at] & (q.AUXILIARY | q.ADVERB | q.NEGATION)
        and not p.tags[at] & (CAPITAL | QUOTED)
        and skipped < 5
    ):
        at += 1
        skipped += 1
    if at >= limit:
        return None
    tag = p.tags[at]
    if tag & (CAPITAL | PUNCTUATION | QUOTED):
        return None
    if tag & (q.CUE_PAST | q.CUE_PRESENT | q.CUE_ING):
        return at
    if tag & q.CUE_BASE and not (skipped and p.words[at - 1] in p.lexicon.passives):
        return at
    if strict and not tag & q.VERB:
        return None
    if tag & (q.VERB | q.PARTICIPLE) or p.words[at].endswith(p.lexicon.past_endings):
        return at
    return None


def source_size(p: Passage, at: int) -> int:
    """How many words of "according to" and its like stand at `at`, the longest of them; 0 where none does."""
    if p.words[at] in p.lexicon.comma_sources and not _names_source(p, at):
        return 0
    longest = 0
    for phrase in p.lexicon.source_phrases:
        size = len(phrase)
        if p.words[at] == phrase[0] and tuple(p.words[at : at + size]) == phrase and at + size < p.size:
            longest = max(longest, size)
    return longest


def _names_source(p: Passage, at: int) -> bool:
    """Whether a preposition behind a comma or marks names a source: "…, per the filing", not "per cent"."""
    if not at or at + 1 >= p.size or not p.tags[at - 1] & (PUNCTUATION | QUOTED):
        return False
    return bool(p.tags[at + 1] & (CAPITAL | q.POSSESSIVE)) or p.words[at + 1] in p.lexicon.articles

"""Whether a word reports where it stands: "claims" may be a noun, "pledged" an adjective, "rule" has its own "out"."""

from claims.extraction.attribution.clause_starts import begins_clause
from claims.extraction.attribution.passages import CAPITAL, GENITIVE, PUNCTUATION, QUOTED, Passage
from claims.extraction.attribution.phrases import core_end
from claims.extraction.attribution.readings import noun_expected
from claims.extraction.lexicon import quotations as q


def may_report(p: Passage, index: int) -> bool:
    """Whether the word at `index` reports a statement where it stands, and is no noun or adjective."""
    tag = p.tags[index]
    if not tag & q.CLAUSAL or tag & (CAPITAL | QUOTED) or not tag & q.CUE:
        return False
    if lacks_particle(p, index) or is_described(p, index):
        return False
    before = p.tags[index - 1] if index else 0
    if has_foreign_particle(p, index):
        return False
    if p.words[index] in p.lexicon.hearing and not _hears(p, index):
        return False
    if tag & q.MENTAL and not (index + 1 < p.size and p.words[index + 1] in p.lexicon.complementizers):
        return False
    if tag & q.CUE_ING:
        if _ends_noun_phrase(p, index):
            return False
        if index + 1 < p.size and p.words[index + 1] in p.lexicon.complementizers:
            return True
        return index > 0 and (
            p.words[index - 1] in (",", "—", "–")
            or p.words[index - 1] in p.lexicon.joining
            or bool(before & (q.AUXILIARY | q.ADVERB | q.PREPOSITION | q.SUBORDINATOR))
        )
    if (
        tag & q.CUE_PAST
        and tag & q.PARTICIPLE
        and before & (q.NUMBER | q.DETERMINER | q.ADVERB)
        and (noun_expected(p, index) or _counts_nouns(p, index))
    ):
        return False
    if tag & q.CUE_PAST and index and p.words[index - 1] in p.lexicon.passives:
        return p.words[index] in p.lexicon.telling and _hears(p, index - 1)
    if tag & q.CUE_PAST:
        return True
    if tag & q.SPEAKING:
        return not (before & (q.DETERMINER | q.POSSESSIVE) and not before & (q.SUBJECT_PRONOUN | q.OBJECT_PRONOUN))
    return not noun_expected(p, index) and _clearly_verb(p, index)


def lacks_particle(p: Passage, index: int) -> bool:
    """Whether a verb that reports only with its particle has none behind it: "pointed to"."""
    particle = p.lexicon.particles.get(p.words[index])
    return particle is not None and not (index + 1 < p.size and p.words[index + 1] == particle)


def has_foreign_particle(p: Passage, index: int) -> bool:
    """Whether a particle behind a verb makes another verb of it, that reports nothing: "ruled out"."""
    if p.words[index] in p.lexicon.particles or index + 1 >= p.size:
        return False
    return p.words[index + 1] in p.lexicon.foreign_particles


def is_article(p: Passage, index: int) -> bool:
    """Whether the word at `index` is a determiner and can be nothing else."""
    return bool(p.tags[index] & q.DETERMINER) and not p.tags[index] & (q.SUBJECT_PRONOUN | q.RELATIVE)


def is_described(p: Passage, index: int) -> bool:
    """Whether an article and an adjective make a noun of a bare form at `index`: "a snappy retort"."""
    if index < 2 or p.words[index] not in p.lexicon.report_nouns or not p.tags[index] & q.CUE_BASE:
        return False
    return not p.tags[index - 1] and is_article(p, index - 2) and not plural_before(p, index)


def _hears(p: Passage, index: int) -> bool:
    """Whether a court or the like stands before "heard" or "was told", in place of who spoke there."""
    return index > 0 and p.words[index - 1] in p.lexicon.hearers


def _counts_nouns(p: Passage, index: int) -> bool:
    """Whether a participle stands between a number and what is counted: "400 pledged delegates"."""
    before = p.tags[index - 1]
    if not before & q.NUMBER or before & q.SUBJECT_PRONOUN or index + 1 >= p.size:
        return False
    return not p.tags[index + 1] & ~(q.VERB | q.PERSON) and p.words[index + 1].endswith("s")


def _ends_noun_phrase(p: Passage, index: int) -> bool:
    """Whether an -ing form is a noun: "his stern warning"."""
    if noun_expected(p, index):
        return not p.tags[index - 1] & q.PREPOSITION
    return index > 1 and not p.tags[index - 1] and bool(p.tags[index - 2] & (q.DETERMINER | q.POSSESSIVE))


def _clearly_verb(p: Passage, index: int) -> bool:
    """Whether a form that may be a noun as well ("claims", "states") is a verb: a statement follows at once, or its
    subject is a name or a pronoun and an object follows."""
    if index + 1 >= p.size or p.words[index + 1] in (",", ".", ";"):
        if _comments_of_plural(p, index):
            return True
        if index + 1 >= p.size:
            return False
    before, after = p.tags[index - 1] if index else 0, p.tags[index + 1]
    that = p.words[index + 1] in p.lexicon.complementizers or _inserts(p, index + 1)
    if p.tags[index] & q.CUE_BASE and not that and _states_of_plural(p, index):
        return True
    if index and p.words[index - 1] == "," and _states_behind_comma(p, index):
        return True
    if p.tags[index] & q.CUE_BASE and not plural_before(p, index):
        return that and bool(before & (CAPITAL | q.OBJECT_PRONOUN | q.CONJUNCTION | PUNCTUATION))
    if before & q.INFINITIVE and not that:
        return False
    if p.tags[index] & q.CUE_PRESENT and _is_no_noun(p, index) and begins_clause(p, index + 1, p.size):
        return True
    if p.tags[index] & q.CUE_PRESENT and before & q.DETERMINER and p.words[index - 1] not in p.lexicon.singulars:
        return False
    if that:
        return True
    if (
        after & (PUNCTUATION | q.PREPOSITION | q.CONJUNCTION | q.AUXILIARY | q.SUBORDINATOR)
        and not after & q.DETERMINER
        and "'" not in p.words[index + 1]
    ):
        return bool(before & (q.SUBJECT_PRONOUN | q.AUXILIARY | CAPITAL)) and not p.tags[index] & q.CUE_BASE
    return bool(
        before & (q.SUBJECT_PRONOUN | q.AUXILIARY | q.PERSON | q.DOCUMENT | q.GROUP | CAPITAL | q.ADVERB | q.INFINITIVE)
    ) and bool(after & (q.SUBJECT_PRONOUN | q.DETERMINER | q.POSSESSIVE | CAPITAL | q.NUMBER) or not after & q.VERB)


def _is_no_noun(p: Passage, index: int) -> bool:
    """Whether a form in -s is no plural as well: "suggests", not "claims"."""
    word = p.words[index]
    if p.tags[index] & (q.DOCUMENT | q.GROUP | q.PERSON):
        return False
    nouns = p.lexicon.report_nouns | p.lexicon.bare_nouns
    return word not in nouns and word[:-1] not in nouns and word[:-2] not in nouns


def _inserts(p: Passage, comma: int) -> bool:
    """Whether "that" follows what two commas insert: "caution, however, that"."""
    if p.words[comma] != ",":
        return False
    closing = next((i for i in range(comma + 1, min(p.size - 1, comma + 8)) if p.words[i] == ","), None)
    return closing is not None and p.words[closing + 1] in p.lexicon.complementizers


def _states_behind_comma(p: Passage, index: int) -> bool:
    """Whether a verb behind a comma has its statement or its subject behind it: "the bank, a lender, maintains it did
    not"; "…, insists the maker"."""
    if p.tags[index + 1] & q.PREPOSITION:
        return False
    end = core_end(p, index + 1, p.size)
    if end > index + 1 and (end == p.size or p.words[end] in (",", ".", ";")):
        return p.words[index] not in p.lexicon.report_nouns
    opens = q.SUBJECT_PRONOUN | q.DETERMINER | q.POSSESSIVE | CAPITAL
    return bool(p.tags[index + 1] & opens) and begins_clause(p, index + 1, p.size)


def _comments_of_plural(p: Passage, index: int) -> bool:
    """Whether a bare form that is no noun closes a comment of many: "…, economists believe"."""
    word = p.words[index]
    if not p.tags[index] & q.CUE_BASE or word in p.lexicon.bare_nouns or word in p.lexicon.report_nouns:
        return False
    return index > 0 and (_is_plural_noun(p, index - 1) or _plural_phrase_before(p, index))


def _states_of_plural(p: Passage, index: int) -> bool:
    """Whether a bare form has a plural phrase before it and a statement behind it: "analysts at the bank reckon it will
    fall". A form that is a noun as well ("claim") needs a pronoun behind it."""
    if not (_is_plural_noun(p, index - 1) or _plural_phrase_before(p, index)):
        return False
    if p.words[index] in p.lexicon.report_nouns and not p.tags[index + 1] & q.SUBJECT_PRONOUN:
        return False
    return begins_clause(p, index + 1, p.size)


def plural_before(p: Passage, index: int) -> bool:
    """Whether the word before may be the subject, or the auxiliary, of a bare verb form."""
    if not index:
        return False
    before, word = p.tags[index - 1], p.words[index - 1]
    if word in p.lexicon.singular_pronouns:
        return False
    if before & (q.SUBJECT_PRONOUN | q.AUXILIARY | q.INFINITIVE | q.ADVERB | q.NEGATION | q.RELATIVE):
        return True
    if before & CAPITAL and _ends_pair(p, index):
        return True
    if (word.endswith("s") and not word.endswith("ss")) or word in p.lexicon.plurals:
        return True
    return index + 1 < p.size and p.words[index + 1] in p.lexicon.complementizers and _plural_phrase_before(p, index)


def _plural_phrase_before(p: Passage, index: int) -> bool:
    """Whether a plural with a phrase behind it is the subject: "sources close to the star claim that"."""
    for at in range(index - 2, max(0, index - 8), -1):
        if p.words[at] in p.lexicon.who:
            return True
        if p.tags[at] & q.PREPOSITION and any(_is_plural_noun(p, i) for i in (at - 1, at - 2) if i >= 0):
            return True
        if p.tags[at] & (PUNCTUATION | QUOTED | q.AUXILIARY):
            return False
    return False


def _ends_pair(p: Passage, index: int) -> bool:
    """Whether two names joined by "and" end before `index`: "Ida Holm and Bo Lund say"."""
    at = index - 1
    while at > max(1, index - 5) and p.tags[at] & CAPITAL:
        at -= 1
    return p.words[at] in p.lexicon.coordinators and bool(p.tags[at - 1] & CAPITAL)


def _is_plural_noun(p: Passage, index: int) -> bool:
    plural = p.words[index].endswith("s") or p.words[index] in p.lexicon.plurals
    return plural and not p.tags[index] & ~(q.PERSON | q.GROUP | q.DOCUMENT | CAPITAL)


def names_words(p: Passage, verb: int) -> bool:
    """Whether a word may report what stands in marks further on."""
    tag = p.tags[verb]
    if tag & (QUOTED | PUNCTUATION | CAPITAL) or not tag & (q.CUE | q.CLAUSAL | q.NAMING):
        return False
    if lacks_particle(p, verb) or is_described(p, verb):
        return False
    if tag & (q.CUE_PAST | q.CUE_ING) and verb and is_article(p, verb - 1):
        return False
    if p.words[verb] in p.lexicon.hearing and not may_report(p, verb):
        return False
    if tag & q.CUE_PAST:
        return not (verb and (p.tags[verb - 1] & (q.POSSESSIVE | GENITIVE) or p.words[verb - 1] in p.lexicon.passives))
    if tag & q.CUE_BASE and not tag & q.SPEAKING and not plural_before(p, verb):
        return False
    return bool(tag & q.CUE_ING) or not noun_expected(p, verb)

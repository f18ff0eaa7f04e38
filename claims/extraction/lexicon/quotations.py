"""What a language has to say for its quotations to be found: the shape of its word lists, and what a word may be."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from claims.extraction.lexicon.lists import NAMES

# What a word may be, as bits: a word carries every reading it has, the grammar decides between them.
DETERMINER = 1 << 0
POSSESSIVE = 1 << 1
SUBJECT_PRONOUN = 1 << 2
OBJECT_PRONOUN = 1 << 3
PREPOSITION = 1 << 4
CONJUNCTION = 1 << 5
SUBORDINATOR = 1 << 6
RELATIVE = 1 << 7
AUXILIARY = 1 << 8
ADVERB = 1 << 9
TIME = 1 << 10
TITLE = 1 << 11
PERSON = 1 << 12
"""A noun for a person or an office: spokesman, senator, critic."""
VERB = 1 << 13
"""A finite form of a verb that reports nothing."""
CUE_PAST = 1 << 14
CUE_PRESENT = 1 << 15
"""Third person singular: says."""
CUE_BASE = 1 << 16
"""Infinitive and plural: say."""
CUE_ING = 1 << 17
CLAUSAL = 1 << 18
"""A cue that takes a statement as its object: say that …, argue that …"""
NAMING = 1 << 19
"""A cue that takes a person or thing, then the words about it: call X "…", accuse X of "…"."""
SPEAKING = 1 << 20
"""A cue beyond doubt: nothing but speech (say, tell, add), not a noun as well."""
INFINITIVE = 1 << 21
NEGATION = 1 << 22
VERB_ING = 1 << 23
NUMBER = 1 << 24
DOCUMENT = 1 << 25
"""A noun for something that can be read: letter, report, poll."""
PARTICIPLE = 1 << 26
"""A past form that may as well be a participle."""
MENTAL = 1 << 31
"""A cue for a state of mind, which reports only before its "that": know, hope, fear."""
GROUP = 1 << 32
"""A noun for people together: party, company, crowd."""
SOURCE = 1 << 33
"""The first word of a source phrase: according."""

TagGroup = tuple[int, Iterable[str]]
"""Readings as bits, and the words that have them."""
CUE_FINITE = CUE_PAST | CUE_PRESENT
CUE = CUE_PAST | CUE_PRESENT | CUE_BASE | CUE_ING
FINITE = AUXILIARY | VERB | CUE_PAST | CUE_PRESENT


class QuotationLexicon(NamedTuple):
    """The words of one language that the grammar of quotations asks for, all in lower case with straight apostrophes.

    `tags` gives the readings of a word as the bits above. `source_phrases` are the cues that are no verbs, as tuples
    of words ("according", "to"). `elisions` begin with an apostrophe that opens no quotation. `abbreviations` carry a
    full stop that ends no sentence. `mention_nouns` stand before words that are mentioned, not said ("the word …",
    "the film …"); `naming_participles` before names ("known as", "titled"). `masculine` and `feminine` are the first
    names, titles and nouns that tell; `he` and `she` the pronouns with all their forms.
    """

    tags: Mapping[str, int]
    abbreviations: frozenset[str] = frozenset()
    elisions: frozenset[str] = frozenset()
    source_phrases: frozenset[tuple[str, ...]] = frozenset()
    mention_nouns: frozenset[str] = frozenset()
    naming_participles: frozenset[str] = frozenset()
    masculine: frozenset[str] = frozenset()
    feminine: frozenset[str] = frozenset()
    he: frozenset[str] = frozenset()
    she: frozenset[str] = frozenset()
    not_names: frozenset[str] = frozenset()
    name_particles: frozenset[str] = frozenset()
    describers: frozenset[str] = frozenset()
    offices: Mapping[str, str] = NAMES
    articles: frozenset[str] = frozenset()
    joining: frozenset[str] = frozenset()
    singulars: frozenset[str] = frozenset()
    comment_openers: frozenset[str] = frozenset()
    past_endings: tuple[str, ...] = ()
    present_endings: tuple[str, ...] = ()
    adverb_endings: tuple[str, ...] = ()
    not_adverbs: frozenset[str] = frozenset()
    gerund_endings: tuple[str, ...] = ()
    indefinite: frozenset[str] = frozenset()
    pronouns: frozenset[str] = frozenset()
    coordinators: frozenset[str] = frozenset()
    partitives: frozenset[str] = frozenset()
    attaching: frozenset[str] = frozenset()
    who: frozenset[str] = frozenset()
    occasions: frozenset[str] = frozenset()
    occasion_prepositions: frozenset[str] = frozenset()
    occasion_articles: frozenset[str] = frozenset()
    comparisons: frozenset[str] = frozenset()
    plurals: frozenset[str] = frozenset()
    cuts: frozenset[str] = frozenset()
    definite: frozenset[str] = frozenset()
    complementizers: frozenset[str] = frozenset()
    thoughts: frozenset[str] = frozenset()
    absolutes: frozenset[str] = frozenset()
    passives: frozenset[str] = frozenset()
    addressing: frozenset[str] = frozenset()
    particles: Mapping[str, str] = NAMES
    existentials: frozenset[str] = frozenset()
    questions: frozenset[str] = frozenset()
    calendar: frozenset[str] = frozenset()
    writers: frozenset[str] = frozenset()
    plain_cues: frozenset[str] = frozenset()
    passive_agents: frozenset[str] = frozenset()
    report_nouns: frozenset[str] = frozenset()
    report_links: frozenset[str] = frozenset()
    word_nouns: frozenset[str] = frozenset()
    word_prepositions: frozenset[str] = frozenset()
    things: frozenset[str] = frozenset()
    foreign_particles: frozenset[str] = frozenset()
    telling: frozenset[str] = frozenset()
    hearing: frozenset[str] = frozenset()
    hearers: frozenset[str] = frozenset()
    viewpoints: frozenset[str] = frozenset()
    arrivals: frozenset[str] = frozenset()
    utterances: frozenset[str] = frozenset()
    predicates: frozenset[str] = frozenset()
    givers: frozenset[str] = frozenset()
    firm_words: frozenset[str] = frozenset()
    works: frozenset[str] = frozenset()
    work_links: frozenset[str] = frozenset()
    singular_pronouns: frozenset[str] = frozenset()
    causing: frozenset[str] = frozenset()
    question_labels: frozenset[str] = frozenset()
    answer_labels: frozenset[str] = frozenset()
    origins: frozenset[str] = frozenset()
    citing: frozenset[str] = frozenset()
    objects: frozenset[str] = frozenset()
    label_prepositions: frozenset[str] = frozenset()
    showing: frozenset[str] = frozenset()
    standing: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()
    name_prepositions: frozenset[str] = frozenset()
    outlets: frozenset[str] = frozenset()
    outlet_endings: tuple[str, ...] = ()
    datives: frozenset[str] = frozenset()
    postpositions: frozenset[str] = frozenset()
    source_openers: frozenset[str] = frozenset()
    asking: frozenset[str] = frozenset()
    title_surnames: frozenset[str] = frozenset()
    promising: frozenset[str] = frozenset()
    title_first_names: frozenset[str] = frozenset()
    times: frozenset[str] = frozenset()
    pledges: frozenset[str] = frozenset()
    trade_endings: tuple[str, ...] = ()
    topics: frozenset[str] = frozenset()
    briefed: frozenset[str] = frozenset()
    requests: frozenset[str] = frozenset()
    calls: frozenset[str] = frozenset()
    comma_sources: frozenset[str] = frozenset()
    pointers: frozenset[str] = frozenset()
    brackets: frozenset[str] = frozenset()
    impersonals: frozenset[str] = frozenset()
    seats: frozenset[str] = frozenset()
    paired: frozenset[str] = frozenset()
    name_openers: frozenset[str] = frozenset()
    bare_nouns: frozenset[str] = frozenset()
    singular_indefinites: frozenset[str] = frozenset()
    belonging: frozenset[str] = frozenset()
    manners: frozenset[str] = frozenset()
    perceiving: frozenset[str] = frozenset()
    no_ones: frozenset[str] = frozenset()
    conditionals: frozenset[str] = frozenset()
    refusing: frozenset[str] = frozenset()
    reflexives: frozenset[str] = frozenset()
    floating: frozenset[str] = frozenset()
    raising: frozenset[str] = frozenset()
    subjunctives: frozenset[str] = frozenset()
    third_persons: frozenset[str] = frozenset()
    no_subjunctive_endings: tuple[str, ...] = ()
    person_endings: tuple[str, ...] = ()
    genitives: frozenset[str] = frozenset()
    is_german: bool = False
    """Statements without marks have rules of their own, and the comma of a quotation stands behind its marks."""


def tags_of(groups: Iterable[TagGroup]) -> dict[str, int]:
    """The readings of each word, of all the groups it stands in."""
    tags: dict[str, int] = {}
    for bits, words in groups:
        for word in words:
            tags[word] = tags.get(word, 0) | bits
    return tags

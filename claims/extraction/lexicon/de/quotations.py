"""The German words that the grammar of quotations asks for: edit verbs.py and words.py, not this."""

from collections.abc import Iterator

from claims.extraction.lexicon import quotations as q
from claims.extraction.lexicon.de import verbs, words


def _groups() -> Iterator[q.TagGroup]:
    yield from (
        (q.DETERMINER, words.DETERMINERS),
        (q.POSSESSIVE, words.POSSESSIVES),
        (q.SUBJECT_PRONOUN, words.SUBJECT_PRONOUNS),
        (q.OBJECT_PRONOUN, words.OBJECT_PRONOUNS),
        (q.PREPOSITION, words.PREPOSITIONS),
        (q.CONJUNCTION, words.CONJUNCTIONS),
        (q.SUBORDINATOR, words.SUBORDINATORS),
        (q.AUXILIARY, words.AUXILIARIES),
        (q.NEGATION, words.NEGATIONS),
        (q.ADVERB, words.ADVERBS),
        (q.TIME, words.TIME_WORDS),
        (q.NUMBER, words.NUMBERS),
        (q.TITLE, words.TITLES),
        (q.PERSON, words.PERSON_NOUNS),
        (q.DOCUMENT, words.DOCUMENT_NOUNS),
    )
    for stem in verbs.WEAK:
        present, past = verbs.forms(stem)
        yield q.CUE_PRESENT | q.CLAUSAL | q.SPEAKING, (present,)
        yield q.CUE_PAST | q.CLAUSAL | q.SPEAKING, past
    yield q.CUE_PAST | q.CLAUSAL, verbs.PAST
    yield q.CUE_PRESENT | q.CLAUSAL, verbs.PRESENT
    yield q.PARTICIPLE | q.CLAUSAL, verbs.PARTICIPLES
    yield q.CUE_PAST | q.NAMING, verbs.NAMING


LEXICON = q.QuotationLexicon(
    question_labels=frozenset({"frage"}),
    answer_labels=frozenset({"antwort"}),
    tags=q.tags_of(_groups()),
    abbreviations=frozenset(words.ABBREVIATIONS),
    elisions=frozenset({"'s", "'n", "'ne"}),
    source_phrases=frozenset({("laut",), ("so",), *words.source_phrases()}),
    mention_nouns=frozenset(words.MENTION_NOUNS),
    naming_participles=frozenset(words.NAMING_PARTICIPLES),
    masculine=frozenset([*words.MASCULINE_WORDS, *words.MASCULINE_NAMES]),
    feminine=frozenset([*words.FEMININE_WORDS, *words.FEMININE_NAMES]),
    he=frozenset({"er", "ihn", "ihm"}),
    she=frozenset({"sie", "ihr"}),
    not_names=frozenset(words.NOT_NAMES),
    name_particles=frozenset({"von", "van", "de", "der", "zu"}),
    describers=frozenset({"der", "die", "ein", "eine"}),
    articles=frozenset(words.ARTICLES),
    indefinite=frozenset({"ein", "eine", "einen", "einem", "einer"}),
    definite=frozenset({"der", "die", "das", "den", "dem"}),
    pronouns=frozenset({"er", "sie", "es", "wir", "ich", "man"}),
    coordinators=frozenset({"und"}),
    joining=frozenset({"und", "aber"}),
    name_openers=frozenset({"von", "van", "de", "der", "zu"}),
    partitives=frozenset({"von", "des", "der"}),
    comparisons=frozenset({"als", "wie"}),
    comment_openers=frozenset({"wie"}),
    links=frozenset(words.LINKS),
    name_prepositions=frozenset({"von", "vom"}),
    outlets=frozenset(words.OUTLETS),
    outlet_endings=words.OUTLET_ENDINGS,
    datives=frozenset({"dem"}),
    postpositions=frozenset({"zufolge"}),
    source_openers=frozenset({"zufolge", "laut", "nach", "aus"}),
    pointers=frozenset({"das", "dies"}),
    impersonals=frozenset({"es"}),
    seats=frozenset({"bei", "beim", "aus", "von", "vom", "seitens", "im", "in"}),
    brackets=frozenset(words.BRACKETS),
    subjunctives=frozenset(words.SUBJUNCTIVES),
    third_persons=frozenset({"er", "sie", "es", "man"}),
    no_subjunctive_endings=words.PAST_ENDINGS,
    person_endings=words.PERSON_ENDINGS,
    complementizers=frozenset({"dass", "daß"}),
    passives=frozenset({"wurde", "wurden", "wird", "werden"}),
    questions=frozenset({"ob", "warum", "was", "wann", "wer", "weshalb", "wie", "wieso", "wo"}),
    passive_agents=frozenset({"von"}),
    genitives=frozenset({"des", "der", "einer", "eines"}),
    is_german=True,
)

"""The English words that the grammar of quotations asks for: edit verbs.py, people.py and words.py, not this."""

from collections.abc import Iterator

from claims.extraction.lexicon import quotations as q
from claims.extraction.lexicon.en import people, verbs, words


def _groups() -> Iterator[q.TagGroup]:
    yield from (
        (q.DETERMINER, words.DETERMINERS),
        (q.POSSESSIVE, words.POSSESSIVES),
        (q.SUBJECT_PRONOUN, words.SUBJECT_PRONOUNS),
        (q.OBJECT_PRONOUN, words.OBJECT_PRONOUNS),
        (q.PREPOSITION, words.PREPOSITIONS),
        (q.CONJUNCTION, words.CONJUNCTIONS),
        (q.SUBORDINATOR, words.SUBORDINATORS),
        (q.RELATIVE, words.RELATIVES),
        (q.AUXILIARY, words.AUXILIARIES),
        (q.NEGATION, words.NEGATIONS),
        (q.ADVERB, words.ADVERBS),
        (q.TIME, words.TIME_WORDS),
        (q.NUMBER, words.NUMBERS),
        (q.TITLE, people.TITLES),
        (q.PERSON, people.PERSON_NOUNS),
        (q.DOCUMENT, words.DOCUMENT_NOUNS),
        (q.GROUP, people.GROUP_NOUNS),
        (q.SOURCE, [phrase[0] for phrase in words.SOURCE_PHRASES]),
        (q.INFINITIVE, ["to"]),
        (q.VERB_ING, ["being", "having"]),
    )
    for group, classes in (
        (verbs.SPEAKING_VERBS, q.SPEAKING),
        (verbs.CLAUSAL_VERBS, q.CLAUSAL),
        (verbs.MENTAL_VERBS, q.MENTAL),
        (verbs.QUOTING_VERBS, 0),
        (verbs.NAMING_VERBS, q.NAMING),
    ):
        for base in group:
            if "_" not in base:
                yield from _cues(base, classes)
    yield q.SPEAKING, verbs.NOT_NOUNS
    yield q.VERB, verbs.IRREGULAR_PASTS
    for base in verbs.OTHER_VERBS:
        for third, past, participle, ing in verbs.inflections_of(base):
            yield q.VERB, (third, past)
            yield q.PARTICIPLE, (participle,)
            yield q.VERB_ING, (ing,)


def _cues(base: str, classes: int) -> Iterator[q.TagGroup]:
    yield q.CUE_BASE | classes, verbs.spellings_of(base)
    for third, past, participle, ing in verbs.inflections_of(base):
        yield q.CUE_PRESENT | classes, (third,)
        yield q.CUE_PAST | classes, (past,)
        yield q.PARTICIPLE | classes, (participle,)
        yield q.CUE_ING | classes, (ing,)


LEXICON = q.QuotationLexicon(
    tags=q.tags_of(_groups()),
    abbreviations=frozenset(words.ABBREVIATIONS),
    elisions=frozenset(words.ELISIONS),
    source_phrases=frozenset(words.SOURCE_PHRASES),
    mention_nouns=frozenset(words.MENTION_NOUNS),
    naming_participles=frozenset(words.NAMING_PARTICIPLES),
    masculine=frozenset([*people.MASCULINE_WORDS, *people.MASCULINE_NAMES]),
    feminine=frozenset([*people.FEMININE_WORDS, *people.FEMININE_NAMES]),
    he=frozenset({"he", "him", "his", "himself", "he's", "he'd", "he'll"}),
    she=frozenset({"she", "her", "hers", "herself", "she's", "she'd", "she'll"}),
    not_names=frozenset(words.NOT_NAMES),
    name_particles=frozenset(people.NAME_PARTICLES),
    describers=frozenset({"a", "an", "who", "whose"}),
    offices=dict(people.OFFICES),
    articles=frozenset({"a", "an", "the"}),
    indefinite=frozenset({"a", "an"}),
    pronouns=frozenset(words.PRONOUNS),
    coordinators=frozenset({"and"}),
    partitives=frozenset({"of"}),
    attaching=frozenset(words.ATTACHING_PREPOSITIONS),
    who=frozenset({"who", "whose"}),
    occasions=frozenset(words.OCCASIONS),
    occasion_prepositions=frozenset({"in", "on", "during", "at", "via", "by"}),
    occasion_articles=frozenset({"a", "an", "his", "her", "the", "their"}),
    comparisons=frozenset({"as", "than", "like"}),
    plurals=frozenset(words.PLURALS),
    cuts=frozenset(words.CUTS),
    joining=frozenset({"and", "but"}),
    singulars=frozenset({"this", "that", "each"}),
    comment_openers=frozenset({"as"}),
    adverb_endings=("ly",),
    not_adverbs=frozenset(words.NOT_ADVERBS),
    past_endings=("ed",),
    present_endings=("s",),
    gerund_endings=("ing",),
    definite=frozenset({"the"}),
    complementizers=frozenset({"that"}),
    thoughts=frozenset({"thought", "thinks"}),
    absolutes=frozenset({"with"}),
    passives=frozenset(words.PASSIVE_AUXILIARIES),
    addressing=frozenset(form for base in verbs.ADDRESSING_VERBS for form in (base, *verbs.inflected(base))),
    particles={form: particle for base, particle in verbs.PARTICLES for form in (base, *verbs.inflected(base))},
    existentials=frozenset({"there"}),
    writers=frozenset({"i", "we", "you"}),
    plain_cues=frozenset(verbs.PLAIN_CUES),
    calendar=frozenset(words.CALENDAR_NAMES),
    questions=frozenset(words.QUESTION_WORDS),
    passive_agents=frozenset({"by"}),
    report_nouns=frozenset(words.REPORT_NOUNS),
    report_links=frozenset({"of", "for"}),
    word_nouns=frozenset({"words", "word", "phrase", "view", "opinion", "telling"}),
    word_prepositions=frozenset({"in"}),
    showing=frozenset(form for base in ("show", "find", "put") for form in (base, *verbs.inflected(base))),
    standing=frozenset(words.STANDINGS),
    label_prepositions=frozenset({"from"}),
    foreign_particles=frozenset({"out", "off", "down", "away"}),
    hearing=frozenset(verbs.inflected("hear")),
    hearers=frozenset(people.HEARERS),
    comma_sources=frozenset({"per"}),
    asking=frozenset({"asked", "asks"}),
    title_surnames=frozenset(people.TITLE_SURNAMES),
    promising=frozenset(form for base in verbs.PROMISING_VERBS for form in (base, *verbs.inflected(base))),
    title_first_names=frozenset({"dean", "duke", "earl"}),
    times=frozenset({"when", "where"}),
    pledges=frozenset(
        {"pledge", "pledges", "promise", "promises", "vow", "vows", "threat", "threats", "call", "calls"}
    ),
    trade_endings=("ers", "ors", "ists", "ians", "eers"),
    topics=frozenset({"about", "of"}),
    briefed=frozenset({"briefed", "informed", "quoted"}),
    requests=frozenset(words.REQUESTS),
    calls=frozenset({"called"}),
    viewpoints=frozenset(words.VIEWPOINTS),
    arrivals=frozenset(words.ARRIVALS),
    utterances=frozenset(words.UTTERANCES),
    origins=frozenset({"of", "from"}),
    question_labels=frozenset({"q", "question"}),
    answer_labels=frozenset({"a", "answer"}),
    causing=frozenset(["for", *(form for base in verbs.CAUSING_VERBS for form in (base, *verbs.inflected(base)))]),
    singular_pronouns=frozenset({"he", "she", "it", "one", "someone", "somebody", "everyone", "everybody", "nobody"}),
    works=frozenset(words.WORKS),
    work_links=frozenset({"of", "in", "on", "for"}),
    firm_words=frozenset(words.FIRM_WORDS),
    givers=frozenset({"of", "from"}),
    predicates=frozenset({"how", "what", "all"}),
    citing=frozenset(form for base in ("quote", "cite") for form in verbs.inflected(base)),
    person_endings=("ologist", "ologists", "ographer", "ographers", "swoman", "policeman", "policemen"),
    telling=frozenset(form for base in verbs.TELLING_VERBS for form in (base, *verbs.inflected(base))),
    objects=frozenset({"it", "you"}),
    paired=frozenset({"both"}),
    name_openers=frozenset({*people.NAME_PARTICLES, "united", "new", "north", "south", "east", "west"}),
    bare_nouns=frozenset(verbs.NOUNS_AS_WELL),
    singular_indefinites=frozenset({"someone", "somebody", "everyone", "everybody", "anyone", "others"}),
    belonging=frozenset({"of", "among", "including"}),
    manners=frozenset({"how"}),
    perceiving=frozenset(form for base in verbs.PERCEIVING_VERBS for form in (base, *verbs.inflected(base))),
    no_ones=frozenset({"nobody", "no", "none", "neither", "few", "no-one"}),
    conditionals=frozenset({"if", "unless"}),
    refusing=frozenset(form for base in ("refuse", "decline", "fail") for form in (base, *verbs.inflected(base))),
    reflexives=frozenset({"himself", "herself", "itself", "themselves"}),
    floating=frozenset({"all", "both", "each"}),
    raising=frozenset(words.RAISING),
    things=frozenset({"it", "this", "that", "what", "which"}),
)

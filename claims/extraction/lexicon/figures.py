"""What a language has to say for its figures to be found: the shape of its word lists, all in lower case."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import chain

from claims.extraction.digits import VULGAR
from claims.extraction.lexicon.calendars import Calendar
from claims.extraction.lexicon.lists import EMPTY, NAMES, NONE, Lists, Words, words_of


def words(listed: str) -> Words:
    """The words of a list, one or many a line."""
    return frozenset(words_of(listed))


def no_compound(_word: str) -> int | Decimal | None:
    """The value of a number written as one long word; English has none."""
    return None


class NumberWords(Lists):
    """How numbers are written: `12,345.6`, `twenty-eight`, `three dozen`, `a quarter of a million`."""

    decimal_mark: str = "."
    units: Mapping[str, int] = EMPTY  # zero to nineteen
    tens: Mapping[str, int] = EMPTY
    plural_tens: Mapping[str, int] = EMPTY  # twenties, sixties: "in her thirties", "the sixties"
    hundreds: Words = NONE
    scales: Mapping[str, int] = EMPTY  # thousand and more, as words: always a multiplier
    suffixes: Mapping[str, int] = EMPTY  # k, bn: a multiplier when it touches the digits
    collectives: Mapping[str, int] = EMPTY  # dozen
    no_articles: Words = NONE  # gross: an adjective behind an article
    couples: Mapping[str, int] = EMPTY  # a couple of
    vague_scales: Mapping[str, int] = EMPTY  # hundreds, dozens: a magnitude
    sole_scales: Words = NONE  # scores: a magnitude before "of" only ("the scores were level")
    vague: Words = NONE  # several, a few: before a scale
    joiners: Words = NONE  # and
    articles: Words = NONE
    possessives: Words = NONE  # s, after an apostrophe
    of: Words = NONE
    points: Words = NONE
    minus: Words = NONE
    halves: Words = NONE
    half_nouns: Words = NONE  # Hälfte: those of the halves that stand behind an article
    half_articles: Words = NONE
    parted: Words = NONE  # point, percentage: "a quarter percentage point", "a half-point cut"
    denominators: Mapping[str, int] = EMPTY  # third, quarters
    ordinals: Mapping[str, int] = EMPTY  # first to ninety-ninth, single words
    ordinal_suffixes: Words = NONE  # st, nd: touching the digits
    ordinal_dot: bool = False  # "3. Mai"
    dotted: Words = NONE  # scales that carry a full stop: "5 Mio. Euro"
    fractions: Words = NONE  # denominators that are nothing else: "Drittel"
    compound: Callable[[str], int | Decimal | None] = staticmethod(no_compound)


class UnitWords(Lists):
    """Units of measure and time: written form → normalised name."""

    durations: Mapping[str, str] = NAMES
    seconds: Mapping[str, int] = EMPTY  # how many seconds the units that add up have
    months: Mapping[str, int] = EMPTY
    measures: Mapping[str, str] = NAMES  # words and phrases of up to four tokens
    symbols: Mapping[str, str] = NAMES  # case matters
    large: Words = NONE  # celsius: units that are names and written large
    glued_symbols: Words = NONE  # in, C: symbols only when they touch the digits
    closing_symbols: Words = NONE  # C, F: behind a space only where no word follows
    decimal_symbols: Words = NONE  # s: only after a decimal mark ("9.58s", not "the 50s")
    lone_symbols: Words = NONE  # m, g: one letter, also after a space
    percents: Mapping[str, str] = NAMES
    rates: Words = NONE  # per, a, an
    priced_by: Words = NONE  # per: of the rates those that any noun may follow
    priced: Words = NONE  # share, head: what has a price by the piece, also behind an article
    inches: Mapping[str, int] = EMPTY
    metres: Mapping[str, int] = EMPTY  # in centimetres
    ounces: Mapping[str, int] = EMPTY
    ages: Words = NONE  # old
    aged: Words = NONE
    written_large: bool = False  # as German nouns are
    age_words: Words = NONE  # "36-jährige": years of age in one word
    age_phrases: Words = NONE  # "Alter von", "died at": two words before a number
    age_subjects: Words = NONE  # he: "he was 98"
    age_verbs: Words = NONE  # was
    age_adverbs: Words = NONE  # only, about: between "was" and the number
    age_nouns: Words = NONE  # age, expectancy: "life expectancy is 73"
    life_events: Words = NONE  # married, became: before "at 29"
    callings: Words = NONE  # became: so too where an article follows
    deeds: Words = NONE  # won, left: so too where "she" does
    age_links: Words = NONE  # is, of, to: between them and the number
    term: str = "year"  # the unit of a sentence that none is told of
    degree: str = "degree"  # the name of one that no scale is told of
    degrees: Words = NONE  # degree, celsius
    degree_nouns: Words = NONE  # temperatures, lows: "lows of 12"
    degree_levels: Words = NONE  # highs: such nouns too where no adjective makes them those of a market
    degree_extremes: Words = NONE  # high, low: such nouns too near these:
    sky: Words = NONE  # sunny, cloudy
    degree_links: Words = NONE  # of, to: between them and the number
    not_ages: Words = NONE  # of, for: behind a number that is no age ("he was 3 for 4")
    age_persons: Words = NONE  # man, girl: before "of nine"
    aged_nouns: Words = NONE  # father, driver: an age stands behind them between commas
    aged_plurals: Words = NONE  # men, children: plurals without -s
    age_alike: Words = NONE  # both: before the age of two
    no_agents: Words = NONE  # number, order: end as such nouns do and are none
    agents: tuple[str, ...] = ()  # -er, -ist: how such nouns end
    extents: Words = NONE  # long, tall: tell metres from millions
    times: Words = NONE
    multiplied: Words = NONE  # x: touching the digits
    folds: Words = NONE
    comparatives: Words = NONE  # after "three times"
    comparative_endings: tuple[str, ...] = ()  # -er: so too before "than"


class MoneyWords(Lists):
    """Currencies by sign, by name and by code (codes and most signs are the same in all languages)."""

    signs: Mapping[str, str] = NAMES
    names: Mapping[str, str] = NAMES  # up to four tokens → code, or in lower case a name that several share
    codes: Words = NONE
    common_names: Words = NONE  # won, real: names of currencies only behind a large number
    landmarks: Words = NONE  # mark: "the 300 mark" is none
    nations: Mapping[str, str] = NAMES  # Canadian: behind an amount in dollars
    misread: Mapping[str, str] = NAMES  # what wires in plain ASCII make of a sign: "PS21,700" was £21,700
    weighed: Mapping[str, str] = NAMES  # pounds: of money where somebody pays, else of weight
    paid: Words = NONE  # fined, cost: near an amount
    weights: Words = NONE  # weighs: near a weight
    trailing: Words = NONE  # signs in letters that also follow the number: 500 Rs
    cents: Mapping[str, str] = NAMES  # hundredths: name → currency or ""


class FrameWords(Lists):
    """The words around a number: what bounds it, joins two of them, or takes it out of the figures."""

    before: Mapping[str, str] = NAMES  # "more than" → over
    interposed: Words = NONE  # a further, another: one or two words between a bound and its number
    motions: Words = NONE  # back: "up to" after these tells where it went
    levelled: Words = NONE  # higher: before "than" and a date it bounds no date
    during: Words = NONE  # over: before a duration a bound only after these:
    stretches: Words = NONE  # innings: so too before a count of these, as before a duration
    lasting: Words = NONE  # for, lasted
    before_hyphen: Words = NONE  # sub-: touching the number
    after: Mapping[str, str] = NAMES  # "or more" → at-least
    signs: Mapping[str, str] = NAMES  # > → over
    between: Words = NONE
    between_and: Words = NONE
    start: Words = NONE  # from
    to: Words = NONE
    onto: Words = NONE  # "von 40 auf 35": between the two ends of a change
    either: Words = NONE  # or
    lifelong: Words = NONE  # life: the upper end of a sentence ("25 years to life")
    another: Words = NONE  # beside the articles: "another day or two"
    every: Words = NONE  # one in every ten
    tried: Words = NONE  # of, for: between hyphens ("24-of-37")
    odds: Words = NONE  # odds, ratio: before two numbers that are a ratio
    favourites: Words = NONE  # favourite: after two such numbers
    nils: Words = NONE  # nil: makes two number words on a hyphen a score
    draws: Words = NONE  # 2-all
    vague_ends: Words = NONE  # something: after a hyphen, makes a number vague
    half_phrases: Words = NONE  # half as many, half what it was
    wickets: Words = NONE  # for: between runs and wickets ("245 for 6")
    bowled: Words = NONE  # took, with: before the wickets in words ("took five for 61")
    below_zero: Words = NONE  # two words that make a measure before them negative
    numbered: Words = NONE  # No.: after a word for a rank the number is one
    numbered_ranks: Words = NONE  # world: before No. 1
    blocks: Words = NONE  # behind the number of a house
    models: Words = NONE  # 747: numbers that are names where nothing is counted
    line_ups: Words = NONE  # back, big: "the back four"
    lines: Words = NONE  # train: "the 7 train"
    dialled: Words = NONE  # call: before a number of three digits or more that nothing is counted by
    comparing: Words = NONE  # up from, compared with: one or two words between two figures of one unit
    comparisons: Words = NONE  # than, from: some words before "the old model's 212"
    joints: Words = NONE  # and, while, ",": between two clauses that share a unit
    places: Words = NONE  # in, at: the same word before or behind two numbers of one unit
    levels: Words = NONE  # at: before a level that the next one is told like
    across: Words = NONE  # by: between the sides of one thing
    moves: Words = NONE  # rose: a number after them is by how much, one behind "to" where it came
    on_scale: Words = NONE  # on the: between a number and the scale that it is told on
    scales: Words = NONE  # scale: "70 on the Celsius scale"
    serving: Words = NONE  # serves, sleeps: "6-8" after it is a range
    wins: Words = NONE  # beat: "3 to 1" after it is a score
    resolutions: Words = NONE  # video: "4K" before it is a name
    directions: Words = NONE  # up, down: between a level and what it moved by
    factors: Words = NONE  # factor of: two words before a ratio
    out_of: Words = NONE  # in, out of: one or two words
    adjectives: Words = NONE  # double: a multiple only before "the" or after "than"
    games: Words = NONE  # doubles: a noun behind a number or an article
    measured: Words = NONE
    multiples: Mapping[str, str] = NAMES  # doubled → 2
    ranks: Words = NONE  # finished, ranked: an ordinal after them asserts
    superlatives: Words = NONE  # an ordinal before them asserts
    rank_verbs: Words = NONE  # are: "third" after it and before one of the next asserts
    rank_places: Words = NONE  # in, behind
    in_a_row: Words = NONE  # running, in a row, of its kind: after an ordinal and a noun
    firsts: Words = NONE  # first: asserts of a person only ("the first woman to")
    distances: Words = NONE  # short, above: behind "211 runs" no bound
    verbs: Words = NONE  # be, have: closed words that are verbs after "to"
    idioms: Words = NONE  # in the first place: asserts nothing
    ordinal_names: Words = NONE  # quarter, floor: an ordinal before them is a name
    rank_times: Words = NONE  # time: "for the third time"
    rank_openers: Words = NONE  # with, and: before "Holm third"
    rank_at: Words = NONE  # at: between "debuted" and "No. 1"
    standings: Words = NONE  # at, on: before the shares of two parties
    rank_of: Words = NONE  # of, in: behind "his 12th"
    rank_labels: Words = NONE  # "Platz 3": the number after it is a rank
    repeated: Words = NONE  # twice: counts times unless something is compared
    rank_joints: Words = NONE  # came in third
    rank_nouns: Words = NONE  # place, consecutive
    labels: Words = NONE  # section, channel: the number after them is a name
    idiom_phrases: Words = NONE  # 9-to-5: tokens that are no numbers
    steps: Words = NONE  # cut, hike: a "quarter-point" before them is one of percent
    vague_nouns: Words = NONE  # figure: "a six-figure sum"
    label_phrases: Words = NONE  # gas mark: two words
    large_labels: Words = NONE  # labels only when written large: "Top 40"
    short_labels: Words = NONE  # no, vol: with a full stop or written large
    word_labels: Words = NONE  # labels of number words too: "chapter two"
    prefixes: Words = NONE  # mid, pre: before a hyphen and a number that is none of a name
    streets: Words = NONE
    tens: Words = NONE  # mid, low: before "30s"
    temperatures: Words = NONE  # temperatures, highs: near "the low 90s" they make them degrees
    closed: Words = NONE  # words that end a noun phrase
    plurals: Words = NONE  # plural nouns without -s
    verbs_s: Words = NONE  # lives, leaves: verbs behind a plural noun
    makers: Words = NONE  # by, of: behind "works" that are a noun
    nations: tuple[str, ...] = ()  # -ese: endings of nations that are their own plural
    postpositives: Words = NONE  # dead, alive: adjectives behind a noun
    singular_s: Words = NONE  # words in -s that are no plural noun
    pars: Words = NONE  # par: "six-under-par"
    strong: Words = NONE  # strong: "an 18,000-strong workforce"
    no_nouns: Words = NONE  # after a hyphen: 1,500-strong
    quantifiers: Words = NONE  # more, other: no part of what is counted
    determiners: Words = NONE  # the, its: after "of"
    definite: Words = NONE  # the: before a number and a noun written large that are a name
    persons: Words = NONE  # those, people: over 65 they are that old
    owners: Words = NONE  # his, her
    one_cues: Words = NONE  # no, every: before a "one" that counts nothing
    alone: Words = NONE  # was: told of one, behind "a third" that is the next of those counted
    half_names: Words = NONE  # other, top: before a half that is a place
    half_cues: Words = NONE  # by, than: before a half that stands alone
    sayings: Words = NONE  # said: "one official" before it counts nothing
    complementizers: Words = NONE  # that: behind "said" no pronoun
    elders: Words = NONE  # older: a number bounded by "or older" is an age
    no_ones: Words = NONE  # nouns after which "one" counts nothing: one day, one thing
    idle_compounds: Words = NONE  # way: behind a hyphen, with a number that counts nothing ("two-way")
    scored: Words = NONE  # point: of these words those that count behind a hyphen ("a one-point lead")
    harmed: Words = NONE  # killed, missing: "one man" counts before these
    capital_nouns: bool = False  # nouns are written large: German


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class FigureLexicon:
    """All that the rules for figures ask of a language. `anchors` are the words at which a figure can begin."""

    numbers: NumberWords
    calendar: Calendar
    units: UnitWords
    money: MoneyWords
    frame: FrameWords
    anchors: Words = NONE
    percent_words: Words = field(init=False)  # per, cent
    unit_heads: Words = field(init=False)  # first words of units, in lower case: no other word need be looked up
    bound_ends: Words = field(init=False)  # last words of the phrases before a figure
    bound_heads: Words = field(init=False)  # first words of those after it

    def __post_init__(self) -> None:
        units, money, numbers = self.units, self.money, self.numbers
        phrases = chain(
            units.durations, units.measures, units.symbols, units.percents, units.age_words,
            money.names, money.codes, money.cents, money.signs, money.trailing, numbers.of, numbers.articles,
            (f"M{code}" for code in money.codes),
        )  # fmt: skip
        object.__setattr__(self, "unit_heads", frozenset(phrase.split(" ", 1)[0].lower() for phrase in phrases))
        object.__setattr__(self, "percent_words", frozenset(chain.from_iterable(map(str.split, units.percents))))
        object.__setattr__(self, "bound_ends", frozenset(phrase.rpartition(" ")[2] for phrase in self.frame.before))
        object.__setattr__(self, "bound_heads", frozenset(phrase.split(" ", 1)[0] for phrase in self.frame.after))


def anchors_of(numbers: NumberWords, calendar: Calendar, frame: FrameWords, *, durations: Iterable[str] = ()) -> Words:
    """Every word at which a rule for figures can begin; `durations` where an article counts one ("a year ago")."""
    return frozenset().union(
        numbers.units, numbers.tens, numbers.plural_tens, numbers.hundreds, numbers.scales, numbers.collectives, numbers.couples,
        numbers.vague_scales, numbers.vague, numbers.halves, numbers.denominators, numbers.ordinals,
        calendar.months, calendar.weekdays, calendar.days, calendar.last, calendar.next, calendar.this,
        calendar.weekends, calendar.early, calendar.noons, calendar.half_to, durations, frame.multiples, VULGAR,
    )  # fmt: skip

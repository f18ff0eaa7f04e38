"""What a language has to say for its sentences to be told apart: the shape of its word lists, all in lower case."""

from claims.extraction.lexicon.lists import NONE, Lists, Words


class SentenceLexicon(Lists):
    """Words whose full stop ends no sentence, and words that begin one."""

    abbreviations: Words = NONE  # inc, calif: behind them one ends where an opener follows, or nothing
    titles: Words = NONE  # dr, sen: those that a name follows, so that none ends
    before_numbers: Words = NONE  # no: an abbreviation before digits only
    openers: Words = NONE  # the, he: behind an abbreviation they begin a sentence
    no_initials: Words = NONE  # i: a letter that is a word of its own
    ordinal_dot: bool = False  # "3. Mai"
    spaced_dots: bool = False  # "z. B."

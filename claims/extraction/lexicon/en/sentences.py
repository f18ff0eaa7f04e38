"""English words that tell where sentences end."""

from claims.extraction.lexicon.en.people import TITLES
from claims.extraction.lexicon.en.words import ABBREVIATIONS, SENTENCE_OPENERS
from claims.extraction.lexicon.sentences import SentenceLexicon

LEXICON = SentenceLexicon(
    abbreviations=frozenset(ABBREVIATIONS),
    titles=frozenset(TITLES) & frozenset(ABBREVIATIONS),
    before_numbers=frozenset({"no"}),
    openers=frozenset(SENTENCE_OPENERS),
    no_initials=frozenset({"i"}),
)

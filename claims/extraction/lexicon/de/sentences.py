"""German words that tell where sentences end."""

from claims.extraction.lexicon.de.words import ABBREVIATIONS, SENTENCE_OPENERS, TITLES
from claims.extraction.lexicon.sentences import SentenceLexicon

LEXICON = SentenceLexicon(
    abbreviations=frozenset(ABBREVIATIONS),
    titles=frozenset(TITLES) & frozenset(ABBREVIATIONS),
    openers=frozenset(SENTENCE_OPENERS),
    ordinal_dot=True,
    spaced_dots=True,
)

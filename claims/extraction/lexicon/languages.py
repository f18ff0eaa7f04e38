"""The languages with rules of their own; the words of one are loaded when the first text in it is read."""

from functools import cache
from importlib import import_module

from claims.extraction.lexicon.figures import FigureLexicon
from claims.extraction.lexicon.quotations import QuotationLexicon
from claims.extraction.lexicon.sentences import SentenceLexicon

LANGUAGES = ("en", "de")
"""Each is a package beside this module: `sentences`, `figures` and `quotations` in it each hold a `LEXICON`."""


@cache
def sentence_lexicon(code: str) -> SentenceLexicon:
    """What tells where sentences of the language `code` ("en-GB", "de_AT") end; English where it is unknown."""
    lexicon: SentenceLexicon = import_module(f"{__package__}.{_language_of(code)}.sentences").LEXICON
    return lexicon


@cache
def figure_lexicon(code: str) -> FigureLexicon:
    """What the rules for figures ask of the language `code` ("en-GB", "de_AT"); English where it is unknown."""
    lexicon: FigureLexicon = import_module(f"{__package__}.{_language_of(code)}.figures").LEXICON
    return lexicon


@cache
def quotation_lexicon(code: str) -> QuotationLexicon:
    """What the grammar of quotations asks of the language `code` ("en-GB", "de_AT"); English where it is unknown."""
    lexicon: QuotationLexicon = import_module(f"{__package__}.{_language_of(code)}.quotations").LEXICON
    return lexicon


def _language_of(code: str) -> str:
    """The language of a tag of BCP 47, or of one with an underscore."""
    language = code.replace("_", "-").partition("-")[0].lower()
    return language if language in LANGUAGES else "en"

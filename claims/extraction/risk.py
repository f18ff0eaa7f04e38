"""How much harm a claim may do when it is wrong, with the reasons, so that the riskiest can be checked first.

The reasons follow what newsrooms check first: people hurt, people accused, money, superlatives (a rule of thumb of
fact-checkers: look twice at "only", "first" and "most"), words without a speaker, numbers that nobody vouches for.
"""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from claims.extraction.lexicon.risk import RISK_WORDS
from claims.extraction.values import Figure, Quotation

WEIGHTS: Final = {
    "casualties": 6,
    "accusation": 6,
    "no-speaker": 4,
    "money": 3,
    "superlative": 3,
    "no-attribution": 2,
}
# A date or an age is not what makes a sentence about the dead risky; these are.
AMOUNTS: Final = frozenset({"count", "money", "percent", "ratio", "ordinal", "measure", "score"})


def risks_of(
    content: Figure | Quotation, *, sentence: str, is_vouched_for: bool, language: str = "en"
) -> tuple[str, ...]:
    """The reasons why a claim is risky, the weightiest first; `sentence` are the words around it.

    `is_vouched_for` says whether the claim stands in words that are given as somebody's. In a language without words of
    its own only the reasons that need none are found.
    """
    if isinstance(content, Quotation):
        found = _named(sentence, language) & {"accusation", "superlative"}
        if not content.speaker and not content.speaker_name:
            found.add("no-speaker")
    elif content.type in AMOUNTS:
        found = _named(sentence, language)
        if content.type == "money":
            found.add("money")
        if not is_vouched_for:
            found.add("no-attribution")
    else:
        found = _named(sentence, language) & {"accusation"}
    return tuple(sorted(found, key=lambda reason: (-WEIGHTS[reason], reason)))


def risk_of(reasons: Sequence[str]) -> int:
    """The sum of the weights of the reasons: 0 for a claim like any other."""
    return sum(WEIGHTS[reason] for reason in reasons)


def _named(sentence: str, language: str) -> set[str]:
    return {reason for reason, pattern in _patterns(language) if pattern.search(sentence)}


@cache
def _patterns(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    words = RISK_WORDS.get(language)
    if words is None:
        return ()
    return (
        ("casualties", _any_of(words.casualties)),
        ("accusation", _any_of(words.accusations)),
        ("superlative", _any_of(words.superlatives)),
    )


def _any_of(words: Sequence[str]) -> re.Pattern[str]:
    forms = (re.escape(word[:-1]) + r"\w*" if word.endswith("*") else re.escape(word) for word in words)
    return re.compile(rf"\b(?:{'|'.join(forms)})\b", re.IGNORECASE)

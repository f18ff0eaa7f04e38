"""Words that turn a sentence into its opposite, so that one dropped or added is called out.

The list follows the negative words of the Cambridge Grammar of the English Language (ch. 9: verbal, absolute and
approximate negators), with the commonest of German, French, Spanish, Ukrainian and Russian: only a change is called out,
so a word that is a negation in one language does no harm in another.
"""

from collections.abc import Iterable

_ENGLISH = """not no never none nobody nothing nowhere neither nor without hardly scarcely barely seldom rarely unless
cannot cant dont doesnt didnt wont wouldnt shouldnt couldnt isnt arent wasnt werent hasnt havent hadnt mustnt neednt aint
nought naught nay"""
_OTHERS = """nicht nichts kein keine keinen keinem keiner keines nie niemals niemand ohne weder
ne pas jamais sans aucun aucune nunca jamás ningún ninguna ninguno tampoco
не ні нема немає ніколи ніхто ніщо нічого без нет ни никогда никто ничего"""
_NEGATIONS = frozenset(f"{_ENGLISH} {_OTHERS}".split())
_PREFIXES = ("un", "in", "im", "il", "ir", "dis", "non", "mis")
_SHORTEST_STEM = 4


def count_negations(keys: Iterable[str]) -> int:
    """How many of the words negate."""
    return sum(key in _NEGATIONS or key.endswith("n't") for key in keys)


def turns_round(claimed: Iterable[str], found: Iterable[str]) -> bool:
    """Whether reading the one for the other drops or adds a negation: a word, or a prefix ("likely", "unlikely")."""
    claimed, found = list(claimed), list(found)
    if count_negations(claimed) != count_negations(found):
        return True
    return any(_is_opposite(one, other) for one in claimed for other in found)


def _is_opposite(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return len(short) >= _SHORTEST_STEM and any(long == prefix + short for prefix in _PREFIXES)

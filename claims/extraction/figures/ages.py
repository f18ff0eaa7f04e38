"""Ages without a unit of time: "aged 34", "at the age of 22", "Ms. Gross, 47, is"."""

from claims.extraction.figures.parts import Part
from claims.extraction.lexicon.figures import FigureLexicon
from claims.extraction.tokens import Tokens

_OLDEST = 120


def age_start(t: Tokens, part: Part, lexicon: FigureLexicon) -> int | None:
    """Where "aged" begins before the number; None without it."""
    if part.value is None or not 0 < part.value <= _OLDEST:
        return None
    i = part.start
    if t.lows[i - 1] in lexicon.units.aged:
        return i - 1
    if t.lows[i - 1] in lexicon.numbers.of and t.lows[i - 2] in lexicon.units.aged:
        return i - 2 - (t.lows[i - 3] in lexicon.frame.determiners)
    return None


def is_age_in_apposition(t: Tokens, part: Part) -> bool:
    """A whole number up to 120 between commas, or in brackets, after a name (AP Stylebook: "ages")."""
    value, i = part.value, part.start
    if not part.numeral.plain or value is None or not 0 < value <= _OLDEST or len(t.words[i]) > 3:
        return False
    opener, closer, before = t.words[i - 1], t.words[part.end], t.words[i - 2]
    if not ((opener == "," and closer in (",", ".", ";", ")", "—", "–")) or (opener == "(" and closer == ")")):
        return False
    return before.isalpha() and before[0].isupper() and not before.isupper()

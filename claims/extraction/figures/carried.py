"""The unit that a bare number takes from the figure before it: "63 per cent, up from 58", "rose 64 points to 4,577"."""

from dataclasses import replace

from claims.extraction.figures.found import Found
from claims.extraction.lexicon.figures import FigureLexicon
from claims.extraction.tokens import Tokens
from claims.extraction.values import Figure

_REACH = 14  # tokens from the one figure to the other, in one sentence
_STOPS = frozenset(".;!?:()")
_NEAR = 3  # tokens from "and" to the second number
_SHARED = frozenset({"count", "money", "percent", "measure"})


def can_carry(hit: Found) -> bool:
    """Whether a bare number may take the unit of `hit`."""
    figure = hit.figure
    return figure is not None and figure.type in _SHARED and (figure.unit is not None or figure.currency is not None)


def carried(t: Tokens, last: Found | None, hit: Found, lexicon: FigureLexicon) -> Found:
    """`hit` with the unit of `last`, the last figure that can carry one, where the two are compared or told together."""
    if last is None or last.figure is None or hit.figure is None or not 0 <= hit.start - last.end <= _REACH:
        return hit
    bare, told = hit.figure, last.figure
    if bare.type != "count" or bare.unit is not None or bare.value is None:
        return hit
    if not _STOPS.isdisjoint(t.words[last.end : hit.start]) or t.lows[hit.end] in lexicon.numbers.of:
        return hit
    if not (
        _is_compared(t, hit, lexicon)
        or _is_joined(t, last, hit, told, lexicon)
        or _is_moved(t, last, hit, told, lexicon)
    ):
        return hit
    return replace(hit, figure=replace(bare, type=told.type, unit=told.unit, currency=told.currency))


def _is_compared(t: Tokens, hit: Found, lexicon: FigureLexicon) -> bool:
    """ "up from 58", "compared with 63", "against 79"."""
    return any(t.phrase(hit.start - length, hit.start) in lexicon.frame.comparing for length in (2, 1))


def _is_joined(t: Tokens, last: Found, hit: Found, told: Figure, lexicon: FigureLexicon) -> bool:
    """ "killed 12 people and injured 30": the noun is told once where the second number stands behind "and" and its verb."""
    first = hit.start - _NEAR
    joints = [k for k in range(max(first, last.end), hit.start) if t.lows[k] in lexicon.numbers.joiners]
    before, after = t.lows[hit.start - 1], t.lows[hit.end]
    is_bare = before not in lexicon.units.age_verbs and (not after.isalpha() or after in lexicon.frame.closed)
    noun = (told.unit or "").lower().rpartition(" ")[2]
    is_whole = noun.endswith("s") or noun in lexicon.frame.plurals or told.value == "1"  # not "the 5 speed manual"
    return told.type == "count" and bool(joints) and is_bare and is_whole


def _is_moved(t: Tokens, last: Found, hit: Found, told: Figure, lexicon: FigureLexicon) -> bool:
    """ "rose 64 points to 4,577": the level is in what it rose by, percents aside; "from 21 mpg combined to 23"."""
    if t.lows[hit.start - 1] not in lexicon.frame.to:
        return False
    is_from = t.lows[last.start - 1] in lexicon.frame.start or t.lows[last.start] in lexicon.frame.start
    return is_from or (told.type != "percent" and hit.start - last.end <= 2)

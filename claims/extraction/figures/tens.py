"""Tens that are no decade of the calendar ("in her mid-30s" is an age, "highs in the low 90s" a temperature), and
temperatures without a unit ("lows of 12")."""

from decimal import Decimal

from claims.extraction.digits import as_text
from claims.extraction.figures.found import Found, Reading
from claims.extraction.figures.parts import Part
from claims.extraction.lexicon.figures import FigureLexicon
from claims.extraction.number_words import HYPHENS
from claims.extraction.tokens import Tokens
from claims.extraction.values import Figure

_OLDEST = 110
_BEFORE, _AFTER = 12, 6  # tokens from the tens to what they are told of
_NOUN = 6  # tokens from "temperatures" to their number
_SKY = 12  # tokens from an extreme to the weather
_HOTTEST = 500  # degrees of the air or of an oven
_STOPS = frozenset(".;!?")


def read_tens(t: Tokens, i: int, reading: Reading) -> Found | None:
    """The tens at token `i`, or behind the "mid" there; None where nothing makes them an age or degrees."""
    lexicon, k = reading.lexicon, i
    if t.lows[i] in lexicon.calendar.early:
        k += 1 + (t.words[i + 1] in HYPHENS)
    tens = _tens_at(t, k, lexicon)
    if tens is None:
        return None
    value, end = tens
    start = _start(t, k, lexicon)
    if value < _OLDEST and _is_owned(t, k, lexicon):
        return Found(start, end, _figure(value, "age"), qualified=True)
    is_warm = _are_degrees(t, start, end, lexicon)
    return Found(start, end, _figure(value, "measure"), qualified=True) if is_warm else None


def _figure(value: Decimal, kind: str) -> Figure:
    low, high = as_text(value), as_text(value + 9)
    if kind == "age":
        return Figure(type="age", value=low, upper=high, unit="year")
    return Figure(type="measure", value=low, upper=high, unit="degree")


def _tens_at(t: Tokens, k: int, lexicon: FigureLexicon) -> tuple[Decimal, int] | None:
    """The lowest of the tens at token `k`, "30s" or "thirties", and where they end."""
    spelled = lexicon.numbers.plural_tens.get(t.lows[k])
    if spelled is not None:
        return Decimal(spelled), k + 1
    word = t.words[k]
    is_round = word.isdecimal() and word.isascii() and len(word) in (2, 3) and word[-1] == "0" and word[0] != "0"
    return (Decimal(word), k + 2) if is_round and t.lows[k + 1] in lexicon.calendar.decades and t.is_glued(k) else None


def _start(t: Tokens, k: int, lexicon: FigureLexicon) -> int:
    """Where "mid-" or "low" before the tens begins."""
    i = k - 1 - (t.words[k - 1] in HYPHENS)
    return i if t.lows[i] in lexicon.frame.tens else k


def _is_owned(t: Tokens, k: int, lexicon: FigureLexicon) -> bool:
    """Whether somebody is in these tens: "in his 60s", "in her late 30s or early 40s"."""
    before = _start(t, k, lexicon) - 1
    if t.lows[before] in lexicon.frame.owners:
        return True
    is_joined = t.lows[before] in lexicon.frame.either or t.lows[before] in lexicon.frame.to
    first = next((k for k in (before - 2, before - 1) if _tens_at(t, k, lexicon) is not None), None)
    if not is_joined or first is None:
        return False
    return t.lows[_start(t, first, lexicon) - 1] in lexicon.frame.owners


def _are_degrees(t: Tokens, start: int, end: int, lexicon: FigureLexicon) -> bool:
    """Whether the sentence tells of temperatures close by, and no apostrophe makes the tens a decade."""
    if t.words[start - 1] in ("'", "’", "‘") or t.lows[start - 1] in lexicon.frame.owners:
        return False
    cues, behind = lexicon.frame.temperatures, t.lows[end : end + _AFTER]
    before = t.lows[max(start - _BEFORE, 0) : start]
    stop = max((n + 1 for n, low in enumerate(before) if low in _STOPS), default=0)
    last = next((n for n, low in enumerate(behind) if low in _STOPS), len(behind))
    return not (cues.isdisjoint(before[stop:]) and cues.isdisjoint(behind[:last]))


def is_of_temperature(t: Tokens, part: Part, lexicon: FigureLexicon) -> bool:
    """ "lows of 12", "temperatures fell to minus 4": a bare number behind a noun that is told in degrees."""
    units, value = lexicon.units, part.value
    if value is None or not -_HOTTEST < value < _HOTTEST or part.numeral.spelled or part.numeral.upper is not None:
        return False
    k = part.start - 1
    while k > part.start - 4 and t.lows[k] in lexicon.bound_ends:
        k -= 1
    if _is_of_sky(t, k, lexicon):
        return True
    if t.lows[k] not in units.degree_links and k == part.start - 1:
        return False
    first = max(k - _NOUN, 1)
    nouns = [n for n in range(first, k + 1) if t.lows[n] in units.degree_nouns or _are_levels(t, n, lexicon)]
    between = t.lows[nouns[-1] : k + 1] if nouns else []
    stops = _STOPS | lexicon.frame.joints
    return bool(nouns) and not any(low[:1].isdecimal() or low in stops for low in between)


def _is_of_sky(t: Tokens, i: int, lexicon: FigureLexicon) -> bool:
    """ "cloudy, low 38", "High: 72, wind from the west": the extreme of a day near words for its weather."""
    units = lexicon.units
    i -= t.words[i] == ":" or t.lows[i] in units.degree_links
    near = t.lows[max(i - _SKY, 0) : i + _SKY]
    return t.lows[i] in units.degree_extremes and not units.sky.isdisjoint(near)


def _are_levels(t: Tokens, i: int, lexicon: FigureLexicon) -> bool:
    """ "highs of 24", not "new highs of 24"."""
    is_free = (
        t.lows[i - 1] in ("", ",", *lexicon.frame.joints)
        or t.lows[i - 1] in lexicon.frame.closed | lexicon.calendar.parts.keys()
    )
    return t.lows[i] in lexicon.units.degree_levels and is_free

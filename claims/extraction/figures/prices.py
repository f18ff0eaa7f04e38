"""Money and shares by the unit of something: "$58.24 per barrel", "£300 a week", "$100-a-night", "5 percent a year"."""

from dataclasses import replace

from claims.extraction.figures.found import Found
from claims.extraction.figures.plurals import is_plural
from claims.extraction.lexicon.calendars import Calendar
from claims.extraction.lexicon.figures import FigureLexicon
from claims.extraction.number_words import HYPHENS
from claims.extraction.tokens import Tokens

_BRACKET = 8  # tokens of an amount in brackets
_LONGEST = 4  # tokens of the longest name of a unit ("million British thermal units")


def priced(t: Tokens, hit: Found, lexicon: FigureLexicon) -> Found:
    """`hit` grown over the rate behind it. An amount by a unit is no amount of its currency: its unit is
    "USD per barrel", as a speed is none of its length. Shares grow by time alone."""
    figure = hit.figure
    if figure is None or not (figure.type == "percent" or (figure.type == "money" and figure.currency)):
        return hit
    k = behind = _beyond_conversion(t, hit.end)
    k += t.words[k] in HYPHENS and t.lows[k + 1] in lexicon.units.rates  # £24 a-year, $1m-a-year
    if t.lows[k] not in lexicon.units.rates:
        return hit
    i = k + 1
    i += t.words[i] in HYPHENS
    if figure.type == "percent":
        name = lexicon.units.durations.get(t.lows[i]) if not _are_many(t, i, lexicon) else None
        end = i + 1
    else:
        end, name = _unit(t, i, lexicon, is_bare=t.lows[k] in lexicon.units.priced_by)
    if name is None or _tells_time(t, end, lexicon.calendar):
        return hit  # "$5 million a year ago"
    end = end if behind == hit.end else hit.end
    return replace(
        hit, end=end, figure=replace(figure, unit=f"{figure.currency or figure.unit} per {name}", currency=None)
    )


def _tells_time(t: Tokens, i: int, calendar: Calendar) -> bool:
    """Whether what stands at `i` makes the unit before it a time: "a year ago", "a week later", "a month from now"."""
    is_later = t.lows[i] in calendar.offsets_of_anchor and t.lows[i] not in calendar.prepositions
    return t.lows[i] in calendar.ago or is_later or t.phrase(i, i + 2) in calendar.from_now


def _beyond_conversion(t: Tokens, i: int) -> int:
    """The token behind the bracket that begins, or ends, at `i`: "1,000 ringgit ($240) a day"."""
    if t.words[i] == ")":
        return i + 1
    return next((k + 1 for k in range(i + 2, i + _BRACKET) if t.words[k] == ")"), i) if t.words[i] == "(" else i


def _unit(t: Tokens, i: int, lexicon: FigureLexicon, *, is_bare: bool) -> tuple[int, str | None]:
    """The unit of time or measure at token `i`, or what is sold by the piece, and where it ends.

    Anything may stand behind "per" (`is_bare`); behind an article only what is known to have a price.
    """
    units = lexicon.units
    for length in range(_LONGEST, 0, -1):
        name = units.durations.get(t.phrase(i, i + length)) or units.measures.get(t.phrase(i, i + length))
        name = name or (units.symbols.get(" ".join(t.words[i : i + length])) if is_bare else None)
        if name is not None and not (length == 1 and _are_many(t, i, lexicon)):
            return i + length, name
    word = t.words[i]
    if not word.isalpha() or not (word.islower() or units.written_large):
        return i, None
    if (t.lows[i] in lexicon.anchors and word not in units.priced) or t.lows[i] in lexicon.frame.closed:
        return i, None
    if _are_many(t, i, lexicon) and word not in units.priced:  # $38 a head
        return i, None
    return (i + 1, word) if is_bare or word in units.priced else (i, None)


def _are_many(t: Tokens, i: int, lexicon: FigureLexicon) -> bool:
    """Whether the noun at token `i` is a plural; of a language that writes its nouns large none tells: "pro Liter"."""
    return not lexicon.units.written_large and is_plural(t, i, lexicon.frame)

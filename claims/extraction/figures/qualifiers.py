"""Words that bound a figure: before it ("more than", "up to", ">"), after it ("or more", "-odd")."""

from dataclasses import replace
from decimal import Decimal
from typing import cast

from claims.extraction.figures.ages import are_persons
from claims.extraction.figures.found import Found
from claims.extraction.figures.nouns import counted
from claims.extraction.lexicon.figures import FigureLexicon, FrameWords
from claims.extraction.number_words import HYPHENS
from claims.extraction.tokens import PADDING, Tokens
from claims.extraction.values import Figure, Qualifier

_LOWER, _UPPER = frozenset({"over", "at-least"}), frozenset({"under", "at-most"})
_OLDEST = 110
_LONGEST = 6  # tokens of the longest phrase


def qualify(t: Tokens, hit: Found, lexicon: FigureLexicon, last: Found | None) -> Found:
    """`hit` with its qualifier, its span grown over it; tokens up to the end of `last`, the figure before, are taken."""
    taken = PADDING if last is None else last.end
    if hit.qualified or hit.figure is None:
        return hit
    frame = lexicon.frame
    start, before = _before(t, hit.start, lexicon, taken, is_span=_may_span(t, hit, lexicon))
    end, after = _after(t, hit.end, frame) if t.lows[hit.end] in lexicon.bound_heads else (hit.end, None)
    bound = before if before and before != "about" else after or before
    if (
        bound in ("over", "under")
        and hit.figure.type in ("date", "period")
        and not _bounds_date(t, start, hit, last, lexicon)
    ):
        return hit
    if bound is None and last is not None and _restates(t, hit, last):
        bound = last.figure.qualifier if last.figure is not None else None
    if bound is None:
        return hit
    is_alike = last is not None and last.figure is not None and last.figure.type == hit.figure.type
    if (
        is_alike
        and last is not None
        and start - last.end <= 1
        and t.lows[start] in frame.distances
        and start < hit.start
    ):
        return hit  # 211 runs short of 14,000
    figure = replace(hit.figure, qualifier=cast(Qualifier, bound))
    if _is_age(t, start, figure, lexicon) or (figure.type == "count" and t.lows[end - 1] in frame.elders):
        figure = replace(figure, type="age", unit="year")
    time = lexicon.units.durations.get(t.lows[end]) if end > hit.end else None
    if figure.type == "count" and time is not None and figure.unit in (None, t.words[end]):
        return Found(start, end + 1, replace(figure, type="duration", unit=time))  # two or more years
    share = _percent_at(t, end, lexicon) if end > hit.end and figure.type == "count" else None
    if share is not None:
        return Found(start, share[0], replace(figure, type="percent", unit=share[1]))  # 40-plus per cent
    if figure.type == "count" and figure.unit is None and end > hit.end:
        figure = replace(figure, unit=counted(t, end, None, lexicon))  # 20 or so boats
    return Found(start, end, figure)


def _bounds_date(t: Tokens, start: int, hit: Found, last: Found | None, lexicon: FigureLexicon) -> bool:
    """Whether the words from `start` on bound a date ("more than a year ago").

    Else they compare with its time ("11 cents less than a month ago", "4 points higher than last year", "more than the
    year before") or are a preposition ("over 2000 to 2010", a premium "over Friday's close").
    """
    if (last is not None and start == last.end) or t.lows[start] in lexicon.frame.levelled:
        return False
    calendar, end = lexicon.calendar, t.lows[hit.end - 1]
    is_than = t.lows[hit.start - 1] in calendar.no_year_after
    is_told_back = (
        end in calendar.ago or end in calendar.offsets_of_anchor or t.phrase(hit.end - 2, hit.end) in calendar.from_now
    )
    return is_told_back and not (is_than and t.lows[hit.start] in calendar.definite)


def _percent_at(t: Tokens, i: int, lexicon: FigureLexicon) -> tuple[int, str] | None:
    """Where the sign or word for percent at token `i` ends, and its name."""
    names = ((n, lexicon.units.percents.get(t.phrase(i, i + n))) for n in (2, 1))
    return next(((i + n, name) for n, name in names if name is not None), None)


def _before(t: Tokens, i: int, lexicon: FigureLexicon, taken: int, *, is_span: bool) -> tuple[int, str | None]:
    """Where the bound before token `i` begins, and which it is; one word may stand between them ("at least another 12")."""
    start, bound = _touching(t, i, lexicon, taken, is_span=is_span)
    if bound is not None and bound != "about":
        return start, bound
    interposed = lexicon.frame.interposed
    length = next((n for n in (2, 1) if t.phrase(i - n, i) in interposed), 0)
    if length == 0 or i - length <= taken:
        return start, bound
    first, outer = _touching(t, i - length, lexicon, taken, is_span=is_span)
    return (start, bound) if outer is None else (first, outer)


def _touching(t: Tokens, i: int, lexicon: FigureLexicon, taken: int, *, is_span: bool) -> tuple[int, str | None]:
    frame = lexicon.frame
    if t.words[i - 1] in HYPHENS and t.is_glued(i - 1) and i - 2 >= taken and t.lows[i - 2] in frame.before_hyphen:
        return i - 2, frame.before[t.lows[i - 2]]
    sign = frame.signs.get(t.words[i - 1])
    if sign and i - 1 >= taken:
        return i - 1, sign
    if t.lows[i - 1] not in lexicon.bound_ends:
        return i, None
    for length in range(min(_LONGEST, i - taken), 0, -1):
        bound = frame.before.get(t.phrase(i - length, i))
        if bound is not None:
            is_motion = t.lows[i - length] in frame.directions and t.lows[i - length - 1] in frame.motions  # rose up to
            if is_span and t.phrase(i - length, i) in frame.during and t.lows[i - length - 1] not in frame.lasting:
                return i, None  # "doubled over ten years"
            is_glued = t.words[i - length - 1] in HYPHENS and t.is_glued(i - length - 1)
            return (i, None) if is_motion or is_glued else (i - length, bound)
    return i, None


def _may_span(t: Tokens, hit: Found, lexicon: FigureLexicon) -> bool:
    """Whether "over" before it may say how long something went on; "over two years later" is a bound."""
    calendar = lexicon.calendar
    is_told = t.lows[hit.end] in calendar.anchoring and t.lows[hit.end] not in calendar.offsets
    is_told = is_told or t.phrase(hit.end, hit.end + 2) in calendar.from_now
    if hit.figure is None or is_told:
        return False
    is_played = hit.figure.type == "count" and (hit.figure.unit or "").rpartition(" ")[2] in lexicon.frame.stretches
    return hit.figure.type == "duration" or is_played


def _after(t: Tokens, i: int, frame: FrameWords) -> tuple[int, str | None]:
    for length in (2, 1):
        bound = frame.after.get(t.phrase(i, i + length))
        beyond = t.lows[i + length]
        runs_on = beyond in HYPHENS or beyond in frame.to or beyond[:1].isdecimal()  # 65s and under-18s, 3 and up to 5
        if bound is not None and ((length == 1 and t.is_glued(i - 1)) or (length > 1 and not runs_on)):
            return i + length, bound
    return i, None


def _is_age(t: Tokens, i: int, figure: Figure, lexicon: FigureLexicon) -> bool:
    """ "those over 75", "children under five", "children 12 and under", "the victims were under 21"."""
    is_bare = figure.type == "count" and figure.unit is None and figure.upper is None and figure.value is not None
    k = i - 1
    if is_bare and t.lows[k] in lexicon.frame.rank_verbs:
        is_bound = figure.qualifier in ("over", "under") and are_persons(t, k - 1, lexicon)
    else:
        is_bound = figure.qualifier not in (None, "about") and t.lows[k] in lexicon.frame.persons
    return is_bare and is_bound and 0 < Decimal(figure.value or 0) < _OLDEST


def merged(t: Tokens, last: Found | None, hit: Found, lexicon: FigureLexicon) -> Found | None:
    """The range of a lower and an upper bound told after each other: "more than 30 and less than 40"."""
    if last is None or last.figure is None or hit.figure is None or hit.start != last.end + 1:
        return None
    first, second = last.figure, hit.figure
    joint = t.lows[last.end]
    if (joint not in lexicon.numbers.joiners and joint not in (",", "but")) or first.type != second.type:
        return None
    if {first.qualifier in _LOWER, second.qualifier in _LOWER} != {True, False} or None in (
        first.qualifier,
        second.qualifier,
    ):
        return None
    low, high = (first, second) if first.qualifier in _LOWER else (second, first)
    if high.qualifier not in _UPPER or low.value is None or high.value is None or low.upper or high.upper:
        return None
    if Decimal(low.value) >= Decimal(high.value) or (low.unit or high.unit) != (high.unit or low.unit):
        return None
    unit = second.unit or first.unit
    currency = None if unit else second.currency or first.currency  # a price by the piece has its currency in its unit
    figure = replace(second, value=low.value, upper=high.value, unit=unit, currency=currency, qualifier=None)
    return Found(last.start, hit.end, figure)


def _restates(t: Tokens, hit: Found, last: Found) -> bool:
    """Whether `hit` tells the figure before it in another unit: "more than 100 kilometres (60 miles)"."""
    if last.figure is None or hit.figure is None or last.figure.qualifier is None:
        return False
    is_next = t.words[hit.start - 1] in ("(", "/") and hit.start - 1 == last.end
    same = last.figure.type == hit.figure.type and hit.figure.type in ("measure", "money")
    return is_next and same and (last.figure.unit, last.figure.currency) != (hit.figure.unit, hit.figure.currency)

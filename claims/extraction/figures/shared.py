"""Which numbers share a unit that is told once: compared, moved, listed, or in the same place of two clauses.

Quirk et al., A Comprehensive Grammar of the English Language, 13.92 (ellipsis in coordination).
"""

from collections.abc import Sequence
from decimal import Decimal

from claims.extraction.figures.found import Found
from claims.extraction.figures.plurals import is_plural
from claims.extraction.lexicon.figures import FigureLexicon
from claims.extraction.tokens import Tokens

_REACH = 14  # tokens from the one figure to the other, in one sentence
_STOPS = frozenset(".;!?")
_BRACKETS = frozenset("()")
_ASIDE = 8  # tokens of a share between what a level moved by and the level
_NEAR = 4  # tokens from "and" to the second number
_ENDS = frozenset({"", ".", ",", ";", ")", "”", '"'})
_NAMED = 4  # tokens of a name
_FAR = 1000  # times: no price is so much larger than the one that it is compared with
_OLDEST = 120  # years of age
_LARGEST_SHARE = 100  # percent: a number above, elsewhere in the sentence, is no share
_LARGEST_CHANGE = 1000  # percent: nor is one above that it is compared with ("up 3.2 percent from 175,916")


def is_bare(hit: Found) -> bool:
    """Whether it is a number alone, without a unit or what is counted."""
    figure = hit.figure
    return figure is not None and figure.type == "count" and figure.unit is None and figure.value is not None


def shares(t: Tokens, told: Found, hit: Found, lexicon: FigureLexicon) -> bool:
    """Whether `hit` is in the unit of `told`, a figure before it."""
    figure = told.figure
    if figure is None or hit.figure is None or not 0 <= hit.start - told.end <= _REACH:
        return False
    if not is_bare(hit):
        return _is_rate_of(told, hit) and is_compared(t, hit, lexicon)
    between = t.words[told.end : hit.start]
    if figure.type == "percent" and abs(_value(hit)) > _LARGEST_CHANGE:
        return False
    if not _STOPS.isdisjoint(between) or t.lows[hit.end] in lexicon.numbers.of:
        return False
    if not _BRACKETS.isdisjoint(between):
        is_opened = "(" in between[:_NEAR] and between.count("(") == 1
        return is_opened and (is_compared(t, hit, lexicon) or (")" in between and _is_moved(t, told, hit, lexicon)))
    return (
        is_compared(t, hit, lexicon)
        or _is_change(t, told, hit, lexicon)
        or _is_joined(t, told, hit, lexicon)
        or _is_moved(t, told, hit, lexicon)
        or _is_parallel(t, told, hit, lexicon)
    )


def _is_rate_of(told: Found, hit: Found) -> bool:
    """ "£300 a week, up from £250": an amount whose currency the price before it is told in."""
    one, other = told.figure, hit.figure
    if one is None or other is None or other.currency is None or one.unit is None:
        return False
    is_near = abs(_value(hit)) < _FAR * abs(_value(told))  # not "$5.94 a share, up from $163 million"
    return one.type == other.type == "money" and one.unit.startswith(f"{other.currency} ") and is_near


def is_compared(t: Tokens, hit: Found, lexicon: FigureLexicon) -> bool:
    """ "up from 58", "compared with 63", "against 79", "from the old model's 212", "five more than last year"."""
    frame, i = lexicon.frame, hit.start
    if t.lows[hit.end] in lexicon.units.comparatives and t.lows[hit.end + 1] in frame.comparisons:
        return True
    if t.lows[i - 1] in lexicon.numbers.possessives and t.words[i - 2] in ("'", "’"):
        return not frame.comparisons.isdisjoint(t.lows[i - 7 : i - 2])
    return any(t.phrase(i - length, i) in frame.comparing for length in (2, 1))


def _is_change(t: Tokens, told: Found, hit: Found, lexicon: FigureLexicon) -> bool:
    """ "11 of the 38 wards, up four": what a count changed by, right behind it."""
    is_count = told.figure is not None and told.figure.type == "count" and hit.start - told.end <= _NEAR
    is_moved = t.lows[hit.start - 1] in lexicon.frame.directions and t.words[hit.start - 2] == ","
    is_smaller = is_count and told.figure is not None and abs(_value(hit)) < abs(Decimal(told.figure.value or 0))
    return is_moved and is_smaller and t.words[hit.end] in _ENDS


def _is_joined(t: Tokens, told: Found, hit: Found, lexicon: FigureLexicon) -> bool:
    """ "killed 12 people and injured 30": the noun is told once where the second number stands behind "and" and its verb."""
    figure = told.figure
    if figure is None or figure.type != "count" or not _ends_phrase(t, hit, lexicon):
        return False
    joints = t.lows[max(hit.start - _NEAR, told.end) : hit.start]
    noun = (figure.unit or "").lower().rpartition(" ")[2]
    is_whole = noun.endswith("s") or noun in lexicon.frame.plurals or figure.value == "1"  # not "the 5 speed manual"
    has_verb = (
        t.lows[hit.start - 1] not in lexicon.units.age_verbs and noun not in lexicon.frame.harmed
    )  # 18 dead and 46 hurt
    return is_whole and has_verb and not lexicon.numbers.joiners.isdisjoint(joints)


def _is_moved(t: Tokens, told: Found, hit: Found, lexicon: FigureLexicon) -> bool:
    """ "rose 64 points to 4,577", "up 12.3 points, or 0.4 percent, at 7,105": the level is in what it moved by, percents
    aside; "from 21 mpg combined to 23"."""
    frame, figure, before = lexicon.frame, told.figure, t.lows[hit.start - 1]
    if before not in frame.to | frame.levels or figure is None:
        return False
    is_from = t.lows[told.start - 1] in frame.start or t.lows[told.start] in frame.start
    if is_from and before in frame.to:
        return True
    if figure.type == "percent":  # won by 54 percent to 46
        sides = Decimal(figure.value or 0) + _value(hit)
        is_vote = not frame.wins.isdisjoint(t.lows[told.start - _NAMED - 2 : told.start])
        return is_vote and hit.start - told.end == 1 and before in frame.to and sides <= _LARGEST_SHARE
    if figure.unit in lexicon.units.degrees and not frame.moves.isdisjoint(t.lows[hit.start - _NEAR : hit.start - 1]):
        return before in frame.to  # 31 degrees before a change drops it to 19
    if before in frame.levels:
        is_below = abs(Decimal(figure.value or 0)) < abs(_value(hit))
        return figure.type == "count" and is_below and _is_aside(t, told, hit, lexicon)
    # "to 1,463.8 points, … to 981.4"
    is_level = figure.type == "count" and t.lows[told.start - 1] in frame.to | frame.levels
    return hit.start - told.end <= 2 or is_level or _is_aside(t, told, hit, lexicon)


def _is_aside(t: Tokens, told: Found, hit: Found, lexicon: FigureLexicon) -> bool:
    """ "120 points, or 0.4 percent, to 26,450": only the share stands between."""
    between = t.lows[told.end : hit.start - 1]
    unit = (told.figure.unit or "" if told.figure is not None else "").lower().split()
    quiet = lexicon.frame.either | lexicon.percent_words | frozenset(unit)
    return len(between) < _ASIDE and not any(low.isalpha() and low not in quiet for low in between)


def _is_parallel(t: Tokens, told: Found, hit: Found, lexicon: FigureLexicon) -> bool:
    """Whether the two stand in the same place of two joined clauses: before a place or a time ("in Rome and 39 on the
    coast"), before an extent ("90 feet wide and 20 high"), behind the same word ("at 52 percent and Lund at 41"); a
    decimal, which counts nothing, behind a verb of change ("while the mill added 0.8"). Or they are sides of one thing
    ("3 metres by 2")."""
    frame, figure = lexicon.frame, told.figure
    between = t.lows[told.end : hit.start]
    if len(between) == 1 and between[0] in frame.across:
        return True
    if figure is None or not _ends_phrase(t, hit, lexicon) or frame.joints.isdisjoint(between):
        return False
    before, after = t.lows[hit.start - 1], t.lows[hit.end]
    if is_gapped(t, hit.start, lexicon):
        return True
    is_fine = "." in str(_value(hit)) and "." in (figure.value or "")
    if figure.type == "percent" and is_fine and before in lexicon.numbers.joiners and hit.start - told.end <= _NEAR:
        return True  # 1.2 per cent next year and 1.6 the year after
    if before in frame.to or (figure.type == "percent" and abs(_value(hit)) > _LARGEST_SHARE):
        return False
    if before in frame.places or before in lexicon.units.age_verbs:
        opener = t.lows[told.start - 1]
        is_standing = (
            figure.type == "percent" and {before, opener} <= frame.standings and t.words[hit.start - 2].istitle()
        )
        return before == opener or is_standing
    is_moving = before in frame.moves or after in lexicon.calendar.last
    is_decimal = is_moving and figure.type != "count" and is_fine
    return is_decimal or any(
        t.lows[told.end] in places and after in places for places in (frame.places, lexicon.units.extents)
    )


def is_converted(t: Tokens, money: Found, hit: Found, lexicon: FigureLexicon) -> bool:
    """ "2,435,000 yen ($22,480) for the one and 2,380,000 ($21,972) for the other": money, as what it is converted to."""
    if not is_bare(hit) or not 0 <= hit.start - money.end <= 2 * _REACH:
        return False
    openers = t.words[money.end], t.words[hit.end]
    return openers == ("(", "(") and t.lows[hit.end + 1] in lexicon.money.signs


def is_shorter(t: Tokens, told: Found, hit: Found, lexicon: FigureLexicon) -> bool:
    """ "cuts the trip from 95 minutes to 58", "takes 63 days, 11 longer than a year ago"."""
    is_more = t.lows[hit.end] in lexicon.units.comparatives and t.lows[hit.end + 1] in lexicon.frame.comparisons
    if is_more and is_bare(hit) and 0 <= hit.start - told.end <= _NEAR:
        return True
    is_from = t.lows[told.start - 1] in lexicon.frame.start
    return is_from and hit.start - told.end == 1 and t.lows[told.end] in lexicon.frame.to and is_bare(hit)


def is_second_price(t: Tokens, rate: Found, hit: Found, lexicon: FigureLexicon) -> bool:
    """ "$5 million, or 39 cents a share, compared with $9 million, or 62 cents": the same rate of the second amount."""
    is_either = t.lows[hit.start - 1] in lexicon.frame.either and t.words[hit.start - 2] == ","
    is_near = 0 <= hit.start - rate.end <= 2 * _REACH and _STOPS.isdisjoint(t.words[rate.end : hit.start])
    return is_either and is_near and _is_rate_of(rate, hit)


def is_gapped(t: Tokens, i: int, lexicon: FigureLexicon) -> bool:
    """Whether the number at token `i` tells of another what was told before: "Holm won 43%, the Greens 31, and others 26"."""
    frame, k = lexicon.frame, i - 1
    if (
        not t.words[k].isalpha()
        or t.lows[k] in frame.closed
        or not (t.words[i + 1] in _ENDS or t.lows[i + 1] in frame.joints)
    ):
        return False
    if t.lows[k - 1] in frame.owners and t.lows[k - 2] in frame.joints:
        return True  # his brother 30
    if not (t.words[k][0].isupper() or is_plural(t, k, frame)):
        return False
    while k > i - _NAMED and t.words[k].isalpha() and (t.words[k][0].isupper() or is_plural(t, k, frame)):
        k -= 1
    k -= t.lows[k] in frame.determiners
    return t.lows[k] in frame.joints


def _value(hit: Found) -> Decimal:
    return Decimal(hit.figure.value or 0) if hit.figure is not None else Decimal(0)


def _ends_phrase(t: Tokens, hit: Found, lexicon: FigureLexicon) -> bool:
    """Whether no noun follows that could be what is counted."""
    after = t.lows[hit.end]
    is_word = after.isalpha() and after not in lexicon.frame.closed
    return not is_word or after in lexicon.calendar.last or after in lexicon.units.extents


def goes_on(t: Tokens, told: Found, hit: Found, lexicon: FigureLexicon) -> bool:
    """Whether `hit` is a bare number in a list that `told` begins: "three men, ages 19, 22 and 35"."""
    between = [low for low in t.lows[told.end : hit.start] if low != ","]
    is_list = (
        hit.start - told.end <= 2 and hit.start > told.end and all(low in lexicon.numbers.joiners for low in between)
    )
    return is_list and is_bare(hit) and _ends_phrase(t, hit, lexicon) and 0 < _value(hit) < _OLDEST


def gives_back(t: Tokens, last: Found, hit: Found, lexicon: FigureLexicon) -> bool:
    """Whether only "and" or "or" parts the last of a list from `hit`, or the way that it went ("7,105.2, up 12.3 points")."""
    between: Sequence[str] = t.lows[last.end : hit.start]
    if between[:1] == [","]:
        between = between[1:]
    if len(between) != 1 or hit.figure is None or hit.figure.upper is not None:
        return False
    if between[0] in lexicon.frame.directions:
        return hit.figure.type != "percent"
    if between[0] in lexicon.frame.across:
        return hit.start - last.end == 1
    is_counting = hit.figure.type == "count" or last.figure is None or last.figure.qualifier is not None
    return not is_counting and (between[0] in lexicon.numbers.joiners or between[0] in lexicon.frame.either)

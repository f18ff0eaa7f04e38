"""Two numbers that are told as one relation: "one in five", "3-to-1", "four times as many", "2-1"."""

from decimal import Decimal

from claims.extraction.digits import quotient
from claims.extraction.figures.ages import are_persons
from claims.extraction.figures.found import Found, Reading
from claims.extraction.figures.nouns import counted
from claims.extraction.figures.parts import Part, read_part, text_of
from claims.extraction.figures.plurals import is_plural
from claims.extraction.lexicon.figures import FigureLexicon
from claims.extraction.number_words import HYPHENS
from claims.extraction.tokens import Tokens
from claims.extraction.values import Figure

_SENTENCE = 14  # tokens from "two died" to "a third"
_WICKETS = 10  # of one side in cricket
_ODDS_REACH = 8  # words from "odds" to the numbers
_LONG_ODDS = 8  # to one: seldom a score
_LONGEST_ODDS = 4  # digits
_WHOLES = (5, 10, 100)  # of which shares of people are told
_TIE = {"6", "7"}  # games of a set that a tie-break decides
_FIRST_YEAR = 1900  # "one in 2010" tells a year


def read_ratio(t: Tokens, part: Part, lexicon: FigureLexicon) -> Found | None:
    """ "one in five", "two out of three", "3-to-1": the value is the quotient, the unit what it is told of."""
    end, frame = part.end, lexicon.frame
    if part.value is None or part.unit is not None or part.currency is not None:
        return None
    if t.words[end] in HYPHENS and t.lows[end + 1] in frame.to and t.words[end + 2] in HYPHENS:
        return _sides(t, part, read_part(t, end + 3, lexicon), lexicon)
    bottom = None
    if t.words[end] in HYPHENS and t.lows[end + 1] in frame.out_of | frame.tried and t.words[end + 2] in HYPHENS:
        bottom = read_part(t, end + 3, lexicon)  # a 1-in-5 chance
    elif t.phrase(end, end + 2) in frame.out_of:
        bottom = read_part(t, end + 2, lexicon)
    elif t.lows[end] in frame.out_of:
        bottom = read_part(t, end + 1 + (t.lows[end + 1] in frame.every), lexicon)
        if bottom is not None and bottom.numeral.plain and (bottom.value or 0) >= _FIRST_YEAR:
            return None
    elif t.lows[end] in lexicon.numbers.of and part.numeral.spelled:
        bottom = _of_ten(t, end + 1, lexicon)
    elif part.numeral.spelled and t.words[end].islower() and t.lows[end + 1] in frame.out_of:
        return _noun_in(t, part, lexicon)
    is_term = (
        bottom is not None and bottom.unit is not None and bottom.unit.type == "duration" and t.words[end] in HYPHENS
    )
    if is_term and bottom is not None and bottom.unit is not None and 0 < part.value < (bottom.value or 0):
        value = text_of(quotient(part.value, bottom.value or Decimal(1)))  # a 1-in-100-year flood
        return Found(part.start, bottom.end, Figure(type="ratio", value=value, unit=bottom.unit.name))
    if bottom is None or bottom.value is None or bottom.currency or bottom.unit or part.value <= 0:
        return None
    if part.value >= bottom.value and not (bottom.value == 1 and t.lows[end + 1] in frame.tried):  # a 2-for-1 split
        return None
    unit = counted(t, bottom.end, bottom.value, lexicon)
    value = text_of(quotient(part.value, bottom.value))
    return Found(part.start, bottom.end, Figure(type="ratio", value=value, unit=unit))


def _of_ten(t: Tokens, i: int, lexicon: FigureLexicon) -> Part | None:
    """ "nine of 10 voters": the whole of a share of many people; "nine of 10 games" counts games."""
    bottom = read_part(t, i, lexicon)
    if bottom is None or bottom.start != i or bottom.value not in _WHOLES:
        return None
    is_many = are_persons(t, bottom.end, lexicon) or (
        t.words[bottom.end].istitle() and is_plural(t, bottom.end, lexicon.frame)
    )
    return bottom if is_many else None


def _noun_in(t: Tokens, part: Part, lexicon: FigureLexicon) -> Found | None:
    """ "one pupil in five", "two patients in 10": the noun is told between the two numbers, and nothing behind them."""
    noun, k = part.end, part.end + 2 + (t.lows[part.end + 2] in lexicon.frame.every)
    bottom = read_part(t, k, lexicon) if t.lows[noun] not in lexicon.frame.closed and t.words[noun].isalpha() else None
    if bottom is None or bottom.start != k or bottom.unit or bottom.currency or bottom.value is None:
        return None
    is_share = 0 < (part.value or 0) < bottom.value and bottom.value % 1 == 0 and bottom.value < _FIRST_YEAR
    is_alone = counted(t, bottom.end, bottom.value, lexicon) is None and t.words[bottom.end] not in HYPHENS
    if not is_share or not is_alone or is_plural(t, noun, lexicon.frame) == (part.value == 1):
        return None
    value = text_of(quotient(part.value or Decimal(0), bottom.value))
    return Found(part.start, bottom.end, Figure(type="ratio", value=value, unit=t.words[noun]))


def read_lone_share(t: Tokens, i: int, reading: Reading) -> Found | None:
    """ "rose by a third", "nearly a quarter": a share whose whole is not named; "a third man" is an ordinal."""
    numbers, frame = reading.lexicon.numbers, reading.lexicon.frame
    bottom, after = numbers.denominators.get(t.lows[i]), t.words[i + 1]
    if bottom is None or t.lows[i - 1] not in numbers.articles or t.lows[i - 2] not in frame.half_cues - frame.out_of:
        return None
    is_compared = t.lows[i + 1] in frame.quantifiers or t.lows[i + 1] in reading.lexicon.units.comparatives
    is_noun = after.isalnum() and t.lows[i + 1] not in frame.closed and not is_compared
    if t.lows[i].endswith("s") or is_noun or after in HYPHENS:
        return None
    if t.lows[i + 1] in numbers.of or _is_next(t, i - 1, i + 1, reading.lexicon):
        return None
    value = text_of(quotient(Decimal(1), Decimal(bottom)))
    return Found(i - 1, i + 1, Figure(type="ratio", value=value))


def _is_next(t: Tokens, start: int, end: int, lexicon: FigureLexicon) -> bool:
    """Whether the tokens are no share, but the next one of those just counted: "two died and a third was hurt"."""
    numbers = lexicon.numbers
    bottom = numbers.denominators.get(t.lows[end - 1], 0)
    is_one = end - start == 2 and t.lows[start] in numbers.articles and t.lows[end] in lexicon.frame.alone
    before = t.lows[max(start - _SENTENCE, 0) : start]
    return is_one and any(numbers.units.get(low) == bottom - 1 or low == str(bottom - 1) for low in before)


def read_odds(t: Tokens, i: int, reading: Reading) -> Found | None:
    """ "odds of 20 to 1", "the 7-1 favourite", "a ratio of 18:1": two numbers that would else be a score or a range."""
    frame, k = reading.lexicon.frame, i + 1
    if not t.words[i].isdecimal() or len(t.words[i]) > _LONGEST_ODDS:
        return None
    if not (t.words[k] in (":", "/") or t.words[k] in HYPHENS or t.lows[k] in frame.to):
        return None
    below = t.words[k + 1]
    if not (below.isdecimal() and len(below) <= _LONGEST_ODDS and int(below)) or t.words[i - 1] in HYPHENS:
        return None
    if t.words[k + 2] in (":", "/", *HYPHENS) and t.is_glued(k + 1) and t.is_glued(k + 2):
        return None  # 3:4:5
    before, after = t.lows[i - _ODDS_REACH : i], t.lows[k + 2 : k + 4]
    is_price = t.lows[i - 1] in frame.standings and below == "1" and int(t.words[i]) >= _LONG_ODDS  # won at 14-1
    if not is_price and frame.odds.isdisjoint(before) and frame.favourites.isdisjoint(after):
        return None
    value = text_of(quotient(Decimal(int(t.words[i])), Decimal(int(below))))
    return Found(i, k + 2, Figure(type="ratio", value=value))


def _sides(t: Tokens, part: Part, other: Part | None, lexicon: FigureLexicon) -> Found | None:
    """ "a 3-to-1 margin" is a ratio, "a 6-to-3 decision" a score."""
    odds = _odds(part, other)
    if odds is not None and other is not None and t.lows[other.end] in lexicon.units.aged:
        figure = Figure(type="age", value=text_of(part.value), upper=text_of(other.value), unit="year")
        return Found(part.start, other.end, figure)  # the 18-to-24 age group
    if odds is None or other is None or other.value == 1 or (part.value or 0) <= (other.value or 0):
        return odds
    if not lexicon.frame.odds.isdisjoint(t.lows[part.start - 3 : part.start]):
        return odds
    figure = Figure(type="score", value=text_of(part.value), upper=text_of(other.value))
    return Found(part.start, other.end, figure, qualified=True)


def _odds(part: Part, other: Part | None) -> Found | None:
    if other is None or other.unit is not None or other.value is None or part.value is None or other.value <= 0:
        return None
    return Found(part.start, other.end, Figure(type="ratio", value=text_of(quotient(part.value, other.value))))


def read_score(t: Tokens, part: Part, lexicon: FigureLexicon) -> Found | None:
    """ "2-1", "54-12", "287 for 6", "2-all": two whole numbers; `value` and `upper` are the two sides in their order."""
    i = part.end
    if t.lows[i] in lexicon.frame.wickets:
        return _innings(t, part, lexicon)
    if t.words[i] in HYPHENS and t.lows[i + 1] in lexicon.frame.draws and part.unit is None and t.is_glued(i):
        return Found(part.start, i + 2, _score(part, part))
    if not part.numeral.plain or part.unit is not None or t.words[i] not in HYPHENS or not t.words[i + 1].isdecimal():
        return None
    first, second = t.words[part.start], t.words[i + 1]
    if (
        not (t.is_glued(i - 1) and t.is_glued(i))
        or max(len(first), len(second)) > 3
        or part.start != part.numeral.start
    ):
        return None
    if t.words[i + 2] in HYPHENS and t.is_glued(i + 1) and t.words[i + 3][:1].isdecimal():
        return None
    before = part.start - 1
    if t.words[before] in HYPHENS and t.is_glued(before) and t.is_glued(before - 1) and t.words[before - 1].isdecimal():
        return None  # of three: 12-3-1
    other = read_part(t, i + 1, lexicon)
    if other is None or other.unit is not None or other.numeral.end != i + 2:
        return None
    if t.lows[part.start - 1] in lexicon.calendar.weekdays:
        return Found(part.start, i + 2, Figure(type="time"))  # open Mon-Fri 9-5: which half of the day is left open
    return Found(part.start, _tie_break_end(t, i + 2, {first, second}), _score(part, other), qualified=True)


def _tie_break_end(t: Tokens, i: int, sides: set[str]) -> int:
    """Where the score that ends before `i` ends with its tie-break: "7-6 (5)"."""
    is_told = sides == _TIE and t.words[i] == "(" and t.words[i + 1].isdecimal() and t.words[i + 2] == ")"
    return i + 3 if is_told else i


def read_spelled_score(t: Tokens, i: int, reading: Reading) -> Found | None:
    """ "three-nil", "won two-one", "nil-nil"; "a one-two finish" asserts none and is passed over."""
    units, k = reading.lexicon.numbers.units, i + 2
    first, second = units.get(t.lows[i]), units.get(t.lows[k])
    if first is None or second is None or t.words[i + 1] not in HYPHENS or not t.is_glued(i):
        return None
    if (first, second) == (1, 2):
        return Found(i, k + 1, None)
    if (t.words[k + 1] in HYPHENS and t.is_glued(k)) or (
        first < second and t.lows[i] not in reading.lexicon.frame.nils
    ):
        return None  # two-three weeks, nine-one-one
    return Found(i, k + 1, Figure(type="score", value=str(first), upper=str(second)), qualified=True)


def _score(part: Part, other: Part) -> Figure:
    return Figure(type="score", value=text_of(part.value), upper=text_of(other.value))


def _innings(t: Tokens, part: Part, lexicon: FigureLexicon) -> Found | None:
    """ "245 for 6" (runs and wickets), "4 for 37" (wickets and runs), "3 for 4" (hits and turns): digits that count nothing else."""
    numeral, k = part.numeral, part.end + 1
    is_bowled = numeral.spelled and t.lows[part.start - 1] in lexicon.frame.bowled  # took five for 61
    if (
        not (numeral.plain or is_bowled)
        or part.unit is not None
        or part.currency
        or not t.words[k].isdecimal()
        or len(t.words[k]) > 3
    ):
        return None
    other = read_part(t, k, lexicon)
    if other is None or other.start != k or other.end != k + 1 or min(part.value or 0, other.value or 0) > _WICKETS:
        return None
    after = t.lows[k + 1]
    if (after.isalpha() and after not in lexicon.frame.closed) or after in HYPHENS or after in lexicon.numbers.of:
        return None
    return Found(part.start, k + 1, Figure(type="score", value=text_of(part.value), upper=text_of(other.value)))


def read_times(part: Part, t: Tokens, lexicon: FigureLexicon) -> Found | None:
    """ "four times as many", "10-fold": a ratio; "four times" alone is a count of times."""
    units, end = lexicon.units, part.end
    if part.unit is not None or part.currency is not None:
        return None
    if t.lows[end] in units.multiplied and t.is_glued(end - 1) and not t.words[end + 1].isdecimal():
        return Found(part.start, end + 1, Figure(type="ratio", value=text_of(part.value)))
    k = end + 1 if t.words[end] in HYPHENS and t.is_glued(end) else end
    is_more = t.lows[k + 1] in units.comparatives or (
        t.lows[k + 1].endswith(units.comparative_endings) and t.lows[k + 2] in lexicon.calendar.no_year_after
    )
    if t.lows[k] in units.folds or (t.lows[k] in units.times and is_more):
        return Found(part.start, k + 1, Figure(type="ratio", value=text_of(part.value)))
    return None

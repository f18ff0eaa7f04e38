"""Two numbers that are the ends of one: "5 to 7 percent", "between 5 and 10", "$2-$3 million", "two or three"."""

from dataclasses import replace
from decimal import Decimal

from claims.extraction.digits import product
from claims.extraction.figures.ages import age_start, is_of_age_noun
from claims.extraction.figures.found import Found
from claims.extraction.figures.measures import Unit, read_scale, units_in_one
from claims.extraction.figures.nouns import counted, counted_of
from claims.extraction.figures.parts import Part, figure_of, read_part, text_of
from claims.extraction.lexicon.figures import FigureLexicon
from claims.extraction.number_words import HYPHENS
from claims.extraction.tokens import Tokens
from claims.extraction.values import Figure

_DASHES = HYPHENS | {"~"}
_NEAR = 3  # "one or two": alternatives that lie farther apart are two figures
_FAR = 4  # times: ends of a range that something rose by lie nearer to each other
_HUNDRED, _THOUSAND = Decimal(100), Decimal(1000)
_LONG = 200  # from here on two bare numbers on a dash are a range, below a score


def read_range(t: Tokens, part: Part, lexicon: FigureLexicon) -> Found | None:
    """The range that begins with `part`; for "from 4.8 to 4.7 percent" (no range) the first number with its unit."""
    frame = lexicon.frame
    joint, k = _joint(t, part, lexicon)
    if joint in frame.to and t.lows[k] in frame.lifelong:
        return _to_life(t, part, k, lexicon)
    if k == 0 or part.value is None:
        return None
    other = read_part(t, k, lexicon, is_money=part.currency is not None) if _may_begin(t, k, lexicon) else None
    if other is None or other.start > k + 1 or other.value is None:
        return None
    part, other = _in_one_unit(part, other, lexicon)
    low, unit = _shared(part, other)
    if low is None or other.value is None or not _agree(part, other):
        return None
    opener = _opener(t, part, lexicon)
    is_between, is_from = (
        opener in frame.between and joint in frame.between_and,
        opener in frame.start and joint in frame.to,
    )
    if low >= other.value:
        return _descending(t, part, other, lexicon, is_from=opener in frame.start) if joint in frame.to else None
    if joint in _DASHES and unit is None and part.currency is None and not _is_long(t, part, other, lexicon):
        return None
    if (
        joint in frame.either
        and unit is None
        and other.value - low > _NEAR * (other.numeral.scale or (_HUNDRED if low >= _HUNDRED else 1))
    ):
        return None
    if joint in frame.either and part.unit is not None and other.unit is not None:
        return None  # 128GB or 256GB
    is_moved = opener in frame.moves or (opener in frame.across and t.lows[part.start - 2] in frame.moves)
    if joint in frame.to and is_moved and other.value > _FAR * abs(low):
        return None  # rose 390 to 52,904: by how much, and where it came
    aged = _ages(t, part, other, lexicon, is_from=is_from) if unit is None else None
    if aged is not None:
        return aged
    unit = unit or read_scale(t, other.end, lexicon)
    is_multiple = t.lows[other.end] in lexicon.units.times and t.lows[other.end + 1] in lexicon.units.comparatives
    if unit is None and is_multiple and part.currency is None:  # five to seven times as much
        return Found(part.start, other.end + 1, Figure(type="ratio", value=text_of(low), upper=text_of(other.value)))
    figure = figure_of(replace(part, currency=part.currency or other.currency), unit, value=low, upper=other.value)
    if figure.type == "count":
        figure = replace(figure, unit=counted(t, other.end, other.value, lexicon) or _unit_of(t, other.end, lexicon))
    start = part.start - 1 if is_between or is_from else part.start
    return Found(start, other.end, figure, qualified=is_between)


def _ages(t: Tokens, part: Part, other: Part, lexicon: FigureLexicon, *, is_from: bool) -> Found | None:
    """ "aged 25 to 54", "raise the voting age from 16 to 18": ages without their unit."""
    figure = Figure(type="age", value=text_of(part.value), upper=text_of(other.value), unit="year")
    start = age_start(t, part, lexicon)
    if start is not None:
        return Found(start - (t.lows[start - 1] in lexicon.frame.between), other.end, figure)
    return Found(part.start - 1, other.end, figure) if is_from and is_of_age_noun(t, part, lexicon) else None


def _unit_of(t: Tokens, i: int, lexicon: FigureLexicon) -> str | None:
    """ "48 to 52 of the 90 seats": what the range is told of."""
    if t.lows[i] not in lexicon.numbers.of:
        return None
    k = i + 1 + (t.lows[i + 1] in lexicon.frame.determiners)
    whole = read_part(t, k, lexicon) if t.words[k][:1].isdecimal() or t.lows[k] in lexicon.numbers.units else None
    return counted_of(t, i + 1 if whole is None else whole.end, lexicon)


def _descending(t: Tokens, part: Part, other: Part, lexicon: FigureLexicon, *, is_from: bool) -> Found | None:
    """What "3 to 1", "a vote of 5 to 4" and "4.8 to 4.7 percent" say: the first number is not the smaller."""
    if _is_odds(t, part, other, lexicon):
        return Found(part.start, other.end, Figure(type="ratio", value=text_of(part.value)))
    if not is_from and _is_vote(t, part, other, lexicon):
        figure = Figure(type="score", value=text_of(part.value), upper=text_of(other.value))
        return Found(part.start, other.end, figure)
    return _falling(part, other.unit) if part.unit is None and other.unit is not None else None


def _in_one_unit(part: Part, other: Part, lexicon: FigureLexicon) -> tuple[Part, Part]:
    """Both in the smaller of two units of time: "between 18 months and nine years"."""
    a, b = part.unit, other.unit
    if (
        a is None
        or b is None
        or a.type != "duration"
        or b.type != "duration"
        or part.value is None
        or other.value is None
    ):
        return part, other
    more, fewer = units_in_one(b, a, lexicon), units_in_one(a, b, lexicon)
    if more is not None:
        numeral = replace(other.numeral, value=product(other.value, Decimal(more)))
        return part, replace(other, numeral=numeral, unit=replace(a, end=b.end))
    if fewer is not None:
        numeral = replace(part.numeral, value=product(part.value, Decimal(fewer)))
        return replace(part, numeral=numeral, unit=replace(b, end=a.end)), other
    return part, other


def _to_life(t: Tokens, part: Part, k: int, lexicon: FigureLexicon) -> Found | None:
    """ "25 years to life", "15 to life": a sentence in years without an upper end; "brought 12 to life" is none."""
    is_term = part.unit is None or part.unit.type == "duration"
    if not is_term or part.currency or not lexicon.frame.motions.isdisjoint(t.lows[part.start - 2 : part.start]):
        return None
    name = part.unit.name if part.unit is not None else lexicon.units.term
    figure = Figure(type="duration", value=text_of(part.value), unit=name, qualifier="at-least")
    return Found(part.start, k + 1, figure, qualified=True)


def _joint(t: Tokens, part: Part, lexicon: FigureLexicon) -> tuple[str, int]:
    """The word or dash after the first number, and where the second would begin; 0 for none."""
    frame, end = lexicon.frame, part.end
    joint, k = t.lows[end], end + 1
    if (
        part.unit is None
        and joint in HYPHENS
        and t.is_glued(end - 1)
        and (t.words[k] in HYPHENS or t.lows[k] in frame.to)
    ):
        joint, k = t.lows[k], k + 1  # 8- to 16-metre
        k += t.words[k] in HYPHENS and t.is_glued(k - 1)  # 0-to-60
    opener = _opener(t, part, lexicon)
    if joint in frame.onto and opener in frame.start:
        return next(iter(frame.to)), k
    if joint in _DASHES or joint in frame.to or joint in frame.either:
        return joint, k
    return (joint, k) if joint in frame.between_and and opener in frame.between else ("", 0)


def _opener(t: Tokens, part: Part, lexicon: FigureLexicon) -> str:
    """The word before the first number, or before "the ages of" that stand before it."""
    aged = age_start(t, part, lexicon)
    return t.lows[part.start - 1] if aged is None or t.lows[aged - 1] not in lexicon.frame.between else t.lows[aged - 1]


def _may_begin(t: Tokens, i: int, lexicon: FigureLexicon) -> bool:
    low = t.lows[i]
    if low in lexicon.anchors or low[:1].isdecimal() or low in lexicon.numbers.articles:
        return True
    return not low.isalpha() or t.words[i][0].isupper() or low in lexicon.numbers.minus


def _shared(part: Part, other: Part) -> tuple[Decimal | None, Unit | None]:
    """The lower value in the scale that both share, and the unit that both share."""
    low, scale = part.value, other.numeral.scale
    if low is None or other.value is None:
        return None, None
    if part.numeral.scale is None and scale is not None and part.unit is None and product(low, scale) < other.value:
        low = product(low, scale)
    elif part.unit is None and part.numeral.spelled and other.numeral.spelled and _HUNDRED <= other.value < _THOUSAND:
        hundreds = product(low, _HUNDRED)
        low = hundreds if other.value % _HUNDRED == 0 and hundreds < other.value else low  # two or three hundred
    return low, other.unit or part.unit


def _agree(part: Part, other: Part) -> bool:
    """Whether the two may be ends of one range: same unit, or one of them without."""
    a, b = part.unit, other.unit
    if a is not None and b is not None and (a.type, a.name, a.currency) != (b.type, b.name, b.currency):
        return False
    if a is not None and a.type != "money" and (b is None or other.currency is not None):
        return False
    if b is not None and b.type != "money" and part.currency is not None:
        return False
    return not (part.currency and other.currency and part.currency != other.currency)


def _falling(part: Part, unit: Unit | None) -> Found:
    """The first of two falling numbers takes the unit that is only written after the second."""
    return Found(part.start, part.end, figure_of(part, unit, value=part.value))


def _is_vote(t: Tokens, part: Part, other: Part, lexicon: FigureLexicon) -> bool:
    """ "The vote was 5 to 4", "won by 12 to 10": two small whole numbers, the larger first, that count nothing else."""
    if part.unit is not None or other.unit is not None or part.currency or other.currency or other.value == 0:
        return False
    is_told = not lexicon.frame.wins.isdisjoint(t.lows[part.start - 5 : part.start])  # voted 354 to 7
    is_small = (is_told or (part.value or 0) < _LONG) and (part.value or 0) % 1 == 0 and (other.value or 0) % 1 == 0
    return (
        is_small and t.lows[other.end] not in lexicon.calendar.months and counted(t, other.end, None, lexicon) is None
    )


def _is_odds(t: Tokens, part: Part, other: Part, lexicon: FigureLexicon) -> bool:
    """ "outnumbered 3 to 1", "a ratio of 1.8 to 1"; a match is won 2 to 1."""
    if other.value != 1 or part.unit is not None or other.unit is not None or part.currency or other.currency:
        return False
    if t.lows[other.end].isalpha() and t.lows[other.end] not in lexicon.frame.closed:
        return False
    return "." in str(part.value) or lexicon.frame.wins.isdisjoint(t.lows[part.start - 5 : part.start])


def _is_long(t: Tokens, part: Part, other: Part, lexicon: FigureLexicon) -> bool:
    """Whether two numbers on a dash without a unit are a range and not a score: they are long, or count something."""
    if not (part.numeral.plain and other.numeral.plain) or (part.value or 0) >= _LONG:
        return not part.numeral.spelled or not other.numeral.spelled
    if t.lows[part.start - 1] in lexicon.frame.serving or t.lows[part.start - 1] in lexicon.units.aged:
        return True
    return counted(t, other.end, None, lexicon) is not None and not t.words[other.end] in HYPHENS

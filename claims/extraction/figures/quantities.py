"""Numeral, unit, range, rate and ratio → Figure."""

from dataclasses import replace
from decimal import Decimal

from claims.extraction.digits import as_text, product, quotient, total
from claims.extraction.figures.found import Found, Reading
from claims.extraction.figures.nouns import counted, is_plural
from claims.extraction.figures.parts import Part, read_part
from claims.extraction.figures.units import Unit
from claims.extraction.lexicon.figures import FigureLexicon
from claims.extraction.number_words import HYPHENS
from claims.extraction.tokens import Tokens
from claims.extraction.values import Figure

_HUNDRED = Decimal(100)


def read_quantity(t: Tokens, i: int, reading: Reading) -> Found | None:
    """The count, amount, share, measure, age, duration, ratio or score at token `i`."""
    lexicon = reading.lexicon
    part = read_part(t, i, lexicon)
    if part is None:
        return None
    return (
        _ratio(t, part, lexicon)
        or _range(t, part, lexicon)
        or _score(t, part, lexicon)
        or _times(t, part, lexicon)
        or _one(t, part, lexicon)
    )


# ---------------------------------------------------------------- one number


def _one(t: Tokens, part: Part, lexicon: FigureLexicon) -> Found | None:
    if part.unit is not None and part.unit.type == "duration":
        part = _longer_duration(t, part, lexicon)
    start = _aged(t, part, lexicon)
    if start is not None and part.unit is None:
        return Found(start, part.end, Figure(type="age", value=_text(part.value), unit="year"))
    if part.unit is None and part.currency is None:
        return _bare(t, part, lexicon)
    return Found(part.start, part.end, _figure(part, part.unit, value=part.value, upper=part.numeral.upper))


def _figure(
    part: Part,
    unit: Unit | None,
    *,
    value: Decimal | None,
    upper: Decimal | None = None,
) -> Figure:
    if part.currency is not None and (unit is None or unit.type != "percent"):
        return Figure(type="money", value=_text(value), upper=_text(upper), currency=part.currency)
    if unit is None:
        return Figure(type="count", value=_text(value), upper=_text(upper))
    if unit.hundredths:
        value, upper = (None if v is None else quotient(v, _HUNDRED) for v in (value, upper))
    return Figure(
        type=unit.type,
        value=_text(value),
        upper=_text(upper),
        unit=unit.name or None,
        currency=unit.currency or None,
    )


def _text(value: Decimal | None) -> str | None:
    return None if value is None else as_text(value)


def _bare(t: Tokens, part: Part, lexicon: FigureLexicon) -> Found | None:
    """A number without a unit: a count, a share, an age in apposition, or (a lone "one", a lone "half") nothing."""
    numeral, frame = part.numeral, lexicon.frame
    if _is_age_in_apposition(t, part):
        return Found(
            part.start,
            part.end,
            Figure(type="age", value=_text(part.value), unit="year"),
            qualified=True,
        )
    end = numeral.end
    if numeral.fraction:
        return _share(t, part, lexicon)
    unit = counted(t, end, part.value, frame)
    if numeral.spelled and numeral.value == 1 and not _counts_one(t, part, unit, lexicon):
        return Found(part.start, end, None)
    if unit is None and t.lows[end] in lexicon.numbers.of:
        unit = _counted_of(t, end + 1, lexicon)
    upper = _text(part.numeral.upper)
    return Found(part.start, end, Figure(type="count", value=_text(part.value), upper=upper, unit=unit))


def _counts_one(t: Tokens, part: Part, unit: str | None, lexicon: FigureLexicon) -> bool:
    """Whether "one" counts: a noun of its own follows, and it is none of "one day", "one thing", "no one"."""
    if (
        unit is None
        or t.lows[part.end] in lexicon.frame.no_ones
        or t.lows[part.start - 1] in ("no", "any", "every", "this", "that")
    ):
        return False
    return not is_plural(t, part.end, lexicon.frame)


def _counted_of(t: Tokens, i: int, lexicon: FigureLexicon) -> str | None:
    """ "17 of its planes", "thousands of young people": what stands after "of", its determiners left out."""
    while t.lows[i] in _DETERMINERS:
        i += 1
    return counted(t, i, None, lexicon.frame)


_DETERMINERS = frozenset(
    [
        "the",
        "its",
        "their",
        "his",
        "her",
        "our",
        "my",
        "your",
        "these",
        "those",
        "all",
        "this",
        "that",
        "of",
    ]
)


def _share(t: Tokens, part: Part, lexicon: FigureLexicon) -> Found | None:
    """A fraction says something of a whole: "a third of voters", "half the seats", "one-fifth"; "first half" is none."""
    low, end = t.lows[part.end], part.numeral.end
    is_half = part.numeral.value == Decimal("0.5") and t.lows[end - 1] in lexicon.numbers.halves
    if is_half:
        before = t.lows[part.start - 1]
        if before in lexicon.numbers.ordinals or before in (
            "other",
            "latter",
            "back",
            "better",
            "top",
            "bottom",
            "s",
            "opening",
            "closing",
        ):
            return Found(part.start, end, None)
        if not (
            low in lexicon.numbers.of
            or low in _DETERMINERS
            or before in ("by", "in", "than", "nearly", "almost", "about", "to", "over", "under")
        ):
            return Found(part.start, end, None)
    k = end + 1 if low in lexicon.numbers.of else end
    return Found(
        part.start,
        end,
        Figure(type="ratio", value=_text(part.value), unit=_counted_of(t, k, lexicon)),
    )


def _is_age_in_apposition(t: Tokens, part: Part) -> bool:
    """ "Ms. Gross, 47, is": a whole number up to 120 between commas (or in brackets) after a name."""
    value, i = part.value, part.start
    if not part.numeral.plain or value is None or not 0 < value <= 120 or len(t.words[i]) > 3:
        return False
    opener, closer, before = t.words[i - 1], t.words[part.end], t.words[i - 2]
    if (opener == "," and closer in (",", ".", ";", ")", "—", "–")) or (opener == "(" and closer == ")"):
        return before.isalpha() and before[0].isupper() and t.lows[i - 2] != "no" and not before.isupper()
    return False


def _aged(t: Tokens, part: Part, lexicon: FigureLexicon) -> int | None:
    """Where "aged" begins in "aged 34", "at the age of 22", "ages 5 to 12"; None without it."""
    if part.value is None or not 0 < part.value <= 120:
        return None
    i = part.start
    if t.lows[i - 1] in lexicon.units.aged:
        return i - 1
    if t.lows[i - 1] in lexicon.numbers.of and t.lows[i - 2] in lexicon.units.aged:
        return i - 2
    return None


def _longer_duration(t: Tokens, part: Part, lexicon: FigureLexicon) -> Part:
    """ "2 hours, 32 minutes, 25.3 seconds": units that add up, told in the smallest of them."""
    while part.unit is not None and part.value is not None:
        k = part.end
        k += t.words[k] == ","
        k += t.lows[k] in lexicon.numbers.joiners
        if (
            not t.words[k][:1].isdecimal()
            and t.lows[k] not in lexicon.numbers.units
            and t.lows[k] not in lexicon.numbers.tens
        ):
            return part
        more = read_part(t, k, lexicon)
        if more is None or more.unit is None or more.unit.type != "duration" or more.value is None:
            return part
        for sizes in (lexicon.units.seconds, lexicon.units.months):
            big, small = sizes.get(part.unit.name), sizes.get(more.unit.name)
            if big and small and big > small:
                break
        else:
            return part
        numeral = replace(
            part.numeral,
            value=total(product(part.value, Decimal(big // small)), more.value),
        )
        part = Part(part.start, more.end, numeral, more.unit)
    return part


# ---------------------------------------------------------------- two numbers


def _ratio(t: Tokens, part: Part, lexicon: FigureLexicon) -> Found | None:
    """ "one in five", "two out of three", "3-to-1", "3:1"."""
    top, end = part.value, part.end
    if top is None or part.unit is not None or part.currency is not None:
        return None
    bottom = None
    if t.lows[end] == "out" and t.lows[end + 1] in lexicon.numbers.of:
        bottom = read_part(t, end + 2, lexicon)
    elif t.lows[end] == "in":
        bottom = read_part(t, end + 1, lexicon)
        if bottom is not None and ((bottom.numeral.plain and (bottom.value or 0) >= 1900) or bottom.unit is not None):
            bottom = None
    elif t.words[end] in HYPHENS and t.lows[end + 1] in lexicon.frame.to and t.words[end + 2] in HYPHENS:
        bottom = read_part(t, end + 3, lexicon)
        return _odds(part, bottom)
    if bottom is None or bottom.value is None or bottom.currency or bottom.unit or not 0 < top < bottom.value:
        return None
    unit = counted(t, bottom.end, bottom.value, lexicon.frame)
    return Found(
        part.start,
        bottom.end,
        Figure(type="ratio", value=_text(quotient(top, bottom.value)), unit=unit),
    )


def _odds(part: Part, other: Part | None) -> Found | None:
    if other is None or other.unit is not None or other.value is None or part.value is None or other.value <= 0:
        return None
    return Found(
        part.start,
        other.end,
        Figure(type="ratio", value=_text(quotient(part.value, other.value))),
    )


def _range(t: Tokens, part: Part, lexicon: FigureLexicon) -> Found | None:
    """ "5 to 7 percent", "between 5 and 10", "$2-$3 million", "15 to 15.5 million", "two or three"."""
    frame = lexicon.frame
    opener = t.lows[part.start - 1]
    joint = t.lows[part.end]
    k = part.end + 1
    if part.unit is None and joint in HYPHENS and t.is_glued(part.end - 1) and t.words[k] in HYPHENS | {"to"}:
        joint = ""  # 8- to 16-meter
        if t.lows[k] in frame.to:
            joint, k = t.lows[k], k + 1
    is_between = opener in frame.between and joint in frame.between_and
    is_dash = joint in HYPHENS | {"~", "/"} and joint != "/"
    if not (is_between or is_dash or joint in frame.to or joint in frame.either):
        return None
    bound_end = k
    other = read_part(t, k, lexicon) if _may_begin(t, k, lexicon) else None
    if other is None or other.start > bound_end + 1 or other.value is None or part.value is None:
        return None
    low, unit = _shared(part, other)
    if low is None or not _agree(part, other) or low >= other.value:
        return None
    if is_dash and unit is None and part.currency is None and not _is_counted_range(t, part, other, lexicon):
        return None
    if joint in frame.either and not (other.value - low <= 3 or unit is not None):
        return None
    start = part.start - 1 if is_between or (opener in frame.start and joint in frame.to) else part.start
    aged = _aged(t, part, lexicon)
    if aged is not None and unit is None:
        return Found(
            aged,
            other.end,
            Figure(type="age", value=_text(low), upper=_text(other.value), unit="year"),
        )
    whole = replace(part, currency=part.currency or other.currency)
    figure = _figure(whole, unit, value=low, upper=other.value)
    if figure.type == "count":
        figure = replace(figure, unit=counted(t, other.end, other.value, frame))
    return Found(start, other.end, figure, qualified=is_between)


def _may_begin(t: Tokens, i: int, lexicon: FigureLexicon) -> bool:
    low = t.lows[i]
    return (
        low in lexicon.anchors
        or low[:1].isdecimal()
        or not low.isalpha()
        or t.words[i].isupper()
        or low in lexicon.numbers.articles
    )


def _shared(part: Part, other: Part) -> tuple[Decimal | None, Unit | None]:
    """The lower value in the scale that both share, and the unit that both share."""
    low, scale = part.value, other.numeral.scale
    if low is None or other.value is None:
        return None, None
    if part.numeral.scale is None and scale is not None and part.unit is None and product(low, scale) < other.value:
        low = product(low, scale)
    return low, other.unit or part.unit


def _agree(part: Part, other: Part) -> bool:
    if part.unit is not None and other.unit is not None and (part.unit.type, part.unit.name, part.unit.currency) != (
        other.unit.type, other.unit.name, other.unit.currency,
    ):  # fmt: skip
        return False
    if part.unit is not None and other.unit is None and other.currency is None and part.unit.type != "money":
        return False
    if (part.currency and other.unit and other.unit.type != "money") or (
        other.currency and part.unit and part.unit.type != "money"
    ):
        return False
    return not (part.currency and other.currency and part.currency != other.currency)


def _is_counted_range(t: Tokens, part: Part, other: Part, lexicon: FigureLexicon) -> bool:
    """Whether two numbers on a dash without a unit are a range and not a score: they are long, or count something."""
    if not (part.numeral.plain and other.numeral.plain) or (part.value or 0) >= 200:
        return not part.numeral.spelled or not other.numeral.spelled
    return counted(t, other.end, other.value, lexicon.frame) is not None and not part.numeral.spelled


def _score(t: Tokens, part: Part, lexicon: FigureLexicon) -> Found | None:
    """ "2-1", "54-12": two whole numbers on a hyphen."""
    i = part.end
    if not part.numeral.plain or part.unit is not None or t.words[i] not in HYPHENS or not t.words[i + 1].isdecimal():
        return None
    if (
        not (t.is_glued(i - 1) and t.is_glued(i))
        or len(t.words[i + 1]) > 3
        or len(t.words[part.start]) > 3
        or part.start != part.numeral.start
    ):
        return None
    if t.words[i + 2] in HYPHENS and t.is_glued(i + 1) and t.words[i + 3][:1].isdecimal():
        return None
    other = read_part(t, i + 1, lexicon)
    if other is None or other.unit is not None or other.numeral.end != i + 2:
        return None
    return Found(
        part.start,
        i + 2,
        Figure(type="score", value=_text(part.value), upper=str(int(t.words[i + 1]))),
        qualified=True,
    )


def _times(t: Tokens, part: Part, lexicon: FigureLexicon) -> Found | None:
    """ "four times as many", "10-fold": a ratio; "four times" alone is a count of times."""
    units, end = lexicon.units, part.end
    if part.unit is not None or part.currency is not None:
        return None
    k = end + 1 if t.words[end] in HYPHENS and t.is_glued(end) else end
    if t.lows[k] in units.folds:
        return Found(part.start, k + 1, Figure(type="ratio", value=_text(part.value)))
    if t.lows[k] == "times" and t.lows[k + 1] in units.comparatives:
        return Found(part.start, k + 1, Figure(type="ratio", value=_text(part.value)))
    return None

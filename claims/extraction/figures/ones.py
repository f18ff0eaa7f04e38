"""One unit told by an article, and what goes on from it: "a year and a half", "an hour and 20 minutes", "a mile and a quarter"."""

from decimal import Decimal

from claims.extraction.digits import product, quotient, total
from claims.extraction.figures.days import shifted, written
from claims.extraction.figures.found import Found, Reading
from claims.extraction.figures.measures import Unit, units_in_one
from claims.extraction.figures.parts import read_part, text_of
from claims.extraction.lexicon.figures import FigureLexicon
from claims.extraction.tokens import Tokens
from claims.extraction.values import Figure

_ONE = Decimal(1)


def read_one_and(t: Tokens, i: int, reading: Reading) -> Found | None:
    """The sum that begins with an article before the unit of time at token `i`, or that ends in the half at `i`."""
    lexicon, numbers = reading.lexicon, reading.lexicon.numbers
    if t.lows[i] in numbers.halves or t.lows[i] in numbers.denominators:
        name, k = lexicon.units.measures.get(t.lows[i - 3]), i - 3
        unit = None if name is None else Unit(k + 1, "measure", name)
    else:
        name, k = lexicon.units.durations.get(t.lows[i]), i
        unit = None if name is None else Unit(k + 1, "duration", name)
    if unit is None or t.lows[k - 1] not in numbers.articles or t.lows[k + 1] not in numbers.joiners:
        return None
    end, value, name = _and_part(t, k + 2, unit, lexicon)
    if value is None or (t.lows[end] in numbers.of and t.lows[end + 1] in lexicon.frame.determiners):
        return None
    if t.lows[end] in lexicon.calendar.ago and unit.type == "duration":
        today = reading.published_on
        found = None if today is None else shifted(today, name, -value)
        return Found(k - 1, end + 1, Figure(type="date", value=found and written(*found)))
    return Found(k - 1, end, Figure(type=unit.type, value=text_of(value), unit=name))


def _and_part(t: Tokens, i: int, unit: Unit, lexicon: FigureLexicon) -> tuple[int, Decimal | None, str]:
    """Where what is told after "and" ends, the sum of both, and its unit."""
    numbers = lexicon.numbers
    if t.lows[i] in numbers.articles:
        bottom = 2 if t.lows[i + 1] in numbers.halves else numbers.denominators.get(t.lows[i + 1])
        return i + 2, None if bottom is None else total(_ONE, quotient(_ONE, Decimal(bottom))), unit.name
    part = read_part(t, i, lexicon)
    steps = None if part is None or part.unit is None else units_in_one(unit, part.unit, lexicon)
    if part is None or part.unit is None or part.value is None or steps is None or part.start != i:
        return i, None, ""
    return part.end, total(product(_ONE, Decimal(steps)), part.value), part.unit.name

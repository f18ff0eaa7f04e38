"""One pass over the tokens of each line; at every anchor the first rule that answers wins."""

from collections.abc import Sequence
from datetime import date
from itertools import chain

from claims.extraction.figures.carried import can_carry, carried
from claims.extraction.figures.dates import read_date
from claims.extraction.figures.found import Found, Reading
from claims.extraction.figures.multiples import read_multiple
from claims.extraction.figures.names import read_name
from claims.extraction.figures.ordinals import read_ordinal
from claims.extraction.figures.qualifiers import merged, qualify
from claims.extraction.figures.quantities import read_quantity
from claims.extraction.figures.ratios import read_lone_share
from claims.extraction.figures.relative import read_relative
from claims.extraction.figures.times import read_time
from claims.extraction.lexicon.figures import figure_lexicon
from claims.extraction.spans import Span
from claims.extraction.tokens import PADDING, Tokens, lines_of
from claims.extraction.values import Figure

_RULES = (
    read_date,
    read_relative,
    read_time,
    read_name,
    read_lone_share,
    read_ordinal,
    read_quantity,
    read_multiple,
)


def find_figures(
    text: str,
    sentences: Sequence[Span],
    *,
    published_on: date | None = None,
    language: str = "en",
) -> list[tuple[Span, Figure]]:
    """The figures of `text` in reading order, none inside another.

    `sentences` is not asked: a figure ends at the line break at the latest, and full stops stand inside figures.
    """
    reading = Reading(figure_lexicon(language), published_on)
    return list(chain.from_iterable(figures_of(t, reading) for t in lines_of(text, reading.lexicon.anchors)))


def figures_of(t: Tokens, reading: Reading) -> list[tuple[Span, Figure]]:
    """The figures of one line, or of a piece of one."""
    anchors = reading.lexicon.anchors
    found: list[tuple[Span, Figure]] = []
    last: Found | None
    told: Found | None  # the last one with a unit
    taken, last, told = PADDING, None, None
    reading.skipped = reading.labelled = -1
    reading.dated = -100
    reading.has_ago = not reading.lexicon.calendar.anchoring.isdisjoint(t.lows)
    for i, low in enumerate(t.lows):
        if i < taken or not (low in anchors or low[:1].isdecimal()):
            continue
        hit = _read(t, i, reading)
        if hit is None:
            continue
        if hit.figure is None:
            last = hit
            reading.skipped = taken = hit.end
            continue
        hit.start = max(hit.start, taken)  # what stands before belongs to the figure before
        hit = carried(t, told, qualify(t, hit, reading.lexicon, last), reading.lexicon)
        both = merged(t, last, hit, reading.lexicon)
        if both is not None:
            found.pop()
            hit = both
        last, taken = hit, hit.end
        told = hit if can_carry(hit) else told
        if hit.figure is not None:
            found.append((t.span(hit.start, hit.end), hit.figure))
    return found


def _read(t: Tokens, i: int, reading: Reading) -> Found | None:
    for rule in _RULES:
        hit = rule(t, i, reading)
        if hit is not None:
            return hit
    return None

"""One pass over the tokens of each line; at every anchor the first rule that answers wins."""

from collections.abc import Sequence
from datetime import date
from itertools import chain

from claims.extraction.figures.anchored import anchor_of, read_anchored
from claims.extraction.figures.carried import Carrier
from claims.extraction.figures.dates import read_date
from claims.extraction.figures.found import Found, Reading
from claims.extraction.figures.multiples import read_multiple
from claims.extraction.figures.names import read_name
from claims.extraction.figures.ones import read_one_and
from claims.extraction.figures.ordinals import read_ordinal
from claims.extraction.figures.qualifiers import merged, qualify
from claims.extraction.figures.quantities import read_quantity
from claims.extraction.figures.ratios import read_lone_share, read_odds, read_spelled_score
from claims.extraction.figures.relative import read_relative
from claims.extraction.figures.results import read_result
from claims.extraction.figures.tens import read_tens
from claims.extraction.figures.times import read_time
from claims.extraction.lexicon.languages import figure_lexicon
from claims.extraction.spans import Span
from claims.extraction.tokens import PADDING, Tokens, lines_of
from claims.extraction.values import Figure

_RULES = (
    read_tens,
    read_date,
    read_anchored,
    read_one_and,
    read_relative,
    read_odds,
    read_time,
    read_spelled_score,
    read_result,
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
    taken, last = PADDING, None
    carrier = Carrier(t, reading.lexicon)
    reading.skipped = reading.labelled = -1
    reading.dated, reading.day = -100, None
    reading.told = reading.resulted = -100
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
        hit = carrier.completed(qualify(t, hit, reading.lexicon, last))
        both = merged(t, last, hit, reading.lexicon)
        if both is not None:
            found.pop()
            hit = both
        last, taken = hit, hit.end
        reading.anchor = anchor_of(t, hit, reading) or reading.anchor
        listed = carrier.takes_back(hit)
        found[len(found) - len(listed) :] = chain.from_iterable(_placed(t, one) for one in [*listed, hit])
        carrier.note(hit)
        reading.told = carrier.told_until
    return found


def _placed(t: Tokens, hit: Found) -> list[tuple[Span, Figure]]:
    return [] if hit.figure is None else [(t.span(hit.start, hit.end), hit.figure)]


def _read(t: Tokens, i: int, reading: Reading) -> Found | None:
    for rule in _RULES:
        hit = rule(t, i, reading)
        if hit is not None:
            return hit
    return None

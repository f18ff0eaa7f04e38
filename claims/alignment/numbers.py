"""Numbers inside a quotation: the same one written otherwise is no change, another one is called out."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from claims.alignment.blocks import Block, made_equal
from claims.alignment.measuring import Scale, scale_of
from claims.extraction import Figure, Span
from claims.extraction.figures import find_figures
from claims.extraction.lexicon.languages import figure_lexicon
from claims.extraction.lexicon.lists import words_of
from claims.extraction.sentences import split_sentences
from claims.extraction.values import CALENDAR_TYPES

# A figure never crosses a line break; in a source whose lines are broken anywhere it may.
_LINE_BREAK = re.compile(r"(?<!\n)\n(?!\n)|[\r\v\f\x85\u2028\u2029]")
# Words at the start of a figure's span that are no part of its number.
_QUALIFYING = words_of(
    """about around nearly almost some over more than at least most up to under less fewer just only between from as many
    much close or so roughly approximately"""
)


@dataclass(frozen=True, slots=True)
class PlacedFigure:
    """A figure, its words, and the range of words that it takes: from `number` on they are the number and its unit."""

    figure: Figure
    words: str
    start: int
    number: int
    end: int


def figures_in(text: str) -> list[tuple[Span, Figure]]:
    """The figures of `text` in reading order, read across single line breaks."""
    flowing = _LINE_BREAK.sub(" ", text)
    return find_figures(flowing, split_sentences(flowing))


def placed_figures(text: str, spans: Sequence[Span], keys: Sequence[str]) -> list[PlacedFigure]:
    """The figures of `text` with the words that they take; the words stand at `spans` of it."""
    placed = []
    for span, figure in figures_in(text):
        taken = [index for index, word in enumerate(spans) if word.touches(span)]
        if taken:
            start, end = taken[0], taken[-1] + 1
            number = next((index for index in taken if keys[index] not in _QUALIFYING), start)
            placed.append(PlacedFigure(figure, span.of(text), start, number, end))
    return placed


def has_number(keys: Sequence[str]) -> bool:
    """Whether one of the words is a number."""
    numbers = figure_lexicon("en").numbers
    words = numbers.units.keys() | numbers.tens.keys() | numbers.scales.keys()
    return any(key[0].isdigit() or key in words for key in keys)


def is_same_number(one: Figure, other: Figure) -> bool:
    """Whether the two mean the same, however they are written and whatever is counted."""
    if one.value is None or other.value is None or (one.type, one.currency) != (other.type, other.currency):
        return False
    if one.type in CALENDAR_TYPES:
        return (one.value, one.upper) == (other.value, other.upper)
    if one.type != "count" and one.unit != other.unit:
        return False
    return Decimal(one.value) == Decimal(other.value) and one.upper == other.upper


def is_equal_amount(one: Figure, other: Figure) -> bool:
    """Whether two durations or measures are of one length or size in different units: "18 months", "a year and a half"."""
    if not {one.type, other.type} <= {"duration", "measure"} or one.qualifier != other.qualifier:
        return False
    mine, theirs = scale_of(one), scale_of(other)
    if mine.dimension != theirs.dimension:
        return False
    return _ends(one, mine) == _ends(other, mine, given_in=theirs)


def _ends(figure: Figure, scale: Scale, *, given_in: Scale | None = None) -> list[Decimal | None]:
    """Value and upper end in units of `scale`."""
    ends = (figure.value, figure.upper)
    return [None if end is None else (given_in or scale).convert(Decimal(end), scale) for end in ends]


def with_equal_numbers(
    blocks: list[Block], claimed: Sequence[PlacedFigure], found: Sequence[PlacedFigure]
) -> list[Block]:
    """The blocks, equal where both sides give one number in different forms ("54,000", "fifty-four thousand")."""
    for one in claimed:
        if all(block.is_equal for block in blocks if block.start < one.end and one.number < block.end):
            continue
        for other in found:
            if is_same_number(one.figure, other.figure):
                changed = made_equal(_reaching(blocks, one, other), (one.number, other.number), (one.end, other.end))
                blocks = changed or blocks
    return blocks


def _reaching(blocks: list[Block], one: PlacedFigure, other: PlacedFigure) -> list[Block]:
    """The blocks, the passage made longer or shorter where a number ends it: "€2 million" for "2 million euros"."""
    first, last = blocks[0], blocks[-1]
    if one.number == first.start and not first.is_equal and other.number < first.found_end:
        blocks = [replace(first, found=other.number), *blocks[1:]]
    elif one.number == first.start and other.number < first.found:
        blocks = [Block("other", first.start, first.start, other.number, first.found), *blocks]
    if one.end == last.end and not last.is_equal and last.found < other.end:
        return [*blocks[:-1], replace(blocks[-1], found_end=other.end)]
    if one.end == last.end and last.found_end < other.end:
        return [*blocks, Block("other", last.end, last.end, last.found_end, other.end)]
    return blocks

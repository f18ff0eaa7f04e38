"""Where in a source a figure may stand: beside the numerals around which the words of its context stand."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from heapq import nlargest
from math import log

from claims.alignment.numbers import figures_in
from claims.alignment.words import Words
from claims.extraction import Figure, Span
from claims.extraction.lexicon.figures import words
from claims.extraction.lexicon.languages import figure_lexicon

_REACH = 25
_MOST_PLACES = 40
# Words of the source to read around a numeral, so that its figure is read whole.
_BEFORE, _AFTER = 12, 12
_STEM = 5
_SHORTEST = 3
_STOP_WORDS = words(
    """the and for that this with from have has had was were are been will would could should their they them there which
    what when where while who whom whose more less than over under about around some into onto also said says say told its
    his her our your you not but all any each other another such only just than then very can may might must did does done
    being between after before during since until because per cent percent million billion thousand hundred"""
)
_NEAR = 0.02
_SCALES = {
    "k": 1e3, "thousand": 1e3, "m": 1e6, "mn": 1e6, "million": 1e6, "bn": 1e9, "b": 1e9, "billion": 1e9, "tn": 1e12,
    "trillion": 1e12, "hundred": 1e2, "crore": 1e7, "lakh": 1e5,
}  # fmt: skip
_NUMBER = re.compile(r"(\d+(?:\.\d+)?)([a-z]*)")


@dataclass(frozen=True, slots=True)
class FoundFigure:
    """A figure of the source, and how much of the context of the claim stands around it (0 to 1)."""

    figure: Figure
    span: Span
    likeness: float


def stems_of(keys: Iterable[str]) -> set[str]:
    """The first letters of the words that mean something, years among them: "deserter" and "deserters" are one."""
    return {key[:_STEM] for key in keys if len(key) > _SHORTEST and key not in _STOP_WORDS}


def figures_near(context: Iterable[str], value: float | None, source: Words) -> list[FoundFigure]:
    """The figures of `source` that stand among the words of `context` or are near `value`, in reading order."""
    numerals = _numerals(source.keys)
    if not numerals:
        return []
    likeness = _likenesses(numerals, stems_of(context), source.keys)
    near = set() if value is None else {index for index in numerals if _is_near(source.keys, index, value)}
    chosen = nlargest(
        _MOST_PLACES, range(len(numerals)), key=lambda nth: (likeness[nth] + 0.5 * (numerals[nth] in near), -nth)
    )
    likenesses = dict(zip(numerals, likeness, strict=True))
    found: dict[Span, FoundFigure] = {}
    for nth in sorted(chosen):
        for span, figure in _figures_at(source, numerals[nth]):
            first, end = source.range_of(span)
            alike = max((likenesses.get(index, 0.0) for index in range(first, end)), default=0.0)
            found.setdefault(span, FoundFigure(figure, span, alike))
    return sorted(found.values(), key=lambda one: one.span)


def _numerals(keys: Sequence[str]) -> list[int]:
    """The words at which a figure with a value may begin."""
    anchors = _anchors()
    return [index for index, key in enumerate(keys) if key in anchors or key[0].isdigit()]


@cache
def _anchors() -> frozenset[str]:
    lexicon = figure_lexicon("en")
    calendar = lexicon.calendar
    relative = calendar.last | calendar.next | calendar.this | calendar.early | calendar.days.keys()
    return lexicon.anchors - relative - calendar.weekdays.keys() - calendar.seasons.keys() | set("$€£¥₴₽₹¢")


def _likenesses(numerals: Sequence[int], stems: set[str], keys: Sequence[str]) -> list[float]:
    """Of each numeral, the share of `stems` that stand within reach; a rare stem counts more than a frequent one."""
    hits = [(index, stem) for index, key in enumerate(keys) if (stem := key[:_STEM]) in stems]
    weights = _weights(stems, Counter(stem for _, stem in hits), len(keys))
    total = sum(weights.values())
    if not total:
        return [0.0] * len(numerals)
    near: Counter[str] = Counter()
    entering = leaving = 0
    shares = []
    for index in numerals:
        while entering < len(hits) and hits[entering][0] <= index + _REACH:
            near[hits[entering][1]] += 1
            entering += 1
        while leaving < entering and hits[leaving][0] < index - _REACH:
            near[hits[leaving][1]] -= 1
            leaving += 1
        shares.append(sum(weights[stem] for stem, count in near.items() if count) / total)
    return shares


def _weights(stems: set[str], counts: Mapping[str, int], length: int) -> dict[str, float]:
    return {stem: log(1 + length / (1 + counts.get(stem, 0))) for stem in stems}


def _is_near(keys: Sequence[str], index: int, value: float) -> bool:
    match = _NUMBER.match(keys[index])
    if match is None or len(match[1]) > 24:
        return False
    scale = match[2] or (keys[index + 1] if index + 1 < len(keys) else "")
    return abs(float(match[1]) * _SCALES.get(scale, 1) - value) <= _NEAR * abs(value)


def _figures_at(source: Words, index: int) -> list[tuple[Span, Figure]]:
    """The figures that hold the word at `index`."""
    around = source.span(max(index - _BEFORE, 0), min(index + _AFTER, len(source)))
    word = source.span(index, index + 1)
    placed = [
        (Span(around.start + span.start, around.start + span.end), figure)
        for span, figure in figures_in(around.of(source.text))
    ]
    first = bisect_left(placed, word.start + 1, key=lambda pair: pair[0].end)
    return [pair for pair in placed[first:] if pair[0].touches(word)]

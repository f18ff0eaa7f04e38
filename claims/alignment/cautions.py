"""What a person should look at in a quotation that was found."""

import re
from collections.abc import Iterable, Iterator

from claims.alignment.blocks import Block
from claims.alignment.comparison import Comparison, found_figures
from claims.alignment.layout import layout_words
from claims.alignment.numbers import PlacedFigure, is_equal_amount, placed_figures
from claims.alignment.passages import ends_sentence
from claims.alignment.quoted import QuotedWord, parts_of
from claims.alignment.values import Caution
from claims.alignment.words import Words
from claims.extraction import Span
from claims.extraction.negations import count_negations, turns_round

_LONG_CUT = 50
_FILLERS = frozenset(["uh", "uhm", "um", "umm", "er", "erm", "ah", "hm", "hmm", "mm", "mhm"])
_DIGIT = re.compile(r"\d")
# A negation that stands so many words before the passage, or directly after it, may govern it.
_REACH_BEFORE = 3


def cautions_of(comparison: Comparison) -> list[Caution]:
    """The cautions on the changes in reading order, then those on the parts and on what stands around."""
    cautions: list[Caution] = []
    figures = _figures(comparison) if any(not block.is_equal for block in comparison.blocks) else ([], [])
    for block in comparison.blocks:
        if not block.is_equal:
            cautions += _of_change(comparison, block, *figures)
    cautions += _of_parts(comparison)
    return [*cautions, *negations_around(comparison.source, comparison.spans)]


def is_turned_round(comparison: Comparison) -> bool:
    """Whether a change that the editor shows drops or adds a negation; a cut of whole sentences does not count."""
    return any(
        block.by_editor
        and turns_round(comparison.claimed_keys(block), comparison.found_keys(block))
        and not _is_whole_sentences(comparison, block)
        for block in comparison.blocks
    )


def negations_around(source: Words, spans: tuple[Span, ...]) -> Iterator[Caution]:
    """A negation just before the first passage or just after the last one, in the same sentence."""
    first, _ = source.range_of(spans[0])
    _, end = source.range_of(spans[-1])
    is_sentence_going_on = end < len(source) and not ends_sentence(source.between(end))
    for index in [*_sentence_before(source, first), *([end] if is_sentence_going_on else [])]:
        if count_negations([source.keys[index]]):
            span = source.span(index, index + 1)
            yield Caution(reason="negation-nearby", found=span.of(source.text), span=span)


def _sentence_before(source: Words, first: int) -> list[int]:
    indices: list[int] = []
    for index in range(first - 1, max(first - 1 - _REACH_BEFORE, -1), -1):
        if ends_sentence(source.between(index + 1)):
            break
        indices.insert(0, index)
    return indices


def _of_change(
    comparison: Comparison, block: Block, claimed: list[PlacedFigure], found: list[PlacedFigure]
) -> Iterator[Caution]:
    step = comparison.steps[comparison.blocks.index(block)]
    claimed_keys, found_keys = comparison.claimed_keys(block), comparison.found_keys(block)
    if turns_round(claimed_keys, found_keys):
        yield Caution(reason="negation", claimed=step.claimed, found=step.found, span=step.found_span)
    if block.by_editor:
        if block.kind == "left-out" and len(found_keys) > _LONG_CUT:
            yield Caution(reason="long-cut", found=step.found, span=step.found_span)
        if block.kind == "left-out" and _is_layout(comparison, block):
            yield Caution(reason="layout", found=step.found, span=step.found_span)
        return
    ours = [one for one in claimed if one.start < block.end and block.start < one.end]
    theirs = [one for one in found if one.start < block.found_end and block.found < one.end]
    if (ours or theirs or _DIGIT.search(step.claimed + step.found)) and not _say_the_same(
        comparison, block, ours, theirs
    ):
        claimed_words = "; ".join(one.words for one in ours) or step.claimed
        found_words = "; ".join(one.words for one in theirs) or step.found
        yield Caution(reason="number", claimed=claimed_words, found=found_words, span=step.found_span)
    if block.kind == "left-out" and _FILLERS.issuperset(found_keys):
        yield Caution(reason="fillers", found=step.found, span=step.found_span)


def _say_the_same(comparison: Comparison, block: Block, claimed: list[PlacedFigure], found: list[PlacedFigure]) -> bool:
    """Whether the change gives equal durations or measures in other units, and no number beside them."""
    if not claimed or len(claimed) != len(found):
        return False
    if not all(is_equal_amount(one.figure, other.figure) for one, other in zip(claimed, found, strict=True)):
        return False
    ours, theirs = (
        enumerate(comparison.claimed_keys(block), block.start),
        enumerate(comparison.found_keys(block), block.found),
    )
    return not (_has_digits_outside(ours, claimed) or _has_digits_outside(theirs, found))


def _has_digits_outside(words: Iterable[tuple[int, str]], figures: list[PlacedFigure]) -> bool:
    return any(_DIGIT.search(key) and not any(one.start <= index < one.end for one in figures) for index, key in words)


def _is_layout(comparison: Comparison, block: Block) -> bool:
    """Whether page numbers, time codes and the like are among what is left out, rather than words in brackets."""
    first, end = comparison.offset + block.found, comparison.offset + block.found_end
    return (
        block.end < len(comparison.quoted)
        and comparison.quoted[block.end].gap != "cut"
        and any(True for _ in layout_words(comparison.source, first, end))
    )


def _figures(comparison: Comparison) -> tuple[list[PlacedFigure], list[PlacedFigure]]:
    quoted = comparison.quoted
    claimed = placed_figures(comparison.words, [word.span for word in quoted], [word.key for word in quoted])
    return claimed, found_figures(comparison.source, comparison.offset, comparison.blocks)


def _is_whole_sentences(comparison: Comparison, block: Block) -> bool:
    """Whether what is cut begins after the end of a sentence and goes to the end of one."""
    if block.kind != "left-out":
        return False
    source, offset = comparison.source, comparison.offset
    return ends_sentence(source.between(offset + block.found)) and ends_sentence(
        source.between(offset + block.found_end)
    )


def _of_parts(comparison: Comparison) -> Iterator[Caution]:
    """The parts of a quotation with cuts that do not stand in the passage in their order, but elsewhere."""
    parts = parts_of(list(comparison.quoted))
    if len(parts) == 1:
        return
    source = comparison.source
    for part in parts:
        if _is_met(comparison, part):
            continue
        claimed = Span(part[0].span.start, part[-1].span.end).of(comparison.words)
        keys = [word.key for word in part]
        first = next(source.occurrences(keys, at_most=1), None)
        if first is not None:
            span = source.span(first, first + len(keys))
            is_before = comparison.spans and span.start < comparison.spans[0].start
            yield Caution(
                reason="order" if is_before else "apart", claimed=claimed, found=span.of(source.text), span=span
            )


def _is_met(comparison: Comparison, part: list[QuotedWord]) -> bool:
    first = next(index for index, word in enumerate(comparison.quoted) if word is part[0])
    end = first + len(part)
    return any(block.is_equal and block.start < end and first < block.end for block in comparison.blocks)

"""A quotation and a stretch of the source, compared."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from rapidfuzz import fuzz

from claims.alignment.blocks import Block, blocks_of, merged
from claims.alignment.comparing import align_words
from claims.alignment.numbers import PlacedFigure, has_number, placed_figures, with_equal_numbers
from claims.alignment.passages import closes_of, window_of
from claims.alignment.quoted import QuotedWord, is_joint
from claims.alignment.values import Step
from claims.alignment.words import Words
from claims.extraction import Span

# Up to so many words only the same ones are accepted, but for a letter or two.
_SHORT = 3
_BRIEF = 7
_NEARLY_SAME = 80
_LITTLE_WORD = 3
# The share of the words that must be equal, weighed by what they tell, and of the letters of both sides. Measured on
# sentences of other texts on the same matter: docs/alignment.md.
_LEAST = {"brief": (0.65, 0.7), "long": (0.5, 0.6)}
_LEAST_MET = 0.4
# Letters in common, in percent, of a stretch of words that a scanner misread.
_MISREAD = 70
# Words beside the passage in which a number may begin or end.
_BESIDE = 3


@dataclass(frozen=True)
class Comparison:
    """The quoted words beside the words of the source; the ranges `found` of the blocks count from `offset`."""

    words: str
    quoted: Sequence[QuotedWord]
    source: Words
    offset: int
    blocks: Sequence[Block]

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        return tuple(self._step(block) for block in self.blocks)

    @cached_property
    def spans(self) -> tuple[Span, ...]:
        """The passages: from the first to the last word that each part of the quotation meets."""
        ranges = [(part[0].found, part[-1].found_end) for part in self._met_parts()]
        return tuple(self.source.span(self.offset + start, self.offset + end) for start, end in ranges)

    @cached_property
    def similarity(self) -> float:
        """How much of the words of both sides is the same, 0 to 1; what the editor shows as changed is left aside."""
        return self._likeness(self.blocks)

    @property
    def is_like_enough(self) -> bool:
        """Whether the passage may well be the one that was quoted: half of its words, of a short one most.

        Parts of a quotation with cuts that are not met at all take no part in this.
        """
        met = [block for part in self._met_parts() for block in part]
        sought = [word for block in met for word in self._claimed(block) if not word.is_inserted]
        if len(sought) <= _SHORT:
            return bool(sought) and self._is_nearly_same(met)
        is_brief = len(sought) <= _BRIEF
        met = [block for block in met if not self._is_number(block)]
        total = sum(map(self._weight, met))
        kept = sum(self._weight(block) for block in met if block.is_equal or self._is_misread(block, is_brief=is_brief))
        least_equal, least_alike = _LEAST["brief" if is_brief else "long"]
        return 0 < kept >= least_equal * total and self._likeness(met) >= least_alike

    def found_keys(self, block: Block) -> list[str]:
        """The words of the source in the block, as they are compared."""
        return self.source.keys[self.offset + block.found : self.offset + block.found_end]

    def claimed_keys(self, block: Block) -> list[str]:
        """The quoted words in the block, as they are compared."""
        return [key for word in self._claimed(block) for key in (word.keys if word.is_inserted else word.keys[:1])]

    def _claimed(self, block: Block) -> Sequence[QuotedWord]:
        return self.quoted[block.start : block.end]

    def _likeness(self, blocks: Sequence[Block]) -> float:
        kept = [block for block in blocks if not block.by_editor]
        claimed = [word.key for block in kept for word in self._claimed(block)]
        # Equal words may be written otherwise: a number in digits, a word in two parts.
        found = [
            key
            for block in kept
            for key in ([word.key for word in self._claimed(block)] if block.is_equal else self.found_keys(block))
        ]
        return 1.0 if claimed == found else fuzz.ratio(" ".join(claimed), " ".join(found)) / 100

    def _met_parts(self) -> list[list[Block]]:
        """The blocks of each part of the quotation of which at least one word is met."""
        return [part for part in self._parts() if any(block.found < block.found_end for block in part)]

    def _parts(self) -> list[list[Block]]:
        """The blocks parted at the cuts of the quotation, without what is cut."""
        parts: list[list[Block]] = [[]]
        for block in self.blocks:
            if block.start < block.end and self.quoted[block.start].gap == "cut":
                parts.append([])
            if not self._is_cut(block):
                parts[-1].append(block)
        return parts

    def _is_nearly_same(self, blocks: Sequence[Block]) -> bool:
        kept = [block for block in blocks if not block.by_editor and not block.is_equal]
        return all(
            block.kind == "changed"
            and fuzz.ratio("".join(self.claimed_keys(block)), "".join(self.found_keys(block))) >= _NEARLY_SAME
            for block in kept
        )

    def _weight(self, block: Block) -> int:
        """What the quoted words of a block tell: their letters, of short words but one, since these stand everywhere."""
        words = [word for word in self._claimed(block) if not word.is_inserted]
        return sum(len(word.key) if len(word.key) > _LITTLE_WORD else 1 for word in words)

    def _is_misread(self, block: Block, *, is_brief: bool) -> bool:
        """Whether the words of a block are nearly those of the source, as a whole."""
        least = _NEARLY_SAME if is_brief else _MISREAD
        return fuzz.ratio("".join(self.claimed_keys(block)), "".join(self.found_keys(block))) >= least

    def _is_number(self, block: Block) -> bool:
        """Whether another number stands in the place of a number."""
        return block.kind == "changed" and has_number(self.claimed_keys(block)) and has_number(self.found_keys(block))

    def _is_cut(self, block: Block) -> bool:
        return block.kind == "left-out" and block.end < len(self.quoted) and self.quoted[block.end].gap == "cut"

    def _step(self, block: Block) -> Step:
        claimed = found = None
        if block.start < block.end:
            claimed = Span(self.quoted[block.start].span.start, self.quoted[block.end - 1].span.end)
        if block.found < block.found_end:
            found = self.source.span(self.offset + block.found, self.offset + block.found_end)
        return Step(
            kind=block.kind,
            claimed=claimed.of(self.words) if claimed else "",
            found=found.of(self.source.text) if found else "",
            claimed_span=claimed,
            found_span=found,
            by_editor=block.by_editor,
        )


def compare(words: str, quoted: Sequence[QuotedWord], source: Words, start: int, end: int) -> Comparison:
    """The quotation beside what it meets among the words `[start, end)` of the source."""
    window = window_of(source, start, end)
    moves = align_words(quoted, closes_of(words, quoted), window)
    blocks = blocks_of(moves, quoted, window)
    blocks = [_with_equal_letters(block, quoted, source, start) for block in blocks]
    if any(not block.is_equal for block in blocks):
        claimed = placed_figures(words, [word.span for word in quoted], [word.key for word in quoted])
        blocks = with_equal_numbers(blocks, claimed, found_figures(source, start, blocks))
    blocks = _without_chance(merged(blocks, quoted), quoted)
    return Comparison(words=words, quoted=quoted, source=source, offset=start, blocks=blocks)


def found_figures(source: Words, offset: int, blocks: Sequence[Block]) -> list[PlacedFigure]:
    """The figures of the passage that the blocks take and of the words beside it; their words count from `offset`."""
    first = max(offset + blocks[0].found - _BESIDE, offset)
    last = min(offset + blocks[-1].found_end + _BESIDE, len(source))
    passage = source.span(first, last)
    spans = [source.span(index, index + 1) for index in range(first, last)]
    inside = [Span(span.start - passage.start, span.end - passage.start) for span in spans]
    shift = first - offset
    return [
        PlacedFigure(one.figure, one.words, one.start + shift, one.number + shift, one.end + shift)
        for one in placed_figures(passage.of(source.text), inside, source.keys[first:last])
    ]


def _without_chance(blocks: list[Block], quoted: Sequence[QuotedWord]) -> list[Block]:
    """The blocks, those of a part that is hardly met made words added: beside a cut any word may stand for any."""
    parts: list[list[Block]] = [[]]
    for block in blocks:
        if block.start < block.end and quoted[block.start].gap == "cut":
            parts.append([])
        parts[-1].append(block)
    if len(parts) == 1:
        return blocks
    kept: list[Block] = []
    for part in parts:
        if _is_met(part, quoted):
            kept += part
            continue
        if kept and kept[-1].kind == "left-out":
            kept.pop()
        place = kept[-1].found_end if kept else part[-1].found_end
        kept.append(Block("other", part[0].start, part[-1].end, place, place))
    return kept


def _is_met(part: list[Block], quoted: Sequence[QuotedWord]) -> bool:
    """Whether enough of the letters of a part are equal for it to be no chance."""
    letters = sum(len(word.key) for word in quoted[part[0].start : part[-1].end])
    equal = sum(len(word.key) for block in part if block.is_equal for word in quoted[block.start : block.end])
    return equal > 0 and equal >= _LEAST_MET * letters


def _with_equal_letters(block: Block, quoted: Sequence[QuotedWord], source: Words, offset: int) -> Block:
    """The block, equal when its words differ only in a hyphen between their parts."""
    if block.kind != "changed":
        return block
    claimed = "".join(word.key for word in quoted[block.start : block.end])
    found = "".join(source.keys[offset + block.found : offset + block.found_end])
    is_joined = all(word.is_joined for word in quoted[block.start + 1 : block.end]) and all(
        is_joint(source.between(offset + index)) for index in range(block.found + 1, block.found_end)
    )
    if claimed == found and is_joined:
        return Block("equal", block.start, block.end, block.found, block.found_end)
    return block

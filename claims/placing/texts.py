"""A reading with what placing asks of it again and again: its sentences, words and mentions by their places."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate

from claims.extraction import Figure, Mention, Span
from claims.extraction.values import CALENDAR_TYPES
from claims.placing.lexicon import PRONOUNS
from claims.placing.tokens import Tokens
from claims.placing.values import Kind, Reading

# Mentions of one kind that may begin before a place and still reach it.
_NESTED = 32


class Text:
    """One of the two texts."""

    __slots__ = (
        "_figures_before",
        "_firsts",
        "_mentions",
        "in_dates",
        "in_figures",
        "mentions",
        "sentences",
        "text",
        "tokens",
        "words_of",
    )

    def __init__(self, reading: Reading) -> None:
        self.text = reading.text
        self.sentences = reading.extraction.sentences
        self.mentions = reading.extraction.mentions
        self.tokens = Tokens(reading.text)
        figures = [(one.span, one.content) for one in self.mentions if isinstance(one.content, Figure)]
        self.in_figures = self.tokens.in_figures(span for span, _ in figures)
        self.in_dates = self.tokens.within(span for span, figure in figures if figure.type in CALENDAR_TYPES)
        self._figures_before = list(accumulate(self.in_figures, initial=0))
        self._mentions = {kind: _ByPlace(self.mentions, kind) for kind in ("figure", "quotation")}
        self.words_of = [self.tokens.range_of(sentence) for sentence in self.sentences]
        self._firsts = {words.start for words in self.words_of}

    def words_in(self, sentences: range) -> range:
        """The words of some sentences that follow each other."""
        return range(self.words_of[sentences[0]].start, self.words_of[sentences[-1]].stop)

    def keys_in(self, words: range) -> list[str]:
        """The keys of some words."""
        return self.tokens.keys[words.start : words.stop]

    def has_figures(self, words: range) -> bool:
        """Whether one of `words` is part of a figure."""
        return self._figures_before[words.start] < self._figures_before[words.stop]

    def is_first(self, place: int) -> bool:
        """Whether the word at `place` begins a sentence."""
        return place in self._firsts

    def sentences_at(self, span: Span) -> range:
        """The indices of the sentences that `span` touches: none where it stands between two."""
        first = bisect_right(self.sentences, span.start, key=_end)
        return range(first, max(bisect_left(self.sentences, span.end, key=_start), first))

    def mention_at(self, span: Span, kind: Kind) -> int | None:
        """The index of the mention of `kind` that stands at `span`, or else of the one that shares most of it."""
        return self._mentions[kind].best(span)

    def read_at(self, span: Span, kind: Kind) -> Mention | None:
        """The mention of `kind` that stands at `span`, or else the one that shares most of it."""
        at = self.mention_at(span, kind)
        return None if at is None else self.mentions[at]

    def sentence(self, index: int) -> str:
        """The words of a sentence."""
        return self.sentences[index].of(self.text)

    def begins_with_pronoun(self, sentence: int) -> bool:
        """Whether its first word means what stood before."""
        words = self.words_of[sentence]
        return bool(words) and self.tokens.keys[words.start] in PRONOUNS

    def mentions_at(self, span: Span, kind: Kind) -> list[int]:
        """The indices of the mentions of `kind` that share anything with `span`, in reading order."""
        return self._mentions[kind].touching(span)


class _ByPlace:
    """The mentions of one kind by their places."""

    __slots__ = ("_ends", "_indices", "_spans", "_starts", "at")

    def __init__(self, mentions: Sequence[Mention], kind: Kind) -> None:
        self._indices = [index for index, mention in enumerate(mentions) if mention.kind == kind]
        self._spans = [mentions[index].span for index in self._indices]
        self.at = dict(zip(self._spans, self._indices, strict=True))
        self._starts = [span.start for span in self._spans]
        # How far those up to here reach: rising, so that it can be searched although quotations may hold others.
        self._ends = list(accumulate((span.end for span in self._spans), max))

    def touching(self, span: Span) -> list[int]:
        first = bisect_right(self._ends, span.start)
        begin, stop = bisect_left(self._starts, span.start), bisect_left(self._starts, span.end)
        near = range(max(first, begin - _NESTED), stop)
        return [self._indices[at] for at in near if self._spans[at].touches(span)]

    def best(self, span: Span) -> int | None:
        if span in self.at:
            return self.at[span]
        first = bisect_right(self._ends, span.start)
        begin, stop = bisect_left(self._starts, span.start), bisect_left(self._starts, span.end)
        near = range(max(first, begin - _NESTED), min(stop, begin + _NESTED))
        touching = [at for at in near if self._spans[at].touches(span)]
        best = max(touching, key=lambda at: (_shared(self._spans[at], span), -len(self._spans[at])), default=None)
        return None if best is None else self._indices[best]


def _shared(one: Span, other: Span) -> int:
    return min(one.end, other.end) - max(one.start, other.start)


def _start(span: Span) -> int:
    return span.start


def _end(span: Span) -> int:
    return span.end

"""A span as the selectors of the W3C Web Annotation model, and its place again in a changed text.

Rules: the W3C recommendation "Web Annotation Data Model" § 4.2.4 (quote selector: the words and what stands before and
after) and § 4.2.5 (position selector: half-open, in code points).
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal, Self

from claims.extraction.spans import Span
from claims.extraction.typography import DASHES, MARKS

CONTEXT_LENGTH = 32
# Words and like context of this many code points are no chance.
_SURE_LENGTH = 16
_ANCHOR_LENGTH = 12
_TYPOGRAPHY = dict.fromkeys(map(ord, MARKS), "'") | dict.fromkeys(map(ord, DASHES), "-")
_SPACE = re.compile(r"\s")

How = Literal["exact", "fuzzy", "ambiguous", "orphaned"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Selector:
    """The words at a span with up to 32 code points of context on each side, and where they stood.

    Raises ValueError when there are no words, or not as many as the span holds.
    """

    exact: str
    prefix: str = ""
    suffix: str = ""
    position: Span

    def __post_init__(self) -> None:
        if len(self.exact) != len(self.position):
            raise ValueError(f"not the words of [{self.position.start}, {self.position.end}): {self.exact!r}")

    @classmethod
    def of(cls, text: str, span: Span) -> Self:
        """The selector of `span`. Raises ValueError when it does not lie within `text`."""
        return cls(
            exact=span.of(text),
            prefix=text[max(span.start - CONTEXT_LENGTH, 0) : span.start],
            suffix=text[span.end : span.end + CONTEXT_LENGTH],
            position=span,
        )

    def as_json(self) -> list[dict[str, Any]]:
        """Both selectors as the W3C model writes them in JSON."""
        return [
            {"type": "TextQuoteSelector", "exact": self.exact, "prefix": self.prefix, "suffix": self.suffix},
            {"type": "TextPositionSelector", "start": self.position.start, "end": self.position.end},
        ]

    @classmethod
    def from_json(cls, selectors: Sequence[Mapping[str, Any]]) -> Self:
        """The selector that `as_json` wrote. Raises ValueError when one of the two is missing or malformed."""
        by_type = {str(selector.get("type")): selector for selector in selectors}
        try:
            quote, position = by_type["TextQuoteSelector"], by_type["TextPositionSelector"]
            return cls(
                exact=str(quote["exact"]),
                prefix=str(quote.get("prefix", "")),
                suffix=str(quote.get("suffix", "")),
                position=Span(int(position["start"]), int(position["end"])),
            )
        except (KeyError, TypeError) as error:
            raise ValueError(f"no quote and position selector: {selectors!r}") from error


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement:
    """Where a selector's words stand in another text.

    `exact`: word for word, at `span`. `fuzzy`: in changed words, at `span`; a person should look. `ambiguous`: word for
    word at several places that nothing tells apart, the `candidates`; a person must choose. `orphaned`: nowhere.
    """

    how: How
    span: Span | None = None
    candidates: tuple[Span, ...] = ()


def find_again(text: str, selector: Selector) -> Placement:
    """Where the words of `selector` stand in `text`; time grows with the length of `text`, not with its repetitions.

    The place whose context is most like the old one, the old position before others that are as good. Word for word
    is exact, unless a short word stands in a quite different context: that, other typography, and changed words
    between the old context are fuzzy.
    """
    plain, like = (
        _plain(text),
        replace(selector, exact=_plain(selector.exact), prefix=_plain(selector.prefix), suffix=_plain(selector.suffix)),
    )
    if candidates := _best(text, selector, _occurrences(text, selector.exact)):
        return _placed("exact" if _is_sure(text, selector, candidates[0]) else "fuzzy", candidates)
    if candidates := _best(plain, like, _occurrences(plain, like.exact)):
        return _placed("fuzzy", candidates)
    if candidates := _best(plain, like, _between_contexts(plain, like)):
        return _placed("fuzzy", candidates)
    return Placement(how="orphaned")


def _placed(how: How, candidates: Sequence[Span]) -> Placement:
    if len(candidates) > 1:
        return Placement(how="ambiguous", candidates=tuple(candidates))
    return Placement(how=how, span=candidates[0])


def _is_sure(text: str, selector: Selector, span: Span) -> bool:
    """Whether the words at `span` are the old ones and no others that happen to read the same."""
    return span == selector.position or len(span) + _likeness(text, selector, span) >= _SURE_LENGTH


def _occurrences(text: str, words: str) -> list[Span]:
    """Where `words` stand in `text`, one after the other: "ha ha" stands once in "ha ha ha"."""
    return [Span(*match.span()) for match in re.finditer(re.escape(words), text)]


def _best(text: str, selector: Selector, spans: Sequence[Span]) -> list[Span]:
    """Those of `spans` whose context is most like that of `selector`: the old position alone, if it is one of them."""
    scores = [_likeness(text, selector, span) for span in spans]
    most = max(scores, default=0)
    best = [span for span, score in zip(spans, scores, strict=True) if score == most]
    return [selector.position] if selector.position in best else best


def _likeness(text: str, selector: Selector, span: Span) -> int:
    """How many code points next to `span`, on both sides together, are those of the context."""
    before = text[max(span.start - len(selector.prefix), 0) : span.start]
    after = text[span.end : span.end + len(selector.suffix)]
    return _shared(before[::-1], selector.prefix[::-1]) + _shared(after, selector.suffix)


def _shared(one: str, other: str) -> int:
    """How many code points the two begin with alike."""
    for count, (character, its_other) in enumerate(zip(one, other, strict=False)):
        if character != its_other:
            return count
    return min(len(one), len(other))


def _between_contexts(text: str, selector: Selector) -> list[Span]:
    """What stands between the old neighbours: from one of the left to the next of the right, if not far too long.

    A context cut short by an end of the old text is found at that end only.
    """
    left, right = selector.prefix[-_ANCHOR_LENGTH:], selector.suffix[:_ANCHOR_LENGTH]
    starts = [span.end for span in _occurrences(text, left)] if left else [0]
    ends = [span.start for span in _occurrences(text, right)] if right else [len(text)]
    found = []
    for start in starts:
        following = bisect_right(ends, start)
        if following < len(ends) and ends[following] - start <= 2 * len(selector.exact) + CONTEXT_LENGTH:
            span = Span(start, ends[following])
            if len(left) == len(right) == _ANCHOR_LENGTH or _are_alike(span.of(text), selector.exact):
                found.append(span)
    return found


def _are_alike(one: str, other: str) -> bool:
    """Whether half of the words of both together are the same."""
    words, others = Counter(one.split()), Counter(other.split())
    return 2 * (words & others).total() >= max(words.total(), others.total(), 1)


def _plain(text: str) -> str:
    """`text` with one kind of mark, dash and space, each character in its place."""
    return _SPACE.sub(" ", text.translate(_TYPOGRAPHY))

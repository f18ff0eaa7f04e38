"""A quotation beside the words of its source."""

from collections.abc import Iterator, Sequence

from claims.alignment.cautions import cautions_of, is_turned_round, negations_around
from claims.alignment.comparison import Comparison, compare
from claims.alignment.layout import find_over_layout, layout_words
from claims.alignment.quoted import QuotedWord, parts_of, readings_of
from claims.alignment.searching import Place, find_garbled, find_places
from claims.alignment.values import Alignment, Caution, Step
from claims.alignment.verbatim import verbatim_spans
from claims.alignment.words import Words
from claims.extraction import Span

# Longer quotations are only looked for word for word.
_MOST_WORDS = 2_000
_MOST_PASSAGES = 4
# Words of the source around a place that may belong to it, and words that one ellipsis may stand for.
_LEAST_MARGIN, _MOST_MARGIN = 20, 60
_LONGEST_CUT = 200
_MOST_CUTS = 5
_SHORT = 3
_AS_GOOD = 0.01


def align_quotation(words: str, source: str | Words) -> Alignment:
    """The passage of `source` that `words` were taken from, compared word by word; never raises, whatever the texts.

    `words` stand between quotation marks in the claim, its outer marks left out. A source that many claims are held
    against is read once: `Words(source)`. Case, typography, and numbers in another form make no difference; an ellipsis
    and brackets are read as editors use them. Of up to three words only the same are accepted, but for a letter.
    """
    read = source if isinstance(source, Words) else Words(source)
    claim = Words(words)
    if spans := verbatim_spans(claim, read):
        return _verbatim(claim, read, spans)
    readings = [quoted for quoted in readings_of(words) if quoted] if len(read) else []
    if any(len(quoted) > _MOST_WORDS for quoted in readings):
        return Alignment(kind="not-found", cautions=(Caution(reason="too-long"),))
    accepted = [comparison for quoted in readings for comparison in _accepted(words, quoted, read)]
    if not accepted:
        is_short = any(len(quoted) <= _SHORT for quoted in readings)
        return Alignment(kind="not-found", cautions=(Caution(reason="short", claimed=words),) if is_short else ())
    return _compared(sorted(accepted, key=lambda one: (-one.similarity, _changes(one), one.spans[0].start)))


def _verbatim(claim: Words, source: Words, spans: Sequence[Span]) -> Alignment:
    best, *others = spans
    words = claim.text.strip()
    start = claim.text.find(words)
    step = Step(
        kind="equal",
        claimed=words,
        found=best.of(source.text),
        claimed_span=Span(start, start + len(words)),
        found_span=best,
    )
    return Alignment(
        kind="verbatim",
        spans=(best,),
        others=tuple(others),
        steps=(step,),
        cautions=(*negations_around(source, (best,)), *_ambiguous(others)),
        similarity=1.0,
    )


def _accepted(words: str, quoted: list[QuotedWord], source: Words) -> list[Comparison]:
    """The passages that are like enough."""
    sought = max(parts_of(quoted), key=lambda part: sum(len(word.key) for word in part if not word.is_inserted))
    keys = [word.key for word in sought if not word.is_inserted] or [key for word in sought for key in word.keys]
    first = next(index for index, word in enumerate(quoted) if word is sought[0])
    for search in (_over_layout, _likest, find_garbled):
        places = search(keys, source)
        near = _windows(places, quoted, first, len(sought), len(source))
        windows = dict.fromkeys(_with_room_for_layout(window, source) for window in near)
        compared = [compare(words, quoted, source, *window) for window in windows]
        if accepted := [one for one in compared if one.is_like_enough]:
            return accepted
    return []


def _over_layout(keys: list[str], source: Words) -> list[Place]:
    place = find_over_layout(keys, source)
    return [place] if place else []


def _likest(keys: list[str], source: Words) -> Sequence[Place]:
    return find_places(keys, source, at_most=_MOST_PASSAGES)


def _windows(
    places: Sequence[Place], quoted: Sequence[QuotedWord], first: int, length: int, most: int
) -> Iterator[Place]:
    """The stretches of the source to compare with the whole quotation, of which one part stands at each place."""
    margin = min(max(len(quoted), _LEAST_MARGIN), _MOST_MARGIN)
    before, after = quoted[: first + 1], quoted[first + length :]
    to_left = margin + first + _room_for_cuts(before)
    to_right = margin + len(after) + _room_for_cuts(after)
    for start, end in places:
        yield max(start - to_left, 0), min(end + to_right, most)
        # Two passages near each other hide one another: each is also compared without the other.
        left = max((other for _, other in places if other <= start), default=0)
        right = min((other for other, _ in places if end <= other), default=most)
        yield max(start - to_left, left), min(end + to_right, right)


def _with_room_for_layout(window: Place, source: Words) -> Place:
    """The stretch, longer by as many words to both sides as there are page numbers, time codes and the like in it."""
    start, end = window
    room = len(set(layout_words(source, start, end)))
    return max(start - room, 0), min(end + room, len(source))


def _room_for_cuts(quoted: Sequence[QuotedWord]) -> int:
    return _LONGEST_CUT * min(sum(word.gap == "cut" for word in quoted), _MOST_CUTS)


def _changes(comparison: Comparison) -> int:
    return sum(not block.is_equal and not block.by_editor for block in comparison.blocks)


def _compared(accepted: Sequence[Comparison]) -> Alignment:
    best = accepted[0]
    spans = [one.spans[0] for one in accepted[1:] if one.similarity >= best.similarity - _AS_GOOD]
    others = [span for span in dict.fromkeys(spans) if not any(span.touches(own) for own in best.spans)]
    cautions = cautions_of(best)
    is_altered = _changes(best) > 0 or is_turned_round(best)
    return Alignment(
        kind="altered" if is_altered else "verbatim",
        spans=best.spans,
        others=tuple(others),
        steps=best.steps,
        cautions=(*cautions, *_ambiguous(others)),
        similarity=best.similarity,
        is_fuzzy=is_altered,
    )


def _ambiguous(others: Sequence[Span]) -> list[Caution]:
    return [Caution(reason="ambiguous", span=others[0])] if others else []

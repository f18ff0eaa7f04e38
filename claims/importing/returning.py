"""Claims that were gone from the text, and whose words a new one brings back."""

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass

from claims.extraction import Extraction, Span
from claims.models import Article, Claim, Mention, Version
from claims.placing import Placed, Placing, Reading, Stood, place_claims


@dataclass(frozen=True, slots=True, kw_only=True)
class Return:
    """A claim that is back: `mentions` are where it stood last, `places` where it stands in the new text."""

    claim: Claim
    mentions: tuple[Mention, ...]
    places: tuple[Placed, ...]


def returning(article: Article, new: Reading, *, read: Callable[[Version], Reading]) -> list[Return]:
    """Those of the article's claims that are gone and stand in `new` word for word, read as before, in sentences that say what
    they said in the last version in which they stood; whatever else is alike is a new claim.

    A version is read again only where words of a claim that stood in it last are there.
    """
    found: list[Return] = []
    for version, mentions in _last_places(article).items():
        likely = [mention for mention in mentions if mention.exact in new.text]
        if likely:
            found += _of_version(read(Version.objects.get(pk=version)), new, likely)
    return found


def _last_places(article: Article) -> dict[int, list[Mention]]:
    """Where the claims that are gone stood last, by the id of that version."""
    mentions = list(
        Mention.objects.filter(claim__in=Claim.objects.gone().filter(article=article))
        .in_reading_order()
        .select_related("claim")
    )
    # Versions follow each other by their ids.
    last = {mention.claim_id: mention.version_id for mention in mentions}
    found: dict[int, list[Mention]] = {}
    for mention in mentions:
        if last[mention.claim_id] == mention.version_id:
            found.setdefault(mention.version_id, []).append(mention)
    return found


def _of_version(old: Reading, new: Reading, mentions: list[Mention]) -> list[Return]:
    placing = place_claims([stood_at(mention) for mention in mentions], old=old, new=new)
    places: dict[int, list[Placed]] = {}
    for placed in placing.placed:
        places.setdefault(placed.claim, []).append(placed)
    stood: dict[int, list[Mention]] = {}
    for mention in mentions:
        stood.setdefault(mention.claim_id, []).append(mention)
    return [
        Return(claim=stood[claim][0].claim, mentions=tuple(stood[claim]), places=tuple(here))
        for claim, here in places.items()
        if claim not in placing.changes and all(_is_as_it_was(placed, placing, new.extraction) for placed in here)
    ]


def stood_at(mention: Mention) -> Stood:
    kind = mention.claim.kind
    return Stood(
        claim=mention.claim_id,
        span=Span(mention.start, mention.end),
        kind="figure" if kind == Claim.Kind.FIGURE else "quotation",
    )


def _is_as_it_was(placed: Placed, placing: Placing, extraction: Extraction) -> bool:
    """Whether the words are the old ones in sentences that did not change; what joins them elsewhere is the same sentence."""
    held = sentences_at(placed.span, extraction.sentences)
    return placed.how == "exact" and (placed.was is None or all(index in placing.unchanged for index in held))


def sentences_at(span: Span, sentences: tuple[Span, ...]) -> range:
    """The indexes of the sentences in which `span` stands: one or more, where there are any."""
    first = max(bisect_right(sentences, span.start, key=_start) - 1, 0)
    last = max(bisect_right(sentences, span.end - 1, key=_start) - 1, first)
    return range(first, last + 1)


def _start(span: Span) -> int:
    return span.start

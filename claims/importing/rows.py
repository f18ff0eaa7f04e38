"""What extraction found → the rows to store, not yet saved."""

from bisect import bisect_right
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from claims.consistency import Finding, check_consistency
from claims.extraction import Extraction, Figure, Quotation, Span
from claims.extraction import Mention as Place
from claims.extraction.risk import risk_of, risks_of
from claims.models import Article, Claim, Mention, Sentence, Version
from claims.reviewing.chosen_words import fitting


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """All that one extraction stores, each kind in reading order; mentions refer to the unsaved claims."""

    claims: list[Claim]
    mentions: list[Mention]
    sentences: list[Sentence]


def rows_of(version: Version, extraction: Extraction) -> Rows:
    """The rows of `extraction`: claims numbered from 1 in reading order, the first mention of each leading."""
    first_places: dict[int, Place] = {}
    for place in extraction.mentions:
        first_places.setdefault(place.claim, place)
    vouched = vouched_for(extraction)
    claims = {
        claim: with_risks(claim_row(version.article, number, place), place, version, is_vouched_for=claim in vouched)
        for number, (claim, place) in enumerate(first_places.items(), 1)
    }
    mentions = [
        mention_row(version, place, claims[place.claim], leads=first_places[place.claim] is place)
        for place in extraction.mentions
    ]
    sentences = list(sentence_rows(version, extraction, findings=check_consistency(version.text)))
    return Rows(claims=list(claims.values()), mentions=mentions, sentences=sentences)


def claim_row(article: Article, number: int, place: Place) -> Claim:
    """The claim as the machine reads it at `place`, without its risks."""
    content = place.content
    if isinstance(content, Figure):
        return Claim(
            article=article,
            number=number,
            kind=Claim.Kind.FIGURE,
            type=content.type,
            value=fitting("value", content.value),
            upper=fitting("upper", content.upper),
            unit=fitting("unit", content.unit),
            currency=fitting("currency", content.currency),
            qualifier=content.qualifier or "",
            confidence=content.confidence,
        )
    return Claim(
        article=article,
        number=number,
        kind=Claim.Kind.QUOTATION,
        type=content.form,
        speaker_name=fitting("speaker_name", content.speaker_name),
        via=fitting("via", content.via),
        confidence=content.confidence,
    )


def with_risks(claim: Claim, place: Place, version: Version, *, is_vouched_for: bool) -> Claim:
    """The claim, as risky as it is at `place`."""
    reasons = risks_of(
        place.content,
        sentence=place.sentence.of(version.text),
        is_vouched_for=is_vouched_for,
        language=claim.article.language,
    )
    claim.risks, claim.risk = list(reasons), risk_of(reasons)
    return claim


def vouched_for(extraction: Extraction) -> set[int]:
    """The numbers of the claims that stand inside words given as somebody's."""
    reach, found = 0, set[int]()
    for place in extraction.mentions:
        if place.span.end <= reach:
            found.add(place.claim)
        elif isinstance(place.content, Quotation):
            reach = place.span.end
    return found


def sentence_rows(version: Version, extraction: Extraction, *, findings: Iterable[Finding] = ()) -> Iterator[Sentence]:
    """One row a sentence; mentions, leftovers and findings are in reading order, so that one walk finds which holds them."""
    with_claims = touched(extraction.sentences, [place.span for place in extraction.mentions])
    leftovers, slips = deque(extraction.leftovers), deque(findings)
    for number, span in enumerate(extraction.sentences, 1):
        own = []
        while leftovers and leftovers[0].start < span.end:
            own.append([leftovers[0].start, leftovers.popleft().end])
        found = []
        while slips and slips[0].span.start < span.end:
            found.append(finding_as_kept(slips.popleft()))
        yield Sentence(
            version=version,
            number=number,
            start=span.start,
            end=span.end,
            has_claims=number in with_claims,
            leftovers=own,
            findings=found,
        )


def finding_as_kept(finding: Finding) -> dict[str, Any]:
    """The finding as a sentence keeps it."""
    return {
        "kind": finding.kind,
        "start": finding.span.start,
        "end": finding.span.end,
        "related": [[span.start, span.end] for span in finding.related],
        "said": finding.said,
        "counted": finding.counted,
    }


def touched(sentences: Sequence[Span], spans: Iterable[Span]) -> set[int]:
    """The numbers, from 1, of the sentences that share a character with one of `spans`."""
    starts = [sentence.start for sentence in sentences]
    found = set[int]()
    for span in spans:
        number = max(bisect_right(starts, span.start), 1)
        while number <= len(sentences) and sentences[number - 1].start < span.end:
            if sentences[number - 1].touches(span):
                found.add(number)
            number += 1
    return found


def mention_row(
    version: Version, place: Place, claim: Claim, *, leads: bool, placed: str = Mention.Placed.EXTRACTED
) -> Mention:
    """The mention of `claim` as the machine found it at `place`."""
    said = place.content if isinstance(place.content, Quotation) else None
    return Mention.at(
        version,
        place.span,
        claim=claim,
        sentence=place.sentence,
        speaker=said.speaker if said else None,
        cue=said.cue if said else None,
        leads=leads,
        placed=placed,
    )

"""A last look before the sign-off: what was verified on no source, or on one whose text says otherwise, and what was judged
in a sentence that was edited since."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from django.db.models import Q

from claims.models import Article, Citation, Claim, Mention
from claims.models.claims import Outcome
from claims.reviewing.comparing import SourceText, align
from claims.reviewing.policies import policy_in_force
from claims.reviewing.wording import edited_since_judged

type Why = Literal["sentence-edited", "no-source", "altered", "figure-differs", "not-found"]

_HELD_OTHERWISE = frozenset({"altered", "figure-differs", "not-found"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """A claim that was verified though it rests on no source, or though the text of `citation` does not bear it out; or one that
    was judged in other sentences than it stands in now.

    `is_excused` says that no reason is asked for: none where the policy asks for no source, or was overridden with one.
    """

    mention: Mention
    why: Why
    citation: Citation | None = None
    is_excused: bool = False


def last_look(article: Article) -> list[Doubt]:
    """The doubts in reading order.

    An indirect statement need not stand in its source word for word, nor "several". A passage that somebody gave in other words, and
    that does stand there, speaks for itself. What confidential sources say is for those who are named on them alone.
    """
    judged = Claim.objects.standing().filter(article=article).judged()
    edited = edited_since_judged(judged)
    mentions = (
        Mention.objects.leading()
        .filter(Q(claim__outcome=Outcome.VERIFIED) | Q(claim__in=edited), claim__in=judged)
        .in_reading_order()
        .select_related("claim__article", "claim__standing_verdict")
    )
    verified = judged.filter(outcome=Outcome.VERIFIED)
    support = Citation.objects.in_force().filter(claim__in=verified, stance=Citation.Stance.SUPPORTS).with_sources()
    citations: dict[int, list[Citation]] = {}
    for citation in support:
        citations.setdefault(citation.claim_id, []).append(citation)
    asks = _asks_for_sources(article)
    texts: dict[int, SourceText] = {}
    found: list[Doubt] = []
    for mention in mentions:
        if mention.claim_id in edited:
            found.append(Doubt(mention=mention, why="sentence-edited"))
        if mention.claim.outcome == Outcome.VERIFIED:
            found += _of_sources(mention, citations.get(mention.claim_id, []), asks=asks, texts=texts)
    return found


def _of_sources(
    mention: Mention, citations: list[Citation], *, asks: bool, texts: dict[int, SourceText]
) -> Iterator[Doubt]:
    if not citations:
        verdict = mention.claim.standing_verdict
        is_excused = not asks or bool(verdict and verdict.override_reason)
        yield Doubt(mention=mention, why="no-source", is_excused=is_excused)
    yield from _of_texts(mention, citations, texts)


def _of_texts(mention: Mention, citations: list[Citation], texts: dict[int, SourceText]) -> Iterator[Doubt]:
    claim = mention.claim
    if claim.type == "indirect":
        return
    for citation in citations:
        capture = citation.source.latest_capture
        if capture is None or citation.is_confidential:
            continue
        source = texts.setdefault(capture.pk, SourceText(capture=capture))
        kind = align(claim, mention, source).kind
        if kind not in _HELD_OTHERWISE:
            continue
        if kind == "not-found" and (_is_vague(claim) or _is_placed(citation, source)):
            continue
        yield Doubt(mention=mention, why=kind, citation=citation)  # type: ignore[arg-type]  # one of _HELD_OTHERWISE


def _is_vague(claim: Claim) -> bool:
    """Whether it is a figure without a number: "several", "on Monday"."""
    return claim.kind == Claim.Kind.FIGURE and not claim.value


def _is_placed(citation: Citation, source: SourceText) -> bool:
    """Whether somebody gave a passage that does stand there."""
    return bool(citation.passage) and citation.passage in source.text


def _asks_for_sources(article: Article) -> bool:
    policy = policy_in_force(article)
    if policy is None:
        return False
    asked = (
        policy.figure_primary,
        policy.figure_independent,
        policy.quotation_primary,
        policy.quotation_independent,
    )
    return any(number is not None for number in asked)

"""Citing sources: a source is kept once and cited by many claims; a citation is withdrawn, never deleted."""

from collections.abc import Collection
from typing import Any

from django.db import transaction
from django.utils import timezone

from claims.models import Citation, Claim, Entry, Source, User
from claims.models.addresses import url_key
from claims.models.sources import SECOND_HAND
from claims.reviewing.confidence import (
    NotNamedError,
    hide_place,
    keep_in_confidence,
    proof_of_citation,
    sent_in_confidence,
)
from claims.reviewing.locking import claim_in_the_text, lock_article_in_review


@transaction.atomic
def cite(
    claim: Claim,
    *,
    by: User,
    source: Source | None = None,
    url: str = "",
    title: str = "",
    publisher: str = "",
    kind: str = Source.Kind.SECONDARY,
    medium: str = "",
    confidants: Collection[User] | None = None,
    stance: str = Citation.Stance.SUPPORTS,
    locator: str = "",
    passage: str = "",
) -> Citation:
    """The new citation: of `source` where that is given, else of the one that the rest describes.

    A source of the same page (claims.models.addresses) is used again, and learns a title, publisher or medium it did not
    have. With `confidants`, if only an empty list, it is a new confidential source, known to `by` and to them.
    The same citation sent twice gives the one that is there. Raises ArticleLockedError when the article is not in review,
    NotNamedError for a confidential source that `by` is not named on.
    """
    article = lock_article_in_review(claim.article_id)
    claim = claim_in_the_text(claim)
    if source is None:
        said = {"url": url, "title": title, "publisher": publisher, "kind": kind, "medium": medium}
        place = {"stance": stance, "locator": locator, "passage": passage}
        there = _sent_before(claim, by=by, said=said, place=place, in_confidence=confidants is not None)
        if there:
            return there
        source = _source(by=by, **said) if confidants is None else keep_in_confidence(by=by, people=confidants, **said)
    elif not source.is_open_to(by):
        raise NotNamedError
    there = _the_same(claim, source, stance=stance, locator=locator, passage=passage)
    if there:
        return there
    citation = _new(claim, source, by=by, stance=stance, locator=locator, passage=passage)
    Entry.objects.append(Entry.Act.CITED, person=by, article=article, claim=claim, after=told(citation))
    return citation


@transaction.atomic
def withdraw_citation(citation: Citation, *, by: User) -> Citation:
    """The citation, out of force from now on; verdicts that rest on it keep it. Raises ArticleLockedError."""
    article = lock_article_in_review(citation.claim.article_id)
    citation = Citation.objects.select_related("claim", "source").get(pk=citation.pk)
    if citation.withdrawn_at is None:
        citation.withdrawn_at = timezone.now()
        citation.withdrawn_by = by
        citation.save(update_fields=["withdrawn_at", "withdrawn_by"])
        Entry.objects.append(
            Entry.Act.WITHDREW,
            person=by,
            article=article,
            claim=citation.claim,
            before=told(citation),
            after={"citation": citation.pk, "seal": citation.withdrawal_seal()},
        )
    return citation


def told(citation: Citation) -> dict[str, Any]:
    """The citation as the record keeps it."""
    return {
        "citation": citation.pk,
        "source": citation.source_id,
        "url": citation.source.url,
        "title": citation.source.title,
        "stance": citation.stance,
        "locator": citation.locator,
        "passage": citation.passage,
        "seal": citation.seal(),
    } | proof_of_citation(citation)


def _the_same(claim: Claim, source: Source, *, stance: str, locator: str, passage: str) -> Citation | None:
    there = claim.citations.in_force().filter(source=source, stance=stance)
    if source.is_confidential:
        return there.filter(hidden__locator=locator, hidden__passage=passage).first()
    return there.filter(locator=locator, passage=passage).first()


def _new(claim: Claim, source: Source, *, by: User, stance: str, locator: str, passage: str) -> Citation:
    citation = Citation(
        claim=claim,
        source=source,
        capture=source.latest_capture,
        added_by=by,
        stance=stance,
        is_confidential=source.is_confidential,
    )
    if not source.is_confidential:
        citation.locator, citation.passage = locator, passage
    citation.save()
    if source.is_confidential:
        hide_place(citation, locator=locator, passage=passage)
    return citation


def _sent_before(
    claim: Claim, *, by: User, said: dict[str, str], place: dict[str, str], in_confidence: bool
) -> Citation | None:
    """The citation that the same form made before, of a source that nothing but its description tells from others as long
    as no text of it is kept; what has a link is found by that."""
    mine = claim.citations.in_force().filter(added_by=by, source__latest_capture=None)
    if in_confidence:
        return sent_in_confidence(mine, said=said, place=place)
    if said["url"]:
        return None
    of_source = {f"source__{name}": value for name, value in said.items()}
    return mine.filter(is_confidential=False, **of_source, **place).first()


def _source(*, url: str, title: str, publisher: str, kind: str, medium: str, by: User) -> Source:
    if not url:
        return Source.objects.create(title=title, publisher=publisher, kind=kind, medium=medium, added_by=by)
    source, created = Source.objects.get_or_create(
        url_key=url_key(url),
        defaults={"url": url, "title": title, "publisher": publisher, "kind": kind, "medium": medium, "added_by": by},
    )
    learnt = {name: value for name, value in (("title", title), ("publisher", publisher)) if value}
    if medium and not (source.kind == Source.Kind.PRIMARY and medium in SECOND_HAND):
        learnt["medium"] = medium
    missing = [name for name in learnt if not created and not getattr(source, name)]
    for name in missing:
        setattr(source, name, learnt[name])
    if missing:
        source.save(update_fields=missing)
    return source

"""Citing sources: a source is kept once and cited by many claims; a citation is withdrawn, never deleted."""

from typing import Any

from django.db import transaction
from django.utils import timezone

from claims.models import Citation, Claim, Entry, Source, User
from claims.models.sources import SECOND_HAND
from claims.reviewing.judging import lock_article_in_review


@transaction.atomic
def cite(
    claim: Claim,
    *,
    by: User,
    url: str = "",
    title: str = "",
    publisher: str = "",
    kind: str = Source.Kind.SECONDARY,
    medium: str = "",
    stance: str = Citation.Stance.SUPPORTS,
    locator: str = "",
    passage: str = "",
) -> Citation:
    """The new citation. A source with the same URL is used again, and learns a title, publisher or medium it did not have.

    The same citation sent twice gives the one that is there. Raises ArticleLockedError when the article is not in review.
    """
    article = lock_article_in_review(claim.article_id)
    source = _source(url=url, title=title, publisher=publisher, kind=kind, medium=medium, by=by)
    place = {"source": source, "stance": stance, "locator": locator, "passage": passage}
    there = claim.citations.in_force().filter(**place).first()
    if there:
        return there
    citation = Citation.objects.create(claim=claim, added_by=by, capture=source.latest_capture, **place)
    Entry.objects.append(Entry.Act.CITED, person=by, article=article, claim=claim, after=_told(citation))
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
            Entry.Act.WITHDREW, person=by, article=article, claim=citation.claim, before=_told(citation)
        )
    return citation


@transaction.atomic
def name_origin(source: Source, *, origin: str, by: User) -> Source:
    """The source with its origin named: what counts as one with others of that name, apart from those of another; "" leaves
    it to domain and text."""
    source = Source.objects.select_for_update(no_key=True).get(pk=source.pk)
    origin = " ".join(origin.split())
    if origin != source.origin:
        before = {"source": source.pk, "title": str(source), "origin": source.origin}
        source.origin = origin
        source.save(update_fields=["origin"])
        Entry.objects.append(Entry.Act.DESCRIBED, person=by, before=before, after=before | {"origin": origin})
    return source


def _told(citation: Citation) -> dict[str, Any]:
    """The citation as the record keeps it."""
    return {
        "citation": citation.pk,
        "source": citation.source_id,
        "url": citation.source.url,
        "title": citation.source.title,
        "stance": citation.stance,
        "locator": citation.locator,
        "passage": citation.passage,
    }


def _source(*, url: str, title: str, publisher: str, kind: str, medium: str, by: User) -> Source:
    if not url:
        return Source.objects.create(title=title, publisher=publisher, kind=kind, medium=medium, added_by=by)
    source, created = Source.objects.get_or_create(
        url=url, defaults={"title": title, "publisher": publisher, "kind": kind, "medium": medium, "added_by": by}
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

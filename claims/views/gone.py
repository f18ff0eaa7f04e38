"""Claims whose words are no longer in the text: what they said, and what was said of them."""

from dataclasses import dataclass

from django.http import Http404

from claims.models import Claim, Mention, Verdict, Version
from claims.models.claims import ClaimQuerySet


@dataclass(frozen=True, slots=True, kw_only=True)
class GoneClaim:
    """The claim where it last led, with the verdict that stands of it, None for none."""

    claim: Claim
    mention: Mention
    verdict: Verdict | None


def gone_from(version: Version) -> list[GoneClaim]:
    """All that an earlier version of the article had and this one, its text now, has not; in the order of their numbers.

    No query for the first version, one for a later one.
    """
    if version.number == 1:
        return []
    return _last_places(version, Claim.objects.filter(article=version.article_id).gone())


def gone_claim(claim_id: int, *, version: Version) -> GoneClaim:
    """Raises Http404 for a claim that is not gone from the text of the article."""
    found = _last_places(version, Claim.objects.filter(article=version.article_id, pk=claim_id).gone())
    if not found:
        raise Http404
    return found[0]


def _last_places(version: Version, claims: ClaimQuerySet) -> list[GoneClaim]:
    mentions = (
        Mention.objects.filter(claim__in=claims, leads=True)
        .select_related("claim__standing_verdict__reviewer", "claim__gone_in", "version")
        .defer("version__text", "version__original", "claim__gone_in__text", "claim__gone_in__original")
        .order_by("claim__number", "version__number")
    )
    last = {mention.claim_id: mention for mention in mentions}
    return [
        GoneClaim(claim=mention.claim, mention=mention, verdict=mention.claim.standing_verdict)
        for mention in last.values()
    ]

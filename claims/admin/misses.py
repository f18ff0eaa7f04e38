"""Where the engine is wrong: what people added by hand, and what they dismissed, by type."""

from dataclasses import dataclass

from django.contrib.admin import site
from django.core.exceptions import PermissionDenied
from django.db.models import Count, Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from claims.models import Claim, Mention
from claims.models.claims import Outcome

SHOWN = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeCount:
    """Of one type of claim: how many the machine `found`, how many of these were `dismissed`, and how many it `missed`
    that people added."""

    kind: str
    type: str
    found: int
    dismissed: int
    missed: int


@require_GET
def misses(request: HttpRequest) -> HttpResponse:
    """Counts by type, and the newest misses and dismissals with their words."""
    if not request.user.has_perm("claims.view_claim"):
        raise PermissionDenied
    context = {
        **site.each_context(request),
        "title": _("Misses and dismissals"),
        "counts": type_counts(),
        "missed": _newest(Q(claim__added_by__isnull=False, claim__split_from=None)),
        "dismissed": _newest(Q(claim__outcome=Outcome.DISMISSED, claim__added_by=None)),
    }
    return render(request, "admin/claims/claim/misses.html", context)


def type_counts() -> list[TypeCount]:
    """Every type that occurs, by kind and name."""
    machine = Q(added_by=None)
    rows = (
        Claim.objects.standing()
        .values("kind", "type")
        .annotate(
            found=Count("pk", filter=machine),
            dismissed=Count("pk", filter=machine & Q(outcome=Outcome.DISMISSED)),
            missed=Count("pk", filter=Q(added_by__isnull=False, split_from=None)),
        )
        .order_by("kind", "type")
    )
    return [TypeCount(**row) for row in rows]


def _newest(condition: Q) -> list[Mention]:
    mentions = Mention.objects.leading().filter(condition)
    return list(mentions.select_related("claim__article", "claim__standing_verdict").order_by("-claim_id")[:SHOWN])

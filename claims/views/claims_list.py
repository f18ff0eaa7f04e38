"""The list of claims across articles."""

from django.http import HttpResponse
from django.views.decorators.http import require_GET

from claims.forms.lists import ClaimFilterForm
from claims.models import Claim
from claims.models.claims import MentionQuerySet
from claims.reporting.selection import Selection
from claims.views.access import DeskRequest, may_read
from claims.views.lists import render_list
from claims.views.paging import page_by_key


@require_GET
@may_read
def claim_list(request: DeskRequest) -> HttpResponse:
    """The newest articles first, the claims of each in reading order."""
    form = ClaimFilterForm(request.GET)
    chosen = form.chosen()
    mentions = Selection(
        kind=chosen.get("kind", ""),
        type=chosen.get("type", ""),
        outcome=chosen.get("outcome", ""),
        reviewer=chosen.get("reviewer", ""),
        speaker=chosen.get("speaker", ""),
        text=chosen.get("text", ""),
    ).mentions()
    page = page_by_key(
        _with_what_is_shown(mentions), by=("-version_id", "start", "-end", "id"), cursor=request.GET.get("page", "")
    )
    context = {
        "here": "claims",
        "page": page,
        "count": mentions.count(),
        "desk_is_empty": not page.rows and not Claim.objects.exists(),
    }
    return render_list(request, "claims/claims.html", form, context)


def _with_what_is_shown(mentions: MentionQuerySet) -> MentionQuerySet:
    """One query, without the texts of the versions."""
    return mentions.select_related("claim__article", "claim__standing_verdict__reviewer").only(
        *("version_id", "start", "end", "exact", "context", "speaker"),
        *(f"claim__{name}" for name in ("number", "kind", "type", "speaker_name", "outcome")),
        *(f"claim__{name}" for name in ("value", "upper", "unit", "currency", "qualifier")),
        *("claim__article__title", "claim__article__outlet"),
        *("claim__standing_verdict__decided_at", "claim__standing_verdict__note"),
        *(f"claim__standing_verdict__reviewer__{name}" for name in ("username", "first_name", "last_name")),
    )

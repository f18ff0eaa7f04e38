"""What checking asks to be changed in the text, as a list for whoever edits it."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_GET

from claims.models import Article, Mention, Verdict
from claims.views.access import DeskRequest, may_read


@require_GET
@may_read
def desk_changes(request: DeskRequest, pk: int) -> HttpResponse:
    """In reading order: each place whose verdict in force says to soften, attribute, correct or cut its words."""
    article = get_object_or_404(Article, pk=pk)
    places = (
        Mention.objects.standing()
        .filter(claim__article=article, claim__standing_verdict__disposition__in=_ASKS)
        .in_reading_order()
        .select_related("claim__standing_verdict__reviewer")
    )
    return render(request, "claims/desk_changes.html", {"here": "articles", "article": article, "places": places})


_ASKS = [value for value in Verdict.Disposition.values if value != Verdict.Disposition.KEEP]

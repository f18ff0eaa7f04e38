"""What checking asks to be changed in the text, as a list for whoever edits it."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_GET

from claims.models import Article, Mention, Verdict
from claims.views.access import DeskRequest, may_read
from claims.views.answers import current_version
from claims.views.desk import slips_of


@require_GET
@may_read
def desk_changes(request: DeskRequest, pk: int) -> HttpResponse:
    """In reading order: each place whose verdict in force says to soften, attribute, correct or cut its words; and each
    slip that is for the desk to change."""
    article = get_object_or_404(Article, pk=pk)
    version = current_version(article.pk)
    slips = [slip for slip in slips_of(version, version.sentences.to_decide_on()) if slip.decision == "change"]
    places = (
        Mention.objects.standing()
        .filter(claim__article=article, claim__standing_verdict__disposition__in=_ASKS)
        .in_reading_order()
        .select_related("claim__standing_verdict__reviewer")
    )
    context = {"here": "articles", "article": article, "places": places, "slips": slips}
    return render(request, "claims/desk_changes.html", context)


_ASKS = [value for value in Verdict.Disposition.values if value != Verdict.Disposition.KEEP]

"""The record, to read: of an article, of one claim, of the whole desk."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Q, QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_GET

from claims.models import Article, Claim, Entry, Mention
from claims.reporting.telling import told
from claims.reporting.telling_texts import Fates, fates_of
from claims.views.access import DeskRequest, may_audit, may_read_record
from claims.views.ids import number_in
from claims.views.paging import page_by_key


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """An entry and the sentence that tells it."""

    entry: Entry
    sentence: str


@require_GET
@may_read_record
def record(request: DeskRequest, pk: int) -> HttpResponse:
    """What was done with an article, or with the claim of `?claim=`: the latest first."""
    article = get_object_or_404(Article, pk=pk)
    entries = Entry.objects.filter(article=article)
    claim = mention = None
    fates: Fates = {}
    if wanted := request.GET.get("claim"):
        claim = get_object_or_404(Claim.objects.select_related("gone_in"), pk=number_in(wanted), article=article)
        fates = fates_of(article, claim.number)
        entries = entries.filter(Q(claim=claim) | Q(pk__in=fates))
        # Of one that is gone from the text its last place; one that was merged has none.
        places = Mention.objects.filter(claim=claim, leads=True).order_by("version__number")
        mention = (places if claim.gone_in else places.standing()).last()
    return _page(request, entries, fates, article=article, claim=claim, mention=mention)


@require_GET
@may_audit
def desk_record(request: DeskRequest) -> HttpResponse:
    """What belongs to no article: roles, policies, deletions, exports."""
    return _page(request, Entry.objects.filter(article=None), {})


def _page(request: DeskRequest, entries: QuerySet[Entry], fates: Fates, **context: Any) -> HttpResponse:
    page = page_by_key(
        entries.select_related("person", "claim"), by=("-number", "-id"), cursor=request.GET.get("page", "")
    )
    lines = [Line(entry=entry, sentence=fates.get(entry.pk) or told(entry)) for entry in page.rows]
    return render(request, "claims/record.html", {"here": "record", "page": page, "lines": lines, **context})

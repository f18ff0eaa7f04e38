"""Sources, and the claims that rest on them."""

from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.db.models import Count
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from claims.forms.lists import SourceFilterForm
from claims.models import Citation, Mention, Source
from claims.reviewing import name_origin
from claims.views.access import DeskRequest, may_judge, may_read
from claims.views.lists import render_list
from claims.views.paging import page_by_key


@require_GET
@may_read
def source_list(request: DeskRequest) -> HttpResponse:
    """The latest first, each with the number of claims that rest on it now."""
    form = SourceFilterForm(request.GET)
    sources = Source.objects.open_to(request.user).matching(form.chosen().get("text", ""))
    page = page_by_key(sources.select_related("added_by"), by=("-id",), cursor=request.GET.get("page", ""))
    claims = _claims_resting_on(page.rows)
    context = {
        "here": "sources",
        "page": page,
        "rows": [(source, claims.get(source.pk, 0)) for source in page.rows],
        "count": sources.count(),
        "desk_is_empty": not page.rows and not Source.objects.open_to(request.user).exists(),
    }
    return render_list(request, "claims/sources.html", form, context)


@require_GET
@may_read
def source(request: DeskRequest, pk: int) -> HttpResponse:
    """A source and where it is used: every citation, those withdrawn included, the latest first."""
    found = get_object_or_404(Source.objects.open_to(request.user).select_related("added_by"), pk=pk)
    citations = found.citations.select_related("claim__article", "added_by", "withdrawn_by")
    page = page_by_key(citations, by=("-id",), cursor=request.GET.get("page", ""))
    context: dict[str, Any] = {
        "here": "sources",
        "source": found,
        "page": page,
        "rows": _with_words(page.rows),
        "claims": _claims_resting_on([found]).get(found.pk, 0),
    }
    return render(request, "claims/source.html", context)


@require_POST
@may_judge
def origin(request: DeskRequest, pk: int) -> HttpResponse:
    """Names the origin of a source: the same name joins sources, another parts them, none leaves it to the machine."""
    found = get_object_or_404(Source.objects.open_to(request.user), pk=pk, is_confidential=False)
    name_origin(found, origin=request.POST.get("origin", "")[:200], by=request.user)
    messages.success(request, _("Origin saved."))
    return redirect("source", pk)


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """A citation, and the words of its claim as they stand in the article now: empty when they no longer do."""

    citation: Citation
    words: str


def _with_words(citations: list[Citation]) -> list[Use]:
    claims = {citation.claim_id for citation in citations}
    words = dict(Mention.objects.leading().filter(claim__in=claims).values_list("claim", "exact"))
    return [Use(citation=citation, words=words.get(citation.claim_id, "")) for citation in citations]


def _claims_resting_on(sources: list[Source]) -> dict[int, int]:
    """The number of claims by source; a source that nothing rests on is left out."""
    counted = Citation.objects.in_force().filter(source__in=sources).order_by().values("source")
    return dict(counted.values_list("source", Count("claim", distinct=True)))

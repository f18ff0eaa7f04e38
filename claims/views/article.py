"""The article page, and what is done to the claim in hand."""

from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_GET, require_POST

from claims.forms.citing import CitationForm
from claims.forms.judging import UndoForm, VerdictForm
from claims.models import Citation, Claim
from claims.reviewing import (
    ArticleLockedError,
    PolicyNotMetError,
    UndoRefusedError,
    VerdictConflictError,
    cite,
    record_verdict,
    undo_verdict,
    withdraw_citation,
)
from claims.reviewing.library import source_of_page
from claims.views.access import DeskRequest, may_judge, may_read
from claims.views.answers import after_verdict, claim_alone, current_version, page, same_claim


@require_GET
@may_read
def article(request: DeskRequest, pk: int) -> HttpResponse:
    """The text with its claims and the one in hand, ready to cite `?source=`; for htmx the claim in hand alone."""
    number = request.GET.get("number", "").strip()
    claim = f"#{number}" if number else request.GET.get("claim")
    if request.htmx:
        return claim_alone(request, current_version(pk), claim=claim)
    source = request.GET.get("source")
    chosen: dict[str, Any] = (
        {"citation_form": CitationForm(person=request.user, initial={"source": source})} if source else {}
    )
    return page(request, current_version(pk), claim=claim, **chosen)


@require_POST
@may_judge
def verdict(request: DeskRequest, pk: int) -> HttpResponse:
    """Records a verdict and brings the next open claim; with a conflict or an error the same claim, input kept."""
    claim = get_object_or_404(Claim, pk=pk)
    form = VerdictForm(request.POST)
    if not form.is_valid():
        return same_claim(request, claim, status=422, note=request.POST.get("note", ""), verdict_form=form)
    given = form.cleaned_data
    # What a refusal leaves in the form.
    kept = {"note": given["note"], "kept": given}
    try:
        recorded = record_verdict(claim, reviewer=request.user, **given)
    except VerdictConflictError as conflict:
        return same_claim(request, claim, status=409, conflict=conflict, wanted=given["outcome"], **kept)
    except PolicyNotMetError as refused:
        return same_claim(request, claim, status=422, refusal=str(refused), policy_refused=True, **kept)
    except ArticleLockedError as locked:
        return same_claim(request, claim, status=409, refusal=str(locked), **kept)
    return after_verdict(request, claim, recorded)


@require_POST
@may_judge
def undo(request: DeskRequest, pk: int) -> HttpResponse:
    """Takes back the reviewer's own latest verdict; the claim comes into hand."""
    claim = get_object_or_404(Claim, pk=pk)
    form = UndoForm(request.POST)
    if not form.is_valid():
        raise Http404
    try:
        undo_verdict(claim, reviewer=request.user, seen=form.cleaned_data["seen"])
    except VerdictConflictError as conflict:
        return same_claim(request, claim, status=409, conflict=conflict)
    except (UndoRefusedError, ArticleLockedError) as refused:
        return same_claim(request, claim, status=409, refusal=str(refused))
    return same_claim(request, claim, changed=True, said=_("Taken back."))


@require_POST
@may_judge
@sensitive_post_parameters()
def citations(request: DeskRequest, pk: int) -> HttpResponse:
    """Saves a citation at once; with an error the form comes back as it was filled in."""
    claim = get_object_or_404(Claim, pk=pk)
    form = CitationForm(request.POST, person=request.user)
    if not form.is_valid():
        return same_claim(request, claim, status=422, citation_form=form)
    try:
        said = _said_of(form)
        cite(claim, by=request.user, **form.citation())
    except ArticleLockedError as locked:
        return same_claim(request, claim, status=409, citation_form=form, refusal=str(locked))
    return same_claim(request, claim, said=said)


@require_POST
@may_judge
def withdraw(request: DeskRequest, pk: int) -> HttpResponse:
    """Withdraws a citation; verdicts that rest on it keep it."""
    citation = get_object_or_404(Citation.objects.select_related("claim"), pk=pk)
    try:
        withdraw_citation(citation, by=request.user)
    except ArticleLockedError as locked:
        return same_claim(request, citation.claim, status=409, refusal=str(locked))
    return same_claim(request, citation.claim, said=_("Source withdrawn."))


def _said_of(form: CitationForm) -> str:
    """Before it is saved."""
    if form.cleaned_data["confidential"] and not form.chosen:
        return _("Source saved. Only you see who or what it is: on its page you name others.")
    if not form.chosen and source_of_page(form.cleaned_data["url"]):
        return _("Source saved: it was in the library already.")
    return _("Source saved.")

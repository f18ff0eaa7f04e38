"""The article page, and what is done to the claim in hand."""

from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_GET, require_POST

from claims.forms.citing import CitationForm
from claims.forms.judging import UndoForm, VerdictForm, again
from claims.models import Citation, Claim
from claims.reviewing import (
    ArticleLockedError,
    ClaimGoneError,
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
from claims.views.earlier import verdict_before, words_since


@require_GET
@may_read
def article(request: DeskRequest, pk: int) -> HttpResponse:
    """The text with its claims and the one in hand, ready to cite `?source=`; for htmx the claim in hand alone."""
    number = request.GET.get("number", "").strip()
    claim = f"#{number}" if number else request.GET.get("claim")
    if request.htmx:
        try:
            return claim_alone(request, current_version(pk), claim=claim)
        except Http404:
            if number:
                return HttpResponse(_("There is no claim of that number."), status=404)
            raise
    source = request.GET.get("source")
    chosen: dict[str, Any] = (
        {"citation_form": CitationForm(person=request.user, initial={"source": source})} if source else {}
    )
    return page(request, current_version(pk), claim=claim, **chosen)


@require_POST
@may_judge
def verdict(request: DeskRequest, pk: int) -> HttpResponse:
    """Records a verdict and brings the next open claim; with a conflict or an error the same claim, input kept."""
    return _judge(request, get_object_or_404(Claim, pk=pk), VerdictForm(request.POST))


@require_POST
@may_judge
def judge_again(request: DeskRequest, pk: int) -> HttpResponse:
    """Gives the verdict again that stood before the text changed the words, or stands though it changed the sentence around
    them, as one's own, with its note, its ticks and what the words need; what was typed meanwhile takes the place of the old."""
    claim = get_object_or_404(Claim.objects.select_related("standing_verdict"), pk=pk)
    stood = claim.standing_verdict or verdict_before(list(claim.verdicts.order_by("-number")))
    if stood is None:
        refusal = _("Nobody had judged this before the text changed: judge it now.")
        return same_claim(request, claim, status=409, refusal=refusal, note=request.POST.get("note", ""))
    return _judge(request, claim, VerdictForm(again(stood, request.POST)))


def _judge(request: DeskRequest, claim: Claim, form: VerdictForm) -> HttpResponse:
    if not form.is_valid():
        return same_claim(request, claim, status=422, note=form.data.get("note", ""), verdict_form=form)
    given = form.cleaned_data
    # What a refusal leaves in the form.
    kept = {"note": given["note"], "kept": given}
    try:
        recorded = record_verdict(claim, reviewer=request.user, **given)
    except VerdictConflictError as conflict:
        kept |= {"wanted": given["outcome"], "reworded": words_since(claim, read=given["read"])}
        return same_claim(request, claim, status=409, conflict=conflict, **kept)
    except ClaimGoneError as gone:
        return same_claim(request, claim, status=409, refusal=str(gone), typed=given["note"])
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

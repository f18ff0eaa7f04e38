"""The article page, and what is done to the claim in hand."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST
from django_htmx.http import replace_url, trigger_client_event

from claims.forms.judging import CitationForm, UndoForm, VerdictForm
from claims.models import Citation, Claim, Verdict, Version
from claims.reviewing import (
    ArticleLockedError,
    VerdictConflictError,
    cite,
    record_verdict,
    undo_verdict,
    withdraw_citation,
)
from claims.views.access import DeskRequest, may_judge, may_read
from claims.views.desk import SHORT, Hand, desk_context, hand_of, marked_lines, standing_mentions, state_of
from claims.views.reading_order import ReadingOrder

PAGE = "claims/article.html"


@require_GET
@may_read
def article(request: DeskRequest, pk: int) -> HttpResponse:
    """The text with its claims and the one in hand; for htmx the claim in hand alone."""
    version = _current_version(pk)
    if request.htmx:
        order = ReadingOrder.of(version)
        hand = _hand(request.GET.get("claim"), version, order)
        response = render(request, f"{PAGE}#hand", _context(request, version, order, hand))
        return replace_url(response, hand.claim.get_absolute_url()) if hand else response
    mentions = standing_mentions(version)
    order = ReadingOrder.among(mentions)
    hand = _hand(request.GET.get("claim"), version, order)
    lines = marked_lines(version, mentions, order, in_hand=hand.claim.pk if hand else None)
    return render(request, PAGE, _context(request, version, order, hand, lines=lines))


@require_POST
@may_judge
def verdict(request: DeskRequest, pk: int) -> HttpResponse:
    """Records a verdict and brings the next open claim; with a conflict or an error the same claim, input kept."""
    claim = get_object_or_404(Claim, pk=pk)
    form = VerdictForm(request.POST)
    if not form.is_valid():
        return _same_claim(request, claim, status=422, note=request.POST.get("note", ""), verdict_form=form)
    given = form.cleaned_data
    try:
        recorded = record_verdict(
            claim, outcome=given["outcome"], reviewer=request.user, seen=given["seen"], note=given["note"]
        )
    except VerdictConflictError as conflict:
        return _same_claim(request, claim, status=409, note=given["note"], conflict=conflict, wanted=given["outcome"])
    except ArticleLockedError as locked:
        return _same_claim(request, claim, status=409, note=given["note"], refusal=str(locked))
    return _after_verdict(request, claim, recorded)


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
        return _same_claim(request, claim, status=409, conflict=conflict)
    except ArticleLockedError as locked:
        return _same_claim(request, claim, status=409, refusal=str(locked))
    return _same_claim(request, claim, changed=True, said=_("Taken back."))


@require_POST
@may_judge
def citations(request: DeskRequest, pk: int) -> HttpResponse:
    """Saves a citation at once; with an error the form comes back as it was filled in."""
    claim = get_object_or_404(Claim, pk=pk)
    form = CitationForm(request.POST, auto_id="source_%s", label_suffix="")
    if not form.is_valid():
        return _same_claim(request, claim, status=422, citation_form=form)
    try:
        cite(claim, by=request.user, **form.cleaned_data)
    except ArticleLockedError as locked:
        return _same_claim(request, claim, status=409, citation_form=form, refusal=str(locked))
    return _same_claim(request, claim, said=_("Source saved."))


@require_POST
@may_judge
def withdraw(request: DeskRequest, pk: int) -> HttpResponse:
    """Withdraws a citation; verdicts that rest on it keep it."""
    citation = get_object_or_404(Citation.objects.select_related("claim"), pk=pk)
    try:
        withdraw_citation(citation, by=request.user)
    except ArticleLockedError as locked:
        return _same_claim(request, citation.claim, status=409, refusal=str(locked))
    return _same_claim(request, citation.claim, said=_("Source withdrawn."))


def _current_version(article_id: int) -> Version:
    return get_object_or_404(
        Version.objects.select_related("article", "imported_by").defer("original"),
        article=article_id,
        is_current=True,
    )


def _hand(wanted: str | None, version: Version, order: ReadingOrder) -> Hand | None:
    """The claim asked for, else the first open one; None when the version has no claims. Http404 for any other."""
    claim_id = order.first_open() if wanted is None else int(wanted) if wanted.isdecimal() else 0
    if claim_id is None:
        return None
    try:
        return hand_of(claim_id, version=version, order=order)
    except KeyError as error:
        raise Http404 from error


def _context(
    request: DeskRequest, version: Version, order: ReadingOrder, hand: Hand | None, **more: Any
) -> dict[str, Any]:
    return desk_context(version=version, order=order, hand=hand, person=request.user, **more)


def _after_verdict(request: DeskRequest, claim: Claim, recorded: Verdict) -> HttpResponse:
    version = _current_version(claim.article_id)
    order = ReadingOrder.of(version)
    following = order.next_open(claim.pk) or claim.pk
    words = Truncator(recorded.words).chars(SHORT)
    said = _("%(outcome)s: %(words)s") % {"outcome": recorded.get_outcome_display().capitalize(), "words": words}
    if not request.htmx:
        messages.success(request, said)
        return HttpResponseRedirect(f"{version.article.get_absolute_url()}?claim={following}#claim")
    hand = hand_of(following, version=version, order=order)
    context = _context(request, version, order, hand, oob=True, recorded=recorded, said=said)
    response = replace_url(render(request, f"{PAGE}#answer", context), hand.claim.get_absolute_url())
    return _tell_change(response, claim.pk, order, said)


def _same_claim(
    request: DeskRequest, claim: Claim, *, status: int = 200, changed: bool = False, said: str = "", **more: Any
) -> HttpResponse:
    """The page with `claim` in hand. Without htmx a success leads back to it, and a refusal is the whole page again."""
    version = _current_version(claim.article_id)
    if not request.htmx and status == 200:
        messages.success(request, said)
        return HttpResponseRedirect(f"{claim.get_absolute_url()}#claim")
    if request.htmx:
        order = ReadingOrder.of(version)
    else:
        mentions = standing_mentions(version)
        order = ReadingOrder.among(mentions)
        more["lines"] = marked_lines(version, mentions, order, in_hand=claim.pk)
    try:
        hand = hand_of(claim.pk, version=version, order=order)
    except KeyError as error:
        raise Http404 from error
    context = _context(request, version, order, hand, oob=bool(request.htmx), said=said, **more)
    response = render(request, f"{PAGE}#answer" if request.htmx else PAGE, context, status=status)
    replace_url(response, claim.get_absolute_url())
    conflict = more.get("conflict")
    return _tell_change(response, claim.pk, order, said) if changed or conflict else response


def _tell_change(response: HttpResponse, claim_id: int, order: ReadingOrder, said: str) -> HttpResponse:
    """Tells the page how the marks of a claim look now; the text itself is never sent again."""
    stop = order.stops[order.position(claim_id) - 1]
    change = {
        "claim": stop.claim,
        "outcome": stop.outcome,
        "state": state_of(stop.kind, stop.outcome, order.position(claim_id), len(order)),
        "said": said,
    }
    return trigger_client_event(response, "claim-changed", change)

"""The three positions on a claim: what the writer answers, what the checker found, what the editor decides."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from claims.forms.positions import AnswerForm, DecisionForm
from claims.models import Article, Claim
from claims.reviewing import ArticleLockedError, VerdictConflictError
from claims.reviewing.positions import (
    ANSWER,
    DECISION,
    MAY_ANSWER,
    MAY_DECIDE,
    PositionError,
    all_positions,
    answer,
    decide,
)
from claims.views.access import DeskRequest, may_read


@require_GET
@may_read
def positions(request: DeskRequest, pk: int) -> HttpResponse:
    """All three side by side, with the forms of those that one may give."""
    return _page(request, _claim(pk))


@require_POST
@may_read
def give_answer(request: DeskRequest, pk: int) -> HttpResponse:
    claim = _claim(pk)
    if not request.user.has_perm(MAY_ANSWER):
        raise PermissionDenied
    form = AnswerForm(request.POST, auto_id="answer_%s", label_suffix="")
    if not form.is_valid():
        return _page(request, claim, status=422, answer_form=form)
    try:
        answer(claim, by=request.user, **form.cleaned_data)
    except (ArticleLockedError, PositionError) as refused:
        return _page(request, claim, status=409, refusal=str(refused), answer_form=form)
    return _done(request, claim)


@require_POST
@may_read
def give_decision(request: DeskRequest, pk: int) -> HttpResponse:
    claim = _claim(pk)
    if not request.user.has_perm(MAY_DECIDE):
        raise PermissionDenied
    form = DecisionForm(request.POST, auto_id="decision_%s", label_suffix="")
    if not form.is_valid():
        return _page(request, claim, status=422, decision_form=form)
    try:
        decide(claim, by=request.user, **form.cleaned_data)
    except (ArticleLockedError, PositionError, VerdictConflictError) as refused:
        return _page(request, claim, status=409, refusal=str(refused), decision_form=form)
    return _done(request, claim)


def _claim(pk: int) -> Claim:
    """Raises Http404."""
    return get_object_or_404(Claim.objects.select_related("article", "standing_verdict__reviewer"), pk=pk)


def _done(request: DeskRequest, claim: Claim) -> HttpResponse:
    if request.htmx:
        return _page(request, _claim(claim.pk))
    return HttpResponseRedirect(reverse("positions", args=[claim.pk]))


def _page(request: DeskRequest, claim: Claim, *, status: int = 200, **more: Any) -> HttpResponse:
    said = all_positions(claim)
    context = {
        "claim": claim,
        "verdict": claim.standing_verdict,
        "answers": [one for one in said if one.kind == ANSWER],
        "decisions": [one for one in said if one.kind == DECISION],
        "is_open": claim.article.stage == Article.Stage.REVIEW,
        "may_answer": request.user.has_perm(MAY_ANSWER),
        "may_decide": request.user.has_perm(MAY_DECIDE) and claim.standing_verdict is not None,
        "answer_form": AnswerForm(
            auto_id="answer_%s", label_suffix="", initial={"said_by": claim.article.byline.removeprefix("By ")}
        ),
        "decision_form": DecisionForm(
            auto_id="decision_%s", label_suffix="", initial={"seen": claim.latest_verdict_id}
        ),
        **more,
    }
    template = "claims/positions.html#positions" if request.htmx else "claims/positions.html"
    return render(request, template, context, status=status)

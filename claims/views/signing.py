"""Signing an article off, and opening it again."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods, require_POST

from claims.forms.signing import ReasonForm
from claims.models import Article
from claims.reviewing import (
    ArticleLockedError,
    SignOffRefusedError,
    last_look,
    open_work,
    policy_in_force,
    reopen,
    sign_off,
    why_not,
)
from claims.views.access import DeskRequest, may_read
from claims.views.earlier import edited_sentences
from claims.views.summary import summary_of


@require_http_methods(["GET", "POST"])
@may_read
def signing(request: DeskRequest, pk: int) -> HttpResponse:
    """What is open before the sign-off, for everybody to read; POST signs off, or says in a sentence why not."""
    article = get_object_or_404(Article.objects.select_related("policy"), pk=pk)
    if request.method == "GET":
        return _page(request, article)
    _refuse_others(request)
    form = ReasonForm(request.POST)
    if not form.is_valid():
        return _refused(request, article, str(form.errors["reason"][0]), status=422)
    try:
        sign_off(article, by=request.user, reason=form.cleaned_data["reason"])
    except (SignOffRefusedError, ArticleLockedError) as refused:
        return _refused(request, article, str(refused))
    messages.success(request, _("Signed off. The article is locked."))
    return redirect("sign_off", article.pk)


@require_POST
@may_read
def reopening(request: DeskRequest, pk: int) -> HttpResponse:
    article = get_object_or_404(Article.objects.select_related("policy"), pk=pk)
    _refuse_others(request)
    form = ReasonForm(request.POST)
    if not form.is_valid():
        return _refused(request, article, str(form.errors["reason"][0]), status=422)
    try:
        reopen(article, by=request.user, reason=form.cleaned_data["reason"])
    except SignOffRefusedError as refused:
        return _refused(request, article, str(refused))
    messages.success(request, _("Opened again: the article is in review."))
    return redirect("sign_off", article.pk)


_WHY = {
    "altered": _("verified, but altered from its source"),
    "figure-differs": _("verified, but its source has another figure"),
    "not-found": _("verified, but not found in its source"),
}


def _refuse_others(request: DeskRequest) -> None:
    if not request.user.has_perm("claims.sign_off"):
        raise PermissionDenied


def _refused(request: DeskRequest, article: Article, refusal: str, *, status: int = 409) -> HttpResponse:
    """The page, with the reason as it was typed."""
    return _page(request, article, status=status, refusal=refusal, reason=request.POST.get("reason", ""))


def _page(request: DeskRequest, article: Article, *, status: int = 200, **more: Any) -> HttpResponse:
    found = last_look(article)
    history = list(article.sign_offs.select_related("signed_by", "reopened_by", "version").defer("version__text"))
    context = {
        "here": "articles",
        "article": article,
        "policy": policy_in_force(article),
        "left": open_work(article),
        "doubts": [(doubt, _WHY[doubt.why]) for doubt in found if doubt.citation],
        "sourceless": [doubt for doubt in found if doubt.why == "no-source"],
        "edited": edited_sentences([doubt.mention for doubt in found if doubt.why == "sentence-edited"]),
        "summary": summary_of(article),
        "why_not": why_not(article, request.user),
        "in_force": next((signed for signed in history if signed.reopened_at is None), None),
        "history": [signed for signed in history if signed.reopened_at],
        **more,
    }
    return render(request, "claims/sign_off.html", context, status=status)

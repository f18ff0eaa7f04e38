"""Bringing a new version of an article: what it would do to the claims is shown before it is stored."""

from typing import Any, Final

from django.contrib import messages
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from claims.forms.revising import RevisionForm
from claims.importing.foreseeing import Foresight, foresee
from claims.importing.revising import revise_article, why_not_now
from claims.models import Article, Version
from claims.reading import TextRefused
from claims.views.access import DeskRequest, may_read, may_revise
from claims.views.edited import edited
from claims.views.fates import counts_of

LOOK_FIRST: Final = gettext_lazy("This is not what you were shown: look at the preview, then store it.")
SURE: Final = gettext_lazy("Tick this if it is.")


@require_http_methods(["GET", "POST"])
@may_read
@may_revise
@sensitive_post_parameters()
def revise(request: DeskRequest, pk: int) -> HttpResponse:
    """The form; by POST the preview of the text that was sent, and with `store` the text stored as it was shown."""
    article = get_object_or_404(Article, pk=pk)
    if request.method == "GET":
        return _page(request, article, RevisionForm(initial={"text": _text_to_begin_with(request, article)}))
    form = RevisionForm(request.POST, request.FILES)
    if not form.is_valid():
        return _page(request, article, form, status=422)
    if not article.versions.filter(is_current=True).exists() or why_not_now(article):
        return _page(request, article, form, status=409)
    preview = foresee(article, form.manuscript)
    if "store" in request.POST and _may_go_on(form, preview):
        try:
            return _store(request, article, form)
        except TextRefused as refusal:
            form.add_error(None, str(refusal))
    form.carry_on(preview.name)
    return _page(request, article, form, preview=preview, status=422 if form.errors else 200)


def _text_to_begin_with(request: DeskRequest, article: Article) -> str:
    """The text as it is, for who wants to change a few words of it here."""
    return article.versions.get(is_current=True).text if request.GET.get("from") == "now" else ""


def _may_go_on(form: RevisionForm, preview: Foresight) -> bool:
    if not form.was_shown(preview.name):
        form.add_error(None, LOOK_FIRST)
        return False
    if preview.is_another and not form.cleaned_data["sure"]:
        form.add_error("sure", SURE)
        return False
    return True


def _store(request: DeskRequest, article: Article, form: RevisionForm) -> HttpResponse:
    """Raises TextRefused."""
    origin = Version.Origin.PASTE if form.manuscript.original is None else Version.Origin.FILE
    version = revise_article(article, form.manuscript, origin=origin, brought_by=request.user)
    version.refresh_from_db(fields=["extraction", "is_current"])
    if version.is_current:
        counts = counts_of(article)[version.number]
        # Else the article page itself says what came.
        if not counts.opened and not counts.new:
            messages.success(request, _("Version %d is the text now. Every verdict stands.") % version.number)
    elif version.extraction == Version.Extraction.FAILED:
        messages.error(request, _("Version %d is stored, but could not be read.") % version.number)
    else:
        messages.success(request, _("Version %d is stored; it is being read.") % version.number)
    return HttpResponseRedirect(article.get_absolute_url())


def _page(
    request: DeskRequest, article: Article, form: RevisionForm, *, preview: Foresight | None = None, status: int = 200
) -> HttpResponse:
    context: dict[str, Any] = {
        "here": "articles",
        "article": article,
        "form": form,
        "preview": preview,
        "text": edited(preview.current.text, preview.text) if preview else None,
        "why_not": why_not_now(article),
        "coming": article.versions.filter(extraction=Version.Extraction.WAITING, is_current=False).last(),
    }
    return render(request, "claims/revise.html", context, status=status)

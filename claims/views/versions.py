"""The texts that an article has had: their list, each as it was, and what changed from one to the next."""

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_POST

from claims.models import Article, Version
from claims.views.access import DeskRequest, may_read
from claims.views.edited import edited
from claims.views.fates import counts_of, fates_of
from claims.views.past import claims_in
from claims.views.texts_seen import see


@require_GET
@may_read
def versions(request: DeskRequest, pk: int) -> HttpResponse:
    """All texts of an article, the latest first."""
    article = get_object_or_404(Article, pk=pk)
    found = article.versions.select_related("imported_by").defer("text", "original").order_by("-number")
    placed = counts_of(article)
    rows = [(version, placed.get(version.number)) for version in found]
    context = {"here": "articles", "article": article, "rows": rows}
    return render(request, "claims/versions.html", context)


@require_GET
@may_read
def version(request: DeskRequest, pk: int, number: int) -> HttpResponse:
    """A text as it was, with the verdicts that stood then; nothing can be done here."""
    shown = _version(pk, number)
    claims, lines = claims_in(shown)
    context = {
        "here": "articles",
        "article": shown.article,
        "version": shown,
        "claims": claims,
        "lines": lines,
        "later": Version.objects.filter(article=pk, number=number + 1).exists(),
    }
    return render(request, "claims/version.html", context)


@require_GET
@may_read
def version_changes(request: DeskRequest, pk: int, number: int) -> HttpResponse:
    """What this text changed in the one before, as a whole."""
    new = _version(pk, number)
    if new.number == 1:
        raise Http404
    old = _version(pk, number - 1)
    context = {
        "here": "articles",
        "article": new.article,
        "old": old,
        "version": new,
        "text": edited(old.text, new.text),
        "fates": fates_of(new, before=old),
    }
    return render(request, "claims/version_changes.html", context)


@require_POST
@may_read
def text_seen(request: DeskRequest, pk: int, number: int) -> HttpResponse:
    """Puts away the line that tells of this text."""
    seen = _version(pk, number)
    see(request, article=pk, number=number)
    return HttpResponse() if request.htmx else redirect(seen.article)


def _version(pk: int, number: int) -> Version:
    """Raises Http404."""
    versions = Version.objects.select_related("article", "imported_by").defer("original")
    return get_object_or_404(versions, article=pk, number=number)

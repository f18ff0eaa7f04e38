"""What the desk has found out, to look at and to take away."""

from urllib.parse import urlencode

from django.http import Http404, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.utils.text import slugify
from django.views.decorators.http import require_GET
from django_htmx.http import push_url

from claims.forms.reports import ReportFilterForm
from claims.models import Article
from claims.reporting.exporting import download
from claims.reporting.formats import FORMATS
from claims.reporting.rows import verdict_rows
from claims.reporting.selection import Selection
from claims.views import errors
from claims.views.access import DeskRequest, may_read

PREVIEW_ROWS = 10


@require_GET
@may_read
def reports(request: DeskRequest) -> HttpResponse:
    """The filters, and what a report of them would hold: the number of its rows, and the first."""
    form = ReportFilterForm(request.GET)
    query = urlencode([(name, value) for name, values in request.GET.lists() for value in values if value])
    context = {"here": "reports", "form": form, "query": query}
    if form.is_valid():
        selection = form.selection()
        context["count"] = selection.count()
        context["rows"] = list(verdict_rows(selection, limit=PREVIEW_ROWS))
        context["articles"] = form.cleaned_data["article"]
    status = 200 if form.is_valid() else 422
    if not request.htmx or request.htmx.history_restore_request:
        return render(request, "claims/reports.html", context, status=status)
    response = render(request, "claims/reports.html#results", context, status=status)
    return push_url(response, f"{request.path}?{query}" if query else request.path)


@require_GET
@may_read
def verdict_report(request: DeskRequest, name: str) -> HttpResponseBase:
    """The report of what the filters of the address choose, in the format of this name."""
    if name not in FORMATS:
        raise Http404
    form = ReportFilterForm(request.GET)
    if not form.is_valid():
        return errors.answer(request, 400)
    return download(form.selection(), form=name, by=request.user, title="verdicts")


@require_GET
@may_read
def article_verdicts(request: DeskRequest, pk: int) -> HttpResponseBase:
    article = get_object_or_404(Article, pk=pk)
    title = f"verdicts-{slugify(article.title)[:60] or article.pk}"
    return download(Selection(articles=(article.pk,)), form="csv", by=request.user, title=title)

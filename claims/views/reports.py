"""What the desk has found out, to look at and to take away."""

from urllib.parse import urlencode

from django.http import Http404, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.http import content_disposition_header
from django.utils.text import slugify
from django.views.decorators.http import require_GET
from django_htmx.http import push_url

from claims.forms.reports import ReportFilterForm
from claims.models import Article
from claims.reporting.exporting import head_line, record_export
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
    return _download(request, form.selection(), name, title="verdicts")


@require_GET
@may_read
def article_verdicts(request: DeskRequest, pk: int) -> HttpResponseBase:
    article = get_object_or_404(Article, pk=pk)
    title = f"verdicts-{slugify(article.title)[:60] or article.pk}"
    return _download(request, Selection(articles=(article.pk,)), "csv", title=title)


def _download(request: DeskRequest, selection: Selection, name: str, *, title: str) -> StreamingHttpResponse:
    """The report, entered in the record; the end of the record goes with it in the header Record-Head."""
    form = FORMATS[name]
    entry = record_export(selection, form=name, by=request.user)
    response = StreamingHttpResponse(form.chunks(form.rows(selection)), content_type=form.media_type)
    response.headers["Content-Disposition"] = content_disposition_header(
        as_attachment=True, filename=f"{title}.{form.extension}"
    )
    response.headers["Record-Head"] = head_line(entry)
    return response

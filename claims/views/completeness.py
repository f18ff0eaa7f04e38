"""Nothing overlooked: sentences looked at, leftovers decided on."""

from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from claims.extraction.spans import Span
from claims.forms.shaping import SpanForm
from claims.models import Sentence
from claims.reviewing import ArticleLockedError, look_at, look_away, settle_finding, settle_leftover
from claims.views.access import DeskRequest, may_judge
from claims.views.answers import progress_alone, text_shown
from claims.views.ids import number_in


@require_POST
@may_judge
def look(request: DeskRequest, pk: int) -> HttpResponse:
    """Sentences looked at: each `sentence`, and all up to `until`; with `away` they are not looked at any more."""
    version = text_shown(request, pk)
    numbers = [number for sent in request.POST.getlist("sentence") if (number := number_in(sent)) is not None]
    until = number_in(request.POST.get("until", ""))
    if until is not None:
        numbers += version.sentences.filter(number__lte=until).values_list("number", flat=True)
    away = "away" in request.POST
    try:
        changed = (look_away if away else look_at)(version, numbers=numbers, by=request.user)
    except ArticleLockedError as locked:
        return HttpResponse(str(locked), status=409)
    said = ngettext("%(count)d sentence looked at.", "%(count)d sentences looked at.", len(changed))
    return progress_alone(
        request,
        version,
        said=_("Not looked at any more.") if away else said % {"count": len(changed)},
        event="sentences-changed",
        numbers=changed,
        state="untouched" if away else "looked",
    )


@require_POST
@may_judge
def leftover(request: DeskRequest, pk: int) -> HttpResponse:
    """A numeral or quotation mark that is nothing to check."""
    version = text_shown(request, pk)
    form = SpanForm(request.POST)
    span = form.span_in(version.text) if form.is_valid() else None
    if span is None:
        return HttpResponse(_("There is no such leftover."), status=404)
    try:
        settle_leftover(version, Span(span.start, span.end), by=request.user)
    except ArticleLockedError as locked:
        return HttpResponse(str(locked), status=409)
    return progress_alone(
        request, version, said=_("Nothing to check there."), event="desk-said", covers=[span.start, span.end]
    )


@require_POST
@may_judge
def slip(request: DeskRequest, pk: int) -> HttpResponse:
    """What becomes of a slip that the text shows by itself: `decision` is "keep" or "change"."""
    version = text_shown(request, pk)
    form = SpanForm(request.POST)
    span = form.span_in(version.text) if form.is_valid() else None
    kind, decision = request.POST.get("finding", ""), request.POST.get("decision", "")
    if span is None or decision not in Sentence.DECISIONS:
        return HttpResponse(_("There is no such slip."), status=404)
    try:
        is_there = settle_finding(version, span, kind=kind, decision=decision, by=request.user)
    except ArticleLockedError as locked:
        return HttpResponse(str(locked), status=409)
    if not is_there:
        return HttpResponse(_("There is no such slip."), status=404)
    said = _("Right as it stands.") if decision == "keep" else _("Listed among the changes for the desk.")
    return progress_alone(request, version, said=said, event="desk-said")

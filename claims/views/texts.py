"""What a source said at each time, what changed, and keeping what it says now."""

from typing import Any

from django.contrib import messages
from django.db.models import Count, Max
from django.db.models.functions import Length
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_POST

from claims.alignment.differences import difference
from claims.forms.capturing import CaptureForm
from claims.models import Capture, Citation, Source
from claims.reviewing import Capturing, capture, verdicts_on_older_texts
from claims.views.access import DeskRequest, may_judge, may_read
from claims.views.answers import same_claim
from claims.views.ids import number_in


@require_GET
@may_read
def texts(request: DeskRequest, pk: int) -> HttpResponse:
    """The texts of a source in time, the latest first, and the verdicts that rest on what it no longer says."""
    return texts_page(request, _open_source(request, pk), form=CaptureForm())


@require_POST
@may_judge
def keep(request: DeskRequest, pk: int) -> HttpResponse:
    """Keeps what was pasted or uploaded as what the source says now; with an error the page comes back as it was filled in."""
    source = _open_source(request, pk)
    form = CaptureForm(request.POST, request.FILES)
    if not form.is_valid():
        return texts_page(request, source, form=form, status=422)
    messages.success(request, told(capture(source, by=request.user, **form.kept)))
    return redirect("source_texts", pk)


@require_POST
@may_judge
def keep_cited(request: DeskRequest, pk: int) -> HttpResponse:
    """The same from the claim in hand, for the source of one of its citations."""
    citations = Citation.objects.filter(source__in=Source.objects.open_to(request.user))
    citation = get_object_or_404(citations.select_related("claim", "source"), pk=pk)
    form = CaptureForm(request.POST, request.FILES)
    if not form.is_valid():
        return same_claim(request, citation.claim, status=422, text_form=form, text_of=citation.pk)
    return same_claim(request, citation.claim, said=told(capture(citation.source, by=request.user, **form.kept)))


@require_GET
@may_read
def text(request: DeskRequest, pk: int, number: int) -> HttpResponse:
    """One text of a source, whole."""
    captures = Capture.objects.select_related("captured_by", "source").defer("original")
    found = get_object_or_404(captures, source=_open_source(request, pk), number=number)
    return render(request, "claims/source_text.html", {"here": "sources", "source": found.source, "capture": found})


@require_GET
@may_read
def changes(request: DeskRequest, pk: int, number: int) -> HttpResponse:
    """What changed between a text and an earlier one: the one before it, or the one that `?since=` names."""
    source = _open_source(request, pk)
    since = number_in(request.GET.get("since", "")) or number - 1
    pair = {found.number: found for found in source.captures.filter(number__in=[since, number]).defer("original")}
    if since >= number or len(pair) != 2:
        raise Http404
    old, new = pair[since], pair[number]
    context = {"here": "sources", "source": source, "old": old, "new": new, "found": difference(old.text, new.text)}
    return render(request, "claims/source_changes.html", context)


@require_GET
@may_read
def original(request: DeskRequest, pk: int, number: int) -> HttpResponse:
    """The bytes from which a text was read, to download: a browser never opens them as a page of this site."""
    found = get_object_or_404(Capture, source=_open_source(request, pk), number=number, original__isnull=False)
    headers = {"Content-Disposition": f'attachment; filename="source-{pk}-text-{number}"'}
    return HttpResponse(bytes(found.original or b""), content_type="application/octet-stream", headers=headers)


def texts_page(request: DeskRequest, source: Source, *, status: int = 200, **more: Any) -> HttpResponse:
    """The page, with the form of `more` as it was filled in."""
    captures = (
        source.captures.without_texts()
        .select_related("captured_by")
        .annotate(length=Length("text"), times_seen=Count("sightings"), last_seen=Max("sightings__seen_at"))
        .order_by("-number")
    )
    context = {
        "here": "sources",
        "source": source,
        "captures": list(captures),
        "outdated": verdicts_on_older_texts(source),
        **more,
    }
    return render(request, "claims/source_texts.html", context, status=status)


def told(done: Capturing) -> str:
    """What keeping a text came to, as a sentence."""
    if done.is_seen_again:
        return _("The source says what it said: seen again.")
    if done.before is None:
        return _("The text of the source is kept.")
    resting = len(verdicts_on_older_texts(done.capture.source))
    changed = _("The source has changed: its new text is kept beside the old one.")
    if not resting:
        return changed
    rest = ngettext("%d verdict rests on what it said before.", "%d verdicts rest on what it said before.", resting)
    return f"{changed} {rest % resting}"


def _open_source(request: DeskRequest, pk: int) -> Source:
    """Raises Http404, for a confidential source that the person is not named on as well."""
    sources = Source.objects.open_to(request.user).select_related("latest_capture")
    return get_object_or_404(sources.defer("latest_capture__text", "latest_capture__original"), pk=pk)

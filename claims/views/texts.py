"""What a source said at each time, what changed, and keeping what it says now."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db.models import Count, Max
from django.db.models.functions import Length
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.tasks import TaskResultStatus
from django.tasks.exceptions import TaskResultDoesNotExist
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_POST

from claims.alignment.differences import difference
from claims.forms.capturing import CaptureForm
from claims.models import Capture, Citation, Source
from claims.reading import SOURCE_MEDIA_TYPES
from claims.reviewing import Capturing, capture, verdicts_on_older_texts
from claims.reviewing.fetch_limit import TooManyFetchesError, note_fetch
from claims.tasks import fetch_text, may_be_fetched
from claims.views.access import DeskRequest, may_judge, may_read
from claims.views.answers import same_claim
from claims.views.ids import number_in

# By which a file is known to other programs; the first of those that there are for a kind.
_SUFFIXES = {kind: suffix for suffix, kind in reversed(SOURCE_MEDIA_TYPES.items())}


@require_GET
@may_read
def texts(request: DeskRequest, pk: int) -> HttpResponse:
    """The texts of a source in time, the latest first, and the verdicts that rest on what it no longer says."""
    source = _open_source(request, pk)
    result = _fetch_of(request, source) if "fetching" in request.GET else None
    if result is None or not result.is_finished:
        return texts_page(request, source, form=CaptureForm(), fetching=result.id if result else "")
    said, is_kept = _outcome(source, result)
    (messages.success if is_kept else messages.error)(request, said)
    return redirect("source_texts", pk)


@require_POST
@may_judge
def keep(request: DeskRequest, pk: int) -> HttpResponse:
    """Keeps what was pasted or uploaded as what the source says now; with an error the page comes back as it was filled in."""
    source = _open_source(request, pk)
    form = CaptureForm(request.POST, request.FILES)
    if not form.is_valid():
        return texts_page(request, source, form=form, status=422)
    messages.success(request, _kept(request, source, form))
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
    return same_claim(request, citation.claim, said=_kept(request, citation.source, form))


@require_GET
@may_read
def text(request: DeskRequest, pk: int, number: int) -> HttpResponse:
    """One text of a source, whole."""
    captures = Capture.objects.select_related("captured_by", "source").defer("original")
    found = get_object_or_404(captures, source=_open_source(request, pk), number=number)
    context = {"here": "sources", "source": found.source, "capture": found, "pages": _pages_of(found)}
    return render(request, "claims/source_text.html", context)


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
    suffix = _SUFFIXES.get(found.media_type, "")
    headers = {"Content-Disposition": f'attachment; filename="source-{pk}-text-{number}{suffix}"'}
    return HttpResponse(bytes(found.original or b""), content_type="application/octet-stream", headers=headers)


@require_POST
@may_judge
def fetch(request: DeskRequest, pk: int) -> HttpResponse:
    """Has the text fetched from the link of the source: at once, or by a worker."""
    source = _open_source(request, pk)
    try:
        result = _asked_for(source, request)
    except TooManyFetchesError as refusal:
        return texts_page(request, source, form=CaptureForm(), fetch_refusal=str(refusal), status=422)
    if not result.is_finished:
        return redirect(f"{reverse('source_texts', args=[pk])}?fetching={result.id}")
    said, is_kept = _outcome(source, result)
    if not is_kept:
        return texts_page(request, source, form=CaptureForm(), fetch_refusal=said, status=422)
    messages.success(request, said)
    return redirect("source_texts", pk)


@require_POST
@may_judge
def fetch_cited(request: DeskRequest, pk: int) -> HttpResponse:
    """The same from the claim in hand."""
    citations = Citation.objects.filter(source__in=Source.objects.open_to(request.user))
    citation = get_object_or_404(citations.select_related("claim", "source"), pk=pk)
    try:
        result = _asked_for(citation.source, request)
    except TooManyFetchesError as refusal:
        return same_claim(request, citation.claim, status=422, text_of=citation.pk, fetch_refusal=str(refusal))
    if not result.is_finished:
        return same_claim(request, citation.claim, said=_("The page is being fetched: look again in a moment."))
    said, is_kept = _outcome(citation.source, result)
    if not is_kept:
        return same_claim(request, citation.claim, status=422, text_of=citation.pk, fetch_refusal=said)
    return same_claim(request, citation.claim, said=said)


def _asked_for(source: Source, request: DeskRequest) -> Any:
    """Raises Http404 where there is nothing to fetch, TooManyFetchesError."""
    if not may_be_fetched(source):
        raise Http404
    note_fetch(request.user)
    return fetch_text.enqueue(source.pk, request.user.pk)


def _outcome(source: Source, result: Any) -> tuple[str, bool]:
    """The sentence for what a finished fetch came to, and whether a text was kept."""
    failed = {"refusal": _("The page could not be fetched. Open it in your browser, and paste or upload what it says.")}
    said: dict[str, Any] = result.return_value if result.status == TaskResultStatus.SUCCESSFUL else failed
    if said.get("refusal"):
        return said["refusal"], False
    # A fetch of before says nothing of notes.
    kept = [_told(source, is_seen_again=said["seen_again"], has_changed=said["changed"]), *said.get("notes", [])]
    return " ".join(kept), True


def _fetch_of(request: DeskRequest, source: Source) -> Any:
    """The fetch by a worker that the address speaks of; None when there is none such for this source."""
    try:
        result = fetch_text.get_result(request.GET.get("fetching", ""))
    except (TaskResultDoesNotExist, NotImplementedError, ValidationError):
        return None
    return result if result.task.func == fetch_text.func and result.args[0] == source.pk else None


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
        "can_fetch": may_be_fetched(source),
        **more,
    }
    return render(request, "claims/source_texts.html", context, status=status)


def _kept(request: DeskRequest, source: Source, form: CaptureForm) -> str:
    """Keeps what a valid form holds: what that came to, and what was converted or left out on the way, as sentences."""
    return " ".join([told(capture(source, by=request.user, **form.kept)), *form.manuscript.notes])


def _pages_of(found: Capture) -> list[tuple[int, str]]:
    """The text in pieces, each with the number of its page; empty where it has no pages."""
    ends = [*found.pages[1:], len(found.text)]
    return [(nth, found.text[start:end]) for nth, (start, end) in enumerate(zip(found.pages, ends, strict=False), 1)]


def told(done: Capturing) -> str:
    """What keeping a text came to, as a sentence."""
    return _told(done.capture.source, is_seen_again=done.is_seen_again, has_changed=done.has_changed)


def _told(source: Source, *, is_seen_again: bool, has_changed: bool) -> str:
    if is_seen_again:
        return _("The source still says the same: seen again.")
    if not has_changed:
        return _("The text of the source is kept.")
    source.refresh_from_db(fields=["latest_capture"])
    resting = len(verdicts_on_older_texts(source))
    changed = _("The source has changed: its new text is kept beside the old one.")
    if not resting:
        return changed
    rest = ngettext("%d verdict rests on what it said before.", "%d verdicts rest on what it said before.", resting)
    return f"{changed} {rest % resting}"


def _open_source(request: DeskRequest, pk: int) -> Source:
    """Raises Http404, for a confidential source that the person is not named on as well."""
    sources = Source.objects.open_to(request.user).select_related("latest_capture")
    return get_object_or_404(
        sources.defer("latest_capture__text", "latest_capture__original", "latest_capture__pages"), pk=pk
    )

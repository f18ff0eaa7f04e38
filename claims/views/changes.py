"""What colleagues did since the page was shown: asked for every few seconds, and nearly always answered with nothing."""

from typing import Any

from django.db.models import Subquery
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, render
from django.template.loader import render_to_string
from django.utils.translation import gettext as _
from django.views.decorators.http import condition, require_GET, require_POST

from claims.models import Article, Claim, Entry, Mention, Version
from claims.reviewing.teamwork import be_here, others_here
from claims.views.access import DeskRequest, may_read
from claims.views.answers import COMING, LAST_ENTRY, PAGE, current_version
from claims.views.desk import desk_context, record_state, state_of
from claims.views.ids import number_in
from claims.views.reading_order import ReadingOrder
from claims.views.texts_seen import is_seen

RESHAPING = ("added", "edited", "split", "merged")
MARKS = ("judged", "undone")


def _etag(request: HttpRequest, pk: int) -> str:
    """The one query of a poll when nothing changed."""
    current = Version.objects.filter(article=pk, is_current=True)
    told = current.annotate(last_entry=LAST_ENTRY, coming=Subquery(COMING.values("extraction")[:1]))
    found = told.values_list("extraction", "last_entry", "coming").first()
    return f'"{record_state(*found)}"' if found else '"0"'


@require_GET
@may_read
@condition(etag_func=_etag)
def changes(request: DeskRequest, pk: int) -> HttpResponse:
    """JSON of what others did after entry `since`; 304 when the record has not grown since the ETag."""
    version = current_version(pk)
    since = request.GET.get("since", "")
    entries = list(
        Entry.objects.filter(article=pk, number__gt=number_in(since) or 0)
        .exclude(person=request.user)
        .select_related("person", "claim")
        .order_by("number")
    )
    order = ReadingOrder.of(version, person=request.user.pk)
    context = desk_context(
        version=version, order=order, hand=None, person=request.user, is_text_seen=is_seen(request, version)
    )
    return JsonResponse(
        {
            "claims": _changed_marks(entries, order),
            "sentences": [n for entry in entries if entry.act == "looked" for n in entry.after.get("sentences", [])],
            "news": [
                {"claim": entry.claim_id, "words": f"{entry.person or _('The desk')} {_told(entry)}"}
                for entry in entries
                if entry.claim_id
            ],
            "extraction": version.extraction,
            "version": version.number,
            "coming": version.coming or "",  # type: ignore[attr-defined]  # annotated
            "text": render_to_string("claims/text_news.html", context, request=request),
            "reshaped": any(entry.act in RESHAPING for entry in entries),
            "progress": render_to_string(f"{PAGE}#progress", context, request=request),
        }
    )


@require_POST
@may_read
def presence(request: DeskRequest, pk: int) -> HttpResponse:
    """Says that one is here, and who else is."""
    article = get_object_or_404(Article, pk=pk)
    wanted = request.POST.get("claim", "")
    claim = Claim.objects.filter(article=article, pk=number_in(wanted) or 0).first()
    be_here(request.user, article, claim=claim)
    others = list(others_here(request.user, article))
    # By its words: claims are counted otherwise once some were split, merged or added.
    at = Mention.objects.leading().filter(claim__in=[other.claim_id for other in others if other.claim_id])
    words = dict(at.values_list("claim", "exact"))
    here = [(other, words.get(other.claim_id or 0, "")) for other in others]
    return render(request, "claims/others.html", {"article": article, "others": here})


def _changed_marks(entries: list[Entry], order: ReadingOrder) -> list[dict[str, Any]]:
    touched = {entry.claim_id for entry in entries if entry.act in MARKS}
    return [
        {
            "claim": stop.claim,
            "outcome": stop.outcome,
            "state": state_of(stop.kind, stop.outcome, number, len(order), news=stop.news),
        }
        for number, stop in enumerate(order, 1)
        if stop.claim in touched
    ]


def _told(entry: Entry) -> str:
    if entry.act == "judged":
        return _("marked this %(outcome)s.") % {"outcome": entry.after.get("outcome", "")}
    return f"{entry.get_act_display()}."

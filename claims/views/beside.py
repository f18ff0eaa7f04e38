"""A claim beside the words of a source that it cites, and taking the passage found as the citation's."""

import re

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from claims.extraction import Span
from claims.keys import keys_of
from claims.models import Citation, Mention
from claims.reviewing import ArticleLockedError, NotNamedError, PassageError, compare, known_to, take_passage
from claims.views.access import DeskRequest, may_judge, may_read
from claims.views.answers import same_claim
from claims.views.ids import number_in
from claims.views.laid_beside import Beside, lay_beside

_PLACE = re.compile(r"(\d{1,9})-(\d{1,9})")


@require_GET
@may_read
def beside(request: DeskRequest, pk: int) -> HttpResponse:
    """The comparison, for htmx as a part of the panel, else as a page with the surroundings of both sides.

    Of a confidential source only those who are named on it see that there is anything to compare.
    """
    citation = get_object_or_404(
        Citation.objects.select_related("claim__article", "source__latest_capture").defer(
            "source__latest_capture__original"
        ),
        pk=pk,
    )
    is_open = citation.source.is_open_to(request.user)
    known = known_to(request.user, [citation]).get(citation.pk)
    context = {
        "here": "articles",
        "citation": citation,
        "known": known,
        "held": known or citation,
        "article": citation.claim.article,
        "is_open": is_open,
        "beside": _laid(citation, (known or citation).passage, is_wide=not request.htmx) if is_open else None,
        "keys": keys_of(request.user),
    }
    return render(request, "claims/beside.html#comparison" if request.htmx else "claims/beside.html", context)


@require_POST
@may_judge
def passage(request: DeskRequest, pk: int) -> HttpResponse:
    """Takes words of the source as the citation's passage: each `place` is "120-141", in the text of that `capture`."""
    citation = get_object_or_404(Citation.objects.select_related("claim"), pk=pk)
    capture = number_in(request.POST.get("capture", "")) or 0
    try:
        spans = [_span(sent) for sent in request.POST.getlist("place")]
        take_passage(citation, spans=spans, capture=capture, by=request.user)
    except (PassageError, NotNamedError, ArticleLockedError) as refusal:
        return same_claim(request, citation.claim, status=409, refusal=str(refusal))
    return same_claim(request, citation.claim, said=_("Passage taken."))


def _laid(citation: Citation, passage: str, *, is_wide: bool) -> Beside | None:
    """None for a source without a text, and for a claim that stands nowhere any more."""
    mention = Mention.objects.leading().select_related("version").filter(claim=citation.claim).first()
    comparison = compare(citation, mention) if mention else None
    if comparison is None or mention is None:
        return None
    return lay_beside(comparison, passage=passage, article_text=mention.version.text if is_wide else "")


def _span(sent: str) -> Span:
    match = _PLACE.fullmatch(sent)
    if match is None or int(match[1]) >= int(match[2]):
        raise PassageError(_("There are no such words in the text of this source."))
    return Span(int(match[1]), int(match[2]))

"""Claims by hand: added, changed, cut otherwise."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from claims.extraction.spans import Span
from claims.forms.shaping import AddClaimForm, ClaimForm, MergeForm, SpanForm
from claims.models import Article, Claim, Mention
from claims.reviewing import (
    ArticleLockedError,
    ShapeError,
    add_claim,
    edit_claim,
    merge_claims,
    move_edges,
    shape_of,
    split_claim,
)
from claims.views.access import DeskRequest, may_judge
from claims.views.answers import current_version, page, same_claim, text_shown
from claims.views.ids import number_in
from claims.views.reading_order import ReadingOrder

NOT_THERE = _("These words are not in the text.")


@require_POST
@may_judge
def add(request: DeskRequest, pk: int) -> HttpResponse:
    """A claim that the machine missed, at the words chosen; it comes into hand."""
    get_object_or_404(Article, pk=pk)
    version = text_shown(request, pk)
    form = AddClaimForm(request.POST)
    span = form.span_in(version.text) if form.is_valid() else None
    if span is None:
        return _refused(request, pk, NOT_THERE)
    try:
        shape = shape_of(form.cleaned_data["kind"], words=span.of(version.text), article=version.article)
        claim = add_claim(version, span, shape=shape, by=request.user)
    except (ShapeError, ArticleLockedError) as refusal:
        return _refused(request, pk, str(refusal))
    return same_claim(request, claim, said=_("Claim added."), reshaped=(span.start, span.end))


@require_POST
@may_judge
def edit(request: DeskRequest, pk: int) -> HttpResponse:
    claim = get_object_or_404(Claim, pk=pk)
    form = ClaimForm(request.POST, claim=claim)
    if not form.is_valid():
        return same_claim(request, claim, status=422, claim_form=form)
    try:
        claim = edit_claim(claim, by=request.user, **form.cleaned_data)
    except (ShapeError, ArticleLockedError) as refusal:
        return same_claim(request, claim, status=409, claim_form=form, refusal=str(refusal))
    return same_claim(request, claim, said=_("Claim changed."))


@require_POST
@may_judge
def edges(request: DeskRequest, pk: int) -> HttpResponse:
    """The claim's first place, moved to the words chosen."""
    mention = _leading(pk)
    text_shown(request, mention.version.article_id)
    form = SpanForm(request.POST)
    span = form.span_in(mention.version.text) if form.is_valid() else None
    if span is None:
        return same_claim(request, mention.claim, status=422, refusal=NOT_THERE)
    before = Span(mention.start, mention.end)
    try:
        move_edges(mention, span, by=request.user)
    except (ShapeError, ArticleLockedError) as refusal:
        return same_claim(request, mention.claim, status=409, refusal=str(refusal))
    touched = (before.start, before.end, span.start, span.end)
    return same_claim(request, mention.claim, said=_("Edges moved."), changed=True, reshaped=touched)


@require_POST
@may_judge
def split(request: DeskRequest, pk: int) -> HttpResponse:
    """Two claims, the second beginning where the words chosen begin."""
    mention = _leading(pk)
    text_shown(request, mention.version.article_id)
    form = SpanForm(request.POST)
    span = form.span_in(mention.version.text) if form.is_valid() else None
    if span is None:
        return same_claim(request, mention.claim, status=422, refusal=NOT_THERE)
    try:
        split_claim(mention, span.start, by=request.user)
    except (ShapeError, ArticleLockedError) as refusal:
        return same_claim(request, mention.claim, status=409, refusal=str(refusal))
    return same_claim(
        request, mention.claim, said=_("Split in two."), changed=True, reshaped=(mention.start, mention.end)
    )


@require_POST
@may_judge
def merge(request: DeskRequest, pk: int) -> HttpResponse:
    """The claim of that number in reading order, with this one merged into it."""
    claim = get_object_or_404(Claim, pk=pk)
    form = MergeForm(request.POST)
    order = ReadingOrder.of(text_shown(request, claim.article_id))
    if not form.is_valid() or form.cleaned_data["into"] > len(order):
        return same_claim(request, claim, status=422, refusal=_("There is no claim of that number."))
    if form.cleaned_data["total"] not in (None, len(order)):
        refusal = _("Claims have come or gone meanwhile, and the numbers have changed: look at them again.")
        return same_claim(request, claim, status=409, refusal=refusal)
    places = list(claim.mentions.standing().values_list("start", "end"))
    other = Claim.objects.get(pk=order.stops[form.cleaned_data["into"] - 1].claim)
    try:
        merged = merge_claims(claim, into=other, by=request.user)
    except (ShapeError, ArticleLockedError) as refusal:
        return same_claim(request, claim, status=409, refusal=str(refusal))
    touched = [at for place in places for at in place]
    return same_claim(request, merged, said=_("Merged."), changed=True, reshaped=touched)


def _leading(claim_id: int) -> Mention:
    """Raises Http404."""
    return get_object_or_404(Mention.objects.leading().select_related("claim", "version"), claim=claim_id)


def _refused(request: DeskRequest, article_id: int, refusal: str) -> HttpResponse:
    """The page as it was, with the refusal; the claim that was in hand stays there."""
    claim = Claim.objects.filter(article=article_id, pk=number_in(request.POST.get("claim", "")) or 0).first()
    if claim:
        return same_claim(request, claim, status=409, refusal=refusal)
    if request.htmx:
        return HttpResponse(refusal, status=400)
    return page(request, current_version(article_id), claim=None, status=409, refusal=refusal)

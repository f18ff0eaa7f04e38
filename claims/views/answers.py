"""What the article page answers: the claim in hand, how far the article is, and what changed in the text."""

from collections.abc import Collection
from typing import Any

from django.contrib import messages
from django.db.models import OuterRef, Q, Subquery
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django_htmx.http import trigger_client_event

from claims.models import Claim, Entry, PolicyVersion, Verdict, Version
from claims.models.policies import ASKS_OF_VERDICTS
from claims.reviewing import TextChangedError
from claims.views.access import DeskRequest
from claims.views.desk import SHORT, Hand, desk_context, hand_of, marked_lines, state_of
from claims.views.gone import GoneClaim, gone_claim, gone_from
from claims.views.ids import number_in
from claims.views.reading_order import ReadingOrder, stops_of
from claims.views.sentences import sentences_of
from claims.views.texts_seen import is_seen
from claims.views.way import Way

PAGE = "claims/article.html"
# Where the record of the article stands, so that the page can ask for what comes after.
LAST_ENTRY = Subquery(Entry.objects.filter(article=OuterRef("article")).order_by("-number").values("number")[:1])
# How far a text is that was brought and is not the current one yet.
COMING = Version.objects.filter(article=OuterRef("article"), number__gt=OuterRef("number")).order_by("-number")
# What its verdicts are judged by: its own policy where it names one, else that of the desk; in its last wording.
_POLICIES = PolicyVersion.objects.filter(
    Q(policy=OuterRef("article__policy")) | Q(policy__is_default=True),
).order_by("policy__is_default", "-number")


def current_version(article_id: int) -> Version:
    """Annotated with `last_entry`, `policy_name`, `policy_number` and `policy_asks`, and where a later text was brought that is
    not read yet, with the `coming_number` and the state, `coming`, of it. Raises Http404."""
    versions = Version.objects.select_related("article__assignee", "imported_by").defer("original")
    return get_object_or_404(
        versions.annotate(
            last_entry=LAST_ENTRY,
            coming=Subquery(COMING.values("extraction")[:1]),
            coming_number=Subquery(COMING.values("number")[:1]),
            policy_name=Subquery(_POLICIES.values("policy__name")[:1]),
            policy_number=Subquery(_POLICIES.values("number")[:1]),
            policy_asks=Subquery(_POLICIES.values(asks=ASKS_OF_VERDICTS)[:1]),
        ),
        article=article_id,
        is_current=True,
    )


def text_shown(request: DeskRequest, article_id: int) -> Version:
    """The current version, where it is the one whose number the form carries: places in any other mean nothing. Raises
    TextChangedError, Http404."""
    version = current_version(article_id)
    if number_in(request.POST.get("read", "")) not in (None, version.number):
        raise TextChangedError
    return version


def way_of(request: DeskRequest) -> Way:
    return Way.asked_for(request.POST if request.method == "POST" else request.GET)


def hand_asked_for(wanted: str | None, version: Version, order: ReadingOrder) -> Hand | GoneClaim | None:
    """The claim asked for, by its id or as "#7" by its number, else the first open one; None when the version has no
    claims. Raises Http404 for others."""
    claim_id = order.first_open()
    if wanted is not None:
        number = number_in(wanted.removeprefix("#")) or 0
        claim_id = (order.at(number) or 0) if wanted.startswith("#") else number
    if claim_id is None:
        return None
    return _hand_or_gone(claim_id, version, order)


def _hand_or_gone(claim_id: int, version: Version, order: ReadingOrder) -> Hand | GoneClaim:
    """In place of a claim that was merged, the one that it is part of now. Raises Http404."""
    try:
        return hand_of(claim_id, version=version, order=order)
    except KeyError:
        pass
    whole = Claim.objects.filter(merged__pk=claim_id, article=version.article_id).first()
    return _hand_or_gone(whole.pk, version, order) if whole else gone_claim(claim_id, version=version)


def page(request: DeskRequest, version: Version, *, claim: str | None, status: int = 200, **more: Any) -> HttpResponse:
    """The whole page, with the claim of that id in hand, or the first open one."""
    stops = stops_of(version)
    order = ReadingOrder.among(stops, way=way_of(request), person=request.user.pk)
    hand, gone = _told_apart(hand_asked_for(claim, version, order))
    sentences = sentences_of(version)
    lines = marked_lines(version, stops, order, in_hand=hand.claim.pk if hand else None, sentences=sentences)
    context = desk_context(version=version, order=order, hand=hand, person=request.user, sentences=sentences, **more)
    context |= {
        "lines": lines,
        "gone": gone,
        "gone_claims": gone_from(version),
        "is_text_seen": is_seen(request, version),
    }
    return render(request, PAGE, context, status=status)


def claim_alone(request: DeskRequest, version: Version, *, claim: str | None) -> HttpResponse:
    """The claim in hand, for htmx."""
    order = ReadingOrder.of(version, way=way_of(request), person=request.user.pk)
    hand, gone = _told_apart(hand_asked_for(claim, version, order))
    context = desk_context(version=version, order=order, hand=hand, person=request.user, sentences=[], gone=gone)
    return render(request, f"{PAGE}#hand", context)


def told(given: Verdict) -> str:
    """What was just judged, in a line."""
    words = Truncator(given.words).chars(SHORT)
    return _("%(outcome)s: %(words)s") % {"outcome": given.get_outcome_display().capitalize(), "words": words}


def after_verdict(request: DeskRequest, claim: Claim, recorded: Verdict) -> HttpResponse:
    """The next open claim on the way, the marks of the judged one told of their change; or back to the sign-off, where that is
    where it was judged."""
    version = current_version(claim.article_id)
    order = ReadingOrder.of(version, way=way_of(request), person=request.user.pk)
    following = order.next_open(claim.pk) or claim.pk
    said = told(recorded)
    if request.POST.get("back") == "sign-off":
        messages.success(request, said)
        return redirect("sign_off", claim.article_id)
    if not request.htmx:
        messages.success(request, said)
        return HttpResponseRedirect(f"{version.article.get_absolute_url()}?claim={following}{order.way.query}#claim")
    hand = hand_of(following, version=version, order=order)
    context = _oob(request, version, order, hand, recorded=recorded, said=said)
    response = render(request, f"{PAGE}#answer", context)
    return _tell_change(response, claim.pk, order, said)


def same_claim(
    request: DeskRequest,
    claim: Claim,
    *,
    status: int = 200,
    changed: bool = False,
    said: str = "",
    reshaped: Collection[int] = (),
    **more: Any,
) -> HttpResponse:
    """`claim` in hand. Without htmx a success leads back to it, and a refusal is the whole page again.

    `reshaped` are code points whose lines are sent anew, because marks came, went or moved there.
    """
    version = current_version(claim.article_id)
    if not request.htmx:
        if status != 200:
            return page(request, version, claim=str(claim.pk), status=status, said=said, **more)
        messages.success(request, said)
        return HttpResponseRedirect(f"{claim.get_absolute_url()}{way_of(request).query}#claim")
    order = ReadingOrder.of(version, way=way_of(request), person=request.user.pk)
    hand, gone = _told_apart(_hand_or_gone(claim.pk, version, order))
    context = _oob(request, version, order, hand, gone=gone, said=said, **more)
    if reshaped:
        lines = marked_lines(version, stops_of(version), order, in_hand=claim.pk, sentences=sentences_of(version))
        context["lines"] = [line for line in lines if any(line.start <= at <= line.end for at in reshaped)]
    response = render(request, f"{PAGE}#answer", context, status=status)
    if hand and (changed or more.get("conflict")):
        _tell_change(response, claim.pk, order, said)
    if not said:
        return response
    covers = [min(reshaped), max(reshaped)] if reshaped else None
    return trigger_client_event(response, "desk-said", {"said": said, "covers": covers}, after="swap")


def progress_alone(request: DeskRequest, version: Version, *, said: str, event: str, **detail: Any) -> HttpResponse:
    """How far the article is, when no claim changed; `event` tells the text what did."""
    if not request.htmx:
        messages.success(request, said)
        return HttpResponseRedirect(f"{version.article.get_absolute_url()}{_back(request)}")
    order = ReadingOrder.of(version, way=way_of(request), person=request.user.pk)
    response = render(request, f"{PAGE}#progress_answer", _oob(request, version, order, None))
    return trigger_client_event(response, event, {"said": said, **detail}, after="swap")


def _told_apart(asked: Hand | GoneClaim | None) -> tuple[Hand | None, GoneClaim | None]:
    return (None, asked) if isinstance(asked, GoneClaim) else (asked, None)


def _back(request: DeskRequest) -> str:
    claim = request.POST.get("claim", "")
    query = way_of(request).query
    return f"?claim={claim}{query}#claim" if claim.isdecimal() else f"?{query.lstrip('&')}" if query else ""


def _oob(request: DeskRequest, version: Version, order: ReadingOrder, hand: Hand | None, **more: Any) -> dict[str, Any]:
    return desk_context(version=version, order=order, hand=hand, person=request.user, oob=True, **more)


def _tell_change(response: HttpResponse, claim_id: int, order: ReadingOrder, said: str) -> HttpResponse:
    """Tells the page how the marks of a claim look now; the text itself is never sent again."""
    stop = order.stops[order.position(claim_id) - 1]
    change = {
        "claim": stop.claim,
        "outcome": stop.outcome,
        "state": state_of(stop.kind, stop.outcome, order.position(claim_id), len(order), news=stop.news),
        "said": said,
    }
    return trigger_client_event(response, "claim-changed", change, after="swap")

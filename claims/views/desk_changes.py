"""What checking asks to be changed in the text, as a list for whoever edits it."""

from dataclasses import dataclass
from typing import Final

from django.db.models import Q
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET

from claims.models import Article, Mention
from claims.reviewing.positions import ANSWER, DECISION, Position, Ruling, positions
from claims.views.access import DeskRequest, may_read
from claims.views.answers import current_version
from claims.views.sentences import slips_of
from claims.views.taken_up import ASKS, TakenUp, taken_up


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Words of the text, and those that shall stand there instead ("" where they are cut, or said by the disposition alone);
    `stays` where the editor decided that they stay; `made` says what a new version of the text made of it."""

    mention: Mention
    words: str
    stays: bool
    answer: Position | None
    decision: Position | None
    made: str


@require_GET
@may_read
def desk_changes(request: DeskRequest, pk: int) -> HttpResponse:
    """In reading order: each place whose verdict in force says to soften, attribute, correct or cut its words, or for which
    the editor decided on others, with what the writer answers and what the editor decided; and each slip that is for the
    desk to change."""
    article = get_object_or_404(Article, pk=pk)
    version = current_version(article.pk)
    slips = [slip for slip in slips_of(version, version.sentences.to_decide_on()) if slip.decision == "change"]
    asks = Q(claim__standing_verdict__disposition__in=ASKS) | Q(claim__decision=Ruling.OTHER)
    mentions = list(
        Mention.objects.standing()
        .filter(asks, claim__article=article)
        .in_reading_order()
        .select_related("claim__standing_verdict__reviewer")
    )
    said = positions(mention.claim_id for mention in mentions)
    made = {one.claim.pk: one for one in taken_up(version)}
    places = [_place(mention, said.get(mention.claim_id, {}), made.pop(mention.claim_id, None)) for mention in mentions]
    context = {
        "here": "articles",
        "article": article,
        "version": version,
        "places": places,
        "slips": slips,
        # What is asked for still says so where it is asked for.
        "taken_up": [(one, TOLD[one.how]) for one in made.values()],
    }
    return render(request, "claims/desk_changes.html", context)


def _place(mention: Mention, said: dict[str, Position], made: TakenUp | None) -> Place:
    verdict = mention.claim.standing_verdict
    decision = said.get(DECISION)
    if decision and (verdict is None or decision.verdict != verdict.number):
        decision = None  # what was decided on an earlier verdict
    words = decision.words if decision else verdict.replacement if verdict else ""
    stays = decision is not None and decision.ruling == Ruling.REJECTED
    return Place(
        mention=mention,
        words=words,
        stays=stays,
        answer=said.get(ANSWER),
        decision=decision,
        made=str(TOLD[made.how]) if made else "",
    )


TOLD: Final = {
    "taken": gettext_lazy("taken up"),
    "sentence": gettext_lazy("the words still stand, in an edited sentence"),
    "stands": gettext_lazy("the old words still stand"),
    "other": gettext_lazy("other words stand there now"),
    "gone": gettext_lazy("the words are no longer in the text"),
}

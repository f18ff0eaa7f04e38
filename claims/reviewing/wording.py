"""How a claim read when it was judged, and how it reads now: its words, and the sentences around them."""

from collections import defaultdict
from collections.abc import Sequence

from django.db.models import F

from claims.models import Entry, Mention
from claims.models.claims import ClaimQuerySet, MentionQuerySet
from claims.placing.folding import fold, table_for


def reads_otherwise(place: Mention, *, since: int) -> bool:
    """Whether the claim that leads at `place` says something else, or stands in other sentences, than in version `since`."""
    claim, version = place.claim, place.version
    placed = Entry.objects.filter(article=version.article_id, act=Entry.Act.PLACED).values_list("after", flat=True)
    changes = (changed for told in placed if told["version"] > since for changed in told["changed"])
    if any(changed["claim"] == claim.number for changed in changes):
        return True
    then, now = (
        list(
            claim.mentions.filter(version__article=version.article_id, version__number=number).values_list(
                "context", flat=True
            )
        )
        for number in (since, version.number)
    )
    return are_edited(then, now)


def edited_since_judged(judged: ClaimQuerySet) -> set[int]:
    """Those of these claims, which have a verdict in force, that stand in another sentence by now than when it was given.

    Three queries, whatever their number; one where nothing of theirs was judged in an earlier version.
    """
    earlier = set(judged.filter(standing_verdict__version__is_current=False).order_by().values_list("pk", flat=True))
    if not earlier:
        return set()
    mentions = Mention.objects.filter(claim__in=earlier).order_by()
    then, now = (
        _contexts(mentions.filter(version=F("claim__standing_verdict__version"))),
        _contexts(mentions.standing()),
    )
    return {claim for claim in earlier if are_edited(then[claim], now[claim])}


def _contexts(mentions: MentionQuerySet) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    for claim, context in mentions.values_list("claim_id", "context"):
        found[claim].append(context)
    return found


def are_edited(then: Sequence[str], now: Sequence[str]) -> bool:
    """Whether one of the sentences of now is none of those of then, whatever their typography."""
    if set(now) <= set(then):
        return False
    table = table_for(*then, *now)
    return not {fold(sentence, table) for sentence in now} <= {fold(sentence, table) for sentence in then}

"""Verdicts follow the text: what reads otherwise than it was judged is open again, whatever the verdict (docs/decisions/005)."""

from collections.abc import Mapping, Sequence

from django.db.models import OuterRef, Q, Subquery
from django.utils import timezone

from claims.models import Claim, Mention, User, Verdict, Version
from claims.models.claims import Outcome
from claims.models.sealing import next_ids
from claims.placing import Change, in_words
from claims.reviewing.judging import append_verdict, leading_mention


def open_again(claim: Claim, *, by: User, note: str) -> Verdict | None:
    """The row that opens `claim`, whose words a person changed; None where there was nothing to open. Its article is locked."""
    claim = Claim.objects.get(pk=claim.pk)
    if claim.outcome == Outcome.UNREVIEWED and not claim.is_contested:
        return None
    said = {"note": note, "cause": Verdict.Cause.TEXT}
    return append_verdict(leading_mention(claim), outcome=Verdict.Outcome.REOPENED, reviewer=by, said=said)


def open_what_changed(version: Version, changes: Mapping[int, Sequence[Change]], *, by: User) -> dict[int, Verdict]:
    """The rows, by claim, that open those claims whose words or values `version` changed and about which somebody has said
    something: they stand in it with their new words, and its article is locked.

    The caller enters them in the record, all at once: as many queries for a thousand as for one.
    """
    to_open = Q(pk__in=list(changes)) & (~Q(outcome=Outcome.UNREVIEWED) | Q(is_contested=True))
    places = Mention.objects.filter(version=version, leads=True, claim__in=Claim.objects.filter(to_open))
    words = list(places.in_reading_order().values_list("claim_id", "exact"))
    if not words:
        return {}
    last = Verdict.objects.filter(article=version.article_id).order_by("-number").only("number", "hash").first()
    now = timezone.now()
    rows = [
        Verdict(
            article_id=version.article_id,
            number=number,
            claim_id=claim,
            version=version,
            words=exact,
            outcome=Verdict.Outcome.REOPENED,
            cause=Verdict.Cause.TEXT,
            reviewer=by,
            decided_at=now,
            note=in_words(changes[claim]),
        )
        for number, (claim, exact) in enumerate(words, (last.number if last else 0) + 1)
    ]
    _store(rows, after=last.hash if last else "")
    latest = Verdict.objects.filter(claim=OuterRef("pk")).order_by("-number").values("pk")[:1]
    Claim.objects.filter(pk__in=[row.claim_id for row in rows]).update(
        latest_verdict=Subquery(latest),
        standing_verdict=None,
        outcome=Outcome.UNREVIEWED,
        is_contested=False,
        decision="",
    )
    return {row.claim_id: row for row in rows}


def _store(rows: Sequence[Verdict], *, after: str) -> None:
    """The rows, each sealed with the hash of the one before it, the first with `after`."""
    for row, pk in zip(rows, next_ids(Verdict._meta.db_table, count=len(rows)), strict=True):
        row.pk, row.previous_hash = pk, after
        row.hash = after = row.seal()
    Verdict.objects.bulk_create(rows)

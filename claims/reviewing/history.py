"""Proving that the verdicts of an article are all there, unchanged, in their order."""

from collections import defaultdict
from dataclasses import dataclass

from claims.models import Article, Claim, Verdict
from claims.models.claims import Outcome
from claims.reviewing.judging import in_force


@dataclass(frozen=True, slots=True, kw_only=True)
class Break:
    """The first place where a history does not hold: an article, the number of the verdict, and what is wrong."""

    article: int
    number: int
    reason: str

    def __str__(self) -> str:
        return f"article {self.article}, verdict {self.number}: {self.reason}"


def verify_article(article: Article) -> Break | None:
    """The first break in the article's chain of verdicts, or None when it holds from the first to the last.

    Besides the hashes it holds what each claim says of itself against its verdicts. It can't see that the end of a chain was
    cut off together with the claims' outcomes: keep the head hashes that reports carry.
    """
    previous, judged = "", defaultdict[int, list[Verdict]](list)
    expected = 1
    verdicts = Verdict.objects.filter(article=article).select_related("version").order_by("number")
    for verdict in verdicts.iterator(chunk_size=1000):
        reason = _reason(verdict, expected=expected, previous=previous)
        if reason:
            return Break(article=article.pk, number=min(verdict.number, expected), reason=reason)
        previous, expected = verdict.hash, expected + 1
        judged[verdict.claim_id].append(verdict)
    return _claims_that_differ(article, judged, last=expected)


def _reason(verdict: Verdict, *, expected: int, previous: str) -> str:
    if verdict.number != expected:
        return "is missing"
    if verdict.previous_hash != previous:
        return "does not follow the one before it"
    if verdict.hash != verdict.seal():
        return "was changed after it was given"
    return ""


def _claims_that_differ(article: Article, judged: dict[int, list[Verdict]], *, last: int) -> Break | None:
    for claim in Claim.objects.filter(article=article).order_by("number").iterator(chunk_size=1000):
        verdicts = judged.get(claim.pk, [])
        standing, latest = in_force(verdicts), verdicts[-1] if verdicts else None
        said = standing.outcome if standing else Outcome.UNREVIEWED.value
        told = (claim.outcome, claim.standing_verdict_id, claim.latest_verdict_id)
        if told != (said, standing and standing.pk, latest and latest.pk):
            return Break(
                article=article.pk,
                number=latest.number if latest else last,
                reason=f"claim {claim.number} stands as {claim.outcome}, its verdicts say {said}",
            )
    return None

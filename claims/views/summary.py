"""What checking an article has come to, for whoever answers for it: before the sign-off, and as long as it stands."""

from collections import Counter
from dataclasses import dataclass

from claims.models import Article, Citation, Mention, User, Verdict
from claims.models.claims import Outcome
from claims.reviewing import independence_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A claim at its first place, and the verdict that stands."""

    mention: Mention
    verdict: Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """How many claims stand at each outcome and who gave the verdicts that stand, whoever gave most first; then, in reading
    order, the claims that were not verified, those whose policy was overridden, and those verified on sources of one origin."""

    tally: dict[str, int]
    judged_by: list[tuple[User, int]]
    unverified: list[Judged]
    overridden: list[Judged]
    on_one_origin: list[Judged]

    @property
    def total(self) -> int:
        return sum(self.tally.values())

    @property
    def counted(self) -> list[tuple[str, int, str]]:
        """Each outcome that there is: its value, how many claims, its word."""
        return [(one.value, self.tally[one], str(one.label)) for one in Outcome if self.tally[one]]


def summary_of(article: Article) -> Summary:
    mentions = list(
        Mention.objects.leading()
        .filter(claim__article=article)
        .in_reading_order()
        .select_related(
            "claim__article", "claim__standing_verdict__reviewer", "claim__standing_verdict__policy__policy"
        )
    )
    verdicts = ((mention, mention.claim.standing_verdict) for mention in mentions)
    judged = [Judged(mention=mention, verdict=verdict) for mention, verdict in verdicts if verdict]
    of_one_origin = _of_one_origin(article)
    counted = Counter(mention.claim.outcome for mention in mentions)
    return Summary(
        tally={outcome: counted[outcome] for outcome in Outcome.values},
        judged_by=Counter(one.verdict.reviewer for one in judged).most_common(),
        unverified=[one for one in judged if one.verdict.outcome in (Outcome.DISPUTED, Outcome.UNSOURCED)],
        overridden=[one for one in judged if one.verdict.override_reason],
        on_one_origin=[one for one in judged if one.mention.claim_id in of_one_origin],
    )


def _of_one_origin(article: Article) -> set[int]:
    """The verified claims whose supporting sources have one origin; those without a source are not among them."""
    support = Citation.objects.in_force().filter(
        claim__article=article, claim__outcome=Outcome.VERIFIED, stance=Citation.Stance.SUPPORTS
    )
    by_claim: dict[int, list[Citation]] = {}
    for citation in support.with_sources():
        by_claim.setdefault(citation.claim_id, []).append(citation)
    return {claim for claim, citations in by_claim.items() if independence_of(citations).origins == 1}

"""A text that an article had, with its claims as they stood then."""

from collections import Counter, defaultdict
from dataclasses import dataclass

from claims.models import Claim, Mention, Verdict, Version
from claims.models.claims import Outcome
from claims.reviewing.judging import in_force
from claims.views.desk import state_of
from claims.views.galley import Line, Mark, galley

# Where the marks of such a text lead to: the claim in the list beside it.
ANCHOR = "#claim-"


@dataclass(frozen=True, slots=True, kw_only=True)
class PastClaim:
    """A claim of a version at the first place where it stood, `places` in all; `verdict` is the one that stood then.

    `number` counts in reading order from 1; `line` is where its line begins, as the galley names it.
    """

    claim: Claim
    mention: Mention
    places: int
    number: int
    line: int
    verdict: Verdict | None

    @property
    def outcome(self) -> str:
        return self.verdict.outcome if self.verdict else Outcome.UNREVIEWED.value


def claims_in(version: Version) -> tuple[list[PastClaim], list[Line]]:
    """The claims of `version` in reading order with the verdicts that stood while it was the text, and its lines with them
    marked. Two queries."""
    mentions = list(Mention.objects.filter(version=version).in_reading_order().select_related("claim"))
    places = Counter(mention.claim_id for mention in mentions)
    stood = verdicts_until(version)
    leading = [mention for mention in mentions if mention.leads]
    claims = [
        PastClaim(
            claim=mention.claim,
            mention=mention,
            places=places[mention.claim_id],
            number=number,
            line=version.text.rfind("\n", 0, mention.start) + 1,
            verdict=stood.get(mention.claim_id),
        )
        for number, mention in enumerate(leading, 1)
    ]
    return claims, _lines(version, mentions, claims)


def _lines(version: Version, mentions: list[Mention], claims: list[PastClaim]) -> list[Line]:
    told = {past.claim.pk: past for past in claims}
    marks = [
        Mark(
            claim=mention.claim_id,
            kind=mention.claim.kind,
            outcome=told[mention.claim_id].outcome,
            start=mention.start,
            end=mention.end,
            state=state_of(
                mention.claim.kind, told[mention.claim_id].outcome, told[mention.claim_id].number, len(claims)
            ),
        )
        for mention in mentions
    ]
    return list(galley(version.text, marks, address=ANCHOR))


def verdicts_until(version: Version) -> dict[int, Verdict]:
    """For each claim that had one the verdict in force before a later text came."""
    given = (
        Verdict.objects.filter(article=version.article_id, version__number__lte=version.number)
        .select_related("reviewer")
        .defer("evidence")
        .order_by("number")
    )
    of_claims: dict[int, list[Verdict]] = defaultdict(list)
    for verdict in given:
        of_claims[verdict.claim_id].append(verdict)
    found = {claim: in_force(verdicts) for claim, verdicts in of_claims.items()}
    return {claim: verdict for claim, verdict in found.items() if verdict}

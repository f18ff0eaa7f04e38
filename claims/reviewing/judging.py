"""Recording verdicts, one after the other in an article, none silently laid over another."""

from collections.abc import Iterable
from typing import Any

from django.db import transaction
from django.utils import timezone

from claims.models import Article, Claim, Entry, Mention, User, Verdict
from claims.models.claims import Outcome
from claims.reviewing.evidence import frozen_evidence
from claims.reviewing.locking import claim_in_the_text, lock_article_in_review
from claims.reviewing.policies import PolicyNotMetError, policy_in_force, what_is_missing
from claims.reviewing.refusals import UndoRefusedError, VerdictConflictError
from claims.reviewing.wording import reads_otherwise


@transaction.atomic
def record_verdict(
    claim: Claim,
    *,
    outcome: str,
    reviewer: User,
    seen: int | None,
    read: int | None = None,
    note: str = "",
    ticks: Iterable[str] = (),
    disposition: str = "",
    replacement: str = "",
    override_reason: str = "",
) -> Verdict:
    """The new verdict on `claim`, sealed into the history of its article, with the citations in force frozen in it.

    `seen` is the id of the latest verdict that the reviewer was shown, None for none, and `read` the number of the version in
    which they read the claim, None for the current one. A form that is sent twice gives the verdict that it gave the first
    time. `override_reason` counts where the policy is not met and the reviewer may override it. Raises VerdictConflictError
    when another verdict has come since or the claim reads otherwise by now, PolicyNotMetError, ArticleLockedError when the
    article is not in review, ClaimGoneError, ValueError for a tick or a disposition that there is not.
    """
    article = lock_article_in_review(claim.article_id)
    claim = claim_in_the_text(claim)
    latest = claim.latest_verdict
    said = _said(note=note, ticks=ticks, disposition=disposition, replacement=replacement)
    if (latest.pk if latest else None) != seen:
        if latest and _is_the_same_again(latest, outcome=outcome, reviewer=reviewer, said=said, seen=seen):
            return latest
        raise VerdictConflictError(latest)
    place = leading_mention(claim)
    if read not in (None, place.version.number) and reads_otherwise(place, since=read):
        raise VerdictConflictError(latest)
    judged_by = _by_policy(
        article, claim, outcome=outcome, reviewer=reviewer, said=said, override_reason=override_reason
    )
    return append_verdict(place, outcome=outcome, reviewer=reviewer, said=said | judged_by)


@transaction.atomic
def undo_verdict(claim: Claim, *, reviewer: User, seen: int) -> Verdict:
    """The row that takes back `seen`, the claim's latest: what stood before it stands again.

    Raises VerdictConflictError when `seen` is not the latest verdict or not the reviewer's own, UndoRefusedError when it is the
    text that opened the claim again, ClaimGoneError, ArticleLockedError when the article is not in review.
    """
    lock_article_in_review(claim.article_id)
    claim = claim_in_the_text(claim)
    latest = claim.latest_verdict
    if latest is None or latest.pk != seen or latest.reviewer_id != reviewer.pk:
        raise VerdictConflictError(latest)
    if latest.cause:
        raise UndoRefusedError
    place = leading_mention(claim)
    return append_verdict(place, outcome=Verdict.Outcome.REOPENED, reviewer=reviewer, said={"undoes": latest})


def _said(*, note: str, ticks: Iterable[str], disposition: str, replacement: str) -> dict[str, Any]:
    ticks = set(ticks)
    unknown = (ticks - set(Verdict.Tick.values)) | ({disposition} - {"", *Verdict.Disposition.values})
    if unknown:
        raise ValueError(f"no tick and no disposition: {min(unknown)!r}")
    return {
        "note": note,
        "ticks": [tick for tick in Verdict.Tick.values if tick in ticks],
        "disposition": disposition,
        "replacement": replacement,
    }


def _by_policy(
    article: Article, claim: Claim, *, outcome: str, reviewer: User, said: dict[str, Any], override_reason: str
) -> dict[str, Any]:
    """The policy that the verdict is judged by, and the reason for overriding it where it is not met. Raises
    PolicyNotMetError."""
    policy = policy_in_force(article)
    if policy is None:
        return {}
    citations = list(claim.citations.in_force().with_sources())
    missing = what_is_missing(
        policy, kind=claim.kind, outcome=outcome, citations=citations, note=said["note"], ticks=said["ticks"]
    )
    if not missing:
        return {"policy": policy}
    if not (override_reason.strip() and reviewer.has_perm("claims.override_policy")):
        raise PolicyNotMetError(policy, missing)
    return {"policy": policy, "override_reason": override_reason.strip()}


def leading_mention(claim: Claim) -> Mention:
    """Where the claim stands first in the current text, with the version and the article."""
    versions = Mention.objects.leading().select_related("version__article")
    place = versions.defer("version__text", "version__original").get(claim=claim)
    place.claim = claim
    return place


def append_verdict(place: Mention, *, outcome: str, reviewer: User, said: dict[str, Any]) -> Verdict:
    """The new row at the end of the verdicts of its article, which is locked, on the claim that leads at `place`; the claim
    stands as it says, and the record tells it."""
    claim, article = place.claim, place.version.article
    last = Verdict.objects.filter(article=article).order_by("-number").only("number", "hash").first()
    verdict = Verdict(
        article=article,
        number=last.number + 1 if last else 1,
        claim=claim,
        version=place.version,
        words=place.exact,
        outcome=outcome,
        reviewer=reviewer,
        decided_at=timezone.now(),
        evidence=frozen_evidence(claim),
        previous_hash=last.hash if last else "",
        **said,
    )
    verdict.save()
    before = {"outcome": claim.outcome}
    _stand_anew(claim, verdict)
    Entry.objects.append(
        Entry.Act.UNDONE if verdict.undoes else Entry.Act.JUDGED,
        person=reviewer,
        article=article,
        claim=claim,
        before=before,
        after={
            "outcome": claim.outcome,
            "words": verdict.words,
            "note": verdict.note,
            "sources": len(verdict.evidence),
            "verdict": verdict.number,
            "hash": verdict.hash,
        }
        | _told_beside(verdict),
    )
    return verdict


def _stand_anew(claim: Claim, latest: Verdict) -> None:
    """The claim stands as all its verdicts say, and waits for a decision on the latest."""
    given = list(claim.verdicts.order_by("number"))
    standing = in_force(given)
    claim.is_contested = do_people_differ(given)
    claim.latest_verdict, claim.standing_verdict = latest, standing
    claim.outcome = Outcome(standing.outcome) if standing else Outcome.UNREVIEWED
    claim.decision = ""
    claim.save(update_fields=["latest_verdict", "standing_verdict", "outcome", "is_contested", "decision"])


def _told_beside(verdict: Verdict) -> dict[str, Any]:
    """What the record keeps of a verdict where there is any: what it rests on, what was done, the words' fate, the policy."""
    told = {
        "ticks": verdict.ticks,
        "disposition": verdict.disposition,
        "replacement": verdict.replacement,
        "policy": str(verdict.policy) if verdict.policy else "",
        "policy_seal": verdict.policy.hash if verdict.policy else "",
        "override_reason": verdict.override_reason,
        "on": [{name: item[name] for name in ("title", "url", "stance", "locator")} for item in verdict.evidence],
    }
    return {name: value for name, value in told.items() if value}


def in_force(verdicts: Iterable[Verdict]) -> Verdict | None:
    """The verdict that stands after all of one claim's `verdicts`, given from the first to the last; None when the claim
    is open again.

    A row that undoes another only takes it out: what stood before it stands again. Undoing such a row brings back what
    it took out.
    """
    rows = on_these_words(verdicts)
    out = set[int]()
    for row in reversed(rows):
        if row.undoes_id is not None and row.pk not in out:
            out.add(row.undoes_id)
    for row in reversed(rows):
        if row.pk not in out and row.undoes_id is None:
            return None if row.outcome == Verdict.Outcome.REOPENED else row
    return None


def on_these_words(verdicts: Iterable[Verdict]) -> list[Verdict]:
    """Those of one claim's `verdicts`, given from the first to the last, that came after the text last changed its words."""
    rows = list(verdicts)
    last = max((place for place, row in enumerate(rows) if row.cause), default=-1)
    return rows[last + 1 :]


def do_people_differ(verdicts: Iterable[Verdict]) -> bool:
    """Whether the last words of two people on one claim differ; what was taken back is no word, and what was said before the
    text changed is none about the new words."""
    rows = on_these_words(verdicts)
    taken_back = {row.undoes_id for row in rows}
    last = {row.reviewer_id: row.outcome for row in rows if row.undoes_id is None and row.pk not in taken_back}
    return len(set(last.values())) > 1


def _is_the_same_again(
    latest: Verdict, *, outcome: str, reviewer: User, said: dict[str, Any], seen: int | None
) -> bool:
    if (latest.outcome, latest.reviewer_id) != (outcome, reviewer.pk):
        return False
    if any(getattr(latest, name) != value for name, value in said.items()):
        return False
    before = latest.claim.verdicts.filter(number__lt=latest.number).order_by("-number").first()
    return (before.pk if before else None) == seen

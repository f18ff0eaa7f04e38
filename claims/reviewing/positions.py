"""Three positions on a claim, recorded apart: the writer's answer, the checker's verdict, the editor's decision.

The verdict is a row of its own. Answer and decision are entries of the record: said once, never changed, the latest counts.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.db.models import TextChoices

from claims.models import Claim, Entry, User
from claims.reviewing.locking import claim_in_the_text, lock_article_in_review
from claims.reviewing.refusals import VerdictConflictError

MAY_ANSWER = "claims.answer_claim"
MAY_DECIDE = "claims.decide_words"
ANSWER, DECISION = "answer", "decision"


class Ruling(TextChoices):
    ACCEPTED = "accepted", "accepted"
    REJECTED = "rejected", "rejected"
    OTHER = "other-words", "other words"


class PositionError(ValueError):
    """This is no answer, or nothing that can be decided on; the message is a sentence for the person who tried."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """An answer or a decision as it was said: `person` entered it, `said_by` gave the answer.

    A decision has a `ruling` on verdict number `verdict` of its article; `words` are those of the answer, or those that shall
    stand in the text from now on ("" where they stay), `reason` why.
    """

    kind: str
    person: User
    at: datetime
    words: str
    said_by: str = ""
    ruling: str = ""
    reason: str = ""
    verdict: int = 0
    outcome: str = ""

    @property
    def ruling_in_words(self) -> str:
        return str(Ruling(self.ruling).label)


@transaction.atomic
def answer(claim: Claim, *, words: str, said_by: str, by: User) -> Position:
    """Where the claim came from, in the words of whoever wrote it. The same sent twice is one answer.

    Raises PositionError, PermissionDenied, ArticleLockedError when the article is not in review.
    """
    _refuse_others(by, MAY_ANSWER)
    article = lock_article_in_review(claim.article_id)
    claim = claim_in_the_text(claim)
    said = {"position": ANSWER, "words": words.strip(), "said_by": " ".join(said_by.split())}
    if not said["words"]:
        raise PositionError("Say where it came from.")
    if not said["said_by"]:
        raise PositionError("Name the person who said so.")
    before = _last(claim, ANSWER)
    if before is None or before.after != said or before.person_id != by.pk:
        Claim.objects.filter(pk=claim.pk).update(is_answered=True)
        before = _enter(claim, said, before, by=by, article=article)
    return _position(before)


@transaction.atomic
def decide(claim: Claim, *, ruling: str, words: str = "", reason: str = "", seen: int | None, by: User) -> Position:
    """What the editor makes of the verdict in force: its change of the words accepted, rejected, or other words instead.

    `seen` is the id of the claim's latest verdict as it was shown. Raises PositionError, PermissionDenied,
    VerdictConflictError, ArticleLockedError.
    """
    _refuse_others(by, MAY_DECIDE)
    article = lock_article_in_review(claim.article_id)
    claim = claim_in_the_text(claim)
    verdict = claim.standing_verdict
    if claim.latest_verdict_id != seen:
        raise VerdictConflictError(claim.latest_verdict)
    if verdict is None:
        raise PositionError("Nobody has judged this claim: there is nothing to decide on.")
    if ruling not in Ruling.values:
        raise PositionError("Choose what is decided.")
    words, reason = words.strip(), reason.strip()
    if ruling == Ruling.OTHER and not words:
        raise PositionError("Write the words that shall stand instead.")
    if ruling == Ruling.REJECTED and not reason:
        raise PositionError("Say why the words stay.")
    said = {
        "position": DECISION,
        "ruling": ruling,
        "words": {Ruling.ACCEPTED: verdict.replacement, Ruling.OTHER: words}.get(Ruling(ruling), ""),
        "reason": reason,
        "verdict": verdict.number,
        "outcome": verdict.outcome,
        "disposition": verdict.disposition,
    }
    before = _last(claim, DECISION)
    if before is None or before.after != said or before.person_id != by.pk:
        Claim.objects.filter(pk=claim.pk).update(decision=ruling)
        before = _enter(claim, said, before, by=by, article=article)
    return _position(before)


def positions(claims: Iterable[int]) -> dict[int, dict[str, Position]]:
    """The latest answer and decision of each of these claims, as {claim: {"answer": …, "decision": …}}. One query."""
    found: dict[int, dict[str, Position]] = {}
    entries = Entry.objects.filter(claim__in=list(claims), act=Entry.Act.POSITION).select_related("person")
    for entry in entries.order_by("number"):
        found.setdefault(entry.claim_id or 0, {})[entry.after["position"]] = _position(entry)
    return found


def all_positions(claim: Claim) -> list[Position]:
    """Every answer and decision on the claim, the first first."""
    entries = claim.entries.filter(act=Entry.Act.POSITION).select_related("person").order_by("number")
    return [_position(entry) for entry in entries]


def _refuse_others(person: User, right: str) -> None:
    if not person.has_perm(right):
        raise PermissionDenied


def _last(claim: Claim, kind: str) -> Entry | None:
    said = claim.entries.filter(act=Entry.Act.POSITION).select_related("person").order_by("-number")
    return next((entry for entry in said if entry.after["position"] == kind), None)


def _enter(claim: Claim, said: dict[str, Any], before: Entry | None, *, by: User, article: Any) -> Entry:
    return Entry.objects.append(
        Entry.Act.POSITION,
        person=by,
        article=article,
        claim=claim,
        before=before.after if before else {},
        after=said,
    )


def _position(entry: Entry) -> Position:
    assert entry.person is not None  # noqa: S101 - the machine has no position
    said = entry.after
    return Position(
        kind=said["position"],
        person=entry.person,
        at=entry.at,
        words=said["words"],
        **{name: said[name] for name in ("said_by", "ruling", "reason", "verdict", "outcome") if name in said},
    )

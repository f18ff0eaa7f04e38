"""Verdicts: acts of judging, kept for ever, each sealed with the hash of the one before it in its article."""

from collections.abc import Mapping
from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q

from claims.models.articles import Article, Version
from claims.models.claims import Claim
from claims.models.policies import PolicyVersion
from claims.models.sealing import AppendOnlyQuerySet, Sealed

REOPENED = "reopened"


class Verdict(Sealed):
    """One act of judging. Rows are only ever added: by claims.reviewing, one after the other in an article.

    - `words` are the claim's exact words when it was judged, in `version`.
    - `evidence` is what the verdict rests on, frozen: a list of objects {citation, source, url, title, publisher, kind,
      medium, stance, locator, passage}; where the source had a text, also {capture, capture_sha256}, its number and hash
      (verdicts from before there were captures lack both). Of a confidential source it has the pseudonym and proofs
      (claims.models.confidence).
    - `ticks` are what was done (Tick); `disposition` is what should happen to the words, `replacement` those to put instead.
    - `policy` is the wording that it was judged by; `override_reason` is why it stands although it does not meet that.
    - `undoes` is the verdict that this one takes back.
    - `cause` is why it opens the claim again, where no person judged so: the words have changed.

    The database refuses UPDATE and DELETE (migration 0002).
    """

    class Outcome(models.TextChoices):
        VERIFIED = "verified", "verified"
        DISPUTED = "disputed", "disputed"
        UNSOURCED = "unsourced", "unsourced"
        DISMISSED = "dismissed", "dismissed"
        REOPENED = REOPENED, "reopened"

    class Tick(models.TextChoices):
        SAW_DOCUMENT = "saw-document", "saw the document"
        RECALCULATED = "recalculated", "recalculated"
        HEARD_RECORDING = "heard-recording", "heard the recording"
        CALLED_SOURCE = "called-source", "called the source"
        CHECKED_SPELLING = "checked-spelling", "checked the spelling"
        SECOND_SOURCE = "second-source", "second source"

    class Disposition(models.TextChoices):
        KEEP = "keep", "keep"
        SOFTEN = "soften", "soften"
        ATTRIBUTE = "attribute", "attribute"
        CORRECT = "correct", "correct"
        CUT = "cut", "cut"

    class Cause(models.TextChoices):
        TEXT = "text", "the text was changed"

    article = models.ForeignKey(Article, on_delete=models.PROTECT, related_name="verdicts")
    number = models.PositiveIntegerField()
    claim = models.ForeignKey(Claim, on_delete=models.PROTECT, related_name="verdicts")
    version = models.ForeignKey(Version, on_delete=models.PROTECT, related_name="+")
    words = models.TextField()
    outcome = models.CharField(max_length=20, choices=Outcome)
    reviewer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="verdicts")
    decided_at = models.DateTimeField()
    note = models.TextField(blank=True, max_length=10_000)
    ticks = models.JSONField(default=list)
    evidence = models.JSONField(default=list)
    disposition = models.CharField(max_length=20, choices=Disposition, blank=True)
    replacement = models.TextField(blank=True, max_length=5_000)
    policy = models.ForeignKey(PolicyVersion, on_delete=models.PROTECT, null=True, related_name="+")
    override_reason = models.TextField(blank=True, max_length=2_000)
    cause = models.CharField(max_length=20, choices=Cause, blank=True)
    undoes = models.OneToOneField("self", on_delete=models.PROTECT, null=True, related_name="undone_by")
    previous_hash = models.CharField(max_length=64, blank=True)
    hash = models.CharField(max_length=64, unique=True)

    objects = AppendOnlyQuerySet.as_manager()

    class Meta:
        ordering = ["article", "number"]
        indexes = [models.Index(fields=["claim", "-number"], name="verdicts_of_a_claim")]
        constraints = [
            models.UniqueConstraint(fields=["article", "number"], name="verdict_number_is_unique"),
            models.CheckConstraint(
                condition=Q(outcome__in=["verified", "disputed", "unsourced", "dismissed", "reopened"]),
                name="verdict_outcome_is_known",
            ),
            models.CheckConstraint(condition=Q(number=1) ^ ~Q(previous_hash=""), name="only_the_first_has_none_before"),
            models.CheckConstraint(
                condition=Q(disposition__in=["", "keep", "soften", "attribute", "correct", "cut"]),
                name="disposition_is_known",
            ),
            models.CheckConstraint(
                condition=Q(cause="") | Q(cause="text", outcome="reopened", undoes__isnull=True),
                name="only_a_reopening_has_a_cause",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.outcome} by {self.reviewer}"

    def content(self) -> Mapping[str, Any]:
        """All that the row says, and the hash before it."""
        return (
            {
                "article": self.article_id,
                "number": self.number,
                "claim": self.claim_id,
                "version": self.version_id,
                "words": self.words,
                "outcome": self.outcome,
                "reviewer": self.reviewer_id,
                "decided_at": self.decided_at.isoformat(),
                "note": self.note,
                "ticks": self.ticks,
                "evidence": self.evidence,
                "undoes": self.undoes_id,
                "previous": self.previous_hash,
            }
            # Only where there is something to say, so that verdicts from before there were policies, or causes, keep their seal.
            | {name: value for name, value in self._said_since().items() if value not in (None, "")}
        )

    def _said_since(self) -> dict[str, Any]:
        return {
            "policy": self.policy_id,
            "override_reason": self.override_reason,
            "disposition": self.disposition,
            "replacement": self.replacement,
            "cause": self.cause,
        }

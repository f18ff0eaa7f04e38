"""What editors do beside judging: look at sentences, talk about claims, see each other."""

from datetime import datetime
from typing import Self

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from claims.models.articles import Article, Version
from claims.models.claims import Claim
from claims.models.sealing import seal


def sentence_state(*, has_claims: bool, looked_at: datetime | None) -> str:
    """claims, looked or untouched."""
    if has_claims:
        return "claims"
    return "looked" if looked_at else "untouched"


class SentenceQuerySet(models.QuerySet["Sentence"]):
    def untouched(self) -> Self:
        """Those that hold no claim and that nobody has looked at."""
        return self.filter(has_claims=False, looked_at=None)

    def to_decide_on(self) -> Self:
        """Those with leftovers, and those with findings, decided on or not."""
        return self.exclude(leftovers=[], findings=[])


class Sentence(models.Model):
    """A sentence of a version, `[start, end)` in code points; the headline counts as one.

    It has claims, or somebody looked at it and found nothing to check, or nobody has looked at it yet. `leftovers` are
    its numerals and quotation marks that belong to no claim and that nobody has decided on: a list of [start, end).
    `findings` are the slips that begin in it, as the text shows them by itself: a list of objects {kind, start, end,
    related, said, counted} as claims.consistency.Finding has them, with {decision, by} once somebody has decided.
    """

    # What becomes of a finding: the words are right as they are, or the desk is asked to change them.
    DECISIONS = ("keep", "change")

    version = models.ForeignKey(Version, on_delete=models.CASCADE, related_name="sentences")
    number = models.PositiveIntegerField()
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    has_claims = models.BooleanField(default=False)
    leftovers = models.JSONField(default=list)
    findings = models.JSONField(default=list)
    looked_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    looked_at = models.DateTimeField(null=True)

    objects = SentenceQuerySet.as_manager()

    class Meta:
        ordering = ["version", "number"]
        constraints = [
            models.UniqueConstraint(fields=["version", "number"], name="sentence_number_is_unique"),
            models.CheckConstraint(condition=Q(start__lt=F("end")), name="sentence_is_not_empty"),
            models.CheckConstraint(
                condition=Q(looked_at__isnull=True, looked_by__isnull=True)
                | Q(looked_at__isnull=False, looked_by__isnull=False),
                name="a_look_has_a_person",
            ),
        ]

    def __str__(self) -> str:
        return f"sentence {self.number} of {self.version_id}"

    @property
    def state(self) -> str:
        return sentence_state(has_claims=self.has_claims, looked_at=self.looked_at)


class Comment(models.Model):
    """A word about a claim from one colleague to the others. Kept as it was said."""

    claim = models.ForeignKey(Claim, on_delete=models.PROTECT, related_name="comments")
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(auto_now_add=True)
    words = models.TextField(max_length=5_000)

    class Meta:
        ordering = ["id"]
        constraints = [models.CheckConstraint(condition=~Q(words=""), name="comment_has_words")]

    def __str__(self) -> str:
        return self.words[:60]

    def seal(self) -> str:
        """The SHA-256 of all of it; the entry that tells of it keeps it."""
        at, by = self.at.isoformat(), self.author_id
        return seal({"id": self.pk, "claim": self.claim_id, "author": by, "at": at, "words": self.words})


class Notice(models.Model):
    """A comment that names a person with @, in their inbox until they have read it."""

    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="notices")
    comment = models.ForeignKey(Comment, on_delete=models.CASCADE, related_name="notices")
    read_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["-id"]
        constraints = [models.UniqueConstraint(fields=["person", "comment"], name="one_notice_a_person")]
        indexes = [models.Index(fields=["person", "-id"], condition=Q(read_at=None), name="unread_notices")]

    def __str__(self) -> str:
        return f"to {self.person}: {self.comment}"


class Presence(models.Model):
    """Where a person was last seen: on which article, with which claim in hand."""

    person = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="presence")
    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="+")
    claim = models.ForeignKey(Claim, on_delete=models.CASCADE, null=True, related_name="+")
    seen_at = models.DateTimeField()

    class Meta:
        verbose_name_plural = "presences"
        indexes = [models.Index(fields=["article", "-seen_at"], name="who_is_here")]

    def __str__(self) -> str:
        return f"{self.person} on {self.article_id}"


class FetchAttempt(models.Model):
    """That a person had the page of a source fetched, whatever came of it; kept as long as it counts against their limit."""

    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="fetch_attempts")
    at = models.DateTimeField()

    class Meta:
        default_permissions = ()
        indexes = [models.Index(fields=["person", "at"], name="fetches_of_a_person")]

    def __str__(self) -> str:
        return f"{self.person}, {self.at:%H:%M}"

"""Articles and the immutable texts they have had."""

import hashlib
from datetime import UTC, datetime
from typing import Any, Self

from django.conf import settings
from django.db import models
from django.db.models import Count, Exists, OuterRef, Q, Value
from django.db.models.functions import Coalesce
from django.urls import reverse

from claims.models.policies import Policy
from claims.models.sealing import seal
from claims.models.searching import has_words

# Behind everything that is due at some time stands what is due at none.
NEVER = datetime(9000, 1, 1, tzinfo=UTC)


def stands(claims: str = "") -> Q:
    """What holds of those `claims` (the way to them, such as "claims__") that stand in the current text: neither merged into
    another nor gone from it."""
    return Q(**{f"{claims}merged_into": None, f"{claims}gone_in": None})


class ArticleQuerySet(models.QuerySet["Article"]):
    def with_progress(self) -> Self:
        """Each with the number of its claims: `total`, and `verified`, `disputed`, `unsourced`, `dismissed`,
        `unreviewed` of them. A claim that stands nowhere in the text does not count."""
        outcomes = ("verified", "disputed", "unsourced", "dismissed", "unreviewed")
        standing = stands("claims__")
        return self.annotate(
            total=Count("claims", filter=standing),
            **{outcome: Count("claims", filter=standing & Q(claims__outcome=outcome)) for outcome in outcomes},
        )

    def with_due_order(self) -> Self:
        """Each with `due_order`, by which the soonest due come first and those due at no time last."""
        return self.annotate(due_order=Coalesce("due_at", Value(NEVER)))

    def with_work_left(self) -> Self:
        """Those not signed off: claims to look for or to judge, or the sign-off itself is left."""
        return self.exclude(stage=Article.Stage.SIGNED_OFF)

    def with_claims_left(self) -> Self:
        """Those in review one of whose claims is unreviewed."""
        return self.filter(self._has_unreviewed(), stage=Article.Stage.REVIEW)

    def awaiting_sign_off(self) -> Self:
        """Those in review all of whose claims have a verdict."""
        return self.filter(~self._has_unreviewed(), stage=Article.Stage.REVIEW)

    def matching(self, words: str) -> Self:
        """Those with each of these words in their title, byline or outlet, in any case."""
        return self.filter(has_words(words, "title", "byline", "outlet"))

    def _has_unreviewed(self) -> Q:
        # A subquery for each article looks once into the index of its claims; a join would count all of them.
        unreviewed = Article.objects.filter(stands("claims__"), pk=OuterRef("pk"), claims__outcome="unreviewed")
        return Q(Exists(unreviewed))


class Article(models.Model):
    """One story that is checked."""

    class Stage(models.TextChoices):
        EXTRACTING = "extracting", "Looking for claims"
        REVIEW = "review", "In review"
        SIGNED_OFF = "signed-off", "Signed off"

    title = models.CharField(max_length=500)
    byline = models.CharField(max_length=300, blank=True)
    outlet = models.CharField(max_length=200, blank=True)
    source_url = models.URLField("source URL", max_length=2000, blank=True)
    published_on = models.DateField("published on", null=True, blank=True)
    due_at = models.DateTimeField("due", null=True, blank=True)
    language = models.CharField(max_length=12, default="en")
    desk = models.CharField(max_length=100, blank=True)
    stage = models.CharField(max_length=20, choices=Stage, default=Stage.EXTRACTING)
    # None: that of the desk, whichever it is at the time. Each verdict remembers what it was judged by.
    policy = models.ForeignKey(Policy, on_delete=models.PROTECT, null=True, blank=True, related_name="articles")
    assignee = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="assigned_articles"
    )
    created_at = models.DateTimeField(auto_now_add=True)

    objects = ArticleQuerySet.as_manager()

    class Meta:
        ordering = ["-created_at", "-id"]
        indexes = [models.Index(fields=["-created_at", "-id"], name="article_newest")]
        constraints = [
            models.CheckConstraint(
                condition=Q(stage__in=["extracting", "review", "signed-off"]), name="stage_is_known"
            ),
            models.CheckConstraint(condition=~Q(title=""), name="article_has_a_title"),
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def is_signed_off(self) -> bool:
        """Then it is locked: nothing but comments is added to it."""
        return self.stage == self.Stage.SIGNED_OFF

    def get_absolute_url(self) -> str:
        return reverse("article", args=[self.pk])


class Version(models.Model):
    """One immutable text of an article. Its first line is the headline; its paragraphs are its lines.

    The database refuses a change of `text`, `sha256`, `number` and `article` (migration 0002).
    """

    class Origin(models.TextChoices):
        PASTE = "paste", "pasted"
        FILE = "file", "file"
        COMMAND = "command", "command"

    class Extraction(models.TextChoices):
        WAITING = "waiting", "waiting"
        DONE = "done", "done"
        FAILED = "failed", "failed"

    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="versions")
    number = models.PositiveIntegerField(default=1)
    text = models.TextField()
    sha256 = models.CharField(max_length=64, editable=False, db_index=True)
    is_current = models.BooleanField(default=True)
    imported_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    imported_at = models.DateTimeField(auto_now_add=True)
    origin = models.CharField(max_length=20, choices=Origin)
    original = models.BinaryField(null=True, editable=False)
    original_name = models.CharField(max_length=255, blank=True)
    extraction = models.CharField(max_length=20, choices=Extraction, default=Extraction.WAITING)

    class Meta:
        ordering = ["article", "number"]
        constraints = [
            models.UniqueConstraint(fields=["article", "number"], name="version_number_is_unique"),
            models.UniqueConstraint(fields=["article"], condition=Q(is_current=True), name="one_current_version"),
            models.CheckConstraint(condition=Q(origin__in=["paste", "file", "command"]), name="origin_is_known"),
            models.CheckConstraint(
                condition=Q(extraction__in=["waiting", "done", "failed"]), name="extraction_state_is_known"
            ),
            models.CheckConstraint(condition=~Q(text=""), name="version_has_a_text"),
        ]

    def __str__(self) -> str:
        return f"{self.article}, version {self.number}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        if self._state.adding:
            self.sha256 = text_hash(self.text)
        super().save(*args, **kwargs)

    def seal(self) -> str:
        """The SHA-256 of all of the row that never changes; the entry of the import keeps it."""
        original = hashlib.sha256(self.original).hexdigest() if self.original is not None else None
        return seal(
            {
                "id": self.pk,
                "article": self.article_id,
                "number": self.number,
                "sha256": self.sha256,
                "imported_by": self.imported_by_id,
                "imported_at": self.imported_at.isoformat(),
                "origin": self.origin,
                "original": original,
                "original_name": self.original_name,
            }
        )


def text_hash(text: str) -> str:
    """The SHA-256 of `text` as UTF-8, in hexadecimal."""
    return hashlib.sha256(text.encode()).hexdigest()

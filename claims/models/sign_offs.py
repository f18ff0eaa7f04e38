"""Sign-offs: a person's word that an article may go, kept also when it is opened again."""

from typing import Self

from django.conf import settings
from django.db import models
from django.db.models import Q

from claims.models.articles import Article, Version
from claims.models.sealing import seal


class SignOffQuerySet(models.QuerySet["SignOff"]):
    def in_force(self) -> Self:
        """Those of articles that nobody has opened again."""
        return self.filter(reopened_at=None)


class SignOff(models.Model):
    """Who signed off which text, when, and why what was still open may stay open (`reason`); who opened it again, why."""

    article = models.ForeignKey(Article, on_delete=models.PROTECT, related_name="sign_offs")
    version = models.ForeignKey(Version, on_delete=models.PROTECT, related_name="+")
    signed_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    signed_at = models.DateTimeField()
    reason = models.TextField(blank=True, max_length=2_000)
    reopened_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    reopened_at = models.DateTimeField(null=True)
    reopen_reason = models.TextField(blank=True, max_length=2_000)

    objects = SignOffQuerySet.as_manager()

    class Meta:
        ordering = ["-id"]
        permissions = [("sign_off", "Can sign an article off, and open it again with a reason")]
        constraints = [
            models.UniqueConstraint(fields=["article"], condition=Q(reopened_at=None), name="one_sign_off_in_force"),
            models.CheckConstraint(
                condition=Q(reopened_at__isnull=True, reopened_by__isnull=True, reopen_reason="")
                | (Q(reopened_at__isnull=False, reopened_by__isnull=False) & ~Q(reopen_reason="")),
                name="reopening_has_a_person_and_a_reason",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.article} signed off by {self.signed_by}"

    def seal(self) -> str:
        """The SHA-256 of the sign-off, without what came of it later; its entry keeps it."""
        return seal(
            {
                "id": self.pk,
                "article": self.article_id,
                "version": self.version_id,
                "signed_by": self.signed_by_id,
                "signed_at": self.signed_at.isoformat(),
                "reason": self.reason,
            }
        )

    def reopening_seal(self) -> str:
        """The SHA-256 of how it was opened again, "" where it was not."""
        if self.reopened_at is None:
            return ""
        by, why = self.reopened_by_id, self.reopen_reason
        return seal({"id": self.pk, "reopened_by": by, "reopened_at": self.reopened_at.isoformat(), "reason": why})

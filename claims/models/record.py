"""The record: every act on the desk as an entry that is never changed, chained by hash."""

from collections.abc import Mapping
from typing import Any

from django.conf import settings
from django.db import models, transaction
from django.db.models import Q
from django.utils import timezone

from claims.models.articles import Article
from claims.models.chains import GENERAL, Chain
from claims.models.claims import Claim
from claims.models.people import User
from claims.models.sealing import AppendOnlyQuerySet, Sealed


class EntryQuerySet(AppendOnlyQuerySet["Entry"]):
    def append(
        self,
        act: str,
        *,
        person: User | None,
        article: Article | None = None,
        claim: Claim | None = None,
        before: Mapping[str, Any] | None = None,
        after: Mapping[str, Any] | None = None,
    ) -> "Entry":
        """The new entry at the end of the chain of `article`, or of the general one; `person` is None for the machine.

        `before` and `after` are what JSON can hold. Call it in the transaction of the act itself, so that neither is
        there without the other.
        """
        with transaction.atomic(savepoint=False):
            chain = Chain.objects.to_lengthen(article.pk if article else GENERAL)
            entry = Entry(
                article=article,
                number=chain.number + 1,
                act=act,
                person=person,
                at=timezone.now(),
                claim=claim,
                before=dict(before or {}),
                after=dict(after or {}),
                previous_hash=chain.hash,
            )
            entry.save()
            chain.lengthen(to=entry.hash)
        return entry


class Entry(Sealed):
    """One act: who, when, what, and how it was `before` and `after`.

    Each article has a chain of its own, numbered from 1; what belongs to no article is in the general chain, whose
    `article` is None. The database refuses UPDATE and DELETE.
    """

    class Act(models.TextChoices):
        IMPORTED = "imported", "imported the article"
        EXTRACTED = "extracted", "found the claims"
        AMENDED = "amended", "changed the details of the article"
        REVISED = "revised", "brought a new text"
        PLACED = "placed", "found the claims again in a new text"
        JUDGED = "judged", "judged"
        UNDONE = "undone", "took back a verdict"
        CITED = "cited", "cited a source"
        WITHDREW = "withdrew", "withdrew a source"
        ADDED = "added", "added a claim by hand"
        EDITED = "edited", "changed a claim"
        SPLIT = "split", "split a claim"
        MERGED = "merged", "merged claims"
        LOOKED = "looked", "looked at sentences"
        SETTLED = "settled", "decided on a leftover"
        ASSIGNED = "assigned", "assigned"
        COMMENTED = "commented", "commented"
        SIGNED_OFF = "signed-off", "signed the article off"
        REOPENED = "reopened", "reopened the article"
        DELETED = "deleted", "deleted an article nobody had worked on"
        POSITION = "position", "took a position"
        CAPTURED = "captured", "captured a source"
        DESCRIBED = "described", "described a source"
        NAMED = "named", "named people on a confidential source"
        EXPORTED = "exported", "exported verdicts"
        POLICY = "policy", "changed a policy"
        ROLE = "role", "changed roles"

    # No constraint of the database: the record outlives what it speaks of.
    article = models.ForeignKey(
        Article, on_delete=models.DO_NOTHING, db_constraint=False, null=True, related_name="entries"
    )
    number = models.PositiveIntegerField()
    act = models.CharField(max_length=20, choices=Act)
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField()
    claim = models.ForeignKey(
        Claim, on_delete=models.DO_NOTHING, db_constraint=False, null=True, related_name="entries"
    )
    before = models.JSONField(default=dict)
    after = models.JSONField(default=dict)
    previous_hash = models.CharField(max_length=64, blank=True)
    hash = models.CharField(max_length=64, unique=True)

    objects = EntryQuerySet.as_manager()

    class Meta:
        ordering = ["article", "number"]
        verbose_name_plural = "entries"
        permissions = [
            ("audit", "Can read the record of the whole desk"),
            ("answer_claim", "Can give the writer's answer on a claim"),
            ("decide_words", "Can decide what happens to the words of a claim"),
        ]
        indexes = [models.Index(fields=["claim", "-number"], name="entries_of_a_claim")]
        constraints = [
            models.UniqueConstraint(fields=["article", "number"], name="entry_number_is_unique"),
            models.UniqueConstraint(
                fields=["number"], condition=Q(article=None), name="general_entry_number_is_unique"
            ),
            models.CheckConstraint(
                condition=Q(number=1) ^ ~Q(previous_hash=""), name="only_the_first_entry_has_none_before"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.person or 'the machine'} {self.get_act_display()}"

    def content(self) -> Mapping[str, Any]:
        """All that the row says, and the hash before it."""
        return {
            "article": self.article_id,
            "number": self.number,
            "act": self.act,
            "person": self.person_id,
            "at": self.at.isoformat(),
            "claim": self.claim_id,
            "before": self.before,
            "after": self.after,
            "previous": self.previous_hash,
        }

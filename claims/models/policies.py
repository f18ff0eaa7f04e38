"""Policies: what a verdict must rest on, as rows that an admin can edit and that no edit overwrites."""

from collections.abc import Mapping
from functools import reduce
from operator import or_
from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import ExpressionWrapper, Q
from django.utils import timezone

from claims.models.sealing import AppendOnlyQuerySet, Sealed

# What a version of a policy says, beside whose it is.
RULES = (
    "figure_primary",
    "figure_independent",
    "quotation_primary",
    "quotation_independent",
    "quotation_heard",
    "dispute_needs_ground",
    "unsourced_needs_note",
    "four_eyes",
)
# Whether a verdict can lack something by it: the last rule is about the sign-off.
ASKS_OF_VERDICTS = ExpressionWrapper(
    reduce(
        or_, [*(Q(**{f"{name}__isnull": False}) for name in RULES[:4]), *(Q(**{name: True}) for name in RULES[4:-1])]
    ),
    output_field=models.BooleanField(),
)


def in_words(policy: str, number: int) -> str:
    """ "“two sources”, version 3"; what a sentence calls a version of a policy."""
    return f"“{policy}”, version {number}"


class PolicyQuerySet(models.QuerySet["Policy"]):
    def of_the_desk(self) -> "Policy | None":
        """The one for articles that name none."""
        return self.filter(is_default=True).first()


class Policy(models.Model):
    """What a desk asks for before a claim counts as judged. What it says stands in its versions, the last in force."""

    name = models.CharField(max_length=60, unique=True)
    is_default = models.BooleanField("policy of the desk", default=False)

    objects = PolicyQuerySet.as_manager()

    class Meta:
        ordering = ["id"]
        verbose_name_plural = "policies"
        permissions = [("override_policy", "Can give a verdict that does not meet the policy, with a reason")]
        constraints = [
            models.UniqueConstraint(fields=["is_default"], condition=Q(is_default=True), name="one_policy_of_the_desk"),
            models.CheckConstraint(condition=~Q(name=""), name="policy_has_a_name"),
        ]

    def __str__(self) -> str:
        return self.name

    def in_force(self) -> "PolicyVersion":
        """Its last version, which every stored policy has."""
        return self.versions.select_related("policy").latest("number")


class PolicyVersionQuerySet(AppendOnlyQuerySet["PolicyVersion"]):
    def in_force(self, policy: int | None) -> "PolicyVersion | None":
        """The last wording of the policy of that id, of the desk's where it is None; with its policy. One query."""
        of_which = Q(policy=policy) if policy else Q(policy__is_default=True)
        return self.filter(of_which).select_related("policy").order_by("-number").first()


class PolicyVersion(Sealed):
    """One wording of a policy, never changed: an edit is a new one. The database refuses UPDATE and DELETE.

    A claim may be verified with `…_primary` primary sources or `…_independent` sources of independent origin that
    support it; None closes that way, and where both are None nothing is asked. `quotation_heard` asks for a tick that the
    recording was heard, the transcript seen or the speaker called. A dispute needs a source that contradicts, or a note;
    a claim is unsourced with a note of where one looked. `four_eyes` is about the sign-off.
    """

    policy = models.ForeignKey(Policy, on_delete=models.PROTECT, related_name="versions")
    number = models.PositiveIntegerField()
    figure_primary = models.PositiveSmallIntegerField("figure: primary sources", null=True, blank=True)
    figure_independent = models.PositiveSmallIntegerField("figure: or independent sources", null=True, blank=True)
    quotation_primary = models.PositiveSmallIntegerField("quote: primary sources", null=True, blank=True)
    quotation_independent = models.PositiveSmallIntegerField("quote: or independent sources", null=True, blank=True)
    quotation_heard = models.BooleanField(
        "quote: recording heard, transcript seen or speaker called, as a tick", default=False
    )
    dispute_needs_ground = models.BooleanField("disputed: a contradicting source or a note", default=False)
    unsourced_needs_note = models.BooleanField("unsourced: a note of where one looked", default=False)
    four_eyes = models.BooleanField("signed off by somebody who did not write, import or judge it", default=False)
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    made_at = models.DateTimeField(default=timezone.now, editable=False)
    hash = models.CharField(max_length=64, editable=False)

    objects = PolicyVersionQuerySet.as_manager()

    class Meta:
        ordering = ["policy", "number"]
        constraints = [
            models.UniqueConstraint(fields=["policy", "number"], name="policy_version_number_is_unique"),
            *(
                models.CheckConstraint(condition=Q(**{name: None}) | Q(**{f"{name}__gte": 1}), name=f"{name}_asks")
                for name in RULES[:4]
            ),
        ]

    def __str__(self) -> str:
        return f"{self.policy}, version {self.number}"

    @property
    def in_words(self) -> str:
        return in_words(self.policy.name, self.number)

    @property
    def asks_nothing(self) -> bool:
        return not any(self.rules().values())

    def rules(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in RULES}

    def content(self) -> Mapping[str, Any]:
        """Whose wording it is, and all that it asks for."""
        return {
            "policy": self.policy_id,
            "number": self.number,
            **self.rules(),
            "made_by": self.made_by_id,
            "made_at": self.made_at.isoformat(),
        }

"""Claims and the places where they stand."""

from typing import Self

from django.conf import settings
from django.db import models
from django.db.models import F, OuterRef, Q, Subquery
from django.urls import reverse

from claims.extraction.spans import Span
from claims.extraction.values import FIGURE_TYPES, FORMS, QUALIFIERS
from claims.models.articles import Article, Version, stands
from claims.models.searching import has_phrase

CONTEXT_LENGTH = 32


class Outcome(models.TextChoices):
    """Where a claim stands. `unreviewed` is the state of a claim that nobody has judged, or that was reopened."""

    UNREVIEWED = "unreviewed", "unreviewed"
    VERIFIED = "verified", "verified"
    DISPUTED = "disputed", "disputed"
    UNSOURCED = "unsourced", "unsourced"
    DISMISSED = "dismissed", "dismissed"


class ClaimQuerySet(models.QuerySet["Claim"]):
    def standing(self) -> Self:
        """Those that stand in the current text; the others count in nothing and keep their history."""
        return self.filter(stands())

    def gone(self) -> Self:
        """Those whose words are no longer in the text."""
        return self.filter(merged_into=None).exclude(gone_in=None)

    def awaiting_review(self) -> Self:
        return self.filter(outcome=Outcome.UNREVIEWED)

    def judged(self) -> Self:
        return self.exclude(outcome=Outcome.UNREVIEWED)


class Claim(models.Model):
    """One checkable assertion of an article; it lives on across versions.

    - `type` is a figure's type or a quotation's form; `value`, `upper`, `unit`, `currency` and `qualifier` are a figure's,
      as claims.extraction.values.Figure has them; `speaker_name` and `via` are a quotation's.
    - `outcome`, `latest_verdict`, `standing_verdict` and `is_contested` repeat for the lists what the verdicts say, and
      only claims.reviewing writes them. `latest_verdict` is the last row, `standing_verdict` the one in force (an earlier
      one when the last row took back what came between; None while the outcome is unreviewed). `is_contested` says that
      the last words of two people on it differ.
    - `added_by` is None for what the machine found.
    - A claim with `merged_into`, or with `gone_in` (the version that dropped its words), stands nowhere in the text any
      more and keeps its history.
    - `risks` are the reasons (claims.extraction.risk) that add up to `risk`.
    """

    class Kind(models.TextChoices):
        FIGURE = "figure", "figure"
        QUOTATION = "quotation", "quote"

    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="claims")
    number = models.PositiveIntegerField()
    kind = models.CharField(max_length=20, choices=Kind)
    type = models.CharField(max_length=20)
    value = models.CharField(max_length=200, blank=True)
    upper = models.CharField(max_length=200, blank=True)
    unit = models.CharField(max_length=200, blank=True)
    currency = models.CharField(max_length=3, blank=True)
    qualifier = models.CharField(max_length=20, blank=True)
    speaker_name = models.CharField(max_length=300, blank=True)
    via = models.CharField(max_length=300, blank=True)
    confidence = models.FloatField(null=True, blank=True)
    outcome = models.CharField(max_length=20, choices=Outcome, default=Outcome.UNREVIEWED)
    standing_verdict = models.ForeignKey(
        "claims.Verdict", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    latest_verdict = models.OneToOneField(
        "claims.Verdict", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    assignee = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="assigned_claims"
    )
    added_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    merged_into = models.ForeignKey("self", on_delete=models.PROTECT, null=True, blank=True, related_name="merged")
    # An article that nobody worked on may be deleted, with its versions and what is gone since.
    gone_in = models.ForeignKey(Version, on_delete=models.RESTRICT, null=True, blank=True, related_name="gone")
    split_from = models.ForeignKey("self", on_delete=models.PROTECT, null=True, blank=True, related_name="parts")
    risk = models.PositiveSmallIntegerField(default=0)
    risks = models.JSONField(default=list)
    is_contested = models.BooleanField(default=False)
    comment_count = models.PositiveIntegerField(default=0)
    # What the record says: whether the writer answered; what the editor decided on the latest verdict, "" for nothing yet.
    is_answered = models.BooleanField(default=False)
    decision = models.CharField(max_length=20, blank=True)

    objects = ClaimQuerySet.as_manager()

    class Meta:
        ordering = ["article", "number"]
        indexes = [
            models.Index(fields=["article", "outcome"], name="claim_progress"),
            models.Index(fields=["outcome", "id"], name="claim_by_outcome"),
            models.Index(fields=["kind", "id"], name="claim_by_kind"),
            models.Index(fields=["speaker_name", "id"], name="claim_by_speaker"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["article", "number"], name="claim_number_is_unique"),
            models.CheckConstraint(
                condition=Q(kind="figure", type__in=FIGURE_TYPES) | Q(kind="quotation", type__in=FORMS),
                name="type_fits_the_kind",
            ),
            models.CheckConstraint(condition=Q(qualifier__in=["", *QUALIFIERS]), name="qualifier_is_known"),
            models.CheckConstraint(
                condition=Q(outcome="unreviewed", standing_verdict__isnull=True)
                | (~Q(outcome="unreviewed") & Q(standing_verdict__isnull=False, latest_verdict__isnull=False)),
                name="outcome_has_a_verdict",
            ),
            models.CheckConstraint(condition=Q(outcome__in=Outcome.values), name="outcome_is_known"),
        ]

    def __str__(self) -> str:
        return f"claim {self.number} of {self.article_id}"

    def get_absolute_url(self) -> str:
        """Its place in the text."""
        return f"{reverse('article', args=[self.article_id])}?claim={self.pk}"


class MentionQuerySet(models.QuerySet["Mention"]):
    def standing(self) -> Self:
        """Those in the current version of their article."""
        return self.filter(version__is_current=True)

    def leading(self) -> Self:
        """One a claim: the first place where it stands in the current version."""
        return self.standing().filter(leads=True)

    def where_gone_stood_last(self) -> Self:
        """One for each claim whose words are no longer in the text: the first place where it stood in the last version that
        had it."""
        last = Mention.objects.filter(claim=OuterRef("claim"), leads=True).order_by("-version__number").values("pk")[:1]
        return self.filter(claim__in=Claim.objects.gone(), pk=Subquery(last))

    def in_reading_order(self) -> Self:
        """Versions as they were imported, and the mentions of each from its beginning on; totally ordered."""
        # `version_id`: an order by "version" would be the order of the versions' articles, newest first.
        return self.order_by("version_id", "start", "-end", "id")

    def of_kind(self, kind: str) -> Self:
        return self.filter(claim__kind=kind)

    def of_type(self, type_: str) -> Self:
        return self.filter(claim__type=type_)

    def with_outcome(self, outcome: str) -> Self:
        return self.filter(claim__outcome=outcome)

    def judged_by(self, username: str) -> Self:
        """Those of claims whose standing verdict is this person's."""
        return self.filter(claim__standing_verdict__reviewer__username=username)

    def said_by(self, name: str) -> Self:
        """Those whose speaker is called so: a part of the name will do, in any case."""
        return self.filter(has_phrase(name, "claim__speaker_name", "speaker"))

    def containing(self, words: str) -> Self:
        """Those that stand in a sentence with these words next to each other, in any case."""
        return self.filter(has_phrase(words, "context"))


class Mention(models.Model):
    """One place where a claim stands in one version: `[start, end)` in code points of the version's text.

    `exact` is always `text[start:end]`, and `context` the sentence around it; build one with `Mention.at`.
    """

    class Placed(models.TextChoices):
        EXTRACTED = "extracted", "found by the machine"
        BY_HAND = "by-hand", "marked by a person"
        EXACT = "exact", "found again word for word"
        FUZZY = "fuzzy", "found again in changed words"

    claim = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="mentions")
    version = models.ForeignKey(Version, on_delete=models.CASCADE, related_name="mentions")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    exact = models.TextField()
    prefix = models.CharField(max_length=CONTEXT_LENGTH, blank=True)
    suffix = models.CharField(max_length=CONTEXT_LENGTH, blank=True)
    sentence_start = models.PositiveIntegerField()
    sentence_end = models.PositiveIntegerField()
    context = models.TextField()
    leads = models.BooleanField(default=False)
    speaker = models.TextField(blank=True)
    speaker_start = models.PositiveIntegerField(null=True)
    speaker_end = models.PositiveIntegerField(null=True)
    cue = models.TextField(blank=True)
    cue_start = models.PositiveIntegerField(null=True)
    cue_end = models.PositiveIntegerField(null=True)
    placed = models.CharField(max_length=20, choices=Placed, default=Placed.EXTRACTED)

    objects = MentionQuerySet.as_manager()

    class Meta:
        ordering = ["version", "start", "-end", "id"]
        indexes = [models.Index("version", "start", F("end").desc(), "id", name="mention_reading_order")]
        constraints = [
            models.CheckConstraint(condition=Q(start__lt=F("end")), name="mention_is_not_empty"),
            models.CheckConstraint(
                condition=Q(sentence_start__lte=F("start"), end__lte=F("sentence_end")), name="sentence_holds_mention"
            ),
            models.UniqueConstraint(fields=["version", "start", "end", "claim"], name="mention_is_unique"),
            models.UniqueConstraint(fields=["version", "claim"], condition=Q(leads=True), name="one_leading_mention"),
            models.CheckConstraint(
                condition=Q(placed__in=["extracted", "by-hand", "exact", "fuzzy"]), name="placed_is_known"
            ),
        ]

    def __str__(self) -> str:
        return self.exact

    @property
    def before(self) -> str:
        """What stands before it in its sentence."""
        return self.context[: self.start - self.sentence_start]

    @property
    def after(self) -> str:
        return self.context[self.end - self.sentence_start :]

    @classmethod
    def at(
        cls,
        version: Version,
        span: Span,
        *,
        claim: Claim,
        sentence: Span,
        speaker: Span | None = None,
        cue: Span | None = None,
        leads: bool = False,
        placed: str = Placed.EXTRACTED,
    ) -> Self:
        """An unsaved mention whose words are those of the version's text at `span`.

        Raises ValueError when a span does not lie within the text.
        """
        text = version.text
        if max(span.end, sentence.end) > len(text):
            raise ValueError(f"[{span.start}, {span.end}) lies beyond a text of {len(text)} characters")
        return cls(
            claim=claim,
            version=version,
            start=span.start,
            end=span.end,
            exact=span.of(text),
            prefix=text[max(span.start - CONTEXT_LENGTH, 0) : span.start],
            suffix=text[span.end : span.end + CONTEXT_LENGTH],
            sentence_start=sentence.start,
            sentence_end=sentence.end,
            context=sentence.of(text),
            leads=leads,
            placed=placed,
            speaker=speaker.of(text) if speaker else "",
            speaker_start=speaker.start if speaker else None,
            speaker_end=speaker.end if speaker else None,
            cue=cue.of(text) if cue else "",
            cue_start=cue.start if cue else None,
            cue_end=cue.end if cue else None,
        )

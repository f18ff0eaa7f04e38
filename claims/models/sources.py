"""Evidence outside the article, and what of it a claim rests on."""

from typing import Any, Self

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse

from claims.models.addresses import url_key
from claims.models.captures import Capture
from claims.models.claims import Claim
from claims.models.people import User
from claims.models.sealing import seal

# Media that are secondary by what they are; the others may be either, by how they are used.
SECOND_HAND = ("news-report", "press-release", "reference-work")
# How the title of every confidential source begins; its number follows.
PSEUDONYM = "Confidential source "
_MEDIA = ("document", "data-set", "recording", "transcript", "own-reporting", "person", *SECOND_HAND)


class SourceQuerySet(models.QuerySet["Source"]):
    def open_to(self, person: User) -> Self:
        """Those whose identity and texts `person` may see: all that are not confidential, and those they are named on."""
        named_on = Confidant.objects.filter(person=person).values("source")
        return self.filter(Q(is_confidential=False) | Q(pk__in=named_on))


class Source(models.Model):
    """Evidence: a page, a document, a recording, a person. One row a URL, used by many claims.

    The row of a confidential source holds nothing that tells who or what it is: its title is a pseudonym, and all that is
    known of it stands in its `identities`, for its `confidants` alone. So a page that shows a source as it shows any other
    gives nothing away; what hangs on a source, such as its texts, asks `is_open_to`.
    """

    class Kind(models.TextChoices):
        PRIMARY = "primary", "primary"
        SECONDARY = "secondary", "secondary"

    class Medium(models.TextChoices):
        """What it is. Those in SECOND_HAND are never primary (practice: press releases and encyclopedias do not count)."""

        DOCUMENT = "document", "document"
        DATA_SET = "data-set", "data set"
        RECORDING = "recording", "recording"
        TRANSCRIPT = "transcript", "transcript"
        OWN_REPORTING = "own-reporting", "own reporting"
        PERSON = "person", "person on the record"
        NEWS_REPORT = "news-report", "news report"
        PRESS_RELEASE = "press-release", "press release"
        REFERENCE_WORK = "reference-work", "reference work"

    # As it was typed; `url_key` is that of its normal form, by which it is found. Of sources from before there were keys
    # that name the same page, only the first has one.
    url = models.URLField("URL", max_length=2000, blank=True)
    url_key = models.CharField(max_length=64, blank=True, editable=False)
    title = models.CharField(max_length=500, blank=True)
    publisher = models.CharField(max_length=200, blank=True)
    kind = models.CharField(max_length=20, choices=Kind, default=Kind.SECONDARY)
    medium = models.CharField("what it is", max_length=20, choices=Medium, blank=True)
    origin = models.CharField(max_length=200, blank=True, help_text="Who first said it, where several repeat it")
    # The last of its captures, so that a page need not look for it.
    latest_capture = models.ForeignKey(Capture, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    is_confidential = models.BooleanField(default=False)
    added_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    added_at = models.DateTimeField(auto_now_add=True)

    objects = SourceQuerySet.as_manager()

    class Meta:
        ordering = ["-id"]
        constraints = [
            models.UniqueConstraint(fields=["url_key"], condition=~Q(url_key=""), name="one_source_a_page"),
            models.CheckConstraint(condition=~Q(url="", title=""), name="source_has_a_url_or_a_title"),
            models.CheckConstraint(
                condition=Q(url="") | Q(url__istartswith="http://") | Q(url__istartswith="https://"),
                name="source_url_is_http",
            ),
            models.CheckConstraint(condition=Q(kind__in=["primary", "secondary"]), name="source_kind_is_known"),
            models.CheckConstraint(condition=Q(medium__in=["", *_MEDIA]), name="source_medium_is_known"),
            models.CheckConstraint(
                condition=~Q(kind="primary", medium__in=SECOND_HAND), name="second_hand_is_not_primary"
            ),
            models.CheckConstraint(
                condition=Q(is_confidential=False)
                | Q(url="", url_key="", publisher="", origin="", title__startswith=PSEUDONYM),
                name="confidential_source_tells_nothing",
            ),
        ]

    def __str__(self) -> str:
        return self.title or self.url

    def save(self, *args: Any, **kwargs: Any) -> None:
        """A new one gets the key of its URL."""
        if self._state.adding:
            self.url_key = url_key(self.url)
        super().save(*args, **kwargs)

    @property
    def what_it_is(self) -> str:
        """Its medium in words; somebody who is named nowhere is no person on the record."""
        is_hidden_person = self.is_confidential and self.medium == self.Medium.PERSON
        return "person" if is_hidden_person else self.get_medium_display()

    def is_open_to(self, person: User) -> bool:
        """Whether `person` may see who or what it is, what it says, and where in it. No role opens a confidential one."""
        return not self.is_confidential or self.confidants.filter(person=person).exists()

    def get_absolute_url(self) -> str:
        """Where it is used."""
        return reverse("source", args=[self.pk])


class CitationQuerySet(models.QuerySet["Citation"]):
    def in_force(self) -> Self:
        """Those that nobody has withdrawn."""
        return self.filter(withdrawn_at=None)

    def with_sources(self) -> Self:
        """Each with its source and that one's latest capture, whose text and bytes wait until somebody asks for them."""
        capture = "source__latest_capture"
        return self.select_related(capture).defer(f"{capture}__text", f"{capture}__original")


class Citation(models.Model):
    """What a claim's verdicts rest on: a source and the place in it. Withdrawn, never deleted.

    A verdict keeps the citations in force when it was given, frozen in its `evidence`.
    """

    class Stance(models.TextChoices):
        SUPPORTS = "supports", "supports"
        CONTRADICTS = "contradicts", "contradicts"
        LIMITS = "limits", "limits"

    claim = models.ForeignKey(Claim, on_delete=models.PROTECT, related_name="citations")
    source = models.ForeignKey(Source, on_delete=models.PROTECT, related_name="citations")
    stance = models.CharField(max_length=20, choices=Stance, default=Stance.SUPPORTS)
    locator = models.CharField(max_length=200, blank=True)
    passage = models.TextField(blank=True, max_length=10_000)
    # What the source said when it was cited; None when nobody had captured it.
    capture = models.ForeignKey(Capture, on_delete=models.PROTECT, null=True, related_name="citations")
    # Of a confidential source: locator and passage stand in its `hidden` place.
    is_confidential = models.BooleanField(default=False)
    added_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    added_at = models.DateTimeField(auto_now_add=True)
    withdrawn_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    withdrawn_at = models.DateTimeField(null=True)

    objects = CitationQuerySet.as_manager()

    class Meta:
        ordering = ["id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(stance__in=["supports", "contradicts", "limits"]), name="stance_is_known"
            ),
            models.CheckConstraint(
                condition=Q(withdrawn_at__isnull=True, withdrawn_by__isnull=True)
                | Q(withdrawn_at__isnull=False, withdrawn_by__isnull=False),
                name="withdrawal_has_a_person",
            ),
            models.CheckConstraint(
                condition=Q(is_confidential=False) | Q(locator="", passage=""),
                name="confidential_citation_tells_nothing",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.source} ({self.stance})"

    def seal(self) -> str:
        """The SHA-256 of all that it says, without its withdrawal; the entries that tell of it keep it."""
        said = {
            "id": self.pk,
            "claim": self.claim_id,
            "source": self.source_id,
            "stance": self.stance,
            "locator": self.locator,
            "passage": self.passage,
            "capture": self.capture_id,
            "is_confidential": self.is_confidential,
            "added_by": self.added_by_id,
            "added_at": self.added_at.isoformat(),
        }
        return seal(said)

    def withdrawal_seal(self) -> str:
        """The SHA-256 of who withdrew it and when, "" where nobody did."""
        if self.withdrawn_at is None:
            return ""
        at = self.withdrawn_at.isoformat()
        return seal({"id": self.pk, "withdrawn_by": self.withdrawn_by_id, "withdrawn_at": at})


class Confidant(models.Model):
    """Somebody who is named on a confidential source: they may see who or what it is, and name others."""

    source = models.ForeignKey(Source, on_delete=models.PROTECT, related_name="confidants")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    named_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    named_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["id"]
        default_permissions = ()
        constraints = [models.UniqueConstraint(fields=["source", "person"], name="named_once_on_a_source")]

    def __str__(self) -> str:
        return f"{self.person} on {self.source}"

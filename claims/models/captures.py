"""What a source said, and when: its texts, kept for ever."""

import hashlib
import json
from bisect import bisect_right

from django.conf import settings
from django.db import models
from django.db.models import Q

from claims.alignment.likeness import Sketch
from claims.models.articles import text_hash
from claims.models.sealing import AppendOnlyQuerySet, Kept


class CaptureQuerySet(AppendOnlyQuerySet["Capture"]):
    def without_texts(self) -> "CaptureQuerySet":
        """For lists: a text may be long."""
        return self.defer("text", "original", "pages")


class Capture(Kept):
    """One text of one source at one time. A text that differs from the one before it is a new row.

    `text` is normalised like that of an article, `sha256` the hash of its UTF-8. `url` is where the text came from,
    which a redirect may have moved away from the source's own; `name` and `original` are those of its file, where
    there was any, with the hash and the number of its bytes: the text is what a reader made of them. `pages` holds the
    offset in the text at which each page of the file begins, where it has pages. Only claims.reviewing.capturing writes it; the database refuses UPDATE and DELETE.
    """

    class How(models.TextChoices):
        PASTE = "paste", "pasted"
        UPLOAD = "upload", "uploaded"
        FETCH = "fetch", "fetched"

    source = models.ForeignKey("claims.Source", on_delete=models.PROTECT, related_name="captures")
    number = models.PositiveIntegerField()
    text = models.TextField()
    sha256 = models.CharField(max_length=64, editable=False)
    captured_at = models.DateTimeField()
    captured_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    how = models.CharField(max_length=20, choices=How)
    url = models.URLField("URL", max_length=2000, blank=True)
    name = models.CharField(max_length=255, blank=True)
    media_type = models.CharField(max_length=100, blank=True)
    original = models.BinaryField(null=True, editable=False)
    original_sha256 = models.CharField(max_length=64, blank=True, editable=False)
    original_size = models.PositiveIntegerField(null=True, editable=False)
    pages = models.JSONField(default=list, editable=False)
    # By which copies of the text are told (claims.alignment.likeness).
    sketch = models.BinaryField(editable=False)

    objects = CaptureQuerySet.as_manager()

    class Meta:
        ordering = ["source", "number"]
        constraints = [
            models.UniqueConstraint(fields=["source", "number"], name="capture_number_is_unique"),
            models.CheckConstraint(condition=Q(number__gte=1), name="captures_count_from_one"),
            models.CheckConstraint(condition=~Q(text=""), name="capture_has_a_text"),
            models.CheckConstraint(condition=Q(how__in=["paste", "upload", "fetch"]), name="capture_way_is_known"),
        ]

    def __str__(self) -> str:
        return f"{self.source}, text {self.number}"

    def complete(self) -> None:
        self.sha256 = text_hash(self.text)
        self.sketch = Sketch.of(self.text).to_bytes()
        self.original_sha256 = hash_of_file(self.original)
        self.original_size = None if self.original is None else len(self.original)

    @property
    def pages_sha256(self) -> str:
        """The hash of where its pages begin; "" where it has none."""
        return hashlib.sha256(json.dumps(self.pages).encode()).hexdigest() if self.pages else ""

    def page_at(self, offset: int) -> int | None:
        """The page of the file on which the character at `offset` stands, counted from 1; None where it has no pages."""
        return bisect_right(self.pages, offset) or None if self.pages else None


def hash_of_file(original: bytes | memoryview | None) -> str:
    """The SHA-256 of its bytes, in hexadecimal; "" where there was no file."""
    return "" if original is None else hashlib.sha256(original).hexdigest()


class Sighting(Kept):
    """A capture that was seen again: the source still said the very same."""

    capture = models.ForeignKey(Capture, on_delete=models.PROTECT, related_name="sightings")
    seen_at = models.DateTimeField()
    seen_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    how = models.CharField(max_length=20, choices=Capture.How)

    objects = AppendOnlyQuerySet.as_manager()

    class Meta:
        ordering = ["capture", "seen_at", "id"]
        constraints = [
            models.CheckConstraint(condition=Q(how__in=["paste", "upload", "fetch"]), name="sighting_way_is_known"),
        ]

    def __str__(self) -> str:
        return f"{self.capture}, seen again"

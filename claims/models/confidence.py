"""What is known of confidential sources, apart from everything else: no report, no list and no admin page reads these tables.

Only claims.reviewing.confidence does, for the people who are named on the source.
"""

import hashlib
import hmac
import json
import secrets
from collections.abc import Mapping

from django.conf import settings
from django.db import models

from claims.models.sources import Citation, Source


def new_salt() -> str:
    """32 random bytes in hexadecimal: without them nobody can try out whether a guessed identity has a certain proof."""
    return secrets.token_hex(32)


def proof_of(said: Mapping[str, object], *, salt: str) -> str:
    """What the record holds in place of words that it must not hold: HMAC-SHA256, keyed with `salt`, of `said` as JSON
    with sorted keys and no white space. Whoever has words and salt can prove what was meant, and nobody else."""
    line = json.dumps(said, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hmac.new(bytes.fromhex(salt), line.encode(), hashlib.sha256).hexdigest()


class Identity(models.Model):
    """Who or what a confidential source is. The latest counts; an edit is a new row, so that older proofs stay provable."""

    source = models.ForeignKey(Source, on_delete=models.PROTECT, related_name="identities")
    url = models.URLField("URL", max_length=2000, blank=True)
    title = models.CharField(max_length=500, blank=True)
    publisher = models.CharField(max_length=200, blank=True)
    origin = models.CharField(max_length=200, blank=True)
    salt = models.CharField(max_length=64, default=new_salt, editable=False)
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-id"]
        default_permissions = ()
        verbose_name_plural = "identities"

    def __str__(self) -> str:
        # Not who it is: what prints a row, a log or a debugger, should not tell.
        return f"identity of {self.source}"

    @property
    def proof(self) -> str:
        """What stands for it in the record."""
        said = {"url": self.url, "title": self.title, "publisher": self.publisher, "origin": self.origin}
        return proof_of(said, salt=self.salt)


class HiddenPlace(models.Model):
    """Where in a confidential source a citation points, and the words there."""

    citation = models.OneToOneField(Citation, on_delete=models.PROTECT, related_name="hidden")
    locator = models.CharField(max_length=200, blank=True)
    passage = models.TextField(blank=True, max_length=10_000)
    salt = models.CharField(max_length=64, default=new_salt, editable=False)

    class Meta:
        default_permissions = ()

    def __str__(self) -> str:
        return f"place of citation {self.citation_id}"

    @property
    def proof(self) -> str:
        """What stands for it in the record and in the evidence of verdicts."""
        return proof_of({"locator": self.locator, "passage": self.passage}, salt=self.salt)


class Contact(models.Model):
    """How to reach a person who is a source: for those who check and those who audit, not for those who look.

    Of a confidential source, for its confidants alone.
    """

    source = models.OneToOneField(Source, on_delete=models.PROTECT, related_name="contact")
    phone = models.CharField(max_length=100, blank=True)
    mail = models.CharField(max_length=254, blank=True)
    address = models.TextField(blank=True, max_length=1_000)
    other = models.TextField("other ways", blank=True, max_length=2_000)

    class Meta:
        default_permissions = ("view",)

    def __str__(self) -> str:
        return f"contact of {self.source}"

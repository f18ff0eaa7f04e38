"""Manuscript → Article with its first Version, in one transaction."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from typing import Any

from django.core.validators import URLValidator
from django.db import transaction

from claims.importing.extracting import request_extraction
from claims.importing.headlines import head
from claims.models import Article, Chain, Entry, User, Version
from claims.models.articles import text_hash
from claims.models.chains import GENERAL
from claims.reading import Manuscript
from claims.reading.languages import language_of
from claims.reading.normalising import normalise_line

is_web_address = URLValidator(schemes=["http", "https"])


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """What is known of an article beside its text; without a `language` the text tells it. Raises ValidationError when the
    URL is neither http nor https."""

    title: str = ""
    byline: str = ""
    outlet: str = ""
    source_url: str = ""
    published_on: date | None = None
    due_at: datetime | None = None
    language: str = ""

    def __post_init__(self) -> None:
        if self.source_url:
            is_web_address(self.source_url)


def earlier_version(text: str) -> Version | None:
    """The first version of any article that has this very text."""
    return (
        Version.objects.filter(sha256=text_hash(text))
        .select_related("article")
        .defer("text", "original")
        .order_by("pk")
        .first()
    )


class AlreadyThereError(Exception):
    """This very text is an article already; nothing was stored. `earlier` is its first version."""

    def __init__(self, earlier: Version) -> None:
        super().__init__(f"This very text is there already, as “{earlier.article}”.")
        self.earlier = earlier


def import_article(
    manuscript: Manuscript,
    *,
    metadata: Metadata,
    origin: Version.Origin,
    imported_by: User | None = None,
    once: bool = False,
) -> Version:
    """The stored version, whose claims are being looked for: at once, or by a worker when one is set up.

    Extraction begins when the article is committed, so that nothing half-imported stays and no write lock is held while
    it runs. Whoever asks for the same text twice gets it twice, but `once` raises AlreadyThereError: also when another
    import of it ends while this one runs.
    """
    headed = head(manuscript.text, title=metadata.title)
    with transaction.atomic():
        if once:
            _refuse_twice(headed.text)
        article = Article.objects.create(
            title=headed.title,
            byline=normalise_line(metadata.byline),
            outlet=normalise_line(metadata.outlet),
            source_url=metadata.source_url,
            published_on=metadata.published_on,
            due_at=metadata.due_at,
            language=metadata.language or language_of(headed.text, declared=manuscript.language),
        )
        return store_version(
            article,
            manuscript,
            headed.text,
            origin=origin,
            brought_by=imported_by,
            act=Entry.Act.IMPORTED,
            told={"title": article.title},
        )


def store_version(
    article: Article,
    manuscript: Manuscript,
    text: str,
    *,
    origin: Version.Origin,
    brought_by: User | None,
    act: Entry.Act,
    told: Mapping[str, Any] | None = None,
    after: Version | None = None,
) -> Version:
    """The version that comes after `after`, or the first, with its entry, which tells `told` too; its claims are looked
    for once the transaction, which is the caller's, has ended. Only a first version is the current one at once."""
    version = Version.objects.create(
        article=article,
        number=after.number + 1 if after else 1,
        is_current=after is None,
        text=text,
        origin=origin,
        imported_by=brought_by,
        original=manuscript.original,
        original_name=manuscript.name,
    )
    Entry.objects.append(
        act,
        person=brought_by,
        article=article,
        before={"version": after.number} if after else None,
        after={
            **(told or {}),
            "version": version.number,
            "sha256": version.sha256,
            "origin": version.origin,
            "seal": version.seal(),
        },
    )
    # Robust: should asking fail, the version is there all the same, and waits to be found by `versions_to_retry`.
    transaction.on_commit(partial(request_extraction, version), robust=True)
    return version


def _refuse_twice(text: str) -> None:
    """Raises AlreadyThereError. Imports that look wait for each other until their transactions end; a constraint could
    not tell them from who wants a text twice."""
    Chain.objects.to_lengthen(GENERAL)
    earlier = earlier_version(text)
    if earlier is not None:
        raise AlreadyThereError(earlier)

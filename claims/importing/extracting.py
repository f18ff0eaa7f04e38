"""Version → its Claims and Mentions, in the background.

What stands for "being looked for" is the version itself: `waiting` until its claims are stored, then `done`, or
`failed`. A worker that is killed leaves it waiting; `versions_to_retry` finds it again whatever backend runs the tasks.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from django.db import transaction
from django.db.models import Q, QuerySet
from django.tasks import task
from django.utils import timezone

from claims.extraction import Extraction, extract
from claims.importing.carrying import carry_over
from claims.importing.rows import rows_of
from claims.models import Article, Claim, Entry, Mention, Sentence, Version

PATIENCE = timedelta(minutes=10)


def request_extraction(version: Version) -> None:
    """Have the claims of `version` looked for: at once, or by a worker, as settings.TASKS says."""
    extract_claims.enqueue(version.pk)


def versions_to_retry() -> QuerySet[Version]:
    """Those whose extraction failed, and those that have been waiting so long that their worker must be gone."""
    stuck = Q(extraction=Version.Extraction.WAITING, imported_at__lt=timezone.now() - PATIENCE)
    return Version.objects.filter(Q(extraction=Version.Extraction.FAILED) | stuck).select_related("article")


def retry_extraction(versions: QuerySet[Version] | None = None) -> list[Version]:
    """Have the claims of `versions` looked for again (without any: of `versions_to_retry`), and say which they were."""
    chosen = list(versions_to_retry() if versions is None else versions.exclude(extraction=Version.Extraction.DONE))
    # Not those that are done by now: to look in them once more would find every claim a second time.
    unread = Version.objects.filter(pk__in=[version.pk for version in chosen]).exclude(
        extraction=Version.Extraction.DONE
    )
    unread.update(extraction=Version.Extraction.WAITING)
    for version in chosen:
        request_extraction(version)
    return chosen


@task
def extract_claims(version_id: int) -> int:
    """The number of claims of the version, stored now or by an earlier run: running it twice changes nothing.

    A version that has been deleted meanwhile has none.
    """
    version = Version.objects.select_related("article").filter(pk=version_id).first()
    if version is None:
        return 0
    if version.extraction != Version.Extraction.DONE:
        with _failure_recorded(version):
            _find_claims(version)
    return version.article.claims.count()


def _find_claims(version: Version) -> None:
    if not version.is_current:
        carry_over(version)
        return
    article = version.article
    store_claims(version, extract(version.text, published_on=article.published_on, language=article.language))


def store_claims(version: Version, extraction: Extraction) -> None:
    """Store what was found, in one transaction; nothing when another run was faster."""
    # Rows are made before the transaction begins: on SQLite nobody else can save while it lasts.
    rows = rows_of(version, extraction)
    with transaction.atomic():
        # Whoever comes second waits here, and then sees the claims of the first.
        open_versions = Version.objects.select_for_update().exclude(extraction=Version.Extraction.DONE)
        if open_versions.filter(pk=version.pk).first() is None:
            return
        Claim.objects.bulk_create(rows.claims)
        Mention.objects.bulk_create(rows.mentions)
        Sentence.objects.bulk_create(rows.sentences)
        version.extraction = Version.Extraction.DONE
        version.save(update_fields=["extraction"])
        # Before its record, as everybody takes them.
        Article.objects.filter(pk=version.article_id, stage=Article.Stage.EXTRACTING).update(stage=Article.Stage.REVIEW)
        Entry.objects.append(
            Entry.Act.EXTRACTED,
            person=None,
            article=version.article,
            after={"version": version.number, "claims": len(rows.claims), "mentions": len(rows.mentions)},
        )


@contextmanager
def _failure_recorded(version: Version) -> Iterator[None]:
    """Whatever stops the work, the version says so: to the person, and to `versions_to_retry`."""
    finished = False
    try:
        yield
        finished = True
    finally:
        if not finished:
            waiting = Version.objects.filter(pk=version.pk).exclude(extraction=Version.Extraction.DONE)
            waiting.update(extraction=Version.Extraction.FAILED)

"""Extraction by a worker on the same database."""

import io

import pytest
from django.core.management import call_command

from claims.importing.storing import Metadata, import_article
from claims.models import Version
from claims.reading import read_pasted

TEXT = "Trees\n\nThe council planted 4,200 trees."


@pytest.fixture
def worker(settings, transactional_db):
    """A function that works off what is waiting, as `manage.py db_worker` does."""
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend", "QUEUES": ["default"]}}

    def work():
        call_command("db_worker", batch=True, interval=0, startup_delay=False, reload=False, stdout=io.StringIO())

    return work


def test_claims_wait_for_the_worker_and_are_found_by_it(worker):
    version = import_article(read_pasted(TEXT), metadata=Metadata(), origin=Version.Origin.PASTE)
    version.refresh_from_db()
    assert (version.extraction, version.article.stage) == ("waiting", "extracting")

    worker()

    version.refresh_from_db()
    assert version.extraction == "done"
    assert [claim.value for claim in version.article.claims.all()] == ["4200"]


def test_asking_twice_finds_everything_once(worker):
    version = import_article(read_pasted(TEXT), metadata=Metadata(), origin=Version.Origin.PASTE)
    call_command("retry_extraction", stdout=io.StringIO())
    Version.objects.update(extraction="failed")
    call_command("retry_extraction", stdout=io.StringIO())

    worker()

    assert version.article.claims.count() == 1
    assert version.mentions.count() == 1

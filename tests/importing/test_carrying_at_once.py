"""A new text while others work, bring texts, or are killed: nothing is half there, and nothing is lost."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection

from claims.importing.carrying import carry_over
from claims.importing.extracting import extract_claims, retry_extraction
from claims.importing.revising import revise_article
from claims.importing.storing import Metadata, import_article
from claims.models import Article, Claim, Entry, Verdict, Version
from claims.reading import read_pasted
from claims.reviewing import VerdictConflictError, record_verdict
from tests.importing.test_worker import worker as worker_of_tests

pytestmark = pytest.mark.django_db(transaction=True)
worker = worker_of_tests

TEXT = "Trees\n\nThe council planted 4,200 trees.\nIt has 12 gardeners and 3 lorries.\nThe park is 7 acres wide.\n"
EDITED = TEXT.replace("4,200", "4,300")

# Carries the version over, and waits before it commits.
CARRIER = """
import os, sys
os.environ["DJANGO_SETTINGS_MODULE"] = "factcheck.settings"
from django.conf import settings
settings.DATABASES["default"]["NAME"] = sys.argv[1]
import django
django.setup()
from django.db import transaction
from claims.importing.carrying import carry_over
from claims.models import Version

with transaction.atomic():
    carry_over(Version.objects.get(pk=sys.argv[2]))
    print("carried", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def article(transactional_db):
    version = import_article(read_pasted(TEXT), metadata=Metadata(), origin=Version.Origin.PASTE)
    return Article.objects.get(pk=version.article_id)


def bring(article, text, *, by):
    return revise_article(article, read_pasted(text), origin=Version.Origin.PASTE, brought_by=by)


def test_a_worker_reads_the_new_text(article, alice, worker):
    claim = Claim.objects.get(mentions__exact="4,200")
    record_verdict(claim, outcome="verified", reviewer=alice, seen=None)

    version = bring(article, EDITED, by=alice)

    assert (version.is_current, article.versions.get(is_current=True).number) == (False, 1)
    worker()
    claim.refresh_from_db()
    assert (claim.outcome, claim.value, article.versions.get(is_current=True)) == ("unreviewed", "4300", version)


def test_of_a_killed_worker_nothing_is_stored_and_the_next_one_does_it_all(article, alice, worker):
    claim = Claim.objects.get(mentions__exact="4,200")
    record_verdict(claim, outcome="verified", reviewer=alice, seen=None)
    version = bring(article, EDITED, by=alice)
    command = [sys.executable, "-c", CARRIER, str(connection.settings_dict["NAME"]), str(version.pk)]

    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "carried\n"
        process.kill()
        process.communicate()

    claim.refresh_from_db()
    version.refresh_from_db()
    assert (claim.outcome, claim.value) == ("verified", "4200")
    assert (version.extraction, version.is_current, version.mentions.count()) == ("waiting", False, 0)
    assert not Entry.objects.filter(act="placed").exists()

    retry_extraction(Version.objects.filter(pk=version.pk))
    worker()

    claim.refresh_from_db()
    assert (claim.outcome, claim.value, claim.mentions.count()) == ("unreviewed", "4300", 2)
    assert Verdict.objects.filter(cause="text", claim=claim).count() == 1
    assert Entry.objects.filter(act="placed").count() == 1


def at_once(*acts):
    """What each of them gave, all begun at the same moment."""
    start = Barrier(len(acts))

    def run(act):
        start.wait()
        try:
            return act()
        finally:
            connection.close()

    with ThreadPoolExecutor(len(acts)) as pool:
        return list(pool.map(run, acts))


def test_of_two_new_texts_at_once_none_is_lost(article, alice, bob):
    at_once(
        lambda: bring(article, TEXT + "It rained.\n", by=alice),
        lambda: bring(article, TEXT + "It snowed.\n", by=bob),
    )

    versions = list(article.versions.order_by("number"))
    assert [(one.number, one.is_current, one.extraction) for one in versions] == [
        (1, False, "done"),
        (2, False, "done"),
        (3, True, "done"),
    ]
    assert {one.text.splitlines()[-1] for one in versions[1:]} == {"It rained.", "It snowed."}
    assert article.claims.count() == 4


def test_the_same_version_read_twice_at_once_is_carried_over_once(article, alice, worker):
    version = bring(article, EDITED, by=alice)

    at_once(lambda: extract_claims.call(version.pk), lambda: extract_claims.call(version.pk))

    assert Entry.objects.filter(act="placed").count() == 1
    assert version.mentions.count() == 4


def test_verdicts_given_while_the_text_changes_are_all_there(article, alice, bob, worker):
    claims = list(article.claims.order_by("number"))
    version = bring(article, EDITED, by=bob)

    def judge():
        conflicts = []
        for claim in claims:
            try:
                record_verdict(claim, outcome="verified", reviewer=alice, seen=None, read=1)
            except VerdictConflictError:
                conflicts.append(claim.number)
        return conflicts

    conflicts, _ = at_once(judge, lambda: carry_over(version))

    # The changed one was judged before the text changed, and is open again; or after, and then it was a conflict.
    assert conflicts in ([], [1])
    assert list(article.claims.order_by("number").values_list("outcome", flat=True)) == [
        "unreviewed",
        "verified",
        "verified",
        "verified",
    ]
    assert Verdict.objects.filter(outcome="verified").count() == 4 - len(conflicts)
    assert Verdict.objects.filter(cause="text").count() == 1 - len(conflicts)

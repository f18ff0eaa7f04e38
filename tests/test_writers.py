"""Eight writers at once lose nothing and get no error, on SQLite as on PostgreSQL, as threads and as processes."""

import os
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from urllib.parse import urlsplit

import pytest
from django.conf import settings
from django.db import connection

from claims.extraction.spans import Span
from claims.models import Claim, Entry, Policy, Source, User, Verdict
from claims.reviewing import VerdictConflictError, move_edges, record_verdict, save_policy, verify_article
from claims.reviewing.teamwork import comment_on

WRITERS = 8

pytestmark = pytest.mark.django_db(transaction=True)


def at_once(work: Callable[[int], object]) -> None:
    """Runs `work(0)` to `work(7)`, each in a thread with a connection of its own, begun at the same moment; raises what one of them raises."""
    start = Barrier(WRITERS)

    def run(writer: int) -> None:
        try:
            start.wait(timeout=600)
            work(writer)
        finally:
            connection.close()

    with ThreadPoolExecutor(WRITERS) as pool:
        list(pool.map(run, range(WRITERS)))


def test_eight_reviewers_of_one_article_write_one_unbroken_history(make_long_article, alice):
    article = make_long_article(claims=5 * WRITERS)

    def judge_every_eighth(writer: int) -> None:
        for claim in article.claims.filter(number__in=range(writer + 1, 5 * WRITERS + 1, WRITERS)):
            record_verdict(claim, outcome="verified", reviewer=alice, seen=None)

    at_once(judge_every_eighth)

    assert list(article.verdicts.values_list("number", flat=True)) == list(range(1, 5 * WRITERS + 1))
    assert article.claims.filter(outcome="verified").count() == 5 * WRITERS
    assert verify_article(article) is None


def test_of_eight_who_judge_the_same_claim_each_sees_what_came_before(make_article, alice):
    article = make_article("The harbour has 30 berths.", figures=["30 berths"], quotations={})
    claim = article.claims.get()

    def judge_three_times(writer: int) -> None:
        for turn in range(3):
            note = f"{writer}, turn {turn}"
            while not record(claim, seen=latest_of(claim), note=note, reviewer=alice):
                pass

    at_once(judge_three_times)

    notes = list(Verdict.objects.values_list("note", flat=True))
    assert sorted(notes) == [f"{writer}, turn {turn}" for writer in range(WRITERS) for turn in range(3)]
    assert verify_article(article) is None


def test_who_talks_about_a_claim_stands_in_nobodys_way_who_shapes_it(make_article, alice):
    article = make_article("The harbour has 30 old berths.", figures=["30 old berths"], quotations={})
    claim = article.claims.get()

    def move_or_comment(writer: int) -> None:
        for turn in range(5):
            if writer:
                comment_on(claim, words=f"{writer}, turn {turn}", by=alice)
            else:
                record_verdict(claim, outcome="disputed", reviewer=alice, seen=latest_of(claim))
                move_edges(claim.mentions.get(), Span(16 + turn % 2, 20 + turn % 2 * 4), by=alice)

    at_once(move_or_comment)

    assert claim.comments.count() == 5 * (WRITERS - 1)
    assert verify_article(article) is None


def test_eight_who_word_a_policy_each_make_a_version_of_it(adam):
    policy = Policy.objects.get(name="basic")
    rules = policy.in_force().rules()

    at_once(lambda writer: save_policy(policy, rules=rules | {"figure_primary": writer + 1}, by=adam))

    assert list(policy.versions.values_list("number", flat=True)) == list(range(1, WRITERS + 2))
    assert Entry.objects.filter(act="policy").count() == WRITERS


def test_eight_who_only_save_a_row_each_lose_none(alice):
    def add_sources(writer: int) -> None:
        for n in range(10):
            Source.objects.create(url=f"https://records.example/{writer}/{n}", added_by=alice)

    at_once(add_sources)

    assert Source.objects.count() == 10 * WRITERS


def test_eight_processes_write_one_unbroken_history(make_long_article, alice):
    article = make_long_article(claims=3 * WRITERS)
    environment = os.environ | {"DATABASE_URL": url_of_the_test_database()}
    writers = [
        subprocess.Popen(
            [sys.executable, "manage.py", "shell", "--no-imports", "-c", JUDGE_EVERY_EIGHTH.format(writer=writer)],
            cwd=settings.BASE_DIR,
            env=environment,
            stderr=subprocess.PIPE,
            text=True,
        )
        for writer in range(WRITERS)
    ]

    said = [writer.communicate(timeout=600)[1] for writer in writers]

    assert [writer.returncode for writer in writers] == [0] * WRITERS, said
    assert list(article.verdicts.values_list("number", flat=True)) == list(range(1, 3 * WRITERS + 1))
    assert verify_article(article) is None


JUDGE_EVERY_EIGHTH = """
from claims.models import Claim, Source, User, Verdict
from claims.reviewing import record_verdict

alice = User.objects.get(username="alice")
for claim in Claim.objects.filter(number__in=range({writer} + 1, 25, 8)):
    record_verdict(claim, outcome="unsourced", reviewer=alice, seen=None)
"""


def record(claim: Claim, *, seen: int | None, note: str, reviewer: User) -> bool:
    """Whether the verdict was taken; not when another had come since."""
    try:
        record_verdict(claim, outcome="disputed", reviewer=reviewer, seen=seen, note=note)
    except VerdictConflictError:
        return False
    return True


def latest_of(claim: Claim) -> int | None:
    latest: int | None = Claim.objects.values_list("latest_verdict", flat=True).get(pk=claim.pk)
    return latest


def url_of_the_test_database() -> str:
    name = connection.settings_dict["NAME"]
    if connection.vendor == "sqlite":
        return f"sqlite:///{name}"
    return urlsplit(os.environ["DATABASE_URL"])._replace(path=f"/{name}").geturl()

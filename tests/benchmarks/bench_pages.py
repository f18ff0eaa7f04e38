"""What the article page and a verdict cost the server, against a floor measured in turns with it.

CPU milliseconds of one process, the median of many turns, for somebody who is signed in, through all middleware.
"""

import statistics
import time
from collections.abc import Callable
from functools import partial

from django.db import transaction
from django.test import Client, override_settings

from claims.models import Article, Source, User
from claims.roles import EDITOR
from tests.benchmarks import bare
from tests.conftest import long_article_of, make_person

CLAIMS = 60
TURNS = 60


@override_settings(ROOT_URLCONF="tests.benchmarks.bare")
def run() -> dict[str, float]:
    """The page of an article with 60 claims against a bare view that returns the same bytes; a verdict against one row
    committed."""
    alice = make_person("alice", EDITOR)
    client = Client()
    client.force_login(alice)
    return _page(client, long_article_of(claims=CLAIMS)) | _verdict(client, alice, long_article_of(claims=CLAIMS))


def _page(client: Client, article: Article) -> dict[str, float]:
    address = article.get_absolute_url()
    bare.content[:] = _get(client, address)
    page, floor = _medians(partial(_get, client, address), partial(_get, client, "/bare/"))
    return {
        "article_page_kilobytes": round(len(bare.content) / 1_000, 1),
        "article_page_cpu_ms": round(1_000 * page, 2),
        "article_page_times_a_bare_view": round(page / floor, 1),
    }


def _verdict(client: Client, alice: User, article: Article) -> dict[str, float]:
    claims = iter(article.claims.values_list("pk", flat=True))
    numbers = iter(range(CLAIMS))
    plain, floor = _medians(
        lambda: _post_verdict(client, next(claims)), lambda: _commit_a_row(next(numbers), by=alice), turns=CLAIMS
    )
    return {
        "verdict_cpu_ms": round(1_000 * plain, 2),
        "verdict_times_one_row_committed": round(plain / floor, 1),
    }


def _get(client: Client, address: str) -> bytes:
    answer = client.get(address)
    if answer.status_code != 200:
        raise RuntimeError(f"{address} answered {answer.status_code}")
    return answer.content


def _post_verdict(client: Client, claim: int) -> None:
    answer = client.post(
        f"/claims/{claim}/verdicts/", {"outcome": "verified", "seen": ""}, headers={"HX-Request": "true"}
    )
    if answer.status_code != 200:
        raise RuntimeError(f"a verdict was answered {answer.status_code}")


def _commit_a_row(number: int, *, by: User) -> None:
    with transaction.atomic():
        Source.objects.create(url=f"https://records.example/{number}", added_by=by)


def _medians(*works: Callable[[], object], turns: int = TURNS) -> list[float]:
    """CPU seconds of each work, done in turns."""
    seconds: list[list[float]] = [[] for _ in works]
    for _ in range(turns):
        for work, taken in zip(works, seconds, strict=True):
            begin = time.process_time()
            work()
            taken.append(time.process_time() - begin)
    return [statistics.median(taken) for taken in seconds]

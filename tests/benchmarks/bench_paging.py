"""What a page of the list of claims costs, near its beginning and far from it: `python -m scripts.bench paging`.

Against the same page by OFFSET, in turns with it, over 40,000 claims. Wall milliseconds, the fastest of some turns.
"""

from functools import partial

from django.db import connection

from claims.models import User
from claims.models.claims import MentionQuerySet
from claims.reporting.selection import Selection
from claims.views.paging import page_by_key
from tests.benchmarks.bench_reporting import fastest_in_turns, fill

CLAIMS = 40_000
ROWS = 50
DEPTHS = {"second": 1, "400th": 399, "750th": 749}
_ORDER = ("-version_id", "start", "-end", "id")


def run() -> dict[str, float]:
    """Milliseconds of a page by key at some depths, and how many times that the page takes by OFFSET."""
    fill(CLAIMS, reviewer=User.objects.create(username="alice"))
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")
    figures: dict[str, float] = {}
    for name, before in DEPTHS.items():
        cursor_there = page_by_key(_claims(), by=_ORDER, size=before * ROWS).following or ""
        by_key, by_offset = fastest_in_turns(
            partial(_by_key, cursor_there), partial(_by_offset, before * ROWS), turns=10
        )
        figures[f"paging_ms_of_the_{name}_page"] = round(1_000 * by_key, 2)
        figures[f"paging_offset_times_key_at_the_{name}_page"] = round(by_offset / by_key, 2)
    return figures


def _by_key(cursor: str) -> None:
    page_by_key(_claims(), by=_ORDER, cursor=cursor, size=ROWS)


def _by_offset(rows: int) -> None:
    list(_claims().order_by(*_ORDER)[rows : rows + ROWS])


def _claims() -> MentionQuerySet:
    mentions: MentionQuerySet = Selection().mentions().select_related("claim__article", "claim__standing_verdict")
    return mentions

"""How fast the report is written: `python -m scripts.bench reporting`.

Against the floor: the same columns of the same claims by one hand-written SELECT over the driver's own cursor into
`csv.writer`, with no escaping, in the same run and in turns with it. Wall seconds, the fastest of some turns.
"""

import csv
import os
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from itertools import batched
from pathlib import Path

from django.db import connection
from django.db.models import F, OuterRef, Subquery

from claims.extraction.spans import Span
from claims.models import Article, Claim, Mention, User, Verdict, Version
from claims.models.articles import text_hash
from claims.reporting.csv_report import csv_chunks
from claims.reporting.rows import verdict_rows
from claims.reporting.selection import Selection

CLAIMS_AN_ARTICLE = 40
SIZES = (1_000, 100_000)
LONG = 5_000
_FLOOR = """
SELECT 1, a.id, a.title, a.source_url, v.number, v.sha256, c.id, c.kind, c.type, m.start, m."end", m.exact, m.context,
    (SELECT count(*) FROM claims_mention o WHERE o.claim_id = c.id AND o.version_id = v.id), c.speaker_name, m.cue,
    c.value, c.upper, c.unit, c.qualifier, c.outcome, d.note, d.evidence, 1, u.username, d.decided_at, '', ''
FROM claims_mention m JOIN claims_version v ON v.id = m.version_id JOIN claims_article a ON a.id = v.article_id
    JOIN claims_claim c ON c.id = m.claim_id LEFT JOIN claims_verdict d ON d.id = c.standing_verdict_id
    LEFT JOIN claims_user u ON u.id = d.reviewer_id
WHERE m.leads AND v.is_current ORDER BY m.version_id, m.start, m."end" DESC, m.id
"""


def run() -> dict[str, float]:
    """CSV rows per second, and how many times the floor's time that takes, at each number of claims; what the reports page
    asks for a filter; CSV rows per second of one long article."""
    figures: dict[str, float] = {}
    reviewer = User.objects.create(username="alice")
    for size in SIZES:
        fill(size, reviewer=reviewer)
        floor, ours = fastest_in_turns(
            _write_floor, partial(_write_report, Selection()), turns=20 if size <= 1_000 else 3
        )
        figures[f"csv_rows_per_second_of_{size}"] = round(size / ours)
        figures[f"csv_times_a_raw_cursor_of_{size}"] = round(ours / floor, 2)
    (filtered,) = fastest_in_turns(_look_at_a_filter, turns=5)
    figures[f"report_preview_ms_of_{SIZES[-1]}"] = round(1_000 * filtered, 1)
    article = _long_article()
    (alone,) = fastest_in_turns(partial(_write_report, Selection(articles=(article.pk,))), turns=5)
    figures[f"csv_rows_per_second_of_one_article_of_{LONG}"] = round(LONG / alone)
    return figures


def _write_floor() -> None:
    connection.ensure_connection()
    with Path(os.devnull).open("w", newline="") as sink:
        if connection.vendor == "sqlite":
            csv.writer(sink).writerows(connection.connection.execute(_FLOOR))
            return
        with connection.connection.cursor(name="floor", withhold=True) as cursor:
            cursor.itersize = 1_000
            cursor.execute(_FLOOR)
            csv.writer(sink).writerows(cursor)


def _write_report(selection: Selection) -> None:
    with Path(os.devnull).open("wb") as sink:
        sink.writelines(csv_chunks(verdict_rows(selection)))


def _look_at_a_filter() -> None:
    selection = Selection(kind="figure", text="harbour")
    selection.count()
    list(verdict_rows(selection, limit=10))


def fastest_in_turns(*works: Callable[[], None], turns: int) -> list[float]:
    seconds: list[list[float]] = [[] for _ in works]
    for _ in range(turns):
        for work, taken in zip(works, seconds, strict=True):
            begin = time.perf_counter()
            work()
            taken.append(time.perf_counter() - begin)
    return [min(taken) for taken in seconds]


def fill(size: int, *, reviewer: User) -> None:
    """Adds articles until there are `size` claims: half of them judged on a source, one in twenty stands twice."""
    for numbers in batched(range(Article.objects.count(), size // CLAIMS_AN_ARTICLE), 50):
        articles = Article.objects.bulk_create(
            Article(
                title=f"The harbour's {number}th year", source_url=f"https://osterby.example/{number}", stage="review"
            )
            for number in numbers
        )
        versions = Version.objects.bulk_create(_version(article) for article in articles)
        claims = Claim.objects.bulk_create(
            Claim(article=article, number=number, kind="figure", type="count", value=str(number), unit="boats")
            for article in articles
            for number in range(CLAIMS_AN_ARTICLE)
        )
        placed = [(versions[place // CLAIMS_AN_ARTICLE], claim) for place, claim in enumerate(claims)]
        Mention.objects.bulk_create(mention for version, claim in placed for mention in _mentions(version, claim))
        Verdict.objects.bulk_create(
            _verdict(version, claim, reviewer=reviewer) for version, claim in placed if claim.number % 2
        )
    verdict = Subquery(Verdict.objects.filter(claim=OuterRef("pk")).values("pk"))
    judged = Claim.objects.annotate(odd=F("number") % 2).filter(outcome="unreviewed", odd=1)
    judged.update(outcome="verified", standing_verdict=verdict, latest_verdict=verdict)


def _long_article() -> Article:
    """One text with LONG claims, where what looks through the text for each claim would show."""
    article = Article.objects.create(title="The harbour's century", stage="review")
    version = Version.objects.create(article=article, text=_text(LONG), origin="paste", extraction="done")
    claims = Claim.objects.bulk_create(
        Claim(article=article, number=number, kind="figure", type="count") for number in range(LONG)
    )
    Mention.objects.bulk_create(mention for claim in claims for mention in _mentions(version, claim))
    return article


_LINE = (
    "In the year {:04} the harbour of Osterby counted {:04} boats, said warden Per Lund, who had seen fewer before.\n"
)
_LENGTH = len(_LINE.format(0, 0))


def _text(lines: int) -> str:
    return "".join(_LINE.format(number, number) for number in range(lines))


def _version(article: Article) -> Version:
    text = _text(CLAIMS_AN_ARTICLE)
    return Version(article=article, text=text, sha256=text_hash(text), origin="paste", extraction="done")


def _mentions(version: Version, claim: Claim) -> Iterator[Mention]:
    line = Span(claim.number * _LENGTH, (claim.number + 1) * _LENGTH - 1)
    yield Mention.at(version, Span(line.start + 49, line.start + 59), claim=claim, sentence=line, leads=True)
    if claim.number % 20 == 0:
        yield Mention.at(version, Span(line.start + 49, line.start + 53), claim=claim, sentence=line)


def _verdict(version: Version, claim: Claim, *, reviewer: User) -> Verdict:
    url = f"https://harbour.example/log/{claim.pk}"
    verdict = Verdict(
        article=version.article,
        number=claim.number + 1,
        claim=claim,
        version=version,
        words="boats",
        outcome="verified",
        reviewer=reviewer,
        decided_at=datetime(2026, 3, 1, 12, tzinfo=UTC),
        note="Counted in the harbour's log, page by page." if claim.number % 4 == 1 else "",
        evidence=[{"citation": claim.pk, "source": claim.pk, "url": url, "title": "Log", "passage": "so many boats"}],
        previous_hash="-",
    )
    verdict.hash = verdict.seal()
    return verdict

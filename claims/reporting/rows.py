"""What the desk has found out, one row a claim. The formats write these rows and add nothing."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from datetime import UTC, datetime
from itertools import batched
from typing import Any, NamedTuple

from django.db.models import Count, OuterRef, Subquery

from claims.models import Mention, Version
from claims.models.claims import Outcome
from claims.reporting.selection import Selection

SCHEMA_VERSION = 1
CHUNK_ROWS = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class VerdictRow:
    """Where one claim stands. The fields are the columns of the report, in their order, then what only JSON can hold.

    `start` and `end` are code points of the article's text, `context` is the sentence around them, `mentions` how often
    the claim stands in the text. `unit` is the currency of a money figure. `note` to `decided_at` are those of the
    verdict that stands: empty for a claim that nobody has judged, and for one that was reopened. `sources` are the URLs
    that the verdict rests on, each once; `source_count` counts those without a URL too. `evidence` is what claims.models
    describes at Verdict. Times are in UTC. What is absent is an empty string, or None for a time.
    """

    schema_version: int = SCHEMA_VERSION
    article_id: int
    article_title: str
    article_url: str
    article_version: int
    text_sha256: str
    claim_id: int
    kind: str
    type: str
    start: int
    end: int
    exact: str
    context: str
    mentions: int
    speaker: str
    cue: str
    value: str
    upper: str
    unit: str
    qualifier: str
    verdict: str
    note: str
    sources: tuple[str, ...]
    source_count: int
    reviewer: str
    decided_at: datetime | None
    signed_off_by: str = ""
    signed_off_at: datetime | None = None
    # A CSV has no room for these, so that rows are equal without them.
    ticks: tuple[str, ...] = field(default=(), compare=False)
    evidence: tuple[Mapping[str, Any], ...] = field(default=(), compare=False)


COLUMNS = tuple(column.name for column in fields(VerdictRow) if column.compare)


def verdict_rows(selection: Selection, *, limit: int | None = None) -> Iterator[VerdictRow]:
    """The selected claims, each with the verdict that stands: article by article as imported, in reading order.
    `limit` is for the first of them.

    One query streams the claims, and one more for every CHUNK_ROWS of them looks up their articles: a join would carry
    the same title, and on SQLite walk through the same long text, for each row. Memory does not grow with the rows.
    """
    records = selection.mentions().in_reading_order().values_list(*_FIELDS, _MENTIONS)[:limit]
    for chunk in batched(records.iterator(chunk_size=CHUNK_ROWS), CHUNK_ROWS):
        headings = _headings({record[0] for record in chunk})
        for record in chunk:
            yield _row(record, headings[record[0]])


_FIELDS = (
    "version_id",
    "claim_id",
    "start",
    "end",
    "exact",
    "context",
    "speaker",
    "cue",
    "claim__kind",
    "claim__type",
    "claim__speaker_name",
    "claim__value",
    "claim__upper",
    "claim__unit",
    "claim__currency",
    "claim__qualifier",
    "claim__outcome",
    "claim__standing_verdict__note",
    "claim__standing_verdict__ticks",
    "claim__standing_verdict__evidence",
    "claim__standing_verdict__reviewer__username",
    "claim__standing_verdict__decided_at",
)
_MENTIONS = Subquery(
    Mention.objects.filter(claim=OuterRef("claim"), version=OuterRef("version"))
    .order_by()
    .values("claim")
    .values_list(Count("id"))
)


class _Heading(NamedTuple):
    """What the rows of one version share."""

    article_id: int
    article_title: str
    article_url: str
    article_version: int
    text_sha256: str


def _headings(versions: set[int]) -> dict[int, _Heading]:
    """By the id of the version."""
    found = Version.objects.filter(id__in=versions).values_list(
        "id", "article_id", "article__title", "article__source_url", "number", "sha256"
    )
    return {version: _Heading._make(shared) for version, *shared in found}


def _row(record: tuple[Any, ...], heading: _Heading) -> VerdictRow:
    (_, claim_id, start, end, exact, context, speaker, cue, kind, type_, speaker_name, *figure_and_verdict) = record
    (value, upper, unit, currency, qualifier, outcome, *verdict, mentions) = figure_and_verdict
    note, ticks, evidence, reviewer, decided_at = verdict if outcome != Outcome.UNREVIEWED else _NO_VERDICT
    return VerdictRow(
        article_id=heading.article_id,
        article_title=heading.article_title,
        article_url=heading.article_url,
        article_version=heading.article_version,
        text_sha256=heading.text_sha256,
        claim_id=claim_id,
        kind=kind,
        type=type_,
        start=start,
        end=end,
        exact=exact,
        context=context,
        mentions=mentions,
        speaker=speaker_name or speaker,
        cue=cue,
        value=value,
        upper=upper,
        unit=currency or unit,
        qualifier=qualifier,
        verdict=outcome,
        note=note,
        sources=tuple(dict.fromkeys(item["url"] for item in evidence if item["url"])),
        source_count=len({item["source"] for item in evidence}),
        reviewer=reviewer,
        decided_at=decided_at and decided_at.astimezone(UTC),
        ticks=tuple(ticks),
        evidence=tuple(evidence),
    )


_NO_VERDICT: tuple[Any, ...] = ("", (), (), "", None)

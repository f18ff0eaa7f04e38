"""What the desk has found out, one row a claim. The formats write these rows and add nothing."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import UTC, datetime
from itertools import batched
from typing import Any

from django.db.models import OuterRef, Subquery

from claims.models import Article, Entry, Mention, SignOff
from claims.models.claims import Outcome
from claims.reporting.cells import to_time_cell
from claims.reporting.names import Names
from claims.reporting.past import histories, texts_of
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
    describes at Verdict; where a policy was overridden, `note` says so too. `answer` and `decision` are the latest of the
    writer and of the editor, as their entries have them, with `by` and `at`. `record` is the
    end of the article's record, `number` and `hash`, by which verify_history finds out later what was cut off. `versions` are
    the texts that the article has had: `number`, `sha256`, `by` and `at`. Times are in UTC. What is absent is an empty string,
    or None for a time.

    A claim that is gone from the text has the number of the version that dropped it in `gone_in`, all its verdicts in
    `history`, the place where it stood last, and no `mentions`.
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
    reviewer_name: str = field(default="", compare=False)
    signed_off_name: str = field(default="", compare=False)
    ticks: tuple[str, ...] = field(default=(), compare=False)
    evidence: tuple[Mapping[str, Any], ...] = field(default=(), compare=False)
    disposition: str = field(default="", compare=False)
    replacement: str = field(default="", compare=False)
    policy: str = field(default="", compare=False)
    override_reason: str = field(default="", compare=False)
    answer: Mapping[str, Any] = field(default_factory=dict, compare=False)
    decision: Mapping[str, Any] = field(default_factory=dict, compare=False)
    record: Mapping[str, Any] = field(default_factory=dict, compare=False)
    versions: tuple[Mapping[str, Any], ...] = field(default=(), compare=False)
    gone_in: int | None = field(default=None, compare=False)
    history: tuple[Mapping[str, Any], ...] = field(default=(), compare=False)


COLUMNS = tuple(column.name for column in fields(VerdictRow) if column.compare)


def verdict_rows(selection: Selection, *, limit: int | None = None) -> Iterator[VerdictRow]:
    """The selected claims, each with the verdict that stands: article by article as imported, in reading order.
    `limit` is for the first of them.

    One query streams the claims, two ask for names, and four more for every CHUNK_ROWS of them count where else they stand and ask who signed
    off, which texts there were, and what writer and editor said. Memory does not grow with the rows.
    """
    names = Names.of_the_desk()
    records = selection.mentions().in_reading_order().values_list(*_FIELDS)[:limit]
    for chunk in batched(records.iterator(chunk_size=CHUNK_ROWS), CHUNK_ROWS):
        elsewhere = _further_mentions([record[_CLAIM] for record in chunk])
        beside = _beside(chunk)
        for record in chunk:
            mentions = 1 + elsewhere[record[_CLAIM]]
            yield _row(record, mentions=mentions, shared=beside[record[_CLAIM]], names=names)


def rows_with_gone(selection: Selection) -> Iterator[VerdictRow]:
    """The same, then those of the selected claims that are gone from the text, each where it stood last."""
    yield from verdict_rows(selection)
    names = Names.of_the_desk()
    records = selection.gone().in_reading_order().values_list(*_FIELDS, "claim__gone_in__number")
    for chunk in batched(records.iterator(chunk_size=CHUNK_ROWS), CHUNK_ROWS):
        history = histories([record[_CLAIM] for record in chunk])
        beside = _beside(chunk)
        for *record, gone_in in chunk:
            claim = record[_CLAIM]
            shared = beside[claim] | {"gone_in": gone_in, "history": history.get(claim, ())}
            yield _row(tuple(record), mentions=0, shared=shared, names=names)


def count_with_gone(selection: Selection) -> int:
    """How many rows `rows_with_gone` gives."""
    return selection.count() + selection.gone().count()


def _beside(chunk: Sequence[tuple[Any, ...]]) -> dict[int, dict[str, Any]]:
    """What stands beside each claim: what rows of its article share, and what writer and editor said."""
    positions = _positions([record[_CLAIM] for record in chunk])
    shared = _of_articles({record[_ARTICLE] for record in chunk})
    return {record[_CLAIM]: shared[record[_ARTICLE]] | positions.get(record[_CLAIM], {}) for record in chunk}


_FIELDS = (
    "version__article_id",
    "version__article__title",
    "version__article__source_url",
    "version__number",
    "version__sha256",
    "claim_id",
    "claim__kind",
    "claim__type",
    "start",
    "end",
    "exact",
    "context",
    "speaker",
    "claim__speaker_name",
    "cue",
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
    "claim__standing_verdict__disposition",
    "claim__standing_verdict__replacement",
    "claim__standing_verdict__policy__policy__name",
    "claim__standing_verdict__policy__number",
    "claim__standing_verdict__override_reason",
)
_CLAIM = _FIELDS.index("claim_id")
_ARTICLE = _FIELDS.index("version__article_id")


def _further_mentions(claims: list[int]) -> Counter[int]:
    """How often each of these claims stands in its current text beside its leading mention.

    Asked for a chunk at once: as a part of the large query SQLite would look through the whole text for each claim.
    """
    return Counter(
        Mention.objects.standing().filter(claim__in=claims, leads=False).order_by().values_list("claim_id", flat=True)
    )


def _positions(claims: list[int]) -> dict[int, dict[str, Any]]:
    """The latest answer and decision of each of these claims, under those names: what the record says of them."""
    said: dict[int, dict[str, Any]] = {}
    entries = Entry.objects.filter(claim__in=claims, act=Entry.Act.POSITION).order_by("number")
    for claim, after, person, at in entries.values_list("claim_id", "after", "person__username", "at"):
        told = {name: value for name, value in after.items() if name != "position"}
        at_utc = to_time_cell(at.astimezone(UTC))
        said.setdefault(claim, {})[after["position"]] = told | {"by": person, "at": at_utc}
    return said


def _of_articles(articles: set[int]) -> dict[int, dict[str, Any]]:
    """What rows of these articles share: who signed off, and when, unless it was opened again; the end of the record."""
    signed = SignOff.objects.in_force().filter(article=OuterRef("pk"))
    last = Entry.objects.filter(article=OuterRef("pk")).order_by("-number")
    versions = texts_of(articles)
    found = Article.objects.filter(pk__in=articles).values_list(
        "pk",
        Subquery(signed.values("signed_by__username")),
        Subquery(signed.values("signed_at")),
        Subquery(last.values("number")[:1]),
        Subquery(last.values("hash")[:1]),
    )
    return {
        article: {
            "signed_off_by": by or "",
            "signed_off_at": at and at.astimezone(UTC),
            "record": {"number": number, "hash": digest} if number else {},
            "versions": versions[article],
        }
        for article, by, at, number, digest in found.order_by()
    }


def _row(record: tuple[Any, ...], *, mentions: int, shared: dict[str, Any], names: Names) -> VerdictRow:
    (article_id, article_title, article_url, article_version, text_sha256, claim_id, kind, type_, *rest) = record
    (start, end, exact, context, speaker, speaker_name, cue, value, upper, unit, currency, *rest) = rest
    (qualifier, outcome, *rest) = rest
    verdict = rest if outcome != Outcome.UNREVIEWED else list(_NO_VERDICT)
    note, ticks, evidence, reviewer, decided_at, disposition, replacement, policy, wording, override = verdict
    return VerdictRow(
        article_id=article_id,
        article_title=article_title,
        article_url=article_url,
        article_version=article_version,
        text_sha256=text_sha256,
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
        note=f"{note}\nPolicy overridden: {override}".strip() if override else note,
        sources=tuple(dict.fromkeys(item["url"] for item in evidence if item["url"])),
        source_count=len({item["source"] for item in evidence}),
        reviewer=reviewer,
        decided_at=decided_at and decided_at.astimezone(UTC),
        reviewer_name=names.at(reviewer, decided_at),
        signed_off_name=names.at(shared["signed_off_by"], shared["signed_off_at"]),
        ticks=tuple(ticks),
        evidence=tuple(evidence),
        disposition=disposition,
        replacement=replacement,
        policy=f"{policy}, version {wording}" if policy else "",
        override_reason=override,
        **shared,
    )


_NO_VERDICT: tuple[Any, ...] = ("", (), (), "", None, "", "", "", None, "")

"""Verdicts as the tables hold them."""

from datetime import UTC, datetime
from typing import Any, Protocol

import pytest

from claims.extraction.spans import Span
from claims.models import Claim, Entry, Mention, User, Verdict, Version
from claims.reporting.rows import VerdictRow
from claims.reviewing.judging import do_people_differ

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


class Judge(Protocol):
    def __call__(self, claim: Claim, outcome: str, *, reviewer: User, **said: Any) -> Verdict: ...


@pytest.fixture
def judge(db: None) -> Judge:
    """A function that stores a verdict on a claim, sealed after the last of its article."""

    def store(claim: Claim, outcome: str, *, reviewer: User, **said: Any) -> Verdict:
        last = claim.article.verdicts.order_by("number").last()
        mention = claim.mentions.get(leads=True)
        verdict = Verdict(
            article=claim.article,
            number=last.number + 1 if last else 1,
            previous_hash=last.hash if last else "",
            claim=claim,
            version=mention.version,
            words=mention.exact,
            outcome=outcome,
            reviewer=reviewer,
            **{"decided_at": NOON} | said,
        )
        verdict.save()
        claim.outcome = "unreviewed" if outcome == "reopened" else outcome
        claim.standing_verdict = None if outcome == "reopened" else verdict
        claim.latest_verdict = verdict
        claim.is_contested = do_people_differ(claim.verdicts.order_by("number"))
        claim.save(update_fields=["outcome", "latest_verdict", "standing_verdict", "is_contested"])
        after = {"verdict": verdict.number, "hash": verdict.hash}
        Entry.objects.append(Entry.Act.JUDGED, person=reviewer, article=claim.article, claim=claim, after=after)
        return verdict

    return store


@pytest.fixture
def make_row() -> "RowFactory":
    """A function that returns a row of invented values, without the database; `values` are those of VerdictRow."""

    def make(**values: Any) -> VerdictRow:
        invented: dict[str, Any] = {
            "article_id": 7,
            "article_title": "Harbour town plants its first trees",
            "article_url": "https://osterby.example/trees",
            "article_version": 1,
            "text_sha256": "0" * 64,
            "claim_id": 31,
            "kind": "figure",
            "type": "count",
            "start": 63,
            "end": 74,
            "exact": "4,200 trees",
            "context": "The council of Osterby planted 4,200 trees last spring.",
            "mentions": 2,
            "speaker": "",
            "cue": "",
            "value": "4200",
            "upper": "",
            "unit": "trees",
            "qualifier": "",
            "verdict": "verified",
            "note": "",
            "sources": (),
            "source_count": 0,
            "reviewer": "alice",
            "decided_at": NOON,
        }
        return VerdictRow(**invented | values)

    return make


class RowFactory(Protocol):
    def __call__(self, **values: Any) -> VerdictRow: ...


def evidence(source: int, url: str = "", **fields: str) -> dict[str, Any]:
    """What a verdict keeps of one citation."""
    frozen = {"title": "", "publisher": "", "kind": "secondary", "stance": "supports", "locator": "", "passage": ""}
    return {"citation": 100 + source, "source": source, "url": url} | frozen | fields


def add_claims(version: Version, count: int) -> None:
    """Stores as many claims more, all in the words at [68, 73) of the invented story."""
    last = version.article.claims.count()
    claims = Claim.objects.bulk_create(
        Claim(article=version.article, number=number, kind="figure", type="count")
        for number in range(last + 1, last + count + 1)
    )
    Mention.objects.bulk_create(
        Mention.at(version, Span(68, 73), claim=claim, sentence=Span(37, 113), leads=True) for claim in claims
    )

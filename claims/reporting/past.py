"""What was before: the texts that articles have had, and all that was said of claims."""

from collections.abc import Collection, Mapping
from datetime import UTC, datetime
from typing import Any

from claims.models import Verdict, Version
from claims.reporting.cells import to_time_cell

type _Told = tuple[Mapping[str, Any], ...]


def texts_of(articles: Collection[int]) -> dict[int, _Told]:
    """The versions of each of these articles, the first first: number, hash, who brought it (None for a command), when."""
    found: dict[int, list[Mapping[str, Any]]] = {article: [] for article in articles}
    versions = Version.objects.filter(article__in=articles).order_by("article_id", "number")
    for article, number, sha256, by, at in versions.values_list(
        "article_id", "number", "sha256", "imported_by__username", "imported_at"
    ):
        found[article].append({"number": number, "sha256": sha256, "by": by, "at": _time(at)})
    return {article: tuple(told) for article, told in found.items()}


def histories(claims: Collection[int]) -> dict[int, _Told]:
    """Every verdict on each of these claims, the first first, without what it rested on."""
    found: dict[int, list[Mapping[str, Any]]] = {}
    verdicts = Verdict.objects.filter(claim__in=claims).order_by("article_id", "number")
    for claim, number, version, words, outcome, cause, note, by, at in verdicts.values_list(
        "claim_id",
        "number",
        "version__number",
        "words",
        "outcome",
        "cause",
        "note",
        "reviewer__username",
        "decided_at",
    ):
        told = {
            "verdict": number,
            "article_version": version,
            "exact": words,
            "outcome": outcome,
            "cause": cause or None,
            "note": note or None,
            "reviewer": by,
            "decided_at": _time(at),
        }
        found.setdefault(claim, []).append(told)
    return {claim: tuple(told) for claim, told in found.items()}


def _time(at: datetime) -> str:
    return to_time_cell(at.astimezone(UTC))

"""What a verdict rests on, as it keeps it."""

from typing import Any

from claims.models import Claim, Source
from claims.reviewing.confidence import proof_of_citation, what_stands_for_text


def frozen_evidence(claim: Claim) -> list[dict[str, Any]]:
    """The claim's citations in force as plain values, in the order in which they were added."""
    return [
        {
            "citation": citation.pk,
            "source": citation.source_id,
            "url": citation.source.url,
            "title": citation.source.title,
            "publisher": citation.source.publisher,
            "kind": citation.source.kind,
            "medium": citation.source.medium,
            "stance": citation.stance,
            "locator": citation.locator,
            "passage": citation.passage,
        }
        | _said_by(citation.source)
        | proof_of_citation(citation)
        for citation in claim.citations.in_force().with_sources()
    ]


def _said_by(source: Source) -> dict[str, Any]:
    """Which text of the source the verdict rests on: the number of its latest capture and its hash; nothing without one."""
    latest = source.latest_capture
    return {"capture": latest.number, "capture_sha256": what_stands_for_text(source, latest)} if latest else {}

"""What runs in the background, by name. A task is written beside the work it does, so that the work can ask for it; here is
what joins several rooms."""

from typing import Any

from django.conf import settings
from django.tasks import task

from claims.fetching import FetchRefused, fetch
from claims.importing.extracting import extract_claims
from claims.models import Capture, Source, User
from claims.reading import READERS, Manuscript, TextRefused, limit_of_sources, read_file
from claims.reviewing import capture

__all__ = ["extract_claims", "fetch_text"]


@task
def fetch_text(source_id: int, person_id: int) -> dict[str, Any]:
    """Keeps what the page of a source says now, at the wish of a person: {"capture", "seen_again", "changed",
    "notes"}, or {"refusal"}, a sentence for them, when nothing was kept. All that leaves this machine is the link of the source."""
    source, person = Source.objects.get(pk=source_id), User.objects.get(pk=person_id)
    if not may_be_fetched(source):
        return {"refusal": "Nothing is fetched: this source has no link, or the newsroom has not switched fetching on."}
    try:
        page = fetch(source.url)
        read = _read(page.body, media_type=page.media_type, charset=page.charset)
    except (FetchRefused, TextRefused) as refusal:
        return {"refusal": str(refusal)}
    done = capture(
        source,
        text=read.text,
        how=Capture.How.FETCH,
        by=person,
        url=page.url,
        media_type=page.media_type,
        original=page.body,
        pages=read.pages,
    )
    return {
        "capture": done.capture.number,
        "seen_again": done.is_seen_again,
        "changed": done.has_changed,
        "notes": list(read.notes),
    }


def may_be_fetched(source: Source) -> bool:
    return bool(settings.FETCH_SOURCES and source.url)


def _read(body: bytes, *, media_type: str, charset: str) -> Manuscript:
    """Raises TextRefused."""
    reader = media_type if media_type in READERS else "text/plain"
    return read_file(body, media_type=reader, charset=charset, limit=limit_of_sources())

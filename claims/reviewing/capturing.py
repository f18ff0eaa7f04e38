"""Keeping what a source said: each text that differs is a new capture, the same text is one that was seen again."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.utils import timezone

from claims.models import Capture, Claim, Entry, Sighting, Source, User, Verdict
from claims.models.articles import text_hash
from claims.models.captures import hash_of_file
from claims.reviewing.confidence import what_stands_for_file, what_stands_for_text


@dataclass(frozen=True, slots=True, kw_only=True)
class Capturing:
    """What came of it: the capture that is now the latest, and the one before it when the source has `changed`."""

    capture: Capture
    before: Capture | None = None
    is_seen_again: bool = False

    @property
    def has_changed(self) -> bool:
        return self.before is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outdated:
    """A verdict in force that rests on what the source said in capture `number`, and no longer says."""

    verdict: Verdict
    number: int


@transaction.atomic
def capture(
    source: Source,
    *,
    text: str,
    how: str,
    by: User,
    url: str = "",
    name: str = "",
    media_type: str = "",
    original: bytes | None = None,
    pages: Sequence[int] = (),
) -> Capturing:
    """Keeps `text`, normalised and not empty, as what `source` says now; an entry of the record says so.

    The very text of the latest capture is only noted as seen again, and so is its very file: where the same bytes are read
    otherwise by now, it is the reader that has changed and not the source. `source.latest_capture` is renewed.
    """
    locked = Source.objects.select_for_update(no_key=True).get(pk=source.pk)
    latest, now = locked.latest_capture, timezone.now()
    if latest and (latest.sha256 == text_hash(text) or _is_file_of(latest, original)):
        Sighting.objects.create(capture=latest, seen_at=now, seen_by=by, how=how)
        Entry.objects.append(Entry.Act.CAPTURED, person=by, after=_told(latest, how=how) | {"seen_again": True})
        return Capturing(capture=latest, is_seen_again=True)
    made = Capture.objects.create(
        source=locked,
        number=latest.number + 1 if latest else 1,
        text=text,
        captured_at=now,
        captured_by=by,
        how=how,
        url=url,
        name=name,
        media_type=media_type,
        original=original,
        pages=list(pages),
    )
    locked.latest_capture = source.latest_capture = made
    locked.save(update_fields=["latest_capture"])
    before = _told(latest, how=latest.how) if latest else {}
    Entry.objects.append(Entry.Act.CAPTURED, person=by, before=before, after=_told(made, how=how))
    return Capturing(capture=made, before=latest)


def is_outdated(verdict: Verdict, source: Source) -> bool:
    """Whether `verdict` rests on another text of `source` than its latest; not when it rests on none."""
    latest = source.latest_capture
    return latest is not None and _outdated(verdict, source, now=what_stands_for_text(source, latest)) is not None


def verdicts_on_older_texts(source: Source) -> list[Outdated]:
    """The verdicts in force that rest on what `source` no longer says, the latest first, with claim, article, reviewer."""
    latest = source.latest_capture
    if latest is None:
        return []
    now = what_stands_for_text(source, latest)
    citing = Claim.objects.standing().filter(citations__source=source).distinct()
    verdicts = Verdict.objects.filter(pk__in=citing.values("standing_verdict")).select_related(
        "claim", "article", "reviewer"
    )
    found = (_outdated(verdict, source, now=now) for verdict in verdicts.order_by("-pk"))
    return [outdated for outdated in found if outdated]


def _outdated(verdict: Verdict, source: Source, *, now: str) -> Outdated | None:
    """`now` stands for what the source says."""
    for item in verdict.evidence:
        # Verdicts from before there were captures say nothing of them.
        if item["source"] == source.pk and item.get("capture") and item["capture_sha256"] != now:
            return Outdated(verdict=verdict, number=item["capture"])
    return None


def _told(capture: Capture, *, how: str) -> dict[str, Any]:
    """The capture as the record keeps it: not what the source said, but enough to prove it."""
    return {
        "source": capture.source_id,
        "capture": capture.number,
        "sha256": what_stands_for_text(capture.source, capture),
        "how": how,
        **what_stands_for_file(capture.source, capture),
    }


def _is_file_of(capture: Capture, original: bytes | None) -> bool:
    return original is not None and capture.original_sha256 == hash_of_file(original)

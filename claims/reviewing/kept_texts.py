"""What sources said has to be what the record says was kept."""

from collections.abc import Iterable, Iterator

from claims.models import Capture, Entry, Identity, Source
from claims.models.articles import text_hash
from claims.models.captures import hash_of_file
from claims.models.stored import stored_rows
from claims.reviewing.breaks import Break
from claims.reviewing.confidence import what_stands_for_file, what_stands_for_text


def captures_that_differ(record: Iterable[Entry]) -> Iterator[Break]:
    """Texts of sources that are other ones by now, were slipped in, or are missing; `record` is that of the desk."""
    told = {
        (entry.after.get("source"), entry.after.get("capture")): entry.after
        for entry in record
        if entry.act == Entry.Act.CAPTURED and not entry.after.get("seen_again")
    }
    sources = Source.objects.in_bulk()
    latest: dict[int, tuple[int, int]] = {}
    for pk in Capture.objects.order_by("pk").values_list("pk", flat=True):
        # One at a time: the texts of a whole library do not fit into the memory.
        capture = next(iter(stored_rows(Capture, order="id", id=pk))).row
        source = sources.get(capture.source_id) if capture else None
        if capture is None or source is None:
            yield Break(place="kept text", number=pk, reason="was changed after it was kept")
            continue
        latest[source.pk] = max(latest.get(source.pk, (0, 0)), (capture.number, pk))
        said = told.pop((source.pk, capture.number), None)
        place = f"source {source.pk}, text"
        if said is None:
            yield Break(place=place, number=capture.number, reason="is not in the record")
        elif not _is_as_told(capture, source, said):
            yield Break(place=place, number=capture.number, reason="was changed after it was kept")
    for source_id, number in told:
        yield Break(place=f"source {source_id}, text", number=number or 0, reason="is missing")
    for source in sources.values():
        _, held = latest.get(source.pk, (0, None))
        if source.latest_capture_id != held:
            yield Break(place="source", number=source.pk, reason="names another text as its latest")


def _is_as_told(capture: Capture, source: Source, said: dict[str, object]) -> bool:
    try:
        stands_for_it = what_stands_for_text(source, capture)
        stands_for_file = what_stands_for_file(source, capture)
    except (Identity.DoesNotExist, ValueError):
        return False  # of a confidential source, of which nothing is known any more, or whose salt is none
    if "file_sha256" not in said:
        # The record of before says nothing of files.
        stands_for_file.pop("file_sha256", None)
    return (
        _is_whole(capture)
        and (said["sha256"], said["how"]) == (stands_for_it, capture.how)
        and stands_for_file == {name: said[name] for name in ("file_sha256", "pages_sha256") if name in said}
    )


def _is_whole(capture: Capture) -> bool:
    """Whether its hashes are those of what is kept."""
    original = None if capture.original is None else bytes(capture.original)
    size = None if original is None else len(original)
    hashes = (text_hash(capture.text), hash_of_file(original), size)
    return (capture.sha256, capture.original_sha256, capture.original_size) == hashes

"""The texts of an article, and which of its claims stand in the current one, have to be what the record says."""

from collections.abc import Iterable, Iterator

from claims.models import Article, Claim, Entry, Version
from claims.models.articles import text_hash
from claims.models.stored import stored_rows
from claims.reviewing.breaks import Break

# What brings a text.
_BROUGHT = frozenset({Entry.Act.IMPORTED, Entry.Act.REVISED})


def texts_that_differ(article: int, record: Iterable[Entry]) -> Iterator[Break]:
    """Texts that are not those that were imported."""
    if not Article.objects.filter(pk=article).exists():
        return  # deleted with its article, as the record of the desk says
    place = f"article {article}, version"
    imported = {e.after.get("version"): e.after for e in record if e.act in _BROUGHT}
    number = 0
    for number, stored in enumerate(stored_rows(Version, article_id=article), 1):
        version = stored.row
        told = imported.pop(number, {})
        if version is None or version.number != number:
            yield Break(place=place, number=number, reason="was changed after it was imported")
        elif not _is_text(version) or told.get("sha256", version.sha256) != version.sha256:
            yield Break(place=place, number=number, reason="is another text than was imported")
        elif told.get("seal", version.seal()) != version.seal():
            yield Break(place=place, number=number, reason="was changed after it was imported")
    if imported:
        yield Break(place=place, number=number + 1, reason="is missing")


def places_in_texts_that_differ(article: int, record: Iterable[Entry]) -> Iterator[Break]:
    """Another text that is current than the record says; claims that are gone from the text though it does not say so, or
    that stand in it though it says that they are gone."""
    if not Article.objects.filter(pk=article).exists():
        return
    current, told = 1, 1
    gone: dict[int, int] = {}
    for entry in record:
        if entry.act == Entry.Act.PLACED:
            current, told = entry.after["version"], entry.number
            gone |= dict.fromkeys(entry.after["gone"], current)
            gone = {claim: version for claim, version in gone.items() if claim not in entry.after["back"]}
    place = f"article {article}, entry"
    versions = Version.objects.filter(article=article).order_by("number")
    if list(versions.filter(is_current=True).values_list("number", flat=True)) != [current]:
        yield Break(
            place=place, number=told, reason=f"version {current} is not the current text, though the record says so"
        )
    claims = Claim.objects.filter(article=article).order_by("number")
    for number, version in claims.values_list("number", "gone_in__number"):
        if version != gone.get(number):
            where = "is gone from" if version else "stands in"
            reason = f"claim {number} {where} the text, though the record says otherwise"
            yield Break(place=place, number=told, reason=reason)


def _is_text(version: Version) -> bool:
    return version.sha256 == text_hash(version.text)

"""Citations and comments have to be what the record says was cited, withdrawn and said."""

from collections.abc import Iterable, Iterator, Mapping

from claims.models import Citation, Claim, Comment, Entry
from claims.models.stored import Stored, stored_rows
from claims.reviewing.breaks import Break

_SAID = ("source", "stance", "locator", "passage")


def citations_that_differ(article: int, record: Iterable[Entry]) -> Iterator[Break]:
    """Citations on claims of the article that are other ones by now, missing, or slipped in.

    The last entry that tells of a citation tells all of it: the passage found in its source may be taken later. The first
    entries told it without a seal: of those, what they say is held.
    """
    first, last, withdrawn = dict[int, Entry](), dict[int, Entry](), dict[int, Entry]()
    for entry in record:
        if entry.act == Entry.Act.CITED and "citation" in entry.after:
            first.setdefault(entry.after["citation"], entry)
            last[entry.after["citation"]] = entry
        elif entry.act == Entry.Act.WITHDREW and "citation" in entry.before:
            withdrawn[entry.before["citation"]] = entry
    rows = _rows(Citation, article)
    for pk, entry in last.items():
        citation = _row(rows, pk)
        if citation is None or not _is_cited(citation, entry, by=first[pk]):
            yield _differs(article, entry, "the citation is not what the record says")
        elif not _is_withdrawn(citation, withdrawn.get(pk)):
            yield _differs(article, withdrawn.get(pk, entry), "the citation was not withdrawn as the record says")
    yield from _slipped_in(article, rows, last, what="citation")


def comments_that_differ(article: int, record: Iterable[Entry]) -> Iterator[Break]:
    """Comments on claims of the article that are other ones by now, missing, or slipped in."""
    told = {e.after["comment"]: e for e in record if e.act == Entry.Act.COMMENTED and "comment" in e.after}
    rows = _rows(Comment, article)
    for pk, entry in told.items():
        comment = _row(rows, pk)
        if comment is None or not _is_said(comment, entry):
            yield _differs(article, entry, "the comment is not what the record says")
    yield from _slipped_in(article, rows, told, what="comment")


def _rows[Row: (Citation, Comment)](model: type[Row], article: int) -> dict[int | None, Stored[Row]]:
    """By their ids."""
    claims = list(Claim.objects.filter(article=article).order_by("pk").values_list("pk", flat=True))
    return {stored.number: stored for stored in stored_rows(model, order="id", claim_id=claims)}


def _row[Row: (Citation, Comment)](rows: Mapping[int | None, Stored[Row]], pk: int) -> Row | None:
    stored = rows.get(pk)
    return stored.row if stored else None


def _is_cited(citation: Citation, entry: Entry, *, by: Entry) -> bool:
    said = {"source": citation.source_id} | {name: getattr(citation, name) for name in _SAID[1:]}
    if any(entry.after.get(name) != value for name, value in said.items()):
        return False
    if (citation.claim_id, citation.added_by_id) != (entry.claim_id, by.person_id):
        return False
    return bool(entry.after.get("seal", citation.seal()) == citation.seal())


def _is_withdrawn(citation: Citation, entry: Entry | None) -> bool:
    if entry is None:
        return (citation.withdrawn_at, citation.withdrawn_by_id) == (None, None)
    if citation.withdrawn_at is None or citation.withdrawn_by_id != entry.person_id:
        return False
    return bool(entry.after.get("seal", citation.withdrawal_seal()) == citation.withdrawal_seal())


def _is_said(comment: Comment, entry: Entry) -> bool:
    said = (comment.claim_id, comment.author_id, comment.words)
    if said != (entry.claim_id, entry.person_id, entry.after.get("words")):
        return False
    return bool(entry.after.get("seal", comment.seal()) == comment.seal())


def _differs(article: int, entry: Entry, reason: str) -> Break:
    return Break(place=f"article {article}, entry", number=entry.number, reason=reason)


def _slipped_in(article: int, rows: Iterable[int | None], told: Mapping[int, Entry], *, what: str) -> Iterator[Break]:
    for pk in rows:
        if pk not in told:
            yield Break(place=f"article {article}, {what}", number=pk or 0, reason="is not in the record")

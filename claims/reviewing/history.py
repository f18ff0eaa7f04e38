"""Proving that verdicts and the record are all there, unchanged, in their order."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

from claims.models import Article, Chain, Entry, Verdict
from claims.models.chains import GENERAL
from claims.models.stored import Stored, stored_keys, stored_rows
from claims.reviewing.breaks import Break
from claims.reviewing.kept_texts import captures_that_differ
from claims.reviewing.kept_versions import places_in_texts_that_differ, texts_that_differ
from claims.reviewing.kept_words import citations_that_differ, comments_that_differ
from claims.reviewing.proofs import identities_that_differ, places_that_differ
from claims.reviewing.standing import (
    claims_that_differ,
    policies_that_differ,
    positions_that_differ,
    sign_offs_that_differ,
    wordings_that_differ,
)

_VERDICTS = (Entry.Act.JUDGED, Entry.Act.UNDONE)


def breaks() -> Iterator[Break]:
    """Where the history of the whole desk does not hold: in each chain every row that was changed, up to the first that is
    missing or too much; chains of deleted articles and of what belongs to no article included.

    It can't see that the end of every chain was cut off together with what says where it ends, or that all was written
    anew: hold the record against heads that were kept elsewhere (`verify_heads`).
    """
    general = list(breaks_of(None))
    yield from general
    there = set(Article.objects.order_by().values_list("pk", flat=True))
    told = {key for model in (Entry, Verdict) for key in stored_keys(model, "article")} | set(stored_keys(Chain, "key"))
    for key in sorted(key for key in there | told if key and key > GENERAL):
        found = list(breaks_of(key))
        yield from found
        if not general and not found and key not in there and not _was_deleted(key):
            yield Break(place="article", number=key, reason="is gone, and the record does not say that it was deleted")


def breaks_of(article: int | None) -> Iterator[Break]:
    """The breaks in one article's record and verdicts, and the first in each of: its claims, texts, sign-offs, citations and
    comments; or those in what belongs to no article, where `article` is None.

    An article that was deleted has left its record.
    """
    place = f"article {article}" if article else "the general record"
    entries = list(stored_rows(Entry, article_id=article))
    chains = list(stored_rows(Chain, order="key", key=article or GENERAL))
    chain = chains[0].row if chains else None
    ends_at = chain.number if chain else None
    broken = list(_broken_chain(entries, place=f"{place}, entry", ends_at=ends_at)) or list(
        _end_that_differs(entries, chain, place=f"{place}, entry")
    )
    record = [stored.row for stored in entries if stored.row]
    yield from broken
    if not broken and article is None:
        yield from policies_that_differ(record)
        yield from identities_that_differ(record)
        yield from captures_that_differ(record)
    if article is not None:
        yield from _breaks_of_verdicts(article, place, None if broken else record)


def verify_article(article: Article) -> Break | None:
    """The first break in what the article's verdicts, claims and record say, or None when all of it holds."""
    return next(breaks_of(article.pk), None)


def verify_desk() -> Break | None:
    """The first break in the history of the whole desk, or None."""
    return next(breaks(), None)


def _was_deleted(article: int) -> bool:
    return Entry.objects.filter(article=None, act=Entry.Act.DELETED, before__article=article).exists()


def _breaks_of_verdicts(article: int, place: str, record: list[Entry] | None) -> Iterator[Break]:
    """Of the verdicts and of what else an article's record tells, which is None where it is itself broken."""
    entered = {} if record is None else _entered(record)
    stored = list(stored_rows(Verdict, article_id=article))
    ends_at = None if record is None else max((n for n in entered if isinstance(n, int)), default=0)
    broken = list(_broken_chain(stored, place=f"{place}, verdict", ends_at=ends_at))
    if broken:
        yield from broken
        return
    verdicts = [one.row for one in stored if one.row]
    yield from islice(claims_that_differ(article, verdicts), 1)
    if record is None:
        return
    for verdict in verdicts:
        if entered.get(verdict.number, {}).get("hash") != verdict.hash:
            reason = f"verdict {verdict.number} is not in the record"
            yield Break(place=f"{place}, entry", number=len(record) + 1, reason=reason)
            return
    yield from islice(wordings_that_differ(verdicts, entered), 1)
    yield from islice(positions_that_differ(article, record), 1)
    yield from islice(sign_offs_that_differ(article, record), 1)
    texts = list(islice(texts_that_differ(article, record), 1))
    yield from texts or islice(places_in_texts_that_differ(article, record), 1)
    yield from islice(places_that_differ(article, record), 1)
    yield from islice(citations_that_differ(article, record), 1)
    yield from islice(comments_that_differ(article, record), 1)


def _entered(record: Iterable[Entry]) -> dict[Any, Mapping[str, Any]]:
    """What the record tells of each verdict, by its number: an entry a verdict, or one for all that a text opened again."""
    told = {entry.after.get("verdict"): entry.after for entry in record if entry.act in _VERDICTS}
    for entry in record:
        if entry.act == Entry.Act.PLACED:
            told |= {claim["verdict"]: claim for claim in entry.after["changed"] if "verdict" in claim}
    return told


def _broken_chain[Row: (Verdict, Entry)](
    rows: Iterable[Stored[Row]], *, place: str, ends_at: int | None
) -> Iterator[Break]:
    """The rows that were changed, up to the first that is missing or too much: behind it no number says what it should.
    `ends_at` is the number of the last, None where nobody knows."""
    # None behind a row that was changed: what the next one followed cannot be known.
    previous: str | None = ""
    expected = 1
    for stored in rows:
        row, number = stored.row, stored.number
        stray = _stray(row, number, expected=expected, ends_at=ends_at)
        if stray:
            yield Break(place=place, number=stray[0], reason=stray[1])
            return
        is_intact = _is_intact(row)
        if row is not None and previous is not None and row.previous_hash != previous:
            yield Break(place=place, number=expected, reason="does not follow the one before it")
        elif not is_intact:
            yield Break(place=place, number=expected, reason="was changed after it was given")
        previous, expected = row.hash if row is not None and is_intact else None, expected + 1
    if ends_at is not None and expected <= ends_at:
        yield Break(place=place, number=expected, reason="is missing")


def _stray(
    row: Verdict | Entry | None, number: int | None, *, expected: int, ends_at: int | None
) -> tuple[int, str] | None:
    """The number that is missing before the row, or its own where it was slipped in, with the words for it."""
    if number is not None and number != expected:
        is_stray = number < expected or (ends_at < expected if ends_at is not None else not _is_intact(row))
        return (number, "was slipped in") if is_stray else (expected, "is missing")
    if ends_at is not None and expected > ends_at:
        return expected, "was slipped in: the chain ends before it"
    return None


def _is_intact(row: Verdict | Entry | None) -> bool:
    return row is not None and row.is_intact()


def _end_that_differs(entries: Sequence[Stored[Entry]], chain: Chain | None, *, place: str) -> Iterator[Break]:
    last = entries[-1].row if entries else None
    if (chain.hash if chain else "") != (last.hash if last else ""):
        yield Break(place=place, number=len(entries), reason="is not the end that the chain keeps")

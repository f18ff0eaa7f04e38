"""The ends of the chains, kept outside the database, by which it shows that an end was cut off or all written anew."""

from collections.abc import Iterable
from dataclasses import dataclass

from claims.models import Article, Chain, Entry
from claims.reviewing.breaks import Break


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """The end of one chain of the record: `article` is None for the general one."""

    article: int | None
    number: int
    hash: str


def heads(article: Article | None = None) -> list[Head]:
    """The ends of the chains that there are, the general one first: of one article, or of all."""
    chains = Chain.objects.exclude(number=0).order_by("key")
    if article:
        chains = chains.filter(key=article.pk)
    found = chains.values_list("key", "number", "hash")
    return [Head(article=key or None, number=number, hash=digest) for key, number, digest in found]


def verify_heads(kept: Iterable[Head]) -> Break | None:
    """The first head that the record no longer leads to, or None: what was kept elsewhere is still there, unchanged."""
    for head in kept:
        there = Entry.objects.filter(article=head.article, number=head.number).values_list("hash", flat=True).first()
        place = f"{f'article {head.article}' if head.article else 'the general record'}, entry"
        if there is None:
            return Break(place=place, number=head.number, reason="was kept as a head and is missing")
        if there != head.hash:
            return Break(place=place, number=head.number, reason="is not what was kept as a head")
    return None

"""Proving that verdicts and the record are all there, unchanged, in their order."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from claims.models import Article, Claim, Entry, SignOff, Verdict
from claims.models.claims import Outcome
from claims.reviewing.judging import in_force

GENERAL = "the general record"


@dataclass(frozen=True, slots=True, kw_only=True)
class Break:
    """The first place where a history does not hold: "article 3, verdict 7" or "article 3, entry 12", and why."""

    place: str
    number: int
    reason: str

    def __str__(self) -> str:
        return f"{self.place} {self.number}: {self.reason}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """The end of one chain of the record, to be kept outside the database: `article` is None for the general one."""

    article: int | None
    number: int
    hash: str


def verify_article(article: Article) -> Break | None:
    """The first break in what the article's verdicts, claims and record say, or None when all of it holds.

    It can't see that the end of every chain was cut off together, or that all was written anew: hold the record against
    heads that were kept elsewhere (`verify_heads`).
    """
    verdicts = list(Verdict.objects.filter(article=article).order_by("number"))
    return (
        _broken_chain(verdicts, place=f"article {article.pk}, verdict")
        or _claims_that_differ(article, verdicts)
        or verify_record(article, verdicts=verdicts)
        or _sign_off_that_differs(article)
    )


def verify_record(article: Article | None, *, verdicts: Iterable[Verdict] = ()) -> Break | None:
    """The first break in the record of `article`, or in the general one; each of `verdicts` must have its entry."""
    place = f"{f'article {article.pk}' if article else GENERAL}, entry"
    entries = list(Entry.objects.filter(article=article).order_by("number"))
    broken = _broken_chain(entries, place=place)
    if broken:
        return broken
    entered = {entry.after.get("hash") for entry in entries}
    for verdict in verdicts:
        if verdict.hash not in entered:
            return Break(place=place, number=len(entries) + 1, reason=f"verdict {verdict.number} is not in the record")
    return None


def heads(article: Article | None = None) -> list[Head]:
    """The ends of the chains that there are: of one article, or of all with the general one."""
    entries = Entry.objects.filter(article=article) if article else Entry.objects.all()
    last: dict[int | None, Head] = {}
    for article_id, number, digest in entries.order_by("article", "number").values_list("article", "number", "hash"):
        last[article_id] = Head(article=article_id, number=number, hash=digest)
    return list(last.values())


def verify_heads(kept: Iterable[Head]) -> Break | None:
    """The first head that the record no longer leads to, or None: what was kept elsewhere is still there, unchanged."""
    for head in kept:
        there = Entry.objects.filter(article=head.article, number=head.number).values_list("hash", flat=True).first()
        place = f"{f'article {head.article}' if head.article else GENERAL}, entry"
        if there is None:
            return Break(place=place, number=head.number, reason="was kept as a head and is missing")
        if there != head.hash:
            return Break(place=place, number=head.number, reason="is not what was kept as a head")
    return None


def _broken_chain(rows: Iterable[Verdict | Entry], *, place: str) -> Break | None:
    previous = ""
    for expected, row in enumerate(rows, 1):
        reason = _reason(row, expected=expected, previous=previous)
        if reason:
            return Break(place=place, number=min(row.number, expected), reason=reason)
        previous = row.hash
    return None


def _reason(row: Verdict | Entry, *, expected: int, previous: str) -> str:
    if row.number != expected:
        return "is missing"
    if row.previous_hash != previous:
        return "does not follow the one before it"
    if row.hash != row.seal():
        return "was changed after it was given"
    return ""


def _claims_that_differ(article: Article, verdicts: Iterable[Verdict]) -> Break | None:
    judged, last = defaultdict[int, list[Verdict]](list), 0
    for verdict in verdicts:
        judged[verdict.claim_id].append(verdict)
        last = verdict.number
    for claim in Claim.objects.filter(article=article).order_by("number").iterator(chunk_size=1000):
        given = judged.get(claim.pk, [])
        standing, latest = in_force(given), given[-1] if given else None
        said = standing.outcome if standing else Outcome.UNREVIEWED.value
        told = (claim.outcome, claim.standing_verdict_id, claim.latest_verdict_id)
        if told != (said, standing and standing.pk, latest and latest.pk):
            return Break(
                place=f"article {article.pk}, verdict",
                number=latest.number if latest else last + 1,
                reason=f"claim {claim.number} stands as {claim.outcome}, its verdicts say {said}",
            )
    return None


def _sign_off_that_differs(article: Article) -> Break | None:
    """The sign-off in force is what the last entry of one says: its person, its text, its reason."""
    acts = (Entry.Act.SIGNED_OFF, Entry.Act.REOPENED)
    last = Entry.objects.filter(article=article, act__in=acts).order_by("-number").first()
    signed = SignOff.objects.in_force().filter(article=article).select_related("version").defer("version__text").first()
    stands = signed and (signed.signed_by_id, signed.version.sha256, signed.reason)
    entered = last and last.act == Entry.Act.SIGNED_OFF
    said = (last.person_id, last.after.get("sha256"), last.after.get("reason")) if last and entered else None
    if stands == said:
        return None
    number = last.number if last else 1
    return Break(place=f"article {article.pk}, entry", number=number, reason="the sign-off is not what the record says")

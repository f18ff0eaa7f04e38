"""Version → its Claims and Mentions, in the background.

What stands for "being looked for" is the version itself: `waiting` until its claims are stored, then `done`, or
`failed`. A worker that is killed leaves it waiting; `versions_to_retry` finds it again whatever backend runs the tasks.
"""

from bisect import bisect_right
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta

from django.db import transaction
from django.db.models import CharField, Q, QuerySet
from django.tasks import task
from django.utils import timezone

from claims.extraction import Extraction, Figure, Quotation, Span, extract
from claims.extraction import Mention as Place
from claims.extraction.risk import risk_of, risks_of
from claims.models import Article, Claim, Entry, Mention, Sentence, Version

PATIENCE = timedelta(minutes=10)


def request_extraction(version: Version) -> None:
    """Have the claims of `version` looked for: at once, or by a worker, as settings.TASKS says."""
    extract_claims.enqueue(version.pk)


def versions_to_retry() -> QuerySet[Version]:
    """Those whose extraction failed, and those that have been waiting so long that their worker must be gone."""
    stuck = Q(extraction=Version.Extraction.WAITING, imported_at__lt=timezone.now() - PATIENCE)
    return Version.objects.filter(Q(extraction=Version.Extraction.FAILED) | stuck).select_related("article")


def retry_extraction(versions: QuerySet[Version] | None = None) -> list[Version]:
    """Have the claims of `versions` looked for again (without any: of `versions_to_retry`), and say which they were."""
    chosen = list(versions_to_retry() if versions is None else versions.exclude(extraction=Version.Extraction.DONE))
    Version.objects.filter(pk__in=[version.pk for version in chosen]).update(extraction=Version.Extraction.WAITING)
    for version in chosen:
        request_extraction(version)
    return chosen


@task
def extract_claims(version_id: int) -> int:
    """The number of claims of the version, stored now or by an earlier run: running it twice changes nothing.

    A version that has been deleted meanwhile has none.
    """
    version = Version.objects.select_related("article").filter(pk=version_id).first()
    if version is None:
        return 0
    if version.extraction != Version.Extraction.DONE:
        with _failure_recorded(version):
            article = version.article
            store_claims(version, extract(version.text, published_on=article.published_on, language=article.language))
    return version.article.claims.count()


def store_claims(version: Version, extraction: Extraction) -> None:
    """Store what was found, in one transaction; nothing when another run was faster.

    Claims are numbered in reading order; the first mention of each leads.
    """
    with transaction.atomic():
        # Whoever comes second waits here, and then sees the claims of the first.
        open_versions = Version.objects.select_for_update().exclude(extraction=Version.Extraction.DONE)
        if open_versions.filter(pk=version.pk).first() is None:
            return
        first_places: dict[int, Place] = {}
        for place in extraction.mentions:
            first_places.setdefault(place.claim, place)
        vouched_for = _vouched_for(extraction)
        claims = Claim.objects.bulk_create(
            _with_risks(_claim(version.article, number, place), place, version, vouched_for=place.claim in vouched_for)
            for number, place in enumerate(first_places.values(), 1)
        )
        by_number = dict(zip(first_places, claims, strict=True))
        Mention.objects.bulk_create(
            _mention(version, place, by_number[place.claim], leads=first_places[place.claim] is place)
            for place in extraction.mentions
        )
        Sentence.objects.bulk_create(sentence_rows(version, extraction))
        version.extraction = Version.Extraction.DONE
        version.save(update_fields=["extraction"])
        Entry.objects.append(
            Entry.Act.EXTRACTED,
            person=None,
            article=version.article,
            after={"version": version.number, "claims": len(claims), "mentions": len(extraction.mentions)},
        )
        Article.objects.filter(pk=version.article_id, stage=Article.Stage.EXTRACTING).update(stage=Article.Stage.REVIEW)


@contextmanager
def _failure_recorded(version: Version) -> Iterator[None]:
    """Whatever stops the work, the version says so: to the person, and to `versions_to_retry`."""
    finished = False
    try:
        yield
        finished = True
    finally:
        if not finished:
            waiting = Version.objects.filter(pk=version.pk).exclude(extraction=Version.Extraction.DONE)
            waiting.update(extraction=Version.Extraction.FAILED)


def _claim(article: Article, number: int, place: Place) -> Claim:
    content = place.content
    if isinstance(content, Figure):
        return Claim(
            article=article,
            number=number,
            kind=Claim.Kind.FIGURE,
            type=content.type,
            value=_fitting("value", content.value),
            upper=_fitting("upper", content.upper),
            unit=_fitting("unit", content.unit),
            currency=_fitting("currency", content.currency),
            qualifier=content.qualifier or "",
            confidence=content.confidence,
        )
    return Claim(
        article=article,
        number=number,
        kind=Claim.Kind.QUOTATION,
        type=content.form,
        speaker_name=_fitting("speaker_name", content.speaker_name),
        via=_fitting("via", content.via),
        confidence=content.confidence,
    )


def _with_risks(claim: Claim, place: Place, version: Version, *, vouched_for: bool) -> Claim:
    reasons = risks_of(
        place.content,
        sentence=place.sentence.of(version.text),
        is_vouched_for=vouched_for,
        language=claim.article.language,
    )
    claim.risks, claim.risk = list(reasons), risk_of(reasons)
    return claim


def _vouched_for(extraction: Extraction) -> set[int]:
    """The numbers of the claims that stand inside words given as somebody's."""
    reach, found = 0, set[int]()
    for place in extraction.mentions:
        if place.span.end <= reach:
            found.add(place.claim)
        elif isinstance(place.content, Quotation):
            reach = place.span.end
    return found


def sentence_rows(version: Version, extraction: Extraction) -> Iterator[Sentence]:
    """One row a sentence; both mentions and leftovers are in reading order, so that one walk finds which holds them."""
    with_claims = _touched(extraction.sentences, [place.span for place in extraction.mentions])
    leftovers = deque(extraction.leftovers)
    for number, span in enumerate(extraction.sentences, 1):
        own = []
        while leftovers and leftovers[0].start < span.end:
            own.append([leftovers[0].start, leftovers.popleft().end])
        yield Sentence(
            version=version,
            number=number,
            start=span.start,
            end=span.end,
            has_claims=number in with_claims,
            leftovers=own,
        )


def _touched(sentences: Sequence[Span], spans: Sequence[Span]) -> set[int]:
    """The numbers, from 1, of the sentences that share a character with one of `spans`."""
    starts = [sentence.start for sentence in sentences]
    found = set[int]()
    for span in spans:
        number = max(bisect_right(starts, span.start), 1)
        while number <= len(sentences) and sentences[number - 1].start < span.end:
            if sentences[number - 1].touches(span):
                found.add(number)
            number += 1
    return found


def _fitting(field: str, words: str | None) -> str:
    """`words`, or none when they are longer than the column: half a value would be a wrong one."""
    return words if words and len(words) <= _LENGTHS[field] else ""


_LENGTHS = {field.name: field.max_length or 0 for field in Claim._meta.get_fields() if isinstance(field, CharField)}


def _mention(version: Version, place: Place, claim: Claim, *, leads: bool) -> Mention:
    said = place.content if isinstance(place.content, Quotation) else None
    return Mention.at(
        version,
        place.span,
        claim=claim,
        sentence=place.sentence,
        speaker=said.speaker if said else None,
        cue=said.cue if said else None,
        leads=leads,
    )

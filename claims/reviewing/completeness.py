"""Nothing overlooked: every sentence is looked at; every numeral, quotation mark and slip of the text is decided on."""

from collections.abc import Iterable
from typing import Any

from django.db import transaction
from django.utils import timezone

from claims.extraction.spans import Span
from claims.models import Entry, Sentence, User, Version
from claims.reviewing.locking import lock_text_in_review


@transaction.atomic
def look_at(version: Version, *, numbers: Iterable[int], by: User) -> list[int]:
    """The numbers of the sentences that are looked at from now on, of those asked for: not those that hold claims, nor
    those that somebody has looked at before. Raises ArticleLockedError, TextChangedError."""
    article = lock_text_in_review(version)
    untouched = Sentence.objects.filter(version=version, number__in=list(numbers)).untouched()
    found = list(untouched.values_list("number", flat=True))
    if found:
        Sentence.objects.filter(version=version, number__in=found).update(looked_by=by, looked_at=timezone.now())
        Entry.objects.append(Entry.Act.LOOKED, person=by, article=article, after={"sentences": found})
    return found


@transaction.atomic
def look_away(version: Version, *, numbers: Iterable[int], by: User) -> list[int]:
    """The numbers of the sentences that nobody has looked at any more. Raises ArticleLockedError, TextChangedError."""
    article = lock_text_in_review(version)
    looked = Sentence.objects.filter(version=version, number__in=list(numbers)).exclude(looked_at=None)
    found = list(looked.values_list("number", flat=True))
    if found:
        Sentence.objects.filter(version=version, number__in=found).update(looked_by=None, looked_at=None)
        Entry.objects.append(Entry.Act.LOOKED, person=by, article=article, before={"sentences": found})
    return found


@transaction.atomic
def settle_leftover(version: Version, span: Span, *, by: User) -> bool:
    """Whether the leftover was still open: from now on it is decided that it is nothing to check.

    Raises ArticleLockedError, TextChangedError.
    """
    article = lock_text_in_review(version)
    sentence = Sentence.objects.filter(version=version, start__lte=span.start, end__gt=span.start).first()
    place = [span.start, span.end]
    if sentence is None or place not in sentence.leftovers:
        return False
    sentence.leftovers = [other for other in sentence.leftovers if other != place]
    sentence.save(update_fields=["leftovers"])
    words = span.of(version.text)
    Entry.objects.append(
        Entry.Act.SETTLED, person=by, article=article, after={"start": span.start, "end": span.end, "words": words}
    )
    return True


@transaction.atomic
def settle_finding(version: Version, span: Span, *, kind: str, decision: str, by: User) -> bool:
    """Whether there is such a slip: its words are right from now on ("keep"), or for the desk to "change".

    Somebody may decide otherwise later. Raises ArticleLockedError, TextChangedError, ValueError for a decision that there is not.
    """
    if decision not in Sentence.DECISIONS:
        raise ValueError(f"no decision: {decision!r}")
    article = lock_text_in_review(version)
    sentence = Sentence.objects.filter(version=version, start__lte=span.start, end__gt=span.start).first()
    found = [one for one in sentence.findings if _is_at(one, span, kind)] if sentence else []
    if sentence is None or not found:
        return False
    before = found[0].get("decision", "")
    found[0] |= {"decision": decision, "by": str(by)}
    sentence.save(update_fields=["findings"])
    told = {"finding": kind, "start": span.start, "end": span.end, "words": span.of(version.text)}
    if before != decision:
        Entry.objects.append(
            Entry.Act.SETTLED,
            person=by,
            article=article,
            before={"decision": before} if before else {},
            after=told | {"decision": decision},
        )
    return True


def _is_at(finding: dict[str, Any], span: Span, kind: str) -> bool:
    return (finding["kind"], finding["start"], finding["end"]) == (kind, span.start, span.end)

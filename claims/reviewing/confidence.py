"""Confidential sources: who may know them, and what stands for them where others read.

The only code beside the models that reads or writes who a confidential source is. Its open row, which everything else
reads, has a pseudonym; the record and the evidence of verdicts have proofs, which tell nothing to whoever lacks the salt.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.db.models import QuerySet

from claims.models import Capture, Citation, Confidant, Entry, HiddenPlace, Identity, Source, User
from claims.models.confidence import proof_of
from claims.models.sources import PSEUDONYM


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What one who is named on a confidential source sees of a citation of it."""

    title: str
    url: str
    publisher: str
    origin: str
    locator: str
    passage: str


class NotNamedError(Exception):
    """Whoever is not named on a confidential source can't name others on it, nor say what it is."""

    def __init__(self) -> None:
        super().__init__("Only those who are named on a confidential source can change what is known of it.")


class NobodyLeftError(Exception):
    """A confidential source that nobody is named on could never be read again."""

    def __init__(self) -> None:
        super().__init__("At least one person stays named on a confidential source.")


@transaction.atomic
def keep_in_confidence(
    *,
    by: User,
    people: Collection[User] = (),
    kind: str = Source.Kind.SECONDARY,
    medium: str = "",
    url: str = "",
    title: str = "",
    publisher: str = "",
    origin: str = "",
) -> Source:
    """A new confidential source, with `by` and `people` named on it."""
    source = Source.objects.create(title=PSEUDONYM, kind=kind, medium=medium, is_confidential=True, added_by=by)
    source.title = f"{PSEUDONYM}{source.pk}"
    source.save(update_fields=["title"])
    identity = Identity.objects.create(
        source=source, url=url, title=title, publisher=publisher, origin=origin, made_by=by
    )
    named = {person.pk: person for person in (by, *people)}
    Confidant.objects.bulk_create(Confidant(source=source, person=person, named_by=by) for person in named.values())
    Entry.objects.append(Entry.Act.NAMED, person=by, after=_told(source, named.values()) | {"proof": identity.proof})
    return source


def sent_in_confidence(
    citations: QuerySet[Citation], *, said: dict[str, str], place: dict[str, str]
) -> Citation | None:
    """The one of `citations` that a form with the same words made before, if any; `said` and `place` as `cite` has them."""
    identity = {name: said[name] for name in ("url", "title", "publisher")}
    hidden = {f"hidden__{name}": place[name] for name in ("locator", "passage")}
    return citations.filter(
        is_confidential=True,
        source__kind=said["kind"],
        source__medium=said["medium"],
        source__in=Identity.objects.filter(**identity).values("source"),
        stance=place["stance"],
        **hidden,
    ).first()


@transaction.atomic
def name_people(source: Source, *, people: Collection[User], by: User) -> list[User]:
    """The people who are named on `source` from now on, in the order of their user names. Raises NotNamedError,
    NobodyLeftError."""
    source = Source.objects.select_for_update(no_key=True).get(pk=source.pk)
    before = confidants(source)
    if not source.is_confidential or by not in before:
        raise NotNamedError
    if not any(person.is_active for person in people):
        raise NobodyLeftError
    after = sorted(set(people), key=lambda person: person.username)
    if after != before:
        source.confidants.exclude(person__in=after).delete()
        Confidant.objects.bulk_create(
            Confidant(source=source, person=person, named_by=by) for person in after if person not in before
        )
        Entry.objects.append(Entry.Act.NAMED, person=by, before=_told(source, before), after=_told(source, after))
    return after


def confidants(source: Source) -> list[User]:
    """The people who are named on it, in the order of their user names."""
    return [named.person for named in source.confidants.select_related("person").order_by("person__username")]


def known_to(person: User, citations: Iterable[Citation]) -> dict[int, Known]:
    """What `person` knows of the confidential ones among `citations`, by the id of the citation.

    Two queries where there are any, none where there are none.
    """
    hidden = [citation for citation in citations if citation.is_confidential]
    if not hidden:
        return {}
    identities = identities_known_to(person, [citation.source_id for citation in hidden])
    places = {place.citation_id: place for place in HiddenPlace.objects.filter(citation__in=hidden)}
    return {
        citation.pk: _known(identities[citation.source_id], places.get(citation.pk))
        for citation in hidden
        if citation.source_id in identities
    }


def identities_known_to(person: User, sources: Collection[int]) -> dict[int, Identity]:
    """Who or what these sources are now, by their ids; without those that `person` is not named on."""
    named_on = Confidant.objects.filter(person=person, source__in=sources).values("source")
    return {identity.source_id: identity for identity in Identity.objects.filter(source__in=named_on).order_by("id")}


def hide_place(citation: Citation, *, locator: str, passage: str) -> HiddenPlace:
    """Where in its confidential source the new `citation` points."""
    return HiddenPlace.objects.create(citation=citation, locator=locator, passage=passage)


def proof_of_citation(citation: Citation) -> dict[str, str]:
    """What the record and the evidence of verdicts hold beside the pseudonym: nothing for a source that is open."""
    if not citation.is_confidential:
        return {}
    identity = Identity.objects.filter(source=citation.source_id).latest("id")
    return {"proof": identity.proof, "place_proof": citation.hidden.proof}


def what_stands_for_text(source: Source, capture: Capture) -> str:
    """The hash of what the source said; of a confidential one a proof of that hash, for whoever comes upon the same text
    elsewhere would know the source by its hash."""
    return _what_stands_for(source, [capture.sha256])[0]


def what_stands_for_file(source: Source, capture: Capture) -> dict[str, str]:
    """The same for the file that its text was read from, and for where the pages of that begin, by their names in the
    record; nothing where there was no file, or no pages."""
    hashes = {"file_sha256": capture.original_sha256, "pages_sha256": capture.pages_sha256}
    there = {name: sha256 for name, sha256 in hashes.items() if sha256}
    return dict(zip(there, _what_stands_for(source, list(there.values())), strict=True)) if there else {}


def _what_stands_for(source: Source, hashes: list[str]) -> list[str]:
    if not source.is_confidential:
        return hashes
    salt = Identity.objects.filter(source=source).earliest("id").salt
    return [proof_of({"sha256": sha256}, salt=salt) for sha256 in hashes]


def _told(source: Source, people: Iterable[User]) -> dict[str, Any]:
    return {
        "source": source.pk,
        "title": source.title,
        "people": sorted(person.username for person in people),
    }


def _known(identity: Identity, place: HiddenPlace | None) -> Known:
    return Known(
        title=identity.title or identity.url,
        url=identity.url,
        publisher=identity.publisher,
        origin=identity.origin,
        locator=place.locator if place else "",
        passage=place.passage if place else "",
    )

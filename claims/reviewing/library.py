"""The library of sources: finding one that is there, saying more of it, and how a person is reached."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.db import transaction
from django.db.models import Count, Max, Q

from claims.models import Citation, Claim, Contact, Entry, Identity, Source, User
from claims.models.addresses import normalised_url, url_key
from claims.models.searching import has_phrase, has_words
from claims.models.sources import SourceQuerySet
from claims.reviewing.confidence import NotNamedError, identities_known_to

# What editors say of a source on its page; its URL is what it is found by, and stays.
DESCRIPTION: tuple[str, ...] = ("title", "publisher", "kind", "medium", "origin")
WAYS = ("phone", "mail", "address", "other")


def sources_with(words: str, *, person: User) -> SourceQuerySet:
    """The sources that `person` may know, with each of these words in title, URL or publisher. Of a confidential one those
    are its own, which nobody else finds it by."""
    library = Source.objects.open_to(person)
    if not words.split():
        return library
    fits = has_words(words, "title", "url", "publisher")
    known = Identity.objects.filter(source__confidants__person=person).filter(fits)
    return library.filter(fits | Q(pk__in=known.values("source")))


def sources_like(*, url: str, title: str, publisher: str, person: User) -> SourceQuerySet:
    """Those that a half-written citation may mean: with what was typed in all of these fields; that of the very page
    comes first. None where nothing was typed."""
    wanted = Source.objects.open_to(person)
    if not (url.strip() or title.strip() or publisher.strip()):
        return wanted.none()
    words = sources_with(f"{title} {publisher}", person=person)
    if not url.strip():
        return words
    # Half an address is no host yet: what was typed stands in the URL as it was typed, or without what its form adds.
    bare = normalised_url(url).partition("://")[2].removesuffix("/") or url
    part = has_phrase(bare, "url") | has_phrase(url, "url")
    known = Identity.objects.filter(source__confidants__person=person).filter(part)
    return words.filter(Q(url_key=url_key(url)) | part | Q(pk__in=known.values("source")))


def sources_at_hand(claim: Claim, *, person: User) -> SourceQuerySet:
    """The sources that other claims of its article rest on and this one does not, as far as `person` may know them; the one
    cited last comes first."""
    cited = Citation.objects.in_force()
    others = cited.filter(claim__article=claim.article_id).exclude(claim=claim)
    sources = Source.objects.open_to(person).filter(citations__in=others).annotate(last=Max("citations__id"))
    return sources.exclude(pk__in=cited.filter(claim=claim).values("source")).order_by("-last")


def source_of_page(url: str) -> Source | None:
    """The source of the page that `url` names, a confidential one never."""
    return Source.objects.filter(url_key=url_key(url)).first() if url.strip() else None


def confidential_source_of_page(url: str, *, person: User) -> Source | None:
    """The confidential source with this URL, if `person` knows one: citing it openly would give it away."""
    key = url_key(url)
    known = Identity.objects.filter(source__confidants__person=person).exclude(url="").select_related("source")
    return next((identity.source for identity in known if url_key(identity.url) == key), None)


def claims_resting_on(sources: Iterable[Source]) -> dict[int, int]:
    """The number of claims by source; a source that nothing rests on is left out."""
    counted = Citation.objects.in_force().filter(source__in=list(sources)).order_by().values("source")
    return dict(counted.values_list("source", Count("claim", distinct=True)))


@transaction.atomic
def describe_source(source: Source, *, by: User, said: Mapping[str, str]) -> Source:
    """The source, of which `said` is now true: any of DESCRIPTION. Sources of one origin count as one, those of different
    origins apart; "" leaves it to domain and text. A confidential one is described to its confidants.

    Raises NotNamedError.
    """
    source = Source.objects.select_for_update(no_key=True).get(pk=source.pk)
    if not source.is_open_to(by):
        raise NotNamedError
    said = {str(name): " ".join(said[name].split()) for name in DESCRIPTION if name in said}
    before = _told(source)
    hidden: dict[str, str] = {
        name: said.pop(name) for name in ("title", "publisher", "origin") if name in said and source.is_confidential
    }
    if hidden:
        _identify_anew(source, hidden, by=by)
    for name, value in said.items():
        setattr(source, name, value)
    source.save(update_fields=list(said))
    after = _told(source)
    if after != before:
        Entry.objects.append(Entry.Act.DESCRIBED, person=by, before=before, after=after)
    return source


def contact_shown_to(person: User, source: Source) -> Contact | None:
    """How the source is reached, where anything is known of it and `person` may see it."""
    if not person.has_perm("claims.view_contact") or not source.is_open_to(person):
        return None
    return Contact.objects.filter(source=source).first()


@transaction.atomic
def save_contact(source: Source, *, by: User, ways: Mapping[str, str]) -> Contact:
    """How the person who is `source` is reached. The record says that it changed and which ways there are, not what they
    are. Raises NotNamedError."""
    source = Source.objects.select_for_update(no_key=True).get(pk=source.pk)
    if not source.is_open_to(by):
        raise NotNamedError
    contact = Contact.objects.filter(source=source).first() or Contact(source=source)
    before = [getattr(contact, way) for way in WAYS]
    filled = _filled(contact)
    for way in WAYS:
        setattr(contact, way, ways.get(way, ""))
    if before != [getattr(contact, way) for way in WAYS]:
        contact.save()
        told = {"source": source.pk, "title": str(source)}
        Entry.objects.append(
            Entry.Act.DESCRIBED,
            person=by,
            before=told | {"contact": filled},
            after=told | {"contact": _filled(contact)},
        )
    return contact


def _filled(contact: Contact) -> list[str]:
    return [way for way in WAYS if getattr(contact, way)]


def _identify_anew(source: Source, changes: Mapping[str, str], *, by: User) -> None:
    last = identities_known_to(by, [source.pk])[source.pk]
    before = {name: getattr(last, name) for name in ("url", "title", "publisher", "origin")}
    now = {**before, **changes}
    if now != before:
        Identity.objects.create(source=source, made_by=by, **now)


def _told(source: Source) -> dict[str, Any]:
    """The source as the record keeps it: of a confidential one a proof."""
    told: dict[str, Any] = {"source": source.pk, **{name: getattr(source, name) for name in DESCRIPTION}}
    told["title"] = str(source)
    if source.is_confidential:
        told["proof"] = Identity.objects.filter(source=source).latest("id").proof
    return told

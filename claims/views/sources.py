"""The library of sources, and the claims that rest on them."""

from dataclasses import dataclass
from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_GET, require_POST

from claims.forms.addresses import is_name
from claims.forms.lists import SourceFilterForm
from claims.forms.sources import ConfidantsForm, ContactForm, SourceForm
from claims.models import Citation, Claim, Identity, Mention, Source
from claims.models.addresses import url_key
from claims.reviewing import Known, confidants, identities_known_to, known_to
from claims.reviewing.guessing import guess_of_link, guess_of_name
from claims.reviewing.library import (
    DESCRIPTION,
    WAYS,
    claims_resting_on,
    contact_shown_to,
    sources_at_hand,
    sources_like,
    sources_with,
)
from claims.views.access import DeskRequest, may_judge, may_read
from claims.views.ids import number_in
from claims.views.lists import render_list
from claims.views.paging import page_by_key

# So many are offered while somebody types.
OFFERED = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A source of the library as one person may see it: a confidential one by its name, to those who know it."""

    source: Source
    name: str
    url: str
    publisher: str
    claims: int
    is_this_page: bool = False


@require_GET
@may_read
def source_list(request: DeskRequest) -> HttpResponse:
    """The latest first, each with the number of claims that rest on it now; to choose one where `?claim=` wants it."""
    form = SourceFilterForm(request.GET)
    chosen = form.chosen()
    library = Source.objects.open_to(request.user)
    sources = sources_with(chosen.get("text", ""), person=request.user) if chosen.get("text") else library
    sources = sources.filter(**{name: chosen[name] for name in ("kind", "medium") if name in chosen})
    page = page_by_key(sources.select_related("added_by"), by=("-id",), cursor=request.GET.get("page", ""))
    context = {
        "here": "sources",
        "page": page,
        "rows": held_by(page.rows, request),
        "count": sources.count(),
        "desk_is_empty": not page.rows and not library.exists(),
        "for_claim": Claim.objects.filter(pk=chosen.get("claim") or 0).select_related("article").first(),
    }
    return render_list(request, "claims/sources.html", form, context)


@require_POST
@may_judge
@sensitive_post_parameters()
def find_sources(request: DeskRequest) -> HttpResponse:
    """What of the library fits what is typed into the form of a citation, or, where nothing is typed yet, what the article of
    the claim rests on already; by POST, so that no log of addresses keeps it."""
    words = _typed(request, "url", longest=2_000)
    url, name = ("", words) if is_name(words) else (words, "")
    typed = {field: _typed(request, field, longest=500) for field in ("title", "publisher")}
    typed["title"] = f"{name[:500]} {typed['title']}"
    said = any(words.strip() for words in (url, *typed.values()))
    claim = Claim.objects.filter(pk=number_in(request.POST.get("claim", "")) or 0).first()
    if said or claim is None:
        found = sources_like(url=url, person=request.user, **typed)
    else:
        found = sources_at_hand(claim, person=request.user)
    held = held_by(list(found[: OFFERED + 1]), request, key=url_key(url))
    held.sort(key=lambda one: not one.is_this_page)
    context = {
        "found": held[:OFFERED],
        "more": len(held) > OFFERED,
        "typed": said,
        "for_claim": claim,
        "guess": guess_of_link(url) if url else guess_of_name(typed["title"]),
    }
    return render(request, "claims/found_sources.html", context)


def _typed(request: DeskRequest, field: str, *, longest: int) -> str:
    """What is in a field while somebody writes it; without NUL, which PostgreSQL takes in no query."""
    return request.POST.get(field, "")[:longest].replace("\0", "")


@require_GET
@may_read
def source(request: DeskRequest, pk: int) -> HttpResponse:
    """A source and where it is used: every citation, those withdrawn included, the latest first.

    The page of a confidential one is there for those who are named on it; those who sign off or audit see by its
    pseudonym what rests on it, and whom to ask.
    """
    return source_page(request, source_seen_by(request, pk))


def source_seen_by(request: DeskRequest, pk: int) -> Source:
    """Raises Http404."""
    found = get_object_or_404(Source.objects.select_related("added_by"), pk=pk)
    answers_for_it = request.user.has_perm("claims.sign_off") or request.user.has_perm("claims.audit")
    if not (answers_for_it or found.is_open_to(request.user)):
        raise Http404
    return found


def source_page(request: DeskRequest, found: Source, *, status: int = 200, **forms: Any) -> HttpResponse:
    """`forms` are those that came back with errors."""
    is_open = found.is_open_to(request.user)
    identity = identities_known_to(request.user, [found.pk]).get(found.pk) if found.is_confidential else None
    citations = found.citations.select_related("claim__article", "added_by", "withdrawn_by")
    page = page_by_key(citations, by=("-id",), cursor=request.GET.get("page", ""))
    seen = identity or found
    contact = contact_shown_to(request.user, found)
    named = confidants(found) if found.is_confidential else []
    context: dict[str, Any] = {
        "here": "sources",
        "source": found,
        "seen": seen,
        "name": seen.title or seen.url,
        "is_open": is_open,
        "identity": identity,
        "page": page,
        "rows": _with_words(page.rows, known=known_to(request.user, page.rows)),
        "claims": claims_resting_on([found]).get(found.pk, 0),
        "twin": _twin_of(found),
        "contact": contact,
        "confidants": named,
        "confidants_form": ConfidantsForm(initial={"people": [person.pk for person in named]}, label_suffix=""),
        **_forms_of(found, seen, contact=contact),
        **forms,
    }
    return render(request, "claims/source.html", context, status=status)


def held_by(sources: list[Source], request: DeskRequest, *, key: str = "") -> list[Held]:
    """The sources as the person sees them; `key` is that of the page that is asked for."""
    claims = claims_resting_on(sources)
    hidden = [source.pk for source in sources if source.is_confidential]
    identities = identities_known_to(request.user, hidden) if hidden else {}
    return [_held(source, identities.get(source.pk), claims=claims.get(source.pk, 0), key=key) for source in sources]


def _held(source: Source, identity: Identity | None, *, claims: int, key: str) -> Held:
    seen = identity or source
    return Held(
        source=source,
        name=seen.title or seen.url,
        url=seen.url,
        publisher=seen.publisher,
        claims=claims,
        is_this_page=bool(key) and key == url_key(seen.url),
    )


def _forms_of(found: Source, seen: Source | Identity, *, contact: Any) -> dict[str, Any]:
    described = {name: getattr(seen if hasattr(seen, name) else found, name) for name in DESCRIPTION}
    return {
        "source_form": SourceForm(initial=described, source=found, has_url=bool(seen.url)),
        "contact_form": ContactForm(initial={way: getattr(contact, way, "") for way in WAYS}),
    }


def _twin_of(found: Source) -> Source | None:
    """The source of the same page by which new citations find it, for one from before that was looked at."""
    return Source.objects.filter(url_key=url_key(found.url)).first() if found.url and not found.url_key else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """A citation, and the words of its claim as they stand in the article now: empty when they no longer do.

    `place` has the locator and the passage, as far as the person may see them.
    """

    citation: Citation
    words: str
    place: Citation | Known


def _with_words(citations: list[Citation], *, known: dict[int, Known]) -> list[Use]:
    claims = {citation.claim_id for citation in citations}
    # Those of the last version that had the claim, where its words are gone.
    places = Mention.objects.filter(claim__in=claims, leads=True).order_by("version__number", "id")
    words = dict(places.values_list("claim", "exact"))
    return [
        Use(citation=citation, words=words.get(citation.claim_id, ""), place=known.get(citation.pk, citation))
        for citation in citations
    ]

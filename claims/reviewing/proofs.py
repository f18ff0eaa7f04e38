"""What is known of confidential sources has to be what the record holds proofs of."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from claims.models import Entry, HiddenPlace, Identity
from claims.reviewing.breaks import Break

_TELLING = frozenset({Entry.Act.NAMED, Entry.Act.DESCRIBED})


def identities_that_differ(record: Iterable[Entry]) -> Iterator[Break]:
    """Confidential sources of which something else is known, or nothing any more; `record` is that of the desk."""
    told, known = defaultdict[int, list[str]](list), defaultdict[int, list[str]](list)
    for entry in record:
        if entry.act in _TELLING and "proof" in entry.after:
            told[entry.after["source"]].append(entry.after["proof"])
    for identity in Identity.objects.order_by("id"):
        known[identity.source_id].append(_proof(identity))
    for source in sorted(told.keys() | known.keys()):
        # Said again where something else of the source was described.
        if list(dict.fromkeys(told[source])) != known[source]:
            yield Break(place="confidential source", number=source, reason="is not what the record holds a proof of")


def places_that_differ(article: int, record: Iterable[Entry]) -> Iterator[Break]:
    """Citations of confidential sources in one article whose locator or passage is another by now."""
    told = {
        entry.after["citation"]: (entry.number, entry.after["place_proof"])
        for entry in record
        if entry.act == Entry.Act.CITED and "place_proof" in entry.after
    }
    places = HiddenPlace.objects.filter(citation__claim__article=article)
    known = {place.citation_id: _proof(place) for place in places}
    for citation, (number, proof) in told.items():
        if known.get(citation) != proof:
            reason = "tells of another place in a confidential source than its citation has"
            yield Break(place=f"article {article}, entry", number=number, reason=reason)


def _proof(row: Identity | HiddenPlace) -> str:
    """ "" where the salt is none any more."""
    try:
        return row.proof
    except ValueError:
        return ""

"""A sample article in two versions: judged in the first, with claims that the second opened again."""

from typing import Any, Final

from claims.importing.revising import revise_article
from claims.importing.samples import FERRY, FERRY_EDITED, FERRY_METADATA
from claims.importing.storing import import_article
from claims.models import Article, Mention, User, Version
from claims.reading import read_path
from claims.reviewing import record_verdict

_MANIFEST: Final = {"note": "Passenger list of the line, 4 May.", "ticks": ["saw-document"]}
_FARES: Final = {"note": "The fares of June say £42.", "disposition": "correct", "replacement": "£42"}

# The words of a claim of the first version → who judged it, how, and what else they said.
_VERDICTS: Final[dict[str, tuple[str, str, dict[str, Any]]]] = {
    "18,400": ("alice", "verified", _MANIFEST),
    "3 April": ("alice", "verified", {}),
    "22 per cent": ("bob", "verified", {"note": "Budget of the line, p. 2.", "ticks": ["recalculated"]}),
    "We built this ship for a route that everybody had given up,": ("bob", "verified", {"ticks": ["heard-recording"]}),
    "Now we turn people away on Fridays.": ("bob", "verified", {"ticks": ["heard-recording"]}),
    "£148": ("alice", "verified", {}),
    "£39": ("bob", "disputed", _FARES),
    "164 metres": ("alice", "verified", {"note": "Register of ships."}),
    "612": ("alice", "verified", {"note": "Register of ships."}),
    "2011": ("alice", "verified", {}),
    "31 years": ("alice", "unsourced", {"note": "The archive rings back on Thursday."}),
}


def import_ferry() -> None:
    """Only where its claims are found at once: a worker would find them after the judging."""
    people = {person.username: person for person in User.objects.filter(username__in=["adam", "alice", "bob"])}
    version = import_article(
        read_path(FERRY), metadata=FERRY_METADATA, origin=Version.Origin.COMMAND, imported_by=people.get("adam")
    )
    version.refresh_from_db(fields=["extraction"])
    if version.extraction != Version.Extraction.DONE or len(people) < 3:
        return
    _judge(version.article, people)
    revise_article(version.article, read_path(FERRY_EDITED), origin=Version.Origin.COMMAND, brought_by=people["adam"])


def _judge(article: Article, people: dict[str, User]) -> None:
    mentions = Mention.objects.leading().filter(claim__article=article).in_reading_order().select_related("claim")
    for mention in mentions:
        if mention.exact in _VERDICTS:
            name, outcome, said = _VERDICTS[mention.exact]
            record_verdict(mention.claim, outcome=outcome, reviewer=people[name], seen=None, **said)

"""What was said of a claim before a later version of the text changed its words."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import dropwhile

from django.db.models import F

from claims.alignment.differences import Piece
from claims.alignment.edits import edited_words
from claims.models import Claim, Mention, Verdict, Version
from claims.models.claims import Outcome
from claims.reviewing.judging import in_force
from claims.reviewing.wording import are_edited


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """The verdict that stood when the text was changed, and what it changed since: the words of the claim, which `opened` it
    again, or, with None there, the sentence around them alone, in which nobody has judged it yet."""

    verdict: Verdict
    opened: Verdict | None
    words: tuple[Piece, ...]

    @property
    def is_reworded(self) -> bool:
        return any(piece.kind != "same" for piece in self.words)


def earlier_of(verdicts: Sequence[Verdict], *, place: Mention, version: Version) -> Earlier | None:
    """Of a claim that stands at `place` in `version`, by all its verdicts, the latest first; None where the text changed nothing
    since it was judged. A query where its verdict is of an earlier version."""
    if place.claim.outcome == Outcome.UNREVIEWED:
        return _opened(verdicts, words=place.exact)
    standing = next((row for row in verdicts if row.pk == place.claim.standing_verdict_id), None)
    if standing is None or standing.version_id == version.pk:
        return None
    then = list(
        Mention.objects.filter(claim=place.claim, version=standing.version_id).values_list("context", flat=True)
    )
    if not are_edited(then, [place.context]):
        return None
    return Earlier(verdict=standing, opened=None, words=edited_words(then[0] if then else "", place.context))


def _opened(verdicts: Sequence[Verdict], *, words: str) -> Earlier | None:
    stood = verdict_before(verdicts)
    if stood is None:
        return None
    opened = next(row for row in verdicts if row.cause)
    return Earlier(verdict=stood, opened=opened, words=edited_words(stood.words, words))


def words_since(claim: Claim, *, read: int | None) -> tuple[Piece, ...]:
    """What the text did to the words of a claim since the version `read`, with the sentence around them; nothing where that
    is the text now, or where the claim stands no more."""
    places = Mention.objects.filter(claim=claim, leads=True, version__number__gte=read or 0).order_by("version__number")
    contexts = list(places.values_list("context", flat=True))
    return edited_words(contexts[0], contexts[-1]) if read and len(contexts) > 1 else ()


def verdict_before(verdicts: Sequence[Verdict]) -> Verdict | None:
    """The verdict that stood before the text last changed the words that somebody had judged; `verdicts` are all of one claim,
    the latest first."""
    rest = list(dropwhile(lambda row: not row.cause, verdicts))
    while rest:
        rest = list(dropwhile(lambda row: bool(row.cause), rest))
        if stood := in_force(reversed(rest)):
            return stood
        rest = list(dropwhile(lambda row: not row.cause, rest))
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class EditedSentence:
    """A claim at its place now, judged before the sentence around it was edited: `words` are that sentence then and now, `read`
    is the number of the version of now."""

    mention: Mention
    words: tuple[Piece, ...]
    read: int


def edited_sentences(places: Sequence[Mention]) -> list[EditedSentence]:
    """Of claims at their `places` now, each with a verdict in force. Two queries where there are any."""
    if not places:
        return []
    read = Version.objects.values_list("number", flat=True).get(pk=places[0].version_id)
    judged_in = F("claim__standing_verdict__version")
    mentions = Mention.objects.filter(claim__in=[one.claim_id for one in places], leads=True, version=judged_in)
    then = dict(mentions.values_list("claim_id", "context"))
    return [
        EditedSentence(mention=one, words=edited_words(then.get(one.claim_id, ""), one.context), read=read)
        for one in places
    ]

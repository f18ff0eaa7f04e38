"""What was said of a claim before a later version of the text changed its words."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import dropwhile

from claims.alignment.differences import Piece
from claims.alignment.edits import edited_words
from claims.models import Claim, Mention, Verdict
from claims.reviewing.judging import in_force


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """The verdict that stood when the text was changed by the version that `opened` names; `words` are those of then and now."""

    verdict: Verdict
    opened: Verdict
    words: tuple[Piece, ...]

    @property
    def is_reworded(self) -> bool:
        return any(piece.kind != "same" for piece in self.words)


def earlier_of(verdicts: Sequence[Verdict], *, words: str) -> Earlier | None:
    """Of a claim that is open, by all its verdicts, the latest first, and its `words` now; None where no change of the text
    opened it."""
    opened = next((row for row in verdicts if row.cause), None)
    stood = verdict_before(verdicts)
    if opened is None or stood is None:
        return None
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

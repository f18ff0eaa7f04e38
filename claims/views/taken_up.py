"""What a new version of the text made of the changes that checking had asked for."""

from dataclasses import dataclass
from typing import Final, Literal

from claims.alignment.differences import Piece
from claims.alignment.edits import edited_words
from claims.models import Claim, Mention, Verdict, Version
from claims.placing.folding import fold, table_for
from claims.reviewing.positions import DECISION, Ruling, positions
from claims.views.past import verdicts_until

ASKS: Final = [value for value in Verdict.Disposition.values if value != Verdict.Disposition.KEEP]

# The words asked for stand there; the old ones stand, in an edited sentence or as they did; others stand; none do.
type How = Literal["taken", "sentence", "stands", "other", "gone"]


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenUp:
    """A change that `verdict` asked for before the text changed: `asked` are the words that should stand instead, "" where the
    disposition says it all; `words` are those of then and now."""

    claim: Claim
    verdict: Verdict
    asked: str
    words: tuple[Piece, ...]
    how: How


def taken_up(version: Version) -> list[TakenUp]:
    """Of each change asked for in the version before what became of it in `version`, in the order of the claims. Nothing for
    the first version; five queries for a later one."""
    before = version.article.versions.filter(number__lt=version.number).defer("original").last()
    if before is None:
        return []
    asked = {claim: verdict for claim, verdict in verdicts_until(before).items() if verdict.disposition in ASKS}
    said = positions(asked)
    places = Mention.objects.filter(leads=True, claim__in=asked)
    then, now = ({m.claim_id: m for m in places.filter(version=one)} for one in (before, version))
    found = []
    for claim in Claim.objects.filter(pk__in=asked).order_by("number"):
        verdict = asked[claim.pk]
        decision = said.get(claim.pk, {}).get(DECISION)
        if decision and (decision.verdict != verdict.number or decision.ruling == Ruling.ACCEPTED):
            decision = None
        if decision and decision.ruling == Ruling.REJECTED:
            continue
        words = decision.words if decision else verdict.replacement
        found.append(_taken_up(claim, verdict, words, then=then.get(claim.pk), now=now.get(claim.pk)))
    return found


def _taken_up(claim: Claim, verdict: Verdict, asked: str, *, then: Mention | None, now: Mention | None) -> TakenUp:
    return TakenUp(
        claim=claim,
        verdict=verdict,
        asked=asked,
        words=edited_words(then.exact if then else verdict.words, now.exact if now else ""),
        how=_how(verdict, asked, then=then, now=now),
    )


def _how(verdict: Verdict, asked: str, *, then: Mention | None, now: Mention | None) -> How:
    if now is None:
        return "taken" if verdict.disposition == Verdict.Disposition.CUT else "gone"
    before = then.context if then else ""
    table = table_for(before, now.context, asked, verdict.words)
    sentence = fold(now.context, table)
    if asked and fold(asked, table) in sentence:
        return "taken"
    words, old_words = fold(now.exact, table), fold(then.exact if then else verdict.words, table)
    # A sentence that begins with other words has them in small letters.
    if words.casefold() != old_words.casefold():
        return "other"
    return "stands" if sentence == fold(before, table) else "sentence"

"""What a new text of an article would do to its claims, before anything is stored."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Max

from claims.alignment.differences import Piece
from claims.alignment.edits import edited_words, share_kept
from claims.importing.carried import carried
from claims.importing.carrying import reading_of
from claims.importing.headlines import head
from claims.importing.returning import returning, stood_at
from claims.models import Article, Claim, Mention, Verdict, Version
from claims.models.articles import text_hash
from claims.models.claims import Outcome
from claims.placing import Change, in_words, place_claims
from claims.reading import Manuscript

# A text that has less than this in common with the one before is perhaps another article.
_LIKE = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Fate:
    """What becomes of a claim: its words `before` ("" for one that comes) and `after` ("" for one that goes), the sentence around
    them, the verdict that it had, and in words why that no longer stands; the `address` of the claim where there is one."""

    claim: Claim
    verdict: Verdict | None
    before: str
    after: str
    context: str
    why: str = ""
    address: str = ""

    @property
    def words(self) -> tuple[Piece, ...]:
        return edited_words(self.before, self.after)


@dataclass(frozen=True, slots=True, kw_only=True)
class Foresight:
    """The next version as it would be, beside the `current` one. `stays` counts the verdicts that stand, `still_open` the
    claims that nobody has judged and that are there still; the fates are in reading order."""

    current: Version
    number: int
    text: str
    notes: tuple[str, ...]
    stays: int
    still_open: int
    opened: tuple[Fate, ...]
    gone: tuple[Fate, ...]
    back: tuple[Fate, ...]
    new: tuple[Fate, ...]
    share_kept: float

    @property
    def name(self) -> str:
        """What tells this preview from any other: the text that it changes, and the one that it brings."""
        return f"{self.current.pk}-{text_hash(self.text)}"

    @property
    def is_the_same(self) -> bool:
        return self.text == self.current.text

    @property
    def is_another(self) -> bool:
        """Whether so little stays that it is perhaps the text of another article."""
        return self.share_kept < _LIKE


def foresee(article: Article, manuscript: Manuscript) -> Foresight:
    """What bringing `manuscript` as the next text of `article` would do; touches no table but to read."""
    current = article.versions.defer("original").get(is_current=True)
    coming = Version(article=article, text=head(manuscript.text).text, number=current.number + 1)
    old, new = reading_of(current, article), reading_of(coming, article)
    stood = list(
        Mention.objects.filter(version=current).in_reading_order().select_related("claim__standing_verdict__reviewer")
    )
    before = {mention.claim_id: mention for mention in stood if mention.leads}
    was_open = {pk for pk, mention in before.items() if mention.claim.outcome == Outcome.UNREVIEWED}
    placing = place_claims([stood_at(mention) for mention in stood], old=old, new=new)
    back = returning(article, new, read=lambda earlier: reading_of(earlier, article))
    last = article.claims.aggregate(last=Max("number"))["last"] or 0
    what = carried(coming, stood, placing, old=old.extraction, new=new.extraction, back=back, last_number=last)
    # By their numbers: what is new has no other name yet.
    after = {mention.claim.number: mention for mention in what.mentions if mention.leads}
    opened = [claim for claim in what.stayed if claim.pk in placing.changes and claim.pk not in was_open]
    open_still = [claim for claim in what.stayed if claim.pk in was_open]
    return Foresight(
        current=current,
        number=article.versions.latest("number").number + 1,
        text=coming.text,
        notes=manuscript.notes,
        stays=len(what.stayed) - len(opened) - len(open_still),
        still_open=len(open_still),
        opened=tuple(_fate(before[c.pk], after[c.number], placing.changes[c.pk]) for c in opened),
        gone=tuple(_fate(before[c.pk], None) for c in what.gone),
        back=tuple(_fate(None, after[c.number]) for c in what.back),
        new=tuple(_fate(None, after[c.number]) for c in sorted(what.new, key=lambda claim: after[claim.number].start)),
        share_kept=share_kept(current.text, coming.text),
    )


def _fate(before: Mention | None, after: Mention | None, changes: Iterable[Change] = ()) -> Fate:
    place = after or before
    assert place is not None  # noqa: S101 (a claim stands in one of the texts)
    words = {"before": before.exact if before else "", "after": after.exact if after else ""}
    return Fate(
        claim=place.claim,
        verdict=place.claim.standing_verdict,
        **words,
        context=place.context,
        why=why_again(changes, **words),
    )


def why_again(changes: Iterable[Change], *, before: str, after: str) -> str:
    """Why a verdict no longer stands, in words: without what the words `before` and `after` show by themselves."""
    return in_words(change for change in changes if before == after or change.what not in ("words", "value"))

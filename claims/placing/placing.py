"""All claims of one text in the next: each place followed, then what follows for the claim that it is a place of."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import accumulate

from claims.extraction import Mention, Quotation, Span
from claims.placing.changing import Place
from claims.placing.folding import fold, table_for
from claims.placing.following import Following
from claims.placing.sentences import match_sentences
from claims.placing.texts import Text
from claims.placing.values import Change, Placed, Placing, Reading, Stood
from claims.placing.ways import Ways


def place_claims(stood: Sequence[Stood], *, old: Reading, new: Reading) -> Placing:
    """Where the claims that `stood` in the old text stand in the new one; never raises, whatever the texts.

    `stood` may be in any order. Every claim is placed or gone, and every mention of the new text is taken up, shares a
    place with a claim of its kind, or is new. Time grows with the length of the texts.
    """
    before, after = Text(old), Text(new)
    table = table_for(old.text, new.text)
    of_new = match_sentences(
        [fold(sentence.of(old.text), table) for sentence in before.sentences],
        [fold(sentence.of(new.text), table) for sentence in after.sentences],
    )
    ways = Ways(before, after, of_new)
    places = Following(before, after, ways, table).follow(stood)
    kept = _Settled(stood, places, after.mentions)
    placed = sorted([*kept.placed, *_joining(kept, stood, after)], key=lambda one: (one.span, one.claim))
    return Placing(
        placed=tuple(placed),
        changes=kept.changes,
        gone=kept.gone,
        new=tuple(_new(placed, stood, after.mentions)),
        unchanged={j: i for j, i in enumerate(of_new) if i >= 0},
    )


class _Settled:
    """What became of each claim: it stays where it did not change; where all of its places changed, so did the claim."""

    def __init__(self, stood: Sequence[Stood], places: Sequence[Place | None], mentions: Sequence[Mention]) -> None:
        self.placed: list[Placed] = []
        self.changes: dict[int, tuple[Change, ...]] = {}
        by_claim: dict[int, list[Place]] = {one.claim: [] for one in stood}
        for place in places:
            if place is not None:
                by_claim[place.stood.claim].append(place)
        self.gone = tuple(claim for claim, here in by_claim.items() if not here)
        for claim, here in by_claim.items():
            stays = [place for place in here if not place.changes] or _alike(here, mentions)
            self.placed += map(_placed, stays)
            changes = dict.fromkeys(change for place in stays for change in place.changes)
            if changes:
                self.changes[claim] = tuple(changes)


def _alike(places: Sequence[Place], mentions: Sequence[Mention]) -> list[Place]:
    """Those that changed as the first one did: what became of the others is another claim."""
    if not places:
        return []
    first = _claimed(places[0], mentions)
    return [place for place in places if _claimed(place, mentions) == first]


def _claimed(place: Place, mentions: Sequence[Mention]) -> object:
    return None if place.found is None else mentions[place.found].claim


def _placed(place: Place) -> Placed:
    return Placed(claim=place.stood.claim, span=place.span, was=place.stood.span, how=place.how, found=place.found)


def _joining(kept: _Settled, stood: Sequence[Stood], after: Text) -> list[Placed]:
    """The new mentions of claims that were taken up: a sentence that now stands again.

    Only where one claim alone was taken up, and where the machine reads the same: a speaker that it does not know might be another.
    """
    claims: dict[int, set[int]] = defaultdict(set)
    models: dict[int, Mention] = {}
    for one in kept.placed:
        if one.found is not None:
            mention = after.mentions[one.found]
            claims[mention.claim].add(one.claim)
            models[one.claim] = mention
    joining = []
    for index in _new(kept.placed, stood, after.mentions):
        mention = after.mentions[index]
        here = claims.get(mention.claim, ())
        if len(here) != 1:
            continue
        (claim,) = here
        if _meaning(mention) == _meaning(models[claim]):
            is_exact = mention.span.of(after.text) == models[claim].span.of(after.text)
            joining.append(
                Placed(claim=claim, span=mention.span, was=None, how="exact" if is_exact else "fuzzy", found=index)
            )
    return joining


def _meaning(mention: Mention) -> str | None:
    content = mention.content
    return content.speaker_name if isinstance(content, Quotation) else content.value


def _new(placed: Sequence[Placed], stood: Sequence[Stood], mentions: Sequence[Mention]) -> list[int]:
    """The mentions that share nothing with a claim of their kind."""
    kinds: Mapping[int, str] = {one.claim: one.kind for one in stood}
    taken = {one.found for one in placed}
    held = {kind: _Held([one.span for one in placed if kinds[one.claim] == kind]) for kind in ("figure", "quotation")}
    return [
        index
        for index, mention in enumerate(mentions)
        if index not in taken and not held[mention.kind].touches(mention.span)
    ]


class _Held:
    """Places, to ask whether one of them touches another."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._starts = sorted(span.start for span in spans)
        self._reach = list(accumulate((span.end for span in sorted(spans)), max))

    def touches(self, span: Span) -> bool:
        before = bisect_left(self._starts, span.end)
        return before > 0 and self._reach[before - 1] > span.start

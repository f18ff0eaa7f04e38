"""What was placed in a new text → the rows to store, not yet saved: mentions, new claims, and claims that read otherwise now."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from claims.extraction import Extraction, Span
from claims.importing.returning import Return, sentences_at
from claims.importing.rows import claim_row, mention_row, vouched_for, with_risks
from claims.models import Claim, Mention, Version
from claims.placing import Placed, Placing

# What the machine reads of a claim, and what follows a changed reading.
READ = ("type", "value", "upper", "unit", "currency", "qualifier", "speaker_name", "via", "confidence")


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """What becomes of the claims of an article: `stayed`, `gone` and `back` are all of them that stood or stand again, `new`
    are unsaved. Of those that stayed or are back `read_anew` have other values, and `as_risky` other risks. `mentions` are all
    places in the new text, in no order.
    """

    stayed: list[Claim]
    gone: list[Claim]
    back: list[Claim]
    new: list[Claim]
    read_anew: list[Claim]
    as_risky: list[Claim]
    mentions: list[Mention]


def carried(
    version: Version,
    stood: Sequence[Mention],
    placing: Placing,
    *,
    old: Extraction,
    new: Extraction,
    back: Iterable[Return],
    last_number: int,
) -> Carried:
    """The rows of `version`, where the claims that `stood` in the text before it are placed; new ones are numbered behind
    `last_number`."""
    claims = {mention.claim_id: mention.claim for mention in stood}
    free = set(placing.new)
    returned = [one for one in back if _fits(one, free, placing.placed, claims)]
    for one in returned:
        free -= {index for index in free if _is_held(index, one, new)}
    came_back = {one.claim.pk: one.claim for one in returned}
    places = [*placing.placed, *(placed for one in returned for placed in one.places)]
    there = claims | came_back
    for claim in there.values():
        claim.article = version.article
    gone = set(placing.gone)
    read_anew = _read_anew(places, placing, there, old=old, new=new)
    fresh, fresh_mentions = _new_claims(version, sorted(free), new, last_number=last_number)
    was = {(m.claim_id, m.start, m.end): m for m in [*stood, *(m for one in returned for m in one.mentions)]}
    leading = _leading(places)
    return Carried(
        stayed=sorted((claim for pk, claim in claims.items() if pk not in gone), key=_number),
        gone=sorted((claims[pk] for pk in gone), key=_number),
        back=sorted(came_back.values(), key=_number),
        new=fresh,
        read_anew=read_anew,
        as_risky=_as_risky(version, leading.values(), there, new),
        mentions=[
            *(
                _mention(version, placed, there[placed.claim], was, new, leads=leading[placed.claim] is placed)
                for placed in {(one.claim, one.span): one for one in reversed(places)}.values()
            ),
            *fresh_mentions,
        ],
    )


def _number(claim: Claim) -> int:
    return claim.number


def _fits(one: Return, free: set[int], placed: Iterable[Placed], claims: dict[int, Claim]) -> bool:
    """Whether nothing that stood in the text until now stands where the claim would be again."""
    taken = [other.span for other in placed if claims[other.claim].kind == one.claim.kind]
    return all(
        place.found in free if place.found is not None else not any(place.span.touches(span) for span in taken)
        for place in one.places
    )


def _is_held(index: int, one: Return, extraction: Extraction) -> bool:
    mention = extraction.mentions[index]
    return mention.kind == one.claim.kind and any(mention.span.touches(place.span) for place in one.places)


def _leading(places: Iterable[Placed]) -> dict[int, Placed]:
    """The first place of each claim in reading order."""
    found: dict[int, Placed] = {}
    for placed in sorted(places, key=lambda one: (one.span.start, -one.span.end)):
        found.setdefault(placed.claim, placed)
    return found


def _read_anew(
    places: Iterable[Placed], placing: Placing, claims: dict[int, Claim], *, old: Extraction, new: Extraction
) -> list[Claim]:
    """The claims that the text changed, with what the machine reads of them now in place of what it read otherwise before:
    what somebody has set by hand stays as long as its reading does."""
    readings = {(mention.span, mention.kind): mention for mention in old.mentions}
    found: dict[int, Claim] = {}
    for placed in places:
        if placed.claim not in placing.changes or placed.found is None or placed.claim in found:
            continue
        claim, place = claims[placed.claim], new.mentions[placed.found]
        now = claim_row(claim.article, claim.number, place)
        before = readings.get((placed.was, place.kind)) if placed.was else None
        was = claim_row(claim.article, claim.number, before) if before else None
        for name in READ:
            if was is None or getattr(was, name) != getattr(now, name):
                setattr(claim, name, getattr(now, name))
        found[placed.claim] = claim
    return list(found.values())


def _new_claims(
    version: Version, free: Iterable[int], extraction: Extraction, *, last_number: int
) -> tuple[list[Claim], list[Mention]]:
    vouched = vouched_for(extraction)
    claims: dict[int, Claim] = {}
    mentions = []
    for index in free:
        place = extraction.mentions[index]
        leads = place.claim not in claims
        if leads:
            claim = claim_row(version.article, last_number + len(claims) + 1, place)
            claims[place.claim] = with_risks(claim, place, version, is_vouched_for=place.claim in vouched)
        mentions.append(mention_row(version, place, claims[place.claim], leads=leads))
    return list(claims.values()), mentions


def _as_risky(
    version: Version, leading: Iterable[Placed], claims: dict[int, Claim], extraction: Extraction
) -> list[Claim]:
    vouched = vouched_for(extraction)
    found = []
    for placed in leading:
        if placed.found is None:
            continue
        claim, place = claims[placed.claim], extraction.mentions[placed.found]
        before = claim.risks
        with_risks(claim, place, version, is_vouched_for=place.claim in vouched)
        if claim.risks != before:
            found.append(claim)
    return found


def _mention(
    version: Version,
    placed: Placed,
    claim: Claim,
    was: dict[tuple[int, int, int], Mention],
    extraction: Extraction,
    *,
    leads: bool,
) -> Mention:
    before = was.get((placed.claim, placed.was.start, placed.was.end)) if placed.was else None
    how = Mention.Placed.EXTRACTED if before is None else Mention.Placed(placed.how)
    if placed.found is not None:
        return mention_row(version, extraction.mentions[placed.found], claim, leads=leads, placed=how)
    if before is not None and before.placed == Mention.Placed.BY_HAND and placed.how == "exact":
        how = Mention.Placed.BY_HAND
    return Mention.at(
        version,
        placed.span,
        claim=claim,
        sentence=_sentence_around(placed.span, extraction.sentences),
        speaker=_moved(before, "speaker", placed, version),
        cue=_moved(before, "cue", placed, version),
        leads=leads,
        placed=how,
    )


def _sentence_around(span: Span, sentences: tuple[Span, ...]) -> Span:
    if not sentences:
        return span
    held = sentences_at(span, sentences)
    return Span(min(sentences[held[0]].start, span.start), max(sentences[held[-1]].end, span.end))


def _moved(before: Mention | None, name: str, placed: Placed, version: Version) -> Span | None:
    """Where the speaker or the cue of a claim that people have shaped stands now: as far from its words as before."""
    start = getattr(before, f"{name}_start", None)
    if before is None or start is None:
        return None
    words, start = getattr(before, name), start + placed.span.start - before.start
    return Span(start, start + len(words)) if start >= 0 and version.text.startswith(words, start) else None

"""What placing says of an edit, told in words: one line a claim."""

from datetime import date

from claims.extraction import extract
from claims.placing import Placing, Reading, Stood, place_claims


def reading(text: str, *, language: str = "en") -> Reading:
    return Reading(text=text, extraction=extract(text, published_on=date(2025, 11, 20), language=language))


def found_in(read: Reading) -> list[Stood]:
    """The claims as the machine found them, nothing shaped by people."""
    return [Stood(claim=one.claim, span=one.span, kind=one.kind) for one in read.extraction.mentions]


def placing(old: str, new: str, *, language: str = "en") -> Placing:
    before, after = reading(old, language=language), reading(new, language=language)
    return place_claims(found_in(before), old=before, new=after)


def told(old: str, new: str, *, language: str = "en") -> list[str]:
    """What became of the claims, in the order of the new text, then what is gone from the old one.

    "54" stays · "nine → 9" stays in other words · "45 → 54: value 45 → 54" is open again · "54 gone" · "+ 54" is new ·
    "= 54" stands at one more place.
    """
    before, after = reading(old, language=language), reading(new, language=language)
    stood = found_in(before)
    found = place_claims(stood, old=before, new=after)
    lines = []
    for one in found.placed:
        words = one.span.of(new)
        if one.was is None:
            words = f"= {words}"
        elif one.was.of(old) != words:
            words = f"{one.was.of(old)} → {words}"
        reasons = ", ".join(
            change.what if change.what == "place" else f"{change.what} {change.before} → {change.after}"
            for change in found.changes.get(one.claim, ())
        )
        lines.append((one.span.start, f"{words}: {reasons}" if reasons else words))
    lines += [
        (after.extraction.mentions[index].span.start, f"+ {after.extraction.mentions[index].span.of(new)}")
        for index in found.new
    ]
    words_of = {one.claim: one.span.of(old) for one in reversed(stood)}
    return [*(line for _, line in sorted(lines)), *(f"{words_of[claim]} gone" for claim in found.gone)]

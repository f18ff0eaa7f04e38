"""That a new text was brought, and what it did: to all claims, and to one, whose record tells it beside what people did."""

from collections.abc import Mapping
from typing import Any

from claims.models import Article, Entry, Version
from claims.placing import Change, in_words
from claims.reporting.phrases import listed

type Fates = dict[int, str]
type _Said = Mapping[str, Any]


def revised(entry: Entry, before: _Said, after: _Said) -> str:
    way = dict(Version.Origin.choices).get(after.get("origin", ""), "text")
    return f"brought version {after.get('version', '')} of the text ({way})"


def found_again(entry: Entry, before: _Said, after: _Said) -> str:
    changed = after.get("changed", ())
    opened = sum("verdict" in claim for claim in changed)
    counts = (
        (len(after.get("kept", ())), "as they were"),
        (len(changed), f"changed ({opened} open again)"),
        (len(after.get("gone", ())), "gone"),
        (len(after.get("back", ())), "back"),
        (len(after.get("new", ())), "new"),
    )
    found = listed(f"{count} {how}" for count, how in counts if count) or "none"
    return f"looked for the claims in version {after.get('version', '')} of the text: {found}"


def fates_of(article: Article, claim: int) -> Fates:
    """By the id of the entry, what each new text of the article did to claim number `claim`; nothing of those that left it as
    it was."""
    entries = Entry.objects.filter(article=article, act=Entry.Act.PLACED).order_by("number")
    found = {entry.pk: fate_of(entry, claim) for entry in entries}
    return {pk: sentence for pk, sentence in found.items() if sentence}


def fate_of(entry: Entry, claim: int) -> str:
    """What the new text that `entry` tells of did to claim number `claim`; "" where it stayed as it was."""
    after, version = entry.after, f"Version {entry.after['version']} of the text"
    for changed in after["changed"]:
        if changed["claim"] == claim:
            why = in_words(Change(**change) for change in changed["changes"])
            opened = " It is open again." if "verdict" in changed else ""
            return f"{version} changed claim {claim}. {why}{opened}"
    for name, what in _FATES:
        if claim in after[name]:
            return f"{version} {what.format(claim=claim)}."
    return ""


_FATES = (
    ("gone", "holds the words of claim {claim} no more"),
    ("back", "brought the words of claim {claim} back"),
    ("new", "brought claim {claim}"),
)

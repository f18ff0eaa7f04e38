"""What a new text did to one claim, as sentences: its record tells it beside what people did."""

from claims.models import Article, Entry
from claims.placing import Change, in_words
from claims.reporting.telling import told

type Fates = dict[int, str]


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


def told_of(entry: Entry, fates: Fates) -> str:
    """The entry as a sentence in the record of the claim whose `fates` these are."""
    return fates.get(entry.pk) or told(entry)


_FATES = (
    ("gone", "holds the words of claim {claim} no more"),
    ("back", "brought the words of claim {claim} back"),
    ("new", "brought claim {claim}"),
)

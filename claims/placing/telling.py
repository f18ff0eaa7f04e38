"""Changes as sentences, and as a record keeps them."""

from collections.abc import Iterable

from claims.placing.values import Change

# What a sentence shows of the words before and after.
_SHOWN = 200
_NAMES = {
    "words": "the words",
    "value": "the number",
    "unit": "the unit",
    "qualifier": "the qualifier",
    "type": "the type",
    "speaker": "the speaker",
}


def in_words(changes: Iterable[Change]) -> str:
    """What the text changed about a claim, as sentences."""
    return " ".join(map(_in_words, changes))


def as_kept(changes: Iterable[Change]) -> list[dict[str, str]]:
    """The changes as JSON holds them, long words cut."""
    return [{"what": change.what, "before": _cut(change.before), "after": _cut(change.after)} for change in changes]


def _in_words(change: Change) -> str:
    if change.what == "place":
        return "The text was changed around these words so much that nobody can tell whether they are the ones that were judged."
    before, after = _shown(change.before), _shown(change.after)
    return f"The text was changed: {_NAMES[change.what]} became {after}, before {before}."


def _shown(words: str) -> str:
    return f"“{_cut(words)}”" if words else "nothing"


def _cut(words: str) -> str:
    return words if len(words) <= _SHOWN else words[: _SHOWN - 1] + "…"

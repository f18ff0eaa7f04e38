"""What placing takes and gives."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from claims.extraction import Extraction, Span

# What about a claim is another: its words, the number or unit that they say, who said them, or whether it is this claim at all.
What = Literal["words", "value", "unit", "qualifier", "type", "speaker", "place"]
Kind = Literal["figure", "quotation"]
How = Literal["exact", "fuzzy"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A text and all that was found in it."""

    text: str
    extraction: Extraction


@dataclass(frozen=True, slots=True, kw_only=True)
class Stood:
    """A place where a claim stood in the old text: as the machine found it, or as people have shaped it since.

    `claim` names the claim; several places may name the same.
    """

    claim: int
    span: Span
    kind: Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Why a verdict on the claim no longer stands: what was `before` and what is `after`, in words; "" for nothing.

    `place` says that the words stand at several places that nothing tells apart, so that nobody knows which was judged.
    """

    what: What
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A claim at its place in the new text. `was` is its place in the old one, None for words that were not there.

    `exact`: the words are the old ones; `fuzzy`: they differ, if only in typography. `found` is the index of the mention of
    the new extraction that stands there, None where the machine found none or found another span.
    """

    claim: int
    span: Span
    was: Span | None
    how: How
    found: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Placing:
    """All claims of the old text in the new one.

    `placed` is in reading order; a claim may stand at several places. `changes` has the claims whose verdict no longer
    stands, each with at least one reason. `gone` are the claims that stand nowhere. `new` are the indexes of the mentions of
    the new extraction that are of no old claim. `unchanged` has for each sentence of the new text, by its index, the index of
    the old one that says the same in the same typography or another: its looks, leftovers and decisions are still good.
    """

    placed: tuple[Placed, ...]
    changes: Mapping[int, tuple[Change, ...]]
    gone: tuple[int, ...]
    new: tuple[int, ...]
    unchanged: Mapping[int, int]

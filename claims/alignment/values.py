"""What an alignment gives back: frozen values, every offset in code points of the texts as given."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, get_args

from claims.extraction import Figure, Span

Kind = Literal["verbatim", "altered", "figure-agrees", "figure-rounded", "figure-differs", "not-found"]
StepKind = Literal["equal", "changed", "added", "left-out"]
Agreement = Literal["exact", "rounding", "bound", "differs"]
Reason = Literal[
    # of a quotation
    "negation",
    "negation-nearby",
    "number",
    "long-cut",
    "order",
    "apart",
    "fillers",
    "layout",
    "short",
    "too-long",
    # of both
    "ambiguous",
    # of a figure
    "scale",
    "unit",
    "currency",
    "counted",
    "converted",
    "qualifier",
    "range",
    "precision",
    "coarse",
    "loose-bound",
    "transposed",
    "elsewhere",
    "context",
]

KINDS: tuple[str, ...] = get_args(Kind)
REASONS: tuple[str, ...] = get_args(Reason)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One stretch of the comparison, in reading order: the words of the claim beside those of the source.

    `equal` words may differ in typography. A span is None where that side has no words. `by_editor` marks a change that
    the claim itself shows: words cut at an ellipsis, words put in brackets.
    """

    kind: StepKind
    claimed: str = ""
    found: str = ""
    claimed_span: Span | None = None
    found_span: Span | None = None
    by_editor: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Caution:
    """What a person should look at: why, the words on both sides, and the place in the source where there is one."""

    reason: Reason
    claimed: str = ""
    found: str = ""
    span: Span | None = None

    def __post_init__(self) -> None:
        if self.reason not in REASONS:
            raise ValueError(f"no reason: {self.reason!r}")


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureComparison:
    """A claimed figure beside the one in the source.

    `difference` is how far the claimed value lies from the found one, in percent of the found one, to two decimals;
    None where there is no such number (dates, a found value of zero).
    """

    agreement: Agreement
    claimed: Figure
    found: Figure
    difference: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Alignment:
    """A claim beside the words of a source.

    `spans` are the passages in reading order of the claim: one, or one for each part of a quotation with cuts; none when
    nothing was found. `others` are further passages that fit as well. `similarity` (0 to 1) is for a quotation how much of
    its words and the passage's are the same, for a figure how much of its context stands around the found one. `is_fuzzy`
    says that the passage was chosen by likeness: a person should look whether it is the one. Nothing is accepted by itself.
    """

    kind: Kind
    spans: tuple[Span, ...] = ()
    others: tuple[Span, ...] = ()
    steps: tuple[Step, ...] = ()
    cautions: tuple[Caution, ...] = ()
    similarity: float = 0.0
    is_fuzzy: bool = False
    comparison: FigureComparison | None = None

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"no kind of alignment: {self.kind!r}")
        if (self.kind == "not-found") == bool(self.spans):
            raise ValueError(f"{self.kind} with {len(self.spans)} spans")
        if not 0 <= self.similarity <= 1:
            raise ValueError(f"no similarity: {self.similarity!r}")

    @property
    def reasons(self) -> frozenset[Reason]:
        """The reasons of all cautions."""
        return frozenset(caution.reason for caution in self.cautions)

"""What a check finds: frozen values, offsets in code points of the text as given."""

from dataclasses import dataclass
from typing import Literal, get_args

from claims.extraction import Span

Kind = Literal["miscounted-list", "repeated-paragraph"]

KINDS: tuple[str, ...] = get_args(Kind)


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A slip that the text itself shows; which side is wrong is for a person to say.

    A `miscounted-list`: at `span` stands how many there are (`said`), the `related` are the items that follow (`counted`).
    A `repeated-paragraph`: what stands at `span` stood before, at the one span of `related`.
    """

    kind: Kind
    span: Span
    related: tuple[Span, ...]
    said: int | None = None
    counted: int | None = None

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"no kind of finding: {self.kind!r}")
        if not self.related:
            raise ValueError(f"{self.kind} without anything related")

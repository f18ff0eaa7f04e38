"""A comparison as the page shows it: both sides in pieces, each piece saying how it meets the other side."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from django.utils.translation import gettext as _

from claims.alignment import Alignment, Step
from claims.extraction import Span
from claims.reviewing import Comparison
from claims.reviewing.comparing import CUT, pages_in_words
from claims.views.comparison_notes import changes_of, notes_of

type PieceKind = Literal["plain", "changed", "added", "left-out", "cut", "put-in"]

# Characters of the surroundings: in the panel, and in the view of its own.
NEAR, WIDE = 90, 500
# Of a passage left out by an ellipsis, this much is shown in the panel.
_CUT_SHOWN = 160
_MOST_OTHERS = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Words of one side: as they are on the other, changed, added by the claim, left out by it, or cut or put in as the
    claim itself shows."""

    kind: PieceKind
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A passage in pieces, with the words before and after it."""

    before: str
    pieces: list[Piece]
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A passage of the source that can be taken: `spans` as the form sends them, "120-141"; on which `page` of its file it
    begins, and `pages` in words, where the file has any."""

    passage: Passage
    spans: list[str]
    page: int | None = None
    pages: str = ""
    is_taken: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """All that is shown of one comparison. `kind` is that of the alignment, "like" for an indirect statement that is
    only similar; `best` is None when nothing was found."""

    comparison: Comparison
    kind: str
    claim: Passage
    best: Place | None
    others: list[Place]
    notes: list[str]
    changes: list[str]

    @property
    def alignment(self) -> Alignment:
        return self.comparison.alignment

    @property
    def match(self) -> str:
        """What was found, in words, with the sign that goes with it."""
        return match_in_words(self.kind, is_bound=_agreement(self.alignment) == "bound")

    @property
    def likeness(self) -> str:
        """That the passage was chosen by likeness, and how alike both sides are; "" where it stands as it is."""
        if not self.alignment.is_fuzzy or not self.best:
            return ""
        if self.alignment.comparison:
            return _("chosen by likeness: is this the figure that is meant?")
        # 100 only for what is the same.
        percent = min(round(self.alignment.similarity * 100), 99)
        return _("found by likeness, %(percent)d %% the same: is this the passage?") % {"percent": percent}


def match_in_words(kind: str, *, is_bound: bool = False) -> str:
    """The kind of an alignment, or "like", as the page says it."""
    if kind == "figure-agrees" and is_bound:
        return _("✓ Within the bound")
    return {
        "verbatim": _("✓ Verbatim"),
        "altered": _("≠ Altered"),
        "like": _("≈ Similar words"),
        "figure-agrees": _("✓ Figure agrees"),
        "figure-rounded": _("≈ Figure agrees, rounded"),
        "figure-differs": _("≠ Figure differs"),
        "not-found": _("∅ Not found"),
    }[kind]


def _agreement(alignment: Alignment) -> str:
    return alignment.comparison.agreement if alignment.comparison else ""


def lay_beside(comparison: Comparison, *, passage: str, article_text: str = "") -> Beside:
    """The comparison for the panel; with the text of the article, for the view with the surroundings of both.

    `passage` is the one that the citation has.
    """
    alignment, mention = comparison.alignment, comparison.mention
    reach = WIDE if article_text else NEAR
    own = Span(mention.start, mention.end) if article_text else None
    is_indirect = comparison.citation.claim.type == "indirect"
    return Beside(
        comparison=comparison,
        kind="like" if is_indirect and alignment.kind == "altered" else alignment.kind,
        claim=Passage(
            before=before(article_text, own, reach) if own else "",
            pieces=list(claim_pieces(mention.exact, alignment)),
            after=after(article_text, own, reach) if own else "",
        ),
        best=_place(comparison, alignment.spans, reach, passage, steps=alignment.steps) if alignment.spans else None,
        others=[_place(comparison, (span,), reach, passage) for span in alignment.others[:_MOST_OTHERS]],
        notes=list(dict.fromkeys(notes_of(alignment))),
        changes=list(dict.fromkeys(changes_of(alignment))),
    )


def claim_pieces(words: str, alignment: Alignment) -> Iterator[Piece]:
    """The claim's words: those that the source has otherwise, and those that it does not have."""
    kinds: dict[str, PieceKind] = {"changed": "changed", "added": "added"}
    own: dict[str, PieceKind] = {"changed": "put-in", "added": "put-in"}
    steps = [
        (step.claimed_span, (own if step.by_editor else kinds).get(step.kind, "plain")) for step in alignment.steps
    ]
    return _pieces(words, 0, len(words), steps)


def source_pieces(text: str, spans: Sequence[Span], steps: Iterable[Step]) -> Iterator[Piece]:
    """The passage's words: those that the claim has otherwise, and those that it leaves out."""
    kinds: dict[str, PieceKind] = {"changed": "changed", "left-out": "left-out"}
    own: dict[str, PieceKind] = {"left-out": "cut"}
    placed = [(step.found_span, (own if step.by_editor else kinds).get(step.kind, "plain")) for step in steps]
    return _pieces(text, spans[0].start, spans[-1].end, placed)


def _pieces(text: str, start: int, end: int, placed: Iterable[tuple[Span | None, PieceKind]]) -> Iterator[Piece]:
    position = start
    for span, kind in placed:
        if span is None or kind == "plain" or span.start < position or span.end > end:
            continue
        if span.start > position:
            yield Piece(kind="plain", words=text[position : span.start])
        yield Piece(kind=kind, words=_shortened(span.of(text)) if kind == "cut" else span.of(text))
        position = span.end
    if position < end:
        yield Piece(kind="plain", words=text[position:end])


def before(text: str, span: Span, reach: int) -> str:
    """Up to `reach` characters before the words, from the beginning of a word, with … where more stands before them."""
    start = max(span.start - reach, 0)
    words = text[start : span.start]
    if not start:
        return words
    return f"… {words[words.find(' ') + 1 :]}" if " " in words else f"…{words}"


def after(text: str, span: Span, reach: int) -> str:
    words = text[span.end : span.end + reach]
    if span.end + reach >= len(text):
        return words
    return f"{words[: words.rfind(' ')]} …" if " " in words else f"{words}…"


def _place(
    comparison: Comparison, spans: Sequence[Span], reach: int, passage: str, *, steps: Iterable[Step] = ()
) -> Place:
    text = comparison.source.text
    return Place(
        passage=Passage(
            before=before(text, spans[0], reach),
            pieces=list(source_pieces(text, spans, steps)),
            after=after(text, spans[-1], reach),
        ),
        spans=[f"{span.start}-{span.end}" for span in spans],
        page=comparison.source.capture.page_at(spans[0].start),
        pages=pages_in_words(comparison.source.capture, spans),
        is_taken=passage == CUT.join(span.of(text) for span in spans),
    )


def _shortened(words: str) -> str:
    if len(words) <= _CUT_SHOWN:
        return words
    half = _CUT_SHOWN // 2
    return f"{words[:half].rsplit(' ', 1)[0]} … {words[-half:].split(' ', 1)[-1]}"

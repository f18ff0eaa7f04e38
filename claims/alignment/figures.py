"""A figure beside the figures of its source."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Self

from claims.alignment.agreement import Judgement, can_compare, judge
from claims.alignment.measuring import currency_of
from claims.alignment.numbers import is_same_number
from claims.alignment.places import FoundFigure, figures_near, stems_of
from claims.alignment.values import Agreement, Alignment, Caution, FigureComparison, Kind, Reason, Step
from claims.alignment.verbatim import verbatim_spans
from claims.alignment.words import Words
from claims.extraction import Figure, Span
from claims.extraction.values import CALENDAR_TYPES

_KINDS: dict[Agreement, Kind] = {
    "exact": "figure-agrees",
    "bound": "figure-agrees",
    "rounding": "figure-rounded",
    "differs": "figure-differs",
}
# How much of the context must stand around a figure for it to be the one that is meant; half of it in a brief source.
_LEAST_LIKENESS: dict[Agreement, float] = {"exact": 0.3, "rounding": 0.3, "bound": 0.4, "differs": 0.4}
# A source of so few words is about one thing.
_BRIEF_SOURCE = 120
_WORTH: dict[Agreement, float] = {"exact": 1.0, "rounding": 0.8, "bound": 0.6, "differs": 0.0}
_CLOSE = 0.3
_HALF = 0.5
_SAME_COUNTED = 0.3
_OTHER_COUNTED = 0.2
_AS_GOOD = 0.05
# So many digits are no chance: 53,954 is meant wherever it stands.
_TELLING_DIGITS = 3
_MOST_DIGITS = 100


def align_figure(figure: Figure, words: str, source: str | Words, *, context: str = "") -> Alignment:
    """The figure of `source` that a claimed one was taken from, and whether they agree; never raises, whatever the texts.

    `words` are the claim's own ("nearly 54,000"): they show how exact the number is meant. `context` is the sentence that
    holds them: the figure whose surroundings are most like it is the one that is meant. A source that many claims are
    held against is read once: `Words(source)`.
    """
    read = source if isinstance(source, Words) else Words(source)
    if figure.value is None or _is_beyond_measure(figure):
        return _vague(words, read)
    context_keys = Words(context.replace(words, " ")).keys
    counted = Words(figure.unit or "").keys if figure.type == "count" else []
    number = None if figure.type in CALENDAR_TYPES else float(figure.value)
    found = [one for one in figures_near([*context_keys, *counted], number, read) if can_compare(figure, one.figure)]
    candidates = [_Candidate.of(figure, words, one, read) for one in found]
    has_context = bool(stems_of(context_keys))
    is_brief = len(read) <= _BRIEF_SOURCE
    meant = [one for one in candidates if one.is_meant(has_context=has_context, is_brief=is_brief)]
    if not meant:
        return Alignment(kind="not-found")
    meant.sort(key=lambda one: (-one.score, one.found.span))
    return _aligned(figure, words, meant, candidates, read, has_context=has_context)


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A figure of the source held against the claim. `is_telling` says that no chance makes the two the same."""

    found: FoundFigure
    words: str
    judgement: Judgement
    counts_same: bool
    counts_other: bool
    is_telling: bool

    @classmethod
    def of(cls, claimed: Figure, words: str, found: FoundFigure, source: Words) -> Self:
        found_words = found.span.of(source.text)
        judgement = judge(claimed, words, found.figure, found_words)
        is_telling = judgement.agreement == "exact" and _digits(claimed) >= _TELLING_DIGITS
        counts_same = _counts_same(claimed, found.figure)
        counts_other = bool(claimed.type == "count" and claimed.unit and found.figure.unit and not counts_same)
        return cls(found, found_words, judgement, counts_same, counts_other, is_telling)

    @property
    def score(self) -> float:
        """How likely it is the one that is meant: its surroundings count most, then that the two agree."""
        worth = _WORTH[self.judgement.agreement] or _CLOSE * self.judgement.closeness
        return 2 * self.found.likeness + worth + _SAME_COUNTED * self.counts_same

    def is_meant(self, *, has_context: bool, is_brief: bool) -> bool:
        """Whether the claim may well mean this figure."""
        agreement = self.judgement.agreement
        if self.is_telling:
            return True
        if agreement == "differs" and not self._is_comparable():
            return False
        if has_context:
            least = _LEAST_LIKENESS[agreement] + (_OTHER_COUNTED if self.counts_other else 0)
            return self.found.likeness >= (least / 2 if is_brief else least)
        return is_brief

    def _is_comparable(self) -> bool:
        """Whether two figures that differ can be meant to say one thing: of one unit, near each other, or mistaken."""
        judgement = self.judgement
        return (
            self.counts_same or judgement.difference is None or judgement.closeness > _HALF or bool(judgement.reasons)
        )


def _counts_same(claimed: Figure, found: Figure) -> bool:
    """Whether both count the same things, or measure in one unit; amounts of money do when the currency is one."""
    if claimed.type == "money":
        return currency_of(claimed) == currency_of(found)
    return bool(stems_of(Words(claimed.unit or "").keys) & stems_of(Words(found.unit or "").keys))


def _is_beyond_measure(figure: Figure) -> bool:
    """Whether it is too large or small a number to compute with: "1e999999" written by hand."""
    if figure.type in CALENDAR_TYPES:
        return False
    return any(abs(Decimal(value).adjusted()) > _MOST_DIGITS for value in (figure.value, figure.upper) if value)


def _digits(figure: Figure) -> int:
    """How many digits of the value tell something: zeros at its ends do not."""
    return len("".join(filter(str.isdigit, figure.value or "")).strip("0"))


def _vague(words: str, source: Words) -> Alignment:
    """Words without a value ("dozens") agree where they stand as they are."""
    spans = verbatim_spans(Words(words), source)
    if not spans:
        return Alignment(kind="not-found")
    step = _step(words, spans[0], source.text, is_equal=True)
    return Alignment(
        kind="figure-agrees",
        spans=tuple(spans[:1]),
        others=tuple(spans[1:]),
        steps=(step,),
        similarity=1.0,
        is_fuzzy=len(spans) > 1,
    )


def _aligned(
    figure: Figure,
    words: str,
    meant: Sequence[_Candidate],
    candidates: Sequence[_Candidate],
    source: Words,
    *,
    has_context: bool,
) -> Alignment:
    best = meant[0]
    span = best.found.span
    agreement = best.judgement.agreement
    others = [one for one in meant[1:] if one.score >= best.score - _AS_GOOD]
    reasons = [*best.judgement.reasons, *_reasons(best, has_context=has_context)]
    cautions = [Caution(reason=reason, claimed=words, found=best.words, span=span) for reason in dict.fromkeys(reasons)]
    if agreement == "differs":
        cautions += _elsewhere(words, best, candidates)
    unlike = [one for one in others if not is_same_number(one.found.figure, best.found.figure)]
    if unlike:
        cautions.append(Caution(reason="ambiguous", found=unlike[0].words, span=unlike[0].found.span))
    return Alignment(
        kind=_KINDS[agreement],
        spans=(span,),
        others=tuple(one.found.span for one in others),
        steps=(_step(words, span, source.text, is_equal=agreement == "exact"),),
        cautions=tuple(cautions),
        similarity=min(best.found.likeness, 1.0),
        is_fuzzy=agreement != "exact" or bool(cautions),
        comparison=FigureComparison(
            agreement=agreement, claimed=figure, found=best.found.figure, difference=best.judgement.difference
        ),
    )


def _reasons(best: _Candidate, *, has_context: bool) -> Iterator[Reason]:
    if best.counts_other:
        yield "counted"
    if has_context and best.found.likeness < _LEAST_LIKENESS["exact"]:
        yield "context"


def _elsewhere(words: str, best: _Candidate, candidates: Sequence[_Candidate]) -> Iterator[Caution]:
    """The same figure in another place of the source, when the one that seems to be meant differs."""
    same = [one for one in candidates if one.judgement.agreement == "exact" and one is not best]
    if same:
        likest = max(same, key=lambda one: one.score)
        yield Caution(reason="elsewhere", claimed=words, found=likest.words, span=likest.found.span)


def _step(words: str, span: Span, text: str, *, is_equal: bool) -> Step:
    return Step(
        kind="equal" if is_equal else "changed",
        claimed=words,
        found=span.of(text),
        claimed_span=Span(0, len(words)) if words else None,
        found_span=span,
    )

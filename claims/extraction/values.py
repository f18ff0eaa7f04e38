"""What extraction gives back: frozen values, offsets in code points of the text as given."""

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Literal, get_args

from claims.extraction.spans import Span

FigureType = Literal[
    "count", "money", "percent", "ratio", "ordinal", "measure", "age", "date", "period", "duration", "time", "score"
]
Qualifier = Literal["about", "over", "under", "at-least", "at-most"]
Form = Literal["direct", "partial", "indirect"]

FIGURE_TYPES: tuple[str, ...] = get_args(FigureType)
QUALIFIERS: tuple[str, ...] = get_args(Qualifier)
FORMS: tuple[str, ...] = get_args(Form)
CALENDAR_TYPES = frozenset({"date", "period", "time"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number with what it means.

    `value` and `upper` (the upper end of a range) are exact decimals as strings, in percent for a percentage and in
    whole units of `currency` (ISO 4217) for money; ISO 8601, as precise as the words are, for a date, period or time;
    None where the words give none ("several"). `unit` names what is counted for a count, the normalised unit for a
    measure or duration, "year" for an age. Raises ValueError naming the value that is wrong.
    """

    type: FigureType
    value: str | None = None
    upper: str | None = None
    unit: str | None = None
    currency: str | None = None
    qualifier: Qualifier | None = None
    confidence: float | None = None

    def __post_init__(self) -> None:
        if self.type not in FIGURE_TYPES:
            raise ValueError(f"no figure type: {self.type!r}")
        if self.qualifier is not None and self.qualifier not in QUALIFIERS:
            raise ValueError(f"no qualifier: {self.qualifier!r}")
        if self.type not in CALENDAR_TYPES:
            for number in (self.value, self.upper):
                if number is not None:
                    _check_decimal(number)


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """Words given as someone's.

    `speaker` is the span of the noun phrase that names the speaker, with its appositive; `speaker_name` the core name
    as it stands at first mention, pronouns and surnames resolved; `cue` the words that report it; `via` who reports
    the report ("…," X said, according to Y). `confidence` (0 to 1) is that of the speaker.
    """

    form: Form
    speaker: Span | None = None
    speaker_name: str | None = None
    cue: Span | None = None
    via: str | None = None
    confidence: float = 0.5

    def __post_init__(self) -> None:
        if self.form not in FORMS:
            raise ValueError(f"no form of quotation: {self.form!r}")
        if not 0 <= self.confidence <= 1:
            raise ValueError(f"no confidence: {self.confidence!r}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """One place where a claim stands: mentions with the same `claim` number are one claim.

    `span` leaves a quotation's outer marks out and holds a figure's qualifier, number and unit word. `sentence` is the
    sentence (for a quotation over several sentences, all of them) around it.
    """

    span: Span
    sentence: Span
    claim: int
    content: Figure | Quotation

    @property
    def kind(self) -> Literal["figure", "quotation"]:
        return "figure" if isinstance(self.content, Figure) else "quotation"


@dataclass(frozen=True, slots=True, kw_only=True)
class Extraction:
    """All that was found in one text: `mentions` in reading order (the longer first where two begin together),
    `sentences` in reading order without gaps worth checking between them, and `leftovers`: every numeral and every
    quotation mark that belongs to no mention."""

    mentions: tuple[Mention, ...]
    sentences: tuple[Span, ...]
    leftovers: tuple[Span, ...] = ()


def _check_decimal(number: str) -> None:
    try:
        finite = Decimal(number).is_finite()
    except InvalidOperation:
        finite = False
    if not finite:
        raise ValueError(f"no exact decimal: {number!r}")

"""What templates need to show a claim."""

import unicodedata
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from itertools import accumulate
from typing import Any

from django import template
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from claims.models import Article, Claim
from claims.reading.languages import READ_FROM_THE_RIGHT

register = template.Library()

_QUALIFIERS = {
    "about": "about",
    "over": "more than",
    "under": "less than",
    "at-least": "at least",
    "at-most": "at most",
}
_TYPES = {
    "direct": "direct",
    "partial": "part of a sentence",
    "indirect": "indirect",
}


@register.filter
def direction(text: str) -> str:
    """ "rtl" for a text whose first letter is read from the right, whatever its language is said to be; else "ltr"."""
    strong = (unicodedata.bidirectional(character) for character in text)
    return "rtl" if next((kind for kind in strong if kind in ("L", "R", "AL")), "L") != "L" else "ltr"


@register.filter
def side_of(article: Article, text: str) -> str:
    """ "rtl" or "ltr": as the language of the article is read; where that says nothing, as its `text` begins."""
    return "rtl" if article.language in READ_FROM_THE_RIGHT else direction(text)


@register.filter
def type_in_words(claim: Claim) -> str:
    return _TYPES.get(claim.type, claim.type)


@register.filter
def key_cap(key: str) -> str:
    """A key as its cap shows it: v is V, L (with Shift) is ⇧L."""
    return key.upper() if key.islower() or not key.isalpha() else f"⇧{key}"


@register.filter
def parsed_value(claim: Claim) -> str:
    """How the machine reads a figure: "about 54,000 servicemen", "2024-09 to 2025-09"; empty when it reads nothing."""
    exact = [number for number in (claim.value, claim.upper) if number]
    if not exact:
        return ""
    # One way for both ends of a range.
    is_long = any(_is_long(number, least=_GROUPED.get(claim.type, _GROUPED_AT_ALL)) for number in exact)
    numbers = [_part(number) if claim.type == "ratio" else _written(number, grouped=is_long) for number in exact]
    words = [_QUALIFIERS.get(claim.qualifier, ""), pgettext("range of figures", " to ").join(numbers), _unit(claim)]
    return " ".join(word for word in words if word)


def _unit(claim: Claim) -> str:
    if claim.type == "percent":
        share, per, rate = claim.unit.partition(" per ")
        return _SHARES.get(share, share) + per + rate
    # Units of time are kept as one of them: a year. Counted nouns are kept as they stand in the text.
    if claim.type in {"duration", "age"} and (claim.upper or claim.value) != "1":
        return _MORE_THAN_ONE.get(claim.unit, claim.unit)
    if claim.type == "measure" and (claim.upper or claim.value) != "1":
        unit, per, rate = claim.unit.partition(" per ")
        return _several(unit) + per + rate
    return claim.currency or claim.unit


def _several(unit: str) -> str:
    """More than one of a unit of measure: "square metres", "degrees Celsius"; names without a plural stay."""
    first, _space, rest = unit.partition(" ")
    if first == "degree":
        return f"degrees {rest}".rstrip()
    before, space, last = unit.rpartition(" ")
    return before + space + _SEVERAL.get(last, last if last.endswith(("s", "z", "horsepower")) else f"{last}s")


_SEVERAL = {"foot": "feet", "inch": "inches", "pound-mass": "lb", "pound-force": "pound-force"}


_SHARES = {"": "%", "percent": "%", "percentage point": "percentage points", "per mille": "‰"}

_MORE_THAN_ONE = {
    "second": "seconds",
    "minute": "minutes",
    "hour": "hours",
    "day": "days",
    "week": "weeks",
    "fortnight": "fortnights",
    "month": "months",
    "quarter": "quarters",
    "year": "years",
    "decade": "decades",
    "century": "centuries",
}


_RISKS = {
    "casualties": "speaks of people hurt",
    "accusation": "accuses somebody",
    "no-speaker": "nobody is named as its speaker",
    "money": "money",
    "superlative": "a superlative",
    "no-attribution": "nobody vouches for it",
}


@register.filter
def risks_in_words(claim: Claim) -> str:
    """The reasons why a claim is risky, the weightiest first."""
    return ", ".join(_RISKS[reason] for reason in claim.risks)


@register.inclusion_tag("claims/bar.html")
def progress_bar(tally: dict[str, int]) -> dict[str, Any]:
    """A segmented bar; `tally` counts the claims at each outcome."""
    order = ("verified", "disputed", "unsourced", "dismissed", "unreviewed")
    total = sum(tally[outcome] for outcome in order) or 1
    widths = [tally[outcome] * 100 / total for outcome in order]
    starts = [0.0, *accumulate(widths)]
    said = ", ".join(f"{tally[outcome]} {outcome}" for outcome in order if tally[outcome])
    return {
        "segments": [(o, f"{s:.2f}", f"{w:.2f}") for o, s, w in zip(order, starts, widths, strict=False) if w],
        "said": said or _("no claims"),
    }


# Years and ISO dates are calendar words, which nobody groups; those are no Decimal or stay below 10,000.
_GROUPED_AT_ALL = 10_000
_GROUPED = dict.fromkeys(("count", "money", "measure", "percent"), 1_000)


def _is_long(number: str, *, least: int = _GROUPED_AT_ALL) -> bool:
    """Whether it is written in groups of three, as those from `least` on are."""
    exact = _exact(number)
    return exact is not None and abs(exact) >= least


def _written(number: str, *, grouped: bool) -> str:
    exact = _exact(number)
    if exact is None:
        return number
    return f"{exact:,f}" if grouped else f"{exact:f}"


def _part(number: str) -> str:
    """A part of something as one says it, where it is a simple one: 1/3, and not 0.333333333333333."""
    exact = _exact(number)
    if exact is None:
        return number
    part = Fraction(exact).limit_denominator(_PARTS)
    if part.denominator == 1 or abs(part - Fraction(exact)) > _NEARLY:
        return _written(number, grouped=_is_long(number))
    return str(part)


_PARTS = 20
_NEARLY = Fraction(1, 10**9)


def _exact(number: str) -> Decimal | None:
    try:
        return Decimal(number)
    except InvalidOperation:
        return None

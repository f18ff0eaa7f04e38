"""The values of the contract check themselves and name what is wrong."""

from typing import Any

import pytest

from claims.extraction.spans import Span
from claims.extraction.values import Figure, Mention, Quotation


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 3), (4, 3)])
def test_a_span_is_not_empty_and_not_negative(start: int, end: int) -> None:
    with pytest.raises(ValueError, match=rf"no span: \[{start}, {end}\)"):
        Span(start, end)


def test_a_span_holds_what_lies_wholly_inside() -> None:
    span = Span(2, 6)

    assert (span.holds(Span(2, 6)), span.holds(Span(3, 4)), span.holds(Span(1, 4)), span.holds(Span(5, 7))) == (
        True,
        True,
        False,
        False,
    )


def test_spans_touch_when_they_share_a_code_point() -> None:
    span = Span(2, 4)

    assert (span.touches(Span(3, 9)), span.touches(Span(0, 3)), span.touches(Span(4, 5)), span.touches(Span(0, 2))) == (
        True,
        True,
        False,
        False,
    )


def test_a_span_has_words_and_a_length() -> None:
    assert Span(2, 4).of("a 😀b c") == "😀b"
    assert len(Span(2, 4)) == 2


@pytest.mark.parametrize("number", ["54000", "-3.2", "0.5", "1e3", None])
def test_a_figure_has_exact_decimals(number: str | None) -> None:
    assert Figure(type="count", value=number, upper=number).value == number


@pytest.mark.parametrize("value", ["2025-11", "2025-W47", "-0044"])
def test_a_date_is_no_decimal(value: str) -> None:
    assert Figure(type="date", value=value).value == value


@pytest.mark.parametrize(
    ("fields", "complaint"),
    [
        ({"type": "mood"}, "no figure type: 'mood'"),
        ({"type": "count", "qualifier": "perhaps"}, "no qualifier: 'perhaps'"),
        ({"type": "count", "value": "many"}, "no exact decimal: 'many'"),
        ({"type": "count", "value": "NaN"}, "no exact decimal: 'NaN'"),
        ({"type": "money", "upper": "Infinity"}, "no exact decimal: 'Infinity'"),
    ],
)
def test_a_figure_names_the_value_that_is_wrong(fields: dict[str, Any], complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        Figure(**fields)


@pytest.mark.parametrize(
    ("fields", "complaint"),
    [
        ({"form": "loud"}, "no form of quotation: 'loud'"),
        ({"form": "direct", "confidence": 1.5}, "no confidence: 1.5"),
        ({"form": "direct", "confidence": -0.1}, "no confidence: -0.1"),
    ],
)
def test_a_quotation_names_the_value_that_is_wrong(fields: dict[str, Any], complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        Quotation(**fields)


def test_a_mention_knows_its_kind() -> None:
    span = Span(0, 1)

    assert Mention(span=span, sentence=span, claim=1, content=Figure(type="count")).kind == "figure"
    assert Mention(span=span, sentence=span, claim=1, content=Quotation(form="direct")).kind == "quotation"

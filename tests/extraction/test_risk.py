"""Which claims may do the most harm when they are wrong, and why."""

import pytest

from claims.extraction.risk import risk_of, risks_of
from claims.extraction.spans import Span
from claims.extraction.values import Figure, Quotation

COUNT = Figure(type="count", value="12")
MONEY = Figure(type="money", value="12", currency="EUR")
DATE = Figure(type="date", value="1931")
SAID = Quotation(form="direct", speaker=Span(0, 3), speaker_name="Ida Holm")
UNSAID = Quotation(form="partial")


@pytest.mark.parametrize(
    ("content", "sentence", "is_vouched_for", "expected"),
    [
        (COUNT, "The fire killed 12 people, the brigade said.", True, ("casualties",)),
        (COUNT, "The fire killed 12 people.", False, ("casualties", "no-attribution")),
        (COUNT, "Twelve lamps were replaced.", True, ()),
        (COUNT, "The first 12 lamps were replaced.", True, ("superlative",)),
        (COUNT, "The skilled crew replaced 12 lamps.", True, ()),
        (MONEY, "The lamps cost 12 euros.", True, ("money",)),
        (MONEY, "He is accused of taking 12 euros.", False, ("accusation", "money", "no-attribution")),
        (DATE, "She died in 1931.", False, ()),
        (DATE, "He was charged in 1931.", False, ("accusation",)),
        (SAID, "“It was the worst day.”", True, ("superlative",)),
        (SAID, "“Nobody died.”", True, ()),
        (UNSAID, "They call it “theft”.", False, ("accusation", "no-speaker")),
        (UNSAID, "They call it “a slow start”.", False, ("no-speaker",)),
    ],
)
def test_reasons_come_with_the_weightiest_first(
    content: Figure | Quotation, sentence: str, is_vouched_for: bool, expected: tuple[str, ...]
) -> None:
    assert risks_of(content, sentence=sentence, is_vouched_for=is_vouched_for) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Bei dem Brand wurden 12 Menschen getötet.", ("casualties",)),
        ("Die größte Halle fasst 12 Lampen.", ("superlative",)),
        ("Zwölf Lampen leuchten.", ()),
    ],
)
def test_german_has_words_of_its_own(sentence: str, expected: tuple[str, ...]) -> None:
    assert risks_of(COUNT, sentence=sentence, is_vouched_for=True, language="de") == expected


def test_a_language_without_words_has_the_reasons_that_need_none() -> None:
    assert risks_of(MONEY, sentence="12 € killed", is_vouched_for=False, language="xx") == ("money", "no-attribution")


def test_a_risk_is_the_sum_of_its_reasons() -> None:
    assert (risk_of(()), risk_of(("casualties", "money"))) == (0, 9)

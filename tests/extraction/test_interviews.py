"""Interviews and transcripts without marks. Each row: the text, then "words | speaker | name" of each answer."""

import pytest

from claims.extraction.quotations import find_quotations
from tests.extraction.told_quotations import told

INTERVIEWS = [
    (
        "Q: When did it burn?\nA: At three. I was up.\n\nQ: And then?\n\nA: We ran.",
        ["At three. I was up. | None | None", "We ran. | None | None"],
    ),
    (
        "Q. Do you know him?\nA. I do not.\nA long time has passed.\nQ. Is this yours?\nA. It is.\nThe trial goes on.",
        ["I do not. | None | None", "A long time has passed. | None | None", "It is. | None | None"],
    ),
    (
        "Gazette: Will you stay?\nVos: I have a contract.\nGazette: Until when?\nVos: Until next May.",
        ["I have a contract. | Vos | Vos", "Until next May. | Vos | Vos"],
    ),
    (
        "PIET VOS: Why not now?\nLENA ORTIZ: There is no money. None.\nVOS: None at all?\nORTIZ: We have looked.",
        ["There is no money. None. | LENA ORTIZ | LENA ORTIZ", "We have looked. | ORTIZ | LENA ORTIZ"],
    ),
]

NO_INTERVIEWS = [
    "Note: The shop is shut.\nPhoto: Ida Holm.",
    "Q: What now?\nThe mayor has no plan.",
    "Brem: The river rises.\nKern: The road is shut.\nOrland: No boats run.",
    "Vos: Why?\nOrtiz: No money is left.",
    "Vos: Why?\nOrtiz: No money." + "\nThe river rose again." * 7 + "\nVos: Still?\nKern: We wait.",
    "A: The first way.\nB: The second way.\nA: Once more.",
]


@pytest.mark.parametrize(("text", "expected"), INTERVIEWS)
def test_answers(text: str, expected: list[str]) -> None:
    assert told(text, "words", "speaker", "name") == expected


@pytest.mark.parametrize("text", NO_INTERVIEWS)
def test_labels_without_turns(text: str) -> None:
    assert find_quotations(text, ()) == []


def test_german_letters_ask_and_answer() -> None:
    text = "Frage: Wann kam das Wasser?\nAntwort: In der Nacht.\nFrage: Und dann?\nAntwort: Wir gingen."

    assert [span.of(text) for span, _ in find_quotations(text, (), language="de")] == ["In der Nacht.", "Wir gingen."]


def test_a_blank_line_within_an_answer_is_nothing() -> None:
    text = "Q: Why?\nA: Because of it.\n \nQ: Still?\nA: Yes."

    assert next(span.of(text) for span, _ in find_quotations(text, ())) == "Because of it."

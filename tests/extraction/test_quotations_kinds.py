"""What is a quotation and what is not, and of which form."""

import pytest

from claims.extraction.quotations import find_quotations

QUOTATIONS = [
    ('"We go," she said.', ["direct"]),
    ('"Why?" she asked.', ["direct"]),
    ("She said: “We go now.”", ["direct"]),
    ('She called it "hopeless."', ["partial"]),
    ('She called it "disqualifying" on Monday.', ["partial"]),
    ('She said it was "a slow disaster" for all.', ["partial"]),
    ('She said it was "quite hopeless" and that it was "over."', ["partial", "partial"]),
    ('"Yes," she said.', ["direct"]),
    ('She shouted "No!"', ["direct"]),
    ('"we go," she said.', ["direct"]),
    ('She wrote, "Never Again."', ["direct"]),
    ("“[W]e go,” she said.", ["direct"]),
    ('"1,000 boats are gone," she said.', ["direct"]),
    ('She said it "cannot go on like this."', ["partial"]),
    ('The mayor denounced the "thieves" of the port.', ["partial"]),
    ("Kern: ‘We are done here.’", ["direct"]),
    ("‘We go,’ she said. ‘Now,’ he said.", ["direct", "direct"]),
    ("She said the dam was safe.", ["indirect"]),
    ('"We go," she said. She said it was late.', ["direct", "indirect"]),
]

NO_QUOTATIONS = [
    'They watched "The Long River" at home.',
    'The book "A Short Summer" sold well.',
    'The film, "Brem by Night," won.',
    'The word "dam" is short.',
    'The phrase "at risk" is vague.',
    'The river is known as "the Snake."',
    'A boat called "Seagull" sank.',
    'A so-called "expert" came.',
    'Piet "the Fish" Vos sank.',
    'It is a "safe" seat.',
    'The "smart" meter broke.',
    'Two "fake" tickets turned up.',
    "Rock 'n' roll is back.",
    "The voters' choice and the mayor's fall.",
    '<item id="4711" name="x">',
    'A painting titled "sunday in the park" sold.',
    "Kern's 'green' plan is dead.",
    '"I must go," he thought.',
    '""',
    '"!!!"',
    'He watches "Brem Today."',
    "In her memoir, “Cold Tea”, she called no one a liar.",
    'What "tone" are we speaking of?',
    'This is the "plan" they made.',
    "The “plot”, such as it is, is thin.",
    "I have never seen a “crisis” here.",
]


@pytest.mark.parametrize(("text", "forms"), QUOTATIONS)
def test_form(text: str, forms: list[str]) -> None:
    assert [quotation.form for _, quotation in find_quotations(text, ())] == forms


@pytest.mark.parametrize("text", NO_QUOTATIONS)
def test_titles_names_and_scare_quotes_are_no_quotations(text: str) -> None:
    assert [span.of(text) for span, _ in find_quotations(text, ())] == []


def test_the_span_leaves_marks_and_outer_white_space_out() -> None:
    text = "« We go now », said Lena Ortiz."

    ((span, _),) = find_quotations(text, ())

    assert span.of(text) == "We go now"


def test_a_quotation_over_paragraphs_is_one_a_paragraph() -> None:
    text = "Lena Ortiz said: “One thing.\n\n“Another thing.”"

    assert [span.of(text) for span, _ in find_quotations(text, ())] == ["One thing.", "Another thing."]


def test_an_unclosed_mark_costs_that_quotation_only() -> None:
    text = "“We go, Lena Ortiz said.\n“We stay,” Piet Vos said. “Here.”"

    assert [span.of(text) for span, _ in find_quotations(text, ())][-2:] == ["We stay,", "Here."]

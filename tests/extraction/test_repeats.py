"""A sentence that stands again gives one claim with two mentions; equal figures in different sentences stay apart."""

import re

import pytest

from claims.extraction.repeats import number_claims
from claims.extraction.sentences import split_sentences
from claims.extraction.spans import Span
from claims.extraction.values import Figure, Quotation

Content = Figure | Quotation


def numbers(text: str, pattern: str, *contents: Content) -> list[int]:
    """The claim numbers of all that matches `pattern`: the contents in turn, counts when there are none."""
    sentences = split_sentences(text)
    spans = [Span(*match.span()) for match in re.finditer(pattern, text)]
    around = [[index for index, held in enumerate(sentences) if held.touches(span)] for span in spans]
    return number_claims(
        text,
        sentences,
        [
            (span, contents[nth] if contents else Figure(type="count"), range(held[0], held[-1] + 1))
            for nth, (span, held) in enumerate(zip(spans, around, strict=True))
        ],
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It has 54 trees. Later. It has 54 trees.", [1, 1]),
        ("It has 54 trees.\nIt has 54 trees.\nIt has 54 trees.", [1, 1, 1]),
        ("It has 54 trees and 54 roofs.", [1, 2]),
        ("It has 54 trees and 54 roofs. It has 54 trees and 54 roofs.", [1, 2, 1, 2]),
        ("It has 54 trees. It had 54 trees.", [1, 2]),
        ("It has 54 trees. It has 55 trees.", [1, 2]),
        ("It has 10² trees. It has 102 trees.", [1, 2, 3]),
        ("Ida has 54 trees. Bob has 54 trees. Ida has 54 trees.", [1, 2, 1]),
    ],
)
def test_a_repeated_sentence_is_one_claim(text: str, expected: list[int]) -> None:
    assert numbers(text, r"\d+|²") == expected


@pytest.mark.parametrize(
    ("first", "again"),
    [
        ('The "old" port has 54 trees.', "The “old” port has 54 trees."),
        ("The ''old'' port has 54 trees.", "The »old« port has 54 trees."),
        ("The 'old' port's 54 trees.", "The “old” port’s 54 trees."),
        ("The port - old - has 54 trees.", "The port—old—has 54 trees."),
        ("The port -- old -- has 54 trees.", "The port – old – has 54 trees."),
        ("The  port has 54 trees.", "The port\u00a0has\u202f54 trees."),
        ("The office has 54 trees.", "The oﬃce has 54 trees."),
        ("The café has 54 trees.", "The cafe\u0301 has 54 trees."),
        ("The port has 54 trees.", "The p\u00adort has\u200b 54 trees.\ufeff"),
        ("The port has 54 trees...", "The port has 54 trees…"),
        ("The port has 54 trees.", "The port has ５４ trees."),
        ("Ⅳ port has 54 trees.", "IV port has 54 trees."),
    ],
)
def test_typography_makes_no_difference(first: str, again: str) -> None:
    assert numbers(f"{first}\n{again}", r"\d+") == [1, 1]


def test_a_figure_and_a_quotation_at_one_place_are_two_claims() -> None:
    text = "The sign says 54. The sign says 54."

    assert numbers(text, "54", Figure(type="count"), Quotation(form="partial")) == [1, 2]


def test_a_quotation_over_several_sentences_is_one_claim_where_all_of_them_stand_again() -> None:
    text = '"We go. We stay," said Ida.\nThen.\n“We go. We stay,” said Ida.\n"We go. We stay," said Bob.'
    said = [Quotation(form="direct", speaker_name=name) for name in ("Ida", "Ida", "Bob")]

    assert numbers(text, "We go. We stay,", *said) == [1, 1, 2]


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (("Ida Holm", "Ida Holm"), [1, 1]),
        (("Ida Holm", "Eva Lind"), [1, 2]),
        (("Ida Holm", "Eva Lind", "Ida Holm", "Eva Lind"), [1, 2, 1, 2]),
        (("Ida Holm", None), [1, 1]),
        ((None, "Ida Holm"), [1, 1]),
        ((None, None), [1, 1]),
        ((None, "Ida Holm", None, "Eva Lind"), [1, 1, 1, 2]),
        (("Ida Holm", "Eva Lind", None), [1, 2, 1]),
    ],
)
def test_the_same_words_of_two_people_are_two_claims(names: tuple[str | None, ...], expected: list[int]) -> None:
    text = '"No comment," she said.\n' * len(names)

    said = [Quotation(form="direct", speaker_name=name) for name in names]
    assert numbers(text, "No comment,", *said) == expected


def test_the_same_words_of_two_years_are_two_claims() -> None:
    text = "It fell the next year.\nIt fell the next year.\n"

    years = [Figure(type="date", value=value) for value in ("2019", "2024")]
    assert numbers(text, "the next year", *years) == [1, 2]


def test_mentions_without_a_letter_stay_apart_in_their_sentence() -> None:
    text = "He said “!” and “?” twice.\nHe said “!” and “?” twice."

    assert numbers(text, r"[!?](?=”)", *[Quotation(form="partial")] * 4) == [1, 2, 1, 2]


def test_claims_are_numbered_from_one_without_gaps() -> None:
    text = "One of 7. Two of 8. One of 7. Three of 9."

    assert numbers(text, r"\d") == [1, 2, 1, 3]

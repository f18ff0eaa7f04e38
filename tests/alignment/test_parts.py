"""The parts that the alignment is made of, where a table of claims does not reach them."""

from decimal import Decimal

import pytest

from claims.alignment import Words, align_quotation
from claims.alignment.blocks import Block, made_equal
from claims.alignment.numbers import is_same_number
from claims.alignment.precision import last_digit
from claims.alignment.searching import find_garbled, find_places
from claims.extraction import Figure
from claims.extraction.negations import turns_round


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (Figure(type="count", value="3"), Figure(type="count", value="3.0"), True),
        (Figure(type="count", value="3", unit="oaks"), Figure(type="count", value="3", unit="firs"), True),
        (Figure(type="count", value="3"), Figure(type="count", value="4"), False),
        (Figure(type="count", value="3"), Figure(type="count", value="3", upper="4"), False),
        (Figure(type="count", value="3"), Figure(type="count"), False),
        (Figure(type="count", value="3"), Figure(type="percent", value="3"), False),
        (Figure(type="measure", value="3", unit="mile"), Figure(type="measure", value="3", unit="metre"), False),
        (
            Figure(type="money", value="3", currency="EUR"),
            Figure(type="money", value="3", currency="USD"),
            False,
        ),
        (Figure(type="date", value="2024-09"), Figure(type="date", value="2024-09"), True),
        (Figure(type="date", value="2024-09"), Figure(type="date", value="2024"), False),
    ],
)
def test_two_figures_are_one_number_when_value_and_unit_are_the_same(one, other, expected):
    assert is_same_number(one, other) is expected


@pytest.mark.parametrize(
    ("words", "value", "expected"),
    [
        ("54,000", "54000", "1000"),
        ("54", "54", "1"),
        ("0", "0", "1"),
        ("3.0 million", "3000000", "100000"),
        ("2.31", "2.31", "0.01"),
        ("50 cents", "0.5", "0.1"),
        ("fifty-four thousand", "54000", "1000"),
        ("from 4 to 5 million", "5000000", "1000000"),
        ("1.2.3", "5", "1"),
        ("three dozen", "36", "1"),
    ],
)
def test_the_last_digit_that_words_show(words, value, expected):
    assert last_digit(words, Decimal(value)) == Decimal(expected)


@pytest.mark.parametrize(
    ("claimed", "found", "expected"),
    [
        ("do not", "don't", False),
        ("never", "not", False),
        ("likely", "unlikely", True),
        ("legal", "illegal", True),
        ("happy", "glad", False),
        ("", "nobody", True),
        ("ніколи", "завжди", True),
        ("act", "react", False),
    ],
)
def test_a_change_turns_a_sentence_round_when_the_negations_differ(claimed, found, expected):
    assert turns_round(claimed.split(), found.split()) is expected


def test_only_a_stretch_that_the_way_goes_through_is_made_equal():
    blocks = [Block("equal", 0, 3, 0, 3), Block("other", 3, 4, 3, 5), Block("equal", 4, 8, 5, 9)]

    assert made_equal(blocks, (3, 3), (4, 5)) == [blocks[0], Block("equal", 3, 4, 3, 5), blocks[2]]
    assert made_equal(blocks, (2, 2), (5, 6)) == [
        Block("equal", 0, 2, 0, 2),
        Block("equal", 2, 5, 2, 6),
        Block("equal", 5, 8, 6, 9),
    ]
    assert made_equal(blocks, (1, 3), (4, 5)) is None


def test_likely_places_never_overlap():
    source = Words("one two three four five " * 30)

    places = find_places(["one", "two", "tree", "four", "five"], source, at_most=4)

    assert len(places) == 4
    assert all(
        end <= start or other_end <= first for start, other_end in places for first, end in places if start != first
    )


def test_a_source_shorter_than_what_is_sought_holds_no_garbled_place():
    assert find_garbled(["longer", "than", "all", "of", "it"], Words("All of it")) == []


def test_what_holds_no_word_is_found_as_it_stands_twenty_times_at_most():
    alignment = align_quotation("—", "— " * 30)

    assert (alignment.kind, len(alignment.others)) == ("verbatim", 19)

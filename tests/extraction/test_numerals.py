"""Digits and number words → exact values."""

import pytest

from claims.extraction.digits import as_text, read_digits
from claims.extraction.lexicon.en.numbers import NUMBERS
from claims.extraction.numerals import read_numeral
from claims.extraction.tokens import PADDING, tokens_of


def value_of(text: str) -> str | None:
    """The value of the number at the beginning of `text`, with its upper end; None when it has none or is none."""
    numeral = read_numeral(tokens_of(text), PADDING, NUMBERS)
    if numeral is None or numeral.value is None:
        return None
    upper = f"..{as_text(numeral.upper)}" if numeral.upper is not None else ""
    return as_text(numeral.value) + upper


@pytest.mark.parametrize(
    ("digits", "value"),
    [
        ("0", "0"),
        ("7", "7"),
        ("54,000", "54000"),
        ("1,234,567.89", "1234567.89"),
        ("3.5", "3.5"),
        ("3.50", "3.5"),
        ("1.234", "1.234"),
        ("1.234.567", "1234567"),
        ("1.234.567,89", "1234567.89"),
        ("1,5", "1.5"),
        ("1,50", "1.5"),
        ("12,34,567", "1234567"),
        ("1'000'000", "1000000"),
        ("1’000", "1000"),
        ("٣٤٥", "345"),
        ("١٬٢٣٤٫٥", "1234.5"),
        ("２０２５", "2025"),
        ("999999999999999999999999", "999999999999999999999999"),
    ],
)
def test_digits_are_read_whatever_their_grouping(digits: str, value: str) -> None:
    read = read_digits(digits)
    assert read is not None
    assert as_text(read) == value


@pytest.mark.parametrize(
    "digits", ["1,2,3", "10.30.15", "1,23,4", "0,123,456", "1.2,3.4", "1234,567", "9" * 25, "1" * 5000, "1,2.3,4"]
)
def test_marks_that_make_no_number_give_none(digits: str) -> None:
    assert read_digits(digits) is None


@pytest.mark.parametrize(
    ("digits", "value"), [("1.234", "1234"), ("1,234", "1.234"), ("1.234,5", "1234.5"), ("3,5", "3.5"), ("1.5", "1.5")]
)
def test_the_decimal_mark_belongs_to_the_language(digits: str, value: str) -> None:
    read = read_digits(digits, decimal_mark=",")
    assert read is not None
    assert as_text(read) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("zero", "0"),
        ("nought", "0"),
        ("seven", "7"),
        ("nineteen", "19"),
        ("forty", "40"),
        ("forty-two", "42"),
        ("forty two", "42"),
        ("a hundred", "100"),
        ("one hundred", "100"),
        ("one hundred one", "101"),
        ("two hundred and five", "205"),
        ("two hundred and fifty-six", "256"),
        ("nine hundred ninety-nine", "999"),
        ("fifteen hundred", "1500"),
        ("three thousand", "3000"),
        ("three thousand and six", "3006"),
        ("twelve thousand five hundred", "12500"),
        ("two thousand and two hundred", "2200"),
        ("one hundred thousand", "100000"),
        ("three hundred thousand million", "300000000000"),
        ("one million two hundred thousand and four", "1200004"),
        ("two billion", "2000000000"),
        ("a trillion", "1000000000000"),
        ("three crore twelve lakh", "31200000"),
        ("five point two five", "5.25"),
        ("one point two million", "1200000"),
        ("a dozen", "12"),
        ("three dozen", "36"),
        ("half a dozen", "6"),
        ("half a million", "500000"),
        ("half-million", "500000"),
        ("a half", "0.5"),
        ("one-half", "0.5"),
        ("two and a half", "2.5"),
        ("two-and-a-half", "2.5"),
        ("two and a half million", "2500000"),
        ("a million and a half", "1500000"),
        ("five billion and three quarters", "5750000000"),
        ("three and three-quarters", "3.75"),
        ("three and a quarter", "3.25"),
        ("two-thirds", "0.666666666666667"),
        ("three quarters", "0.75"),
        ("one-tenth", "0.1"),
        ("seven hundredths", "0.07"),
        ("a quarter of a million", "250000"),
        ("quarter million", "250000"),
        ("two thirds of a million", "666666.666666667"),
        ("a couple of hundred", "200"),
        ("three billions", "3000000000"),
        ("one thousand two million", "1002000000"),
        ("hundreds", "100..1000"),
        ("dozens", "12..120"),
        ("tens of thousands", "10000..100000"),
        ("hundreds of billions", "100000000000..1000000000000"),
        ("nineteen ninety-eight", "1998"),
        ("twenty twelve", "2012"),
        ("1.2 million", "1200000"),
        ("12m", "12000000"),
        ("5.4bn", "5400000000"),
        ("1tn", "1000000000000"),
        ("54k", "54000"),
        ("3 hundred and 21", "321"),
        ("4 thousand 3 hundred", "4300"),
        ("13 lakh", "1300000"),
        ("1½", "1.5"),
        ("½", "0.5"),
        ("⅔", "0.666666666666667"),
        ("1/2", "0.5"),
        ("2 1/4", "2.25"),
        ("1 234 567", "1234567"),
        ("1\u00a0234\u202f567.5", "1234567.5"),
        ("1.3x10^6", "1300000"),
        ("2.5×10−3", "0.0025"),
        ("three and ½", "3.5"),
        ("1½ million", "1500000"),
        ("¼ million", "250000"),
        ("2 1/2 million", "2500000"),
        ("2/3rds", "0.666666666666667"),
        ("1/40 of", "0.025"),
        ("1.5e9", "1500000000"),
        ("1E-3", "0.001"),
        ("five and half hours", "5.5"),
        ("two hundred point seventy-one", "200.71"),
        ("one hundred and two thousand", "102000"),
        ("two million three hundred and forty thousand", "2340000"),
        ("two million, three hundred thousand", "2300000"),
        ("three million, two hundred & forty", "3000240"),
        ("forty-two thousand, one hundred and nine", "42109"),
    ],
)
def test_number_words_have_exact_values(text: str, value: str) -> None:
    assert value_of(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("twenty-first", "20"),
        ("two three", "2"),
        ("five hundred and two hundred", "500"),
        ("a thousand, two hundred of them", "1000"),
        ("one thousand, two thousand", "1000"),
        ("two thousand, six", "2000"),
        ("two thousand, twenty-six", "2000"),
        ("ten and half the cake", "10"),
        ("ten and half-empty", "10"),
        ("twenty point", "20"),
        ("two point hundred", "2"),
        ("3 e5", "3"),
        ("3e8f", "3"),
        ("5/17/18", "5"),
        ("17/40", "17"),
        ("4 thousand 3 hundred and 0", "4300"),
        ("two second", "2"),
        ("9/11", "9"),
        ("24/7", "24"),
        ("1/2/2020", "1"),
        ("3 1234", "3"),
        ("12 345a", "12"),
        ("0 500", "0"),
        ("five point", "5"),
        ("two and a dog", "2"),
        ("seven quarter", "7"),
        ("3 x 10 m", "3"),
        ("two dozen fifteen", "24"),
        ("2 13/5", "2"),
    ],
)
def test_a_number_ends_where_the_next_word_is_none_of_it(text: str, value: str) -> None:
    assert value_of(text) == value


@pytest.mark.parametrize(
    "text",
    [
        "several hundred",
        "a few thousand",
        "several tens of millions",
        "many",
        "a dog",
        "an",
        "third of",
        "",
        "9" * 40,
    ],
)
def test_words_that_give_no_value_have_none(text: str) -> None:
    assert value_of(text) is None

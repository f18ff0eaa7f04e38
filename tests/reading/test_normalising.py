import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.reading.normalising import normalise_line, normalise_text


@pytest.mark.parametrize(
    ("given_text", "expected"),
    [
        ("One\r\ntwo\rthree\nfour", "One\ntwo\nthree\nfour"),
        ("One\u2028two\u2029three\x85four", "One\ntwo\nthree\nfour"),
        ("One\ftwo\vthree", "One\ntwo\nthree"),
        ("54\t000", "54 000"),
        ("a\x00b\x07c\x1bd\x7fe", "abcde"),
        ("Cafe\u0301", "Caf\u00e9"),
        ("Cafe\x00\u0301", "Caf\u00e9"),
        ("joined\ufeff files", "joined files"),
        ("\ufeffFirst", "First"),
        ("co\u00adoperate", "co\u00adoperate"),
        ("54\u00a0000 and 7\u202f000", "54\u00a0000 and 7\u202f000"),
        ("left \u200fright\u200e \u2067in\u2069", "left \u200fright\u200e \u2067in\u2069"),
        ("👩\u200d🚒 and ه\u200cا", "👩\u200d🚒 and ه\u200cا"),
        ("\n\n  Headline\n\nText.  \n\n", "Headline\n\nText."),
        ("  \t\r\n ", ""),
    ],
)
def test_normalises(given_text, expected):
    assert normalise_text(given_text) == expected


@given(st.text())
def test_normal_form_is_stable_and_free_of_control_characters(text):
    normal = normalise_text(text)

    assert normalise_text(normal) == normal
    assert unicodedata.is_normalized("NFC", normal)
    assert not [character for character in normal if unicodedata.category(character) == "Cc" and character != "\n"]


def test_a_line_has_single_spaces_and_no_line_ends():
    assert normalise_line("  Harbour\n town\u00a0 plants\ttrees ") == "Harbour town plants trees"

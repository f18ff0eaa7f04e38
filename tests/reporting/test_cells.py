import sys
import unicodedata
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.reporting.cells import from_cell, from_time_cell, to_cell, to_number_cell, to_time_cell

ZERO_WIDTH_SPACE, BYTE_ORDER_MARK, RIGHT_TO_LEFT, NO_BREAK_SPACE, SOFT_HYPHEN = "\u200b\ufeff\u202e\xa0\xad"


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+1+1",
        "-1+1",
        "@SUM(1)",
        "\t=1",
        "\tplain",
        "\r=1",
        "\nplain",
        "\0plain",
        "|cmd",
        "%0A=1",
        " =1",
        "   -3.2",
        "＝1+1",
        "＋1",
        "－1",
        "＠SUM(1)",
        "﹣1",
        f"{ZERO_WIDTH_SPACE}=1",
        f"{BYTE_ORDER_MARK}=1",
        f"{RIGHT_TO_LEFT}=1",
        f"{NO_BREAK_SPACE}{SOFT_HYPHEN} =1",
        "\u3000=1",
        "\U000e0041=1",
        "-5",
        "+44 20 7946 0958",
        "-3.4%",
        "@minister said",
        '=HYPERLINK("http://x.example","y")',
        "=cmd|' /C calc'!A0",
    ],
)
def test_what_a_spreadsheet_takes_for_a_formula_gets_an_apostrophe(text):
    assert to_cell(text) == "'" + text
    assert from_cell("'" + text) == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "plain",
        "4,200 trees",
        "“Quoted”",
        "'single quotes'",
        "'",
        "  ",
        "a=b",
        "1-2",
        "−5 (a minus sign)",
        "אבג",
        "🌳",
        "' =",
        "''x",
    ],
)
def test_other_text_is_written_as_it_is(text):
    expected = {"' =": "'' ="}.get(text, text)
    assert to_cell(text) == expected
    assert from_cell(expected) == text


@pytest.mark.parametrize(("text", "cell"), [("'=1", "''=1"), ("''+1", "'''+1"), ("' \t", "'' \t")])
def test_an_apostrophe_of_the_texts_own_before_a_formula_gets_one_more(text, cell):
    assert to_cell(text) == cell
    assert from_cell(cell) == text


@given(
    st.text(
        alphabet=st.one_of(
            st.sampled_from("'=+-@|% \t\r\n\0＝\u200b\ufeffa1\""), st.characters(exclude_categories=["Cs"])
        )
    )
)
def test_every_text_comes_back_from_its_cell(text):
    assert from_cell(to_cell(text)) == text


@given(st.text(alphabet="'= a", max_size=6), st.text(alphabet="'= a", max_size=6))
def test_two_texts_never_share_a_cell(one, other):
    assert (to_cell(one) == to_cell(other)) == (one == other)


def test_no_space_and_no_invisible_character_hides_a_formula():
    visible = {0x0600, 0x0601, 0x0602, 0x0603, 0x0604, 0x0605, 0x06DD, 0x070F, 0x0890, 0x0891, 0x08E2, 0x110BD, 0x110CD}
    hiding = [
        chr(code)
        for code in range(sys.maxunicode + 1)
        if code not in visible and (chr(code).isspace() or unicodedata.category(chr(code)) in {"Cc", "Cf", "Zs"})
    ]

    assert len(hiding) > 200
    assert [character for character in hiding if to_cell(f"{character}=1") != f"'{character}=1"] == []


@pytest.mark.parametrize("number", ["-3.2", "54000", "0.5", "-17"])
def test_numbers_stay_numbers_in_a_number_column(number):
    assert to_number_cell(number) == number
    assert from_cell(number) == number


@pytest.mark.parametrize(
    ("value", "cell"),
    [("2024-09", "2024-09"), ("", ""), ("-3.2.1", "'-3.2.1"), ("-1+1", "'-1+1"), ("-٣", "'-٣"), ("-1\n", "'-1\n")],
)
def test_what_is_no_number_is_text_in_a_number_column(value, cell):
    assert to_number_cell(value) == cell
    assert from_cell(cell) == value


@pytest.mark.parametrize(
    ("time", "cell"),
    [
        (datetime(2026, 3, 1, 9, 30, tzinfo=UTC), "2026-03-01T09:30:00Z"),
        (datetime(2026, 3, 1, 9, 30, 0, 250_000, tzinfo=UTC), "2026-03-01T09:30:00.250000Z"),
        (datetime(2026, 3, 1, 9, 30, tzinfo=timezone(timedelta(hours=2))), "2026-03-01T07:30:00Z"),
        (None, ""),
    ],
)
def test_times_are_iso_8601_in_utc(time, cell):
    assert to_time_cell(time) == cell
    assert from_time_cell(cell) == time

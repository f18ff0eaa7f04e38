"""Offsets in code points and in UTF-16 code units are each other's partners."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.extraction.utf16 import Utf16Offsets


@pytest.mark.parametrize(
    ("text", "offset", "units"),
    [
        ("", 0, 0),
        ("plain", 5, 5),
        ("😀 54", 2, 3),
        ("👨\u200d👩\u200d👧 54", 6, 9),
        ("a😀b😀c", 1, 1),
        ("a😀b😀c", 2, 3),
        ("a😀b😀c", 5, 7),
        ("e\u0301 é \u05d0", 4, 4),
    ],
)
def test_an_offset_has_its_partner(text: str, offset: int, units: int) -> None:
    offsets = Utf16Offsets(text)

    assert offsets.to_units(offset) == units
    assert offsets.to_code_points(units) == offset


@pytest.mark.parametrize("offset", [-1, 4])
def test_an_offset_beyond_the_text_is_refused(offset: int) -> None:
    with pytest.raises(ValueError, match=f"no offset in code points: {offset}"):
        Utf16Offsets("a😀b").to_units(offset)


@pytest.mark.parametrize("units", [-1, 2, 5])
def test_code_units_beyond_the_text_or_inside_a_pair_are_refused(units: int) -> None:
    with pytest.raises(ValueError, match=f"no offset in UTF-16 code units: {units}"):
        Utf16Offsets("a😀b").to_code_points(units)


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_the_conversion_is_a_bijection_that_agrees_with_the_encoding(text: str) -> None:
    offsets = Utf16Offsets(text)
    for offset in range(len(text) + 1):
        units = offsets.to_units(offset)
        assert units == len(text[:offset].encode("utf-16-le")) // 2
        assert offsets.to_code_points(units) == offset


@given(st.text(alphabet="a😀\ud83d\ude00\n"))
def test_every_code_unit_is_the_start_of_a_code_point_or_refused(text: str) -> None:
    offsets = Utf16Offsets(text)
    starts = {offsets.to_units(offset) for offset in range(len(text) + 1)}
    refused = 0
    for units in range(max(starts) + 1):
        try:
            assert offsets.to_units(offsets.to_code_points(units)) == units
        except ValueError:
            assert units not in starts
            refused += 1
    assert refused == text.count("😀")

"""A paragraph that stands twice."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.consistency import check_consistency, find_repeated_paragraphs

QUAY = "The old quay was closed in March after divers found cracks in it."
FERRY = "The ferry to Tarp runs four times a day until the end of autumn."


def found(text: str) -> list[tuple[str, str]]:
    return [(one.span.of(text), one.related[0].of(text)) for one in find_repeated_paragraphs(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{QUAY}\n{FERRY}\n{QUAY}", [(QUAY, QUAY)]),
        (f"{QUAY}\n\n{FERRY}\n\n  {QUAY}  \n", [(QUAY, QUAY)]),
        (f"{QUAY}\r\n{QUAY}", [(QUAY, QUAY)]),
        (f"{QUAY}\n{QUAY}\n{QUAY}", [(QUAY, QUAY), (QUAY, QUAY)]),
        (f"{QUAY}\n{FERRY}\nLater.\n{QUAY}\n{FERRY}", [(f"{QUAY}\n{FERRY}", f"{QUAY}\n{FERRY}")]),
        (f"{QUAY}\n{FERRY}\n{FERRY}\n{QUAY}", [(FERRY, FERRY), (QUAY, QUAY)]),
        # lines broken by hand
        (
            "We lost them\nin the dry summer\nof that year.\n\nAnd so on.\n\nWe lost them\nin the dry summer\nof that year.",
            [("We lost them\nin the dry summer\nof that year.",) * 2],
        ),
        # typography and case
        (f"{QUAY}\n{QUAY.upper()}", [(QUAY.upper(), QUAY)]),
        (
            "“It's the harbour's oldest quay by far,” Holm said.\n\"It’s the harbour’s oldest quay by far\", Holm said.",
            [
                (
                    '"It’s the harbour’s oldest quay by far", Holm said.',
                    "“It's the harbour's oldest quay by far,” Holm said.",
                )
            ],
        ),
        # not the same, or too short to tell
        (f"{QUAY}\n{FERRY}", []),
        (f"{QUAY}\n{QUAY.replace('March', 'May')}", []),
        ("Advertisement\n" + QUAY + "\nAdvertisement", []),
        ("By Ida Holm and Carl Wrede\nBy Ida Holm and Carl Wrede", []),
        ("\n  \n\n", []),
        ("***\n***", []),
    ],
)
def test_a_paragraph_that_stood_before_is_found(text, expected):
    assert found(text) == expected


def test_the_checks_come_in_reading_order():
    text = f"{QUAY}\n{QUAY}\nThe board has four goals: quays, ferries and lights."

    assert [one.kind for one in check_consistency(text)] == ["repeated-paragraph", "miscounted-list"]


LINES = st.lists(
    st.one_of(
        st.sampled_from([QUAY, FERRY, "Four aims:", "- quays", "  2. ferries", "It has two: a, b and c.", ": ;,", ""]),
        st.text(max_size=40),
    ),
    max_size=12,
)


@given(LINES)
def test_any_text_is_checked_without_an_error(lines):
    text = "\n".join(lines)

    for finding in check_consistency(text):
        for span in (finding.span, *finding.related):
            assert span.end <= len(text)
            assert span.of(text).strip() == span.of(text)

"""What stands between the words of a source without being part of them: a table of sources that hold one quotation."""

import pytest

from claims.alignment import Words, align_quotation
from claims.alignment.layout import layout_words
from tests.alignment.test_quotations import changes

QUOTE = "We did not cut the budget for watering because there was hardly any money left"
BEFORE = "The council met on Tuesday in the old hall. Nobody was late, and the minutes were read.\n"
AFTER = ".\nAfter that the members spoke about the ferries and the lights of the quay for an hour."


@pytest.mark.parametrize(
    "passage",
    [
        # page numbers
        "We did not cut the budget\n\n14\n\nfor watering because there was hardly any money left",
        "We did not cut the budget\n- 14 -\nfor watering because there was hardly any money left",
        "We did not cut the budget\nPage 14 of 30\nfor watering because there was hardly any money left",
        "We did not cut the budget\np. 14\nfor watering because there was hardly any money left",
        "We did not cut the budget\n\nSeite 14\n\nfor watering because there was hardly any money left",
        "We did not cut the budget\n14/30\nfor watering because there was hardly any money left",
        # running heads
        "We did not cut the budget\n\nMinutes of the council   14\n\nfor watering because there was hardly any money left",
        "Minutes, May 4\nWe did not cut the budget\nMinutes, May 5\nfor watering because there was hardly any money left",
        "Council of Osterby\n7\n\nWe did not cut the budget\n\nCouncil of Osterby\n8\n\n"
        "for watering because there was hardly any money left",
        # time codes of subtitles and transcripts
        "1\n00:00:04,000 --> 00:00:09,000\nWe did not cut the budget\n\n2\n00:00:09,000 --> 00:00:12,500\nfor watering "
        "because there was\n\n3\n00:00:12,500 --> 00:00:15,000\nhardly any money left",
        "00:04.000 --> 00:09.000\nWe did not cut the budget\n\n00:09.000 --> 00:12.500 align:start\nfor watering because "
        "there was hardly any money left",
        "0:04\nWe did not cut the budget\n0:09\nfor watering because there was\n0:12\nhardly any money left",
        "[00:04] We did not cut the budget [00:09] for watering because there was [00:12] hardly any money left",
        "(00:04) We did not cut the budget (00:09) for watering because there was hardly any money left",
        "00:04 We did not cut the budget\n00:09 for watering because there was hardly any money left",
        # labels, while the same speaker goes on
        "HOLM: We did not cut the budget\nHOLM: for watering because there was\nHOLM: hardly any money left",
        "Ida Holm (00:04): We did not cut the budget\nIda Holm (00:09): for watering because there was hardly any money left",
        "[00:04] HOLM: We did not cut the budget\n[00:09] HOLM: for watering because there was hardly any money left",
        # numbers of lines
        "1 We did not cut the budget\n2 for watering because there was\n3 hardly any money left",
        "   12   We did not cut the budget\n   13   for watering because there was hardly any money left",
    ],
)
def test_layout_between_the_words_leaves_a_quotation_verbatim_and_is_named(passage):
    source = f"{BEFORE}{passage}{AFTER}"

    alignment = align_quotation(QUOTE, source)

    assert alignment.kind == "verbatim"
    assert "layout" in alignment.reasons
    [span] = alignment.spans
    assert source[span.start :].startswith("We did")
    assert source[: span.end].endswith("left")


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        # somebody else speaks in between
        (
            "HOLM: We did not cut the budget\nQUESTION: Really?\nHOLM: for watering because there was hardly any money left",
            "QUESTION: Really?\nHOLM",
        ),
        # a number alone in a line, with nothing around it, may be one that was said
        (
            "We did not cut the budget\n14\nfor watering because there was hardly any money left",
            "14",
        ),
        (
            "We did not cut the budget (12:30) for watering because there was hardly any money left",
            "12:30",
        ),
        # a line like a head that negates
        (
            "Not this year 1\nWe did not cut the budget\nNot this year 2\nfor watering because there was hardly any money left",
            "Not this year 2",
        ),
        # a line that stands once, without a number
        (
            "We did not cut the budget\nCouncil of Osterby\nfor watering because there was hardly any money left",
            "Council of Osterby",
        ),
        # a sentence that stands in several lines of its own
        (
            "Thank you.\nWe did not cut the budget\nThank you.\nfor watering because there was hardly any money left",
            "Thank you",
        ),
    ],
)
def test_what_may_have_been_said_is_shown_as_left_out(passage, expected):
    alignment = align_quotation(QUOTE, f"{BEFORE}{passage}{AFTER}")

    assert alignment.kind == "altered"
    assert changes(alignment) == [f"left-out: {expected}"]


def test_a_long_quotation_from_subtitles_is_found_whole():
    words = [f"{'b' * (1 + n % 3)}{chr(97 + n % 26)}{chr(97 + n // 26)}lin" for n in range(120)]
    cues = [
        f"{n + 1}\n00:{n:02}:00,000 --> 00:{n:02}:04,000\n{' '.join(words[n * 6 : n * 6 + 6])}\n" for n in range(20)
    ]

    assert align_quotation(" ".join(words), "\n".join([BEFORE, *cues, AFTER])).kind == "verbatim"


def test_the_number_of_a_footnote_is_no_part_of_the_word():
    assert align_quotation("the budget for watering grew", "Then the budget for watering¹² grew.").kind == "verbatim"
    assert align_quotation("five km grew", "Then five km² grew.").kind != "verbatim"


def test_a_quotation_of_which_no_word_stands_there_is_not_found():
    assert align_quotation("b1 c2 d3 e4 f5", "Then b9 c8 d7 e6 f4 came.").kind == "not-found"


@pytest.mark.parametrize("text", ["", "one", "12:30", "1 one\n2 two", "\n\n7\n\n", "A: x\nA: y"])
def test_any_stretch_of_any_text_has_its_layout(text):
    source = Words(text)

    for first in range(len(source) + 1):
        for end in range(first, len(source) + 1):
            assert set(layout_words(source, first, end)) <= set(range(first, end))

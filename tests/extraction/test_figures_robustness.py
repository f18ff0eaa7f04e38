"""What holds for every text: places in order, no exception on the words of the grammar in any order, no day of publication."""

from datetime import date
from itertools import chain

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.extraction.figures import find_figures
from claims.extraction.figures.finder import figures_of
from claims.extraction.figures.found import Reading
from claims.extraction.lexicon.en.figures import LEXICON
from claims.extraction.tokens import lines_of, tokens_of
from tests.extraction.told_figures import told

_WORDS = [
    *sorted(LEXICON.anchors), *["of", "a", "the", "and", "to", "from", "between", "or", "in", "out", "per", "%", "$", "£", "m", "bn", "k", "-", "–", ".", ",", ":", "/", "(", ")", "'", "’", "s", "th", "st"],
    *["BC", "AD", "ago", "year", "old", "million", "May", "March", "Monday", "Sept", "Jan", "a.m.", "p.m.", "GMT", "x", "10", "^", "½", "３", "٣", "No", "Section", "aged", "times", "fold"],
    *["dollars", "cents", "feet", "more", "less", "than", "at", "least", "minus", "point", "half", "quarter", "century", "+", "~", ">", "=", "1,234", "1.5", "1,2,3", "12.05.2024"],
    *["1'000", "007", "9999-12-31", "1:41.2", "5/10", "1e10", "0", "2024", "1999", "31", "60"], "\n", "\u00a0", "9" * 30,
]  # fmt: skip
_SOUP = st.lists(st.tuples(st.sampled_from(_WORDS), st.sampled_from(["", " "])), max_size=14)


@settings(max_examples=300)
@given(soup=_SOUP, day=st.sampled_from([None, date.min, date(2024, 2, 29), date(2025, 11, 20), date.max]))
def test_figures_stand_in_order_whatever_the_words(soup: list[tuple[str, str]], day: date | None) -> None:
    text = "".join(word + gap for word, gap in soup)
    end = 0
    for span, _ in find_figures(text, (), published_on=day):
        assert end <= span.start < span.end <= len(text)
        assert span.of(text).strip() == span.of(text)
        end = span.end


_QUIET = "we walked on , and on ; then “ some of them ” went far up to the old mill ( by the sea ) . "
_STRETCH = st.one_of(st.sampled_from([_QUIET * 2, _QUIET * 9, "-" * 400, "- " * 99, " " * 400]), _SOUP.map(lambda s: "".join(w + gap for w, gap in s)))  # fmt: skip


@settings(max_examples=200)
@given(stretches=st.lists(_STRETCH, max_size=24))
def test_a_long_line_read_in_pieces_gives_what_it_gives_as_a_whole(stretches: list[str]) -> None:
    line = "".join(stretches).replace("\n", " ")
    day = date(2025, 11, 20)
    whole = figures_of(tokens_of(line), Reading(LEXICON, day))

    reading = Reading(LEXICON, day)
    pieces = lines_of(line, LEXICON.anchors, piece=500)

    assert list(chain.from_iterable(figures_of(t, reading) for t in pieces)) == whole


def test_a_long_line_is_parted_amid_words_that_are_no_numbers() -> None:
    line = f"It has 54 trees. {_QUIET * 9}In 2019 it had 90. {_QUIET * 9}"

    pieces = [[span.of(line) for span, _ in figures_of(t, Reading(LEXICON, None))] for t in lines_of(line, LEXICON.anchors, piece=500)]  # fmt: skip

    assert pieces == [["54"], ["2019", "90"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He came last week.", ["last week | date None"]),
        ("He came on Friday.", ["Friday | date None"]),
        ("He came last Friday.", ["last Friday | date None"]),
        ("He came in last May's rain.", ["last May | date None"]),
        ("It was the last straw.", []),
        ("He came in March.", ["March | date --03"]),
        ("He came on 24 September.", ["24 September | date --09-24"]),
        ("He came in March 2020 and left in May.", ["March 2020 | date 2020-03", "May | date 2020-05"]),
        ("He came yesterday.", ["yesterday | date None"]),
        ("He came six months ago.", ["six months ago | date None"]),
        ("He came a year ago.", ["a year ago | date None"]),
        ("Profits fell in the third quarter.", ["third quarter | date --07..--09"]),
    ],
)
def test_without_a_day_of_publication_relative_dates_have_no_value(text: str, expected: list[str]) -> None:
    assert told(text, published_on=None) == expected


@pytest.mark.parametrize(
    ("text", "published_on", "expected"),
    [
        ("It sank in December.", date(2025, 2, 3), ["December | date 2024-12"]),
        ("It is due in December.", date(2025, 2, 3), ["December | date 2025-12"]),
        ("It opens in January.", date(2025, 12, 30), ["January | date 2026-01"]),
        ("It opens this week.", date.max, ["this week | date None"]),
        ("It opens tomorrow.", date.max, ["tomorrow | date None"]),
        ("It opened last Friday.", date.min, ["last Friday | date None"]),
        ("It opened 60 years ago.", date(30, 1, 1), ["60 years ago | date None"]),
        ("It fell on the first Monday in March.", date.min, ["Monday | date 0001-01-01", "March | date 0000-03"]),
        ("They will meet Tuesday the 15th.", date.max, ["Tuesday | date None"]),
        ("They will meet on Monday week.", date(9999, 12, 20), ["Monday | date 9999-12-20"]),
    ],
)
def test_dates_at_the_edge_of_the_calendar_and_of_the_year(text: str, published_on: date, expected: list[str]) -> None:
    assert told(text, published_on=published_on) == expected


def test_months_of_a_history_belong_to_the_last_year_it_named() -> None:
    text = "From 1805 to 1809, in 1810, 1811, 1812, 1813 and 1814 there was war. In March he fled."
    assert told(text)[-1] == "March | date 1814-03"


def test_a_text_that_names_no_time_of_its_own_is_history_sooner() -> None:
    assert told("The keep fell in 1402 and again in 1410. In March the duke fled.")[-1] == "March | date 1410-03"
    assert told("The keep fell in 1402 and again in 1410. It will be sold in March.")[-1] == "March | date 2026-03"
    assert told("He said Monday it fell in 1402 and again in 1410. In March he fled.")[-1] == "March | date 2025-03"


def test_figures_never_cross_a_line() -> None:
    assert told("They sold 20\nmillion cars") == ["20 | count 20", "million | count 1000000 cars"]


def test_line_ends_make_no_difference() -> None:
    text = "Up to 900 jobs may go.\nThe fine was $5.\n"
    assert told(text) == told(text.replace("\n", "\r\n"))


@pytest.mark.parametrize("language", ["xx", "", "en-GB", "EN_us", "zz-Latn"])
def test_an_unknown_language_is_read_as_english(language: str) -> None:
    assert told("Up to 900 jobs may go.", language=language) == ["Up to 900 | count at-most 900 jobs"]

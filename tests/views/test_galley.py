"""The text with its claims marked: every word once, marks nested or crossed, nothing of it markup of its own."""

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.views.galley import Mark, Stretch, galley


def mark(claim: int, start: int, end: int, *, kind: str = "figure", outcome: str = "unreviewed") -> Mark:
    return Mark(claim=claim, kind=kind, outcome=outcome, start=start, end=end, state=f"{kind}, {outcome}, {claim} of 9")


def words_of(html: str) -> str:
    return unescape(re.sub(r"<[^>]*>", "", html))


def test_the_first_line_that_is_not_blank_is_the_headline() -> None:
    lines = list(galley("\n \nTitle\n\nText", []))

    assert [(line.is_headline, line.html) for line in lines] == [(True, "Title"), (False, "Text")]


def test_a_claim_is_a_mark_around_a_link_to_it() -> None:
    [line] = galley("Some 12 lamps", [mark(7, 5, 7, outcome="disputed")])

    assert line.html == (
        'Some <mark class="figure" data-claim="7" data-outcome="disputed">'
        '<a href="?claim=7" data-claim="7" aria-label="12, figure, disputed, 7 of 9">12</a>'
        '<i class="letter" aria-hidden="true"></i></mark> lamps'
    )


def test_a_figure_inside_a_quotation_is_marked_inside_it() -> None:
    [line] = galley("We lost 12 lamps.", [mark(1, 0, 17, kind="quotation"), mark(2, 8, 10)])

    marks = re.sub(r"<a [^>]*>|</a>|<i [^>]*></i>| data-outcome=\"\w+\"", "", line.html)
    assert marks == (
        '<mark class="quotation" data-claim="1">We lost <mark class="figure" data-claim="2">12</mark> lamps.</mark>'
    )


def test_claims_that_cross_are_closed_and_opened_again() -> None:
    [line] = galley("abcdef", [mark(1, 0, 4), mark(2, 2, 6)])

    marks = re.sub(r"<a [^>]*>|</a>| class=\"\w+\"| data-outcome=\"\w+\"", "", line.html)
    letter = '<i aria-hidden="true"></i>'
    assert marks == (
        f'<mark data-claim="1">ab<mark data-claim="2">cd</mark>{letter}</mark>'
        f'<mark data-claim="2">ef{letter}</mark>'
    )  # fmt: skip


def test_a_quotation_over_two_lines_is_marked_in_both_and_announced_once() -> None:
    first, second = galley("ab\ncd", [mark(1, 0, 5, kind="quotation")])

    assert 'aria-label="ab, quotation' in first.html
    assert '<a href="?claim=1" data-claim="1" tabindex="-1">cd</a>' in second.html


def test_each_place_of_a_claim_that_stands_twice_is_announced() -> None:
    [line] = galley("12 and 12", [mark(1, 0, 2), mark(1, 7, 9)])

    assert line.html.count("aria-label") == 2


def test_the_claim_in_hand_is_marked_as_current() -> None:
    in_hand = Mark(claim=1, kind="figure", outcome="verified", start=0, end=2, state="", is_in_hand=True)

    [line] = galley("12", [in_hand])

    assert 'aria-current="true"' in line.html


def test_markup_in_the_text_is_shown_as_text() -> None:
    [line] = galley('<script>alert("12")</script>', [mark(1, 15, 17)])

    assert "<script" not in line.html
    assert words_of(line.html) == '<script>alert("12")</script>'


spans = st.tuples(st.integers(0, 40), st.integers(1, 20))


@given(st.text(alphabet='ab <"&\n7é\u05d0😀', min_size=1, max_size=60), st.lists(spans, max_size=8))
def test_every_word_stands_in_the_page_once_and_every_mark_is_closed(text: str, places: list[tuple[int, int]]) -> None:
    marks = [
        mark(number, start, min(start + length, len(text)))
        for number, (start, length) in enumerate(sorted(places, key=lambda p: (p[0], -p[1])), 1)
        if start < len(text)
    ]

    lines = list(galley(text, marks))

    shown = [line for line in text.split("\n") if line.strip()]
    assert [words_of(line.html) for line in lines] == shown
    for line in lines:
        assert line.html.count("<mark") == line.html.count("</mark>")
        assert _is_well_nested(line.html)


def _is_well_nested(html: str) -> bool:
    stack: list[str] = []
    for closing, name in re.findall(r"<(/?)(mark|a|i)\b", html):
        if not closing:
            stack.append(name)
        elif not stack or stack.pop() != name:
            return False
    return not stack


@pytest.mark.parametrize("ends", [(0, 3), (1, 5), (2, 6)])
def test_the_marked_words_are_those_of_the_claim(ends: tuple[int, int]) -> None:
    start, end = ends
    [line] = galley("abcdef", [mark(1, start, end)])

    inside = re.search(r"<mark[^>]*>(.*)</mark>", line.html)
    assert inside is not None
    assert words_of(inside[1]) == "abcdef"[start:end]


def test_sentences_lie_around_the_marks() -> None:
    [line] = galley(
        "It fell. 12 rose.",
        [mark(1, 9, 11)],
        [Stretch(number=1, start=0, end=8, state="untouched"), Stretch(number=2, start=9, end=17, state="claims")],
    )

    assert line.untouched == (1,)
    assert re.sub(r"<mark.*</mark>", "…", line.html) == (
        '<span class="sentence" data-sentence="1" data-state="untouched">It fell.</span> '
        '<span class="sentence" data-sentence="2" data-state="claims">… rose.</span>'
    )


def test_a_mark_over_two_sentences_is_opened_again_in_the_second() -> None:
    sentences = [Stretch(number=1, start=0, end=2, state="claims"), Stretch(number=2, start=3, end=5, state="claims")]

    [line] = galley("a. b.", [mark(1, 0, 5, kind="quotation")], sentences)

    assert line.html.count("<mark") == 3
    assert line.html.count('class="letter"') == 1
    assert line.html.count("aria-label") == 1
    # The space between them is no link that a screen reader would come upon without a word.
    assert '<a href="?claim=1" data-claim="1" tabindex="-1" aria-hidden="true"> </a>' in line.html
    assert words_of(line.html) == "a. b."

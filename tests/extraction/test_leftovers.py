"""Nothing with a digit or a quotation mark slips through: what no mention holds is a leftover."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.extraction.leftovers import find_leftovers
from claims.extraction.spans import Span
from claims.extraction.values import Figure, Form, Mention, Quotation


def leftovers(text: str, *mentions: Mention) -> list[str]:
    return [span.of(text) for span in find_leftovers(text, mentions)]


def figure(text: str, words: str) -> Mention:
    return _mention(text, words, Figure(type="count"))


def quotation(text: str, words: str, form: Form = "direct") -> Mention:
    return _mention(text, words, Quotation(form=form))


def _mention(text: str, words: str, content: Figure | Quotation) -> Mention:
    span = Span(text.index(words), text.index(words) + len(words))
    return Mention(span=span, sentence=Span(0, len(text)), claim=1, content=content)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ferry left.", []),
        ("A Boeing 737 left gate 12.", ["737", "12"]),
        ("It cost 1,000.50 or 1.000,50 or 1'000.", ["1,000.50", "1.000,50", "1'000"]),
        ("Call 555-0199 after 12:30 on 9/11.", ["555-0199", "12:30", "9/11"]),
        ("Groups of 54\u202f000 and 54\u00a0000 trees", ["54\u202f000", "54\u00a0000"]),
        ("Rooms 1, 2 and 3.", ["1", "2", "3"]),
        ("٣٤ and १२३ and １２", ["٣٤", "१२३", "１２"]),
        ("1½ cups and ½ a cup", ["1½", "½"]),
        ("Covid-19 and G7 and 4x4", ["19", "7", "4", "4"]),
    ],
)
def test_a_numeral_is_left_over_with_its_separators(text: str, expected: list[str]) -> None:
    assert leftovers(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She read “Harbour Lights” twice.", ["“Harbour Lights”"]),
        ('She read "Harbour Lights" twice.', ['"Harbour Lights"']),
        ("She read ''Harbour Lights'' and ``Dunes''.", ["''Harbour Lights''", "``Dunes''"]),
        ("She read ‘Harbour Lights’ twice.", ["‘Harbour Lights’"]),
        ("She read 'Harbour Lights' twice.", ["'Harbour Lights'"]),
        ("Sie las „Hafen“, »Düne« und ‚See‘.", ["„Hafen“", "»Düne«", "‚See‘"]),
        ("Elle lit « Port » et ‹Dune›.", ["« Port »", "‹Dune›"]),
        ("「港」と『海』", ["「港」", "『海』"]),
        ('”Backward” and “straight"', ["”Backward”", '“straight"']),
        ("The “Pier 39” café", ["“Pier 39”"]),
        ("“She read ‘Dunes’ aloud”", ["“She read ‘Dunes’ aloud”"]),
        ("“crossed ‘ over ” there ’", ["“crossed ‘ over ” there ’"]),
    ],
)
def test_a_pair_of_marks_is_left_over_with_its_words(text: str, expected: list[str]) -> None:
    assert leftovers(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She read “Harbour", ["“"]),
        ("She read “Harbour\nLights” twice.", ["“", "”"]),
        ("“" + "a" * 200 + "”", ["“", "”"]),
        ("“““", ["““", "“"]),
        ("‘Harbour Lights", ["‘"]),
    ],
)
def test_a_mark_that_finds_no_other_stands_alone(text: str, expected: list[str]) -> None:
    assert leftovers(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "It's the workers' union and the farmers’ market.",
        "Give 'em hell, ’tis rock 'n' roll.",
        "Nothin' doin’ at O'Brien's",
    ],
)
def test_an_apostrophe_is_no_mark(text: str) -> None:
    assert leftovers(text) == []


def test_of_an_elided_year_the_digits_are_left_over() -> None:
    assert leftovers("back in the '90s and ’80s") == ["90", "80"]


def test_what_a_mention_holds_is_not_left_over() -> None:
    text = "He paid 1,000 euros for 2 of 3."

    assert leftovers(text, figure(text, "1,000 euros"), figure(text, "3")) == ["2"]


def test_of_a_numeral_held_in_part_the_rest_is_left_over() -> None:
    text = "on 9/11-2,000"

    assert leftovers(text, figure(text, "2,000")) == ["9/11"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('"We will go," she said.', "We will go,"),
        ("''We will go,'' she said.", "We will go,"),
        ("« We will go », she said.", "We will go"),
        ("“We will go.” She left.", "We will go"),
        ("She said: “‘We will go’”.", "We will go"),
        ("‘We will go’, she said.", "We will go"),
    ],
)
def test_the_outer_marks_of_a_quotation_belong_to_it(text: str, words: str) -> None:
    assert leftovers(text, quotation(text, words)) == []


def test_the_marks_around_indirect_words_are_left_over() -> None:
    text = "She said that “they would go”"

    assert leftovers(text, quotation(text, "they would go", "indirect")) == ["“", "”"]


def test_marks_and_numerals_inside_a_quotation_belong_to_it() -> None:
    text = '"We sold “Dunes” and 737 more," she said in 2019.'

    assert leftovers(text, quotation(text, "We sold “Dunes” and 737 more,")) == ["2019"]


def test_marks_with_a_mention_between_them_stand_alone() -> None:
    text = "The “Top 100” list"

    assert leftovers(text, figure(text, "100")) == ["“", "”"]


def test_mentions_may_nest_and_overlap() -> None:
    text = "“We sold 100 of 200,” she said, 300 and 4."
    inner = (quotation(text, "We sold 100 of 200,"), figure(text, "100"), figure(text, "300"))

    assert leftovers(text, *inner) == ["4"]


_SOUP = st.text(alphabet="a1٣½ .,'’‘“”\"„«»‹›\n「-", max_size=40)


@given(_SOUP, st.lists(st.tuples(st.integers(0, 40), st.integers(1, 40)), max_size=4))
def test_every_digit_and_double_mark_is_in_a_mention_or_in_one_leftover(text: str, ends: list[tuple[int, int]]) -> None:
    spans = sorted(Span(start, min(start + size, len(text))) for start, size in ends if start < len(text))
    mentions = [Mention(span=span, sentence=span, claim=1, content=Figure(type="count")) for span in spans]

    found = find_leftovers(text, mentions)

    assert list(found) == sorted(found)
    for offset, character in enumerate(text):
        here = Span(offset, offset + 1)
        held = any(span.holds(here) for span in spans)
        left = sum(span.holds(here) for span in found)
        assert left <= (0 if held else 1)
        if character in '1٣½“”"„«»‹›「':
            assert held or left

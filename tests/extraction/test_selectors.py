"""A span can be written down as the W3C model has it, and its words found again in a changed text."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.extraction.selectors import CONTEXT_LENGTH, Placement, Selector, find_again
from claims.extraction.spans import Span

STORY = "The council planted 4,200 trees in spring. “We began too late,” the mayor said. It had planted 900 in autumn."


def selector(text: str, words: str) -> Selector:
    return Selector.of(text, Span(text.index(words), text.index(words) + len(words)))


def found(text: str, placement: Placement) -> tuple[str, str | None]:
    return placement.how, placement.span.of(text) if placement.span else None


def test_a_selector_holds_the_words_and_32_code_points_on_either_side() -> None:
    text = "a" * 40 + "4,200" + "😀" * 40

    made = Selector.of(text, Span(40, 45))

    assert made == Selector(exact="4,200", prefix="a" * 32, suffix="😀" * 32, position=Span(40, 45))


def test_the_context_ends_with_the_text() -> None:
    assert Selector.of("a 54 b", Span(2, 4)) == Selector(exact="54", prefix="a ", suffix=" b", position=Span(2, 4))


def test_a_span_beyond_the_text_has_no_selector() -> None:
    with pytest.raises(ValueError, match=r"not the words of \[4, 9\): 'ty'"):
        Selector.of("thirty", Span(4, 9))


def test_a_selector_is_written_as_the_w3c_model_has_it() -> None:
    assert Selector.of("a 54 b", Span(2, 4)).as_json() == [
        {"type": "TextQuoteSelector", "exact": "54", "prefix": "a ", "suffix": " b"},
        {"type": "TextPositionSelector", "start": 2, "end": 4},
    ]


@given(st.text(min_size=1), st.data())
def test_a_written_selector_is_read_back_the_same_and_finds_its_words(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    made = Selector.of(text, span)

    assert Selector.from_json(made.as_json()) == made
    assert find_again(text, made) == Placement(how="exact", span=span)


@pytest.mark.parametrize(
    "selectors",
    [
        [],
        [{"type": "TextQuoteSelector", "exact": "54"}],
        [{"type": "TextQuoteSelector"}, {"type": "TextPositionSelector", "start": 0, "end": 2}],
        [{"type": "TextQuoteSelector", "exact": "54"}, {"type": "TextPositionSelector", "start": None, "end": 2}],
        [{"type": "TextQuoteSelector", "exact": "54"}, {"type": "TextPositionSelector", "start": 2, "end": 2}],
        [{"type": "TextQuoteSelector", "exact": "54"}, {"type": "TextPositionSelector", "start": 0, "end": 9}],
    ],
)
def test_a_malformed_selector_is_refused(selectors: list[dict[str, Any]]) -> None:
    with pytest.raises(ValueError, match=r"no quote and position selector|no span|not the words"):
        Selector.from_json(selectors)


def test_context_may_be_missing_from_a_written_selector() -> None:
    written: list[dict[str, Any]] = [
        {"type": "TextQuoteSelector", "exact": "54"},
        {"type": "TextPositionSelector", "start": 0, "end": 2},
    ]

    assert Selector.from_json(written) == Selector(exact="54", position=Span(0, 2))


@pytest.mark.parametrize(
    ("words", "changed", "expected"),
    [
        # The same words, at the old place or moved.
        ("4,200", STORY, ("exact", "4,200")),
        ("4,200", "News. " + STORY, ("exact", "4,200")),
        ("4,200", STORY.replace("The council", "Last year the council"), ("exact", "4,200")),
        ("We began too late,", STORY.replace("the mayor", "Mayor Ida Holm"), ("exact", "We began too late,")),
        ("We began too late,", "So: We began too late, it seems.", ("exact", "We began too late,")),
        ("900", STORY.replace("planted 4,200", "planted 900"), ("exact", "900")),
        # A short word in quite another context may be another number.
        ("900", "Some 900 people came.", ("fuzzy", "900")),
        # The same words in other typography.
        ("We began too late,", STORY.replace("began too", "began\u00a0too"), ("fuzzy", "We began\u00a0too late,")),
        # Changed words where the old neighbours still stand.
        ("4,200", STORY.replace("4,200", "4,300"), ("fuzzy", "4,300")),
        ("4,200", STORY.replace("4,200", "some 4,300"), ("fuzzy", "some 4,300")),
        ("We began too late,", STORY.replace("too late", "much too late"), ("fuzzy", "We began much too late,")),
        ("The council", STORY.replace("The council", "The town council"), ("fuzzy", "The town council")),
        ("900 in autumn.", STORY.replace("in autumn", "in late autumn"), ("fuzzy", "900 in late autumn.")),
        # Gone.
        ("The council", STORY.replace("The council", "Osterby"), ("orphaned", None)),
        ("4,200", "Nothing of it is left.", ("orphaned", None)),
        ("4,200", "", ("orphaned", None)),
        ("4,200", STORY.replace("4,200", "a good many more than one had hoped for, or even dreamt of, so that"),
         ("orphaned", None)),
    ],
)  # fmt: skip
def test_words_are_found_again(words: str, changed: str, expected: tuple[str, str | None]) -> None:
    assert found(changed, find_again(changed, selector(STORY, words))) == expected


def test_of_equal_words_the_one_in_the_old_context_is_found() -> None:
    text = "It had 54 trees. It had 54 roofs."
    changed = "It had 7 ports. It had 54 trees. It had 54 roofs."

    placement = find_again(changed, selector(text[16:], "54"))

    assert placement == Placement(how="exact", span=Span(40, 42))


def test_words_that_nothing_tells_apart_are_left_to_a_person() -> None:
    text = "It had 54 trees. "

    placement = find_again(f"New. {text * 2}", selector(text, "54"))

    assert placement == Placement(how="ambiguous", candidates=(Span(12, 14), Span(29, 31)))


def test_of_places_that_nothing_tells_apart_the_old_one_is_kept() -> None:
    text = "It had 54 trees. It had 54 trees. It had 54 trees. It had 54 trees. "

    placement = find_again(text + "More.", Selector.of(text, Span(24, 26)))

    assert placement == Placement(how="exact", span=Span(24, 26))


def test_changed_words_between_neighbours_that_stand_twice_are_left_to_a_person() -> None:
    text = "The council planted 4,200 trees in spring. "

    placement = find_again("New. " + (text * 2).replace("4,200", "4,300"), selector(text.strip(), "4,200"))

    assert placement.how == "ambiguous"
    assert len(placement.candidates) == 2


def test_context_is_as_long_as_the_selectors_say() -> None:
    assert CONTEXT_LENGTH == 32


@given(st.text(alphabet="ab 1'’\n"), st.text(alphabet="ab 1'’\n"), st.integers(0, 20), st.integers(1, 9))
def test_whatever_the_texts_a_placement_lies_within_them(text: str, changed: str, start: int, size: int) -> None:
    if start >= len(text):
        return
    placement = find_again(changed, Selector.of(text, Span(start, min(start + size, len(text)))))

    assert (placement.span is not None) == (placement.how in {"exact", "fuzzy"})
    assert (len(placement.candidates) > 1) == (placement.how == "ambiguous")
    for span in (placement.span, *placement.candidates):
        assert span is None or span.end <= len(changed)
    if placement.how == "exact" and placement.span:
        assert placement.span.of(changed) == text[start : start + size]

"""Every line end is a newline to the rules, and every offset is one of the text as given."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.extraction.line_ends import PlainLineEnds
from claims.extraction.spans import Span
from claims.extraction.values import Extraction, Figure, Mention, Quotation


@pytest.mark.parametrize(
    ("given_text", "plain"),
    [
        ("a\nb", "a\nb"),
        ("a\r\nb\r\n", "a\nb\n"),
        ("a\rb\r\rc", "a\nb\n\nc"),
        ("a\n\rb", "a\n\nb"),
        ("a\u2028b\u2029c\x85d\ve\ff", "a\nb\nc\nd\ne\nf"),
    ],
)
def test_every_line_end_becomes_a_newline(given_text: str, plain: str) -> None:
    assert PlainLineEnds(given_text).text == plain


def test_every_span_comes_back_to_the_text_as_given() -> None:
    text = "One.\r\nTwo\r\nsaid Ida.\r\n7"
    plain = PlainLineEnds(text)
    said = Quotation(form="direct", speaker=Span(14, 17), cue=Span(9, 13))
    extraction = Extraction(
        mentions=(
            Mention(span=Span(5, 8), sentence=Span(5, 18), claim=1, content=said),
            Mention(span=Span(5, 13), sentence=Span(5, 18), claim=2, content=Quotation(form="indirect")),
            Mention(span=Span(19, 20), sentence=Span(19, 20), claim=3, content=Figure(type="count")),
        ),
        sentences=(Span(0, 4), Span(5, 18), Span(19, 20)),
        leftovers=(Span(4, 6),),
    )

    back = plain.as_given(extraction)

    first, second, third = back.mentions
    assert isinstance(first.content, Quotation)
    assert first.content.speaker
    assert first.content.cue
    assert [span.of(text) for span in (first.span, first.sentence, first.content.speaker, first.content.cue)] == [
        "Two",
        "Two\r\nsaid Ida.",
        "Ida",
        "said",
    ]
    assert second.span.of(text) == "Two\r\nsaid"
    assert third.span.of(text) == "7"
    assert [span.of(text) for span in back.sentences] == ["One.", "Two\r\nsaid Ida.", "7"]
    assert [span.of(text) for span in back.leftovers] == ["\r\nT"]


def test_a_text_of_newlines_needs_no_way_back() -> None:
    extraction = Extraction(mentions=(), sentences=(Span(0, 1),))

    assert PlainLineEnds("a\u2028b").as_given(extraction) is extraction


@given(st.text(alphabet="a\r\n\u2028"))
def test_every_sentence_of_the_plain_text_stands_at_its_place_of_the_given_one(text: str) -> None:
    plain = PlainLineEnds(text)
    letters = tuple(Span(offset, offset + 1) for offset, c in enumerate(plain.text) if c == "a")

    back = plain.as_given(Extraction(mentions=(), sentences=letters))

    assert [span.start for span in back.sentences] == [offset for offset, c in enumerate(text) if c == "a"]

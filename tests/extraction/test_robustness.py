"""Whatever the text: nothing raises, every span holds its words, and the result depends on the text alone."""

import gc
import os
import re
import subprocess
import sys
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.extraction import LANGUAGES, Extraction, Figure, Quotation, Span, extract
from claims.extraction.values import FIGURE_TYPES, FORMS, QUALIFIERS
from tests.extraction.adversarial import BUILDERS
from tests.extraction.articles import ARTICLES

_FRAGMENTS = [
    *"“”‘’\"'„«»‹›()[]{}.,;:!?…-–—/%$€£½²°\n\t 0159",
    *("\r\n", "\u00a0", "\u202f", "\u2028", "\ufeff", "\u200b", "\u0301", "😀", "\ud83d", "\x00", "İ", "ﬁ", "٣", "''", "``"),
    *(" asked", " adding that", ";,", " his claim that", " calling it", " in her words,", " point out", " put it", " of"),
    *(" said", " he said", " according to ", " Ida Holm", " Mr. Holm", " that ", ", who ", "'s ", " she", " told Bob "),
    *(" 54,000", " 1.2 million", " between ", " and ", " to ", " percent", " around ", " one in ", " half ", " a dozen"),
    *(" May", " 2024", " last Friday", " ago", " years", "-year-old", " 5:30 pm", " 3-2", " km", " per ", " first", " twice"),
    *(" sagte Holm", " wie er mitteilte", " hatte er gesagt", " dass", " sei", " zufolge", " nach Angaben", " hieß es"),
    *(" sagte", " und", " laut ", " einundzwanzig", " Prozent", " Millionen", " im März ", " z. B. ", " der 5. Mai "),
]  # fmt: skip

_TIMELY = [
    *("last", "next", "this", "past", "in", "on", "of", "until", "two", "999999", "1e9", "a", "half", "0", "-5", "12:30"),
    *("week", "weekend", "Friday", "May", "May 31", "February 29", "year", "decade", "century", "quarter", "spring", "day"),
    *("years ago", "days from now", "months later", "yesterday", "tomorrow", "1999", "9999", "0001-01-01", "31/12/9999"),
    *("a week earlier", "two days later", "three months later", "the following", "the previous", "that same"),
    *("first Monday in March", "last Friday of", "Tuesday the 18th", "Friday week", "a week on", "44", "480 BC", "10000"),
    *("the 1990s", "19th century", "first quarter", "BC", "fiscal", "noon", "letzte Woche", "vor drei Jahren", "übermorgen"),
]  # fmt: skip

_LANGUAGE = st.sampled_from(LANGUAGES)


def assert_is_sound(text: str, extraction: Extraction) -> None:
    """What holds for every extraction."""
    for mention in extraction.mentions:
        assert mention.span.end <= len(text)
        assert mention.sentence.holds(mention.span)
        assert mention.sentence.end <= len(text)
        assert mention.span.of(text).strip()
        content = mention.content
        if isinstance(content, Figure):
            assert content.type in FIGURE_TYPES
            assert content.qualifier in (None, *QUALIFIERS)
        else:
            _assert_quotation_is_sound(text, content)
    places = [(mention.span.start, -mention.span.end) for mention in extraction.mentions]
    assert places == sorted(places)
    assert len({(m.span, m.kind) for m in extraction.mentions}) == len(extraction.mentions)
    _assert_numbers_are_dense([mention.claim for mention in extraction.mentions])
    for spans in (extraction.sentences, extraction.leftovers):
        assert all(one.end <= next_one.start for one, next_one in pairwise(spans))
    for leftover in extraction.leftovers:
        assert leftover.end <= len(text)
        assert not any(leftover.touches(mention.span) for mention in extraction.mentions)
    _assert_no_digit_slips_through(text, extraction)


def _assert_quotation_is_sound(text: str, quotation: Quotation) -> None:
    assert quotation.form in FORMS
    assert 0 <= quotation.confidence <= 1
    for span in (quotation.speaker, quotation.cue):
        assert span is None or span.end <= len(text)


def _assert_numbers_are_dense(numbers: list[int]) -> None:
    highest = 0
    for number in numbers:
        assert 1 <= number <= highest + 1
        highest = max(highest, number)


def _assert_no_digit_slips_through(text: str, extraction: Extraction) -> None:
    held = bytearray(len(text))
    for span in (*(mention.span for mention in extraction.mentions), *extraction.leftovers):
        held[span.start : span.end] = b"x" * len(span)
    assert [match.start() for match in re.finditer(r"\d", text) if not held[match.start()]] == []


@st.composite
def mutated_articles(draw: st.DrawFn) -> str:
    """An article after some careless edits: pieces cut, doubled, moved, put in between, and marks of another sort."""
    text = draw(st.sampled_from(ARTICLES))
    start = draw(st.integers(0, len(text) - 1))
    text = text[start : start + draw(st.integers(20, 900))]
    for _ in range(draw(st.integers(1, 6))):
        here = draw(st.integers(0, len(text)))
        there = draw(st.integers(here, min(here + 40, len(text))))
        piece = text[here:there]
        text = (
            text[:here] + draw(st.sampled_from(["", piece * 2, *_FRAGMENTS, piece.upper(), piece[::-1]])) + text[there:]
        )
    old, new = draw(
        st.sampled_from([("", ""), ('"', "''"), ("“", '"'), ("”", ""), (" ", "\u00a0"), (".", ""), (",", ", ")])
    )
    return text.replace(old, new) if old else text


@given(st.text(st.characters(exclude_categories=[])), _LANGUAGE)
def test_no_text_raises(text: str, language: str) -> None:
    assert_is_sound(text, extract(text, language=language))


@given(st.lists(st.sampled_from(_FRAGMENTS), max_size=40).map("".join), _LANGUAGE)
def test_no_heap_of_fragments_raises(text: str, language: str) -> None:
    assert_is_sound(text, extract(text, language=language))


@given(
    st.lists(st.sampled_from(_TIMELY), max_size=12).map(" ".join),
    st.dates() | st.sampled_from([date.min, date(2024, 2, 29), date.max]),
    _LANGUAGE,
)
def test_no_date_told_from_any_day_raises(text: str, published_on: date, language: str) -> None:
    assert_is_sound(text, extract(text, published_on=published_on, language=language))


@given(mutated_articles(), _LANGUAGE)
def test_no_mutated_article_raises(text: str, language: str) -> None:
    assert_is_sound(text, extract(text, language=language))


@pytest.mark.parametrize("name", BUILDERS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_adversarial_text_raises(name: str, language: str) -> None:
    text = BUILDERS[name](3_000)

    assert_is_sound(text, extract(text, language=language))


@pytest.mark.parametrize(
    "text",
    [
        "Lund;, Ida Holm asked;.",
        ", argued in, saying, argued the report if their claims",
        "&, but claim",
        "( who argued that had.",
        "An he put it their according to he on Monday of",
        "claim an — go.",
        "“go” saying (,",
        "; words “go” who words, “a mess” ) quietly point.",
        ": claims that “go” for",
        ". ) who one.",
        "Put it of, “We go.”",
        "if,, asked:.",
    ],
)
def test_no_broken_sentence_raises(text: str) -> None:
    assert_is_sound(text, extract(text))


@pytest.mark.parametrize("text", ARTICLES)
def test_every_article_has_both_kinds_of_claim(text: str) -> None:
    extraction = extract(text)

    assert_is_sound(text, extraction)
    assert {mention.kind for mention in extraction.mentions} == {"figure", "quotation"}


@given(mutated_articles() | st.lists(st.sampled_from(_FRAGMENTS), max_size=40).map("".join), _LANGUAGE)
def test_line_ends_make_no_difference(text: str, language: str) -> None:
    lines = text.replace("\r", "")
    feeds = lines.replace("\n", "\r\n")

    assert _by_lines(feeds, extract(feeds, language=language)) == _by_lines(lines, extract(lines, language=language))


def _by_lines(text: str, extraction: Extraction) -> list[object]:
    """All that was found, in offsets that do not count carriage returns."""

    def place(span: Span | None) -> object:
        return span and (span.start - text.count("\r", 0, span.start), span.end - text.count("\r", 0, span.end))

    found: list[object] = [place(span) for span in (*extraction.sentences, *extraction.leftovers)]
    for mention in extraction.mentions:
        content = mention.content
        found += [place(mention.span), place(mention.sentence), mention.claim]
        if isinstance(content, Quotation):
            found += [place(content.speaker), place(content.cue), content.speaker_name, content.via, content.form]
        else:
            found.append(content)
    return found


@given(mutated_articles(), mutated_articles())
def test_a_text_says_the_same_whatever_was_read_before_it(text: str, other: str) -> None:
    first = extract(text)
    extract(other)

    assert extract(text) == first


_PRINTING = """
from claims.extraction import LANGUAGES, extract
from tests.extraction.articles import ARTICLES
german = "„Wir gehen“, nach Angaben von Ida Holm. Nach Worten von Ida Holm gehen sie. „Ja“, so Holm."
for text in (*ARTICLES, german): print([extract(text, language=language) for language in LANGUAGES])
"""


def test_a_text_says_the_same_in_every_process() -> None:
    said = [
        subprocess.run(
            [sys.executable, "-c", _PRINTING],
            env=os.environ | {"PYTHONHASHSEED": seed},
            cwd=Path(__file__).parents[2],
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "3")
    ]

    assert said[0]
    assert said == said[:1] * 3


def test_in_a_language_without_rules_figures_in_digits_are_still_found() -> None:
    text = "A 5 km e 400 € u 7%."

    assert [mention.span.of(text) for mention in extract(text, language="xx").mentions] == ["5 km", "400 €", "7%"]


@pytest.mark.parametrize("text", ["", " ", "\n\n\t"])
def test_a_blank_text_holds_nothing(text: str) -> None:
    assert extract(text) == Extraction(mentions=(), sentences=())


@pytest.mark.parametrize("last", ["at", "during", "in", "on"])
def test_a_text_may_break_off_behind_the_preposition_of_an_occasion(last: str) -> None:
    text = f'"Old ice holds," said Ann Holm, the warden {last}'

    assert [mention.span.of(text) for mention in extract(text).mentions] == ["Old ice holds,"]


@pytest.mark.parametrize("collects", [True, False])
def test_a_long_text_leaves_the_collector_of_cycles_as_it_was(collects: bool) -> None:
    text = "It has 54 trees. " * 4_000
    before = gc.isenabled()
    try:
        (gc.enable if collects else gc.disable)()
        extraction = extract(text)
        assert gc.isenabled() == collects
    finally:
        (gc.enable if before else gc.disable)()

    assert len(extraction.mentions) == 4_000
    assert {mention.claim for mention in extraction.mentions} == {1}

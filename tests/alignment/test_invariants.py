"""What holds for every claim and every source, whatever their words are."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from claims.alignment import Alignment, Words, align_figure, align_quotation
from claims.alignment.numbers import figures_in
from tests.alignment.test_quotations import changes

_SYLLABLES = ["ba", "ko", "ri", "mel", "ton", "sa", "fu", "lind", "gra", "he", "pos", "ter", "wick", "ja"]
# No word of these negates, and none is a number.
WORDS = st.lists(st.sampled_from(_SYLLABLES), min_size=2, max_size=4).map("".join)
GAPS = st.sampled_from([" ", " ", " ", " ", ", ", ". ", "; ", "\n", " – ", "? ", ": “", "” ", " (", ") ", "  ", "… "])


@st.composite
def passages(draw, *, least: int = 1) -> tuple[str, list[str], list[str], int, int]:
    """A source as its words and the gaps after them, and a range of at least `least` words."""
    words = draw(st.lists(WORDS, min_size=least, max_size=60))
    gaps = draw(st.lists(GAPS, min_size=len(words), max_size=len(words)))
    start = draw(st.integers(0, len(words) - least))
    end = draw(st.integers(start + least, len(words)))
    return text_of(words, gaps), words, gaps, start, end


def text_of(words: list[str], gaps: list[str]) -> str:
    return "".join(word + gap for word, gap in zip(words, gaps, strict=True))


def claim_of(words: list[str], gaps: list[str], start: int, end: int) -> str:
    return text_of(words[start:end], [*gaps[start : end - 1], ""])


def check(alignment: Alignment, claim: str, source: str) -> None:
    """What every alignment keeps."""
    for span in (*alignment.spans, *alignment.others):
        assert 0 <= span.start < span.end <= len(source)
    for step in alignment.steps:
        assert step.claimed == (step.claimed_span.of(claim) if step.claimed_span else "")
        assert step.found == (step.found_span.of(source) if step.found_span else "")
        assert (step.kind == "added") <= (not step.found)
        assert (step.kind == "left-out") <= (not step.claimed)
    if alignment.kind == "verbatim":
        assert all(step.kind == "equal" or step.by_editor for step in alignment.steps)
    if alignment.kind == "altered":
        assert alignment.is_fuzzy


@given(passages())
def test_a_passage_copied_from_a_source_is_found_verbatim_at_its_place(given_passage):
    source, words, gaps, start, end = given_passage
    claim = claim_of(words, gaps, start, end)
    place = len(text_of(words[:start], gaps[:start]))

    alignment = align_quotation(claim, source)

    assert alignment.kind == "verbatim"
    assert alignment.similarity == 1
    assert not alignment.is_fuzzy
    assert alignment.spans[0].of(source) == claim
    if source.find(claim, source.find(claim) + 1) < 0:
        assert alignment.spans[0].start == place
    check(alignment, claim, source)


@given(passages(least=6), st.data())
def test_one_changed_word_is_named_and_no_other(given_passage, data):
    source, words, gaps, start, end = given_passage
    assume(len(set(words)) == len(words))
    index = data.draw(st.integers(start, end - 1))
    claim = claim_of([*words[:index], "xyvqu", *words[index + 1 :]], gaps, start, end)
    assume(not {"…", "“"} & set(claim))

    alignment = align_quotation(claim, source)

    assert (alignment.kind, changes(alignment)) == ("altered", [f"changed: xyvqu > {words[index]}"])
    check(alignment, claim, source)


@given(passages(least=4), st.data())
def test_an_inserted_negation_is_called_out(given_passage, data):
    source, words, gaps, start, end = given_passage
    index = data.draw(st.integers(start, end))
    negation = data.draw(st.sampled_from(["not", "never", "no", "without", "hardly"]))
    claim = claim_of([*words[:index], negation, *words[index:]], [*gaps[:index], " ", *gaps[index:]], start, end + 1)
    # Between two marks a word may be the writer's.
    assume("“" not in claim)

    alignment = align_quotation(claim, source)

    assert alignment.kind == "altered"
    assert "negation" in alignment.reasons


@given(passages(least=4), st.data())
def test_a_removed_negation_is_called_out(given_passage, data):
    _, words, gaps, start, end = given_passage
    assume(len(set(words)) == len(words))
    index = data.draw(st.integers(start + 1, end - 1))
    negation = data.draw(st.sampled_from(["not", "never", "no", "without", "hardly"]))
    source = text_of([*words[:index], negation, *words[index:]], [*gaps[:index], " ", *gaps[index:]])

    alignment = align_quotation(claim_of(words, gaps, start, end), source)

    # At a cut of whole sentences it is called out as well, and the words are still the speaker's.
    assert alignment.reasons & {"negation", "negation-nearby"}
    assert alignment.kind == "altered" or "…" in source


@given(passages(least=2), st.data())
def test_a_negation_left_outside_is_called_out(given_passage, data):
    _, words, gaps, start, end = given_passage
    source = text_of([*words[:start], "not", *words[start:]], [*gaps[:start], " ", *gaps[start:]])
    claim = claim_of(words, gaps, start, end)
    assume(source.find(claim, source.find(claim) + 1) < 0)

    alignment = align_quotation(claim, source)

    assert alignment.kind == "verbatim"
    assert "negation-nearby" in alignment.reasons


TYPOGRAPHY = [
    ("'", "’"), ("“", '"'), ("”", "''"), ("–", "-"), ("–", "—"), (" ", "\u00a0"), (" ", "\n"), (" ", "  "),
    ("ba", "b\u00ada"), ("ri", "r\u200bi"), ("…", "..."), (",", ";"), (". ", ".\u2009"),
]  # fmt: skip


@given(passages(), st.lists(st.sampled_from(TYPOGRAPHY), unique=True))
def test_other_typography_on_either_side_stays_verbatim(given_passage, others):
    source, words, gaps, start, end = given_passage
    claim = claim_of(words, gaps, start, end)
    for plain, other in others:
        claim = claim.replace(plain, other)

    assert align_quotation(claim, source).kind == "verbatim"
    assert (
        align_quotation(claim_of(words, gaps, start, end), text_of(words, gaps).replace(" ", "\u00a0")).kind
        == "verbatim"
    )


LAYOUT = st.sampled_from(
    [
        "\n\n{}\n\n",
        "\n- {} -\n",
        "\nPage {}\n",
        "\n\nThe Harbour Book {}\n\n",
        "\n[00:{:02}]\n",
        "\n00:{:02}:00 --> 00:{:02}:09\n",
    ]
)


@given(passages(least=4), LAYOUT, st.data())
def test_page_heads_and_time_codes_in_between_leave_a_passage_verbatim(given_passage, layout, data):
    """Each break of a page or of a subtitle stands between two words of one sentence."""
    _, words, _, start, end = given_passage
    breaks = data.draw(st.sets(st.integers(start + 1, end - 1), min_size=1, max_size=3))
    gaps = [layout.replace("{}", str(10 + n)).replace("{:02}", f"{n:02}") if n in breaks else " " for n in range(1, 61)]
    source, claim = text_of(words, gaps[: len(words)]), " ".join(words[start:end])

    alignment = align_quotation(claim, source)

    assert alignment.kind == "verbatim"
    assert alignment.similarity == 1


@given(passages(least=4), st.data())
def test_words_parted_at_line_ends_leave_a_passage_verbatim(given_passage, data):
    _, words, gaps, start, end = given_passage
    mark = data.draw(st.sampled_from(["-\n", "\u00ad\n", "\u00ad", "‐\n  "]))
    at = data.draw(st.integers(start, end - 1))
    parted = [*words[:at], words[at][:2] + mark + words[at][2:], *words[at + 1 :]]
    claim = claim_of(words, gaps, start, end)
    assume(len(set(words)) == len(words))

    alignment = align_quotation(claim, text_of(parted, gaps))

    place = len(text_of(words[:start], gaps[:start]))
    assert alignment.kind == "verbatim"
    assert alignment.spans[0].start == place


ODD = st.text(
    st.one_of(
        st.sampled_from("aA ,.\n\r“”\"'’[]()…-−–$€%0123456789\u00ad\u0301\u200bﬁß½²٣港İǅ\ud800\U0001f600"),
        st.characters(),
    ),
    max_size=80,
)


@given(ODD, ODD)
def test_any_words_and_any_source_are_compared_without_an_error(claim, source):
    check(align_quotation(claim, source), claim, source)
    check(align_quotation(claim, claim + source), claim, claim + source)


@given(ODD, ODD)
def test_any_figure_and_any_source_are_compared_without_an_error(claim, source):
    for span, figure in figures_in(claim)[:3]:
        words = span.of(claim)
        check(align_figure(figure, words, source, context=claim), words, source)
        check(align_figure(figure, words, source + claim, context=claim), words, source + claim)


@given(ODD)
def test_every_word_has_its_place(text):
    words = Words(text)

    ends = 0
    for index in range(len(words)):
        span = words.span(index, index + 1)
        assert ends <= span.start
        assert words.range_of(span) == (index, index + 1)
        ends = span.end


@pytest.mark.parametrize("words", ["", " ", "…", "“”", "[]", "\u00ad", "☺"])
def test_a_claim_without_words_is_found_only_as_it_stands(words):
    assert align_quotation(words, "All that was said.").kind == "not-found"


@pytest.mark.parametrize("source", ["", " ", "…", "\u00ad"])
def test_in_a_source_without_words_nothing_is_found(source):
    assert align_quotation("All that was said.", source).kind == "not-found"
    [(_, figure)] = figures_in("54,000")
    assert align_figure(figure, "54,000", source).kind == "not-found"

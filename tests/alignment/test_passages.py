"""Which passage is taken, which are named beside it, and what is not found at all."""

import random

import pytest

from claims.alignment import Words, align_quotation
from claims.alignment.values import Alignment, Caution
from claims.extraction import Span
from tests.alignment.test_quotations import changes

RAIN = "The rain fell on the quay and on the boats. "


def test_several_passages_that_fit_are_all_named():
    source = "We will act. " + RAIN + "“We will act,” he said. We will act!"

    alignment = align_quotation("We will act", source)

    assert [span.start for span in (*alignment.spans, *alignment.others)] == [0, 58, 81]
    assert alignment.reasons == {"ambiguous"}


def test_the_passage_with_the_same_typography_comes_first():
    source = "It's a small town. " + RAIN + "It’s a small town."

    assert align_quotation("It’s a small town", source).spans == (Span(63, 80),)
    assert align_quotation("It's a small town", source).spans == (Span(0, 17),)


def test_an_exact_passage_beats_a_likely_one():
    source = "We will never sell the old harbour. " + RAIN + "We will sell the old harbour."

    alignment = align_quotation("We will sell the old harbour", source)

    assert (alignment.kind, alignment.spans[0].start) == ("verbatim", 80)


def test_the_likest_of_several_altered_passages_is_taken():
    source = "We may sell the old wharf soon. " + RAIN + "We will sell the old harbour soon."

    alignment = align_quotation("We shall sell the old harbour soon", source)

    assert changes(alignment) == ["changed: shall > will"]


def test_altered_passages_that_are_as_like_are_named():
    source = f"We will sell the old harbour. {RAIN}We will sell the old harbour. {RAIN}"

    alignment = align_quotation("We shall sell the old harbour", source)

    assert (alignment.kind, len(alignment.others)) == ("altered", 1)
    assert "ambiguous" in alignment.reasons


@pytest.mark.parametrize(
    ("claim", "reasons"),
    [
        ("harbour", {"short"}),
        ("a small town", {"short"}),
        ("the rain fall", {"short"}),
        ("on the", set()),
        ("ran", {"short"}),
        ("the boats are ours and will stay ours", set()),
        ("Der Regen fiel auf den Kai und auf die Boote", set()),
        ("La pluie tombait sur le quai et sur les bateaux", set()),
        ("Nobody has seen the report on the fire in the mill", set()),
    ],
)
def test_what_does_not_stand_there_is_not_found(claim, reasons):
    alignment = align_quotation(claim, RAIN)

    assert alignment.kind == ("verbatim" if claim == "on the" else "not-found")
    assert alignment.reasons - {"ambiguous"} == reasons


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        ("organized labour", ["changed: organized > organised"]),
        ("the neighbor", ["changed: neighbor > neighbour"]),
        ("an organisation of neighbours", ["changed: organisation > organization"]),
    ],
)
def test_a_short_quotation_may_differ_by_a_letter(claim, expected):
    alignment = align_quotation(claim, "It was organised labour, said the neighbour, an organization of neighbours.")

    assert (alignment.kind, alignment.is_fuzzy, changes(alignment)) == ("altered", True, expected)


def test_words_misread_by_a_scanner_are_found_and_shown():
    source = "Tlie counci1 rnet on Tuesdav and vo4ed to c1ose tbe o1d ferrv 1ine bef0re tlie winter."

    alignment = align_quotation(
        "The council met on Tuesday and voted to close the old ferry line before the winter", source
    )

    assert (alignment.kind, alignment.is_fuzzy) == ("altered", True)
    assert alignment.spans[0].of(source) == source[:-1]
    assert 0.75 < alignment.similarity < 0.95


def test_misread_words_are_found_in_a_long_source():
    source = RAIN * 200 + "Tlie counci1 rnet on Tuesdav and vo4ed to c1ose tbe o1d ferrv 1ine." + RAIN * 200

    alignment = align_quotation("The council met on Tuesday and voted to close the old ferry line", source)

    assert alignment.spans[0].of(source) == "Tlie counci1 rnet on Tuesdav and vo4ed to c1ose tbe o1d ferrv 1ine"


def test_parts_in_another_order_are_called_out():
    source = "We began too late, and then counted the trees. The winter was hard. In spring we planted new ones."

    alignment = align_quotation("In spring we planted new ones … then counted the trees", source)

    assert alignment.kind == "altered"
    assert [(c.reason, c.found) for c in alignment.cautions] == [("order", "then counted the trees")]


def test_parts_far_apart_are_called_out():
    source = "In spring we planted new ones. " + RAIN * 60 + "Then we counted the trees."

    alignment = align_quotation("In spring we planted new ones … then we counted the trees", source)

    assert alignment.kind == "altered"
    assert [(c.reason, c.found) for c in alignment.cautions] == [("apart", "Then we counted the trees")]


def test_a_part_that_stands_nowhere_is_an_addition():
    alignment = align_quotation("The rain fell on the quay … and the mill burned down", RAIN)

    assert (alignment.kind, changes(alignment)) == ("altered", ["added: and the mill burned down"])


def test_a_long_cut_is_called_out():
    source = "In spring we planted new ones. " + RAIN * 8 + "All who came counted the trees."

    alignment = align_quotation("In spring we planted new ones. … All who came counted the trees", source)

    assert alignment.kind == "verbatim"
    assert alignment.reasons == {"long-cut"}


def invented_words(number: int) -> list[str]:
    rng = random.Random(7)
    return ["".join(rng.choices(["ba", "ko", "ri", "mel", "ton", "sa", "lind", "gra"], k=4)) for _ in range(number)]


def test_a_quotation_of_several_pages_is_compared_as_well():
    words = invented_words(4_000)
    claim = [*words[100:300], "changed", *words[301:500], "added", *words[500:600], *words[604:800]]

    alignment = align_quotation(" ".join(claim), " ".join(words))

    assert changes(alignment) == [
        f"changed: changed > {words[300]}",
        "added: added",
        f"left-out: {' '.join(words[600:604])}",
    ]


def test_a_long_quotation_that_shares_words_but_no_stretch_of_them_is_compared_as_well():
    words = invented_words(700)
    claim = [word for first in range(0, 600, 3) for word in (*words[first : first + 2], "other")]

    alignment = align_quotation(" ".join(claim), " ".join(words))

    assert alignment.kind == "altered"
    assert 0.5 < alignment.similarity < 0.9


def test_beyond_two_thousand_words_only_the_same_words_are_found():
    words = invented_words(2_500)

    same = align_quotation(" ".join(words[:2_400]), " ".join(words))
    other = align_quotation(" ".join(["other", *words[:2_400]]), " ".join(words))

    assert same.kind == "verbatim"
    assert other.kind == "not-found"
    assert other.reasons == {"too-long"}


def test_a_source_that_was_read_serves_many_claims():
    source = Words(RAIN)

    assert align_quotation("on the quay", source) == align_quotation("on the quay", RAIN)


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"kind": "likely"}, "no kind of alignment: 'likely'"),
        ({"kind": "verbatim"}, "verbatim with 0 spans"),
        ({"kind": "not-found", "spans": (Span(0, 1),)}, "not-found with 1 spans"),
        ({"kind": "not-found", "similarity": 1.5}, "no similarity: 1.5"),
    ],
)
def test_an_alignment_names_the_value_that_is_wrong(values, message):
    with pytest.raises(ValueError, match=message):
        Alignment(**values)


def test_a_caution_names_the_reason_that_is_wrong():
    with pytest.raises(ValueError, match="no reason: 'mood'"):
        Caution(reason="mood")  # type: ignore[arg-type]

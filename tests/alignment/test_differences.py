"""What changed between two texts of a source, word by word."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.alignment.differences import Difference, difference


def shown(found: Difference) -> list[str]:
    """Each place as one line: [-gone-] and {+new+} among the words that both have."""
    marks = {"same": "%s", "gone": "[-%s-]", "new": "{+%s+}"}
    return [" ".join(marks[piece.kind] % piece.words for piece in place) for place in found.places]


TEN = "one two three four five six seven eight nine ten"


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("The port has 30 berths.", "The port has 30 berths.", []),
        ("The port has 30 berths.", "The port  has\n30 berths.", []),
        ("", "", []),
        ("The port has 30 berths.", "The port has 31 berths.", ["The port has [-30-] {+31+} berths."]),
        ("We did not cut it.", "We did cut it.", ["We did [-not-] cut it."]),
        ("We did cut it.", "We did not cut it.", ["We did {+not+} cut it."]),
        ("", "A first word.", ["{+A first word.+}"]),
        ("The last words.", "", ["[-The last words.-]"]),
        ("Before. The end.", "The end.", ["[-Before.-] The end."]),
        ("The end.", "The end. After.", ["The end. {+After.+}"]),
        ("a b a b a", "a b a", ["a b a [-b a-]"]),
        ("the cat the dog the hen", "the cat the fox the hen", ["the cat the [-dog-] {+fox+} the hen"]),
        # a paragraph that moved is gone in one place and new in the other
        ("First part. Second bit.", "Second bit. First part.", ["{+Second bit.+} First part. [-Second bit.-]"]),
        # a few equal words between longer changes are chance
        (
            "ten old ships of the harbour sank",
            "two small boats of the inner lake drifted",
            ["[-ten old ships of the harbour sank-] {+two small boats of the inner lake drifted+}"],
        ),
    ],
)
def test_the_words_that_are_gone_and_new(old, new, expected):
    found = difference(old, new, context=4)

    assert shown(found) == expected


def test_counts_the_words_that_are_gone_and_new():
    found = difference("It had 12 cranes and 30 berths.", "It has 12 cranes and 30 berths today.")

    assert (found.gone, found.new) == (2, 3)


def test_places_far_apart_stand_each_among_the_words_around_it():
    found = difference(f"{TEN} red {TEN} blue {TEN}", f"{TEN} green {TEN} black {TEN}", context=3)

    assert shown(found) == [
        "eight nine ten [-red-] {+green+} one two three",
        "eight nine ten [-blue-] {+black+} one two three",
    ]


def test_places_close_together_are_one():
    found = difference(f"{TEN} red and {TEN}", f"{TEN} green and {TEN} more", context=6)

    assert shown(found) == [f"five six seven eight nine ten [-red-] {{+green+}} and {TEN} {{+more+}}"]


def test_the_lines_of_the_text_stay_in_the_words():
    found = difference("One.\nTwo.", "One.\nTwo.\nThree.\nFour.")

    assert shown(found) == ["One.\nTwo. {+Three.\nFour.+}"]


words = st.lists(st.sampled_from("abcdefgh"), max_size=40)


@given(words, words)
def test_what_stays_and_what_is_gone_is_the_old_text_what_stays_and_what_is_new_the_new_one(old, new):
    found = difference(" ".join(old), " ".join(new), context=1_000)

    pieces = [piece for place in found.places for piece in place]
    said = {
        kind: [w for piece in pieces if piece.kind in (kind, "same") for w in piece.words.split()]
        for kind in ("gone", "new")
    }
    if old == new:
        assert pieces == []
    else:
        assert said == {"gone": old, "new": new}


@pytest.mark.parametrize("rate", [0.01, 0.3, 1.0])
def test_a_long_text_is_split_at_the_words_that_stand_once(rate):
    """As long as texts come: what is searched in full stays small, so that this ends."""
    chance = random.Random(3)
    old = [f"word{int(chance.paretovariate(0.6)) % 9_000}" for _ in range(60_000)]
    new = ["other" if chance.random() < rate else word for word in old]

    found = difference(" ".join(old), " ".join(new))

    assert found.new >= sum(one != other for one, other in zip(old, new, strict=True)) * 0.95
    assert found.gone == found.new

"""Copies of a text are told by their sketches, whoever shortened or touched them."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.alignment.likeness import KEPT, TOO_SHORT, Sketch, shared

SYLLABLES = ["ba", "do", "fu", "ge", "hi", "ka", "lo", "mu", "ne", "pi", "ra", "so", "tu", "ve", "wi"]


def words(count: int, *, seed: int) -> list[str]:
    """Made up, few of them twice."""
    drawn = random.Random(seed)
    return ["".join(drawn.choices(SYLLABLES, k=4)) for _ in range(count)]


def likeness(one: list[str], other: list[str]) -> float:
    return shared(Sketch.of(" ".join(one)), Sketch.of(" ".join(other)))


def every(nth: int, story: list[str]) -> list[str]:
    return [f"other{at}" if at % nth == 0 else word for at, word in enumerate(story)]


@pytest.mark.parametrize("length", [200, 800, 3_000])
@pytest.mark.parametrize(
    ("copy", "at_least", "at_most"),
    [
        pytest.param(lambda story: story, 1, 1, id="the same"),
        pytest.param(lambda story: story[: len(story) // 2], 0.9, 1, id="its first half"),
        pytest.param(lambda story: words(60, seed=9) + story, 0.9, 1, id="with a head of its own"),
        pytest.param(lambda story: every(25, story), 0.7, 0.9, id="every 25th word changed"),
        pytest.param(lambda story: story[: len(story) * 2 // 3] + words(len(story) // 3, seed=8), 0.55, 0.75, id="a third anew"),
        pytest.param(lambda story: story[: len(story) // 7] + words(len(story), seed=7), 0, 0.25, id="quotations in common"),
        pytest.param(lambda story: words(len(story), seed=6), 0, 0, id="another story"),
        pytest.param(lambda story: every(3, story), 0, 0, id="no five words left together"),
    ],
)  # fmt: skip
def test_how_much_of_the_shorter_stands_in_the_longer(length, copy, at_least, at_most):
    story = words(length, seed=length)

    found = likeness(story, copy(story))

    assert at_least <= found <= at_most
    assert found == likeness(copy(story), story)


def test_case_marks_and_lines_are_nothing():
    story = words(100, seed=1)
    printed = "“" + ",\n".join(word.upper() for word in story) + "…”"

    assert shared(Sketch.of(" ".join(story)), Sketch.of(printed)) == 1


def test_nothing_is_said_of_texts_that_are_short_or_far_apart_in_length():
    story = words(2_000, seed=2)

    assert likeness(story[: TOO_SHORT + 3], story[: TOO_SHORT + 3]) == 0
    assert likeness(story[: TOO_SHORT + 4], story[: TOO_SHORT + 4]) == 1
    assert likeness(story, story[:150]) == 0
    assert likeness(story, story[:250]) > 0.8


def test_a_sketch_has_the_same_size_however_long_the_text_is():
    long, short = Sketch.of(" ".join(words(20_000, seed=3))), Sketch.of("A word or two.")

    assert (long.runs, len(long.hashes), len(long.to_bytes())) == (19_996, KEPT, 8 * (KEPT + 1))
    assert (short.runs, short.hashes) == (0, ())


def test_a_sketch_is_the_same_on_every_machine():
    """Stored ones are held against new ones: a change of the hash makes all of them worthless."""
    sketch = Sketch.of("We will plant trees again.")

    assert sketch.to_bytes().hex() == "0100000000000000edc64ac975636430"


@given(st.text(max_size=300))
def test_a_stored_sketch_comes_back(text):
    sketch = Sketch.of(text)

    assert Sketch.from_bytes(sketch.to_bytes()) == sketch

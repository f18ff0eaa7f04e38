"""The parts of placing: sentences that are the same, words that are the same, typography."""

import pytest

from claims.extraction import Span
from claims.placing.aligning import align
from claims.placing.folding import Folding, fold, table_for
from claims.placing.sentences import match_sentences
from claims.placing.tokens import Tokens


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("", "", []),
        ("ab", "", []),
        ("", "ab", [-1, -1]),
        ("abc", "abc", [0, 1, 2]),
        ("abc", "cab", [2, 0, 1]),
        ("abc", "axc", [0, -1, 2]),
        # those that stand several times: the same neighbours, then the same order
        ("aaa", "aaa", [0, 1, 2]),
        ("aaa", "aa", [0, 1]),
        ("aa", "aaa", [0, 1, -1]),
        ("aba", "ba", [1, 2]),
        ("aba", "ab", [0, 1]),
        ("axbx", "bxax", [2, 3, 0, 1]),
        ("xaxbx", "xbxax", [0, 3, 4, 1, 2]),
        ("xyxy", "yxyx", [1, 2, 3, 0]),
        ("axxb", "axxxb", [0, 1, 2, -1, 3]),
        ("xx1", "1xx", [2, 0, 1]),
        ("1xx2yy", "x2y1x", [2, 3, 4, 0, 1]),
        ("xyx", "zxzxzxzyz", [-1, 0, -1, 2, -1, -1, -1, 1, -1]),
    ],
)
def test_sentences_belong_together_by_their_words_and_their_neighbours(old, new, expected):
    assert match_sentences(old, new) == expected


def aligned(old: str, new: str) -> str:
    """The words that are the same for sure; digits are figures."""
    words, new_words = old.split(), new.split()
    figures = [bytearray(word.isdigit() for word in side) for side in (words, new_words)]
    return " ".join(words[i] for i, _ in align(words, new_words, *figures))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("a b c", "a b c", "a b c"),
        ("a b c", "a x c", "a c"),
        ("a 5 b 7", "a 7 b 5", "a b"),
        ("a 5 b 7", "a 5 b 8", "a 5 b"),
        ("a 5 7 b", "a 7 5 b", "a b"),
        ("a b a", "a", ""),
        ("x a b a y", "x a y", "x y"),
        ("", "a", ""),
    ],
)
def test_words_are_the_same_where_nothing_else_is_possible(old, new, expected):
    assert aligned(old, new) == expected


MANY = " ".join(f"w{number}" for number in range(3_000))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        # held together by words that stand once
        (f"{MANY} old {MANY[::-1]}", f"{MANY} new {MANY[::-1]}", f"{MANY} {MANY[::-1]}"),
        (f"a {MANY} b", f"c {MANY} d", MANY),
        # nothing stands once: what is before and behind the change is all that is sure
        ("a b " * 3_000, "b a " * 3_000, ""),
        ("a b " * 1_500 + "x " + "c d " * 1_500, "a b " * 1_500 + "c d " * 1_500, "a b " * 1_500 + "c d " * 1_500),
        # in the other order
        (MANY, " ".join(reversed(MANY.split())), ""),
    ],
    ids=["changed", "around", "repeated", "put in", "turned"],
)
def test_long_stretches_are_held_together_by_words_that_stand_once(old, new, expected):
    assert aligned(old, new) == expected.strip()


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("“so”", "'so'"),
        ("« so »", "'so'"),
        ("5 – 7", "5-7"),
        ("a\u00a0b", "a b"),
        ("a  b\n", "a b"),
        ("\u200bzero", "zero"),
        ("ﬁne", "fine"),
        ("10²", "10²"),
    ],
)
def test_typography_is_folded(words, expected):
    assert fold(words, table_for(words)) == expected


@pytest.mark.parametrize(
    ("words", "other", "marked", "expected"),
    [
        ("say “so” now", 'say "so" now', "so", "so"),
        ("say “so” now", "say « so » now", "so", "so"),
        ("say “so” now", "say « so » now", "“so”", " « so » "),
        ("from 5 – 7", "from 5-7", "5 – 7", "5-7"),
        ("the ﬁre", "the fire", "ﬁre", "fire"),
        ("the ﬁre", "the fire", "ﬁ", "fi"),
        ("“‘so’ now”", "\"'so' now\"", "‘so’", "'so'"),
        ("“‘so’ now”", "\"'so' now\"", "so", "so"),
        ("so\u200b now", "so now", "\u200b", None),
    ],
)
def test_words_are_found_in_another_typography(words, other, marked, expected):
    table = table_for(words, other)
    start = words.index(marked)
    carried = Folding.of(words, table).carry(Span(start, start + len(marked)), Folding.of(other, table))

    assert (carried and carried.of(other)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It’s 54,000 men", ["it's", "54000", "men"]),
        ("$5m", ["$", "5", "m"]),
        ("at −5 °C", ["at", "-", "5", "°", "c"]),
        ("3-2, 12:30", ["3", "2", "12:30"]),
        ("soft\u00adly", ["softly"]),
        ("the U.S. Army", ["the", "us", "army"]),
        ("東京", ["東", "京"]),
        ("— …", []),
    ],
)
def test_words_are_compared_without_case_and_grouping(text, expected):
    assert Tokens(text).keys == expected

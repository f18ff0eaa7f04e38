"""What an editor changed in a text, told word by word and mark by mark."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.alignment.edits import edited_lines, edited_words, share_kept


def told(pieces) -> str:
    """As one reads it: [-gone-], {+new+}."""
    marks = {"gone": "[-%s-]", "new": "{+%s+}", "same": "%s"}
    return "".join(marks[piece.kind] % piece.words for piece in pieces)


@pytest.mark.parametrize(
    ("old", "new", "seen"),
    [
        ("4,200 trees", "4,200 trees", "4,200 trees"),
        ("4,200 trees", "4,300 trees", "[-4,200-] {+4,300+} trees"),
        ("trees, he said", "trees he said", "trees [-,-] he said"),
        ("about 12 per cent", "about 12.5 per cent", "about [-12-] {+12.5+} per cent"),
        ("“We began late”", "“We began too late”", "“We began {+too+} late”"),
        ("well-known trees", "well known trees", "[-well-known-] {+well known+} trees"),
        ("4,200\u00a0trees", "4,200  trees", "4,200 trees"),
        ("one two", "", "[-one two-]"),
        ("", "one two", "{+one two+}"),
        ("", "", ""),
    ],
)
def test_words_and_marks_that_are_gone_or_new(old, new, seen):
    assert told(edited_words(old, new)) == seen


@pytest.mark.parametrize(
    ("old", "new", "seen"),
    [
        ("Head\n\nOne line.", "Head\n\nOne line.", ["Head", "One line."]),
        ("Head\nOne line.", "Head\n\nOne line.", ["Head", "One line."]),
        ("Head\nFirst.\nLast.", "Head\nLast.", ["Head", "[-First.-]", "Last."]),
        ("Head\nLast.", "Head\nFirst one.\nLast.", ["Head", "{+First one.+}", "Last."]),
        ("Ships left.\nBoats came.\nEnd.", "Ships left.\nEnd.", ["Ships left.", "[-Boats came.-]", "End."]),
        ("Ships left.\nBoats came.", "Ships left.", ["Ships left.", "[-Boats came.-]"]),
        ("Ships left.", "Ships left.\nBoats came.", ["Ships left.", "{+Boats came.+}"]),
        (
            "Ships go. Go now.\nI am 8.",
            "Ships go.\nI am 8.\nIt is.",
            ["Ships go. [-Go now.-]", "I am 8.", "{+It is.+}"],
        ),
        (
            "Ships go.\nI am 8.\nIt is.",
            "Ships go. Go now.\nI am 8.",
            ["Ships go. {+Go now.+}", "I am 8.", "[-It is.-]"],
        ),
        ("Ships left. Boats came.", "Ships left.\nBoats came.", ["Ships left.{+¶+}", "Boats came."]),
        ("Ships left.\nBoats came.", "Ships left. Boats came.", ["Ships left. [-¶-]", "Boats came."]),
        (
            "Head\nThey lit 12 lamps.\nNobody saw it.",
            "Head\nThey lit 13 lamps.\nNobody saw it!",
            ["Head", "They lit [-12-] {+13+} lamps.", "Nobody saw it[-.-]{+!+}"],
        ),
        ("", "", []),
    ],
)
def test_lines_of_both_texts(old, new, seen):
    assert [told(line.pieces) for line in edited_lines(old, new)] == seen


def test_a_line_knows_whether_it_changed():
    assert [line.is_changed for line in edited_lines("Head\nOne.", "Head\nTwo.")] == [False, True]


@pytest.mark.parametrize(
    ("old", "new", "share"), [("", "", 1.0), ("ab", "ab", 1.0), ("ab cd", "ab xy", 0.5), ("ab", "cd", 0.0)]
)
def test_how_much_two_texts_share(old, new, share):
    assert share_kept(old, new) == share


words = st.lists(st.sampled_from(["the", "4,200", "trees", ",", ".", "\n", "“", "late"]), max_size=30).map(" ".join)


@given(old=words, new=words)
def test_both_texts_can_be_read_off_the_lines(old, new):
    lines = edited_lines(old, new)

    for text, other in ((old, "new"), (new, "gone")):
        read = [piece.words for line in lines for piece in line.pieces if piece.kind != other]
        assert "".join("".join(read).replace("¶", "").split()) == "".join(text.split())

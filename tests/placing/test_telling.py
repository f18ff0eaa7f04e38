"""Changes are told in sentences, and kept in a record."""

import pytest

from claims.placing import Change, as_kept, in_words

LONG = "a" * 300


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (Change(what="value", before="45", after="54"), "The text was changed: the number became “54”, before “45”."),
        (
            Change(what="speaker", before="Ida", after=""),
            "The text was changed: the speaker became nothing, before “Ida”.",
        ),
        (
            Change(what="words", before=LONG, after="b"),
            f"The text was changed: the words became “b”, before “{'a' * 199}…”.",
        ),
        (
            Change(what="place", before="a", after="b"),
            "The text was changed around these words so much that nobody can tell whether they are the ones that were judged.",
        ),
    ],
)
def test_a_change_is_a_sentence(change, expected):
    assert in_words([change]) == expected


def test_several_changes_are_several_sentences():
    changes = (Change(what="value", before="5", after="6"), Change(what="unit", before="men", after=""))

    assert in_words(changes) == (
        "The text was changed: the number became “6”, before “5”. The text was changed: the unit became nothing, before “men”."
    )


def test_a_record_keeps_each_change_cut_to_a_length():
    assert as_kept([Change(what="words", before=LONG, after="b")]) == [
        {"what": "words", "before": f"{'a' * 199}…", "after": "b"}
    ]

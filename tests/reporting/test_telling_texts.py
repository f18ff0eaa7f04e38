"""What new texts did: to all claims, and to one."""

import pytest

from claims.models import Entry
from claims.reporting.telling import told
from claims.reporting.telling_texts import fate_of

AFTER = {
    "version": 3,
    "kept": [1],
    "changed": [
        {"claim": 2, "changes": [{"what": "value", "before": "45", "after": "54"}], "verdict": 7, "hash": "f"},
        {"claim": 3, "changes": [{"what": "words", "before": "We left", "after": ""},
                                 {"what": "speaker", "before": "x" * 300, "after": "Ida Holm"}]},
        {"claim": 4, "changes": [{"what": "place", "before": "a 7 b", "after": "c 7 d"}]},
    ],
    "gone": [5],
    "back": [6],
    "new": [7],
}  # fmt: skip


@pytest.mark.parametrize(
    ("claim", "sentence"),
    [
        (1, ""),
        (2, "Version 3 of the text changed claim 2. The text was changed: the number became “54”, before “45”. "
            "It is open again."),
        (3, "Version 3 of the text changed claim 3. The text was changed: the words became nothing, before “We left”. "
            f"The text was changed: the speaker became “Ida Holm”, before “{'x' * 199}…”."),
        (4, "Version 3 of the text changed claim 4. The text was changed around these words so much that nobody can tell "
            "whether they are the ones that were judged."),
        (5, "Version 3 of the text holds the words of claim 5 no more."),
        (6, "Version 3 of the text brought the words of claim 6 back."),
        (7, "Version 3 of the text brought claim 7."),
        (8, ""),
    ],
)  # fmt: skip
def test_what_a_new_text_did_to_a_claim(claim, sentence):
    assert fate_of(Entry(act="placed", after=AFTER), claim) == sentence


def test_what_a_new_text_did_to_all_claims():
    assert told(Entry(act="placed", after=AFTER)) == (
        "The machine looked for the claims in version 3 of the text: 1 as they were, 3 changed (1 open again), 1 gone, "
        "1 back and 1 new."
    )


def test_that_a_text_was_brought():
    assert told(Entry(act="revised", after={"version": 3, "origin": "file"})) == (
        "The machine brought version 3 of the text (file)."
    )

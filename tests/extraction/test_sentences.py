"""Where sentences begin and end."""

import pytest

from claims.extraction.sentences import split_sentences

ROWS = [
    ("", []),
    ("   \n \n", []),
    ("One word", ["One word"]),
    ("It rained. It stopped.", ["It rained.", "It stopped."]),
    ("It rained! Did it stop? It did.", ["It rained!", "Did it stop?", "It did."]),
    ("A headline\nThe story begins.", ["A headline", "The story begins."]),
    ("A line\n\n\nAnother line", ["A line", "Another line"]),
    ("Mr. Vos met Mrs. Lind. They spoke.", ["Mr. Vos met Mrs. Lind.", "They spoke."]),
    ("Dr. Ada Kern came at 3 p.m. on Monday.", ["Dr. Ada Kern came at 3 p.m. on Monday."]),
    ("She left at 3 p.m. The door closed.", ["She left at 3 p.m.", "The door closed."]),
    ("He lives in the U.S. The family moved.", ["He lives in the U.S.", "The family moved."]),
    ("The U.S. Senate met.", ["The U.S. Senate met."]),
    ("J. K. Lund wrote it.", ["J. K. Lund wrote it."]),
    ("It was plan B. He had no other.", ["It was plan B.", "He had no other."]),
    ("So did I. Nobody came.", ["So did I.", "Nobody came."]),
    ("No. 5 won the race.", ["No. 5 won the race."]),
    ("The answer was no. Nobody came.", ["The answer was no.", "Nobody came."]),
    ("It cost 3.50 euros. Cheap!", ["It cost 3.50 euros.", "Cheap!"]),
    ("Sen. Ruiz (D-Calif.) voted.", ["Sen. Ruiz (D-Calif.) voted."]),
    ("The firm, Kern Inc. of Brem, closed.", ["The firm, Kern Inc. of Brem, closed."]),
    ("He works for Kern Inc. It closed.", ["He works for Kern Inc.", "It closed."]),
    ('"Is it true?" she asked.', ['"Is it true?" she asked.']),
    ("“Stop!” he cried. Nobody did.", ["“Stop!” he cried.", "Nobody did."]),
    ("“It is over.” The crowd left.", ["“It is over.”", "The crowd left."]),
    ('He said: "Go." She went.', ['He said: "Go."', "She went."]),
    ("(It had rained.) We left.", ["(It had rained.)", "We left."]),
    ("Well… perhaps. Or not.", ["Well… perhaps.", "Or not."]),
    ("He waited... and waited.", ["He waited... and waited."]),
    ("He waited... Then he left.", ["He waited...", "Then he left."]),
    ("What?! No!", ["What?!", "No!"]),
    ("See example.org for more.", ["See example.org for more."]),
    ("Jan. 5 was cold. It snowed.", ["Jan. 5 was cold.", "It snowed."]),
    ("She came in Jan. The snow was deep.", ["She came in Jan.", "The snow was deep."]),
    ("これは本です。よい。", ["これは本です。", "よい。"]),
    ("He left. “We go,” they said.", ["He left.", "“We go,” they said."]),
    ("The end", ["The end"]),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_sentences(text: str, expected: list[str]) -> None:
    assert [span.of(text) for span in split_sentences(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Am 3. Mai kam sie. Es regnete.", ["Am 3. Mai kam sie.", "Es regnete."]),
        ("Im 19. Jahrhundert stand hier ein Tor.", ["Im 19. Jahrhundert stand hier ein Tor."]),
        ("Er wurde 34. Seine Frau kam.", ["Er wurde 34.", "Seine Frau kam."]),
        ("Das war 1998. Brehm schwieg.", ["Das war 1998.", "Brehm schwieg."]),
        ("Obst, z. B. Birnen, fehlt.", ["Obst, z. B. Birnen, fehlt."]),
        ("Obst, z.B. Birnen, fehlt.", ["Obst, z.B. Birnen, fehlt."]),
        ("Dr. Ida Brehm kam. Prof. Vogt ging.", ["Dr. Ida Brehm kam.", "Prof. Vogt ging."]),
        ("Es kostet 5 Mio. Euro.", ["Es kostet 5 Mio. Euro."]),
        ("Äpfel, Birnen usw. Der Rest fehlt.", ["Äpfel, Birnen usw.", "Der Rest fehlt."]),
        ("Ja oder no. 5 gewann.", ["Ja oder no.", "5 gewann."]),
        ("Das ist Punkt a. Brehm kam.", ["Das ist Punkt a.", "Brehm kam."]),
    ],
)
def test_german_sentences(text: str, expected: list[str]) -> None:
    assert [span.of(text) for span in split_sentences(text, language="de")] == expected


def test_a_full_stop_behind_digits_is_no_ordinal_in_english() -> None:
    text = "He was 34. Kern came."

    assert [span.of(text) for span in split_sentences(text)] == ["He was 34.", "Kern came."]

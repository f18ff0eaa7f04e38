"""Who said it: speaker, name and cue of marked words. Each row: the text, then "words | speaker | name | cue"."""

import pytest

from claims.extraction.quotations import find_quotations
from claims.extraction.spans import Span
from claims.extraction.values import Quotation

BESIDE = [
    ('"We go," Lena Ortiz said.', ["We go, | Lena Ortiz | Lena Ortiz | said"]),
    ('"We go," said Lena Ortiz.', ["We go, | Lena Ortiz | Lena Ortiz | said"]),
    ('Lena Ortiz said, "We go."', ["We go. | Lena Ortiz | Lena Ortiz | said"]),
    ('Lena Ortiz said: "We go."', ["We go. | Lena Ortiz | Lena Ortiz | said"]),
    ('"We go," she said.', ["We go, | she | None | said"]),
    ('"Do we go?" Lena Ortiz asked.', ["Do we go? | Lena Ortiz | Lena Ortiz | asked"]),
    ('"We go!" shouted Lena Ortiz.', ["We go! | Lena Ortiz | Lena Ortiz | shouted"]),
    ('"We go," Lena Ortiz told reporters on Monday.', ["We go, | Lena Ortiz | Lena Ortiz | told"]),
    ('"We go," Lena Ortiz, the mayor, said.', ["We go, | Lena Ortiz, the mayor | Lena Ortiz | said"]),
    ('"We go," said Lena Ortiz, the mayor.', ["We go, | Lena Ortiz, the mayor | Lena Ortiz | said"]),
    ('"We go," said Lena Ortiz, 44.', ["We go, | Lena Ortiz, 44 | Lena Ortiz | said"]),
    (
        '"We go," said Lena Ortiz, who runs the port.',
        ["We go, | Lena Ortiz, who runs the port | Lena Ortiz | said"],
    ),
    ('"We go," said Lena Ortiz on Tuesday.', ["We go, | Lena Ortiz | Lena Ortiz | said"]),
    ('"We go," said Lena Ortiz in an interview.', ["We go, | Lena Ortiz | Lena Ortiz | said"]),
    ('"We go," said Lena Ortiz, adding nothing.', ["We go, | Lena Ortiz | Lena Ortiz | said"]),
    ('"We go," said a clerk at the court.', ["We go, | a clerk at the court | clerk at the court | said"]),
    ('"We go," Mayor Lena Ortiz later wrote.', ["We go, | Mayor Lena Ortiz | Lena Ortiz | wrote"]),
    ('"We go," Ortiz has repeatedly said.', ["We go, | Ortiz | Ortiz | said"]),
    ('"We go," the union said in a statement.', ["We go, | the union | union | said"]),
    ('"We go," the letter reads.', ["We go, | the letter | letter | reads"]),
    ('The letter continues: "We go."', ["We go. | The letter | letter | continues"]),
    ('"We go," fumed Lena Ortiz.', ["We go, | Lena Ortiz | Lena Ortiz | fumed"]),
    ('"We go," Sen. Lena Ortiz (D-Calif.) said.', ["We go, | Sen. Lena Ortiz (D-Calif.) | Lena Ortiz | said"]),
    ('"We go" Lena Ortiz said.', ["We go | Lena Ortiz | Lena Ortiz | said"]),
    ('"We go." Lena Ortiz said.', ["We go. | Lena Ortiz | Lena Ortiz | said"]),
    ('"We go," as Lena Ortiz put it.', ["We go, | Lena Ortiz | Lena Ortiz | put"]),
    ('As Lena Ortiz put it, "we go."', ["we go. | Lena Ortiz | Lena Ortiz | put"]),
    ('Added Ortiz: "We go."', ["We go. | Ortiz | Ortiz | Added"]),
    ('According to the report, "we go nowhere."', ["we go nowhere. | the report | report | According to"]),
    ('"We go nowhere," according to the report.', ["We go nowhere, | the report | report | according to"]),
    (
        'The plan was called "a slow disaster" by Lena Ortiz.',
        ["a slow disaster | Lena Ortiz | Lena Ortiz | called"],
    ),
    (
        'Lena Ortiz and Piet Vos said, "We go."',
        ["We go. | Lena Ortiz and Piet Vos | Lena Ortiz and Piet Vos | said"],
    ),
]

BEFORE = [
    ('Lena Ortiz called the plan "hopeless."', ["hopeless. | Lena Ortiz | Lena Ortiz | called"]),
    ('Lena Ortiz said the plan was "hopeless."', ["hopeless. | Lena Ortiz | Lena Ortiz | said"]),
    ('Lena Ortiz said that nobody "cares enough."', ["cares enough. | Lena Ortiz | Lena Ortiz | said"]),
    (
        'Lena Ortiz, the mayor, described it as "a mess."',
        ["a mess. | Lena Ortiz, the mayor | Lena Ortiz | described"],
    ),
    (
        'Lena Ortiz, speaking in Brem, said it was "a mess."',
        ["a mess. | Lena Ortiz | Lena Ortiz | said"],
    ),
    (
        'On Monday, Lena Ortiz said it was "a mess."',
        ["a mess. | Lena Ortiz | Lena Ortiz | said"],
    ),
    ('Lena Ortiz on Monday called it "a mess."', ["a mess. | Lena Ortiz | Lena Ortiz | called"]),
    ('Lena Ortiz laughed and said, "We go."', ["We go. | Lena Ortiz | Lena Ortiz | said"]),
    (
        'Lena Ortiz attacked the plan, calling it "a mess."',
        ["a mess. | Lena Ortiz | Lena Ortiz | calling"],
    ),
    (
        'Lena Ortiz said Piet Vos had called the plan "a mess."',
        ["a mess. | Lena Ortiz | Lena Ortiz | said"],
    ),
    (
        'Lena Ortiz spoke of a plan, which Piet Vos called "a mess."',
        ["a mess. | Piet Vos | Piet Vos | called"],
    ),
    (
        'The council split, with Piet Vos calling the plan "a mess."',
        ["a mess. | Piet Vos | Piet Vos | calling"],
    ),
    ('The road is "a mess," Lena Ortiz said.', ["a mess, | Lena Ortiz | Lena Ortiz | said"]),
    (
        'The road is "a mess" for everybody in town, Lena Ortiz said.',
        ["a mess | Lena Ortiz | Lena Ortiz | said"],
    ),
    (
        'Lena Ortiz warned against the plan. She called it "a mess."',
        ["a mess. | She | Lena Ortiz | called"],
    ),
    ('A banner read "No more dams."', ["No more dams. | A banner | banner | read"]),
    ('A headline that said, "Dam breaks," ran on Monday.', ["Dam breaks, | A headline | headline | said"]),
    ('Lena Ortiz had a question: "Who pays?"', ["Who pays? | Lena Ortiz | Lena Ortiz | None"]),
]

AROUND = [
    (
        '"We go," Lena Ortiz said. "We must."',
        ["We go, | Lena Ortiz | Lena Ortiz | said", "We must. | Lena Ortiz | Lena Ortiz | said"],
    ),
    (
        '"We," Lena Ortiz said, "go now."',
        ["We, | Lena Ortiz | Lena Ortiz | said", "go now. | Lena Ortiz | Lena Ortiz | said"],
    ),
    (
        'Lena Ortiz paints a bleak picture. "We have no boats."',
        ["We have no boats. | Lena Ortiz | Lena Ortiz | None"],
    ),
    (
        'Lena Ortiz had more to say:\n"We have no boats."',
        ["We have no boats. | Lena Ortiz | Lena Ortiz | say"],
    ),
    (
        '"We go," Lena Ortiz said.\n"We always do."',
        ["We go, | Lena Ortiz | Lena Ortiz | said", "We always do. | Lena Ortiz | Lena Ortiz | said"],
    ),
    (
        '"We go," Lena Ortiz said. "One.\n"Two."',
        [
            "We go, | Lena Ortiz | Lena Ortiz | said",
            "One. | Lena Ortiz | Lena Ortiz | said",
            "Two. | Lena Ortiz | Lena Ortiz | said",
        ],
    ),
    (
        '"Go!" the crowd yelled.\n"No," Lena Ortiz answered.',
        ["Go! | the crowd | crowd | yelled", "No, | Lena Ortiz | Lena Ortiz | answered"],
    ),
    (
        'The price will rise, Piet Vos said. "It must."',
        [
            "The price will rise | Piet Vos | Piet Vos | said",
            "It must. | Piet Vos | Piet Vos | said",
        ],
    ),
    ('"We have no boats at all here today."', ["We have no boats at all here today. | None | None | None"]),
    (
        'Colonel Piet Vos, head of the watch, waits. "We have no boats," he warned. "None."',
        [
            "We have no boats, | he | Piet Vos | warned",
            "None. | he | Piet Vos | warned",
        ],
    ),
]


NOUNS_AND_NAMES = [
    ('He promised to point to a "mess" there.', ["mess | He | None | promised"]),
    ('(It rained.) "We go," she said.', ["We go, | she | None | said"]),
    ("Holm's “a mess” remark hurt.", ["a mess | Holm's | Holm | remark"]),
    (
        'Ida Holm called Lund a "liar" and "Judas."',
        ["liar | Ida Holm | Ida Holm | called", "Judas. | Ida Holm | Ida Holm | called"],
    ),
    ("‘We will not pay’: Holm defies the port.", ["We will not pay | Holm | Holm | None"]),
    (
        "15:10 — Our clerk Jonas Weil at the port: “It is quiet.”",
        ["It is quiet. | Our clerk Jonas Weil | Jonas Weil | None"],
    ),
    ("From the report: “Nothing was done in time.”", ["Nothing was done in time. | the report | report | None"]),
    ("Then, at last: “Nothing was done in time.”", ["Nothing was done in time. | None | None | None"]),
    ('Analysts at Weil & Co said it was "late."', ["late. | Analysts at Weil & Co | Analysts at Weil & Co | said"]),
    (
        'Ida Holm spoke. Lund doubted Holm\'s claim that there were "hundreds of boats" in port.',
        ["hundreds of boats | Holm's | Ida Holm | claim"],
    ),
    ('Voters like the mayor\'s promise of "free tea" for all.', ["free tea | the mayor's | mayor | promise"]),
    ('Lund laughed at Ida Holm\'s "nobody asked" remark.', ["nobody asked | Ida Holm's | Ida Holm | remark"]),
    ('Ida Holm repeated her call for a "clean harbour" on Friday.', ["clean harbour | her | Ida Holm | call"]),
    ('While Holm\'s plea for a "quiet night" was heard, music played.', ["quiet night | Holm's | Holm | plea"]),
    (
        'The port fears Lund\'s repeated threat of "endless strikes" in May.',
        ["endless strikes | Lund's | Lund | threat"],
    ),
    ('Lund dismissed Holm\'s comments about boats as "foolish talk."', ["foolish talk. | Lund | Lund | dismissed"]),
    (
        'Lund, given his criticism of Holm, found it "very hard" to come.',
        ["very hard | Lund, given his criticism of Holm | Lund | found"],
    ),
    ('The port closed because, in Ida Holm\'s words, "nobody came."', ["nobody came. | Ida Holm's | Ida Holm | words"]),
    ('The harbour, in her view, "was never clean."', ["was never clean. | her | None | view"]),
    ('Ida Holm said of the song, "I hum it at night."', ["I hum it at night. | Ida Holm | Ida Holm | said"]),
    (
        'Holm called Lund a "thief" and a "Judas" on Friday.',
        ["thief | Holm | Holm | called", "Judas | Holm | Holm | called"],
    ),
    (
        'Ida Holm and Bo Lund call them "lone gulls" and laugh.',
        ["lone gulls | Ida Holm and Bo Lund | Ida Holm and Bo Lund | call"],
    ),
    ('Holm calls a screaming Lund a "liar" at work.', ["liar | Holm | Holm | calls"]),
    ('Holm said he took "about 200,000" from the bank.', ["about 200,000 | Holm | Holm | said"]),
    (
        "Ida Holm said the plan was “no surprise”, a phrase critics mocked.",
        ["no surprise | Ida Holm | Ida Holm | said"],
    ),
    ("“Closed again,” wrote @brem_bus on Friday.", ["Closed again, | @brem_bus | @brem_bus | wrote"]),
    ('"Yes," said Minister of Trade Paul Aas.', ["Yes, | Minister of Trade Paul Aas | Paul Aas | said"]),
    ('"Yes," said Minister of Trade Zorka Aas.', ["Yes, | Minister of Trade Zorka Aas | Zorka Aas | said"]),
    ('"Yes," said chief of staff Zorka Aas.', ["Yes, | chief of staff Zorka Aas | Zorka Aas | said"]),
    (
        '"Yes," said Sen. Orla King. "No," said King.',
        ["Yes, | Sen. Orla King | Orla King | said", "No, | King | King | said"],
    ),
    ('The mayor, Zorka Petit, came. "It is over," she said.', ["It is over, | she | Zorka Petit | said"]),
    (
        'Harbour Manager Laughs, Evades Question\n\nReporters asked when. He laughed and said, "We will see."',
        ["We will see. | He | None | said"],
    ),
    (
        'Harbour Supporter Screams One Word\n\nThe crowd was large. "We go," she said of the mayor.',
        ["We go, | she | None | said"],
    ),
    ('"No," said the mayor\'s office.', ["No, | the mayor's office | mayor's office | said"]),
    (
        "Opening the debate, Ida Holm said:\n“We go.\n“We go now.”",
        ["We go. | Ida Holm | Ida Holm | said", "We go now. | Ida Holm | Ida Holm | said"],
    ),
]


def _row(text: str, span: Span, quotation: Quotation) -> str:
    parts = (
        span.of(text),
        quotation.speaker.of(text) if quotation.speaker else None,
        quotation.speaker_name,
        quotation.cue.of(text) if quotation.cue else None,
    )
    return " | ".join(str(part) for part in parts)


@pytest.mark.parametrize(("text", "expected"), [*BESIDE, *BEFORE, *AROUND, *NOUNS_AND_NAMES])
def test_speaker_name_and_cue(text: str, expected: list[str]) -> None:
    assert [_row(text, *found) for found in find_quotations(text, ())] == expected


@pytest.mark.parametrize(
    ("text", "via"),
    [
        ('"We go," Lena Ortiz said, according to the Brem Courier.', "Brem Courier"),
        ('"We go," said Lena Ortiz, according to a neighbour.', "neighbour"),
        ('"We go," Lena Ortiz said.', None),
    ],
)
def test_who_reports_the_report_is_kept_as_via(text: str, via: str | None) -> None:
    ((_, quotation),) = find_quotations(text, ())

    assert quotation.via == via
    assert quotation.speaker_name == "Lena Ortiz"


def test_a_speaker_right_beside_the_words_is_surer_than_one_a_paragraph_before() -> None:
    text = '"We go," Lena Ortiz said.\nIt rained.\n"We always do that here."'

    beside, before = (quotation.confidence for _, quotation in find_quotations(text, ()))

    assert beside >= 0.9
    assert before <= 0.5


def test_words_without_a_speaker_have_next_to_no_confidence() -> None:
    ((_, quotation),) = find_quotations('"We have no boats at all here today."', ())

    assert quotation.confidence == 0.1


def test_an_unclosed_mark_lowers_the_confidence() -> None:
    ((_, whole),) = find_quotations('Lena Ortiz said: "We go."', ())
    ((_, broken),) = find_quotations('Lena Ortiz said: "We go.', ())

    assert broken.confidence < whole.confidence


def test_the_result_does_not_depend_on_earlier_calls() -> None:
    text = '"We go," she said.'
    alone = find_quotations(text, ())
    find_quotations("Lena Ortiz, the mayor, spoke.", ())

    assert find_quotations(text, ()) == alone


def test_an_unknown_language_is_read_as_english() -> None:
    text = '"We go," Lena Ortiz said.'

    assert find_quotations(text, (), language="xx") == find_quotations(text, (), language="en-GB")

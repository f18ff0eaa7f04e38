"""Statements without marks. Each row: the text, then "words | speaker | cue"."""

import pytest

from claims.extraction.quotations import find_quotations

AFTER_THE_CUE = [
    ("Lena Ortiz said that the bridge was closed.", ["that the bridge was closed | Lena Ortiz | said"]),
    ("Lena Ortiz said the bridge was closed.", ["the bridge was closed | Lena Ortiz | said"]),
    ("Officials say the bridge will stay closed.", ["the bridge will stay closed | Officials | say"]),
    ("She says prices rise again.", ["prices rise again | She | says"]),
    ("She said delays meant workers lost a day.", ["delays meant workers lost a day | She | said"]),
    ("Holm claims ministers withheld the letter.", ["ministers withheld the letter | Holm | claims"]),
    ("She said dust clung to everything.", ["dust clung to everything | She | said"]),
    ("He says cars pollute and the law protects them.", ["cars pollute and the law protects them | He | says"]),
    ("He argued that nobody had asked him.", ["that nobody had asked him | He | argued"]),
    ("He told reporters that he was leaving.", ["that he was leaving | He | told"]),
    ("He told her he was leaving.", ["he was leaving | He | told"]),
    ("The mayor told the council on Monday that she was leaving.", ["that she was leaving | The mayor | told"]),
    ("The mayor said on Monday that she was leaving.", ["that she was leaving | The mayor | said"]),
    ("The mayor said in a statement that she was leaving.", ["that she was leaving | The mayor | said"]),
    ("The mayor on Monday announced that she was leaving.", ["that she was leaving | The mayor | announced"]),
    ("The mayor, who is ill, said she was leaving.", ["she was leaving | The mayor, who is ill | said"]),
    ("The mayor said, for example, that rents had doubled.", ["that rents had doubled | The mayor | said"]),
    ("She pointed out that the dam was old.", ["that the dam was old | She | pointed"]),
    ("She pointed at the dam that was old.", []),
    ("He said there were no boats.", ["there were no boats | He | said"]),
    ("Critics claim he's lying.", ["he's lying | Critics | claim"]),
    ("Many of those surveyed say they are tired.", ["they are tired | Many of those surveyed | say"]),
    ("About 42% say they are tired.", ["they are tired | About 42% | say"]),
    ("The report found that one dam in three leaks.", ["that one dam in three leaks | The report | found"]),
    ("A study suggests the river is rising.", ["the river is rising | A study | suggests"]),
    ("They went on to say that it was over.", ["that it was over | They | say"]),
    ("He continues to insist that it was over.", ["that it was over | He | insist"]),
    ("She refused to say whether she would run.", ["whether she would run | She | say"]),
    (
        "It rained, she said, adding that it would snow.",
        ["It rained | she | said", "that it would snow | she | adding"],
    ),
    ("She left early, saying the talks had failed.", ["the talks had failed | She | saying"]),
    ("She smiled and said the talks had failed.", ["the talks had failed | She | said"]),
    ("Those who say the dam is safe are few.", ["the dam is safe are few | who | say"]),
    ("She said the dam was safe, but nobody believed it.", ["the dam was safe | She | said"]),
    ("She said the dam was safe; he laughed.", ["the dam was safe | She | said"]),
    ("She said the dam was safe, according to the paper.", ["the dam was safe | She | said"]),
    (
        "She said the dam was safe and added that it was old.",
        ["the dam was safe | She | said", "that it was old | She | added"],
    ),
    (
        "She said the dam was safe and he said it was old.",
        ["the dam was safe | She | said", "it was old | he | said"],
    ),
    ("While she said the dam was safe, nobody slept.", ["the dam was safe | she | said"]),
    ("He hopes that it will rain.", ["that it will rain | He | hopes"]),
    ("Holm told reporters this was the only way.", ["this was the only way | Holm | told"]),
    ("Holm told Radio Brem her boats would stay.", ["her boats would stay | Holm | told"]),
    ("Holm told them how it had rained.", ["how it had rained | Holm | told"]),
    ("Polls show Lund ahead by ten points.", ["Lund ahead by ten points | Polls | show"]),
    ("The survey found Lund leading by ten points.", ["Lund leading by ten points | The survey | found"]),
    ("One said the port is closed, calling it late.", ["the port is closed | One | said"]),
    ("She asked about boats, but quietly said rents fell.", ["rents fell | She | said"]),
    ("Data show that rents fell.", ["that rents fell | Data | show"]),
    ("Ida Holm and Bo Lund say rents fell.", ["rents fell | Ida Holm and Bo Lund | say"]),
    ("Experts warn more storms are coming.", ["more storms are coming | Experts | warn"]),
]

BEHIND_THE_WORDS = [
    ("The bridge is closed, Lena Ortiz said.", ["The bridge is closed | Lena Ortiz | said"]),
    ("The bridge is closed, said Lena Ortiz.", ["The bridge is closed | Lena Ortiz | said"]),
    ("The bridge is closed, officials say.", ["The bridge is closed | officials | say"]),
    ("The bridge is closed, she told the council.", ["The bridge is closed | she | told"]),
    ("The bridge is closed, the mayor said on Monday.", ["The bridge is closed | the mayor | said"]),
    (
        "The bridge, she said, would be closed for a year.",
        ["The bridge, she said, would be closed for a year | she | said"],
    ),
    (
        "Now, they say, the whole river is at risk.",
        ["Now, they say, the whole river is at risk | they | say"],
    ),
    ("It rained all night; the dam broke, she said.", ["the dam broke | she | said"]),
    ("The bridge is closed, as the mayor noted.", ["The bridge is closed | the mayor | noted"]),
    ("As the mayor noted, the bridge is closed.", ["the bridge is closed | the mayor | noted"]),
    ("The bridge, which she said was old, fell.", []),
]

ACCORDING_TO = [
    ("According to officials, the bridge is closed.", ["the bridge is closed | officials | According to"]),
    (
        "According to military officials in Brem, some 40 boats are missing.",
        ["some 40 boats are missing | military officials in Brem | According to"],
    ),
    ("The bridge is closed, according to officials.", ["The bridge is closed | officials | according to"]),
    ("The bridge is closed according to officials.", ["The bridge is closed | officials | according to"]),
    (
        "The bridge, according to officials, is closed until May.",
        ["The bridge, according to officials, is closed until May | officials | according to"],
    ),
    ("In the words of the mayor, the bridge is a ruin.", ["the bridge is a ruin | the mayor | In the words of"]),
    ("They pay according to size.", []),
]

NOTHING = [
    "So, you might be asking, how does the year look?",
    "Her lead of 400 pledged votes is large.",
    "The eight reported incidents were small.",
    "Holm told the paper in a long talk on Friday.",
    "The Holm tweet that blasts the port is gone.",
    "The port has ways to act: by talking, by asking the town to pay.",
    "He promises it a new name.",
    "He did not rule out the chance of rain.",
    "The whole town found out on Friday as rain fell.",
    "He told it over dinner.",
    "Police confirm three arrests.",
    "Opening the debate, Ida Holm said:",
    "Ida Holm spoke in a talk that aired on Monday.",
    "Ida Holm said so in a talk that aired on Monday.",
    "I'll believe it when I see it.",
    "The bridge is closed.",
    "The report is long.",
    "Her claims were false.",
    "The states met on Monday.",
    "His emails were lost.",
    "The pledged money never came.",
    "She said no.",
    "She told a story.",
    "He found his keys on the table.",
    "He found the bridge to be closed.",
    "It was said.",
    "He knows the mayor well.",
    "The show went on.",
    "",
    "According to",
    "She said",
    "said",
    "that that that",
    ", she said",
]


@pytest.mark.parametrize(("text", "expected"), [*AFTER_THE_CUE, *BEHIND_THE_WORDS, *ACCORDING_TO])
def test_indirect_statements(text: str, expected: list[str]) -> None:
    found = [
        " | ".join(
            (
                span.of(text),
                quotation.speaker.of(text) if quotation.speaker else "",
                quotation.cue.of(text) if quotation.cue else "",
            )
        )
        for span, quotation in find_quotations(text, ())
        if quotation.form == "indirect"
    ]

    assert found == expected


@pytest.mark.parametrize("text", NOTHING)
def test_no_statement(text: str) -> None:
    assert find_quotations(text, ()) == []


def test_a_statement_that_holds_marked_words_is_left_to_them() -> None:
    text = 'She said the dam was "quite safe" for now.'

    assert [(span.of(text), quotation.form) for span, quotation in find_quotations(text, ())] == [
        ("quite safe", "partial")
    ]

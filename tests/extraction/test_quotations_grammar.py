"""The grammar at its joints: appositives, coordinations, insertions, phrases between a cue and its words.

Each row: the text, then "form | words | speaker | name | cue" of each quotation.
"""

import pytest

from claims.extraction.quotations import find_quotations

ROWS: list[tuple[str, list[str]]] = [
    (
        'Lena Ortiz, the mayor, a former judge, said it was "a mess."',
        ["partial | a mess. | Lena Ortiz, the mayor, a former judge | Lena Ortiz | said"],
    ),
    ('Lena Ortiz, of Brem, said it was "a mess."', ["partial | a mess. | Lena Ortiz | Lena Ortiz | said"]),
    (
        'Lena Ortiz, 44, of Kern, Brem, said it was "a mess."',
        ["partial | a mess. | Lena Ortiz, 44, of Kern, Brem | Lena Ortiz | said"],
    ),
    ('Lena Ortiz Monday said it was "a mess."', ["partial | a mess. | Lena Ortiz | Lena Ortiz | said"]),
    ('Lena Ortiz, on Monday, said it was "a mess."', ["partial | a mess. | Lena Ortiz | Lena Ortiz | said"]),
    (
        'Lena Ortiz – the mayor – said it was "a mess."',
        ["partial | a mess. | Lena Ortiz – the mayor | Lena Ortiz | said"],
    ),
    (
        '"We go," said Lena Ortiz who runs the port.',
        ["direct | We go, | Lena Ortiz who runs the port | Lena Ortiz | said"],
    ),
    ('"We go," said Lena Ortiz, in a rage.', ["direct | We go, | Lena Ortiz | Lena Ortiz | said"]),
    ('"We go," said Lena Ortiz, and nobody moved.', ["direct | We go, | Lena Ortiz | Lena Ortiz | said"]),
    ('"We go," said Lena Ortiz, the mayor on Monday.', ["direct | We go, | Lena Ortiz, the mayor | Lena Ortiz | said"]),
    (
        '"We go," said Lena Ortiz, a clerk in an interview.',
        ["direct | We go, | Lena Ortiz, a clerk | Lena Ortiz | said"],
    ),
    ('"We go," quietly said Lena Ortiz.', ["direct | We go, | Lena Ortiz | Lena Ortiz | said"]),
    ('"We go," said quietly Lena Ortiz.', ["direct | We go, | Lena Ortiz | Lena Ortiz | said"]),
    ('"We go," which pleased the mayor.', []),
    (
        '"We go!" Lena Ortiz said the bridge was closed.',
        ["indirect | the bridge was closed | Lena Ortiz | Lena Ortiz | said"],
    ),
    ('"We go?" Lena Ortiz denounced the plan.', []),
    ('"We go." Lena Ortiz said: "Now."', ["direct | Now. | Lena Ortiz | Lena Ortiz | said"]),
    ('"We go," said in a hurry.', []),
    ('"We go," said that the bridge was closed.', []),
    ('He called it "a mess" by mistake.', ["partial | a mess | He | None | called"]),
    (
        'The dam is "a mess" for us all, according to the mayor.',
        ["partial | a mess | the mayor | mayor | according to"],
    ),
    ('The dam is "a mess" for us all, in the rain, he said.', ["partial | a mess | he | None | said"]),
    ('The mayor had a plan "to be kept" for years.', ["partial | to be kept | The mayor | mayor | None"]),
    ('"We go," Lena Ortiz said, laughing.', ["direct | We go, | Lena Ortiz | Lena Ortiz | said"]),
    ('"We go," Lena Ortiz, 44, of Brem, said.', ["direct | We go, | Lena Ortiz, 44, of Brem | Lena Ortiz | said"]),
    ('"We go," the mayor (of Brem) said.', ["direct | We go, | the mayor (of Brem) | mayor | said"]),
    ("The claims that won were paid.", []),
    ("Many reports that came were lost.", []),
    ("The mayor wanted to show the dam.", []),
    ("He claims, of course.", []),
    ("He said swimming in the dam was banned.", ["indirect | swimming in the dam was banned | He | None | said"]),
    ("He said the man who ran the dam was ill.", ["indirect | the man who ran the dam was ill. | He | None | said"]),
    ("He said the clerk, who was ill, was paid.", ["indirect | the clerk, who was ill, was paid | He | None | said"]),
    (
        "He said the clerk at the court of Brem was paid.",
        ["indirect | the clerk at the court of Brem was paid | He | None | said"],
    ),
    (
        'He said on the news show "Brem Today" that rents had doubled.',
        ["indirect | that rents had doubled | He | None | said"],
    ),
    ("He said on, well, nothing.", []),
    ("He said again that rents had doubled.", ["indirect | that rents had doubled | He | None | said"]),
    (
        "He said rents doubled, which surprised nobody, according to the paper.",
        ["indirect | rents doubled, which surprised nobody | He | None | said"],
    ),
    (
        'She said the plan was "dead" and he said it lived.',
        ["partial | dead | She | None | said", "indirect | it lived | he | None | said"],
    ),
    (
        'He insisted that it was "over," claiming that nobody cared about it.',
        ["partial | over, | He | None | insisted", "indirect | that nobody cared about it | He | None | claiming"],
    ),
    ("Ortiz, who said the dam was safe, resigned.", ["indirect | the dam was safe | who | Ortiz | said"]),
    (
        "He said it rained and then added that it snowed.",
        ["indirect | it rained | He | None | said", "indirect | that it snowed | He | None | added"],
    ),
    (
        "Those around him say the dam is safe.",
        ["indirect | the dam is safe | Those around him | Those around him | say"],
    ),
    ("Most of them say the dam is safe.", ["indirect | the dam is safe | Most of them | Most of them | say"]),
    (
        "The mayor and the clerk said the dam was safe.",
        ["indirect | the dam was safe | The mayor and the clerk | mayor and the clerk | said"],
    ),
    (
        "The mayor ran and Lena Ortiz said the dam was safe.",
        ["indirect | the dam was safe | Lena Ortiz | Lena Ortiz | said"],
    ),
    (
        "Polls saying that the mayor leads were wrong.",
        ["indirect | that the mayor leads were wrong | Polls | Polls | saying"],
    ),
    (
        "The mayor is ill and in a statement said the dam was safe.",
        ["indirect | the dam was safe | The mayor | mayor | said"],
    ),
    ('The mayor knew it. But she laughed, paid and said, "We go."', ["direct | We go. | she | None | said"]),
    ('She praised those who left and said, "We go."', ["direct | We go. | She | None | said"]),
    (
        'On Monday morning Lena Ortiz had a question: "Who pays?"',
        ["direct | Who pays? | Lena Ortiz | Lena Ortiz | None"],
    ),
    (
        'Lena Ortiz, the mayor, had a question: "Who pays?"',
        ["direct | Who pays? | Lena Ortiz, the mayor | Lena Ortiz | None"],
    ),
    ('Lena Ortiz who won had a question: "Who pays?"', ["direct | Who pays? | Lena Ortiz | Lena Ortiz | None"]),
    ('When asked, Lena Ortiz laughed: "Who pays?"', ["direct | Who pays? | Lena Ortiz | Lena Ortiz | laughed"]),
    ('Never again: "Who pays?"', []),
    ('The mayor also quickly asked, "Who pays?"', ["direct | Who pays? | The mayor | mayor | asked"]),
    ("Kern's ‘green’ plan failed.", []),
    ('Kern called it a "Green Deal" on Monday.', []),
    ('Kern praised the "Green Deal."', []),
    ('It was – "a mess" – again.', []),
    ("I think that the dam is safe.", []),
    ("You know that the dam is safe.", []),
    ("The dam is safe, wrote.", []),
    ("The dam is safe, he told the council, which met.", ["indirect | The dam is safe | he | None | told"]),
    ("The dam is safe, the mayor knows the river.", []),
    ("While the dam holds, he said.", []),
    (
        "While the dam holds, he said, we sleep in peace.",
        ["indirect | While the dam holds, he said, we sleep in peace | he | None | said"],
    ),
    (
        "Big dams, he said, and small ones alike.",
        ["indirect | Big dams, he said, and small ones alike | he | None | said"],
    ),
    (
        'The press officer Lena Ortiz said the dam was safe. "We go," Ortiz said.',
        [
            "indirect | the dam was safe | The press officer Lena Ortiz | Lena Ortiz | said",
            "direct | We go, | Ortiz | Lena Ortiz | said",
        ],
    ),
    ('Anna Kern spoke. "We go," Mr. Kern said.', ["direct | We go, | Mr. Kern | Kern | said"]),
    ('Anna Kern spoke. "We go," Paul Kern said.', ["direct | We go, | Paul Kern | Paul Kern | said"]),
    (
        'Kern Bank said it was over. "We go," he said.',
        ["indirect | it was over | Kern Bank | Kern Bank | said", "direct | We go, | he | None | said"],
    ),
    (
        'Party said it was over. "We go," he said.',
        ["indirect | it was over | Party | Party | said", "direct | We go, | he | None | said"],
    ),
    ("The mayor could not say it rained.", ["indirect | it rained | The mayor | mayor | say"]),
    ('As the mayor puts it, the dam is "a mess."', ["partial | a mess. | the mayor | mayor | puts"]),
    ('Said Ortiz of the plan: "We go."', ["direct | We go. | Ortiz of the plan | Ortiz | Said"]),
    (
        "The newly elected mayor said it was over.",
        ["indirect | it was over | The newly elected mayor | newly elected mayor | said"],
    ),
    ("The mayor's report said it was over.", ["indirect | it was over | The mayor's report | mayor's report | said"]),
    ("«One “two» three»", []),
    ("The dam, a mess, the mayor said of it, fell.", []),
    ('"We go," he said (and left).', ["direct | We go, | he | None | said"]),
    ('"We go," said (nobody).', []),
    ('He said the "Lulu" Kern had left.', ["partial | Lulu | He | None | said"]),
    ("What researchers say they need is money.", []),
    ("The state said the states said it.", ["indirect | the states said it | The state | state | said"]),
    ('"We go", said Lena Ortiz.', ["direct | We go | Lena Ortiz | Lena Ortiz | said"]),
    ('The Times reported, "We go."', ["direct | We go. | The Times | Times | reported"]),
    (
        "The senators, he noted, reported that rents doubled.",
        ["indirect | The senators, he noted, reported that rents doubled | he | None | noted"],
    ),
    ('"We go" and "we stay," he said.', ["partial | We go | he | None | said", "direct | we stay, | he | None | said"]),
    ('He said "we go" and "we stay."', ["partial | we go | He | None | said", "partial | we stay. | He | None | said"]),
    ('Adding, "We go."', []),
    (
        'Rents doubled, he said, adding, "We go."',
        ["indirect | Rents doubled | he | None | said", "direct | We go. | he | None | adding"],
    ),
    ("The mayor told Lena Ortiz that she could go.", ["indirect | that she could go | The mayor | mayor | told"]),
    ("The mayor told Lena Ortiz on Monday she could go.", ["indirect | she could go | The mayor | mayor | told"]),
    (
        "The mayor promised voters that rents would fall.",
        ["indirect | that rents would fall | The mayor | mayor | promised"],
    ),
    ("The mayor promised that rents would fall.", ["indirect | that rents would fall | The mayor | mayor | promised"]),
    ("The mayor asked if rents would fall.", ["indirect | if rents would fall | The mayor | mayor | asked"]),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_grammar(text: str, expected: list[str]) -> None:
    found = [
        (
            quotation.form,
            span.of(text),
            quotation.speaker.of(text) if quotation.speaker else None,
            quotation.speaker_name,
            quotation.cue.of(text) if quotation.cue else None,
        )
        for span, quotation in find_quotations(text, ())
    ]

    assert [" | ".join(map(str, row)) for row in found] == expected

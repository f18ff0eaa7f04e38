"""The grammar at its joints: appositives, coordinations, insertions, phrases between a cue and its words.

Each row: the text, then "form | words | speaker | name | cue" of each quotation.
"""

import pytest

from tests.extraction.told_quotations import told

ROWS: list[tuple[str, list[str]]] = [
    (
        'Lena Ortiz, the mayor, a former judge, said it was "a mess."',
        ["partial | a mess. | Lena Ortiz, the mayor, a former judge | Lena Ortiz | said"],
    ),
    ('Lena Ortiz, of Brem, said it was "a mess."', ["partial | a mess. | Lena Ortiz, of Brem | Lena Ortiz | said"]),
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
    (
        '"We go" and "we stay," he said.',
        ["partial | We go | he | None | said", "partial | we stay, | he | None | said"],
    ),
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
    ('The road is "a mess" for all of us, said Lena Ortiz.', ["partial | a mess | Lena Ortiz | Lena Ortiz | said"]),
    (
        'Denouncing the "rotten system," Lena Ortiz left.',
        ["partial | rotten system, | Lena Ortiz | Lena Ortiz | Denouncing"],
    ),
    ('In Brem, Lena Ortiz said, the road is "a mess."', ["partial | a mess. | Lena Ortiz | Lena Ortiz | said"]),
    ('Lena Ortiz was prompted to say, "We go."', ["direct | We go. | Lena Ortiz | Lena Ortiz | say"]),
    (
        'When Paul Vos thanked the town and said it was home, a man yelled "Stay!"',
        ["indirect | it was home | Paul Vos | Paul Vos | said", "direct | Stay! | a man | man | yelled"],
    ),
    ('"We go," said undecided voter Lena Ortiz.', ["direct | We go, | undecided voter Lena Ortiz | Lena Ortiz | said"]),
    ('"We go," said one well-known clerk.', ["direct | We go, | one well-known clerk | one well-known clerk | said"]),
    (
        '"We go," said Lena Ortiz, who said she would not stay. "Never."',
        [
            "direct | We go, | Lena Ortiz, who said she would not stay | Lena Ortiz | said",
            "indirect | she would not stay | who | Lena Ortiz | said",
            "direct | Never. | Lena Ortiz, who said she would not stay | Lena Ortiz | said",
        ],
    ),
    (
        '"We go," Lena Ortiz said. She said it was late. "Very late."',
        [
            "direct | We go, | Lena Ortiz | Lena Ortiz | said",
            "indirect | it was late | She | Lena Ortiz | said",
            "direct | Very late. | She | Lena Ortiz | said",
        ],
    ),
    ('"We go," Lena Ortiz said.', ["direct | We go, | Lena Ortiz | Lena Ortiz | said"]),
    ("She then had a word for the crowd.", []),
    ('"Go home now, all of you!"', ["direct | Go home now, all of you! | None | None | None"]),
    ('They watched "The Long Night with Lena Ortiz" at home.', []),
    ('It is a detailed "policy plan" on water.', []),
    ('Lena Ortiz told the Brem Courier, "We go."', ["direct | We go. | Lena Ortiz | Lena Ortiz | told"]),
    ('Lena Ortiz (D-Calif.) said it was "a mess."', ["partial | a mess. | Lena Ortiz (D-Calif.) | Lena Ortiz | said"]),
    (
        "Lena Ortiz's aide said rents had doubled.",
        ["indirect | rents had doubled | Lena Ortiz's aide | Lena Ortiz's aide | said"],
    ),
    (
        "He said that rents, which had doubled, fell.",
        ["indirect | that rents, which had doubled, fell | He | None | said"],
    ),
    ("He said if rents doubled, he would go.", ["indirect | if rents doubled, he would go | He | None | said"]),
    ("He said when rents doubled, he would go.", []),
    ("He said in Brem.", []),
    ("He reported to the mayor.", []),
    ("He warned of floods.", []),
    ("He reported having a boat.", []),
    ("They note that rents doubled.", ["indirect | that rents doubled | They | None | note"]),
    ("The notes that rents doubled were lost.", []),
    ("This claims that rents doubled.", []),
    ("Those claims that rents doubled were false.", []),
    (
        "The mayor says rents — all rents — have doubled.",
        ["indirect | rents — all rents — have doubled | The mayor | mayor | says"],
    ),
    (
        "The mayor says rents (all rents) have doubled.",
        ["indirect | rents (all rents) have doubled | The mayor | mayor | says"],
    ),
    (
        "The mayor said rents had doubled, and the council said they had not.",
        [
            "indirect | rents had doubled | The mayor | mayor | said",
            "indirect | they had not | the council | council | said",
        ],
    ),
    (
        "The mayor said rents had doubled and promptly added that they would fall.",
        [
            "indirect | rents had doubled | The mayor | mayor | said",
            "indirect | that they would fall | The mayor | mayor | added",
        ],
    ),
    (
        "The mayor said, while it rained, that rents had doubled.",
        ["indirect | that rents had doubled | The mayor | mayor | said"],
    ),
    (
        "Rents had doubled, the mayor of Brem told the press club, where she spoke.",
        ["indirect | Rents had doubled | the mayor of Brem | mayor of Brem | told"],
    ),
    ("Although rents had doubled, the mayor said.", []),
    ('The mayor, who never said "yes," left.', ["partial | yes, | who | mayor | said"]),
    ('"We go," the mayor, who never left, said.', ["direct | We go, | the mayor, who never left | mayor | said"]),
    (
        '"We go," said the mayor and the clerk of the court.',
        ["direct | We go, | the mayor and the clerk of the court | mayor and the clerk of the court | said"],
    ),
    ('"We go," said nobody in particular.', ["direct | We go, | nobody | None | said"]),
    (
        "“We go,” she said “we always go.”",
        ["direct | We go, | she | None | said", "partial | we always go. | she | None | said"],
    ),
    ('"We go," Paul and Anna Kern said.', ["direct | We go, | Paul and Anna Kern | Anna Kern | said"]),
    ('The former mayor, now ill, said, "We go."', ["direct | We go. | The former mayor | former mayor | said"]),
    ('The mayor, along with the clerk, said, "We go."', ["direct | We go. | The mayor | mayor | said"]),
    ('The mayor, smiling, said, "We go."', ["direct | We go. | The mayor | mayor | said"]),
    ('The mayor, when asked, said, "We go."', ["direct | We go. | The mayor | mayor | said"]),
    ('The mayor, ill and tired, said, "We go."', ["direct | We go. | The mayor, ill and tired | mayor | said"]),
    ("The press, the mayor said.", ["indirect | The press | the mayor | mayor | said"]),
    ("By noon the mayor said rents had doubled.", ["indirect | rents had doubled | the mayor | mayor | said"]),
    ('The mayor said of Lena Ortiz, "We go."', ["direct | We go. | The mayor | mayor | said"]),
    ('The mayor would "go on" as before.', ["partial | go on | The mayor | mayor | None"]),
    ('Some say "it fell."', ["partial | it fell. | Some | Some | say"]),
    ('Few of those who saw it said "it fell."', ["partial | it fell. | Few of those who saw it | Few of those | said"]),
    ('It was Lena Ortiz who said "it fell."', ["partial | it fell. | who | Lena Ortiz | said"]),
    ('What she called "a fall" was none.', ["partial | a fall | she | None | called"]),
    (
        '"It fell," he told her. "It did."',
        ["direct | It fell, | he | None | told", "direct | It did. | he | None | told"],
    ),
    ("He did not say that it fell.", ["indirect | that it fell | He | None | say"]),
    ("There is no evidence to suggest the dam fell.", []),
    ("The group, which says rents doubled, met.", ["indirect | rents doubled | which | group | says"]),
    (
        "According to Lena Ortiz, who leads the union, rents doubled.",
        ["indirect | rents doubled | Lena Ortiz, who leads the union | Lena Ortiz | According to"],
    ),
    (
        "According to the mayor, Lena Ortiz, and the clerk, rents doubled.",
        ["indirect | rents doubled | the mayor, Lena Ortiz, and the clerk | Lena Ortiz | According to"],
    ),
    (
        "That, according to the mayor, is why rents doubled.",
        ["indirect | That, according to the mayor, is why rents doubled | the mayor | mayor | according to"],
    ),
    ('"According to me," he said.', ["direct | According to me, | he | None | said"]),
    ('He said that "according to the law" it fell.', ["partial | according to the law | He | None | said"]),
    (
        '"It rained." Then the mayor, a former judge, said it was "over."',
        ["partial | over. | the mayor, a former judge | mayor | said"],
    ),
    ('The mayor, an old friend, said it was "over."', ["partial | over. | The mayor, an old friend | mayor | said"]),
    ('The mayor put the plan "to bed" at last.', ["partial | to bed | The mayor | mayor | None"]),
    ('Said to be ill, "she left."', []),
    ('"We go" Lena Ortiz said to us.', ["direct | We go | Lena Ortiz | Lena Ortiz | said"]),
    ("The warning that rents doubled came late.", []),
    ("The mayor states in court.", []),
    ("They point, he says.", ["indirect | They point | he | None | says"]),
    (
        "The clerk of the court of the town of the state of the land said rents doubled.",
        [
            "indirect | rents doubled | The clerk of the court of the town of the state of the land | clerk of the court of the town of the state of the land | said"
        ],
    ),
    ("He said for all of us in the town of Brem near the sea.", []),
    (
        "The mayor said rents doubled and quickly added that it rained.",
        [
            "indirect | rents doubled | The mayor | mayor | said",
            "indirect | that it rained | The mayor | mayor | added",
        ],
    ),
    ("According to , rents doubled.", []),
    ("Go, according to the mayor.", []),
    (
        "The dam, he said, and that it held, was safe.",
        ["indirect | The dam, he said, and that it held, was safe | he | None | said"],
    ),
    ("The dam fell, the mayor announced plans for it.", []),
    (
        "The dam fell, the mayor told those who asked her.",
        [],
    ),
    (
        'Anna Kern spoke. Paul Kern spoke. "We go," Anna B. Kern said.',
        ["direct | We go, | Anna B. Kern | Anna B. Kern | said"],
    ),
    (
        'Anna Kern spoke. "We go," Mr. Kern said. "Now," Mr. Kern said.',
        ["direct | We go, | Mr. Kern | Kern | said", "direct | Now, | Mr. Kern | Kern | said"],
    ),
    ("To her sister said rents doubled.", []),
    ("And the mayor said rents doubled.", ["indirect | rents doubled | the mayor | mayor | said"]),
    ('When it rained, she laughed and said, "We go."', ["direct | We go. | she | None | said"]),
    ('Well, to say it, "We go."', []),
    (
        'She said that it rained and laughed and asked, "Who pays?"',
        ["indirect | that it rained and laughed | She | None | said", "direct | Who pays? | She | None | asked"],
    ),
    ('The mayor also never had a question: "Who pays?"', ["direct | Who pays? | The mayor | mayor | None"]),
    ('"We go and we stay and we sing" is a song.', ["partial | We go and we stay and we sing | None | None | None"]),
    ("The mayor insisted, laughing.", []),
    ("Adding that rents doubled, the mayor left.", []),
    ('The mayor of Brem, like many a mayor, said "go."', ["partial | go. | The mayor of Brem | mayor of Brem | said"]),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_grammar(text: str, expected: list[str]) -> None:
    assert told(text, "form", "words", "speaker", "name", "cue") == expected

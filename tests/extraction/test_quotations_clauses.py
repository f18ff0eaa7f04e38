"""Attributions by the clause they stand in. Each row: the text, then "form | words | speaker | name"."""

import pytest

from tests.extraction.told_quotations import told

OPENING_CLAUSES = [
    (
        "After telling reporters she was “too tired to quarrel,” she left by the kitchen.",
        ["partial | too tired to quarrel, | she | None"],
    ),
    (
        "In calling the harbour tax “a gift to smugglers,” the old commissioner broke with his party.",
        ["partial | a gift to smugglers, | the old commissioner | old commissioner"],
    ),
    (
        "But while deploring the “muddle” at the ferry office, she has offered no plan.",
        ["partial | muddle | she | None"],
    ),
]
APPOSITIVES = [
    (
        "Rolf Amsel, a self-styled “peasant,” said he would sell the farm.",
        ["indirect | he would sell the farm | Rolf Amsel, a self-styled “peasant,” | Rolf Amsel"],
    ),
    (
        "Rita Moss, 51, and her brother, Carl, 49, said the house had shaken.",
        ["indirect | the house had shaken | Rita Moss, 51, and her brother, Carl, 49 | Rita Moss"],
    ),
    (
        "Rita Moss, the clerk, and Carl Dunn, who runs the lock, said the gate was stuck.",
        ["indirect | the gate was stuck | Rita Moss, the clerk, and Carl Dunn, who runs the lock | Rita Moss"],
    ),
    (
        "The bishop's secretary, Carl Dunn, 49, said the roof would hold.",
        ["indirect | the roof would hold | The bishop's secretary, Carl Dunn, 49 | Carl Dunn"],
    ),
    (
        "In Kern, the capital, and Brem, the port, officials said the roads were clear.",
        ["indirect | the roads were clear | officials | officials"],
    ),
    (
        "Or, as Rita Moss, a former harbour master, put it: “The tide keeps its own diary.”",
        ["direct | The tide keeps its own diary. | Rita Moss, a former harbour master | Rita Moss"],
    ),
    ("On Tuesday on “The Late Hour,” Rita Moss called it “a farce.”", ["partial | a farce. | Rita Moss | Rita Moss"]),
    ("“He was asleep,” Rita Moss, mitigating, told the bench.", ["direct | He was asleep, | Rita Moss | Rita Moss"]),
]
AROUND_A_COLON = [
    (
        "The ferry is lost, says Carl Dunn: its engine cannot be mended.",
        ["indirect | The ferry is lost, says Carl Dunn: its engine cannot be mended | Carl Dunn | Carl Dunn"],
    ),
    (
        "The ferry is lost, Dunn says: its engine cannot be mended.",
        ["indirect | The ferry is lost, Dunn says: its engine cannot be mended | Dunn | Dunn"],
    ),
    (
        "Three harbours are open, he says: Kern, Brem and Orland.",
        ["indirect | Three harbours are open, he says: Kern, Brem and Orland | he | None"],
    ),
]
ENDS = [
    (
        "The sergeant said the lane was flooded and urged drivers to turn back.",
        ["indirect | the lane was flooded | The sergeant | sergeant"],
    ),
    (
        "The sergeant said the lane was flooded and called for patience.",
        ["indirect | the lane was flooded | The sergeant | sergeant"],
    ),
    (
        "The sergeant said the dog was found and called Rex.",
        ["indirect | the dog was found and called Rex | The sergeant | sergeant"],
    ),
    (
        "The authors warn that the effect, while large, was brief.",
        ["indirect | that the effect, while large, was brief | The authors | authors"],
    ),
    ("The pipes, she recalls, froze solid.", ["indirect | The pipes, she recalls, froze solid | she | None"]),
    (
        "Dunn said he had been told by a clerk, whom he would not name, that the ledgers “had walked.”",
        ["partial | had walked. | Dunn | Dunn"],
    ),
]
SOURCES = [
    ("“Sit down,” came cries from the crowd.", ["direct | Sit down, | the crowd | crowd"]),
    ("“Not yet,” came the reply from Rita Moss, the clerk.", ["direct | Not yet, | Rita Moss, the clerk | Rita Moss"]),
    ("“Not yet,” came the reply.", ["direct | Not yet, | the reply | reply"]),
    ("The pier is “beyond repair,” per the survey.", ["partial | beyond repair, | the survey | survey"]),
    ("She said wages rose 4 per cent a year.", ["indirect | wages rose 4 per cent a year | She | None"]),
    (
        "The clerk says the vote was “clean”, but officials are said to be “livid”.",
        ["partial | clean | The clerk | clerk", "partial | livid | officials | officials"],
    ),
    (
        "“We are not thieves,” thundered Comrade Ayo Bell.",
        ["direct | We are not thieves, | Comrade Ayo Bell | Ayo Bell"],
    ),
]

TOLD = [
    (
        "Bell was told by Judge Ann Rook that he was “a menace”.",
        ["partial | a menace | Judge Ann Rook | Ann Rook"],
    ),
    (
        "Staff were warned by the union that strikes would follow.",
        ["indirect | that strikes would follow | the union | union"],
    ),
    (
        "Dunn was asked by a juror whether the lock had been changed.",
        ["indirect | whether the lock had been changed | a juror | juror"],
    ),
    ("The tide was shown by the chart.", []),
    (
        "He told a visitor that he painted “to keep the dog fed.”",
        ["partial | to keep the dog fed. | He | None"],
    ),
    (
        "“It is theft,” said Mr. Dunn, adding that the lock had been changed.",
        [
            "direct | It is theft, | Mr. Dunn | Dunn",
            "indirect | that the lock had been changed | Mr. Dunn | Dunn",
        ],
    ),
    (
        "“It is theft,” alleged Rolf Amsel, the miller, claiming his sacks had gone.",
        [
            "direct | It is theft, | Rolf Amsel, the miller | Rolf Amsel",
            "indirect | his sacks had gone | Rolf Amsel, the miller | Rolf Amsel",
        ],
    ),
    (
        "Two clerks briefed on the sale, who asked not to be named, said it would close in May.",
        [
            "indirect | it would close in May | Two clerks briefed on the sale, who asked not to be named | Two clerks briefed on the sale"
        ],
    ),
    (
        "The serum, doctors said on Monday, protected nine in ten goats.",
        ["indirect | The serum, doctors said on Monday, protected nine in ten goats | doctors | doctors"],
    ),
    ("Amsel's letter, first reported by the Gazette on Monday, was found in a drawer.", []),
    ("The cuts were “deep”, though he could not rule out a fall.", []),
    ("The bishop has rejected claims that the roof is “unsafe”.", ["partial | unsafe | The bishop | bishop"]),
    (
        "Sources in the harbour office said the gate was stuck.",
        ["indirect | the gate was stuck | Sources in the harbour office | Sources in the harbour office"],
    ),
    (
        "The report, by the Harbour Board, called the gate “a relic”.",
        ["partial | a relic | The report, by the Harbour Board | report"],
    ),
    (
        "Section 9 of the code defines a boat as “anything that floats”.",
        ["partial | anything that floats | Section 9 of the code | Section 9 of the code"],
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"), [*TOLD, *OPENING_CLAUSES, *APPOSITIVES, *AROUND_A_COLON, *ENDS, *SOURCES]
)
def test_finds_who_spoke_by_the_clause(text: str, expected: list[str]) -> None:
    assert told(text, "form", "words", "speaker", "name") == expected

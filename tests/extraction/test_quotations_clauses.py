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
        "After the vote, Rep. Rita Moss (D-Wash.), said, “We lost.”",
        ["direct | We lost. | Rep. Rita Moss (D-Wash.) | Rita Moss"],
    ),
    (
        "Rita Moss, Mayor of Kern (R), said the gate was stuck.",
        ["indirect | the gate was stuck | Rita Moss, Mayor of Kern (R) | Rita Moss"],
    ),
    (
        "“Nobody rang us,” Rita Moss told “Morning & Evening.”",
        ["direct | Nobody rang us, | Rita Moss | Rita Moss"],
    ),
    (
        "The tender was, as Rita Moss, the clerk, put it, “a mess from the start.”",
        ["partial | a mess from the start. | Rita Moss, the clerk | Rita Moss"],
    ),
    (
        "Rita Moss -- whose brother runs the lock -- has said that the gate was stuck.",
        ["indirect | that the gate was stuck | Rita Moss -- whose brother runs the lock | Rita Moss"],
    ),
    (
        "Rolf Amsel, a self-styled “peasant,” said he would sell the farm.",
        ["indirect | he would sell the farm | Rolf Amsel, a self-styled “peasant,” | Rolf Amsel"],
    ),
    (
        "Rita Moss, 51, and her brother, Carl, 49, said the house had shaken.",
        ["indirect | the house had shaken | Rita Moss, 51, and her brother, Carl, 49 | Rita Moss and Carl"],
    ),
    (
        "Rita Moss, the clerk, and Carl Dunn, who runs the lock, said the gate was stuck.",
        [
            "indirect | the gate was stuck | Rita Moss, the clerk, and Carl Dunn, who runs the lock | Rita Moss and Carl Dunn"
        ],
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
NAMES = [
    (
        "The jury convicted Dunn, a verdict his lawyer called “a scandal.”",
        ["partial | a scandal. | his lawyer | his lawyer"],
    ),
    ("Half the village called it “a scandal.”", ["partial | a scandal. | Half the village | Half the village"]),
    (
        "“We saw him,” said a shepherd who asked that his name not be used.",
        ["direct | We saw him, | a shepherd who asked that his name not be used | shepherd"],
    ),
    ("Mr Pope said it was “war”.", ["partial | war | Mr Pope | Pope"]),
    (
        "Senator Lena B. King said it was “war”. King was shouting.",
        ["partial | war | Senator Lena B. King | Lena B. King"],
    ),
    (
        "Clerk Leila Aziz told the court Dunn had sent 90 letters.",
        ["indirect | Dunn had sent 90 letters | Clerk Leila Aziz | Leila Aziz"],
    ),
    (
        "The king is “quite well” and in “high spirits”, according to a page.",
        ["partial | quite well | a page | page", "partial | high spirits | a page | page"],
    ),
    ("Asked for his secret, he would reply, “Onions.”", ["direct | Onions. | he | None"]),
    ("Added Rita Moss, the clerk: “Onions.”", ["direct | Onions. | Rita Moss, the clerk | Rita Moss"]),
    ("A miller has been branded “a menace” after he dammed the brook.", []),
    (
        "A miller has been branded “a menace to every trout alive” after he dammed the brook.",
        ["partial | a menace to every trout alive | None | None"],
    ),
    ("Orrin's said the sale would go on.", ["indirect | the sale would go on | Orrin's | Orrin's"]),
    ("“We sell everything,” said Orrin's.", ["direct | We sell everything, | Orrin's | Orrin's"]),
]
INSIDE = [
    (
        "Dunn says the bridge, which was never paid for, “belongs to the wind.”",
        ["partial | belongs to the wind. | Dunn | Dunn"],
    ),
    (
        "Dunn says the bridge, which he built, was sold, and it “belongs to the wind.”",
        [
            "indirect | the bridge, which he built, was sold | Dunn | Dunn",
            "partial | belongs to the wind. | Dunn | Dunn",
        ],
    ),
    (
        "The court was told by Det Rita Moss that the lock had been changed.",
        ["indirect | that the lock had been changed | Det Rita Moss | Rita Moss"],
    ),
    (
        "According to Moss, the secret was haste: “We never slept.”",
        ["direct | We never slept. | Moss | Moss"],
    ),
    (
        "Club chairman Carl Dunn denied reports of a sale, insisting: “We are staying.”",
        ["direct | We are staying. | Club chairman Carl Dunn | Carl Dunn"],
    ),
    (
        "The bank's new chart suggests officials expect two cuts.",
        ["indirect | officials expect two cuts | The bank's new chart | bank's new chart"],
    ),
    ("Posted by @kerngate: “Ferry stuck again.”", ["direct | Ferry stuck again. | @kerngate | @kerngate"]),
    (
        "The board said in its ruling: 'We found that the claim “pure butter” was false.' 'Sorry,' it said.",
        [
            "direct | We found that the claim “pure butter” was false. | The board | board",
            "direct | Sorry, | it | None",
        ],
    ),
]
NOT_SAID = [
    ("She told the crew to sweep the deck they had fouled.", []),
    ("They inform parents about any forms they need to fill.", []),
    ("In May, after he fell, Dunn emailed her flowers.", []),
    ("In Kern, held by the river, Dunn told the story of the flood.", []),
    (
        "In this year's race, old boats fell behind, Dunn said.",
        ["indirect | In this year's race, old boats fell behind | Dunn | Dunn"],
    ),
    ("A new pier is easier said than done in Kern.", []),
    ("It is too soon to say how deep the damage goes.", []),
    ("Dunn agreed to talk on the condition that his dog not be named.", []),
    ("Dunn threatened to block the bill that allows dogs on deck.", []),
    ("The diary adds a missing voice to the record.", []),
    (
        "They had to respond to letters showing that the dam leaked.",
        ["indirect | that the dam leaked | letters | letters"],
    ),
]
BEHIND = [
    (
        "Bo Lund, the clerk, and Harbour Master Rita Moss said that the gate was stuck.",
        [
            "indirect | that the gate was stuck | Bo Lund, the clerk, and Harbour Master Rita Moss | Bo Lund and Rita Moss"
        ],
    ),
    (
        "“Come home,” wrote her mother in a letter dated 1961, “or do not.”",
        ["direct | Come home, | her mother | her mother", "direct | or do not. | her mother | her mother"],
    ),
    (
        "“Come home,” he muses, “or do not.”",
        ["direct | Come home, | he | None", "direct | or do not. | he | None"],
    ),
    ("“If I could”, he smirks, “I would.”", ["direct | If I could | he | None", "direct | I would. | he | None"]),
    (
        "Moss sent reporters to an older letter, which said he “never slept.”",
        ["partial | never slept. | which | older letter"],
    ),
    (
        "The Minister of Works, Engr. Sule Orr, assured them that the pier would hold.",
        ["indirect | that the pier would hold | The Minister of Works, Engr. Sule Orr | Sule Orr"],
    ),
    ("Manager Dean Sholto called it “luck”.", ["partial | luck | Manager Dean Sholto | Dean Sholto"]),
    (
        "He leaves a wife, Dora, who recalled that he proposed “by postcard.”",
        ["partial | by postcard. | who | Dora"],
    ),
    (
        "Moss insists the pier was “sound,” a claim the port's engineer dismissed as “poetry.”",
        ["partial | sound, | Moss | Moss", "partial | poetry. | the port's engineer | port's engineer"],
    ),
    ("Moss said he would play “if I can stand.”", ["partial | if I can stand. | Moss | Moss"]),
    ("Moss said the play “lacks a second act”.", ["partial | lacks a second act | Moss | Moss"]),
    ("Moss praised the play “The Second Act”.", []),
]
OUTER = [
    (
        "The film “The Salt Road” will open in May, the studio said.",
        ["indirect | The film “The Salt Road” will open in May | the studio | studio"],
    ),
    (
        "Moss said the film “The Salt Road” will open in May.",
        ["indirect | the film “The Salt Road” will open in May | Moss | Moss"],
    ),
    ("Moss said he was a “Royalist” all his life.", ["partial | Royalist | Moss | Moss"]),
    (
        "It was never, she insists, about the boat.",
        ["indirect | It was never, she insists, about the boat | she | None"],
    ),
    (
        "The sponsor said she was “hopeful,” while rivals called it “dead.”",
        ["partial | hopeful, | The sponsor | sponsor", "partial | dead. | rivals | rivals"],
    ),
    (
        "Both said talks would go on, though a union leader put the odds at “nil”.",
        ["indirect | talks would go on | Both | Both", "partial | nil | a union leader | union leader"],
    ),
    (
        "Speaking at the gate, his mother, Gail, said: “Go home.”",
        ["direct | Go home. | his mother, Gail | Gail"],
    ),
    (
        "According to a log kept by the port, the guard yelled “Halt!”",
        ["direct | Halt! | the guard | guard"],
    ),
    (
        "Dunn told this paper the port had failed its crews.",
        ["indirect | the port had failed its crews | Dunn | Dunn"],
    ),
    (
        "In the hall, Harbour MPs shouted “Shame!” as the Prime Minister spoke.",
        ["direct | Shame! | Harbour MPs | Harbour MPs"],
    ),
]
NOUNS = [
    ("The crews were “worn out,” one of them testified.", ["partial | worn out, | one of them | one of them"]),
    ("Moss said in one of her letters that it rained.", ["indirect | that it rained | Moss | Moss"]),
    (
        "Forecasters at the Wind Bureau warned that the surge would come.",
        ["indirect | that the surge would come | Forecasters at the Wind Bureau | Forecasters at the Wind Bureau"],
    ),
    ("Moss was blunt when asked about the score: “Awful.”", ["direct | Awful. | Moss | Moss"]),
    ("Moss shrugged when asked whether he would stay in Kern.", []),
    ("Moss shrugged when asked whether he believed the dam was safe.", []),
    (
        "When asked if he believed the dam was safe, Moss said it was old.",
        ["indirect | it was old | Moss | Moss"],
    ),
    (
        "“I was lucky,” he wrote in his memoir, “Salt and Bread.”",
        ["direct | I was lucky, | he | None"],
    ),
    (
        "The minister's pledge to “drain the dock” lasted a week.",
        ["partial | drain the dock | The minister's | minister"],
    ),
    ("The minister's answer to “Dock Girl” was late.", []),
]
INSTITUTIONS = [
    (
        "The Justice Department said it was reading the rule and declined to comment.",
        ["indirect | it was reading the rule | The Justice Department | Justice Department"],
    ),
    (
        "The Democratic National Committee said the vote was late.",
        ["indirect | the vote was late | The Democratic National Committee | Democratic National Committee"],
    ),
    (
        "Doctors found that sleep-deprived goats were slow.",
        ["indirect | that sleep-deprived goats were slow | Doctors | Doctors"],
    ),
    ("Moss apologised for a post that criticised the mayor.", []),
    ("The lives of patients vary from state to state, whether they are “high” or “low” on the list.", []),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *TOLD,
        *OPENING_CLAUSES,
        *APPOSITIVES,
        *AROUND_A_COLON,
        *ENDS,
        *SOURCES,
        *NAMES,
        *INSIDE,
        *NOT_SAID,
        *BEHIND,
        *OUTER,
        *NOUNS,
        *INSTITUTIONS,
    ],
)
def test_finds_who_spoke_by_the_clause(text: str, expected: list[str]) -> None:
    assert told(text, "form", "words", "speaker", "name") == expected

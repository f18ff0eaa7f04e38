"""Sentences as wires and papers around the world write them: paragraphs, testimony, agencies, headlines in title case.

Each row: the text, then "form | words | speaker | name" of each quotation.
"""

import pytest

from tests.extraction.told_quotations import told

ROWS: list[tuple[str, list[str]]] = [
    (
        "“We asked for bread,” Bishop Tendai Moyo told worshippers in Harare on Sunday.\n“They gave us slogans.”",
        [
            "direct | We asked for bread, | Bishop Tendai Moyo | Tendai Moyo",
            "direct | They gave us slogans. | Bishop Tendai Moyo | Tendai Moyo",
        ],
    ),
    (
        "Mia Torres, a sophomore, was in the library when the shots began.\n“I thought it was a door slamming,” she said. “Then people started running.”",
        [
            "direct | I thought it was a door slamming, | she | Mia Torres",
            "direct | Then people started running. | she | Mia Torres",
        ],
    ),
    (
        "“The first thing is trust. Without it you have nothing.\n“The second is patience, and I've never had any of that,” Gatlin said, grinning.",
        [
            "direct | The first thing is trust. Without it you have nothing. | None | None",
            "direct | The second is patience, and I've never had any of that, | Gatlin | Gatlin",
        ],
    ),
    (
        "Q. When did you last see him?\nA. About a week before he died.\nQ. Did he seem worried?\nA. No, sir, he did not.",
        ["indirect | About a week before he died. | None | None", "indirect | No, sir, he did not. | None | None"],
    ),
    (
        "Asked by Ms. Reyes, for the Crown, if she had been drinking, the witness replied: “Two glasses, maybe three.”",
        ["direct | Two glasses, maybe three. | the witness | witness"],
    ),
    ("The letter writer, who signed himself “A Concerned Ratepayer,” wants the mayor to resign.", []),
    (
        "Deputy Prime Minister Farah Aziz tweeted that she was “heartbroken.”",
        ["partial | heartbroken. | Deputy Prime Minister Farah Aziz | Farah Aziz"],
    ),
    ("“So help me God,” he concluded, and sat down.", ["direct | So help me God, | he | None"]),
    ("Neither airline would comment.", []),
    (
        "Delhi on Friday rejected Beijing's claim that its troops had “crossed the line,” calling it “baseless.”",
        ["partial | crossed the line, | Beijing's | Beijing", "partial | baseless. | Delhi | Delhi"],
    ),
    (
        "The winger, who has 40 caps, is “day to day,” coach Marty Bloom said.",
        ["partial | day to day, | coach Marty Bloom | Marty Bloom"],
    ),
    (
        "The winger is “day to day” with a sore hamstring, according to the team.",
        ["partial | day to day | the team | team"],
    ),
    (
        "“I've been doing this 40 years, and I've never seen water like that,” said Harlan Biggs, the fire chief in tiny Cutler, Ky., where the creek rose nine feet in an hour.",
        [
            "direct | I've been doing this 40 years, and I've never seen water like that, | Harlan Biggs, the fire chief in tiny Cutler, Ky. | Harlan Biggs"
        ],
    ),
    (
        "The Reserve Bank kept its cash rate on hold and signalled that a cut was unlikely before Christmas.",
        ["indirect | that a cut was unlikely before Christmas | The Reserve Bank | Reserve Bank"],
    ),
    ("Economists had expected a rise.", []),
    (
        "Shadow home secretary Lucy Penhale said ministers were “asleep at the wheel”, adding: “Families deserve better.”",
        [
            "partial | asleep at the wheel | Shadow home secretary Lucy Penhale | Lucy Penhale",
            "direct | Families deserve better. | Shadow home secretary Lucy Penhale | Lucy Penhale",
        ],
    ),
    (
        "“He told me, ‘You'll never work here again,’” recalled Ms. Dube.",
        ["direct | He told me, ‘You'll never work here again,’ | Ms. Dube | Dube"],
    ),
    (
        "Two of the nurses, Bev Hale and Carmen Diaz, say they were told to keep quiet.",
        [
            "indirect | they were told to keep quiet | Two of the nurses, Bev Hale and Carmen Diaz | Bev Hale and Carmen Diaz"
        ],
    ),
    (
        "The study's lead author, epidemiologist Greta Lind of the University of Brem, cautioned against reading too much into the results.",
        [],
    ),
    (
        "The study's lead author, epidemiologist Greta Lind, cautioned that the sample was small.",
        ["indirect | that the sample was small | The study's lead author, epidemiologist Greta Lind | Greta Lind"],
    ),
    (
        "Mr Justice Farrow said it was “a wicked, wicked crime”.",
        ["partial | a wicked, wicked crime | Mr Justice Farrow | Farrow"],
    ),
    (
        "“Everyone knew,” Lacey says. Did the bishop? “Everyone.”",
        ["direct | Everyone knew, | Lacey | Lacey", "direct | Everyone. | Lacey | Lacey"],
    ),
    (
        "Turnout was 61 per cent, the electoral commission announced, up from 54 per cent in 2019.",
        [
            "indirect | Turnout was 61 per cent, the electoral commission announced, up from 54 per cent in 2019 | the electoral commission | electoral commission"
        ],
    ),
    (
        "Hundreds of workers walked out chanting “Pay us now!”",
        ["direct | Pay us now! | Hundreds of workers | Hundreds of workers"],
    ),
    (
        "A judge in Ohio called the search “a textbook violation,” then let the evidence in anyway.",
        ["partial | a textbook violation, | A judge in Ohio | judge in Ohio"],
    ),
    (
        "Volunteers like Sam Petty, 19, say they just want to help.",
        ["indirect | they just want to help | Volunteers like Sam Petty, 19 | Volunteers"],
    ),
    (
        "Mr. Ito's lawyer, reading from a prepared statement, said her client had “nothing further to say.”",
        ["partial | nothing further to say. | Mr. Ito's lawyer | Mr. Ito's lawyer"],
    ),
    (
        "“I am not a crook” has become the line for which he is remembered.",
        ["partial | I am not a crook | None | None"],
    ),
    (
        "‘If we lose here, we lose everything’, warns Pacific leader",
        ["direct | If we lose here, we lose everything | Pacific leader | Pacific leader"],
    ),
    ("Minister defends “tough but fair” asylum plan", ["partial | tough but fair | Minister | Minister"]),
    ("Ngozi's mother wept. “She was my only one,” she said.", ["direct | She was my only one, | she | None"]),
    ("What the report does not say is who knew, and when.", []),
    (
        "In his ruling, Judge Owens wrote that the agency had acted “arbitrarily” and “in open defiance” of Congress.",
        ["partial | arbitrarily | Judge Owens | Owens", "partial | in open defiance | Judge Owens | Owens"],
    ),
    (
        "Team principal Rikke Dahl insisted over the radio that the tyres were fine.",
        ["indirect | that the tyres were fine | Team principal Rikke Dahl | Rikke Dahl"],
    ),
    (
        "The company has admitted liability, and its chairman, Sir Neil Orme, has said sorry “without reservation”.",
        ["partial | without reservation | its chairman, Sir Neil Orme | Neil Orme"],
    ),
    (
        "“We told them. We begged them,” Anjali Deshmukh, whose two sons died in the fire, said outside the mortuary.",
        ["direct | We told them. We begged them, | Anjali Deshmukh, whose two sons died in the fire | Anjali Deshmukh"],
    ),
    ("The authority's spokesman, Ray Tull, would not be drawn on whether heads would roll.", []),
    ("At issue is whether the word “shall” means “must.”", []),
    (
        "Trade union Solidar says 3,000 jobs are at risk if the smelter closes.",
        ["indirect | 3,000 jobs are at risk if the smelter closes | Trade union Solidar | Solidar"],
    ),
    (
        "“Can we afford it?” Dr. Sen asks. “Can we afford not to?”",
        ["direct | Can we afford it? | Dr. Sen | Sen", "direct | Can we afford not to? | Dr. Sen | Sen"],
    ),
    (
        "The firm described the leak as “minor” and said no customer data had been taken.",
        ["partial | minor | The firm | firm", "indirect | no customer data had been taken | The firm | firm"],
    ),
    ("She was told by officers to “go home and calm down”.", ["partial | go home and calm down | officers | officers"]),
    ("He is said to be worth $4 billion.", []),
    (
        "Critics of the scheme, among them several former ministers, complain that it rewards the rich.",
        [
            "indirect | that it rewards the rich | Critics of the scheme, among them several former ministers | Critics of the scheme"
        ],
    ),
    (
        "It was, in the words of one survivor, “like the end of the world.”",
        ["partial | like the end of the world. | one survivor | one survivor"],
    ),
    (
        "Brigadier Sani Bala denied that troops opened fire, saying they “only shot in the air.”",
        [
            "indirect | that troops opened fire | Brigadier Sani Bala | Sani Bala",
            "partial | only shot in the air. | Brigadier Sani Bala | Sani Bala",
        ],
    ),
    (
        "In the second half, said captain Rosie Flint, “we finally showed up.”",
        ["partial | we finally showed up. | captain Rosie Flint | Rosie Flint"],
    ),
    (
        "Nasser Khalil, who runs a bakery near the bridge, said business had halved. “People are scared,” he said.",
        [
            "indirect | business had halved | Nasser Khalil, who runs a bakery near the bridge | Nasser Khalil",
            "direct | People are scared, | he | Nasser Khalil",
        ],
    ),
    (
        "The question, as Ms. Farouk put it to the panel, is “who watches the watchers.”",
        ["partial | who watches the watchers. | Ms. Farouk | Farouk"],
    ),
    (
        "An internal memo obtained by the BBC warned that the dam was at risk of “imminent collapse”.",
        ["partial | imminent collapse | An internal memo obtained by the BBC | internal memo obtained by the BBC"],
    ),
    (
        "The Kremlin said on Tuesday it was studying the proposal.",
        ["indirect | it was studying the proposal | The Kremlin | Kremlin"],
    ),
    ("Pope: War is “always a defeat”", ["partial | always a defeat | Pope | Pope"]),
    ("“Not guilty,” he answered to each of the 11 counts.", ["direct | Not guilty, | he | None"]),
    (
        "The driver told police he had swerved to avoid a deer. Tests later showed he was three times over the limit.",
        [
            "indirect | he had swerved to avoid a deer | The driver | driver",
            "indirect | he was three times over the limit | Tests | Tests",
        ],
    ),
    ("Many here blame the government; few expect it to change course.", []),
    (
        "“That's it?” a reporter asked. “That's it,” said the governor.",
        ["direct | That's it? | a reporter | reporter", "direct | That's it, | the governor | governor"],
    ),
    ("By her own account, Ms. Lopes had “no idea” the money was missing.", ["partial | no idea | Ms. Lopes | Lopes"]),
    (
        "Senior figures in the party, who declined to be named, believe she will go by spring.",
        [
            "indirect | she will go by spring | Senior figures in the party, who declined to be named | Senior figures in the party"
        ],
    ),
    (
        "Port Fees Hid A Deeper Hole, Former Treasury Clerk Says",
        ["indirect | Port Fees Hid A Deeper Hole | Former Treasury Clerk | Former Treasury Clerk"],
    ),
    (
        "Holm’s Son Says The Fight Over The Port Will Be Long",
        ["indirect | The Fight Over The Port Will Be Long | Holm’s Son | Holm’s Son"],
    ),
    ("Lund Tells Angry Fishermen They Need To Change Course", ["indirect | They Need To Change Course | Lund | Lund"]),
    ("Seventeen Songs That Made Us Dance", []),
    (
        "The two bakers, Bev Hale and Tom Diaz, said they were told to keep quiet.",
        ["indirect | they were told to keep quiet | The two bakers, Bev Hale and Tom Diaz | Bev Hale and Tom Diaz"],
    ),
    ("Dr. Sen said it was over.", ["indirect | it was over | Dr. Sen | Sen"]),
    (
        "Lena Ortiz, who calls herself a clerk, told The Post, “We go.”",
        ["direct | We go. | Lena Ortiz, who calls herself a clerk | Lena Ortiz"],
    ),
    (
        "A survey ordered by the bank found that rents had doubled.",
        ["indirect | that rents had doubled | A survey ordered by the bank | survey ordered by the bank"],
    ),
    (
        "Former mayor Jens Aas called the use of sheriff orders “quite dangerous.”",
        ["partial | quite dangerous. | Former mayor Jens Aas | Jens Aas"],
    ),
    (
        "A woman accused of deliberately driving onto a packed quay told police she was tired.",
        [
            "indirect | she was tired | A woman accused of deliberately driving onto a packed quay | woman accused of deliberately driving onto a packed quay"
        ],
    ),
    (
        "Holm announced the partnership with Aas after cutting ties with the old yard, which built her boats in 2012.",
        [],
    ),
    ("He signaled support for a register of owners who could be absent.", []),
    (
        "The man charged with the theft said he was sorry.",
        ["indirect | he was sorry | The man charged with the theft | man charged with the theft"],
    ),
    ("“We are tired,” residents say.", ["direct | We are tired, | residents | residents"]),
    (
        "“We are tired,” the residents of Brem say.",
        ["direct | We are tired, | the residents of Brem | residents of Brem"],
    ),
    (
        "“It will not last,” analysts at the bank warn.",
        ["direct | It will not last, | analysts at the bank | analysts at the bank"],
    ),
    ("The rents will fall, economists believe.", ["indirect | The rents will fall | economists | economists"]),
    ("It will fall, most lawyers insist.", ["indirect | It will fall | most lawyers | most lawyers"]),
    ("The news show ended.", []),
    (
        "Nearly a third say they don't know, and one in five say it's no better.",
        ["indirect | they don't know | a third | third", "indirect | it's no better | one in five | one in five"],
    ),
    ("Lund told Aas's “Morning Bell” that rents had doubled.", ["indirect | that rents had doubled | Lund | Lund"]),
    ("Lund's “Never” reply came at once.", ["partial | Never | Lund's | Lund"]),
    ("Later in the show, after the talk had ended, Lund boasted of his gains.", []),
]


@pytest.mark.parametrize(("text", "expected"), [*ROWS])
def test_wires(text: str, expected: list[str]) -> None:
    assert told(text, "form", "words", "speaker", "name") == expected

"""Marks of all kinds, whole stories, unusual cues and statements. Each row: the text, then "form | words | speaker | name"."""

import pytest

from tests.extraction.told_quotations import told

MARKS = [
    (
        '"The water came so fast," Doyle said, "we left everything." "Even the dog?" asked the reporter. "Especially the dog," he said, laughing.',
        [
            "direct | The water came so fast, | Doyle | Doyle",
            "direct | we left everything. | Doyle | Doyle",
            "direct | Even the dog? | the reporter | reporter",
            "direct | Especially the dog, | he | Doyle",
        ],
    ),
    (
        "“The mayor told us, ‘Wait till spring,’ and we waited,” said shop owner Rita Amato.",
        ["direct | The mayor told us, ‘Wait till spring,’ and we waited, | shop owner Rita Amato | Rita Amato"],
    ),
    (
        '‘He told me "you\'ll regret this" and slammed the door,’ she told the court.',
        ['direct | He told me "you\'ll regret this" and slammed the door, | she | None'],
    ),
    (
        "\"I said to him: 'Dad, it's over.' He just nodded,\" recalls Marc Devos.",
        ["direct | I said to him: 'Dad, it's over.' He just nodded, | Marc Devos | Marc Devos"],
    ),
    (
        "The ’90s band’s reunion — “one night only,” its singer promised — sold out in minutes.",
        ["partial | one night only, | its singer | its singer"],
    ),
    (
        "“We don't want a repeat of '08,” treasurer Hal Osborne said.",
        ["direct | We don't want a repeat of '08, | treasurer Hal Osborne | Hal Osborne"],
    ),
    (
        "The teachers' union's president, Alma Reid, said the schools' budgets were “cut to the bone”.",
        ["partial | cut to the bone | The teachers' union's president, Alma Reid | Alma Reid"],
    ),
    (
        "“It's 5'10\" of pure muscle,” the coach said of his new striker.",
        ["direct | It's 5'10\" of pure muscle, | the coach | coach"],
    ),
    (
        '"This is our home," said Ama Boateng, "and we\'re staying.',
        [
            "direct | This is our home, | Ama Boateng | Ama Boateng",
            "direct | and we're staying. | Ama Boateng | Ama Boateng",
        ],
    ),
    (
        "«Nous resterons,» the minister told parliament. «It is our duty.»",
        ["direct | Nous resterons, | the minister | minister", "direct | It is our duty. | the minister | minister"],
    ),
    ('The note read: "Gone fishin\'. Back Monday."', ["direct | Gone fishin'. Back Monday. | The note | note"]),
    (
        "'We can't go on like this,' sighed Mrs Pugh. 'The neighbours' dogs bark all night.' Her husband nodded. 'Every night,' he said.",
        [
            "direct | We can't go on like this, | Mrs Pugh | Pugh",
            "direct | The neighbours' dogs bark all night. | Mrs Pugh | Pugh",
            "direct | Every night, | he | None",
        ],
    ),
    (
        "'Tis the season for sales, and retailers' hopes are high. 'We're optimistic,' said one.",
        ["direct | We're optimistic, | one | None"],
    ),
    ('Mayor Tran said,"We\'re out of money,"and walked off.', ["direct | We're out of money, | Mayor Tran | Tran"]),
    (
        'The governor called it "a win for working families", while the union called it "a sell-out".',
        ["partial | a win for working families | The governor | governor", "partial | a sell-out | the union | union"],
    ),
    (
        "The firm's 'no frills' approach has won fans. Chief executive Jo Marsh says: 'People want value. They don't want \"extras\".'",
        ['direct | People want value. They don\'t want "extras". | Chief executive Jo Marsh | Jo Marsh'],
    ),
]

STORIES = [
    (
        "Researchers led by Dr. Hanna Voss of the University of Kern followed 2,000 children for a decade.\nThe results surprised even them.\n“We had to check the numbers twice,” Voss said in an interview.\nShe said the effect was “small but real.”",
        [
            "direct | We had to check the numbers twice, | Voss | Hanna Voss",
            "partial | small but real. | She | Hanna Voss",
        ],
    ),
    (
        "The senator was asked about the leak.\n“I have nothing to add,” she said.\nPressed again, Senator Grace Oduya grew testy.\n“What part of ‘nothing’ don't you understand?”",
        [
            "direct | I have nothing to add, | she | None",
            "direct | What part of ‘nothing’ don't you understand? | Senator Grace Oduya | Grace Oduya",
        ],
    ),
    (
        "Police Chief Aaron Wills released a statement on Friday:\n“Our officers acted with restraint. The footage will show that.\n“We ask the public for patience.”",
        [
            "direct | Our officers acted with restraint. The footage will show that. | Police Chief Aaron Wills | Aaron Wills",
            "direct | We ask the public for patience. | Police Chief Aaron Wills | Aaron Wills",
        ],
    ),
    (
        "“How long have you lived here?” the officer asked.\n“Nineteen years.”\n“And your papers?”\n“At home.”",
        [
            "direct | How long have you lived here? | the officer | officer",
            "direct | Nineteen years. | the officer | officer",
            "direct | And your papers? | the officer | officer",
            "direct | At home. | the officer | officer",
        ],
    ),
    (
        "Striker Tomas Reyna, 24, could miss the rest of the season.\nThe Argentine limped off in the 30th minute. “It doesn't look good,” his manager, Phil Naylor, said.\nReyna posted on Instagram: “I'll be back stronger.”\nNaylor added that scans would be carried out on Monday.",
        [
            "direct | It doesn't look good, | his manager, Phil Naylor | Phil Naylor",
            "direct | I'll be back stronger. | Reyna | Tomas Reyna",
            "indirect | that scans would be carried out on Monday | Naylor | Phil Naylor",
        ],
    ),
    (
        "Mr Justice Abbot, sentencing, said Hayes had “abused a position of trust”.\nHe told him: “You preyed on the weak.”\nHayes, wearing a grey suit, showed no emotion.\nOutside court, the victim's daughter said: “Justice has been done.”",
        [
            "partial | abused a position of trust | Mr Justice Abbot | Abbot",
            "direct | You preyed on the weak. | He | Abbot",
            "direct | Justice has been done. | the victim's daughter | victim's daughter",
        ],
    ),
]

CUES = [
    (
        "“That was a clear penalty,” grumbled the visiting coach, whose side had gone 2-0 down by then.",
        [
            "direct | That was a clear penalty, | the visiting coach, whose side had gone 2-0 down by then | visiting coach"
        ],
    ),
    (
        "Farmer Joe Lacey reckons the harvest will be “half what it was”.",
        ["partial | half what it was | Farmer Joe Lacey | Joe Lacey"],
    ),
    (
        "Campaigners branded the plan “a disgrace”, while ministers defended it as “a necessary evil”.",
        ["partial | a disgrace | Campaigners | Campaigners", "partial | a necessary evil | ministers | ministers"],
    ),
    (
        "He has been hailed by the tabloids as “Britain's bravest postman”.",
        ["partial | Britain's bravest postman | the tabloids | tabloids"],
    ),
    (
        "The prosecutor likened the scheme to “a house of cards in a hurricane”.",
        ["partial | a house of cards in a hurricane | The prosecutor | prosecutor"],
    ),
    (
        "In her ruling, Judge Park wrote that the agency had acted “arbitrarily and capriciously.”",
        ["partial | arbitrarily and capriciously. | Judge Park | Park"],
    ),
    (
        "A text message from the defendant said: “Don't tell anyone.”",
        ["direct | Don't tell anyone. | A text message from the defendant | text message from the defendant"],
    ),
    (
        "The company, which makes batteries, blamed the delay on “unforeseen supply issues.”",
        ["partial | unforeseen supply issues. | The company, which makes batteries | company"],
    ),
    (
        "Residents complain of “constant” noise and “unbearable” smells from the plant.",
        ["partial | constant | Residents | Residents", "partial | unbearable | Residents | Residents"],
    ),
    (
        "A witness, Maria Alves, told state television she had seen “bodies everywhere”.",
        ["partial | bodies everywhere | A witness, Maria Alves | Maria Alves"],
    ),
    ("“It was chaos,” witness Omar Said told the BBC.", ["direct | It was chaos, | witness Omar Said | Omar Said"]),
    (
        "Asked about rumours of a split, the singer's publicist said only: “They're fine.”",
        ["direct | They're fine. | the singer's publicist | singer's publicist"],
    ),
    (
        "Mr. Howell, 67, who retired in 2015, says that he has “no regrets — well, maybe one.”",
        ["partial | no regrets — well, maybe one. | Mr. Howell, 67, who retired in 2015 | Howell"],
    ),
    (
        "“It is not the strongest of the species that survives,” the plaque says, attributing the line to Darwin.",
        ["direct | It is not the strongest of the species that survives, | the plaque | plaque"],
    ),
    (
        "Ms. Pruitt's lawyer did not return calls seeking comment, but in court papers he called the evidence “circumstantial at best.”",
        ["partial | circumstantial at best. | he | None"],
    ),
    ("“We're done,” he says, and hangs up.", ["direct | We're done, | he | None"]),
    (
        "What the minister calls “reform,” the unions call “robbery.”",
        ["partial | reform, | the minister | minister", "partial | robbery. | the unions | unions"],
    ),
    (
        "The tribunal found that Ms Rao had been “unfairly and wrongfully” dismissed.",
        ["partial | unfairly and wrongfully | The tribunal | tribunal"],
    ),
    ("The bank, citing “prudence,” cut its dividend in half.", ["partial | prudence, | The bank | bank"]),
    (
        "Speaking ahead of the match, captain Ellie Stone urged fans to “make some noise.”",
        ["partial | make some noise. | captain Ellie Stone | Ellie Stone"],
    ),
    (
        "He insists he was “only following orders” and denies any wrongdoing.",
        ["partial | only following orders | He | None"],
    ),
    (
        "The memo warned of “catastrophic failure” if the valves were not replaced.",
        ["partial | catastrophic failure | The memo | memo"],
    ),
    (
        "“Honestly?” She laughs. “I thought we'd be bankrupt by Christmas.”",
        ["direct | Honestly? | She | None", "direct | I thought we'd be bankrupt by Christmas. | She | None"],
    ),
    (
        "“I have told the president,” said Ms. Diaz, “that this cannot stand” — a rare rebuke from an ally.",
        ["direct | I have told the president, | Ms. Diaz | Diaz", "direct | that this cannot stand | Ms. Diaz | Diaz"],
    ),
    (
        "According to a person familiar with the matter, the board felt “blindsided.”",
        ["partial | blindsided. | a person familiar with the matter | person familiar with the matter"],
    ),
    (
        "The Iranian foreign ministry's spokesman, Bahram Jalili, dismissed the accusation as “a worn-out claim”, state news agency IRNA reported.",
        ["partial | a worn-out claim | The Iranian foreign ministry's spokesman, Bahram Jalili | Bahram Jalili"],
    ),
    (
        "Analysts at Holm Bank said in a note that shares looked “stretched.”",
        ["partial | stretched. | Analysts at Holm Bank | Analysts at Holm Bank"],
    ),
    (
        "The city is “open for business,” Tourism Minister Rosa Lind declared, adding that hotels were 80 per cent full.",
        [
            "partial | open for business, | Tourism Minister Rosa Lind | Rosa Lind",
            "indirect | that hotels were 80 per cent full | Tourism Minister Rosa Lind | Rosa Lind",
        ],
    ),
    (
        "“Thank you, thank you, thank you,” she tweeted, alongside a photo of the dog.",
        ["direct | Thank you, thank you, thank you, | she | None"],
    ),
    ("There was talk of a “third way” between the two camps.", []),
    ("The term “fake news” has been around for a century.", []),
    ("Her show, “Up Early With Pam,” airs at 6.", []),
    ("Its “Buy One, Give One” scheme has been copied widely.", []),
    ("The move has been dubbed “Operation Clean Sweep.”", []),
    ("The ‘Beast from the East’ brought snow to much of Britain.", []),
    ("The “deal of the century” fell apart in a week.", []),
    ("It's the kind of place where “tomorrow” means next year.", []),
]

STATEMENTS = [
    (
        "The minister said the road would open in June and that tolls would rise.",
        ["indirect | the road would open in June and that tolls would rise | The minister | minister"],
    ),
    (
        "Turnout was 54 percent, the election commission said on Monday.",
        ["indirect | Turnout was 54 percent | the election commission | election commission"],
    ),
    (
        "The army says the village was empty; residents say otherwise.",
        ["indirect | the village was empty | The army | army"],
    ),
    (
        "Doctors warned that hospitals could run out of beds within days.",
        ["indirect | that hospitals could run out of beds within days | Doctors | Doctors"],
    ),
    ("She told reporters she had no plans to quit.", ["indirect | she had no plans to quit | She | None"]),
    (
        "The fire started in a kitchen, according to the fire department, and spread to the roof.",
        ["indirect | The fire started in a kitchen | the fire department | fire department"],
    ),
    (
        "Mr. Adeyemi, the finance minister, has said he expects growth of 3 percent this year.",
        ["indirect | he expects growth of 3 percent this year | Mr. Adeyemi, the finance minister | Adeyemi"],
    ),
    (
        "It was the worst flood in a century, officials said, and more rain is forecast.",
        ["indirect | It was the worst flood in a century | officials | officials"],
    ),
    ("The company confirmed that 300 jobs would go.", ["indirect | that 300 jobs would go | The company | company"]),
    (
        "A spokesman for the airline denied any passengers had been left behind.",
        ["indirect | any passengers had been left behind | A spokesman for the airline | spokesman for the airline"],
    ),
    (
        "Experts agree the virus spreads mainly indoors.",
        ["indirect | the virus spreads mainly indoors | Experts | Experts"],
    ),
    ("The prime minister, it is claimed, knew of the payments.", []),
    (
        "Holm argued in her thesis that islands lose their birds first.",
        ["indirect | that islands lose their birds first | Holm | Holm"],
    ),
    (
        "The suspect told police he acted alone, the prosecutor said.",
        ["indirect | he acted alone | The suspect | suspect"],
    ),
    (
        "Asked if taxes would rise, Ms. Lind said no decision had been made.",
        ["indirect | no decision had been made | Ms. Lind | Lind"],
    ),
    (
        "The data show that wages fell for the third year in a row.",
        ["indirect | that wages fell for the third year in a row | The data | data"],
    ),
    ("The judge ruled that the search was illegal.", ["indirect | that the search was illegal | The judge | judge"]),
    (
        "The union claims 4,000 workers walked out, while the company puts the figure at 900.",
        ["indirect | 4,000 workers walked out | The union | union"],
    ),
    (
        "Sources told the Gazette that the chairman would step down by Friday.",
        ["indirect | that the chairman would step down by Friday | Sources | Sources"],
    ),
    ("I think the weather is changing.", []),
    (
        "If you ask the farmers, they will tell you it never used to rain like this.",
        ["indirect | it never used to rain like this | they | None"],
    ),
    ("He added: the money is there, the will is not.", []),
    ("Police believe the two men knew each other.", ["indirect | the two men knew each other | Police | Police"]),
    ("It emerged on Friday that the money had been spent.", []),
    (
        "Mayor Piet Vos came.\n\n“The river takes them back,” said Ioan Berg, the engineer who led the crew. Nobody drowned, he said.",
        [
            "direct | The river takes them back, | Ioan Berg, the engineer who led the crew | Ioan Berg",
            "indirect | Nobody drowned | he | Ioan Berg",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*MARKS, *STORIES, *CUES, *STATEMENTS])
def test_stories(text: str, expected: list[str]) -> None:
    assert told(text, "form", "words", "speaker", "name") == expected

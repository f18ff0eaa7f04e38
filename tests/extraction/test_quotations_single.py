"""Single marks as British papers set them, and double ones. Each row: text, then "form | words | speaker | name"."""

import pytest

from tests.extraction.told_quotations import told

SINGLE = [
    (
        "A farmer who found a Roman hoard says he'll give it away. Tom Birkett, 61, of Hexham, dug up the coins in his parents' field. 'I thought it were a bottle top,' he said. 'Then I saw the emperor's face.' Experts' estimates put the value at £200,000. 'It's the find of the decade,' said Dr Ellen Marsh, of the museum. The coins' owner, by law, is the Crown.",
        [
            "indirect | he'll give it away | A farmer who found a Roman hoard | farmer",
            "direct | I thought it were a bottle top, | he | Tom Birkett",
            "direct | Then I saw the emperor's face. | he | Tom Birkett",
            "direct | It's the find of the decade, | Dr Ellen Marsh, of the museum | Ellen Marsh",
        ],
    ),
    (
        "‘I’ll not be told what to eat,’ snapped Mr Potts. ‘My mother’s cooking did me no harm.’ His wife’s view? ‘He’s a daft ha’p’orth.’",
        [
            "direct | I’ll not be told what to eat, | Mr Potts | Potts",
            "direct | My mother’s cooking did me no harm. | Mr Potts | Potts",
            "direct | He’s a daft ha’p’orth. | Mr Potts | Potts",
        ],
    ),
    (
        "The boys’ mother told the inquest: ‘They were good lads. They didn’t deserve this.’ The coroner, Dr Hugh Vane, said the firm’s checks were ‘woefully inadequate’.",
        [
            "direct | They were good lads. They didn’t deserve this. | The boys’ mother | boys’ mother",
            "partial | woefully inadequate | The coroner, Dr Hugh Vane | Hugh Vane",
        ],
    ),
    (
        "'We'd 'ave been better off with a donkey,' moaned one fan, 'an' I'm not jokin'.'",
        [
            "direct | We'd 'ave been better off with a donkey, | one fan | one fan",
            "direct | an' I'm not jokin'. | one fan | one fan",
        ],
    ),
    (
        "Ms Lyle, a mother of two, called the landlords' behaviour ‘shocking’. ‘They came at 6am,’ she said. ‘The kids' beds were still warm.’",
        [
            "partial | shocking | Ms Lyle, a mother of two | Lyle",
            "direct | They came at 6am, | she | Lyle",
            "direct | The kids' beds were still warm. | she | Lyle",
        ],
    ),
    (
        "‘Was it worth it?’ he asks. ‘Ask me in ten years’ time.’",
        ["direct | Was it worth it? | he | None", "direct | Ask me in ten years’ time. | he | None"],
    ),
    (
        "‘When he said “you’re sacked” I laughed,’ Kelly recalls. ‘I thought, “He’s having me on.” ’",
        [
            "direct | When he said “you’re sacked” I laughed, | Kelly | Kelly",
            "direct | I thought, “He’s having me on.” | Kelly | Kelly",
        ],
    ),
    (
        "In the '70s, 'the lads' ruled the terraces. 'Them were the days,' says Ron, now 74.",
        ["direct | Them were the days, | Ron, now 74 | Ron"],
    ),
    (
        "The MPs' report calls the Home Office's handling of the crisis 'a litany of errors', and says ministers 'must not be allowed to mark their own homework'.",
        [
            "partial | a litany of errors | The MPs' report | MPs' report",
            "partial | must not be allowed to mark their own homework | The MPs' report | MPs' report",
        ],
    ),
    ("Tenants 'living in fear' as landlord's thugs patrol estate", []),
    (
        "The 'world's oldest goalkeeper' hung up his gloves yesterday. 'Me knees have gone,' said Stan Ogle, 68.",
        ["direct | Me knees have gone, | Stan Ogle, 68 | Stan Ogle"],
    ),
    (
        "‘Look,’ said Councillor Amy Reeve, ‘we’ve no money. That’s the truth of it.’\n‘Then find some,’ shouted a man at the back.\nCllr Reeve did not reply.",
        [
            "direct | Look, | Councillor Amy Reeve | Amy Reeve",
            "direct | we’ve no money. That’s the truth of it. | Councillor Amy Reeve | Amy Reeve",
            "direct | Then find some, | a man at the back | man at the back",
        ],
    ),
    (
        "Hodge's barrister, Simon Fell KC, told jurors: 'The Crown's case is built on sand. You may think the Joneses' evidence was, at best, confused.'",
        [
            "direct | The Crown's case is built on sand. You may think the Joneses' evidence was, at best, confused. | Hodge's barrister, Simon Fell KC | Simon Fell KC"
        ],
    ),
    (
        "He said the club's directors – 'those clowns' – had ruined the fans' Christmas.",
        ["partial | those clowns | He | None"],
    ),
    (
        "‘Every penny counts’, says Lena Fox, who runs a food bank in Hull. ‘Last week we'd people queuing round the block’.",
        [
            "direct | Every penny counts | Lena Fox, who runs a food bank in Hull | Lena Fox",
            "direct | Last week we'd people queuing round the block | Lena Fox, who runs a food bank in Hull | Lena Fox",
        ],
    ),
    (
        "Police said the dogs' owner had been 'cooperative'. No arrests have been made, and officers' inquiries continue.",
        ["partial | cooperative | Police | Police"],
    ),
    (
        "'James' is a funny name for a ferry. 'We call it Jim,' said the captain.",
        ["direct | We call it Jim, | the captain | captain"],
    ),
    (
        "A neighbour said: 'He was a quiet man. Kept himself to himself, like. You'd see him walkin' the dog o' a morning.' Another added: 'Nobody had a bad word for him.'",
        [
            "direct | He was a quiet man. Kept himself to himself, like. You'd see him walkin' the dog o' a morning. | A neighbour | neighbour",
            "direct | Nobody had a bad word for him. | Another | Another",
        ],
    ),
    (
        "‘This is,’ he said, ‘the players’ worst display of the season. Supporters’ patience is wearing thin.’",
        [
            "direct | This is, | he | None",
            "direct | the players’ worst display of the season. Supporters’ patience is wearing thin. | he | None",
        ],
    ),
]

DOUBLE = [
    (
        '"If you can\'t stand the heat..." he began. She cut him off: "Don\'t."',
        ["direct | If you can't stand the heat... | he | None", "direct | Don't. | She | None"],
    ),
    ("“The plan is dead” is what they told us, said Alderman Fox.", ["partial | The plan is dead | they | None"]),
    (
        'He described the mood as "tense, but hopeful" and the food as "terrible".',
        ["partial | tense, but hopeful | He | None", "partial | terrible | He | None"],
    ),
    (
        'The FBI\'s Boston office tweeted that it was "aware of the situation".',
        ["partial | aware of the situation | The FBI's Boston office | FBI's Boston office"],
    ),
    (
        'Writing on X, Ms. Chu called for "calm heads and open hearts."',
        ["partial | calm heads and open hearts. | Ms. Chu | Chu"],
    ),
    (
        "“I've been to 40 countries,” Ortega, a retired pilot from Tampa, Fla., said, “and nothing compares.”",
        [
            "direct | I've been to 40 countries, | Ortega, a retired pilot from Tampa, Fla. | Ortega",
            "direct | and nothing compares. | Ortega, a retired pilot from Tampa, Fla. | Ortega",
        ],
    ),
    ("“We're looking into it,” is all he will say.", ["direct | We're looking into it, | he | None"]),
    (
        'A White House official, granted anonymity to discuss private talks, called the offer "a nonstarter."',
        [
            "partial | a nonstarter. | A White House official, granted anonymity to discuss private talks | White House official"
        ],
    ),
    (
        "“We have the votes,” Leader Ng said Thursday evening, before adding, “I think.”",
        ["direct | We have the votes, | Leader Ng | Ng", "direct | I think. | Leader Ng | Ng"],
    ),
    (
        '"She was my rock," he said, his voice cracking. "My everything."',
        ["direct | She was my rock, | he | None", "direct | My everything. | he | None"],
    ),
    (
        'Kim Dae-jung once joked that politics is "a marathon run by sprinters".',
        ["partial | a marathon run by sprinters | Kim Dae-jung | Kim Dae-jung"],
    ),
    (
        'Al-Masri denied being a "ringleader", telling the judge: "I was only the driver."',
        ["partial | ringleader | Al-Masri | Al-Masri", "direct | I was only the driver. | Al-Masri | Al-Masri"],
    ),
    (
        "“Get out!” screamed the headline in Tuesday's Mirror.",
        ["direct | Get out! | the headline in Tuesday's Mirror | headline in Tuesday's Mirror"],
    ),
    (
        'The U.N.\'s envoy, Staffan Lind, voiced "deep alarm" at the shelling.',
        ["partial | deep alarm | The U.N.'s envoy, Staffan Lind | Staffan Lind"],
    ),
    (
        'Both sides agreed to "refrain from provocative acts," the joint communique said.',
        ["partial | refrain from provocative acts, | the joint communique | joint communique"],
    ),
    (
        "Ms. Osei — a nurse, a mother and, she says, “a fighter” — has no plans to move.",
        ["partial | a fighter | she | Osei"],
    ),
    (
        "“No,” said the boy. “No,” said his sister. “No,” said their mother, and that was that.",
        [
            "direct | No, | the boy | boy",
            "direct | No, | his sister | his sister",
            "direct | No, | their mother | their mother",
        ],
    ),
    (
        "Pope Leo urged Catholics to reject “the culture of waste” and “build bridges, not walls.”",
        ["partial | the culture of waste | Pope Leo | Leo", "partial | build bridges, not walls. | Pope Leo | Leo"],
    ),
    (
        'The opposition has accused the president of "stealing" the vote, a charge he rejects as "laughable".',
        ["partial | stealing | The opposition | opposition", "partial | laughable | he | None"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*SINGLE, *DOUBLE])
def test_single(text: str, expected: list[str]) -> None:
    assert told(text, "form", "words", "speaker", "name") == expected

"""Quotations as papers elsewhere, sports pages and features write them. Each row: the text, then "form | words | speaker | name"."""

import pytest

from tests.extraction.told_quotations import told

BRITISH = [
    (
        "‘It's been a nightmare from start to finish,’ said mum-of-three Gemma Sykes, 34, from Barnsley.",
        [
            "direct | It's been a nightmare from start to finish, | mum-of-three Gemma Sykes, 34, from Barnsley | Gemma Sykes"
        ],
    ),
    (
        "A Home Office spokesman said: ‘We do not comment on individual cases.’",
        ["direct | We do not comment on individual cases. | A Home Office spokesman | Home Office spokesman"],
    ),
    (
        "‘I can't believe it's the boys' last game,’ he said. ‘They've given everything.’",
        [
            "direct | I can't believe it's the boys' last game, | he | None",
            "direct | They've given everything. | he | None",
        ],
    ),
    (
        "The Prime Minister's spokesman insisted she had ‘full confidence’ in the Chancellor. ‘She backs him’, he said.",
        [
            "partial | full confidence | The Prime Minister's spokesman | Prime Minister's spokesman",
            "direct | She backs him | he | None",
        ],
    ),
    (
        "'We were gobsmacked,' said Mr Thwaite, whose parents' cottage was hit. 'The fire crews' response was brilliant, mind.'",
        [
            "direct | We were gobsmacked, | Mr Thwaite, whose parents' cottage was hit | Thwaite",
            "direct | The fire crews' response was brilliant, mind. | Mr Thwaite, whose parents' cottage was hit | Thwaite",
        ],
    ),
    (
        'Detective Inspector Ros Keane, of Avon and Somerset Police, said: "This was a sustained and vicious attack on a vulnerable man.',
        [
            "direct | This was a sustained and vicious attack on a vulnerable man. | Detective Inspector Ros Keane, of Avon and Somerset Police | Ros Keane"
        ],
    ),
    (
        "The court heard how Mallinson, 29, “flew into a rage” after his card was declined.",
        ["partial | flew into a rage | The court | court"],
    ),
    (
        "Prosecuting, Hugh Daltry said the defendant told officers: “I only meant to frighten him.”",
        ["direct | I only meant to frighten him. | the defendant | defendant"],
    ),
    (
        "Sentencing him to four years, Judge Anthea Crewe told Mallinson: “You are a danger to the public.”",
        ["direct | You are a danger to the public. | Judge Anthea Crewe | Anthea Crewe"],
    ),
    ("Ms Crewe, defending, said her client was “deeply ashamed”.", ["partial | deeply ashamed | Ms Crewe | Crewe"]),
    (
        "The club have described the claims as “wholly without foundation”.",
        ["partial | wholly without foundation | The club | club"],
    ),
    (
        "“Oh, it's a right laugh,” beams Pauline, 71, topping up the teapot.",
        ["direct | Oh, it's a right laugh, | Pauline, 71 | Pauline"],
    ),
    (
        "Labour MP Dev Patel-Hughes branded the move “an insult to hard-working families”.",
        ["partial | an insult to hard-working families | Labour MP Dev Patel-Hughes | Dev Patel-Hughes"],
    ),
    ("He is understood to be “furious” about the leak.", ["partial | furious | He | None"]),
    (
        "Downing Street dismissed as “nonsense” suggestions that the minister had offered to quit.",
        ["partial | nonsense | Downing Street | Downing Street"],
    ),
    (
        "‘You 'aven't got a clue, 'ave you?’ shouted one heckler.",
        ["direct | You 'aven't got a clue, 'ave you? | one heckler | one heckler"],
    ),
    (
        "One neighbour, who did not want to be named, said: “You don't expect it round here. It's a quiet street.”",
        [
            "direct | You don't expect it round here. It's a quiet street. | One neighbour, who did not want to be named | One neighbour"
        ],
    ),
    (
        "Writing in the Mail, Sir Geoffrey said that the plan was “doomed”.",
        ["partial | doomed | Sir Geoffrey | Geoffrey"],
    ),
    (
        "Sources close to the star claim that she is “over the moon”.",
        ["partial | over the moon | Sources close to the star | Sources close to the star"],
    ),
    (
        "A source told the Daily Post: “They're besotted. It's early days but everyone's thrilled for them.”",
        ["direct | They're besotted. It's early days but everyone's thrilled for them. | A source | source"],
    ),
    (
        "“I'm gutted,” admitted the 23-year-old midfielder. “But you can't dwell on it.”",
        [
            "direct | I'm gutted, | the 23-year-old midfielder | 23-year-old midfielder",
            "direct | But you can't dwell on it. | the 23-year-old midfielder | 23-year-old midfielder",
        ],
    ),
    ("PM ‘must act now’ on floods, say farmers", ["partial | must act now | farmers | farmers"]),
    ("Minister: “No extra cash for councils”", ["direct | No extra cash for councils | Minister | Minister"]),
    (
        "The inquest heard that Mr Lowe had suffered “catastrophic” injuries. Recording a verdict of misadventure, coroner Fiona Blake said the death was “entirely avoidable”.",
        [
            "partial | catastrophic | The inquest | inquest",
            "partial | entirely avoidable | coroner Fiona Blake | Fiona Blake",
        ],
    ),
    (
        "“The pupils' welfare is our priority,” a spokesperson for the academy trust added.",
        [
            "direct | The pupils' welfare is our priority, | a spokesperson for the academy trust | spokesperson for the academy trust"
        ],
    ),
    (
        "He said: ‘When I asked him, he said “not on my watch” and walked out.’",
        ["direct | When I asked him, he said “not on my watch” and walked out. | He | None"],
    ),
    (
        "The actor, best known for playing Doc in ‘Harbour Lights’, says he's ‘never been happier’.",
        ["partial | never been happier | The actor, best known for playing Doc in ‘Harbour Lights’ | actor"],
    ),
]

INDIAN = [
    (
        "“We have sought a report from the district collector within 48 hours,” Home Minister Anil Deshpande told reporters here on Monday.",
        [
            "direct | We have sought a report from the district collector within 48 hours, | Home Minister Anil Deshpande | Anil Deshpande"
        ],
    ),
    (
        "Taking to Twitter, the Congress leader said the government was “running away from debate”.",
        ["partial | running away from debate | the Congress leader | Congress leader"],
    ),
    (
        "Speaking to media persons after the meeting, Chief Secretary R. K. Menon said that Rs 1,200 crore had been sanctioned for the project.",
        [
            "indirect | that Rs 1,200 crore had been sanctioned for the project | Chief Secretary R. K. Menon | R. K. Menon"
        ],
    ),
    (
        '"The accused was produced before the magistrate and remanded to 14 days\' judicial custody," a senior police officer said, requesting anonymity.',
        [
            "direct | The accused was produced before the magistrate and remanded to 14 days' judicial custody, | a senior police officer | senior police officer"
        ],
    ),
    (
        "Hitting out at the ruling party, Mr. Yadav alleged that funds meant for farmers were diverted.",
        ["indirect | that funds meant for farmers were diverted | Mr. Yadav | Yadav"],
    ),
    (
        'A bench of Justices S. Rao and P. Kurian observed that the state "cannot be a mute spectator".',
        [
            "partial | cannot be a mute spectator | A bench of Justices S. Rao and P. Kurian | bench of Justices S. Rao and P. Kurian"
        ],
    ),
    (
        '"Why should we bow before Delhi?" the DMK veteran thundered at a rally in Madurai.',
        ["direct | Why should we bow before Delhi? | the DMK veteran | DMK veteran"],
    ),
    (
        'As per the FIR, the victim was "threatened with dire consequences" if she spoke out.',
        ["partial | threatened with dire consequences | the FIR | FIR"],
    ),
    (
        'Terming the allegation "politically motivated", the minister said he would not resign.',
        [
            "partial | politically motivated | the minister | minister",
            "indirect | he would not resign | the minister | minister",
        ],
    ),
    (
        'The apex court said, "Liberty of a citizen is paramount," and granted bail to the journalist.',
        ["direct | Liberty of a citizen is paramount, | The apex court | apex court"],
    ),
    (
        '"Rain has damaged nearly 80 per cent of the paddy," lamented Gurmeet Singh, a farmer in Karnal.',
        [
            "direct | Rain has damaged nearly 80 per cent of the paddy, | Gurmeet Singh, a farmer in Karnal | Gurmeet Singh"
        ],
    ),
    (
        "The BCCI secretary clarified that no decision had been taken on the tour.",
        ["indirect | that no decision had been taken on the tour | The BCCI secretary | BCCI secretary"],
    ),
]

AUSTRALIAN = [
    (
        "“It's absolutely heartbreaking, mate,” Mr O'Dowd told ABC Radio Adelaide.",
        ["direct | It's absolutely heartbreaking, mate, | Mr O'Dowd | O'Dowd"],
    ),
    (
        '"We\'ve got to get fair dinkum about this," the Nationals leader said.\n"People in the bush are doing it tough."\nLabor said it would consider the proposal.',
        [
            "direct | We've got to get fair dinkum about this, | the Nationals leader | Nationals leader",
            "direct | People in the bush are doing it tough. | the Nationals leader | Nationals leader",
            "indirect | it would consider the proposal | Labor | Labor",
        ],
    ),
    (
        'Premier Jodie Walsh has labelled the strike "un-Australian".',
        ["partial | un-Australian | Premier Jodie Walsh | Jodie Walsh"],
    ),
    (
        "Ms Walsh says the union is holding commuters to ransom.",
        ["indirect | the union is holding commuters to ransom | Ms Walsh | Walsh"],
    ),
    (
        'A Fire and Rescue NSW spokesman said crews faced "extremely trying" conditions overnight and urged residents to stay away.',
        ["partial | extremely trying | A Fire and Rescue NSW spokesman | Fire and Rescue NSW spokesman"],
    ),
    (
        '"She\'ll be right," is the attitude that got us here, Dr Fenn argues.',
        ["direct | She'll be right, | Dr Fenn | Fenn"],
    ),
]

SPORTS = [
    (
        "“We got punched in the mouth,” quarterback Jalen Rudd said. “That's on me.”",
        [
            "direct | We got punched in the mouth, | quarterback Jalen Rudd | Jalen Rudd",
            "direct | That's on me. | quarterback Jalen Rudd | Jalen Rudd",
        ],
    ),
    (
        "Manager Steve Cobham was delighted with his side's response: “The lads were magnificent. I couldn't ask for more.”",
        ["direct | The lads were magnificent. I couldn't ask for more. | Manager Steve Cobham | Steve Cobham"],
    ),
    (
        "“I thought we were the better side for 70 minutes,” said a frustrated Cobham afterwards.",
        ["direct | I thought we were the better side for 70 minutes, | a frustrated Cobham | Cobham"],
    ),
    (
        "“Great goal,” Cobham said of Adeyemi's strike. “He's got that in his locker.”",
        ["direct | Great goal, | Cobham | Cobham", "direct | He's got that in his locker. | Cobham | Cobham"],
    ),
    (
        "Federer-like? “Please,” laughs Marin. “I have one slam.”",
        ["direct | Please, | Marin | Marin", "direct | I have one slam. | Marin | Marin"],
    ),
    (
        "The referee, Cobham claimed, had “lost control” of the match by half-time.",
        ["partial | lost control | Cobham | Cobham"],
    ),
    (
        "Rudd, who threw for 312 yards, said afterward that the shoulder “felt fine.”",
        ["partial | felt fine. | Rudd, who threw for 312 yards | Rudd"],
    ),
    (
        "“That's what he does,” Coach Bill Harmon said with a shrug, “he makes plays.”",
        [
            "direct | That's what he does, | Coach Bill Harmon | Bill Harmon",
            "direct | he makes plays. | Coach Bill Harmon | Bill Harmon",
        ],
    ),
    ("Harmon on the trade rumors: “I don't read the papers.”", ["direct | I don't read the papers. | Harmon | Harmon"]),
]

FEATURES = [
    (
        "“Does it hurt?” I asked.\n“Only when I laugh,” said Ines.\n“Then don't,” I said.",
        [
            "direct | Does it hurt? | I | None",
            "direct | Only when I laugh, | Ines | Ines",
            "direct | Then don't, | I | None",
        ],
    ),
    (
        "“I never wanted to be famous,” says Holt when we meet in a café in Leith. “I wanted to be good.” She orders a second coffee. “Fame is a tax.”",
        [
            "direct | I never wanted to be famous, | Holt | Holt",
            "direct | I wanted to be good. | Holt | Holt",
            "direct | Fame is a tax. | Holt | Holt",
        ],
    ),
    ("Her mother would say, “Eat first, cry later.”", ["direct | Eat first, cry later. | Her mother | Her mother"]),
    (
        "“My dear child,” my grandmother used to tell me, “money is a guest.”",
        [
            "direct | My dear child, | my grandmother | my grandmother",
            "direct | money is a guest. | my grandmother | my grandmother",
        ],
    ),
    ("The hashtag “#JusticeForLena” trended for two days.", []),
    ("He spelled it “Kathryn,” not “Catherine.”", []),
    ("“Hamilton” opens on Friday; “Cats” closes in June.", []),
    (
        "The sign on the door says “Back in 5 minutes.”",
        ["direct | Back in 5 minutes. | The sign on the door | sign on the door"],
    ),
    (
        "Critics have long argued that the tax punishes the poor.",
        ["indirect | that the tax punishes the poor | Critics | Critics"],
    ),
    (
        "The tax, critics have long argued, punishes the poor.",
        ["indirect | The tax, critics have long argued, punishes the poor | critics | critics"],
    ),
    (
        "The study found that children who slept less than eight hours were twice as likely to be overweight.",
        [
            "indirect | that children who slept less than eight hours were twice as likely to be overweight | The study | study"
        ],
    ),
    ("“Sustainable” has become a word that means nothing.", []),
    (
        "The fund is up 12 percent this year, according to Morgan Bell, who manages it.",
        ["indirect | The fund is up 12 percent this year | Morgan Bell, who manages it | Morgan Bell"],
    ),
    ("In his view, the law is “toothless.”", ["partial | toothless. | his | None"]),
    (
        "The email, sent at 2:14 a.m. and seen by The Gazette, began: “You won't like this.”",
        ["direct | You won't like this. | The email, sent at 2:14 a.m. and seen by The Gazette | email"],
    ),
    (
        "“There's no proof,” say Dutch officials. “None whatsoever.”",
        [
            "direct | There's no proof, | Dutch officials | Dutch officials",
            "direct | None whatsoever. | Dutch officials | Dutch officials",
        ],
    ),
    ("To Ms. Kaur, the decision was “deeply personal”.", ["partial | deeply personal | Ms. Kaur | Kaur"]),
    (
        "For the family, it was simply “the worst day of our lives.”",
        ["partial | the worst day of our lives. | the family | family"],
    ),
    ("“Stop!” came a voice from the back.", ["direct | Stop! | a voice from the back | voice from the back"]),
    ("The king is said to have replied, “Then let them swim.”", ["direct | Then let them swim. | The king | king"]),
    (
        "“The data,” she notes drily, “do not care about your feelings.”",
        ["direct | The data, | she | None", "direct | do not care about your feelings. | she | None"],
    ),
    (
        "Both Amir Qureshi and his wife, Sana, said they had “no regrets.”",
        ["partial | no regrets. | Both Amir Qureshi and his wife, Sana | Both Amir Qureshi and his wife"],
    ),
    (
        "“Too little, too late” is the verdict of Rhona Bell, who chairs the residents' association.",
        ["partial | Too little, too late | Rhona Bell, who chairs the residents' association | Rhona Bell"],
    ),
    (
        "Bell believes the council “has no idea what it is doing.”",
        ["partial | has no idea what it is doing. | Bell | Bell"],
    ),
    (
        "“They have been very, very helpful,” Fatima Noor, whose son attends the school, told me.",
        ["direct | They have been very, very helpful, | Fatima Noor, whose son attends the school | Fatima Noor"],
    ),
    (
        "The chairman's “strong and stable” mantra has worn thin.",
        ["partial | strong and stable | The chairman's | chairman"],
    ),
    (
        "“That's a lie,” said Ms. Bell. Asked about the remark, Mr. Noor said “she should know better.”",
        ["direct | That's a lie, | Ms. Bell | Bell", "partial | she should know better. | Mr. Noor | Noor"],
    ),
    (
        "“The vaccine works,” said the agency's director, Tom Reyes, in an interview with a radio station on Wednesday. “Period.”",
        [
            "direct | The vaccine works, | the agency's director, Tom Reyes | Tom Reyes",
            "direct | Period. | the agency's director, Tom Reyes | Tom Reyes",
        ],
    ),
    ("Texted Bell: “Not today.”", ["direct | Not today. | Bell | Bell"]),
    ("Added Bell, “I am done.”", ["direct | I am done. | Bell | Bell"]),
    (
        "“We lost power, then water,” recalls Luz Marina Peña, a nurse at the hospital. She and a colleague, she says, “carried patients down by hand.”",
        [
            "direct | We lost power, then water, | Luz Marina Peña, a nurse at the hospital | Luz Marina Peña",
            "partial | carried patients down by hand. | she | Luz Marina Peña",
        ],
    ),
    (
        "Investigators believe the fire started in the kitchen.",
        ["indirect | the fire started in the kitchen | Investigators | Investigators"],
    ),
    ("Mr. Noor denied that he had “ever met the man.”", ["partial | ever met the man. | Mr. Noor | Noor"]),
    ("A poster reading “Free Tibet” hung on the wall.", ["partial | Free Tibet | A poster | poster"]),
    (
        "The band's new single, ‘Cold Water’, is out now. ‘It's our best yet,’ says singer Mo Farr.",
        ["direct | It's our best yet, | singer Mo Farr | Mo Farr"],
    ),
    ("It was “all hands on deck,” recalled Lt. Sam Ode.", ["partial | all hands on deck, | Lt. Sam Ode | Sam Ode"]),
    (
        "“As a mother,” Bell began, “I find it disgusting.”",
        ["direct | As a mother, | Bell | Bell", "direct | I find it disgusting. | Bell | Bell"],
    ),
    (
        "“I was terrified,” Ms. Li, who was six months pregnant at the time, testified on Tuesday. “I thought he would kill me.”",
        [
            "direct | I was terrified, | Ms. Li, who was six months pregnant at the time | Li",
            "direct | I thought he would kill me. | Ms. Li, who was six months pregnant at the time | Li",
        ],
    ),
    (
        "Q. Do you recall the meeting?\nA. I do not.\nQ. Is this your signature?\nA. It looks like mine.",
        ["indirect | I do not. | None | None", "indirect | It looks like mine. | None | None"],
    ),
    (
        "“There are,” Reyes says, and here he stops to count on his fingers, “six of us left.”",
        ["direct | There are, | Reyes | Reyes", "direct | six of us left. | Reyes | Reyes"],
    ),
    ("Reyes tells me he is “an optimist by trade.”", ["partial | an optimist by trade. | Reyes | Reyes"]),
    (
        "“He's the boss,” the aide says of Reyes, who, for his part, calls the aide “a treasure.”",
        ["direct | He's the boss, | the aide | aide", "partial | a treasure. | who | Reyes"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*BRITISH, *INDIAN, *AUSTRALIAN, *SPORTS, *FEATURES])
def test_papers(text: str, expected: list[str]) -> None:
    assert told(text, "form", "words", "speaker", "name") == expected

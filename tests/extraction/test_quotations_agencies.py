"""Quotations as American papers and agencies write them. Each row: the text, then "form | words | speaker | name"."""

import pytest

from tests.extraction.told_quotations import told

AMERICAN = [
    (
        "“We’re not going to let this town die,” said Marlene Hutchins, who has run the diner on Route 9 since 1988.",
        [
            "direct | We’re not going to let this town die, | Marlene Hutchins, who has run the diner on Route 9 since 1988 | Marlene Hutchins"
        ],
    ),
    (
        "Sheriff Dale Pruitt told reporters Tuesday that the suspect “made no attempt to flee” and was taken into custody “without incident.”",
        [
            "partial | made no attempt to flee | Sheriff Dale Pruitt | Dale Pruitt",
            "partial | without incident. | Sheriff Dale Pruitt | Dale Pruitt",
        ],
    ),
    (
        "The council's lone dissenter, Ward 3 representative Tyrell Banks, called the vote “a slap in the face to every renter in this city.”",
        [
            "partial | a slap in the face to every renter in this city. | The council's lone dissenter, Ward 3 representative Tyrell Banks | Tyrell Banks"
        ],
    ),
    (
        "“You have to understand,” Ms. Okafor said, pausing to wipe her eyes, “that he was my only brother.”",
        [
            "direct | You have to understand, | Ms. Okafor | Okafor",
            "direct | that he was my only brother. | Ms. Okafor | Okafor",
        ],
    ),
    (
        "A spokeswoman for the utility declined to comment, citing “ongoing litigation.”",
        ["partial | ongoing litigation. | A spokeswoman for the utility | spokeswoman for the utility"],
    ),
    (
        "Asked whether he would run again, Whitfield laughed. “Ask my wife,” he said.",
        ["direct | Ask my wife, | he | Whitfield"],
    ),
    (
        "“It's a mess,” one longtime aide said of the campaign, speaking on condition of anonymity to discuss internal matters.",
        ["direct | It's a mess, | one longtime aide | one longtime aide"],
    ),
    (
        "The senator, flanked by supporters, vowed to “fight like hell” for the mill's 400 workers.",
        ["partial | fight like hell | The senator, flanked by supporters | senator"],
    ),
    (
        "In a Facebook post late Sunday, the school's principal, Janet Loomis, wrote that parents had been “misled about the timeline.”",
        ["partial | misled about the timeline. | the school's principal, Janet Loomis | Janet Loomis"],
    ),
    (
        "“I don't know what he was thinking,” Mr. Delgado, 54, said of his nephew. “Nobody does.”",
        [
            "direct | I don't know what he was thinking, | Mr. Delgado, 54 | Delgado",
            "direct | Nobody does. | Mr. Delgado, 54 | Delgado",
        ],
    ),
    (
        "Judge Harriet Coyle dismissed the suit as “frivolous on its face.”",
        ["partial | frivolous on its face. | Judge Harriet Coyle | Harriet Coyle"],
    ),
    (
        "The report faults managers for what it describes as “a persistent failure to listen.”",
        ["partial | a persistent failure to listen. | it | None"],
    ),
    (
        "“If they want a fight, they'll get one,” was how union president Carla Diaz put it at Thursday's rally.",
        ["direct | If they want a fight, they'll get one, | union president Carla Diaz | Carla Diaz"],
    ),
    (
        "Residents described hearing “a sound like a freight train” moments before the roof came off.",
        ["partial | a sound like a freight train | Residents | Residents"],
    ),
    (
        "“The bridge is safe,” insisted Transportation Commissioner Ned Farrow, a Republican appointed in 2019. He added that inspections would continue through the fall.",
        [
            "direct | The bridge is safe, | Transportation Commissioner Ned Farrow, a Republican appointed in 2019 | Ned Farrow",
            "indirect | that inspections would continue through the fall | He | Ned Farrow",
        ],
    ),
    (
        "Officials estimate the cleanup will take six weeks.",
        ["indirect | the cleanup will take six weeks | Officials | Officials"],
    ),
    ("The governor is expected to sign the bill, which critics say would gut the agency.", []),
    (
        "“No comment,” was all that Brandt would say as he left the courthouse.",
        ["direct | No comment, | Brandt | Brandt"],
    ),
    (
        "Police said in a statement that the driver, a 19-year-old from Akron, had been drinking.",
        ["indirect | that the driver, a 19-year-old from Akron, had been drinking | Police | Police"],
    ),
    (
        "“This,” she said, holding up a jar of brown water, “is what comes out of my tap.”",
        ["direct | This, | she | None", "direct | is what comes out of my tap. | she | None"],
    ),
    (
        "Her attorney, Paul Greer, said she “categorically denies” the allegations and “looks forward to clearing her name.”",
        [
            "partial | categorically denies | Her attorney, Paul Greer | Paul Greer",
            "partial | looks forward to clearing her name. | Her attorney, Paul Greer | Paul Greer",
        ],
    ),
    (
        "“Everybody here knows somebody who worked at the plant,” Ruiz said. “My dad. My uncles. Half my graduating class.”\nNow the plant is a parking lot.",
        [
            "direct | Everybody here knows somebody who worked at the plant, | Ruiz | Ruiz",
            "direct | My dad. My uncles. Half my graduating class. | Ruiz | Ruiz",
        ],
    ),
    (
        "“We expect to be done by March,” Kowalski said.\n“But that depends on the weather.”\nThe company has missed two deadlines.",
        [
            "direct | We expect to be done by March, | Kowalski | Kowalski",
            "direct | But that depends on the weather. | Kowalski | Kowalski",
        ],
    ),
    (
        "“The first thing you notice is the smell,” said Dr. Amy Tran, a veterinarian. “Then you hear the dogs.\n“It was the worst case I have ever seen.”",
        [
            "direct | The first thing you notice is the smell, | Dr. Amy Tran, a veterinarian | Amy Tran",
            "direct | Then you hear the dogs. | Dr. Amy Tran, a veterinarian | Amy Tran",
            "direct | It was the worst case I have ever seen. | Dr. Amy Tran, a veterinarian | Amy Tran",
        ],
    ),
    ("She recalled thinking, “This can't be happening.”", ["direct | This can't be happening. | She | None"]),
    (
        "The T-shirts, which read “Keep Calm and Farm On,” sold out in an hour.",
        ["direct | Keep Calm and Farm On, | which | T-shirts"],
    ),
    ("He was nicknamed “Bulldozer” by his teammates for his running style.", []),
    ("The so-called “dark money” groups have spent $4 million.", []),
    (
        "According to court documents, Ferris told an undercover agent he could get “as many as you want.”",
        ["partial | as many as you want. | Ferris | Ferris"],
    ),
    (
        "According to the lawsuit, the company “knew or should have known” about the defect.",
        ["partial | knew or should have known | the lawsuit | lawsuit"],
    ),
    (
        "“It's devastating,” Hall's sister, Renee Hall-Ortega, told The Gazette by phone. “We just want answers.”",
        [
            "direct | It's devastating, | Hall's sister, Renee Hall-Ortega | Renee Hall-Ortega",
            "direct | We just want answers. | Hall's sister, Renee Hall-Ortega | Renee Hall-Ortega",
        ],
    ),
    (
        "Rep. Linda Shaw (D-Ohio) tweeted: “Thoughts and prayers are not a policy.”",
        ["direct | Thoughts and prayers are not a policy. | Rep. Linda Shaw (D-Ohio) | Linda Shaw"],
    ),
    ("Shaw's office did not immediately respond to a request for comment.", []),
    (
        "“What we have here is a failure of imagination,” the memo says.",
        ["direct | What we have here is a failure of imagination, | the memo | memo"],
    ),
    ("When asked if she felt safe, she shook her head: “Not anymore.”", ["direct | Not anymore. | she | None"]),
    (
        "“Is it perfect? No,” Alderman Joe Pacelli conceded. “Is it better than what we had? Absolutely.”",
        [
            "direct | Is it perfect? No, | Alderman Joe Pacelli | Joe Pacelli",
            "direct | Is it better than what we had? Absolutely. | Alderman Joe Pacelli | Joe Pacelli",
        ],
    ),
    (
        "The mayor's plan drew jeers of “Shame!” and “Resign!” from the gallery.",
        [],
    ),
    (
        "Protesters chanted “No justice, no peace” as they marched down Fifth Street.",
        ["partial | No justice, no peace | Protesters | Protesters"],
    ),
    (
        "``They took everything,'' Mrs. Alvarez said through a translator. ``Even the stove.''",
        [
            "direct | They took everything, | Mrs. Alvarez | Alvarez",
            "direct | Even the stove. | Mrs. Alvarez | Alvarez",
        ],
    ),
    (
        "''It's my kids' future,'' said Tom Brody, a father of two. ''I'm not takin' chances.''",
        [
            "direct | It's my kids' future, | Tom Brody, a father of two | Tom Brody",
            "direct | I'm not takin' chances. | Tom Brody, a father of two | Tom Brody",
        ],
    ),
    ("The committee voted 7-2 to send the measure, dubbed the “Clean Slate Act,” to the full House.", []),
    (
        "“He said, ‘Mom, I'm scared,’ ” Garcia recalled. “And then the line went dead.”",
        [
            "direct | He said, ‘Mom, I'm scared,’ | Garcia | Garcia",
            "direct | And then the line went dead. | Garcia | Garcia",
        ],
    ),
    (
        "Prosecutors allege that Lang, 41, wired $2.3 million to an account in Cyprus.",
        ["indirect | that Lang, 41, wired $2.3 million to an account in Cyprus | Prosecutors | Prosecutors"],
    ),
    (
        "The company's shares fell 4 percent after Chief Executive Roy Stamm warned of “significant headwinds” in the second half.",
        ["partial | significant headwinds | Chief Executive Roy Stamm | Roy Stamm"],
    ),
    (
        "“Look,” he told the crowd, “I know you're angry.”",
        ["direct | Look, | he | None", "direct | I know you're angry. | he | None"],
    ),
    (
        "Nguyen said she was told there was “nothing anyone could do.”",
        ["partial | nothing anyone could do. | Nguyen | Nguyen"],
    ),
    (
        "“We are deeply saddened by this loss,” the university said in a statement. “Our thoughts are with the family.”",
        [
            "direct | We are deeply saddened by this loss, | the university | university",
            "direct | Our thoughts are with the family. | the university | university",
        ],
    ),
    (
        "Trooper Ellis Boone, a state police spokesman, said investigators had recovered a weapon at the scene.",
        [
            "indirect | investigators had recovered a weapon at the scene | Trooper Ellis Boone, a state police spokesman | Ellis Boone"
        ],
    ),
]

AGENCIES = [
    (
        "KYIV, Ukraine (AP) — Rescue workers pulled two people from the rubble Friday, the regional governor said.",
        [
            "indirect | Rescue workers pulled two people from the rubble Friday | the regional governor | regional governor"
        ],
    ),
    (
        "LONDON (Reuters) - The Bank of Orland said on Thursday it would keep rates unchanged, adding that inflation remained “stubbornly high.”",
        [
            "indirect | it would keep rates unchanged | The Bank of Orland | Bank of Orland",
            "partial | stubbornly high. | The Bank of Orland | Bank of Orland",
        ],
    ),
    (
        "“The market was pricing in a cut, and it didn't get one,” said Ana Lindqvist, chief strategist at Holm Capital in Stockholm.",
        [
            "direct | The market was pricing in a cut, and it didn't get one, | Ana Lindqvist, chief strategist at Holm Capital in Stockholm | Ana Lindqvist"
        ],
    ),
    (
        "The foreign ministry accused its neighbor of “state terrorism” and recalled its ambassador.",
        ["partial | state terrorism | The foreign ministry | foreign ministry"],
    ),
    (
        "A senior official, who asked not to be named because he was not authorized to speak to the media, said talks would resume next week.",
        [
            "indirect | talks would resume next week | A senior official, who asked not to be named because he was not authorized to speak to the media | senior official"
        ],
    ),
    (
        "State television quoted the defense minister as saying the drill was “purely defensive.”",
        ["partial | purely defensive. | the defense minister | defense minister"],
    ),
    (
        "“We will not negotiate under threat,” Foreign Minister Karim Haddad was quoted as saying by the official news agency.",
        ["direct | We will not negotiate under threat, | Foreign Minister Karim Haddad | Karim Haddad"],
    ),
    (
        "The ministry denied the report, calling it “baseless and malicious.”",
        ["partial | baseless and malicious. | The ministry | ministry"],
    ),
    (
        "Orland's central bank governor, Mikael Strand, said the economy was “not out of the woods yet” but predicted growth of 1.2 percent.",
        ["partial | not out of the woods yet | Orland's central bank governor, Mikael Strand | Mikael Strand"],
    ),
    ("There was no immediate claim of responsibility.", []),
    (
        "The army said on its Telegram channel that it had shot down 14 of 17 drones.",
        ["indirect | that it had shot down 14 of 17 drones | The army | army"],
    ),
    (
        "“What's the rush?” asked opposition lawmaker Petra Jansen.",
        ["direct | What's the rush? | opposition lawmaker Petra Jansen | Petra Jansen"],
    ),
    ("Analysts polled by the agency had expected, on average, a profit of 30 million euros.", []),
    (
        "“There is no Plan B,” he said, according to two people who attended the meeting.",
        ["direct | There is no Plan B, | he | None"],
    ),
    (
        "The two leaders “agreed to continue dialogue at all levels,” a joint statement said.",
        ["partial | agreed to continue dialogue at all levels, | a joint statement | joint statement"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*AMERICAN, *AGENCIES])
def test_agencies(text: str, expected: list[str]) -> None:
    assert told(text, "form", "words", "speaker", "name") == expected

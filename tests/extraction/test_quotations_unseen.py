"""Sentences written after the rules, and not mended for. Each row: the text, then "form | words | speaker | name"."""

import pytest

from tests.extraction.told_quotations import told

UNSEEN = [
    (
        "“The kids are fine,” Principal Dana Whitlow told parents gathered outside. “They're shaken, but they're fine.”",
        [
            "direct | The kids are fine, | Principal Dana Whitlow | Dana Whitlow",
            "direct | They're shaken, but they're fine. | Principal Dana Whitlow | Dana Whitlow",
        ],
    ),
    (
        "The airline blamed “a technical glitch” for the outage, which stranded 9,000 passengers.",
        ["partial | a technical glitch | The airline | airline"],
    ),
    (
        "Mr. Banerjee, flanked by his lawyers, told the committee he had “nothing to hide”.",
        ["partial | nothing to hide | Mr. Banerjee, flanked by his lawyers | Banerjee"],
    ),
    (
        "Neighbors remembered him as “quiet” and “a bit odd.”",
        ["partial | quiet | Neighbors | Neighbors", "partial | a bit odd. | Neighbors | Neighbors"],
    ),
    (
        "The opposition leader, Wanjiru Kamau, on Friday accused police of using “excessive force”.",
        ["partial | excessive force | The opposition leader, Wanjiru Kamau | Wanjiru Kamau"],
    ),
    ("“Order! Order!” cried the Speaker, to little effect.", ["direct | Order! Order! | the Speaker | Speaker"]),
    (
        "Inflation will stay above 4 percent through the summer, the central bank warned.",
        ["indirect | Inflation will stay above 4 percent through the summer | the central bank | central bank"],
    ),
    (
        "He scored twice, and afterwards dedicated the goals to his mother: “She drove me to every practice.”",
        ["direct | She drove me to every practice. | He | None"],
    ),
    (
        "A banner at the gate read: “Jobs, not promises.”",
        ["direct | Jobs, not promises. | A banner at the gate | banner at the gate"],
    ),
    (
        "“I'm told it's a boy,” joked the father of five, “so now we have a basketball team.”",
        [
            "direct | I'm told it's a boy, | the father of five | father of five",
            "direct | so now we have a basketball team. | the father of five | father of five",
        ],
    ),
    ("Her book, “A Field Guide to Regret,” spent six weeks on the list.", []),
    (
        "Defence counsel Priya Nair submitted that the confession was “extracted under duress”.",
        ["partial | extracted under duress | Defence counsel Priya Nair | Priya Nair"],
    ),
    (
        "‘There's no magic wand,’ the Chancellor told the Commons. ‘We'll have to live within our means.’",
        [
            "direct | There's no magic wand, | the Chancellor | Chancellor",
            "direct | We'll have to live within our means. | the Chancellor | Chancellor",
        ],
    ),
    (
        "Three witnesses said they saw the van run the light.",
        ["indirect | they saw the van run the light | Three witnesses | Three witnesses"],
    ),
    (
        "“You can't eat prestige,” as one museum director put it.",
        ["direct | You can't eat prestige, | one museum director | one museum director"],
    ),
    (
        "Asked whether the merger was dead, Chief Financial Officer Lou Park said, “Never say never.”",
        ["direct | Never say never. | Chief Financial Officer Lou Park | Lou Park"],
    ),
    ("The so-called “sandwich generation” cares for parents and children alike.", []),
    (
        "Investigators concluded that the crane had been overloaded and that its operator was not licensed.",
        [
            "indirect | that the crane had been overloaded and that its operator was not licensed | Investigators | Investigators"
        ],
    ),
    (
        "“Dead heat,” said one poll worker. “Total chaos,” said another.",
        ["direct | Dead heat, | one poll worker | one poll worker", "direct | Total chaos, | another | another"],
    ),
    (
        "Coach Mel Dunne praised her side's “incredible character” after the comeback.",
        ["partial | incredible character | Coach Mel Dunne | Mel Dunne"],
    ),
    (
        "In an open letter, 200 doctors urged the minister to “listen to the science.”",
        ["partial | listen to the science. | 200 doctors | 200 doctors"],
    ),
    (
        "“My client,” said solicitor Owen Price, “will be pleading not guilty.”",
        [
            "direct | My client, | solicitor Owen Price | Owen Price",
            "direct | will be pleading not guilty. | solicitor Owen Price | Owen Price",
        ],
    ),
    (
        "“We weren't perfect, but we found a way,” said Tatum Reyes, whose three-pointer with four seconds left sealed it.",
        [
            "direct | We weren't perfect, but we found a way, | Tatum Reyes, whose three-pointer with four seconds left sealed it | Tatum Reyes"
        ],
    ),
    (
        "According to her brother, Ms. Sato “never wanted the job in the first place.”",
        ["partial | never wanted the job in the first place. | her brother | her brother"],
    ),
    (
        "Protesters held signs saying “Hands Off Our Library.”",
        ["direct | Hands Off Our Library. | Protesters | Protesters"],
    ),
    (
        "Farmers in Punjab say the new canal has left their fields dry.",
        ["indirect | the new canal has left their fields dry | Farmers in Punjab | Farmers in Punjab"],
    ),
    (
        "“Why me?” he kept asking. “Why not,” his nurse would answer, “somebody else?”",
        [
            "direct | Why me? | he | None",
            "direct | Why not, | his nurse | his nurse",
            "direct | somebody else? | his nurse | his nurse",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*UNSEEN])
def test_unseen(text: str, expected: list[str]) -> None:
    assert told(text, "form", "words", "speaker", "name") == expected

"""Sentences as papers write them in a campaign: rallies, polls, memos, aides, panels of a parliament.

Each row: the text, then "form | words | speaker | name" of each quotation.
"""

import pytest

from tests.extraction.told_quotations import told

ROWS: list[tuple[str, list[str]]] = [
    (
        "“I think he's wrong on the facts and wrong on the law,” Sen. Mark Delaney (D-Wis.) told CNN's “Newsday” on Thursday.",
        ["direct | I think he's wrong on the facts and wrong on the law, | Sen. Mark Delaney (D-Wis.) | Mark Delaney"],
    ),
    (
        "Speaking to donors in Palm Beach, Gov. Rita Holloway said the party “cannot win by whispering.”",
        ["partial | cannot win by whispering. | Gov. Rita Holloway | Rita Holloway"],
    ),
    (
        "Holloway's campaign manager, Drew Pike, argued in a memo released Monday that the race remains “fluid.”",
        ["partial | fluid. | Holloway's campaign manager, Drew Pike | Drew Pike"],
    ),
    (
        "Pike predicted the race would tighten after the debates.",
        ["indirect | the race would tighten after the debates | Pike | Pike"],
    ),
    (
        "“She doesn't have the temperament,” Bell said. “She doesn't have the stamina.” Asked by a reporter what he meant, Bell replied: “You know what I mean.”",
        [
            "direct | She doesn't have the temperament, | Bell | Bell",
            "direct | She doesn't have the stamina. | Bell | Bell",
            "direct | You know what I mean. | Bell | Bell",
        ],
    ),
    (
        "A CBS poll released Sunday showed Bell leading Holloway by 11 points among likely voters.",
        [
            "indirect | Bell leading Holloway by 11 points among likely voters | A CBS poll released Sunday | CBS poll released Sunday"
        ],
    ),
    (
        "The committee's Republicans countered that the subpoena was overbroad.",
        ["indirect | that the subpoena was overbroad | The committee's Republicans | committee's Republicans"],
    ),
    (
        "On Fox News Sunday, Bell hinted he might skip the next debate.",
        ["indirect | he might skip the next debate | Bell | Bell"],
    ),
    (
        "“Lock the doors!” someone in the crowd yelled.",
        ["direct | Lock the doors! | someone in the crowd | someone in the crowd"],
    ),
    (
        "Two people familiar with the talks said a deal could come as early as this week.",
        [
            "indirect | a deal could come as early as this week | Two people familiar with the talks | Two people familiar with the talks"
        ],
    ),
    (
        "The talks, the people said, could still collapse.",
        ["indirect | The talks, the people said, could still collapse | the people | people"],
    ),
    (
        "Bell, for his part, has called the probe “a witch hunt” and its leader, Judge Amos Trent, “a political hack.”",
        ["partial | a witch hunt | Bell | Bell", "partial | a political hack. | Bell | Bell"],
    ),
    (
        "Asked for comment, a Bell spokeswoman pointed to his remarks last week, in which he said he had “total confidence” in the board.",
        ["partial | total confidence | he | None"],
    ),
    (
        "But Gary Lund, a pollster who has advised Democrats for three decades, isn't so sure. “Voters are mad,” he says, “and they're not going to get un-mad by November.”",
        [
            "direct | Voters are mad, | he | Gary Lund",
            "direct | and they're not going to get un-mad by November. | he | Gary Lund",
        ],
    ),
    ("Tran says he won't vote for a candidate who “talks like that.”", ["partial | talks like that. | Tran | Tran"]),
    (
        "“Who does that?” she wondered aloud. “Who says that about a veteran?”",
        ["direct | Who does that? | she | None", "direct | Who says that about a veteran? | she | None"],
    ),
    (
        "In her first speech since the election, Ortega urged supporters to “keep fighting for what's right.”",
        ["partial | keep fighting for what's right. | Ortega | Ortega"],
    ),
    (
        "The former senator, now a lobbyist, said in an email that he had no recollection of the meeting.",
        ["indirect | that he had no recollection of the meeting | The former senator, now a lobbyist | former senator"],
    ),
    (
        "Trade experts say that while tariffs can protect some jobs, they tend to raise prices for everyone.",
        [
            "indirect | that while tariffs can protect some jobs, they tend to raise prices for everyone | Trade experts | Trade experts"
        ],
    ),
    (
        "“I've never met the man,” Cole, who owns three casinos, insisted. “Never shook his hand.”",
        [
            "direct | I've never met the man, | Cole, who owns three casinos | Cole",
            "direct | Never shook his hand. | Cole, who owns three casinos | Cole",
        ],
    ),
    (
        "Administration officials have said privately that the sanctions are not working.",
        ["indirect | that the sanctions are not working | Administration officials | Administration officials"],
    ),
    (
        "The ad claims Bell “shipped your jobs to Mexico.” PolitiCheck rated the claim half true.",
        ["partial | shipped your jobs to Mexico. | The ad | ad"],
    ),
    (
        "Democrats on the panel accused Chairman Rudd of “stonewalling,” a charge he denied.",
        ["partial | stonewalling, | Democrats on the panel | Democrats on the panel"],
    ),
    ("As recently as May, Rudd was telling colleagues he would retire.", ["indirect | he would retire | Rudd | Rudd"]),
    ("Her message to them was simple: Vote.", []),
    (
        "“The system is rigged,” the billionaire bellowed to roars of approval, “and everybody in this room knows it!”",
        [
            "direct | The system is rigged, | the billionaire | billionaire",
            "direct | and everybody in this room knows it! | the billionaire | billionaire",
        ],
    ),
    (
        "Stein has repeatedly said she would not run. On Monday, she said she was “reconsidering.”",
        ["indirect | she would not run | Stein | Stein", "partial | reconsidering. | she | Stein"],
    ),
    ("Aides described the meeting as cordial.", []),
    (
        "It was unclear whether the senator, who suffered a stroke in March, would attend, his office said.",
        [
            "indirect | It was unclear whether the senator, who suffered a stroke in March, would attend | his office | his office"
        ],
    ),
    (
        "“You can't make this up,” tweeted Maya Lin, a columnist for The Herald.",
        ["direct | You can't make this up, | Maya Lin, a columnist for The Herald | Maya Lin"],
    ),
    (
        "Doctors at Mercy General said the boy was in stable condition Thursday night.",
        [
            "indirect | the boy was in stable condition Thursday night | Doctors at Mercy General | Doctors at Mercy General"
        ],
    ),
    (
        "Holloway vowed that if elected she would “rip up” the accord on her first day.",
        ["partial | rip up | Holloway | Holloway"],
    ),
    ("The sheriff has denied any wrongdoing.", []),
    (
        "Investigators believe Ames acted alone, but they have not ruled out that someone helped him buy the gun.",
        ["indirect | Ames acted alone | Investigators | Investigators"],
    ),
    (
        "Court documents show the account was opened in 2009, two years before Ames said he first traveled to Cyprus.",
        [
            "indirect | the account was opened in 2009, two years before Ames said he first traveled to Cyprus | Court documents | Court documents"
        ],
    ),
    ("“Not on my watch,” as the mayor likes to put it.", ["direct | Not on my watch, | the mayor | mayor"]),
    (
        "Pritchard joked that his dog had more experience than his opponent.",
        ["indirect | that his dog had more experience than his opponent | Pritchard | Pritchard"],
    ),
    (
        "He compared the deal to “buying a house without a door.”",
        ["partial | buying a house without a door. | He | None"],
    ),
    (
        "Republican strategist Nell Barrow, who worked for two of Bell's rivals, said that by refusing to release his taxes, Bell had handed Democrats “a gift with a bow on it.”",
        [
            "partial | a gift with a bow on it. | Republican strategist Nell Barrow, who worked for two of Bell's rivals | Nell Barrow"
        ],
    ),
    (
        "“We have to be careful,” said one senator, who asked for anonymity to speak candidly about a colleague. “This could blow up on us.”",
        [
            "direct | We have to be careful, | one senator, who asked for anonymity to speak candidly about a colleague | one senator",
            "direct | This could blow up on us. | one senator, who asked for anonymity to speak candidly about a colleague | one senator",
        ],
    ),
    (
        "The president's remarks drew a rebuke from the Vatican, which said walls “are not Christian.”",
        ["partial | are not Christian. | which | Vatican"],
    ),
    (
        "Some of those arrested later told The Herald that they had been paid to be there.",
        ["indirect | that they had been paid to be there | Some of those arrested | Some of those arrested"],
    ),
    (
        "She insists – and her doctors agree – that she is fit to serve.",
        ["indirect | that she is fit to serve | She | None"],
    ),
    (
        "“That,” Rhodes deadpanned, “is why I drink.”",
        ["direct | That, | Rhodes | Rhodes", "direct | is why I drink. | Rhodes | Rhodes"],
    ),
    (
        "A State Department spokesman, Neil Garza, told reporters Tuesday the department was “aware of the reports” but could not confirm them.",
        ["partial | aware of the reports | A State Department spokesman, Neil Garza | Neil Garza"],
    ),
    (
        "Clayton also said the bank would, for the first time, disclose how much it pays its traders.",
        ["indirect | the bank would, for the first time, disclose how much it pays its traders | Clayton | Clayton"],
    ),
    (
        "Experts caution, however, that the numbers are preliminary.",
        ["indirect | that the numbers are preliminary | Experts | Experts"],
    ),
    (
        "There is no evidence, according to federal prosecutors, that Ames knew the victims.",
        [
            "indirect | There is no evidence, according to federal prosecutors, that Ames knew the victims | federal prosecutors | federal prosecutors"
        ],
    ),
    (
        "“It's the economy, stupid,” the strategist James Kerr famously wrote on a whiteboard in 1992.",
        ["direct | It's the economy, stupid, | the strategist James Kerr | James Kerr"],
    ),
    (
        "Bell has said, without offering evidence, that millions voted illegally.",
        ["indirect | that millions voted illegally | Bell | Bell"],
    ),
    (
        "The lawsuit alleges Ames Brothers knew of the defect as early as 2003 and hid it from regulators.",
        [
            "indirect | Ames Brothers knew of the defect as early as 2003 and hid it from regulators | The lawsuit | lawsuit"
        ],
    ),
    (
        "“If you see something,” the signs say, “say something.”",
        ["direct | If you see something, | the signs | signs", "direct | say something. | the signs | signs"],
    ),
    (
        "Paul Kagan, the group's treasurer, acknowledged it had been a mistake to take the check.",
        ["indirect | it had been a mistake to take the check | Paul Kagan, the group's treasurer | Paul Kagan"],
    ),
    (
        "Former aides paint a picture of an office “ruled by fear.”",
        ["partial | ruled by fear. | Former aides | Former aides"],
    ),
    (
        "The vote, he told the crowd, was about “whether this country still keeps its word.”",
        ["partial | whether this country still keeps its word. | he | None"],
    ),
    (
        "Liz Mora, a Phoenix nurse, says of the law: “It's cruel, plain and simple.”",
        ["direct | It's cruel, plain and simple. | Liz Mora, a Phoenix nurse | Liz Mora"],
    ),
    (
        "What he told them, said one person in the room, was to “go find me the votes.”",
        ["partial | go find me the votes. | one person in the room | one person in the room"],
    ),
    (
        "“It's a mess down there,” volunteers say. “Nobody knows who's in charge.”",
        [
            "direct | It's a mess down there, | volunteers | volunteers",
            "direct | Nobody knows who's in charge. | volunteers | volunteers",
        ],
    ),
    (
        "Farmers' leader Rakesh Gill warned on Saturday of a “long and bitter” agitation.",
        ["partial | long and bitter | Farmers' leader Rakesh Gill | Rakesh Gill"],
    ),
    (
        "The opposition, he told the rally in Kano, had “looted this country dry.”",
        ["partial | looted this country dry. | he | None"],
    ),
    (
        "Officials in Canberra fear the pact could unravel, two diplomats said.",
        ["indirect | Officials in Canberra fear the pact could unravel | two diplomats | two diplomats"],
    ),
    (
        "“It was carnage,” a passer-by, who asked not to be identified, told Newstalk radio.",
        ["direct | It was carnage, | a passer-by, who asked not to be identified | passer-by"],
    ),
    (
        "The United Nations estimates that 40,000 people have fled since June.",
        ["indirect | that 40,000 people have fled since June | The United Nations | United Nations"],
    ),
    (
        "A statement from the palace read: “The Queen is resting comfortably.”",
        ["direct | The Queen is resting comfortably. | A statement from the palace | statement from the palace"],
    ),
    (
        "Ferrari's Luca Moretti blamed “pure bad luck” for the retirement.",
        ["partial | pure bad luck | Ferrari's Luca Moretti | Luca Moretti"],
    ),
    (
        "Neighbours described Mr. Hale as “a lovely man” who “kept himself to himself”.",
        [
            "partial | a lovely man | Neighbours | Neighbours",
            "partial | kept himself to himself | Neighbours | Neighbours",
        ],
    ),
    (
        "The judge told jurors they must not discuss the case with anyone.",
        ["indirect | they must not discuss the case with anyone | The judge | judge"],
    ),
    (
        "He had been told, he claimed, that the money was his to keep.",
        ["indirect | He had been told, he claimed, that the money was his to keep | he | None"],
    ),
    (
        "“We regret the error,” the paper's editor, Mona Shaw, said in a note to readers.",
        ["direct | We regret the error, | the paper's editor, Mona Shaw | Mona Shaw"],
    ),
    (
        "Shares of Orbix fell 9% after it said profit would miss forecasts.",
        ["indirect | profit would miss forecasts | it | None"],
    ),
    (
        "The chancellor dismissed suggestions that she might quit as “tittle-tattle”.",
        ["partial | tittle-tattle | The chancellor | chancellor"],
    ),
    ("“Enough,” read the placards.", ["direct | Enough, | the placards | placards"]),
    (
        "Coach Lena Borg reckons her side are “two wins from safety”.",
        ["partial | two wins from safety | Coach Lena Borg | Lena Borg"],
    ),
    (
        "Dr. Yuki Mori, who was not involved in the study, called it “elegant” but said larger trials were needed.",
        [
            "partial | elegant | Dr. Yuki Mori, who was not involved in the study | Yuki Mori",
            "indirect | larger trials were needed | Dr. Yuki Mori, who was not involved in the study | Yuki Mori",
        ],
    ),
    ("Under the headline “Shame,” the tabloid printed all 41 names.", []),
    (
        "Bosch, the lawyer for the driver, told the court his client had not slept for 30 hours.",
        ["indirect | his client had not slept for 30 hours | Bosch, the lawyer for the driver | Bosch"],
    ),
    (
        "“Is it perfect? No. Is it better than nothing? You bet,” said Alderman Joe Pulaski.",
        ["direct | Is it perfect? No. Is it better than nothing? You bet, | Alderman Joe Pulaski | Joe Pulaski"],
    ),
    (
        "Activists counter that the ban has not saved a single fish.",
        ["indirect | that the ban has not saved a single fish | Activists | Activists"],
    ),
    (
        "Whoever wins, analysts agree, will inherit a mountain of debt.",
        ["indirect | Whoever wins, analysts agree, will inherit a mountain of debt | analysts | analysts"],
    ),
    (
        "She wrote on Instagram that she was “taking a break from everything.”",
        ["partial | taking a break from everything. | She | None"],
    ),
    (
        "Residents of the island told how the sea “just rose up”.",
        ["partial | just rose up | Residents of the island | Residents of the island"],
    ),
    (
        "“This isn't over,” Marsh's attorney, Holly Quinn, vowed on the courthouse steps.",
        ["direct | This isn't over, | Marsh's attorney, Holly Quinn | Holly Quinn"],
    ),
    (
        "The charity says it will run out of food by Friday unless the crossing reopens.",
        ["indirect | it will run out of food by Friday unless the crossing reopens | The charity | charity"],
    ),
    ("Few dispute that the old system was broken.", []),
]


@pytest.mark.parametrize(("text", "expected"), [*ROWS])
def test_campaigns(text: str, expected: list[str]) -> None:
    assert told(text, "form", "words", "speaker", "name") == expected

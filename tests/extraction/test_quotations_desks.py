"""Sentences as the desks of many papers write them: courts, markets, sport, science, politics, headlines, lists.

Each row: the text, then "form | words | speaker | name" of each quotation.
"""

import pytest

from tests.extraction.told_quotations import told

ROWS: list[tuple[str, list[str]]] = [
    (
        "“We've seen this movie before,” said Rep. Alma Castellano, D-N.M., who chairs the subcommittee and has long pressed for an audit.",
        [
            "direct | We've seen this movie before, | Rep. Alma Castellano, D-N.M., who chairs the subcommittee and has long pressed for an audit | Alma Castellano"
        ],
    ),
    (
        "Councillor Fergal Quigg, whose ward includes the quay, told RTÉ that nobody had asked residents what they wanted.",
        [
            "indirect | that nobody had asked residents what they wanted | Councillor Fergal Quigg, whose ward includes the quay | Fergal Quigg"
        ],
    ),
    ("The minister did not say when the fund would open.", []),
    ("If he says he never saw the memo, voters will have to decide whether they believe him.", []),
    (
        "“I'd do it again tomorrow,” reads a message that prosecutors say Lund sent to his cousin hours later.",
        [
            "direct | I'd do it again tomorrow, | a message | message",
            "indirect | Lund sent to his cousin hours later | prosecutors | prosecutors",
        ],
    ),
    (
        "Asked whether she regretted the vote, Ms. Tran paused. “No,” she said finally. “Do you?”",
        ["direct | No, | she | Tran", "direct | Do you? | she | Tran"],
    ),
    (
        "The judge asked whether the defendant understood the charges.",
        ["indirect | whether the defendant understood the charges | The judge | judge"],
    ),
    (
        "Both the union and the port authority said talks would resume on Thursday.",
        [
            "indirect | talks would resume on Thursday | Both the union and the port authority | Both the union and the port authority"
        ],
    ),
    (
        "In a statement read by his lawyer, Pieter Mols, the family said it was “shattered, angry and still without answers”.",
        ["partial | shattered, angry and still without answers | the family | family"],
    ),
    (
        "“My son went to work and never came home,” Adaeze Nwosu, 51, a market trader in Onitsha, said through tears.",
        [
            "direct | My son went to work and never came home, | Adaeze Nwosu, 51, a market trader in Onitsha | Adaeze Nwosu"
        ],
    ),
    (
        "Her claim that the vaccine had “never been tested” was rejected by the regulator.",
        ["partial | never been tested | Her | None"],
    ),
    ("Kapoor tweeted: “Time to go. Thank you, Mumbai.”", ["direct | Time to go. Thank you, Mumbai. | Kapoor | Kapoor"]),
    (
        "“The pitch was a disgrace,” fumed skipper Tom Bexley.",
        ["direct | The pitch was a disgrace, | skipper Tom Bexley | Tom Bexley"],
    ),
    (
        "Shares slid 4 per cent after the lender cautioned that margins would “come under pressure”.",
        ["partial | come under pressure | the lender | lender"],
    ),
    ("Not everybody thinks that was fair.", []),
    ("Few believe the target will be met.", []),
    (
        "The bridge, engineers say, was never designed for lorries of that weight.",
        ["indirect | The bridge, engineers say, was never designed for lorries of that weight | engineers | engineers"],
    ),
    (
        "According to a senior police officer who asked not to be named, the suspect had been under watch for weeks.",
        [
            "indirect | the suspect had been under watch for weeks | a senior police officer who asked not to be named | senior police officer"
        ],
    ),
    (
        "The suspect had, according to two people briefed on the matter, been under watch for weeks.",
        [
            "indirect | The suspect had, according to two people briefed on the matter, been under watch for weeks | two people briefed on the matter | two people briefed on the matter"
        ],
    ),
    (
        "“It's a stitch-up,” said one backbencher. “An absolute stitch-up,” agreed another.",
        [
            "direct | It's a stitch-up, | one backbencher | one backbencher",
            "direct | An absolute stitch-up, | another | another",
        ],
    ),
    (
        "Dr. Imani Osei and her co-author, Lars Bohm, write that the effect “all but vanishes” when income is taken into account.",
        ["partial | all but vanishes | Dr. Imani Osei and her co-author, Lars Bohm | Imani Osei and Lars Bohm"],
    ),
    (
        "The prosecutor, Dineo Khumalo, put it to the witness that he had lied.",
        ["indirect | that he had lied | The prosecutor, Dineo Khumalo | Dineo Khumalo"],
    ),
    (
        "“Did you see the driver?” “No.” “Did you hear a crash?” “Yes, ma'am.”",
        ["direct | Did you see the driver? | None | None", "direct | Did you hear a crash? | None | None"],
    ),
    ("She refused to say whether she would stand again.", ["indirect | whether she would stand again | She | None"]),
    (
        "The company said in a filing with the Securities and Exchange Commission on Tuesday that it expected to book a charge of $40 million.",
        ["indirect | that it expected to book a charge of $40 million | The company | company"],
    ),
    (
        "“Nobody was hurt,” the airline said in a post on X. “We are working with investigators.”",
        [
            "direct | Nobody was hurt, | the airline | airline",
            "direct | We are working with investigators. | the airline | airline",
        ],
    ),
    (
        "Mr Adebayo – who has twice been fined for contempt – said the court “can whistle for it”.",
        ["partial | can whistle for it | Mr Adebayo – who has twice been fined for contempt | Adebayo"],
    ),
    (
        "‘We were robbed,’ said Kearney. ‘Plain and simple.’",
        ["direct | We were robbed, | Kearney | Kearney", "direct | Plain and simple. | Kearney | Kearney"],
    ),
    (
        "The poll suggests that two in three voters want an early election.",
        ["indirect | that two in three voters want an early election | The poll | poll"],
    ),
    (
        "Officials at the Ministry of Water Resources denied that any gates had been opened.",
        [
            "indirect | that any gates had been opened | Officials at the Ministry of Water Resources | Officials at the Ministry of Water Resources"
        ],
    ),
    (
        "“These people,” Hargreave wrote in 2019, “are not our friends.”",
        ["direct | These people, | Hargreave | Hargreave", "direct | are not our friends. | Hargreave | Hargreave"],
    ),
    (
        "Marta Ilves called the ruling “a slap in the face of every tenant”, while her opponent, Rein Tamm, welcomed it as “long overdue”.",
        [
            "partial | a slap in the face of every tenant | Marta Ilves | Marta Ilves",
            "partial | long overdue | her opponent, Rein Tamm | Rein Tamm",
        ],
    ),
    (
        "Scientists warn the reef could lose half its coral by 2035.",
        ["indirect | the reef could lose half its coral by 2035 | Scientists | Scientists"],
    ),
    (
        "When reporters asked how he felt, Okello shrugged. “Tired,” he said.",
        ["indirect | how he felt | reporters | reporters", "direct | Tired, | he | Okello"],
    ),
    (
        "The report, published on Friday, found that maintenance had been “systematically deferred” since 2011.",
        ["partial | systematically deferred | The report, published on Friday | report"],
    ),
    (
        "“I was told to sign,” testified Lorna Begay, the former clerk, under questioning by the defence.",
        ["direct | I was told to sign, | Lorna Begay, the former clerk | Lorna Begay"],
    ),
    (
        "Sources close to the club insist no bid has been made.",
        ["indirect | no bid has been made | Sources close to the club | Sources close to the club"],
    ),
    (
        "His spokeswoman, Carys Pugh, said he “has nothing to add” to what he told the Sunday paper.",
        ["partial | has nothing to add | His spokeswoman, Carys Pugh | Carys Pugh"],
    ),
    ("‘Shameful’: MPs round on water boss over bonuses", ["direct | Shameful | MPs | MPs"]),
    ("Farmers “abandoned” by Dublin, says union chief", ["partial | abandoned | union chief | union chief"]),
    ("Minister: “No new taxes this year”", ["direct | No new taxes this year | Minister | Minister"]),
    (
        "The White House said the president, who returned from Asia on Sunday, would sign the bill.",
        [
            "indirect | the president, who returned from Asia on Sunday, would sign the bill | The White House | White House"
        ],
    ),
    (
        "“Look, I get it,” he said. “People are angry. But,” he added, “anger isn't a plan.”",
        [
            "direct | Look, I get it, | he | None",
            "direct | People are angry. But, | he | None",
            "direct | anger isn't a plan. | he | None",
        ],
    ),
    ("It would be, she conceded, a hard sell.", ["indirect | It would be, she conceded, a hard sell | she | None"]),
    ("Police have not said what led to the shooting.", ["indirect | what led to the shooting | Police | Police"]),
    (
        "A lawyer for the family, Sunil Rao, dismissed the inquiry as a “whitewash” and said they would appeal.",
        [
            "partial | whitewash | A lawyer for the family, Sunil Rao | Sunil Rao",
            "indirect | they would appeal | A lawyer for the family, Sunil Rao | Sunil Rao",
        ],
    ),
    ("Mwangi, reached by phone in Kisumu, disputed that account.", []),
    (
        "The letter, signed by 40 bishops, describes the law as “an affront to human dignity.”",
        ["partial | an affront to human dignity. | The letter, signed by 40 bishops | letter"],
    ),
    (
        "“What I said was, ‘Nobody leaves until we find it,’” Petrov told the court.",
        ["direct | What I said was, ‘Nobody leaves until we find it,’ | Petrov | Petrov"],
    ),
    (
        "Jurors heard that the pair had argued over money.",
        ["indirect | that the pair had argued over money | Jurors | Jurors"],
    ),
    (
        "Inspector Maeve Tully of the coastguard said: “We urge swimmers to stay between the flags.” She added that two people remained in hospital.",
        [
            "direct | We urge swimmers to stay between the flags. | Inspector Maeve Tully of the coastguard | Maeve Tully",
            "indirect | that two people remained in hospital | She | Maeve Tully",
        ],
    ),
    (
        "Analysts at Brookfield Gray reckon the deal values the chain at about £2bn.",
        [
            "indirect | the deal values the chain at about £2bn | Analysts at Brookfield Gray | Analysts at Brookfield Gray"
        ],
    ),
    (
        "He said he knew nothing; she said he knew everything.",
        ["indirect | he knew nothing | He | None", "indirect | he knew everything | she | None"],
    ),
    (
        "Campaigners, among them the actor Rhys Coombe, accuse ministers of “dragging their feet”.",
        ["partial | dragging their feet | Campaigners, among them the actor Rhys Coombe | Campaigners"],
    ),
    (
        "“Bring it on,” was the response of Wallabies captain Jed Moana.",
        ["direct | Bring it on, | Wallabies captain Jed Moana | Jed Moana"],
    ),
    (
        "There was, the coroner found, no evidence of a struggle.",
        ["indirect | There was, the coroner found, no evidence of a struggle | the coroner | coroner"],
    ),
    (
        "The premier says it's “business as usual”, but insiders describe a government “paralysed by leaks”.",
        ["partial | business as usual | The premier | premier", "partial | paralysed by leaks | insiders | insiders"],
    ),
    ("We believe the evidence is clear.", []),
    (
        "One of the men, Yusuf Bello, is alleged to have shouted “Burn it down” as the crowd surged.",
        ["partial | Burn it down | One of the men, Yusuf Bello | Yusuf Bello"],
    ),
    (
        "Asked about the delay, a spokesman would say only that “the process is ongoing.”",
        ["partial | the process is ongoing. | a spokesman | spokesman"],
    ),
    ("“Thank you, and good night,” he signed off.", ["direct | Thank you, and good night, | he | None"]),
    (
        "“We're not a charity”, the landlord, Graham Pell, has been quoted as saying.",
        ["direct | We're not a charity | the landlord, Graham Pell | Graham Pell"],
    ),
    (
        "Sen. Boyd Harlan said Sunday he will vote against the nominee, citing “deep concerns” about her record on guns.",
        [
            "indirect | he will vote against the nominee | Sen. Boyd Harlan | Boyd Harlan",
            "partial | deep concerns | Sen. Boyd Harlan | Boyd Harlan",
        ],
    ),
    (
        "The virus spreads mainly through contact with contaminated surfaces, according to the study, which appears in this week's issue of a medical journal.",
        [
            "indirect | The virus spreads mainly through contact with contaminated surfaces | the study, which appears in this week's issue of a medical journal | study"
        ],
    ),
    (
        "Prime Minister Arvid Nyman has promised that no school will close.",
        ["indirect | that no school will close | Prime Minister Arvid Nyman | Arvid Nyman"],
    ),
    (
        "As Mr. Diallo sees it, the coup “was waiting to happen.”",
        ["partial | was waiting to happen. | Mr. Diallo | Diallo"],
    ),
    ("Experts are divided over whether the drug works.", []),
    ("Nobody has suggested that the goalkeeper was at fault.", []),
    (
        "“He never said that,” insisted his agent, Lou Ferrante. “Not to me, not to anyone.”",
        [
            "direct | He never said that, | his agent, Lou Ferrante | Lou Ferrante",
            "direct | Not to me, not to anyone. | his agent, Lou Ferrante | Lou Ferrante",
        ],
    ),
    ("– I saw it with my own eyes, said Anna.", ["direct | I saw it with my own eyes | Anna | Anna"]),
    (
        "Supporters who have heard from the club say their first wish is to keep the coach.",
        ["indirect | their first wish is to keep the coach | Supporters who have heard from the club | Supporters"],
    ),
    (
        "Holm said both she and Lund had promised to lead the talks.",
        ["indirect | both she and Lund had promised to lead the talks | Holm | Holm"],
    ),
    (
        "Lund asserted that the coast had lost its ferries: “The sea is no longer ours,” he claimed.",
        [
            "indirect | that the coast had lost its ferries | Lund | Lund",
            "direct | The sea is no longer ours, | he | Lund",
        ],
    ),
    (
        "They and their lawyers argue that, while the tax may lower rents, tenants will not see the savings.",
        [
            "indirect | that, while the tax may lower rents, tenants will not see the savings | They and their lawyers | They and their lawyers"
        ],
    ),
    (
        "Some who advocate a boycott argue that buying the fruit feeds the war.",
        ["indirect | that buying the fruit feeds the war | Some who advocate a boycott | Some"],
    ),
    (
        "The brothers admitted the quarrel between the two of them did not end that night.",
        ["indirect | the quarrel between the two of them did not end that night | The brothers | brothers"],
    ),
    (
        "Still, polls continue to show that renters are keener to vote.",
        ["indirect | that renters are keener to vote | polls | polls"],
    ),
    (
        "Holm calls herself a farmer and has said that she would close the port.",
        ["indirect | that she would close the port | Holm | Holm"],
    ),
    (
        "The two mayors (Green) all suggested that the vote was void.",
        ["indirect | that the vote was void | The two mayors (Green) all | two mayors"],
    ),
    (
        "A few weeks after Holm announced that the ferry would not sail again, the port was sold.",
        ["indirect | that the ferry would not sail again | Holm | Holm"],
    ),
    (
        "Following the leak of the audit, which concluded that she broke the rules, her party said it was fine.",
        ["indirect | that she broke the rules | which | None", "indirect | it was fine | her party | her party"],
    ),
    (
        "When Holm noted that Lund had not paid a cent, as is known, Lund shrugged.",
        ["indirect | that Lund had not paid a cent, as is known | Holm | Holm"],
    ),
    (
        "Hours after the mayor said the bridge was safe, it fell.",
        ["indirect | the bridge was safe | the mayor | mayor"],
    ),
    ("He said this month on the radio that rents had doubled.", ["indirect | that rents had doubled | He | None"]),
    ("She never mentions that on the trail.", []),
    (
        "Though the handover was smooth, he said, replacing her would be much harder.",
        ["indirect | Though the handover was smooth, he said, replacing her would be much harder | he | None"],
    ),
    ("As Lund lamented the ban, Holm took a moment to greet the crowd.", []),
    ("But because he had already served a year, he found himself quickly on the street again.", []),
    (
        "He also says the affair, while costly, was dealt with.",
        ["indirect | the affair, while costly, was dealt with | He | None"],
    ),
    ("The gap between what Lund says his plan would do and what it does is wide.", []),
    ("If she says it was an accident, the jury may believe her.", []),
    ("No 10 said the talks would go on.", ["indirect | the talks would go on | No 10 | No 10"]),
    ("Holm recently posted a clip from a fair at which she was speaking.", []),
    (
        "People who live on the estate believe the tower is unsafe.",
        ["indirect | the tower is unsafe | People who live on the estate | People"],
    ),
    ("• Fares will rise in May, the company said.", ["indirect | Fares will rise in May | the company | company"]),
    (
        "– I saw it, said Anna.\n– Where were you?\n– At the quay, she said.\n– You never told me!\nThe room went quiet.",
        [
            "direct | I saw it | Anna | Anna",
            "direct | Where were you? | None | None",
            "direct | At the quay | she | None",
            "direct | You never told me! | None | None",
        ],
    ),
    (
        "The plan:\n– New homes for 500 families\n– A tram to the port, said the mayor.",
        ["indirect | A tram to the port | the mayor | mayor"],
    ),
    ("– Did you see it? asked the mayor.", ["direct | Did you see it? | the mayor | mayor"]),
    ("– 500 jobs will go, the company said.", ["indirect | 500 jobs will go | the company | company"]),
    ("– We left for the coast, which pleased us.", []),
    (
        "“If they come for my neighbor,” the pastor, a soft-spoken man in his 60s who marched at Selma, told the congregation, “they have come for me.”",
        [
            "direct | If they come for my neighbor, | the pastor, a soft-spoken man in his 60s who marched at Selma | pastor",
            "direct | they have come for me. | the pastor, a soft-spoken man in his 60s who marched at Selma | pastor",
        ],
    ),
    (
        "Chancellor Ruth Adeyemi met Gordon Peel on Tuesday. She told him the money was gone.",
        ["indirect | the money was gone | She | Ruth Adeyemi"],
    ),
    (
        "The Centre told the Supreme Court on Monday that it had no plan to amend the Act.",
        ["indirect | that it had no plan to amend the Act | The Centre | Centre"],
    ),
    (
        "Appearing for the State, Additional Solicitor General R. Venkat submitted that the petition was “premature and misconceived”.",
        ["partial | premature and misconceived | Additional Solicitor General R. Venkat | R. Venkat"],
    ),
    (
        "Gardaí have appealed for witnesses. “We'd ask anyone with dash-cam footage to come forward,” a Garda spokesperson said.",
        ["direct | We'd ask anyone with dash-cam footage to come forward, | a Garda spokesperson | Garda spokesperson"],
    ),
    (
        "“Mate, we were rubbish,” was how coach Dale Purcell summed up the first half.",
        ["direct | Mate, we were rubbish, | coach Dale Purcell | Dale Purcell"],
    ),
    (
        "Whether the bank knew is unclear; its chief executive, Hanne Vik, maintains it did not.",
        ["indirect | it did not | its chief executive, Hanne Vik | Hanne Vik"],
    ),
    (
        "Both drivers were tested at the scene, police confirmed.",
        ["indirect | Both drivers were tested at the scene | police | police"],
    ),
    (
        "Commissioner Ode described as “mischievous” a report that soldiers had fled.",
        ["partial | mischievous | Commissioner Ode | Ode"],
    ),
    ("It is understood that the striker will sign on Friday.", []),
    (
        "“There is blood on their hands,” she added, to applause.",
        ["direct | There is blood on their hands, | she | None"],
    ),
    (
        "Under cross-examination, Mr Finlay agreed he had deleted the messages.",
        ["indirect | he had deleted the messages | Mr Finlay | Finlay"],
    ),
    ("The tribunal ruled the dismissal unfair.", []),
    (
        "In a letter seen by this newspaper, the vice-chancellor, Professor Elin Rhys, warns staff that “difficult choices” lie ahead.",
        ["partial | difficult choices | the vice-chancellor, Professor Elin Rhys | Elin Rhys"],
    ),
    (
        "Rumours that the plant would close are “complete fiction”, according to its owners.",
        ["partial | complete fiction | its owners | its owners"],
    ),
    (
        "“The data,” as Dr. Weiss likes to say, “don't care how you feel.”",
        ["direct | The data, | Dr. Weiss | Weiss", "direct | don't care how you feel. | Dr. Weiss | Weiss"],
    ),
    (
        "Sen. Carla Ruiz (R-Texas) and Rep. Ned Foy (D-Ohio) said in a joint statement that the loophole “must be closed.”",
        ["partial | must be closed. | Sen. Carla Ruiz (R-Texas) and Rep. Ned Foy (D-Ohio) | Carla Ruiz and Ned Foy"],
    ),
    (
        "The head of the observers, former president Kofi Mensah, said that while the vote was peaceful, the count had been “opaque”.",
        ["partial | opaque | The head of the observers, former president Kofi Mensah | Kofi Mensah"],
    ),
    (
        "Oil could reach $120 a barrel if the strait is closed, analysts at Marlow Quay wrote in a note to clients.",
        [
            "indirect | Oil could reach $120 a barrel if the strait is closed | analysts at Marlow Quay | analysts at Marlow Quay"
        ],
    ),
    (
        "“I'm 74,” laughs Bridie Lacey, sweeping the step. “What would I want with a smartphone?”",
        [
            "direct | I'm 74, | Bridie Lacey | Bridie Lacey",
            "direct | What would I want with a smartphone? | Bridie Lacey | Bridie Lacey",
        ],
    ),
    (
        "A third witness, who cannot be identified, recalled hearing a man shout, “She's got a knife!”",
        ["direct | She's got a knife! | a man | man"],
    ),
    ("The suspects deny wrongdoing.", []),
    (
        "“No,” came the reply from the back of the hall.",
        ["direct | No, | the reply from the back of the hall | reply from the back of the hall"],
    ),
    (
        "Mr. Sandoval said he had “never, ever” taken cash, “not from them, not from anybody.”",
        [
            "partial | never, ever | Mr. Sandoval | Sandoval",
            "partial | not from them, not from anybody. | Mr. Sandoval | Sandoval",
        ],
    ),
    (
        "Prosecutors allege Mbeki, 39, funnelled the money through a shell company run by his brother-in-law.",
        [
            "indirect | Mbeki, 39, funnelled the money through a shell company run by his brother-in-law | Prosecutors | Prosecutors"
        ],
    ),
    (
        "NASA says the probe, launched in 2019, will reach the asteroid in March.",
        ["indirect | the probe, launched in 2019, will reach the asteroid in March | NASA | NASA"],
    ),
    (
        "“We go again on Saturday” was the message from manager Stu Kilbride.",
        ["partial | We go again on Saturday | manager Stu Kilbride | Stu Kilbride"],
    ),
    (
        "Pressed on whether he had read the report, the secretary conceded that he had not.",
        ["indirect | that he had not | the secretary | secretary"],
    ),
    (
        "The White House press secretary, Dana Mills, brushed off questions about the trip: “I don't have anything for you on that.”",
        ["direct | I don't have anything for you on that. | The White House press secretary, Dana Mills | Dana Mills"],
    ),
    (
        "“Please, sir, I want my passport back,” she recalls begging him.",
        ["direct | Please, sir, I want my passport back, | she | None"],
    ),
    (
        "He was, one former aide said, “allergic to briefing books.”",
        ["partial | allergic to briefing books. | one former aide | one former aide"],
    ),
    (
        "Local residents, angry at what they call a “land grab,” have blocked the road.",
        ["partial | land grab, | they | None"],
    ),
    (
        "The paper quoted an unnamed official as saying the deal was “95 percent done.”",
        ["partial | 95 percent done. | an unnamed official | unnamed official"],
    ),
    (
        "Union leader Piet Swart vowed to fight the closures “to the last man.”",
        ["partial | to the last man. | Union leader Piet Swart | Piet Swart"],
    ),
    (
        "The ministry, in a statement, said rebels had shelled a market, killing nine.",
        ["indirect | rebels had shelled a market, killing nine | The ministry | ministry"],
    ),
    (
        "‘He's gone too far this time’, a cabinet colleague told The Sentinel.",
        ["direct | He's gone too far this time | a cabinet colleague | cabinet colleague"],
    ),
    (
        "Ahead of the summit, Premier Lok Wen-hao said his country sought “neither war nor capitulation.”",
        ["partial | neither war nor capitulation. | Premier Lok Wen-hao | Lok Wen-hao"],
    ),
    (
        "A sign taped to the door said “Closed till further notice. Sorry.”",
        ["direct | Closed till further notice. Sorry. | A sign taped to the door | sign taped to the door"],
    ),
    (
        "Eyewitness Chidi Eze told reporters: “The bus just folded.” Another, who gave her name only as Blessing, said the driver had been on his phone.",
        [
            "direct | The bus just folded. | Eyewitness Chidi Eze | Chidi Eze",
            "indirect | the driver had been on his phone | Another, who gave her name only as Blessing | Another",
        ],
    ),
    (
        "“You are a disgrace to the uniform,” Judge Hannah Stone told Carver, sentencing him to nine years.",
        ["direct | You are a disgrace to the uniform, | Judge Hannah Stone | Hannah Stone"],
    ),
    (
        "Carver's barrister, Leo Pryce KC, said his client was “deeply ashamed”.",
        ["partial | deeply ashamed | Carver's barrister, Leo Pryce KC | Leo Pryce KC"],
    ),
    (
        "Critics say the bill would gut the agency; supporters say it would save $2 billion.",
        [
            "indirect | the bill would gut the agency | Critics | Critics",
            "indirect | it would save $2 billion | supporters | supporters",
        ],
    ),
    ("Mr. Tanaka wouldn't say how many jobs would go.", ["indirect | how many jobs would go | Mr. Tanaka | Tanaka"]),
    (
        "That, says Professor Amara Diop, is “a category error.”",
        ["partial | a category error. | Professor Amara Diop | Amara Diop"],
    ),
    (
        "The vaccine is safe, insists the manufacturer, which has yet to publish its data.",
        ["indirect | The vaccine is safe | the manufacturer, which has yet to publish its data | manufacturer"],
    ),
    (
        "“It was never about the money,” says Joss. “It was about respect.” His manager, Bill Tarrant, sees it differently. “It was about the money,” he says.",
        [
            "direct | It was never about the money, | Joss | Joss",
            "direct | It was about respect. | Joss | Joss",
            "direct | It was about the money, | he | Bill Tarrant",
        ],
    ),
    (
        "More than half of those polled said they would not vote at all.",
        ["indirect | they would not vote at all | More than half of those polled | More than half of those polled"],
    ),
    (
        "The inquest into the deaths heard evidence from a pathologist, Dr Sian Webb, who said both women had drowned.",
        ["indirect | both women had drowned | who | Sian Webb"],
    ),
    (
        "Only last month, the minister was insisting there was “no cause for alarm”.",
        ["partial | no cause for alarm | the minister | minister"],
    ),
    (
        "On his blog, Father Brennan accused the diocese of “playing dead.”",
        ["partial | playing dead. | Father Brennan | Brennan"],
    ),
    (
        "U.S. officials, speaking on condition of anonymity, said the strike killed two commanders.",
        ["indirect | the strike killed two commanders | U.S. officials | U.S. officials"],
    ),
    (
        "“Who authorised this?” asked the committee's chair, Dame Olive Marsh. “I did,” replied Hobbs.",
        [
            "direct | Who authorised this? | the committee's chair, Dame Olive Marsh | Olive Marsh",
            "direct | I did, | Hobbs | Hobbs",
        ],
    ),
    (
        "Tests showed the water contained lead at four times the legal limit, the state health department said Wednesday.",
        ["indirect | the water contained lead at four times the legal limit | Tests | Tests"],
    ),
    ("Mayor: Flood wall “will hold”", ["partial | will hold | Mayor | Mayor"]),
    ("It's unclear who ordered the raid, and a police spokeswoman did not return a call seeking comment.", []),
    (
        "The plan has been likened to “rearranging deck chairs” by the opposition.",
        ["partial | rearranging deck chairs | the opposition | opposition"],
    ),
    (
        "President Silas Odhiambo on Thursday declared three days of mourning, calling the crash “a wound to the nation.”",
        ["partial | a wound to the nation. | President Silas Odhiambo | Silas Odhiambo"],
    ),
    (
        "Khumalo's allies say privately that he has already decided to go.",
        ["indirect | that he has already decided to go | Khumalo's allies | Khumalo's allies"],
    ),
    ("She heard him say, “Get out.”", ["direct | Get out. | him | None"]),
    (
        "Graffiti sprayed on the wall reads “No more.”",
        ["direct | No more. | Graffiti sprayed on the wall | Graffiti sprayed on the wall"],
    ),
    (
        "A letter sent to parents on Monday says the school will close.",
        ["indirect | the school will close | A letter sent to parents | letter sent to parents"],
    ),
    (
        "A note left in the car said he was sorry.",
        ["indirect | he was sorry | A note left in the car | note left in the car"],
    ),
    ("Lund insists the port must grow, and has drawn up a plan.", ["indirect | the port must grow | Lund | Lund"]),
    ("“Nine lives,” as one ranger put it.", ["direct | Nine lives, | one ranger | one ranger"]),
    ("“A mess” was how it ended.", []),
    ("The port, says Holm, will be “dead by June.”", ["partial | dead by June. | Holm | Holm"]),
    (
        "Ida Holm (Brem) and Bo Lund (Kern) said the vote was “a sham.”",
        ["partial | a sham. | Ida Holm (Brem) and Bo Lund (Kern) | Ida Holm and Bo Lund"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*ROWS])
def test_desks(text: str, expected: list[str]) -> None:
    assert told(text, "form", "words", "speaker", "name") == expected

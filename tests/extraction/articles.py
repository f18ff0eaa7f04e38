"""Invented articles of six sorts (council, court, business, sports, science, a feature): all in them is made up.

The feature holds few claims, as most of a newspaper does; the others are as dense as news gets.
"""

COUNCIL = """Osterby to plant a tree for every newborn

The town council of Osterby voted 11-4 on Tuesday to spend €2.3 million on street trees over the next six years, the largest such sum in its history.
"We began too late," Mayor Ida Holm told the council. "We lost 1,200 of them in the dry summer of 2018, and nobody counted."
Under the plan, around 4,500 lindens and maples will line the harbour road by 2031. About one in five of the town's 38,400 residents lives more than 800 metres from the nearest park, according to a survey by the regional health office.
Bengt Aronsson, 61, who has run a bakery on Pilot Street since 1994, was not convinced. “My customers need somewhere to park,” he said. “They don't need shade at 5:30 in the morning.”
The opposition called the plan "a photo opportunity" and asked for a second vote in March. Costs for watering, it said, had risen by 12.5 percent in two years, from $310,000 to nearly $349,000.
Holm said that the money would come from parking fees, which brought in between €400,000 and €450,000 last year.
The council meets again on 14 January.
"""

COURT = """Former harbour master fined over missing buoys

A judge in Lindhaven on Friday fined the port's former master £18,500 and gave him a nine-month suspended sentence for selling three dozen navigation buoys.
Carl Emil Wrede, 58, admitted two of the seven charges. ‘I took what nobody wanted,’ he told the court. ‘They'd been lying there since the 1980s.’
Prosecutor Marta Kiel said the buoys were worth at least £2,000 apiece. “Some were new,” she said, “and one of them was lit.”
The court heard that Mr Wrede had sold the first in September 2021 and the last on 3 February 2023, a week before an inspector found 36 empty moorings. The defence's own expert put the loss at half of what the prosecution claimed, or roughly £36,000.
“This was not a clever crime,” Judge Anna Feld said in a 40-page ruling. “It was a lazy one.
“It was also, I am afraid, a dangerous one. Two ferries with more than 600 passengers on board passed the narrows in fog that winter.”
Mr Wrede's lawyer said his client would appeal. He has 21 days to do so.
"""

BUSINESS = """Nordglas shares slide as profit halves

Shares in Nordglas fell 8.7 percent on Thursday after the bottle maker said its profit had halved in the third quarter and warned of up to 450 job cuts.
Net profit for July to September was 41.2 million crowns, down from 83 million a year earlier. Sales rose 3 percent to 1.16 billion crowns, short of the 1.2 billion that analysts had expected.
“Energy ate our margin,” Chief Executive Petra Lund said in a statement. “We pay twice what we paid in 2020 for every megawatt hour.” The company uses some 300 gigawatt hours a year.
Lund, who took over eighteen months ago, said the furnace in Tarp would close by the end of June and that a second one was ''under review''.
The union called the plan "shameful." Its leader, Olaf Brandt, said two thirds of those affected were over 50. "Who hires a 57-year-old glass blower?" he asked.
The cuts equal 6-8% of the workforce. Nordglas's debt stood at 2.4 times earnings, compared with 1.9 in the first half; its bond yield climbed 35 basis points to 6.15%.
According to two people familiar with the talks, the banks have given the company until December 15.
"""

SPORTS = """Vik holds her nerve as Lindhaven goes top

Lindhaven beat Osterby 3-2 before 14,212 spectators on Sunday to go top of the league for the first time in 23 years.
Sara Vik scored twice in the last nine minutes, the second a penalty with 30 seconds left. "I didn't look at the keeper," the 19-year-old said. "I looked at my mum."
Osterby, who had won 12 of their last 14 matches, led 2-0 after half an hour. Coach Dan Moe blamed himself: "I changed three players too early. That's on me."
Vik has now scored 17 goals in 20 games, four more than anyone else. She ran the 100 metres in 12.1 seconds as a schoolgirl and stands 5 feet 6 inches tall.
“People say she's lucky,” said her captain, Eva Torp. “Well, the more she trains, the luckier she gets.”
The win leaves Lindhaven on 44 points, two ahead of Osterby and seven clear of third-placed Tarp, who drew 1-1. Tickets for the cup final at 7.45 pm on 9 May cost from £12 to £65 and four in five are already gone.
"""

SCIENCE = """Old ice holds a warmer past

A core drilled 1,840 metres into the Halvard ice cap shows that the region was 2.5 °C warmer some 8,000 years ago than it is today, researchers report.
The team of 14 spent three summers at minus 20 degrees to bring up the core, which weighs over nine tonnes and is now kept in about 3,300 boxes.
"Every centimetre is a diary," said Professor Lena Aas of the University of Tarp, who led the study. "In places the writing is very small."
The ice lost roughly a third of its thickness within 600 years, the authors write, at a rate of up to 1.3 millimetres a day. That is a quarter faster than the models say.
Not everyone agrees. "The dating is off by a century or two," warned Ivo Stern, a geologist who was not involved. He said dust from an eruption in 6200 BC may have been misread.
Aas's group will return in mid-April with twice the budget, $4.8m, and a drill that can go below 2 km. By then, she hopes, “we will have read chapter one”.
The study appears in the November issue; the data, 1.2 terabytes of it, are free.
"""

FEATURE = """The last ferryman of the narrows

The bell still hangs from its post at the end of the jetty, green with weather, and anybody who wants to cross has to ring it and wait. There is no timetable and there never was one.
On most mornings the water lies so flat that the far shore seems to stand on its head. Then a door opens in the white house above the slip, a dog comes out, and behind the dog, in no hurry at all, comes Henning Osk.
He learned the crossing from his father, who had learned it from an aunt, a woman so stubborn that the village named a rock after her. The rock is marked on the charts; the ferry is not. Strangers who look for it are sent first to the harbour office, then to the church, and at last down the lane between the net sheds, where somebody will point at the bell.
The boat is broad and slow and smells of tar and apples. In autumn the farmers bring their fruit down to the landing in crates, and the crates go over on the foredeck under a tarpaulin, together with bicycles, hens, a piano once, and a bride who had quarrelled with her driver. Osk tells the story of the bride only when the wind is in the west.
What the crossing costs depends on who is asking. Children go free. So do the doctor, the postwoman and anyone who is carrying a cello. The rest put what they think right into a tin box beside the wheel, and nobody has ever seen him count it.
A bridge has been talked about for as long as people here can remember. Surveyors came, drove their pegs into the meadow, and went away again; the sheep rubbed themselves against the pegs until these leaned over and were forgotten. Later there was talk of a tunnel. Lately there is talk of nothing, which the village takes for a bad sign.
“You can hear a bridge coming,” Osk says. “It goes quiet first.”
He does not look like a man who worries. He ties the boat with the same two turns of rope, rubs the dog behind its ears and climbs the path to the house, where the kettle has been on the stove since before it was light. From the kitchen window the whole of the narrows can be seen, and the bell, and whoever may be standing under it.
His daughter would take the boat over if he asked her. He has not asked. She builds stage sets in the city and comes home when the leaves turn, and on those evenings the two of them sit on the upturned dinghy and argue about paint. The neighbours say that the arguments are getting shorter. They also say that the dinghy has never looked better.
The harbour office would like to see a licence. It has written to say so, politely, every spring, and every spring the letter is carried across by the only means there is, and read on the way, and delivered to the man at the wheel, who thanks the postwoman and puts it with the others in the box where the flares used to be.
When the fog comes in, the crossing takes as long as it takes. Then he stands with his head a little to one side, as if somebody were telling him a secret, and steers by the sound of the water against the rock that bears his great-aunt's name.
"""

ARTICLES = (COUNCIL, COURT, BUSINESS, SPORTS, SCIENCE, FEATURE)

"""What becomes of the claims of a text after an edit, told in words: tests/placing/told.py says how to read the lines."""

import pytest

from tests.placing.told import told

SENTENCES_THAT_STAY = [
    ("", "", []),
    ("", "It has 5 trees.", ["+ 5"]),
    ("It has 5 trees.", "", ["5 gone"]),
    ("It has 5 trees.", "It has 5 trees.", ["5"]),
    ("It has 5 trees.", "\n\nIt has 5 trees.\n", ["5"]),
    ("It has 5\xa0trees.", "It has 5 trees.", ["5"]),
    ("It has  5 trees.", "It has 5 trees.", ["5"]),
    ("It cost 5-7 euros.", "It cost 5–7 euros.", ["5-7 euros → 5–7 euros"]),
    ("It cost 5 euros - in May.", "It cost 5 euros—in May.", ["5 euros", "May"]),
    ("“We go now,” said Ida Holm.", "«We go now,» said Ida Holm.", ["We go now,"]),
    ("“We go now,” said Ida Holm.", "« We go now, » said Ida Holm.", ["We go now,"]),
    ("“We go now,” said Ida Holm.", "'We go now,' said Ida Holm.", ["We go now,"]),
    ("The town's 38 men don't sing.", "The town’s 38 men don’t sing.", ["38"]),
    ("It has 5 trees. It has 7 men.", "It has 7 men. It has 5 trees.", ["7", "5"]),
    (
        "One has 5 trees.\nTwo has 7 men.\nThree has 9 cows.",
        "Three has 9 cows.\nOne has 5 trees.\nTwo has 7 men.",
        ["Three", "9", "5", "Two", "7"],
    ),
    ("It has 5 trees. It has 7 men.", "It has 5 trees. Nobody sang. It has 7 men.", ["5", "7"]),
    ("It has 5 trees. Nobody sang. It has 7 men.", "It has 5 trees. It has 7 men.", ["5", "7"]),
    ("It has 5 trees. It has 7 men.", "It has 5 trees.\n\nIt has 7 men.", ["5", "7"]),
    ("The ﬁrst 5 trees fell.", "The first 5 trees fell.", ["5"]),
    ("It has 5 tre\xades.", "It has 5 trees.", ["5"]),
    ("Headline\nIt has 5 trees.", "Another headline\nIt has 5 trees.", ["5"]),
    (
        "Town loses 5 trees\nIt lost 5 trees in May.",
        "Town loses 7 trees\nIt lost 5 trees in May.",
        ["5 → 7: value 5 → 7", "5", "May"],
    ),
]

SENTENCES_THAT_STAND_SEVERAL_TIMES = [
    ("It has 5 trees. Bo sang. It has 5 trees.", "It has 5 trees. Bo sang. It has 5 trees.", ["5", "5"]),
    ("It has 5 trees. Bo sang. It has 5 trees.", "Bo sang. It has 5 trees.", ["5"]),
    ("It has 5 trees. Bo sang. It has 5 trees.", "It has 5 trees. Bo sang.", ["5"]),
    ("It has 5 trees. Bo sang. It has 5 trees.", "Bo sang.", ["5 gone"]),
    (
        "It has 5 trees. Bo sang. It has 5 trees.",
        "It has 6 trees. Bo sang. It has 6 trees.",
        ["5 → 6: value 5 → 6", "5 → 6: value 5 → 6"],
    ),
    (
        "It has 5 trees. Bo sang. It has 5 trees.",
        "It has 6 trees. Bo sang. It has 7 trees.",
        ["5 → 6: value 5 → 6", "+ 7"],
    ),
    ("It has 5 trees. Bo sang. It has 5 trees.", "It has 5 trees. Bo sang. It has 7 trees.", ["5", "+ 7"]),
    ("It has 5 trees.", "It has 5 trees. It has 5 trees. It has 5 trees.", ["5", "= 5", "= 5"]),
    ("It has 5 trees.", "It has 6 trees. Bo sang. It has 6 trees.", ["5 → 6: value 5 → 6", "= 6: value 5 → 6"]),
    ("“We go.” Bo sang. “We go.”", "“We go.” Bo sang. “We go.”", ["We go."]),
    (
        "“No comment,” Ida Holm said. Bo sang.",
        "“No comment,” Ida Holm said. Bo sang. “No comment,” Eva Torp said.",
        ["No comment,", "+ No comment,"],
    ),
]

FIGURES_THAT_CHANGE = [
    ("The fire killed 45 people.", "The fire killed 54 people.", ["45 → 54: value 45 → 54"]),
    ("The fire killed 45 people.", "The fire killed about 45 people.", ["45 → about 45: qualifier  → about"]),
    ("The fire killed about 45 people.", "The fire killed 45 people.", ["about 45 → 45: qualifier about → "]),
    (
        "The fire killed more than 45 people.",
        "The fire killed fewer than 45 people.",
        ["more than 45 → fewer than 45: qualifier over → under"],
    ),
    ("The fire killed 45 people.", "The fire killed 45 to 50 people.", ["45 → 45 to 50: value 45 → 45 to 50"]),
    ("The fire killed 45 to 50 people.", "The fire killed 45 people.", ["45 to 50 → 45: value 45 to 50 → 45"]),
    (
        "The fire killed 45 to 50 people.",
        "The fire killed 45 to 55 people.",
        ["45 to 50 → 45 to 55: value 45 to 50 → 45 to 55"],
    ),
    ("The fire killed 45 people.", "The fire killed 45 soldiers.", ["45: unit people → soldiers"]),
    ("The fire killed 45 people.", "The fire killed 45,000 people.", ["45 → 45,000: value 45 → 45,000"]),
    ("The fire killed 45,000 people.", "The fire killed 45000 people.", ["45,000 → 45000"]),
    (
        "The fire killed dozens of people.",
        "The fire killed hundreds of people.",
        ["dozens → hundreds: value dozens → hundreds"],
    ),
    ("It cost $5 million.", "It cost €5 million.", ["$5 million → €5 million: unit USD → EUR"]),
    ("It cost $5 million.", "It cost $5 billion.", ["$5 million → $5 billion: value $5 million → $5 billion"]),
    ("It cost $5 million.", "It cost $5,000,000.", ["$5 million → $5,000,000"]),
    ("It cost $5 million.", "It cost $5m.", ["$5 million → $5m"]),
    ("It cost 5 million dollars.", "It cost $5 million.", ["5 million dollars → $5 million"]),
    ("Sales fell 3 percent.", "Sales fell 3%.", ["3 percent → 3%"]),
    ("Sales fell 3 percent.", "Sales fell three percent.", ["3 percent → three percent"]),
    ("Sales fell 3 percent.", "Sales fell 3.0 percent.", ["3 percent → 3.0 percent"]),
    (
        "Sales fell 3 percent.",
        "Sales fell 3 percentage points.",
        ["3 percent → 3 percentage points: unit percent → percentage point"],
    ),
    ("Sales fell 3 percent.", "Sales rose 3 percent.", ["3 percent: value fell 3 percent → rose 3 percent"]),
    (
        "Sales fell by 3 percent in 2024.",
        "Sales grew by 3 percent in 2024.",
        ["3 percent: value fell 3 percent → grew 3 percent", "2024"],
    ),
    ("Sales are up 3 percent.", "Sales are down 3 percent.", ["3 percent: value up 3 percent → down 3 percent"]),
    (
        "The firm made a profit of $3 million.",
        "The firm made a loss of $3 million.",
        ["$3 million: value profit $3 million → loss $3 million"],
    ),
    ("Holm won 5 seats.", "Holm lost 5 seats.", ["5: value won 5 → lost 5"]),
    ("Sales fell 3 percent.", "Sales dropped 3 percent.", ["3 percent"]),
    (
        "Sales did fall 3 percent.",
        "Sales did not fall 3 percent.",
        ["3 percent: value Sales did fall 3 percent. → Sales did not fall 3 percent."],
    ),
    (
        "Nobody saw the 45 people.",
        "Everybody saw the 45 people.",
        ["45: value Nobody saw the 45 people. → Everybody saw the 45 people."],
    ),
    ("He is 45 years old.", "He is 46 years old.", ["45 years old → 46 years old: value 45 years old → 46 years old"]),
    ("The 45-year-old sang.", "The 46-year-old sang.", ["45-year-old → 46-year-old: value 45-year-old → 46-year-old"]),
    (
        "It opened on 4 May 2024.",
        "It opened on 5 May 2024.",
        ["4 May 2024 → 5 May 2024: value 4 May 2024 → 5 May 2024"],
    ),
    ("It opened on 4 May 2024.", "It opened on May 4, 2024.", ["4 May 2024 → May 4, 2024"]),
    ("It opened on Tuesday.", "It opened on Wednesday.", ["Tuesday → Wednesday: value Tuesday → Wednesday"]),
    ("It opened on Tuesday.", "It opened last Tuesday.", ["Tuesday → last Tuesday"]),
    ("It starts at 5 pm.", "It starts at 6 pm.", ["5 pm → 6 pm: value 5 pm → 6 pm"]),
    ("It starts at 5 pm.", "It starts at 5 p.m.", ["5 pm → 5 p.m."]),
    ("It starts at 5 pm.", "It starts at 5 am.", ["5 pm → 5 am: value 5 pm → 5 am"]),
    ("It is 5 km long.", "It is 5 miles long.", ["5 km → 5 miles: unit kilometre → mile"]),
    ("It is 5 km long.", "It is 5 kilometres long.", ["5 km → 5 kilometres"]),
    ("It took 5 days.", "It took 5 weeks.", ["5 days → 5 weeks: unit day → week"]),
    ("Vik won 3-2.", "Vik won 3-1.", ["3-2 → 3-1: value 3-2 → 3-1"]),
    ("It was -5 degrees.", "It was 5 degrees.", ["-5 degrees → 5 degrees: value -5 degrees → 5 degrees"]),
    ("It was −5 degrees.", "It was -5 degrees.", ["−5 degrees → -5 degrees"]),
    ("One in five men sang.", "One in four men sang.", ["One in five → One in four: value One in five → One in four"]),
    ("She came second.", "She came third.", ["second → third: value second → third"]),
    ("Nine ships sank in May.", "9 ships sank in May.", ["Nine → 9", "May"]),
    ("12 ships sank in May.", "Twelve ships sank in May.", ["12 → Twelve", "May"]),
    ("In May nine ships sank.", "Nine ships sank in May.", ["nine → Nine", "May"]),
    (
        "Half of the men sang.",
        "50 percent of the men sang.",
        ["Half → 50 percent: value Half → 50 percent, unit men → percent, type ratio → percent"],
    ),
]

SWAPS_AND_NEIGHBOURS = [
    (
        "Ida paid 5 euros, Bo paid 7 euros.",
        "Ida paid 7 euros, Bo paid 5 euros.",
        ["5 euros → 7 euros: value 5 euros → 7 euros", "7 euros → 5 euros: value 7 euros → 5 euros"],
    ),
    (
        "Ida paid 5 euros, Bo paid 7 euros.",
        "Bo paid 7 euros, Ida paid 5 euros.",
        ["7 euros: place", "5 euros: place"],
    ),
    ("Ida paid 5 euros, Bo paid 7 euros.", "Bo paid 5 euros, Ida paid 7 euros.", ["5 euros: place", "7 euros: place"]),
    ("Osterby scored 5, Tarp 7.", "Osterby scored 7, Tarp 5.", ["5 → 7: value 5 → 7"]),
    ("Osterby scored 5, Tarp 7.", "Tarp scored 5, Osterby 7.", ["5: place"]),
    (
        "Sales rose 5 percent and profit 7 percent.",
        "Profit rose 5 percent and sales 7 percent.",
        ["5 percent: place", "7 percent: place"],
    ),
    (
        "Of the 5 men and 7 women, most sang.",
        "Of the 7 men and 5 women, most sang.",
        ["5 → 7: value 5 → 7", "7 → 5: value 7 → 5"],
    ),
    ("Of the 5 men and 7 women, most sang.", "Of the 7 women and 5 men, most sang.", ["7: place", "5: place"]),
    ("He paid 5 euros, then 5 euros more.", "He paid 5 euros more.", ["5 euros: place", "5 euros gone"]),
    (
        "It grew from 5 euros to 7 euros.",
        "It fell from 7 euros to 5 euros.",
        ["+ 7 euros", "+ 5 euros", "from 5 euros to 7 euros gone"],
    ),
    (
        "Osterby recorded 12 cases. Tarp recorded 15 cases.",
        "Osterby recorded 15 cases. Tarp recorded 12 cases.",
        ["12 → 15: value 12 → 15", "15 → 12: value 15 → 12"],
    ),
    (
        "Osterby recorded 12 cases. Tarp recorded 15 cases.",
        "Tarp recorded 12 cases. Osterby recorded 15 cases.",
        ["15 → 12: value 15 → 12", "12 → 15: value 12 → 15"],
    ),
    (
        "Osterby recorded 12 cases. Tarp recorded 15 cases.",
        "Tarp recorded 15 cases. Osterby recorded 12 cases.",
        ["15", "12"],
    ),
    (
        "Osterby recorded 12 cases. Tarp recorded 15 cases.",
        "Osterby recorded only 12 cases. Tarp recorded only 15 cases.",
        ["12", "15"],
    ),
    ("Osterby recorded 12 cases. Tarp recorded 15 cases.", "Tarp recorded 15 cases.", ["15", "12 gone"]),
    (
        "Osterby recorded 12 cases. Tarp recorded 15 cases.",
        "Tarp recorded 12 cases.",
        ["15 → 12: value 15 → 12", "12 gone"],
    ),
    ("Osterby recorded 12 cases.", "Tarp recorded 12 cases.", ["12: place"]),
    ("In Osterby 12 people died.", "In Tarp 12 people were born.", ["12: place"]),
    ("The mayor hired 12 gardeners in Osterby.", "The mayor hired 12 gardeners in Tarp.", ["12: place"]),
    ("The mayor hired 12 gardeners.", "Ida Holm hired 12 gardeners.", ["12"]),
    ("Ida Holm hired 12 gardeners.", "Mayor Ida Holm hired 12 gardeners.", ["12"]),
    ("A poster cost 12 euros. Bo sang.", "The ferry took 12 minutes. Bo sang.", ["+ 12 minutes", "12 euros gone"]),
    ("The ferry carried 12 cows in May. Bo sang.", "A poster read 12 cows. Bo sang.", ["12: place", "May gone"]),
]

QUOTATIONS = [
    ("“We go. We stay,” Ida Holm said.", "“We go. We stay,” Ida Holm told Bo.", ["We go. We stay,"]),
    (
        "“We lost many ships,” Ida Holm said.",
        "“We lost some ships,” Ida Holm said.",
        ["We lost many ships, → We lost some ships,: words We lost many ships, → We lost some ships,"],
    ),
    (
        "“We lost many ships,” Ida Holm said.",
        "“We lost many ships,” Ida Holm told the council.",
        ["We lost many ships,"],
    ),
    (
        "“We lost many ships,” Ida Holm said.",
        "“We lost many ships,” Eva Torp said.",
        ["We lost many ships,: speaker Ida Holm → Eva Torp"],
    ),
    ("“We lost many ships,” Ida Holm said.", "“We lost many ships,” Holm said.", ["We lost many ships,"]),
    (
        "“We lost many ships,” Ida Holm said.",
        "Ida Holm said: “We lost many ships.”",
        ["We lost many ships, → We lost many ships."],
    ),
    (
        "“We lost many ships,” Ida Holm said.",
        "“we lost many ships,” Ida Holm said.",
        ["We lost many ships, → we lost many ships,"],
    ),
    (
        "“We lost many ships,” Ida Holm said.",
        "“We lost Many ships,” Ida Holm said.",
        ["We lost many ships, → We lost Many ships,: words We lost many ships, → We lost Many ships,"],
    ),
    (
        "“We lost many ships,” Ida Holm said.",
        "“We lost many ships!” Ida Holm said.",
        ["We lost many ships, → We lost many ships!: words We lost many ships, → We lost many ships!"],
    ),
    (
        "“We lost many ships,” Ida Holm said.",
        "“We lost many, ships,” Ida Holm said.",
        ["We lost many ships, → We lost many, ships,: words We lost many ships, → We lost many, ships,"],
    ),
    (
        "“We lost many ships,” Ida Holm said.",
        "“We lost many ships in May,” Ida Holm said.",
        [
            "We lost many ships, → We lost many ships in May,: words We lost many ships, → We lost many ships in May,",
            "+ May",
        ],
    ),
    (
        "“We lost many ships,” Ida Holm said.",
        "“We did not lose many ships,” Ida Holm said.",
        ["We lost many ships, → We did not lose many ships,: words We lost many ships, → We did not lose many ships,"],
    ),
    (
        "“We lost many ships,” Ida Holm said.",
        "Ida Holm said that they lost many ships.",
        [
            "We lost many ships, → that they lost many ships: words We lost many ships, → that they lost many ships, type direct → indirect"
        ],
    ),
    (
        "“We lost many ships,” Ida Holm said.",
        "Ida Holm said they had lost many ships.",
        [
            "We lost many ships, → they had lost many ships: words We lost many ships, → they had lost many ships, type direct → indirect"
        ],
    ),
    (
        "“We lost many ships,” Ida Holm said.",
        "“It is a fine day,” Ida Holm said.",
        ["+ It is a fine day,", "We lost many ships, gone"],
    ),
    (
        "Mayor Ida Holm came. “We go,” she said.",
        "Mayor Eva Torp came. “We go,” she said.",
        ["We go,: speaker Ida Holm → Eva Torp"],
    ),
    ("Mayor Ida Holm came. “We go,” she said.", "Mayor Ida Holm came by boat. “We go,” she said.", ["We go,"]),
    ("Mayor Ida Holm came. Bo sang. “We go,” she said.", "Bo sang. “We go,” she said.", ["We go,"]),
    (
        "Ida Holm called it “a fine day”.",
        "Ida Holm called it “a bad day”.",
        ["a fine day → a bad day: words a fine day → a bad day"],
    ),
    ("Ida Holm called it “a fine day”.", "Ida Holm called it a fine day.", ["a fine day: speaker Ida Holm → "]),
    ("Ida Holm called it a fine day.", "Ida Holm called it “a fine day”.", ["+ a fine day"]),
    (
        "Ida Holm said that the plan had failed.",
        "Ida Holm denied that the plan had failed.",
        ["that the plan had failed: words said → denied"],
    ),
    (
        "Ida Holm said that the plan had failed.",
        "Ida Holm told reporters that the plan had failed.",
        ["that the plan had failed"],
    ),
    (
        "Ida Holm said that the plan had failed.",
        "Eva Torp said that the plan had failed.",
        ["that the plan had failed: speaker Ida Holm → Eva Torp"],
    ),
    (
        "Ida Holm said that the plan had failed.",
        "Ida Holm said that the plan had not failed.",
        [
            "that the plan had failed → that the plan had not failed: words that the plan had failed → that the plan had not failed"
        ],
    ),
    (
        "“We go. We stay,” Ida Holm said.",
        "“We go. Nobody sings. We stay,” Ida Holm said.",
        ["We go. We stay, → We go. Nobody sings. We stay,: words We go. We stay, → We go. Nobody sings. We stay,"],
    ),
    (
        "“We go to Tarp and we stay there,” Ida Holm said.",
        "“We go to Tarp,” Ida Holm said, “and we stay there.”",
        [
            "We go to Tarp and we stay there, → We go to Tarp,: words We go to Tarp and we stay there, → We go to Tarp,",
            "+ and we stay there.",
        ],
    ),
    (
        "“We lost twelve ships,” Ida Holm said.",
        "“We lost 12 ships,” Ida Holm said.",
        ["We lost twelve ships, → We lost 12 ships,: words We lost twelve ships, → We lost 12 ships,", "twelve → 12"],
    ),
    (
        "“We lost 12 ships,” Ida Holm said.",
        "“We lost 13 ships,” Ida Holm said.",
        [
            "We lost 12 ships, → We lost 13 ships,: words We lost 12 ships, → We lost 13 ships,",
            "12 → 13: value 12 → 13",
        ],
    ),
    (
        "“We lost many ships and we will lose more,” Ida Holm said.",
        "At the harbour Ida Holm was asked again. “We lost many ships and we will lose more.”",
        ["We lost many ships and we will lose more, → We lost many ships and we will lose more.: speaker Ida Holm → "],
    ),
]

SENTENCES_SPLIT_JOINED_MOVED_REWRITTEN = [
    (
        "The council will spend €2.3 million on trees, and it hired 12 gardeners.",
        "The council will spend €2.3 million on trees. It also hired 12 gardeners.",
        ["€2.3 million", "12"],
    ),
    (
        "The council will spend €2.3 million on trees. It also hired 12 gardeners.",
        "The council will spend €2.3 million on trees, and it hired 12 gardeners.",
        ["€2.3 million", "12"],
    ),
    (
        "The council will appeal. He has 21 days to do so.",
        "The council will appeal, and he has 21 days to do so.",
        ["21 days"],
    ),
    ("In 2024, sales rose 5 percent.", "Sales rose 5 percent in 2024.", ["5 percent", "2024"]),
    (
        "The bakery on Pilot Street sold 450 loaves. Bo sang. Eva danced.",
        "Bo sang. Eva danced. On Pilot Street the bakery sold 450 loaves.",
        ["450"],
    ),
    (
        "The bakery on Pilot Street sold 450 loaves. Bo sang.",
        "Bo sang. The old bakery on Pilot Street sold 450 loaves a day.",
        ["450: unit loaves → loaves per day"],
    ),
    (
        "The bakery on Pilot Street sold 450 loaves.\nBo paid 7 euros for his.",
        "Bo paid 7 euros for his.\nThe bakery on Pilot Street sold 480 loaves.",
        ["7 euros", "450 → 480: value 450 → 480"],
    ),
    ("The bakery sold 450 loaves to the school.", "Rain fell on the 450 seats of the stadium.", ["+ 450", "450 gone"]),
    ("The bakery sold 450 loaves to the school.", "The bakery sold loaves to the school.", ["450 gone"]),
    ("The bakery sold loaves to the school.", "The bakery sold 450 loaves to the school.", ["+ 450"]),
    (
        "The bakery sold 450 loaves to the school.",
        "The bakery, which opened in 1994, sold 450 loaves to the school.",
        ["+ 1994", "450"],
    ),
    (
        "The bakery sold 450 loaves to the school, officials said.",
        "The bakery sold 450 loaves to the school.",
        ["The bakery sold 450 loaves to the school: speaker officials → ", "450"],
    ),
    ("Bakery sells 450 loaves\nBo sang.", "Bakery sells 450 loaves to school\nBo sang.", ["450"]),
    (
        "It has 5 trees. It has 7 men. It has 9 cows.",
        "Wir gehen. Wir bleiben. Wir singen.",
        ["5 gone", "7 gone", "9 gone"],
    ),
]

GERMAN = [
    ("Die Stadt pflanzt 45 Bäume.", "Die Stadt pflanzt 54 Bäume.", ["45 → 54: value 45 → 54"]),
    (
        "Der Umsatz stieg um 3 Prozent.",
        "Der Umsatz sank um 3 Prozent.",
        ["3 Prozent: value stieg 3 Prozent → sank 3 Prozent"],
    ),
    ("„Wir gehen“, sagte Ida Holm.", "»Wir gehen«, sagte Ida Holm.", ["Wir gehen"]),
    (
        "„Wir gehen“, sagte Ida Holm.",
        "„Wir bleiben“, sagte Ida Holm.",
        ["Wir gehen → Wir bleiben: words Wir gehen → Wir bleiben"],
    ),
    ("Die Stadt pflanzt neun Bäume.", "Die Stadt pflanzt 9 Bäume.", ["neun → 9"]),
]


@pytest.mark.parametrize(("old", "new", "expected"), SENTENCES_THAT_STAY)
def test_sentences_that_stay(old, new, expected):
    assert told(old, new) == expected


@pytest.mark.parametrize(("old", "new", "expected"), SENTENCES_THAT_STAND_SEVERAL_TIMES)
def test_sentences_that_stand_several_times(old, new, expected):
    assert told(old, new) == expected


@pytest.mark.parametrize(("old", "new", "expected"), FIGURES_THAT_CHANGE)
def test_figures_that_change(old, new, expected):
    assert told(old, new) == expected


@pytest.mark.parametrize(("old", "new", "expected"), SWAPS_AND_NEIGHBOURS)
def test_swaps_and_neighbours(old, new, expected):
    assert told(old, new) == expected


@pytest.mark.parametrize(("old", "new", "expected"), QUOTATIONS)
def test_quotations(old, new, expected):
    assert told(old, new) == expected


@pytest.mark.parametrize(("old", "new", "expected"), SENTENCES_SPLIT_JOINED_MOVED_REWRITTEN)
def test_sentences_split_joined_moved_rewritten(old, new, expected):
    assert told(old, new) == expected


@pytest.mark.parametrize(("old", "new", "expected"), GERMAN)
def test_german(old, new, expected):
    assert told(old, new, language="de") == expected


TRAPS = [
    (
        "Tarp has 5 schools, Vik has 7 schools and Kolby has 9 schools.",
        "Tarp has 7 schools, Vik has 9 schools and Kolby has 5 schools.",
        ["5 → 7: value 5 → 7", "7 → 9: value 7 → 9", "9 → 5: value 9 → 5"],
    ),
    (
        "Tarp has 5 schools, Vik has 7 schools and Kolby has 9 schools.",
        "Vik has 7 schools, Kolby has 9 schools and Tarp has 5 schools.",
        ["5 → 7: value 5 → 7", "7 → 9: value 7 → 9", "9 → 5: value 9 → 5"],
    ),
    (
        "Tarp has 5 schools, Vik has 7 schools and Kolby has 9 schools.",
        "Vik has 5 schools, Kolby has 7 schools and Tarp has 9 schools.",
        ["5: place", "7: place", "9: place"],
    ),
    (
        "Tarp has 5 schools, Vik has 7 schools and Kolby has 9 schools.",
        "Tarp has 5 schools and Kolby has 9 schools.",
        ["5: place", "9", "7 gone"],
    ),
    (
        "Tarp has 5 schools, Vik has 5 schools and Kolby has 5 schools.",
        "Tarp has 5 schools and Kolby has 5 schools.",
        ["5: place", "5", "5 gone"],
    ),
    (
        "Tarp has 5 schools, Vik has 5 schools and Kolby has 5 schools.",
        "Tarp has 5 schools, Vik has 6 schools and Kolby has 5 schools.",
        ["5", "5 → 6: value 5 → 6", "5"],
    ),
    (
        "In 2023 sales rose 5 percent, in 2024 sales rose 7 percent.",
        "In 2024 sales rose 5 percent, in 2023 sales rose 7 percent.",
        ["2023 → 2024: value 2023 → 2024", "5 percent: place", "2024 → 2023: value 2024 → 2023", "7 percent: place"],
    ),
    (
        "Men earn 5 euros more. Women earn 7 euros more.",
        "Women earn 5 euros more. Men earn 7 euros more.",
        ["7 euros → 5 euros: value 7 euros → 5 euros", "5 euros → 7 euros: value 5 euros → 7 euros"],
    ),
    ("The club beat Tarp 3-2 and Vik 2-1.", "The club beat Vik 3-2 and Tarp 2-1.", ["3-2: place", "2-1: place"]),
    ("The club beat Tarp 3-2.", "Tarp beat the club 3-2.", ["3-2: place"]),
    ("Tarp beat Vik 3-2.", "Vik beat Tarp 3-2.", ["3-2: place"]),
    ("Ida Holm owes Bo Lund 500 euros.", "Bo Lund owes Ida Holm 500 euros.", ["500 euros: place"]),
    ("5 of 12 men left.", "12 of 5 men left.", ["5 → 12: value 5 → 12", "12 → 5: value 12 → 5"]),
    (
        "Profit fell from 7 million euros to 5 million euros.",
        "Profit rose from 5 million euros to 7 million euros.",
        [
            "5 million euros → from 5 million euros to 7 million euros: value 5 million euros → from 5 million euros to 7 million euros",
            "7 million euros gone",
        ],
    ),
    (
        "Sales fell to 5 million euros from 7 million euros.",
        "Sales fell from 7 million euros to 5 million euros.",
        [
            "5 million euros → 7 million euros: value 5 million euros → 7 million euros",
            "7 million euros → 5 million euros: value 7 million euros → 5 million euros",
        ],
    ),
    (
        "“We will win,” Ida Holm said. “We will not,” she added.",
        "“We will not,” Ida Holm said. “We will win,” she added.",
        [
            "We will win, → We will not,: words We will win, → We will not,",
            "We will not, → We will win,: words We will not, → We will win,",
        ],
    ),
    ("Holm said 45 people had died.", "45 people had died, Holm said.", ["45", "45 people had died"]),
    ("Holm said 45 people had died.", "45 people died.", ["45", "45 people had died gone"]),
    ("It is 5 km from Tarp to Vik.", "It is 5 km from Vik to Tarp.", ["5 km: place"]),
    (
        "The plant has 450 staff.\nIt opened in 1994.",
        "The plant has 450 staff. It opened in 1994 and closed in 2020.",
        ["450", "1994: place", "+ 2020"],
    ),
    ("Photo: the mayor with 5 trees", "Photo: The mayor with 5 trees", ["5"]),
    ("Table 1: 5 10 15 20", "Table 1: 5 10 16 20", ["5", "10", "15 → 16: value 15 → 16", "20"]),
    ("Table 1: 5 10 15 20", "Table 1: 5 15 10 20", ["5", "15: place", "10: place", "20"]),
    (
        "The party won 5 seats in Tarp and 5 seats in Vik and lost 9 seats.",
        "The party won 5 seats in Vik and lost 9 seats there.",
        ["5: place", "9", "5 gone"],
    ),
    (
        "The party won 5 seats in Tarp and then lost 6 posts in Vik.",
        "The party won 5 seats in Kolby and 7 seats in Tarp and then lost 6 posts in Kolby and 8 posts in Vik.",
        ["5: place", "+ 7", "6: place", "+ 8"],
    ),
    ("The US sent 45 planes to Tarp.", "The U.S. sent 45 planes to Tarp.", ["45"]),
    ("Meanwhile the town has 45 schools in Tarp.", "Still the town has 45 schools in Tarp.", ["45"]),
    (
        "Nordglas lost 4 percent. It fell to 310 points.",
        "Tarpglas lost 4 percent. It fell to 310 points.",
        ["4 percent: place", "310: place"],
    ),
    (
        "The firm hired 12 men.\nThe bank fired 12 men.",
        "The bank hired 12 men.\nThe firm fired 12 men.",
        ["12: place", "12: place"],
    ),
    ("Tarp has 12 schools and Vik has 12 schools.", "Vik has 12 schools.", ["12", "12 gone"]),
    (
        "Holm earned 5 million euros in 2023 and 7 million in 2024.",
        "Holm earned 7 million euros in 2024 and 5 million in 2023.",
        [
            "5 million euros → 7 million euros: value 5 million euros → 7 million euros",
            "2023 → 2024: value 2023 → 2024",
            "7 million → 5 million: value 7 million → 5 million",
            "2024 → 2023: value 2024 → 2023",
        ],
    ),
    (
        "Holm earned 5 million euros in 2023 and 7 million in 2024.",
        "Holm earned 5 million euros in 2024 and 7 million in 2023.",
        [
            "5 million euros: place",
            "2023 → 2024: value 2023 → 2024",
            "7 million: place",
            "2024 → 2023: value 2024 → 2023",
        ],
    ),
    (
        "The party won 5 seats in May and 7 seats in June.",
        "The party won 7 seats in May and 5 seats in June.",
        ["5 → 7: value 5 → 7", "May", "7 → 5: value 7 → 5", "June"],
    ),
    (
        "The party won 5 seats in Tarp. The party won 7 seats in Vik.",
        "The party won 7 seats in Tarp. The party won 5 seats in Vik.",
        ["5 → 7: value 5 → 7", "7 → 5: value 7 → 5"],
    ),
    (
        "The party won 5 seats in Tarp. The party won 7 seats in Vik.",
        "The party won 5 seats in Vik. The party won 7 seats in Tarp.",
        ["7 → 5: value 7 → 5", "5 → 7: value 5 → 7"],
    ),
    (
        "The party won 5 seats in Tarp. The party won 7 seats in Vik.",
        "The party won 5 seats in Vik.",
        ["5: place", "7 gone"],
    ),
    ("The party won 5 seats in Tarp. The party won 5 seats in Vik.", "The party won 5 seats in Vik.", ["5", "5 gone"]),
    ("The party won 5 seats in Tarp.", "The party won 5 seats in Tarp and 5 seats in Vik.", ["5", "+ 5"]),
    ("The party won 5 seats in Tarp.", "The party won 5 seats in Vik and 7 seats in Tarp.", ["5: place", "+ 7"]),
    ("The party won 5 seats.", "The party won 7 seats and 5 posts.", ["5 → 7: value 5 → 7", "+ 5"]),
    ("The party won 5 seats.", "The party won 5 posts and 7 seats.", ["5: unit seats → posts", "+ 7"]),
    ("The party won 5.", "The party won 7 and 5.", ["+ 7", "5"]),
    ("It killed 45 people and hurt 12.", "It hurt 45 people and killed 12.", ["45: place", "12: place"]),
    ("The fire killed 45 people.", "The fire hurt 45 people.", ["45"]),
    ("Ida Holm, 45, met Eva Torp, 46.", "Eva Torp, 46, met Ida Holm, 45.", ["46: place", "45: place"]),
    (
        "Ida Holm, 45, met Eva Torp, 46.",
        "Ida Holm, 46, met Eva Torp, 45.",
        ["45 → 46: value 45 → 46", "46 → 45: value 46 → 45"],
    ),
    ("Ida Holm, 45, met Eva Torp, 46.", "Eva Torp, 45, met Ida Holm, 46.", ["45: place", "46: place"]),
    (
        "“We go,” Ida Holm said. “We stay,” Bo Lund said.",
        "“We stay,” Ida Holm said. “We go,” Bo Lund said.",
        ["We go, → We stay,: words We go, → We stay,", "We stay, → We go,: words We stay, → We go,"],
    ),
    (
        "“We go,” Ida Holm said. “We stay,” Bo Lund said.",
        "“We go,” Bo Lund said. “We stay,” Ida Holm said.",
        ["We stay, → We go,: words We stay, → We go,", "We go, → We stay,: words We go, → We stay,"],
    ),
    (
        "Shares rose 3 percent after they fell 3 percent.",
        "Shares fell 3 percent after they rose 3 percent.",
        ["3 percent: place", "3 percent: place"],
    ),
    (
        "The rate rose from 3 percent.",
        "The rate rose to 3 percent.",
        ["3 percent: value The rate rose from 3 percent. → The rate rose to 3 percent."],
    ),
    (
        "The rate is 3 percent in men and 4 percent in women.",
        "The rate is 3 percent in women and 4 percent in men.",
        ["3 percent: place", "4 percent: place"],
    ),
    ("The rate is 3 percent.\nMore words are here.", "The rate is 3 percent. More words are here.", ["3 percent"]),
    ("He was fined $500 and jailed for 5 days.", "He was jailed for 5 days and fined $500.", ["5 days", "$500"]),
    (
        "The team has 12 players, 5 of them from Tarp.",
        "The team has 12 players, 7 of them from Tarp.",
        ["12", "5 → 7: value 5 → 7"],
    ),
    (
        "The team has 12 players, 5 of them from Tarp.",
        "The team has 5 players, 12 of them from Tarp.",
        ["12 → 5: value 12 → 5", "5 → 12: value 5 → 12"],
    ),
    (
        "About 12 of the 45 men left.",
        "About 45 of the 12 men left.",
        ["About 12 → About 45: value About 12 → About 45", "45 → 12: value 45 → 12"],
    ),
    ("About 12 of the 45 men left.", "About 12 of the 54 men left.", ["About 12", "45 → 54: value 45 → 54"]),
    ("The debt is 45 billion euros.", "The budget is 45 billion euros.", ["45 billion euros: place"]),
    ("Costs rose 5 percent.", "Prices rose 5 percent.", ["5 percent: place"]),
    ("The town has 5 schools.", "The town has no schools.", ["5 gone"]),
    ("The town has 5 schools.", "The town had 5 schools.", ["5"]),
    ("The town may build 5 schools.", "The town will build 5 schools.", ["5"]),
    (
        "It sold 5 million cars in 2024.",
        "It sold 5 million cars in 2023.",
        ["5 million", "2024 → 2023: value 2024 → 2023"],
    ),
    (
        "It sold 5 million cars a year.",
        "It sold 5 million cars a month.",
        ["5 million: unit cars per year → cars per month"],
    ),
    ("It sold 5 million cars.", "It sold 5 million.", ["5 million: unit cars → "]),
    ("Ida Holm, 61, sang.\nShe is 61.", "She is 61.\nBo Lund, 61, sang.", ["61", "61: place"]),
    (
        "The 5th of May is a holiday.",
        "The 6th of May is a holiday.",
        ["5th of May → 6th of May: value 5th of May → 6th of May"],
    ),
    (
        "The ship carries 450 men. The ship carries 450 men and cars.",
        "The ship carries 450 men and cars. The ship carries 450 men.",
        ["450", "450"],
    ),
    ("The ship carries 450 men.", "The ship carries 450 men,The ship carries 450 men.", ["450: place", "+ 450"]),
    (
        "Ida Holm said “no” to the plan and “yes” to the bridge.",
        "Ida Holm said “yes” to the plan and “no” to the bridge.",
        ["+ yes", "+ no", "no gone", "yes gone"],
    ),
    ("Ida Holm said “no” to the plan.", "Ida Holm said “no” to the bridge.", ["no"]),
]


@pytest.mark.parametrize(("old", "new", "expected"), TRAPS)
def test_no_verdict_is_caught_by(old, new, expected):
    assert told(old, new) == expected

"""Numbers whose unit is told once, at the figure beside them.

A row is a sentence and its figures as tests.extraction.told_figures tells them; dates are told from Thursday, 20 November 2025.
"""

import pytest

from tests.extraction.told_figures import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Turnout was 63 per cent, up from 58.", ["63 per cent | percent 63 percent", "58 | percent 58 percent"]),
        ("The Greens took 12 seats, up from about eight.", ["12 | count 12 seats", "about eight | count about 8 seats"]),
        ("It built 90 homes, compared with 63 by then.", ["90 | count 90 homes", "63 | count 63 homes"]),
        ("It made $5 million, against 3 million.", ["$5 million | money 5000000 USD", "3 million | money 3000000 USD"]),
        ("The index rose 64 points to 4,577.", ["64 | count 64 points", "4,577 | count 4577 points"]),
        ("Sales rose 4 percent to 4,577.", ["4 percent | percent 4 percent", "4,577 | count 4577"]),
        ("He went from 90 kilos to 82.", ["90 kilos | measure 90 kilogram", "82 | measure 82 kilogram"]),
        ("The blast killed nine people and injured 45.", ["nine | count 9 people", "45 | count 45 people"]),
        ("They sold 435 homes in May and 187 in June.", ["435 | count 435 homes", "May | date 2025-05", "187 | count 187 homes", "June | date 2025-06"]),
        ("It killed 12 people. It was down from 30.", ["12 | count 12 people", "30 | count 30"]),
        ("It sold 1,82,494 units, up 3.2 per cent from 1,75,916.", ["1,82,494 | count 182494 units", "3.2 per cent | percent 3.2 percent", "1,75,916 | count 175916 units"]),
        ("They held three men, ages 19, 22 and 35.", ["three | count 3 men", "ages 19 | age 19 year", "22 | age 22 year", "35 | age 35 year"]),
        ("She was aged 19, and 22 people came.", ["aged 19 | age 19 year", "22 | count 22 people"]),
        ("The best is 84.7 cents, the worst is 74.1.", ["84.7 cents | money 0.847 USD", "74.1 | money 0.741 USD"]),
        ("The port lost 1.1%, and the gauge hit 28.7.", ["1.1% | percent 1.1 percent", "28.7 | count 28.7"]),
        ("It fell to 34 from 51 in 12 towns.", ["34 | count 34", "51 | count 51", "12 | count 12 towns"]),
        ("It rose 8.15% to 3.65.", ["8.15% | percent 8.15 percent", "3.65 | count 3.65"]),
        ("Holm led Lund 54 percent to 46.", ["54 percent | percent 54 percent", "46 | percent 46 percent"]),
        ("It is 4.1 points higher than four years ago.", ["4.1 | count 4.1 points", "four years ago | date 2021"]),
        ("He holds a 51 percent stake, his brother 30.", ["51 percent | percent 51 percent", "30 | percent 30 percent"]),
        ("Lund is at 31 percent, ahead of Holm on 17.", ["31 percent | percent 31 percent", "17 | percent 17 percent"]),
        ("It shed 88 points, or 1 per cent, to 8,524.", ["88 | count 88 points", "1 per cent | percent 1 percent", "8,524 | count 8524 points"]),
        ("They have 10 points from a possible 18.", ["10 | count 10 points", "18 | count 18 points"]),
        ("Sales fell by 15,845 to 7.39 million.", ["15,845 | count 15845", "7.39 million | count 7390000"]),
        ("She has three sons and is 45.", ["three | count 3 sons", "45 | count 45"]),
        ("Turnout was 63 per cent (up from 58).", ["63 per cent | percent 63 percent", "58 | percent 58 percent"]),
        ("Rooms are £300 a week, up from £250.", ["£300 a week | money 300 GBP per week", "£250 | money 250 GBP per week"]),
        ("It has 230 horsepower, more than the old boat's 212.", ["230 horsepower | measure 230 horsepower", "212 | measure 212 horsepower"]),
        ("It rose 120 points, or 0.4 percent, to 26,450.", ["120 | count 120 points", "0.4 percent | percent 0.4 percent", "26,450 | count 26450 points"]),
        ("It was up 45.6 points or 0.3 percent at 7,105.", ["45.6 | count 45.6 points", "0.3 percent | percent 0.3 percent", "7,105 | count 7105 points"]),
        ("The one gained 118 points to 15,890 and the other rose 390 to 52,904.", ["118 | count 118 points", "15,890 | count 15890 points", "390 | count 390 points", "52,904 | count 52904 points"]),
        ("The boat weighs 1,850kg, 120 more than the last one.", ["1,850kg | measure 1850 kilogram", "120 | measure 120 kilogram"]),
        ("It rose 12.3 points (0.4 percent) to 7,105.", ["12.3 | count 12.3 points", "0.4 percent | percent 0.4 percent", "7,105 | count 7105 points"]),
        ("A boat was 9,000 yen ($60) and one 8,000 ($53).", ["9,000 yen | money 9000 JPY", "$60 | money 60 USD", "8,000 | money 8000 JPY", "$53 | money 53 USD"]),
        ("Of 12 votes, 7 of them void, up from 3 of 9.", ["12 | count 12 votes", "7 | count 7", "3 | count 3", "9 | count 9"]),
    ],
)  # fmt: skip
def test_a_bare_number_takes_the_unit_of_what_it_is_compared_with(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was 41 degrees in Osterby and 39 in Lund.", ["41 degrees | measure 41 degree", "39 | measure 39 degree"]),
        ("Holm stood at 52 percent and Lund at 41.", ["52 percent | percent 52 percent", "41 | percent 41 percent"]),
        ("Imports grew by 3% but exports by 5.", ["3% | percent 3 percent", "5 | percent 5 percent"]),
        ("The port gained 1.2 percent, while the mill added 0.8.", ["1.2 percent | percent 1.2 percent", "0.8 | percent 0.8 percent"]),
        ("Joblessness was 4.2 percent in Lund and 4.5 on the hills.", ["4.2 percent | percent 4.2 percent", "4.5 | percent 4.5 percent"]),
        ("The ball left at 1.4 degrees in 2018 and 2.1 last year.", ["1.4 degrees | measure 1.4 degree", "2018 | date 2018", "2.1 | measure 2.1 degree", "last year | date 2024"]),
        ("It gets 32 mpg in the town and 41 on the coast.", ["32 mpg | measure 32 mile per gallon", "41 | measure 41 mile per gallon"]),
        ("The wall is 90 feet wide and 20 high.", ["90 feet | measure 90 foot", "20 | measure 20 foot"]),
        ("The box is 3 metres by 2.7 by 2.2.", ["3 metres | measure 3 metre", "2.7 | measure 2.7 metre", "2.2 | measure 2.2 metre"]),
        ("Holm won 43%, the Greens 31, and others 26.", ["43% | percent 43 percent", "31 | percent 31 percent", "26 | percent 26 percent"]),
        ("Norway won 14 medals, Lund 12 and Osterby 11.", ["14 | count 14 medals", "12 | count 12 medals", "11 | count 11 medals"]),
        ("She scored 30 points, Ida Holm 22.", ["30 | count 30 points", "22 | count 22 points"]),
        ("He had 23 points and flew a Boeing 737.", ["23 | count 23 points"]),
        ("They met 12 envoys and watched Channel 4.", ["12 | count 12 envoys"]),
        ("He rowed 40 miles on Route 66.", ["40 miles | measure 40 mile"]),
        ("It rose 0.4 percent, and to 2,345.6.", ["0.4 percent | percent 0.4 percent", "2,345.6 | count 2345.6"]),
        ("It gained 1.2 percent. The mill added 0.8.", ["1.2 percent | percent 1.2 percent", "0.8 | count 0.8"]),
        ("It gained 1.2 percent and built 8 boats in May.", ["1.2 percent | percent 1.2 percent", "8 | count 8 boats", "May | date 2025-05"]),
        ("It cost 20 euros at the port and the bus came at noon.", ["20 euros | money 20 EUR", "noon | time 12:00"]),
    ],
)  # fmt: skip
def test_a_bare_number_in_the_same_place_of_a_second_clause_takes_the_unit_of_the_first(
    text: str, expected: list[str]
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It costs 30 or 60 cents, or 3 and 4 pence.", ["30 or 60 cents | money 0.3..0.6 USD", "3 | money 0.03 GBP", "4 pence | money 0.04 GBP"]),
        ("The share rose 5 cents to 3.45.", ["5 cents | money 0.05 USD", "3.45 | money 3.45 USD"]),
        ("The rupee slid 12 paise to 87.43.", ["12 paise | money 0.12 INR", "87.43 | money 87.43 INR"]),
        ("Cotton rose 1.5 cents to 74.1.", ["1.5 cents | money 0.015 USD", "74.1 | money 0.741 USD"]),
        ("Sales rose 3, 4 and 5 percent.", ["3 | percent 3 percent", "4 | percent 4 percent", "5 percent | percent 5 percent"]),
        ("They rowed 5, 10 and 15 miles.", ["5 | measure 5 mile", "10 | measure 10 mile", "15 miles | measure 15 mile"]),
        ("Pay is 20 and 30 euros.", ["20 | money 20 EUR", "30 euros | money 30 EUR"]),
        ("It took 5, 6 and 7 hours.", ["5 | duration 5 hour", "6 | duration 6 hour", "7 hours | duration 7 hour"]),
        ("The index closed at 7,105.2, up 12.3 points.", ["7,105.2 | count 7105.2 points", "12.3 | count 12.3 points"]),
        ("The mill (310.4 down 2.1 points) fell.", ["310.4 | count 310.4 points", "2.1 | count 2.1 points"]),
        ("The share closed at 4.20, down 3 cents.", ["4.20 | money 4.2 USD", "3 cents | money 0.03 USD"]),
        ("It sold 300, up 20 percent.", ["300 | count 300", "20 percent | percent 20 percent"]),
        ("In all 300 came, and 20 percent left.", ["300 | count 300", "20 percent | percent 20 percent"]),
        ("About 300 and 20 dogs barked.", ["About 300 | count about 300 dogs", "20 | count 20 dogs"]),
    ],
)  # fmt: skip
def test_the_unit_of_the_last_in_a_list_is_that_of_all(text: str, expected: list[str]) -> None:
    assert told(text) == expected

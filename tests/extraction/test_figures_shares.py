"""Percentages, percentage points, fractions, ratios, multiples and scores.

A row is a sentence and its figures as tests.extraction.told_figures tells them; dates are told from Thursday, 20 November 2025.
"""

import pytest

from tests.extraction.told_figures import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Turnout was 58 percent.", ["58 percent | percent 58 percent"]),
        ("Sales fell 3.2 per cent.", ["3.2 per cent | percent 3.2 percent"]),
        ("The tax is 7.5%.", ["7.5% | percent 7.5 percent"]),
        ("Support rose by 4 percentage points.", ["4 percentage points | percent 4 percentage point"]),
        (
            "The rate was cut by a quarter of a percentage point.",
            ["a quarter of a percentage point | percent 0.25 percentage point"],
        ),
        ("Output edged down one-tenth of 1 percent.", ["one-tenth of 1 percent | percent 0.1 percent"]),
        ("Half of one percent was lost.", ["Half of one percent | percent 0.5 percent"]),
        ("Between 5 and 7 percent of hens died.", ["Between 5 and 7 percent | percent 5..7 percent"]),
        ("Growth of 2–3% is forecast.", ["2–3% | percent 2..3 percent"]),
        ("The share fell from 4.8 to 4.7 percent.", ["4.8 | percent 4.8 percent", "4.7 percent | percent 4.7 percent"]),
        ("More than 90% of the seats are taken.", ["More than 90% | percent over 90 percent"]),
        ("Prices are up as much as 12 pct.", ["as much as 12 pct | percent at-most 12 percent"]),
        ("Twenty-eight percent said no.", ["Twenty-eight percent | percent 28 percent"]),
        ("The index lost 0.03%.", ["0.03% | percent 0.03 percent"]),
        ("The stake is less than 0.5 percent.", ["less than 0.5 percent | percent under 0.5 percent"]),
        ("The bank cut rates by 25 basis points.", ["25 basis points | measure 25 basis point"]),
        ("A 2-percentage-point lead is small.", ["2-percentage-point | percent 2 percentage point"]),
        ("Nearly half the seats are empty.", ["Nearly half | ratio about 0.5 seats"]),
        ("A third of voters stayed at home.", ["A third | ratio 0.333333333333333 voters"]),
        ("Two-thirds of the crew mutinied.", ["Two-thirds | ratio 0.666666666666667 crew"]),
        ("Three-quarters of the harvest is lost.", ["Three-quarters | ratio 0.75"]),
        ("More than half of them are under age.", ["More than half | ratio over 0.5"]),
        ("One in five children goes hungry.", ["One in five | ratio 0.2 children"]),
        ("Two out of three drivers speed.", ["Two out of three | ratio 0.666666666666667 drivers"]),
        ("One-fifth of the budget is gone.", ["One-fifth | ratio 0.2"]),
        ("A two-thirds majority is needed.", ["two-thirds | ratio 0.666666666666667"]),
        ("The odds are 3-to-1.", ["3-to-1 | ratio 3"]),
        ("Prices doubled.", ["doubled | ratio 2"]),
        ("The herd more than tripled.", ["more than tripled | ratio over 3"]),
        ("The deficit was halved.", ["halved | ratio 0.5"]),
        ("It is twice as dear as tea.", ["twice | ratio 2"]),
        ("She spoke to him twice.", ["twice | count 2 times"]),
        ("The plant makes four times as many cars.", ["four times | ratio 4"]),
        ("There was a tenfold rise, then a 10-fold fall.", ["tenfold | ratio 10", "10-fold | ratio 10"]),
        ("The team won four times.", ["four | count 4 times"]),
        ("Half of the old town's 2.4m pensioners left.", ["Half | ratio 0.5 pensioners", "2.4m | count 2400000 pensioners"]),
        ("She won 22 of the city's 35 wards.", ["22 | count 22 wards", "35 | count 35 wards"]),
        ("They won eight of their last ten games.", ["eight | count 8 games", "ten | count 10 games"]),
        ("The statue is 12 times life size.", ["12 times | ratio 12"]),
        ("It costs five to seven times as much.", ["five to seven times | ratio 5..7"]),
        ("It is an 80:20 rule.", ["80:20 | score 80..20"]),
        ("Odds of 11/4 were offered; the 7/2 shot lost.", ["11/4 | ratio 2.75", "7/2 | ratio 3.5"]),
        ("They got a quarter-point rate cut and a half percentage point.", ["a quarter-point | percent 0.25 percentage point", "a half percentage point | percent 0.5 percentage point"]),
        ("It was a 25-basis-point cut.", ["25-basis-point | measure 25 basis point"]),
        ("It was 40-plus per cent or 40-odd miles.", ["40-plus per cent | percent at-least 40 percent", "40-odd | count about 40 miles"]),
        ("Her pay is 2½ times the average.", ["2½ times | ratio 2.5"]),
        ("A quarter of citizens favour it.", ["A quarter | ratio 0.25 citizens"]),
        ("Nine out of ten dentists agree.", ["Nine out of ten | ratio 0.9 dentists"]),
        ("The team won 2-1.", ["2-1 | score 2..1"]),
        ("The house voted 54-12 for the bill.", ["54-12 | score 54..12"]),
        ("They lost 3:2 on Sunday.", ["3:2 | score 3..2", "Sunday | date 2025-11-16"]),
        ("He will be back in the second half.", []),
        ("The other half of the cake was eaten.", []),
        ("Less than one-half percent is lost.", ["Less than one-half percent | percent under 0.5 percent"]),
        ("It is 40 to 50 percent full.", ["40 to 50 percent | percent 40..50 percent"]),
        (
            "Her lead is 1.5 percentage points or more.",
            ["1.5 percentage points or more | percent at-least 1.5 percentage point"],
        ),
        ("Yields rose 0.25 of a percentage point.", ["0.25 of a percentage point | percent 0.25 percentage point"]),
        ("About 12% to 15% of them left.", ["About 12% to 15% | percent about 12..15 percent"]),
        ("Growth slowed to minus 0.4 percent.", ["minus 0.4 percent | percent -0.4 percent"]),
        ("A threefold rise is likely.", ["threefold | ratio 3"]),
        ("It costs three and a half times as much.", ["three and a half times | ratio 3.5"]),
        ("It is a 1-in-5 chance.", ["1-in-5 | ratio 0.2"]),
        ("It is 5x as big.", ["5x | ratio 5"]),
        ("He was one in 2010.", ["2010 | date 2010"]),
        ("It is 3-5 km.", ["3-5 km | measure 3..5 kilometre"]),
        ("They lost 3-5.", ["3-5 | score 3..5"]),
        ("It costs $5 to 7 percent of them.", ["$5 | money 5 USD", "7 percent | percent 7 percent"]),
        ("It is a quarter to 5 percent.", ["5 percent | percent 5 percent"]),
        ("Revenue rose by a third to $88.", ["a third | ratio 0.333333333333333", "$88 | money 88 USD"]),
        ("Nearly a quarter were lost.", ["Nearly a quarter | ratio about 0.25"]),
        ("It was sold by a third man.", []),
        ("About a fifth-grade boy.", []),
        ("One in every 10 hens is ill.", ["One in every 10 | ratio 0.1 hens"]),
        ("The odds of a repeat are 20 to 1.", ["20 to 1 | ratio 20"]),
        ("A 7-1 favourite and a 25-1 outsider ran.", ["7-1 | ratio 7", "25-1 | ratio 25"]),
        ("The ratio of pupils to teachers is 18:1.", ["18:1 | ratio 18"]),
        ("The ratio is 5 to none.", ["5 | count 5"]),
        ("They lead by 2-all and lost 4-0.", ["2-all | score 2..2", "4-0 | score 4..0"]),
        ("The hosts were 287 for 6, the guests 43 for 2.", ["287 for 6 | score 287..6", "43 for 2 | score 43..2"]),
        ("He swapped 40 for 3 guns and 40 for 3 dollars.", ["40 | count 40", "3 | count 3 guns", "40 | count 40 guns", "3 dollars | money 3 USD"]),
        ("She shot 12 for 20 and paid 9 for it.", ["12 | count 12", "20 | count 20", "9 | count 9"]),
        ("They won three-nil after a nil-nil draw.", ["three-nil | score 3..0", "nil-nil | score 0..0"]),
        ("It was a one-two finish.", []),
        ("She lost 7-6 (5), 6-3 (2).", ["7-6 (5) | score 7..6", "6-3 | score 6..3", "2 | count 2"]),
        ("The law passed 98 to 1.", ["98 to 1 | score 98..1"]),
        ("It trades at 11 times earnings.", ["11 times | ratio 11"]),
        ("The odds are 6-to-3.", ["6-to-3 | ratio 2"]),
        ("They play a 3-4-5 press.", ["3 | count 3", "4 | count 4", "5 | count 5"]),
        ("They won two-one after a two-two draw.", ["two-one | score 2..1", "two-two | score 2..2"]),
        ("It took two-three weeks and a five-one-hitter.", ["two-three weeks | duration 2..3 week", "five | count 5 one", "one | count 1 hitter"]),
        ("It is half what it was, and half as big.", ["half | ratio 0.5", "half | ratio 0.5"]),
    ],
)  # fmt: skip
def test_a_share_is_told_in_percent_or_as_a_ratio(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Trade grows almost five percent a year.", ["almost five percent a year | percent about 5 percent per year"]),
        ("It pays 3% per annum.", ["3% per annum | percent 3 percent per year"]),
        ("It lost 0.5 percentage points a month.", ["0.5 percentage points a month | percent 0.5 percentage point per month"]),
        ("It fell 5 percent a year ago.", ["5 percent | percent 5 percent", "a year ago | date 2024"]),
        ("It fell 5 percent a share.", ["5 percent | percent 5 percent"]),
    ],
)  # fmt: skip
def test_a_share_by_time_is_a_rate(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The odds are 3 to 1.", ["3 to 1 | ratio 3"]),
        ("The ratio of debt to income is 1.8 to 1.", ["1.8 to 1 | ratio 1.8"]),
        ("They won 3 to 1.", ["3 to 1 | score 3..1"]),
        ("The vote was 5 to 1.", ["5 to 1 | score 5..1"]),
        ("In a 6-to-3 decision it won.", ["6-to-3 | score 6..3"]),
        ("They won by a 3-to-1 margin.", ["3-to-1 | ratio 3"]),
        (
            "The error is plus or minus 3.1 percentage points.",
            ["plus or minus 3.1 percentage points | percent about 3.1 percentage point"],
        ),
        ("MPs voted 354 to 7 to back it.", ["354 to 7 | score 354..7"]),
        ("They were 245 for 6 at noon.", ["245 for 6 | score 245..6", "noon | time 12:00"]),
        ("He took 4 for 37.", ["4 for 37 | score 4..37"]),
        ("They gave 300 for 12 dogs.", ["300 | count 300", "12 | count 12 dogs"]),
        ("It won by a margin of 2.5 to 1.", ["2.5 to 1 | ratio 2.5"]),
    ],
)
def test_two_sides_are_a_score_and_so_many_to_one_a_ratio_unless_something_is_won(
    text: str, expected: list[str]
) -> None:
    assert told(text) == expected

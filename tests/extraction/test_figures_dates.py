"""Dates and periods, and clock times.

A row is a sentence and its figures as tests.extraction.told_figures tells them; dates are told from Thursday, 20 November 2025.
"""

import pytest

from tests.extraction.told_figures import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It began in 2022.", ["2022 | date 2022"]),
        ("The law of 1965 still holds.", ["1965 | date 1965"]),
        ("She left on Friday, July 21, 2017.", ["Friday, July 21, 2017 | date 2017-07-21"]),
        ("The vote is on 24 September 2010.", ["24 September 2010 | date 2010-09-24"]),
        (
            "On Thursday, the 6th of November, it opened.",
            ["Thursday | date 2025-11-06", "6th of November | date 2025-11-06"],
        ),
        ("It opened on the 3rd of November, 2012.", ["3rd of November, 2012 | date 2012-11-03"]),
        ("He was born Sept. 24, 1931.", ["Sept. 24, 1931 | date 1931-09-24"]),
        ("They met on September 24.", ["September 24 | date 2025-09-24"]),
        ("The fair opens on December 12.", ["December 12 | date 2025-12-12"]),
        ("The ship sank in March.", ["March | date 2025-03"]),
        ("The mine closed in September 2010.", ["September 2010 | date 2010-09"]),
        ("It rained on Friday.", ["Friday | date 2025-11-14"]),
        ("It rained on Thursday.", ["Thursday | date 2025-11-20"]),
        ("The council will meet on Monday.", ["Monday | date 2025-11-24"]),
        ("The talks ended Tuesday night.", ["Tuesday night | date 2025-11-18"]),
        ("They married last Friday.", ["last Friday | date 2025-11-14"]),
        ("The census is next month.", ["next month | date 2025-12"]),
        ("It snowed yesterday.", ["yesterday | date 2025-11-19"]),
        ("The queen arrives tomorrow morning.", ["tomorrow morning | date 2025-11-21"]),
        ("The dam broke last week.", ["last week | date 2025-11-10..2025-11-16"]),
        ("Prices rose last year.", ["last year | date 2024"]),
        ("The bill passed this week.", ["this week | date 2025-11-17..2025-11-23"]),
        ("The show runs this year.", ["this year | date 2025"]),
        ("It happened last March.", ["last March | date 2025-03"]),
        ("He was shot six months ago.", ["six months ago | date 2025-05"]),
        ("The hut burnt down two weeks ago.", ["two weeks ago | date 2025-11-06"]),
        ("The choir was founded 17 years ago.", ["17 years ago | date 2008"]),
        ("A year ago nobody knew her.", ["A year ago | date 2024"]),
        ("They left three days after tomorrow.", ["three days after tomorrow | date 2025-11-24"]),
        ("It lasted from 2004 to 2009.", ["from 2004 to 2009 | period 2004..2009"]),
        ("The war of 1997-98 is forgotten.", ["1997-98 | period 1997..1998"]),
        (
            "He reigned between March 2024 and June 2025.",
            ["between March 2024 and June 2025 | period 2024-03..2025-06"],
        ),
        ("The festival runs May 1-31.", ["May 1-31 | period 2025-05-01..2025-05-31"]),
        (
            "The camp is open from June 19 to July 10, 1999.",
            ["from June 19 to July 10, 1999 | period 1999-06-19..1999-07-10"],
        ),
        ("They sailed 10-22 August 2012.", ["10-22 August 2012 | period 2012-08-10..2012-08-22"]),
        (
            "They camped from the 13th to the 15th of July.",
            ["13th to the 15th of July | period 2025-07-13..2025-07-15"],
        ),
        ("It was signed on 2007-03-05.", ["2007-03-05 | date 2007-03-05"]),
        ("It was signed on 3/5/2007.", ["3/5/2007 | date 2007-03-05"]),
        ("It was signed on 25.12.2019.", ["25.12.2019 | date 2019-12-25"]),
        ("Cars of the 1990s rust.", ["1990s | date 1990..1999"]),
        ("Music of the '60s is back.", ["'60s | date 1960..1969"]),
        ("The early 1970s were lean years.", ["early 1970s | date 1970..1979"]),
        ("It was built in the 19th century.", ["19th century | date 1801..1900"]),
        ("Profits fell in the third quarter of 1997.", ["third quarter of 1997 | date 1997-07..1997-09"]),
        ("Trade grew in the first half of 2010.", ["first half of 2010 | date 2010-01..2010-06"]),
        ("By mid-May the snow had gone.", ["mid-May | date 2025-05"]),
        ("In late 1998 he resigned.", ["late 1998 | date 1998"]),
        ("Athens burnt in 480 BC.", ["480 BC | date -0479"]),
        ("The city fell in AD 79.", ["AD 79 | date 0079"]),
        ("In nineteen ninety-eight she sang there.", ["nineteen ninety-eight | date 1998"]),
        ("The party won in 2018, 2020 and 2022.", ["2018 | date 2018", "2020 | date 2020", "2022 | date 2022"]),
        ("The 2008 elections were close.", ["2008 | date 2008"]),
        ("May God forgive him.", []),
        ("They may march on Sunday.", ["Sunday | date 2025-11-23"]),
        ("March was cold.", ["March | date 2025-03"]),
        ("The Sun said so.", []),
        ("He sat down in the sun.", []),
        ("April Jones sat beside Jan Novak.", []),
        ("The plan is for 2030.", ["2030 | date 2030"]),
        ("A poll on Nov 5 put him ahead.", ["Nov 5 | date 2025-11-05"]),
        ("The report is due in January.", ["January | date 2026-01"]),
        ("The 2024-25 season was poor.", ["2024-25 | period 2024..2025"]),
        (
            "The Battle lasted from 5 September to 12 September 1914.",
            ["from 5 September to 12 September 1914 | period 1914-09-05..1914-09-12"],
        ),
        ("She works on Mondays.", []),
        ("It was the hottest June since 1940.", ["June | date 2025-06", "1940 | date 1940"]),
        ("The year 1812 was cold.", ["1812 | date 1812"]),
        ("It will open in the spring of 2027.", ["2027 | date 2027"]),
        ("The team went abroad in 1969-70.", ["1969-70 | period 1969..1970"]),
        ("Sales in 2019 and 2020 fell.", ["2019 | date 2019", "2020 | date 2020"]),
        ("He came on Wednesday, 19 November.", ["Wednesday, 19 November | date 2025-11-19"]),
        (
            "The siege began on 5 May 1453 and ended on May 29.",
            ["5 May 1453 | date 1453-05-05", "May 29 | date 1453-05-29"],
        ),
        ("In '98 they moved.", ["'98 | date 1998"]),
        ("The 20-day truce of May 2021 held.", ["20-day | duration 20 day", "May 2021 | date 2021-05"]),
        ("They return next Friday.", ["next Friday | date 2025-11-28"]),
        ("They return this weekend.", ["this weekend | date 2025-11-22..2025-11-23"]),
        ("He was here last weekend.", ["last weekend | date 2025-11-15..2025-11-16"]),
        ("The next decade will tell.", ["next decade | date None"]),
        ("It closed two decades ago.", ["two decades ago | date 2005"]),
        ("It closed four hours ago.", ["four hours ago | date 2025-11-19"]),
        ("The law takes effect on 1 January.", ["1 January | date 2026-01-01"]),
        ("The accord was signed two days before yesterday.", ["two days before yesterday | date 2025-11-17"]),
        ("It ran from May to July 2024.", ["from May to July 2024 | period 2024-05..2024-07"]),
        ("It ran from November to February.", ["from November to February | period 2025-11..2026-02"]),
        ("In May 2020 to June he slept.", ["May 2020 to June | period 2020-05..2020-06"]),
        ("It ran from 3 May to the end of June.", ["from 3 May to the end of June | period 2025-05-03..2025-06"]),
        ("Between May and 2020 he slept.", ["May | date 2025-05", "2020 | date 2020"]),
        ("The camp ran May 5 to 7, 2019.", ["May 5 to 7, 2019 | period 2019-05-05..2019-05-07"]),
        ("They met on May 5 to 3 dogs.", ["May 5 | date 2025-05-05", "3 | count 3 dogs"]),
        ("He came on Thursday to Friday.", ["Thursday to Friday | period 2025-11-20..2025-11-21"]),
        ("Rain fell Sept. 30-Oct. 2.", ["Sept. 30-Oct. 2 | period 2025-09-30..2025-10-02"]),
        ("It was in the middle of the summer.", []),
        ("It came in mid-to-late June.", ["late June | date 2025-06"]),
        ("He came early in the morning on late Friday.", ["Friday | date 2025-11-14"]),
        (
            "It was signed in Aug. '96 and on Aug 9 96.",
            ["Aug. '96 | date 1996-08", "Aug 9 | date 1996-08-09", "96 | count 96"],
        ),
        ("It was signed on 5 to 3 May.", ["5 | count 5", "3 May | date 2025-05-03"]),
        ("Last December it snowed.", ["Last December | date 2024-12"]),
        ("Next January it will snow.", ["Next January | date 2026-01"]),
        ("Next March he marches.", ["Next March | date 2026-03"]),
        (
            "Next Tuesday and the next Tuesday differ.",
            ["Next Tuesday | date 2025-11-25", "next Tuesday | date 2025-11-25"],
        ),
        ("Last night it rained.", ["Last night | date 2025-11-19"]),
        ("This summer was hot.", ["This summer | date 2025"]),
        ("Sales fell this quarter.", ["this quarter | date 2025-10..2025-12"]),
        ("Orders will rise next quarter.", ["next quarter | date 2026-01..2026-03"]),
        ("Last quarter was poor.", ["Last quarter | date 2025-07..2025-09"]),
        ("The last day came.", []),
        ("Two weeks from now it ends.", ["Two weeks from now | date 2025-12-04"]),
        ("He left 5 million years ago.", ["5 million years ago | date None"]),
        ("He left 99999999 days ago.", ["99999999 days ago | date None"]),
        ("The first day after lunch.", []),
        ("They come every other May.", []),
        ("It is on Dec 31.", ["Dec 31 | date 2025-12-31"]),
        ("Third quarter of last year was good.", ["Third quarter of last year | date 2024-07..2024-09"]),
        (
            "Sales in the fourth quarter of fiscal 2021 fell.",
            ["fourth quarter of fiscal 2021 | date 2021-10..2021-12"],
        ),
        ("Its second quarter was poor.", ["second quarter | date 2025-04..2025-06"]),
        ("He was born in the year two thousand.", ["two thousand | date 2000"]),
        (
            "Profits fell in Q3 2024 and rose in H1 2025.",
            ["Q3 2024 | date 2024-07..2024-09", "H1 2025 | date 2025-01..2025-06"],
        ),
        ("The last quarter of 1997 was poor.", ["last quarter of 1997 | date 1997-10..1997-12"]),
        ("It rained in the last week of October 1998.", ["October 1998 | date 1998-10"]),
        ("In April Lund resigned.", ["April | date 2025-04"]),
        ("In late May Norway signed.", ["late May | date 2025-05"]),
        ("It ran in 2020 to 2010.", ["2020 | date 2020", "2010 | date 2010"]),
        ("It began two light years ago.", ["two light years | measure 2 light year"]),
        ("He left 99999 years ago.", ["99999 years ago | date None"]),
        ("A March wind blew.", ["March | date 2025-03"]),
        ("On Aug 9 96 he left.", ["Aug 9 96 | date 1996-08-09"]),
        ("Over 2000 to 2010 prices fell.", ["2000 to 2010 | period 2000..2010"]),
        ("He left several days ago.", []),
        ("It fell in Q7 and Q3a.", []),
        ("Cars of the 1990's rust.", ["1990's | date 1990..1999"]),
        ("On 31 June they slept.", ["31 | count 31", "June | date 2025-06"]),
        ("The train left at 3:30 p.m.", ["3:30 p.m. | time 15:30"]),
        ("The bell rings at 8 a.m. each day.", ["8 a.m. | time 08:00"]),
        ("It struck at 12:01 a.m. EDT (0401 GMT).", ["12:01 a.m. EDT | time 00:01", "0401 GMT | time 04:01"]),
        ("Doors open at 7pm.", ["7pm | time 19:00"]),
        ("The fire began at 14:30.", ["14:30 | time 14:30"]),
        ("Talks went on from 9:30 to 11:00.", ["9:30 to 11:00 | time 09:30..11:00"]),
        ("Lunch is between 1-3 p.m.", ["1-3 p.m. | time 13:00..15:00"]),
        ("They met at noon.", ["noon | time 12:00"]),
        ("The truce ends at midnight.", ["midnight | time 00:00"]),
        ("She rose at five o'clock.", ["five o'clock | time 05:00"]),
        ("The shop shuts at 5.45 pm.", ["5.45 pm | time 17:45"]),
        ("They meet at half past three.", ["half past three | time 03:30"]),
        ("The quake hit at 10:15 on Monday.", ["10:15 | time 10:15", "Monday | date 2025-11-17"]),
        ("The film starts at 9 a.m. Saturday.", ["9 a.m. | time 09:00", "Saturday | date 2025-11-22"]),
        ("It runs from 9:30 to 11:00 am.", ["9:30 to 11:00 am | time 09:30..11:00"]),
        ("It starts at 5 o'clock or eight a.m. sharp.", ["5 o'clock | time 05:00", "eight a.m. | time 08:00"]),
        ("It is a quarter past one.", ["a quarter past one | time 01:15"]),
        ("It is half past twelve.", ["half past twelve | time 12:30"]),
        ("It is a quarter to one.", ["a quarter to one | time 12:45"]),
        ("The ratio is 3:4:5.", []),
        ("It took 5:7:9.", []),
        ("It is 3 to 5 pm.", ["3 to 5 pm | time 15:00..17:00"]),
        ("It is 11 to 1 pm.", ["11 to 1 pm | time 11:00..13:00"]),
        ("He ran 10:59:59.", ["10:59:59 | time 10:59"]),
        ("It is 2561 GMT.", []),
        ("It starts at 12:75.", []),
        ("A quarter past Tom walked.", []),
    ],
)
def test_a_date_is_as_precise_as_its_words(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ward scored in the fourth quarter, a touchdown.", []),
        ("Profit fell in the third quarter.", ["third quarter | date 2025-07..2025-09"]),
        ("It ended with 0:03 left.", ["0:03 | duration 3 second"]),
        ("10.55 Markets open lower", ["10.55 | time 10:55"]),
        ("10.55 Million came.", ["10.55 Million | count 10550000"]),
        ("Open Mon-Fri 9-5.", ["9-5 | time None"]),
        ("He told the Osterby Sun, August 16, 2008.", ["August 16, 2008 | date 2008-08-16"]),
        ("It was listed for January 7.", ["January 7 | date 2026-01-07"]),
    ],
)
def test_times_and_days_of_listings_matches_and_blogs(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He died in December last year.", ["December last year | date 2024-12"]),
        ("Voters go to the polls on Nov. 3 next year.", ["Nov. 3 next year | date 2026-11-03"]),
        ("The report is due on 30 June next year.", ["30 June next year | date 2026-06-30"]),
        ("It opened in March of this year.", ["March of this year | date 2025-03"]),
        ("The pier opened last spring.", ["last spring | date 2025"]),
        ("The pier shut last winter.", ["last winter | date 2024"]),
        ("The mill burnt down last Oct. 23 in a storm.", ["last Oct. 23 | date 2025-10-23"]),
        ("The mill burnt down last Dec. 3 in a storm.", ["last Dec. 3 | date 2024-12-03"]),
        ("It will close next Feb. 30 or so.", ["next Feb | date 2026-02", "30 or so | count about 30"]),
        ("They met this past Monday.", ["this past Monday | date 2025-11-17"]),
        ("They meet this coming Friday.", ["this coming Friday | date 2025-11-21"]),
        ("The vote is set for Thursday next week.", ["Thursday next week | date 2025-11-27"]),
        ("They met on Tuesday of last week.", ["Tuesday of last week | date 2025-11-11"]),
        ("The show opens on Monday, January 5.", ["Monday, January 5 | date 2026-01-05"]),
        ("It was told on Monday, Oct. 20: he lied.", ["Monday, Oct. 20 | date 2025-10-20"]),
        ("The fair is on November 28 and 29.", ["November 28 | date 2025-11-28", "29 | date 2025-11-29"]),
        (
            "The regatta was sailed on June 12 and 13, 1999.",
            ["June 12 | date 1999-06-12", "13, 1999 | date 1999-06-13"],
        ),
        ("The fair is on 28 and 29 November.", ["28 | date 2025-11-28", "29 November | date 2025-11-29"]),
        ("On April 24 and 25 people they agreed.", ["April 24 | date 2025-04-24", "25 | count 25 people"]),
        ("It was signed on 8/Oct/2012.", ["8/Oct/2012 | date 2012-10-08"]),
        ("Exports fell in the first nine months of 2025.", ["first nine months of 2025 | period 2025-01..2025-09"]),
        ("They rose in the last three months of 2024.", ["last three months of 2024 | date 2024-10..2024-12"]),
        ("They rose in the first 6 months of last year.", ["first 6 months of last year | date 2024-01..2024-06"]),
        ("They rose in the first nine months.", ["nine months | duration 9 month"]),
        ("In FY25 it lent more.", ["FY25 | date 2025"]),
        ("Yesterday's ruling was firm.", ["Yesterday | date 2025-11-19"]),
        ("Yesterday's men were firm, and so is today's town.", []),
        ("A June vote was held.", ["June | date 2025-06"]),
        ("The March for Peace drew many.", []),
        ("The Sunday Gazette said so.", []),
        ("He told viewers of “Today” that it rained.", []),
        ("Today it rained.", ["Today | date 2025-11-20"]),
        ("He quoted Romans 8:31 and left.", []),
        ("On Monday 8:31 struck.", ["Monday | date 2025-11-17", "8:31 | time 08:31"]),
        ("Its rating fell into the mid-20s.", []),
        ("It was built in the mid-90s.", ["mid-90s | date 1990..1999"]),
        ("They were shut between noon and 1 p.m.", ["noon and 1 p.m. | time 12:00..13:00"]),
        ("It runs from 9am to noon.", ["9am to noon | time 09:00..12:00"]),
        ("It runs at 3 p.m. and 5 p.m. each day.", ["3 p.m. | time 15:00", "5 p.m. | time 17:00"]),
        ("He joined in March 2011 and will leave in April.", ["March 2011 | date 2011-03", "April | date 2026-04"]),
    ],
)
def test_a_date_is_placed_by_the_words_around_it(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The hearing on the 15th was brief.", ["15th | date 2025-11-15"]),
        ("The hearing on the 25th was brief.", ["25th | date 2025-10-25"]),
        ("They will meet on the 15th.", ["15th | date 2025-12-15"]),
        ("It fell on 3 May 2019 and again on the 20th.", ["3 May 2019 | date 2019-05-03", "20th | date 2019-05-20"]),
        ("He lives on the 15th floor.", []),
        ("In the 2024/25 season he left.", ["2024/25 | period 2024..2025"]),
        ("In 1999/00 he left.", ["1999/00 | period 1999..2000"]),
        ("The bridge (built 1876-79) is shut.", ["1876-79 | period 1876..1879"]),
        ("The painter (1580-1660) stayed.", ["1580-1660 | period 1580..1660"]),
        ("Tue 18 Nov 2025 14.05 GMT", ["Tue 18 Nov 2025 | date 2025-11-18", "14.05 GMT | time 14:05"]),
        ("They rose 14.05 pt in a day.", ["14.05 | count 14.05"]),
        ("They landed at 1430 hours.", ["1430 hours | time 14:30"]),
        ("They rose at 8 in the morning.", ["8 in the morning | time 08:00"]),
        ("They rose at 11 in the evening.", ["11 in the evening | time 23:00"]),
        ("He came home on the Friday before Christmas.", []),
        ("The court gave him until Friday.", ["Friday | date 2025-11-21"]),
        ("The toll applies from Monday.", ["Monday | date 2025-11-24"]),
        ("Snow is forecast for the weekend.", ["the weekend | date 2025-11-22..2025-11-23"]),
    ],
)
def test_short_forms_of_dates_and_times(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_a_day_without_its_month_has_none_without_a_day_of_publication() -> None:
    assert told("The hearing on the 15th was brief.", published_on=None) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was signed on 5/3/2021.", "5/3/2021 | date 2021-05-03"),
        ("They met on 7 May 2020. It was signed on 5/3/2021.", "5/3/2021 | date 2021-03-05"),
        ("They met on 25/12/2020. It was signed on 5/3/2021.", "5/3/2021 | date 2021-03-05"),
        ("They met on 7 May 2020 and on May 9, 2020. It was signed on 5/3/2021.", "5/3/2021 | date 2021-05-03"),
        ("Output stayed below 2000 levels.", "2000 | date 2000"),
        ("Cut to 1500 levels.", "1500 | count 1500 levels"),
    ],
)
def test_the_order_of_day_and_month_follows_the_text(text: str, expected: str) -> None:
    assert told(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It ran from May to Monday.", ["from May to Monday | period 2025-05..2025-11-17"]),
        ("It ran Monday to Tuesday.", ["Monday to Tuesday | period 2025-11-17..2025-11-18"]),
        ("Osterby's August left.", []),
        ("He won in 2014, and in May that year he left.", ["2014 | date 2014", "May that year | date 2014-05"]),
        ("He comes in May every year.", []),
        ("He comes in May one year.", ["May | date 2025-05", "one year | duration 1 year"]),
        ("Lots 13/13/2020 and 212-1876-79 sold.", []),
        ("It was shut on 3 to 31 June.", ["3 to 31 | count 3..31", "June | date 2025-06"]),
        ("They left by year three.", ["three | count 3"]),
        ("It rained last week of May.", ["May | date 2025-05"]),
        ("The first nine months of it were dull.", ["nine months | duration 9 month"]),
        ("The council said the shed beside the hall on Monday.", ["Monday | date 2025-11-17"]),
        ("They told of a talk set for Marl in April.", ["April | date 2026-04"]),
        ("It was open noon to dusk.", ["noon | time 12:00"]),
        ("They met 15-5 p.m.", ["15-5 | score 15..5"]),
        ("They met on Saturday, 19 November.", ["Saturday, 19 November | date 2025-11-19"]),
        ("They met on Friday each week.", ["Friday | date 2025-11-14"]),
        ("Lot A1876-79 sold.", []),
        ("He left three semesters ago.", ["three semesters ago | date None"]),
    ],
)
def test_what_looks_like_more_of_a_date_is_left_out_of_it(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_last_year_behind_a_month_is_none_without_a_day_of_publication() -> None:
    assert told("He left in May last year.", published_on=None) == ["May | date --05", "last year | date None"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It opened on Christmas Day 2014, before Ramadan 2015.", ["2014 | date 2014", "2015 | date 2015"]),
        ("In the summer of '69 he sang.", ["'69 | date 1969"]),
        ("He was born c. 1850 to one of ca. 1000 weavers.", ["c. 1850 | date about 1850", "ca. 1000 | count about 1000 weavers"]),
        ("He ruled 1837-1901 and ate 1500-1600 eggs.", ["1837-1901 | period 1837..1901", "1500-1600 | count 1500..1600 eggs"]),
        ("They met on the second Wednesday of October 2014.", ["second Wednesday of October 2014 | date 2014-10-08"]),
        ("They met on the last Friday in May.", ["last Friday in May | date 2025-05-30"]),
        ("The seventh Monday of May 2014 is none.", ["May 2014 | date 2014-05"]),
        ("The second Wednesday of the month, the first Tuesday of every month.", []),
        ("They met on Tuesday the 18th and will meet on Tuesday the 2nd.", ["Tuesday the 18th | date 2025-11-18", "Tuesday the 2nd | date 2025-12-02"]),
        ("They met on Friday the 40th.", ["Friday | date 2025-11-14"]),
        ("Friday week he leaves.", ["Friday week | date 2025-11-28"]),
        ("He will leave a week on Friday.", ["a week on Friday | date 2025-11-28"]),
        ("It rose in 2024, more than the year before.", ["2024 | date 2024", "the year before | date 2023"]),
        ("It ended at 0200 local time.", ["0200 local time | time 02:00"]),
        ("It was a premium over Friday's close.", ["Friday | date 2025-11-14"]),
        ("It shut more than two years ago.", ["more than two years ago | date over 2023"]),
        ("She has led it since Thursday.", ["Thursday | date 2025-11-13"]),
        ("It is open daily, Tuesday to Sunday.", []),
        ("It starts at 15h30, at 8 GMT or at 25h30.", ["15h30 | time 15:30", "8 GMT | time 08:00"]),
        ("It starts at 7:30 tonight or at 6:15 on Friday evening.", ["7:30 | time 19:30", "tonight | date 2025-11-20", "6:15 | time 18:15", "Friday evening | date 2025-11-21"]),
        ("It starts at ten past five, or at twenty to six.", ["ten past five | time 05:10", "twenty to six | time 05:40"]),
        ("They won by twenty to six.", ["twenty to six | score 20..6"]),
        ("It was shut between 9 and 11 a.m.", ["9 and 11 a.m. | time 09:00..11:00"]),
    ],
)  # fmt: skip
def test_days_and_hours_told_another_way_are_read(text: str, expected: list[str]) -> None:
    assert told(text) == expected

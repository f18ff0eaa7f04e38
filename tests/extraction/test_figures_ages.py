"""Ages and durations.

A row is a sentence and its figures as tests.extraction.told_figures tells them; dates are told from Thursday, 20 November 2025.
"""

import pytest

from tests.extraction.told_figures import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Maren, a 36-year-old baker, closed her shop.", ["36-year-old | age 36 year"]),
        ("The man is 84 years old.", ["84 years old | age 84 year"]),
        ("Ms. Lund, 47, is the host.", ["47 | age 47 year"]),
        ("Tom Reyes (52) leads the crew.", ["52 | age 52 year"]),
        ("Women aged 25 to 54 were asked.", ["aged 25 to 54 | age 25..54 year"]),
        ("He died at the age of 22.", ["the age of 22 | age 22 year"]),
        ("A ten-month-old baby was saved.", ["ten-month-old | age 10 month"]),
        ("The tree is more than 500 years old.", ["more than 500 years old | age over 500 year"]),
        ("A 2000 year old custom lives on.", ["2000 year old | age 2000 year"]),
        ("The six-year-olds sang.", ["six-year-olds | age 6 year"]),
        ("Boys aged 12 were let in.", ["aged 12 | age 12 year"]),
        ("It asked men between the ages of 18 and 29.", ["between the ages of 18 and 29 | age 18..29 year"]),
        ("He was 98.", ["98 | age 98 year"]),
        ("She will be 35 by May.", ["35 | age 35 year", "May | date 2026-05"]),
        ("I'm 47, he's 12 and she is only nine.", ["47 | age 47 year", "12 | age 12 year", "nine | age 9 year"]),
        ("He was 12 when it began.", ["12 | age 12 year"]),
        ("He was 3 for 4 and she was 2 of 5.", ["3 for 4 | score 3..4", "2 | count 2", "5 | count 5"]),
        ("She was 5 points ahead.", ["5 | count 5 points"]),
        ("Singer Lee Dow dies at 87.", ["87 | age 87 year"]),
        ("The suspect is aged between 25 and 30.", ["aged between 25 and 30 | age 25..30 year"]),
        ("Those over 75 live alone.", ["over 75 | age over 75 year"]),
        ("It is free for children under five.", ["under five | age under 5 year"]),
        ("Those over 100,000 sign up.", ["over 100,000 | count over 100000"]),
        ("The over-65s pay less.", ["over-65s | age over 65 year"]),
        ("Over-65s and under-18s pay less.", ["Over-65s | age over 65 year", "under-18s | age under 18 year"]),
        ("The under 18s may not.", ["under 18s | age under 18 year"]),
        ("Ages 14+ only.", ["Ages 14+ | age at-least 14 year"]),
        ("She turned 40.", ["turned 40 | age 40 year"]),
        ("He is in his 60s.", ["60s | age 60..69 year"]),
        ("The strike lasted 20 years.", ["20 years | duration 20 year"]),
        ("It took 2 hours, 32 minutes, 25.3 seconds.", ["2 hours, 32 minutes, 25.3 seconds | duration 9145.3 second"]),
        ("They were held for two and a half years.", ["two and a half years | duration 2.5 year"]),
        ("It was a six-and-a-half-year low.", ["six-and-a-half-year | duration 6.5 year"]),
        ("He waited 45 minutes.", ["45 minutes | duration 45 minute"]),
        ("The 30-year dictatorship ended.", ["30-year | duration 30 year"]),
        ("They trained for twenty working days.", ["twenty working days | duration 20 day"]),
        ("It ran for more than a decade.", ["more than a decade | duration over 1 decade"]),
        ("They talked for four to six hours.", ["four to six hours | duration 4..6 hour"]),
        ("It lasted three days or more.", ["three days or more | duration at-least 3 day"]),
        ("He ran the lap in 1:41.2.", ["1:41.2 | duration 101.2 second"]),
        ("She won in 2:05:11.", ["2:05:11 | duration 7511 second"]),
        ("They spent half an hour there.", ["half an hour | duration 0.5 hour"]),
        ("It took 90 minutes or less.", ["90 minutes or less | duration at-most 90 minute"]),
        ("He has been a monk for 16 years.", ["16 years | duration 16 year"]),
        ("It works 24 hours a day.", ["24 hours a day | duration 24 hour per day"]),
        ("They fought for five centuries.", ["five centuries | duration 5 century"]),
        ("He served five straight years.", ["five straight years | duration 5 year"]),
        ("The half-hour show is cancelled.", ["half-hour | duration 0.5 hour"]),
        ("It lasted 1.5 seconds.", ["1.5 seconds | duration 1.5 second"]),
        ("The eclipse lasted 3 minutes and 20 seconds.", ["3 minutes and 20 seconds | duration 200 second"]),
        (
            "She was away for 3 years, 2 months, 11 days and 4 hours.",
            [
                "3 years | duration 3 year",
                "2 months | duration 2 month",
                "11 days | duration 11 day",
                "4 hours | duration 4 hour",
            ],
        ),
        ("They were married for 50 years and 2 months.", ["50 years and 2 months | duration 602 month"]),
        ("The girl fell ill at the age of four months.", ["the age of four months | age 4 month"]),
        ("Men over the age of 65 pay less.", ["over the age of 65 | age over 65 year"]),
        ("The 19-to-24-year-olds vote least.", ["19-to-24-year-olds | age 19..24 year"]),
        ("It took an estimated three weeks.", ["an estimated three weeks | duration about 3 week"]),
        ("It took him less than a minute.", ["less than a minute | duration under 1 minute"]),
        ("He stayed nearly a month.", ["nearly a month | duration about 1 month"]),
        ("They meet every 14 days.", ["14 days | duration 14 day"]),
        ("A week is a long time.", []),
        ("The 50s and the 1230s were hard.", ["50s | date 1950..1959", "1230s | date 1230..1239"]),
        ("He is in his 40s, she is in her 70s.", ["40s | age 40..49 year", "70s | age 70..79 year"]),
        ("He is 36 years of age.", ["36 years of age | age 36 year"]),
        ("The sub-three-hour run failed.", ["sub-three-hour | duration under 3 hour"]),
        ("They were away for a couple of years.", ["a couple of years | duration 2 year"]),
        ("It took 3 hours and one of them slept.", ["3 hours | duration 3 hour"]),
        (
            "It took 2 hours, 5 minutes and 300 dogs.",
            ["2 hours, 5 minutes | duration 125 minute", "300 | count 300 dogs"],
        ),
    ],
)
def test_an_age_and_a_duration_are_told_apart(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Life expectancy for men in Osterby is around 73.", ["around 73 | age about 73 year"]),
        ("The average age of members was 41.", ["41 | age 41 year"]),
        ("The retirement age rises from 65 to 67.", ["from 65 to 67 | age 65..67 year"]),
        ("The voting age was lowered to 16.", ["16 | age 16 year"]),
        ("The median age stood at 38.5.", ["38.5 | age 38.5 year"]),
        ("People of working age rose to 53,000.", ["53,000 | count 53000"]),
        ("In the digital age, sales went to 12.", ["12 | count 12"]),
        ("At that age he had 12 goals.", ["12 | count 12 goals"]),
        ("It takes an hour and a half by bus.", ["an hour and a half | duration 1.5 hour"]),
        ("He ran a mile and a quarter.", ["a mile and a quarter | measure 1.25 mile"]),
        ("They had two years and a half in Lund.", ["two years and a half | duration 2.5 year"]),
        ("We took a year and a third of the money.", ["a third | ratio 0.333333333333333"]),
        ("They have 3,000-plus members.", ["3,000-plus | count at-least 3000 members"]),
        ("Rents doubled over ten years.", ["doubled | ratio 2", "ten years | duration 10 year"]),
        ("The trial lasted over six weeks.", ["over six weeks | duration over 6 week"]),
        ("Over two years later he left.", ["Over two years | duration over 2 year"]),
        ("We wait a day or two.", ["a day or two | duration 1..2 day"]),
        ("They want another boat or two.", ["two | count 2 boat"]),
    ],
)
def test_a_number_behind_a_noun_of_age_is_one(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A boy of nine fell in.", ["nine | age 9 year"]),
        ("A child of 3 fell ill.", ["3 | age 3 year"]),
        ("A mother of three fell ill.", ["three | count 3"]),
        ("It took a boy of 20 million.", ["20 million | count 20000000"]),
        ("He was a child of two doctors.", ["two | count 2 doctors"]),
        ("Her son, 9, and daughter, 6, swam.", ["9 | age 9 year", "6 | age 6 year"]),
        ("The actress, 61, left with a retired dentist, 70.", ["61 | age 61 year", "70 | age 70 year"]),
        ("A former Danish police officer, 44, was held.", ["44 | age 44 year"]),
        (
            "Her three sons, 4, 7 and 11, swam.",
            ["three | count 3 sons", "4 | age 4 year", "7 | age 7 year", "11 | age 11 year"],
        ),
        ("Her children, 4 and 7, swam.", ["4 | age 4 year", "7 | age 7 year"]),
        ("The sons, 4 of them, swam, as did the boats, 4 and 7.", ["4 | count 4", "4 | count 4", "7 | count 7"]),
        ("The twins, both 24, met. They are both 24.", ["24 | age 24 year", "24 | count 24"]),
        ("Lund's daughter, 38, retired at 55.", ["38 | age 38 year", "55 | age 55 year"]),
        ("The 5-, 6- and 7-year-olds sang.", ["5 | age 5 year", "6 | age 6 year", "7-year-olds | age 7 year"]),
        (
            "The victims were under 21, the boats under 40.",
            ["under 21 | age under 21 year", "under 40 | count under 40"],
        ),
        ("Osei, now 33, scored. Its price, now 33, fell.", ["33 | age 33 year", "33 | count 33"]),
        ("The winning number, 61, was drawn.", ["61 | count 61"]),
        ("It sold apples, 61, and every baker, 70, ate.", ["61 | count 61", "70 | count 70"]),
        ("Aged just 14, she won.", ["Aged just 14 | age 14 year"]),
        ("At 47, he is the oldest. At 47, the river broke.", ["47 | age 47 year", "47 | count 47"]),
        ("Children 12 and under swim free.", ["12 and under | age at-most 12 year"]),
        ("Adults 18+ may vote.", ["18+ | age at-least 18 year"]),
        ("She is in her mid-30s.", ["mid-30s | age 30..39 year"]),
        ("He was in his early 40s.", ["early 40s | age 40..49 year"]),
        ("They are in their late 20s or early 30s.", ["late 20s | age 20..29 year", "early 30s | age 30..39 year"]),
        ("He sang in the 70s or 80s.", ["70s | date 1970..1979", "80s | date 1980..1989"]),
        ("Highs reach the mid-70s to low 80s.", ["mid-70s | measure 70..79 degree", "low 80s | measure 80..89 degree"]),
        ("It was in the 90s as the mercury rose.", ["90s | measure 90..99 degree"]),
        (
            "The over-60s and the 60s, 70s and 80s.",
            ["over-60s | age over 60 year", "60s | date 1960..1969", "70s | date 1970..1979", "80s | date 1980..1989"],
        ),
        ("He was there for 20-plus years.", ["20-plus years | duration at-least 20 year"]),
        ("Lows of 12 and highs of 24 are due.", ["12 | measure 12 degree", "24 | measure 24 degree"]),
        ("Shares hit new highs of 80.", ["80 | count 80"]),
        ("Temperatures fell to minus 4 and rose in 12 towns.", ["minus 4 | measure -4 degree", "12 | count 12 towns"]),
        ("The music of the mid-80s. Temperatures rose.", ["mid-80s | date 1980..1989"]),
        ("Temperatures rose like the songs of the '80s.", ["'80s | date 1980..1989"]),
    ],
)
def test_tens_and_numbers_of_persons_are_ages(text: str, expected: list[str]) -> None:
    assert told(text) == expected

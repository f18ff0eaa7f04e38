"""Dates told from the date before them, and those of the day of publication: Thursday, 20 November 2025."""

from datetime import date

import pytest

from claims.extraction import Figure, extract
from tests.extraction.told_figures import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On 3 May 2021 the mill was sold; the following day it shut.", "the following day | date 2021-05-04"),
        ("It opened on Friday and shut the next day.", "the next day | date 2025-11-15"),
        ("He won in 2014 and resigned the following year.", "the following year | date 2015"),
        ("He won in 2014. The next year he resigned.", "The next year | date 2015"),
        ("It lasted from 2004 to 2009; the following year it was forgotten.", "the following year | date 2010"),
        ("He bought it in June 2003 and sold it two years later.", "two years later | date 2005"),
        ("He bought it in June 2003 and sold it six months later.", "six months later | date 2003-12"),
        ("She left on March 30, 2001, and was found 3 days later.", "3 days later | date 2001-04-02"),
        ("She left on March 30, 2001, and was found a week later.", "a week later | date 2001-04-06"),
        ("She left on March 30, 2001. The following week he left.", "The following week | date 2001-04-02..2001-04-08"),
        ("The siege ended in 1945; a year earlier the town had burnt.", "a year earlier | date 1944"),
        ("The vaccine came to Osterby in May 2020 and to Marl that same month.", "that same month | date 2020-05"),
        ("The mill shut in June 1998 and burnt later that year.", "that year | date 1998"),
        ("It burnt on 4 July 1976. On that day he was away.", "that day | date 1976-07-04"),
        ("It burnt on 4 July 1976; less than a year later it stood.", "less than a year later | date under 1977"),
        ("It fell in 2014 and had doubled by the end of the year.", "the end of the year | date 2014"),
    ],
)
def test_a_date_is_told_from_the_one_before_it(text: str, expected: str) -> None:
    assert told(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The next day he left.", []),
        ("Two weeks later he left.", ["Two weeks | duration 2 week"]),
        ("In 2014 he won. Two days later he left.", ["2014 | date 2014", "Two days | duration 2 day"]),
        ("It opened in 2019, two years later than planned.", ["2019 | date 2019", "two years | duration 2 year"]),
        ("It shut in June 2020, a month after the fire.", ["June 2020 | date 2020-06"]),
        ("On 3 May 2021 he said that year after year it rains.", ["3 May 2021 | date 2021-05-03"]),
        ("In 2024 they hired; over the next year they fire.", ["2024 | date 2024"]),
        ("Over the last year prices rose.", []),
        (
            "In 2024 they fired, 99 trillion trillion years later they hired.",
            ["2024 | date 2024", "99 trillion trillion years | duration 99000000000000000000000000 year"],
        ),
        ("It shut in 0001. The previous year it stood.", []),
    ],
)
def test_without_a_date_to_tell_it_from_it_is_none(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sales rose 4% from a year earlier.", "a year earlier | date 2024"),
        ("Over the weekend they marched.", "the weekend | date 2025-11-15..2025-11-16"),
        ("The show will open at the weekend.", "the weekend | date 2025-11-22..2025-11-23"),
        ("By the end of the year it had shut.", "the end of the year | date 2025"),
        ("Rents fell at the beginning of the month.", "the beginning of the month | date 2025-11"),
        ("Profits fell this fiscal year.", "this fiscal year | date 2025"),
        ("Profits fell last financial year.", "last financial year | date 2024"),
    ],
)
def test_what_the_article_names_is_that_of_publication(text: str, expected: str) -> None:
    assert told(text)[-1] == expected


def test_without_a_day_of_publication_a_relative_date_has_no_value() -> None:
    text = "Over the weekend and by the end of the year they fell this fiscal year from a year earlier."
    assert told(text, published_on=None) == [
        "the weekend | date None",
        "the end of the year | date None",
        "this fiscal year | date None",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She won in November 2022 and took office the following January.", "January | date 2023-01"),
        ("She won in November 2022 and took office the following December.", "December | date 2022-12"),
        ("She won in November 2022, having stood the previous March.", "March | date 2022-03"),
        ("She won in November 2022, having stood the previous December.", "December | date 2021-12"),
        ("It opened on 12 May 2021. The following Monday it shut.", "Monday | date 2021-05-17"),
        ("It opened on 12 May 2021. The previous Monday it had snowed.", "Monday | date 2021-05-10"),
        ("The following Monday it shut.", "Monday | date 2025-11-17"),
        ("It will be done by year-end.", "year-end | date 2025"),
        ("Rents rose in the current quarter.", "current quarter | date 2025-10..2025-12"),
        ("The May election was close.", "May | date 2025-05"),
    ],
)
def test_a_month_or_weekday_is_told_from_the_date_before_it(text: str, expected: str) -> None:
    assert told(text)[-1] == expected


@pytest.mark.parametrize(
    "text", ["The May government fell.", "The second quarter of the match was dull.", "May we go?"]
)
def test_names_and_matches_have_no_date(text: str) -> None:
    assert told(text) == []


def test_nothing_is_told_from_the_last_day_of_the_calendar() -> None:
    text = "It shut on Friday. The following week it stood."
    assert told(text, published_on=date.max) == ["Friday | date 9999-12-31"]
    assert told("It ran Friday to Monday.", published_on=date.max) == [
        "Friday to Monday | period 9999-12-31..9999-12-27"
    ]


@pytest.mark.parametrize(
    ("text", "published_on", "expected"),
    [
        ("It shut on 29 February and opened two days later.", date(2025, 11, 20), ["2024-02-29", "2024-03-02"]),
        ("It will shut on 29 February and open two days later.", date(2025, 11, 20), ["2028-02-29", "2028-03-02"]),
        ("It shut on 29 February. The following Monday it opened.", date(2026, 3, 9), ["2024-02-29", "2024-03-04"]),
        ("It shut on 29 February 2023 and opened two days later.", date(2025, 11, 20), ["2023-02-29", "2"]),
        ("It shut on 29 February and opened two days later.", None, ["--02-29", "2"]),
        ("It shut on 8 December and opened two days later.", date.min, ["0000-12-08", "2"]),
        ("It will shut on 8 February and open two days earlier.", date.max, ["--02-08", "2"]),
    ],
)
def test_what_is_told_from_a_day_without_a_year_is_a_day_of_the_calendar(
    text: str, published_on: date | None, expected: list[str]
) -> None:
    found = extract(text, published_on=published_on).mentions
    assert [mention.content.value for mention in found if isinstance(mention.content, Figure)] == expected

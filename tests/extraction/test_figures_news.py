"""Whole sentences as a newspaper prints them: what is found, and with which values."""

from datetime import date

import pytest

from claims.extraction.figures import find_figures

PUBLISHED = date(2025, 11, 20)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Around 41,000 nurses have left the wards since the reform began in 2021, while a further 135,000 work fewer hours.",
            [
                ("Around 41,000", "count", "41000", None, "nurses", "about"),
                ("2021", "date", "2021", None, None, None),
                ("135,000", "count", "135000", None, None, None),
            ],
        ),
        (
            "The ministry counted 76,000 cases of theft and 2,500 burglaries between March 2024 and June 2025.",
            [
                ("76,000", "count", "76000", None, "cases", None),
                ("2,500", "count", "2500", None, "burglaries", None),
                (
                    "between March 2024 and June 2025",
                    "period",
                    "2024-03",
                    "2025-06",
                    None,
                    None,
                ),
            ],
        ),
        (
            "Maren, a 36-year-old baker from Bergen, closed her shop six months ago.",
            [
                ("36-year-old", "age", "36", None, "year", None),
                ("six months ago", "date", "2025-05", None, None, None),
            ],
        ),
        (
            "Sales fell 3.2 percent to $1.4bn in the year to September.",
            [
                ("3.2 percent", "percent", "3.2", None, "percent", None),
                ("$1.4bn", "money", "1400000000", None, None, None),
                ("September", "date", "2025-09", None, None, None),
            ],
        ),
    ],
)
def test_every_figure_of_a_news_sentence_is_found(
    text: str,
    expected: list[tuple[str, str, str | None, str | None, str | None, str | None]],
) -> None:
    found = find_figures(text, (), published_on=PUBLISHED)
    assert [(span.of(text), f.type, f.value, f.upper, f.unit, f.qualifier) for span, f in found] == expected

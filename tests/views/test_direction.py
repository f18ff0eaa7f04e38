"""From which side a text is read."""

import pytest

from claims.models import Article
from claims.templatetags.desk import direction, side_of


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Harbour town plants trees", "ltr"),
        ("העיר נטעה 4,200 עצים", "rtl"),
        ("“12” شجرة في الميناء", "rtl"),
        ("2026: שלום and more", "rtl"),
        ("Osterby, שלום", "ltr"),
        ("1,234 …", "ltr"),
        ("", "ltr"),
    ],
)
def test_the_first_letter_says_from_which_side_a_text_is_read(text: str, side: str) -> None:
    assert direction(text) == side


@pytest.mark.parametrize(
    ("language", "text", "side"),
    [
        ("he", "IBM נטעה 4,200 עצים", "rtl"),
        ("ar", "4,200", "rtl"),
        ("en", "העיר נטעה 4,200 עצים", "rtl"),
        ("und", "Aldo bermi", "ltr"),
    ],
)
def test_the_language_of_an_article_says_it_before_its_first_letter(language: str, text: str, side: str) -> None:
    assert side_of(Article(language=language), text) == side

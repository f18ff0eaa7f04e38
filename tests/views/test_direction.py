"""From which side a text is read."""

import pytest

from claims.templatetags.desk import direction


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

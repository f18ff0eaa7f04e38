"""How the machine reads a figure, in words."""

import pytest

from claims.models import Claim
from claims.templatetags.desk import parsed_value


@pytest.mark.parametrize(
    ("figure", "said"),
    [
        ({"type": "count", "value": "54000", "unit": "servicemen", "qualifier": "about"}, "about 54,000 servicemen"),
        ({"type": "percent", "value": "3.2", "unit": "percent"}, "3.2 %"),
        ({"type": "percent", "value": "5", "unit": "percent per year"}, "5 % per year"),
        ({"type": "percent", "value": "2", "unit": "percentage point"}, "2 percentage points"),
        ({"type": "money", "value": "58.24", "unit": "USD per barrel"}, "58.24 USD per barrel"),
        ({"type": "measure", "value": "14", "unit": "pound-mass"}, "14 lb"),
        ({"type": "money", "value": "11200000", "currency": "GBP"}, "11,200,000 GBP"),
        ({"type": "duration", "value": "2", "unit": "year"}, "2 years"),
        ({"type": "duration", "value": "1", "unit": "year"}, "1 year"),
        ({"type": "duration", "value": "1", "upper": "2", "unit": "century"}, "1 to 2 centuries"),
        ({"type": "age", "value": "61", "unit": "year"}, "61 years"),
        ({"type": "period", "value": "2024-09", "upper": "2025-09"}, "2024-09 to 2025-09"),
        ({"type": "duration"}, ""),
    ],
)
def test_a_figure_reads_like_this(figure, said):
    assert parsed_value(Claim(kind="figure", **figure)) == said

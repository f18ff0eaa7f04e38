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
        ({"type": "ratio", "value": "0.333333333333333"}, "1/3"),
        ({"type": "ratio", "value": "0.75"}, "3/4"),
        ({"type": "ratio", "value": "2"}, "2"),
        ({"type": "ratio", "value": "0.8137"}, "0.8137"),
        ({"type": "count", "value": "1000", "upper": "10000"}, "1,000 to 10,000"),
        ({"type": "count", "value": "1150", "unit": "workers"}, "1,150 workers"),
        ({"type": "date", "value": "2022"}, "2022"),
        ({"type": "measure", "value": "212", "unit": "metre"}, "212 metres"),
        ({"type": "measure", "value": "1", "unit": "metre"}, "1 metre"),
        ({"type": "measure", "value": "3.5", "unit": "kilometre per hour"}, "3.5 kilometres per hour"),
        ({"type": "measure", "value": "40", "unit": "square foot"}, "40 square feet"),
        ({"type": "measure", "value": "-3", "unit": "degree Celsius"}, "-3 degrees Celsius"),
        ({"type": "measure", "value": "50", "unit": "hertz"}, "50 hertz"),
    ],
)
def test_a_figure_reads_like_this(figure, said):
    assert parsed_value(Claim(kind="figure", **figure)) == said

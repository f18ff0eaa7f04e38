"""Where the claims of a text stand in the next one."""

import pytest

from tests.placing.told import told

EDITS = [
    # nothing changed
    ("The fire killed 45 people.", "The fire killed 45 people.", ["45"]),
    ("“We go,” Ida Holm said.", '"We go," Ida Holm said.', ["We go,"]),
    ("It rose 5 percent - in May.", "It rose 5 percent — in May.", ["5 percent", "May"]),
    # a sentence moved, came or went
    (
        "In Tarp 12 people died. In Vik 30 men sang.",
        "In Vik 30 men sang. In Tarp 12 people died.",
        ["30", "12"],
    ),
    ("In Tarp 12 people died.", "In Vik 30 men sang. In Tarp 12 people died.", ["+ 30", "12"]),
    (
        "In Tarp 12 people died. In Vik 30 men sang.",
        "In Vik 30 men sang. The 12 of them went home.",
        ["30", "+ 12", "12 gone"],
    ),
    # a figure changed
    ("The fire killed 45 people.", "The fire killed 54 people.", ["45 → 54: value 45 → 54"]),
    (
        "Around 54,000 soldiers have deserted.",
        "Around 54,000 civilians have deserted.",
        ["Around 54,000: unit soldiers → civilians"],
    ),
    ("Nine ships sank in the storm.", "9 ships sank in the storm.", ["Nine → 9"]),
    (
        "A paid 5 euros, B paid 7 euros.",
        "A paid 7 euros, B paid 5 euros.",
        ["5 euros → 7 euros: value 5 euros → 7 euros", "7 euros → 5 euros: value 7 euros → 5 euros"],
    ),
    # a quotation changed
    (
        "“We lost many ships,” Ida Holm said.",
        "“We lost some ships,” Ida Holm said.",
        ["We lost many ships, → We lost some ships,: words We lost many ships, → We lost some ships,"],
    ),
    (
        "Mayor Ida Holm came. “We go,” she said.",
        "Mayor Eva Torp came. “We go,” she said.",
        ["We go,: speaker Ida Holm → Eva Torp"],
    ),
    # a sentence split
    (
        "The council will spend €2.3 million on trees, and it hired 12 gardeners.",
        "The council will spend €2.3 million on trees. It also hired 12 gardeners.",
        ["€2.3 million", "12"],
    ),
    # several places of one claim
    (
        "The plan cost 5 euros. Bo sang. The plan cost 5 euros.",
        "The plan cost 6 euros. Bo sang. The plan cost 5 euros.",
        ["+ 6 euros", "5 euros"],
    ),
    ("The plan cost 5 euros.", "The plan cost 5 euros. Bo sang. The plan cost 5 euros.", ["5 euros", "= 5 euros"]),
]


@pytest.mark.parametrize(("old", "new", "expected"), EDITS)
def test_claims_follow_an_edit(old, new, expected):
    assert told(old, new) == expected

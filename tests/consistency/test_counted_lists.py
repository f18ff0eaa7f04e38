"""A number of items that differs from the list behind it, as tables."""

import pytest

from claims.consistency import Finding, find_miscounted_lists
from claims.extraction import Span


def found(text: str) -> list[tuple[str, int | None, int | None]]:
    return [(one.span.of(text), one.said, one.counted) for one in find_miscounted_lists(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The board has four priorities:\n- quays\n- ferries\n- lights\n", ("four", 4, 3)),
        ("The board has four priorities:\n\n- quays\n\n- ferries\n\n- lights\n\nThe rest can wait.", ("four", 4, 3)),
        ("The board has 2 priorities:\n• quays\n• ferries\n• lights", ("2", 2, 3)),
        ("The board has two priorities:\n1. quays\n2. ferries\n3. lights", ("two", 2, 3)),
        ("The board has two priorities:\n1) quays\n2) ferries\n3) lights", ("two", 2, 3)),
        ("The board has two priorities:\na) quays\nb) ferries\nc) lights", ("two", 2, 3)),
        ("The board has two priorities:\r\n* quays\r\n* ferries\r\n* lights", ("two", 2, 3)),
        ("The board met. These are its five goals for the year:\n– quays\n– ferries", ("five", 5, 2)),
        ("The board has three goals:\n- quays\n  - north\n  - south\n- ferries", ("three", 3, 2)),
        ("The board has three goals:\n- quays\n  of stone\n- ferries", ("three", 3, 2)),
        ("The board has four priorities: quays, ferries and lights.", ("four", 4, 3)),
        ("The board has three priorities: quays, ferries, lights and trees.", ("three", 3, 4)),
        ("The board has three priorities: quays, ferries, lights, and trees.", ("three", 3, 4)),
        ("The board has three: quays, ferries, lights and trees.", ("three", 3, 4)),
        ("She named two towns: Tarp, Osterby and Lindhaven.", ("two", 2, 3)),
        ("She named four towns: Tarp, Osterby or Lindhaven.", ("four", 4, 3)),
        ("It has two aims: new quays by spring; better ferries; more lights.", ("two", 2, 3)),
        ("Four men were hurt: Bo Aas, 61, Carl Vik, 58, and Dag Lund, 40.", ("Four", 4, 3)),
    ],
)
def test_a_list_of_another_length_than_its_number_is_found(text, expected):
    assert found(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        # the number is right
        "The board has three priorities:\n- quays\n- ferries\n- lights\n",
        "The board has three priorities: quays, ferries and lights.",
        "The board has three priorities: quays; ferries; and lights.",
        "She named three towns: Tarp, Osterby and Lindhaven.",
        # it may be right
        "The board has four priorities: quays and docks, ferries and lights.",
        "The board has four priorities: quays and docks, ferries, and lights.",
        "It met two people: the mayor, Ida Holm, and the clerk.",
        "It met two people: Ida Holm, who is mayor, and Carl Wrede.",
        "She named two towns: Tarp, in the north, and Osterby.",
        "She named two towns: Tarp, Norland, and Osterby, Norland.",
        "She named two towns: Tarp and Osterby.",
        "It has five aims: quays and docks, ferries, lights.",
        # the list is not whole
        "The board has nine members, among them:\n- Ida Holm\n- Carl Wrede",
        "The board has nine members, including these:\n- Ida Holm\n- Carl Wrede",
        "The fair drew nine towns, such as these: Tarp, Osterby and Lindhaven.",
        # the number counts something else
        "Two of the nine members voted against:\n- Ida Holm\n- Carl Wrede\n- Bo Aas",
        "In 12 towns of the north of the country the party had won again: Tarp, Osterby and Lindhaven.",
        "The report holds all of these, the first three of which are new:\n- quays\n- ferries",
        "More than two members spoke:\n- Ida Holm\n- Carl Wrede\n- Bo Aas",
        "Between two and five members spoke:\n- Ida Holm\n- Carl Wrede\n- Bo Aas",
        "He worked there for 20 years: as a clerk, a cook and a driver.",
        "In 2025 there were several goals:\n- quays\n- ferries",
        "It grew by 4 percent: quays, ferries and lights.",
        "The price was 40 crowns:\n- quays\n- ferries",
        # no list
        "The board has four priorities:",
        "The board has four priorities:\nquays first.",
        "The board has four priorities:\n- quays",
        "The board has four priorities.\n- quays\n- ferries",
        "She said four words: we began too late.",
        "She said four things: it was late, it was cold because the wind blew hard, and it was dark.",
        "The vote began at 10: quays, ferries and lights.",
        "Two goals: quays: north, south and west.",
        "He has two rules: stay calm, work hard",
        "Quays, ferries and lights.",
        "",
    ],
)
def test_what_may_be_right_is_let_pass(text):
    assert found(text) == []


def test_a_finding_holds_the_items():
    text = "The board has four priorities: quays, ferries and lights."

    [finding] = find_miscounted_lists(text)

    assert [span.of(text) for span in finding.related] == ["quays", "ferries", "lights"]


def test_a_finding_of_bullets_holds_the_lines():
    text = "Four aims:\n - quays of stone\n - ferries\n"

    [finding] = find_miscounted_lists(text)

    assert [span.of(text) for span in finding.related] == ["- quays of stone", "- ferries"]


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"kind": "mood", "related": (Span(0, 1),)}, "no kind of finding: 'mood'"),
        ({"kind": "miscounted-list", "related": ()}, "miscounted-list without anything related"),
    ],
)
def test_a_finding_names_the_value_that_is_wrong(values, message):
    with pytest.raises(ValueError, match=message):
        Finding(span=Span(0, 1), **values)

"""Policies as admins word them."""

import pytest

from claims.models import Entry, Policy, PolicyVersion

LIST = "/admin/claims/policy/"
RULES = {
    "figure_primary": "",
    "figure_independent": "2",
    "quotation_primary": "1",
    "quotation_independent": "2",
    "quotation_heard": "on",
    "dispute_needs_ground": "on",
    "unsourced_needs_note": "",
    "four_eyes": "on",
}


@pytest.fixture
def desk(client, adam):
    client.force_login(adam)
    return client


@pytest.fixture
def basic(db):
    return Policy.objects.get(name="basic")


def test_the_presets_are_listed_with_that_of_the_desk(desk):
    page = desk.get(LIST).text

    assert [name for name in ("open", "basic", "primary first", "two sources") if f">{name}</a>" in page] == [
        "open",
        "basic",
        "primary first",
        "two sources",
    ]


def test_an_edit_makes_a_new_wording(desk, basic, adam):
    response = desk.post(f"{LIST}{basic.pk}/change/", {"name": "basic", **RULES})

    assert response.status_code == 302
    assert [version.rules() for version in basic.versions.order_by("number")][1] == {
        "figure_primary": None,
        "figure_independent": 2,
        "quotation_primary": 1,
        "quotation_independent": 2,
        "quotation_heard": True,
        "dispute_needs_ground": True,
        "unsourced_needs_note": False,
        "four_eyes": True,
    }
    assert Entry.objects.get(act="policy").person == adam
    assert "Adam" in desk.get(f"{LIST}{basic.pk}/change/").text


def test_saving_the_same_again_makes_none(desk, basic):
    desk.post(f"{LIST}{basic.pk}/change/", {"name": "basic", **RULES})
    desk.post(f"{LIST}{basic.pk}/change/", {"name": "basic", **RULES})

    assert basic.versions.count() == 2


def test_a_new_policy_can_become_that_of_the_desk(desk):
    desk.post(f"{LIST}add/", {"name": "ours", "is_default": "on", **RULES})

    assert Policy.objects.get(is_default=True).name == "ours"
    assert PolicyVersion.objects.get(policy__name="ours").number == 1


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"figure_independent": "0"}, "greater than or equal to 1"),
        ({"name": "open"}, "already exists"),
        ({"name": ""}, "This field is required"),
    ],
)
def test_what_makes_no_sense_is_refused(desk, basic, change, sentence):
    response = desk.post(f"{LIST}{basic.pk}/change/", {"name": "basic", **RULES, **change})

    assert sentence in response.text
    assert basic.versions.count() == 1


def test_the_desk_always_has_a_policy(desk):
    policy = Policy.objects.get(is_default=True)

    response = desk.post(f"{LIST}{policy.pk}/change/", {"name": "open", **RULES})

    assert "Make another policy that of the desk instead." in response.text
    assert Policy.objects.get(is_default=True) == policy

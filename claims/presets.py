"""The policies that come with factcheck. A migration makes them; admins may reword them and add their own."""

from typing import Any, Final

from django.apps.registry import Apps

OPEN: Final = "open"
BASIC: Final = "basic"
PRIMARY_FIRST: Final = "primary first"
TWO_SOURCES: Final = "two sources"

_GROUNDS: Final = {"dispute_needs_ground": True, "unsourced_needs_note": True}

PRESETS: Final[dict[str, dict[str, Any]]] = {
    # A source or a note is welcome, none is required.
    OPEN: {},
    BASIC: {"figure_independent": 1, "quotation_independent": 1, "quotation_heard": True, **_GROUNDS},
    # The KSJ Fact-Checking Project's handbook: primary sources, or at least three secondary ones, not one story repeated.
    PRIMARY_FIRST: {
        "figure_primary": 1,
        "figure_independent": 3,
        "quotation_primary": 1,
        "quotation_independent": 3,
        "quotation_heard": True,
        "four_eyes": True,
        **_GROUNDS,
    },
    # As wire agencies ask.
    TWO_SOURCES: {
        "figure_independent": 2,
        "quotation_independent": 2,
        "quotation_heard": True,
        "four_eyes": True,
        **_GROUNDS,
    },
}


def ensure_policies(apps: Apps) -> None:
    """Each preset is there, as it came or as admins reworded it, and the desk has a policy: the open one at first."""
    policy_model = apps.get_model("claims", "Policy")
    version_model = apps.get_model("claims", "PolicyVersion")
    for name, rules in PRESETS.items():
        policy, is_new = policy_model.objects.get_or_create(name=name)
        if is_new:
            version_model.objects.create(policy=policy, number=1, **rules)
    if not policy_model.objects.filter(is_default=True).exists():
        policy_model.objects.filter(name=OPEN).update(is_default=True)

"""What each role may do. Roles are Django groups; migrations and tests put them in place with `ensure_roles`."""

from typing import Any, Final

from django.apps.registry import Apps
from django.contrib.auth.backends import ModelBackend
from django.contrib.auth.management import create_permissions
from django.contrib.auth.models import Permission
from django.db.models import QuerySet

VIEWER: Final = "viewer"
EDITOR: Final = "editor"
ADMIN: Final = "admin"
CHIEF: Final = "chief"
AUDITOR: Final = "auditor"

_READ: Final = frozenset(
    f"view_{model}"
    for model in (
        "article",
        "version",
        "claim",
        "mention",
        "verdict",
        "source",
        "citation",
        "entry",
        "sentence",
        "comment",
        "policy",
        "policyversion",
        "signoff",
    )
)
_REVIEW: Final = frozenset(
    {
        "add_verdict",
        "add_source",
        "change_source",
        "add_citation",
        "change_citation",
        "add_claim",
        "change_claim",
        "change_sentence",
        "add_version",
        "add_comment",
        "answer_claim",
        "view_contact",
    },
)
_MANAGE: Final = frozenset(
    {
        "add_article",
        "change_article",
        "delete_article",
        "add_user",
        "change_user",
        "view_user",
        "add_policy",
        "change_policy",
        "audit",
    },
)
_DECIDE: Final = frozenset({"override_policy", "sign_off", "decide_words"})

RIGHTS: Final = {
    # Writers look at what becomes of their text, and answer for it.
    VIEWER: _READ | {"add_comment", "answer_claim"},
    EDITOR: _READ | _REVIEW,
    CHIEF: _READ | _REVIEW | _DECIDE,
    ADMIN: _READ | _REVIEW | _DECIDE | _MANAGE,
    AUDITOR: _READ | {"audit", "view_contact"},
}


def ensure_roles(apps: Apps) -> None:
    """Each role exists and has exactly the rights of `RIGHTS`, whatever it had before."""
    # Django makes permissions after all migrations have run; roles need them now. It passes over an app without a
    # models module, which the apps that a migration is given never have.
    config = apps.get_app_config("claims")
    if getattr(config, "models_module", None) is None:
        config.models_module = True  # type: ignore[assignment]
    create_permissions(config, apps=apps, verbosity=0)
    group_model = apps.get_model("auth", "Group")
    permission_model = apps.get_model("auth", "Permission")
    for name, codenames in RIGHTS.items():
        role, _ = group_model.objects.get_or_create(name=name)
        role.permissions.set(permission_model.objects.filter(content_type__app_label="claims", codename__in=codenames))


class RoleBackend(ModelBackend):
    """Rights come from a person's roles alone, so that a look at the roles tells all; it also spares a query a page."""

    def _get_user_permissions(self, user_obj: Any) -> QuerySet[Permission]:
        return Permission.objects.none()

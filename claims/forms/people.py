"""The people of the desk."""

from typing import Any

from django import forms
from django.contrib.auth.forms import UserChangeForm, UserCreationForm
from django.contrib.auth.models import Group
from django.utils.translation import gettext_lazy as _

from claims.models import User
from claims.roles import ADMIN


def _roles() -> forms.ModelMultipleChoiceField[Group]:
    return forms.ModelMultipleChoiceField(
        Group.objects.order_by("pk"),
        required=False,
        label=_("Roles"),
        widget=forms.CheckboxSelectMultiple,
        help_text=_(
            "A viewer looks, an editor judges claims, a chief also signs articles off and overrides policies, an admin also "
            "imports articles and looks after people. An auditor reads everything, the record of the desk included."
        ),
    )


class NewPersonForm(UserCreationForm[User]):
    """Somebody new, with a password to tell them."""

    groups = _roles()

    class Meta:
        model = User
        fields = ("username", "first_name", "last_name", "email", "groups")


class PersonForm(UserChangeForm[User]):
    """Somebody's names, roles, and whether they may sign in."""

    groups = _roles()

    class Meta:
        model = User
        fields = ("username", "password", "first_name", "last_name", "email", "is_active", "groups")

    def clean(self) -> dict[str, Any]:
        """Refuses to take the last admin away."""
        cleaned = super().clean() or {}
        stays = cleaned.get("is_active") and any(role.name == ADMIN for role in cleaned.get("groups", ()))
        admins = User.objects.filter(is_active=True, groups__name=ADMIN)
        if not stays and admins.contains(self.instance) and not admins.exclude(pk=self.instance.pk).exists():
            raise forms.ValidationError(
                _("Nobody would be left to look after the desk: make somebody else an admin first.")
            )
        return cleaned

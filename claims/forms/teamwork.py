"""Who is to check something, and what is said about it."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from claims.models import User


class AssignForm(forms.Form):
    """`to` is the name under which somebody who may judge signs in, "me", or nothing for nobody; it is cleaned to a
    person or None."""

    to = forms.CharField(required=False, max_length=150)

    def __init__(self, data: Mapping[str, Any], *, person: User) -> None:
        super().__init__(data)
        self.person = person

    def clean_to(self) -> User | None:
        name = self.cleaned_data["to"].lstrip("@")
        if not name:
            return None
        if name.lower() == _("me"):
            return self.person
        judges = User.objects.with_perm("claims.add_verdict", backend="claims.roles.RoleBackend")
        found: User | None = judges.filter(username__iexact=name).first()
        if found is None:
            raise forms.ValidationError(_("Nobody of that name checks claims here."))
        return found


class CommentForm(forms.Form):
    """`seen` is the id of the last comment that was shown, 0 for none."""

    seen = forms.IntegerField(required=False, min_value=0, max_value=10**18 - 1, widget=forms.HiddenInput)
    words = forms.CharField(
        label=_("Comment; @name reaches a colleague"),
        max_length=5_000,
        widget=forms.Textarea(attrs={"rows": 2, "dir": "auto"}),
        error_messages={"required": _("Write something first.")},
    )

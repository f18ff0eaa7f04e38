"""The keys of an editor's own."""

from typing import Any

from django import forms
from django.utils.translation import gettext as _

from claims.keys import ACTIONS, clashes, keys_of
from claims.models import User


class KeysForm(forms.Form):
    """One character for each action; two actions on one key are refused."""

    def __init__(self, data: Any = None, *, person: User) -> None:
        super().__init__(data, initial=keys_of(person), label_suffix="")
        for action, (_usual, label) in ACTIONS.items():
            self.fields[action] = forms.CharField(
                label=label,
                min_length=1,
                max_length=1,
                widget=forms.TextInput(attrs={"autocomplete": "off", "autocapitalize": "off", "spellcheck": "false"}),
            )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        for first, second in clashes(cleaned):
            self.add_error(
                second,
                _("%(key)s is the key for “%(other)s” already.") % {"key": cleaned[second], "other": ACTIONS[first][1]},
            )
        return cleaned

    def own_keys(self) -> dict[str, str]:
        """Those that differ from the usual ones."""
        return {action: key for action, key in self.cleaned_data.items() if key != ACTIONS[action][0]}

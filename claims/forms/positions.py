"""The forms for the writer's answer and the editor's decision."""

from django import forms
from django.utils.translation import gettext_lazy as _

from claims.reviewing.positions import Ruling


class AnswerForm(forms.Form):
    words = forms.CharField(
        label=_("Where did this come from?"),
        max_length=5_000,
        widget=forms.Textarea(attrs={"rows": 2, "dir": "auto"}),
        error_messages={"required": _("Say where it came from.")},
    )
    said_by = forms.CharField(
        label=_("Who says so"),
        max_length=200,
        widget=forms.TextInput(attrs={"dir": "auto", "autocomplete": "off"}),
        error_messages={"required": _("Name the person who said so.")},
    )


class DecisionForm(forms.Form):
    """`seen` is the id of the latest verdict that the person was shown."""

    ruling = forms.ChoiceField(
        label=_("The change of the words"),
        choices=Ruling.choices,
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose what is decided.")},
    )
    words = forms.CharField(
        label=_("Other words"),
        required=False,
        max_length=5_000,
        widget=forms.Textarea(attrs={"rows": 2, "dir": "auto"}),
    )
    reason = forms.CharField(
        label=_("Why"), required=False, max_length=2_000, widget=forms.Textarea(attrs={"rows": 1, "dir": "auto"})
    )
    seen = forms.IntegerField(required=False, min_value=1, widget=forms.HiddenInput)

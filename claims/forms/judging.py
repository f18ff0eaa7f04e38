"""The forms beside the claim in hand: a verdict, and taking one back."""

from django import forms
from django.utils.translation import gettext_lazy as _

from claims.models import Verdict


class VerdictForm(forms.Form):
    """A verdict; `seen` is the id of the latest verdict that the person was shown, empty for none."""

    outcome = forms.ChoiceField(choices=Verdict.Outcome.choices, error_messages={"required": _("Choose a verdict.")})
    note = forms.CharField(required=False, max_length=10_000)
    ticks = forms.MultipleChoiceField(required=False, choices=Verdict.Tick.choices)
    disposition = forms.ChoiceField(required=False, choices=[("", ""), *Verdict.Disposition.choices])
    replacement = forms.CharField(required=False, max_length=5_000)
    override_reason = forms.CharField(required=False, max_length=2_000)
    seen = forms.IntegerField(required=False, min_value=1)


class UndoForm(forms.Form):
    """`seen` is the verdict to take back."""

    seen = forms.IntegerField(min_value=1)

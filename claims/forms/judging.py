"""The forms beside the claim in hand: a verdict, and taking one back."""

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from claims.models import Verdict


class VerdictForm(forms.Form):
    """A verdict; `seen` is the id of the latest verdict that the person was shown, empty for none, and `read` the number of the
    version that they have before them."""

    outcome = forms.ChoiceField(choices=Verdict.Outcome.choices, error_messages={"required": _("Choose a verdict.")})
    note = forms.CharField(required=False, max_length=10_000)
    ticks = forms.MultipleChoiceField(required=False, choices=Verdict.Tick.choices)
    disposition = forms.ChoiceField(required=False, choices=[("", ""), *Verdict.Disposition.choices])
    replacement = forms.CharField(required=False, max_length=5_000)
    override_reason = forms.CharField(required=False, max_length=2_000)
    seen = forms.IntegerField(required=False, min_value=1)
    read = forms.IntegerField(required=False, min_value=1)


def again(stood: Verdict, sent: QueryDict) -> QueryDict:
    """What the form was sent with, and for what is empty in it what `stood` said."""
    data = sent.copy()
    data["outcome"] = stood.outcome
    for name in ("note", "disposition", "replacement"):
        data[name] = data.get(name) or getattr(stood, name)
    if not data.getlist("ticks"):
        data.setlist("ticks", stood.ticks)
    return data


class UndoForm(forms.Form):
    """`seen` is the verdict to take back."""

    seen = forms.IntegerField(min_value=1)

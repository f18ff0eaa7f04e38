"""The forms beside the claim in hand: a verdict, a citation."""

from typing import Any

from django import forms
from django.core.validators import URLValidator
from django.utils.translation import gettext_lazy as _

from claims.models import Citation, Source, Verdict
from claims.models.sources import SECOND_HAND


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


class HttpURLField(forms.URLField):
    """A link that a browser opens: http or https, and no other scheme."""

    default_validators = [URLValidator(schemes=["http", "https"])]
    default_error_messages = {"invalid": _("A link begins with http:// or https:// and names a site.")}


class CitationForm(forms.Form):
    """A source by its URL, or by its title when it has none, and the place in it."""

    url = HttpURLField(
        label=_("Link"),
        required=False,
        max_length=2000,
        assume_scheme="https",
        widget=forms.URLInput(attrs={"placeholder": "https://", "autocomplete": "off"}),
    )
    title = forms.CharField(label=_("Title"), required=False, max_length=500)
    publisher = forms.CharField(label=_("Publisher"), required=False, max_length=200)
    kind = forms.ChoiceField(label=_("Kind"), choices=Source.Kind.choices, initial=Source.Kind.SECONDARY)
    medium = forms.ChoiceField(
        label=_("What it is"), required=False, choices=[("", _("not said")), *Source.Medium.choices]
    )
    stance = forms.ChoiceField(label=_("Stance"), choices=Citation.Stance.choices, initial=Citation.Stance.SUPPORTS)
    locator = forms.CharField(
        label=_("Where in it"),
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs={"placeholder": _("page, paragraph, time")}),
    )
    passage = forms.CharField(
        label=_("Its words"), required=False, max_length=10_000, widget=forms.Textarea(attrs={"rows": 2})
    )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        if not self.errors and not cleaned.get("url") and not cleaned.get("title"):
            self.add_error("url", _("Give a link, or a title for what has none."))
        if cleaned.get("kind") == Source.Kind.PRIMARY and cleaned.get("medium") in SECOND_HAND:
            self.add_error("medium", _("News reports, press releases and reference works are secondary sources."))
        return cleaned

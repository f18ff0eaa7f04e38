"""The forms on the page of a source."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from claims.models import Contact, Source, User
from claims.models.sources import SECOND_HAND
from claims.reviewing.library import WAYS


class SourceForm(forms.Form):
    """What is known of `source` but for its URL. `initial` says it as the person may see it."""

    title = forms.CharField(label=_("Title"), required=False, max_length=500)
    publisher = forms.CharField(label=_("Publisher"), required=False, max_length=200)
    kind = forms.ChoiceField(label=_("Kind"), choices=Source.Kind.choices)
    medium = forms.ChoiceField(
        label=_("What it is"), required=False, choices=[("", _("not said")), *Source.Medium.choices]
    )
    origin = forms.CharField(
        label=_("First said by"),
        required=False,
        max_length=200,
        help_text=_("Sources of one name count as one, of different names apart."),
    )

    def __init__(
        self,
        data: Mapping[str, Any] | None = None,
        *,
        source: Source,
        has_url: bool,
        initial: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(data, initial=dict(initial or {}), label_suffix="")
        self.source, self.has_url = source, has_url
        for name in ("title", "publisher", "origin"):
            self.fields[name].widget.attrs |= {"dir": "auto", "autocomplete": "off"}

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        if not cleaned.get("title") and not self.has_url:
            self.add_error("title", _("It has no link: give it a title."))
        if cleaned.get("kind") == Source.Kind.PRIMARY and cleaned.get("medium") in SECOND_HAND:
            self.add_error("medium", _("News reports, press releases and reference works are secondary sources."))
        if cleaned.get("medium") != Source.Medium.PERSON and _is_reached(self.source):
            self.add_error("medium", _("There are ways to reach this person: empty those fields first."))
        return cleaned


class ContactForm(forms.Form):
    """How a person is reached."""

    phone = forms.CharField(label=_("Phone"), required=False, max_length=100)
    mail = forms.CharField(label=_("Mail"), required=False, max_length=254)
    address = forms.CharField(
        label=_("Address"), required=False, max_length=1_000, widget=forms.Textarea(attrs={"rows": 2})
    )
    other = forms.CharField(
        label=_("Other ways, and when"), required=False, max_length=2_000, widget=forms.Textarea(attrs={"rows": 2})
    )

    def __init__(self, data: Mapping[str, Any] | None = None, *, initial: Mapping[str, Any] | None = None) -> None:
        super().__init__(data, initial=dict(initial or {}), label_suffix="", auto_id="contact_%s")
        for field in self.fields.values():
            field.widget.attrs |= {"dir": "auto", "autocomplete": "off"}


class ConfidantsForm(forms.Form):
    """Who is named on a confidential source."""

    people = forms.ModelMultipleChoiceField(
        User.objects.filter(is_active=True, groups__isnull=False).distinct().order_by("username"),
        label=_("Who knows"),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": _("At least one person stays named on a confidential source.")},
    )


def _is_reached(source: Source) -> bool:
    contact = Contact.objects.filter(source=source).first()
    return contact is not None and any(getattr(contact, way) for way in WAYS)

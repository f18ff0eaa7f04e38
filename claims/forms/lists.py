"""The filters above the lists. They live in the address, so everything in them is optional and may be anything."""

from collections.abc import Mapping
from typing import Any, cast

from django import forms
from django.db.models import Exists, OuterRef, TextChoices
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from claims.extraction.values import FIGURE_TYPES, FORMS
from claims.models import Article, Claim, Source, User, Verdict
from claims.models.claims import Outcome


class FilterForm(forms.Form):
    """A filter that is not understood filters nothing, and says so beside its field."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        super().__init__(data, auto_id="filter_%s", label_suffix="")

    def chosen(self) -> dict[str, str]:
        """The filters that are set, by name."""
        self.is_valid()
        return {name: value for name, value in self.cleaned_data.items() if value}

    def offer(self, name: str, choices: list[tuple[str, Any]]) -> None:
        """Choices that stand in the database: read once a form, where a callable is called once a use."""
        cast("forms.ChoiceField", self.fields[name]).choices = choices


def _words(label: Any, placeholder: Any) -> forms.CharField:
    """A field to search with."""
    return forms.CharField(
        label=label,
        required=False,
        max_length=200,
        widget=forms.TextInput({"type": "search", "placeholder": placeholder, "dir": "auto", "class": "wide"}),
    )


def _capitalised(words: type[TextChoices]) -> list[tuple[str, str]]:
    return [(value, capfirst(label)) for value, label in words.choices]


class ArticleFilterForm(FilterForm):
    """Without a choice, the articles that wait for somebody."""

    text = _words(_("Search"), _("title, byline or outlet"))
    state = forms.ChoiceField(
        label=_("Show"),
        required=False,
        choices=[
            ("", _("Not signed off")),
            ("unjudged", _("Claims left to judge")),
            ("judged", _("To be signed off")),
            (Article.Stage.EXTRACTING, _("Looking for claims")),
            (Article.Stage.SIGNED_OFF, _("Signed off")),
            ("all", _("All articles")),
        ],
    )
    outlet = forms.ChoiceField(label=_("Outlet"), required=False)

    def __init__(self, data: Mapping[str, Any]) -> None:
        super().__init__(data)
        outlets = Article.objects.exclude(outlet="").order_by("outlet").values_list("outlet", flat=True).distinct()
        self.offer("outlet", [("", _("Any outlet")), *((outlet, outlet) for outlet in outlets)])


class ClaimFilterForm(FilterForm):
    """The names are those of claims.reporting.selection.Selection, here and in the addresses of reports."""

    text = _words(_("Search"), _("words of the claim or its sentence"))
    kind = forms.ChoiceField(label=_("Kind"), required=False, choices=[("", _("Any kind")), *_capitalised(Claim.Kind)])
    type = forms.ChoiceField(
        label=_("Type"),
        required=False,
        choices=[
            ("", _("Any type")),
            (_("Figures"), [(type_, capfirst(type_)) for type_ in FIGURE_TYPES]),
            (_("Quotes"), [(form, capfirst(form)) for form in FORMS]),
        ],
    )
    outcome = forms.ChoiceField(
        label=_("Verdict"), required=False, choices=[("", _("Any verdict")), *_capitalised(Outcome)]
    )
    speaker = _words(_("Speaker"), _("part of a name"))
    reviewer = forms.ChoiceField(label=_("Judged by"), required=False)

    def __init__(self, data: Mapping[str, Any]) -> None:
        super().__init__(data)
        judges = User.objects.filter(Exists(Verdict.objects.filter(reviewer=OuterRef("pk")))).order_by("username")
        self.offer("reviewer", [("", _("Anybody")), *((judge.username, str(judge)) for judge in judges)])


class SourceFilterForm(FilterForm):
    """`claim` is the one for which a source is looked for."""

    text = _words(_("Search"), _("title, link or publisher"))
    kind = forms.ChoiceField(label=_("Kind"), required=False, choices=[("", _("Any kind")), *_capitalised(Source.Kind)])
    medium = forms.ChoiceField(
        label=_("What it is"), required=False, choices=[("", _("Anything")), *_capitalised(Source.Medium)]
    )
    claim = forms.IntegerField(required=False, min_value=1, widget=forms.HiddenInput)

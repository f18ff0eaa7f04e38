"""The forms by which claims are added and changed by hand."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from claims.extraction.spans import Span
from claims.extraction.values import FIGURE_TYPES, FORMS, QUALIFIERS
from claims.models import Claim


class SpanForm(forms.Form):
    """Words of the text: `start` and `end` in code points, or the words themselves, which are then looked for."""

    start = forms.IntegerField(required=False, min_value=0)
    end = forms.IntegerField(required=False, min_value=1)
    words = forms.CharField(required=False, max_length=10_000, strip=True)

    def span_in(self, text: str) -> Span | None:
        """The first place of the words when no offsets were given; None when there is no such place."""
        start, end = self.cleaned_data["start"], self.cleaned_data["end"]
        if start is not None and end is not None:
            return Span(start, end) if start < end else None
        words = self.cleaned_data["words"]
        at = text.find(words) if words else -1
        return Span(at, at + len(words)) if at >= 0 else None


class AddClaimForm(SpanForm):
    kind = forms.ChoiceField(choices=Claim.Kind.choices)


class ClaimForm(forms.Form):
    """What a claim says; the fields of the other kind are not shown."""

    type = forms.ChoiceField(label=_("Type"))
    value = forms.CharField(label=_("Value"), required=False, max_length=200)
    upper = forms.CharField(label=_("Up to"), required=False, max_length=200)
    unit = forms.CharField(label=_("Unit"), required=False, max_length=200)
    currency = forms.CharField(label=_("Currency"), required=False, max_length=3)
    qualifier = forms.ChoiceField(
        label=_("Qualifier"), required=False, choices=[("", "–"), *((name, name) for name in QUALIFIERS)]
    )
    speaker_name = forms.CharField(label=_("Speaker"), required=False, max_length=300)
    via = forms.CharField(label=_("According to"), required=False, max_length=300)

    def __init__(self, data: Mapping[str, Any] | None = None, *, claim: Claim) -> None:
        names = ("type", "value", "upper", "unit", "currency", "qualifier", "speaker_name", "via")
        initial = {name: getattr(claim, name) for name in names}
        super().__init__(data, initial=initial, auto_id="claim_%s", label_suffix="")
        is_figure = claim.kind == Claim.Kind.FIGURE
        for name in ("speaker_name", "via") if is_figure else ("value", "upper", "unit", "currency", "qualifier"):
            del self.fields[name]
        types = FIGURE_TYPES if is_figure else FORMS
        self.fields["type"].choices = [(name, name) for name in types]  # type: ignore[attr-defined]


class MergeForm(forms.Form):
    """`into` is the number that the page shows for the other claim, in reading order, and `total` how many claims it numbers."""

    into = forms.IntegerField(min_value=1)
    total = forms.IntegerField(required=False)

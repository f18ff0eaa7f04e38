"""The filters above a report."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from claims.forms.lists import ClaimFilterForm
from claims.models import Article
from claims.reporting.selection import Selection


class ArticlesField(forms.ModelMultipleChoiceField):  # type: ignore[type-arg]  # generic for the type checker alone
    """Articles by their ids."""

    def clean(self, value: Any) -> Any:
        # A longer number is no id, and too long for a database to compare with one.
        if any(len(str(number)) > 18 for number in value or ()):
            raise ValidationError(self.error_messages["invalid_choice"], "invalid_choice", {"value": "…"})
        return super().clean(value)


class ReportFilterForm(ClaimFilterForm):
    """Those of the claims, and `article`, which may stand in the address several times and has no control.

    Unlike above a list, a filter that is not understood is refused: nobody should take away more than they asked for.
    """

    article = ArticlesField(Article.objects.all(), required=False, widget=forms.MultipleHiddenInput)

    def selection(self) -> Selection:
        """What a valid form asks for."""
        chosen = self.cleaned_data
        return Selection(
            articles=tuple(article.pk for article in chosen["article"]),
            kind=chosen["kind"],
            type=chosen["type"],
            outcome=chosen["outcome"],
            reviewer=chosen["reviewer"],
            speaker=chosen["speaker"],
            text=chosen["text"],
        )

"""The filters above a report."""

from django import forms

from claims.forms.lists import ClaimFilterForm
from claims.models import Article
from claims.reporting.selection import Selection


class ReportFilterForm(ClaimFilterForm):
    """Those of the claims, and `article`, which may stand in the address several times and has no control.

    Unlike above a list, a filter that is not understood is refused: nobody should take away more than they asked for.
    """

    article = forms.ModelMultipleChoiceField(Article.objects.all(), required=False, widget=forms.MultipleHiddenInput)

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

"""Bringing a new text of an article that is there."""

from django import forms
from django.utils.translation import gettext_lazy as _

from claims.forms.importing import ManuscriptForm


class RevisionForm(ManuscriptForm):
    sure = forms.BooleanField(required=False, label=_("It is the same article"))

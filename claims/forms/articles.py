"""What is known of an article beside its text."""

from django import forms
from django.utils.translation import gettext_lazy as _

from claims.forms.addresses import HttpURLField
from claims.models import Article, Policy
from claims.reading.languages import LANGUAGES


class ArticleForm(forms.ModelForm[Article]):
    source_url = HttpURLField(required=False, max_length=2000, assume_scheme="https", label=_("Source URL"))
    language = forms.ChoiceField(choices=list(LANGUAGES.items()))
    policy = forms.ModelChoiceField(Policy.objects.all(), required=False, empty_label=_("that of the desk"))

    class Meta:
        model = Article
        fields = ("title", "byline", "outlet", "source_url", "published_on", "due_at", "language", "desk", "policy")

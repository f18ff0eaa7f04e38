"""Why what is open may stay so, and why a signed-off article is opened again."""

from django import forms
from django.utils.translation import gettext_lazy as _

from claims.models import SignOff


class ReasonForm(forms.Form):
    reason = forms.CharField(
        required=False,
        max_length=SignOff._meta.get_field("reason").max_length,
        error_messages={
            "max_length": _("A reason has at most %(limit_value)d characters; this one has %(show_value)d.")
        },
    )

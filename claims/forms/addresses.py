"""Links in forms."""

from django import forms
from django.core.validators import URLValidator
from django.utils.translation import gettext_lazy as _


class HttpURLField(forms.URLField):
    """A link that a browser opens: http or https, and no other scheme."""

    default_validators = [URLValidator(schemes=["http", "https"])]
    default_error_messages = {"invalid": _("A link begins with http:// or https:// and names a site.")}

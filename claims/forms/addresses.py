"""Links in forms."""

import re
from typing import Any, Final

from django import forms
from django.core.validators import URLValidator
from django.utils.translation import gettext_lazy as _


class HttpURLField(forms.URLField):
    """A link that a browser opens: http or https, and no other scheme."""

    default_validators = [URLValidator(schemes=["http", "https"])]
    default_error_messages = {"invalid": _("A link begins with http:// or https:// and names a site.")}


# With a scheme, or a host with a dot in it and nothing but an address behind it. "report.pdf" is the name of a file.
_LINK: Final = re.compile(
    r"\s*(?:[a-z][a-z0-9+.-]*:\S|(?![^/\s]*\.(?:pdf|docx?|xlsx?|csv|txt|mp[34]|jpe?g|png)\s*$)"
    r"(?:[^\s/?#.:]+\.)+[^\W\d_]{2,}(?::\d+)?(?:[/?#]\S*)?\s*$)",
    re.IGNORECASE,
)


def is_name(words: str) -> bool:
    """Whether what was typed where a link or a name may stand is a name."""
    return bool(words.strip()) and not _LINK.match(words)


class LinkOrNameField(HttpURLField):
    """A link as HttpURLField takes it; "" for a name, which the form takes from what was typed."""

    def clean(self, value: Any) -> str:
        return "" if is_name(str(value or "")) else super().clean(value)

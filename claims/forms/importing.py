"""Bringing a text by hand: to import an article, and for a new version of one."""

import base64
import binascii
from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _

from claims.forms.addresses import HttpURLField
from claims.importing.storing import Metadata
from claims.reading import (
    MEDIA_TYPES,
    Manuscript,
    TextRefused,
    limit_of_articles,
    media_type_of,
    read_file,
    read_pasted,
)
from claims.reading.languages import LANGUAGES
from claims.reading.normalising import normalise_text


class ManuscriptForm(forms.Form):
    """A text, pasted or in a file.

    What was uploaded travels on between the preview and what follows it: its words in `text`, its bytes in `original`, since
    a browser never sends a file twice. When the words are edited in between, the bytes are no longer their original.
    """

    text = forms.CharField(
        required=False,
        strip=False,
        label=_("Text"),
        widget=forms.Textarea(attrs={"rows": 18, "spellcheck": "false"}),
        help_text=_("Paste it with its headline as the first line."),
    )
    upload = forms.FileField(
        required=False,
        allow_empty_file=True,
        label=_("Or a file"),
        widget=forms.FileInput(attrs={"accept": ",".join(MEDIA_TYPES)}),
        help_text=_(
            "A Word document (.docx), an OpenDocument text (.odt), a web page (.html) or plain text (.txt). It takes the place of what is in the field above."
        ),
    )
    original = forms.CharField(required=False, strip=False, widget=forms.HiddenInput)
    original_name = forms.CharField(required=False, widget=forms.HiddenInput)
    previewed = forms.CharField(required=False, widget=forms.HiddenInput)

    manuscript: Manuscript

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"label_suffix": "", **kwargs})

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        upload: UploadedFile[bytes] | None = cleaned.get("upload")
        try:
            if upload is not None:
                self.manuscript = _read(limit_of_articles().take_from(upload), upload.name or "")
            else:
                self.manuscript = self._carried() or read_pasted(cleaned.get("text", ""))
        except TextRefused as refusal:
            self.add_error("upload" if upload is not None else "text", str(refusal))
        return cleaned

    def was_shown(self, preview: str) -> bool:
        """Whether the preview of that name is what the person saw when they asked to go on."""
        return bool(self.cleaned_data["previewed"] == preview)

    def carry_on(self, preview: str) -> None:
        """Make the page to come hold the text as it was read, what it was read from, and the preview that it shows."""
        original = self.manuscript.original
        self.data = {
            **{name: self.data[name] for name in self.data},
            "text": self.manuscript.text,
            "original": base64.b64encode(original).decode() if original is not None else "",
            "original_name": self.manuscript.name,
            "previewed": preview,
        }

    def _carried(self) -> Manuscript | None:
        """The file uploaded earlier, when the words are still the ones that were in it."""
        encoded = self.cleaned_data.get("original")
        if not encoded:
            return None
        try:
            carried = _read(base64.b64decode(encoded, validate=True), self.cleaned_data.get("original_name", ""))
        except (binascii.Error, TextRefused):
            return None
        return carried if carried.text == normalise_text(self.cleaned_data.get("text", "")) else None


class ImportForm(ManuscriptForm):
    """A text, and what is known of it."""

    title = forms.CharField(
        required=False, max_length=500, label=_("Title"), help_text=_("Left empty: the first line of the text.")
    )
    byline = forms.CharField(required=False, max_length=300, label=_("Byline"))
    outlet = forms.CharField(required=False, max_length=200, label=_("Outlet"))
    source_url = HttpURLField(required=False, max_length=2000, assume_scheme="https", label=_("Source URL"))
    published_on = forms.DateField(
        required=False,
        label=_("Published on"),
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        help_text=_("“Last Friday” is counted from this day."),
    )
    due_at = forms.DateTimeField(
        required=False,
        label=_("Due"),
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
        help_text=_("By when it must be checked, on the desk’s clock."),
    )
    language = forms.ChoiceField(
        required=False, choices=[("", _("as the text tells")), *LANGUAGES.items()], label=_("Language")
    )
    again = forms.BooleanField(required=False, label=_("Import it all the same"))

    @property
    def metadata(self) -> Metadata:
        """Of a valid form."""
        names = ("title", "byline", "outlet", "source_url", "published_on", "due_at", "language")
        return Metadata(**{name: self.cleaned_data[name] for name in names})


def _read(raw: bytes, name: str) -> Manuscript:
    return read_file(raw, name=name, media_type=media_type_of(name))

"""What a source says, pasted or in a file."""

from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _

from claims.models import Capture
from claims.reading import (
    Manuscript,
    TextRefused,
    limit_of_sources,
    media_type_of_source,
    read_file,
    read_pasted,
)


class CaptureForm(forms.Form):
    """The file counts where there are both. Its fields are written out in claims/keep_text.html."""

    text = forms.CharField(
        required=False,
        strip=False,
        label=_("Paste what it says"),
        widget=forms.Textarea(attrs={"rows": 5, "spellcheck": "false", "dir": "auto"}),
    )
    upload = forms.FileField(
        required=False,
        allow_empty_file=True,
        label=_("Or a file"),
    )

    manuscript: Manuscript
    _media_type = ""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"label_suffix": "", **kwargs})

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        upload: UploadedFile[bytes] | None = cleaned.get("upload")
        try:
            self.manuscript = self._read(upload) if upload is not None else self._pasted()
        except TextRefused as refusal:
            self.add_error("upload" if upload is not None else "text", str(refusal))
        return cleaned

    @property
    def kept(self) -> dict[str, Any]:
        """Of a valid form: what claims.reviewing.capture keeps."""
        read = self.manuscript
        how = Capture.How.PASTE if read.original is None else Capture.How.UPLOAD
        return {
            "text": read.text,
            "how": how,
            "name": read.name,
            "media_type": self._media_type,
            "original": read.original,
            "pages": read.pages,
        }

    def _pasted(self) -> Manuscript:
        return read_pasted(self.cleaned_data.get("text", ""), limit=limit_of_sources())

    def _read(self, upload: "UploadedFile[bytes]") -> Manuscript:
        name, limit = upload.name or "", limit_of_sources()
        raw = limit.take_from(upload)
        self._media_type = media_type_of_source(name, raw)
        return read_file(raw, name=name, media_type=self._media_type, limit=limit)

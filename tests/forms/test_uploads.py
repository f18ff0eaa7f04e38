"""Files that come by a form, of whatever size."""

import io
from typing import Any

import pytest
from django.core.files.uploadedfile import UploadedFile

from claims.forms.capturing import CaptureForm
from claims.forms.importing import ImportForm


class Endless(io.RawIOBase):
    """A file without an end; to read all of it would take all memory there is."""

    def read(self, size: int = -1) -> bytes:
        assert 0 <= size < 10**6
        return b"tree " * (size // 5 + 1)


@pytest.mark.parametrize("form", [ImportForm, CaptureForm])
def test_no_more_of_a_file_is_read_than_tells_that_it_is_too_long(form, settings):
    settings.ARTICLE_MAX_BYTES = settings.SOURCE_MAX_BYTES = 1_000
    file: Any = Endless()
    upload = UploadedFile(file, name="trees.txt", size=10**12)

    sent = form({}, {"upload": upload})

    assert not sent.is_valid()
    assert "1,000 bytes" in str(sent.errors["upload"])

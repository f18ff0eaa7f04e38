"""Documents that are packed XML, made for a test, and what none of them may declare."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

# The declaration, and words of the document that use it: names that grow, that stand for a file, none at all.
DECLARED = [
    pytest.param(
        '<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>', "&c;", id="names itself"
    ),
    pytest.param('<!DOCTYPE d [<!ENTITY s SYSTEM "file:///etc/hostname">]>', "&s;", id="names a file"),
    pytest.param("<!DOCTYPE d>", "a", id="names nothing"),
]


def packed(xml: str, *, name: str = "word/document.xml") -> bytes:
    raw = BytesIO()
    with ZipFile(raw, "w", ZIP_DEFLATED) as archive:
        archive.writestr(name, xml)
    return raw.getvalue()

"""Small PDFs, written by hand: what is read of them is told by the test that writes them."""

from collections.abc import Sequence

CATALOG = b"<</Type/Catalog/Pages 2 0 R>>"
_FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"

type Row = tuple[float, float, str]


def pdf(*pages: Sequence[Row | str], size: int = 10) -> bytes:
    """A PDF of these pages in Helvetica; a row is (x, y, words), or words alone, that stand 12 points below the row before."""
    kids = b" ".join(b"%d 0 R" % (4 + 2 * number) for number in range(len(pages)))
    objects = [CATALOG, b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, len(pages)), _FONT]
    for number, rows in enumerate(pages):
        objects += [
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R/Resources<</Font<</F 3 0 R>>>>>>"
            % (5 + 2 * number),
            stream(_content(rows, size)),
        ]
    return packed(objects)


def packed(objects: Sequence[bytes], *, trailer: bytes = b"") -> bytes:
    """A file of these objects, numbered from 1, of which the first is the catalog."""
    raw = b"%PDF-1.7\n"
    offsets = []
    for number, content in enumerate(objects, 1):
        offsets.append(len(raw))
        raw += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    end = b"trailer<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, trailer, len(raw))
    return raw + b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + table + end


def stream(content: bytes, entries: bytes = b"") -> bytes:
    return b"<</Length %d%s>>stream\n%s\nendstream" % (len(content), entries, content)


def _content(rows: Sequence[Row | str], size: int) -> bytes:
    y = 770.0
    told = []
    for row in rows:
        x, y, words = (60.0, y - 12, row) if isinstance(row, str) else row
        escaped = words.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
        told.append(b"BT /F %d Tf %.1f %.1f Td (%s) Tj ET" % (size, x, y, escaped))
    return b"\n".join(told)

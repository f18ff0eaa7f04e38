"""Bytes of a plain text → its characters, with a note where they were not plain UTF-8."""

import codecs
import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE

from django.utils.translation import gettext_lazy as _

from claims.reading.refusals import TextRefused

FROM_WINDOWS = _("Converted from Windows-1252: look at its accents and quotation marks.")
FROM_UTF16 = _("Converted from UTF-16.")

_FORMATS = (
    (b"PK\x03\x04", _("a Word or other packed document")),
    (b"\xd0\xcf\x11\xe0", _("a Word document")),
    (b"{\\rtf", _("an RTF document")),
    (b"\x89PNG", _("a picture")),
    (b"\xff\xd8\xff", _("a picture")),
    (b"GIF8", _("a picture")),
    (b"\x1f\x8b", _("a packed file")),
)
_PDF = _("This is a PDF, not plain text. Upload the document that it was made from (.docx, .odt), or paste its words.")
_INSTEAD = _("Save it as plain text (.txt) in UTF-8, or paste its words.")
_NEITHER = _("Line %d is neither UTF-8 nor Windows-1252.")
_MULTIBYTE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_BEYOND_ASCII = re.compile(rb"[\x80-\xff]")
_LETTER = re.compile(rb"[A-Za-z\x80-\xff]")
_WESTERN_SHARE = 0.3


# Those of the web, by Python's names: no others are decoded, for some that Python knows take hours (punycode) or are none
# (zlib).
_CHARSETS = frozenset(
    {
        *("ascii", "utf-8", "utf-16", "utf-16-le", "utf-16-be", "koi8-r", "koi8-u", "mac-roman", "mac-cyrillic"),
        *(f"cp125{number}" for number in range(9)),
        *(f"iso8859-{number}" for number in (*range(1, 12), *range(13, 17))),
        *("gbk", "gb2312", "gb18030", "big5", "euc_jp", "shift_jis", "cp932", "iso2022_jp", "euc_kr", "cp949"),
    }
)


def decode(raw: bytes, charset: str = "") -> tuple[str, str]:
    """The characters of `raw`, and a note for the person ("" where there is nothing to say).

    UTF-8 and UTF-16 are known by their byte order marks; without one it is in `charset` where that is one of the web's and
    fits, else in UTF-8, or else in Windows-1252. Raises TextRefused when it is none of them.
    """
    _refuse_formats(raw)
    if raw.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return _utf16(raw), str(FROM_UTF16)
    declared = None if raw.startswith(BOM_UTF8) else in_charset(raw, charset)
    if declared is not None:
        return declared, ""
    if b"\0" in raw:
        raise TextRefused(_with_advice(str(_("This is not plain text: it holds NUL bytes."))))
    try:
        return raw.removeprefix(BOM_UTF8).decode("utf-8"), ""
    except UnicodeDecodeError as error:
        return _windows_1252(raw, error), str(FROM_WINDOWS)


def in_charset(raw: bytes, charset: str) -> str | None:
    """`raw` in the charset of that name; None when it is none of the web's, or the bytes are not in it."""
    try:
        name = codecs.lookup(charset).name if charset.isascii() else ""
        # What calls itself Latin-1 is Windows-1252, as the Encoding Standard has it.
        name = "cp1252" if name in ("iso8859-1", "ascii") else name
        return raw.decode(name) if name in _CHARSETS else None
    except (LookupError, UnicodeDecodeError, ValueError):
        return None


def _refuse_formats(raw: bytes) -> None:
    if raw.startswith(b"%PDF-"):
        raise TextRefused(_PDF)
    for magic, name in _FORMATS:
        if raw.startswith(magic):
            raise TextRefused(_with_advice(_("This is %s, not plain text.") % name))


def _utf16(raw: bytes) -> str:
    try:
        return raw.decode("utf-16")
    except UnicodeDecodeError as error:
        whole = raw[: error.start].decode("utf-16")
        line = whole.count("\n") + 1
        sentence = _("Line %d is damaged: the file begins as UTF-16 and does not go on as such.")
        raise TextRefused(sentence % line) from error


def _windows_1252(raw: bytes, error: UnicodeDecodeError) -> str:
    """Python's cp1252 takes almost any bytes: what is UTF-8 with a broken place in it, and what has more letters beyond
    ASCII than a Western language uses (Cyrillic, Greek, Chinese encodings), would come out as nonsense."""
    line = raw.count(b"\n", 0, error.start) + 1
    beyond = len(_BEYOND_ASCII.findall(raw))
    inside = sum(map(len, _MULTIBYTE.findall(raw)))
    if inside > beyond - inside:
        raise TextRefused(_with_advice(_("Line %d is damaged: this is UTF-8 with bytes in it that are not.") % line))
    if beyond > _WESTERN_SHARE * len(_LETTER.findall(raw)):
        raise TextRefused(_with_advice(_NEITHER % line))
    try:
        return raw.decode("cp1252")
    except UnicodeDecodeError as strange:
        line = raw.count(b"\n", 0, strange.start) + 1
        raise TextRefused(_with_advice(_NEITHER % line)) from strange


def _with_advice(sentence: str) -> str:
    return f"{sentence} {_INSTEAD}"

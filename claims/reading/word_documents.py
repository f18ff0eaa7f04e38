"""The text of a Word document (.docx, Office Open XML: ECMA-376 part 1, § 17).

Read is what a reader of the page sees in the body, tracked insertions included. Left out are tracked deletions, hidden words,
comments, headers, footers and notes: they stand in parts of their own, or in elements that are passed over here.
"""

import re
import zlib
from collections.abc import Mapping
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from django.utils.translation import gettext_lazy as _
from lxml import etree

from claims.reading.refusals import TextRefused

FROM_WORD = _(
    "Read from a Word document: its notes, comments, headers, footers and deleted words are left out, tracked insertions are in."
)
_UNREADABLE = _("This is no Word document that can be read: save it anew, or paste its words.")

_BODY = "word/document.xml"
_NAMESPACES = frozenset(
    {
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",  # the strict form
    }
)
# What stands twice, for older programs, is read once; what was moved away stands where it was moved to.
_PASSED_OVER = frozenset({"Fallback", "moveFrom", "del"})
_SIGNS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
_OFF = frozenset({"0", "false", "off"})
# Bytes of XML that a document may unpack to: some ten times what the words of the longest article take.
_UNPACKED = 40_000_000
_PIECE = 65_536
_LANGUAGE = (
    ("docProps/core.xml", re.compile(rb"<dc:language>\s*([A-Za-z]{2,3})\b")),
    ("word/styles.xml", re.compile(rb"<w:lang\b[^>]{0,200}?\bw:val=\"([A-Za-z]{2,3})\b")),
)
_DEPTH = 256


def read_word_document(raw: bytes, charset: str = "") -> tuple[str, str]:
    """The text of a document, a line a paragraph, cell after cell in the rows of its tables; and a note for the person.

    Raises TextRefused for what is no such document, is damaged, or unpacks to more than any article needs.
    """
    reading = _Reading()
    # Nothing is loaded or expanded, and `doctype` refuses whoever tries: a document neither grows by naming itself nor names a
    # file of the server.
    parser = etree.XMLParser(target=reading, resolve_entities=False, load_dtd=False)
    try:
        with ZipFile(BytesIO(raw)) as packed, packed.open(_BODY) as body:
            size = 0
            while piece := body.read(_PIECE):
                size += len(piece)
                if size > _UNPACKED:
                    raise TextRefused(_("This document is too large to be read: paste its words."))
                parser.feed(piece)
        parser.close()
    # KeyError: another packed file; RuntimeError and NotImplementedError: one with a password, or packed in a way of its own.
    except (
        BadZipFile,
        KeyError,
        RuntimeError,
        NotImplementedError,
        EOFError,
        zlib.error,
        etree.XMLSyntaxError,
    ) as error:
        raise TextRefused(_UNREADABLE) from error
    return "".join(reading.said), str(FROM_WORD)


def language_of_word_document(raw: bytes) -> str:
    """The tag of the language that its properties name, else that of its styles; "" for none, also of what is no document."""
    for part, pattern in _LANGUAGE:
        try:
            with ZipFile(BytesIO(raw)) as packed, packed.open(part) as opened:
                found = pattern.search(opened.read(_PIECE))
        except (BadZipFile, KeyError, RuntimeError, NotImplementedError, EOFError, zlib.error):
            continue
        if found:
            return found.group(1).decode("ascii")
    return ""


class _Reading:
    """Takes what the parser meets: words of runs, ends of paragraphs, cells and rows."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self._open: list[str] = []
        self._passed_over = 0  # how many elements are open since the outermost that is passed over; 0: none
        self._cells = 0
        self._is_hidden = False

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        name = _name_of(tag)
        self._open.append(name)
        if len(self._open) > _DEPTH:
            raise TextRefused(_("This document is nested too deeply to be read: paste its words."))
        self._passed_over += bool(self._passed_over or name in _PASSED_OVER)
        if name == "r":
            self._is_hidden = False
        elif name == "vanish" and self._open[-3:-1] == ["r", "rPr"]:
            self._is_hidden = not _OFF.intersection(attributes.values())
        elif name == "tc":
            self._cells += 1
        elif name in _SIGNS and self._open[-2:-1] == ["r"]:
            self._say(_SIGNS[name])

    def end(self, tag: str) -> None:
        name = self._open.pop()
        self._passed_over -= bool(self._passed_over)
        if name == "tc":
            self._cells -= 1
        elif name == "r":
            self._is_hidden = False
        elif name == "p":
            self._say("\t" if self._cells else "\n")
        elif name == "tr":
            self._say("\n")

    def data(self, words: str) -> None:
        if self._open[-2:] == ["r", "t"]:
            self._say(words)

    def doctype(self, name: str, public_id: str, address: str) -> None:
        """No program that writes such documents writes one."""
        raise TextRefused(_UNREADABLE)

    def close(self) -> None:
        """Asked for by the parser at the end."""

    def _say(self, words: str) -> None:
        if not self._passed_over and not self._is_hidden:
            self.said.append(words)


def _name_of(tag: str) -> str:
    """Of an element of Word's own; "Fallback" of whatever vocabulary; "" for others, such as drawings and formulas."""
    namespace, _brace, name = tag.removeprefix("{").rpartition("}")
    return name if namespace in _NAMESPACES or name == "Fallback" else ""

"""The text of a Word document (.docx, Office Open XML: ECMA-376 part 1, § 17).

Read is what a reader of the page sees in the body, tracked insertions included. Left out are tracked deletions, hidden words,
comments, headers, footers and notes: they stand in parts of their own, or in elements that are passed over here.
"""

import re
from collections.abc import Mapping

from django.utils.translation import gettext_lazy as _

from claims.reading.contents import Contents
from claims.reading.packed import DamagedError, PartReading, found_in, read_part
from claims.reading.refusals import TextRefused

FROM_WORD = _(
    "Read from a Word document: its notes, comments, headers, footers and deleted words are left out, tracked insertions are in."
)
_UNREADABLE = _("This is no Word document that can be read: save it anew, or paste its words.")

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
_LANGUAGE = (
    ("docProps/core.xml", re.compile(rb"<dc:language>\s*([A-Za-z]{2,3})\b")),
    ("word/styles.xml", re.compile(rb"<w:lang\b[^>]{0,200}?\bw:val=\"([A-Za-z]{2,3})\b")),
)


def read_word_document(raw: bytes, charset: str = "") -> Contents:
    """The text of a document, a line a paragraph, cell after cell in the rows of its tables; and a note for the person.

    Raises TextRefused for what is no such document, is damaged, or unpacks to more than any article needs.
    """
    reading = _Reading()
    try:
        read_part(raw, "word/document.xml", reading)
    except DamagedError as error:
        raise TextRefused(_UNREADABLE) from error
    return Contents("".join(reading.said), str(FROM_WORD))


def language_of_word_document(raw: bytes) -> str:
    """The tag of the language that its properties name, else that of its styles; "" for none, also of what is no document."""
    return found_in(raw, _LANGUAGE)


class _Reading(PartReading):
    """Words of runs, ends of paragraphs, cells and rows."""

    def __init__(self) -> None:
        super().__init__()
        self._passed_over = 0  # how many elements are open since the outermost that is passed over; 0: none
        self._cells = 0
        self._is_hidden = False

    def name_of(self, tag: str) -> str:
        """Of an element of Word's own; "Fallback" of whatever vocabulary; "" for others, such as drawings and formulas."""
        namespace, _brace, name = tag.removeprefix("{").rpartition("}")
        return name if namespace in _NAMESPACES or name == "Fallback" else ""

    def begin(self, name: str, attributes: Mapping[str, str]) -> None:
        self._passed_over += bool(self._passed_over or name in _PASSED_OVER)
        if name == "r":
            self._is_hidden = False
        elif name == "vanish" and self.open[-3:-1] == ["r", "rPr"]:
            self._is_hidden = not _OFF.intersection(attributes.values())
        elif name == "tc":
            self._cells += 1
        elif name in _SIGNS and self.open[-2:-1] == ["r"]:
            self._say(_SIGNS[name])

    def finish(self, name: str) -> None:
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
        if self.open[-2:] == ["r", "t"]:
            self._say(words)

    def _say(self, words: str) -> None:
        if not self._passed_over and not self._is_hidden:
            self.said.append(words)

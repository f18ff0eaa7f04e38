"""The text of an OpenDocument text (.odt, as LibreOffice saves it: ISO/IEC 26300-1, OpenDocument 1.2, part 1, § 4 to 7).

Read is what a reader of the page sees in the body, tracked insertions included. Left out are tracked deletions, hidden words,
comments, notes, headers and footers: they stand in elements that are passed over here, or in a part of their own.
"""

import re
from collections.abc import Mapping

from django.utils.translation import gettext_lazy as _

from claims.reading.contents import Contents
from claims.reading.packed import DamagedError, PartReading, found_in, read_part
from claims.reading.refusals import TextRefused

FROM_OPEN_DOCUMENT = _(
    "Read from an OpenDocument text: its notes, comments, headers, footers and deleted words are left out, tracked insertions are in."
)
_UNREADABLE = _("This is no OpenDocument text that can be read: save it anew, without a password, or paste its words.")

_PREFIXES = {
    f"urn:oasis:names:tc:opendocument:xmlns:{name}": prefix
    for name, prefix in (
        ("office:1.0", "office"),
        ("text:1.0", "text"),
        ("table:1.0", "table"),
        ("style:1.0", "style"),
        ("svg-compatible:1.0", "svg"),
    )
}
_NAME = re.compile(r"\{([^}]*)\}(.*)")
_PASSED_OVER = frozenset(
    {
        *("text:tracked-changes", "text:note", "text:ruby-text", "text:hidden-text", "text:hidden-paragraph"),
        *("office:annotation", "office:forms", "office:scripts", "office:event-listeners", "svg:title", "svg:desc"),
    }
)
_PARAGRAPHS = frozenset({"text:p", "text:h"})
_CELLS = frozenset({"table:table-cell", "table:covered-table-cell"})
_SPACES = re.compile(r"[ \t\r\n]+")
_MOST_SPACES = 40  # in one go: each takes some twenty bytes to ask for
_LANGUAGE = (
    ("meta.xml", re.compile(rb"<dc:language>\s*([A-Za-z]{2,3})\b")),
    ("styles.xml", re.compile(rb"\bfo:language=\"([A-Za-z]{2,3})\"")),
)


def read_open_document(raw: bytes, charset: str = "") -> Contents:
    """The text of a document, a line a paragraph, cell after cell in the rows of its tables; and a note for the person.

    Raises TextRefused for what is no such document, is damaged or has a password, or unpacks to more than any article needs.
    """
    reading = _Reading()
    try:
        read_part(raw, "content.xml", reading)
    except DamagedError as error:
        raise TextRefused(_UNREADABLE) from error
    if not reading.is_text:
        raise TextRefused(_UNREADABLE)
    return Contents("".join(reading.said), str(FROM_OPEN_DOCUMENT))


def language_of_open_document(raw: bytes) -> str:
    """The tag of the language that its properties name, else that of its styles; "" for none, also of what is no document."""
    return found_in(raw, _LANGUAGE)


class _Reading(PartReading):
    """Words of paragraphs, with what stands for spaces, tabs and line breaks in them; ends of cells and rows."""

    def __init__(self) -> None:
        super().__init__()
        self.is_text = False
        self._passed_over = 0  # how many elements are open since the outermost that is passed over; 0: none
        self._cells = 0
        self._paragraphs = 0
        self._style = ""  # the name of the one that is being described
        self._hiding: set[str] = set()  # names of the styles that hide their words

    def name_of(self, tag: str) -> str:
        match = _NAME.fullmatch(tag)
        prefix = _PREFIXES.get(match[1], "") if match else ""
        return f"{prefix}:{match[2]}" if match and prefix else ""

    def begin(self, name: str, attributes: Mapping[str, str]) -> None:
        own = {self.name_of(key): value for key, value in attributes.items()}
        self._passed_over += bool(self._passed_over or name in _PASSED_OVER or self._is_hidden(name, own))
        if name == "office:text":
            self.is_text = True
        elif name == "style:style":
            self._style = own.get("style:name", "")
        elif name == "style:text-properties" and own.get("text:display") == "none":
            self._hiding.add(self._style)
        elif name in _CELLS:
            self._cells += 1
        elif name in _PARAGRAPHS:
            self._paragraphs += 1
        else:
            self._say_sign(name, own)

    def finish(self, name: str) -> None:
        if name in _PARAGRAPHS:
            self._paragraphs -= 1
            self._say("\t" if self._cells else "\n")
        elif name in _CELLS:
            self._cells -= 1
        elif name == "table:table-row":
            self._say("\n")
        self._passed_over -= bool(self._passed_over)

    def data(self, words: str) -> None:
        if self._paragraphs and self.open[-1].startswith("text:"):
            self._say(_SPACES.sub(" ", words))

    def _is_hidden(self, name: str, own: Mapping[str, str]) -> bool:
        hides = own.get("text:display") == "none" and name == "text:section"
        return hides or (name.startswith("text:") and own.get("text:style-name") in self._hiding)

    def _say_sign(self, name: str, own: Mapping[str, str]) -> None:
        if name == "text:s":
            count = own.get("text:c", "")[:4]
            self._say(" " * min(int(count), _MOST_SPACES) if count.isdecimal() else " ")
        elif name in ("text:tab", "text:line-break"):
            self._say("\t" if name == "text:tab" else "\n")

    def _say(self, words: str) -> None:
        if not self._passed_over:
            self.said.append(words)

"""XML in a zip file, as word processors store their documents: read piece by piece, and never beyond what is bearable.

Nothing is loaded or expanded, and whatever declares names is refused: a document neither grows by naming itself nor names a
file of the server.
"""

import re
import zlib
from collections.abc import Iterable, Mapping
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from django.utils.translation import gettext_lazy as _
from lxml import etree

from claims.reading.refusals import TextRefused

# Bytes of XML that a document may unpack to: some ten times what the words of the longest article take.
UNPACKED = 40_000_000
MEMBERS = 10_000
_PIECE = 65_536
_DEPTH = 256

# KeyError: another packed file; RuntimeError and NotImplementedError: one with a password, or packed in a way of its own.
_NO_PART = (BadZipFile, KeyError, RuntimeError, NotImplementedError, EOFError, zlib.error)


class DamagedError(Exception):
    """There is no such part, or it cannot be read."""


class PartReading:
    """Takes what the parser meets in a part; `open` names the elements that are open, the innermost last."""

    def __init__(self) -> None:
        self.open: list[str] = []
        self.said: list[str] = []

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        self.open.append(self.name_of(tag))
        if len(self.open) > _DEPTH:
            raise TextRefused(_("This document is nested too deeply to be read: paste its words."))
        self.begin(self.open[-1], attributes)

    def end(self, tag: str) -> None:
        self.finish(self.open.pop())

    def data(self, words: str) -> None:
        raise NotImplementedError

    def doctype(self, name: str, public_id: str, address: str) -> None:
        """No program that writes such documents writes one."""
        raise DamagedError

    def close(self) -> None:
        """Asked for by the parser at the end."""

    def name_of(self, tag: str) -> str:
        """What the element is called here; "" for what is of no concern."""
        raise NotImplementedError

    def begin(self, name: str, attributes: Mapping[str, str]) -> None:
        raise NotImplementedError

    def finish(self, name: str) -> None:
        raise NotImplementedError


def read_part(raw: bytes, part: str, reading: PartReading) -> None:
    """Has `reading` meet all that is in the part. Raises DamagedError, TextRefused for one that is too large or nested."""
    parser = etree.XMLParser(target=reading, resolve_entities=False, load_dtd=False)
    try:
        with ZipFile(BytesIO(raw)) as packed, packed.open(part) as opened:
            if len(packed.infolist()) > MEMBERS:
                raise DamagedError
            size = 0
            while piece := opened.read(_PIECE):
                size += len(piece)
                if size > UNPACKED:
                    raise TextRefused(_("This document is too large to be read: paste its words."))
                parser.feed(piece)
        parser.close()
    except (*_NO_PART, etree.XMLSyntaxError) as error:
        raise DamagedError from error


def found_in(raw: bytes, parts: Iterable[tuple[str, re.Pattern[bytes]]]) -> str:
    """What the first group of a pattern holds, in the beginning of its part; "" where none is found or no part is there."""
    for part, pattern in parts:
        try:
            with ZipFile(BytesIO(raw)) as packed, packed.open(part) as opened:
                found = pattern.search(opened.read(_PIECE))
        except _NO_PART:
            continue
        if found:
            return found.group(1).decode("ascii")
    return ""

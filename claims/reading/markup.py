"""The readable text of a web page.

All of the page's own text is kept, tables and captions too: a reader that guesses which part is "the article" drops the very
tables that figures are checked against. Left out is what frames it on most sites (`main`, or the one `article`, says where
it stands; navigation, header, footer, asides, forms) since it changes daily, and what no reader sees.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from django.utils.translation import gettext_lazy as _
from lxml import etree

from claims.reading.contents import Contents
from claims.reading.decoding import decode, in_charset
from claims.reading.refusals import TextRefused

# fmt: off
_UNSEEN = frozenset([
    "script", "style", "template", "noscript", "title", "svg", "math", "iframe", "object", "embed", "canvas", "audio",
    "video", "map", "dialog",
])
_FRAME = frozenset(["nav", "header", "footer", "aside", "form", "button", "select", "input", "textarea", "menu"])
_BLOCKS = frozenset([
    "address", "article", "blockquote", "body", "br", "caption", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption",
    "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "html", "li", "main", "ol", "p", "pre", "section", "summary", "table",
    "tbody", "tfoot", "thead", "tr", "ul",
])
# fmt: on
_CELLS = frozenset({"td", "th"})
_META = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{1,40})", re.IGNORECASE)
_META_PLACE = 4096
# What a page says of its language, the surest first: its root, Open Graph, schema.org.
_LANGUAGE = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rb"<html\b[^>]{0,500}?\slang\s*=\s*[\"']?\s*([a-z]{2,3})\b",
        rb"<meta\b[^>]{0,300}?[\"']og:locale[\"'][^>]{0,300}?\bcontent\s*=\s*[\"']\s*([a-z]{2,3})(?![a-z])",
        rb"<meta\b[^>]{0,300}?\bcontent\s*=\s*[\"']\s*([a-z]{2,3})(?![a-z])[^>]{0,300}?[\"']og:locale[\"']",
        rb"\"inLanguage\"\s{0,20}:\s{0,20}(?:\[\s{0,20})?\"([a-z]{2,3})(?![a-z])",
    )
)
_LANGUAGE_PLACE = 65_536
_SPACES = re.compile(r"[ \t\r\n\f]+")
_PLACES = ("main", "article")
_PARTS = 300_000  # elements of one page; long reports have some 50,000
_DEPTH = 256


def read_page(raw: bytes, charset: str = "") -> Contents:
    """The text of a page, a line a paragraph, cell after cell in the rows of its tables; and a note for the person.

    The charset is that of a byte order mark, the one that came with the page, or the one that it names. Raises TextRefused.
    """
    declared = _META.search(raw[:_META_PLACE])
    named = declared.group(1).decode("ascii") if declared else ""
    chosen = next((name for name in (charset, named) if name and in_charset(raw, name) is not None), "")
    words, note = decode(raw, chosen)
    if not words.strip():
        return Contents("", note)
    reading = _Reading()
    # The parser tells what it meets and builds no tree, so that its time grows with the length of the page: in a tree, each
    # attribute of an element is found from the first one on.
    parser = etree.HTMLParser(encoding="utf-8", target=reading)
    parser.feed(words.encode(errors="replace"))
    parser.close()
    lines = (_SPACES.sub(" ", line).strip() for line in reading.text.split("\n"))
    return Contents("\n".join(line for line in lines if line), note)


def language_of_page(raw: bytes) -> str:
    """The tag of the language that the page declares, without its region; "" where it declares none."""
    found = (pattern.search(raw[:_LANGUAGE_PLACE]) for pattern in _LANGUAGE)
    return next((match.group(1).decode("ascii") for match in found if match), "")


@dataclass(slots=True)
class _Place:
    """Where the text of a page may stand: `count` elements of the name, with the words of all of them."""

    count: int = 0
    depth: int = 0
    words: list[str] = field(default_factory=list)


class _Reading:
    """Takes what the parser meets: each word goes to the page, and to `main` or `article` when it stands inside."""

    def __init__(self) -> None:
        self._page = _Place()
        self._places = {name: _Place() for name in _PLACES}
        self._open: list[str] = []
        self._unseen = 0  # how many elements are open since the outermost that no reader sees; 0: none
        self._framed = 0  # the same for what frames the text of the page
        self._parts = 0

    @property
    def text(self) -> str:
        alone = (place for place in self._places.values() if place.count == 1)
        return "".join(next(alone, self._page).words)

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        self._parts += 1
        self._open.append(tag)
        if self._parts > _PARTS:
            raise TextRefused(_("This page has too many parts to be read: paste its words."))
        if len(self._open) > _DEPTH:
            raise TextRefused(_("This page is nested too deeply to be read: paste its words."))
        is_unseen = tag in _UNSEEN or "hidden" in attributes or attributes.get("aria-hidden") == "true"
        self._unseen += bool(self._unseen or is_unseen)
        self._framed += bool(self._framed or self._is_frame(tag))
        place = self._places.get(tag)
        if place and not self._unseen:
            place.count += not place.depth
        if place:
            place.depth += 1
        self._edge(tag)

    def end(self, tag: str) -> None:
        self._edge(tag)
        self._open.pop()
        self._unseen -= bool(self._unseen)
        self._framed -= bool(self._framed)
        if tag in self._places:
            self._places[tag].depth -= 1

    def data(self, words: str) -> None:
        self._say(_SPACES.sub(" ", words))

    def close(self) -> None:
        """Asked for by the parser at the end."""

    def _is_frame(self, tag: str) -> bool:
        # A header within the text itself holds its headline.
        is_inside = any(place.depth for place in self._places.values())
        return tag in _FRAME and not (tag == "header" and is_inside)

    def _edge(self, tag: str) -> None:
        if tag in _BLOCKS or tag in _CELLS:
            self._say("\n" if tag in _BLOCKS else " ")

    def _say(self, words: str) -> None:
        if self._unseen or self._framed:
            return
        self._page.words.append(words)
        for place in self._places.values():
            if place.depth:
                place.words.append(words)

"""The readable text of a web page.

All of the page's own text is kept, tables and captions too: a reader that guesses which part is "the article" drops the very
tables that figures are checked against. Left out is what frames it on most sites (`main`, or the one `article`, says where
it stands; navigation, header, footer, asides, forms) since it changes daily, and what no reader sees.
"""

import re
from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext_lazy as _
from lxml import html

from claims.importing.decoding import decode, in_charset
from claims.importing.refusals import ImportRefused

# fmt: off
_UNSEEN = frozenset([
    "script", "style", "template", "noscript", "head", "title", "svg", "math", "iframe", "object", "embed", "canvas", "audio",
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
_SPACES = re.compile(r"[ \t\r\n\f]+")
_PARTS = 300_000  # tags of one page; long reports have some 100,000
_CUT_OFF = re.compile("depth", re.IGNORECASE)


def read_page(raw: bytes, charset: str = "") -> tuple[str, str]:
    """The text of a page, a line a paragraph, cell after cell in the rows of its tables; and a note for the person.

    The charset is that of a byte order mark, the one that came with the page, or the one that it names. Raises ImportRefused.
    """
    declared = _META.search(raw[:_META_PLACE])
    named = declared.group(1).decode("ascii") if declared else ""
    chosen = next((name for name in (charset, named) if name and in_charset(raw, name) is not None), "")
    words, note = decode(raw, chosen)
    lines = (_SPACES.sub(" ", line).strip() for line in "".join(_words_of(_parsed(words))).split("\n"))
    return "\n".join(line for line in lines if line), note


def _parsed(words: str) -> Any:
    """The root of the page, None when it has no element. Raises ImportRefused where the parser stopped on the way."""
    if words.count("<") > _PARTS:
        raise ImportRefused(_("This page has too many parts to be read: paste its words."))
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    page = html.fromstring(b"<html>" + words.encode(errors="replace"), parser=parser) if words.strip() else None
    # libxml2 reads no more than 256 levels, which keeps its time in proportion to the length; pages of people have some 30.
    if any(_CUT_OFF.search(line.message) for line in parser.error_log):
        raise ImportRefused(_("This page is nested too deeply to be read: paste its words."))
    return page


def _words_of(page: Any) -> Iterator[str]:
    """The words of the page in their order, with a line end around each block."""
    root = _place_of_the_text(page) if page is not None else None
    # Not by recursion: pages are nested as deep as somebody likes.
    waiting: list[Any] = [] if root is None else [(root, "")]
    while waiting:
        node = waiting.pop()
        if isinstance(node, str):
            yield node
            continue
        element, tail = node
        waiting.append(tail)
        if isinstance(element.tag, str) and _is_read(element, root):
            edge = "\n" if element.tag in _BLOCKS else " " if element.tag in _CELLS else ""
            yield edge + _SPACES.sub(" ", element.text or "")
            waiting.append(edge)
            waiting.extend((child, _SPACES.sub(" ", child.tail or "")) for child in reversed(element))


def _place_of_the_text(page: Any) -> Any:
    for name in ("main", "article"):
        found = page.findall(f".//{name}")
        if len(found) == 1:
            return found[0]
    return page


def _is_read(element: Any, root: Any) -> bool:
    # A header within the text itself holds its headline.
    is_frame = element.tag in _FRAME and not (element.tag == "header" and root.tag != "html")
    return not (
        element.tag in _UNSEEN or is_frame or "hidden" in element.attrib or element.get("aria-hidden") == "true"
    )

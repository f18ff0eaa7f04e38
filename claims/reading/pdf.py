"""The text of a PDF: what it says, a line a paragraph, with the place where each of its pages begins.

A PDF knows where letters stand, not what they say: words, lines and paragraphs are told from their places (PDFium, by
pypdfium2, and claims.reading.paragraphs). That serves to find what was quoted, on its page. It does not serve for an
article, whose text stands for good: there a person has to paste it.
"""

import json
import subprocess
import sys
import unicodedata
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from claims.reading.contents import Contents
from claims.reading.lines import HYPHEN, Line
from claims.reading.paragraphs import paged
from claims.reading.refusals import TextRefused

FROM_PDF = _(
    "Read from a PDF: page numbers and what stands on every page are left out; order and tables are as the file has them."
)
MEMORY = 1 << 29  # bytes, of the process that reads it
SECONDS = 15  # of the processor
PATIENCE = 30.0  # seconds

_READER = Path(__file__).with_name("pdf_lines.py")
_TOO_MUCH = _(
    "This PDF takes too long or too much memory to be read: upload the pages that matter as a PDF of their own, or paste "
    "what they say."
)
_REFUSALS = {
    "password": _("This PDF asks for a password: save it without one, or paste what it says."),
    "damaged": _("This is no PDF that can be read: save it anew, or paste what it says."),
    "pages": _("This PDF has too many pages to be read: upload those that matter, or paste what they say."),
    "long": _("This PDF holds too much text to be read: upload the pages that matter, or paste what they say."),
}
_NO_TEXT = _("There is no text in this PDF, only pictures of pages, as in a scan: paste what it says.")
_NO_LETTERS = _("The letters of this PDF cannot be told, for its fonts do not name them: paste what it says.")
_UNTOLD = frozenset({"Cc", "Cn", "Co"})
_MOST_UNTOLD = 0.2
_MOST_NAMED = 12


def read_pdf(raw: bytes, charset: str = "") -> Contents:
    """The text of a PDF with its pages, and a note for the person. Raises TextRefused for one with a password, without
    text, that is damaged, or that asks too much of the machine."""
    pages = _pages_of(raw)
    lines = [
        Line(page=number, text=text, left=left, right=right, baseline=baseline, height=height)
        for number, page in enumerate(pages)
        for text, left, right, baseline, height in page
    ]
    _refuse_unreadable("".join(line.text for line in lines))
    found = paged(lines, pages=len(pages))
    return Contents(found.text, _note(pages), found.starts)


def _pages_of(raw: bytes) -> list[list[Any]]:
    """The lines of each page, as claims.reading.pdf_lines tells them; nothing of this process is known to it."""
    command = [sys.executable, "-I", str(_READER), str(MEMORY), str(SECONDS)]
    try:
        # Our own program, with nothing of the file in its command.
        done = subprocess.run(command, input=raw, capture_output=True, timeout=PATIENCE, env={}, check=False)  # noqa: S603
    except subprocess.TimeoutExpired as error:
        raise TextRefused(_TOO_MUCH) from error
    if done.returncode:
        raise TextRefused(_TOO_MUCH)
    answer = json.loads(done.stdout)
    if "refusal" in answer:
        raise TextRefused(_REFUSALS[answer["refusal"]])
    pages: list[list[Any]] = answer["pages"]
    return pages


def _refuse_unreadable(text: str) -> None:
    if not any(map(str.isalnum, text)) and not any(map(_is_untold, text)):
        raise TextRefused(_NO_TEXT)
    if sum(map(_is_untold, text)) > _MOST_UNTOLD * len(text):
        raise TextRefused(_NO_LETTERS)


def _is_untold(letter: str) -> bool:
    return letter == "\N{REPLACEMENT CHARACTER}" or (unicodedata.category(letter) in _UNTOLD and letter != HYPHEN)


def _note(pages: Sequence[Sequence[Any]]) -> str:
    empty = [str(number) for number, page in enumerate(pages, 1) if not page]
    if not empty:
        return str(FROM_PDF)
    named = ", ".join(empty[:_MOST_NAMED]) + (" …" if len(empty) > _MOST_NAMED else "")
    without = ngettext(
        "Page %s has no text, only a picture: what it says is missing.",
        "Pages %s have no text, only pictures: what they say is missing.",
        len(empty),
    )
    return f"{FROM_PDF} {without % named}"

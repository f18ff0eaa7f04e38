"""A PDF on standard input → its lines of text, page by page, as JSON on standard output: a program of its own.

A PDF is written by strangers, and read by a large library in C++. So it is read in a process that knows nothing and may do
nothing: no settings, no database, no environment; once the library is there it can open no file and no connection, and
has so much time and memory and no more. claims.reading.pdf starts it, and makes paragraphs of what it says.

The answer is {"pages": [[[text, left, right, baseline, height], …], …]} in points from the lower left corner, or {"refusal":
"password" | "damaged" | "pages" | "long"}. The library marks a hyphen at the end of a line by U+FFFE.
"""

import ctypes
import json
import math
import re
import resource
import sys
from typing import Any

import pypdfium2 as pdfium
from pypdfium2 import raw

# The library ends lines by two characters, but none that ends in a hyphen.
_LINE = re.compile(r"[^\s\ufffe][^\r\n\ufffe]*\ufffe?")
type Line = tuple[str, float, float, float, float]

PAGES = 3_000
LINES = 300_000
CHARACTERS = 6_000_000


def main() -> None:
    # What is loaded at its first use would be a file to open later on.
    "".encode("utf-16-le")
    _let_go(memory=int(sys.argv[1]), seconds=int(sys.argv[2]))
    answer = answer_for(sys.stdin.buffer.read())
    sys.stdout.write(json.dumps(answer))


def answer_for(content: bytes) -> dict[str, Any]:
    try:
        document = pdfium.PdfDocument(content)
    except pdfium.PdfiumError as error:
        return {"refusal": "password" if error.err_code == raw.FPDF_ERR_PASSWORD else "damaged"}
    if len(document) > PAGES:
        return {"refusal": "pages"}
    pages: list[list[Line]] = []
    lines_left, characters_left = LINES, CHARACTERS
    for number in range(len(document)):
        lines = _lines(document, number)
        lines_left -= len(lines)
        characters_left -= sum(len(line[0]) for line in lines)
        if min(lines_left, characters_left) < 0:
            return {"refusal": "long"}
        pages.append(lines)
    return {"pages": pages}


def _lines(document: pdfium.PdfDocument, number: int) -> list[Line]:
    """Those of a page, in the order in which the file has them; none where the page is damaged."""
    try:
        page = document[number]
        text_page = page.get_textpage()
    except pdfium.PdfiumError:
        return []
    found = [_line(text_page, match) for match in _LINE.finditer(text_page.get_text_range(errors="replace"))]
    text_page.close()
    page.close()
    return found


def _line(text_page: pdfium.PdfTextPage, match: re.Match[str]) -> Line:
    words = match[0].rstrip()
    return words, *_place(text_page, match.start(), match.start() + len(words) - 1)


def _place(text_page: pdfium.PdfTextPage, first: int, last: int) -> tuple[float, float, float, float]:
    """(left, right, baseline, height) of the characters from `first` to `last`, seen upright whichever way they are turned."""
    index = raw.FPDFText_GetCharIndexFromTextIndex(text_page, first)
    # The library counts it clockwise.
    angle = -raw.FPDFText_GetCharAngle(text_page, index)
    begin = _box(text_page, index, angle)
    end = _box(text_page, raw.FPDFText_GetCharIndexFromTextIndex(text_page, last), angle)
    # Hebrew and Arabic end at the left.
    left, right = min(begin[0], end[0]), max(begin[1], end[1])
    # The box of a letter that was told of a ligature is lower than those of the line.
    return round(left, 1), round(right, 1), round(begin[2], 1), round(max(begin[3], end[3]), 1)


def _box(text_page: pdfium.PdfTextPage, index: int, angle: float) -> tuple[float, float, float, float]:
    """(left, right, baseline, height) of a character, on a page that is turned by `angle`."""
    box, x, y = raw.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
    raw.FPDFText_GetLooseCharBox(text_page, index, box)
    raw.FPDFText_GetCharOrigin(text_page, index, x, y)
    across, up = math.cos(angle), math.sin(angle)
    corners = [(across * h + up * v, across * v - up * h) for h in (box.left, box.right) for v in (box.bottom, box.top)]
    sides, ends = [corner[0] for corner in corners], [corner[1] for corner in corners]
    return min(sides), max(sides), across * y.value - up * x.value, max(ends) - min(ends)


def _let_go(*, memory: int, seconds: int) -> None:
    """From here on: no file, no connection, and an end."""
    limits = {
        resource.RLIMIT_CPU: seconds,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_NOFILE: 3,
    }
    # macOS has reserved more for every process than any limit that would serve, and refuses it.
    if sys.platform != "darwin":
        limits[resource.RLIMIT_AS] = memory
    for what, limit in limits.items():
        resource.setrlimit(what, (limit, limit))


if __name__ == "__main__":
    main()

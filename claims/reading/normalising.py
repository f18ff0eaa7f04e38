"""The one form in which texts are kept: Unicode NFC, `\\n` line ends, no control characters.

Control characters are those of Unicode's category Cc. What separates lines (form feed, vertical tab, NEL, U+2028,
U+2029) becomes a line end and what separates words (tab, the information separators) a space, so that removing them
glues nothing together. Everything else stays, because it carries meaning: soft hyphens, no-break spaces, bidi marks,
zero-width joiners. The one exception is U+FEFF, a byte order mark that was left inside when files were joined.
"""

import re
import unicodedata

_LINE_END = re.compile("\r\n|[\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029]")
_WORD_SPACE = str.maketrans(dict.fromkeys("\t\x1f", " "))
_CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\ufeff]")
_C1 = re.compile("[\x80-\x84\x86-\x9f]")
_WINDOWS = {code: bytes([code]).decode("cp1252") for code in range(0x80, 0xA0) if code not in b"\x81\x8d\x8f\x90\x9d"}


def restore_windows_characters(text: str) -> str:
    """`text` with the quotation marks, dashes and other signs that Windows-1252 read as Latin-1 turned into C1 control
    characters, as the HTML standard restores them; unchanged when it holds none but NEL."""
    return text.translate(_WINDOWS) if _C1.search(text) else text


def normalise_text(text: str) -> str:
    """`text` as it is stored, without blank lines and spaces at its ends."""
    lines = _LINE_END.sub("\n", text).translate(_WORD_SPACE)
    return unicodedata.normalize("NFC", _CONTROL.sub("", lines)).strip()


def normalise_line(words: str) -> str:
    """`words` as a title or a name is stored: one line, single spaces."""
    return " ".join(normalise_text(words).split())

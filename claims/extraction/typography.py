"""Characters that differ in typography only: which stand for one another, and which are not seen at all."""

import unicodedata

# A straight apostrophe and a grave accent serve as marks too.
MARKS = "\"'`´“”„‟«»‹›‘’‚‛″′〝〞〟＂＇「」『』"
DASHES = "-‐‑‒–—―−﹘﹣－"
# Soft hyphen, zero-width space and joiners, byte order mark, marks of writing direction.
INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u061c\u202a\u202b\u202c\u202d\u202e"

MARK = "'"
DASH = "-"
PLAIN = (
    dict.fromkeys(map(ord, MARKS), MARK) | dict.fromkeys(map(ord, DASHES), DASH) | dict.fromkeys(map(ord, INVISIBLE))
)
"""What `str.translate` makes one kind of mark and dash of, and nothing of what is not seen."""
# 10² is not 102, nor 1½ the same as 11⁄2: these keep their form, all others (ligatures, full width, …) are folded.
_MEANING_KEPT = ("<super>", "<sub>", "<fraction>")


def plain_table(text: str) -> dict[int, str | None]:
    """PLAIN with every variant of a letter or digit that stands in `text` (ligatures, full width, …)."""
    return PLAIN | {ord(char): unicodedata.normalize("NFKC", char) for char in set(text) if _is_variant(char)}


def _is_variant(character: str) -> bool:
    tag = unicodedata.decomposition(character)
    return tag.startswith("<") and not tag.startswith(_MEANING_KEPT) and ord(character) not in PLAIN

"""Characters that differ in typography only: which stand for one another, and which are not seen at all."""

# A straight apostrophe and a grave accent serve as marks too.
MARKS = "\"'`´“”„‟«»‹›‘’‚‛″′〝〞〟＂＇「」『』"
DASHES = "-‐‑‒–—―−﹘﹣－"
# Soft hyphen, zero-width space and joiners, byte order mark, marks of writing direction.
INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u061c\u202a\u202b\u202c\u202d\u202e"

"""Where sentences begin and end."""

import re

from claims.extraction.spans import Span

_END = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s|$)|\n")


def split_sentences(text: str) -> tuple[Span, ...]:
    """The sentences of `text` in reading order; a line break always ends one. Blank stretches are in none."""
    found = []
    start = 0
    for end in [match.end() for match in _END.finditer(text)] + [len(text)]:
        raw = text[start:end]
        stripped = raw.strip()
        if stripped:
            begin = start + raw.index(stripped[0])
            found.append(Span(begin, begin + len(stripped)))
        start = end
    return tuple(found)

"""Numerals and quotation marks that belong to no mention, so that nothing with a digit or a mark slips through."""

import re
from collections.abc import Iterator, Sequence

from claims.extraction.spans import Span
from claims.extraction.values import Mention, Quotation

# Any decimal digits of Unicode, with the separators that stand directly between two of them: "1,000", "12:30", "9/11".
# Possessive: a run of a million digits needs no way back.
_NUMERAL = r"\d++(?:[.,:/⁄'’·٫٬_\u00a0\u2009\u202f‐‑–-]\d++)*+[¼-¾⅐-⅞]?|[¼-¾⅐-⅞]"
# Marks of one sort pair with each other in either direction, as languages differ: “a”, ”a”, „a“, «b», »b«.
_SORTS = {
    "double": r"[\"“”„‟〝〞〟＂]|''|``",
    "angle": r"[«»]",
    "single_angle": r"[‹›]",
    "corner": r"[「」]",
    "white_corner": r"[『』]",
    # No mark is the apostrophe between letters, before a digit ('90s) or where letters are left out ('em).
    "single": r"[‘‚‛`´＇]|(?<!\w)['’](?!\d|(?:em|tis|twas|til|cause|cos|bout|round|n)\b)",
    # After a letter it closes what was opened, or else marks a possessive.
    "closing": r"(?<=\w)['’](?!\w)",
}
_STRAY = re.compile("|".join([f"(?P<numeral>{_NUMERAL})", *(f"(?P<{sort}>{marks})" for sort, marks in _SORTS.items())]))
# Where one can begin: a plain set of characters is searched much faster than the alternatives above.
_BEGINNING = re.compile("[\\d¼-¾⅐-⅞\"'“”„‟〝〞〟＂«»‹›「」『』‘’‚‛`´＇]")
_LONGEST_PAIR = 200

# A quotation's own marks: up to three stacked, and on the right beyond punctuation that belongs to the writer.
_MARKS = "[\"'“”„‟〝〞〟＂«»‹›「」『』‘’‚‛`´＇]{1,6}"
_OPENED = re.compile(rf"{_MARKS}[^\S\n]?\Z")
_CLOSED = re.compile(rf"[.,;:!?…]{{0,3}}[^\S\n]?{_MARKS}")
_REACH = 7


def find_leftovers(text: str, mentions: Sequence[Mention]) -> tuple[Span, ...]:
    """The numerals and quotation marks of `text` in reading order, none of which touches a mention or another.

    `mentions` are in reading order. Two marks of one sort on a line, with no mention between them, are one leftover
    with the words they hold; a mark that finds no other stands alone. An apostrophe is no mark.
    """
    return tuple(span for gap in _gaps(text, mentions) for span in _strays(text, gap))


def _gaps(text: str, mentions: Sequence[Mention]) -> Iterator[Span]:
    """The stretches of `text` that belong to no mention."""
    begin = 0
    for start, end in sorted(_held(text, mention) for mention in mentions):
        if begin < start:
            yield Span(begin, start)
        begin = max(begin, end)
    if begin < len(text):
        yield Span(begin, len(text))


def _held(text: str, mention: Mention) -> tuple[int, int]:
    """Where `mention` begins and ends, words inside marks with those marks."""
    span = mention.span
    if not isinstance(mention.content, Quotation) or mention.content.form == "indirect":
        return span.start, span.end
    reach = max(span.start - _REACH, 0)
    opened = _OPENED.search(text[reach : span.start])
    closed = _CLOSED.match(text, span.end)
    return reach + opened.start() if opened else span.start, closed.end() if closed else span.end


def _strays(text: str, gap: Span) -> Iterator[Span]:
    """The leftovers of `gap`, joined where they would overlap."""
    last: Span | None = None
    for span in sorted(_pairs_and_numerals(text, gap)):
        if last and span.start < last.end:
            last = Span(last.start, max(last.end, span.end))
            continue
        if last:
            yield last
        last = span
    if last:
        yield last


def _matches(text: str, gap: Span) -> Iterator[re.Match[str]]:
    at = gap.start
    while begin := _BEGINNING.search(text, at, gap.end):
        at = begin.end()
        if match := _STRAY.match(text, begin.start(), gap.end):
            yield match
            at = match.end()


def _pairs_and_numerals(text: str, gap: Span) -> Iterator[Span]:
    waiting: dict[str, Span] = {}
    for match in _matches(text, gap):
        found = Span(*match.span())
        if match.lastgroup == "numeral":
            yield found
            continue
        sort = "single" if match.lastgroup == "closing" else str(match.lastgroup)
        opened = waiting.pop(sort, None)
        if opened and found.end - opened.start <= _LONGEST_PAIR and "\n" not in text[opened.end : found.start]:
            yield Span(opened.start, found.end)
            continue
        if opened:
            yield opened
        if match.lastgroup != "closing":
            waiting[sort] = found
    yield from waiting.values()

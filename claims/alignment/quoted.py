"""The words of a quotation as an editor wrote them: its parts, its cuts, what stands in brackets.

Conventions: an ellipsis (bare or bracketed) stands for words cut, square brackets for words put in by the editor, or for
letters changed inside a word ("[T]he", "say[s]"), "[sic]" for nothing at all (Chicago Manual of Style, 17th edition,
13.50-13.61). A quotation may be parted by its attribution: the words between a closing mark and the next opening one.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from claims.alignment.words import Words
from claims.extraction import Span

Gap = Literal["none", "cut", "attribution"]
_Sign = tuple[int, int, str]

_DOTS = r"(?:…|\.\s?\.\s?\.(?:\s?\.)?)"
_SIGN = re.compile(
    rf"(?P<cut>\[\s*{_DOTS}\s*\]|\(\s*{_DOTS}\s*\)|{_DOTS})"
    r"|(?P<sic>[\[(]\s*sic\s*!?\s*[\])])"
    r"|(?P<mended>[^\W_]+\[[^\W_]{0,8}\][^\W_]*|\[[^\W_]{1,8}\][^\W_]+)"
    r"|(?P<inserted>\[[^\[\]\n]{1,200}\])",
    re.IGNORECASE,
)
_LETTERS_IN_BRACKETS = re.compile(r"\[[^\]]*\]")
_BRACKETS = re.compile(r"[\[\]]")

# A closing mark stands after a letter or a stop, the opening one that takes the quotation up again before a letter.
_DOUBLE = r"(?:[\"“”„‟«»″＂]|''|``)"
_ATTRIBUTION = re.compile(
    rf"(?<=[^\s(\[]){_DOUBLE}(?=[\s,—–-])(?P<said>[^\"“”„‟«»″＂]{{1,300}}?)(?<=[\s—–-]){_DOUBLE}(?=[^\s.,;:!?])"
)
_SINGLE_ATTRIBUTION = re.compile(r"(?<=[,.?!…])['’](?=\s)(?P<said>[^'‘’\"“”]{1,300}?\s)['‘](?=[^\s.,;:!?])")
# "she said": one word between two marks is rather a word that the speaker stressed.
_FEWEST_SAID = 2
_SENTENCE_END = re.compile(r"[.!?]\W*\s\Z")


@dataclass(frozen=True, slots=True, kw_only=True)
class QuotedWord:
    """One word of a quotation, or all that stands in one pair of brackets.

    `keys` are the forms that it may have in the source: several for a word with letters in brackets. `gap` says what
    stands between it and the word before.
    """

    keys: tuple[str, ...]
    span: Span
    gap: Gap = "none"
    is_inserted: bool = False
    is_mended: bool = False
    is_joined: bool = False

    @property
    def key(self) -> str:
        return self.keys[0]


def readings_of(words: str) -> list[list[QuotedWord]]:
    """The words of a quotation in reading order: without the attribution that parts it, then with all that stands in it.

    One reading when the two are the same. What looks like an attribution may have been quoted with the rest.
    """
    attributions = _attributions(words)
    with_all = _quoted(words, [])
    return [_quoted(words, attributions), with_all] if attributions else [with_all]


def _quoted(words: str, attributions: list[_Sign]) -> list[QuotedWord]:
    quoted: list[QuotedWord] = []
    gap: Gap = "none"
    for start, end, kind in _stretches(words, attributions):
        if kind in ("cut", "attribution"):
            gap = "cut" if "cut" in (kind, gap) else "attribution"
            continue
        if kind == "sic":
            continue
        for word in _read(words[start:end], kind, start):
            quoted.append(_with_gap(word, gap if quoted else "none"))
            gap = "none"
    return quoted


def parts_of(quoted: list[QuotedWord]) -> list[list[QuotedWord]]:
    """The quotation parted at its cuts."""
    parts: list[list[QuotedWord]] = [[]]
    for word in quoted:
        if word.gap == "cut":
            parts.append([])
        parts[-1].append(word)
    return parts


def _stretches(words: str, attributions: list[_Sign]) -> Iterator[_Sign]:
    """All of the words in reading order, what is no plain word of the quotation apart."""
    found = [(*match.span(), str(match.lastgroup)) for match in _SIGN.finditer(words)]
    last = 0
    for start, end, kind in sorted([*found, *attributions], key=lambda sign: (sign[0], -sign[1])):
        if start < last:
            continue
        if last < start:
            yield last, start, "words"
        yield start, end, kind
        last = end
    if last < len(words):
        yield last, len(words), "words"


def _attributions(words: str) -> list[_Sign]:
    """The places of the writer's words between two stretches of the quotation."""
    found: list[_Sign] = []
    for pattern in (_ATTRIBUTION, _SINGLE_ATTRIBUTION):
        if not _is_nested(words, pattern):
            for match in pattern.finditer(words):
                if len(match["said"].split()) < _FEWEST_SAID:
                    continue
                # A new sentence of the speaker after the writer's full stop need not follow the one before.
                found.append((*match.span(), "cut" if _SENTENCE_END.search(match["said"]) else "attribution"))
    return found


def _is_nested(words: str, pattern: re.Pattern[str]) -> bool:
    """Whether the first mark opens a quotation inside this one, so that what follows its end is still the speaker's."""
    match = pattern.search(words)
    if match is None:
        return False
    before = words[: match.start()]
    opened = re.search(rf"(?:^|[\s(\[—–-])({_DOUBLE}|[‘'])(?=\S)", before)
    return opened is not None and before[: opened.start(1)].strip() != ""


def _read(text: str, kind: str, start: int) -> Iterator[QuotedWord]:
    if kind == "mended":
        forms = (_BRACKETS.sub("", text), _LETTERS_IN_BRACKETS.sub("", text))
        keys = tuple(key for form in forms for key in Words(form).keys[:1])
        yield QuotedWord(keys=keys, span=Span(start, start + len(text)), is_mended=True)
    elif kind == "inserted":
        if keys := tuple(Words(text).keys):
            yield QuotedWord(keys=keys, span=Span(start, start + len(text)), is_inserted=True)
    else:
        read = Words(text)
        for index, key in enumerate(read.keys):
            span = read.span(index, index + 1)
            is_joined = bool(index) and is_joint(read.between(index))
            yield QuotedWord(keys=(key,), span=Span(start + span.start, start + span.end), is_joined=is_joined)


def is_joint(between: str) -> bool:
    """Whether two words with `between` between them are parts of one: a hyphen, perhaps at the end of a line."""
    return between.strip() in ("-", "‐", "‑") and not between[0].isspace()


def _with_gap(word: QuotedWord, gap: Gap) -> QuotedWord:
    if gap == "none":
        return word
    return QuotedWord(
        keys=word.keys,
        span=word.span,
        gap=gap,
        is_inserted=word.is_inserted,
        is_mended=word.is_mended,
        is_joined=word.is_joined,
    )

"""Which mentions are one claim: a sentence that stands again, whatever its typography, is checked once."""

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence

from claims.extraction.spans import Span
from claims.extraction.typography import DASH, MARK, plain_table
from claims.extraction.values import Figure, Quotation

Place = tuple[Span, Figure | Quotation, range]
"""Where a mention stands, what it is, and the indices of its sentences."""

Table = Mapping[int, str | None]

_NO_LETTER = re.compile(r"[\W_]+")
_NO_ASCII_LETTER = bytes(code for code in range(128) if not chr(code).isalnum())
_RUN = re.compile(rf"[\"'`]+|\s*{DASH}+\s*|\s{{2,}}|[^\S ]")


def number_claims(text: str, sentences: Sequence[Span], places: Sequence[Place]) -> list[int]:
    """Claim numbers, dense from 1, for `places` in reading order.

    Two places are one claim when they are of one kind and stand at the same place of the same sentence; for a quotation
    over several sentences, of the same sentences. Typography makes no difference: marks, dashes, white space,
    ligatures and invisible characters. What stands at the same place and yet means something else (two people's
    `"No comment," she said.`, "the next year" after different years) stays apart; a meaning unknown joins the first.
    """
    table = plain_table(text)
    folded, letters = _Folded(text, sentences, table), _Letters(text, table)
    often = Counter(map(folded.key, {index for _, _, held in places for index in held}))
    numbering = _Numbering()
    met: Counter[object] = Counter()
    reached = 0
    last, is_repeated = range(0), False
    words: tuple[int, ...] = ()
    numbers = []
    for span, content, held in places:
        if held != last:
            last, words = held, tuple(map(folded.key, held))
            is_repeated = all(often[key] > 1 for key in words)
        if held.start >= reached:
            met.clear()  # what follows stands in other sentences
        reached = max(reached, held.stop)
        if not is_repeated:
            numbers.append(numbering.next())
            continue
        place = (type(content), words, letters.before(span, sentences[held.start]), letters.number(span.of(text)))
        met[place, held] += 1
        numbers.append(numbering.number((place, met[place, held]), _meaning(content)))
    return numbers


def _meaning(content: Figure | Quotation) -> str | None:
    return content.speaker_name if isinstance(content, Quotation) else content.value


class _Numbering:
    """Numbers from 1: the same for the same place and meaning, and for a place where one meaning is unknown."""

    def __init__(self) -> None:
        self._last = 0
        self._first: dict[object, int] = {}
        self._meant: dict[tuple[object, str], int] = {}
        self._unmeant: dict[object, int] = {}

    def number(self, place: object, meaning: str | None) -> int:
        if meaning is None:
            if place not in self._first:
                self._unmeant[place] = self._first[place] = self.next()
            return self._first[place]
        if (place, meaning) not in self._meant:
            number = self._meant[place, meaning] = self._unmeant.pop(place, 0) or self.next()
            self._first.setdefault(place, number)
        return self._meant[place, meaning]

    def next(self) -> int:
        """A number that nothing has yet."""
        self._last += 1
        return self._last


class _Folded:
    """The sentences of one text without their typography."""

    def __init__(self, text: str, sentences: Sequence[Span], table: Table) -> None:
        self._text = text
        self._sentences = sentences
        self._table = table
        self._numbers: dict[str, int] = {}
        self._keys = [-1] * len(sentences)

    def key(self, index: int) -> int:
        """A number for the sentence: the same for those that differ in typography only."""
        if self._keys[index] < 0:
            words = self._plain(self._sentences[index].of(self._text))
            self._keys[index] = self._numbers.setdefault(words, len(self._numbers))
        return self._keys[index]

    def _plain(self, words: str) -> str:
        if not words.isascii():
            words = unicodedata.normalize("NFC", words.translate(self._table))
        return _RUN.sub(_plain_run, words).strip()


class _Letters:
    """Counts letters and digits; of one sentence after the other, each character before a span once."""

    def __init__(self, text: str, table: Table) -> None:
        self._text = text
        self._table = table
        self._sentence = self._at = -1
        self._before = 0

    def before(self, span: Span, sentence: Span) -> int:
        """How many stand in `sentence` before `span`, which begins no earlier than the one asked for before."""
        if sentence.start != self._sentence:
            self._sentence = self._at = sentence.start
            self._before = 0
        self._before += self.number(self._text[self._at : span.start])
        self._at = max(self._at, span.start)
        return self._before

    def number(self, words: str) -> int:
        """How many there are in `words`."""
        if words.isascii():
            return len(words.encode().translate(None, _NO_ASCII_LETTER))
        return len(_NO_LETTER.sub("", unicodedata.normalize("NFD", words.translate(self._table))))


def _plain_run(run: re.Match[str]) -> str:
    if DASH in run[0]:
        return DASH
    return " " if run[0].isspace() else MARK

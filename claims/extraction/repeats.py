"""Which mentions are one claim: a sentence that stands again, whatever its typography, is checked once."""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence

from claims.extraction.spans import Span
from claims.extraction.typography import DASH, MARK, plain_table
from claims.extraction.values import Figure, Quotation

Place = tuple[Span, Figure | Quotation, range]
"""Where a mention stands, what it is, and the indices of its sentences."""

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
    folded = _Folded(text, sentences)
    told = [folded.sentences(held) for _, _, held in places]
    repeated = folded.repeated()
    letters = folded.letters_before([place for place, words in zip(places, told, strict=True) if words in repeated])
    numbering = _Numbering()
    met: dict[object, int] = {}
    numbers = []
    for (span, content, held), words in zip(places, told, strict=True):
        if words not in repeated:
            numbers.append(numbering.next())
            continue
        begin = letters[sentences[held[0]].start]
        place = (type(content), words, letters[span.start] - begin, letters[span.end] - begin)
        nth = met[place, held] = met.get((place, held), 0) + 1
        numbers.append(numbering.number((place, nth), _meaning(content)))
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

    def __init__(self, text: str, sentences: Sequence[Span]) -> None:
        self._text = text
        self._sentences = sentences
        self._table = plain_table(text)
        self._keys: dict[str, int] = {}
        self._known: dict[range, tuple[int, ...]] = {}

    def sentences(self, held: range) -> tuple[int, ...]:
        """A key for the sentences `held`: the same for those that differ in typography only."""
        if held not in self._known:
            self._known[held] = tuple(self._key(self._sentences[index]) for index in held)
        return self._known[held]

    def repeated(self) -> set[tuple[int, ...]]:
        """The keys that `sentences` gave for more than one place of the text."""
        return {key for key, times in Counter(self._known.values()).items() if times > 1}

    def letters_before(self, places: Sequence[Place]) -> dict[int, int]:
        """How many letters and digits stand before each end of `places` and before each start of their sentences."""
        cuts = {offset for span, _, _ in places for offset in (span.start, span.end)}
        cuts.update(self._sentences[held[0]].start for _, _, held in places)
        before = {}
        count = last = 0
        for cut in sorted(cuts):
            count += self._letters(self._text[last:cut])
            before[cut] = count
            last = cut
        return before

    def _key(self, sentence: Span) -> int:
        words = sentence.of(self._text)
        if not words.isascii():
            words = unicodedata.normalize("NFC", words.translate(self._table))
        return self._keys.setdefault(_RUN.sub(_plain_run, words).strip(), len(self._keys))

    def _letters(self, words: str) -> int:
        if words.isascii():
            return len(words.encode().translate(None, _NO_ASCII_LETTER))
        return len(_NO_LETTER.sub("", unicodedata.normalize("NFD", words.translate(self._table))))


def _plain_run(run: re.Match[str]) -> str:
    if DASH in run[0]:
        return DASH
    return " " if run[0].isspace() else MARK

"""A paragraph as the grammar sees it: words with their readings, each quotation one word of its own."""

import re
from array import array
from bisect import bisect_left
from collections.abc import Sequence

from claims.extraction.lexicon import quotations as q
from claims.extraction.lexicon.quotations import QuotationLexicon
from claims.extraction.marks import Marked

_TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}(?:['’]s\b)?|\d++(?:[-‑][^\W\d_]++)++|\d[\d,.]*\d|[@#]?\w++(?:(?:[-‑&.]|['’](?!s\b))\w++)*+(?:['’]s\b|(?<=s)['’](?=\s|$))?|\.{2,}|--+|\S"
)
QUOTED = 1 << 30
PUNCTUATION = 1 << 29
CAPITAL = 1 << 28
GENITIVE = 1 << 27
REPORTS = q.CUE | q.CLAUSAL | q.NAMING | q.SOURCE
_HEADLINE = 25
"""How many words a headline may hold."""
_LONG = 3
_FEWEST = 4
_SMALL = q.FINITE | q.CUE | q.DETERMINER | q.PREPOSITION | q.CONJUNCTION | q.SUBORDINATOR | q.SUBJECT_PRONOUN | q.ADVERB
END_WORDS = frozenset([".", "?", "!"])
PRONOUN = q.SUBJECT_PRONOUN | q.OBJECT_PRONOUN | q.RELATIVE
_TERMINAL = ".?!…"
_CLOSERS = "\"'”’»)]"


class Readings(dict[str, tuple[str, int]]):
    """By each word of a text as it is written: the word in lower case with straight apostrophes, and its readings as bits.

    A word is read once, however often it stands, and its passages share what is kept of it.
    """

    def __init__(self, lexicon: QuotationLexicon) -> None:
        super().__init__()
        self.lexicon = lexicon

    def __missing__(self, surface: str) -> tuple[str, int]:
        lexicon, first = self.lexicon, surface[0]
        word = surface.lower().replace("’", "'") if surface != "_" else "—"
        tag = lexicon.tags.get(word, 0)
        if tag & PRONOUN and len(surface) > 1 and surface.isupper():
            word, tag = surface, 0  # the US, IT
        if first.isupper() or (first == "@" and len(word) > 1):
            tag |= CAPITAL
            if lexicon.calendar and tag & q.TIME and word not in lexicon.calendar:
                tag &= ~q.TIME
        elif not first.isalnum() and first not in "@#":
            tag = PUNCTUATION
        elif first.isdigit():
            tag |= q.NUMBER
        if word.endswith(lexicon.person_endings):
            tag |= q.PERSON
        if word.endswith(("'s", "s'")) and not tag & q.AUXILIARY:
            tag |= GENITIVE
        elif not tag and word.endswith(lexicon.adverb_endings) and word not in lexicon.not_adverbs:
            tag = q.ADVERB
        self[surface] = word, tag
        return word, tag


class Passage:
    """The words of one line.

    Parallel lists, one entry a word: `words` (lower case, straight apostrophes), `tags` (readings as bits), `starts`
    and `ends` (code points). `quoted` maps the index of a quotation's word to it; `cues` are the indexes of the words that
    may report or begin a source phrase, in order. `in_title_case` says that every longer word of a short line is written
    large, as in a headline: then no capital tells a name.
    """

    __slots__ = ("cues", "ends", "in_title_case", "lexicon", "quoted", "size", "starts", "tags", "text", "words")

    def __init__(
        self,
        text: str,
        start: int,
        end: int,
        marked: Sequence[Marked],
        readings: Readings,
    ) -> None:
        self.text = text
        self.lexicon = readings.lexicon
        self.words: list[str] = []
        self.tags: list[int] = []
        self.starts = array("L")  # a fifth of the memory of a list, and a line may have 100,000 words
        self.ends = array("L")
        self.quoted: dict[int, Marked] = {}
        self.cues: list[int] = []
        at = start
        for mark in marked:
            self._read(at, mark.before, readings)
            self.quoted[len(self.words)] = mark
            self._append('"', QUOTED, mark.before, mark.after)
            at = mark.after
        self._read(at, end, readings)
        self.size = len(self.words)
        long = self._long_words() if self.size <= _HEADLINE else []
        self.in_title_case = len(long) >= _FEWEST and all(self.tags[i] & CAPITAL for i in long)
        if self.in_title_case and self._is_report(long):
            self._lower_headline()

    def _long_words(self) -> list[int]:
        """The indexes of the words that a headline in title case writes large."""
        return [i for i, word in enumerate(self.words) if len(word) > _LONG and word[0].isalpha()]

    def _is_report(self, words: Sequence[int]) -> bool:
        """Whether a verb that reports is among `words`, of a line that is not written large letter by letter."""
        reports = any(self.tags[i] & q.CUE_FINITE and self.tags[i] & q.CLAUSAL for i in words)
        return reports and not self.text[self.starts[0] : self.ends[-1]].isupper()

    def _lower_headline(self) -> None:
        """Reads the small words and the verbs of a headline as if they were not written large."""
        self.cues.clear()
        for index, tag in enumerate(self.tags):
            shouted = self.ends[index] - self.starts[index] > 1 and self.text[self.starts[index] + 1].isupper()
            if tag & _SMALL and not tag & (GENITIVE | q.TITLE | q.PERSON | q.TIME) and not shouted:
                self.tags[index] = tag = tag & ~CAPITAL
            if tag & REPORTS and (not tag & CAPITAL or tag & q.SOURCE):
                self.cues.append(index)

    def _append(self, word: str, tag: int, start: int, end: int) -> None:
        self.words.append(word)
        self.tags.append(tag)
        self.starts.append(start)
        self.ends.append(end)

    def _read(self, start: int, end: int, readings: Readings) -> None:
        words, tags, starts, ends = self.words, self.tags, self.starts, self.ends
        for match in _TOKEN.finditer(self.text, start, end):
            surface = match[0]
            at, after = match.span()
            if surface == "." and words and ends[-1] == at and self._abbreviated(words[-1]):
                ends[-1] = after
                continue
            word, tag = readings[surface]
            if tag & REPORTS and (not tag & CAPITAL or tag & q.SOURCE):
                self.cues.append(len(words))
            words.append(word)
            tags.append(tag)
            starts.append(at)
            ends.append(after)

    def cues_between(self, start: int, end: int) -> list[int]:
        """The indexes of the words in `[start, end)` that may report or begin a source phrase."""
        return self.cues[bisect_left(self.cues, start) : bisect_left(self.cues, end)]

    def _abbreviated(self, word: str) -> bool:
        abbreviations = self.lexicon.abbreviations
        if word in abbreviations or word.rpartition("-")[2] in abbreviations:
            return True
        return len(word) == 1 and word.isalpha() and word != "i" and self.tags[-1] & CAPITAL != 0

    def is_end(self, index: int) -> bool:
        """Whether the word at `index` is a full stop, question or exclamation mark."""
        return self.words[index] in END_WORDS

    def ends_sentence(self, index: int) -> bool:
        """Whether the quotation at `index` ends with a full stop, question or exclamation mark of its own."""
        mark = self.quoted[index]
        at = mark.end - 1
        while at > mark.start and self.text[at] in _CLOSERS:
            at -= 1
        return self.text[at] in _TERMINAL

    def last_char(self, index: int) -> str:
        """The last character of the quotation at `index`, nested marks left out."""
        mark = self.quoted[index]
        at = mark.end - 1
        while at > mark.start and self.text[at] in _CLOSERS:
            at -= 1
        return "…" if self.text.startswith("...", max(mark.start, at - 2)) else self.text[at]

    def abbreviation_ends(self, index: int) -> bool:
        """Whether an abbreviation at `index` ends its sentence as well: a word follows that begins one."""
        if index + 1 >= self.size or self.text[self.ends[index] - 1] != "." or self.tags[index] & PUNCTUATION:
            return False
        following = self.tags[index + 1]
        opens = q.DETERMINER | q.SUBJECT_PRONOUN | q.POSSESSIVE | q.SUBORDINATOR | q.CONJUNCTION | q.PREPOSITION
        return bool(following & CAPITAL and following & opens) and "." in self.words[index]

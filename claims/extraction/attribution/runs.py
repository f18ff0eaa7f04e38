"""Runs of capitalised words: where a name begins behind its titles, where it ends, which gender it tells."""

from collections.abc import Iterator
from typing import NamedTuple

from claims.extraction.attribution.passages import CAPITAL, GENITIVE, PUNCTUATION, QUOTED, Passage
from claims.extraction.lexicon import quotations as q
from claims.extraction.lexicon.quotations import QuotationLexicon

_LONG_TRADE = 8
"""A longer word with the ending of a trade is no surname: "Forecasters", but "Chambers"."""


class Run(NamedTuple):
    """A run of capitalised words `[start, end)` of a passage, its titles at `[start, bare)`."""

    passage: Passage
    start: int
    bare: int
    end: int

    def words(self) -> list[str]:
        """The name, bare of titles and endings, in lower case."""
        return [bare_word(word) for word in self.passage.words[self.bare : self.end]]


def runs_of(p: Passage) -> Iterator[Run]:
    """The runs of a passage that may name somebody or something, in reading order."""
    index = 0
    while index < p.size:
        if not _may_name(p, index):
            index += 1
            continue
        start = index
        index = _run_end(p, start)
        yield Run(p, start, past_titles(p, start, index), index)


def _run_end(p: Passage, start: int) -> int:
    at = start
    while at < p.size and (_may_name(p, at) or is_particle(p, at) or _is_nickname(p, at)):
        at += 1
        if p.tags[at - 1] & GENITIVE:
            break
    return at


def _may_name(p: Passage, index: int) -> bool:
    tag = p.tags[index]
    if not tag & CAPITAL or tag & QUOTED:
        return False
    if tag & q.CUE_PAST and (index == 0 or p.is_end(index - 1)):
        return False
    return bare_word(p.words[index]) not in p.lexicon.not_names or bool(tag & q.TITLE)


def is_particle(p: Passage, index: int) -> bool:
    """Whether the small word at `index` belongs to a name: "Ines de Boer"."""
    word = p.words[index]
    if word in p.lexicon.articles and p.words[index - 1] not in p.lexicon.name_particles:
        return False
    if word in p.lexicon.partitives and not (
        p.tags[index - 1] & q.TITLE or gender_of(p.words[index - 1], p.lexicon) is not None
    ):
        return False
    return (
        word in p.lexicon.name_particles
        and index + 1 < p.size
        and bool(p.tags[index + 1] & CAPITAL or p.words[index + 1] in p.lexicon.name_particles)
    )


def _is_nickname(p: Passage, index: int) -> bool:
    return bool(p.tags[index] & QUOTED and index + 1 < p.size and p.tags[index + 1] & CAPITAL) and not p.ends_sentence(
        index
    )


def is_inverted(run: Run) -> bool:
    """Whether it stands behind a verb of speech that closes a quotation: “…,” said Ida Holm."""
    p, k = run.passage, run.start - 1
    return k > 0 and bool(p.tags[k] & q.CUE_FINITE and p.tags[k - 1] & (PUNCTUATION | QUOTED))


def past_titles(p: Passage, start: int, end: int) -> int:
    """The first word of the name itself: after its last title, and after words that are no names."""
    if end - start > 1 and p.tags[end - 1] & q.GROUP:
        return start  # "Justice Department"
    bare = start
    last = end - 1 if p.text[p.ends[start] - 1] == "." and end - start > 2 else end
    for index in range(start, last):
        word = bare_word(p.words[index])
        if index == end - 1 > start and word in p.lexicon.abbreviations and p.text[p.ends[index] - 1] != ".":
            continue  # a surname: Dr. Sen
        if index == end - 1 > start and word in p.lexicon.title_surnames:
            continue  # a surname: Mr King
        if start < index < end - 1 and word in p.lexicon.title_first_names:
            continue  # a first name: Manager Dean Holm
        if (
            p.tags[index] & (q.TITLE | q.PERSON)
            or _is_compound_title(p, index)
            or (word in p.lexicon.not_names and word not in p.lexicon.name_openers and p.tags[index] & CAPITAL)
        ):
            bare = index + 1
    first = first_name_behind(p, start - 1, end) if start > 1 and p.tags[start - 2] & q.TITLE else None
    if first is not None:
        return first
    return bare if bare < end else start if not p.tags[start] & q.TITLE else end


def _is_compound_title(p: Passage, index: int) -> bool:
    """Whether a compound ends with a title: Co-anchor, Vice-Chancellor."""
    head, _, tail = p.words[index].rpartition("-")
    return bool(head) and bool(p.lexicon.tags.get(tail, 0) & (q.TITLE | q.PERSON))


def first_name_behind(p: Passage, of: int, end: int) -> int | None:
    """The first name behind an office and its field: "Minister of Trade Paul Aas", "chief of staff Paul Aas"."""
    if p.words[of] not in p.lexicon.partitives or of + 2 >= end or not p.tags[end - 1] & CAPITAL:
        return None
    if not p.tags[of + 1] & (CAPITAL | q.DETERMINER):
        return next(i for i in range(of + 1, end) if p.tags[i] & CAPITAL)
    known = (i for i in range(of + 2, end - 1) if gender_of(p.words[i], p.lexicon) is not None)
    three = end - of == 4 and all(p.tags[i] & CAPITAL for i in range(of + 1, end))
    return next(known, of + 2 if three else None)


def gender_in(p: Passage, start: int, end: int) -> str | None:
    """The gender that a title or a noun just before or in `[start, end)` tells."""
    for index in range(max(0, start - 2), end):
        if p.tags[index] & (q.TITLE | q.PERSON):
            gender = gender_of(p.words[index].rstrip("."), p.lexicon)
            if gender is not None:
                return gender
    return None


def gender_of(word: str, lexicon: QuotationLexicon) -> str | None:
    """The gender that a first name, a title or a noun for people tells: "he", "she" or None."""
    masculine, feminine = word in lexicon.masculine, word in lexicon.feminine
    if masculine == feminine:
        return None
    return "he" if masculine else "she"


def bare_word(word: str) -> str:
    """A word without its full stop and genitive."""
    word = word.rstrip(".") if len(word) > 2 else word
    return word.removesuffix("'s").removesuffix("'")


def without_genitive(name: str) -> str:
    """A name without its genitive ending."""
    for ending in ("'s", "’s", "'", "’"):
        if name.endswith(ending):
            return name[: -len(ending)]
    return name


def ends_with_s(p: Passage, run: Run) -> bool:
    """Whether a name that ends like a genitive owns nothing: "Moody's said", "said Sotheby's."."""
    if not p.tags[run.end - 1] & GENITIVE or run.bare >= run.end:
        return False
    if run.end < p.size and not p.tags[run.end] & PUNCTUATION:
        return bool(p.tags[run.end] & q.CUE_FINITE and p.tags[run.end] & q.SPEAKING)
    return run.start > 0 and bool(p.tags[run.start - 1] & q.CUE_FINITE)


def opens_large(p: Passage, index: int) -> bool:
    """Whether a common noun is written large because it begins its sentence: "Sources in Kern"."""
    word = p.words[index]
    if p.words[index + 1] in p.lexicon.comparisons:
        return False  # "Volunteers like Ida Holm"
    trade = len(word) > _LONG_TRADE and word.endswith(p.lexicon.trade_endings)
    common = trade or (p.tags[index] & (q.PERSON | q.GROUP | q.DOCUMENT) and word.endswith("s"))
    return bool(common) and (index == 0 or p.is_end(index - 1) or p.tags[index - 1] & QUOTED != 0)

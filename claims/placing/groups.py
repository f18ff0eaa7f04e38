"""Which edited sentences of the old text became which of the new one: by the words that they share, and by their neighbours.

One sentence may have become several and several one; a sentence may have moved. Figures count nothing here: they are what
changes, and a table says "… recorded 12 cases" again and again.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

# Words that stand in any sentence: articles, pronouns, prepositions, auxiliaries of English and German.
_STOP_WORDS = frozenset(
    [
        "a",
        "an",
        "the",
        "this",
        "that",
        "these",
        "those",
        "and",
        "or",
        "but",
        "nor",
        "so",
        "as",
        "at",
        "by",
        "for",
        "from",
        "in",
        "into",
        "of",
        "off",
        "on",
        "onto",
        "out",
        "over",
        "to",
        "up",
        "with",
        "about",
        "after",
        "before",
        "between",
        "during",
        "since",
        "under",
        "until",
        "than",
        "then",
        "there",
        "here",
        "it",
        "its",
        "he",
        "his",
        "him",
        "she",
        "her",
        "they",
        "them",
        "their",
        "we",
        "us",
        "our",
        "you",
        "your",
        "i",
        "me",
        "my",
        "who",
        "whom",
        "whose",
        "which",
        "what",
        "when",
        "where",
        "how",
        "why",
        "is",
        "are",
        "was",
        "were",
        "be",
        "been",
        "being",
        "has",
        "have",
        "had",
        "do",
        "does",
        "did",
        "will",
        "would",
        "can",
        "could",
        "may",
        "might",
        "must",
        "shall",
        "should",
        "not",
        "no",
        "if",
        "while",
        "because",
        "also",
        "just",
        "only",
        "very",
        "more",
        "most",
        "some",
        "any",
        "all",
        "said",
        "says",
        "say",
        "der",
        "die",
        "das",
        "den",
        "dem",
        "des",
        "ein",
        "eine",
        "einen",
        "einem",
        "einer",
        "eines",
        "und",
        "oder",
        "aber",
        "als",
        "am",
        "an",
        "auf",
        "aus",
        "bei",
        "bis",
        "durch",
        "für",
        "im",
        "in",
        "ins",
        "mit",
        "nach",
        "seit",
        "um",
        "unter",
        "von",
        "vom",
        "vor",
        "zu",
        "zum",
        "zur",
        "über",
        "er",
        "sie",
        "es",
        "wir",
        "ihr",
        "ihm",
        "ihn",
        "sich",
        "ist",
        "sind",
        "war",
        "waren",
        "sein",
        "wird",
        "werden",
        "wurde",
        "wurden",
        "hat",
        "haben",
        "hatte",
        "hatten",
        "nicht",
        "auch",
        "noch",
        "nur",
        "wie",
        "dass",
        "sagte",
    ]
)
# What two sentences must share to be one that was edited; less where both stand between the same neighbours.
_LIKE, _LIKE_IN_PLACE = 0.5, 0.3
# So much of a sentence must stand in another for it to be a part of that.
_PART, _LEAST_SHARED = 0.6, 2
_IN_PLACE_BONUS = 0.1
# A word that stands in more sentences than this leads to none of them; sentences looked at on either side of the place.
_COMMON, _REACH = 8, 2
# Another pair that is as like as this leaves it open which one is meant.
_AS_LIKE = 0.05


@dataclass(frozen=True, slots=True)
class Group:
    """Sentences `old` of the old text, by their indices, that became the sentences `new`.

    `likeness` is the share of words in common, 0 to 1. `is_only` says that no other sentences are as like.
    """

    old: range
    new: range
    likeness: float
    is_only: bool


class _Pair(NamedTuple):
    likeness: float
    i: int
    j: int
    part: float
    shared: int

    @property
    def is_part(self) -> bool:
        return self.part >= _PART and self.shared >= _LEAST_SHARED


def group_edited(
    words: Sequence[Counter[str]], new_words: Sequence[Counter[str]], of_new: Sequence[int]
) -> list[Group]:
    """The groups of sentences of which `of_new` knows no match, in the order of the new text. No sentence is in two.

    `words` are those of each sentence that tell it from others.
    """
    finding = _Finding(words, new_words, of_new)
    pairs = sorted(finding.pairs(), key=lambda pair: (-pair.likeness, pair.i, pair.j))
    taken: dict[int, int] = {}
    taken_new: dict[int, int] = {}
    for pair in pairs:
        if pair.i not in taken and pair.j not in taken_new and finding.is_like(pair):
            taken[pair.i] = pair.j
            taken_new[pair.j] = pair.i
    olds = {i: range(i, i + 1) for i in taken}
    news = {j: range(j, j + 1) for j in taken_new}
    for pair in pairs:
        if not pair.is_part:
            continue
        if pair.i not in taken and pair.j in taken_new:
            held = olds[taken_new[pair.j]]
            if pair.i in (held.start - 1, held.stop):
                taken[pair.i] = pair.j
                olds[taken_new[pair.j]] = range(min(held.start, pair.i), max(held.stop, pair.i + 1))
        elif pair.j not in taken_new and pair.i in taken and taken[pair.i] in news and pair.i in olds:
            held = news[taken[pair.i]]
            if pair.j in (held.start - 1, held.stop):
                taken_new[pair.j] = pair.i
                news[taken[pair.i]] = range(min(held.start, pair.j), max(held.stop, pair.j + 1))
    best = _seconds(pairs, olds, news, taken)
    groups = [
        Group(
            old=held,
            new=news[taken[i]],
            likeness=_likeness(_sum(words, held), _sum(new_words, news[taken[i]])),
            is_only=best.get(i, 0.0) < finding.likeness[i, taken[i]] - _AS_LIKE,
        )
        for i, held in olds.items()
    ]
    return sorted(groups, key=lambda group: group.new.start)


def tell_words(keys: Sequence[str], in_figures: bytearray, held: range) -> Counter[str]:
    """The words of `held` that tell a sentence from others: no figures, and none that stand in any sentence."""
    words = [keys[place] for place in held if not in_figures[place]]
    return Counter([word for word in words if word not in _STOP_WORDS] or words)


def is_telling(key: str) -> bool:
    """Whether a word says something about what stands beside it."""
    return key not in _STOP_WORDS


class _Finding:
    def __init__(self, words: Sequence[Counter[str]], new_words: Sequence[Counter[str]], of_new: Sequence[int]) -> None:
        self._words, self._new_words, self._of_new = words, new_words, of_new
        self._to_new = [-1] * len(words)
        for j, i in enumerate(of_new):
            if i >= 0:
                self._to_new[i] = j
        self.likeness: dict[tuple[int, int], float] = {}
        self._in_place: set[tuple[int, int]] = set()

    def pairs(self) -> Iterator[_Pair]:
        sizes = [counter.total() for counter in self._words]
        new_sizes = [counter.total() for counter in self._new_words]
        self._in_place.update(self._neighbours())
        for i, j in sorted(self._in_place | set(self._sharing())):
            shared = _shared(self._words[i], self._new_words[j])
            both = sizes[i], new_sizes[j]
            if not shared:
                continue
            likeness = shared / max(both) + (_IN_PLACE_BONUS if (i, j) in self._in_place else 0.0)
            self.likeness[i, j] = likeness
            yield _Pair(likeness, i, j, shared / min(both), shared)

    def is_like(self, pair: _Pair) -> bool:
        if (pair.i, pair.j) in self._in_place:
            return pair.likeness >= _LIKE_IN_PLACE + _IN_PLACE_BONUS or pair.is_part
        return pair.likeness >= _LIKE or (pair.is_part and pair.shared >= 2 * _LEAST_SHARED)

    def _neighbours(self) -> Iterator[tuple[int, int]]:
        """Pairs that stand as far behind, or before, two sentences that stayed the same."""
        yield from self._runs(step=1)
        yield from self._runs(step=-1)

    def _runs(self, *, step: int) -> Iterator[tuple[int, int]]:
        olds, news = len(self._to_new), len(self._of_new)
        last_old, last_new = (-1, -1) if step > 0 else (olds, news)
        for i in range(olds)[::step]:
            if self._to_new[i] >= 0:
                last_old, last_new = i, self._to_new[i]
                continue
            for j in range(last_new + (i - last_old) - _REACH, last_new + (i - last_old) + _REACH + 1):
                if 0 <= j < news and self._of_new[j] < 0 and (j - last_new) * step > 0:
                    yield i, j

    def _sharing(self) -> Iterator[tuple[int, int]]:
        """Pairs that share a rare word."""
        places: dict[str, list[int]] = defaultdict(list)
        for j, matched in enumerate(self._of_new):
            if matched < 0:
                for word in self._new_words[j]:
                    places[word].append(j)
        for i, moved in enumerate(self._to_new):
            if moved >= 0:
                continue
            met: Counter[int] = Counter()
            for word in self._words[i]:
                if 0 < len(places.get(word, ())) <= _COMMON:
                    met.update(places[word])
            for j, _ in met.most_common(_COMMON):
                yield i, j


def _seconds(
    pairs: Sequence[_Pair], olds: dict[int, range], news: dict[int, range], taken: dict[int, int]
) -> dict[int, float]:
    """For each old sentence that leads a group, how like the likest pair is that either side of it makes elsewhere."""
    lead = {j: i for i, j in taken.items() if i in olds}
    best: dict[int, float] = {}
    for pair in pairs:
        if pair.i in olds and pair.j not in news[taken[pair.i]]:
            best[pair.i] = max(best.get(pair.i, 0.0), pair.likeness)
        if pair.j in lead and pair.i not in olds[lead[pair.j]]:
            best[lead[pair.j]] = max(best.get(lead[pair.j], 0.0), pair.likeness)
    return best


def _sum(words: Sequence[Counter[str]], held: range) -> Counter[str]:
    total: Counter[str] = Counter()
    for index in held:
        total.update(words[index])
    return total


def _likeness(words: Counter[str], others: Counter[str]) -> float:
    return _shared(words, others) / max(words.total(), others.total(), 1)


def _shared(words: Counter[str], others: Counter[str]) -> int:
    """How many words both have; as quick as the smaller is small."""
    small, large = (words, others) if len(words) <= len(others) else (others, words)
    return sum(min(count, large[word]) for word, count in small.items() if word in large)

"""The way of every sentence and every word of the old text into the new one, as far as it is sure."""

from collections import Counter
from collections.abc import Mapping, Sequence

from claims.placing.aligning import align
from claims.placing.groups import Group, SentenceWords, group_edited
from claims.placing.lexicon import is_telling
from claims.placing.texts import Text

# Words on either side of a place that hold it, and how far apart they may stand in the new text.
_FRAME, _NEAR = 6, 10


class Ways:
    """`sentences[i]` is the new sentence that says what the old one `i` says, in any typography.

    `to_new[i]` is the new word that the old word `i` is, -1 for none; `to_old` the way back.
    """

    def __init__(self, before: Text, after: Text, of_new: Sequence[int]) -> None:
        self._before, self._after = before, after
        self.sentences = {i: j for j, i in enumerate(of_new) if i >= 0}
        # Asked once a sentence: a line of a million characters may hold a hundred thousand claims.
        self._reset = {i for i, j in self.sentences.items() if before.sentence(i) != after.sentence(j)}
        self.to_new = [-1] * len(before.tokens)
        self.to_old = [-1] * len(after.tokens)
        self._slots, self._old_slots = _Slots(self.to_new), _Slots(self.to_old)
        self._moved, self._new_moved = _Moved(), _Moved()
        self._repeats: dict[Group, set[str]] = {}
        groups = group_edited(*_told(before, after, of_new), of_new)
        self._group_of = {i: group for group in groups for i in group.old}
        for i, j in self.sentences.items():
            self._join(before.words_of[i], after.words_of[j])
        for group in groups:
            self._join(before.words_in(group.old), after.words_in(group.new))

    def _join(self, words: range, new_words: range) -> None:
        before, after = self._before, self._after
        old, new = before.keys_in(words), after.keys_in(new_words)
        held = before.in_figures[words.start : words.stop], after.in_figures[new_words.start : new_words.stop]
        for i, j in align(old, new, *held):
            self.to_new[words.start + i] = new_words.start + j
            self.to_old[new_words.start + j] = words.start + i
        if old == new:
            return
        self._slots.learn(words, new_words)
        self._old_slots.learn(new_words, words)
        here, there = _left(before, words, self.to_new), _left(after, new_words, self.to_old)
        moved = here.keys() & there.keys()
        self._moved.learn(words, {place for key in moved for place in here[key]})
        self._new_moved.learn(new_words, {place for key in moved for place in there[key]})

    def is_reset(self, sentences: range) -> bool:
        """Whether one of the old `sentences`, which all stayed, stands there in another typography."""
        return not self._reset.isdisjoint(sentences)

    def group(self, sentences: range) -> Group | None:
        """The group that old `sentences` belong to; None where the first of them stayed the same, or is gone."""
        return self._group_of.get(sentences[0]) if sentences else None

    def run(self, words: range) -> range | None:
        """The new words that `words` are, when each is one and they follow each other as before."""
        if not words:
            return None
        first, last = self.to_new[words[0]], self.to_new[words[-1]]
        if first < 0 or last - first != len(words) - 1:
            return None
        run = range(first, last + 1)
        return run if self.to_new[words.start : words.stop] == list(run) else None

    def slot(self, words: range) -> range | None:
        """The new words between those that stood before and after `words`, which may be none; None where all is gone."""
        return self._slots.of(words)

    def old_slot(self, words: range) -> range | None:
        """The old words between those that stand before and after the new `words`."""
        return self._old_slots.of(words)

    def is_framed(self, words: range, new_words: range) -> bool:
        """Whether a word that tells something stands beside both."""
        keys, to_new = self._before.tokens.keys, self.to_new
        left = range(max(words.start - _FRAME, 0), words.start)
        right = range(words.stop, min(words.stop + _FRAME, len(keys)))
        return any(new_words.start - _NEAR <= to_new[i] < new_words.start and is_telling(keys[i]) for i in left) or any(
            new_words.stop <= to_new[i] < new_words.stop + _NEAR and is_telling(keys[i]) for i in right
        )

    def is_beside(self, words: range, new_words: range) -> bool:
        """Whether the same word stands directly before both, or directly behind both."""
        keys, new_keys = self._before.tokens.keys, self._after.tokens.keys
        lead, new_lead = (
            keys[max(words.start - 1, 0) : words.start],
            new_keys[max(new_words.start - 1, 0) : new_words.start],
        )
        return (bool(lead) and lead == new_lead) or (
            words.stop < len(keys) and new_keys[new_words.stop : new_words.stop + 1] == [keys[words.stop]]
        )

    def is_doubled(self, group: Group, words: range, new_words: range) -> bool:
        """Whether the word directly beside both stands several times, so that nobody knows which of them is the old one."""
        keys, new_keys = self._before.tokens.keys, self._after.tokens.keys
        beside = ((words.start - 1, new_words.start - 1), (words.stop, new_words.stop))
        return any(
            0 <= i < len(keys)
            and 0 <= j < len(new_keys)
            and keys[i] == new_keys[j]
            and self.to_new[i] != j
            and keys[i] in self._repeated(group)
            for i, j in beside
        )

    def _repeated(self, group: Group) -> set[str]:
        """The words that stand several times in the old or the new sentences of `group`."""
        if group not in self._repeats:
            sides = (self._before, group.old), (self._after, group.new)
            self._repeats[group] = {
                key
                for text, sentences in sides
                for key, count in Counter(text.keys_in(text.words_in(sentences))).items()
                if count > 1
            }
        return self._repeats[group]

    def is_crossed(self, words: range, new_words: range) -> bool:
        """Whether words changed places across these: the nearest one that moved is one here, and another there."""
        return any(
            here >= 0 and there >= 0 and self._before.tokens.keys[here] != self._after.tokens.keys[there]
            for here, there in zip(self._moved.nearest(words), self._new_moved.nearest(new_words), strict=True)
        )


class _Slots:
    """Where on the other side those words would stand that have no way."""

    def __init__(self, ways: Sequence[int]) -> None:
        self._ways = ways
        self._low: dict[int, int] = {}
        self._high: dict[int, int] = {}

    def learn(self, words: range, others: range) -> None:
        following = others.start
        for place in words:
            self._low[place] = following
            following = self._ways[place] + 1 if self._ways[place] >= 0 else following
        following = others.stop
        for place in reversed(words):
            self._high[place] = following
            following = self._ways[place] if self._ways[place] >= 0 else following

    def of(self, words: range) -> range | None:
        if not words:
            return None
        first, last = self._ways[words[0]], self._ways[words[-1]]
        start = first if first >= 0 else self._low.get(words[0])
        stop = last + 1 if last >= 0 else self._high.get(words[-1])
        return None if start is None or stop is None else range(start, max(start, stop))


class _Moved:
    """The words of edited passages that stand elsewhere on the other side."""

    def __init__(self) -> None:
        self._before: dict[int, int] = {}
        self._behind: dict[int, int] = {}

    def learn(self, words: range, moved: set[int]) -> None:
        if not moved:
            return
        nearest = -1
        for place in words:
            self._before[place] = nearest
            nearest = place if place in moved else nearest
        nearest = -1
        for place in reversed(words):
            self._behind[place] = nearest
            nearest = place if place in moved else nearest

    def nearest(self, words: range) -> tuple[int, int]:
        """The nearest word before and behind `words` that moved, -1 for none."""
        return self._before.get(words[0], -1), self._behind.get(words[-1], -1)


def _left(text: Text, words: range, ways: Sequence[int]) -> Mapping[str, list[int]]:
    """The places of the words without a way that tell something; figures but for dates are followed by themselves."""
    left: dict[str, list[int]] = {}
    for place in words:
        key = text.tokens.keys[place]
        is_figure = text.in_figures[place] and not text.in_dates[place]
        if ways[place] < 0 and not is_figure and is_telling(key):
            left.setdefault(key, []).append(place)
    return left


def _told(before: Text, after: Text, of_new: Sequence[int]) -> tuple[list[SentenceWords], list[SentenceWords]]:
    """The words of the sentences that have no match; nothing for the others, whose words nobody asks for."""
    matched = {i for i in of_new if i >= 0}
    return (
        [_words(before, i, is_asked=i not in matched) for i in range(len(before.sentences))],
        [_words(after, j, is_asked=i < 0) for j, i in enumerate(of_new)],
    )


def _words(text: Text, sentence: int, *, is_asked: bool) -> SentenceWords:
    places = text.words_of[sentence] if is_asked else ()
    return SentenceWords(text.tokens.keys[place] for place in places if not text.in_figures[place])

"""The way of every word of the old text into the new one, as far as it is sure."""

from collections import Counter
from collections.abc import Sequence

from claims.placing.aligning import align
from claims.placing.groups import Group, group_edited, is_telling, tell_words
from claims.placing.texts import Text

# Words on either side of a place that hold it, and how far apart they may stand in the new text.
_FRAME, _NEAR = 6, 10


class Ways:
    """`to_new[i]` is the new word that the old word `i` is, -1 for none; `slot(words)` where words without one would stand."""

    def __init__(self, before: Text, after: Text, of_new: Sequence[int]) -> None:
        self._before, self._after = before, after
        self.to_new = [-1] * len(before.tokens)
        self.groups = group_edited(*_told(before, after, of_new), of_new)
        self.group_of: dict[int, Group] = {i: group for group in self.groups for i in group.old}
        self._low: dict[int, int] = {}
        self._high: dict[int, int] = {}
        for j, i in enumerate(of_new):
            if i >= 0:
                self._join(before.words_of[i], after.words_of[j])
        for group in self.groups:
            self._join(_words(before, group.old), _words(after, group.new))

    def _join(self, words: range, new_words: range) -> None:
        before, after = self._before, self._after
        old, new = before.tokens.keys[words.start : words.stop], after.tokens.keys[new_words.start : new_words.stop]
        if old == new:
            self.to_new[words.start : words.stop] = new_words
            return
        held = before.in_figures[words.start : words.stop], after.in_figures[new_words.start : new_words.stop]
        for i, j in align(old, new, *held):
            self.to_new[words.start + i] = new_words.start + j
        following = new_words.start
        for i in words:
            self._low[i] = following
            following = self.to_new[i] + 1 if self.to_new[i] >= 0 else following
        following = new_words.stop
        for i in reversed(words):
            self._high[i] = following
            following = self.to_new[i] if self.to_new[i] >= 0 else following

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
        """The new words between those that stand before and after `words`; None where nothing around them is left."""
        if not words or words[0] not in self._low or words[-1] not in self._high:
            return None
        start = self.to_new[words[0]] if self.to_new[words[0]] >= 0 else self._low[words[0]]
        stop = self.to_new[words[-1]] + 1 if self.to_new[words[-1]] >= 0 else self._high[words[-1]]
        return range(start, stop) if start < stop else None

    def is_framed(self, words: range, new_words: range) -> bool:
        """Whether a word that tells something stands beside both."""
        keys, to_new = self._before.tokens.keys, self.to_new
        left = range(max(words.start - _FRAME, 0), words.start)
        right = range(words.stop, min(words.stop + _FRAME, len(keys)))
        return any(new_words.start - _NEAR <= to_new[i] < new_words.start and is_telling(keys[i]) for i in left) or any(
            new_words.stop <= to_new[i] < new_words.stop + _NEAR and is_telling(keys[i]) for i in right
        )


def _words(text: Text, sentences: range) -> range:
    return range(text.words_of[sentences[0]].start, text.words_of[sentences[-1]].stop)


def _told(before: Text, after: Text, of_new: Sequence[int]) -> tuple[list[Counter[str]], list[Counter[str]]]:
    """The telling words of the sentences that have no match; nothing for the others, whose words nobody asks for."""
    matched = {i for i in of_new if i >= 0}
    return (
        [_telling(before, i, is_asked=i not in matched) for i in range(len(before.sentences))],
        [_telling(after, j, is_asked=i < 0) for j, i in enumerate(of_new)],
    )


def _telling(text: Text, sentence: int, *, is_asked: bool) -> Counter[str]:
    if not is_asked:
        return Counter()
    return tell_words(text.tokens.keys, text.in_figures, text.words_of[sentence])

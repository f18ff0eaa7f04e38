"""What makes a figure another one although its own words are the same: up or down, a negation, somebody else's name.

Only what stands around it in the same sentence is looked at, and only where that sentence was edited.
"""

from collections.abc import Iterator, Sequence

from claims.extraction import Span
from claims.extraction.negations import count_negations
from claims.placing.lexicon import DOWN, RELATIONS, UP, is_telling
from claims.placing.texts import Text
from claims.placing.values import Change

# Words before and after a figure in which its verb stands.
_BEFORE, _AFTER = 8, 6
_STOPS = frozenset(";:.!?")
_SHOWN = 60
# Where these are commoner than the others, every noun has a capital, and a capital makes no name.
_GERMAN, _ENGLISH = ("der", "die", "und"), ("the", "of", "and")


class Circumstances:
    """The surroundings of figures in two texts."""

    def __init__(self, before: Text, after: Text) -> None:
        self._before, self._after = before, after
        self._small = _small_words(before) | _small_words(after)
        self._names: dict[tuple[Text, range], set[str]] = {}
        self._keys: dict[tuple[Text, range], set[str]] = {}
        self._renamed: dict[tuple[range, range], bool] = {}
        self._has_names = not _is_german(before.tokens.keys)

    def changes(self, span: Span, new_span: Span, *, is_moving: bool) -> tuple[Change, ...]:
        """Why the figure at `new_span`, whose own words say what those at `span` said, is another one.

        `is_moving` says that it can go up and down, as no date can.
        """
        was, now = _Surroundings(self._before, span), _Surroundings(self._after, new_span)
        found = list(_turns(was, now, is_moving=is_moving))
        if self.is_renamed(was.sentences, now.sentences):
            shown = around(self._before.text, span), around(self._after.text, new_span)
            found.append(Change(what="place", before=shown[0], after=shown[1]))
        return tuple(found)

    def is_renamed(self, words: range, new_words: range) -> bool:
        """Whether a name gave way to another between the sentences that hold these words."""
        if (words, new_words) not in self._renamed:
            lost = self._names_in(self._before, words) - self._keys_in(self._after, new_words)
            came = self._names_in(self._after, new_words) - self._keys_in(self._before, words)
            self._renamed[words, new_words] = bool(lost and came)
        return self._renamed[words, new_words]

    def _keys_in(self, text: Text, words: range) -> set[str]:
        if (text, words) not in self._keys:
            self._keys[text, words] = set(text.keys_in(words))
        return self._keys[text, words]

    def _names_in(self, text: Text, words: range) -> set[str]:
        if not self._has_names:
            return set()
        if (text, words) not in self._names:
            self._names[text, words] = {text.tokens.keys[place] for place in words if self._is_name(text, place)}
        return self._names[text, words]

    def _is_name(self, text: Text, place: int) -> bool:
        """Whether the word has a capital that nothing else gives it."""
        key, tokens = text.tokens.keys[place], text.tokens
        if text.in_figures[place] or not text.text[tokens.starts[place]].isupper() or not is_telling(key):
            return False
        return not text.is_first(place) or (
            key not in self._small and not text.text.startswith(",", tokens.ends[place])
        )


def around(text: str, span: Span) -> str:
    """The words at `span` with some on either side, in one line."""
    return " ".join(text[max(span.start - _SHOWN, 0) : span.end + _SHOWN].split())


def _turns(was: "_Surroundings", now: "_Surroundings", *, is_moving: bool) -> Iterator[Change]:
    direction, new_direction = was.direction, now.direction
    is_other = direction and new_direction and direction not in now.near and new_direction not in was.near
    if is_moving and is_other and (direction in UP) != (new_direction in UP):
        yield Change(what="value", before=f"{direction} {was.words}", after=f"{new_direction} {now.words}")
    elif was.negations != now.negations or was.relation != now.relation:
        yield Change(what="value", before=was.shown, after=now.shown)


class _Surroundings:
    """The words around a figure, within its sentence."""

    def __init__(self, text: Text, span: Span) -> None:
        self._text, self._span = text, span
        held = text.sentences_at(span)
        self.sentences = range(text.words_of[held[0]].start, text.words_of[held[-1]].stop)
        words = text.tokens.range_of(span)
        lead = text.tokens.keys[words.start - 1] if words.start > self.sentences.start else ""
        # Whether it is a level or a step, a beginning or an end; "rose by 5" is "rose 5".
        self.relation = lead if lead in RELATIONS else ""
        left = range(words.start - 1, max(words.start - _BEFORE, self.sentences.start) - 1, -1)
        right = range(words.stop, min(words.stop + _AFTER, self.sentences.stop))
        # The nearest first, those before it before those behind it.
        self.near = [*self._until_stop(left), *self._until_stop(right)]

    @property
    def words(self) -> str:
        return self._span.of(self._text.text)

    @property
    def shown(self) -> str:
        return around(self._text.text, self._span)

    @property
    def direction(self) -> str | None:
        """The word nearest before the figure, or else behind it, that says up or down."""
        return next((key for key in self.near if key in UP or key in DOWN), None)

    @property
    def negations(self) -> int:
        return count_negations(self.near)

    def _until_stop(self, places: range) -> Iterator[str]:
        """The words at `places`, as far as no mark parts them from the figure."""
        tokens, text = self._text.tokens, self._text.text
        for place in places:
            here, there = (place, place + 1) if places.step < 0 else (place - 1, place)
            if not _STOPS.isdisjoint(text[tokens.ends[here] : tokens.starts[there]]):
                return
            yield tokens.keys[place]


def _small_words(text: Text) -> set[str]:
    """The words that stand somewhere without a capital."""
    tokens = text.tokens
    return {key for key, start in zip(tokens.keys, tokens.starts, strict=True) if text.text[start].islower()}


def _is_german(keys: Sequence[str]) -> bool:
    return sum(map(keys.count, _GERMAN)) > sum(map(keys.count, _ENGLISH))

"""Interviews and transcripts without marks: lines that begin with who speaks and a colon, or with Q and A.

A label alone proves nothing ("Note: …"): several lines near one another must take turns, one of them with a question.
The questions of who asks are not claimed, only what is answered.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from claims.extraction.attribution.attributions import Attribution, span_of, spoken
from claims.extraction.attribution.passages import CAPITAL, QUOTED, Passage
from claims.extraction.lexicon import quotations as q
from claims.extraction.spans import Span

_NAME = 6
"""How many words a name before its colon may hold."""
_FEWEST = 3
"""How many labelled lines make an interview."""
_GAP = 6
"""How many lines without a label may stand between two with one."""


class _Turn(NamedTuple):
    place: int
    label: str
    size: int
    """How many words of the passage are its label, the colon included; `label` is the last but the colon: a surname."""
    asks: bool


def answers_of(passages: Sequence[Passage]) -> dict[int, tuple[Span, Attribution]]:
    """The answers of the interviews among `passages`, by the place of their passage."""
    turns = [turn for place, p in enumerate(passages) if (turn := _turn(p, place)) is not None]
    return {place: answer for run in _runs(turns) if _is_interview(run) for place, answer in _answers(run, passages)}


def _turn(p: Passage, place: int) -> _Turn | None:
    if p.size < 2:
        return None
    colon = next((i for i in range(1, min(p.size - 1, _NAME + 1)) if p.words[i] == ":"), 0)
    first = p.words[0]
    if first in p.lexicon.question_labels | p.lexicon.answer_labels and p.tags[0] & CAPITAL:
        size = 2 if colon == 1 else 1 if p.text[p.ends[0] - 1] == "." else 0
    else:
        size = colon + 1 if colon and all(_names(p, i) for i in range(colon)) else 0
    if not size or size >= p.size or p.tags[size] & QUOTED:
        return None
    label = p.words[max(0, size - 2)]
    return _Turn(place, label, size, first in p.lexicon.question_labels or p.words[-1] == "?")


def _names(p: Passage, index: int) -> bool:
    return bool(p.tags[index] & CAPITAL) and not p.tags[index] & (q.TIME | q.SUBORDINATOR | q.PREPOSITION)


def _runs(turns: Sequence[_Turn]) -> Iterator[list[_Turn]]:
    """The turns in stretches without a long gap."""
    run: list[_Turn] = []
    for turn in turns:
        if run and turn.place - run[-1].place > _GAP:
            yield run
            run = []
        run.append(turn)
    yield run


def _is_interview(run: Sequence[_Turn]) -> bool:
    labels = {turn.label for turn in run}
    return len(run) >= _FEWEST and 1 < len(labels) < len(run) and any(turn.asks for turn in run)


def _answers(run: Sequence[_Turn], passages: Sequence[Passage]) -> Iterator[tuple[int, tuple[Span, Attribution]]]:
    """Each turn that does not ask; an answer under a letter goes on to the next turn."""
    for turn, following in pairwise([*run, None]):
        if turn is None or turn.asks:
            continue
        p = passages[turn.place]
        cue = span_of(p, turn.size - 1, turn.size)
        lettered = p.words[0] in p.lexicon.answer_labels
        said = Attribution("turn", cue=cue) if lettered else spoken("turn", p, 0, turn.size - 1, cue)
        yield turn.place, (span_of(p, turn.size, p.size), said)
        if lettered and following is not None:
            for place in range(turn.place + 1, following.place):
                if passages[place].size:
                    yield place, (span_of(passages[place], 0, passages[place].size), said)

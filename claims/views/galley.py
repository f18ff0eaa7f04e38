"""The text of a version with its claims marked, as HTML.

Claims nest (a figure inside a quotation) and may overlap. A `mark` goes around the words of a claim, closed and opened
again where two of them cross; inside, every run of words is a link to the innermost claim, because links can't nest.
"""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from html import escape
from itertools import pairwise
from typing import Any, NamedTuple

from django.utils.safestring import SafeString, mark_safe


class Mark(NamedTuple):
    """The words `[start, end)` of a claim. `state` is what a screen reader adds to them: "figure, disputed, 3 of 41".

    `news` is what the last version of the text did to it: changed, new, or "".
    """

    claim: int
    kind: str
    outcome: str
    start: int
    end: int
    state: str
    is_in_hand: bool = False
    news: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line `[start, end)` of the text in code points: `html` may stand in the page as it is.

    `untouched` are the numbers of its sentences that nobody has looked at.
    """

    start: int
    end: int
    is_headline: bool
    html: SafeString
    untouched: tuple[int, ...] = ()


class Stretch(NamedTuple):
    """A sentence `[start, end)` with its number in the version; `state` is claims, looked or untouched.

    `leftovers` are its numerals and quotation marks that nobody has decided on, as [start, end); `findings` what its
    text shows to be wrong, as claims.models.Sentence has them.
    """

    number: int
    start: int
    end: int
    state: str
    leftovers: Sequence[Sequence[int]] = ()
    findings: Sequence[dict[str, Any]] = ()


def galley(
    text: str,
    marks: Sequence[Mark],
    sentences: Sequence[Stretch] = (),
    *,
    query: str = "",
    address: str = "?claim=",
) -> Iterator[Line]:
    """The lines of `text` that are not blank, the first one as the headline.

    `marks` are in reading order: by start, the longer first where two begin together. `sentences` are in reading order
    too, and none goes beyond its line. A mark links to `address` with the claim and `query`, which is what links carry on:
    "&order=risk".
    """
    start = 0
    upcoming, held = deque(marks), deque(sentences)
    running: list[Mark] = []
    is_first = True
    for words in text.split("\n"):
        end = start + len(words)
        running = [mark for mark in running if mark.end > start]
        while upcoming and upcoming[0].start < end:
            running.append(upcoming.popleft())
        own: list[Stretch] = []
        while held and held[0].start < end:
            own.append(held.popleft())
        if words.strip():
            writer = _Writer(start=start, address=escape(address), query=escape(query))
            _write_line(writer, text, start, end, running, own)
            yield Line(
                start=start,
                end=end,
                is_headline=is_first,
                html=mark_safe("".join(writer.out)),  # noqa: S308 - made of escaped words and of numbers alone
                untouched=tuple(sentence.number for sentence in own if sentence.state == "untouched"),
            )
            is_first = False
        start = end + 1


def _write_line(
    writer: "_Writer", text: str, start: int, end: int, marks: Iterable[Mark], sentences: Iterable[Stretch]
) -> None:
    """Sentences first, marks inside them: a mark that goes on over the end of a sentence is opened again in the next."""
    here = deque(mark for mark in marks if mark.start < end and mark.end > start)
    position = start
    for sentence in sentences:
        _write_stretch(writer, text, position, max(sentence.start, start), here)
        writer.out.append(f'<span class="sentence" data-sentence="{sentence.number}" data-state="{sentence.state}">')
        _write_stretch(writer, text, max(sentence.start, start), min(sentence.end, end), here)
        writer.out.append("</span>")
        position = min(sentence.end, end)
    _write_stretch(writer, text, position, end, here)


def _write_stretch(writer: "_Writer", text: str, start: int, end: int, marks: Iterable[Mark]) -> None:
    if start >= end:
        return
    here = [mark for mark in marks if mark.start < end and mark.end > start]
    edges = {start, end} | {p for m in here for p in (m.start, m.end) if start < p < end}
    to_open = deque(here)
    for position, following in pairwise(sorted(edges)):
        writer.close_ended(position)
        while to_open and to_open[0].start <= position:
            writer.open(to_open.popleft())
        writer.write(text[position:following])
    writer.close_ended(end, all_of_them=True)


@dataclass(slots=True, kw_only=True)
class _Writer:
    start: int
    address: str
    query: str
    out: list[str] = field(default_factory=list)
    stack: list[Mark] = field(default_factory=list)
    linked: set[tuple[int, int]] = field(default_factory=set)

    def open(self, mark: Mark) -> None:
        kind = "quotation" if mark.kind == "quotation" else "figure"
        current = ' aria-current="true"' if mark.is_in_hand else ""
        news = f' data-news="{mark.news}"' if mark.news else ""
        self.out.append(f'<mark class="{kind}" data-claim="{mark.claim}" data-outcome="{mark.outcome}"{news}{current}>')
        self.stack.append(mark)

    def close_ended(self, position: int, *, all_of_them: bool = False) -> None:
        """Close the marks that end at `position`; those that lie over them and go on are opened again."""
        ended = [m for m in self.stack if m.end <= position or all_of_them]
        if not ended:
            return
        lowest = min(self.stack.index(m) for m in ended)
        going_on = [m for m in self.stack[lowest:] if m not in ended]
        for mark in reversed(self.stack[lowest:]):
            if mark in ended and mark.end <= position:
                self.out.append('<i class="letter" aria-hidden="true"></i>')
            self.out.append("</mark>")
        del self.stack[lowest:]
        for mark in going_on:
            self.open(mark)

    def write(self, words: str) -> None:
        if not self.stack:
            self.out.append(escape(words))
            return
        mark = self.stack[-1]
        place = (mark.claim, mark.start)
        first = place not in self.linked and mark.start >= self.start
        self.linked.add(place)
        escaped = escape(words)
        label = f' aria-label="{escaped}, {escape(mark.state)}"' if first else ' tabindex="-1"'
        if not words.strip():
            # Between two sentences of a quote: a link that has nothing to say.
            label = ' tabindex="-1" aria-hidden="true"'
        self.out.append(
            f'<a href="{self.address}{mark.claim}{self.query}" data-claim="{mark.claim}"{label}>{escaped}</a>'
        )

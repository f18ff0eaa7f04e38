"""The text of a version with its claims marked, as HTML.

Claims nest (a figure inside a quotation) and may overlap. A `mark` goes around the words of a claim, closed and opened
again where two of them cross; inside, every run of words is a link to the innermost claim, because links can't nest.
"""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """The words `[start, end)` of a claim. `state` is what a screen reader adds to them: "figure, disputed, 3 of 41"."""

    claim: int
    kind: str
    outcome: str
    start: int
    end: int
    state: str
    is_in_hand: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of the text: `html` may stand in the page as it is."""

    number: int
    is_headline: bool
    html: SafeString


def galley(text: str, marks: Sequence[Mark]) -> Iterator[Line]:
    """The lines of `text` that are not blank, the first one as the headline.

    `marks` are in reading order: by start, the longer first where two begin together.
    """
    start, upcoming = 0, 0
    running: list[Mark] = []
    for number, words in enumerate(text.split("\n")):
        end = start + len(words)
        running = [mark for mark in running if mark.end > start]
        while upcoming < len(marks) and marks[upcoming].start < end:
            running.append(marks[upcoming])
            upcoming += 1
        if words.strip():
            yield Line(number=number, is_headline=not text[:start].strip(), html=_line(text, start, end, running))
        start = end + 1


def _line(text: str, start: int, end: int, marks: Iterable[Mark]) -> SafeString:
    writer = _Writer(start=start)
    here = [mark for mark in marks if mark.start < end and mark.end > start]
    edges = {start, end} | {p for m in here for p in (m.start, m.end) if start < p < end}
    to_open = deque(here)
    for position, following in pairwise(sorted(edges)):
        writer.close_ended(position)
        while to_open and to_open[0].start <= position:
            writer.open(to_open.popleft())
        writer.write(text[position:following])
    writer.close_ended(end, all_of_them=True)
    return mark_safe("".join(writer.out))  # noqa: S308 - made of escaped words and of numbers alone


@dataclass(slots=True, kw_only=True)
class _Writer:
    start: int
    out: list[str] = field(default_factory=list)
    stack: list[Mark] = field(default_factory=list)
    linked: set[tuple[int, int]] = field(default_factory=set)

    def open(self, mark: Mark) -> None:
        kind = "quotation" if mark.kind == "quotation" else "figure"
        current = ' aria-current="true"' if mark.is_in_hand else ""
        self.out.append(
            f'<mark class="{kind}" data-claim="{mark.claim}" data-outcome="{escape(mark.outcome)}"{current}>'
        )
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
        label = f' aria-label="{escape(words)}, {escape(mark.state)}"' if first else ' tabindex="-1"'
        self.out.append(f'<a href="?claim={mark.claim}" data-claim="{mark.claim}"{label}>{escape(words)}</a>')

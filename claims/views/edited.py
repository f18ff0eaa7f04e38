"""What changed between two texts, for a page: the changed lines with those around them, the rest folded away."""

from dataclasses import dataclass
from itertools import groupby

from claims.alignment.edits import Line, edited_lines

# Unchanged lines that stay in sight on either side of a change.
_NEAR = 1
# Fewer lines than these are not worth folding away.
_FOLDED = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Lines one after the other; `is_folded` where nothing changed in them or next to them."""

    lines: tuple[Line, ...]
    is_folded: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Edited:
    """Both texts in one, in stretches; how many words are gone and how many are new."""

    stretches: tuple[Stretch, ...]
    gone: int
    new: int

    @property
    def is_changed(self) -> bool:
        return any(line.is_changed for stretch in self.stretches for line in stretch.lines)


def edited(old: str, new: str) -> Edited:
    """What an editor made of `old`."""
    lines = edited_lines(old, new)
    near = {
        other
        for number, line in enumerate(lines)
        if line.is_changed
        for other in range(number - _NEAR, number + _NEAR + 1)
    }
    stretches = []
    for is_near, numbers in groupby(range(len(lines)), key=near.__contains__):
        own = tuple(lines[number] for number in numbers)
        stretches.append(Stretch(lines=own, is_folded=not is_near and len(own) >= _FOLDED))
    return Edited(stretches=tuple(stretches), gone=_count(lines, "gone"), new=_count(lines, "new"))


def _count(lines: list[Line], kind: str) -> int:
    return sum(len(piece.words.split()) for line in lines for piece in line.pieces if piece.kind == kind)

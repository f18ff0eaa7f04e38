"""What stands at the top or the foot of page after page: running heads, page numbers, the address that a browser prints.

Only what is the same on three pages, at the same height, is taken for it; of numbers in it, one may count the pages. So a
table that goes on from page to page loses none of its figures. Of a head that says something the first is
kept.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from claims.reading.lines import Line

_PAGES = 3
_OUTERMOST = 3  # lines at either end of a page
_HEIGHT = 4.0  # points within which two lines stand at the same height
_NUMBER = re.compile(r"(?<!\d)\d{1,4}(?!\d)")
_MOST_NUMBERS = 6

type _Key = tuple[int, str]


def parted(lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """The lines of the text itself, and those that stand on page after page: the first of each that says something."""
    seen: dict[_Key, set[int]] = defaultdict(set)
    keys = {index: list(_keys(lines[index])) for index in _outermost(lines)}
    for index, told in keys.items():
        for key in told:
            seen[key].add(lines[index].page)
    kept: set[_Key] = set()
    text: list[Line] = []
    heads: list[Line] = []
    for index, line in enumerate(lines):
        running = [key for key in keys.get(index, ()) if len(seen[key]) >= _PAGES]
        if not running:
            text.append(line)
        elif kept.isdisjoint(running) and any(map(str.isalpha, line.text)):
            heads.append(line)
        kept.update(running)
    return text, heads


def _outermost(lines: Sequence[Line]) -> set[int]:
    """Which of the lines are the outermost of their pages."""
    by_page: dict[int, list[int]] = defaultdict(list)
    for index, line in enumerate(lines):
        by_page[line.page].append(index)
    found: set[int] = set()
    for indices in by_page.values():
        by_height = sorted(indices, key=lambda index: lines[index].baseline)
        found.update(by_height[:_OUTERMOST], by_height[-_OUTERMOST:])
    return found


def _keys(line: Line) -> Iterator[_Key]:
    """What a line on another page must have in common with this one: the same words, or the same but for one number that
    is as far from the number of its page."""
    height = round(line.baseline / _HEIGHT)
    for near in (height, height + 1):
        if any(map(str.isalpha, line.text)):
            yield near, line.text
        for match in list(_NUMBER.finditer(line.text))[:_MOST_NUMBERS]:
            counted = f"{int(match[0]) - line.page:+d}"
            yield near, f"{line.text[: match.start()]}\0{counted}\0{line.text[match.end() :]}"

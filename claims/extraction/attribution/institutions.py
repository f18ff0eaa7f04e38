"""Institutions with a long name, found again by a part of it: "the Bank of Orland", then "the bank"; "the World Boat
Council", then "WBC".
"""

from collections.abc import Sequence

from claims.extraction.attribution.passages import CAPITAL, Passage
from claims.extraction.attribution.runs import Run, bare_word, without_genitive
from claims.extraction.lexicon import quotations as q

_INITIALS = 3
"""Fewer capitals than this shorten too many names."""


class Institutions:
    """The institutions of one article by their noun ("bank") and by their initials; None where two share one."""

    def __init__(self, runs: Sequence[Run]) -> None:
        self.by_noun: dict[str, str | None] = {}
        self.by_initials: dict[str, str | None] = {}
        for run in runs:
            self._learn(run)

    def _learn(self, run: Run) -> None:
        p = run.passage
        end = _end_of_name(p, run)
        name = without_genitive(p.text[p.starts[run.start] : p.ends[end - 1]])
        noun = bare_word(p.words[run.end - 1])
        if end > run.end and p.tags[run.end - 1] & q.GROUP:
            _note(self.by_noun, noun, name)
        capitals = "".join(p.text[p.starts[i]] for i in range(run.start, end) if p.tags[i] & CAPITAL)
        if len(capitals) >= _INITIALS:
            _note(self.by_initials, capitals, name)

    def named_by(self, p: Passage, start: int, end: int) -> str | None:
        """The full name of the institution that "the bank", "WBC" or "the WBC" at `[start, end)` means."""
        definite = end - start == 2 and p.words[start] in p.lexicon.definite
        if end - start != 1 and not definite:
            return None
        noun = self.by_noun.get(bare_word(p.words[end - 1])) if definite else None
        return noun or self.by_initials.get(p.text[p.starts[end - 1] : p.ends[end - 1]])


def _end_of_name(p: Passage, run: Run) -> int:
    """The end of a name with its "of Orland" or "of the Interior"."""
    at = run.end
    if at + 1 >= p.size or p.words[at] not in p.lexicon.partitives:
        return at
    at += 1 + (p.words[at + 1] in p.lexicon.definite)
    begins = at
    while at < p.size and p.tags[at] & CAPITAL and at - begins < _INITIALS:
        at += 1
    return at if at > begins else run.end


def _note(known: dict[str, str | None], key: str, name: str) -> None:
    if known.setdefault(key, name) != name:
        known[key] = None

"""The name of a speaker: full as at first mention, a pronoun as the person it stands for."""

from collections.abc import Sequence

from claims.extraction.attribution.names import People
from claims.extraction.attribution.passages import CAPITAL, Passage
from claims.extraction.attribution.phrases import REACH, core_start
from claims.extraction.attribution.pronouns import Pronouns
from claims.extraction.lexicon import quotations as q
from claims.extraction.lexicon.quotations import QuotationLexicon


class Naming:
    """The names of one article's speakers, read once from its passages."""

    def __init__(self, passages: Sequence[Passage], lexicon: QuotationLexicon) -> None:
        self.people = People(passages, lexicon)
        self.pronouns = Pronouns(passages, self.people)

    def name_of(self, p: Passage, start: int, end: int) -> str | None:
        """Who the words `[start, end)` of a passage mean; None for a pronoun that means nobody known."""
        if end == start + 1:
            person = self.pronouns.behind.get(p.starts[start])
            if person is not None:
                return person.name
            if p.tags[start] & q.RELATIVE and start:
                return self._antecedent(p, start)
        return self.people.full_name(p, start, end)

    def _antecedent(self, p: Passage, relative: int) -> str | None:
        """The name before "who", with or without a comma between."""
        end = relative - 1 if p.words[relative - 1] == "," else relative
        start = core_start(p, end, max(0, end - REACH)) if end else None
        if start is None:
            return None
        thing = p.words[relative] not in p.lexicon.who
        inner = (
            i + 1 for i in range(end - 2, start, -1) if p.tags[i] & q.PREPOSITION and self._names(p, i + 1, thing=thing)
        )
        return self.people.full_name(p, next(inner, start), end)

    @staticmethod
    def _names(p: Passage, index: int, *, thing: bool) -> bool:
        """Whether a name, or the `thing` that "which" means, begins at `index`, with or without its article, behind
        another preposition than "of"."""
        if p.words[index - 1] in p.lexicon.partitives:
            return False
        if thing and p.tags[index] & (q.DETERMINER | q.POSSESSIVE):
            return True
        return bool((p.tags[index] | (p.tags[index + 1] if p.tags[index] & q.DETERMINER else 0)) & CAPITAL)

"""Quotation marks and reported speech → Quotation."""

from collections.abc import Sequence

from claims.extraction.attribution.attributions import Attribution
from claims.extraction.attribution.names import People
from claims.extraction.attribution.passages import Passage
from claims.extraction.attribution.phrases import REACH, core_start
from claims.extraction.attribution.pronouns import Pronouns
from claims.extraction.attribution.quotable import form_of, is_quotation
from claims.extraction.attribution.speakers import Speakers
from claims.extraction.lexicon.quotations import RELATIVE, QuotationLexicon, quotation_lexicon
from claims.extraction.marks import find_marked
from claims.extraction.spans import Span
from claims.extraction.values import Form, Quotation


def find_quotations(text: str, sentences: Sequence[Span], *, language: str = "en") -> list[tuple[Span, Quotation]]:
    """The quotations of `text` in reading order: direct, partial and indirect, with their speakers."""
    lexicon = quotation_lexicon(language)
    passages = []
    start = 0
    lines, british = find_marked(text, lexicon)
    for marked in lines:
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        passages.append(Passage(text, start, end, marked, lexicon))
        start = end + 1
    naming = _Naming(passages, lexicon)
    speakers = Speakers()
    found: list[tuple[Span, Quotation]] = []
    for p in passages:
        said, statements = speakers.read(p)
        here: list[tuple[Span, Form, Attribution | None]] = []
        for index, mark in p.quoted.items():
            if is_quotation(p, index, said.get(index), british=british):
                here.append((Span(mark.start, mark.end), form_of(p, index, said.get(index)), said.get(index)))
        here.extend((span, "indirect", attribution) for span, attribution in statements)
        here.sort(key=lambda x: x[0])
        for span, form, attribution in here:
            found.append((span, naming.quotation(form, attribution)))
    return found


class _Naming:
    """Gives speakers their names: full as at first mention, pronouns resolved."""

    def __init__(self, passages: Sequence[Passage], lexicon: QuotationLexicon) -> None:
        self.people = People(passages, lexicon)
        self.pronouns = Pronouns(passages, self.people)

    def quotation(self, form: Form, said: Attribution | None) -> Quotation:
        """The value for marked or reported words with this attribution."""
        if said is None or said.words is None:
            return Quotation(form=form)
        return Quotation(
            form=form,
            speaker=said.speaker,
            speaker_name=self._name(*said.words),
            cue=said.cue,
            via=self._name(*said.via) if said.via is not None else None,
        )

    def _name(self, p: Passage, start: int, end: int) -> str | None:
        if end == start + 1:
            person = self.pronouns.behind.get(p.starts[start])
            if person is not None:
                return person.name
            if p.tags[start] & RELATIVE and start:
                return self._antecedent(p, start)
        return self.people.full_name(p, start, end)

    def _antecedent(self, p: Passage, relative: int) -> str | None:
        end = relative - 1 if p.words[relative - 1] == "," else relative
        start = core_start(p, end, max(0, end - REACH)) if end else None
        return self.people.full_name(p, start, end) if start is not None else None

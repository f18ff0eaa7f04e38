"""Quotation marks and reported speech → Quotation."""

from collections.abc import Sequence

from claims.extraction.attribution.attributions import Attribution
from claims.extraction.attribution.names import Names
from claims.extraction.attribution.passages import Passage
from claims.extraction.attribution.quotable import form_of, is_quotation
from claims.extraction.attribution.speakers import Speakers
from claims.extraction.lexicon.quotations import quotation_lexicon
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
    names = Names(passages, lexicon)
    naming = _Naming(names)
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
            found.append((span, naming.quotation(p, form, attribution)))
    return found


class _Naming:
    """Gives speakers their names; the speaker before is who a pronoun most likely means."""

    def __init__(self, names: Names) -> None:
        self.names = names
        self.last: str | None = None
        self.known: dict[Span, str | None] = {}

    def quotation(self, p: Passage, form: Form, said: Attribution | None) -> Quotation:
        if said is None or said.speaker is None:
            return Quotation(form=form, cue=said.cue if said else None)
        name = self._name(p, said)
        self.last = name or self.last
        return Quotation(form=form, speaker=said.speaker, speaker_name=name, cue=said.cue)

    def _name(self, p: Passage, said: Attribution) -> str | None:
        assert said.speaker is not None
        if said.speaker in self.known:
            return self.known[said.speaker]
        words = said.speaker.of(p.text)
        name = self.names.behind_pronoun(words.lower(), said.speaker.start, self.last)
        if name is None and said.words is not None:
            name = self.names.full_name(*said.words)
        self.known[said.speaker] = name
        return name

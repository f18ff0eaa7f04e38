"""Quotation marks and reported speech → Quotation."""

from collections.abc import Iterator, Sequence

from claims.extraction.attribution.attributions import Attribution
from claims.extraction.attribution.confidence import confidence_of
from claims.extraction.attribution.dialogue import dialogue_of
from claims.extraction.attribution.interviews import answers_of
from claims.extraction.attribution.naming import Naming
from claims.extraction.attribution.passages import Passage, Readings
from claims.extraction.attribution.quotable import form_of
from claims.extraction.attribution.speakers import Speakers
from claims.extraction.lexicon.languages import quotation_lexicon
from claims.extraction.lexicon.quotations import QuotationLexicon
from claims.extraction.marks import Marked, find_marked
from claims.extraction.spans import Span
from claims.extraction.values import Form, Quotation


def find_quotations(text: str, sentences: Sequence[Span], *, language: str = "en") -> list[tuple[Span, Quotation]]:
    """The quotations of `text` in reading order: direct, partial and indirect, with their speakers; none overlaps
    another. A quotation over several paragraphs is one a paragraph. Never raises, whatever the text.

    `sentences` are not used: an attribution behind a question mark belongs to the sentence before it, which only the
    grammar of attributions can tell.
    """
    lexicon = quotation_lexicon(language)
    lines, british = find_marked(text, lexicon)
    passages = list(_passages(text, lines, lexicon))
    naming = Naming(passages, lexicon)
    speakers = Speakers(british=british)
    answers = answers_of(passages)
    dialogue = dialogue_of(passages)
    found: list[tuple[Span, Quotation]] = []
    for place, p in enumerate(passages):
        if place in answers:
            span, said = answers[place]
            found.append((span, _quotation("indirect", said, naming, closed=True)))
        elif place in dialogue:
            span, attribution = dialogue[place]
            found.append((span, _quotation("direct", attribution, naming, closed=True)))
        else:
            found.extend(_in_passage(p, speakers, naming))
    return found


def _passages(text: str, lines: Sequence[Sequence[Marked]], lexicon: QuotationLexicon) -> Iterator[Passage]:
    readings = Readings(lexicon)
    start = 0
    for marked in lines:
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        if start < end:
            yield Passage(text, start, end, marked, readings)
        start = end + 1


def _in_passage(p: Passage, speakers: Speakers, naming: Naming) -> list[tuple[Span, Quotation]]:
    said, statements = speakers.read(p)
    found = [(span, _quotation("indirect", attribution, naming, closed=True)) for span, attribution in statements]
    for index, attribution in said:
        mark = p.quoted[index]
        form = form_of(p, index, attribution)
        found.append((Span(mark.start, mark.end), _quotation(form, attribution, naming, closed=mark.closed)))
    found.sort(key=lambda pair: pair[0])
    return found


def _quotation(form: Form, said: Attribution | None, naming: Naming, *, closed: bool) -> Quotation:
    confidence = confidence_of(said, indirect=form == "indirect", closed=closed)
    if said is None or said.words is None:
        return Quotation(form=form, confidence=confidence)
    return Quotation(
        form=form,
        speaker=said.speaker,
        speaker_name=naming.name_of(*said.words),
        cue=said.cue,
        via=naming.name_of(*said.via) if said.via is not None else None,
        confidence=confidence,
    )

"""A claim beside the words of a source it cites: where they stand there, and what differs.

What was computed is kept in the memory of the process, under the hash of the source's text and of all that the claim
says: so it is never out of date, nothing is written by looking, and no second copy of a source's words is stored, which
would have to be hidden and deleted along with it. A process that begins anew computes again, 0.2 s for 200,000 words.
"""

import hashlib
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import cast

from django.core.cache import caches
from django.db import transaction

from claims.alignment import Alignment, Words, align_figure, align_quotation
from claims.extraction import Figure, Span, extract
from claims.extraction.values import FigureType, Qualifier
from claims.models import Capture, Citation, Claim, Entry, Mention, User
from claims.reviewing.citing import cite, told, withdraw_citation
from claims.reviewing.confidence import NotNamedError
from claims.reviewing.locking import lock_article_in_review

CACHE = "comparisons"
LONGEST_PASSAGE = 10_000
# What stands between the parts of a passage that was quoted with a cut.
CUT = " […] "

_TIME = re.compile(r"(?<![\d:])\d{1,2}:[0-5]\d(?::[0-5]\d)?(?![\d:])")
_PLACED_BY_MACHINE = re.compile(r"(?:\d{1,2}:[\d:]+, )?paragraph \d+|pp?\. [\d–]+ of the file")


class PassageError(ValueError):
    """The passage can't be taken; the message is a sentence for the person who tried."""


@dataclass(frozen=True, kw_only=True)
class SourceText:
    """What was captured of a source last. Its `words` are read when first asked for, and serve many claims."""

    capture: Capture

    @property
    def text(self) -> str:
        return self.capture.text

    @property
    def sha256(self) -> str:
        return self.capture.sha256

    @cached_property
    def words(self) -> Words:
        return Words(self.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """A citation's claim, at `mention`, beside its source's text."""

    citation: Citation
    mention: Mention
    source: SourceText
    alignment: Alignment


def compare(citation: Citation, mention: Mention) -> Comparison | None:
    """The claim of `citation`, standing at `mention`, beside what its source says now; None for a source without a text.

    Whether somebody may see it is for the caller to ask: `Source.is_open_to`.
    """
    capture = citation.source.latest_capture
    if capture is None:
        return None
    source = SourceText(capture=capture)
    alignment = align(citation.claim, mention, source)
    return Comparison(citation=citation, mention=mention, source=source, alignment=alignment)


def align(claim: Claim, mention: Mention, source: SourceText) -> Alignment:
    """The words of `claim` at `mention` beside those of `source`; computed once in a process."""
    key = _key(claim, mention, source)
    kept = caches[CACHE].get(key)
    if kept is None:
        kept = _aligned(claim, mention, source)
        caches[CACHE].set(key, kept)
    return cast("Alignment", kept)


@transaction.atomic
def take_passage(citation: Citation, *, spans: Sequence[Span], capture: int, by: User) -> Citation:
    """The citation with the words at `spans` of capture `capture` as its passage, and their place as its locator.

    A locator that a person wrote is kept. `capture` names the text in which `spans` were shown. What a citation of a
    confidential source says is never overwritten, since proofs rest on it: there a new citation takes its place. Raises
    PassageError when the source says something else by now, the citation is withdrawn or there are no such words,
    NotNamedError, ArticleLockedError.
    """
    article = lock_article_in_review(citation.claim.article_id)
    citation = Citation.objects.select_related("claim", "source__latest_capture").get(pk=citation.pk)
    if not citation.source.is_open_to(by):
        raise NotNamedError
    text = citation.source.latest_capture
    if citation.withdrawn_at:
        raise PassageError("This source was withdrawn from the claim.")
    if text is None or text.pk != capture:
        raise PassageError("The source says something else by now. Look at the passage again.")
    held = citation.hidden if citation.is_confidential else citation
    is_free = not held.locator or _PLACED_BY_MACHINE.fullmatch(held.locator)
    passage = passage_at(text.text, spans)
    locator = (pages_in_words(text, spans) or place_in_words(text.text, spans[0])) if is_free else held.locator
    if (passage, locator) == (held.passage, held.locator):
        return citation
    if citation.is_confidential:
        withdraw_citation(citation, by=by)
        source, stance = citation.source, citation.stance
        return cite(citation.claim, by=by, source=source, stance=stance, locator=locator, passage=passage)
    before = told(citation)
    citation.passage, citation.locator, citation.capture = passage, locator, text
    citation.save(update_fields=["passage", "locator", "capture"])
    places = [[span.start, span.end] for span in spans]
    after = told(citation) | {"places": places, "text_sha256": text.sha256}
    Entry.objects.append(Entry.Act.CITED, person=by, article=article, claim=citation.claim, before=before, after=after)
    return citation


def passage_at(text: str, spans: Sequence[Span]) -> str:
    """The words at `spans`, with CUT between them. Raises PassageError when there are none, or too many."""
    if not spans or any(span.end > len(text) for span in spans):
        raise PassageError("There are no such words in the text of this source.")
    passage = CUT.join(span.of(text) for span in spans)
    if len(passage) > LONGEST_PASSAGE:
        raise PassageError(f"A passage has at most {LONGEST_PASSAGE:,} characters.")
    return passage


def place_in_words(text: str, span: Span) -> str:
    """Where `span` stands: "paragraph 12", behind the time that its line, or the one before, begins with in a transcript."""
    before = text[: span.start]
    number = sum(1 for line in before.split("\n")[:-1] if line.strip()) + 1
    last_lines = "\n".join(text[: _end_of_line(text, span.start)].split("\n")[-2:])
    times = [match[0] for match in _TIME.finditer(last_lines) if _opens_line(last_lines, match)]
    return f"{times[-1]}, paragraph {number}" if times else f"paragraph {number}"


def pages_in_words(capture: Capture, spans: Sequence[Span]) -> str:
    """On which pages of its file the words at `spans` stand, counted from its first as a viewer does, whatever is printed
    on them: "p. 4 of the file", "pp. 4–5 of the file"; "" where it has no pages."""
    first, last = capture.page_at(spans[0].start), capture.page_at(spans[-1].end - 1)
    if first is None:
        return ""
    return f"p. {first} of the file" if first == last else f"pp. {first}–{last} of the file"


def figure_of(claim: Claim, mention: Mention) -> Figure:
    """What a figure says. Of one that was added by hand with nothing said of it, as the words themselves are read."""
    if not claim.value:
        read = extract(mention.context, language=claim.article.language).mentions
        own = Span(mention.start - mention.sentence_start, mention.end - mention.sentence_start)
        figures = [(one.span, one.content) for one in read if isinstance(one.content, Figure) and own.holds(one.span)]
        if figures:
            return max(figures, key=lambda pair: len(pair[0]))[1]
    try:
        return _figure(claim, value=claim.value, upper=claim.upper)
    except ValueError:
        # Somebody wrote words where a number belongs: then only the words themselves can be found.
        return _figure(claim, value="", upper="")


def _figure(claim: Claim, *, value: str, upper: str) -> Figure:
    return Figure(
        type=cast("FigureType", claim.type),
        value=value or None,
        upper=upper or None,
        unit=claim.unit or None,
        currency=claim.currency or None,
        qualifier=cast("Qualifier", claim.qualifier) if claim.qualifier else None,
    )


def _aligned(claim: Claim, mention: Mention, source: SourceText) -> Alignment:
    if claim.kind == Claim.Kind.QUOTATION:
        return align_quotation(mention.exact, source.words)
    return align_figure(figure_of(claim, mention), mention.exact, source.words, context=mention.context)


def _key(claim: Claim, mention: Mention, source: SourceText) -> str:
    says = (claim.kind, claim.type, claim.value, claim.upper, claim.unit, claim.currency, claim.qualifier)
    told = json.dumps([source.sha256, *says, mention.exact, mention.context])
    return hashlib.sha256(told.encode()).hexdigest()


def _end_of_line(text: str, position: int) -> int:
    end = text.find("\n", position)
    return len(text) if end < 0 else end


def _opens_line(lines: str, match: re.Match[str]) -> bool:
    """Whether nothing but marks stands before the time in its line."""
    return not any(map(str.isalnum, lines[lines.rfind("\n", 0, match.start()) + 1 : match.start()]))

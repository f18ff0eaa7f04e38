"""What an import would store, before anything is stored."""

from dataclasses import dataclass

from claims.extraction import Figure, Mention, extract
from claims.importing.headlines import head
from claims.importing.storing import Metadata, earlier_version
from claims.models import Article, Version
from claims.models.articles import text_hash
from claims.reading import Manuscript
from claims.reading.languages import LANGUAGES, language_of

SHOWN = 12
_AROUND = 90


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundClaim:
    """A claim at its first place, with the sentence around it cut to what one reads at a glance."""

    kind: str
    type: str
    speaker: str
    before: str
    exact: str
    after: str
    places: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """The article as it would be. `figures` and `quotations` count claims, not the places where they stand; `paragraphs`
    are those below the headline; `earlier` is the version that has this very text already, `namesake` the
    latest article of this headline with another text."""

    title: str
    sha256: str
    language: str
    notes: tuple[str, ...]
    words: int
    paragraphs: int
    figures: int
    quotations: int
    repeated: int
    claims: tuple[FoundClaim, ...]
    earlier: Version | None
    namesake: Article | None

    @property
    def language_in_words(self) -> str:
        return str(LANGUAGES[self.language])

    @property
    def unshown(self) -> int:
        """How many claims there are beyond `claims`."""
        return self.figures + self.quotations - len(self.claims)


def preview_import(manuscript: Manuscript, *, metadata: Metadata) -> Preview:
    """What importing `manuscript` would store and find; touches no table but to look for the same text or headline."""
    headed = head(manuscript.text, title=metadata.title)
    text = headed.text
    places: dict[int, list[Mention]] = {}
    language = metadata.language or language_of(text, declared=manuscript.language)
    for mention in extract(text, published_on=metadata.published_on, language=language).mentions:
        places.setdefault(mention.claim, []).append(mention)
    first = [mentions[0] for mentions in places.values()]
    return Preview(
        title=headed.title,
        sha256=text_hash(text),
        language=language,
        notes=manuscript.notes,
        words=len(text.split()),
        paragraphs=sum(bool(line.strip()) for line in text.split("\n")[1:]),
        figures=sum(mention.kind == "figure" for mention in first),
        quotations=sum(mention.kind == "quotation" for mention in first),
        repeated=sum(len(mentions) > 1 for mentions in places.values()),
        claims=tuple(_found(text, mentions) for mentions in list(places.values())[:SHOWN]),
        earlier=(earlier := earlier_version(text)),
        namesake=None if earlier else Article.objects.filter(title=headed.title).first(),
    )


def _found(text: str, mentions: list[Mention]) -> FoundClaim:
    mention = mentions[0]
    content, span, sentence = mention.content, mention.span, mention.sentence
    figure = isinstance(content, Figure)
    return FoundClaim(
        kind=mention.kind,
        type=content.type if isinstance(content, Figure) else content.form,
        speaker="" if isinstance(content, Figure) else content.speaker_name or "",
        before=_end_of(text[sentence.start : span.start]),
        exact=span.of(text) if figure else _middle_left_out(span.of(text)),
        after=_beginning_of(text[span.end : sentence.end]),
        places=len(mentions),
    )


def _end_of(words: str) -> str:
    return words if len(words) <= _AROUND else "…" + words[-_AROUND:].partition(" ")[2]


def _beginning_of(words: str) -> str:
    return words if len(words) <= _AROUND else words[:_AROUND].rpartition(" ")[0] + "…"


def _middle_left_out(words: str) -> str:
    if len(words) <= 3 * _AROUND:
        return words
    return f"{words[:_AROUND].rpartition(' ')[0]} … {words[-_AROUND:].partition(' ')[2]}"

"""Bytes or pasted words → Manuscript: one reader a media type."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.utils.translation import gettext_lazy as _

from claims.reading.contents import Contents
from claims.reading.decoding import decode
from claims.reading.languages import declared_by
from claims.reading.markup import language_of_page, read_page
from claims.reading.normalising import normalise_line, normalise_text, restore_windows_characters
from claims.reading.open_documents import language_of_open_document, read_open_document
from claims.reading.pdf import read_pdf
from claims.reading.refusals import TextRefused
from claims.reading.word_documents import language_of_word_document, read_word_document

if TYPE_CHECKING:
    from _typeshed import SupportsRead

RESTORED = _("Quotation marks and dashes that had been turned into control characters were put back.")
_LOST = "\N{REPLACEMENT CHARACTER}"
_NAME_LENGTH = 255
# A file this many times longer than an article may be is refused unread; what is shorter may shrink when normalised.
_SLACK = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """How many bytes of UTF-8 a text may hold, and the sentence that refuses a longer one, with %s for that number."""

    size: int
    sentence: Any

    def refuse_over_long(self, size: int) -> None:
        """Raises TextRefused when a text of `size` bytes is longer."""
        if size > self.size:
            raise TextRefused(self.sentence % f"{self.size:,}")

    def take_from(self, file: "SupportsRead[bytes]") -> bytes:
        """What `file` holds, only as far as it takes to see that it is too long: a file may be of any size."""
        return file.read(_SLACK * (self.size + 1))

    def refuse_large_pdf(self, size: int) -> None:
        """Raises TextRefused when a PDF of `size` bytes is larger than the files of such texts may be; most of it are
        pictures and fonts."""
        if size > _SLACK * self.size:
            sentence = _(
                "This PDF is too large: %s bytes are read at most. Upload the pages that matter, or paste their words."
            )
            raise TextRefused(sentence % f"{_SLACK * self.size:,}")


def limit_of_articles() -> Limit:
    return Limit(
        size=settings.ARTICLE_MAX_BYTES,
        sentence=_("The text is too long: an article may hold %s bytes. Import it in parts."),
    )


def limit_of_sources() -> Limit:
    return Limit(
        size=settings.SOURCE_MAX_BYTES,
        sentence=_("The text is too long: %s bytes are kept of a source. Keep the part that matters."),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Manuscript:
    """A text that may be imported: normalised, not empty, not over-long.

    `notes` are sentences for the person about what was converted or lost on the way; `original` the bytes it was read
    from, and `name` that of their file, where there were any; `language` what the file declares, one of LANGUAGES or "";
    `pages` the offset at which each of its pages begins, where it has pages.
    """

    text: str
    notes: tuple[str, ...] = ()
    original: bytes | None = None
    name: str = ""
    language: str = ""
    pages: tuple[int, ...] = ()


def read_pasted(words: str, *, limit: Limit | None = None) -> Manuscript:
    """The manuscript in what was pasted; without a `limit` that of articles holds. Raises TextRefused."""
    return _manuscript(words, limit=limit or limit_of_articles())


def read_file(
    raw: bytes, *, name: str = "", media_type: str = "text/plain", charset: str = "", limit: Limit | None = None
) -> Manuscript:
    """The manuscript in the bytes of a file. Raises TextRefused.

    `media_type` is one of READERS; `charset` is what came with the file, if anything did. Without a `limit` that of articles
    holds.
    """
    if not raw:
        raise TextRefused(_("There is nothing in this file."))
    limit = limit or limit_of_articles()
    if media_type == PDF:
        limit.refuse_large_pdf(len(raw))
    limit.refuse_over_long(len(raw) // _SLACK)
    contents = READERS[media_type](raw, charset)
    language = declared_by(DECLARING[media_type](raw)) if media_type in DECLARING else ""
    return replace(
        _manuscript(contents.words, contents.note, limit=limit),
        original=raw,
        name=_storable(name),
        language=language,
        pages=contents.pages,
    )


def read_path(path: Path) -> Manuscript:
    """The manuscript in a file on disk. Raises TextRefused, also when the file cannot be opened."""
    try:
        with path.open("rb") as file:
            raw = limit_of_articles().take_from(file)
    except OSError as error:
        raise TextRefused(f"{error.strerror}.") from error
    return read_file(raw, name=path.name, media_type=media_type_of(path.name))


def media_type_of(name: str) -> str:
    """What a file of an article is read as, by the end of its name: one of READERS."""
    return MEDIA_TYPES.get(PurePath(name).suffix.lower(), "text/plain")


def media_type_of_source(name: str, raw: bytes) -> str:
    """What a file of a source is read as: as those of an article, or as a PDF, whatever its name."""
    is_pdf = raw.startswith(b"%PDF-") or PurePath(name).suffix.lower() == ".pdf"
    return PDF if is_pdf else media_type_of(name)


def _read_plain(raw: bytes, charset: str) -> Contents:
    return Contents(*decode(raw, charset))


PDF = "application/pdf"
_OPEN_DOCUMENT = "application/vnd.oasis.opendocument.text"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
MEDIA_TYPES = {
    ".txt": "text/plain",
    ".html": "text/html",
    ".htm": "text/html",
    ".xhtml": "application/xhtml+xml",
    ".docx": _WORD,
    ".odt": _OPEN_DOCUMENT,
}
# The text of an article stands for good, so it is not guessed from the places of letters on pages; what is looked for in a
# source may be.
SOURCE_MEDIA_TYPES = {**MEDIA_TYPES, ".pdf": PDF}
READERS: dict[str, Callable[[bytes, str], Contents]] = {
    "text/plain": _read_plain,
    "text/html": read_page,
    "application/xhtml+xml": read_page,
    _WORD: read_word_document,
    _OPEN_DOCUMENT: read_open_document,
    PDF: read_pdf,
}

# The tag of the language that a file declares, "" for none.
DECLARING: dict[str, Callable[[bytes], str]] = {
    "text/html": language_of_page,
    "application/xhtml+xml": language_of_page,
    _WORD: language_of_word_document,
    _OPEN_DOCUMENT: language_of_open_document,
}


def _manuscript(words: str, conversion: str = "", *, limit: Limit) -> Manuscript:
    restored = restore_windows_characters(words)
    text = normalise_text(restored)
    if not text:
        raise TextRefused(_("There is no text in it."))
    limit.refuse_over_long(_size(text))
    lost = text.count(_LOST)
    notes = (
        conversion,
        "" if restored == words else RESTORED,
        _("Characters already lost before they came here (\ufffd): %d.") % lost if lost else "",
    )
    return Manuscript(text=text, notes=tuple(str(note) for note in notes if note))


def _size(text: str) -> int:
    """In bytes of UTF-8. Raises TextRefused when there is no UTF-8 of it."""
    try:
        return len(text.encode())
    except UnicodeEncodeError as error:
        line = text.count("\n", 0, error.start) + 1
        raise TextRefused(_("Line %d holds half a character (a lone surrogate): copy the text anew.") % line) from error


def _storable(name: str) -> str:
    """A file name that any database takes: what cannot be encoded becomes a question mark."""
    return normalise_line(name.encode(errors="replace").decode())[-_NAME_LENGTH:]

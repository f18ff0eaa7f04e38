"""Bytes or pasted words in, plain text out: what an article and what a source says is read by the same readers.

Read manuscripts (which reader reads what, and how long a text may be), then the reader of the format that you came for.
"""

from claims.reading.manuscripts import (
    MEDIA_TYPES,
    READERS,
    SOURCE_MEDIA_TYPES,
    Manuscript,
    limit_of_articles,
    limit_of_sources,
    media_type_of,
    media_type_of_source,
    read_file,
    read_pasted,
    read_path,
)
from claims.reading.refusals import TextRefused

__all__ = [
    "MEDIA_TYPES",
    "READERS",
    "SOURCE_MEDIA_TYPES",
    "Manuscript",
    "TextRefused",
    "limit_of_articles",
    "limit_of_sources",
    "media_type_of",
    "media_type_of_source",
    "read_file",
    "read_pasted",
    "read_path",
]

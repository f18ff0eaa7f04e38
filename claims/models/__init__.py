"""The tables: what is true of a row, whoever writes it. Read people, articles, claims, sources, verdicts, the record
in this order."""

from claims.models.articles import Article, Version
from claims.models.claims import Claim, Mention
from claims.models.people import User
from claims.models.record import Entry
from claims.models.sources import Citation, Source
from claims.models.verdicts import Verdict
from claims.models.workspace import Comment, Notice, Presence, Sentence

__all__ = [
    "Article",
    "Citation",
    "Claim",
    "Comment",
    "Entry",
    "Mention",
    "Notice",
    "Presence",
    "Sentence",
    "Source",
    "User",
    "Verdict",
    "Version",
]

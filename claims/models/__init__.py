"""The tables: what is true of a row, whoever writes it. Read people, policies, articles, claims, sources, captures, verdicts,
sign-offs, the record in this order."""

from claims.models.articles import Article, Version
from claims.models.captures import Capture, Sighting
from claims.models.chains import Chain
from claims.models.claims import Claim, Mention
from claims.models.confidence import Contact, HiddenPlace, Identity
from claims.models.people import User
from claims.models.policies import Policy, PolicyVersion
from claims.models.record import Entry
from claims.models.sign_offs import SignOff
from claims.models.sources import Citation, Confidant, Source
from claims.models.verdicts import Verdict
from claims.models.workspace import Comment, FetchAttempt, Notice, Presence, Sentence

__all__ = [
    "Article",
    "Capture",
    "Chain",
    "Citation",
    "Claim",
    "Comment",
    "Confidant",
    "Contact",
    "Entry",
    "FetchAttempt",
    "HiddenPlace",
    "Identity",
    "Mention",
    "Notice",
    "Policy",
    "PolicyVersion",
    "Presence",
    "Sentence",
    "Sighting",
    "SignOff",
    "Source",
    "User",
    "Verdict",
    "Version",
]

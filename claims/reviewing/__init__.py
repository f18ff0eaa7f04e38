"""The rules of judging: the only code that records verdicts and citations."""

from claims.reviewing.citing import cite, withdraw_citation
from claims.reviewing.history import Break, verify_article
from claims.reviewing.judging import ArticleLockedError, VerdictConflictError, record_verdict, undo_verdict

__all__ = [
    "ArticleLockedError",
    "Break",
    "VerdictConflictError",
    "cite",
    "record_verdict",
    "undo_verdict",
    "verify_article",
    "withdraw_citation",
]

"""The rules of judging: the only code that records verdicts and citations."""

from claims.reviewing.citing import cite, withdraw_citation
from claims.reviewing.history import Break, Head, heads, verify_article, verify_heads, verify_record
from claims.reviewing.judging import ArticleLockedError, VerdictConflictError, record_verdict, undo_verdict

__all__ = [
    "ArticleLockedError",
    "Break",
    "Head",
    "VerdictConflictError",
    "cite",
    "heads",
    "record_verdict",
    "undo_verdict",
    "verify_article",
    "verify_heads",
    "verify_record",
    "withdraw_citation",
]

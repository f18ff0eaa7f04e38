"""The rules of judging: the only code that records verdicts, citations and captures."""

from claims.reviewing.breaks import Break
from claims.reviewing.capturing import Capturing, Outdated, capture, is_outdated, verdicts_on_older_texts
from claims.reviewing.citing import cite, withdraw_citation
from claims.reviewing.comparing import Comparison, PassageError, compare, take_passage
from claims.reviewing.completeness import look_at, look_away, settle_finding, settle_leftover
from claims.reviewing.confidence import (
    Known,
    NobodyLeftError,
    NotNamedError,
    confidants,
    identities_known_to,
    known_to,
    name_people,
)
from claims.reviewing.doubts import Doubt, last_look
from claims.reviewing.following import open_what_changed
from claims.reviewing.heads import Head, heads, verify_heads
from claims.reviewing.history import breaks, breaks_of, verify_article, verify_desk
from claims.reviewing.independence import Independence, independence_of
from claims.reviewing.judging import record_verdict, undo_verdict
from claims.reviewing.library import describe_source
from claims.reviewing.policies import PolicyNotMetError, policy_in_force, save_policy
from claims.reviewing.refusals import (
    ArticleLockedError,
    ClaimGoneError,
    ClaimMergedError,
    TextChangedError,
    UndoRefusedError,
    VerdictConflictError,
)
from claims.reviewing.shaping import (
    Shape,
    ShapeError,
    add_claim,
    edit_claim,
    merge_claims,
    move_edges,
    shape_of,
    split_claim,
)
from claims.reviewing.signing import OpenWork, SignOffRefusedError, open_work, reopen, sign_off, why_not

__all__ = [
    "ArticleLockedError",
    "Break",
    "Capturing",
    "ClaimGoneError",
    "ClaimMergedError",
    "Comparison",
    "Doubt",
    "Head",
    "Independence",
    "Known",
    "NobodyLeftError",
    "NotNamedError",
    "OpenWork",
    "Outdated",
    "PassageError",
    "PolicyNotMetError",
    "Shape",
    "ShapeError",
    "SignOffRefusedError",
    "TextChangedError",
    "UndoRefusedError",
    "VerdictConflictError",
    "add_claim",
    "breaks",
    "breaks_of",
    "capture",
    "cite",
    "compare",
    "confidants",
    "describe_source",
    "edit_claim",
    "heads",
    "identities_known_to",
    "independence_of",
    "is_outdated",
    "known_to",
    "last_look",
    "look_at",
    "look_away",
    "merge_claims",
    "move_edges",
    "name_people",
    "open_what_changed",
    "open_work",
    "policy_in_force",
    "record_verdict",
    "reopen",
    "save_policy",
    "settle_finding",
    "settle_leftover",
    "shape_of",
    "sign_off",
    "split_claim",
    "take_passage",
    "undo_verdict",
    "verdicts_on_older_texts",
    "verify_article",
    "verify_desk",
    "verify_heads",
    "why_not",
    "withdraw_citation",
]

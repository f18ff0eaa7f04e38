"""Results told without a verb: "Lund 110, Holm 98", "Osterby Rovers 3 Lund Athletic 1" (AP Stylebook: "scores, basic summaries")."""

from claims.extraction.figures.found import Found, Reading
from claims.extraction.lexicon.figures import FigureLexicon
from claims.extraction.tokens import Tokens
from claims.extraction.values import Figure

_LONGEST = 3  # digits
_NAME = 5  # words of a name
_RANK = 3  # tokens of "No. 3"
_SCORERS = 24  # tokens of those in brackets
_OPENERS = frozenset({"", ".", ":", ";", "(", "–", "—", "•", "*"})
_JOINTS = frozenset(",;")
_ENDS = _JOINTS | {"", ".", ")"}
_JOINED = frozenset("&.-'’")  # within a name


def read_result(t: Tokens, i: int, reading: Reading) -> Found | None:
    """The number at token `i` behind its name, where another name with its number stands beside the two."""
    if not _is_side(t, i, reading.lexicon):
        return None
    start = _name_start(t, i, reading.lexicon)
    if start == i:
        return None
    start -= _RANK * _is_ranked(t, start)
    if not 0 <= start - reading.resulted <= 1:
        if t.words[start - 1] not in _OPENERS:
            return None
        if not _is_followed(t, i, reading.lexicon, is_headed=t.words[start - 1] in ("", ":")):
            return None
    reading.resulted = _beyond_scorers(t, i + 1)
    return Found(i, i + 1, Figure(type="count", value=str(int(t.words[i]))), qualified=True)


def _is_side(t: Tokens, i: int, lexicon: FigureLexicon) -> bool:
    """Whether the token is a short number that may end one side of a result."""
    word = t.words[i]
    if not (word.isdecimal() and word.isascii() and len(word) <= _LONGEST) or (word[0] == "0" and len(word) > 1):
        return False
    return not t.is_glued(i - 1) and (t.words[i + 1] in _ENDS or not t.is_glued(i)) and word not in lexicon.frame.models


def _name_start(t: Tokens, i: int, lexicon: FigureLexicon) -> int:
    """Where the name before token `i` begins; `i` itself where none stands there, or a label or a date."""
    frame, calendar = lexicon.frame, lexicon.calendar
    low = t.lows[i - 1]
    if low in frame.labels or low in frame.short_labels or low.removesuffix("s") in frame.labels:
        return i
    if low in calendar.months or low in calendar.weekdays or low in lexicon.anchors or low in frame.closed:
        return i
    k = i
    while k > i - 2 * _NAME and _is_name(t, k - 1, lexicon):
        k -= 1
    return i if any(t.lows[n] in frame.labels for n in range(k, i)) else k


def _is_name(t: Tokens, i: int, lexicon: FigureLexicon) -> bool:
    """Whether the token is a word of a name, or a mark that touches one on both sides."""
    word = t.words[i]
    if word in _JOINED and word:
        return t.is_glued(i - 1) and (word == "." or t.is_glued(i)) and t.words[i - 1][:1].isupper() and i > 0
    is_owner = word == "s" and t.words[i - 1] in ("'", "’")
    return is_owner or (word[:1].isupper() and word.isalpha() and t.lows[i] not in lexicon.frame.closed)


def _is_ranked(t: Tokens, start: int) -> bool:
    """ "No. 3 Lund 78": whether the rank of the side stands before its name."""
    return t.words[start - 1].isdecimal() and t.words[start - 2] == "." and t.lows[start - 3] == "no"


def _beyond_scorers(t: Tokens, i: int) -> int:
    """The token behind the bracket that begins at `i`, if one does."""
    if t.words[i] != "(":
        return i
    return next((k + 1 for k in range(i + 1, i + _SCORERS) if t.words[k] == ")"), i)


def _is_followed(t: Tokens, i: int, lexicon: FigureLexicon, *, is_headed: bool) -> bool:
    """Whether a name and its number come next: behind a comma, or where the two sides are all of a line right behind."""
    k = _beyond_scorers(t, i + 1)
    is_parted = t.words[k] in _JOINTS and t.words[k] != ""
    k += is_parted
    k += _RANK * _is_ranked(t, k + _RANK)
    first = k
    while k < first + 2 * _NAME and _is_name(t, k, lexicon):
        k += 1
    if k == first or not _is_side(t, k, lexicon) or _name_start(t, k, lexicon) == k:
        return False
    if is_parted:
        return t.words[k + 1] in _ENDS or t.words[k + 1] == "("
    return is_headed and (
        t.words[k + 1] in ("", ";") or (t.words[k + 1] == "(" and t.words[_beyond_scorers(t, k + 1)] == "")
    )

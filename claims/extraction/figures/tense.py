"""Whether a day is told as past or to come, by the verb nearest to it.

"The hearing on Monday will", "agreed to meet on Friday", "begins Tuesday", "is due in March": to come. "He said Monday",
"took effect July 1": past. What stands before the day decides; at the head of a clause what follows it.
"""

from claims.extraction.lexicon.calendars import Tenses
from claims.extraction.tokens import PADDING, Tokens

PAST, UNTOLD, AHEAD = -1, 0, 1
_WINDOW = PADDING - 1  # tokens on either side in which a verb is looked for
_ENDS = frozenset('.;!?”"—')


def direction(t: Tokens, start: int, end: int, tenses: Tenses) -> int:
    """AHEAD, PAST or UNTOLD: how the clause tells of the day at the tokens `[start, end)`."""
    before = t.lows[start - 1]
    if before in tenses.postponed_to and not tenses.postponed.isdisjoint(t.lows[start - 6 : start - 1]):
        return AHEAD
    found = _beside(t, end, tenses) or _around(t, start, end, tenses)
    if before in tenses.until:
        is_granted = not tenses.granting.isdisjoint(t.lows[start - 5 : start - 1])
        return UNTOLD if found == PAST and not is_granted else AHEAD
    if before in tenses.deadlines and found == PAST:
        return UNTOLD
    is_needed = before in tenses.deadlines and not tenses.needing.isdisjoint(t.lows[max(start - _WINDOW, 0) : start])
    return AHEAD if found == UNTOLD and (before in tenses.meant_for or is_needed) else found


def _beside(t: Tokens, end: int, tenses: Tenses) -> int:
    """What the words touching the day tell: "on Monday will", "Monday's vote could", "on Monday that"."""
    if t.words[end] in ("'", "’"):
        return AHEAD if any(t.words[k] in tenses.future for k in range(end + 2, end + 5)) else UNTOLD
    if t.lows[end] in tenses.that:
        return PAST
    return _told(t, end, tenses)


def _around(t: Tokens, start: int, end: int, tenses: Tenses) -> int:
    """What the nearest verb before the day tells; where its clause has none before it, the nearest one behind it."""
    for k in range(start - 1, max(start - _WINDOW, 0), -1):
        if t.words[k] in _ENDS and not _is_abbreviation(t, k):
            break
        found = _told(t, k, tenses)
        if found == PAST and t.lows[k] in tenses.reporting and not _is_reported_on(t, k, start, tenses):
            return UNTOLD
        if found:
            return found
    return _behind(t, end, tenses) if tenses.past else UNTOLD


def _behind(t: Tokens, end: int, tenses: Tenses) -> int:
    for k in range(end, min(end + _WINDOW, len(t) - 2)):
        if t.words[k] in _ENDS and not _is_abbreviation(t, k):
            return UNTOLD
        found = _told(t, k, tenses)
        if found:
            return found
    return UNTOLD


def _is_abbreviation(t: Tokens, k: int) -> bool:
    """Whether the full stop at `k` belongs to a short name: "P.", "Sen."."""
    return t.words[k] == "." and t.words[k - 1].istitle() and len(t.words[k - 1]) < 5


def _is_reported_on(t: Tokens, k: int, start: int, tenses: Tenses) -> bool:
    """Whether the day is that of the report: "said on Monday", "told a rally in Marl on Monday", "said in a letter Monday"."""
    nearest = 6 if t.lows[k] in tenses.telling or t.lows[k + 1] in tenses.settings else 2
    return start - k - (t.lows[start - 1] in tenses.on) <= nearest


def _told(t: Tokens, k: int, tenses: Tenses) -> int:
    """What the word at `k` tells by itself and with its neighbours."""
    word = t.words[k]
    if word in tenses.future:
        return PAST if word in tenses.abilities and t.lows[k + 1] in tenses.negations else AHEAD
    if word in tenses.timetable:
        return (
            AHEAD
            if (t.words[k - 1][-1:].isalpha() or t.words[k - 1] == ")") and t.lows[k - 1] not in tenses.carriers
            else UNTOLD
        )
    if t.lows[k] in tenses.to:
        is_asked = t.lows[k - 2] in tenses.requests or t.lows[k - 3] in tenses.requests
        return AHEAD if t.lows[k - 1] in tenses.intentions or is_asked else UNTOLD
    if word in tenses.fixed and t.lows[k + 1] in tenses.meant_for:
        return AHEAD
    return PAST if _is_past(t, k, tenses) else UNTOLD


def _is_past(t: Tokens, k: int, tenses: Tenses) -> bool:
    word = t.words[k]
    if word not in tenses.past and not (
        word.endswith(tenses.past_endings) and word.islower() and word not in tenses.no_past
    ):
        return False
    return t.lows[k - 1] not in tenses.carriers and t.words[k + 1] not in ("'", "’")

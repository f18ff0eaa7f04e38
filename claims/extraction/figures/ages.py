"""Ages without a unit of time: "aged 34", "at the age of 22", "Ms. Gross, 47, is"."""

from itertools import pairwise

from claims.extraction.figures.parts import Part
from claims.extraction.figures.plurals import is_plural
from claims.extraction.lexicon.figures import FigureLexicon
from claims.extraction.number_words import HYPHENS
from claims.extraction.tokens import Tokens

_OLDEST = 120
_APOSTROPHES = frozenset("'’")
_NOUN_PHRASE = 6  # words of "the retired Danish school teacher"
_AGE_REACH = 9  # words from "age" to "is"
_CLOSERS = frozenset({",", ".", ";", ")", "—", "–"})
_YOUNGEST = 13  # below, it may be the hour
_EVENT = 12  # tokens from "became" to "at"
_STOPS = frozenset(".;:!?(),")


def age_start(t: Tokens, part: Part, lexicon: FigureLexicon) -> int | None:
    """Where "aged" begins before the number; None without it."""
    if part.value is None or not 0 < part.value <= _OLDEST:
        return None
    i = part.start
    if t.phrase(i - 2, i) in lexicon.units.age_phrases or _is_of_person(t, part, lexicon):
        return i  # died at 87
    i -= t.lows[i - 1] in lexicon.frame.between
    i -= t.lows[i - 1] in lexicon.units.age_adverbs  # aged just 14
    if t.lows[i - 1] in lexicon.units.aged:
        return i - 1
    if t.lows[i - 1] in lexicon.numbers.of and t.lows[i - 2] in lexicon.units.aged:
        return i - 2 - (t.lows[i - 3] in lexicon.frame.determiners)
    return None


def _is_of_person(t: Tokens, part: Part, lexicon: FigureLexicon) -> bool:
    """ "a boy of nine", "a woman of 34"; "a mother of three" has that many children."""
    value = part.value or 0
    if t.lows[part.start - 1] not in lexicon.numbers.of or t.lows[part.start - 2] not in lexicon.units.age_persons:
        return False
    is_counted = is_plural(t, part.end, lexicon.frame)
    return value > 1 and value % 1 == 0 and part.unit is None and part.currency is None and not is_counted


def is_age_at_head(t: Tokens, part: Part, lexicon: FigureLexicon) -> bool:
    """ "At 47, he is the oldest": before a comma and a person at the head of a sentence."""
    i, value = part.start, part.value or 0
    units, frame = lexicon.units, lexicon.frame
    is_headed = t.words[i - 1][:1].isupper() and t.lows[i - 1] in lexicon.calendar.hour_cues
    is_person = t.lows[part.end + 1] in units.age_subjects | frame.owners
    return is_headed and t.words[part.end] == "," and is_person and 1 < value <= _OLDEST and value % 1 == 0


def is_age_at_event(t: Tokens, part: Part, lexicon: FigureLexicon) -> bool:
    """ "became a judge at 29", "she won it at just 17", "is, at 24, the youngest": a bare number behind "at" that ends
    its phrase, with an event of a life before it in the clause."""
    units, frame, value = lexicon.units, lexicon.frame, part.value
    if (
        value is None
        or not _YOUNGEST <= value <= _OLDEST
        or value % 1
        or not (part.numeral.plain or part.numeral.spelled)
    ):
        return False
    k = part.start - 1 - (t.lows[part.start - 1] in units.age_adverbs)
    after = t.lows[part.end]
    if (
        t.lows[k] not in lexicon.calendar.hour_cues
        or after in HYPHENS
        or after in frame.to
        or after in frame.out_of - {"in"}
    ):
        return False
    if after.isalpha() and after not in frame.closed:
        return False
    if t.words[k - 1] == "," and t.words[part.end] == ",":
        return t.lows[k - 2] in units.age_verbs or t.lows[part.end + 1] in units.age_subjects | frame.owners
    first = max(k - _EVENT, 0)
    before = t.lows[first:k]
    clause = before[max((n + 1 for n, low in enumerate(before) if low in _STOPS), default=0) :]
    openers = lexicon.numbers.articles | frame.definite
    if any(low in units.callings and nxt in openers for low, nxt in pairwise(clause)):
        return True  # became a judge, not "became cheaper at 40"
    if not units.life_events.isdisjoint(clause):
        return True
    return not units.age_subjects.isdisjoint(clause) and not units.deeds.isdisjoint(clause)


def is_age_told(t: Tokens, part: Part, lexicon: FigureLexicon) -> bool:
    """ "He was 98.", "she will be 35 in May": a bare number behind a person and a form of "be"."""
    units, value, after = lexicon.units, part.value, t.lows[part.end]
    if value is None or not 1 < value <= _OLDEST or value % 1 or part.numeral.upper is not None:
        return False
    if after in units.not_ages or (after.isalpha() and after not in lexicon.frame.closed) or after in HYPHENS:
        return False
    k = part.start - 1
    while t.lows[k] in units.age_adverbs and k > part.start - 4:
        k -= 1
    if t.lows[k] not in units.age_verbs:
        return False
    k -= 1
    k -= t.words[k] in _APOSTROPHES or t.lows[k] in lexicon.calendar.tenses.future
    return t.lows[k] in units.age_subjects


def is_of_age_noun(t: Tokens, part: Part, lexicon: FigureLexicon) -> bool:
    """ "the average age of members is 41", "life expectancy was around 73", "raise the voting age to 18": a bare number
    behind a noun that is told in years."""
    units, frame, value = lexicon.units, lexicon.frame, part.value
    if value is None or not 1 < value <= _OLDEST or part.numeral.upper is not None or part.unit is not None:
        return False
    k = part.start - 1
    while (
        t.lows[k] not in units.age_links and k > part.start - 4 and t.lows[k] in units.age_adverbs | lexicon.bound_ends
    ):
        k -= 1
    if t.lows[k] not in units.age_links:
        return False
    before = t.lows[max(k - _AGE_REACH, 0) : k]
    nouns = [n for n, low in enumerate(before) if low in units.age_nouns]
    if not nouns:
        return False
    between = before[nouns[-1] + 1 :]
    return not any(low[:1].isdecimal() or low in _STOPS or low in frame.joints for low in between)


def is_plural_age(t: Tokens, part: Part, lexicon: FigureLexicon) -> bool:
    """ "the over-65s", "under 18s"."""
    k = part.start - 1
    k -= t.words[k] in HYPHENS
    return t.lows[k] in lexicon.frame.before_hyphen and lexicon.frame.before.get(t.lows[k]) in ("over", "under")


def is_age_in_apposition(t: Tokens, part: Part, lexicon: FigureLexicon) -> bool:
    """A whole number up to 120 between commas, or in brackets, after a name or a person (AP Stylebook: "ages")."""
    value, i = part.value, part.start
    if not part.numeral.plain or value is None or not 0 < value <= _OLDEST or len(t.words[i]) > 3:
        return False
    is_alike = t.lows[i - 1] in lexicon.units.age_alike  # The twins, both 24,
    k = i - 1 - (is_alike or t.lows[i - 1] in lexicon.units.age_adverbs)  # Lund, now 33,
    opener, closer, before = t.words[k], t.words[part.end], t.words[k - 1]
    if opener == "(" and closer == ")":
        return before.isalpha() and before[0].isupper() and not before.isupper()
    if opener != ",":
        return False
    if _is_row(t, k - 1, part.end, lexicon):
        return True
    if closer not in _CLOSERS:
        return False
    if before.lower()[:-1] in lexicon.units.aged_nouns and before.islower() and before[-1] == "s":
        return True  # the twins, 8,
    is_named = before.isalpha() and before[0].isupper() and not before.isupper()
    return is_named or is_alike or _is_person(t, k - 1, lexicon)


def _is_row(t: Tokens, i: int, end: int, lexicon: FigureLexicon) -> bool:
    """ "her sons, 4 and 7", "three daughters, 4, 7 and 11": persons at `i`, and more numbers behind token `end`."""
    low = t.lows[i]
    if low not in lexicon.frame.plurals and low[-1:] != "s":
        return False
    if low not in lexicon.units.aged_plurals and low[:-1] not in lexicon.units.aged_nouns:
        return False
    is_joined = t.words[end] == "," or t.lows[end] in lexicon.numbers.joiners
    return is_joined and t.words[end + 1].isdecimal() and len(t.words[end + 1]) < 3


def are_persons(t: Tokens, i: int, lexicon: FigureLexicon) -> bool:
    """ "those", "children", "victims": persons, or many of one kind."""
    low, units = t.lows[i], lexicon.units
    is_plural_noun = low[-1:] == "s" and (low[:-1] in units.aged_nouns or low[:-1].endswith(units.agents))
    return low in lexicon.frame.persons or (is_plural_noun and low[:-1] not in units.no_agents)


def _is_person(t: Tokens, i: int, lexicon: FigureLexicon) -> bool:
    """ "the actress", "her son": a noun of a person behind a determiner or an owner, with adjectives between them."""
    frame, units, low = lexicon.frame, lexicon.units, t.lows[i]
    if low not in units.aged_nouns and (not low.endswith(units.agents) or low in units.no_agents):
        return False
    if low in units.aged_nouns and t.lows[i - 1] in lexicon.numbers.joiners:
        return True  # her son, 9, and daughter, 6
    first = next((k for k in range(i - 1, i - _NOUN_PHRASE, -1) if t.lows[k] in frame.closed), i)
    openers = frame.owners | frame.definite | lexicon.numbers.articles | lexicon.numbers.possessives
    return first < i and t.lows[first] in openers

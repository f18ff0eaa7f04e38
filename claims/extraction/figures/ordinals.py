"""Ordinals that assert a rank: "finished third", "the second-largest", "his fifth straight win"."""

from decimal import Decimal

from claims.extraction.digits import quotient
from claims.extraction.figures.found import Found, Reading
from claims.extraction.figures.nouns import counted
from claims.extraction.figures.parts import read_part, text_of
from claims.extraction.lexicon.figures import FigureLexicon, FrameWords
from claims.extraction.number_words import HYPHENS
from claims.extraction.tokens import Tokens
from claims.extraction.values import Figure

_SECOND = 2  # "his second home" asserts little, "his third" much
_CLAUSE_ENDS = frozenset({".", ",", ";", ""})
_LISTED = 12  # tokens of a list of ordinals
_NOUNS = 4  # words between the ordinal and what makes it one of a row
_NO_VERBS = ("ion", "ing", "ness", "ity", "ment", "ers", "ance", "ery")  # "the second road to recovery"


def ordinal_at(t: Tokens, i: int, reading: Reading) -> tuple[int, int] | None:
    """The ordinal at token `i` and where it ends: "third", "21st", "twenty-first"."""
    words = reading.lexicon.numbers
    low = t.lows[i]
    if low in words.ordinals:
        return words.ordinals[low], i + 1
    if low in words.tens and t.words[i + 1] in HYPHENS and 0 < words.ordinals.get(t.lows[i + 2], 0) < 10:
        return words.tens[low] + words.ordinals[t.lows[i + 2]], i + 3
    if low.isdecimal() and len(low) < 7 and t.is_glued(i) and t.lows[i + 1] in words.ordinal_suffixes:
        is_stone = t.lows[i + 1] == "st" and (low[-1] != "1" or low[-2:-1] == "1")  # 11st, 12st
        return None if is_stone and t.lows[i + 1] in reading.lexicon.units.symbols else (int(low), i + 2)
    if words.ordinal_dot and low.isdecimal() and len(low) < 3 and t.words[i + 1] == "." and t.is_glued(i):
        calendar, named = reading.lexicon.calendar, t.lows[i + 2]
        if named in calendar.centuries | calendar.quarters | calendar.half_years | reading.lexicon.frame.rank_nouns:
            return int(low), i + 2
    return None


def read_ordinal(t: Tokens, i: int, reading: Reading) -> Found | None:
    """A rank that is asserted; other ordinals ("the third man", "first half") are passed over."""
    if t.lows[i - 1] in reading.lexicon.frame.rank_labels:
        return _labelled_rank(t, i, reading.lexicon)
    hit = ordinal_at(t, i, reading)
    if hit is None:
        return None
    value, end = hit
    if value > 1 and t.lows[end] in reading.lexicon.numbers.of and _is_of_row(t, i, end, reading.lexicon):
        return Found(i, end, Figure(type="ordinal", value=str(value)), qualified=True)
    if t.lows[i] in reading.lexicon.numbers.denominators and t.lows[end] in reading.lexicon.numbers.of:
        return None  # a third of
    if value > 1 and t.lows[i - 1] in reading.lexicon.frame.every:
        return _every(t, i, end, value, reading.lexicon)
    frame = reading.lexicon.frame
    asserts = _is_rank(t, i, end, frame) or _is_in_order(t, i, end, frame)
    asserts = asserts or _is_named(t, i, end, frame) or (value > 1 and t.lows[end] in frame.rank_times)
    asserts = asserts or _is_listed(t, end, reading)
    asserts = asserts or (value > _SECOND and _is_owned(t, i, end, reading.lexicon))
    figure = Figure(type="ordinal", value=str(value)) if asserts else None
    return Found(i, end, figure, qualified=True)


def _is_of_row(t: Tokens, i: int, end: int, lexicon: FigureLexicon) -> bool:
    """ "the seventh of nine children": one of a row that is counted."""
    is_counted = t.words[end + 1].isdecimal() or t.lows[end + 1] in lexicon.numbers.units
    return is_counted and t.lows[i - 1] in lexicon.frame.definite and t.lows[i] not in lexicon.numbers.halves


def _is_rank(t: Tokens, i: int, end: int, frame: FrameWords) -> bool:
    """ "second-largest", "third place", "finished third", "came in third", "are third in the table"."""
    k = end + 1 if t.words[end] in HYPHENS else end
    before = t.lows[i - 1]
    if t.phrase(i - 2, k + 1) in frame.idioms:
        return False
    if t.lows[k] in frame.superlatives or t.lows[k] in frame.rank_nouns or before in frame.ranks:
        return True
    if before in frame.rank_joints and t.lows[i - 2] in frame.ranks:
        return True
    if before in frame.to and t.lows[i - 2] in frame.moves and t.words[end] in _CLAUSE_ENDS:
        return True  # they climb to fourth
    return before in frame.rank_verbs and (t.lows[end] in frame.rank_places or t.words[end] in _CLAUSE_ENDS)


def _is_listed(t: Tokens, i: int, reading: Reading) -> bool:
    """ "the 12th, 45th and 88th minutes": the noun of all stands behind the last."""
    lexicon, last = reading.lexicon, i + _LISTED
    while i < last and (t.words[i] == "," or t.lows[i] in lexicon.numbers.joiners):
        i += 1 + (t.words[i] == "," and t.lows[i + 1] in lexicon.numbers.joiners)
        hit = ordinal_at(t, i, reading) if t.words[i].isdecimal() else None
        if hit is None:
            return False
        i = hit[1]
        if t.lows[i] in lexicon.frame.rank_nouns:
            return True
    return False


def _is_named(t: Tokens, i: int, end: int, frame: FrameWords) -> bool:
    """ "with Lund third", "Holm won and Berg second": behind a name that a joint opens, at the end of a clause."""
    k = i - 1
    while k > i - _NOUNS and t.words[k].istitle() and t.lows[k] not in frame.closed:
        k -= 1
    is_end = t.words[end] in _CLAUSE_ENDS or t.lows[end] in frame.between_and
    return is_end and k < i - 1 and t.lows[k] in frame.rank_openers


def _is_in_order(t: Tokens, i: int, end: int, frame: FrameWords) -> bool:
    """ "the fourth woman to hold the post", "the third barrier of its kind", "for the second year running"."""
    k = end
    while k < end + _NOUNS and t.words[k].isalpha() and t.lows[k] not in frame.closed:
        k += 1
    if k == end:
        return False
    if t.lows[k - 1] in frame.in_a_row or any(t.phrase(k, k + n) in frame.in_a_row for n in (2, 3)):
        return True
    is_person = t.lows[k - 1] in frame.persons or t.lows[i] not in frame.firsts
    is_verb = t.lows[k] in frame.to and t.words[k + 1].islower() and t.lows[k + 1] not in frame.closed - frame.verbs
    return t.lows[i - 1] in frame.determiners and is_person and is_verb and not t.lows[k + 1].endswith(_NO_VERBS)


def _is_owned(t: Tokens, i: int, end: int, lexicon: FigureLexicon) -> bool:
    """ "his fourth title", "the band's 12th album", not "the bank's third quarter", "his Fifth Amendment right"."""
    frame = lexicon.frame
    if t.lows[i - 1] not in frame.owners and t.lows[i - 1] not in lexicon.numbers.possessives:
        return False
    noun = t.lows[end]
    if noun in frame.rank_of:
        return True  # his 12th of the season
    is_noun = t.words[end].isalpha() and t.words[end].islower() and not t.words[i].istitle()
    return is_noun and noun not in frame.closed and noun not in frame.ordinal_names


def _labelled_rank(t: Tokens, i: int, lexicon: FigureLexicon) -> Found | None:
    """ "Platz 3", "Rang zwei"."""
    part = read_part(t, i, lexicon)
    if part is None or part.start != i or part.value is None or part.unit is not None or part.value % 1:
        return None
    return Found(i, part.end, Figure(type="ordinal", value=text_of(part.value)), qualified=True)


def numbered_rank(t: Tokens, i: int, lexicon: FigureLexicon) -> Found | None:
    """ "ranked No. 3", "the world number one"; other labels are names."""
    k = i - 1 - (t.words[i - 1] == ".")
    part = read_part(t, i, lexicon)
    cue = t.lows[k - 1] if t.lows[k - 1] not in lexicon.frame.rank_at else t.lows[k - 2]
    if t.lows[k] not in lexicon.frame.numbered or cue not in lexicon.frame.numbered_ranks or part is None:
        return None
    return Found(k, i + 1, Figure(type="ordinal", value=text_of(part.value)), qualified=True)


def _every(t: Tokens, i: int, end: int, value: int, lexicon: FigureLexicon) -> Found | None:
    """ "every fifth house": a share, unless it tells how often ("every second day")."""
    is_noun = lexicon.frame.capital_nouns and t.words[i][0].isupper()  # "jeder Fünfte"
    follows = t.words[end].isalpha() and t.lows[end] not in lexicon.frame.closed
    if t.lows[end] in lexicon.units.durations or not (is_noun or follows):
        return Found(i, end, None)
    unit = None if is_noun else counted(t, end, Decimal(1), lexicon)
    value_of = text_of(quotient(Decimal(1), Decimal(value)))
    return Found(i - 1, end, Figure(type="ratio", value=value_of, unit=unit))

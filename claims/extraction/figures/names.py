"""Numbers that are part of a name and assert nothing: "Boeing 737", "Section 11", "F-16", groups and titles by a number."""

from decimal import Decimal

from claims.extraction.digits import as_text
from claims.extraction.figures.codes import formation_end, glued_name_end, is_list_number, phone_end, run_end
from claims.extraction.figures.found import Found, Reading
from claims.extraction.figures.labels import has_unit, is_labelled
from claims.extraction.figures.nouns import counted
from claims.extraction.figures.ordinals import numbered_rank
from claims.extraction.figures.parts import currency_before
from claims.extraction.figures.plurals import is_plural
from claims.extraction.figures.shared import is_gapped
from claims.extraction.figures.years import ends_name
from claims.extraction.lexicon.figures import FigureLexicon
from claims.extraction.number_words import HYPHENS
from claims.extraction.numerals import read_numeral
from claims.extraction.tokens import PADDING, Tokens
from claims.extraction.values import Figure

_CATALOGUED = 4  # digits
_LONGEST_CODE = 8  # digits of a number that begins with zero and may still count
_TOLD = 10  # tokens from a figure with a unit to the number that another has of it
_LONGEST_NUMBER = 13  # digits of what people call by them
_TITLE = 4  # words of a title behind its number
_OPENERS, _CLOSERS = frozenset("\"“‘'«"), frozenset("\"”’'»")


def read_name(t: Tokens, i: int, reading: Reading) -> Found | None:
    """The tokens to pass over when the number at `i` is a name, None when it may be a figure."""
    is_digits = t.words[i][:1].isdecimal()
    numbers = reading.lexicon.numbers
    if not is_digits and t.lows[i] not in numbers.units and t.lows[i] not in numbers.tens:
        return None
    if is_digits:
        end = glued_name_end(t, i, reading.lexicon)
        if end is not None:
            return Found(i, end, None)
        if "1900" <= t.words[i] <= "2039" and len(t.words[i]) == 4 and ends_name(t, i, reading):
            return Found(i, i + 1, None)
        if t.words[i][0] == "0" and t.words[i].isdecimal() and len(t.words[i]) > _LONGEST_CODE:
            return Found(i, i + 1, None)  # 0590255955
        if is_list_number(t, i):
            return Found(i, run_end(t, i), None)
        end = phone_end(t, i) or formation_end(t, i)
        if end is not None:
            return Found(i, end, None)
    if not is_digits and _is_large_name(t, i, reading.lexicon):
        return Found(i, i + 1, None)
    if t.lows[i + 2] in reading.lexicon.frame.vague_ends and t.words[i + 1] in HYPHENS:
        return Found(i, i + 3, None)  # a 20-something actor
    if t.words[i + 1] in HYPHENS and t.phrase(i, i + 5) in reading.lexicon.frame.idiom_phrases:
        return Found(i, i + 5, None)
    if _is_line_up(t, i, reading.lexicon):
        return Found(i, i + 1, None)
    long = _so_long(t, i, reading.lexicon)
    if long is not None:
        return long
    if _is_titled(t, i):
        return Found(i, i + 1, None)
    if is_labelled(t, i, reading):
        return numbered_rank(t, i, reading.lexicon) or Found(i, i + 1, None)
    if is_digits and _follows_name(t, i, reading.lexicon):
        is_told = i - reading.told <= _TOLD and t.words[i].isdecimal() and is_gapped(t, i, reading.lexicon)
        return None if is_told else Found(i, i + 1, None)
    return None


def _is_line_up(t: Tokens, i: int, lexicon: FigureLexicon) -> bool:
    """ "the back four", "the Big Three": a group by name, which nothing is counted by."""
    if t.lows[i - 1] not in lexicon.frame.line_ups or t.words[i + 1] in HYPHENS or has_unit(t, i, lexicon):
        return False
    is_owned = t.lows[i - 2] in lexicon.frame.determiners or t.lows[i - 2] in lexicon.numbers.possessives
    return is_owned and t.lows[i + 1] not in lexicon.numbers.of and counted(t, i + 1, None, lexicon) is None


def _so_long(t: Tokens, i: int, lexicon: FigureLexicon) -> Found | None:
    """ "a six-figure sum": all the numbers of so many digits."""
    if t.lows[i + 2] not in lexicon.frame.vague_nouns or t.words[i + 1] not in HYPHENS or not t.is_glued(i):
        return None
    numeral = read_numeral(t, i, lexicon.numbers)
    if numeral is None or numeral.end != i + 1 or numeral.value is None or not 1 < numeral.value < _LONGEST_NUMBER:
        return None
    low = Decimal(1).scaleb(int(numeral.value) - 1)
    figure = Figure(type="count", value=as_text(low), upper=as_text(low * 10 - 1))
    return Found(i, i + 3, figure)


def _is_titled(t: Tokens, i: int) -> bool:
    """ "7 Seconds" between marks: a title, all its words written large."""
    if t.words[i - 1] not in _OPENERS or not t.is_glued(i - 1):
        return False
    k = i + 1
    while k <= i + _TITLE and t.words[k].istitle():
        k += 1
    return i + 1 < k and t.words[k] in _CLOSERS and t.is_glued(k - 1) and t.words[k + 1] not in (",", "")


def _is_large_name(t: Tokens, i: int, lexicon: FigureLexicon) -> bool:
    """ "Big Ten", "Kick Six", "Nine News": a number word written large inside a sentence, beside another name."""
    if not t.words[i].istitle() or i <= PADDING or not (t.words[i - 1].isalpha() or t.words[i - 1] in ("'", "’")):
        return False
    before, is_named = t.lows[i - 1], t.words[i + 1].istitle()
    if t.words[i - 1].istitle() and before not in lexicon.frame.closed:
        return True
    if before in lexicon.numbers.of or before in lexicon.numbers.possessives:
        return is_named or t.words[i - 2].istitle() or t.words[i - 3].istitle()  # the Gang of Four
    return is_named and (before in lexicon.frame.definite or counted(t, i + 1, None, lexicon) is None)


def _is_address(t: Tokens, i: int, lexicon: FigureLexicon) -> bool:
    """ "209 West Houston St.": names written large up to the word for a street."""
    end = i
    while end < i + 4 and t.words[end][:1].isupper():
        if end > i and t.lows[end] in lexicon.frame.streets:
            return True
        end += 1
    return False


def _is_line(t: Tokens, i: int, lexicon: FigureLexicon) -> bool:
    """ "the 7 train", "a 38 bus"; "the 7 train drivers" are counted."""
    frame = lexicon.frame
    is_opened = t.lows[i - 1] in frame.definite or t.lows[i - 1] in lexicon.numbers.articles
    is_noun = t.lows[i + 2].isalpha() and is_plural(t, i + 2, frame)
    return is_opened and t.lows[i + 1] in frame.lines and not is_noun


def _is_level(t: Tokens, i: int, lexicon: FigureLexicon) -> bool:
    """Whether the number is one that something came to, or that is told of many: no model of an aircraft."""
    before = t.lows[i - 1]
    return not (before in lexicon.frame.determiners or before in lexicon.frame.definite or t.words[i - 1][:1].isupper())


def _is_brand(word: str) -> bool:
    """ "iOS", "macOS": small letters before large ones."""
    return word[:1].islower() and not word.islower() and word.isalpha()


def _follows_name(t: Tokens, i: int, lexicon: FigureLexicon) -> bool:
    """ "Boeing 737", "787 Dreamliner", "Apollo 11": a bare short number beside a name, with no plural noun after it."""
    word = t.words[i]
    if _is_brand(t.words[i - 1]):  # iOS 26.1
        return not has_unit(t, i, lexicon) and counted(t, i + 1, None, lexicon) is None
    if (
        word.isdecimal()
        and len(word) > _CATALOGUED
        and t.words[i - 1].isupper()
        and 1 < len(t.words[i - 1]) < _CATALOGUED
    ):
        return currency_before(t, i, lexicon)[1] is None and counted(t, i + 1, None, lexicon) is None  # HD 209458
    if not word.isdecimal() or len(word) > 4 or has_unit(t, i, lexicon):
        return False
    if t.lows[i + 1] in lexicon.frame.blocks or _is_line(t, i, lexicon):
        return True
    if counted(t, i + 1, None, lexicon) is not None:
        return False
    is_point = t.words[i - 1] == "." and t.is_glued(i - 1)  # a limit of .08
    if (word[0] == "0" and len(word) > 1 and not is_point) or (
        word in lexicon.frame.models and not _is_level(t, i, lexicon)
    ):
        return True
    before, after = t.words[i - 1], t.words[i + 1]
    if t.lows[i - 1] in lexicon.units.aged or t.lows[i - 1] in lexicon.frame.persons:
        return False
    if t.words[i + 1] in HYPHENS and t.words[i + 2].isdecimal() and _is_address(t, i + 3, lexicon):
        return True
    if _is_address(t, i + 1, lexicon):
        return True
    calendar = lexicon.calendar
    is_title = (
        after[:1].isupper() and len(after) > 1 and t.lows[i + 1] not in calendar.weekdays | calendar.months.keys()
    )
    if is_title and not t.is_glued(i) and before not in (",", "(", ":", "/"):
        return not (
            t.words[i - 1] == "" or t.lows[i - 1] in lexicon.frame.before or t.phrase(i - 2, i) in lexicon.frame.before
        )
    if not before.isalpha() or before == t.lows[i - 1] or t.lows[i - 1] in lexicon.frame.closed:
        return False
    if t.lows[i - 1] in lexicon.frame.before or t.lows[i - 1] in calendar.months or t.words[i + 1] in HYPHENS:
        return False
    return (len(before) > 1 or before not in "AI") and not (i - 1 == PADDING and t.lows[i - 1] in lexicon.frame.before)

"""Numbers that are names by their form: digits that touch letters ("F-16", "MH370"), phone and list numbers, line-ups."""

from claims.extraction.figures.parts import currency_before
from claims.extraction.figures.units import read_unit
from claims.extraction.lexicon.figures import FigureLexicon
from claims.extraction.number_words import HYPHENS
from claims.extraction.numerals import read_numeral
from claims.extraction.tokens import PADDING, Tokens

_FIELD = 10  # players of a side but the keeper
_PHONE_MARKS = frozenset("()-‑.")


def glued_name_end(t: Tokens, i: int, lexicon: FigureLexicon) -> int | None:
    """ "MH370", "F-16", "Covid-19", "5G", "9/11", "4x4", "#1": digits that touch what is no unit of theirs."""
    before = t.words[i - 1]
    if t.is_glued(i - 1) and i > PADDING and currency_before(t, i, lexicon)[1] is None:
        if before.isalpha() and t.lows[i - 1] not in lexicon.calendar.months:
            if before.isupper() and "," in t.words[i]:
                return None  # PS21,700: no name has groups of digits
            return run_end(t, i)
        if before in HYPHENS and t.is_glued(i - 2) and t.words[i - 2].isalpha():
            word = t.words[i - 2]
            if (
                (t.lows[i - 2] not in lexicon.frame.prefixes or (word.isupper() and len(word) == 1))
                and t.lows[i - 2] not in lexicon.calendar.months
                and t.lows[i - 2] not in lexicon.calendar.weekdays
            ):
                return run_end(t, i) if word[0].isupper() or len(word) < 3 else None
        is_measured = t.words[i - 3][:1].isdecimal() and t.words[i - 2] in lexicon.units.symbols  # 200C/180C
        if before in ("#", "_", "@", "/", "\\", "&") and not t.words[i - 2][:1].isdecimal() and not is_measured:
            return run_end(t, i)
    if (
        before in HYPHENS
        and t.is_glued(i - 1)
        and not t.is_glued(i - 2)
        and t.words[i - 2].isupper()
        and len(t.words[i - 2]) > 2
    ):
        return run_end(t, i)  # COVID -19
    return _glued_after(t, i, lexicon)


def _glued_after(t: Tokens, i: int, lexicon: FigureLexicon) -> int | None:
    if not t.is_glued(i):
        return None
    if t.words[i + 1] in HYPHENS and t.words[i + 2].istitle() and t.lows[i + 2] in lexicon.numbers.units:
        return run_end(t, i)  # 7-Eleven
    after, low = t.words[i + 1], t.lows[i + 1]
    if after == "K" and not t.is_glued(i + 1) and t.lows[i + 2] in lexicon.frame.resolutions:
        return i + 2  # 4K video
    if (
        after == "("
        and t.words[i + 3] == ")"
        and t.words[i + 2].isalpha()
        and len(t.words[i + 2]) == 1
        and t.is_glued(i + 1)
    ):
        return i + 4  # 401(k)
    if after in ("/", "_", "@", "&", "\\") and t.is_glued(i + 1) and t.words[i + 2][:1].isalnum():
        return None if t.words[i + 2].isalpha() or _reads_longer(t, i, lexicon) else run_end(t, i)
    if after == "+" and t.is_glued(i + 1) and t.words[i + 2].isdecimal():
        return run_end(t, i)  # in the 90+4 minute
    if not after.isalpha() or low in lexicon.numbers.ordinal_suffixes:
        return None
    if _reads_longer(t, i, lexicon) and not (low == "g" and len(t.words[i]) == 1 and after == "G"):
        return None
    is_open = low in lexicon.calendar.decades or low in lexicon.calendar.meridiems or low in lexicon.units.multiplied
    return None if is_open and not (t.is_glued(i + 1) and t.words[i + 2].isalnum()) else run_end(t, i)


def _reads_longer(t: Tokens, i: int, lexicon: FigureLexicon) -> bool:
    """Whether numeral and unit take in what touches the digits."""
    numeral = read_numeral(t, i, lexicon.numbers)
    if numeral is None:
        return False
    if numeral.end > i + 1:
        return True
    unit = read_unit(t, numeral, lexicon, is_money=False)
    return unit is not None and unit.end > i + 1


def run_end(t: Tokens, i: int) -> int:
    """Where the run of tokens without white space from `i` on ends."""
    while t.is_glued(i) and t.words[i + 1] not in (
        ",",
        ".",
        ")",
        "]",
        ";",
        '"',
        "”",
        "'",
        "’",
        "?",
        "!",
    ):
        i += 1
    return i + 1


def is_list_number(t: Tokens, i: int) -> bool:
    """ "3. Text", "(b) 2) Text" at the beginning of a line; "[12]" anywhere."""
    word = t.words[i]
    if t.words[i - 1] == "[" and t.words[i + 1] in ("]", ",", "–", "-"):
        return True
    first = i - (t.words[i - 1] == "(")
    if first != PADDING or not word.isdecimal() or len(word) > 3:
        return False
    return t.words[i + 1] in (".", ")") and not t.is_glued(i + 1) and t.words[i + 2][:1].isalpha()


def formation_end(t: Tokens, i: int) -> int | None:
    """Where "4-4-2" at token `i` ends: how a side lines up."""
    k = i
    while t.words[k].isdecimal() and len(t.words[k]) == 1 and t.words[k + 1] in HYPHENS and t.is_glued(k):
        k += 2
    is_whole = (
        k > i + 2
        and t.words[k].isdecimal()
        and len(t.words[k]) == 1
        and sum(int(t.words[n]) for n in range(i, k + 1, 2)) == _FIELD
    )
    return k + 1 if is_whole else None


def phone_end(t: Tokens, i: int) -> int | None:
    """Where the phone number at `i` ends: "555-0134", "212-555-0134", "+44 20 7946 0958", "(212) 555-0134"."""
    if t.words[i - 1] == "+" and t.is_glued(i - 1) and t.words[i].isdecimal():
        end = i + 1
        while t.words[end].isdecimal() or t.words[end] in _PHONE_MARKS:
            end += 1
        return end if end > i + 2 or len(t.words[i]) > 8 else None
    if t.words[i - 1] == "(" and t.words[i + 1] == ")" and t.words[i + 2].isdecimal():
        return phone_end(t, i + 2)
    if t.words[i][0] == "0" and t.words[i].isdecimal() and 3 <= len(t.words[i]) <= 6:
        end = i + 1
        while t.words[end].isdecimal() and len(t.words[end]) > 2:
            end += 1
        if sum(map(len, t.words[i:end])) > 8:
            return end  # 0800 555 0134
    groups, k = [t.words[i]], i
    while t.words[k + 1] in ("-", "‑", ".") and t.is_glued(k) and t.is_glued(k + 1) and t.words[k + 2].isdecimal():
        groups.append(t.words[k + 2])
        k += 2
    sizes = [len(g) for g in groups[:8]]
    is_long = len(groups) > 3 or (len(groups) == 3 and min(sizes) > 1 and max(sizes) > 2)
    return k + 1 if sizes in ([3, 4], [3, 3, 4], [1, 3, 3, 4]) or is_long else None

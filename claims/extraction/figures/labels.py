"""Numbers that a label makes a name: "Section 11", "No. 1", "Channel 4", "Sections 4 and 5"."""

from claims.extraction.figures.found import Reading
from claims.extraction.figures.nouns import counted
from claims.extraction.figures.parts import currency_before
from claims.extraction.figures.units import read_unit
from claims.extraction.lexicon.figures import FigureLexicon
from claims.extraction.number_words import HYPHENS
from claims.extraction.numerals import read_numeral
from claims.extraction.tokens import PADDING, Tokens


def is_labelled(t: Tokens, i: int, reading: Reading) -> bool:
    """ "Section 11", "No. 1", "Channel 4", "Game Six", and what goes on from one ("Sections 4 and 5")."""
    lexicon, frame = reading.lexicon, reading.lexicon.frame
    if _goes_on(t, i, reading):
        reading.labelled = i + 1
        return True
    k = i - 1
    if t.words[k] == "." and t.is_glued(k - 1):
        k -= 1
        if t.lows[k] not in frame.short_labels:
            return False
    label, is_large = t.lows[k], t.words[k][:1].isupper()
    is_label = (
        label in frame.labels
        or t.phrase(k - 1, k + 1) in frame.label_phrases
        or (len(label) > 2 and label.rstrip("s") in frame.labels)
    )
    if (
        not is_label
        or label in frame.before  # tops 5,000
        or ("," in t.words[i] and label not in frame.short_labels)  # the stadium seats 60,000
        or (t.words[k - 1] in HYPHENS and t.is_glued(k - 1))
    ):
        return False
    if label in frame.dialled and t.words[i].isdecimal() and len(t.words[i]) > 2 and not has_unit(t, i, lexicon):
        return not t.lows[i + 1].isalpha() or t.lows[i + 1] in frame.closed
    if label in frame.large_labels and not (is_large and k > PADDING):
        return False
    if label in frame.short_labels and not is_large and t.words[k + 1] != ".":
        return False
    if not t.words[i][:1].isdecimal() and not is_large and label not in frame.word_labels:
        return False
    is_lettered = t.is_glued(i) and len(t.words[i + 1]) == 1 and t.words[i + 1].isupper()  # runway 27L
    if has_unit(t, i, lexicon) and not is_lettered:
        return False
    reading.labelled = i + 1
    return True


def _goes_on(t: Tokens, i: int, reading: Reading) -> bool:
    """Whether only a joint stands between the last labelled number and the one at `i`: "Sections 4, 5 and 6"."""
    lexicon, joint = reading.lexicon, t.lows[i - 1]
    if joint in HYPHENS and i - 1 == reading.skipped > PADDING and t.is_glued(i - 1):
        return True
    if i - 1 != reading.labelled or has_unit(t, i, lexicon):
        return False
    frame = lexicon.frame
    if joint in lexicon.numbers.of:
        return counted(t, i + 1, None, lexicon) is None  # lap 42 of 58
    return joint in (",", "&", "(") or joint in lexicon.numbers.joiners or joint in frame.to or joint in frame.either


def has_unit(t: Tokens, i: int, lexicon: FigureLexicon) -> bool:
    """Whether the number at `i` has a currency or a unit of its own, other than a letter that touches it."""
    numeral = read_numeral(t, i, lexicon.numbers)
    if numeral is None or currency_before(t, i, lexicon)[1] is not None:
        return numeral is not None
    unit = read_unit(t, numeral, lexicon, is_money=False)
    is_letter = unit is not None and unit.type == "measure" and unit.end == numeral.end
    return unit is not None and not (is_letter and t.words[numeral.end - 1].isupper())

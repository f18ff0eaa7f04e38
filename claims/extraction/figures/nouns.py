"""What is counted: the noun phrase after a number, found by word class and ending alone.

A noun phrase ends at a closed-class word or at punctuation; the head of "54,000 young servicemen" is the first plural in
it, the last one where plurals follow each other ("five sports stars"). Right in nine cases of ten (docs).
"""

from decimal import Decimal

from claims.extraction.figures.measures import Unit
from claims.extraction.figures.plurals import is_plural
from claims.extraction.lexicon.figures import FigureLexicon, FrameWords
from claims.extraction.number_words import HYPHENS
from claims.extraction.tokens import Tokens

_PARTICIPLES = tuple(f"{letter}ed" for letter in "abcdfghijklmnopqrstuvwxyz")  # not speed, seed
_ADVERBS = ("edly", "ously", "ntly", "ively", "ately", "ingly", "fully", "nally")  # not family, ally
_REACH = 7  # words looked at after the number
_MANY = 2


def counted(t: Tokens, i: int, value: Decimal | None, lexicon: FigureLexicon, *, start: int = 0) -> str | None:
    """The noun phrase from token `i` on whose number is `value`, as it is written, with its rate ("tests per day").

    `start` is where the number begins: behind an article it may stand before a singular ("a 12 page document").
    """
    frame = lexicon.frame
    if t.words[i] == "+":
        i += 1
    if t.words[i] in HYPHENS and t.lows[i + 1] in frame.quantifiers:
        i += 2  # 35-odd singers
    k = i + (t.words[i] in HYPHENS)
    if t.lows[k + 1] in frame.pars or (t.words[k + 1] in HYPHENS and t.lows[k + 2] in frame.pars):
        return f"{t.lows[k]} par" if t.lows[k] in frame.before_hyphen else None  # six-under-par, 11 under par
    if k > i and t.lows[k] in frame.before_hyphen and t.words[k + 1] not in HYPHENS and t.is_glued(i):
        return f"{t.lows[k]} {next(iter(frame.pars))}" if frame.pars else None  # a four-under 67
    if t.words[i] in HYPHENS and t.words[i + 1].isalpha() and (t.is_glued(i) or not t.is_glued(i - 1)):
        if t.lows[i + 1] in frame.strong and t.words[i + 2].isalpha() and t.lows[i + 2] not in frame.closed:
            return t.words[i + 2]  # an 18,000-strong workforce
        return t.words[i + 1] if t.lows[i + 1] not in frame.closed | frame.no_nouns else None  # three-judge panel
    while t.lows[i] in frame.quantifiers:
        i += 1
    if _begins_number(t, i, lexicon):
        return None
    end, head = i, i
    if value != 1 or is_plural(t, i, frame):
        head = _plural_head(t, i, lexicon)
    if head == i and value is not None:
        head = _singular_head(t, i, value, lexicon, start=start)
    if head == i:
        return None
    noun = t.text[t.starts[i] : t.end_of(head - 1)]
    end = head
    second = lexicon.units.durations.get(t.lows[end + 1])
    if second is not None and t.lows[end] in lexicon.units.rates and not is_plural(t, end + 1, frame):
        return f"{noun} per {second}"
    return noun


def counted_of(t: Tokens, i: int, lexicon: FigureLexicon) -> str | None:
    """ "17 of its planes", "two of Mr. Hall's aides": what stands after "of", determiners and owners left out."""
    frame = lexicon.frame
    while t.lows[i] in frame.determiners:
        i += 1
    owner = i
    while owner < i + 4 and (t.words[owner].isalpha() or t.words[owner] == ".") and t.lows[owner] not in frame.closed:
        owner += 1
    if owner > i and t.words[owner] in ("'", "’"):
        i = owner + 1 + (t.lows[owner + 1] in lexicon.numbers.possessives)
    return counted(t, i, None, lexicon)


def head_unit(t: Tokens, i: int, lexicon: FigureLexicon) -> Unit | None:
    """The unit of time or measure that is the head of the phrase at `i`: "20 working days", "517 rushing yards"."""
    frame = lexicon.frame
    if not _goes_on(t, i, frame) or is_plural(t, i, frame) or _begins_number(t, i, lexicon):
        return None
    for k in (i + 1, i + 2):
        low = t.lows[k]
        if not _goes_on(t, k, frame):
            return None
        if is_plural(t, k, frame) or low in frame.plurals:
            name = lexicon.units.durations.get(low)
            if name is not None:
                return Unit(k + 1, "duration", name)
            name = lexicon.units.measures.get(low)
            return None if name is None or low in lexicon.money.names else Unit(k + 1, "measure", name)
    return None


def _begins_number(t: Tokens, i: int, lexicon: FigureLexicon) -> bool:
    """Whether a number of its own begins at `i`: "from 31,900 five years earlier", but "12 five-year plans"."""
    units, tens = lexicon.numbers.units, lexicon.numbers.tens
    if t.lows[i] not in tens and units.get(t.lows[i], 0) < _MANY:
        return False
    return t.words[i + 1] not in HYPHENS or t.lows[i + 2] in units


def _plural_head(t: Tokens, i: int, lexicon: FigureLexicon) -> int:
    """The token after the plural that heads the phrase at `i`; `i` itself when there is none."""
    frame = lexicon.frame
    first = end = _compound_end(t, i) if t.words[i][:1].isdecimal() else i
    while end < i + _REACH and (
        _goes_on(t, end, frame) or _joins(t, end, i, lexicon) or _is_verb_noun(t, end, i, frame)
    ):
        if is_plural(t, end, frame):
            end = _particle_end(t, end + 1, frame)
            while is_plural(t, end, frame) and not _ends_nouns(t.lows[end], frame):
                end += 1
            return end
        last, end = end, _compound_end(t, end)
        if end > last + 1 and _is_plural_part(t, end - 1, frame) and not _heads(t, end, frame):
            return end  # 20 push-ups, 14 e-mails
    is_nation = end > first and t.lows[end - 1].endswith(frame.nations) and t.words[end - 1].istitle()
    return end if is_nation else i  # seven Congolese


def _heads(t: Tokens, i: int, frame: FrameWords) -> bool:
    """Whether the word at `i`, behind a compound, is the noun that it describes; "fire-trucks working" has none."""
    is_verb = t.lows[i].endswith("s") and t.lows[i + 1] in frame.determiners  # one in 20 start-ups lasts a year
    return _goes_on(t, i, frame) and not _ends_phrase(t, i, frame) and not is_verb


def _compound_end(t: Tokens, i: int) -> int:
    """Where the word at `i` ends with all that hyphens join to it: "two-bedroom", "17-year-old"."""
    end = i + 1
    while (
        end < i + 2 * _REACH
        and t.words[end] in HYPHENS
        and (t.is_glued(end - 1) or t.words[end + 1].isdecimal())  # COVID -19
        and t.is_glued(end)
        and t.words[end + 1].isalnum()
    ):
        end += 2
    return end if end > i + 1 or not t.words[i][:1].isdecimal() else i


def _particle_end(t: Tokens, i: int, frame: FrameWords) -> int:
    """The token beyond what a plural carries behind it: "runners-up", "passers-by", "sons-in-law"."""
    end = _compound_end(t, i - 1)
    return end if end > i and t.lows[i + 1] in frame.closed else i


def _is_plural_part(t: Tokens, i: int, frame: FrameWords) -> bool:
    """Whether the last part of a compound makes it a plural: "e-mails", "sit-ups"."""
    return is_plural(t, i, frame) or (t.lows[i][-1:] == "s" and t.lows[i][:-1] in frame.closed)


def _is_verb_noun(t: Tokens, i: int, first: int, frame: FrameWords) -> bool:
    """Whether "works", "shows" at `i` is a noun: behind adjectives or a count, with no object ("three sold-out shows", "two shows in")."""
    if t.lows[i] not in frame.verbs_s or t.lows[i + 1] in frame.determiners or not is_plural(t, i, frame):
        return False
    is_count = t.words[i - 1].isalpha() or (t.words[i - 2].islower() and t.lows[i + 1] in frame.closed)
    return i > first or t.lows[i + 1] in frame.makers or is_count


def _ends_nouns(low: str, frame: FrameWords) -> bool:
    return low in frame.closed or low in frame.verbs_s or low in frame.postpositives


def _singular_head(t: Tokens, i: int, value: Decimal, lexicon: FigureLexicon, *, start: int) -> int:
    """After "one" the nouns up to a verb; else a singular before another noun: "12 page document"."""
    frame, calendar = lexicon.frame, lexicon.calendar
    if t.lows[i] in calendar.last or t.lows[i] in calendar.next:
        return i  # 2.1 last year
    if value != 1:
        is_verb = t.lows[i] in calendar.tenses.past  # a mother of three fell ill
        return i + 1 if t.lows[start - 1] in frame.determiners and not is_verb and _premodifies(t, i, frame) else i
    end = i
    while end < i + _REACH - 1 and _goes_on(t, end, frame) and not (end > i and _ends_singular(t, end, frame)):
        end += 1
        if t.lows[end] in calendar.last and t.lows[end + 1] in calendar.spans:
            break  # one unpaid shift last week
        if t.words[end] in HYPHENS and t.is_glued(end - 1) and t.is_glued(end) and t.words[end + 1].isalpha():
            end += 2  # one great-grandson
    return i if t.lows[end - 1].endswith(_ADVERBS) else end  # one unexpectedly captivated student


def _ends_singular(t: Tokens, i: int, frame: FrameWords) -> bool:
    """Whether the word at `i` ends a phrase of one: no noun ("dead"), or a verb ("one cyclist travels 8 miles")."""
    return (
        _ends_phrase(t, i, frame)
        or t.lows[i] in frame.sayings
        or (is_plural(t, i, frame) and not _goes_on(t, i + 1, frame))
    )


def _ends_phrase(t: Tokens, i: int, frame: FrameWords) -> bool:
    """Whether the word at `i` is behind a noun a participle, an adverb or an adjective: "one person dead"."""
    low = t.lows[i]
    return low in frame.postpositives or (low.endswith(("ed", "ly", "ing")) and not low.endswith("eed"))


def _premodifies(t: Tokens, i: int, frame: FrameWords) -> bool:
    if not (_goes_on(t, i, frame) and _goes_on(t, i + 1, frame) and t.words[i].islower() and t.words[i + 1].islower()):
        return False
    return not (t.lows[i].endswith("ly") or _ends_phrase(t, i + 1, frame) or t.lows[i].endswith(_PARTICIPLES))


def _goes_on(t: Tokens, i: int, frame: FrameWords) -> bool:
    word = t.words[i]
    if word.isalpha() and t.lows[i] not in frame.closed:
        return True
    is_part = word.isalpha() and t.words[i + 1] in HYPHENS and t.is_glued(i) and t.is_glued(i + 1)
    return is_part or (word[1:2] == "." and word[0].isupper())  # T-shirts, off-duty guards, U.S. ships


def _joins(t: Tokens, i: int, first: int, lexicon: FigureLexicon) -> bool:
    """Whether "and" joins two modifiers of one noun here: "460 Kia and Hyundai vehicles", "two red and white flags"."""
    frame = lexicon.frame
    if t.lows[i + 1] in lexicon.numbers.units:
        return False
    if i == first or t.lows[i] not in frame.between_and or not _goes_on(t, i + 1, frame):
        return False
    is_near = is_plural(t, i + 2, frame) and _goes_on(t, i + 2, frame)
    is_far = is_plural(t, i + 3, frame) and _goes_on(t, i + 2, frame) and _goes_on(t, i + 3, frame)
    return t.words[i - 1][:1].isupper() == t.words[i + 1][:1].isupper() and (is_near or is_far)

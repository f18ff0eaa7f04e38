"""Numbers without a unit: counts with what is counted, shares of a whole, ages in apposition; and the lone "one"."""

from claims.extraction.figures.ages import (
    is_age_at_event,
    is_age_at_head,
    is_age_in_apposition,
    is_age_told,
    is_of_age_noun,
    is_plural_age,
)
from claims.extraction.figures.found import Found
from claims.extraction.figures.measures import read_scale
from claims.extraction.figures.nouns import counted, counted_of, head_unit
from claims.extraction.figures.parts import Part, figure_of, read_part, text_of
from claims.extraction.figures.plurals import is_plural
from claims.extraction.figures.tens import is_of_temperature
from claims.extraction.lexicon.figures import FigureLexicon, FrameWords
from claims.extraction.number_words import HYPHENS
from claims.extraction.tokens import Tokens
from claims.extraction.values import Figure, FigureType

_TWO = 2
_OLDEST = 110
_MODIFIERS = 2  # words between a number and "and", where the noun comes later
_OWNER = 6  # tokens of "the old city's"
_LIST_REACH = 9  # tokens from "four-," to the noun of "four-, five- and six-cylinder"


def read_bare(t: Tokens, part: Part, lexicon: FigureLexicon) -> Found | None:
    """What a number without a unit of its own says."""
    numeral, end = part.numeral, part.numeral.end
    if is_age_in_apposition(t, part, lexicon) or is_age_at_head(t, part, lexicon):
        return Found(part.start, end, Figure(type="age", value=text_of(part.value), unit="year"), qualified=True)
    if numeral.plain and t.lows[end] in lexicon.calendar.decades and t.is_glued(end - 1):
        return _plural_of_number(t, part, lexicon)
    if numeral.fraction:
        return _share(t, part, lexicon)
    is_pair = numeral.spelled and numeral.value == _TWO and t.words[end] in HYPHENS
    if is_pair and t.lows[end + 1] in lexicon.frame.idle_compounds:
        return Found(part.start, end, None)  # a two-way radio, but a three-way tie
    if t.lows[end - 2] in lexicon.numbers.couples:
        return Found(part.start, end, None)  # "a couple of people": some
    if t.phrase(part.start - 2, part.start) in lexicon.frame.factors:
        return Found(part.start, end, Figure(type="ratio", value=text_of(part.value)))
    measured = head_unit(t, end, lexicon) or read_scale(t, end, lexicon)
    if measured is not None:
        return Found(part.start, measured.end, _measured(part, measured.type, measured.name))
    unit = counted(t, end, part.value, lexicon, start=part.start)
    if unit is None and (
        is_age_told(t, part, lexicon) or is_age_at_event(t, part, lexicon) or is_of_age_noun(t, part, lexicon)
    ):
        return Found(part.start, end, Figure(type="age", value=text_of(part.value), unit="year"))
    if unit is None and is_of_temperature(t, part, lexicon):
        return Found(part.start, end, _measured(part, "measure", lexicon.units.degree))
    if numeral.spelled and numeral.value == 1 and _is_harmed(t, part, lexicon):
        return Found(part.start, end, _measured(part, "count", None))
    if numeral.spelled and numeral.value == 1 and not _counts_one(t, part, unit, lexicon):
        return Found(part.start, end, None)
    if unit is None and t.lows[end] in lexicon.numbers.of:
        whole = _whole(t, end + 1, lexicon)
        if whole is not None and whole.unit is not None:
            return Found(part.start, end, figure_of(part, whole.unit, value=part.value, upper=numeral.upper))
        unit = counted_of(t, end + 1 if whole is None else whole.end, lexicon)
    if unit is None and t.words[end] in HYPHENS:
        listed = _listed(t, end, lexicon)
        if listed is not None and listed.unit is not None:
            return Found(part.start, end, figure_of(part, listed.unit, value=part.value))
        unit = None if listed is None else t.words[listed.numeral.end + 1]
    if unit is None:
        unit = _shared(t, part, lexicon)
    if unit is None and t.lows[part.start - 1] in lexicon.frame.either and numeral.spelled:
        alternative = _or_two(t, part, lexicon)
        if alternative is not None:
            return alternative
    return Found(part.start, end, _measured(part, "count", unit))


def _or_two(t: Tokens, part: Part, lexicon: FigureLexicon) -> Found | None:
    """ "a day or two" is one or two days; "another pick or two" counts picks."""
    noun, before = part.start - 2, t.lows[part.start - 3]
    if (
        part.value != _TWO
        or not t.words[noun].isalpha()
        or before not in lexicon.numbers.articles | lexicon.frame.another
    ):
        return None
    unit = lexicon.units.durations.get(t.lows[noun])
    if unit is not None:
        return Found(noun - 1, part.end, Figure(type="duration", value="1", upper=text_of(part.value), unit=unit))
    return Found(part.start, part.end, _measured(part, "count", t.words[noun]))


def _whole(t: Tokens, i: int, lexicon: FigureLexicon) -> Part | None:
    """The number after "of": "26 of the 30 days", "280 million of its 1.5 billion shekels"."""
    i += t.lows[i] in lexicon.frame.determiners
    owner = next((k for k in range(i + 1, i + _OWNER) if t.lows[k] in lexicon.numbers.possessives), i)
    i = owner + 1 if owner > i and t.words[owner - 1] in ("'", "’") else i  # the city's 35 wards
    i += t.lows[i] in lexicon.calendar.past | lexicon.frame.firsts  # their last ten games
    return read_part(t, i, lexicon) if t.words[i][:1].isdecimal() or t.lows[i] in lexicon.numbers.units else None


def _plural_of_number(t: Tokens, part: Part, lexicon: FigureLexicon) -> Found:
    """ "the under-18s" are that old; other plurals of numbers say nothing."""
    is_age = part.value is not None and 0 < part.value < _OLDEST and is_plural_age(t, part, lexicon)
    figure = Figure(type="age", value=text_of(part.value), unit="year") if is_age else None
    return Found(part.start, part.end + 1, figure)


def _measured(part: Part, kind: FigureType, unit: str | None) -> Figure:
    return Figure(type=kind, value=text_of(part.value), upper=text_of(part.numeral.upper), unit=unit)


def _counts_one(t: Tokens, part: Part, unit: str | None, lexicon: FigureLexicon) -> bool:
    """Whether "one" counts: a noun of its own follows, and it is none of "one day", "one thing", "no one"."""
    frame = lexicon.frame
    if t.words[part.start - 1] in HYPHENS and t.is_glued(part.start - 1) and t.words[part.start - 2].isalpha():
        return unit is not None and t.lows[part.start - 2] in lexicon.numbers.units  # not the tier-one ratio
    if t.words[part.end] in HYPHENS:
        is_idle = t.lows[part.end + 1] in frame.no_ones - frame.scored  # a one-time charge
        return unit is not None and not is_idle
    if unit is None or _is_lone_one(t, part.end, frame) or _is_pronoun(t, part.start, frame):
        return False
    if (" " in unit and unit.rpartition(" ")[2] in frame.no_ones) or t.lows[
        part.end + unit.count(" ") + 1
    ] in frame.sayings:
        return False  # one recent afternoon, one official said
    return not is_plural(t, part.end, frame)


def _is_harmed(t: Tokens, part: Part, lexicon: FigureLexicon) -> bool:
    """ "One hurt in blast", "three fled and one was killed"; "the one killed" is a pronoun."""
    frame, k = lexicon.frame, part.end
    k += t.lows[k] in frame.alone and t.words[k].isalpha()
    return t.lows[k] in frame.harmed and not _is_pronoun(t, part.start, frame)


def _is_pronoun(t: Tokens, i: int, frame: FrameWords) -> bool:
    """Whether the word before "one" at `i` makes it count nothing ("no one", "that one"); "said that one man …" counts."""
    is_told = t.lows[i - 1] in frame.complementizers and t.lows[i - 2] in frame.sayings
    return t.lows[i - 1] in frame.one_cues and not is_told


def _is_lone_one(t: Tokens, i: int, frame: FrameWords) -> bool:
    """Whether "one" before token `i` counts nothing: "one day he left", "one man said"; "one man was killed" does count."""
    if t.lows[i + 1] in frame.directions:
        return False  # one point ahead
    return t.lows[i] in frame.no_ones and not frame.harmed.intersection(t.lows[i + 1 : i + 4])


def _listed(t: Tokens, i: int, lexicon: FigureLexicon) -> Part | None:
    """The last number of "four-, five- and six-cylinder", "5-, 6- or 7-year-olds": its noun or unit is that of all."""
    k = i + 1
    while k < i + _LIST_REACH:
        if t.words[k] == "," or t.lows[k] in lexicon.numbers.joiners or t.lows[k] in lexicon.frame.either:
            k += 1
            continue
        part = read_part(t, k, lexicon)
        if part is None or part.start != k or t.words[part.numeral.end] not in HYPHENS:
            return None
        k = part.numeral.end + 1
        if t.words[k].isalpha() and t.is_glued(k - 1):
            return part
    return None


def _shared(t: Tokens, part: Part, lexicon: FigureLexicon) -> str | None:
    """What only the next number names: "40 and 52 seats", "nine male and two female nurses", "5 full-time and 6 part-time jobs"."""
    k, frame = part.end, lexicon.frame
    while k < part.end + _MODIFIERS and t.words[k].isalpha() and t.lows[k] not in frame.closed:
        k += 1
        k += 2 * (t.words[k] in HYPHENS and t.is_glued(k - 1) and t.is_glued(k))  # full-time
    if t.lows[k] not in lexicon.numbers.joiners:
        return None
    other = read_part(t, k + 1, lexicon)
    if other is None or other.start != k + 1 or other.unit is not None or other.numeral.scale != part.numeral.scale:
        return None
    noun = counted(t, other.end, other.value, lexicon)
    if k == part.end:
        return noun
    modifiers = t.text[t.starts[part.end] : t.end_of(k - 1)]
    if noun is None or len(noun.split()) != len(modifiers.split()) + 1:
        return None  # he scored 20 late and two men ran off
    return f"{modifiers} {noun.split()[-1]}"


def _share(t: Tokens, part: Part, lexicon: FigureLexicon) -> Found:
    """A fraction says something of a whole: "a third of voters", "half the seats", "one-fifth"; "first half" is none."""
    numbers, frame, end = lexicon.numbers, lexicon.frame, part.numeral.end
    low = t.lows[end]
    if t.lows[end - 1] in numbers.halves and end - part.start <= 2:
        before = t.lows[part.start - 1]
        if before in numbers.ordinals or before in frame.half_names:
            return Found(part.start, end, None)
        is_of = low in numbers.of or low in frame.determiners or low in frame.half_phrases
        if not (is_of or before in frame.half_cues or before in frame.before or before in ("", ",", ".", "(")):
            return Found(part.start, end, None)
        if t.words[end] in HYPHENS:
            return Found(part.start, end, None)
    k = end + 1 if low in numbers.of else end
    whole = _whole(t, k, lexicon)
    unit = counted_of(t, k if whole is None else whole.end, lexicon)
    return Found(part.start, end, Figure(type="ratio", value=text_of(part.value), unit=unit))

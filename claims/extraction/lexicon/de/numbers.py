"""German number words; a number below a million is one long word (Duden, Rechtschreibung, rule 67)."""

from decimal import Decimal

from claims.extraction.lexicon.figures import NumberWords

_UNITS = {"ein": 1, "zwei": 2, "zwo": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9}
_TEENS = {
    "zehn": 10, "elf": 11, "zwölf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16, "siebzehn": 17,
    "achtzehn": 18, "neunzehn": 19,
}  # fmt: skip
_TENS = {
    "zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70,
    "achtzig": 80, "neunzig": 90,
}  # fmt: skip
_WHOLE = {"null": 0, "eins": 1, **{word: value for word, value in _UNITS.items() if word != "ein"}, **_TEENS}
_LONGEST = 70  # letters of the longest number below a million


def compound(word: str) -> int | Decimal | None:
    """The value of a number written as one word: "einundzwanzig", "zweihunderttausend", "dreieinhalb"; else None."""
    if len(word) > _LONGEST:
        return None
    if word == "anderthalb":
        return Decimal("1.5")
    if word.endswith("einhalb"):
        whole = _UNITS.get(word.removesuffix("einhalb"))
        return None if whole is None else whole + Decimal("0.5")
    head, thousand, tail = word.partition("tausend")
    if not thousand:
        return _below_thousands(word)
    thousands = _part(head) if head else 1
    rest = _part(tail) if tail else 0
    return None if thousands is None or rest is None else 1000 * thousands + rest


def _part(word: str) -> int | None:
    word = word.removeprefix("und")
    return 1 if word == "ein" else _below_thousands(word)


def _below_thousands(word: str) -> int | None:
    """The value of "neunzehnhundertachtzig" and the like; years are told in hundreds."""
    head, hundred, tail = word.partition("hundert")
    if not hundred:
        return _below_hundred(word)
    hundreds = _UNITS.get(head) or _TEENS.get(head) if head else 1
    rest = _below_hundred(tail.removeprefix("und")) if tail else 0
    return None if hundreds is None or rest is None else 100 * hundreds + rest


def _below_hundred(word: str) -> int | None:
    if (value := _WHOLE.get(word)) is not None or (value := _TENS.get(word)) is not None:
        return value
    unit, joint, ten = word.partition("und")
    return _TENS[ten] + _UNITS[unit] if joint and unit in _UNITS and ten in _TENS else None


def spelled_numbers() -> frozenset[str]:
    """The numbers to 999, and their thousands, as words: where a figure can begin."""
    units = [*_UNITS, *_TEENS]
    tens = [*_TENS, *(f"{unit}und{ten}" for unit in _UNITS for ten in _TENS)]
    below = [*units, "eins", *tens]
    hundreds = [f"{unit}hundert" for unit in ("", *units)]
    words = [*below, *hundreds, *(f"{hundred}{rest}" for hundred in hundreds[:11] for rest in below)]
    halves = [f"{unit}einhalb" for unit in _UNITS]
    return frozenset([*words, "tausend", *(f"{word}tausend" for word in words), *halves, "anderthalb"]) - {"ein"}


_ENDINGS = ("e", "er", "es", "en", "em")
_STEMS = {
    "erst": 1, "zweit": 2, "dritt": 3, "viert": 4, "fünft": 5, "sechst": 6, "siebt": 7, "siebent": 7, "acht": 8,
    "neunt": 9, **{f"{word}t": value for word, value in _TEENS.items()}, **{f"{word}st": value for word, value in _TENS.items()},
    "hundertst": 100, "tausendst": 1000,
}  # fmt: skip
_PARTS = {
    "drittel": 3, "viertel": 4, "fünftel": 5, "sechstel": 6, "siebtel": 7, "achtel": 8, "neuntel": 9, "zehntel": 10,
    "zwanzigstel": 20, "hundertstel": 100, "tausendstel": 1000,
}  # fmt: skip
_PARTS |= {f"{word}n": value for word, value in _PARTS.items()}
MILLION, MILLIARDE, BILLION = 10**6, 10**9, 10**12

NUMBERS = NumberWords(
    decimal_mark=",",
    units=_WHOLE,
    tens=_TENS,
    hundreds=frozenset({"hundert"}),
    scales={
        "tausend": 1000, "tsd": 1000, "million": MILLION, "millionen": MILLION, "mio": MILLION, "milliarde": MILLIARDE,
        "milliarden": MILLIARDE, "mrd": MILLIARDE, "billion": BILLION, "billionen": BILLION, "bio": BILLION,
        "billiarde": 10**15, "billiarden": 10**15,
    },
    dotted=frozenset({"tsd", "mio", "mrd", "bio"}),
    collectives={"dutzend": 12},
    vague_scales={
        "dutzende": 12, "dutzenden": 12, "hunderte": 100, "hunderten": 100, "tausende": 1000, "tausenden": 1000,
        "zehntausende": 10_000, "zehntausenden": 10_000, "hunderttausende": 100_000, "hunderttausenden": 100_000,
        "millionen": MILLION, "milliarden": MILLIARDE, "billionen": BILLION,
    },
    vague=frozenset({"einige", "mehrere", "paar", "viele"}),
    joiners=frozenset({"und"}),
    articles=frozenset({"ein", "eine", "einem", "einen", "einer", "eines"}),
    of=frozenset(["von", "der", "des", "aller", "dieser", "seiner", "ihrer"]),
    points=frozenset({"komma"}),
    minus=frozenset({"minus"}),
    halves=frozenset({"halbe", "halben", "halber", "halbes", "hälfte"}),
    half_nouns=frozenset({"hälfte"}),
    half_articles=frozenset({"die", "der"}),
    denominators=_PARTS,
    fractions=frozenset(_PARTS),
    ordinals={stem + ending: value for stem, value in _STEMS.items() for ending in _ENDINGS},
    ordinal_dot=True,
    compound=compound,
)  # fmt: skip

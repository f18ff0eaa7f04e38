"""English number words (grammar books; Indian scales as in The Hindu, magnitude suffixes as in the Guardian and FT)."""

from claims.extraction.lexicon.figures import NumberWords, words
from claims.extraction.lexicon.lists import words_of

_UNITS = words_of(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
)
_TENS = words_of("twenty thirty forty fifty sixty seventy eighty ninety")
_ORDINALS = words_of(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth"
)
_TENTHS = words_of("twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth")

THOUSAND, MILLION, BILLION, TRILLION = 10**3, 10**6, 10**9, 10**12

_denominators = {word: number for number, word in enumerate(_ORDINALS, 1) if number > 2}
_denominators |= {word: 10 * number for number, word in enumerate(_TENTHS, 2)}
_denominators |= {
    "quarter": 4,
    "hundredth": 100,
    "thousandth": THOUSAND,
    "millionth": MILLION,
    "billionth": BILLION,
    "trillionth": TRILLION,
}
_denominators |= {f"{word}s": number for word, number in _denominators.items()}

NUMBERS = NumberWords(
    decimal_mark=".",
    units={word: number for number, word in enumerate(_UNITS)} | {"nought": 0, "naught": 0, "nil": 0},
    tens={word: 10 * number for number, word in enumerate(_TENS, 2)} | {"fourty": 40},
    plural_tens={f"{word[:-1]}ies": 10 * number for number, word in enumerate(_TENS, 2)},
    hundreds=words("hundred"),
    scales={
        "thousand": THOUSAND,
        "million": MILLION,
        "billion": BILLION,
        "trillion": TRILLION,
        "quadrillion": 10**15,
        "mln": MILLION,
        "mn": MILLION,
        "bln": BILLION,
        "bn": BILLION,
        "trn": TRILLION,
        "tn": TRILLION,
        "lakh": 10**5,
        "lac": 10**5,
        "lacs": 10**5,
        "crore": 10**7,
        "crores": 10**7,
        "cr": 10**7,
    },
    suffixes={
        "k": THOUSAND,
        "m": MILLION,
        "mm": MILLION,
        "mn": MILLION,
        "mln": MILLION,
        "mil": MILLION,
        "b": BILLION,
        "bn": BILLION,
        "bln": BILLION,
        "t": TRILLION,
        "tn": TRILLION,
        "trn": TRILLION,
        "cr": 10**7,
        "g": BILLION,
    },
    collectives={"dozen": 12, "dozens": 12, "gross": 144},
    no_articles=words("gross"),
    couples={"couple": 2, "pair": 2},
    vague_scales={
        "tens": 10,
        "dozens": 12,
        "scores": 20,
        "hundreds": 100,
        "thousands": THOUSAND,
        "millions": MILLION,
        "billions": BILLION,
        "trillions": TRILLION,
        "lakhs": 10**5,
        "crores": 10**7,
    },
    sole_scales=words("scores"),
    vague=words("several few many"),
    joiners=words("and &"),
    possessives=words("s"),
    articles=words("a an"),
    of=words("of"),
    points=words("point"),
    minus=words("minus negative"),
    halves=words("half halves"),
    parted=words("point percentage percent"),
    denominators=_denominators,
    ordinals={word: number for number, word in enumerate(_ORDINALS, 1)}
    | {word: 10 * number for number, word in enumerate(_TENTHS, 2)}
    | {"hundredth": 100, "thousandth": THOUSAND, "millionth": MILLION},
    ordinal_suffixes=words("st nd rd th"),
)

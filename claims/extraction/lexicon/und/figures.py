"""Digits with English marks, signs of currencies, symbols of units: read alike in a text of any language."""

from claims.extraction.lexicon.currencies import CODES
from claims.extraction.lexicon.en.frame import FRAME as _ENGLISH
from claims.extraction.lexicon.en.money import MONEY as _MONEY
from claims.extraction.lexicon.en.units import SYMBOLS
from claims.extraction.lexicon.figures import (
    Calendar,
    FigureLexicon,
    FrameWords,
    MoneyWords,
    NumberWords,
    UnitWords,
    anchors_of,
)

NUMBERS = NumberWords()
CALENDAR = Calendar()
FRAME = FrameWords(signs=_ENGLISH.signs)

LEXICON = FigureLexicon(
    code="und",
    numbers=NUMBERS,
    calendar=CALENDAR,
    units=UnitWords(symbols=SYMBOLS, percents={"%": "percent", "‰": "per mille"}),
    money=MoneyWords(
        signs={sign: code for sign, code in _MONEY.signs.items() if not sign.isascii() or sign == "$"},
        codes=CODES,
    ),
    frame=FRAME,
    anchors=anchors_of(NUMBERS, CALENDAR, FRAME),
)

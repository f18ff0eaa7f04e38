"""Everything German that the rules for figures need: a first version (docs/extraction.md says what it does not cover)."""

from claims.extraction.lexicon.de.calendar import CALENDAR
from claims.extraction.lexicon.de.frame import FRAME
from claims.extraction.lexicon.de.money import MONEY
from claims.extraction.lexicon.de.numbers import NUMBERS, spelled_numbers
from claims.extraction.lexicon.de.units import UNITS
from claims.extraction.lexicon.figures import FigureLexicon, anchors_of

LEXICON = FigureLexicon(
    numbers=NUMBERS,
    calendar=CALENDAR,
    units=UNITS,
    money=MONEY,
    frame=FRAME,
    anchors=anchors_of(NUMBERS, CALENDAR, FRAME) | spelled_numbers(),
)

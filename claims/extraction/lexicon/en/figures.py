"""Everything English that the rules for figures need."""

from claims.extraction.lexicon.en.calendar import CALENDAR
from claims.extraction.lexicon.en.frame import FRAME
from claims.extraction.lexicon.en.money import MONEY
from claims.extraction.lexicon.en.numbers import NUMBERS
from claims.extraction.lexicon.en.units import UNITS
from claims.extraction.lexicon.figures import FigureLexicon, anchors_of

LEXICON = FigureLexicon(
    numbers=NUMBERS,
    calendar=CALENDAR,
    units=UNITS,
    money=MONEY,
    frame=FRAME,
    anchors=anchors_of(NUMBERS, CALENDAR, FRAME, durations=UNITS.durations),
)

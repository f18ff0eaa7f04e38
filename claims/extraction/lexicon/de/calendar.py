"""German names of days and months, Austrian ones as well, and the words that place them against the day of publication."""

from claims.extraction.lexicon.calendars import Calendar, Tenses
from claims.extraction.lexicon.lists import words_of

_MONTHS = words_of("januar februar märz april mai juni juli august september oktober november dezember")
_WEEKDAYS = words_of("montag dienstag mittwoch donnerstag freitag samstag sonntag")
_PARTS = words_of("morgen vormittag mittag nachmittag abend nacht")
_SHORT_MONTHS = {"jan": 1, "feb": 2, "apr": 4, "aug": 8, "sept": 9, "sep": 9, "okt": 10, "nov": 11, "dez": 12}


def _declined(*stems: str) -> frozenset[str]:
    return frozenset(stem + ending for stem in stems for ending in ("e", "en", "em", "er", "es"))


CALENDAR = Calendar(
    months={word: number for number, word in enumerate(_MONTHS, 1)} | {"jänner": 1, "feber": 2} | _SHORT_MONTHS,
    homonyms=frozenset(_SHORT_MONTHS),
    abbreviations=frozenset(_SHORT_MONTHS),
    weekdays={word + part: number for number, word in enumerate(_WEEKDAYS) for part in ("", *_PARTS)} | {"sonnabend": 5},
    # "morgen" is left out: written small or large, it is mostly the morning.
    days={"heute": 0, "gestern": -1, "vorgestern": -2, "übermorgen": 2},
    parts={
        "morgen": "morning", "vormittag": "morning", "mittag": "noon", "nachmittag": "afternoon", "abend": "evening",
        "nacht": "night", "früh": "morning",
    },
    seasons={"frühjahr": "spring", "frühling": "spring", "sommer": "summer", "herbst": "autumn", "winter": "winter"},
    spans={
        "tag": "day", "woche": "week", "wochenende": "weekend", "monat": "month", "quartal": "quarter", "jahr": "year",
        "jahrzehnt": "decade", "jahrhundert": "century", "nacht": "night",
    },
    last=_declined("letzt", "vergangen", "vorig"),
    next=_declined("nächst", "kommend"),
    this=_declined("dies"),
    past=_declined("letzt", "vergangen", "nächst", "kommend"),
    anchoring=frozenset({"vor", "später", "danach", "zuvor", "davor"}),
    ago_before=frozenset({"vor"}),
    earlier=frozenset({"zuvor", "davor", "früher"}),
    offsets_of_anchor={"später": 1, "danach": 1, "zuvor": -1, "davor": -1},
    early=frozenset({"anfang", "mitte", "ende"}),
    year_cues=frozenset(
        words_of("""
        im in seit bis von ab nach vor zwischen jahr jahre jahres jahren und oder anfang mitte ende frühjahr frühling
        sommer herbst winter ( – -
        """)
    ),
    tenses=Tenses(
        future=frozenset(
            words_of("""
            wird werden soll sollen geplant künftig bis nächste nächsten nächster nächstes kommende kommenden kommender
            kommendes will wollen
            """)
        )
    ),
    quarters=frozenset({"quartal"}),
    decades=frozenset({"er"}),
    decade_cues=frozenset({"den", "der", "die"}),
    centuries=frozenset({"jahrhundert", "jahrhunderts"}),
    noons={"mittag": "12:00", "mitternacht": "00:00"},
    clocks=frozenset({"uhr"}),
    half_to=frozenset({"halb"}),
    half_years=frozenset({"halbjahr", "halbjahres", "halbjahrs"}),
    clock_steps={"nach": 1, "vor": -1},
    zones=frozenset({"mez", "mesz", "utc"}),
    month_first=False,
)  # fmt: skip

"""German units: what is written → the same normalised names as in English (BIPM SI brochure)."""

from claims.extraction.lexicon.en.units import SYMBOLS
from claims.extraction.lexicon.figures import UnitWords


def _forms(listed: dict[str, str]) -> dict[str, str]:
    """Written form → name, for `"Form Form": name`."""
    return {form: name for forms, name in listed.items() for form in forms.split()}


DURATIONS = _forms({
    "sekunde sekunden": "second", "minute minuten": "minute", "stunde stunden": "hour", "tag tage tagen tages": "day",
    "woche wochen": "week", "wochenende wochenenden": "weekend", "monat monate monaten monats": "month",
    "jahr jahre jahren jahres": "year", "jahrzehnt jahrzehnte jahrzehnten": "decade",
    "jahrhundert jahrhunderte jahrhunderten": "century", "lichtjahr lichtjahre lichtjahren": "light year",
    "minütige minütigen minütiger minütiges": "minute", "stündige stündigen stündiger stündiges": "hour",
    "tägige tägigen tägiger tägiges": "day", "wöchige wöchigen wöchiger wöchiges": "week",
    "monatige monatigen monatiger monatiges": "month", "jähriges": "year",
})  # fmt: skip

_METRES = {
    "meter metern": "metre", "kilometer kilometern": "kilometre", "zentimeter zentimetern": "centimetre",
    "millimeter millimetern": "millimetre", "meile meilen": "mile", "seemeile seemeilen": "nautical mile",
    "quadratmeter quadratmetern": "square metre", "quadratkilometer quadratkilometern": "square kilometre",
    "kubikmeter kubikmetern": "cubic metre", "hektar": "hectare", "stundenkilometer stundenkilometern": "kilometre per hour",
}  # fmt: skip
_WEIGHTS = {
    "gramm": "gram", "kilogramm kilo": "kilogram", "milligramm": "milligram", "mikrogramm": "microgram",
    "tonne tonnen": "tonne", "liter litern": "litre", "milliliter millilitern": "millilitre",
    "hektoliter hektolitern": "hectolitre", "barrel fass": "barrel",
}  # fmt: skip
_ENERGY = {
    "watt": "watt", "kilowatt": "kilowatt", "megawatt": "megawatt", "gigawatt": "gigawatt", "terawatt": "terawatt",
    "kilowattstunde kilowattstunden": "kilowatt hour", "megawattstunde megawattstunden": "megawatt hour",
    "gigawattstunde gigawattstunden": "gigawatt hour", "terawattstunde terawattstunden": "terawatt hour",
    "volt": "volt", "grad": "degree", "ps": "horsepower", "dezibel": "decibel", "hertz": "hertz",
    "kilobyte": "kilobyte", "megabyte": "megabyte", "gigabyte": "gigabyte", "terabyte": "terabyte",
    "basispunkt basispunkte basispunkten": "basis point",
}  # fmt: skip
MEASURES = _forms(_METRES | _WEIGHTS | _ENERGY) | {
    "grad celsius": "celsius", "grad fahrenheit": "fahrenheit", "kilometer pro stunde": "kilometre per hour",
    "meter pro sekunde": "metre per second",
}  # fmt: skip

UNITS = UnitWords(
    durations=DURATIONS,
    seconds={"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800},
    months={"month": 1, "year": 12, "decade": 120},
    measures=MEASURES,
    symbols={symbol: name for symbol, name in SYMBOLS.items() if symbol not in ("in", "at", '"')},
    percents=_forms({
        "% ％ prozent prozentige prozentigen prozentiger prozentiges": "percent", "prozentpunkt prozentpunkte prozentpunkten": "percentage point", "‰ promille": "per mille",
    }),
    rates=frozenset({"pro", "je", "/"}),
    priced_by=frozenset({"pro", "je", "/"}),
    written_large=True,
    ages=frozenset({"alt", "alte", "alten", "alter", "altes"}),
    aged=frozenset({"alter"}),
    age_phrases=frozenset({"alter von"}),
    age_words=frozenset({"jährige", "jährigen", "jähriger", "jährigem"}),
    extents=frozenset({"lang", "hoch", "tief", "breit", "dick", "weit", "entfernt"}),
    age_subjects=frozenset({"er", "sie", "ich", "wer"}),
    age_verbs=frozenset({"ist", "war", "wird", "wurde", "bin", "werde"}),
    age_adverbs=frozenset({"erst", "nur", "schon", "etwa", "rund", "knapp", "fast", "bereits"}),
    times=frozenset({"mal"}),
    comparatives=frozenset({"so", "mehr"}),
    folds=frozenset({"fach", "fache", "fachen"}),
)  # fmt: skip

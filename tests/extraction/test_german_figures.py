"""German figures, a first version: each row is a text and the figures in it, (words, type, value, upper, unit, qualifier).

The unit of money is its currency. Dates are told from Thursday, 20 November 2025.
"""

from datetime import date

import pytest

from claims.extraction import Figure, extract
from claims.extraction.lexicon.de.numbers import compound
from tests.extraction.told_figures import told

Row = tuple[str, str, str | None, str | None, str | None, str | None]


def figures(text: str) -> list[Row]:
    found: list[Row] = []
    for mention in extract(text, published_on=date(2025, 11, 20), language="de").mentions:
        content = mention.content
        if isinstance(content, Figure):
            unit = content.currency or content.unit
            found.append((mention.span.of(text), content.type, content.value, content.upper, unit, content.qualifier))
    return found


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("null", "0"),
        ("eins", "1"),
        ("zwölf", "12"),
        ("siebzehn", "17"),
        ("einundzwanzig", "21"),
        ("neunundneunzig", "99"),
        ("hundert", "100"),
        ("einhundert", "100"),
        ("hunderteins", "101"),
        ("zweihundertfünfzig", "250"),
        ("neunzehnhundertachtundneunzig", "1998"),
        ("tausend", "1000"),
        ("eintausend", "1000"),
        ("tausendundeins", "1001"),
        ("zweitausendvierundzwanzig", "2024"),
        ("dreihundertzwölftausendvierhundertsechs", "312406"),
        ("anderthalb", "1.5"),
        ("zweieinhalb", "2.5"),
    ],
)
def test_a_number_is_one_long_word(word: str, value: str) -> None:
    assert str(compound(word)) == value


@pytest.mark.parametrize(
    "word",
    ["", "ein", "und", "haus", "hunderte", "tausende", "undzwanzig", "einund", "xhundert", "hundertx", "xtausend",
     "tausendx", "xeinhalb", "zweiund", "e" * 100],
)  # fmt: skip
def test_other_words_are_no_numbers(word: str) -> None:
    assert compound(word) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # counts, with what is counted
        ("Einundzwanzig Menschen kamen.", ("Einundzwanzig", "count", "21", None, "Menschen", None)),
        ("Es kamen 54.000 junge Leute.", ("54.000", "count", "54000", None, "junge Leute", None)),
        ("Der Ort hat 2000 Bäume.", ("2000", "count", "2000", None, "Bäume", None)),
        ("Dort stehen 1500 Häuser.", ("1500", "count", "1500", None, "Häuser", None)),
        ("Rund 1.234 Boote liefen aus.", ("Rund 1.234", "count", "1234", None, "Boote", "about")),
        ("Es fehlen zweihundertfünfzigtausend Ziegel.",
         ("zweihundertfünfzigtausend", "count", "250000", None, "Ziegel", None)),
        ("drei Millionen dreihunderttausend Gäste",
         ("drei Millionen dreihunderttausend", "count", "3300000", None, "Gäste", None)),
        ("Mindestens 12 Schiffe sanken.", ("Mindestens 12", "count", "12", None, "Schiffe", "at-least")),
        ("Bis zu 450 Stellen fallen weg.", ("Bis zu 450", "count", "450", None, "Stellen", "at-most")),
        ("Höchstens drei Dutzend Bojen", ("Höchstens drei Dutzend", "count", "36", None, "Bojen", "at-most")),
        ("Mehr als 600 Fahrgäste warteten.", ("Mehr als 600", "count", "600", None, "Fahrgäste", "over")),
        ("Weniger als 40 Läden", ("Weniger als 40", "count", "40", None, "Läden", "under")),
        ("Ein Dutzend Boote", ("Ein Dutzend", "count", "12", None, "Boote", None)),
        ("Eine halbe Million Gläser", ("Eine halbe Million", "count", "500000", None, "Gläser", None)),
        ("Er kaufte hundert Lampen.", ("hundert", "count", "100", None, "Lampen", None)),
        ("Zwischen 20 und 30 Helfer", ("Zwischen 20 und 30", "count", "20", "30", "Helfer", None)),
        ("drei bis vier Linden", ("drei bis vier", "count", "3", "4", "Linden", None)),
        ("Tausende Linden", ("Tausende", "count", "1000", "10000", "Linden", None)),
        # money
        ("Das kostet 2,3 Millionen Euro.", ("2,3 Millionen Euro", "money", "2300000", None, "EUR", None)),
        ("etwa 5 Mio. Euro", ("etwa 5 Mio. Euro", "money", "5000000", None, "EUR", "about")),
        ("2,5 Mrd. Dollar Schulden", ("2,5 Mrd. Dollar", "money", "2500000000", None, "USD", None)),
        ("1.234.567,89 Euro", ("1.234.567,89 Euro", "money", "1234567.89", None, "EUR", None)),
        ("Er zahlte 400 €.", ("400 €", "money", "400", None, "EUR", None)),
        ("Er zahlte CHF 400.", ("CHF 400", "money", "400", None, "CHF", None)),
        ("zweitausend Euro Strafe", ("zweitausend Euro", "money", "2000", None, "EUR", None)),
        ("Der Liter kostet 15 Cent.", ("15 Cent", "money", "0.15", None, "EUR", None)),
        ("20 Franken Eintritt", ("20 Franken", "money", "20", None, "CHF", None)),
        ("zwischen 20 und 30 Euro", ("zwischen 20 und 30 Euro", "money", "20", "30", "EUR", None)),
        ("gut 300 US-Dollar", ("gut 300 US-Dollar", "money", "300", None, "USD", "over")),
        # percentages and shares
        ("Der Kurs fiel um 8,7 Prozent.", ("8,7 Prozent", "percent", "8.7", None, "percent", None)),
        ("knapp 3,2 %", ("knapp 3,2 %", "percent", "3.2", None, "percent", "about")),
        ("6 bis 8 Prozent der Belegschaft", ("6 bis 8 Prozent", "percent", "6", "8", "percent", None)),
        ("um 2,4 Prozentpunkte", ("2,4 Prozentpunkte", "percent", "2.4", None, "percentage point", None)),
        ("drei Komma fünf Prozent", ("drei Komma fünf Prozent", "percent", "3.5", None, "percent", None)),
        ("ein Viertel der Bäume", ("ein Viertel", "ratio", "0.25", None, "Bäume", None)),
        ("drei Viertel der Bewohner", ("drei Viertel", "ratio", "0.75", None, "Bewohner", None)),
        ("drei von fünf Kindern", ("drei von fünf", "ratio", "0.6", None, "Kindern", None)),
        ("Der Gewinn hat sich halbiert.", ("halbiert", "ratio", "0.5", None, None, None)),
        ("Die Zahl verdoppelte sich.", ("verdoppelte", "ratio", "2", None, None, None)),
        # measures
        ("mehr als 100 Kilometer", ("mehr als 100 Kilometer", "measure", "100", None, "kilometre", "over")),
        ("Es war minus 20 Grad kalt.", ("minus 20 Grad", "measure", "-20", None, "degree", None)),
        ("bei -3,5 Grad Celsius", ("-3,5 Grad Celsius", "measure", "-3.5", None, "celsius", None)),
        ("120 Kilometer pro Stunde", ("120 Kilometer pro Stunde", "measure", "120", None, "kilometre per hour", None)),
        ("mit 80 km/h", ("80 km/h", "measure", "80", None, "kilometre per hour", None)),
        ("eine Million Tonnen", ("eine Million Tonnen", "measure", "1000000", None, "tonne", None)),
        ("300 Gigawattstunden im Jahr", ("300 Gigawattstunden", "measure", "300", None, "gigawatt hour", None)),
        ("40 Quadratmeter", ("40 Quadratmeter", "measure", "40", None, "square metre", None)),
        # ages and durations
        ("die 36-jährige Lehrerin", ("36-jährige", "age", "36", None, "year", None)),
        ("ein 19-Jähriger", ("19-Jähriger", "age", "19", None, "year", None)),
        ("Sie ist 36 Jahre alt.", ("36 Jahre alt", "age", "36", None, "year", None)),
        ("im Alter von 36 Jahren", ("36 Jahren", "age", "36", None, "year", None)),
        ("zweieinhalb Stunden", ("zweieinhalb Stunden", "duration", "2.5", None, "hour", None)),
        ("fünf bis sechs Wochen", ("fünf bis sechs Wochen", "duration", "5", "6", "week", None)),
        ("eine 5-tägige Reise", ("5-tägige", "duration", "5", None, "day", None)),
        ("anderthalb Jahre", ("anderthalb Jahre", "duration", "1.5", None, "year", None)),
        # dates, periods and times
        ("am 3. Mai 2024", ("3. Mai 2024", "date", "2024-05-03", None, None, None)),
        ("am 1. Jänner 2024", ("1. Jänner 2024", "date", "2024-01-01", None, None, None)),
        ("am 05.03.2024", ("05.03.2024", "date", "2024-03-05", None, None, None)),
        ("vom 3. bis 5. Mai 2024", ("vom 3. bis 5. Mai 2024", "period", "2024-05-03", "2024-05-05", None, None)),
        ("zwischen März 2024 und Mai 2025", ("zwischen März 2024 und Mai 2025", "period", "2024-03", "2025-05", None, None)),
        ("seit 2022", ("2022", "date", "2022", None, None, None)),
        ("im Jahr 1998", ("1998", "date", "1998", None, None, None)),
        ("Ende Mai", ("Ende Mai", "date", "2025-05", None, None, None)),
        ("vor sechs Monaten", ("vor sechs Monaten", "date", "2025-05", None, None, None)),
        ("Das geschah gestern.", ("gestern", "date", "2025-11-19", None, None, None)),
        ("am Freitag", ("Freitag", "date", "2025-11-14", None, None, None)),
        ("am vergangenen Montag", ("vergangenen Montag", "date", "2025-11-17", None, None, None)),
        ("letzte Woche", ("letzte Woche", "date", "2025-11-10", "2025-11-16", None, None)),
        ("im vergangenen Jahr", ("vergangenen Jahr", "date", "2024", None, None, None)),
        ("im zweiten Quartal", ("zweiten Quartal", "date", "2025-04", "2025-06", None, None)),
        ("in den 1960er Jahren", ("1960er", "date", "1960", "1969", None, None)),
        ("im 19. Jahrhundert", ("19. Jahrhundert", "date", "1801", "1900", None, None)),
        ("um 15.30 Uhr", ("15.30 Uhr", "time", "15:30", None, None, None)),
        ("um 15:30 Uhr", ("15:30 Uhr", "time", "15:30", None, None, None)),
        ("um acht Uhr", ("acht Uhr", "time", "08:00", None, None, None)),
        # scores and ranks
        ("Lindhafen siegte 3:2.", ("3:2", "score", "3", "2", None, None)),
        ("der dritte Platz", ("dritte", "ordinal", "3", None, None, None)),
    ],
)  # fmt: skip
def test_a_figure_is_found_with_its_value(text: str, expected: Row) -> None:
    assert figures(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Ein Mann und eine Frau kamen an einem Morgen.",
        "Die Boeing 737 rollte an Gleis 9.",
        "Nach Artikel 5 und Absatz 2 gilt das.",
        "Covid-19 und die G7",
        "Der erste Schritt war der zweite Fehler.",
        "Achtung, die Nacht und der Verdacht!",
    ],
)
def test_names_and_articles_are_no_figures(text: str) -> None:
    assert figures(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jeder Fünfte lebt allein.", ["Jeder Fünfte | ratio 0.2"]),
        ("Jede dritte Frau arbeitet in Teilzeit.", ["Jede dritte | ratio 0.333333333333333 Frau"]),
        ("Er kommt jeden zweiten Tag.", []),
        ("Es beginnt um halb acht.", ["halb acht | time 07:30"]),
        ("Er kam gegen halb 1 Uhr.", ["gegen halb 1 Uhr | time about 12:30"]),
        ("Es war halb so schlimm.", []),
        ("Sie kam um Viertel vor acht.", ["Viertel vor acht | time 07:45"]),
        ("Geöffnet ist von 18 bis 20 Uhr.", ["18 bis 20 Uhr | time 18:00..20:00"]),
        ("Die Miete stieg von 800 auf 950 Euro.", ["von 800 auf 950 Euro | money 800..950 EUR"]),
        ("Der Anteil sank von 40 auf 35 Prozent.", ["40 | percent 40 percent", "35 Prozent | percent 35 percent"]),
        ("Es sind 38 Prozent, gegenüber 35 zuvor.", ["38 Prozent | percent 38 percent", "35 | percent 35 percent"]),
        ("Er ist 45, sie wurde 91.", ["45 | age 45 year", "91 | age 91 year"]),
        ("Die 18- bis 24-Jährigen fehlten.", ["18- bis 24-Jährigen | age 18..24 year"]),
        ("Sie kam auf Platz zwei.", ["zwei | ordinal 2"]),
        ("Auf Platz 3 000 Meter weiter.", ["3 000 Meter | measure 3000 metre"]),
        ("Es war der dritte Sieg in Folge.", ["dritte | ordinal 3"]),
        ("Sie traf in der 38. Minute.", ["38. | ordinal 38"]),
        ("Im 2. Halbjahr 2024 sank er.", ["2. Halbjahr 2024 | date 2024-07..2024-12"]),
        ("Nach der Wahl 2017 ging er.", ["2017 | date 2017"]),
        ("Der Jahrgang 1998 fehlte.", ["1998 | date 1998"]),
        ("Sie zählten 1950 Vögel.", ["1950 | count 1950 Vögel"]),
        ("Er kam zweimal, sie dreimal so oft.", ["zweimal | count 2 times", "dreimal | ratio 3"]),
        ("Die 5-prozentige Erhöhung kommt.", ["5-prozentige | percent 5 percent"]),
        ("Der Gewinn stieg auf 120 Mio. Euro und 2,3 Mrd. Dollar.", ["120 Mio. Euro | money 120000000 EUR", "2,3 Mrd. Dollar | money 2300000000 USD"]),
        ("Sie legte um 2,3 Prozentpunkte zu.", ["2,3 Prozentpunkte | percent 2.3 percentage point"]),
        ("Knapp 300 Gäste blieben, gut 20 gingen.", ["Knapp 300 | count about 300 Gäste", "gut 20 | count over 20"]),
        ("Zwischen 30 und 40 Prozent stimmten zu.", ["Zwischen 30 und 40 Prozent | percent 30..40 percent"]),
        ("Der 54-Jährige blieb.", ["54-Jährige | age 54 year"]),
    ],
)  # fmt: skip
def test_the_figures_of_german_news(text: str, expected: list[str]) -> None:
    assert told(text, language="de") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Die Miete stieg auf 11,20 Euro je Quadratmeter.", ["11,20 Euro je Quadratmeter | money 11.2 EUR per square metre"]),
        ("Strom kostet 32,4 Cent pro Kilowattstunde.", ["32,4 Cent pro Kilowattstunde | money 0.324 EUR per kilowatt hour"]),
        ("Der Liter kostet 1,80 Euro, 2 Euro pro Kopf.", ["1,80 Euro | money 1.8 EUR", "2 Euro pro Kopf | money 2 EUR per Kopf"]),
        ("Rund 50 Tsd. Besucher kamen.", ["Rund 50 Tsd. | count about 50000 Besucher"]),
        ("Gut die Hälfte der Abgeordneten stimmte zu.", ["Gut die Hälfte | ratio over 0.5 Abgeordneten"]),
        ("Mehr als die Hälfte fehlt.", ["Mehr als die Hälfte | ratio over 0.5"]),
        ("Der Preis fiel um die Hälfte. Die zweite Hälfte ist besser.", ["die Hälfte | ratio 0.5"]),
        ("Es dauerte eine halbe Million Jahre.", ["eine halbe Million Jahre | duration 500000 year"]),
        ("Vor knapp drei Wochen brach der Damm.", ["Vor knapp drei Wochen | date about 2025-10-30"]),
        ("Das war vor mehr als drei Wochen.", ["mehr als drei Wochen | duration over 3 week"]),
        ("Am Mittwochabend kamen 40 Leute.", ["Mittwochabend | date 2025-11-19", "40 | count 40 Leute"]),
        ("Seit Montagmorgen fehlt er.", ["Montagmorgen | date 2025-11-17"]),
        ("Etwa jeder Zehnte ist arbeitslos.", ["Etwa jeder Zehnte | ratio about 0.1"]),
    ],
)  # fmt: skip
def test_german_prices_shares_and_times_of_the_papers(text: str, expected: list[str]) -> None:
    assert told(text, language="de") == expected

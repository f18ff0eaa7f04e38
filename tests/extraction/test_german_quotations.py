"""German quotations: each row is a text and the quotation in it, (words, form, speaker, name, cue)."""

import pytest

from claims.extraction import Quotation, extract

Row = tuple[str, str, str | None, str | None, str | None]


def quotations(text: str) -> list[Row]:
    found: list[Row] = []
    for mention in extract(text, language="de").mentions:
        said = mention.content
        if isinstance(said, Quotation):
            speaker, cue = (span.of(text) if span else None for span in (said.speaker, said.cue))
            found.append((mention.span.of(text), said.form, speaker, said.speaker_name, cue))
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the attribution behind the marks
        ("„Wir haben zu spät begonnen“, sagte Bürgermeisterin Ida Holm.",
         ("Wir haben zu spät begonnen", "direct", "Bürgermeisterin Ida Holm", "Ida Holm", "sagte")),
        ("„Das ist falsch“, so Holm.", ("Das ist falsch", "direct", "Holm", "Holm", "so")),
        ("»Wir gehen jetzt«, erklärte der Hafenmeister am Dienstag.",
         ("Wir gehen jetzt", "direct", "der Hafenmeister", "Hafenmeister", "erklärte")),
        ("«Wir gehen jetzt», sagt Ida Holm.", ("Wir gehen jetzt", "direct", "Ida Holm", "Ida Holm", "sagt")),
        ('"Wir gehen jetzt", sagte Olaf Brandt.', ("Wir gehen jetzt", "direct", "Olaf Brandt", "Olaf Brandt", "sagte")),
        ("„Energie hat unsere Marge gefressen“, teilte Vorstandschefin Petra Lund mit.",
         ("Energie hat unsere Marge gefressen", "direct", "Vorstandschefin Petra Lund", "Petra Lund", "teilte")),
        ("„Wer stellt einen Glasbläser ein?“, fragte Brandt.",
         ("Wer stellt einen Glasbläser ein?", "direct", "Brandt", "Brandt", "fragte")),
        ("„Das war keine kluge Tat“, schrieb Richterin Anna Feld in ihrem Urteil.",
         ("Das war keine kluge Tat", "direct", "Richterin Anna Feld", "Anna Feld", "schrieb")),
        ("„Weg da!“, rief Sara Vik.", ("Weg da!", "direct", "Sara Vik", "Sara Vik", "rief")),
        ("„Der Hafen schließt um acht“, warnte Dr. Lena Aas.",
         ("Der Hafen schließt um acht", "direct", "Dr. Lena Aas", "Lena Aas", "warnte")),
        ("„Es war kalt“, erzählte sie.", ("Es war kalt", "direct", "sie", None, "erzählte")),
        ("„Wir zahlen nichts mehr“, betonte Lund.", ("Wir zahlen nichts mehr", "direct", "Lund", "Lund", "betonte")),
        ("„Davon weiß ich nichts“, behauptete der Nachbar.",
         ("Davon weiß ich nichts", "direct", "der Nachbar", "Nachbar", "behauptete")),
        ("„Wir prüfen das noch“, antwortete die Ministerin.",
         ("Wir prüfen das noch", "direct", "die Ministerin", "Ministerin", "antwortete")),
        ("„Das Wasser stieg schnell“, berichtete Eva Torp.",
         ("Das Wasser stieg schnell", "direct", "Eva Torp", "Eva Torp", "berichtete")),
        ("„Der Kurs fällt weiter“, laut Petra Lund.",
         ("Der Kurs fällt weiter", "direct", "Petra Lund", "Petra Lund", "laut")),
        # the attribution before the marks
        ("Ida Holm sagte: „Wir gehen jetzt nach Hause.“",
         ("Wir gehen jetzt nach Hause.", "direct", "Ida Holm", "Ida Holm", "sagte")),
        ("Der Trainer erklärte: „Wir wollten mehr.“",
         ("Wir wollten mehr.", "direct", "Der Trainer", "Trainer", "erklärte")),
        ("Dan Moe schrieb: »Das geht auf mich.«", ("Das geht auf mich.", "direct", "Dan Moe", "Dan Moe", "schrieb")),
        ("Die Gewerkschaft kritisierte: „Das ist unverschämt.“",
         ("Das ist unverschämt.", "direct", "Die Gewerkschaft", "Gewerkschaft", "kritisierte")),
        # parts of the writer's sentence
        ("Brandt nannte den Plan „unverschämt“.", ("unverschämt", "partial", "Brandt", "Brandt", "nannte")),
        ("Holm sprach von einer „faulen Tat“.", ("faulen Tat", "partial", "Holm", "Holm", "sprach")),
        ("Lund bezeichnete den Ofen als „zu alt“.", ("zu alt", "partial", "Lund", "Lund", "bezeichnete")),
        # without marks
        ("Holm sagte, dass die Stadt zu spät begonnen habe.",
         ("dass die Stadt zu spät begonnen habe", "indirect", "Holm", "Holm", "sagte")),
        ("Holm sagte, die Stadt habe zu spät begonnen.",
         ("die Stadt habe zu spät begonnen", "indirect", "Holm", "Holm", "sagte")),
        ("Am Montag sagte Holm, die Stadt habe zu spät begonnen.",
         ("die Stadt habe zu spät begonnen", "indirect", "Holm", "Holm", "sagte")),
        ("Die Ministerin betonte, dass kein Geld fehle.",
         ("dass kein Geld fehle", "indirect", "Die Ministerin", "Ministerin", "betonte")),
        ("Der Zeuge fragte, ob das Boot noch da sei.",
         ("ob das Boot noch da sei", "indirect", "Der Zeuge", "Zeuge", "fragte")),
        ("Er sagte, er wolle bleiben.", ("er wolle bleiben", "indirect", "Er", None, "sagte")),
        ("Die Preise steigen weiter, sagte Holm am Montag.",
         ("Die Preise steigen weiter", "indirect", "Holm", "Holm", "sagte")),
        ("Der Hafen bleibt offen, so die Behörde.",
         ("Der Hafen bleibt offen", "indirect", "die Behörde", "Behörde", "so")),
        ("Laut Polizei sanken drei Boote.", ("sanken drei Boote", "indirect", "Polizei", "Polizei", "Laut")),
        ("Nach Angaben der Hafenpolizei sanken drei Boote.",
         ("sanken drei Boote", "indirect", "der Hafenpolizei", "Hafenpolizei", "Nach Angaben")),
        ("Nach Angaben von Ida Holm fehlt das Geld.",
         ("fehlt das Geld", "indirect", "Ida Holm", "Ida Holm", "Nach Angaben von")),
        ("Der Polizei zufolge sanken drei Boote.", ("sanken drei Boote", "indirect", "Der Polizei", "Polizei", "zufolge")),
        ("Laut einer Studie wächst das Eis.",
         ("wächst das Eis", "indirect", "einer Studie", "Studie", "Laut")),
        # the order of words that German has
        ("„Wir gehen“, sagte die Bürgermeisterin Ida Holm der Zeitung „Bremer Kurier“.",
         ("Wir gehen", "direct", "die Bürgermeisterin Ida Holm", "Ida Holm", "sagte")),
        ("„Wir gehen“, sagte Ida Holm der Nachrichtenagentur dpa am Montag.",
         ("Wir gehen", "direct", "Ida Holm", "Ida Holm", "sagte")),
        ("„Wir gehen“, sagte die Sprecherin der Polizei dem Kurier.",
         ("Wir gehen", "direct", "die Sprecherin der Polizei", "Sprecherin der Polizei", "sagte")),
        ("„Wir gehen“, sagte die Sprecherin der Zeitung.",
         ("Wir gehen", "direct", "die Sprecherin", "Sprecherin", "sagte")),
        ("„Wir gehen“, sagte ein Sprecher für Umwelt im Rathaus.",
         ("Wir gehen", "direct", "ein Sprecher für Umwelt im Rathaus", "Sprecher", "sagte")),
        ("„Wir gehen“, so die Sprecherin weiter.",
         ("Wir gehen", "direct", "die Sprecherin", "Sprecherin", "so")),
        ("„Nein“, sagte Ursula von der Heide.",
         ("Nein", "direct", "Ursula von der Heide", "Ursula von der Heide", "sagte")),
        ("„Bleibt hier“, sagte der Klimaforscher Jan Kern.",
         ("Bleibt hier", "direct", "der Klimaforscher Jan Kern", "Jan Kern", "sagte")),
        ("‚Wir gehen‘, sagte Bo Lund.",
         ("Wir gehen", "direct", "Bo Lund", "Bo Lund", "sagte")),
        ("„Er rief ‚Nein‘ und ging“, sagte Bo Lund.",
         ("Er rief ‚Nein‘ und ging", "direct", "Bo Lund", "Bo Lund", "sagte")),
        ("„Wir gehen.“ Das sagte Bo Lund am Abend.",
         ("Wir gehen.", "direct", "Bo Lund", "Bo Lund", "sagte")),
        ("„Ich bleibe“, hatte Holm noch am Freitag gesagt.",
         ("Ich bleibe", "direct", "Holm", "Holm", "gesagt")),
        ("„Ich bleibe“, ließ Holm mitteilen.",
         ("Ich bleibe", "direct", "Holm", "Holm", "mitteilen")),
        ("„Es bleibt ruhig“, hieß es bei der Polizei.",
         ("Es bleibt ruhig", "direct", "der Polizei", "Polizei", "hieß")),
        ("„Es bleibt ruhig“, hieß es weiter.",
         ("Es bleibt ruhig", "direct", None, None, None)),
        ("„Wann kommt der Zug?“ fragte Bo Lund.",
         ("Wann kommt der Zug?", "direct", "Bo Lund", "Bo Lund", "fragte")),
        ("„Ich habe das nie gesagt“, betont die Ministerin gegenüber dem Kurier.",
         ("Ich habe das nie gesagt", "direct", "die Ministerin", "Ministerin", "betont")),
        ("Holm sagte am Dienstag in Malm: „Wir gehen.“",
         ("Wir gehen.", "direct", "Holm", "Holm", "sagte")),
        ("Dem „Kurier“ sagte sie: „Ich bleibe.“",
         ("Ich bleibe.", "direct", "sie", None, "sagte")),
        ("In seinem Buch „Kalter Tee“ schreibt Lund: „Alles endet.“",
         ("Alles endet.", "direct", "Lund", "Lund", "schreibt")),
        ("Lund wies die Vorwürfe zurück: „Das ist erfunden.“",
         ("Das ist erfunden.", "direct", "Lund", "Lund", "wies")),
        ("Lund kritisierte die „unsoziale Politik“ der Stadt.",
         ("unsoziale Politik", "partial", "Lund", "Lund", "kritisierte")),
        ("Lund nannte den Vorwurf am Montag im Gespräch mit dem Kurier „absurd“.",
         ("absurd", "partial", "Lund", "Lund", "nannte")),
        ("Der Verband warf der Regierung „Wortbruch“ vor.",
         ("Wortbruch", "partial", "Der Verband", "Verband", "warf")),
        ("Der Plan sei „nicht zu halten“, sagte Holm.",
         ("nicht zu halten", "partial", "Holm", "Holm", "sagte")),
        ("Er sagte, er habe „nichts gewusst“.",
         ("nichts gewusst", "partial", "Er", None, "sagte")),
        ("Er sei „nie gefragt worden“, so Lund in einem Gespräch.",
         ("nie gefragt worden", "partial", "Lund", "Lund", "so")),
        ("Laut Holm ist der Plan „nicht zu halten“.",
         ("nicht zu halten", "partial", "Holm", "Holm", "Laut")),
        ("Der Plan ist nach Angaben der Stadt „fast fertig“.",
         ("fast fertig", "partial", "der Stadt", "Stadt", "nach Angaben")),
        ("Der Plan ist dem Bericht zufolge „fast fertig“.",
         ("fast fertig", "partial", "dem Bericht", "Bericht", "zufolge")),
        ("Vor Gericht betonte der Anwalt Jan Kern, sein Mandant sei unschuldig.",
         ("sein Mandant sei unschuldig", "indirect", "der Anwalt Jan Kern", "Jan Kern", "betonte")),
        ("Die Polizei teilte mit, dass zwei Menschen starben.",
         ("dass zwei Menschen starben", "indirect", "Die Polizei", "Polizei", "teilte")),
        ("Die Brücke werde im Mai geöffnet, teilte die Stadt mit.",
         ("Die Brücke werde im Mai geöffnet", "indirect", "die Stadt", "Stadt", "teilte")),
        ("Wie die Polizei mitteilte, starben zwei Menschen.",
         ("starben zwei Menschen", "indirect", "die Polizei", "Polizei", "mitteilte")),
        ("Zwei Menschen starben, wie die Polizei mitteilte.",
         ("Zwei Menschen starben", "indirect", "die Polizei", "Polizei", "mitteilte")),
        ("Drei Boote sanken, wie die Polizei mitteilte, im Sturm.",
         ("Drei Boote sanken, wie die Polizei mitteilte, im Sturm", "indirect", "die Polizei", "Polizei", "mitteilte")),
        ("Wie ein Sprecher der Polizei sagte, wurde niemand verletzt.",
         ("wurde niemand verletzt", "indirect", "ein Sprecher der Polizei", "Sprecher der Polizei", "sagte")),
        ("Die Stadt Malm hat der Polizei zufolge keine Brücken mehr.",
         ("Die Stadt Malm hat der Polizei zufolge keine Brücken mehr", "indirect", "der Polizei", "Polizei", "zufolge")),
        ("Experten zufolge steigen die Preise weiter.",
         ("steigen die Preise weiter", "indirect", "Experten", "Experten", "zufolge")),
        ("Aus Sicht der Gewerkschaft ist das zu wenig.",
         ("ist das zu wenig", "indirect", "der Gewerkschaft", "Gewerkschaft", "Aus Sicht")),
        ("Nach Einschätzung von Experten steigen die Preise.",
         ("steigen die Preise", "indirect", "Experten", "Experten", "Nach Einschätzung von")),
        ("Im „Bremer Kurier“ sagte Holm, sie wolle bleiben.",
         ("sie wolle bleiben", "indirect", "Holm", "Holm", "sagte")),
    ],
)  # fmt: skip
def test_a_quotation_is_found_with_its_speaker(text: str, expected: Row) -> None:
    assert quotations(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Der als „Eiserner Gustav“ bekannte Fahrer kam nicht.",
        "Das sogenannte „Teegesetz“ kommt.",
        "Das Album „Salz“ und die Ausstellung „Licht“ sind neu.",
        "Ein „grüner“ Plan, mehr nicht.",
        "Die „Seeadler“ sank.",
        "„Er sagt das.“ Das sagt alles.",
        "Ob die Brücke hält, konnte Holm nicht sagen.",
        "Wie er, so sie.",
        "So ging es zufolge.",
        "Es war nach Angaben.",
        "„Ja“, hatte er.",
        "„Ja“, ließ er, gesagt.",
        "Das Buch „Der Hafen“ ist neu.",
        "Der Film »Düne« läuft heute.",
        "Die Stadt hat zu spät begonnen.",
        "Laut war es nicht.",
        "Laut",
        "Nach Angaben von",
        "Nein, sagte",
        "zufolge",
        "Er sagte nichts.",
        "Holm sagte, nein.",
        "Laut Polizei.",
        "Das Boot lag still, sagte Holms kleiner, sehr müder, so ungewöhnlich blasser",
        "Laut „Tarper Blatt“ sanken drei Boote.",
        "So, das war es.",
        "Die Preise steigen, so, sagte.",
        "Am Montag sagte, dass es so sei.",
    ],
)
def test_titles_and_other_sentences_are_no_quotations(text: str) -> None:
    assert [row for row in quotations(text) if row[1] != "partial"] == []


def test_a_pronoun_and_a_surname_get_the_name_of_the_person() -> None:
    text = "Bürgermeisterin Ida Holm war müde. „Wir bleiben“, sagte sie. „Wir gehen nicht.“ Holm sagte, es sei spät."

    assert [row[3] for row in quotations(text)] == ["Ida Holm", "Ida Holm", "Ida Holm"]


def test_the_subjunctive_goes_on_with_a_report_until_it_ends() -> None:
    text = "Holm sagte, die Brücke sei sicher. Sie werde im Mai geöffnet. Dann ging er. Es sei spät."

    assert [(row[0], row[3]) for row in quotations(text)] == [
        ("die Brücke sei sicher", "Holm"),
        ("Sie werde im Mai geöffnet", "Holm"),
    ]


def test_the_subjunctive_goes_on_behind_marked_words() -> None:
    text = "„Wir gehen“, sagte Holm. Die Lage sei ernst."

    assert [(row[0], row[3]) for row in quotations(text)] == [("Wir gehen", "Holm"), ("Die Lage sei ernst", "Holm")]


def test_several_marked_words_of_one_sentence_have_one_speaker() -> None:
    assert [row[::3] for row in quotations("„Wir“, sagte Holm, „gehen jetzt.“")] == [
        ("Wir", "Holm"),
        ("gehen jetzt.", "Holm"),
    ]
    assert [row[0] for row in quotations("Lund sprach von „Chaos“ und „Willkür“.")] == ["Chaos", "Willkür"]


def test_a_repeated_sentence_is_one_claim_whatever_its_marks() -> None:
    text = "„Wir bleiben hier“, sagte Ida Holm.\n»Wir bleiben hier«, sagte Ida Holm."

    assert [mention.claim for mention in extract(text, language="de").mentions] == [1, 1]


def test_the_language_may_carry_a_region() -> None:
    assert extract("am 3. Mai 2024, „Wir bleiben“, sagte Ida Holm", language="de-AT").mentions == (
        extract("am 3. Mai 2024, „Wir bleiben“, sagte Ida Holm", language="de").mentions
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Es gebe „keinen Grund zur Sorge“, sagte Brehm.", [("keinen Grund zur Sorge", "Brehm")]),
        ("„Wir bleiben hier“, kündigte der Sprecher der Bauern, Uwe Lohse, an.", [("Wir bleiben hier", "Uwe Lohse")]),
        ("Sie könne das nicht, sagte eine Sprecherin des Gerichts.", [("Sie könne das nicht", "Sprecherin des Gerichts")]),
        ("Auf die Frage, ob er gehe, antwortete Brehm: „Nein.“", [("Nein.", "Brehm")]),
        ("Auf die Frage, was er tue, sagte Brehm: „Nichts.“", [("Nichts.", "Brehm")]),
        ("Dem Bericht zufolge wussten alle davon.", [("wussten alle davon", "Bericht")]),
        ("„Ich gehe nicht“, so die Abgeordnete Ute Reimann (Grüne).", [("Ich gehe nicht", "Ute Reimann")]),
        ("Ein Sprecher des Ministeriums sagte auf Anfrage, man prüfe den Fall.",
         [("man prüfe den Fall", "Sprecher des Ministeriums")]),
        ("Die Firma erklärte am Abend, sie bedauere den Vorfall.", [("sie bedauere den Vorfall", "Firma")]),
        ("Die Firma erklärte am Abend, sie wurde gewarnt.", []),
        ("„Es kam über Nacht“, erzählt Anwohnerin Gerda Kropp, 71.", [("Es kam über Nacht", "Gerda Kropp")]),
        ("„Ich gehe“, sagte die Landrätin Ute Reimann.", [("Ich gehe", "Ute Reimann")]),
    ],
)  # fmt: skip
def test_german_speakers_of_the_papers(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(row[0], row[3]) for row in quotations(text)] == expected

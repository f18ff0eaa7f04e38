"""German verbs that report (Duden, Die Grammatik: verba dicendi), as stems: weak ones by ending, strong ones form by form."""

from claims.extraction.lexicon.lists import words_of

WEAK = words_of("""
sag antwort behaupt beton erklär erzähl ergänz erläuter erwider forder warn kritisier klag lob mein bedauer bestätig
beteuer begründ berichtet kündig mahn schilder versicher vermut verlang frag wiederhol äußer räum droh schätz zitier
urteil folger rechn bilanzier resümier präzisier monier beklag befürcht hoff glaub vermeld meld entgegn scherz spott schimpf
schrei flüster mutmaß argumentier reagier gratulier appellier drängt verteidig verkünd bekräftig unterstrich dementier
""")
"""Stems: sag → sagt, sagte, sagten."""

PAST = words_of("""
sprach rief schrieb gab versprach widersprach bat hieß fand verwies wies teilte legte fügte fuhr schloss gestand betonten
lobte berichtete berichteten antwortete antworteten behauptete behaupteten bedauerte erwiderten
sprachen riefen schrieben gaben versprachen baten verwiesen wiesen teilten legten fügten unterstrich schrie schworen schwor
mitteilte mitteilten bekanntgab bekanntgaben hinzufügte hinzufügten angab angaben einräumte einräumten ankündigte
ankündigten zugab zugaben klarstellte hervorhob ausführte darlegte vorwarf anmahnte
""")
PRESENT = words_of("spricht ruft schreibt gibt verspricht widerspricht bittet heißt findet verweist weist berichtet")
PARTICIPLES = words_of("""
gesagt erklärt betont berichtet mitgeteilt geschrieben behauptet bestätigt angekündigt gewarnt gefordert kritisiert gefragt
geantwortet versprochen versichert verkündet getwittert gepostet gerufen gemahnt geklagt erzählt mitteilen ausrichten wissen
verlauten verkünden
""")
"""Participles, and infinitives behind "ließ"."""

NAMING = words_of(
    "nannte nannten nennt nennen bezeichnete bezeichneten bezeichnet kritisierte warf warfen wirft werfen"
)
"""They take a person or thing and the words about it: nannte den Plan „…“."""


def forms(stem: str) -> tuple[str, tuple[str, ...]]:
    """The present and the past forms of a weak verb."""
    link = "e" if stem.endswith(("t", "d", "chn", "gn")) else ""
    past = f"{stem}{link}te"
    return f"{stem}{link}t", (past, f"{past}n")

"""German closed classes, titles, nouns for people and for what can be read, and names that tell er from sie."""

from claims.extraction.lexicon.lists import words_of

ARTICLES = words_of("der die das den dem des ein eine einen einem einer eines")
DETERMINERS = words_of("""
der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jeder jede jedes jeden jedem
kein keine keinen keinem keiner alle allen aller einige einigen mehrere mehreren viele vielen manche manchen beide beiden
""")
POSSESSIVES = words_of("""
mein meine meinen meinem meiner meines dein deine sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres
unser unsere unseren unserem unserer unseres deren dessen
""")
SUBJECT_PRONOUNS = words_of("ich du er sie es wir ihr man jemand niemand wer")
OBJECT_PRONOUNS = words_of("mich dich ihn uns euch mir dir ihm ihnen sich")
PREPOSITIONS = words_of("""
ab am an angesichts ans auf aufs aus außer bei beim bis durch für gegen gegenüber hinter im in ins laut mit nach neben ohne
seit trotz über um unter vom von vor während wegen zu zum zur zwischen
""")
CONJUNCTIONS = words_of("und oder aber denn sondern doch sowie")
SUBORDINATORS = words_of("dass daß weil wenn als ob obwohl während nachdem bevor damit falls indem sobald solange wie")
AUXILIARIES = words_of("""
bin bist ist sind seid war waren sei seien wäre wären gewesen habe hast hat haben habt hatte hatten hätte hätten werde wirst
wird werden wurde wurden würde würden worden kann können konnte konnten könnte könnten muss müssen musste mussten müsste
müssten soll sollen sollte sollten will wollen wollte wollten darf dürfen durfte dürfte dürften mag möge mögen möchte
möchten
""")
NEGATIONS = words_of("nicht nie niemals")
ADVERBS = words_of("""
auch noch schon nur erst dann danach später zuvor zudem außerdem dabei dagegen jedoch allerdings bereits weiter weiterhin
wiederum hingegen daraufhin anschließend schließlich einmal wieder jetzt nun hier dort heute gestern vorgestern
unterdessen inzwischen deshalb daher dazu darauf
""")
TIME_WORDS = words_of("""
montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai juni juli august
september oktober november dezember heute gestern morgen abend vormittag nachmittag nacht woche wochen monat monaten jahr
jahre jahren tag tagen
""")
NUMBERS = words_of("zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig hundert tausend")
TITLES = words_of("""
herr herrn frau dr prof professor professorin präsident präsidentin bürgermeister bürgermeisterin oberbürgermeister
oberbürgermeisterin minister ministerin kanzler kanzlerin ministerpräsident ministerpräsidentin senator senatorin
staatsanwalt staatsanwältin richter richterin trainer trainerin kommissar kommissarin general direktor direktorin
geschäftsführer geschäftsführerin vorstandschef vorstandschefin firmenchef firmenchefin parteichef parteichefin
abgeordnete abgeordneter landrat landrätin stadtrat stadträtin dezernent dezernentin rektor rektorin botschafter botschafterin
generalsekretär generalsekretärin polizeisprecher polizeisprecherin regierungssprecher regierungssprecherin vorsitzende vorsitzender pfarrer bischof chef chefin sprecher sprecherin
""")
PERSON_NOUNS = words_of("""
sprecher sprecherin experte experten expertin anwalt anwältin zeuge zeugin zeugen bewohner bewohnerin nachbar nachbarin
lehrer lehrerin forscher forscherin wissenschaftler wissenschaftlerin bauer bäuerin unternehmer unternehmerin polizei
regierung behörde behörden ministerium gewerkschaft verband partei gericht staatsanwaltschaft feuerwehr stadt firma
konzern unternehmen anwohner besucher besucherin augenzeuge augenzeugin passant passantin mitarbeiter mieter händler landwirt
gastwirt rentner fahrer angeklagter angeklagte
""")
DOCUMENT_NOUNS = words_of("""
bericht brief studie mitteilung erklärung gutachten umfrage urteil zeitung interview schreiben statistik protokoll
""")
MASCULINE_WORDS = words_of("""
herr herrn präsident bürgermeister oberbürgermeister minister kanzler ministerpräsident senator staatsanwalt richter trainer
kommissar direktor geschäftsführer vorsitzender pfarrer bischof chef sprecher anwalt vater bruder sohn mann
""")
FEMININE_WORDS = words_of("""
frau präsidentin bürgermeisterin oberbürgermeisterin ministerin kanzlerin ministerpräsidentin senatorin staatsanwältin
richterin trainerin kommissarin direktorin geschäftsführerin chefin sprecherin anwältin mutter schwester tochter
""")
MASCULINE_NAMES = words_of("""
achim albert alexander alfred andreas anton armin arno august benno bernd bernhard bruno carsten christian christoph daniel
david detlef dieter dirk dominik eberhard erich ernst erwin eugen fabian felix florian frank franz friedrich fritz georg
gerd gerhard günter günther hans harald hartmut heiko heinrich heinz helmut henning herbert hermann holger horst hubert
ingo jakob jan jens joachim jochen johann johannes jonas jörg josef julian jürgen kai karl karsten klaus konrad kurt lars
lorenz lothar ludwig lukas manfred marcel marco mario markus martin matthias max maximilian michael moritz norbert olaf
oliver oskar otto patrick paul peter philipp rainer ralf reinhard robert roland rolf rudolf rüdiger sebastian simon stefan
steffen sven theo thomas thorsten till tim tobias tom ulrich uwe volker walter werner wilhelm willi wolfgang
""")
FEMININE_NAMES = words_of("""
agnes alexandra andrea angela angelika anja anke anna anne annegret antje astrid barbara beate bettina birgit brigitte
britta carla carola charlotte christa christel christiane christina clara claudia cornelia dagmar daniela doris edith
elfriede elisabeth elke ella elsa emma erika esther eva franziska frieda gabriele gerda gisela greta gudrun hanna hannah
hedwig heide heidi heike helene helga henriette hilde ida ilse inga inge ingrid irene iris irmgard jana janina jasmin
johanna julia jutta karin karla katharina kathrin katja katrin kerstin kirsten klara laura lena leonie lina lisa lotte
luise magdalena maike margarete maria marianne marie marion marlene marta martina melanie meike mia michaela miriam monika
nadine nicole nina nora olga paula petra regina renate rita rosa ruth sabine sabrina sandra sara sarah sigrid silke silvia
simone sofia sonja sophie stefanie stephanie susanne svenja sybille tanja theresa ulla ulrike ursula ute vera verena
veronika viktoria waltraud
""")
ABBREVIATIONS = words_of("""
dr prof hr fr st nr bzw ca ggf inkl usw etc vgl z.b d.h u.a o.ä s.o abs art bd jan feb aug sept okt nov dez tsd mio mrd
""")
SENTENCE_OPENERS = words_of("""
der die das ein eine ich er sie es wir ihr man dies diese dieser dieses sein seine ihre unser unsere hier dort da dann doch aber
und oder wenn als während weil obwohl nachdem bevor seit bis im in am an auf bei mit nach von vor zu zum zur für auch nun jetzt
noch so wie was wer wo warum denn danach zuvor zudem außerdem allerdings jedoch dabei damit dafür dagegen daher deshalb
inzwischen später gestern heute morgen einige viele alle beide laut nicht kein keine
""")
"""Behind an abbreviation or an ordinal they begin a new sentence: „Er wurde 34. Seine Frau …“."""
LINKS = words_of("des der von für und vom im in")
"""They may link a further noun to a phrase: "die Sprecherin der Polizei"."""
OUTLETS = words_of("""
zeitung zeitungen nachrichtenagentur agentur presse-agentur sender magazin portal nachrichtenportal nachrichtenmagazin
redaktion wochenzeitung tageszeitung illustrierten rundfunk fernsehsender radiosender kurier tagesschau dpa afp reuters
""")
"""Who is told, not who speaks: "sagte die Sprecherin der Zeitung"."""
OUTLET_ENDINGS = ("zeitung", "zeitungen", "magazin", "agentur", "sender", "rundfunk", "funk", "portal")
BRACKETS = words_of("hat hatte haben hatten ließ lässt ließen lassen")
"""Finite verbs that a participle or infinitive of saying closes: "hatte … gesagt", "ließ … mitteilen"."""
PAST_ENDINGS = ("te", "de")
"""With these a verb behind a pronoun is no subjunctive: "er sagte", "sie wurde"; with another -e it is: "sie bedauere"."""
SUBJUNCTIVES = words_of("""
sei seien habe werde könne müsse solle wolle dürfe möge gebe gehe komme stehe bleibe liege lasse halte sehe wisse brauche
bedeute führe nehme finde zeige hätten hätte würde würden könnten müssten wären wäre sollten dürften
""")
"""The subjunctive of reported speech, where its form tells it from the indicative or often stands for one that does not."""
_SOURCE_NOUNS = words_of("""
angaben ansicht auffassung aussage aussagen bericht berichten darstellung einschätzung informationen meinung überzeugung
worten erkenntnissen schilderung schätzungen
""")
PERSON_ENDINGS = (
    "erin",
    *("sprecher", "sprecherin", "chef", "chefin", "minister", "ministerin", "präsident", "präsidentin", "forscher"),
    *(
        "forscherin",
        "experte",
        "expertin",
        "anwalt",
        "anwältin",
        "leiter",
        "leiterin",
        "politiker",
        "politikerin",
        "rat",
    ),
    *("trainer", "trainerin", "direktor", "direktorin", "vorsitzende", "vorsitzender", "meister", "meisterin", "rätin"),
    *("richter", "richterin", "beauftragte", "beauftragter", "führer", "führerin", "sekretär", "sekretärin", "ärztin"),
    *(
        "arzt",
        "professor",
        "professorin",
        "kanzler",
        "kanzlerin",
        "kommissar",
        "kommissarin",
        "inspektor",
        "inspektorin",
    ),
)
"""Compounds that name an office: "Polizeisprecherin"."""


def source_phrases() -> list[tuple[str, ...]]:
    """„nach Angaben“, „nach Angaben von“, „nach den Worten“, „aus Sicht“ and their like."""
    found: list[tuple[str, ...]] = [("aus", "sicht"), ("aus", "sicht", "von")]
    for noun in _SOURCE_NOUNS:
        for opening in (("nach", noun), ("nach", "den", noun), ("nach", "der", noun)):
            found += [opening, (*opening, "von")]
    return found


MENTION_NOUNS = words_of("""
wort wörter begriff ausdruck titel film buch lied roman serie stück sendung name namen motto schlagwort slogan ausstellung
aktion projekt lied gedicht oper musical album gemälde skulptur reihe kampagne initiative stichwort thema erzählung komödie
drama dokumentation podcast spiel band
""")
NAMING_PARTICIPLES = words_of("genannt betitelt sogenannt sogenannte sogenannten namens")
NOT_NAMES = words_of("""
der die das dem den des ein eine einer einem einen eines dieser diese dieses diesen diesem und oder aber denn doch wenn als wie ob weil dass in im an am auf aus bei beim mit
nach seit von vom zu zum zur für gegen über unter vor er sie es wir ihr ich man sein seine ihre auch noch nur schon dann
danach später heute gestern laut so nun jetzt hier dort nicht kein keine alle viele einige mehrere zwei drei vier
montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september
oktober november dezember herr herrn frau angaben
""")

"""German words around a number: bounds, ranges, labels, and where a noun phrase ends. Nouns are written large."""

from claims.extraction.lexicon.figures import FrameWords
from claims.extraction.lexicon.lists import words_of


def _words(text: str) -> frozenset[str]:
    return frozenset(words_of(text))


def _bounds(**lists: str) -> dict[str, str]:
    return {word: bound.replace("_", "-") for bound, listed in lists.items() for word in listed.split(",")}


FRAME = FrameWords(
    before=_bounds(
        about="etwa,rund,ungefähr,circa,zirka,ca,ca .,fast,knapp,nahezu,annähernd,beinahe,schätzungsweise,in etwa,um die,"
        "geschätzt,geschätzte,geschätzten,an die,gegen,~,≈",
        over="mehr als,über,gut,weit über,weit mehr als,deutlich über,deutlich mehr als,etwas mehr als,etwas über,"
        "länger als,älter als,größer als,höher als",
        under="weniger als,unter,deutlich unter,deutlich weniger als,etwas weniger als,kürzer als,jünger als,kleiner als",
        at_least="mindestens,wenigstens,zumindest,nicht weniger als,ab",
        at_most="höchstens,maximal,bis zu,nicht mehr als,allenfalls",
    ),
    after=_bounds(about="etwa ,oder so", at_least="oder mehr,und mehr,oder älter,und älter", at_most="oder weniger"),
    signs={">": "over", "<": "under", "≥": "at-least", "≤": "at-most", "~": "about", "≈": "about", "±": "about"},
    between=_words("zwischen"),
    between_and=_words("und"),
    start=_words("von vom"),
    to=_words("bis"),
    either=_words("oder"),
    onto=_words("auf"),
    every=_words("jeder jede jedes jeden jedem"),
    comparing=frozenset({"gegenüber", "statt", "verglichen mit", "im vergleich zu", "nach zuvor", "anstatt"}),
    out_of=_words("von"),
    multiples={
        "verdoppelt": "2", "verdoppelte": "2", "verdoppelten": "2", "verdoppeln": "2", "doppelt": "2",
        "verdreifacht": "3", "verdreifachte": "3", "verdreifachten": "3", "vervierfacht": "4", "vervierfachte": "4",
        "zweimal": "2", "dreimal": "3", "viermal": "4", "fünfmal": "5", "sechsmal": "6", "zehnmal": "10",
        "verfünffacht": "5", "halbiert": "0.5", "halbierte": "0.5", "halbierten": "0.5", "halbieren": "0.5",
    },
    ranks=_words("belegte belegt wurde wurden landete landeten"),
    half_cues=_words("als um auf nur"),
    superlatives=_words("größte größter größtes größten kleinste längste höchste beste älteste jüngste teuerste"),
    rank_nouns=_words("platz rang titel sieg niederlage mal spieltag minute jahrestag geburtstag jubiläum auflage"),
    rank_labels=_words("platz rang"),
    in_a_row=frozenset({"in folge", "seiner art", "ihrer art", "hintereinander", "nacheinander"}),
    repeated=_words("zweimal dreimal viermal fünfmal sechsmal zehnmal"),
    labels=_words("""
        nummer nr artikel paragraf paragraph absatz § kapitel seite gleis linie zimmer raum band teil phase
        stufe klasse gruppe kanal boeing airbus saison folge staffel runde postfach telefon tel fax autobahn bundesstraße
        haus tor block bezirk
        """),
    closed=_words("""
        der die das den dem des ein eine einen einem einer eines und oder aber denn sondern als wie dass weil wenn ob
        in im an am auf aus bei beim mit nach seit von vom zu zum zur für gegen ohne um durch über unter vor hinter
        neben zwischen bis während wegen trotz ist sind war waren sei seien wird werden wurde wurden hat haben hatte
        hatten nicht kein keine sich er sie es wir ihr ihnen ihm ihn sein seine ihre auch nur noch schon mehr weniger
        pro je alt
        """),
    capital_nouns=True,
)  # fmt: skip

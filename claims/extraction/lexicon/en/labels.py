"""English words that make the number beside them a name: labels, streets, models (AP Stylebook: "numerals", "addresses")."""

from claims.extraction.lexicon.figures import words

LABELS = words(
    "ftse nasdaq nikkei cac dax russell fortune stoxx ibex sp no nos no. number section sections § chapter article articles rule rules title route interstate highway freeway motorway "
    "road runway marker markers flight channel channels room apt apartment suite act acts volume vol issue page pages p pp line lines lap phase "
    "stage type class group grade model version level levels tier lot gate terminal platform pier hole holes "
    "local proposition prop amendment resolution bill directive paragraph para clause part "
    "figure fig table appendix exhibit item items category form formula size series season episode round day week game games "
    "match psalm verse book unit district ward precinct zone area sector block row seat car building door "
    "bus train tram track lane exit junction post box p.o regiment battalion brigade division squadron "
    "apollo boeing airbus windows iphone galaxy playstation xbox dc md soyuz sputnik shenzhou falcon explorer voyager "
    "year gas hwy op chapter annex protocol convention isbn issn phone tel telephone fax call called dial dialled dialed id zip code serial ref reference case "
    "docket file order count court courtroom studio stadium camp base cell pavilion site sq vitamin omega top big catch super g f u v b"
)
LARGE_LABELS = words(
    "act acts title point big catch super top local base camp home studio stadium count court courtroom part area group "
    "board block row seat car building door bus train tram track code order fax call called dial dialled dialed case "
    "bill form formula series note book unit district ward sector post box platform "
    "model pier explorer voyager falcon galaxy windows d f g u v b"
)
SHORT_LABELS = words("year years op hwy no nos prop dist apt amdt sec art fig vol p pp ch par rt st am call")
WORD_LABELS = words(
    "section page line volume room flight paragraph article clause number chapter round day game phase category episode type stage level"
)
STREETS = words(
    "street st avenue ave road rd boulevard blvd drive dr lane ln way court place square plaza parkway pkwy highway"
)
BLOCKS = words("block")
MODELS = words("911 999 707 717 727 737 747 757 767 777 787")
LINES = words("train bus tram ferry streetcar trolley")
RESOLUTIONS = words(
    "video videos tv tvs screen screens display displays resolution camera cameras monitor monitors footage content projector"
)
LABEL_PHRASES = frozenset({"gas mark"})

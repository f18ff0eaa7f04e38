"""English words around a number: bounds, ranges, labels, and where a noun phrase ends (closed word classes)."""

from claims.extraction.lexicon.en.labels import (
    BLOCKS,
    LABEL_PHRASES,
    LABELS,
    LARGE_LABELS,
    LINES,
    MODELS,
    RESOLUTIONS,
    SHORT_LABELS,
    STREETS,
    WORD_LABELS,
)
from claims.extraction.lexicon.en.nouns import CLOSED, PLURALS, POSTPOSITIVES, SINGULAR_S, VERBS_S
from claims.extraction.lexicon.figures import FrameWords, words
from claims.extraction.lexicon.lists import words_of

_ABOUT = (
    "about,around,some,approximately,roughly,circa,c.,ca.,approx,approx.,nearly,almost,close to,near,nearing,an estimated,"
    "estimated,barely,or so,an average of,averaging,in the region of,more or less,give or take,an approximate,"
    "on the order of,of the order of,somewhere around,virtually,practically,near to,approaching,~,∼,≈,a reported,"
    "plus or minus,the estimated,what is about,just about,only about,only around,something like,a rough,a good,"
    "perhaps,maybe,possibly,hardly,scarcely,in the neighborhood of,in the neighbourhood of,the best part of,the better part of,"
    "more like,almost exactly,an expected,approx .,c .,ca ."
)
_OVER = (
    "more than,over,above,upwards of,upward of,in excess of,exceeding,exceeds,exceed,exceeded,greater than,larger than,"
    "higher than,bigger than,longer than,older than,well over,just over,far more than,well above,just above,beyond,"
    "surpassing,slightly more than,slightly over,north of,better than,much more than,a little over,a little more than,"
    "topping,tops,topped,farther than,heavier than,taller than,faster than,surpassed,surpasses,surpass"
)
_UNDER = (
    "less than,fewer than,under,below,lower than,smaller than,shorter than,younger than,just under,well under,just below,"
    "well below,short of,just shy of,shy of,slightly less than,slightly under,slightly fewer than,a little under,"
    "a little less than,south of,far less than,much less than,cheaper than,far fewer than,sub,not quite,not even"
)
_AT_LEAST = (
    "at least,no less than,no fewer than,not less than,not fewer than,a minimum of,minimum of,a minimum,from at least,"
    "as early as,at the very least,greater than or equal to,equal or greater than,more than or equal to,higher or equal than,"
    "larger than or equal to,not under,not below,as little as,as few as,as low as,as young as"
)
_AT_MOST = (
    "up to,as much as,as many as,at most,no more than,not more than,a maximum of,maximum of,a maximum,no later than,"
    "as high as,as long as,as old as,as late as,no greater than,no longer than,no higher than,not exceeding,at the most,"
    "less than or equal to,up to a,lower or equal than,smaller than or equal to,equal or less than,not over,"
    "up to and including,within"
)


def _bounds(**lists: str) -> dict[str, str]:
    return {word: bound.replace("_", "-") for bound, phrases in lists.items() for word in phrases.split(",")}


_FOLDS = {
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "twenty": 20,
    "hundred": 100,
}

FRAME = FrameWords(
    before=_bounds(about=_ABOUT, over=_OVER, under=_UNDER, at_least=_AT_LEAST, at_most=_AT_MOST),
    interposed=frozenset(
        phrase
        for word in words_of(
            "further additional extra estimated record reported whopping staggering massive mere combined total"
        )
        for phrase in (f"a {word}", f"an {word}", f"the {word}", word)
    )
    | words("another"),
    motions=words(
        "back go goes inch inched inching creep crept edge edged edging tick ticked ticking move moved moving went gone going "
        "climbed climbing rose risen rising shot jumped came brought brings bringing drove pushed pushes pushing grew "
        "lead leads led leading build builds built building"
    ),
    levelled=words("higher lower larger smaller bigger shorter better greater cheaper faster heavier taller farther"),
    during=words("over"),
    stretches=words(
        "innings overs games matches laps rounds seasons sets holes legs stages sessions phases episodes lanes floors"
    ),
    lasting=words(
        "for by after in of than is was were been be took take takes taken lasted last lasts lasting spent spend spends wait "
        "waits waited waiting served serve serving within until at least just well a ran runs running lived stayed worked with had has"
    ),
    before_hyphen=words("sub under over near"),
    after=_bounds(
        about="or so,or thereabouts,-odd,odd,- odd,-ish,- ish,approximately,on average",
        at_least="or more,and more,or over,or above,or older,and older,and over,and above,and up,and upward,or greater,"
        "or higher,or longer,or later,or better,at least,minimum,+,plus,- plus",
        at_most="or less,or fewer,or under,or below,or younger,and under,and below,or lower,and younger,or smaller,at most,"
        "maximum,or earlier",
    ),
    signs={
        ">": "over",
        "<": "under",
        "≥": "at-least",
        "≤": "at-most",
        "~": "about",
        "∼": "about",
        "≈": "about",
        "±": "about",
    },
    between=words("between"),
    between_and=words("and"),
    start=words("from"),
    to=words("to through until till thru"),
    either=words("or"),
    another=words("another"),
    tried=words("of for"),
    odds=words("odds ratio ratios"),
    favourites=words(
        "chance favourite favorite favourites favorites outsider outsiders longshot underdog underdogs shot ratio odds"
    ),
    nils=words("nil"),
    draws=words("all apiece"),
    vague_ends=words("something somethings"),
    half_phrases=words("what as that"),
    wickets=words("for"),
    bowled=words(
        "took take takes taking claimed claiming bagged bagging grabbed grabbing returned returning with figures"
    ),
    lifelong=words("life"),
    below_zero=frozenset({"below zero", "below 0"}),
    numbered=words("no number"),
    numbered_ranks=words(
        "world ranked ranks rank ranking finished rated seeded seed reached reaches hit "
        "debuted debut debuts peaked weeks spot entered stays stayed remained remains sits sat chart charts"
    ),
    blocks=BLOCKS,
    models=MODELS,
    lines=LINES,
    line_ups=words("back front big famous final bottom"),
    dialled=words("called calls calling dialled dialed dialling rang ringing texted call dial text ring phone"),
    comparing=frozenset(
        {
            "up from",
            "down from",
            "compared with",
            "compared to",
            "against",
            "versus",
            "vs",
            "rather than",
            "instead of",
            "from just",
            "from about",
            "from around",
            "from",
            "not",
            "a possible",
            "possible",
        }
    ),
    comparisons=words("from than to with against unlike"),
    joints=words("and but while whereas as against versus ,"),
    places=words("in on at for by with among during before after"),
    levels=words("at of close"),
    across=words("by x ×"),
    moves=words(
        "rose rise rises rising fell fall falls falling gained gain gains gaining lost loses losing added adds adding dropped drop drops "
        "slid slipped climbed climb climbs jumped jump jumps shed declined decline declines advanced sank tumbled surged plunged eased "
        "dipped retreated rallied soared slumped strengthened weakened increased decreased up down higher lower"
    ),
    on_scale=frozenset({"on the", "on a"}),
    scales=words("scale"),
    serving=words("serves serve serving feeds feed sleeps makes seats ages grades"),
    wins=words(
        "led leads leading lead trailed trails trailing won win wins winning lost lose loses beat beats beating defeated defeating edged score vote voted votes voting match game motion passed approved "
        "rejected carried backed"
    ),
    resolutions=RESOLUTIONS,
    directions=words("up down higher lower ahead"),
    every=words("every"),
    factors=frozenset({"factor of"}),
    out_of=frozenset({"in", "out of"}),
    adjectives=words("double triple treble quadruple"),
    games=words("doubles triples"),
    measured=words("than nearly almost about to will"),
    multiples={
        "double": "2",
        "doubled": "2",
        "doubles": "2",
        "doubling": "2",
        "twice": "2",
        "triple": "3",
        "tripled": "3",
        "triples": "3",
        "tripling": "3",
        "trebled": "3",
        "treble": "3",
        "trebling": "3",
        "thrice": "3",
        "quadruple": "4",
        "quadrupled": "4",
        "quadrupling": "4",
        "quintupled": "5",
        "halved": "0.5",
        **{f"{word}fold": str(number) for word, number in _FOLDS.items()},
        "halving": "0.5",
    },
    ranks=words(
        "ranked ranks rank ranking finished finishes finish finishing placed came come coming stood stands rated seeded joint tied"
    ),
    superlatives=words(
        "largest biggest smallest highest lowest longest shortest oldest youngest richest poorest fastest slowest most "
        "least best worst busiest deadliest greatest tallest strongest weakest wealthiest cheapest"
    ),
    rank_verbs=words("is are was were lie lies lay sit sits sat remain remains currently now be"),
    rank_places=words("with in behind overall among on"),
    in_a_row=frozenset(
        {
            "running",
            "in a row",
            "in succession",
            "of its kind",
            "of their kind",
            "of that kind",
            "of this kind",
        }
    ),
    firsts=words("first"),
    verbs=words("be have do"),
    distances=words("short shy above below"),
    idioms=frozenset({"in the first place"}),
    ordinal_names=words(
        "quarter quarters half period floor storey story grade grader graders district circuit amendment degree inning baseman "
        "column street avenue century party parties person class sense gear wheel cousin trimester generation world division down"
    ),
    repeated=words("twice thrice"),
    rank_joints=words("in the"),
    rank_times=words("time"),
    rank_openers=words("with and ,"),
    rank_at=words("at"),
    rank_of=words("of in from since"),
    standings=words("at on"),
    rank_nouns=words("place consecutive straight successive seed anniversary birthday minute minutes"),
    labels=LABELS,
    idiom_phrases=frozenset({"9 - to - 5", "nine - to - five", "9 - 5"}),
    steps=words(
        "cut cuts hike hikes rise rises increase increases reduction reductions move moves drop decrease raise"
    ),
    vague_nouns=words("figure figures digit digits"),
    label_phrases=LABEL_PHRASES,
    large_labels=LARGE_LABELS,
    short_labels=SHORT_LABELS,
    word_labels=WORD_LABELS,
    prefixes=words(
        "by mid pre post early late sub under over the to and or a an of in at non ultra all minus negative"
    ),
    streets=STREETS,
    tens=words("early mid late low lower high higher upper middle"),
    temperatures=words(
        "temperature temperatures temp temps highs lows degrees mercury thermometer thermometers celsius fahrenheit warmer cooler"
    ),
    closed=CLOSED,
    plurals=PLURALS,
    verbs_s=VERBS_S,
    makers=words("by of"),
    nations=("ese",),
    postpositives=POSTPOSITIVES,
    singular_s=SINGULAR_S,
    pars=words("par"),
    strong=words("strong"),
    no_nouns=words("based strong something plus yes no fold ish odd"),
    quantifiers=words("more other additional further extra another fewer odd plus"),
    determiners=words("the its their his her our my your these those all this that of such a an"),
    definite=words("the"),
    persons=words(
        "those people anyone everyone everybody nobody person persons adults men women children kids boys girls residents "
        "patients workers voters americans britons drivers pensioners citizens players girl boy man woman child"
    ),
    owners=words("his her their my our your its"),
    one_cues=words("no any every this that each which the"),
    alone=words("was is has remained remains died escaped fled survived suffered , ."),
    half_names=words("other latter back better top bottom s opening closing second third"),
    half_cues=words("by in than nearly almost about to over under and only just roughly around"),
    idle_compounds=words("way wheeler wheelers tone toned faced timing timer"),
    scored=words("point second minute"),
    harmed=words("killed dead died injured wounded missing hurt arrested charged drowned"),
    sayings=words(
        "said says say told tells added wrote noted argued joked recalled asked warned explained confirmed confirms reported "
        "announced revealed found finds showed shows suggested suggests estimated claimed claims predicted insisted complained "
        "remarked believes thinks"
    ),
    complementizers=words("that"),
    elders=words("older younger"),
    no_ones=words(
        "day time thing way point another man hand side more moment morning afternoon evening night else minute second stop man woman off size sided "
        "question number idea reason problem example answer word kind sort sense step lesson advantage possibility option explanation"
    ),
)

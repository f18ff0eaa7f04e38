"""English closed classes, nouns for what can be read or said, and the word lists of single rules."""

from claims.extraction.lexicon.lists import words_of

DETERMINERS = words_of("""
a an the this that these those some any no every each either neither both all most many much several few another such
enough more less fewer half certain various other numerous countless
""")
POSSESSIVES = words_of("my your his her its our their whose")
SUBJECT_PRONOUNS = words_of("""
i you he she it we they who one another others someone somebody everyone everybody anyone nobody none many some most both those
""")
OBJECT_PRONOUNS = words_of("me him her us them whom")
PREPOSITIONS = words_of("""
about above across after against along alongside amid among around as at before behind below beneath beside besides
between beyond by despite down during except following for from in inside into like near of off on onto outside over past
per regarding since than through throughout to toward towards under underneath unlike until up upon versus via with
within without amidst amongst aboard concerning according
""")
CONJUNCTIONS = words_of("and or but nor yet so plus")
SUBORDINATORS = words_of("""
that because while when whenever if as although though since after before until unless where wherever whether once
whereas why how lest even
""")
RELATIVES = words_of("who whom whose which that")
AUXILIARIES = words_of("""
is are was were be been am has have had do does did will would can could shall should may might must
isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't
mustn't needn't he's she's it's he'd she'd they've they'd they're we're we've i'm i've i'd he'll she'll they'll we'll i'll
you're you've you'd you'll that's who's who've who'd there's
""")
NEGATIONS = words_of("not never n't no neither nor")
ADVERBS = words_of("""
also then later often never still again always sometimes ever even just only now once soon already yet too instead
however meanwhile moreover further furthermore nevertheless nonetheless thus therefore hence perhaps maybe indeed though
first second third last twice rather quite very almost nearly so here there today yesterday tomorrow tonight afterward
afterwards earlier long since not n't far well simply long ago back in-between next elsewhere otherwise else besides himself herself themselves itself
""")
TIME_WORDS = words_of("""
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
january february march april june july august september october november december jan feb aug sept oct nov dec
today yesterday tomorrow tonight week weeks month months year years day days hour hours minute minutes moment morning
afternoon evening night weekend noon midnight midday decade decades century spring summer autumn fall winter season time
times period late early mid ago
""")
CALENDAR_NAMES = words_of("""
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
november december jan feb aug sept oct nov dec
""")
NUMBERS = words_of("""
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen dozens hundreds
thousands millions
""")
DOCUMENT_NOUNS = words_of("""
letter letters report reports statement statements poll polls survey surveys study studies article articles memo memos
email emails e-mail e-mails message messages tweet tweets post posts note notes document documents book books paper
papers ad ads advertisement website site page blog headline sign signs banner banners caption text transcript filing
lawsuit complaint indictment ruling opinion order bill law constitution amendment plan proposal resolution platform
release newspaper magazine editorial column story stories chapter verse plaque inscription slogan shirt t-shirt hat sticker
placard analysis data figures results agreement treaty contract affidavit brief petition testimony diary journal guide
""")
ABBREVIATIONS = words_of("""
mr mrs ms dr prof sen sens rep reps gov govs pres gen lt sgt maj col capt cpl cmdr adm rev fr st mt ft jr sr esq hon inc
ltd co corp bros vs etc no nos vol pp ed eds dept univ ave blvd rd jan feb mar apr jun jul aug sept sep oct nov dec
ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nev okla ore pa tenn
tex va vt wash wis wyo n.y n.j n.h n.m n.c n.d s.c s.d w.va r.i d.c u.s u.n u.k a.m p.m e.g i.e al messrs supt det pvt ph.d engr cllr coun insp comdt alh const prin capt'n
""")
ELISIONS = words_of("""
'em 'tis 'twas 'til 'till 'cause 'bout 'n 'round 'cuz 'twere 'twill 'twould 'neath 'ere 'im 'er 'e 'e's 'ave 'ad 'appy 'ome
's 't 'd 'll 're 've 'm 'tween 'gainst 'pon 'nother 'nuff 'fraid 'scuse 'kay 'stead
""")
SOURCE_PHRASES = (
    ("according", "to"),
    ("as", "per"),
    ("per",),
    ("in", "the", "words", "of"),
    ("in", "the", "view", "of"),
    ("in", "the", "opinion", "of"),
)
VIEWPOINTS = words_of("to for")
"""They open a sentence with whose view it is: "To Ms. Holm, the plan was …"."""
ARRIVALS = words_of("came comes")
"""They report with a noun of speech behind them: "…," came the reply."""
UTTERANCES = words_of("""
answer answers call calls chant chants cries cry question questions reply replies response responses retort roar screams
shout shouts voice voices whisper yell yells
""")
"""What comes, or is given, as an answer."""
REQUESTS = words_of("declined refused appealed urged called asked thanked praised apologised apologized demanded")
"""Behind "and" they go on with who said something, not with what was said: "said the road was closed and urged …"."""
STANDINGS = words_of("up down ahead behind tied level even leading trailing")
"""Where a poll finds somebody."""
REPORT_NOUNS = words_of("""
accusation accusations admission allegation allegations announcement answer apology argument arguments assertion assertions
assessment assurance assurances boast call calls characterization charge charges claim claims comment comments comparison
complaint complaints contention conclusion criticism declaration demand demands denial depiction description explanation
forecast insistence joke observation plea pledge pledges portrayal prediction predictions proclamation promise promises
quip rebuke remark remarks reference references reply request response retort rhetoric statement statements suggestion
suggestions talk threat vow warning warnings assertions belief concern concerns confession criticisms disclosure fear fears
gibe hope hopes insult jibe line mantra message opinion outburst putdown refrain retort revelation riposte slur taunt
taunts testimony tirade tweet tweets verdict view
""")
"""They report what follows: "her claim that …", "his promise of …"."""
MENTION_NOUNS = words_of("""
word words phrase phrases term terms name names title film movie song album book novel show series episode play program
programme magazine slogan motto hashtag nickname moniker expression label track single documentary comedy drama
initiative project operation headline letter letters category adjective
memoir memoirs autobiography biography poem essay opera ballad ballet musical sculpture painting portrait sitcom thriller
sequel soundtrack anthology trilogy pamphlet podcast novella exhibition exhibit masterpiece mural anthem franchise
""")
WORKS = words_of("""
adaptation author cast copy copies creator cover director edition episode episodes host issue performance performances
premiere producer production productions remake rendition revival role screening season sequel song star stars track verse
version versions
""")
"""With "of" or "in" they stand before a title: "a production of …", "her role in …"."""
NAMING_PARTICIPLES = words_of("""
titled entitled named nicknamed called known dubbed so-called labeled labelled christened subtitled headlined captioned
""")
FIRM_WORDS = words_of("""
news times post journal tribune herald gazette press media network radio television tv magazine today inc corp co llc plc ltd
holdings industries airlines airways motors systems services partners capital house street center centre fund project pac
states kingdom nations city county island park square museum theatre theater
""")
"""A name with one of them is no person's."""
NOT_NAMES = words_of("""
the a an this that these those but and or so if when while as in on at by for from with after before since until during
he she it we they i you his her its our their my your who what where why how there here not no yes well now then still
also yet however meanwhile instead perhaps maybe even some many most all both each every several few one two three four
five six seven eight nine ten more another such other others only just last next first second third according despite
although though because unless whether once asked speaking such like unlike nor let monday tuesday wednesday thursday
friday saturday sunday january february march april june july august september october november december
mr mrs ms dr sen rep gov president senator representative governor secretary god american americans republican
republicans democrat democrats democratic gop congress senate house party north south east west new united states
u.s white
""")
PASSIVE_AUXILIARIES = words_of(
    "is are was were be been being am isn't aren't wasn't weren't he's she's it's get gets got"
)
RAISING = words_of("appear begin continue like love need prefer refuse seem start tend try want")
"""With "to" they lend their plural subject to a verb: "polls continue to show"."""
QUESTION_WORDS = words_of("if whether how why what")
PRONOUNS = words_of("he she they we i it who")
ATTACHING_PREPOSITIONS = words_of("for from at in with on to within inside against near behind")
"""They may join a phrase to the common noun before it: "a clerk at the court"."""

OCCASIONS = words_of("""
interview statement email e-mail speech tweet conference call memo post letter briefing release testimony hearing debate
rally message appearance video text event telephone phone report
""")
"""Where something is said: "in a statement" belongs to the saying, not to the speaker."""

PLURALS = words_of("people men women percent police data media children ) %")
"""Plural without an s."""

CUTS = words_of("but while although though according whereas even compared")
"""Behind a comma they take the word back from the speaker to the writer."""
SENTENCE_OPENERS = words_of("""
the a an this that these those he she it they we i you his her its their our my your there here but and or so if when
while as in on at by for from with after before since until during what who where why how no yes now then still also yet
however meanwhile instead although though because once some many most all both each one two last according
""")
"""Behind an abbreviation they begin a new sentence: "in the U.S. The mayor …"."""
NOT_ADVERBS = words_of("""
family early july italy ally reply supply rally assembly bully monopoly anomaly belly butterfly daily elderly folly friendly
fly holy hourly jelly jolly lily lively lonely lovely melancholy monthly only oily orderly quarterly silly sully tally
ugly unlikely likely weekly yearly apply comply imply rely multiply deadly costly
""")

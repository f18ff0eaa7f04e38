"""English verbs: those that report, and the common ones that do not; inflected by rule, irregular forms beside them.

Sources of the classes: Quirk et al., A Comprehensive Grammar of the English Language, § 16.31 (public and private
factual verbs), § 14.29 (reporting clauses); Levin, English Verb Classes, § 37 (verbs of communication), § 29 (dub,
characterize) and § 33 (judgment).
"""

import re
from collections.abc import Iterator

from claims.extraction.lexicon.lists import words_of

SPEAKING_VERBS = words_of("""say tell add reply retort quip""")
"""Nothing but speech: no noun looks the same."""

CLAUSAL_VERBS = words_of("""
say tell add argue claim explain insist note observe remark state suggest warn write acknowledge admit affirm allege
announce answer assert assure attest aver boast caution clarify comment complain conclude concede confess confide
confirm contend counter counsel declare disclose divulge emphasize estimate exclaim forecast gloat grumble
guess hint imply indicate inform interject joke lament maintain marvel mention muse mutter notify opine persist posit
predict proclaim pronounce propose protest quip rant reaffirm reason recall reckon recount reiterate
remind repeat reply report respond restate retort reveal speculate specify stipulate stress submit summarize surmise
swear testify theorize threaten tweet underline underscore venture volunteer vow find believe think show post retweet
text email telegraph blog opine quote rejoin deny promise pledge advise agree concur know hope fear worry feel expect
demonstrate detail signal ask decree point put rule recommend assume stipulate hypothesize postulate foresee
accept apprise ascertain brief chirp conjecture establish fume gripe hear insinuate intimate joke prophesy recollect reminisce
rue seethe sniff suspect vouch wager whine whisper wisecrack
""")
"""They take a statement as their object: "argued that …"."""

QUOTING_VERBS = words_of("""
ask shout yell scream cry call whisper murmur mumble bark bellow growl grumble hiss howl moan groan sob sigh snap sneer
snarl snort roar thunder chant sing recite read continue begin conclude finish interrupt interject intone plead beg
inquire enquire demand challenge urge declaim deadpan crack chuckle laugh chime riff rail preach lecture scold chide
tease taunt jeer boo holler mock blurt stammer stutter croak drawl ad-lib fume rage bristle erupt proclaim cheer cajole
wonder ponder ruminate fret allow offer philosophize editorialize summarize message caption sign implore exhort thank
greet apologize gush rave enthuse scoff shrug scrawl go reason question order command instruct conclude
correct contradict elaborate stress put extol crow brag prod press pronounce hail coo squeal shriek wail lament pipe
push_back fire_back shoot_back chime_in point_out sum_up go_on hit_back strike_back write_in speak
beam blare bluster boom cackle chortle cluck coax cuss despair dictate expound explode gasp giggle grin grunt guffaw gulp
gurgle huff hoot jest josh lisp mouth nag paraphrase parrot petition pontificate prattle pray prompt purr query quiz
ramble rasp simper slur smile smirk snicker sniffle soothe splutter sputter squawk squeak sympathize titter trill vent
weep whimper whoop yap yelp narrate rebut refute relate utter
""")
"""They stand beside marked words only."""

NAMING_VERBS = words_of("""
call dub label brand describe characterize portray depict term style deem declare pronounce brand denounce
slam blast criticize attack accuse blame condemn praise hail applaud commend compliment laud deride ridicule
mock dismiss decry bemoan assail berate castigate rebuke lambaste rip pan trash bash knock tout trumpet cite reference
invoke bill cast paint frame nickname tag christen liken compare ascribe attribute refer allude denigrate disparage
vilify demonize tar deplore excoriate admonish chastise reprimand scold fault welcome thank mention discuss question
reject defend champion demand request urge vow promise pledge express voice echo credit charge propose outline
highlight reassure congratulate insult salute cheer endorse recommend advocate oppose protest lament regret emphasize stress
tell define caricature ask warn want see consider regard view insist flay lambast lampoon malign impugn skewer pillory savage upbraid
denigrate
""")
"""They take somebody or something, and the words about it."""

NOT_NOUNS = words_of("""
said says told added argued asked insisted wrote noted claimed warned explained acknowledged announced suggested
""")

MENTAL_VERBS = words_of(
    "know hope fear worry feel expect assume guess swear foresee accept suspect establish ascertain rue"
)
"""States of mind, and verbs that mostly take a noun: they report only before "that"."""

ADDRESSING_VERBS = words_of(
    "tell remind inform assure warn notify advise ask promise text email show reassure convince"
)
"""They name who is told before what they are told."""

TELLING_VERBS = words_of("tell remind inform assure notify reassure convince")
"""They never go without naming who is told."""

PROMISING_VERBS = words_of("agree promise vow pledge threaten swear volunteer ask")
"""With "to" they say what somebody will do: "agreed to talk on the condition that …"."""

CAUSING_VERBS = words_of("lead prompt cause force get allow inspire compel drive push move enable")
"""They name who is made to do something: "led her to say"."""

NOUNS_AS_WELL = words_of("""
show state post text email rule point detail signal estimate guess find hint counsel caution counter notice reason quote
brief rant telegraph blog wager protest whisper put cut test
""")
"""Bare forms that are as often nouns behind a plural: "news show", "the sports blog"."""

PERCEIVING_VERBS = words_of("hear overhear remember recall catch film record see")
"""They name who is heard or seen to speak: "heard a man shout"."""

PARTICLES = (("point", "out"), ("put", "it"))
"""They report only with their particle: "pointed out that …"."""

IRREGULAR = {
    "say": ("says", "said", "said", "saying"),
    "tell": ("tells", "told", "told", "telling"),
    "write": ("writes", "wrote", "written", "writing"),
    "swear": ("swears", "swore", "sworn", "swearing"),
    "foresee": ("foresees", "foresaw", "foreseen", "foreseeing"),
    "forecast": ("forecasts", "forecast", "forecast", "forecasting"),
    "find": ("finds", "found", "found", "finding"),
    "think": ("thinks", "thought", "thought", "thinking"),
    "show": ("shows", "showed", "shown", "showing"),
    "read": ("reads", "read", "read", "reading"),
    "know": ("knows", "knew", "known", "knowing"),
    "feel": ("feels", "felt", "felt", "feeling"),
    "begin": ("begins", "began", "begun", "beginning"),
    "sing": ("sings", "sang", "sung", "singing"),
    "go": ("goes", "went", "gone", "going"),
    "speak": ("speaks", "spoke", "spoken", "speaking"),
    "cast": ("casts", "cast", "cast", "casting"),
    "rebut": ("rebuts", "rebutted", "rebutted", "rebutting"),
    "quiz": ("quizzes", "quizzed", "quizzed", "quizzing"),
    "weep": ("weeps", "wept", "wept", "weeping"),
    "see": ("sees", "saw", "seen", "seeing"),
    "admit": ("admits", "admitted", "admitted", "admitting"),
    "submit": ("submits", "submitted", "submitted", "submitting"),
    "refer": ("refers", "referred", "referred", "referring"),
    "infer": ("infers", "inferred", "inferred", "inferring"),
    "aver": ("avers", "averred", "averred", "averring"),
    "echo": ("echoes", "echoed", "echoed", "echoing"),
    "regret": ("regrets", "regretted", "regretted", "regretting"),
    "shoot": ("shoots", "shot", "shot", "shooting"),
    "hit": ("hits", "hit", "hit", "hitting"),
    "strike": ("strikes", "struck", "struck", "striking"),
    "ad-lib": ("ad-libs", "ad-libbed", "ad-libbed", "ad-libbing"),
    "become": ("becomes", "became", "become", "becoming"),
    "break": ("breaks", "broke", "broken", "breaking"),
    "bring": ("brings", "brought", "brought", "bringing"),
    "build": ("builds", "built", "built", "building"),
    "buy": ("buys", "bought", "bought", "buying"),
    "catch": ("catches", "caught", "caught", "catching"),
    "choose": ("chooses", "chose", "chosen", "choosing"),
    "come": ("comes", "came", "come", "coming"),
    "cut": ("cuts", "cut", "cut", "cutting"),
    "draw": ("draws", "drew", "drawn", "drawing"),
    "drive": ("drives", "drove", "driven", "driving"),
    "eat": ("eats", "ate", "eaten", "eating"),
    "fall": ("falls", "fell", "fallen", "falling"),
    "fight": ("fights", "fought", "fought", "fighting"),
    "fly": ("flies", "flew", "flown", "flying"),
    "get": ("gets", "got", "gotten", "getting"),
    "give": ("gives", "gave", "given", "giving"),
    "grow": ("grows", "grew", "grown", "growing"),
    "hear": ("hears", "heard", "heard", "hearing"),
    "hold": ("holds", "held", "held", "holding"),
    "keep": ("keeps", "kept", "kept", "keeping"),
    "lead": ("leads", "led", "led", "leading"),
    "leave": ("leaves", "left", "left", "leaving"),
    "let": ("lets", "let", "let", "letting"),
    "lose": ("loses", "lost", "lost", "losing"),
    "make": ("makes", "made", "made", "making"),
    "meet": ("meets", "met", "met", "meeting"),
    "pay": ("pays", "paid", "paid", "paying"),
    "put": ("puts", "put", "put", "putting"),
    "rise": ("rises", "rose", "risen", "rising"),
    "run": ("runs", "ran", "run", "running"),
    "seek": ("seeks", "sought", "sought", "seeking"),
    "sell": ("sells", "sold", "sold", "selling"),
    "send": ("sends", "sent", "sent", "sending"),
    "set": ("sets", "set", "set", "setting"),
    "sit": ("sits", "sat", "sat", "sitting"),
    "spend": ("spends", "spent", "spent", "spending"),
    "stand": ("stands", "stood", "stood", "standing"),
    "take": ("takes", "took", "taken", "taking"),
    "teach": ("teaches", "taught", "taught", "teaching"),
    "throw": ("throws", "threw", "thrown", "throwing"),
    "understand": ("understands", "understood", "understood", "understanding"),
    "wear": ("wears", "wore", "worn", "wearing"),
    "win": ("wins", "won", "won", "winning"),
    "lie": ("lies", "lied", "lied", "lying"),
    "quit": ("quits", "quit", "quit", "quitting"),
}
"""Base → third person, past, participle, -ing."""

IRREGULAR_PASTS = words_of("""
arose awoke bore beat bent bled bred burnt burst clung crept dealt did drank dreamt dug dwelt fed
fled flung forbade forgave forgot froze had hid hung knelt laid lay leapt learnt lent lit meant outran
overcame overheard overtook oversaw overthrew proved rang rode sank shone shook shrank shut slept slew slid slung spat
sped spelt spilt split spoilt sprang spun stank stole strode strove stuck stung swam swept swore swung thrust
tore trod undertook undid upheld woke withdrew withheld withstood wove wrung
""")
"""Past forms that no rule makes, of verbs that report nothing."""

OTHER_VERBS = words_of("""
accept achieve act address adopt affect aim appear apply appoint approach approve arrive arrest attempt attend avoid
back base become begin belong block borrow break bring build buy campaign cancel carry catch cause change choose
claim clash clear climb close collapse collect come commit complete consider contain contribute convince cost cover
create cut deal decide decline defeat defend delay deliver depend design destroy determine develop die direct discover
draw drive drop eat emerge employ enable encourage end enjoy enter escape establish exist expand experience explore face
fail fall favor fight file fill finish flee fly focus follow force form gain gather get give go grow handle happen hate
head help hire hold identify ignore improve include increase invest investigate invite involve join jump keep kick
kill lack launch lead learn leave let lie like listen live look lose love lower make manage mark matter mean meet miss
move need nod obtain occur offer open operate oppose order own pass pay perform pick plan play point pour prefer prepare
present prevent produce provide publish pull push put quit raise reach receive recognize record reduce refuse reject
release remain remember remove replace represent require resign resist resolve result retire return rise run save score
search seek seem sell send serve set settle shake share shift sign sit slip smile sound speak spend spread stand start
stay step stop struggle succeed suffer support survive take talk target teach tend throw touch travel treat try turn
tie shoot hit strike fire fling hurl toss grab tear rush race differ feature focus cite quash dodge blow swing wade weigh vary seize
understand use visit vote wait walk want watch wave wear win withdraw work worry
advance afford amount assess assign assist attach attract bear bounce breathe bury celebrate coincide compete confront
consist cope crawl depart deploy deserve detain detect devote dine disappear disrupt divide drag drown earn ease eject
elect eliminate emigrate enact endure enforce engage ensure equal erode escalate evacuate evade evolve examine exceed
exclude execute expire extend fade feed fix float forbid forget forgive freeze gaze generate govern hasten haunt hide
imagine impose imprison inherit inject injure inspect inspire install intend introduce invade lean leap lend lift lure
marry melt merge migrate mourn negotiate nominate obey offend overcome overlook overturn owe participate perish
persuade plunge possess postpone preserve prevail prove punish pursue react rebuild recover regain rely repair
resemble reside restore restrict resume retain reunite scatter secure separate shine shrink shut sink sleep slide
smell solve spark spin spoil squeeze stare steal steer stick stir strengthen stretch stumble sue surround suspend
sweep swim tackle taste thrive transfer transform translate transport trigger triple tumble twist undergo undermine
undertake unite unload unveil vanish violate weaken widen wipe wrap yield
""")


_DOUBLED = re.compile(r"(?:[^aeiou]|qu)*[aeiou][bdgklmnprtvz]|.*[^aeiou][aeo]l")
"""The end of a base that is doubled: one syllable with a short vowel; British English doubles any "l" as well."""


def inflections_of(base: str) -> Iterator[tuple[str, str, str, str]]:
    """The forms of a verb in American and in British spelling: label, labeled and labelled; criticize and ."""
    yield inflected(base)
    if base not in IRREGULAR and base.endswith("l") and _DOUBLED.fullmatch(base):
        yield base + "s", base + "led", base + "led", base + "ling"
    if base.endswith("ize") and len(base) > 5:
        yield inflected(base[:-2] + "se")


def spellings_of(base: str) -> tuple[str, ...]:
    """A verb as Americans and, where they differ, as the British write it."""
    return (base, base[:-2] + "se") if base.endswith("ize") and len(base) > 5 else (base,)


def inflected(base: str) -> tuple[str, str, str, str]:
    """Third person, past, participle and -ing of an English verb in American spelling."""
    irregular = IRREGULAR.get(base)
    if irregular:
        return irregular
    if not base.endswith("l") and _DOUBLED.fullmatch(base):
        return base + "s", base + base[-1] + "ed", base + base[-1] + "ed", base + base[-1] + "ing"
    if base.endswith("e"):
        return base + "s", base + "d", base + "d", base[:-1] + "ing"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ies", base[:-1] + "ied", base[:-1] + "ied", base + "ing"
    if base.endswith(("s", "x", "z", "ch", "sh")):
        return base + "es", base + "ed", base + "ed", base + "ing"
    return base + "s", base + "ed", base + "ed", base + "ing"


PLAIN_CUES = words_of("said says say argued argues insisted insists added")
"""Behind them a statement needs neither "that" nor a verb that is known as one."""

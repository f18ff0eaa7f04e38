"""Words that placing knows: those that stand in any sentence, and those that say up or down. English and German."""

# Articles, pronouns, prepositions, auxiliaries.
_STOP = """however meanwhile later earlier yesterday today tomorrow still yet instead despite although though because nevertheless
moreover furthermore overall under according once again even
nobody everybody everyone somebody someone nothing everything none one each both
a an the this that these those and or but nor so as at by for from in into of off on onto out over to up with about
after before between during since under until than then there here it its he his him she her they them their we us
our you your i me my who whom whose which what when where how why is are was were be been being has have had do does
did will would can could may might must shall should not no if while because also just only very more most some any
all said says say der die das den dem des ein eine einen einem einer eines und oder aber als am an auf aus bei bis
durch für im in ins mit nach seit um unter von vom vor zu zum zur über er sie es wir ihr ihm ihn sich ist sind war
waren sein wird werden wurde wurden hat haben hatte hatten nicht auch noch nur wie dass sagte"""
# Verbs, nouns and adverbs of change, each list the opposite of the other.
_UP = """rise rises rose risen rising grow grows grew grown growing climb climbs climbed climbing gain gains gained gaining
increase increases increased increasing jump jumps jumped jumping surge surges surged surging soar soars soared
soaring up higher raise raises raised raising expand expands expanded expanding win wins won winning double doubled
above more growth profit profits surplus stieg stiegen steigt gestiegen wuchs wuchsen gewachsen zugenommen erhöht
erhöhte mehr gewann plus zuwachs anstieg gewinn"""
_DOWN = """fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases
decreased decreasing lose loses lost losing shrink shrinks shrank shrunk shrinking slump slumps slumped slide slides
slid sliding plunge plunges plunged plunging sink sinks sank sunk sinking tumble tumbled dip dipped cut cuts cutting
reduce reduces reduced reducing down lower lowered below halve halved fewer less loss losses deficit fiel fielen
fällt gefallen sank sanken gesunken abgenommen verringert senkte gesenkt weniger verlor verloren minus rückgang
verlust"""
# Verbs that turn the statement they report into its opposite.
_DENIALS = """denied denies deny denying rejected rejects disputed disputes refuted refutes contradicted contradicts doubted doubts
dismissed dismisses bestritt bestreitet bestritten dementierte dementiert leugnete leugnet verneinte verneint bezweifelte"""
# Small words that say what a figure is to its verb: a level or a step, a beginning or an end.
_RELATIONS = "from to since until till before after within auf seit bis vor nach"
_PRONOUNS = """it its he his she her they their this these those there
er sein seine ihr ihre es dies diese dieser dieses das dort"""

STOP_WORDS = frozenset(_STOP.split())
UP = frozenset(_UP.split())
DOWN = frozenset(_DOWN.split())
RELATIONS = frozenset(_RELATIONS.split())
PRONOUNS = frozenset(_PRONOUNS.split())
DENIALS = frozenset(_DENIALS.split())


def is_telling(key: str) -> bool:
    """Whether a word says something about what stands beside it."""
    return key not in STOP_WORDS

"""English words by which a noun phrase is found: those that end it, plurals without -s, and words in -s that are none."""

from claims.extraction.lexicon.figures import words

CLOSED = words(
    "a an the this that these those my your his her its our their whose which who whom what where when while why how "
    "i you he she it we they me him us them there here myself yourself himself herself itself ourselves yourselves themselves "
    "and or but nor so yet if because although though unless since until till as than whether "
    "of in on at by for with from to into onto over under about above below between among amid against during before "
    "after through throughout across along around behind beside beyond near off out up down per via within without "
    "despite toward towards upon ago inside outside except like including plus versus vs "
    "is are was were be been being am has have had having do does did done will would shall should can could may might "
    "must ought cannot isn aren wasn weren hasn haven hadn doesn don didn won wouldn "
    "not no never also already just even still only then now today yesterday tomorrow later earlier away apart back "
    "again once ever serves yields soon each apiece every all both either neither any some such too very instead together alone "
    "said says say told reported according died killed injured wounded left went came got made took gave became "
    "holds spends earns pays owns weighs lasts eats sits carries separates requires allows provides seems appears happens brings keeps loses begins contains describes belongs "
    "goes wants needs makes takes gives gets comes becomes remains works shows includes means who's voted joined remain remained live lived work worked attended participated took place "
    "s t re ve ll d m monday tuesday wednesday thursday friday saturday sunday"
)
PLURALS = words(
    "people men women children police servicemen servicewomen lawmen fishermen policemen policewomen congressmen "
    "businessmen businesswomen firemen gunmen salesmen spokesmen chairmen craftsmen clergymen seamen "
    "frenchmen englishmen feet teeth mice geese oxen sheep fish deer cattle aircraft spacecraft data media "
    "criteria phenomena bacteria troops personnel staff head offspring folk folks species series crossroads youth "
    "iraqis israelis pakistanis saudis bangladeshis somalis nepalis kuwaitis qataris omanis emiratis yemenis bahrainis punjabis "
    "bengalis yazidis kashmiris azeris maoris gujaratis taxis skis rabbis alibis bikinis safaris tsunamis kiwis nazis zucchinis "
    "grandchildren schoolchildren poultry vermin hovercraft watercraft livestock votes lives knives wives "
    "alumni fungi cacti stimuli nuclei larvae algae vertebrae dice helicopters swine elite poor dead homeless "
    "pts crew crews talks staffers workforce population electorate populace"
)
SINGULAR_S = words(
    "this is was has does its his us as yes less plus various previous famous serious dangerous religious "
    "numerous enormous generous nervous anonymous famous congress process access business illness campus virus bus gas "
    "press class glass mass cross loss boss success address status focus bonus crisis analysis basis always perhaps "
    "towards besides across unless thus news politics economics mathematics physics overseas indigenous precious "
    "conscious continuous consecutive infectious contagious homeless jobless hopeless useless wireless countless "
    "senseless priceless surplus series nous pious religious tennis christmas"
)
POSTPOSITIVES = words("dead alive hurt missing short long old late early ahead adrift clear overall available due")
VERBS_S = words(
    "spends earns pays owns weighs lasts eats drinks loses sits lives leaves says plans claims reports needs works shows helps costs"
)

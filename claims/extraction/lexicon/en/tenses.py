"""English words by which a clause tells whether its day is past or to come.

Sources: Quirk et al., A Comprehensive Grammar of the English Language, § 4.2 (tenses), § 4.41 to 4.48 (ways of telling the
future, the present of timetables among them), § 3.11 (irregular verbs).
"""

from claims.extraction.lexicon.calendars import Tenses
from claims.extraction.lexicon.figures import words

TENSES = Tenses(
    future=words(
        "will ll shall would could may might should must can scheduled due expected expects expect slated plans plan planned "
        "upcoming poised tomorrow future forthcoming deadline payable effective maturing likely forecast"
    ),
    abilities=words("could"),
    negations=words("not"),
    timetable=words(
        "begins starts opens reopens closes ends expires resumes returns arrives leaves departs travels visits meets hosts "
        "faces plays takes goes kicks launches airs premieres flies concludes votes matures applies"
    ),
    intentions=words(
        "is are voted opted chose agreed agrees decided vowed promised promises hopes hoped hoping wants wanted intends intended seeks asked "
        "ordered urged about going likely set bound invited refuses threatened threatens pledged vows deadline planning "
        "preparing agreeing need needs have has time chance"
    ),
    postponed=words(
        "set listed adjourned postponed moved delayed called extended rescheduled booked fixed pushed remanded deferred "
        "suspended closed sealed"
    ),
    postponed_to=words("for to until till through"),
    perfect=words("has have"),
    past=words(
        "said told was were had did went came took made began rose fell got gave held met left kept led lost paid put ran saw "
        "sent set shot sold spent spoke stood struck taught thought threw understood won wrote wore broke brought bought built "
        "caught chose cut dealt drew drove ate fought found fled flew forgot froze grew heard hid hit knew laid lent lit meant "
        "overcame quit rode sank sang sat shook shrank shut slid slept stole stuck swam swore swept tore overthrew withdrew "
        "undertook underwent became beat sought felt bore spread arose awoke bade bit bled blew bred clung crept dug fed flung "
        "forbade foresaw forgave hung knelt leapt leant mistook overtook rang retook rebuilt shone slew sped spun sprang stung "
        "stank strode upheld withheld withstood wept wrung wound undid outran oversaw rewrote resold retold"
    ),
    past_endings=("ed",),
    no_past=words(
        "need speed feed exceed proceed succeed indeed hundred bed seed deed weed breed red bleed creed greed shed wed sacred"
    ),
    carriers=words(
        "be been being is are has have having to will would could may might should must can shall ll not the a an its his her their "
        "this that these those our my your - ‐ ‑ –"
    ),
    reporting=words("said told added"),
    telling=words("told"),
    settings=words("in at by during after before from via through on"),
    that=words("that"),
    on=words("on by early late"),
    to=words("to"),
    requests=words("asked ordered urged invited told wants wanted gave given allows requires required"),
    fixed=words("set listed booked fixed"),
    meant_for=words("for"),
    deadlines=words("by"),
    needing=words("need needs requires require aims aim targets target wants want hopes hope want seeks seek"),
    granting=words("gave given give gives granted has have"),
    until=words("until till through"),
)

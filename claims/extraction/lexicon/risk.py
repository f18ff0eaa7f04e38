"""Words that make a claim risky, by language: beginnings of words, matched whole or with an ending."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class RiskWords:
    """`casualties` speak of people hurt, `accusations` of wrongs that somebody is said to have done, `superlatives` of
    a place in an order that one counter-example overturns. A word that ends in * stands for every ending."""

    casualties: tuple[str, ...]
    accusations: tuple[str, ...]
    superlatives: tuple[str, ...]


RISK_WORDS: Final = {
    "en": RiskWords(
        casualties=(
            "dead", "death*", "deadly", "die", "died", "dies", "dying", "kill*", "casualt*", "wound*", "injur*", "fatal*",
            "victim*", "murder*", "drown*", "shot", "maim*", "massacre*", "bodies", "suicide*", "missing",
        ),
        accusations=(
            "accus*", "alleg*", "charg*", "convict*", "fraud*", "brib*", "corrupt*", "embezzl*", "launder*", "abus*",
            "assault*", "rape*", "rapist*", "harass*", "stole", "stolen", "steal*", "theft*", "crime*", "criminal*",
            "guilty", "indict*", "lied", "liar*", "cheat*", "plagiari*", "smuggl*", "traffick*", "tortur*", "illegal*",
            "unlawful*", "misconduct", "sued", "lawsuit*", "perjur*", "extort*", "racis*", "violat*",
        ),
        superlatives=(
            "only", "first", "last", "most", "least", "never", "always", "largest", "smallest", "biggest", "highest",
            "lowest", "longest", "shortest", "oldest", "youngest", "best", "worst", "fastest", "slowest", "richest",
            "poorest", "deadliest", "record", "record-breaking", "unprecedented", "ever", "unique",
        ),
    ),
    "de": RiskWords(
        casualties=(
            "tot", "tote", "toten", "toter", "tod*", "getötet*", "töt*", "gestorben", "starb*", "sterb*", "opfer*",
            "verletz*", "verwund*", "ermord*", "mord*", "erschossen", "ertrunken", "vermisst*", "leichen",
        ),
        accusations=(
            "beschuldig*", "vorgeworfen", "vorwurf", "vorwürfe*", "mutmaßlich*", "angeklagt*", "anklage*", "verurteilt*",
            "betrug*", "betrüg*", "bestech*", "korrupt*", "unterschlag*", "missbrauch*", "diebstahl*", "gestohlen",
            "straftat*", "kriminell*", "schuldig*", "gelogen", "lüge*", "plagiat*", "schmuggel*", "folter*", "illegal*",
            "rechtswidrig*", "verstoß*", "verstieß*", "rassis*",
        ),
        superlatives=(
            "einzig*", "erste*", "letzte*", "meiste*", "wenigste*", "nie", "niemals", "immer", "größte*", "kleinste*",
            "höchste*", "niedrigste*", "längste*", "kürzeste*", "älteste*", "jüngste*", "beste*", "schlechteste*",
            "schlimmste*", "schnellste*", "reichste*", "ärmste*", "rekord*", "beispiellos*", "einmalig*",
        ),
    ),
}  # fmt: skip

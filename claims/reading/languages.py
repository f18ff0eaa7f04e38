"""Which language a text is in: by its script where that tells, by letters that one language alone uses, by its commonest
words, or by what its file declares.

Screen readers, hyphenation and the rules of extraction follow it. A guess is made of an article's length of words: a line
or two in Latin letters stays English, what a person chose is never changed.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from typing import Any, Final

from django.utils.translation import gettext_lazy as _

UNKNOWN: Final = "und"  # BCP 47: undetermined
DEFAULT: Final = "en"
READ_FROM_THE_RIGHT: Final = frozenset({"ar", "fa", "he", "ps", "ur", "yi"})
# fmt: off
LANGUAGES: Final[dict[str, Any]] = {
    "en": _("English"), "de": _("German"), "am": _("Amharic"), "ar": _("Arabic"), "hy": _("Armenian"), "be": _("Belarusian"),
    "bn": _("Bengali"), "bg": _("Bulgarian"), "my": _("Burmese"), "ca": _("Catalan"), "zh": _("Chinese"), "hr": _("Croatian"),
    "cs": _("Czech"), "da": _("Danish"), "nl": _("Dutch"), "et": _("Estonian"), "fi": _("Finnish"), "fr": _("French"),
    "ka": _("Georgian"), "el": _("Greek"), "gu": _("Gujarati"), "he": _("Hebrew"), "hi": _("Hindi"), "hu": _("Hungarian"),
    "id": _("Indonesian"), "it": _("Italian"), "ja": _("Japanese"), "kn": _("Kannada"), "km": _("Khmer"), "ko": _("Korean"),
    "lo": _("Lao"), "lv": _("Latvian"), "lt": _("Lithuanian"), "mk": _("Macedonian"), "ml": _("Malayalam"), "nb": _("Norwegian"),
    "ps": _("Pashto"), "fa": _("Persian"), "pl": _("Polish"), "pt": _("Portuguese"), "pa": _("Punjabi"), "ro": _("Romanian"),
    "ru": _("Russian"), "sr": _("Serbian"), "si": _("Sinhala"), "sk": _("Slovak"), "sl": _("Slovenian"), "es": _("Spanish"),
    "sw": _("Swahili"), "sv": _("Swedish"), "ta": _("Tamil"), "te": _("Telugu"), "th": _("Thai"), "tr": _("Turkish"),
    "uk": _("Ukrainian"), "ur": _("Urdu"), "vi": _("Vietnamese"), "cy": _("Welsh"), "yi": _("Yiddish"), UNKNOWN: _("another"),
}
# The first word of the Unicode name of its letters → the language that uses the script before all others.
_BY_SCRIPT: Final = {
    "ARMENIAN": "hy", "BENGALI": "bn", "CJK": "zh", "ETHIOPIC": "am", "GEORGIAN": "ka", "GREEK": "el", "GUJARATI": "gu",
    "GURMUKHI": "pa", "HANGUL": "ko", "HEBREW": "he", "HIRAGANA": "ja", "KANNADA": "kn", "KATAKANA": "ja", "KHMER": "km",
    "LAO": "lo", "MALAYALAM": "ml", "MYANMAR": "my", "SINHALA": "si", "TAMIL": "ta", "TELUGU": "te", "THAI": "th",
}
# Scripts of several languages → (language, letters that those before it in this list use and those behind it do not).
_BY_LETTERS: Final = {
    "ARABIC": [("ur", "ٹڈڑے"), ("ps", "ښډړې"), ("fa", "پچژگ"), ("ar", "ةيى")],
    "CYRILLIC": [("be", "ў"), ("mk", "ѓќѕ"), ("sr", "ћђ"), ("uk", "їєґ"), ("ru", "ыэ"), ("bg", "ъ")],
}
_BY_WORDS: Final = {
    "en": "the of and to in that is was for it with as his on be by he at from are this have or had not they their said",
    "de": "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass",
    "fr": "le la les des et de du une est que dans qui pour sur au par il plus pas ce avec sont cette aux été ont ne",
    "es": "el la los las de que y en un una por con para se del es su al lo como más pero fue ha sus este entre",
    "it": "il di che la e per un una non sono del della con da si le dei nel alla anche più gli ha è lo come delle",
    "pt": "o a de que e do da em um uma para com não os no se na por mais as dos como foi ao ele das tem à são pelo",
    "nl": "de het een van en in is dat op te zijn met voor niet aan er om ook als dan maar bij uit nog wordt heeft door",
    "sv": "och att det i en som på är av för med den till inte om ett har de var från kan men ska efter vid också",
    "da": "og i at det er en til af på med for som den ikke der de har et var fra men efter blev også hvad nu bliver",
    "nb": "og i det er en til av på med for som å ikke den de har et var fra men etter ble også hva nå blir om sier",
    "fi": "ja on ei se että oli hän mutta ovat myös kun joka sen mukaan kuin olla vain ole nyt jo sekä noin tai",
    "pl": "i w na z się nie do to że jest o jak ale po co tak za od przez był być dla oraz już tym które został",
    "cs": "a v na se je že s z do to i o k ale jako za by po pro které od jsou byl jeho podle také při už",
    "hu": "a az és hogy nem is egy meg ez volt csak van de már el mint ki még volna amely után szerint",
    "ro": "și de la în a cu pe că nu este din o un pentru care se mai au fost prin sunt după ca ce al lui",
    "tr": "ve bir bu da de için ile çok daha olarak ne gibi kadar ama sonra olan en göre var değil her oldu",
    "id": "yang dan di ini itu dengan untuk dari dalam tidak akan pada juga ke karena ada oleh kata telah para",
    "vi": "và của là có được cho trong một các những người không đã với này đến khi để từ ông",
}
# fmt: on
_JAPANESE: Final = {"HIRAGANA": "CJK", "KATAKANA": "CJK"}
_SCRIPT_OF: Final = {
    **{language: _JAPANESE.get(script, script) for script, language in _BY_SCRIPT.items()},
    **{language: script for script, few in _BY_LETTERS.items() for language, _letters in few},
    "hi": "DEVANAGARI",
    "yi": "HEBREW",
}
_ALSO_CALLED: Final = {"no": "nb", "nn": "nb", "iw": "he", "in": "id", "ji": "yi"}
_LETTERS: Final = 8_000  # of a text are looked at
_OWN: Final = 0.002  # how many of all letters those of one language alone are at least
_WORDS: Final = 40  # below so many, words tell too little to say that a language is none of these
_SHARE: Final = 0.1  # how many of all words are among the commonest of their language, at least
_LEAD: Final = 1.25
_WORD: Final = re.compile(r"[^\W\d_]+")
_COMMON: Final = {language: frozenset(words.split()) for language, words in _BY_WORDS.items()}


def language_of(text: str, *, declared: str = "") -> str:
    """The language of `text`, one of LANGUAGES: UNKNOWN where its script or its words are of none that is known here,
    DEFAULT where it has too few words to tell.

    `declared` is what the file said, one of LANGUAGES or "": it counts where the text cannot tell. Pages and word processors
    declare whatever they were set to.
    """
    letters = [letter for letter in text[: 2 * _LETTERS] if letter.isalpha()][:_LETTERS]
    scripts = Counter(_scripts(letters))
    if not scripts:
        return declared or DEFAULT
    script = scripts.most_common(1)[0][0]
    if _SCRIPT_OF.get(declared, "LATIN") != _JAPANESE.get(script, script):
        declared = ""
    if script in _JAPANESE or (script == "CJK" and scripts["HIRAGANA"] + scripts["KATAKANA"] > 0.05 * len(letters)):
        return "ja"
    if script == "LATIN":
        return _by_words(_WORD.findall(text[: 2 * _LETTERS].lower()), declared)
    if script in _BY_LETTERS:
        found = _by_letters(Counter(letter.lower() for letter in letters), _BY_LETTERS[script])
        return declared or found if found == UNKNOWN else found
    return declared or _BY_SCRIPT.get(script, UNKNOWN)


def declared_by(tag: str) -> str:
    """The language of a tag such as "de-AT" or "pt_BR" (BCP 47, or as Open Graph writes it); "" for none of LANGUAGES."""
    language = re.split(r"[-_]", tag.strip().lower(), maxsplit=1)[0]
    language = _ALSO_CALLED.get(language, language)
    return language if language in LANGUAGES and language != UNKNOWN else ""


def _scripts(letters: Iterable[str]) -> Iterable[str]:
    return (unicodedata.name(letter, "").partition(" ")[0] for letter in letters)


def _by_letters(counts: Counter[str], own: list[tuple[str, str]]) -> str:
    least = _OWN * counts.total()
    return next((language for language, few in own if sum(counts[letter] for letter in few) > least), UNKNOWN)


def _by_words(words: list[str], declared: str) -> str:
    shares = Counter({language: sum(word in common for word in words) for language, common in _COMMON.items()})
    (first, most), (_second, next_most) = shares.most_common(2)
    is_clear = most >= max(_SHARE * len(words), 3) and most >= _LEAD * next_most
    # A language without a list here may look like its neighbour: Catalan like Spanish.
    if is_clear and (not declared or declared in _COMMON):
        return first
    if declared:
        return declared
    return UNKNOWN if len(words) >= _WORDS and most < _SHARE * len(words) else DEFAULT

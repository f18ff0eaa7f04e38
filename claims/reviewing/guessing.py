"""What a source may be, by its link or its name: a proposal that fills the form, for the editor to see and to change.

Nothing is taken for primary but what an official site says itself, and not its press releases.
"""

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from claims.extraction.lexicon.lists import words_of
from claims.models import Source

_KIND, _MEDIUM = Source.Kind, Source.Medium
_OFFICIAL: Final = re.compile(
    r"(?:^|\.)(?:gov|mil|int|(?:gov|gob|gouv|govt|mil)\.[a-z]{2}|europa\.eu|un\.org|admin\.ch|bund\.de|parliament\.uk|bundestag\.de)$"
)
_PRESS_RELEASE: Final = re.compile(r"/(?:press|news|media)[-_]?releases?\b|/pressemitteilung", re.IGNORECASE)
_SITES: Final = {
    _MEDIUM.REFERENCE_WORK: words_of("wikipedia.org wikidata.org wiktionary.org britannica.com duden.de"),
    _MEDIUM.RECORDING: words_of("youtube.com youtu.be vimeo.com soundcloud.com podcasts.apple.com"),
    _MEDIUM.PRESS_RELEASE: words_of("prnewswire.com businesswire.com globenewswire.com presseportal.de eurekalert.org"),
    _MEDIUM.NEWS_REPORT: words_of(
        """apnews.com reuters.com afp.com dpa.com bbc.co.uk bbc.com cnn.com npr.org nytimes.com washingtonpost.com wsj.com
        ft.com bloomberg.com theguardian.com economist.com aljazeera.com spiegel.de zeit.de faz.net sueddeutsche.de
        tagesschau.de nzz.ch derstandard.at lemonde.fr lefigaro.fr elpais.com corriere.it repubblica.it politico.com
        politico.eu kyivindependent.com"""
    ),
}
_FILES: Final = {
    _MEDIUM.DOCUMENT: words_of("pdf doc docx odt rtf"),
    _MEDIUM.DATA_SET: words_of("csv tsv xls xlsx ods json parquet"),
    _MEDIUM.RECORDING: words_of("mp3 mp4 m4a wav ogg flac mov webm"),
}
# In a name the first that is met counts: "transcript of the interview" is a transcript.
_NAMES: Final = (
    (_MEDIUM.PRESS_RELEASE, r"press release|pressemitteilung"),
    (_MEDIUM.TRANSCRIPT, r"transcript"),
    (_MEDIUM.RECORDING, r"recording|tape|audio|video|footage|voicemail"),
    (_MEDIUM.DATA_SET, r"data ?set|data|spreadsheet|statistics|census"),
    (_MEDIUM.OWN_REPORTING, r"own (?:count|reporting|visit|measurement)|we counted|site visit"),
    (_MEDIUM.PERSON, r"(?:phone )?call|interview|conversation|chat|rang|spoke"),
    (
        _MEDIUM.DOCUMENT,
        r"letter|e-?mail|report|minutes|contract|filing|judge?ment|ruling|bill|law|register|invoice|study|annex",
    ),
    (_MEDIUM.REFERENCE_WORK, r"encyclop(?:a?e)dia|dictionary|almanac"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Guess:
    """`medium` is "" where nothing tells it."""

    kind: str = _KIND.SECONDARY.value
    medium: str = ""


def guess_of_link(url: str) -> Guess:
    """What the page of this link, with or without its scheme, may be."""
    try:
        parts = urlsplit(url if "://" in url else f"https://{url}")
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return Guess()
    if _PRESS_RELEASE.search(parts.path):
        return Guess(medium=_MEDIUM.PRESS_RELEASE.value)
    for medium, sites in _SITES.items():
        if any(host == site or host.endswith(f".{site}") for site in sites):
            return Guess(medium=medium.value)
    kind = _KIND.PRIMARY if _OFFICIAL.search(host) else _KIND.SECONDARY
    ending = parts.path.rpartition(".")[2].lower()
    of_file = next((medium.value for medium, endings in _FILES.items() if ending in endings), "")
    of_host = _MEDIUM.DATA_SET.value if re.match(r"(?:open)?data\.|stats?\.", host) else ""
    return Guess(
        kind=kind.value, medium=of_file or of_host or (_MEDIUM.DOCUMENT.value if kind == _KIND.PRIMARY else "")
    )


def guess_of_name(name: str) -> Guess:
    """What has this name may be."""
    for medium, words in _NAMES:
        if re.search(rf"\b(?:{words})s?\b", name, re.IGNORECASE):
            return Guess(medium=medium.value)
    return Guess()

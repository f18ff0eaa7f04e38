"""Ten times the text takes ten times the steps, however hostile the texts and however many the claims."""

import pytest

from claims.extraction import Extraction, Figure, Mention, Span
from claims.extraction.sentences import split_sentences
from claims.placing import Reading, Stood, place_claims
from tests.extraction.test_growth import steps_of

_AT_MOST = 1.3
_NAMES = ("ba", "de", "ko", "lu", "mi", "ra", "so", "ti", "vu", "ze")


def _name(number: int) -> str:
    return "".join(_NAMES[int(digit)] for digit in str(number)).capitalize()


def _read(text: str) -> Reading:
    """Every number a claim of its own; cheap, so that placing alone is measured."""
    sentences = split_sentences(text)
    mentions: list[Mention] = []
    place = 0
    for sentence in sentences:
        for word in sentence.of(text).split():
            start = text.index(word, place)
            place = start + len(word)
            if word.isdigit():
                figure = Figure(type="count", value=word)
                mentions.append(
                    Mention(span=Span(start, place), sentence=sentence, claim=len(mentions) + 1, content=figure)
                )
    return Reading(text=text, extraction=Extraction(mentions=tuple(mentions), sentences=sentences))


def _repeated(old: str, new: str):
    return lambda n: (old * n, new * n)


def _each(old: str, new: str):
    return lambda n: tuple(
        "".join(pattern.format(number=i + 1_000, name=_name(i + 1_000)) for i in range(n)) for pattern in (old, new)
    )


HOSTILE = {
    "nothing changed": _each("{name} has {number} trees. ", "{name} has {number} trees. "),
    "the same sentence": _repeated("It has 54 trees. ", "It has 54 trees. "),
    "the same sentence, edited": _repeated("It has 54 green trees. ", "It has 54 old trees. "),
    "the same sentence, fewer": lambda n: ("It has 54 trees. " * n, "It has 54 trees. " * (n // 2)),
    "every sentence edited": _each("{name} has {number} green trees. ", "{name} has {number} old trees. "),
    "every number changed": _each("{name} has {number} trees. ", "{name} has 1{number} trees. "),
    "nothing in common": _each("{name} has {number} trees. ", "Wir {name}x sahen {number}1 Bäume. "),
    "the same words elsewhere": _each("Green {name} has {number} trees. ", "There are {number} trees in green {name}. "),
    "in the other order": lambda n: tuple(
        "".join(f"{_name(i + 1_000)} has {i + 1_000} trees. " for i in order) for order in (range(n), range(n)[::-1])
    ),
    "one line": _each("{name} has {number} green trees, ", "{name} has {number} old trees, "),
    "one line, the same words": _repeated("it has 54 green trees, ", "it has 54 old trees, "),
    "one line, nothing in common": _each("{name} has {number} trees, ", "wir {name}x sahen {number}1 Bäume, "),
    "one line, in the other order": lambda n: tuple(
        "".join(f"{_name(i + 1_000)} has {i + 1_000} trees, " for i in order) for order in (range(n), range(n)[::-1])
    ),
    "one line in many sentences": lambda n: ("it has 54 trees, " * n, "It has 54 trees. " * n),
    "numbers only": _repeated("54 ", "55 "),
    "two sentences in turn": _repeated("It has 54 trees. It has 55 trees. ", "It has 55 trees. It has 54 trees. It. "),
    "marks": _repeated("“a” 5 ", '"a" 5 '),
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_ten_times_the_text_takes_ten_times_the_steps(name):
    fewer, more = (_steps(*HOSTILE[name](n)) for n in (100, 1_000))

    assert more <= 10 * _AT_MOST * fewer


def _steps(old: str, new: str) -> int:
    before, after = _read(old), _read(new)
    stood = [Stood(claim=mention.claim, span=mention.span, kind=mention.kind) for mention in before.extraction.mentions]
    return steps_of(lambda: place_claims(stood, old=before, new=after))

"""Edits as desks make them, with what became of every claim known: a generator to measure placing with.

A draft knows of each character where it stood in the old text, so that any heap of edits says by itself which words stayed.
"""

import random
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from claims.extraction import Quotation, Span, extract
from claims.extraction.sentences import split_sentences
from claims.placing import Placing, Stood

# "opens": its words stay, but what the edit did around them makes it another claim; "either": so near an edit that both are right.
type Fate = Literal["stays", "changed", "gone", "opens", "either"]

_INSERTED = [
    "Nobody was hurt, the brigade added on 4 June.",
    "A second meeting drew 350 neighbours to the gym.",
    "The ministry puts the share at 61 percent.",
    "“It was a long night,” said Greta Moll, who lives next door.",
    "Some 2,700 litres of paint had been ordered by then.",
    "In Kolby, the same work took nine weeks and cost €180,000.",
    "It was the third such case since 2017.",
    "The clerk, 44, declined to comment.",
    "Rain fell all day.",
    "“We will see,” he said.",
]
_WORDS = [
    "careful",
    "northern",
    "wooden",
    "quickly",
    "sudden",
    "former",
    "broken",
    "gently",
    "public",
    "narrow",
    "patient",
    "curious",
]
_ADDED = [", officials said,", " quietly", " at last", ", against all advice,", " once more", " (as expected)"]
_TRAPS = [
    "Elsewhere {words} was the answer on everyone's lips.",
    "A poster by the church door read {words} in red chalk.",
    "Her grandmother used to say {words} whenever it thundered.",
]
_DIGITS = {
    "two": "2",
    "three": "3",
    "four": "4",
    "seven": "7",
    "nine": "9",
    "12": "twelve",
    "36": "thirty-six",
    "19": "nineteen",
}
_TURNS = {"rose": "fell", "fell": "rose", "gained": "lost", "lost": "gained", "risen": "fallen", "climbed": "dropped"}
_WORD = re.compile(r"(?<!\w)[a-z]{5,}(?!\w)")


@dataclass
class Draft:
    """A text while it is edited: `origins[i]` is where its character `i` stood in the old one, None for a new one."""

    text: str
    origins: list[int | None]
    must_open: list[tuple[str, Span]] = field(
        default_factory=list
    )  # kind and old place of what the edit made another claim
    either: list[Span] = field(default_factory=list)
    same: dict[int, int] = field(default_factory=dict)  # where an equal number begins in the old text → its new length

    def replace(self, start: int, end: int, words: str) -> None:
        self.text = self.text[:start] + words + self.text[end:]
        self.origins[start:end] = [None] * len(words)

    def move(self, start: int, end: int, to: int) -> None:
        """Puts what stands at `[start, end)` before `to`, which lies outside of it."""
        piece, origins = self.text[start:end], self.origins[start:end]
        if to >= end:
            to -= end - start
        self.text = self.text[:start] + self.text[end:]
        del self.origins[start:end]
        self.text = self.text[:to] + piece + self.text[to:]
        self.origins[to:to] = origins

    def old_span(self, start: int, end: int) -> Span | None:
        """Where the words at `[start, end)` stood, when none of them is new."""
        old = [origin for origin in self.origins[start:end] if origin is not None]
        return Span(min(old), max(old) + 1) if old else None

    def sentences(self) -> list[Span]:
        return list(split_sentences(self.text))

    def claims(self, kind: str) -> list[Span]:
        return [one.span for one in extract(self.text).mentions if one.kind == kind]


type Edit = Callable[[Draft, random.Random], None]


def other_value(draft: Draft, chance: random.Random) -> None:
    figures = [span for span in draft.claims("figure") if re.search(r"[1-8]", span.of(draft.text))]
    if figures:
        span = chance.choice(figures)
        digit = chance.choice([m.start() for m in re.finditer(r"[1-8]", span.of(draft.text))]) + span.start
        draft.replace(digit, digit + 1, str(int(draft.text[digit]) + 1))


def swapped_values(draft: Draft, chance: random.Random) -> None:
    """Two numbers of one sentence change places."""
    for sentence in chance.sample(draft.sentences(), len(draft.sentences())):
        numbers = list(re.finditer(r"(?<![\d.,€$£-])\d+(?![\d.,-])", sentence.of(draft.text)))
        # Numbers that were swapped already would come back to their places: no edit at all.
        numbers = [number for number in numbers if draft.origins[sentence.start + number.start()] is not None]
        if len(numbers) > 1 and numbers[0][0] != numbers[1][0]:
            one, other = numbers[:2]
            draft.replace(sentence.start + other.start(), sentence.start + other.end(), one[0])
            draft.replace(sentence.start + one.start(), sentence.start + one.end(), other[0])
            return


def same_value(draft: Draft, chance: random.Random) -> None:
    """A number is written in words or in digits instead."""
    for span in draft.claims("figure"):
        words = span.of(draft.text)
        first = words.split()[0]
        old = draft.old_span(span.start, span.end)
        if first in _DIGITS and old and len(old) == len(span):
            rest = len(words) - len(first)
            begin = draft.origins[span.start]
            draft.replace(span.start, span.start + len(first), _DIGITS[first])
            draft.origins[span.start] = begin
            draft.same[old.start] = len(_DIGITS[first]) + rest
            return


def other_word(draft: Draft, chance: random.Random) -> None:
    held = [*draft.claims("figure"), *draft.claims("quotation")]
    spots = [Span(*m.span()) for m in _WORD.finditer(draft.text)]
    spots = [spot for spot in spots if not any(spot.touches(one) for one in held)]
    if spots:
        spot = chance.choice(spots)
        _near(draft, spot.start, spot.end)
        draft.replace(spot.start, spot.end, chance.choice(_WORDS))


def more_words(draft: Draft, chance: random.Random) -> None:
    spots = [m.end() for m in _WORD.finditer(draft.text)]
    held = _all(draft)
    spots = [spot for spot in spots if not any(one.start < spot <= one.end for one in held)]
    if spots:
        spot = chance.choice(spots)
        _near(draft, spot, spot)
        draft.replace(spot, spot, chance.choice(_ADDED))


def fewer_words(draft: Draft, chance: random.Random) -> None:
    spots = [Span(m.start() - 1, m.end()) for m in _WORD.finditer(draft.text) if m.start() > 0]
    held = _all(draft)
    spots = [spot for spot in spots if not any(spot.touches(one) for one in held)]
    if spots:
        spot = chance.choice(spots)
        _near(draft, spot.start, spot.end)
        draft.replace(spot.start, spot.end, "")


def other_quoted_word(draft: Draft, chance: random.Random) -> None:
    quotations = [span for span in draft.claims("quotation") if _WORD.search(span.of(draft.text))]
    if quotations:
        span = chance.choice(quotations)
        word = chance.choice(list(_WORD.finditer(span.of(draft.text))))
        draft.replace(span.start + word.start(), span.start + word.end(), chance.choice(_WORDS))


def other_direction(draft: Draft, chance: random.Random) -> None:
    for match in re.finditer(r"\b(" + "|".join(_TURNS) + r")\b( by)? (?=[\d€$£])", draft.text):
        behind = draft.old_span(match.end(), match.end() + 1)
        draft.replace(match.start(1), match.end(1), _TURNS[match[1]])
        if behind:
            draft.must_open = [*({*draft.must_open} ^ {("figure", behind)})]
        return


def cut_sentence(draft: Draft, chance: random.Random) -> None:
    sentence = chance.choice(draft.sentences())
    draft.replace(sentence.start, sentence.end, "")


def new_sentence(draft: Draft, chance: random.Random) -> None:
    sentence = chance.choice(draft.sentences())
    draft.replace(sentence.end, sentence.end, " " + chance.choice(_INSERTED))


def trap(draft: Draft, chance: random.Random) -> None:
    """A sentence goes, and an unlike one with the same figure comes: in its place or elsewhere."""
    sentences = draft.sentences()
    with_figures = [
        (sentence, span) for sentence in sentences for span in draft.claims("figure") if sentence.holds(span)
    ]
    if not with_figures:
        return
    sentence, figure = chance.choice(with_figures)
    words = chance.choice(_TRAPS).format(words=figure.of(draft.text))
    place = sentence.end if chance.random() < 0.5 else chance.choice(sentences).end
    draft.replace(place, place, " " + words)
    start = sentence.start + (len(words) + 1 if place < sentence.start else 0)
    draft.replace(start, start + len(sentence), "")


def moved_sentence(draft: Draft, chance: random.Random) -> None:
    sentences = draft.sentences()
    one, other = chance.choice(sentences), chance.choice(sentences)
    if one != other:
        place = other.end if other.start > one.start else other.start
        draft.replace(place, place, " " * 2)
        gap = 2 if place < one.start else 0
        draft.move(one.start + gap, one.end + gap, place + 1)


def moved_paragraph(draft: Draft, chance: random.Random) -> None:
    starts = [0, *(m.end() for m in re.finditer(r"\n", draft.text))]
    if len(starts) > 3 and draft.text.endswith("\n"):
        one, other = chance.sample(range(len(starts) - 1), 2)
        draft.move(starts[one], starts[one + 1], starts[other])


def split_sentence(draft: Draft, chance: random.Random) -> None:
    every = re.finditer(r", (?:and|but) (?=[a-z])", draft.text)
    held = _all(draft)
    spots = [m for m in every if not any(one.touches(Span(*m.span())) for one in held)]
    if spots:
        spot = chance.choice(spots)
        draft.replace(spot.start(), spot.end(), ". Also, ")


def joined_sentences(draft: Draft, chance: random.Random) -> None:
    every = re.finditer(r"(?<=[a-z])\. (The|A|It|He|She|Its) ", draft.text)
    held = _all(draft)
    spots = [m for m in every if not any(one.touches(Span(*m.span())) for one in held)]
    if spots:
        spot = chance.choice(spots)
        draft.replace(spot.start(), spot.end(), f", and {spot[1].lower()} ")


def other_typography(draft: Draft, chance: random.Random) -> None:
    table = chance.choice([{"“": '"', "”": '"'}, {"’": "'", "'": "’"}, {" — ": " - "}, {"-": "‑"}, {"…": "…"}])
    for old, new in table.items():
        if len(old) == len(new):
            draft.text = draft.text.replace(old, new)


def other_name(draft: Draft, chance: random.Random) -> None:
    """A speaker is another person throughout."""
    named = [
        (one.span, one.content.speaker_name)
        for one in extract(draft.text).mentions
        if isinstance(one.content, Quotation) and " " in (one.content.speaker_name or "")
    ]
    if not named:
        return
    name = chance.choice(named)[1] or ""
    surname = name.split()[-1]
    for span, other in named:
        old = draft.old_span(span.start, span.end)
        if other == name and old and len(old) == len(span):
            draft.must_open.append(("quotation", old))
    for match in reversed(list(re.finditer(rf"\b{re.escape(surname)}\b", draft.text))):
        _near(draft, match.start(), match.end(), reach=400)
        draft.replace(match.start(), match.end(), "Quist")


def repeated_sentence(draft: Draft, chance: random.Random) -> None:
    sentences = draft.sentences()
    draft.replace(place := chance.choice(sentences).end, place, " " + chance.choice(sentences).of(draft.text))


EDITS: dict[str, Edit] = {
    edit.__name__: edit
    for edit in (
        other_value, swapped_values, same_value, other_word, more_words, fewer_words, other_quoted_word, other_direction,
        cut_sentence, new_sentence, trap, moved_sentence, moved_paragraph, split_sentence, joined_sentences,
        other_typography, other_name, repeated_sentence,
    )
}  # fmt: skip


def edited(text: str, seed: int, *, edits: int, only: str | None = None) -> Draft:
    """`text` after some edits; the same for the same seed."""
    chance = random.Random(seed)
    draft = Draft(text, list(range(len(text))))
    for _ in range(edits):
        EDITS[only or chance.choice(list(EDITS))](draft, chance)
    return draft


@dataclass(frozen=True)
class Judged:
    """What placing made of one place of a claim."""

    stood: Stood
    fate: Fate
    verdict: Literal["right", "read anew", "wrongly kept", "needlessly opened", "lost"]


def judged(stood: list[Stood], old: str, draft: Draft, placing: Placing) -> Iterator[Judged]:
    where = {origin: place for place, origin in enumerate(draft.origins) if origin is not None}
    placed = {(one.claim, one.was): one for one in placing.placed if one.was}
    sentences, new_sentences = split_sentences(old), split_sentences(draft.text)
    for one in stood:
        fate, span = _fate(one, draft, where)
        found = placed.get((one.claim, one.span))
        is_kept = found is not None and one.claim not in placing.changes
        is_same = found is not None and _sentence(old, sentences, one.span) == _sentence(
            draft.text, new_sentences, found.span
        )
        if is_kept and found and fate != "opens" and is_same:
            yield Judged(one, fate, "right")
        elif is_kept and found and (fate in ("changed", "gone", "opens") or (span and not span.touches(found.span))):
            yield Judged(one, fate, "wrongly kept")
        elif fate == "stays" and not is_kept:
            reasons = {change.what for change in placing.changes.get(one.claim, ())}
            yield Judged(
                one, fate, "lost" if not found else "needlessly opened" if reasons & {"words", "place"} else "read anew"
            )
        else:
            yield Judged(one, fate, "right")


def _sentence(text: str, sentences: Sequence[Span], span: Span) -> str:
    """The sentences that `span` touches, in one typography."""
    words = " ".join(sentence.of(text) for sentence in sentences if sentence.touches(span))
    return re.sub(r"\W+", " ", words)


def _fate(stood: Stood, draft: Draft, where: dict[int, int]) -> tuple[Fate, Span | None]:
    new = [where.get(origin, -1) for origin in range(stood.span.start, stood.span.end)]
    is_same = stood.span.start in draft.same and new[0] >= 0
    span = Span(new[0], new[0] + draft.same[stood.span.start]) if is_same else None
    if max(new) < 0:
        return "gone", None
    if not is_same and (min(new) < 0 or new != list(range(new[0], new[0] + len(new)))):
        return "changed", None
    if any(kind == stood.kind and one.touches(stood.span) for kind, one in draft.must_open):
        return "opens", span
    fate: Fate = "either" if any(one.touches(stood.span) for one in draft.either) else "stays"
    return fate, span or Span(new[0], new[-1] + 1)


def _all(draft: Draft) -> list[Span]:
    return [*draft.claims("figure"), *draft.claims("quotation")]


def _near(draft: Draft, start: int, end: int, *, reach: int = 24) -> None:
    """A claim so near an edit may rightly be read in another way."""
    old = draft.old_span(max(start - reach, 0), min(end + reach, len(draft.text)))
    if old:
        draft.either.append(old)

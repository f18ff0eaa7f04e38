"""Whether marked words are a quotation: titles, nicknames, scare quotes and mentioned words are not."""

import re

from claims.extraction.attribution.attributions import Attribution
from claims.extraction.attribution.passages import CAPITAL, GENITIVE, PUNCTUATION, QUOTED, Passage
from claims.extraction.attribution.phrases import REACH
from claims.extraction.lexicon import quotations as q
from claims.extraction.marks import Marked
from claims.extraction.values import Form

_WORD = re.compile(r"\w[\w'’.-]*")
_BESIDE = frozenset(
    ["after", "at end", "passive", "inverted", "according to", "continuation", "colon", "colon before", "resumed"]
)
_LOOSE = frozenset(["subject", "same sentence", "paragraph before", "previous subject"])
_SMALL = q.DETERMINER | q.PREPOSITION | q.CONJUNCTION | q.SUBORDINATOR | q.AUXILIARY | q.POSSESSIVE
_SHORT = 4
_WORD_OR_TWO = 2
_SAMPLE = 600
"""How many code points of a quotation are looked at to tell what it is."""


def form_of(p: Passage, index: int, said: Attribution | None) -> Form:
    """Direct when the marks hold a whole sentence or more, partial when the words are part of the writer's."""
    mark = p.quoted[index]
    if _is_second_half(p, index, said):
        return "direct"
    first = next((c for c in p.text[mark.start : mark.start + 8] if c.isalnum()), "a")
    if first.islower() or (first.isdigit() and index and not p.tags[index - 1] & (PUNCTUATION | QUOTED)):
        return "direct" if _stands_apart(p, index, said) and p.last_char(index) in ".?!,…" else "partial"
    if p.last_char(index) in ".?!,…—–-:;" or not mark.closed:
        return "direct"
    if p.lexicon.is_german and said is not None and said.rule in _BESIDE and index + 1 < p.size:
        return "direct" if p.words[index + 1] == "," else "partial"
    if said is None or said.rule not in _BESIDE:
        return "partial"
    opens = index == 0 or p.is_end(index - 1)
    return "direct" if opens or _count(p, mark) > _SHORT else "partial"


def _is_second_half(p: Passage, index: int, said: Attribution | None) -> bool:
    """Whether the marked words go on with a sentence that its attribution parts: "We go," she said, "at noon."."""
    if said is None or said.words is None or index < 3 or p.words[index - 1] != ",":
        return False
    at = next((i for i in range(index - 2, max(-1, index - REACH), -1) if p.tags[i] & QUOTED or p.is_end(i)), -1)
    if at < 0 or not p.tags[at] & QUOTED or p.last_char(at) not in ",—–-":
        return False
    if p.last_char(index) not in ".?!,…" and not (index + 1 < p.size and p.tags[index + 1] & PUNCTUATION):
        return False
    return (at == 0 or p.is_end(at - 1) or p.tags[at - 1] & QUOTED != 0) and p.starts[at] < said.words[0].starts[
        said.words[1]
    ]


def _stands_apart(p: Passage, index: int, said: Attribution | None) -> bool:
    """Whether the marked words open their sentence, with their attribution behind them."""
    opens = index == 0 or p.is_end(index - 1) or p.words[index - 1] in ('"', ",", ":")
    return opens and said is not None and said.rule in ("after", "inverted", "continuation")


def _count(p: Passage, mark: Marked) -> int:
    return len(_WORD.findall(p.text, mark.start, min(mark.end, mark.start + _SAMPLE)))


def is_quotation(p: Passage, index: int, said: Attribution | None, *, british: bool) -> bool:
    """Whether somebody is quoted at `index`: attributed words, or enough of them to be somebody's."""
    mark = p.quoted[index]
    words = _WORD.findall(p.text, mark.start, min(mark.end, mark.start + _SAMPLE))
    if not words or (index and p.words[index - 1] == "="):
        return False
    if _is_mentioned(p, index, said, words):
        return False
    if said is not None and len(words) <= _SHORT and _is_of_nobody(said):
        return False
    if (
        said is not None
        and said.rule in _LOOSE
        and said.cue is None
        and len(words) <= _WORD_OR_TWO
        and not _can_speak(said)
    ):
        return False
    if said is not None and said.rule in ("after", "inverted", "same sentence") and _is_thought(p, said):
        return False
    if mark.single and british and said is not None and said.rule in (*_LOOSE, "near") and len(words) <= _SHORT:
        return index == 0 or p.is_end(index - 1) or p.ends_sentence(index)
    if mark.single and not british:
        if said is None:
            return False
        whole = index > 0 and p.words[index - 1] == ":" and p.ends_sentence(index)
        beside = whole or (said.rule in ("after", "inverted") and p.last_char(index) in ",?!")
        return beside or said.rule in ("colon", "colon before") or _after_cue(p, index, said)
    if _is_title_case(p, words):
        return _titled_but_said(p, index, said, len(words))
    if said is not None and said.rule in _BESIDE:
        return True
    parted = said is not None and said.rule == "same sentence" and _is_second_half(p, index, said)
    if (said is None or said.rule in _LOOSE) and not parted and _modifies_noun(p, index):
        return False
    return said is not None or len(words) > _SHORT


def _is_thought(p: Passage, said: Attribution) -> bool:
    """Whether the words were thought, not said."""
    return said.cue is not None and said.cue.of(p.text).lower() in p.lexicon.thoughts


def _is_title_case(p: Passage, words: list[str]) -> bool:
    """Whether every telling word is capitalised: articles, prepositions and the like do not count."""
    tags = p.lexicon.tags
    if p.lexicon.is_german and words[0][0].islower():
        return False  # „keinen Grund zur Sorge“: nouns are written large
    words = [word for word in words if not word[0].isdigit()]
    telling = [word for word in words if not tags.get(word.lower(), 0) & _SMALL]
    if len(telling) < 2:
        telling = words
    return all(not word[0].islower() for word in telling)


def is_title(p: Passage, index: int) -> bool:
    """Whether the marked words at `index` look like a title inside the writer's sentence: the film “The Long River”."""
    mark = p.quoted[index]
    if not index or p.tags[index - 1] & PUNCTUATION or p.last_char(index) in ",.?!…":
        return False
    words = _WORD.findall(p.text, mark.start, min(mark.end, mark.start + _SAMPLE))
    return bool(words) and words[0][0].isupper() and _is_title_case(p, words)


def _titled_but_said(p: Passage, index: int, said: Attribution | None, size: int) -> bool:
    """Whether words in title case are speech all the same: beside a cue, or a sentence of their own."""
    if said is None or (index and p.words[index - 1] in p.lexicon.telling):
        return False  # who is told: she told “Morning & Evening”
    apart = (
        index == 0
        or p.words[index - 1] in (",", ":", ".", "?", "!", '"', "—", "–", "--")
        or p.words[index - 1] in p.lexicon.complementizers
        or _after_cue(p, index, said)
    )
    if said.rule == "before" or (said.rule == "same sentence" and _is_coordinated(p, index)):
        return apart or size == 1
    if said.rule in ("after", "inverted", "continuation", "resumed", "according to"):
        return apart
    return said.rule in ("colon", "colon before") or (said.rule == "noun" and _utters(p, index + 1))


def _is_coordinated(p: Passage, index: int) -> bool:
    """Whether "and" joins the marked words to others before them: a "liar" and a "Stalinist"."""
    at = index - 1
    while at > 1 and p.tags[at] & q.DETERMINER:
        at -= 1
    return at > 0 and bool(p.tags[at] & q.CONJUNCTION) and bool(p.tags[at - 1] & QUOTED)


def _after_cue(p: Passage, index: int, said: Attribution) -> bool:
    """Whether the cue stands directly before the marks, or before the comma or the one word between."""
    if said.cue is None or not index:
        return False
    if said.cue.end == p.ends[index - 1]:
        return True
    between = index > 1 and (
        p.tags[index - 1] & (PUNCTUATION | q.OBJECT_PRONOUN)
        or p.words[index - 1] in p.lexicon.comment_openers | p.lexicon.complementizers
    )
    return bool(between) and said.cue.end == p.ends[index - 2]


def _is_of_nobody(said: Attribution) -> bool:
    """Whether the words would be those of "it" or "this", which cannot speak, or the writer's, who does not say so."""
    if said.words is None:
        return False
    p, start, end = said.words
    if end != start + 1:
        return False
    if said.rule == "subject":
        return p.words[start] in p.lexicon.things
    return said.rule in ("before", "near") and p.words[start] in p.lexicon.writers and not _is_spoken(p, said)


def _can_speak(said: Attribution) -> bool:
    """Whether a subject names somebody: its head is a name, a pronoun, or a noun for people or their bodies."""
    if said.words is None:
        return False
    p, start, end = said.words
    head = start
    while head + 1 < end and not p.tags[head + 1] & (PUNCTUATION | QUOTED | q.PREPOSITION | q.RELATIVE):
        head += 1
    who = CAPITAL | q.PERSON | q.TITLE | q.GROUP | q.SUBJECT_PRONOUN | q.RELATIVE | q.POSSESSIVE
    return bool(p.tags[head] & who) and not (head == start and p.tags[head] & CAPITAL and p.tags[head] & q.NUMBER)


def _is_spoken(p: Passage, said: Attribution) -> bool:
    return said.cue is not None and bool(p.lexicon.tags.get(said.cue.of(p.text).lower(), 0) & q.CLAUSAL)


def _is_mentioned(p: Passage, index: int, said: Attribution | None, words: list[str]) -> bool:
    """Whether the words before say that a name or a word is mentioned: "the film …", "known as …", "so-called …"."""
    at = index - 1
    if at < 0 or (said is not None and said.rule in ("passive", "according to")):
        return False
    if _is_nickname(p, index):
        return True
    if p.words[at] == "," and at and p.words[at - 1] in p.lexicon.mention_nouns:
        titled = len(words) > 1 and _is_title_case(p, words)
        if said is not None and said.rule == "before" and p.ends_sentence(index) and not titled:
            return False
        at -= 1
    word = p.words[at]
    if said is not None and (_is_predicate(p, index, words) or _is_verb(p, at)):
        return False
    if word in p.lexicon.mention_nouns:
        return True
    if p.tags[at] & CAPITAL and p.tags[at] & GENITIVE and _is_title_case(p, words) and not _utters(p, index + 1):
        return p.last_char(index) not in ".?!"
    if word in p.lexicon.work_links and p.words[at - 1] in p.lexicon.works and _is_title_case(p, words):
        return True
    if word in p.lexicon.comment_openers and at:
        at -= 1
        word = p.words[at]
        return word in p.lexicon.naming_participles and not p.tags[at] & q.NAMING
    return word in p.lexicon.naming_participles and not _is_active(p, at)


def _is_predicate(p: Passage, index: int, words: list[str]) -> bool:
    """Whether the marked words begin with a verb, of what stands before them: the film “lacks a heart”."""
    first = p.lexicon.tags.get(words[0].lower(), 0)
    verbal = first & (q.AUXILIARY | q.VERB | q.CUE_PAST | q.CUE_PRESENT) and not first & (q.DETERMINER | q.PREPOSITION)
    return bool(verbal) and words[0][0].islower() and len(words) > 1 and p.words[index - 1] in p.lexicon.mention_nouns


def _is_verb(p: Passage, at: int) -> bool:
    """Whether a noun for what has a title is a verb where it stands: "she would play “if …”"."""
    return at > 0 and p.words[at] in p.lexicon.mention_nouns and bool(p.tags[at - 1] & (q.AUXILIARY | q.INFINITIVE))


def _utters(p: Passage, index: int) -> bool:
    """Whether a noun of speech stands at `index`: Ana Ruiz's "Never" reply."""
    return index < p.size and (p.words[index] in p.lexicon.report_nouns or p.words[index] in p.lexicon.utterances)


def _is_nickname(p: Passage, index: int) -> bool:
    """Whether the marked words stand inside a name: Piet "the Fish" Vos."""
    if index == 0 or index + 1 >= p.size or p.last_char(index) in ".?!,…":
        return False
    before, after = p.tags[index - 1], p.tags[index + 1]
    return bool(before & CAPITAL and after & CAPITAL) and not (before | after) & (q.SUBJECT_PRONOUN | GENITIVE)


def _is_active(p: Passage, at: int) -> bool:
    """Whether "called" and the like have somebody who calls, not something that is called so."""
    if not at or not p.tags[at] & q.NAMING:
        return False
    before = p.tags[at - 1]
    return p.words[at - 1] == "," or bool(
        before & (CAPITAL | q.SUBJECT_PRONOUN | QUOTED | q.PERSON | q.ADVERB | q.AUXILIARY)
        and p.words[at - 1] not in p.lexicon.passives
    )


def _modifies_noun(p: Passage, index: int) -> bool:
    """Whether the marked words stand between an article and the writer's own noun: a "safe" seat."""
    if index == 0 or index + 1 >= p.size or p.last_char(index) in ".?!,…":
        return False
    before, after = p.tags[index - 1], p.tags[index + 1]
    if index > 1 and not before and p.tags[index - 2] & (q.DETERMINER | q.POSSESSIVE):
        return True
    if before & PUNCTUATION:
        return not p.is_end(index - 1) and p.words[index - 1] != '"'
    if not before & (q.DETERMINER | q.POSSESSIVE | q.NUMBER | q.PREPOSITION | q.CONJUNCTION):
        return False
    return not after & (PUNCTUATION | QUOTED | q.PREPOSITION | q.CONJUNCTION | q.SUBORDINATOR | q.AUXILIARY | q.ADVERB)

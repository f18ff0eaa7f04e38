"""German noun phrases and sources: where a phrase ends, which one is the subject of a cue, who "laut" names.

German writes its nouns large, which tells where a phrase ends without a parser; its finite verb stands second, so that
the subject may follow it (Duden, Die Grammatik: Stellungsfelder des Satzes).
"""

from claims.extraction.attribution.passages import CAPITAL, PUNCTUATION, QUOTED, Passage
from claims.extraction.lexicon import quotations as q

REACH = 25
"""How many words an attribution may hold: keeps the rules linear on a line without a full stop."""
Words = tuple[int, int]


def phrase_end(p: Passage, start: int, limit: int) -> int:
    """The end of the noun phrase at `start`: its last noun before the first small word that links no further one. Behind
    a name no genitive follows: in "sagte Ida Holm der Zeitung" it is the paper that is told."""
    limit = min(limit, start + REACH)
    if start >= limit:
        return start
    if p.tags[start] & q.SUBJECT_PRONOUN and not p.tags[start] & q.POSSESSIVE:
        return start + 1
    end = start
    for at in range(start, limit):
        tag = p.tags[at]
        if tag & (PUNCTUATION | QUOTED):
            break
        if tag & CAPITAL and not (tag & (q.DETERMINER | q.TIME) and at > start):
            end = at + 1
        elif tag & (q.AUXILIARY | q.CUE_FINITE) or (at > start and end == at and not _links(p, at, start, limit)):
            break
    return end if end - start > 1 or not p.tags[start] & q.DETERMINER else start


def _links(p: Passage, at: int, start: int, limit: int) -> bool:
    """Whether the small word at `at` links a further noun to the phrase before it."""
    word = p.words[at]
    if word not in p.lexicon.links:
        return False
    if word in p.lexicon.coordinators or word in p.lexicon.name_prepositions:
        return True
    told = at + 1 < limit and (
        p.words[at + 1] in p.lexicon.outlets or p.words[at + 1].endswith(p.lexicon.outlet_endings)
    )
    return not told and not _is_name(p, at - 1, start)


def _is_name(p: Passage, last: int, start: int) -> bool:
    """Whether the noun at `last` ends a name: two nouns in a row, or one without an article."""
    if last > start and p.tags[last - 1] & CAPITAL and not p.tags[last - 1] & q.DETERMINER:
        return True
    return last == start and not p.tags[last] & (q.PERSON | q.TITLE | q.DOCUMENT | q.GROUP)


def subject_of_cue(p: Passage, start: int, cue: int, limit: int) -> Words | None:
    """The subject of a cue: before it, or behind it where something else begins the sentence."""
    if cue > start and not opens_otherwise(p, start, cue):
        stop = phrase_end(p, start, cue)
        return (start, stop) if stop > start else None
    stop = phrase_end(p, cue + 1, limit)
    return (cue + 1, stop) if stop > cue + 1 else None


def opens_otherwise(p: Passage, start: int, cue: int) -> bool:
    """Whether a sentence begins with something else than its subject: "Am Montag", "Dem Kurier", marked words."""
    if p.tags[start] & (q.PREPOSITION | q.ADVERB | q.SUBORDINATOR | QUOTED) or p.words[start] in p.lexicon.datives:
        return True
    return bool(p.tags[cue - 1] & QUOTED)


def source_in(p: Passage, start: int, end: int) -> tuple[Words, Words] | None:
    """The first source in `[start, end)` and its cue, as words: „laut Holm“, „nach Angaben der Stadt“, „der Polizei
    zufolge“."""
    end = min(end, start + 2 * REACH)
    if p.lexicon.source_openers.isdisjoint(p.words[start:end]):
        return None
    for at in range(start, end):
        if p.words[at] in p.lexicon.postpositions and at > start:
            return _before_postposition(p, start, at)
        size = max((len(phrase) for phrase in p.lexicon.source_phrases if _stands(p, phrase, at)), default=0)
        if not size or p.words[at] == "so":
            continue
        stop = phrase_end(p, at + size, end)
        return ((at + size, stop), (at, at + size)) if stop > at + size else None
    return None


def is_office_of(p: Passage, start: int, end: int) -> bool:
    """Whether the phrase `[start, end)` is somebody's office with whose it is, and no name: „die Sprecherin des Gerichts“."""
    first = start + bool(p.tags[start] & q.DETERMINER)
    if end - first != len(("office", "of", "whose")) or not p.tags[first] & (q.PERSON | q.TITLE):
        return False
    return p.words[first + 1] in p.lexicon.genitives


def _stands(p: Passage, phrase: tuple[str, ...], at: int) -> bool:
    return p.words[at] == phrase[0] and tuple(p.words[at : at + len(phrase)]) == phrase


def _before_postposition(p: Passage, start: int, at: int) -> tuple[Words, Words] | None:
    first = at
    while first > start and p.tags[first - 1] & CAPITAL and not p.tags[first - 1] & q.DETERMINER:
        first -= 1
    if first == at:
        return None
    if first > start and p.tags[first - 1] & (q.DETERMINER | q.POSSESSIVE):
        first -= 1
    return (first, at), (at, at + 1)

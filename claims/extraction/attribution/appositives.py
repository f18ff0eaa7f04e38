"""Noun phrases with the appositives and relative clauses that follow them: the speaker behind a verb."""

from claims.extraction.attribution.passages import CAPITAL, PUNCTUATION, QUOTED, Passage
from claims.extraction.attribution.phrases import REACH, core_end
from claims.extraction.lexicon import quotations as q


def phrase_after(p: Passage, start: int, limit: int) -> int:
    """The end of the noun phrase at `start`, with the appositives and relative clauses that follow it to the end of
    the sentence at most; `start` where there is none."""
    core = core_end(p, start, limit)
    end = core = next((i for i in range(start + 1, core) if _tells_occasion(p, i, limit)), core)
    if end == start:
        return start
    limit = min(limit, start + REACH)
    if p.tags[start] & q.SUBJECT_PRONOUN and end == start + 1:
        return end
    while end < limit:
        if p.words[end] == "," and end + 1 < limit and _continues(p, end + 1, limit):
            end = _segment_end(p, end + 1, limit)
        elif p.words[end] in p.lexicon.who and end > start:
            end = _segment_end(p, end, limit)
        elif end == core and _is_reduced(p, end, limit):
            end = max(end + 1, core_end(p, end + 2, limit))
        else:
            break
    return end


def _is_reduced(p: Passage, at: int, limit: int) -> bool:
    """Whether a participle with its preposition describes the noun before: "people briefed on the matter"."""
    if at + 2 >= limit or p.tags[at - 1] & (CAPITAL | PUNCTUATION | QUOTED | q.SUBJECT_PRONOUN):
        return False
    word, tag = p.words[at], p.tags[at]
    endings = (*p.lexicon.past_endings, *p.lexicon.gerund_endings)
    participle = tag & (q.PARTICIPLE | q.CUE_ING) or (not tag and word.endswith(endings))
    following = p.tags[at + 1] & q.PREPOSITION and p.words[at + 1] not in p.lexicon.comparisons
    return bool(participle and following and not tag & CAPITAL) and not _tells_occasion(p, at + 1, limit)


def _continues(p: Passage, at: int, limit: int) -> bool:
    """Whether what follows a comma still describes the noun before it."""
    tag = p.tags[at]
    if tag & (PUNCTUATION | QUOTED) or p.words[at] in p.lexicon.complementizers:
        return False
    if tag & q.RELATIVE and p.words[at] not in p.lexicon.complementizers:
        return True
    if tag & (q.CUE_ING | q.VERB_ING | q.AUXILIARY | q.SUBORDINATOR | q.TIME | q.SUBJECT_PRONOUN) and not tag & (
        q.DETERMINER | q.NUMBER
    ):
        return False
    if p.words[at] in p.lexicon.origins:
        place = p.tags[at + 1] & (CAPITAL | q.DETERMINER)
        return bool(place) and (p.words[at] in p.lexicon.partitives or _is_age(p, at - 2))
    if tag & q.ADVERB and at + 1 < limit and p.tags[at + 1] & q.NUMBER:
        return True
    if tag & (q.PREPOSITION | q.ADVERB) and not tag & q.DETERMINER:
        return False
    if tag & q.CONJUNCTION:
        return False
    return not p.words[at].endswith(p.lexicon.gerund_endings)


def _is_age(p: Passage, index: int) -> bool:
    """Whether a number stands alone between commas: "Ana Ruiz, 34, from Ohio"."""
    return bool(p.tags[index] & q.NUMBER) and p.words[index - 1] == ","


def _segment_end(p: Passage, at: int, limit: int) -> int:
    """The end of an appositive or relative clause that begins at `at`: the next comma or what tells where or when the
    words were said."""
    index = at
    while index < limit:
        if (
            p.tags[index] & QUOTED
            or p.is_end(index)
            or (p.words[index] in (",", ";", ":", "--", "–", "—", "-") and p.tags[index] & PUNCTUATION)
        ):
            return index
        if index > at and _tells_occasion(p, index, limit):
            return index
        index += 1
    return index


def _tells_occasion(p: Passage, index: int, limit: int) -> bool:
    if not p.tags[index] & q.PREPOSITION or p.words[index] not in p.lexicon.occasion_prepositions:
        return False
    if index + 1 >= limit:
        return False
    if p.tags[index + 1] & q.TIME and p.tags[index + 1] & CAPITAL:
        return True
    return p.words[index + 1] in p.lexicon.occasion_articles and any(
        p.words[i] in p.lexicon.occasions for i in range(index + 1, min(index + 4, limit))
    )

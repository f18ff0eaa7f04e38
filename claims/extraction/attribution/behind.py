"""Attributions behind the marked words: "…," she said; "…," said Ana Ruiz, the mayor; "…," according to the report."""

from dataclasses import replace

from claims.extraction.attribution.appositives import phrase_after
from claims.extraction.attribution.attributions import Attribution, span_of, spoken
from claims.extraction.attribution.clauses import content_start
from claims.extraction.attribution.cues import has_foreign_particle, lacks_particle, plural_before
from claims.extraction.attribution.passages import CAPITAL, PUNCTUATION, QUOTED, Passage
from claims.extraction.attribution.phrases import REACH, core_end
from claims.extraction.attribution.readings import is_finite, source_size, verb_after
from claims.extraction.lexicon import quotations as q

_DASHES = ("—", "–", "-", "--")
_AGENT = 12
"""How many words may stand between "called by" and the words."""
_STRAY = (*_DASHES, ",", "'", "’", '"', "”")


def attribution_after(p: Passage, index: int, limit: int, *, opens: bool) -> Attribution | None:
    """The attribution right behind the quotation at `index`. `opens` says that the quotation begins its sentence."""
    at = index + 1
    if index == 0 and at + 1 < limit and p.words[at] == ":":
        return _headline(p, at + 1, limit)
    last = p.last_char(index)
    comma = last in ",?!—-–…" or (at < limit and p.words[at] in (",", *_DASHES))
    while at < limit and p.words[at] in _STRAY:
        at += 1
    if at >= limit or p.tags[at] & (PUNCTUATION | QUOTED):
        return None
    limit = min(limit, at + REACH)
    source = source_phrase(p, at, limit)
    if source is not None and (comma or last not in ".?!"):
        return source
    if not comma and not (opens and _says_so(p, at, limit, closed=last == ".")):
        return None
    start = at
    while (
        start < limit
        and p.tags[start] & q.ADVERB
        and not p.tags[start] & (q.SUBJECT_PRONOUN | q.CONJUNCTION)
        and not _is_cue(p, start)
    ):
        start += 1
    if start + 1 < limit and p.words[start] in p.lexicon.comment_openers:
        if last in "?!" and start == index + 1:
            return None  # “Shame!” as she spoke
        start += 1
    if start >= limit or p.tags[start] & q.RELATIVE:
        return None
    conceded = start > at and p.tags[start - 1] & q.SUBORDINATOR and p.words[start - 1] not in p.lexicon.comment_openers
    if conceded and p.tags[start] & q.SUBJECT_PRONOUN:
        return None
    found = (
        _arrived(p, start, limit)
        or _inverted(p, start, limit)
        or _subject_then_cue(p, start, limit, strict=last in "?!…" or not opens, inside=not opens)
    )
    return _with_via(p, found, limit) if found is not None else None


def _headline(p: Passage, at: int, limit: int) -> Attribution | None:
    """Who a headline names behind the words and a colon: "‘We go’: Holm defies the port"."""
    end = at
    while end < min(limit, at + REACH) and p.tags[end] & CAPITAL:
        end += 1
    if p.text[p.starts[0] : p.ends[-1]].isupper():
        return None
    named = end > at and p.tags[at] & (CAPITAL | q.PERSON | q.TITLE) and not p.tags[at] & q.DETERMINER
    return spoken("colon", p, at, end) if named else None


def _says_so(p: Passage, at: int, limit: int, *, closed: bool) -> bool:
    """Whether "NP said" stands behind a quotation that ends without a comma; alone in its sentence where the
    quotation is `closed` by a full stop."""
    end = core_end(p, at, limit)
    verb = verb_after(p, end, limit, strict=True) if end > at else None
    if verb is None or not p.tags[verb] & q.CLAUSAL:
        wanted = q.CLAUSAL if p.tags[at - 1] & QUOTED and (at == 1 or p.is_end(at - 2)) else q.SPEAKING
        names = at + 1 < limit and p.tags[at + 1] & (CAPITAL | q.TITLE | q.PERSON | q.SUBJECT_PRONOUN)
        return not closed and _is_cue(p, at) and bool(p.tags[at] & (wanted if names else q.SPEAKING))
    following = verb + 1
    if following >= p.size or p.is_end(following):
        return True
    if closed or p.words[following] == ":" or p.tags[following] & QUOTED:
        return False
    return content_start(p, verb, limit) is None


def _is_cue(p: Passage, index: int) -> bool:
    return bool(p.tags[index] & (q.CUE_PAST | q.CUE_PRESENT)) and not p.tags[index] & CAPITAL


def _is_plural_cue(p: Passage, index: int, limit: int) -> bool:
    """Whether a bare form has a plural subject behind it: "…," say officials in the port."""
    if not p.tags[index] & q.CUE_BASE or not p.tags[index] & q.CLAUSAL or p.tags[index] & CAPITAL:
        return False
    end = core_end(p, index + 1, limit)
    return any(plural_before(p, i + 1) for i in range(index + 1, end) if not p.tags[i] & q.PREPOSITION)


def _is_manner(p: Passage, index: int) -> bool:
    """Whether a verb that mostly reports nothing stands between words in marks and a name: "…," beams Ana Ruiz."""
    tag, behind = p.tags[index], p.tags[index + 1]
    if index == 0 or not p.tags[index - 1] & QUOTED or not behind & CAPITAL or behind & (q.TIME | q.PREPOSITION):
        return False
    if tag & q.VERB:
        return True
    return not tag and p.words[index].endswith((*p.lexicon.past_endings, *p.lexicon.present_endings))


def _comes(p: Passage, index: int, limit: int) -> bool:
    """Whether an answer or a voice comes behind the words: "…," came the reply."""
    return p.words[index] in p.lexicon.arrivals and any(
        p.words[i] in p.lexicon.utterances for i in range(index + 1, min(limit, index + 5))
    )


def _owns(p: Passage, index: int) -> bool:
    """Whether "her" has its noun behind it: "wrote her mother", not "told her"."""
    if not p.tags[index] & q.POSSESSIVE or index + 1 >= p.size:
        return False
    return bool(p.tags[index + 1] & q.PERSON) and p.words[index - 1] not in p.lexicon.addressing


def _arrived(p: Passage, at: int, limit: int) -> Attribution | None:
    """Whom an answer or a voice comes from: "…," came shouts from the crowd."""
    if at + 1 >= limit or not _comes(p, at, limit):
        return None
    giver = next((i for i in range(at + 2, min(limit - 1, at + 6)) if p.words[i] in p.lexicon.givers), None)
    if giver is None:
        return None
    core, end = core_end(p, giver + 1, limit), phrase_after(p, giver + 1, limit)
    who = CAPITAL | q.PERSON | q.GROUP
    return spoken("inverted", p, giver + 1, end, span_of(p, at, at + 1)) if p.tags[core - 1] & who else None


def _inverted(p: Passage, at: int, limit: int) -> Attribution | None:
    if at + 1 >= limit or not (
        _is_cue(p, at) or _is_plural_cue(p, at, limit) or _comes(p, at, limit) or _is_manner(p, at)
    ):
        return None
    start = at + 1
    while (
        start < limit and p.tags[start] & q.ADVERB and not p.tags[start] & (q.DETERMINER | q.SUBJECT_PRONOUN | CAPITAL)
    ):
        start += 1
    bars = q.PREPOSITION | q.OBJECT_PRONOUN | q.SUBORDINATOR | q.INFINITIVE
    if p.tags[at] & q.CUE_PRESENT and start == at + 1 < limit and not is_finite(p, at):
        return None
    if start >= limit or (
        p.tags[start] & bars and not p.tags[start] & (CAPITAL | q.DETERMINER) and not _owns(p, start)
    ):
        return None
    if p.words[start] in p.lexicon.complementizers:
        return None
    end = phrase_after(p, start, limit)
    if end < limit and is_finite(p, end):
        return None
    return spoken("inverted", p, start, end, span_of(p, at, at + 1)) if end > start else None


def _subject_then_cue(p: Passage, start: int, limit: int, *, strict: bool, inside: bool) -> Attribution | None:
    end = core_end(p, start, limit)
    if end == start:
        return None
    verb = verb_after(p, end, limit, strict=strict)
    if verb is None and end < limit and (p.words[end] in p.lexicon.who or p.words[end] in (",", "(", "–", "—")):
        for comma in range(end + 1, limit):
            if p.tags[comma] & QUOTED or p.is_end(comma):
                break
            if p.words[comma] in (",", "—", "–"):
                verb = verb_after(p, comma + 1, limit, strict=True)
                if verb is not None:
                    doing = comma == end + 2 and p.words[end + 1].endswith(p.lexicon.gerund_endings)
                    end = end if doing else comma
                    break
    if verb is None and not strict and _remarks(p, end, limit):
        verb = end
    if verb is not None and inside and (not p.tags[verb] & q.CUE or _only_names(p, verb) or lacks_particle(p, verb)):
        return None
    if verb is not None and strict and _has_object(p, verb, limit):
        return None
    if verb == start + 1 and not p.tags[start] and p.tags[verb] & q.CUE_PRESENT and not p.tags[verb] & q.SPEAKING:
        return None  # an adjective and a noun: "fake emails"
    if verb is None or (strict and content_start(p, verb, limit) is not None and p.tags[verb] & q.CLAUSAL):
        return None
    return spoken("after", p, start, end, span_of(p, verb, verb + 1))


def _remarks(p: Passage, index: int, limit: int) -> bool:
    """Whether a verb in -s that is not known stands alone behind the words and their subject: "…", he reflects."""
    if index >= limit or p.tags[index] or not p.words[index].endswith(p.lexicon.present_endings):
        return False
    closed = index + 1 >= p.size or p.tags[index + 1] & PUNCTUATION
    return bool(closed and p.tags[index - 1] & (CAPITAL | q.SUBJECT_PRONOUN))


def _only_names(p: Passage, verb: int) -> bool:
    """Whether a cue takes a person or thing alone, no statement: "a phrase opponents mocked"."""
    return bool(p.tags[verb] & q.NAMING) and not p.tags[verb] & q.CLAUSAL


def _has_object(p: Passage, verb: int, limit: int) -> bool:
    """Whether a verb behind a question or an exclamation has an object of its own, and so does not report it."""
    if verb + 1 >= limit or p.words[verb] in p.lexicon.addressing or p.tags[verb] & q.SPEAKING:
        return False
    tag = p.tags[verb + 1]
    return bool(tag & (CAPITAL | q.DETERMINER | q.POSSESSIVE)) and not tag & q.TIME


def _with_via(p: Passage, found: Attribution, limit: int) -> Attribution:
    """`found` with who reports it: "…," she said, according to the paper."""
    at = found.words[2] if found.words is not None else limit
    for index in range(at, min(limit, at + 15) - 2):
        if p.is_end(index):
            break
        source = source_phrase(p, index, limit)
        if source is not None:
            return Attribution(found.rule, found.speaker, found.cue, found.words, source.words)
    return found


def source_phrase(p: Passage, at: int, limit: int) -> Attribution | None:
    """The source behind "according to" and its like at `at`."""
    size = source_size(p, at)
    if not size or at + size >= limit:
        return None
    end = phrase_after(p, at + size, limit)
    return spoken("according to", p, at + size, end, span_of(p, at, at + size)) if end > at + size else None


def passive_agent(p: Passage, index: int, floor: int, limit: int) -> Attribution | None:
    """Who said it where the verb is passive: it was called "…" by Ana Ruiz."""
    if index + 2 >= limit or p.words[index + 1] not in p.lexicon.passive_agents:
        return _agent_before(p, index, floor)
    cue = next((i for i in range(index - 1, max(floor, index - 6) - 1, -1) if p.tags[i] & q.NAMING), None)
    if cue is None or not p.tags[cue] & (q.CUE_PAST | q.PARTICIPLE) or p.tags[cue - 1] & q.SUBJECT_PRONOUN:
        return None
    end = phrase_after(p, index + 2, limit)
    return spoken("passive", p, index + 2, end, span_of(p, cue, cue + 1)) if end > index + 2 else None


def _agent_before(p: Passage, index: int, floor: int) -> Attribution | None:
    """Who said it before the words: it was hailed by Ana Ruiz as "…"."""
    by = next(
        (i for i in range(index - 2, max(floor, index - _AGENT), -1) if p.words[i] in p.lexicon.passive_agents), None
    )
    if by is None or not p.tags[by - 1] & q.NAMING or not p.tags[by - 1] & (q.CUE_PAST | q.PARTICIPLE):
        return None
    end = core_end(p, by + 1, index)
    links = p.words[end] in p.lexicon.comment_openers or p.tags[end] & q.INFINITIVE
    opens = end == index or (end == index - 1 and links)
    return spoken("passive", p, by + 1, end, span_of(p, by - 1, by)) if opens and end > by + 1 else None


def attribution_at_end(p: Passage, index: int, limit: int) -> Attribution | None:
    """The attribution that closes the writer's sentence around the quotation at `index`: "A "safe" seat, he said."""
    limit = min(limit, index + REACH)
    end = next((i for i in range(index + 1, limit) if p.is_end(i) or p.tags[i] & QUOTED), limit)
    for at in range(index + 1, end - 1):
        source = source_phrase(p, at, end)
        if source is not None:
            return source
        if p.words[at] not in (",", *_DASHES) or not p.tags[at] & PUNCTUATION or p.tags[at + 1] & q.RELATIVE:
            continue
        inverted = _inverted(p, at + 1, end) if p.tags[at + 1] & q.CLAUSAL else None
        if inverted is not None:
            return replace(inverted, rule="at end")
        first = at + 2 if p.words[at + 1] in p.lexicon.comment_openers else at + 1
        core = core_end(p, first, end)
        verb = verb_after(p, core, end, strict=True) if core > first else None
        if verb is None or not p.tags[verb] & q.CLAUSAL or has_foreign_particle(p, verb):
            continue
        if not any(is_finite(p, i) for i in range(verb + 1, end)) and content_start(p, verb, end) is None:
            return spoken("at end", p, first, core, span_of(p, verb, verb + 1))
    return None

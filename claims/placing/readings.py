"""What about a claim is another: the reading of the machine before and after, and the words."""

from collections.abc import Iterator
from decimal import Decimal

from claims.extraction import Figure, Mention, Quotation
from claims.extraction.values import CALENDAR_TYPES
from claims.placing.folding import Table, fold
from claims.placing.lexicon import DENIALS
from claims.placing.values import Change

_END = " .,;:"


def changes_of_figure(before: Mention | None, after: Mention | None, words: str, new_words: str) -> tuple[Change, ...]:
    """What about a figure changed that was read as `before` and is read as `after`, and written `words` and `new_words`.

    Equal readings are one figure, however it is written: "nine" is "9". Words that say no number must stay the same.
    """
    was = before.content if before else None
    now = after.content if after else None
    if isinstance(was, Figure) and isinstance(now, Figure):
        found = tuple(_differences(was, now, words, new_words))
        if found or (was.value is not None and was.type == now.type):
            return found
    elif isinstance(was, Figure) and _same(words, new_words):
        return (Change(what="value", before=words, after=""),)
    return () if _same(words, new_words) else (Change(what="words", before=words, after=new_words),)


def _differences(was: Figure, now: Figure, words: str, new_words: str) -> Iterator[Change]:
    if (_exact(was, was.value), _exact(was, was.upper)) != (_exact(now, now.value), _exact(now, now.upper)):
        if _same(words, new_words):
            words, new_words = _told(was), _told(now)
        yield Change(what="value", before=words, after=new_words)
    if _unit(was) != _unit(now):
        yield Change(what="unit", before=_unit_told(was), after=_unit_told(now))
    if was.qualifier != now.qualifier:
        yield Change(what="qualifier", before=was.qualifier or "", after=now.qualifier or "")
    if was.type != now.type:
        yield Change(what="type", before=was.type, after=now.type)


def _exact(figure: Figure, value: str | None) -> Decimal | str | None:
    return value if value is None or figure.type in CALENDAR_TYPES else Decimal(value)


def _unit(figure: Figure) -> tuple[str, str | None]:
    return (figure.unit or "").casefold(), figure.currency


def _unit_told(figure: Figure) -> str:
    return " ".join(part for part in (figure.currency, figure.unit) if part)


def _told(figure: Figure) -> str:
    return "–".join(value for value in (figure.value, figure.upper) if value is not None)


def _same(words: str, new_words: str) -> bool:
    return words.casefold() == new_words.casefold()


def changes_of_quotation(
    before: Mention | None, after: Mention | None, words: str, new_words: str, *, texts: tuple[str, str], table: Table
) -> tuple[Change, ...]:
    """What about a quotation changed: its words in any letter or mark, who said it, whether they are given as the very words.

    `texts` are the whole texts of both readings.
    """
    found = []
    if said(words, table) != said(new_words, table):
        found.append(Change(what="words", before=words, after=new_words))
    was = before.content if before else None
    now = after.content if after else None
    if isinstance(was, Quotation):
        name, new_name = _speaker(was, texts[0]), _speaker(now, texts[1])
        if not _is_same_speaker(name, new_name):
            found.append(Change(what="speaker", before=name, after=new_name))
        if isinstance(now, Quotation):
            found += _differently_given(was, now, texts)
    return tuple(found)


def _differently_given(was: Quotation, now: Quotation, texts: tuple[str, str]) -> Iterator[Change]:
    if (was.form == "indirect") != (now.form == "indirect"):
        yield Change(what="type", before=was.form, after=now.form)
    elif was.form == "indirect" and was.cue and now.cue:
        cue, new_cue = was.cue.of(texts[0]), now.cue.of(texts[1])
        if _denies(cue) != _denies(new_cue):
            yield Change(what="words", before=cue, after=new_cue)


def _denies(cue: str) -> bool:
    return not DENIALS.isdisjoint(cue.casefold().split())


def _speaker(quotation: Figure | Quotation | None, text: str) -> str:
    """Who is said to have said a quotation, and who reports that; "" for nobody."""
    if not isinstance(quotation, Quotation):
        return ""
    speaker = quotation.speaker_name or (quotation.speaker.of(text) if quotation.speaker else None)
    return " / ".join(name for name in (speaker, quotation.via) if name)


def _is_same_speaker(name: str, other: str) -> bool:
    """Whether both are one name, in full or by the surname alone."""
    short, long = sorted((name.casefold().split(), other.casefold().split()), key=len)
    return short == long[len(long) - len(short) :] and bool(short) == bool(long)


def said(words: str, table: Table) -> str:
    """The words without typography, the case of the first letter and the mark that the sentence around them asks for."""
    plain = fold(words, table).strip(_END)
    return plain[:1].casefold() + plain[1:]

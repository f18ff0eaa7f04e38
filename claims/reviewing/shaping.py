"""Claims by hand: what the machine missed is added, what it cut wrongly is mended, and no history is lost."""

from dataclasses import dataclass
from typing import Any, cast

from django.db import transaction
from django.db.models import Max

from claims.extraction.risk import risk_of, risks_of
from claims.extraction.spans import Span
from claims.extraction.values import FIGURE_TYPES, FORMS, Figure, FigureType, Form, Quotation
from claims.models import Article, Claim, Entry, Mention, Sentence, User, Version
from claims.reviewing.chosen_words import READ, figure_in
from claims.reviewing.following import open_again
from claims.reviewing.locking import claim_in_the_text, lock_article_in_review, lock_text_in_review
from claims.reviewing.refusals import ClaimMergedError

# What an editor may change of a claim.
EDITABLE = ("type", "value", "upper", "unit", "currency", "qualifier", "speaker_name", "via")


class ShapeError(ValueError):
    """A claim can't be cut like that; the message is a sentence for the person who tried."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """What a claim says: its kind and type, with the values that fit them, as the model Claim has them."""

    kind: str
    type: str
    values: dict[str, str]


def shape_of(kind: str, *, words: str = "", article: Article | None = None) -> Shape:
    """What is assumed of a claim added by hand until somebody says more: of a figure what its words say by themselves."""
    if kind == Claim.Kind.FIGURE:
        values = figure_in(words, article=article) if article else {}
        return Shape(kind=kind, type=values.pop("type", "count"), values=values)
    return Shape(kind=kind, type="direct", values={})


@transaction.atomic
def add_claim(version: Version, span: Span, *, shape: Shape, by: User) -> Claim:
    """The claim that the machine missed. Raises ShapeError when the span is no words or such a claim stands there
    already, ArticleLockedError when the article is not in review."""
    article = lock_text_in_review(version)
    span = _trimmed(version, span)
    _refuse_taken(version, span, kind=shape.kind)
    claim = _new_claim(article, shape=shape, by=by)
    _place(claim, version, span)
    Entry.objects.append(Entry.Act.ADDED, person=by, article=article, claim=claim, after=_told(claim, span, version))
    return claim


@transaction.atomic
def edit_claim(claim: Claim, *, by: User, **values: str) -> Claim:
    """The claim with other values. Raises ShapeError for a type that does not fit its kind, ArticleLockedError."""
    article = lock_article_in_review(claim.article_id)
    claim = claim_in_the_text(claim)
    known = FIGURE_TYPES if claim.kind == Claim.Kind.FIGURE else FORMS
    if values.get("type", claim.type) not in known:
        raise ShapeError(f"A {claim.get_kind_display()} is one of {', '.join(known)}.")
    changed = {name: value for name, value in values.items() if name in EDITABLE and getattr(claim, name) != value}
    if not changed:
        return claim
    before = {name: getattr(claim, name) for name in changed}
    for name, value in changed.items():
        setattr(claim, name, value)
    claim.save(update_fields=list(changed))
    Entry.objects.append(Entry.Act.EDITED, person=by, article=article, claim=claim, before=before, after=changed)
    return claim


@transaction.atomic
def move_edges(mention: Mention, span: Span, *, by: User) -> Mention:
    """The mention with its claim's words now at `span`. A verdict on other words no longer stands: the claim is opened
    again. Raises ShapeError when a claim of its kind stands there already, ClaimMergedError, ArticleLockedError."""
    article = lock_text_in_review(mention.version)
    mention = _as_stored(mention)
    version, claim = mention.version, mention.claim
    span = _trimmed(version, span)
    if (mention.start, mention.end) == (span.start, span.end):
        return mention
    _refuse_taken(version, span, kind=claim.kind)
    old = Span(mention.start, mention.end)
    before = {"start": old.start, "end": old.end, "words": mention.exact}
    moved = Mention.at(
        version, span, claim=claim, sentence=_sentence_around(version, span), placed=Mention.Placed.BY_HAND
    )
    for name in ("start", "end", "exact", "prefix", "suffix", "sentence_start", "sentence_end", "context", "placed"):
        setattr(mention, name, getattr(moved, name))
    mention.save()
    _lead_anew(claim, version)
    _refresh_sentences(version, Span(min(old.start, span.start), max(old.end, span.end)))
    after = {"start": span.start, "end": span.end, "words": mention.exact}
    Entry.objects.append(Entry.Act.EDITED, person=by, article=article, claim=claim, before=before, after=after)
    _read_anew(claim, article, before=old.of(version.text), now=mention.exact, by=by)
    open_again(claim, by=by, note="Its words were changed.")
    return mention


@transaction.atomic
def split_claim(mention: Mention, at: int, *, by: User) -> tuple[Claim, Claim]:
    """The claim, now ending before the code point `at`, and a new one for the words from there on; both are open.

    Raises ShapeError when one of them would be empty or is a claim already, or the claim stands at several places,
    ClaimMergedError, ArticleLockedError.
    """
    article = lock_text_in_review(mention.version)
    mention = _as_stored(mention)
    claim, version = mention.claim, mention.version
    if not mention.start < at < mention.end:
        raise ShapeError("Split a claim between two of its words.")
    if claim.mentions.filter(version=version).count() > 1:
        raise ShapeError("This claim stands at several places; add the other part as a claim of its own.")
    whole = Span(mention.start, mention.end)
    first, second = _trimmed(version, Span(whole.start, at)), _trimmed(version, Span(at, whole.end))
    _refuse_taken(version, second, kind=claim.kind)
    other = _new_claim(article, shape=_shape_of_part(claim, second.of(version.text)), by=by, split_from=claim)
    move_edges(mention, first, by=by)
    _place(other, version, second)
    Entry.objects.append(
        Entry.Act.SPLIT, person=by, article=article, claim=claim, after={"into": [claim.number, other.number]}
    )
    return Claim.objects.get(pk=claim.pk), other


@transaction.atomic
def merge_claims(claim: Claim, *, into: Claim, by: User) -> Claim:
    """`into`, which now stands at the places of `claim` too; `claim` stands nowhere any more and keeps its history.

    Claims that touch or follow each other in one sentence become one span. Raises ShapeError, ClaimMergedError when one of
    the two stands nowhere any more itself, ArticleLockedError.
    """
    article = lock_article_in_review(into.article_id)
    claim, into = claim_in_the_text(claim), claim_in_the_text(into)
    if claim.pk == into.pk or claim.article_id != into.article_id or claim.kind != into.kind:
        raise ShapeError("Merge two different claims of one kind, in one article.")
    version = Version.objects.get(article=article, is_current=True)
    own, others = (list(c.mentions.filter(version=version).in_reading_order()) for c in (into, claim))
    if len(own) == len(others) == 1 and own[0].sentence_start == others[0].sentence_start:
        others[0].delete()
        move_edges(own[0], Span(min(own[0].start, others[0].start), max(own[0].end, others[0].end)), by=by)
    else:
        Mention.objects.filter(pk__in=[m.pk for m in others]).update(claim=into, leads=False)
        _lead_anew(into, version)
        open_again(into, by=by, note=f"Claim {claim.number} was merged into it.")
    claim.merged_into = into
    claim.save(update_fields=["merged_into"])
    Entry.objects.append(
        Entry.Act.MERGED, person=by, article=article, claim=claim, after={"claim": claim.number, "into": into.number}
    )
    return Claim.objects.get(pk=into.pk)


def _as_stored(mention: Mention) -> Mention:
    """With its claim and version. Raises ClaimMergedError when its claim no longer stands there, since it is part of another."""
    stored = Mention.objects.select_related("claim", "version").filter(pk=mention.pk, claim=mention.claim_id).first()
    if stored is None:
        raise ClaimMergedError
    return stored


def _refuse_taken(version: Version, span: Span, *, kind: str) -> None:
    """Raises ShapeError when a claim of that kind stands just there."""
    if Mention.objects.filter(version=version, start=span.start, end=span.end, claim__kind=kind).exists():
        raise ShapeError("These words are a claim already.")


def _shape_of_part(claim: Claim, words: str) -> Shape:
    """That of the claim; of a figure its words say more."""
    values = {name: getattr(claim, name) for name in ("speaker_name", "via")}
    read = figure_in(words, article=claim.article) if claim.kind == Claim.Kind.FIGURE else {}
    return Shape(kind=claim.kind, type=read.pop("type", claim.type), values=values | read)


def _read_anew(claim: Claim, article: Article, *, before: str, now: str, by: User) -> None:
    """Its values follow its words, unless somebody has set them."""
    if claim.kind != Claim.Kind.FIGURE or not (values := figure_in(now, article=article)):
        return
    set_by_hand = Entry.objects.filter(claim=claim, act=Entry.Act.EDITED, after__has_any_keys=READ).exists()
    if not set_by_hand or figure_in(before, article=article) == {name: getattr(claim, name) for name in READ}:
        edit_claim(claim, by=by, **values)


def _new_claim(article: Article, *, shape: Shape, by: User, split_from: Claim | None = None) -> Claim:
    known = FIGURE_TYPES if shape.kind == Claim.Kind.FIGURE else FORMS
    if shape.type not in known:
        raise ShapeError(f"A {Claim.Kind(shape.kind).label} is one of {', '.join(known)}.")
    last = Claim.objects.filter(article=article).aggregate(last=Max("number"))["last"] or 0
    return Claim.objects.create(
        article=article,
        number=last + 1,
        kind=shape.kind,
        type=shape.type,
        added_by=by,
        split_from=split_from,
        **{name: value for name, value in shape.values.items() if name in EDITABLE},
    )


def _place(claim: Claim, version: Version, span: Span) -> Mention:
    sentence = _sentence_around(version, span)
    mention = Mention.at(version, span, claim=claim, sentence=sentence, leads=True, placed=Mention.Placed.BY_HAND)
    mention.save()
    content: Figure | Quotation
    if claim.kind == Claim.Kind.FIGURE:
        content = Figure(type=cast("FigureType", claim.type))
    else:
        content = Quotation(form=cast("Form", claim.type), speaker_name=claim.speaker_name or None)
    quotations = Mention.objects.filter(
        version=version, claim__kind=Claim.Kind.QUOTATION, start__lte=span.start, end__gte=span.end
    ).exclude(claim=claim)
    reasons = risks_of(
        content,
        sentence=mention.context,
        is_vouched_for=quotations.exists(),
        language=claim.article.language,
    )
    claim.risks, claim.risk = list(reasons), risk_of(reasons)
    claim.save(update_fields=["risks", "risk"])
    _refresh_sentences(version, span)
    return mention


def _trimmed(version: Version, span: Span) -> Span:
    if span.end > len(version.text):
        raise ShapeError("These words lie beyond the end of the text.")
    words = span.of(version.text)
    if not words.strip():
        raise ShapeError("Choose some words first.")
    return Span(span.start + len(words) - len(words.lstrip()), span.end - len(words) + len(words.rstrip()))


def _sentence_around(version: Version, span: Span) -> Span:
    touched = Sentence.objects.filter(version=version, start__lt=span.end, end__gt=span.start).order_by("number")
    places = list(touched.values_list("start", "end"))
    if not places:
        return span
    return Span(min(places[0][0], span.start), max(places[-1][1], span.end))


def _refresh_sentences(version: Version, span: Span) -> None:
    """The sentences at `span` know whether they hold claims, and lose the leftovers that belong to a claim now."""
    for sentence in Sentence.objects.filter(version=version, start__lt=span.end, end__gt=span.start):
        held = list(
            Mention.objects.filter(version=version, start__lt=sentence.end, end__gt=sentence.start).values_list(
                "start", "end"
            )
        )
        sentence.has_claims = bool(held)
        # A quotation's own marks stand just outside its words.
        sentence.leftovers = [
            [start, end]
            for start, end in sentence.leftovers
            if not any(s - 1 <= start and end <= e + 1 for s, e in held)
        ]
        sentence.save(update_fields=["has_claims", "leftovers"])


def _lead_anew(claim: Claim, version: Version) -> None:
    places = Mention.objects.filter(claim=claim, version=version)
    first = places.in_reading_order().first()
    if first is None or first.leads:
        return
    places.filter(leads=True).update(leads=False)
    Mention.objects.filter(pk=first.pk).update(leads=True)


def _told(claim: Claim, span: Span, version: Version) -> dict[str, Any]:
    """The claim as the record keeps it."""
    return {
        "claim": claim.number,
        "kind": claim.kind,
        "type": claim.type,
        "start": span.start,
        "end": span.end,
        "words": span.of(version.text),
    }

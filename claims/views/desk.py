"""What the article page shows: the text, the claim in hand, and how far the article is."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from claims.forms.citing import CitationForm
from claims.forms.shaping import ClaimForm
from claims.keys import ACTIONS, keys_of
from claims.models import Claim, Mention, Sentence, User, Verdict, Version
from claims.models.claims import Outcome
from claims.models.policies import in_words
from claims.reviewing import known_to
from claims.views.earlier import Earlier, earlier_of
from claims.views.galley import Line, Mark, Stretch, galley
from claims.views.reading_order import ReadingOrder, Stop
from claims.views.sentences import leftovers_of, slips_of
from claims.views.way import CHANGED, NEW

# What a line of the page may show of a claim's words.
SHORT = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Neighbour:
    """A claim whose words share some with those of the claim in hand."""

    claim: int
    words: str
    relation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Hand:
    """The claim in hand with everything that is said of it; `places` are its mentions in reading order. `news` is what the last
    version of the text did to it, `earlier` what was said of it before that."""

    claim: Claim
    places: list[Mention]
    position: int
    total: int
    next: int | None
    previous: int | None
    next_open: int | None
    next_contested: int | None
    neighbours: list[Neighbour]
    verdicts: list[Verdict]
    citations: list[Any]
    news: str
    earlier: Earlier | None

    @property
    def mention(self) -> Mention:
        return self.places[0]

    @property
    def latest(self) -> Verdict | None:
        return self.verdicts[0] if self.verdicts else None

    @property
    def standing(self) -> Verdict | None:
        return next((verdict for verdict in self.verdicts if verdict.pk == self.claim.standing_verdict_id), None)

    @property
    def before(self) -> str:
        """What stands before the claim in its sentence."""
        return self.mention.before

    @property
    def after(self) -> str:
        return self.mention.after

    @property
    def has_surroundings(self) -> bool:
        """Whether its sentence says more than the claim; marks and stops are nothing."""
        return any(character.isalnum() for character in self.before + self.after)

    @property
    def state(self) -> str:
        return state_of(self.claim.kind, self.claim.outcome, self.position, self.total)

    def undoable_by(self, person: User) -> bool:
        return self.latest is not None and self.latest.reviewer_id == person.pk and not self.latest.cause


@cache
def _labels(kind: str, outcome: str) -> tuple[Any, Any]:
    """Found once: a long article asks for its few kinds and outcomes thousands of times."""
    return Claim.Kind(kind).label, Outcome(outcome).label


def state_of(kind: str, outcome: str, position: int, total: int, *, news: str = "") -> str:
    """What a screen reader adds to the words of a claim: "figure, disputed, 3 of 41"; of what the last version of the text
    brought or changed it says so: "figure, unreviewed, new, 3 of 41"."""
    kind_label, outcome_label = _labels(kind, outcome)
    return _("%(kind)s, %(outcome)s, %(position)s of %(total)s") % {
        "kind": kind_label,
        "outcome": f"{outcome_label}, {_NEWS[news]}" if news else outcome_label,
        "position": position,
        "total": total,
    }


_NEWS = {CHANGED: gettext_lazy("changed"), NEW: gettext_lazy("new")}


def marked_lines(
    version: Version,
    stops: Iterable[Stop],
    order: ReadingOrder,
    *,
    in_hand: int | None,
    sentences: Iterable[Stretch],
) -> list[Line]:
    """The lines of the text with its sentences, and with all its claims marked: `stops` are all places of the version."""
    numbers = {stop.claim: number for number, stop in enumerate(order, 1)}
    total = len(order)
    marks = [
        Mark(
            claim=stop.claim,
            kind=stop.kind,
            outcome=stop.outcome,
            start=stop.start,
            end=stop.end,
            state=state_of(stop.kind, stop.outcome, numbers[stop.claim], total, news=stop.news),
            is_in_hand=stop.claim == in_hand,
            news=stop.news,
        )
        for stop in stops
    ]
    return list(galley(version.text, marks, list(sentences), query=order.way.query))


def record_state_of(version: Version) -> str:
    """The `record_state` of a version as answers.current_version annotates it."""
    asked = (getattr(version, name, None) for name in ("last_entry", "coming"))
    return record_state(version.extraction, *asked)


def record_state(extraction: str, last_entry: int | None, coming: str | None) -> str:
    """Where the record of an article stands, for a page to ask what came since: "17", "1-waiting" while claims are looked
    for, in its text or in one that is `coming`. The end of a search that fails is no entry, so it is told apart here."""
    state = coming or extraction
    return f"{last_entry or 0}" if state == Version.Extraction.DONE else f"{last_entry or 0}-{state}"


def hand_of(claim_id: int, *, version: Version, order: ReadingOrder) -> Hand:
    """The claim with its places, its verdicts (the latest first) and its citations in force.

    Three queries, two for a claim without verdicts, four for one that was judged in an earlier version. Raises KeyError
    when the claim does not stand in this version.
    """
    position = order.position(claim_id)
    places = list(
        Mention.objects.filter(version=version, claim=claim_id).in_reading_order().select_related("claim__assignee")
    )
    claim = places[0].claim
    verdicts = _verdicts_of(claim) if claim.latest_verdict_id is not None else []
    return Hand(
        claim=claim,
        places=places,
        position=position,
        total=len(order),
        next=order.next(claim_id),
        previous=order.previous(claim_id),
        next_open=order.next_open(claim_id),
        next_contested=order.next_contested(claim_id),
        neighbours=_neighbours(claim_id, version, order),
        verdicts=verdicts,
        citations=list(claim.citations.in_force().with_sources().select_related("added_by")),
        news=order.stops[position - 1].news,
        earlier=earlier_of(verdicts, place=places[0], version=version),
    )


def _verdicts_of(claim: Claim) -> list[Verdict]:
    """The latest first, with who gave them and by which policy."""
    said_of = claim.verdicts.select_related("reviewer", "undoes", "policy__policy", "version")
    return list(said_of.defer("version__text", "version__original").order_by("-number"))


def _neighbours(claim_id: int, version: Version, order: ReadingOrder) -> list[Neighbour]:
    here = order.stops[order.position(claim_id) - 1]
    return [
        Neighbour(
            claim=stop.claim,
            words=Truncator(version.text[stop.start : stop.end]).chars(SHORT),
            relation=_("holds") if here.start <= stop.start and stop.end <= here.end else _("stands in"),
        )
        for stop in order.around(claim_id)
    ]


def desk_context(
    *,
    version: Version,
    order: ReadingOrder,
    hand: Hand | None,
    person: User,
    sentences: Sequence[Sentence | Stretch] | None = None,
    **more: Any,
) -> dict[str, Any]:
    """What the template and its parts are given.

    Without its `sentences` at hand what is left of them is counted by the database: a long article has thousands.
    """
    tally, kinds, keys = order.tally(), order.kinds(), keys_of(person)
    return {
        "article": version.article,
        "version": version,
        "order": order,
        "hand": hand,
        "tally": tally,
        "left": tally[Outcome.UNREVIEWED],
        "judged": len(order) - tally[Outcome.UNREVIEWED],
        "kinds": [(kind, label, kinds.get(kind, 0)) for kind, label in Claim.Kind.choices],
        "news": order.news(),
        "record_state": record_state_of(version),
        "policy": _policy_of(version),
        "keys": keys,
        "all_keys": [(keys[action], label) for action, (_usual, label) in ACTIONS.items()],
        "way": order.way,
        "claim_form": ClaimForm(claim=hand.claim) if hand else None,
        "can_undo": hand is not None and hand.undoable_by(person),
        "known": known_to(person, hand.citations) if hand else {},
        "citation_form": CitationForm(person=person),
        **_completeness(version, sentences),
        **more,
    }


def _completeness(version: Version, sentences: Sequence[Sentence | Stretch] | None) -> dict[str, Any]:
    if sentences is None:
        untouched = version.sentences.untouched().count()
        sentences = list(version.sentences.to_decide_on())
    else:
        untouched = sum(sentence.state == "untouched" for sentence in sentences)
    slips = slips_of(version, sentences)
    return {
        "sentences_left": untouched,
        "leftovers": leftovers_of(version, sentences),
        "slips": slips,
        "slips_left": sum(not slip.decision for slip in slips),
    }


def _policy_of(version: Version) -> str:
    """What verdicts are judged by, as the query annotated it; "" where it did not, and where nothing is asked of them."""
    name = getattr(version, "policy_name", None)
    asks = getattr(version, "policy_asks", False)
    return in_words(name, getattr(version, "policy_number", 0)) if name and asks else ""

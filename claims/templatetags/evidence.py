"""What templates need to show what a verdict rests on."""

from collections.abc import Iterable, Mapping

from django import template
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from claims import tasks
from claims.models import Citation, Claim, Source, User, Verdict
from claims.reviewing import independence_of, is_outdated
from claims.reviewing.independence import Joined, joined
from claims.reviewing.positions import Ruling

register = template.Library()


@register.filter
def independence(citations: Iterable[Citation]) -> str:
    """ "4 sources, 1 origin"; empty where there are not several."""
    counted = independence_of(citations)
    if counted.sources < 2:
        return ""
    sources = ngettext("%d source", "%d sources", counted.sources) % counted.sources
    return f"{sources}, {ngettext('%d origin', '%d origins', counted.origins) % counted.origins}"


@register.filter
def counted_as_one(citations: Iterable[Citation]) -> list[Joined]:
    """Which of the sources are joined."""
    return joined(citations)


@register.filter
def why_joined(group: Joined) -> str:
    """ "the same site, the same text"."""
    return ", ".join(str(_WHY_JOINED[reason]) for reason in group.reasons)


_WHY_JOINED = {"origin": _("the same origin, as editors say"), "text": _("the same text"), "site": _("the same site")}


@register.filter
def ticks(_claim: Claim) -> list[tuple[str, str]]:
    return [(str(value), str(label)) for value, label in Verdict.Tick.choices]


@register.filter
def dispositions(_claim: Claim) -> list[tuple[str, str]]:
    return [(str(value), str(label)) for value, label in Verdict.Disposition.choices]


@register.filter
def key_of_tick(keys: Mapping[str, str], tick: str) -> str:
    return keys[tick.replace("-", "_")]


@register.filter
def ticks_in_words(verdict: Verdict) -> str:
    return ", ".join(Verdict.Tick(tick).label for tick in verdict.ticks)


@register.filter
def of(mapping: Mapping[int, object], key: int) -> object:
    """What stands for the key, None when nothing does."""
    return mapping.get(key)


@register.filter
def decision_in_words(claim: Claim) -> str:
    return str(Ruling(claim.decision).label)


@register.filter
def is_open_to(source: Source, person: User) -> bool:
    return source.is_open_to(person)


@register.filter
def has_changed_since(source: Source, verdict: Verdict | None) -> bool:
    """Whether the verdict rests on another text of the source than the one that is its latest."""
    return verdict is not None and is_outdated(verdict, source)


@register.filter
def may_be_fetched(source: Source) -> bool:
    return tasks.may_be_fetched(source)

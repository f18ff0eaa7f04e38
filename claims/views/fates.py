"""What became of the claims when a version of the text was placed, as the record tells it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from claims.importing.foreseeing import Fate, why_again
from claims.models import Article, Claim, Entry, Mention, Version
from claims.placing import Change
from claims.views.past import verdicts_until


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How many claims stayed, judged or not, were opened again, went, came back, and were new."""

    kept: int
    opened: int
    gone: int
    back: int
    new: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Fates:
    """Of each claim that did not simply stay what became of it, in the order of their numbers; `stayed` counts the verdicts
    that did."""

    stayed: int
    opened: tuple[Fate, ...]
    gone: tuple[Fate, ...]
    back: tuple[Fate, ...]
    new: tuple[Fate, ...]


def counts_of(article: Article) -> dict[int, Counts]:
    """By the number of each version that was placed in front of another. One query."""
    told = _entries(article.pk).values_list("after", flat=True)
    return {after["version"]: _counted(after) for after in told}


def _counted(after: Mapping[str, Any]) -> Counts:
    opened = len(_opened(after))
    return Counts(
        kept=len(after["kept"]) + len(after["changed"]) - opened,
        opened=opened,
        gone=len(after["gone"]),
        back=len(after["back"]),
        new=len(after["new"]),
    )


def fates_of(version: Version, *, before: Version) -> Fates | None:
    """None for a text that was never placed."""
    after = _entries(version.article_id).filter(after__version=version.number).values_list("after", flat=True).first()
    if after is None:
        return None
    reader = _Reader(version, before)
    why = {told["claim"]: [Change(**change) for change in told["changes"]] for told in _opened(after)}
    return Fates(
        stayed=sum(reader.had_verdict(number) for number in after["kept"]),
        opened=reader.fates(why, why=why),
        gone=reader.fates(after["gone"]),
        back=reader.fates(after["back"]),
        new=reader.fates(after["new"]),
    )


def _entries(article: int) -> Any:
    return Entry.objects.filter(article=article, act=Entry.Act.PLACED).order_by("number")


def _opened(after: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Those whose words changed and of which somebody had said something: they were opened by a verdict."""
    return [told for told in after["changed"] if "verdict" in told]


class _Reader:
    def __init__(self, version: Version, before: Version) -> None:
        self._claims = {claim.number: claim for claim in Claim.objects.filter(article=version.article_id)}
        self._now, self._then = _leading(version), _leading(before)
        self._verdicts = verdicts_until(before)

    def had_verdict(self, number: int) -> bool:
        return number in self._claims and self._claims[number].pk in self._verdicts

    def fates(self, numbers: Iterable[int], *, why: Mapping[int, list[Change]] | None = None) -> tuple[Fate, ...]:
        """Of those claims that are still known; one that was merged since has no place of its own."""
        found = (self._fate(self._claims[n], (why or {}).get(n, [])) for n in sorted(numbers) if n in self._claims)
        return tuple(fate for fate in found if fate)

    def _fate(self, claim: Claim, why: list[Change]) -> Fate | None:
        before, after = self._then.get(claim.pk), self._now.get(claim.pk)
        place = after or before
        if place is None:
            return None
        words = {"before": before.exact if before else "", "after": after.exact if after else ""}
        return Fate(
            claim=claim,
            verdict=self._verdicts.get(claim.pk),
            **words,
            context=place.context,
            why=why_again(why, **words),
            address=claim.get_absolute_url(),
        )


def _leading(version: Version) -> dict[int, Mention]:
    return {mention.claim_id: mention for mention in Mention.objects.filter(version=version, leads=True)}

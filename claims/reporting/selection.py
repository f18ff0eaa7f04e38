"""Which claims a report or a list is about."""

from dataclasses import dataclass

from claims.extraction.values import FIGURE_TYPES, FORMS
from claims.models import Claim, Mention
from claims.models.claims import MentionQuerySet, Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """The claims that fit all of these; what is empty asks for nothing, so that `Selection()` is everything.

    `articles` are ids, `reviewer` is a username, `speaker` a part of a name, `text` words of the sentence.
    `type` is a figure's type or a quotation's form.
    Raises ValueError naming the kind, the type or the outcome that there is not.
    """

    articles: tuple[int, ...] = ()
    kind: str = ""
    type: str = ""
    outcome: str = ""
    reviewer: str = ""
    speaker: str = ""
    text: str = ""

    def __post_init__(self) -> None:
        if self.kind and self.kind not in Claim.Kind.values:
            raise ValueError(f"no kind of claim: {self.kind!r}")
        if self.type and self.type not in (*FIGURE_TYPES, *FORMS):
            raise ValueError(f"no type of figure and no form of quotation: {self.type!r}")
        if self.outcome and self.outcome not in Outcome.values:
            raise ValueError(f"no outcome: {self.outcome!r}")

    def mentions(self) -> MentionQuerySet:
        """The leading mention of each claim, unordered: sort it `in_reading_order()`, or page it by key."""
        return self._among(Mention.objects.leading())

    def gone(self) -> MentionQuerySet:
        """The place where each claim that is gone from the text stood last, unordered."""
        return self._among(Mention.objects.where_gone_stood_last())

    def _among(self, mentions: MentionQuerySet) -> MentionQuerySet:
        if self.articles:
            mentions = mentions.filter(claim__article__in=self.articles)
        if self.kind:
            mentions = mentions.of_kind(self.kind)
        if self.type:
            mentions = mentions.of_type(self.type)
        if self.outcome:
            mentions = mentions.with_outcome(self.outcome)
        if self.reviewer:
            mentions = mentions.judged_by(self.reviewer)
        if self.speaker:
            mentions = mentions.said_by(self.speaker)
        if self.text:
            mentions = mentions.containing(self.text)
        return mentions

    def count(self) -> int:
        """The number of claims that fit."""
        return self.mentions().count()

"""Which claims somebody walks through, and in which order: kept in the address of the page."""

from collections.abc import Container, Mapping
from dataclasses import dataclass
from typing import Final, Self
from urllib.parse import urlencode

from claims.models import Claim
from claims.models.claims import Outcome
from claims.views.ids import number_in

RISK = "risk"
# What the text of the last version did to claims that nobody has judged since.
CHANGED, NEW, EITHER = "changed", "new", "either"
NEWS_ASKED_FOR: Final = {CHANGED: (CHANGED,), NEW: (NEW,), EITHER: (CHANGED, NEW)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """Reading order unless `order` is "risk". `kind`, `outcome`, `news` (one of NEWS_ASKED_FOR) and `assignee` (a person's id,
    "me" or "nobody") narrow the way; empty ones do not."""

    order: str = ""
    kind: str = ""
    outcome: str = ""
    news: str = ""
    assignee: str = ""

    @classmethod
    def asked_for(cls, asked: Mapping[str, str]) -> Self:
        """From the address or a form; what is not known is left out."""
        assignee = asked.get("assignee_is", "")
        return cls(
            order=RISK if asked.get("order") == RISK else "",
            kind=_known(asked.get("kind_is", ""), Claim.Kind.values),
            outcome=_known(asked.get("outcome_is", ""), Outcome.values),
            news=_known(asked.get("news_is", ""), NEWS_ASKED_FOR),
            assignee=assignee if assignee in ("me", "nobody") or number_in(assignee) else "",
        )

    @property
    def parameters(self) -> dict[str, str]:
        """Those that differ from the usual way, by their names in the address."""
        told = {
            "order": self.order,
            "kind_is": self.kind,
            "outcome_is": self.outcome,
            "news_is": self.news,
            "assignee_is": self.assignee,
        }
        return {name: value for name, value in told.items() if value}

    @property
    def query(self) -> str:
        """What links carry on after "?claim=…": "&order=risk", or nothing."""
        return f"&{urlencode(self.parameters)}" if self.parameters else ""


def _known(value: str, values: Container[str]) -> str:
    return value if value in values else ""

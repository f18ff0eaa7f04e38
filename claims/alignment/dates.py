"""Dates compared as far as both are given: a month holds its days, a year its months."""

from claims.alignment.values import Agreement, Reason
from claims.extraction import Figure

Judgement = tuple[Agreement, tuple[Reason, ...]]


def compare_dates(claimed: Figure, found: Figure) -> Judgement:
    """How a claimed date, period or time agrees with the one found.

    Less precise than the source is rounding; more precise than it is not: the source does not say so. A year that only
    one side gives is let pass, since texts leave out the year of their own date.
    """
    if claimed.upper is None and found.upper is not None:
        is_within = (
            found.value is not None and str(found.value) <= str(claimed.value)[: len(found.value)] <= found.upper
        )
        return ("bound" if is_within else "differs", ("range",))
    ends = [_compare(claimed.value or "", found.value or "")]
    if claimed.upper is not None:
        ends.append(_compare(claimed.upper, found.upper or found.value or ""))
    for agreement in ("differs", "rounding"):
        for judgement in ends:
            if judgement[0] == agreement:
                return judgement
    return "exact", ()


def _compare(claimed: str, found: str) -> Judgement:
    if claimed == found:
        return "exact", ()
    if found.startswith(f"{claimed}-"):
        return "rounding", ()
    if claimed.startswith(f"{found}-"):
        return "differs", ("precision",)
    if claimed.startswith("--") != found.startswith("--"):
        is_claim_bare = claimed.startswith("--")
        agreement, reasons = _compare(*(one[1:] if one.startswith("--") else one[4:] for one in (claimed, found)))
        if agreement == "exact":
            return "rounding", () if is_claim_bare else ("precision",)
        return agreement, reasons
    return "differs", ()

"""Policies: what a verdict must rest on, and the sentence that says what is missing."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.db import transaction

from claims.models import Article, Citation, Claim, Entry, Policy, PolicyVersion, Source, User, Verdict
from claims.models.policies import RULES
from claims.reviewing.independence import independence_of

# Any of these says that the words themselves were checked: a recording, a transcript, or the speaker.
HEARD = frozenset({Verdict.Tick.HEARD_RECORDING, Verdict.Tick.SAW_DOCUMENT, Verdict.Tick.CALLED_SOURCE})


class PolicyNotMetError(Exception):
    """The verdict does not rest on what the policy asks for; the message says in words what is missing."""

    def __init__(self, policy: PolicyVersion, missing: str) -> None:
        super().__init__(f"Not saved. The policy {policy.in_words}, asks for more: {missing}.")
        self.policy = policy
        self.missing = missing


def policy_in_force(article: Article) -> PolicyVersion | None:
    """The wording by which a claim of `article` is judged now: its own policy's, or the desk's."""
    return PolicyVersion.objects.in_force(article.policy_id)


def what_is_missing(
    policy: PolicyVersion, *, kind: str, outcome: str, citations: Sequence[Citation], note: str, ticks: Sequence[str]
) -> str:
    """What the verdict lacks, as words that end a sentence; "" where it meets the policy.

    `citations` are those in force, with their sources.
    """
    if outcome == Verdict.Outcome.VERIFIED:
        support = [citation for citation in citations if citation.stance == Citation.Stance.SUPPORTS]
        lacks = _missing_sources(policy, kind, support)
        asks_for_words = kind == Claim.Kind.QUOTATION and policy.quotation_heard
        heard = HEARD & set(ticks) or any(citation.source.medium in _OF_WORDS for citation in support)
        return "; and ".join(filter(None, [lacks, _HEARD_LACKS if asks_for_words and not heard else ""]))
    if outcome == Verdict.Outcome.DISPUTED and policy.dispute_needs_ground:
        contradicts = any(citation.stance == Citation.Stance.CONTRADICTS for citation in citations)
        return "" if contradicts or note.strip() else "a source that contradicts it, or a note"
    if outcome == Verdict.Outcome.UNSOURCED and policy.unsourced_needs_note and not note.strip():
        return "a note that says where you looked"
    return ""


@transaction.atomic
def save_policy(policy: Policy, *, rules: Mapping[str, Any], by: User) -> PolicyVersion:
    """The wording in force, a new one where `rules` differ from the last; `policy` may be new or renamed.

    The policy of the desk gives way to another that is to be it.
    """
    # Policies are worded one after the other: their versions are numbered, and only one of them is that of the desk.
    stored = {locked.pk: locked for locked in Policy.objects.select_for_update(no_key=True).order_by("pk")}.get(
        policy.pk
    )
    before = _told(stored) if stored else {}
    if policy.is_default:
        Policy.objects.exclude(pk=policy.pk).filter(is_default=True).update(is_default=False)
    policy.save()
    wanted = {name: rules[name] for name in RULES}
    last = stored.in_force() if stored else None
    if last is None or last.rules() != wanted:
        number = last.number + 1 if last else 1
        last = PolicyVersion.objects.create(policy=policy, number=number, made_by=by, **wanted)
    after = _told(policy)
    if after != before:
        Entry.objects.append(Entry.Act.POLICY, person=by, before=before, after=after)
    return last


# Sources that hold the words themselves.
_OF_WORDS = frozenset({Source.Medium.RECORDING, Source.Medium.TRANSCRIPT})
_HEARD_LACKS = "a recording or a transcript as a source, or a tick that you heard the recording, saw the document or called the source"
_WORDS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def _missing_sources(policy: PolicyVersion, kind: str, support: Sequence[Citation]) -> str:
    primary_asked, independent_asked = _asked(policy, kind)
    primary = independence_of(c for c in support if c.source.kind == Source.Kind.PRIMARY).origins
    independent = independence_of(support).origins
    ways = []
    if independent_asked:
        lacks = independent_asked - independent
        more = " more" if independent else ""
        ways.append((lacks, f"{_count(lacks)}{more} independent source{'' if lacks == 1 else 's'}"))
    if primary_asked:
        lacks = primary_asked - primary
        more, noun = " more" if primary else "", "one" if ways else "source"
        ways.append((lacks, f"{_count(lacks)}{more} primary {noun}{'' if lacks == 1 else 's'}"))
    if any(lacks <= 0 for lacks, _words in ways):
        return ""
    return ", or ".join(words for _lacks, words in ways)


def _asked(policy: PolicyVersion, kind: str) -> tuple[int | None, int | None]:
    if kind == Claim.Kind.QUOTATION:
        return policy.quotation_primary, policy.quotation_independent
    return policy.figure_primary, policy.figure_independent


def _count(number: int) -> str:
    return _WORDS[number] if 0 <= number < len(_WORDS) else str(number)


def _told(policy: Policy) -> dict[str, Any]:
    """The policy as the record keeps it."""
    version = policy.in_force()
    return {
        "id": policy.pk,
        "policy": policy.name,
        "of_the_desk": policy.is_default,
        "version": version.number,
        "rules": version.rules(),
        "seal": version.hash,
    }

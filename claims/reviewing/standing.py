"""What stands on the desk has to be what the verdicts and the record say: claims, sign-offs, policies."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import zip_longest
from typing import Any

from claims.models import Claim, Entry, Policy, PolicyVersion, SignOff, Verdict
from claims.models.claims import Outcome
from claims.models.stored import Stored, stored_rows
from claims.reviewing.breaks import Break
from claims.reviewing.judging import do_people_differ, in_force


def claims_that_differ(article: int, verdicts: Iterable[Verdict]) -> Iterator[Break]:
    """Claims that do not stand as their verdicts say."""
    judged, last = defaultdict[int, list[Verdict]](list), 0
    for verdict in verdicts:
        judged[verdict.claim_id].append(verdict)
        last = verdict.number
    for claim in Claim.objects.filter(article=article).order_by("number").iterator(chunk_size=1000):
        given = judged.get(claim.pk, [])
        standing, latest = in_force(given), given[-1] if given else None
        said = standing.outcome if standing else Outcome.UNREVIEWED.value
        told = (claim.outcome, claim.standing_verdict_id, claim.latest_verdict_id, claim.is_contested)
        if told != (said, standing and standing.pk, latest and latest.pk, do_people_differ(given)):
            yield Break(
                place=f"article {article}, verdict",
                number=latest.number if latest else last + 1,
                reason=f"claim {claim.number} stands as {_stands(claim)}, its verdicts say {said}",
            )


def positions_that_differ(article: int, record: Iterable[Entry]) -> Iterator[Break]:
    """Claims that do not stand as the writer's answers and the editor's decisions in the record say."""
    answered: dict[int | None, int] = {}
    decided: dict[int | None, Entry] = {}
    numbers: dict[int | None, int] = dict(Claim.objects.filter(article=article).values_list("pk", "number"))
    for entry in record:
        if entry.act == Entry.Act.POSITION and entry.after.get("position") == "answer":
            answered[entry.claim_id] = entry.number
        elif entry.act == Entry.Act.POSITION:
            decided[entry.claim_id] = entry
        elif entry.act in {Entry.Act.JUDGED, Entry.Act.UNDONE}:
            decided.pop(entry.claim_id, None)
        elif entry.act == Entry.Act.PLACED:
            opened = {claim["claim"] for claim in entry.after["changed"] if "verdict" in claim}
            decided = {claim: ruling for claim, ruling in decided.items() if numbers.get(claim) not in opened}
    told = (
        Claim.objects.filter(article=article).order_by("number").values_list("pk", "number", "is_answered", "decision")
    )
    for pk, number, is_answered, decision in told:
        last = decided.get(pk)
        if (is_answered, decision) != (pk in answered, last.after["ruling"] if last else ""):
            yield Break(
                place=f"article {article}, entry",
                number=last.number if last else answered.get(pk, 1),
                reason=f"the positions on claim {number} are not what the record says",
            )


def sign_offs_that_differ(article: int, record: Iterable[Entry]) -> Iterator[Break]:
    """Sign-offs that are not what the record says: who, when, which text, why, and how they were taken back."""
    said: list[tuple[Entry, Entry | None]] = []
    number = 1
    for entry in record:
        if entry.act == Entry.Act.SIGNED_OFF:
            said.append((entry, None))
        elif entry.act == Entry.Act.REOPENED and said:
            said[-1] = (said[-1][0], entry)
        number = entry.number if entry.act in {Entry.Act.SIGNED_OFF, Entry.Act.REOPENED} else number
    rows = stored_rows(SignOff, order="id", article_id=article)
    for told, stored in zip_longest(said, rows):
        if told is None or stored is None or stored.row is None or not _is_told(stored.row, *told):
            yield Break(
                place=f"article {article}, entry",
                number=told[0].number if told else number,
                reason="the sign-off is not what the record says",
            )


def policies_that_differ(record: Sequence[Entry]) -> Iterator[Break]:
    """Wordings of policies that are changed or missing; a policy of another name or rank than the record says."""
    said = [e for e in record if e.act == Entry.Act.POLICY and "id" in e.after]
    last = {entry.after["id"]: entry for entry in said}
    desk = [entry for entry in said if entry.after["of_the_desk"]]
    for stored in stored_rows(Policy, order="id"):
        policy = stored.row
        if policy is None:
            yield Break(place="policy", number=stored.number or 0, reason="was changed behind the record")
            continue
        versions = list(stored_rows(PolicyVersion, policy_id=policy.pk))
        yield from _wordings_that_are_no_more(policy, versions, [e.after for e in said if e.after["id"] == policy.pk])
        entry = last.get(policy.pk)
        if entry and policy.name != entry.after["policy"]:
            yield Break(place="the general record, entry", number=entry.number, reason="the policy has another name")
        if desk and policy.is_default != (desk[-1].after["id"] == policy.pk):
            yield Break(place="the general record, entry", number=desk[-1].number, reason="the desk has another policy")


def wordings_that_differ(verdicts: Iterable[Verdict], entered: Mapping[Any, Mapping[str, Any]]) -> Iterator[Break]:
    """Wordings other than those that the verdicts were judged by, as the record says."""
    hashes = dict(PolicyVersion.objects.values_list("pk", "hash"))
    for verdict in verdicts:
        told = entered[verdict.number].get("policy_seal")
        if verdict.policy_id and told and told != hashes.get(verdict.policy_id):
            yield Break(
                place=f"article {verdict.article_id}, verdict",
                number=verdict.number,
                reason="the policy that it was judged by was worded anew",
            )


def _stands(claim: Claim) -> str:
    return f"{claim.outcome}{', people differing,' if claim.is_contested else ''}"


def _is_told(signed: SignOff, entry: Entry, reopening: Entry | None) -> bool:
    """Whether the entries tell of this sign-off; the first ones told it without a seal."""
    if (signed.signed_by_id, signed.reason) != (entry.person_id, entry.after.get("reason")):
        return False
    if entry.after.get("seal", signed.seal()) != signed.seal():
        return False
    if reopening is None:
        return (signed.reopened_at, signed.reopened_by_id, signed.reopen_reason) == (None, None, "")
    if (signed.reopened_by_id, signed.reopen_reason) != (reopening.person_id, reopening.after.get("reason")):
        return False
    return bool(reopening.after.get("seal", signed.reopening_seal()) == signed.reopening_seal())


def _wordings_that_are_no_more(
    policy: Policy, versions: Sequence[Stored[PolicyVersion]], said: Sequence[Mapping[str, Any]]
) -> Iterator[Break]:
    place = f"policy “{policy.name}”, version"
    seals = {after["version"]: after.get("seal") for after in said}
    for number, stored in enumerate(versions, 1):
        if stored.number != number:
            yield Break(place=place, number=number, reason="is missing")
            return
        version = stored.row
        if version is None or not version.is_intact() or seals.get(number, version.hash) != version.hash:
            yield Break(place=place, number=number, reason="was changed after it was given")
            return
    if len(versions) < max([1, *seals]):
        yield Break(place=place, number=len(versions) + 1, reason="is missing")

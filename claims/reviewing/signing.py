"""Signing off: an article goes when nothing is open, on the word of somebody who may give it."""

import re
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone

from claims.models import Article, Claim, Entry, Sentence, SignOff, User, Verdict, Version
from claims.reviewing.doubts import last_look
from claims.reviewing.locking import lock_article, lock_article_in_review
from claims.reviewing.policies import policy_in_force

MAY_SIGN_OFF = "claims.sign_off"


class SignOffRefusedError(Exception):
    """The article can't be signed off, or not by this person, or not opened again; the message says why in a sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenWork:
    """What is left of an article: claims without a verdict, claims on which people differ and the chief has not decided,
    slips of the text that nobody has decided on, sentences that nobody has looked at, leftovers that nobody has decided on,
    claims that were verified on no source or on one whose text does not bear them out.
    """

    unreviewed: int
    contested: int
    slips: int
    untouched: int
    leftovers: int
    doubts: int

    @property
    def blocking(self) -> list[str]:
        """What no reason excuses, in words."""
        return _in_words(
            (self.unreviewed, "claim without a verdict", "claims without a verdict"),
            (self.contested, "claim on which people differ", "claims on which people differ"),
            (self.slips, "slip of the text that nobody has decided on", "slips of the text that nobody has decided on"),
        )

    @property
    def excusable(self) -> list[str]:
        """What may stay open with a reason, in words."""
        return _in_words(
            (self.untouched, "sentence that nobody has looked at", "sentences that nobody has looked at"),
            (self.leftovers, "leftover that nobody has decided on", "leftovers that nobody has decided on"),
            (self.doubts, "doubt about what verdicts rest on", "doubts about what verdicts rest on"),
        )


def open_work(article: Article) -> OpenWork:
    """What is left in the current version."""
    claims = Claim.objects.standing().filter(article=article)
    sentences = Sentence.objects.filter(version__article=article, version__is_current=True)
    contested = claims.filter(is_contested=True).select_related("standing_verdict__reviewer")
    deciders: dict[int, bool] = {}
    to_decide_on = list(sentences.to_decide_on().values_list("leftovers", "findings"))
    return OpenWork(
        unreviewed=claims.awaiting_review().count(),
        contested=sum(not _is_decided(claim, deciders) for claim in contested),
        untouched=sentences.untouched().count(),
        slips=sum("decision" not in finding for _, findings in to_decide_on for finding in findings),
        leftovers=sum(len(leftovers) for leftovers, _ in to_decide_on),
        doubts=sum(not doubt.is_excused for doubt in last_look(article)),
    )


def why_not(article: Article, person: User) -> str:
    """Why `person` is not the one to sign off `article`, as a sentence; "" when they may."""
    if not person.has_perm(MAY_SIGN_OFF):
        return "The chief of the desk signs articles off."
    policy = policy_in_force(article)
    if policy is None or not policy.four_eyes:
        return ""
    did = [
        word
        for word, is_so in (
            ("imported", Version.objects.filter(article=article, imported_by=person).exists()),
            ("wrote", _is_named(article.byline, person)),
            ("judged claims of", Verdict.objects.filter(article=article, reviewer=person).exists()),
        )
        if is_so
    ]
    if not did:
        return ""
    return f"You {_joined(did)} this article, and the policy {policy.in_words}, asks for a second pair of eyes."


def sign_off(article: Article, *, by: User, reason: str = "") -> SignOff:
    """The sign-off; the article is locked from now on. `reason` is for what may stay open with one.

    Raises SignOffRefusedError, ArticleLockedError when the article is not in review.
    """
    # Claims are held against long sources before anything is locked; inside, what was found is at hand.
    last_look(article)
    return _sign_off(article, by=by, reason=reason)


@transaction.atomic
def _sign_off(article: Article, *, by: User, reason: str) -> SignOff:
    article = lock_article_in_review(article.pk)
    left = open_work(article)
    refusal = why_not(article, by) or _what_is_unread(article) or _what_is_open(left, reason=reason.strip())
    if refusal:
        raise SignOffRefusedError(refusal)
    version = Version.objects.defer("text", "original").get(article=article, is_current=True)
    signed = SignOff.objects.create(
        article=article,
        version=version,
        signed_by=by,
        signed_at=timezone.now(),
        reason=reason.strip() if left.excusable else "",
    )
    article.stage = Article.Stage.SIGNED_OFF
    article.save(update_fields=["stage"])
    Entry.objects.append(Entry.Act.SIGNED_OFF, person=by, article=article, after=_told(signed, version, left))
    return signed


@transaction.atomic
def reopen(article: Article, *, by: User, reason: str) -> Article:
    """The article, in review again. Raises SignOffRefusedError without a reason, or when it was not signed off,
    PermissionDenied for who may not."""
    if not by.has_perm(MAY_SIGN_OFF):
        raise PermissionDenied
    article = lock_article(article.pk)
    signed = SignOff.objects.in_force().filter(article=article).first()
    if signed is None or article.stage != Article.Stage.SIGNED_OFF:
        raise SignOffRefusedError("This article is not signed off.")
    if not reason.strip():
        raise SignOffRefusedError("Say why the article is opened again.")
    signed.reopened_by, signed.reopened_at, signed.reopen_reason = by, timezone.now(), reason.strip()
    signed.save(update_fields=["reopened_by", "reopened_at", "reopen_reason"])
    article.stage = Article.Stage.REVIEW
    article.save(update_fields=["stage"])
    Entry.objects.append(
        Entry.Act.REOPENED,
        person=by,
        article=article,
        after={"reason": signed.reopen_reason, "seal": signed.reopening_seal()},
    )
    return article


def _what_is_unread(article: Article) -> str:
    """Nobody signs off a text for which another is there already."""
    newest = article.versions.defer("text", "original").latest("number")
    if newest.extraction == Version.Extraction.WAITING:
        return f"Not signed off: version {newest.number} of the text is being read. Look again in a moment."
    if newest.extraction == Version.Extraction.FAILED:
        return f"Not signed off: version {newest.number} of the text could not be read. Have it read again, or bring another."
    return ""


def _what_is_open(left: OpenWork, *, reason: str) -> str:
    if left.blocking:
        return f"Not signed off: {_joined([*left.blocking, *left.excusable])}."
    if left.excusable and not reason:
        return f"Not signed off: {_joined(left.excusable)}; look there, or say why that may stay open."
    return ""


def _is_decided(claim: Claim, deciders: dict[int, bool]) -> bool:
    """Whether the verdict in force is that of a person who may sign off: theirs is the last word on a dispute."""
    verdict = claim.standing_verdict
    if verdict is None:
        return False
    if verdict.reviewer_id not in deciders:
        deciders[verdict.reviewer_id] = verdict.reviewer.has_perm(MAY_SIGN_OFF)
    return deciders[verdict.reviewer_id]


def _is_named(byline: str, person: User) -> bool:
    """Whether the byline names just this person among its names: "By Ida Holm and Per Lund"."""
    names = re.split(r"[,;&/]|\band\b|\bund\b|^\s*(?:by|von)\b", byline.casefold())
    return bool(person.get_full_name()) and person.get_full_name().casefold() in {" ".join(n.split()) for n in names}


def _told(signed: SignOff, version: Version, left: OpenWork) -> dict[str, Any]:
    return {
        "version": version.number,
        "sha256": version.sha256,
        "untouched": left.untouched,
        "leftovers": left.leftovers,
        "doubts": left.doubts,
        "reason": signed.reason,
        "seal": signed.seal(),
    }


def _in_words(*counted: tuple[int, str, str]) -> list[str]:
    return [f"{count} {one if count == 1 else many}" for count, one, many in counted if count]


def _joined(words: list[str]) -> str:
    return f"{', '.join(words[:-1])} and {words[-1]}" if len(words) > 1 else "".join(words)

"""Verdicts are added one after the other, and none is silently laid over another."""

from threading import Barrier, Thread
from typing import Any

import pytest
from django.db import DatabaseError, IntegrityError, connection, transaction

from claims.models import Article, Claim, User, Verdict
from claims.models.sealing import AppendOnlyError
from claims.reviewing import (
    ArticleLockedError,
    VerdictConflictError,
    cite,
    record_verdict,
    undo_verdict,
    verify_article,
)


def test_a_verdict_says_who_when_and_on_what_words(claim: Claim, alice: User) -> None:
    verdict = record_verdict(claim, outcome="verified", reviewer=alice, seen=None, note="Counted the invoices.")

    claim.refresh_from_db()
    assert (verdict.reviewer, verdict.words, verdict.note) == (alice, "4,200 trees", "Counted the invoices.")
    assert (claim.outcome, claim.latest_verdict, claim.standing_verdict) == ("verified", verdict, verdict)


def test_a_verdict_keeps_the_citations_it_was_given_on(claim: Claim, alice: User) -> None:
    citation = cite(claim, by=alice, url="https://osterby.example/trees", title="Tree register", locator="p. 4")

    verdict = record_verdict(claim, outcome="verified", reviewer=alice, seen=None)

    assert verdict.evidence == [
        {
            "citation": citation.pk,
            "source": citation.source_id,
            "url": "https://osterby.example/trees",
            "title": "Tree register",
            "publisher": "",
            "kind": "secondary",
            "medium": "",
            "stance": "supports",
            "locator": "p. 4",
            "passage": "",
        }
    ]


def test_verdicts_of_an_article_form_one_chain(article: Article, alice: User, bob: User) -> None:
    first, second = article.claims.order_by("number")[:2]

    one = record_verdict(first, outcome="verified", reviewer=alice, seen=None)
    two = record_verdict(second, outcome="disputed", reviewer=bob, seen=None)

    assert (one.number, one.previous_hash) == (1, "")
    assert (two.number, two.previous_hash) == (2, one.hash)
    assert verify_article(article) is None


def test_a_verdict_given_without_having_seen_the_latest_is_refused(claim: Claim, alice: User, bob: User) -> None:
    theirs = record_verdict(claim, outcome="disputed", reviewer=bob, seen=None)

    with pytest.raises(VerdictConflictError) as refused:
        record_verdict(claim, outcome="verified", reviewer=alice, seen=None)

    assert refused.value.latest == theirs
    assert claim.verdicts.get() == theirs


def test_who_has_seen_the_latest_may_overrule_it(claim: Claim, alice: User, bob: User) -> None:
    theirs = record_verdict(claim, outcome="disputed", reviewer=bob, seen=None)

    mine = record_verdict(claim, outcome="verified", reviewer=alice, seen=theirs.pk)

    assert list(claim.verdicts.order_by("number")) == [theirs, mine]


def test_a_form_sent_twice_is_one_verdict(claim: Claim, alice: User) -> None:
    first = record_verdict(claim, outcome="verified", reviewer=alice, seen=None, note="Rang the mayor.")

    again = record_verdict(claim, outcome="verified", reviewer=alice, seen=None, note="Rang the mayor.")

    assert again == first
    assert claim.verdicts.count() == 1


@pytest.mark.parametrize(
    "change",
    [
        {"outcome": "disputed"},
        {"note": "Another note."},
        {"ticks": ["saw-document"]},
        {"disposition": "cut"},
        {"replacement": "4,100 trees"},
    ],
    ids=lambda change: next(iter(change)),
)
def test_a_different_form_of_the_same_person_is_a_conflict(claim: Claim, alice: User, change: dict[str, Any]) -> None:
    record_verdict(claim, outcome="verified", reviewer=alice, seen=None, note="")

    with pytest.raises(VerdictConflictError):
        record_verdict(claim, **{"outcome": "verified", "note": "", **change}, reviewer=alice, seen=None)


@pytest.mark.parametrize("stage", [Article.Stage.EXTRACTING, Article.Stage.SIGNED_OFF])
def test_an_article_that_is_not_in_review_takes_no_verdict(article: Article, alice: User, stage: str) -> None:
    Article.objects.filter(pk=article.pk).update(stage=stage)

    with pytest.raises(ArticleLockedError, match="nothing was saved"):
        record_verdict(article.claims.get(number=1), outcome="verified", reviewer=alice, seen=None)


def test_undo_of_the_only_verdict_opens_the_claim_again(claim: Claim, alice: User) -> None:
    verdict = record_verdict(claim, outcome="verified", reviewer=alice, seen=None)

    undo = undo_verdict(claim, reviewer=alice, seen=verdict.pk)

    claim.refresh_from_db()
    assert (undo.outcome, undo.undoes) == ("reopened", verdict)
    assert (claim.outcome, claim.standing_verdict, claim.latest_verdict) == ("unreviewed", None, undo)
    assert claim.verdicts.count() == 2


def test_undo_lets_the_verdict_before_stand_again_as_its_givers(claim: Claim, alice: User, bob: User) -> None:
    theirs = record_verdict(claim, outcome="disputed", reviewer=bob, seen=None)
    mine = record_verdict(claim, outcome="verified", reviewer=alice, seen=theirs.pk)

    undo_verdict(claim, reviewer=alice, seen=mine.pk)

    claim.refresh_from_db()
    assert (claim.outcome, claim.standing_verdict) == ("disputed", theirs)


def test_undo_of_an_undo_brings_the_verdict_back(claim: Claim, alice: User) -> None:
    verdict = record_verdict(claim, outcome="unsourced", reviewer=alice, seen=None)
    undo = undo_verdict(claim, reviewer=alice, seen=verdict.pk)

    undo_verdict(claim, reviewer=alice, seen=undo.pk)

    claim.refresh_from_db()
    assert (claim.outcome, claim.standing_verdict) == ("unsourced", verdict)


def test_a_reopened_claim_is_unreviewed(article: Article, claim: Claim, alice: User) -> None:
    verdict = record_verdict(claim, outcome="verified", reviewer=alice, seen=None)

    record_verdict(claim, outcome="reopened", reviewer=alice, seen=verdict.pk, note="The register was corrected.")

    claim.refresh_from_db()
    assert (claim.outcome, claim.standing_verdict) == ("unreviewed", None)
    assert verify_article(article) is None


def test_nobody_undoes_what_another_said(claim: Claim, alice: User, bob: User) -> None:
    verdict = record_verdict(claim, outcome="verified", reviewer=alice, seen=None)

    with pytest.raises(VerdictConflictError):
        undo_verdict(claim, reviewer=bob, seen=verdict.pk)


def test_a_verdict_that_is_no_longer_the_latest_is_not_undone(claim: Claim, alice: User) -> None:
    first = record_verdict(claim, outcome="verified", reviewer=alice, seen=None)
    record_verdict(claim, outcome="disputed", reviewer=alice, seen=first.pk)

    with pytest.raises(VerdictConflictError):
        undo_verdict(claim, reviewer=alice, seen=first.pk)


def test_verdicts_cannot_be_changed_or_deleted_through_the_orm(claim: Claim, alice: User) -> None:
    verdict = record_verdict(claim, outcome="verified", reviewer=alice, seen=None)

    for attempt in (
        verdict.save,
        verdict.delete,
        Verdict.objects.all().delete,
        lambda: Verdict.objects.update(outcome="disputed"),
        lambda: Verdict.objects.bulk_update([verdict], ["note"]),
    ):
        with pytest.raises(AppendOnlyError):
            attempt()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE claims_verdict SET outcome = 'disputed'",
        "DELETE FROM claims_verdict",
        "UPDATE claims_version SET text = 'Another text.'",
    ],
)
def test_the_database_itself_refuses(claim: Claim, alice: User, statement: str) -> None:
    record_verdict(claim, outcome="verified", reviewer=alice, seen=None)

    with pytest.raises((DatabaseError, IntegrityError), match=r"kept for ever|never changes"), transaction.atomic():
        connection.cursor().execute(statement)


@pytest.mark.django_db(transaction=True)
def test_of_two_verdicts_at_the_same_moment_one_is_told_of_the_other(claim: Claim, alice: User, bob: User) -> None:
    start = Barrier(2)
    told: list[str] = []

    def judge(reviewer: User, outcome: str) -> None:
        start.wait()
        try:
            record_verdict(claim, outcome=outcome, reviewer=reviewer, seen=None)
            told.append("recorded")
        except VerdictConflictError as conflict:
            told.append(f"conflict with {conflict.latest}")
        finally:
            connection.close()

    threads = [Thread(target=judge, args=pair) for pair in ((alice, "verified"), (bob, "disputed"))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    kept = claim.verdicts.get()
    assert sorted(told) == [f"conflict with {kept.outcome} by {kept.reviewer}", "recorded"]

from datetime import UTC, datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from claims.importing.carrying import carry_over
from claims.importing.revising import revise_article
from claims.models import Policy, Version
from claims.reading import read_pasted
from claims.reporting.rows import COLUMNS, VerdictRow, verdict_rows
from claims.reporting.selection import Selection
from claims.reviewing import record_verdict, reopen, sign_off, undo_verdict
from tests.reporting.conftest import add_claims, evidence

pytestmark = pytest.mark.django_db


def rows(**chosen):
    return list(verdict_rows(Selection(**chosen)))


def test_the_columns_are_those_of_the_contract():
    assert COLUMNS == (
        "schema_version",
        "article_id",
        "article_title",
        "article_url",
        "article_version",
        "text_sha256",
        "claim_id",
        "kind",
        "type",
        "start",
        "end",
        "exact",
        "context",
        "mentions",
        "speaker",
        "cue",
        "value",
        "upper",
        "unit",
        "qualifier",
        "verdict",
        "note",
        "sources",
        "source_count",
        "reviewer",
        "decided_at",
        "signed_off_by",
        "signed_off_at",
    )


def test_a_row_says_all_about_a_judged_figure(make_article, alice, judge):
    article = make_article(figures=["4,200 trees"], quotations={}, source_url="https://osterby.example/trees")
    claim = article.claims.get()
    judge(
        claim,
        "verified",
        reviewer=alice,
        note="Counted on the order.",
        ticks=["saw-document"],
        evidence=[evidence(1, "https://council.example/order", title="Order of trees")],
        decided_at=datetime(2026, 3, 1, 9, 30, tzinfo=UTC),
    )

    assert rows() == [
        VerdictRow(
            schema_version=1,
            article_id=article.pk,
            article_title="Harbour town plants its first trees",
            article_url="https://osterby.example/trees",
            article_version=1,
            text_sha256=article.versions.get().sha256,
            claim_id=claim.pk,
            kind="figure",
            type="count",
            start=68,
            end=79,
            exact="4,200 trees",
            context="The council of Osterby planted 4,200 trees last spring, said Mayor Ida Holm.",
            mentions=2,
            speaker="",
            cue="",
            value="4200",
            upper="",
            unit="trees",
            qualifier="",
            verdict="verified",
            note="Counted on the order.",
            sources=("https://council.example/order",),
            source_count=1,
            reviewer="alice",
            decided_at=datetime(2026, 3, 1, 9, 30, tzinfo=UTC),
            signed_off_by="",
            signed_off_at=None,
        )
    ]
    assert rows()[0].ticks == ("saw-document",)
    assert rows()[0].evidence == (evidence(1, "https://council.example/order", title="Order of trees"),)


def test_a_claim_that_nobody_judged_has_a_row_with_no_reviewer(make_article):
    make_article(figures=["4,200 trees"], quotations={})

    (row,) = rows()

    assert (row.verdict, row.note, row.sources, row.source_count, row.reviewer, row.decided_at) == (
        "unreviewed",
        "",
        (),
        0,
        "",
        None,
    )


def test_a_reopened_claim_has_no_verdict_that_stands(make_article, alice, bob, judge):
    claim = make_article(figures=["4,200 trees"], quotations={}).claims.get()
    judge(claim, "verified", reviewer=alice, evidence=[evidence(1, "https://council.example/order")])
    judge(claim, "reopened", reviewer=bob, note="The order was withdrawn.", ticks=["called-source"])

    (row,) = rows()

    assert (row.verdict, row.note, row.sources, row.source_count, row.reviewer, row.decided_at) == (
        "unreviewed",
        "",
        (),
        0,
        "",
        None,
    )
    assert (row.ticks, row.evidence) == ((), ())


def test_the_verdict_that_stands_is_the_one_reported(make_article, alice, bob, judge):
    claim = make_article(figures=["4,200 trees"], quotations={}).claims.get()
    judge(claim, "verified", reviewer=alice, note="Looks right.")
    judge(claim, "disputed", reviewer=bob, note="Only 2,400 were delivered.")

    (row,) = rows()

    assert (row.verdict, row.note, row.reviewer) == ("disputed", "Only 2,400 were delivered.", "bob")


def test_after_an_undo_the_verdict_before_it_is_the_one_reported(make_article, alice, bob):
    claim = make_article(figures=["4,200 trees"], quotations={}).claims.get()
    first = record_verdict(claim, outcome="verified", reviewer=alice, seen=None, note="Looks right.")
    second = record_verdict(claim, outcome="disputed", reviewer=bob, seen=first.pk, note="Only 2,400.")
    undo_verdict(claim, reviewer=bob, seen=second.pk)

    (row,) = rows()

    assert (row.verdict, row.note, row.reviewer, row.decided_at) == (
        "verified",
        "Looks right.",
        "alice",
        first.decided_at,
    )


def test_a_source_cited_twice_counts_once_and_one_without_a_url_counts_too(make_article, alice, judge):
    claim = make_article(figures=["4,200 trees"], quotations={}).claims.get()
    cited = [
        evidence(2, "https://b.example/"),
        evidence(1, "https://a.example/"),
        evidence(2, "https://b.example/", locator="p. 2"),
        evidence(3, title="Notes of the call"),
    ]
    judge(claim, "verified", reviewer=alice, evidence=cited)

    (row,) = rows()

    assert (row.sources, row.source_count) == (("https://b.example/", "https://a.example/"), 3)


def test_the_speaker_is_the_resolved_name_else_the_words_of_the_text(make_article):
    article = make_article(figures=[], quotations={"We will not stop now.": "Holm"})
    assert rows()[0].speaker == "Holm"
    article.claims.update(speaker_name="Ida Holm")
    assert rows()[0].speaker == "Ida Holm"
    article.claims.update(speaker_name="")
    assert rows()[0].speaker == "Holm"


def test_the_unit_of_money_is_its_currency(make_article):
    article = make_article(figures=["4,200 trees"], quotations={})
    article.claims.update(type="money", unit="", currency="EUR", qualifier="over", value="4200", upper="5000")

    (row,) = rows()

    assert (row.type, row.value, row.upper, row.unit, row.qualifier) == ("money", "4200", "5000", "EUR", "over")


def test_rows_stand_in_reading_order_article_by_article(make_article):
    make_article("One.\nIn May 5 boats and 6 nets sank.", figures=["6 nets", "5 boats"], quotations={})
    make_article("Two.\nIn June 7 boats sank.", figures=["7 boats"], quotations={})

    assert [row.exact for row in rows()] == ["5 boats", "6 nets", "7 boats"]


def test_the_first_rows_alone(make_article):
    make_article("One.\nIn May 5 boats and 6 nets sank.", figures=["6 nets", "5 boats"], quotations={})

    assert [row.exact for row in verdict_rows(Selection(), limit=1)] == ["5 boats"]


def test_of_two_claims_that_begin_together_the_longer_comes_first(make_article):
    make_article("One.\nIn May 5 boats sank.", figures=["5", "5 boats"], quotations={})

    assert [row.exact for row in rows()] == ["5 boats", "5"]


def test_only_the_current_version_is_reported(make_article, alice):
    article = make_article("One.\nThere 5 boats sank.", figures=["5 boats"], quotations={})
    text = read_pasted("One.\nAnd there 5 boats sank.")
    carry_over(revise_article(article, text, origin=Version.Origin.PASTE, brought_by=alice))

    assert [(row.article_version, row.start, row.exact, row.mentions) for row in rows()] == [(2, 15, "5 boats", 1)]


def test_the_queries_stay_the_same_however_many_claims_there_are(make_long_article):
    def count(claims: int) -> int:
        make_long_article(claims=claims)
        with CaptureQueriesContext(
            connection,
        ) as queries:
            assert rows()
        return len(queries)

    assert [count(10), count(20)] == [7, 7]


def test_four_queries_more_are_asked_for_every_thousand_claims(make_article):
    version = make_article(figures=["4,200 trees"], quotations={}).versions.get()
    add_claims(version, 2500)

    with CaptureQueriesContext(connection) as queries:
        found = rows()

    assert (len(found), len({row.claim_id for row in found})) == (2501, 2501)
    assert len(queries) == 1 + 2 + 4 * 3


class TestSignOff:
    def test_is_that_in_force(self, make_article, alice, carol):
        article = make_article(figures=["4,200 trees"], quotations={})
        record_verdict(article.claims.get(), outcome="verified", reviewer=alice, seen=None)
        assert [(row.signed_off_by, row.signed_off_at) for row in rows()] == [("", None)]

        signed = sign_off(article, by=carol, reason="The rest are names.")
        assert [(row.signed_off_by, row.signed_off_at) for row in rows()] == [("carol", signed.signed_at)]

        reopen(article, by=carol, reason="A reader wrote.")
        assert [(row.signed_off_by, row.signed_off_at) for row in rows()] == [("", None)]


def test_an_override_shows_in_the_note_and_by_itself(make_article, carol):
    article = make_article(figures=["4,200 trees"], quotations={}, policy=Policy.objects.get(name="basic"))
    record_verdict(
        article.claims.get(), outcome="verified", reviewer=carol, seen=None, note="Rang.", override_reason="She knows."
    )

    (row,) = rows()

    assert row.note == "Rang.\nPolicy overridden: She knows."
    assert (row.policy, row.override_reason) == ("basic, version 1", "She knows.")


def test_a_row_holds_the_end_of_the_record(make_article, alice):
    article = make_article(figures=["4,200 trees"], quotations={})
    assert [row.record for row in rows()] == [{}]

    record_verdict(article.claims.get(), outcome="verified", reviewer=alice, seen=None, disposition="cut")

    entry = article.entries.get()
    assert [row.record for row in rows()] == [{"number": 1, "hash": entry.hash}]
    assert [row.disposition for row in rows()] == ["cut"]


def test_people_are_named_as_they_were_called_then(make_article, alice, carol, client, adam):
    article = make_article(figures=["4,200 trees", "About 12 per cent"], quotations={})
    first, second = article.claims.order_by("number")
    record_verdict(first, outcome="verified", reviewer=alice, seen=None)
    rename(client, adam, alice, "Alice", "Moreau")
    record_verdict(second, outcome="verified", reviewer=alice, seen=None)
    sign_off(article, by=carol, reason="Later.")
    rename(client, adam, carol, "Carol", "Weber")

    found = rows()

    assert [(row.reviewer, row.reviewer_name) for row in found] == [("alice", "Alice"), ("alice", "Alice Moreau")]
    assert {(row.signed_off_by, row.signed_off_name) for row in found} == {("carol", "Carol")}


def rename(client, adam, person, first, last):
    client.force_login(adam)
    roles = list(person.groups.values_list("pk", flat=True))
    said = {"first_name": first, "last_name": last, "is_active": "on", "groups": roles}
    assert client.post(f"/admin/claims/user/{person.pk}/change/", said).status_code == 302

"""Every act is an entry of a chain that nobody changes, and heads kept elsewhere prove that nothing was cut off."""

import pytest
from django.core.management import CommandError, call_command
from django.db import DatabaseError, connection, transaction

from claims.models import Article, Entry, User
from claims.models.sealing import AppendOnlyError
from claims.reviewing import (
    Head,
    cite,
    heads,
    record_verdict,
    undo_verdict,
    verify_article,
    verify_desk,
    verify_heads,
    withdraw_citation,
)
from tests.conftest import ArticleFactory
from tests.tampering import tamper


@pytest.fixture
def article(make_article: ArticleFactory, alice: User, bob: User) -> Article:
    """A citation, a verdict, both taken back: entries 1 to 4."""
    article = make_article()
    claim = article.claims.get(number=1)
    citation = cite(claim, by=alice, url="https://osterby.example/trees", title="Tree register")
    verdict = record_verdict(claim, outcome="verified", reviewer=alice, seen=None, note="Counted.")
    undo_verdict(claim, reviewer=alice, seen=verdict.pk)
    withdraw_citation(citation, by=bob)
    return article


def test_each_act_is_an_entry_with_person_before_and_after(article: Article, alice: User, bob: User) -> None:
    told = [(e.number, e.act, e.person, e.before.get("outcome"), e.after.get("outcome")) for e in article.entries.all()]

    assert told == [
        (1, "cited", alice, None, None),
        (2, "judged", alice, "unreviewed", "verified"),
        (3, "undone", alice, "verified", "unreviewed"),
        (4, "withdrew", bob, None, None),
    ]


def test_what_belongs_to_no_article_has_a_chain_of_its_own(article: Article, alice: User) -> None:
    first = Entry.objects.append(Entry.Act.ROLE, person=alice, after={"person": "bob", "roles": ["viewer"]})
    second = Entry.objects.append(Entry.Act.ROLE, person=alice, after={"person": "bob", "roles": []})

    assert (first.number, second.number, second.previous_hash) == (1, 2, first.hash)
    assert verify_desk() is None


@pytest.mark.tampers
@pytest.mark.parametrize(
    "change",
    [
        "number = 9",
        "act = 'cited'",
        "person_id = (SELECT id FROM claims_user WHERE username = 'bob')",
        "at = '2020-01-01 00:00:00'",
        "claim_id = NULL",
        'before = \'{"outcome": "unreviewee"}\'',
        "after = '{}'",
        "previous_hash = 'x'",
        "hash = 'x'",
        "article_id = NULL",
    ],
)
def test_a_changed_entry_is_named_whatever_was_changed(article: Article, change: str) -> None:
    tamper(f"UPDATE claims_entry SET {change} WHERE number = 2")  # noqa: S608 - our own words

    with pytest.raises(CommandError, match=rf"at article {article.pk}, entry 2: "):
        call_command("verify_history")


@pytest.mark.tampers
def test_a_verdict_without_its_entry_is_named(article: Article) -> None:
    first = article.entries.get(number=1)
    tamper(
        "DELETE FROM claims_entry WHERE number > 1",
        f"UPDATE claims_chain SET number = 1, hash = '{first.hash}'",  # noqa: S608 - our own words
    )

    with pytest.raises(CommandError, match="verdict 1: was slipped in"):
        call_command("verify_history")


@pytest.mark.tampers
def test_a_break_in_the_general_record_is_named(article: Article, alice: User) -> None:
    Entry.objects.append(Entry.Act.ROLE, person=alice)
    tamper("UPDATE claims_entry SET act = 'policy' WHERE article_id IS NULL")

    with pytest.raises(CommandError, match="broken at the general record, entry 1: was changed"):
        call_command("verify_history")


def test_the_orm_refuses_to_change_the_record(article: Article) -> None:
    entry = article.entries.all()[0]

    for attempt in (entry.save, entry.delete, Entry.objects.all().delete, lambda: Entry.objects.update(number=3)):
        with pytest.raises(AppendOnlyError):
            attempt()


@pytest.mark.parametrize("statement", ["UPDATE claims_entry SET number = 7", "DELETE FROM claims_entry"])
def test_the_database_refuses_to_change_the_record(article: Article, statement: str) -> None:
    with pytest.raises(DatabaseError, match="the record is kept for ever"), transaction.atomic():
        connection.cursor().execute(statement)


class TestHeads:
    def test_are_the_ends_of_all_chains(self, article: Article, alice: User) -> None:
        general = Entry.objects.append(Entry.Act.ROLE, person=alice)
        last = article.entries.get(number=4)

        assert sorted(heads(), key=lambda head: head.article or 0) == [
            Head(article=None, number=1, hash=general.hash),
            Head(article=article.pk, number=4, hash=last.hash),
        ]
        assert heads(article) == [Head(article=article.pk, number=4, hash=last.hash)]

    def test_that_were_kept_still_hold_when_the_record_has_grown(self, article: Article, bob: User) -> None:
        kept = heads()
        record_verdict(article.claims.get(number=2), outcome="disputed", reviewer=bob, seen=None)

        assert verify_heads(kept) is None

    @pytest.mark.tampers
    def test_show_that_the_end_was_cut_off(self, article: Article) -> None:
        kept = heads()
        third = article.entries.get(number=3)
        tamper(
            "DELETE FROM claims_entry WHERE number = 4",
            "UPDATE claims_citation SET withdrawn_at = NULL, withdrawn_by_id = NULL",
            f"UPDATE claims_chain SET number = 3, hash = '{third.hash}'",  # noqa: S608 - our own words
        )

        assert verify_article(article) is None
        assert str(verify_heads(kept)) == f"article {article.pk}, entry 4: was kept as a head and is missing"

    def test_show_that_the_record_was_written_anew(self, article: Article) -> None:
        kept = [Head(article=article.pk, number=2, hash="0" * 64)]

        assert str(verify_heads(kept)) == f"article {article.pk}, entry 2: is not what was kept as a head"

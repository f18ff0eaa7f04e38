"""What the database itself refuses, and whether its guards are in place."""

from importlib import import_module

import pytest
from django.apps import apps
from django.core.management import CommandError, call_command
from django.db import DatabaseError, connection, transaction

from claims.models import Article, Entry, User, Verdict, append_only
from claims.reviewing import record_verdict
from tests.conftest import ArticleFactory

ON_SQLITE = connection.vendor == "sqlite"
KEPT = "kept for ever|never changes|never reworded|only grows"
EVERYWHERE = [
    "UPDATE claims_verdict SET note = 'x'",
    "DELETE FROM claims_verdict",
    "UPDATE claims_entry SET number = 7",
    "DELETE FROM claims_entry",
    "UPDATE claims_policyversion SET number = 9",
    "DELETE FROM claims_policyversion",
    "UPDATE claims_version SET text = 'x'",
    "UPDATE claims_version SET imported_at = '2020-01-01'",
    "UPDATE claims_version SET imported_by_id = NULL",
    "UPDATE claims_version SET original_name = 'x'",
    "UPDATE claims_chain SET number = number - 1",
    "UPDATE claims_chain SET hash = 'x'",
    "UPDATE claims_chain SET number = number + 1",
    "UPDATE claims_chain SET key = 99, number = number + 1, hash = 'x'",
    "DELETE FROM claims_chain",
]
POSTGRESQL = [
    "TRUNCATE claims_entry",
    "TRUNCATE claims_chain",
    "TRUNCATE claims_verdict CASCADE",
    "TRUNCATE claims_policyversion CASCADE",
    "TRUNCATE claims_article CASCADE",
    "TRUNCATE claims_user CASCADE",
    "SET LOCAL session_replication_role = replica; DELETE FROM claims_entry",
]
SQLITE = [
    "INSERT OR REPLACE INTO claims_entry SELECT * FROM claims_entry",
    "REPLACE INTO claims_entry SELECT id + 9, number, 'cited', at, before, after, previous_hash, hash, article_id, claim_id, "
    "person_id FROM claims_entry",
    "REPLACE INTO claims_verdict SELECT * FROM claims_verdict",
    "REPLACE INTO claims_version SELECT * FROM claims_version",
    "REPLACE INTO claims_policyversion SELECT * FROM claims_policyversion",
    "REPLACE INTO claims_chain SELECT key, 0, '' FROM claims_chain",
    "UPDATE OR REPLACE claims_entry SET number = 1",
    "UPDATE OR REPLACE claims_verdict SET number = 1",
    "PRAGMA recursive_triggers = OFF; REPLACE INTO claims_entry SELECT * FROM claims_entry",
]


_DELETE = "claims_entry_refuses_delete"
_DROPPED = f"DROP TRIGGER {_DELETE}{'' if ON_SQLITE else ' ON claims_entry'}; CREATE TRIGGER {_DELETE}"
_ALWAYS = f"ALTER TABLE claims_entry ENABLE ALWAYS TRIGGER {_DELETE}"
GUARDS_THAT_GUARD_NOTHING = (
    [
        f"{_DROPPED} BEFORE DELETE ON claims_entry BEGIN SELECT 1;END",
        f"{_DROPPED} BEFORE DELETE ON claims_entry WHEN (0) BEGIN SELECT RAISE(ABORT, 'the record is kept for ever');END",
    ]
    if ON_SQLITE
    else [
        f"ALTER TABLE claims_entry DISABLE TRIGGER {_DELETE}",
        f"ALTER TABLE claims_entry ENABLE TRIGGER {_DELETE}",
        f"{_DROPPED} BEFORE DELETE ON claims_entry FOR EACH ROW WHEN (false) EXECUTE FUNCTION {_DELETE}(); {_ALWAYS}",
        f"{_DROPPED} BEFORE INSERT ON claims_entry FOR EACH ROW EXECUTE FUNCTION {_DELETE}(); {_ALWAYS}",
        f"{_DROPPED} BEFORE DELETE ON claims_entry FOR EACH STATEMENT EXECUTE FUNCTION {_DELETE}(); {_ALWAYS}",
        f"CREATE OR REPLACE FUNCTION {_DELETE}() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN OLD;END'",
    ]
)


@pytest.fixture
def article(make_article: ArticleFactory, alice: User) -> Article:
    """Judged twice."""
    article = make_article()
    for claim in article.claims.filter(number__lte=2):
        record_verdict(claim, outcome="unsourced", reviewer=alice, seen=None, note="Nothing found.")
    if not ON_SQLITE:
        # As when the transaction is over: PostgreSQL truncates and alters no table with keys still to be looked at.
        connection.cursor().execute("SET CONSTRAINTS ALL IMMEDIATE")
    return article


@pytest.mark.parametrize("statements", [*EVERYWHERE, *(SQLITE if ON_SQLITE else POSTGRESQL)])
def test_the_database_refuses(article: Article, statements: str) -> None:
    *preparing, refused = statements.split("; ")
    before = [list(model.objects.order_by("pk").values_list()) for model in (Entry, Verdict)]

    with connection.cursor() as cursor:
        for statement in preparing:
            cursor.execute(statement)
        with pytest.raises(DatabaseError, match=KEPT), transaction.atomic():
            cursor.execute(refused)

    assert [list(model.objects.order_by("pk").values_list()) for model in (Entry, Verdict)] == before


def test_a_second_current_version_does_not_push_the_first_out(article: Article) -> None:
    """On SQLite UPDATE OR REPLACE deletes the row in its way."""
    version = article.versions.get()
    version.pk, version.number, version.is_current = None, 2, False
    version._state.adding = True
    version.save()
    how = "UPDATE OR REPLACE" if ON_SQLITE else "UPDATE"

    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(f"{how} claims_version SET is_current = %s WHERE number = 2", [True])

    assert article.versions.count() == 2


class TestGuards:
    def test_are_all_in_place_after_the_migrations(self, db: None) -> None:
        assert append_only.lifted(connection) == []

    @pytest.mark.parametrize("name", ["claims_entry_refuses_delete", "claims_chain_refuses_update"])
    def test_that_were_dropped_are_named_though_the_history_holds(self, article: Article, name: str) -> None:
        on = "" if ON_SQLITE else f" ON {name.partition('_refuses')[0]}"
        with connection.cursor() as cursor:
            cursor.execute(f"DROP TRIGGER {name}{on}")

        with pytest.raises(CommandError, match=rf"would let it be changed: {name} not in place"):
            call_command("verify_history")

    @pytest.mark.parametrize("statements", GUARDS_THAT_GUARD_NOTHING)
    def test_that_say_something_else_are_named(self, article: Article, statements: str) -> None:
        with connection.cursor() as cursor:
            for statement in statements.split("; "):
                cursor.execute(statement)

        assert append_only.lifted(connection) == ["claims_entry_refuses_delete"]

    def test_are_put_back_by_the_command(self, article: Article, capsys: pytest.CaptureFixture[str]) -> None:
        append_only.remove(connection)

        call_command("verify_history", restore_guards=True)

        assert append_only.lifted(connection) == []
        assert capsys.readouterr().out.startswith("The history holds: 2 verdict(s)")


class TestGoingBack:
    """Migrating back would take the guards, or the record, away."""

    MIGRATIONS = (
        ("0002_append_only", "remove"),
        ("0004_record", "lift"),
        ("0007_evidence", "lift"),
    )

    @pytest.mark.parametrize(("migration", "step"), MIGRATIONS)
    def test_is_refused_in_a_sentence_where_there_is_something_to_lose(
        self, article: Article, migration: str, step: str
    ) -> None:
        back = getattr(import_module(f"claims.migrations.{migration}"), step)

        with pytest.raises(CommandError, match=r"^Not migrated back: .*restore the backup"):
            back(apps, connection.schema_editor())

        assert append_only.lifted(connection) == []

    @pytest.mark.parametrize(("migration", "step"), MIGRATIONS)
    def test_of_an_empty_desk_lifts_the_guards(self, db: None, migration: str, step: str) -> None:
        getattr(import_module(f"claims.migrations.{migration}"), step)(apps, connection.schema_editor())

        assert append_only.lifted(connection)
        append_only.install(connection)

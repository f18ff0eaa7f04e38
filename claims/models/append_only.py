"""Triggers by which the database itself refuses to change what is kept for ever, on SQLite and PostgreSQL."""

from dataclasses import dataclass

from django.db.backends.base.base import BaseDatabaseWrapper


@dataclass(frozen=True, slots=True, kw_only=True)
class Guard:
    """One refusal: `event` is DELETE, UPDATE, or UPDATE OF columns."""

    table: str
    event: str
    sentence: str

    @property
    def name(self) -> str:
        return f"{self.table}_refuses_{self.event.split()[0].lower()}"


GUARDS = (
    Guard(table="claims_verdict", event="UPDATE", sentence="verdicts are kept for ever: none is changed"),
    Guard(table="claims_verdict", event="DELETE", sentence="verdicts are kept for ever: none is deleted"),
    Guard(
        table="claims_version",
        event="UPDATE OF text, sha256, number, article_id, original",
        sentence="the text of a version never changes",
    ),
    Guard(
        table="claims_policyversion", event="UPDATE", sentence="a policy is never reworded: an edit is a new version"
    ),
    Guard(table="claims_policyversion", event="DELETE", sentence="what verdicts were judged by is kept for ever"),
    Guard(table="claims_capture", event="UPDATE", sentence="what a source said is kept for ever: no text is changed"),
    Guard(table="claims_capture", event="DELETE", sentence="what a source said is kept for ever: no text is deleted"),
    Guard(table="claims_sighting", event="UPDATE", sentence="when a source said it is kept for ever"),
    Guard(table="claims_sighting", event="DELETE", sentence="when a source was seen is kept for ever"),
    Guard(table="claims_entry", event="UPDATE", sentence="the record is kept for ever: no entry is changed"),
    Guard(table="claims_entry", event="DELETE", sentence="the record is kept for ever: no entry is deleted"),
)


def install(connection: BaseDatabaseWrapper) -> None:
    """Put every guard in place whose table is there; one that is there already is put in anew."""
    remove(connection)
    with connection.cursor() as cursor:
        for guard in _guards_of(connection):
            for statement in _statements(connection.vendor, guard):
                cursor.execute(statement)


def remove(connection: BaseDatabaseWrapper) -> None:
    """Lift every guard: for tests that empty their tables, and for going back before migration 0002."""
    with connection.cursor() as cursor:
        for guard in _guards_of(connection):
            if connection.vendor == "postgresql":
                cursor.execute(f"DROP TRIGGER IF EXISTS {guard.name} ON {guard.table}")
                cursor.execute(f"DROP FUNCTION IF EXISTS {guard.name}()")
            else:
                cursor.execute(f"DROP TRIGGER IF EXISTS {guard.name}")


def _guards_of(connection: BaseDatabaseWrapper) -> list[Guard]:
    """Those whose tables exist: an early migration knows fewer."""
    tables = set(connection.introspection.table_names())
    return [guard for guard in GUARDS if guard.table in tables]


def _statements(vendor: str, guard: Guard) -> list[str]:
    if vendor == "sqlite":
        return [
            f"CREATE TRIGGER {guard.name} BEFORE {guard.event} ON {guard.table} "
            f"BEGIN SELECT RAISE(ABORT, '{guard.sentence}'); END"
        ]
    return [
        f"CREATE FUNCTION {guard.name}() RETURNS trigger LANGUAGE plpgsql AS "
        f"$$ BEGIN RAISE EXCEPTION '{guard.sentence}' USING ERRCODE = 'integrity_constraint_violation'; END $$",
        f"CREATE TRIGGER {guard.name} BEFORE {guard.event} ON {guard.table} "
        f"FOR EACH ROW EXECUTE FUNCTION {guard.name}()",
    ]

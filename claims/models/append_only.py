"""Triggers by which the database itself refuses to change what is kept for ever, on SQLite and PostgreSQL.

Who may drop triggers can lift them: `lifted` names those that are not as they were put in place. On SQLite INSERT OR REPLACE
deletes the row in its way without asking the triggers that refuse DELETE; so an INSERT that would meet one is refused.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from django.core.management import CommandError
from django.db import transaction
from django.db.backends.base.base import BaseDatabaseWrapper


@dataclass(frozen=True, slots=True, kw_only=True)
class Guard:
    """One refusal: `event` is DELETE, INSERT, TRUNCATE, UPDATE, or UPDATE OF columns; of rows for which `when` holds.

    `what` is refused, by its name; `vendor` is that of the one database that needs it.
    """

    table: str
    event: str
    sentence: str
    what: str
    when: str = ""
    vendor: str = ""

    @property
    def name(self) -> str:
        return f"{self.table}_refuses_{self.what}"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kept:
    """A table of rows that are kept for ever, the sentences that say so, and the columns that name a row, beside its id."""

    table: str
    update: str
    delete: str
    keys: tuple[str, ...] = ()
    update_event: str = "UPDATE"
    update_when: str = ""
    key: str = "id"

    def guards(self) -> list[Guard]:
        replaced = " OR ".join(
            f"EXISTS (SELECT 1 FROM {self.table} AS there WHERE {same})"  # noqa: S608 - our own names
            for same in (f"there.{self.key} = NEW.{self.key}", *self.keys)
        )
        may_go = not self.delete
        return [
            Guard(
                table=self.table,
                event=self.update_event,
                sentence=self.update,
                what="update",
                when=self.update_when,
            ),
            *([] if may_go else [Guard(table=self.table, event="DELETE", sentence=self.delete, what="delete")]),
            Guard(
                table=self.table,
                event="TRUNCATE",
                sentence=self.delete or self.update,
                what="truncate",
                vendor="postgresql",
            ),
            Guard(
                table=self.table,
                event="INSERT",
                sentence=self.update,
                what="replace",
                when=replaced,
                vendor="sqlite",
            ),
        ]


_SAME_NUMBER = "there.{0} = NEW.{0} AND there.number = NEW.number"
_KEPT = (
    _Kept(
        table="claims_verdict",
        update="verdicts are kept for ever: none is changed",
        delete="verdicts are kept for ever: none is deleted",
        keys=("there.hash = NEW.hash", "there.undoes_id = NEW.undoes_id", _SAME_NUMBER.format("article_id")),
    ),
    _Kept(
        # What nobody has worked on may be deleted, with its article.
        table="claims_version",
        update="the text of a version never changes",
        delete="",
        update_event="UPDATE OF id, text, sha256, number, article_id, imported_by_id, imported_at, origin, original, "
        "original_name",
        keys=(
            _SAME_NUMBER.format("article_id"),
            "NEW.is_current AND there.is_current AND there.article_id = NEW.article_id",
        ),
    ),
    _Kept(
        table="claims_policyversion",
        update="a policy is never reworded: an edit is a new version",
        delete="what verdicts were judged by is kept for ever",
        keys=(_SAME_NUMBER.format("policy_id"),),
    ),
    _Kept(
        table="claims_capture",
        update="what a source said is kept for ever: no text is changed",
        delete="what a source said is kept for ever: no text is deleted",
        keys=(_SAME_NUMBER.format("source_id"),),
    ),
    _Kept(
        table="claims_sighting",
        update="when a source said it is kept for ever",
        delete="when a source was seen is kept for ever",
    ),
    _Kept(
        table="claims_entry",
        update="the record is kept for ever: no entry is changed",
        delete="the record is kept for ever: no entry is deleted",
        keys=(
            "there.hash = NEW.hash",
            _SAME_NUMBER.format("article_id"),
            "NEW.article_id IS NULL AND there.article_id IS NULL AND there.number = NEW.number",
        ),
    ),
    _Kept(
        table="claims_chain",
        update="the record only grows: an entry at a time",
        delete="the record is kept for ever: no chain is deleted",
        key="key",
        update_when="NEW.key <> OLD.key OR NEW.number <> OLD.number + 1 OR NEW.hash = OLD.hash",
    ),
)
GUARDS = (
    *(guard for kept in _KEPT for guard in kept.guards()),
    Guard(
        table="claims_version",
        event="UPDATE OF is_current",
        sentence="the text of a version never changes",
        what="update_or_replace",
        when="NEW.is_current AND EXISTS (SELECT 1 FROM claims_version AS there "
        "WHERE there.article_id = NEW.article_id AND there.is_current AND there.id <> NEW.id)",
        vendor="sqlite",
    ),
)


NOT_BACK = (
    "Not migrated back: verdicts and the record would lose what guards them or a part of what they say, or be deleted. "
    "To return to an older factcheck, restore the backup that was made before the update."
)


def install(connection: BaseDatabaseWrapper) -> None:
    """Put every guard in place whose table is there; one that is there already is put in anew."""
    with transaction.atomic(using=connection.alias), connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            # A table with foreign keys still to be looked at can't be altered.
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE; SET CONSTRAINTS ALL DEFERRED")
        remove(connection)
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


def lifted(connection: BaseDatabaseWrapper) -> list[str]:
    """The names of the guards that are not in place as they should be: dropped, switched off, or saying something else."""
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
            there = dict(cursor.fetchall())
            guards = [
                guard for guard in _guards_of(connection) if [there.get(guard.name)] != _statements("sqlite", guard)
            ]
        else:
            cursor.execute(
                "SELECT tgname, relname, tgtype, cardinality(tgattr::int2[]), tgqual IS NOT NULL, prosrc FROM pg_trigger "
                "JOIN pg_class ON pg_class.oid = tgrelid JOIN pg_proc ON pg_proc.oid = tgfoid WHERE tgenabled = 'A'"
            )
            found = {name: tuple(rest) for name, *rest in cursor.fetchall()}
            guards = [guard for guard in _guards_of(connection) if found.get(guard.name) != _as_catalogued(guard)]
    return [guard.name for guard in guards]


def refuse_to_go_back(connection: BaseDatabaseWrapper) -> None:
    """For migrations that would take guards or the record away. Raises CommandError when there is anything to lose."""
    tables: Sequence[str] = connection.introspection.table_names()
    with connection.cursor() as cursor:
        for table in ("claims_verdict", "claims_entry"):
            if table in tables:
                cursor.execute(f"SELECT EXISTS (SELECT 1 FROM {table})")  # noqa: S608 - our own names
                if cursor.fetchone()[0]:
                    raise CommandError(NOT_BACK)


def _guards_of(connection: BaseDatabaseWrapper) -> list[Guard]:
    """Those of this database whose tables exist: an early migration knows fewer."""
    tables = set(connection.introspection.table_names())
    return [guard for guard in GUARDS if guard.table in tables and guard.vendor in {"", connection.vendor}]


def _statements(vendor: str, guard: Guard) -> list[str]:
    when = f"WHEN ({guard.when}) " if guard.when else ""
    if vendor == "sqlite":
        return [
            f"CREATE TRIGGER {guard.name} BEFORE {guard.event} ON {guard.table} {when}"
            f"BEGIN SELECT RAISE(ABORT, '{guard.sentence}'); END"
        ]
    each = "STATEMENT" if guard.event == "TRUNCATE" else "ROW"
    return [
        f"CREATE FUNCTION {guard.name}() RETURNS trigger LANGUAGE plpgsql AS $${_body(guard)}$$",
        f"CREATE TRIGGER {guard.name} BEFORE {guard.event} ON {guard.table} "
        f"FOR EACH {each} {when}EXECUTE FUNCTION {guard.name}()",
        # Also where a session says that it only replays what was done elsewhere.
        f"ALTER TABLE {guard.table} ENABLE ALWAYS TRIGGER {guard.name}",
    ]


def _as_catalogued(guard: Guard) -> tuple[str, int, int, bool, str]:
    """Table, type, number of columns, whether it is for some rows only, and body, as PostgreSQL keeps them of a trigger."""
    event, _of, columns = guard.event.partition(" OF ")
    for_each_row = 0 if event == "TRUNCATE" else 1
    number = len(columns.split(",")) if columns else 0
    return guard.table, for_each_row | _BEFORE | _EVENTS[event], number, bool(guard.when), _body(guard)


# Bits of pg_trigger.tgtype.
_BEFORE = 2
_EVENTS = {"INSERT": 4, "DELETE": 8, "UPDATE": 16, "TRUNCATE": 32}


def _body(guard: Guard) -> str:
    """Of the function that PostgreSQL calls."""
    return f" BEGIN RAISE EXCEPTION '{guard.sentence}' USING ERRCODE = 'integrity_constraint_violation'; END "

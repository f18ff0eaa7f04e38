"""Rows that are only ever added; some are sealed with the hash of the one before them."""

import hashlib
import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NoReturn

from django.core.exceptions import PermissionDenied
from django.db import connection, models, transaction


class AppendOnlyError(PermissionDenied):
    """Somebody tried to change or delete what is kept for ever."""

    def __init__(self) -> None:
        super().__init__("This is kept for ever: a change of mind is a new row.")


class AppendOnlyQuerySet[M: models.Model](models.QuerySet[M]):
    def update(self, **kwargs: Any) -> NoReturn:
        raise AppendOnlyError

    def delete(self) -> NoReturn:
        raise AppendOnlyError

    def bulk_update(self, *args: Any, **kwargs: Any) -> NoReturn:
        raise AppendOnlyError


class Kept(models.Model):
    """A row that is inserted once, and neither changed nor deleted."""

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Completes and inserts a new row; raises AppendOnlyError on one that is stored already."""
        if not self._state.adding:
            raise AppendOnlyError
        with transaction.atomic(savepoint=False):
            self.complete()
            super().save(*args, **kwargs | {"force_insert": True})

    def delete(self, *args: Any, **kwargs: Any) -> NoReturn:
        raise AppendOnlyError

    def complete(self) -> None:
        """Fills in what follows from the rest of the row."""


class Sealed(Kept):
    """A row that is kept, with the hash of its `content`; the table has a field `hash` for it."""

    if TYPE_CHECKING:
        hash: models.CharField[str, str]

    class Meta:
        abstract = True

    def complete(self) -> None:
        # The seal holds the id too, so it has to be known before the row is stored.
        self.pk = self.pk or next_ids(self._meta.db_table, count=1)[0]
        self.hash = self.seal()

    def seal(self) -> str:
        """The SHA-256, in hexadecimal, of the row's id, of all that it says, and of the hash before it."""
        return seal(({"id": self.pk} if self.pk else {}) | dict(self.content()))

    def is_intact(self) -> bool:
        """Whether the row still says what it said when it was sealed. The first ones were sealed without their id."""
        try:
            return self.hash == self.seal() or self.hash == seal(self.content())
        except UnicodeEncodeError:
            return False  # half a character, which no text has that was stored by us

    def content(self) -> Mapping[str, Any]:
        """All that the row says, and the hash before it, as JSON can hold it."""
        raise NotImplementedError


def seal(content: Mapping[str, Any]) -> str:
    """The SHA-256 of `content` as JSON with sorted keys and no white space, in hexadecimal."""
    line = json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(line.encode()).hexdigest()


def next_ids(table: str, *, count: int) -> list[int]:
    """The ids that the database would give the next `count` rows. On SQLite nobody else adds one until the transaction ends."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(
                "SELECT nextval(pg_get_serial_sequence(%s, 'id')) FROM generate_series(1, %s)", [table, count]
            )
            return [int(row[0]) for row in cursor.fetchall()]
        cursor.execute("SELECT seq FROM sqlite_sequence WHERE name = %s", [table])
        last = cursor.fetchone()
        first = int(last[0]) + 1 if last else 1
        return list(range(first, first + count))

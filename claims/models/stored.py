"""Rows as the database stores them, read past every convenience, so that a byte changed behind our back shows.

A database forgives: SQLite takes "2026-03-01T12:00" for a time and any white space in JSON, and a row with bytes that are
no text stops the whole query. Here every column is read as the characters it is stored in, and has to be written in
just the way in which this program writes it.
"""

import json
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from django.db import connection, models


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored[Row: models.Model]:
    """One row: as it would be loaded, or None where a column holds what this program never wrote; and its number."""

    row: Row | None
    number: int | None


def stored_rows[Row: models.Model](
    model: type[Row], *, order: str = "number", **where: int | Collection[int] | None
) -> Iterator[Stored[Row]]:
    """The rows of `model` whose columns are as `where` says, or hold one of several, in their order."""
    fields = list(model._meta.concrete_fields)
    columns = ", ".join(_as_characters(field) for field in fields)
    quote = connection.ops.quote_name
    conditions = [f"{quote(name)} {_is(value)}" for name, value in where.items()]
    table = quote(model._meta.db_table)
    only = f" WHERE {' AND '.join(conditions)}" if conditions else ""
    # Of the table: a name alone would mean the characters that are selected, and sort 10 before 9.
    sql = f"SELECT {columns} FROM {table}{only} ORDER BY {table}.{quote(order)}"  # noqa: S608 - our own names
    with connection.cursor() as cursor:
        cursor.execute(sql, [number for value in where.values() for number in _numbers(value)])
        for cells in cursor:
            yield _stored(model, fields, cells, order=order)


def _is(value: int | Collection[int] | None) -> str:
    """The condition of SQL, with a place for each of its `_numbers`."""
    if value is None:
        return "IS NULL"
    return "= %s" if isinstance(value, int) else f"IN ({', '.join(['%s'] * len(value)) or 'NULL'})"


def _numbers(value: int | Collection[int] | None) -> Collection[int]:
    return [] if value is None else [value] if isinstance(value, int) else value


def stored_keys(model: type[models.Model], column: str) -> list[int | None]:
    """What stands in a column of whole numbers, each once, -1 for what is none."""
    field = model._meta.get_field(column)
    assert isinstance(field, models.Field)  # noqa: S101 - a column
    table = connection.ops.quote_name(model._meta.db_table)
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT DISTINCT {_as_characters(field)} FROM {table}")  # noqa: S608 - our own names
        return [None if cell is None else _whole_or(cell, -1) for (cell,) in cursor]


def _stored[Row: models.Model](
    model: type[Row], fields: list[Any], cells: tuple[Any, ...], *, order: str
) -> Stored[Row]:
    values: dict[str, Any] = {}
    number = None
    is_written_by_us = True
    for field, cell in zip(fields, cells, strict=True):
        try:
            values[field.attname] = _value(field, cell)
        except ValueError:
            is_written_by_us = False
        else:
            number = values[field.attname] if field.column == order else number
    if not is_written_by_us:
        return Stored(row=None, number=number)
    row = model(**values)
    row._state.adding = False
    return Stored(row=row, number=number)


def _as_characters(field: models.Field[Any, Any]) -> str:
    column = connection.ops.quote_name(str(field.column))
    kind = field.get_internal_type()
    if connection.vendor == "sqlite":
        # A text that became a blob, with the same bytes in it, is no text any more.
        as_blob = f"CAST({column} AS BLOB)"
        return as_blob if kind == "BinaryField" else f"CASE typeof({column}) WHEN 'blob' THEN NULL ELSE {as_blob} END"
    if kind == "BinaryField":
        return f"encode({column}, 'hex')"
    if kind == "DateTimeField":
        return f"to_char({column} AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')"
    return f"{column}::text"


def _value(field: Any, cell: Any) -> Any:
    """Raises ValueError for characters that this program does not write into such a column."""
    kind = field.target_field.get_internal_type() if field.remote_field else field.get_internal_type()
    if cell is None:
        if not field.null:
            raise ValueError(f"{field.name} is null")
        return None
    if kind == "BinaryField":
        return bytes(cell) if connection.vendor == "sqlite" else bytes.fromhex(cell)
    characters = cell.decode() if isinstance(cell, bytes) else cell
    return _READERS.get(kind, _whole)(characters)


def _text(characters: str) -> str:
    return characters


def _whole(characters: str) -> int:
    value = int(characters)
    if str(value) != characters:
        raise ValueError(f"no whole number: {characters!r}")
    return value


def _whole_or(cell: Any, otherwise: int) -> int:
    try:
        return _whole(cell.decode() if isinstance(cell, bytes) else cell)
    except ValueError:
        return otherwise


def _truth(characters: str) -> bool:
    if characters not in _TRUTHS:
        raise ValueError(f"neither true nor false: {characters!r}")
    return _TRUTHS[characters]


def _time(characters: str) -> datetime:
    value = datetime.fromisoformat(characters)
    ways = (str(value), value.isoformat(" ", "microseconds"))
    if value.tzinfo or characters != ways[connection.vendor != "sqlite"]:
        raise ValueError(f"no time as it is stored: {characters!r}")
    return value.replace(tzinfo=UTC)


def _json(characters: str) -> Any:
    value = json.loads(characters)
    # PostgreSQL has parsed it long since and writes it in its own way.
    if connection.vendor == "sqlite" and json.dumps(value) != characters:
        raise ValueError("JSON in other characters than it was stored in")
    return value


_TRUTHS = {"0": False, "1": True, "false": False, "true": True}
_READERS: dict[str, Callable[[str], Any]] = {
    "CharField": _text,
    "TextField": _text,
    "BooleanField": _truth,
    "DateTimeField": _time,
    "JSONField": _json,
}

"""The verdict report as CSV (RFC 4180), written and read back.

UTF-8, lines end in CR LF, a header row, then one row a claim in the columns of `VerdictRow`. Times are ISO 8601 in UTC
(2026-03-01T09:30:00Z), `sources` are separated by a space. No byte order mark unless asked for: RFC 4180 has none, and
programs take it for a part of the first column's name; Excel needs it to tell UTF-8 when a file is opened by a click.
Text is safe in a spreadsheet by the rule of claims.reporting.cells, which `read_csv` takes back.
"""

import codecs
import csv
import io
from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields
from datetime import datetime
from itertools import batched
from operator import attrgetter
from typing import IO, Any

from claims.reporting.cells import from_cell, from_time_cell, to_cell, to_number_cell, to_time_cell
from claims.reporting.rows import CHUNK_ROWS, COLUMNS, VerdictRow


class ReportError(ValueError):
    """These bytes are no verdict report that we can read. The message says which line, and why, in one sentence."""


def csv_chunks(rows: Iterable[VerdictRow], *, byte_order_mark: bool = False) -> Iterator[bytes]:
    """The report in pieces of up to CHUNK_ROWS rows (a piece a row takes 2.5 times as long over HTTP)."""
    yield (codecs.BOM_UTF8 if byte_order_mark else b"") + _lines([COLUMNS])
    for chunk in batched(rows, CHUNK_ROWS):
        yield _lines(map(_cells, chunk))


def read_csv(stream: IO[bytes]) -> Iterator[VerdictRow]:
    """The rows of a report as they were written, without `ticks` and `evidence`, which CSV has no room for.

    A byte order mark is skipped. Raises ReportError.
    """
    # A cell may hold an article's whole text; the limit is one for the process, and its default 128 KiB.
    csv.field_size_limit(max(csv.field_size_limit(), 2**31 - 1))
    lines = csv.reader(codecs.iterdecode(stream, "utf-8-sig"), strict=True)
    try:
        if tuple(next(lines, ())) != COLUMNS:
            raise ReportError("Line 1 does not hold the columns of a verdict report.")
        for cells in lines:
            yield _row(cells, line=lines.line_num)
    except UnicodeDecodeError as error:
        raise ReportError(f"After line {lines.line_num}: not UTF-8.") from error
    except csv.Error as error:
        raise ReportError(f"Line {lines.line_num} is not CSV: {error}.") from error


def _lines(rows: Iterable[Iterable[Any]]) -> bytes:
    buffer = io.StringIO(newline="")
    csv.writer(buffer).writerows(rows)
    return buffer.getvalue().encode()


def _cells(row: VerdictRow) -> list[Any]:
    cells = list(_values(row))
    for place, to_column_cell in _WRITERS:
        cells[place] = to_column_cell(cells[place])
    return cells


def _row(cells: list[str], *, line: int) -> VerdictRow:
    if len(cells) != len(COLUMNS):
        raise ReportError(f"Line {line} has {len(cells)} cells instead of {len(COLUMNS)}.")
    try:
        values: dict[str, Any] = {name: read(cell) for (name, read), cell in zip(_READERS, cells, strict=True)}
    except ValueError as error:
        raise ReportError(f"Line {line}: {error}.") from error
    return VerdictRow(**values)


def _sources_cell(urls: tuple[str, ...]) -> str:
    """A space within a URL, which is none by the standard, is written as %20."""
    return to_cell(" ".join(url.replace(" ", "%20") for url in urls))


def _sources(cell: str) -> tuple[str, ...]:
    return tuple(from_cell(cell).split(" ")) if cell else ()


_BY_TYPE: dict[Any, tuple[Callable[..., str] | None, Callable[[str], Any]]] = {
    int: (None, int),
    str: (to_cell, from_cell),
    datetime | None: (to_time_cell, from_time_cell),
    tuple[str, ...]: (_sources_cell, _sources),
}
_BY_NAME = {"value": (to_number_cell, from_cell), "upper": (to_number_cell, from_cell)}
_CONVERTERS = {
    column.name: _BY_NAME.get(column.name, _BY_TYPE[column.type]) for column in fields(VerdictRow) if column.compare
}
_WRITERS = tuple((place, write) for place, (write, _) in enumerate(_CONVERTERS.values()) if write)
_READERS = tuple((name, read) for name, (_, read) in _CONVERTERS.items())
_values = attrgetter(*COLUMNS)

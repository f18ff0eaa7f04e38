"""The formats that the report can be written in."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from types import MappingProxyType

from claims.reporting.csv_report import csv_chunks
from claims.reporting.json_report import json_chunks
from claims.reporting.rows import VerdictRow, count_with_gone, rows_with_gone, verdict_rows
from claims.reporting.selection import Selection


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """`rows` are those that a selection gives, `count` says how many, and `chunks` writes them as the pieces of a file."""

    extension: str
    media_type: str
    rows: Callable[[Selection], Iterator[VerdictRow]] = verdict_rows
    count: Callable[[Selection], int] = Selection.count
    chunks: Callable[[Iterable[VerdictRow]], Iterator[bytes]]


_CSV = "text/csv; charset=utf-8; header=present"
FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        "csv": Format(extension="csv", media_type=_CSV, chunks=csv_chunks),
        # The same with the byte order mark by which Excel tells UTF-8 when a file is opened by a click.
        "excel": Format(extension="csv", media_type=_CSV, chunks=partial(csv_chunks, byte_order_mark=True)),
        "json": Format(
            extension="json",
            media_type="application/json",
            rows=rows_with_gone,
            count=count_with_gone,
            chunks=json_chunks,
        ),
    }
)

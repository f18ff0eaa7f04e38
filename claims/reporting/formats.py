"""The formats that the report can be written in."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from claims.reporting.csv_report import csv_chunks
from claims.reporting.json_report import json_chunks
from claims.reporting.rows import VerdictRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """`name` is its file extension too; `chunks` writes rows as pieces of a file."""

    name: str
    media_type: str
    chunks: Callable[[Iterable[VerdictRow]], Iterator[bytes]]


FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        "csv": Format(name="csv", media_type="text/csv; charset=utf-8; header=present", chunks=csv_chunks),
        "json": Format(name="json", media_type="application/json", chunks=json_chunks),
    }
)

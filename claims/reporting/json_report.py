"""The verdict report as JSON: one array with an object a line.

It is one document, so that a download cut short is noticed, and still each line can be read by itself. The objects have
the columns of the CSV under the same names, raw: no apostrophes, `sources` a list, null for what is absent. They add the
`ticks` of the verdict and its `evidence` as it was frozen. Behind the claims that stand in their texts come those that are gone
from them, told by `gone_in`.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import fields
from datetime import datetime
from itertools import batched
from typing import Any

from claims.reporting.cells import to_time_cell
from claims.reporting.rows import CHUNK_ROWS, VerdictRow

_NAMES = tuple(field.name for field in fields(VerdictRow))


def json_chunks(rows: Iterable[VerdictRow]) -> Iterator[bytes]:
    """The report in pieces of up to CHUNK_ROWS rows."""
    before = "[\n"
    for chunk in batched(rows, CHUNK_ROWS):
        yield (before + ",\n".join(map(_object, chunk))).encode()
        before = ",\n"
    yield b"[]\n" if before == "[\n" else b"\n]\n"


def _object(row: VerdictRow) -> str:
    return _encode({name: _json_value(getattr(row, name)) for name in _NAMES})


def _json_value(value: Any) -> Any:
    if isinstance(value, datetime):
        return to_time_cell(value)
    return None if value == "" else value


_encode = json.JSONEncoder(ensure_ascii=False).encode

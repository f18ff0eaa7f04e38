"""Print the claims of texts as JSON Lines, touching no database.

Offsets are code points of the text as given: UTF-8 decoded, and nothing else. A carriage return counts, and so does a
byte order mark (U+FEFF) at the head of a file: it is what `open(path, encoding="utf-8", newline="")` reads there.
Before JSON Lines (`--batch`) a byte order mark is no part of any text and is passed over.
"""

import argparse
import json
import os
import sys
from collections.abc import Iterator
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

from django.core.management.base import BaseCommand, CommandError, CommandParser

from claims.extraction import LANGUAGES, Figure, Mention, Quotation, Span, extract

STANDARD_INPUT = "standard input"


class Command(BaseCommand):
    help = "Print every figure and quotation of UTF-8 texts, one JSON object a mention, in reading order."
    requires_system_checks = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="UTF-8 texts; none: standard input")
        parser.add_argument("--date", type=_day, help="publication date (2025-11-20): resolves “last Friday”")
        parser.add_argument("--language", default="en", choices=LANGUAGES, help="language of the texts (default: en)")
        parser.add_argument("--batch", action="store_true", help='read JSON Lines {"id", "text", "date"} instead')

    def handle(self, *args: Any, **options: Any) -> None:
        if options["batch"] and (options["files"] or options["date"]):
            raise CommandError("--batch reads texts and dates from standard input: it goes with no FILE and no --date.")
        self._texts = self._claims = self._mentions = 0
        try:
            if options["batch"]:
                self._batch(language=options["language"])
            else:
                self._files(options["files"], day=options["date"], language=options["language"])
            self.stdout.flush()
        except BrokenPipeError:
            _leave_quietly()
        mentions, claims, texts = (
            _counted(self._mentions, "mention"),
            _counted(self._claims, "claim"),
            _counted(self._texts, "text"),
        )
        self.stderr.write(f"{mentions} of {claims} in {texts}.", self.style.SUCCESS)

    def _files(self, files: list[Path], *, day: date | None, language: str) -> None:
        paths: list[Path | None] = [*files]
        for path in paths or [None]:
            label = {"file": str(path)} if len(files) > 1 else {}
            self._print(label, _read(path), day=day, language=language)

    def _batch(self, *, language: str) -> None:
        for number, line in enumerate(sys.stdin.buffer, 1):
            words = _decoded(line, f"line {number} of {STANDARD_INPUT}")
            if words := words.removeprefix("\ufeff").strip():
                record = _record(words, number)
                day = _day_of(record, number)
                self._print({"id": record["id"]}, record["text"], day=day, language=language)

    def _print(self, label: dict[str, Any], text: str, *, day: date | None, language: str) -> None:
        rows = list(mention_rows(text, day=day, language=language))
        for row in rows:
            self.stdout.write(self._json({**label, **row}))
        self._texts += 1
        self._mentions += len(rows)
        self._claims += max((row["claim"] for row in rows), default=0)

    def _json(self, row: dict[str, Any]) -> str:
        """`row` on one line, in escapes where the output is not UTF-8 or a lone surrogate cannot be."""
        encoding = getattr(self.stdout, "encoding", None) or "utf-8"
        line = json.dumps(row, ensure_ascii=encoding.lower().replace("-", "") != "utf8")
        try:
            line.encode()
        except UnicodeEncodeError:
            return json.dumps(row)
        return line


def mention_rows(text: str, *, day: date | None, language: str = "en") -> Iterator[dict[str, Any]]:
    """One JSON-ready object a mention, in reading order, as docs/extraction.md describes it."""
    for mention in extract(text, published_on=day, language=language).mentions:
        yield _row(text, mention)


def _row(text: str, mention: Mention) -> dict[str, Any]:
    content = mention.content
    return {
        **_place(text, mention.span),
        "kind": mention.kind,
        mention.kind: asdict(content) if isinstance(content, Figure) else _quotation(text, content),
        "claim": mention.claim,
        "sentence": [mention.sentence.start, mention.sentence.end],
    }


def _quotation(text: str, quotation: Quotation) -> dict[str, Any]:
    return {
        "form": quotation.form,
        "speaker": _place(text, quotation.speaker) if quotation.speaker else None,
        "speaker_name": quotation.speaker_name,
        "cue": _place(text, quotation.cue) if quotation.cue else None,
        "via": quotation.via,
        "confidence": round(quotation.confidence, 3),
    }


def _place(text: str, span: Span) -> dict[str, Any]:
    return {"start": span.start, "end": span.end, "text": span.of(text)}


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _leave_quietly() -> NoReturn:
    """End without a word, as whoever read our output has gone; what is still buffered goes nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    sys.exit(1)


def _read(path: Path | None) -> str:
    try:
        raw = sys.stdin.buffer.read() if path is None else path.read_bytes()
    except OSError as error:
        raise CommandError(f"{path or STANDARD_INPUT}: {error.strerror}.") from error
    return _decoded(raw, str(path or STANDARD_INPUT))


def _decoded(raw: bytes, name: str) -> str:
    try:
        return raw.decode()
    except UnicodeDecodeError as error:
        raise CommandError(f"{name}: not UTF-8 at byte {error.start}.") from error


def _record(line: str, number: int) -> dict[str, Any]:
    try:
        record = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise CommandError(f"Line {number} is not JSON.") from error
    if not isinstance(record, dict) or "id" not in record or not isinstance(record.get("text"), str):
        raise CommandError(f'Line {number} is no object with "id" and "text".')
    return record


def _day(words: str) -> date:
    try:
        return date.fromisoformat(words)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{words!r} is no date such as 2025-11-20") from error


def _day_of(record: dict[str, Any], number: int) -> date | None:
    words = record.get("date")
    if words is None:
        return None
    try:
        return date.fromisoformat(words)
    except (TypeError, ValueError) as error:
        raise CommandError(f"Line {number}: {words!r} is no date such as 2025-11-20.") from error

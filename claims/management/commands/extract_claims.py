"""Print the claims of texts as JSON Lines, touching no database."""

import argparse
import json
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from claims.extraction import Mention, Quotation, Span, extract


class Command(BaseCommand):
    help = "Print every figure and quotation of UTF-8 texts, one JSON object a mention, in reading order."
    requires_system_checks = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="UTF-8 texts; none: standard input")
        parser.add_argument("--date", type=_day, help="publication date (2025-11-20): resolves “last Friday”")
        parser.add_argument("--language", default="en", help="language of the texts (default: en)")
        parser.add_argument("--batch", action="store_true", help='read JSON Lines {"id", "text", "date"} instead')

    def handle(self, *args: Any, **options: Any) -> None:
        if options["batch"]:
            counted = self._batch(language=options["language"])
        else:
            counted = self._files(options["files"], day=options["date"], language=options["language"])
        self.stderr.write(counted)

    def _files(self, files: list[Path], *, day: date | None, language: str) -> str:
        total = 0
        paths: list[Path | None] = [*files]
        for path in paths or [None]:
            text = _read(path)
            label = {"file": str(path)} if len(files) > 1 else {}
            for row in mention_rows(text, day=day, language=language):
                self.stdout.write(json.dumps({**label, **row}, ensure_ascii=False))
                total += 1
        return f"{total} mentions in {max(len(files), 1)} text(s)."

    def _batch(self, *, language: str) -> str:
        total = texts = 0
        for number, line in enumerate(sys.stdin.buffer, 1):
            if not line.strip():
                continue
            record = _record(line, number)
            texts += 1
            for row in mention_rows(record["text"], day=_day_or_none(record.get("date"), number), language=language):
                self.stdout.write(json.dumps({"id": record["id"], **row}, ensure_ascii=False))
                total += 1
        return f"{total} mentions in {texts} text(s)."


def mention_rows(text: str, *, day: date | None, language: str = "en") -> Iterator[dict[str, Any]]:
    """One JSON-ready object a mention, in reading order, as docs/extraction.md describes it."""
    for mention in extract(text, published_on=day, language=language).mentions:
        yield _row(text, mention)


def _row(text: str, mention: Mention) -> dict[str, Any]:
    return {
        **_place(text, mention.span),
        "kind": mention.kind,
        mention.kind: _quotation(text, mention.content)
        if isinstance(mention.content, Quotation)
        else {
            "type": mention.content.type,
            "value": mention.content.value,
            "upper": mention.content.upper,
            "unit": mention.content.unit,
            "currency": mention.content.currency,
            "qualifier": mention.content.qualifier,
            "confidence": mention.content.confidence,
        },
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


def _read(path: Path | None) -> str:
    try:
        raw = sys.stdin.buffer.read() if path is None else path.read_bytes()
        return raw.decode("utf-8")
    except OSError as error:
        raise CommandError(f"{path}: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise CommandError(f"{path or 'standard input'}: not UTF-8 at byte {error.start}.") from error


def _record(line: bytes, number: int) -> dict[str, Any]:
    try:
        record = json.loads(line)
    except ValueError as error:
        raise CommandError(f"Line {number} is not JSON.") from error
    if not isinstance(record, dict) or "id" not in record or not isinstance(record.get("text"), str):
        raise CommandError(f'Line {number} is no object with "id" and "text".')
    return record


def _day(words: str) -> date:
    try:
        return date.fromisoformat(words)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{words!r} is no date such as 2025-11-20") from error


def _day_or_none(words: str | None, number: int) -> date | None:
    try:
        return date.fromisoformat(words) if words else None
    except (TypeError, ValueError) as error:
        raise CommandError(f"Line {number}: {words!r} is no date such as 2025-11-20.") from error

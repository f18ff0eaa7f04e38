"""Write the verdict report to a file or to standard output."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from claims.extraction.values import FIGURE_TYPES, FORMS
from claims.models import Article, Claim, User
from claims.models.claims import Outcome
from claims.reporting.exporting import record_export
from claims.reporting.files import write_whole
from claims.reporting.formats import FORMATS
from claims.reporting.rows import VerdictRow
from claims.reporting.selection import Selection


class Command(BaseCommand):
    help = "Write where each claim stands, one row a claim in reading order, as CSV or JSON. What is chosen narrows it."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--article", type=int, action="append", default=[], metavar="ID", help="may be given often")
        parser.add_argument("--kind", choices=Claim.Kind.values, default="")
        parser.add_argument(
            "--type", choices=(*FIGURE_TYPES, *FORMS), default="", metavar="TYPE", help="money, direct, …"
        )
        parser.add_argument("--outcome", choices=Outcome.values, default="")
        parser.add_argument("--reviewer", default="", metavar="USERNAME", help="whose verdict stands")
        parser.add_argument("--speaker", default="", help="a part of the name")
        parser.add_argument("--text", default="", help="words of the sentence")
        parser.add_argument(
            "--format", choices=list(FORMATS), default="csv", help="excel: CSV that Excel reads as UTF-8 (default: csv)"
        )
        parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="none: standard output")

    def handle(self, *args: Any, **options: Any) -> None:
        _check_articles(options["article"])
        _check_reviewer(options["reviewer"])
        selection = Selection(
            articles=tuple(options["article"]),
            kind=options["kind"],
            type=options["type"],
            outcome=options["outcome"],
            reviewer=options["reviewer"],
            speaker=options["speaker"],
            text=options["text"],
        )
        form = FORMATS[options["format"]]
        rows = _Counted(form.rows(selection))
        chunks = form.chunks(rows)
        path: Path | None = options["output"]
        try:
            if path:
                write_whole(path, chunks)
            else:
                self._print(chunks)
        except OSError as error:
            raise CommandError(f"{path or 'Standard output'}: {error.strerror}.") from error
        record_export(selection, form=options["format"], by=None, rows=rows.count)
        claims = "1 claim" if rows.count == 1 else f"{rows.count} claims"
        self.stderr.write(f"{claims} exported{f' to {path}' if path else ''}.", self.style.SUCCESS)

    def _print(self, chunks: Iterable[bytes]) -> None:
        # Bytes where there are any to be had, for a text layer may change the line ends.
        out: IO[bytes] | None = getattr(self.stdout, "buffer", None)
        try:
            for chunk in chunks:
                if out:
                    out.write(chunk)
                else:
                    self.stdout.write(chunk.decode(), ending="")
            self.stdout.flush()
        except BrokenPipeError:
            # What is still buffered goes nowhere, or else Python complains of the pipe once more when it ends.
            with Path(os.devnull).open("wb") as nowhere:
                os.dup2(nowhere.fileno(), self.stdout.fileno())
            raise


class _Counted:
    """The rows, and how many there were."""

    def __init__(self, rows: Iterable[VerdictRow]) -> None:
        self._rows = rows
        self.count = 0

    def __iter__(self) -> Iterator[VerdictRow]:
        for row in self._rows:
            self.count += 1
            yield row


def _check_articles(ids: list[int]) -> None:
    known = set(Article.objects.filter(id__in=ids).values_list("id", flat=True))
    for number in ids:
        if number not in known:
            raise CommandError(f"There is no article {number}.")


def _check_reviewer(username: str) -> None:
    if username and not User.objects.filter(username=username).exists():
        raise CommandError(f"There is nobody with the user name {username!r}.")

"""Import articles from files and folders."""

import argparse
import sys
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone
from tqdm import tqdm

from claims.importing.revising import revise_article
from claims.importing.storing import AlreadyThereError, Metadata, import_article
from claims.models import Article, Entry, User, Version
from claims.reading import MEDIA_TYPES, TextRefused, read_path
from claims.reading.languages import LANGUAGES


class Command(BaseCommand):
    help = (
        "Import plain texts (UTF-8, UTF-16, Windows-1252), Word documents (.docx), OpenDocument texts (.odt) and web pages (.html), an article a file. "
        "The first line of a text is its headline. "
        "A text that is there already is passed over."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a file, or a folder with such files")
        parser.add_argument("--outlet", default="", help="who publishes them")
        parser.add_argument("--byline", default="", help="who wrote them")
        parser.add_argument(
            "--language",
            default="",
            choices=LANGUAGES,
            metavar="CODE",
            help="their language, such as fr (default: as each tells)",
        )
        parser.add_argument("--date", type=_day, help="their publication date (2025-11-20)")
        parser.add_argument(
            "--due",
            type=_moment,
            metavar="TIME",
            help="by when they must be checked, on the desk's clock (2025-11-20T17:00)",
        )
        parser.add_argument("--user", default="", help="user name of the person who imports them")
        parser.add_argument(
            "--revises",
            type=int,
            metavar="ID",
            help="the article of which the one file is a new version, brought by --user; its verdicts follow the text",
        )

    def handle(self, *args: Any, paths: list[Path], **options: Any) -> None:
        imported_by = _person(options["user"])
        if options["revises"] is not None:
            self.stdout.write(self._revise(options["revises"], paths, brought_by=imported_by))
            return
        metadata = Metadata(
            outlet=options["outlet"],
            byline=options["byline"],
            language=options["language"],
            published_on=options["date"],
            due_at=options["due"],
        )
        counts = {"imported": 0, "already there": 0, "failed": 0}
        files = list(_files(paths))
        # disable=None: a bar on a terminal only.
        for path in tqdm(files, unit="article", file=sys.stderr, disable=None):
            counts[self._import(path, metadata=metadata, imported_by=imported_by)] += 1
        summary = f"{', '.join(f'{count} {word}' for word, count in counts.items())}."
        if counts["failed"]:
            raise CommandError(summary)
        self.stdout.write(summary)

    def _import(self, path: Path, *, metadata: Metadata, imported_by: User | None) -> str:
        try:
            if path.is_dir():
                raise TextRefused("There is no article in this folder (.txt, .docx, .odt, .html).")
            manuscript = read_path(path)
        except TextRefused as refusal:
            self._row(f"{path}: {refusal}", style=self.style.ERROR)
            return "failed"
        origin = Version.Origin.COMMAND
        try:
            version = import_article(manuscript, metadata=metadata, origin=origin, imported_by=imported_by, once=True)
        except AlreadyThereError as there:
            earlier = there.earlier
            self._row(f"{path}: already there as “{earlier.article}” (article {earlier.article_id}).")
            return "already there"
        for note in manuscript.notes:
            self._row(f"{path}: {note}")
        version.refresh_from_db(fields=["extraction"])
        if version.extraction == Version.Extraction.FAILED:
            self._row(f"{path}: stored, but looking for its claims failed: run manage.py retry_extraction.")
        return "imported"

    def _revise(self, article_id: int, paths: list[Path], *, brought_by: User | None) -> str:
        """What became of the claims, in a line. Raises CommandError."""
        article = Article.objects.filter(pk=article_id).first()
        if article is None:
            raise CommandError(f"There is no article {article_id}.")
        if len(paths) != 1 or paths[0].is_dir():
            raise CommandError("A new version is one file.")
        if brought_by is None:
            raise CommandError(
                "Say who brings the new version, by --user: verdicts that it opens again name that person."
            )
        try:
            manuscript = read_path(paths[0])
            version = revise_article(article, manuscript, origin=Version.Origin.COMMAND, brought_by=brought_by)
        except TextRefused as refusal:
            raise CommandError(f"{paths[0]}: {refusal}") from refusal
        for note in manuscript.notes:
            self._row(f"{paths[0]}: {note}")
        return _what_became(article, version)

    def _row(self, row: str, *, style: Callable[[str], str] = str) -> None:
        with tqdm.external_write_mode(file=sys.stderr):
            self.stderr.write(row, style)


def _what_became(article: Article, version: Version) -> str:
    """Raises CommandError where the claims could not be looked for."""
    version.refresh_from_db(fields=["extraction", "is_current"])
    what = f"Version {version.number} of “{article}” (article {article.pk})"
    if version.extraction == Version.Extraction.FAILED:
        raise CommandError(f"{what} is stored, but looking for its claims failed: run manage.py retry_extraction.")
    told = Entry.objects.filter(article=article, act=Entry.Act.PLACED).order_by("number").last()
    if not version.is_current or told is None:
        return f"{what} is stored, and is being read."
    opened = sum("verdict" in claim for claim in told.after["changed"])
    counts = {name: len(told.after[name]) for name in ("kept", "changed", "gone", "back", "new")}
    return (
        f"{what}: {counts['kept']} claims as they were, {counts['changed']} changed ({opened} open again), "
        f"{counts['gone']} gone, {counts['back']} back, {counts['new']} new."
    )


def _files(paths: list[Path]) -> Iterator[Path]:
    """Each file, those in a folder by name; a folder without any text stands for itself."""
    for path in paths:
        inside = sorted(file for file in path.rglob("*") if file.suffix.lower() in MEDIA_TYPES and file.is_file())
        yield from inside or [path]


def _person(username: str) -> User | None:
    if not username:
        return None
    try:
        person: User = User.objects.get(username=username)
    except User.DoesNotExist as error:
        raise CommandError(f"There is nobody with the user name {username!r}.") from error
    return person


def _day(words: str) -> date:
    try:
        return date.fromisoformat(words)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{words!r} is no date such as 2025-11-20") from error


def _moment(words: str) -> datetime:
    """Without an offset, on the desk's clock."""
    try:
        moment = datetime.fromisoformat(words)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{words!r} is no time such as 2025-11-20T17:00") from error
    return timezone.make_aware(moment) if timezone.is_naive(moment) else moment

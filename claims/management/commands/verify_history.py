"""Prove that no verdict and no entry of the record was changed, deleted or slipped in."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import connection

from claims.models import Article, Entry, Verdict, append_only
from claims.reviewing import Break, Head, breaks, breaks_of, heads, verify_heads


class Command(BaseCommand):
    help = "Check the verdicts and the record of every article, and name the first place where they do not hold."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--article", type=int, action="append", metavar="ID", help="only this article")
        parser.add_argument(
            "--head",
            type=Path,
            action="append",
            default=[],
            metavar="FILE",
            help="heads that were kept elsewhere, a line of JSON each: the record must still lead to them",
        )
        parser.add_argument(
            "--print-heads",
            action="store_true",
            help="print the end of each chain as a line of JSON, to be kept elsewhere",
        )

        parser.add_argument(
            "--restore-guards",
            action="store_true",
            help="put the triggers back that refuse changes, where somebody lifted them",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        if options["restore_guards"]:
            append_only.install(connection)
        articles = Article.objects.order_by("pk")
        if options["article"]:
            articles = articles.filter(pk__in=options["article"])
            missing = set(options["article"]) - set(articles.values_list("pk", flat=True))
            if missing:
                raise CommandError(f"There is no article {min(missing)}.")
        kept = [head for path in options["head"] for head in _kept_in(path)]
        _refuse(_found(options["article"], kept))
        if options["print_heads"]:
            self._print_heads(set(options["article"] or ()))
        self._sum_up(articles, kept=len(kept), article=bool(options["article"]), printed=options["print_heads"])

    def _print_heads(self, articles: set[int]) -> None:
        for head in heads():
            if not articles or head.article in articles:
                self.stdout.write(json.dumps(asdict(head)))

    def _sum_up(self, articles: Any, *, kept: int, article: bool, printed: bool) -> None:
        verdicts = Verdict.objects.filter(article__in=articles).count()
        entries = (Entry.objects.filter(article__in=articles) if article else Entry.objects.all()).count()
        held = f", {kept} kept head(s)" if kept else ""
        # Among heads that are printed into a file, the sum would be a line that is none.
        (self.stderr if printed else self.stdout).write(
            f"The history holds: {verdicts} verdict(s) in {articles.count()} article(s), "
            f"{entries} entries of the record{held}."
        )


def _found(articles: list[int] | None, kept: list[Head]) -> Iterator[Break]:
    if articles:
        for article in articles:
            yield from breaks_of(article)
    else:
        yield from breaks()
    broken = verify_heads(kept)
    if broken:
        yield broken


def _refuse(found: Iterable[Break]) -> None:
    """Raises CommandError when there is any break, or a guard is not in place."""
    places = "; at ".join(map(str, found))
    if places:
        raise CommandError(f"The history is broken at {places}.")
    lifted = append_only.lifted(connection)
    if lifted:
        raise CommandError(
            f"The history holds, but the database would let it be changed: {', '.join(lifted)} not in place. "
            "manage.py verify_history --restore-guards puts them back."
        )


def _kept_in(path: Path) -> Iterator[Head]:
    """Raises CommandError for a file that can't be read, or a line that is no head."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise CommandError(f"{path} cannot be read.") from error
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield _head(line, place=f"{path}, line {number}")


def _head(line: str, *, place: str) -> Head:
    refusal = f'{place} is no head: it is a line such as {{"article": 3, "number": 12, "hash": "…"}}.'
    try:
        said = json.loads(line)
    except json.JSONDecodeError as error:
        raise CommandError(refusal) from error
    match said:
        case {"article": int() | None as article, "number": int() as number, "hash": str() as digest}:
            return Head(article=article, number=number, hash=digest)
    raise CommandError(refusal)

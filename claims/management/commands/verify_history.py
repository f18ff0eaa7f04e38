"""Prove that no verdict and no entry of the record was changed, deleted or slipped in."""

from collections.abc import Iterator
from pathlib import Path
from smtplib import SMTPException
from typing import Any

from django.conf import settings
from django.core.mail import send_mail
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import connection
from django.utils import timezone

from claims.models import Article, Entry, Verdict, append_only
from claims.reviewing import Break, Head, breaks, breaks_of, heads, verify_heads
from claims.reviewing.kept_heads import HeadsError, head_in_a_line, heads_kept_in


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
            help="heads that were kept elsewhere, as lines of JSON or as the mail that was saved: the record must still "
            "lead to them",
        )
        parser.add_argument(
            "--print-heads",
            action="store_true",
            help="print the end of each chain as a line of JSON, to be kept elsewhere",
        )
        parser.add_argument(
            "--mail",
            action="store_true",
            help="mail the ends of all chains to RECORD_MAIL_TO, or that the history is broken",
        )
        parser.add_argument(
            "--restore-guards",
            action="store_true",
            help="put the triggers back that refuse changes, where somebody lifted them",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        if options["mail"] and not settings.CAN_MAIL_RECORD:
            raise CommandError("Mail is not set up: set EMAIL_HOST and RECORD_MAIL_TO (docs/operating.md, Backup).")
        if options["restore_guards"]:
            append_only.install(connection)
        articles = Article.objects.order_by("pk")
        if options["article"]:
            articles = articles.filter(pk__in=options["article"])
            missing = set(options["article"]) - set(articles.values_list("pk", flat=True))
            if missing:
                raise CommandError(f"There is no article {min(missing)}.")
        try:
            kept = [head for path in options["head"] for head in heads_kept_in(path)]
        except HeadsError as error:
            raise CommandError(str(error)) from error
        fault = _fault(options["article"], kept)
        if options["mail"]:
            _mail(fault)
        if fault:
            raise CommandError(fault)
        if options["print_heads"]:
            self._print_heads(set(options["article"] or ()))
        self._sum_up(articles, kept=len(kept), article=bool(options["article"]), printed=options["print_heads"])

    def _print_heads(self, articles: set[int]) -> None:
        for head in heads():
            if not articles or head.article in articles:
                self.stdout.write(head_in_a_line(head))

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


# So many broken places are named; who reads more has them in a backup to compare.
_NAMED = 100


def _fault(articles: list[int] | None, kept: list[Head]) -> str:
    """A sentence that names every break, or else the guards that are not in place; "" where all is well."""
    found = [str(place) for place in _found(articles, kept)]
    if found:
        more = f"; and at {len(found) - _NAMED} more places" if len(found) > _NAMED else ""
        return f"The history is broken at {'; at '.join(found[:_NAMED])}{more}."
    lifted = append_only.lifted(connection)
    if lifted:
        return (
            f"The history holds, but the database would let it be changed: {', '.join(lifted)} not in place. "
            "manage.py verify_history --restore-guards puts them back."
        )
    return ""


def _mail(fault: str) -> None:
    """The heads, to be kept; or what is wrong. Raises CommandError when it can't be sent."""
    now = timezone.now()
    lines = [head_in_a_line(head) for head in heads()]
    if fault:
        subject, body = "factcheck: the history does not hold", fault
    else:
        subject = f"factcheck: heads of the record, {now:%Y-%m-%d}"
        body = "\n".join([_LETTER.format(at=f"{now:%Y-%m-%d %H:%M} UTC"), *lines])
    try:
        send_mail(subject, f"{body}\n", settings.RECORD_MAIL_FROM, settings.RECORD_MAIL_TO)
    except (OSError, SMTPException) as error:
        raise CommandError(f"The mail could not be sent: {error}.") from error


_LETTER = """Here each chain of the record ended on {at}, when all of it held.

Keep this mail where the desk's database is not. To hold the record against it later, save it as a file:

    manage.py verify_history --head FILE
"""

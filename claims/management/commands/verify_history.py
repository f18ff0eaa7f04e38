"""Prove that no verdict was changed, deleted or slipped in."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from claims.models import Article, Entry, Verdict
from claims.reviewing import verify_article, verify_record


class Command(BaseCommand):
    help = "Check the verdicts and the record of every article, and name the first place where they do not hold."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--article", type=int, action="append", metavar="ID", help="only this article")

    def handle(self, *args: Any, **options: Any) -> None:
        articles = Article.objects.order_by("pk")
        if options["article"]:
            articles = articles.filter(pk__in=options["article"])
            missing = set(options["article"]) - set(articles.values_list("pk", flat=True))
            if missing:
                raise CommandError(f"There is no article {min(missing)}.")
        for article in articles.iterator():
            broken = verify_article(article)
            if broken:
                raise CommandError(f"The history is broken at {broken}.")
        broken = None if options["article"] else verify_record(None)
        if broken:
            raise CommandError(f"The history is broken at {broken}.")
        verdicts = Verdict.objects.filter(article__in=articles).count()
        entries = (
            Entry.objects.count() if not options["article"] else Entry.objects.filter(article__in=articles).count()
        )
        self.stdout.write(
            f"The history holds: {verdicts} verdict(s) in {articles.count()} article(s), {entries} entries of the record."
        )

"""Look again for the claims of articles where that failed or got stuck."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from claims.importing.extracting import retry_extraction
from claims.models import Version


class Command(BaseCommand):
    help = (
        "Look again for the claims of every article where that failed, or whose worker did not come back within ten "
        "minutes. Safe to run at any time, from a timer too."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        retried = retry_extraction()
        failed = Version.objects.filter(
            pk__in=[version.pk for version in retried], extraction=Version.Extraction.FAILED
        )
        for version in failed.select_related("article"):
            self.stderr.write(f"Article {version.article_id}, “{version.article}”: failed again; the log says why.")
        summary = f"{len(retried)} to look at again, {len(failed)} failed again."
        if failed:
            raise CommandError(summary)
        self.stdout.write(summary)

"""Changing the history as somebody would who has lifted the guards of the database."""

from datetime import timedelta

from django.db import connection
from django.utils import timezone

from claims.models import Version, append_only


def tamper(*statements: str) -> None:
    append_only.remove(connection)
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)
    append_only.install(connection)


def age(version: Version, by: timedelta) -> None:
    """Makes the version one that was imported so long ago. The test is marked `tampers`."""
    append_only.remove(connection)
    Version.objects.filter(pk=version.pk).update(imported_at=timezone.now() - by)
    append_only.install(connection)

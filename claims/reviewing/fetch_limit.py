"""How often one person may have pages fetched: the server that asks other sites at anybody's wish is a tool for harm."""

from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from claims.models import FetchAttempt, User

HOUR = timedelta(hours=1)


class TooManyFetchesError(Exception):
    """The person has had as many pages fetched within an hour as one may; the next may be fetched at `again`."""

    def __init__(self, limit: int, again: datetime) -> None:
        super().__init__(
            f"{limit} pages an hour can be fetched by one person: the next from {timezone.localtime(again):%H:%M} on. Until then "
            "paste or upload what the page says."
        )
        self.again = again


@transaction.atomic
def note_fetch(person: User) -> None:
    """Counts a fetch that is about to be made. Raises TooManyFetchesError."""
    User.objects.select_for_update(no_key=True).get(pk=person.pk)
    now, limit = timezone.now(), settings.FETCHES_PER_HOUR
    person.fetch_attempts.filter(at__lte=now - HOUR).delete()
    within = list(person.fetch_attempts.order_by("at").values_list("at", flat=True))
    if len(within) >= limit:
        # The oldest that must have gone before there is room for one.
        oldest = within[len(within) - limit]
        raise TooManyFetchesError(limit, oldest + HOUR)
    FetchAttempt.objects.create(person=person, at=now)

"""The people of the desk, who are deactivated but never deleted."""

from typing import Any, ClassVar, NoReturn

from django.contrib.auth.models import AbstractUser, UserManager
from django.db import models
from django.db.models import ProtectedError


class PeopleQuerySet(models.QuerySet["User"]):
    def delete(self) -> NoReturn:
        raise ProtectedError(_REFUSAL, set(self))


class PeopleManager(UserManager["User"].from_queryset(PeopleQuerySet)):  # type: ignore[misc]
    """Django's own, whose bulk deletion is refused."""


class User(AbstractUser):
    """Somebody who signs in. Their rights are those of their roles (claims.roles)."""

    # Own keys by action, where they differ from the usual ones; and how many notices wait in the inbox.
    keys = models.JSONField(default=dict, blank=True)
    unread = models.PositiveIntegerField(default=0)

    objects: ClassVar[PeopleManager] = PeopleManager()

    class Meta:
        verbose_name = "person"
        verbose_name_plural = "people"

    def __str__(self) -> str:
        return self.get_full_name() or self.username

    def delete(self, *args: Any, **kwargs: Any) -> NoReturn:
        """Always raises ProtectedError: a person's work stays traceable to them."""
        raise ProtectedError(_REFUSAL, {self})


_REFUSAL = "People are deactivated, not deleted: their verdicts stay traceable to them."

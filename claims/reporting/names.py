"""What people were called when they did something: user names stay, names change."""

from dataclasses import dataclass
from datetime import datetime
from typing import Self

from claims.models import Entry, User


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """The names of people by user name: as they are `now`, and `former` ones with the time until which each held, in order."""

    now: dict[str, str]
    former: dict[str, list[tuple[datetime, str]]]

    @classmethod
    def of_the_desk(cls) -> Self:
        """Two queries. Changes of before the record kept them are not known: then the first name that is known holds."""
        former: dict[str, list[tuple[datetime, str]]] = {}
        renamed = Entry.objects.filter(act=Entry.Act.ROLE, before__has_key="name").order_by("number")
        for at, before in renamed.values_list("at", "before"):
            former.setdefault(before["person"], []).append((at, before["name"]))
        return cls(now={person.username: person.get_full_name() for person in User.objects.all()}, former=former)

    def at(self, username: str, time: datetime | None) -> str:
        """The full name at that time; "" where there is none."""
        if time is None:
            return ""
        return next((name for until, name in self.former.get(username, ()) if time < until), self.now.get(username, ""))

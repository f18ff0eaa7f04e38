"""What is wrong with a history, in words that lead to the place."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Break:
    """A place where a history does not hold: "article 3, verdict 7" or "the general record, entry 12", and why."""

    place: str
    number: int
    reason: str

    def __str__(self) -> str:
        return f"{self.place} {self.number}: {self.reason}"

"""Where each chain of the record ends, so that an entry cut off its end is missed."""

from django.db import models

# The key of the chain of what belongs to no article; the others have the id of their article.
GENERAL = 0


class ChainQuerySet(models.QuerySet["Chain"]):
    def to_lengthen(self, key: int) -> "Chain":
        """The chain, begun where there is none yet. Until the transaction ends nobody else appends to it."""
        chain, _is_new = self.select_for_update(no_key=True).get_or_create(pk=key)
        return chain


class Chain(models.Model):
    """The `number` and `hash` of the last entry of one chain. The database lets it only grow, an entry at a time.

    It outlives its article, as the entries do.
    """

    key = models.PositiveBigIntegerField(primary_key=True)
    number = models.PositiveIntegerField(default=0)
    hash = models.CharField(max_length=64, blank=True)

    objects = ChainQuerySet.as_manager()

    def __str__(self) -> str:
        return f"chain {self.key}, up to {self.number}"

    def lengthen(self, *, to: str) -> None:
        """By one entry, whose hash is `to`."""
        self.number += 1
        self.hash = to
        self.save(update_fields=["number", "hash"])

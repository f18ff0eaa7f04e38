"""Word lists as they are written in the lexicon, and what they are kept in."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import dataclass_transform

Words = frozenset[str]
NONE: Words = frozenset()
EMPTY: Mapping[str, int] = MappingProxyType({})
NAMES: Mapping[str, str] = MappingProxyType({})


def words_of(listed: str) -> tuple[str, ...]:
    """The words of a list, one or many a line."""
    return tuple(listed.split())


@dataclass_transform(kw_only_default=True, frozen_default=True)
class Lists:
    """Word lists by their names, those that a language leaves out as the class has them.

    Neither a dataclass nor a named tuple: to make one of a hundred fields takes longer than to read the words. Raises
    TypeError for a name that the class does not know.
    """

    def __init__(self, **lists: object) -> None:
        for name in lists:
            if not hasattr(type(self), name):
                raise TypeError(f"no word list: {name!r}")
        self.__dict__.update(lists)

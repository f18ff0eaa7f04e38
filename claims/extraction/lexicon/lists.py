"""Word lists as they are written in the lexicon, and what they are kept in."""

from collections.abc import Mapping
from types import MappingProxyType

Words = frozenset[str]
NONE: Words = frozenset()
EMPTY: Mapping[str, int] = MappingProxyType({})
NAMES: Mapping[str, str] = MappingProxyType({})


def words_of(listed: str) -> tuple[str, ...]:
    """The words of a list, one or many a line."""
    return tuple(listed.split())

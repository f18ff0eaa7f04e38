"""Word lists as they are written in the lexicon."""


def words_of(listed: str) -> tuple[str, ...]:
    """The words of a list, one or many a line."""
    return tuple(listed.split())

"""What a reader hands on."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Contents:
    """The words of a file, a sentence for the person about what was converted or left out ("" for nothing), and, where it
    has pages, the offset in the words at which each begins: such words are normalised already."""

    words: str
    note: str = ""
    pages: tuple[int, ...] = ()

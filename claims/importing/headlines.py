"""A text begins with its headline."""

from dataclasses import dataclass

from claims.reading.normalising import normalise_line

TITLE_LENGTH = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Headed:
    """A title, and a text that begins with its headline as its first line."""

    title: str
    text: str


def head(text: str, *, title: str = "") -> Headed:
    """`text` under its headline: `title` is put before it unless its first line says the same already.

    Without a title the first line of the text is the headline; as a title it is cut at 500 characters.
    """
    first_line = normalise_line(text.partition("\n")[0])
    wanted = normalise_line(title) or first_line
    return Headed(title=_shortened(wanted), text=text if wanted == first_line else f"{wanted}\n\n{text}")


def _shortened(title: str) -> str:
    if len(title) <= TITLE_LENGTH:
        return title
    return title[: TITLE_LENGTH - 1].rsplit(" ", 1)[0] + "…"

"""Why a text is not taken."""


class TextRefused(Exception):  # noqa: N818 (a refusal is an answer to the person, not a fault)
    """The text cannot be read or taken; the message is one sentence for the person who tried, and says what to do.

    Raised for a text that is empty or blank, a file that cannot be opened, one that is longer than settings allow in UTF-8, a
    file of a kind that no reader reads, bytes that are neither UTF-8, UTF-16 with a byte order mark nor Windows-1252 (the
    sentence names the line), and text with half a character (a lone surrogate). Nothing is stored when it is raised.
    """

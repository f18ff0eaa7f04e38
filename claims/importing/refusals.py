"""Why a text is not imported."""


class ImportRefused(Exception):  # noqa: N818 (a refusal is an answer to the person, not a fault)
    """The text cannot be imported; the message is one sentence for the person who tried, and says what to do.

    Raised for a text that is empty or blank, a file that cannot be opened, one that is longer than settings.ARTICLE_MAX_BYTES in UTF-8, a file that
    is no plain text (a PDF, a word processor's document, an archive, a picture, anything with NUL bytes), bytes that
    are neither UTF-8, UTF-16 with a byte order mark nor Windows-1252 (the sentence names the line), and text with half
    a character (a lone surrogate). Nothing is stored when it is raised.
    """

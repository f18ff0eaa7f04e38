"""Why a page is not fetched."""

from django.utils.translation import gettext_lazy as _

INSTEAD = _("Open it in your browser, and paste or upload what it says.")
NO_LINK = _(
    "Only links that begin with http:// or https:// are fetched, on the usual ports and without a name or password."
)
NOT_PUBLIC = _("The site of this link was not found on the public internet, so nothing was fetched.")
NO_ANSWER = _("The site did not answer with the page.")
TOO_SLOW = _("The site took too long to answer.")
TOO_BIG = _("The page is too large to be fetched.")
NO_TEXT = _("This link leads to a file that is neither a web page, a PDF nor plain text.")
LED_ON = _("The link redirects too often.")


class FetchRefused(Exception):  # noqa: N818 (a refusal is an answer to the person, not a fault)
    """The page cannot be fetched; the message is for the person who asked, and says what to do instead.

    It says nothing of what the other side answered, nor why it could not be reached: else one could map a network by asking.
    """

    def __init__(self, reason: object) -> None:
        super().__init__(f"{reason} {INSTEAD}")

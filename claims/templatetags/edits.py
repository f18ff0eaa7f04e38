"""Words that are gone and words that are new, as HTML."""

from collections.abc import Iterable

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from claims.alignment.differences import Piece

register = template.Library()


@register.filter
def with_edits(pieces: Iterable[Piece]) -> SafeString:
    """The words as they stand, with no white space but their own: what is gone as `del`, what is new as `ins`, each told to
    who does not see how they look."""
    return format_html_join("", "{}", ((_edit(piece),) for piece in pieces))


def _edit(piece: Piece) -> SafeString | str:
    match piece.kind:
        case "gone":
            return format_html('<del><span class="unseen">{} </span>{}</del>', _("gone:"), piece.words)
        case "new":
            return format_html('<ins><span class="unseen">{} </span>{}</ins>', _("new:"), piece.words)
        case _:
            return piece.words

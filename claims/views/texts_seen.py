"""Which new text of an article somebody has taken note of: kept in their session, so that the line about it is put away."""

from claims.models import Version
from claims.views.access import DeskRequest

_KEY = "texts_seen"
_KEPT = 50


def is_seen(request: DeskRequest, version: Version) -> bool:
    return bool(request.session.get(_KEY, {}).get(str(version.article_id)) == version.number)


def see(request: DeskRequest, *, article: int, number: int) -> None:
    """From now on; the latest are kept."""
    seen = {key: value for key, value in request.session.get(_KEY, {}).items() if key != str(article)}
    request.session[_KEY] = dict([*seen.items(), (str(article), number)][-_KEPT:])

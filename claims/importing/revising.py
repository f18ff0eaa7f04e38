"""Manuscript → the next version of an article that is there."""

from django.db import transaction
from django.utils.translation import gettext as _

from claims.importing.headlines import head
from claims.importing.storing import store_version
from claims.models import Article, Entry, User, Version
from claims.models.articles import text_hash
from claims.reading import Manuscript, TextRefused


def revise_article(
    article: Article, manuscript: Manuscript, *, origin: Version.Origin, brought_by: User, title: str = ""
) -> Version:
    """The stored version, on which the claims of the one before are looked for again: at once, or by a worker when one is set up.

    It becomes the current one when that is done; until then the old text is worked on. As at an import the text begins with
    its headline: `title` is put before it unless its first line says the same. Raises TextRefused, in a sentence, for the
    text that is there already, for an article that is signed off, and for one whose first text is still being read.
    """
    headed = head(manuscript.text, title=title)
    with transaction.atomic():
        # Whoever comes second waits here, and brings the version after that of the first.
        article = Article.objects.select_for_update(no_key=True).get(pk=article.pk)
        newest = article.versions.defer("text", "original").latest("number")
        _refuse(article, newest, headed.text)
        return store_version(
            article,
            manuscript,
            headed.text,
            origin=origin,
            brought_by=brought_by,
            act=Entry.Act.REVISED,
            after=newest,
        )


def why_not_now(article: Article) -> str:
    """Why no new text of the article can be brought, as a sentence; "" where one can."""
    if article.is_signed_off:
        return _("This article is signed off: open it again, with a reason, before its text changes.")
    if article.stage != Article.Stage.EXTRACTING:
        return ""
    if article.versions.filter(extraction=Version.Extraction.FAILED).exists():
        return _("The claims of the first text could not be found: have them looked for again, then bring the new one.")
    return _("The first text of this article is still being read: bring the new one when that is done.")


def _refuse(article: Article, newest: Version, text: str) -> None:
    """Raises TextRefused. A text that could not be read may be brought again."""
    refusal = why_not_now(article)
    if refusal:
        raise TextRefused(refusal)
    if newest.sha256 != text_hash(text) or newest.extraction == Version.Extraction.FAILED:
        return
    if newest.is_current:
        raise TextRefused(_("This is the text of version %d, the current one: nothing in it changed.") % newest.number)
    raise TextRefused(_("This very text was brought already: it is being read as version %d.") % newest.number)

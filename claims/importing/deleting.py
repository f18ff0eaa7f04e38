"""Taking back an import that nobody has worked on."""

from django.db import transaction
from django.utils.translation import gettext as _

from claims.models import Article, Citation, Comment, Entry, User

# The texts themselves, and what changes nothing of the article.
_NO_WORK = (
    Entry.Act.IMPORTED,
    Entry.Act.EXTRACTED,
    Entry.Act.AMENDED,
    Entry.Act.REVISED,
    Entry.Act.PLACED,
    Entry.Act.EXPORTED,
    Entry.Act.POLICY,
)


class ArticleKeptError(Exception):
    """People have worked on the article, and what they did is kept for ever; the message is the sentence for them."""

    def __init__(self, article: Article) -> None:
        super().__init__(_("“%s” stays: people have worked on it, and what they did is kept for ever.") % article)


def is_kept(article: Article) -> bool:
    """Whether anything was done with the article since it was imported."""
    return (
        article.entries.exclude(act__in=_NO_WORK).exists()
        or article.verdicts.exists()
        or Citation.objects.filter(claim__article=article).exists()
        or Comment.objects.filter(claim__article=article).exists()
    )


@transaction.atomic
def delete_article(article: Article, *, by: User) -> None:
    """Delete `article` with its texts and claims; the record keeps that it was there. Raises ArticleKeptError."""
    locked = Article.objects.select_for_update().get(pk=article.pk)
    if is_kept(locked):
        raise ArticleKeptError(locked)
    texts = list(locked.versions.values_list("sha256", flat=True))
    Entry.objects.append(
        Entry.Act.DELETED, person=by, before={"article": locked.pk, "title": locked.title, "texts": texts}
    )
    locked.delete()

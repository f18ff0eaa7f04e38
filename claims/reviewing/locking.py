"""What an act of reviewing locks before it changes anything, so that acts on one article come one after the other."""

from claims.models import Article, Claim, Version
from claims.reviewing.refusals import ArticleLockedError, ClaimGoneError, ClaimMergedError, TextChangedError


def lock_article(article_id: int) -> Article:
    """The article, locked until the transaction ends. Whoever writes about it takes it before anything else, its claims and
    the chain of its record included: of two who took these in turns, each could wait for the other for ever."""
    # NO KEY leaves rows that only point at the article free to come and go.
    return Article.objects.select_for_update(no_key=True).get(pk=article_id)


def lock_article_in_review(article_id: int) -> Article:
    """The article, locked until the transaction ends. Raises ArticleLockedError when it is not in review."""
    article = lock_article(article_id)
    if article.stage != Article.Stage.REVIEW:
        raise ArticleLockedError(article)
    return article


def lock_text_in_review(version: Version) -> Article:
    """The article, locked until the transaction ends. Raises ArticleLockedError, and TextChangedError when `version` is no
    longer its text."""
    article = lock_article_in_review(version.article_id)
    if not Version.objects.filter(pk=version.pk, is_current=True).exists():
        raise TextChangedError
    return article


def claim_in_the_text(claim: Claim) -> Claim:
    """The claim as it is stored, with its latest verdict. Raises ClaimMergedError, ClaimGoneError."""
    stored = Claim.objects.select_related("latest_verdict__reviewer", "gone_in").get(pk=claim.pk)
    if stored.merged_into_id is not None:
        raise ClaimMergedError
    if stored.gone_in is not None:
        raise ClaimGoneError(stored.gone_in)
    return stored

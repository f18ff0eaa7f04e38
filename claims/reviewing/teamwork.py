"""Working together: who does what, what is said about a claim, who is here."""

import re
from collections.abc import Iterable
from datetime import timedelta

from django.db import transaction
from django.db.models import F, QuerySet
from django.utils import timezone

from claims.models import Article, Claim, Comment, Entry, Notice, Presence, User
from claims.reviewing.locking import lock_article
from claims.reviewing.refusals import ArticleLockedError

# Somebody who was not seen for so long has gone.
HERE = timedelta(seconds=60)
_NAMED = re.compile(r"(?<![\w@])@([\w.+-]+)")


@transaction.atomic
def assign_claims(claims: Iterable[Claim], *, to: User | None, by: User) -> int:
    """How many of the claims, all of one article, are now somebody else's to check; None for nobody's.

    Raises ArticleLockedError when the article is signed off.
    """
    claims = list(claims)
    for article in {claim.article_id for claim in claims}:
        _refuse_signed_off(article)
    changed = [claim for claim in claims if claim.assignee_id != (to.pk if to else None)]
    if not changed:
        return 0
    Claim.objects.filter(pk__in=[claim.pk for claim in changed]).update(assignee=to)
    for claim in changed:
        Entry.objects.append(
            Entry.Act.ASSIGNED, person=by, article=claim.article, claim=claim, after={"to": to.username if to else None}
        )
    return len(changed)


@transaction.atomic
def assign_article(article: Article, *, to: User | None, by: User) -> Article:
    """The article, now that person's to check. Raises ArticleLockedError when it is signed off."""
    _refuse_signed_off(article.pk)
    if article.assignee_id != (to.pk if to else None):
        article.assignee = to
        article.save(update_fields=["assignee"])
        Entry.objects.append(Entry.Act.ASSIGNED, person=by, article=article, after={"to": to.username if to else None})
    return article


@transaction.atomic
def comment_on(claim: Claim, *, words: str, by: User, seen: int | None = None) -> Comment:
    """The comment; whoever it names with @ finds it in their inbox. Comments are free in every stage of an article.

    `seen` is the id of the last comment that the person was shown, 0 for none: the same words of theirs behind it are a
    form that was sent twice, and give the comment that is there. None says everything again.
    """
    lock_article(claim.article_id)
    if seen is not None:
        there = Comment.objects.filter(claim=claim, author=by, words=words, pk__gt=seen).first()
        if there:
            return there
    comment = Comment.objects.create(claim=claim, author=by, words=words)
    Claim.objects.filter(pk=claim.pk).update(comment_count=F("comment_count") + 1)
    people = [person.pk for person in _named_in(words) if person.pk != by.pk]
    Notice.objects.bulk_create(Notice(person_id=pk, comment=comment) for pk in people)
    User.objects.filter(pk__in=people).update(unread=F("unread") + 1)
    Entry.objects.append(
        Entry.Act.COMMENTED,
        person=by,
        article=claim.article,
        claim=claim,
        after={"comment": comment.pk, "words": words, "seal": comment.seal()},
    )
    return comment


@transaction.atomic
def read_notices(person: User) -> int:
    """How many notices of the inbox were unread until now."""
    # A comment that comes in between would leave a notice that nothing counts.
    User.objects.select_for_update(no_key=True).get(pk=person.pk)
    read = person.notices.filter(read_at=None).update(read_at=timezone.now())
    User.objects.filter(pk=person.pk).update(unread=0)
    return read


def be_here(person: User, article: Article, *, claim: Claim | None) -> None:
    """The person was just seen on the article, with that claim in hand."""
    Presence.objects.update_or_create(
        person=person, defaults={"article": article, "claim": claim, "seen_at": timezone.now()}
    )


def others_here(person: User, article: Article) -> QuerySet[Presence]:
    """Who else was seen on the article within the last minute, with the claim in hand."""
    recent = Presence.objects.filter(article=article, seen_at__gte=timezone.now() - HERE)
    return recent.exclude(person=person).select_related("person").order_by("person__username")


def _named_in(words: str) -> list[User]:
    """Those whom the words name with @, in whatever case; a full stop behind a name may be its own or end the sentence."""
    names = {name.casefold() for said in _NAMED.findall(words) for name in (said, said.rstrip(".+-"))}
    if not names:
        return []
    return [person for person in User.objects.filter(is_active=True) if person.username.casefold() in names]


def _refuse_signed_off(article_id: int) -> None:
    article = lock_article(article_id)
    if article.stage == Article.Stage.SIGNED_OFF:
        raise ArticleLockedError(article)

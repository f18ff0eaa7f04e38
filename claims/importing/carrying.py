"""Version → its place in front of the one before it: what still stands is carried over, in one transaction.

Both texts are read by the same engine, outside any lock: people judge and shape the old text meanwhile. What they have made
of it is looked at under the lock of the article, and placed in the new text then.
"""

from collections.abc import Sequence
from typing import Any

from django.db import transaction
from django.db.models import Max

from claims.consistency import check_consistency
from claims.extraction import extract
from claims.importing.carried import READ, Carried, carried
from claims.importing.carried_sentences import carried_sentences
from claims.importing.headlines import head
from claims.importing.returning import Return, returning, stood_at
from claims.models import Article, Claim, Entry, Mention, Sentence, Verdict, Version
from claims.placing import Placing, Reading, as_kept, place_claims
from claims.reviewing import ArticleLockedError, open_what_changed


def carry_over(version: Version) -> None:
    """Makes `version` the current one, with the claims of the one before it. Nothing when another run was faster, or when a
    later version was: then it is never the current one.

    Raises ArticleLockedError when the article is not in review; nothing is stored then.
    """
    new = reading_of(version, version.article)
    is_done = False
    while not is_done:
        current = Version.objects.filter(article=version.article_id, is_current=True).first()
        if current is None:
            return  # deleted meanwhile
        old = reading_of(current, version.article)
        back = returning(version.article, new, read=lambda earlier: reading_of(earlier, version.article))
        with transaction.atomic():
            is_done = _store(version, current, old=old, new=new, back=back)


def reading_of(version: Version, article: Article) -> Reading:
    """All that the engine finds in the text."""
    return Reading(
        text=version.text,
        extraction=extract(version.text, published_on=article.published_on, language=article.language),
    )


def _store(version: Version, current: Version, *, old: Reading, new: Reading, back: list[Return]) -> bool:
    """Whether all is done: not where another version than `current` has become the current one meanwhile."""
    article = Article.objects.select_for_update(no_key=True).filter(pk=version.article_id).first()
    waiting = Version.objects.filter(pk=version.pk).exclude(extraction=Version.Extraction.DONE)
    if article is None or not waiting.exists():
        return True  # deleted meanwhile, or done
    if not Version.objects.filter(pk=current.pk, is_current=True).exists():
        return False
    if article.stage != Article.Stage.REVIEW:
        raise ArticleLockedError(article)
    version.article = article
    stood = list(Mention.objects.filter(version=current).in_reading_order().select_related("claim"))
    placing = place_claims([stood_at(mention) for mention in stood], old=old, new=new)
    last = article.claims.aggregate(last=Max("number"))["last"] or 0
    what = carried(version, stood, placing, old=old.extraction, new=new.extraction, back=back, last_number=last)
    _save_claims(version, what, gone=placing.gone)
    slips = check_consistency(version.text)
    before = current.sentences.all()
    Sentence.objects.bulk_create(
        carried_sentences(version, what.mentions, slips, before=before, unchanged=placing.unchanged, old=old, new=new)
    )
    assert version.imported_by is not None  # noqa: S101 - whoever brings a new text is known
    opened = open_what_changed(version, placing.changes, by=version.imported_by)
    retitled = _switch(article, current, version)
    _enter(version, current, what, placing, opened, retitled=retitled)
    return True


def _save_claims(version: Version, what: Carried, *, gone: tuple[int, ...]) -> None:
    Claim.objects.filter(pk__in=gone).update(gone_in=version)
    Claim.objects.filter(pk__in=[claim.pk for claim in what.back]).update(gone_in=None)
    _update(what.read_anew, fields=READ)
    _update(what.as_risky, fields=("risks", "risk"))
    Claim.objects.bulk_create(what.new)
    Mention.objects.bulk_create(what.mentions)


def _update(claims: Sequence[Claim], *, fields: Sequence[str]) -> None:
    # Rows that are there already: the time of `bulk_update` grows with the square of their number.
    Claim.objects.bulk_create(claims, update_conflicts=True, unique_fields=["id"], update_fields=fields)


def _switch(article: Article, current: Version, version: Version) -> dict[str, str]:
    """The title that the article had, where its headline has changed; older texts that are still waiting are overtaken."""
    Version.objects.filter(pk=current.pk).update(is_current=False)
    Version.objects.filter(pk=version.pk).update(is_current=True)
    Version.objects.filter(article=article, number__lte=version.number).update(extraction=Version.Extraction.DONE)
    old, new = head(current.text).title, head(version.text).title
    if article.title != old or old == new:
        return {}
    article.title = new
    article.save(update_fields=["title"])
    return {"title": old}


def _of_verdict(verdict: Verdict | None) -> dict[str, Any]:
    return {"verdict": verdict.number, "hash": verdict.hash} if verdict else {}


def _enter(
    version: Version,
    current: Version,
    what: Carried,
    placing: Placing,
    opened: dict[int, Verdict],
    *,
    retitled: dict[str, str],
) -> None:
    """The one entry that tells of every claim what became of it, by their numbers."""
    changed = [
        {"claim": claim.number, "changes": as_kept(placing.changes[claim.pk])} | _of_verdict(opened.get(claim.pk))
        for claim in what.stayed
        if claim.pk in placing.changes
    ]
    after: dict[str, Any] = {
        "version": version.number,
        "kept": [claim.number for claim in what.stayed if claim.pk not in placing.changes],
        "changed": changed,
        "gone": [claim.number for claim in what.gone],
        "back": [claim.number for claim in what.back],
        "new": [claim.number for claim in what.new],
    }
    if retitled:
        after["title"] = version.article.title
    before = {"version": current.number} | retitled
    Entry.objects.append(Entry.Act.PLACED, person=None, article=version.article, before=before, after=after)

"""How long a new text of a long article takes: `python -m scripts.bench revising`.

Beside the import of the same text, in the same run; wall seconds, with every claim judged. A new text reads both texts and
places all claims, so that twice the import is the floor for reading alone.
"""

import time
from collections.abc import Callable

from django.db.models import OuterRef, Subquery
from django.utils import timezone

from claims.importing.carrying import carry_over
from claims.importing.extracting import extract_claims
from claims.importing.revising import revise_article
from claims.importing.storing import Metadata, import_article
from claims.models import Article, Claim, Mention, User, Verdict, Version
from claims.models.sealing import next_ids
from claims.reading import read_pasted

CLAIMS = 2_500
_SYLLABLES = ("ba", "de", "fi", "go", "lu", "ma", "ne", "ri", "so", "tu")


def run() -> dict[str, float]:
    """Seconds for the import and for two new texts: one with a word changed, one with every figure changed."""
    alice = User.objects.create(username="alice")
    article, importing = _imported(_text())
    count = article.claims.count()
    _judge_all(article, alice)
    word = _revised(article, _text(lambda line, place: line.replace("sold", "bought") if place == 7 else line), alice)
    _judge_all(article, alice)
    figures = _revised(article, _text(lambda line, _: line.replace("sold ", "sold 9")), alice)
    opened = article.verdicts.filter(cause="text").count()
    return {
        "revising_claims": count,
        "revising_import_seconds": round(importing, 2),
        "revising_one_word_seconds": round(word, 2),
        "revising_one_word_times_the_import": round(word / importing, 2),
        "revising_every_figure_seconds": round(figures, 2),
        "revising_every_figure_times_the_import": round(figures / importing, 2),
        "revising_every_figure_opened": opened,
    }


def _text(edited: Callable[[str, int], str] = lambda line, _: line) -> str:
    lines = [
        f'The quay of {_name(place)} sold {100 + place} lamps.\n"The lamps of {_name(place)} stay dark," said warden Per Lund.'
        for place in range(CLAIMS // 2)
    ]
    return "\n".join(["Lamps of the coast", "", *map(edited, lines, range(len(lines)))])


def _name(place: int) -> str:
    """An invented one, another for each place."""
    return "".join(_SYLLABLES[int(digit)] for digit in f"{place:04}").capitalize()


def _imported(text: str) -> tuple[Article, float]:
    begun = time.perf_counter()
    version = import_article(read_pasted(text), metadata=Metadata(language="en"), origin=Version.Origin.PASTE)
    extract_claims.call(version.pk)
    return Article.objects.get(pk=version.article_id), time.perf_counter() - begun


def _revised(article: Article, text: str, by: User) -> float:
    begun = time.perf_counter()
    version = revise_article(article, read_pasted(text), origin=Version.Origin.PASTE, brought_by=by)
    carry_over(version)
    return time.perf_counter() - begun


def _judge_all(article: Article, by: User) -> None:
    """Every open claim is verified, in a hundredth of the time that people's verdicts take one by one."""
    places = list(Mention.objects.leading().filter(claim__article=article, claim__outcome="unreviewed"))
    last = article.verdicts.order_by("number").last()
    previous, number = (last.hash, last.number) if last else ("", 0)
    rows = []
    for pk, place in zip(next_ids(Verdict._meta.db_table, count=len(places)), places, strict=True):
        number += 1
        row = Verdict(
            id=pk,
            article=article,
            number=number,
            claim_id=place.claim_id,
            version_id=place.version_id,
            words=place.exact,
            outcome="verified",
            reviewer=by,
            decided_at=timezone.now(),
            previous_hash=previous,
        )
        row.hash = previous = row.seal()
        rows.append(row)
    Verdict.objects.bulk_create(rows)
    latest = Verdict.objects.filter(claim=OuterRef("pk")).order_by("-number").values("pk")[:1]
    Claim.objects.filter(pk__in=[row.claim_id for row in rows]).update(
        outcome="verified", latest_verdict=Subquery(latest), standing_verdict=Subquery(latest)
    )

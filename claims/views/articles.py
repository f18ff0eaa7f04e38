"""The list of articles: what waits for somebody, the soonest due first."""

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlencode

from django.db.models import OuterRef, Subquery
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from claims.forms.lists import ArticleFilterForm
from claims.models import Article, Version
from claims.models.articles import ArticleQuerySet
from claims.models.claims import Outcome
from claims.views.access import DeskRequest, may_read
from claims.views.ids import number_in
from claims.views.lists import render_list
from claims.views.paging import PAGE_ROWS, page_by_key


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """An article with how far it is: `tally` counts its claims at each outcome, `extraction` is that of its text."""

    article: Article
    tally: dict[str, int]
    extraction: str

    @property
    def left(self) -> int:
        return self.tally[Outcome.UNREVIEWED]

    @property
    def total(self) -> int:
        return sum(self.tally.values())

    @property
    def troubles(self) -> list[tuple[Outcome, int, str]]:
        """What somebody has to answer for before print: each outcome with its number and its word."""
        return [(o, self.tally[o], str(o.label)) for o in (Outcome.DISPUTED, Outcome.UNSOURCED) if self.tally[o]]


@require_GET
@may_read
def article_list(request: DeskRequest) -> HttpResponse:
    form = ArticleFilterForm(request.GET)
    articles = _selected(form.chosen())
    page = page_by_key(articles, by=_order(form.chosen()), cursor=request.GET.get("page", ""))
    context = {
        "here": "articles",
        "page": page,
        "rows": (rows := _rows(page.rows)),
        "due": _address_query(row.article.pk for row in rows if row.article.due_at and not row.article.is_signed_off),
        "waiting": _address_query(row.article.pk for row in rows if row.extraction == Version.Extraction.WAITING),
        "count": articles.count(),
        "desk_is_empty": not page.rows and not Article.objects.exists(),
    }
    return render_list(request, "claims/articles.html", form, context)


@require_GET
@may_read
def waiting(request: DeskRequest) -> HttpResponse:
    """Of the articles asked for, the progress of those whose claims are no longer looked for; 204 while all are."""
    asked = {number for sent in request.GET.getlist("article")[:PAGE_ROWS] if (number := number_in(sent))}
    waiting = Version.objects.filter(article__in=asked, is_current=True, extraction=Version.Extraction.WAITING)
    still = set(waiting.values_list("article", flat=True))
    if asked == still:
        return HttpResponse(status=204)
    rows = _rows(list(Article.objects.filter(pk__in=asked - still)))
    return render(
        request, "claims/articles.html#arrived", {"rows": rows, "waiting": _address_query(still), "oob": True}
    )


@require_GET
@may_read
def due(request: DeskRequest) -> HttpResponse:
    """Of the articles asked for, by when each is due as things stand now: for whoever has the list open for long."""
    asked = {number for sent in request.GET.getlist("article")[:PAGE_ROWS] if (number := number_in(sent))}
    articles = Article.objects.filter(pk__in=asked).order_by("pk")
    return render(request, "claims/articles.html#due", {"articles": articles})


def _address_query(articles: Iterable[int]) -> str:
    return urlencode([("article", pk) for pk in sorted(articles)])


def _selected(chosen: dict[str, str]) -> ArticleQuerySet:
    articles = Article.objects.with_due_order()
    match chosen.get("state"):
        case None:
            articles = articles.with_work_left()
        case "unjudged":
            articles = articles.with_claims_left()
        case "judged":
            articles = articles.awaiting_sign_off()
        case Article.Stage.EXTRACTING | Article.Stage.SIGNED_OFF as stage:
            articles = articles.filter(stage=stage)
    if outlet := chosen.get("outlet"):
        articles = articles.filter(outlet=outlet)
    return articles.matching(chosen.get("text", ""))


def _order(chosen: dict[str, str]) -> tuple[str, ...]:
    """What is left to do by when it is due; among all articles and those that are done, the newest first."""
    newest = ("-created_at", "-id")
    return newest if chosen.get("state") in ("all", Article.Stage.SIGNED_OFF) else ("due_order", *newest)


def _rows(articles: list[Article]) -> list[Row]:
    """In the order given. The claims are counted for these alone, in one query."""
    current = Version.objects.filter(article=OuterRef("pk"), is_current=True)
    counted = (
        Article.objects.filter(pk__in=[article.pk for article in articles])
        .with_progress()
        .values_list("pk", Subquery(current.values("extraction")), *Outcome.values)
    )
    found = {pk: (extraction, tally) for pk, extraction, *tally in counted}
    return [
        Row(article=article, extraction=extraction or "", tally=dict(zip(Outcome.values, tally, strict=True)))
        for article in articles
        for extraction, tally in [found[article.pk]]
    ]

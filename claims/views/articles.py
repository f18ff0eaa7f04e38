"""The list of articles."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from claims.models import Article
from claims.views.access import DeskRequest, may_read


@require_GET
@may_read
def article_list(request: DeskRequest) -> HttpResponse:
    articles = Article.objects.with_progress()[:50]
    return render(request, "claims/articles.html", {"here": "articles", "articles": articles})

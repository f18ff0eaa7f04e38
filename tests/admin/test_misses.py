"""What people added and dismissed, by type, so that the engine can be improved."""

import pytest
from django.test import Client
from django.urls import reverse

from claims.admin.misses import TypeCount, type_counts
from claims.extraction.spans import Span
from claims.models import Article, User
from claims.reviewing import add_claim, record_verdict, shape_of
from tests.conftest import ArticleFactory


@pytest.fixture
def article(make_article: ArticleFactory, alice: User) -> Article:
    """One of two figures dismissed with a reason, one added by hand."""
    article = make_article()
    figure = article.claims.get(number=1)
    record_verdict(figure, outcome="dismissed", reviewer=alice, seen=None, note="A bus line.")
    add_claim(article.versions.get(), Span(0, 12), shape=shape_of("figure"), by=alice)
    return article


def test_misses_and_dismissals_are_counted_by_type(article: Article) -> None:
    assert type_counts() == [
        TypeCount(kind="figure", type="count", found=2, dismissed=1, missed=1),
        TypeCount(kind="quotation", type="direct", found=2, dismissed=0, missed=0),
    ]


def test_the_page_shows_their_words_and_reasons(client: Client, adam: User, article: Article) -> None:
    client.force_login(adam)

    page = client.get(reverse("admin:claims_claim_misses")).content.decode()

    assert "Harbour town" in page
    assert "A bus line." in page


def test_an_empty_desk_says_so(client: Client, adam: User) -> None:
    client.force_login(adam)

    page = client.get(reverse("admin:claims_claim_misses")).content.decode()

    assert "Nobody has added a claim by hand." in page
    assert "Nothing the machine found was dismissed." in page

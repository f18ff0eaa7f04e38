"""The texts that an article has had, to read."""

import re

import pytest
from django.urls import reverse

from claims.models import Version
from claims.reviewing import record_verdict
from tests.conftest import STORY


@pytest.fixture
def article(make_article):
    return make_article()


@pytest.fixture
def coming(article, alice):
    """A second text that is still being read."""
    text = STORY.replace("4,200 trees last spring, said", "4,300 trees last spring; said")
    return Version.objects.create(
        article=article, number=2, text=text, is_current=False, origin="paste", imported_by=alice
    )


@pytest.fixture
def as_vera(client, vera):
    client.force_login(vera)
    return client


def page_of(client, name, *args):
    return client.get(reverse(name, args=args)).content.decode()


def test_the_list_says_of_each_text_when_by_whom_and_from_what(as_vera, article, coming):
    page = page_of(as_vera, "versions", article.pk)

    assert page.index("Version 2") < page.index("Version 1")
    assert page.count("the text now") == 1
    assert "brought by" in page
    assert "pasted" in page
    assert coming.sha256 in page


def test_a_text_is_shown_as_it_was_with_its_claims_marked(as_vera, article, alice):
    claim = article.claims.get(number=1)
    record_verdict(claim, outcome="verified", reviewer=alice, seen=None, note="Counted twice.")

    page = page_of(as_vera, "version", article.pk, 1)

    assert f'<a href="#claim-{claim.pk}"' in page
    assert f'data-claim="{claim.pk}" data-outcome="verified"' in page
    assert "Counted twice." in page
    # The desk's own forms: signing out. Nothing of the text can be changed.
    assert re.findall(r'<form[^>]*action="([^"]*)"', page) == [reverse("sign_out")]


def test_a_text_that_is_being_read_says_so(as_vera, article, coming):
    assert "Its claims are being looked for." in page_of(as_vera, "version", article.pk, 2)


def test_what_a_text_changed_is_told_by_words_and_marks(as_vera, article, coming):
    page = page_of(as_vera, "version_changes", article.pk, 2)

    words = re.sub(r'<span class="unseen">[^<]*</span>', "", page)
    assert "planted <del>4,200</del> <ins>4,300</ins> trees last spring<del>,</del> <ins>;</ins> said" in words
    assert "4 words or marks are gone" in page
    assert "<summary>" not in page


def test_paragraphs_that_stayed_are_folded_away(as_vera, make_article):
    article = make_article("Head\nA 1.\nB.\nC.\nD.\nE.\nF.", figures=("1",), quotations={})
    Version.objects.create(
        article=article, number=2, text="Head\nA 2.\nB.\nC.\nD.\nE.\nF.", is_current=False, origin="paste"
    )

    page = page_of(as_vera, "version_changes", article.pk, 2)

    assert "4 paragraphs as they were" in page


@pytest.mark.parametrize(("name", "number"), [("version", 3), ("version_changes", 1), ("version_changes", 3)])
def test_a_text_that_there_is_not_is_not_found(as_vera, article, coming, name, number):
    assert as_vera.get(reverse(name, args=[article.pk, number])).status_code == 404


def test_an_article_that_there_is_not_is_not_found(as_vera):
    assert as_vera.get(reverse("versions", args=[4711])).status_code == 404


@pytest.mark.parametrize("name", ["versions", "version"])
def test_long_articles_take_no_more_queries(as_vera, make_long_article, django_assert_max_num_queries, name):
    article = make_long_article(claims=40)
    args = [article.pk] if name == "versions" else [article.pk, 1]
    with django_assert_max_num_queries(7):
        as_vera.get(reverse(name, args=args))

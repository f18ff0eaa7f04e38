"""Pages that show an article whose claims are still looked for: they follow by themselves, and interrupt nobody."""

import pytest
from playwright.sync_api import expect

from claims.models import Article, User, Version
from tests.browser.conftest import PageOpener
from tests.conftest import ArticleFactory

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def article(make_article: ArticleFactory) -> Article:
    article = make_article("Quiet day at sea\n\nNothing happened.", figures=(), quotations={})
    Version.objects.update(extraction=Version.Extraction.WAITING)
    return article


def claims_are_found() -> None:
    Version.objects.update(extraction=Version.Extraction.DONE)


def test_a_row_of_the_list_follows_and_the_focus_stays(open_page: PageOpener, article: Article, alice: User) -> None:
    page = open_page(path="/?state=all", person=alice)
    expect(page.locator(".articles .state")).to_have_text("Looking for claims")
    link = page.get_by_role("link", name="Quiet day at sea")
    link.focus()

    claims_are_found()

    expect(page.locator(".articles .state")).to_have_text("No claims found")
    expect(link).to_be_focused()
    expect(page.locator("#announce")).to_contain_text("0 claims found in Quiet day at sea.")
    expect(page.locator("[hx-trigger^='every']")).to_have_count(0)


def test_the_article_page_shows_the_claims_when_they_are_found(
    open_page: PageOpener, article: Article, alice: User
) -> None:
    page = open_page(path=article.get_absolute_url(), person=alice)
    expect(page.locator("#claim")).to_contain_text("Looking for claims")

    claims_are_found()

    expect(page.locator("#claim")).to_contain_text("Nothing to check")


def test_whoever_has_begun_something_is_told_and_not_interrupted(
    open_page: PageOpener, article: Article, alice: User
) -> None:
    page = open_page(path=article.get_absolute_url(), person=alice)
    page.locator("summary", has_text="Add a claim by its words").click()
    field = page.get_by_label("Words as they stand in the text")
    field.fill("Nothing")

    claims_are_found()

    expect(page.locator("#news")).to_contain_text("The claims have been looked for.")
    expect(field).to_be_focused()
    expect(field).to_have_value("Nothing")
    page.locator("#news a").click()
    expect(page.locator("#claim")).to_contain_text("Nothing to check")

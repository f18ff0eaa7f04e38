"""What is on its way to the desk: shown at once as being saved, taken back when it is not, and followed by waiting keys."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Route, expect

from claims.models import Article, Claim, User
from tests.browser.conftest import PageOpener
from tests.conftest import ArticleFactory

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def article(make_article: ArticleFactory) -> Article:
    return make_article()


@pytest.fixture
def claims(article: Article) -> list[Claim]:
    return list(article.claims.order_by("number"))


@pytest.fixture
def page(open_page: PageOpener, article: Article, alice: User) -> Page:
    return open_page(path=article.get_absolute_url(), person=alice)


@pytest.fixture
def held(page: Page) -> list[Route]:
    """The verdicts that are on their way, held until the test lets them go on."""
    routes: list[Route] = []
    page.route("**/verdicts/", lambda route: routes.append(route))
    return routes


def outcomes(article: Article) -> list[str]:
    return list(article.claims.order_by("number").values_list("outcome", flat=True))


def press_and_hold(page: Page, keys: str) -> None:
    with page.expect_request("**/verdicts/"):
        page.keyboard.type(keys)


def test_keys_typed_at_once_judge_one_claim_each(page: Page, article: Article) -> None:
    page.keyboard.type("vdu")

    expect(page.locator("#progress")).to_contain_text("1 claim left")
    assert outcomes(article) == ["verified", "disputed", "unsourced", "unreviewed"]
    assert article.verdicts.count() == 3


def test_a_key_behind_a_move_meets_the_claim_that_was_moved_to(page: Page, article: Article) -> None:
    page.keyboard.type("jjd")

    expect(page.locator("#progress")).to_contain_text("3 claims left")
    assert outcomes(article) == ["unreviewed", "unreviewed", "disputed", "unreviewed"]


def test_what_is_typed_behind_the_key_for_a_note_stands_in_the_note_of_the_next_claim(
    page: Page, article: Article, held: list[Route]
) -> None:
    press_and_hold(page, "vwDouble")
    held[0].continue_()

    expect(page.locator("#claim-heading")).to_have_text("We began too late,")
    expect(page.locator("#note")).to_have_value("Double")
    expect(page.locator("#note")).to_be_focused()
    assert outcomes(article) == ["verified", "unreviewed", "unreviewed", "unreviewed"]


def test_a_verdict_on_its_way_shows_as_being_saved_and_not_as_given(
    page: Page, axe: Callable[[Page], None], article: Article, claims: list[Claim], held: list[Route]
) -> None:
    mark = page.locator(f'mark[data-claim="{claims[0].pk}"]').first
    press_and_hold(page, "d")

    expect(mark).to_have_attribute("data-saving", "disputed")
    expect(mark).to_have_attribute("data-outcome", "unreviewed")
    expect(page.locator("#claim-heading")).to_have_text("4,200 trees")
    expect(page.locator("#announce")).to_have_text("Saving.")
    axe(page)
    held[0].continue_()

    expect(mark).to_have_attribute("data-outcome", "disputed")
    expect(page.locator("[data-saving]")).to_have_count(0)
    expect(page.locator("#announce")).to_have_text("Disputed: 4,200 trees")


def test_a_verdict_that_does_not_reach_the_desk_looks_as_before_and_nothing_follows_it(
    page: Page, article: Article, claims: list[Claim], held: list[Route]
) -> None:
    press_and_hold(page, "vvv")
    held[0].abort()

    expect(page.locator("#trouble")).to_contain_text("Not saved: the desk did not answer.")
    expect(page.locator("[data-saving]")).to_have_count(0)
    expect(page.locator("#claim-heading")).to_have_text("4,200 trees")
    assert len(held) == 1
    page.unroute("**/verdicts/")
    page.keyboard.press("v")
    expect(page.locator("#claim-heading")).to_have_text("We began too late,")
    assert outcomes(article) == ["verified", "unreviewed", "unreviewed", "unreviewed"]


def test_a_verdict_that_is_refused_looks_as_before_and_nothing_follows_it(
    page: Page, article: Article, held: list[Route]
) -> None:
    press_and_hold(page, "vvv")
    Article.objects.update(stage=Article.Stage.SIGNED_OFF)
    held[0].continue_()

    expect(page.locator(".claim-alert")).to_contain_text("nothing was saved")
    expect(page.locator("[data-saving]")).to_have_count(0)
    expect(page.locator("#claim-heading")).to_have_text("4,200 trees")
    assert len(held) == 1
    assert outcomes(article) == ["unreviewed"] * 4

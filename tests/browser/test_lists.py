"""The lists, the sign-in page and the errors in the browser: filters without a reload, without a script, on a phone."""

import re

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from claims.models import Article, User
from claims.reviewing import cite, record_verdict
from tests.browser.conftest import PageOpener
from tests.conftest import PASSWORD, ArticleFactory

pytestmark = pytest.mark.django_db(transaction=True)

PHONE: ViewportSize = {"width": 320, "height": 700}
LONG = "Donaudampfschifffahrt" * 12
LISTS = ["/", "/claims/", "/sources/"]


@pytest.fixture
def desk(make_article: ArticleFactory, alice: User) -> Article:
    """An article with a verdict and a source, one finished, and one of hostile and endless words."""
    article = make_article(title="Harbour town plants trees", outlet="The Quay")
    first = article.claims.get(number=1)
    cite(first, by=alice, url=f"https://register.example/{LONG}", title=LONG, passage=LONG, locator=LONG[:200])
    record_verdict(first, outcome="disputed", reviewer=alice, seen=None)
    make_article(title="Signed long ago", figures=(), quotations={}, stage=Article.Stage.SIGNED_OFF)
    make_article(
        f'{LONG} שלום <b>\n\n"مرحبا {LONG}," said {LONG}.\n',
        figures=(),
        quotations={f"مرحبا {LONG},": LONG},
        byline=LONG,
        outlet=LONG[:200],
    )
    return article


def test_choosing_a_filter_swaps_the_rows_the_address_and_says_the_count(
    open_page: PageOpener, desk: Article, vera: User
) -> None:
    page = open_page(path="/claims/", person=vera)
    expect(page.locator("#results tbody tr")).to_have_count(5)

    page.get_by_label("Kind").select_option("figure")

    expect(page.locator("#results tbody tr")).to_have_count(2)
    expect(page.locator("#announce")).to_have_text("2 claims")
    expect(page).to_have_url(re.compile(r"/claims/\?kind=figure$"))


def test_typing_searches_and_leaves_the_cursor_where_it_is(open_page: PageOpener, desk: Article, vera: User) -> None:
    page = open_page(path="/", person=vera)

    page.get_by_label("Search").press_sequentially("harb")

    expect(page.locator("#results tbody tr")).to_have_count(1)
    expect(page.get_by_label("Search")).to_be_focused()
    expect(page).to_have_url(re.compile(r"/\?text=harb$"))


def test_the_way_back_shows_the_list_as_it_was(open_page: PageOpener, desk: Article, vera: User) -> None:
    page = open_page(path="/claims/", person=vera)
    page.get_by_label("Kind").select_option("figure")
    expect(page.locator("#results tbody tr")).to_have_count(2)

    page.go_back()

    expect(page.locator("#results tbody tr")).to_have_count(5)
    expect(page.get_by_label("Kind")).to_have_value("")
    expect(page.locator("h1")).to_have_text("Claims")


def test_filters_work_without_a_script(open_page: PageOpener, desk: Article, vera: User) -> None:
    page = open_page(path="/claims/", person=vera, java_script_enabled=False)

    page.get_by_label("Kind").select_option("quotation")
    page.get_by_label("Speaker").fill("holm")
    page.get_by_role("button", name="Show").click()

    expect(page.locator("#results tbody tr")).to_have_count(1)
    expect(page.get_by_label("Speaker")).to_have_value("holm")


def test_a_row_leads_to_the_place_of_the_claim(open_page: PageOpener, desk: Article, vera: User) -> None:
    page = open_page(path="/claims/?text=dry+summer", person=vera)

    page.get_by_role("link", name="About 12 per cent").click()

    expect(page.locator("#claim-heading")).to_have_text("About 12 per cent")


@pytest.mark.parametrize("path", [*LISTS, "the source"])
def test_axe_finds_nothing_in_endless_words(open_page: PageOpener, desk: Article, alice: User, axe, path: str) -> None:
    page = open_page(path=_path(path, desk), person=alice)

    axe(page)
    page.set_viewport_size(PHONE)
    axe(page)


@pytest.mark.parametrize("path", [*LISTS, "the source", "/reports/", "/password/", "/nowhere/", "/?text=nothing"])
def test_a_phone_needs_no_scrolling_sideways_and_every_control_is_large_enough(
    open_page: PageOpener, desk: Article, adam: User, path: str
) -> None:
    page = open_page(path=_path(path, desk), person=adam, viewport=PHONE)

    assert page.evaluate("document.documentElement.scrollWidth") == 320
    assert _too_small(page) == []


def test_somebody_signs_in_by_keyboard_alone(page: Page, desk: Article, vera: User) -> None:
    page.goto("/claims/?kind=figure")
    expect(page.get_by_label("Name")).to_be_focused()

    page.keyboard.type("vera")
    page.keyboard.press("Tab")
    page.keyboard.type("wrong")
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert").first).to_contain_text("The name or the password is not right.")
    page.get_by_label("Password").fill(PASSWORD)
    page.keyboard.press("Enter")

    expect(page).to_have_url(re.compile(r"/claims/\?kind=figure$"))


def test_after_five_failures_a_page_says_when_to_try_again(page: Page, vera: User) -> None:
    page.goto("/sign-in/")
    for _ in range(5):
        page.get_by_label("Name").fill("vera")
        page.get_by_label("Password").fill("wrong")
        with page.expect_navigation():
            page.get_by_role("button", name="Sign in").click()

    expect(page.locator("main")).to_contain_text("Wait 15 minutes, then try again")


def test_the_keyboard_reaches_every_control_of_a_list_and_shows_where_it_is(
    open_page: PageOpener, desk: Article, vera: User
) -> None:
    page = open_page(path="/claims/", person=vera)
    controls = page.evaluate("[...document.querySelectorAll('a, button, input:not([type=hidden]), select')].length")

    reached = set()
    for _ in range(controls):
        page.keyboard.press("Tab")
        here = page.evaluate(
            "(() => { const e = document.activeElement; const all = [...document.querySelectorAll('*')];"
            " return [all.indexOf(e), getComputedStyle(e).outlineStyle, getComputedStyle(e).outlineWidth]; })()"
        )
        reached.add(here[0])
        assert here[1:] == ["solid", "3px"]

    assert len(reached) == controls


def _path(path: str, desk: Article) -> str:
    if path != "the source":
        return path
    return desk.claims.get(number=1).citations.get().source.get_absolute_url()


def _too_small(page: Page) -> list[str]:
    """What is smaller than 24 by 24 px, the skip link aside, which is out of sight until it has the focus."""
    found: list[str] = page.evaluate(
        """[...document.querySelectorAll('a, button, input:not([type=hidden]), select')]
           .filter((e) => !e.matches('.skip'))
           .map((e) => [e, e.getBoundingClientRect()])
           .filter(([, box]) => box.width && (box.width < 24 || box.height < 24))
           .map(([e, box]) => `${e.textContent.trim().slice(0, 30)}: ${box.width} x ${box.height}`)"""
    )
    return found

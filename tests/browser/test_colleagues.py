"""Two browsers on one article: what one does the other sees within seconds, and nothing moves under their hands."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Route, expect

from claims.models import Article, Claim, User
from tests.browser.conftest import PageOpener, wait_until

pytestmark = pytest.mark.django_db(transaction=True)


def test_a_colleagues_verdict_appears_and_what_one_types_stays(
    open_page: PageOpener, article: Article, claims: list[Claim], alice: User, bob: User
) -> None:
    his = open_page(path=article.get_absolute_url(), person=bob)
    his.keyboard.press("w")
    his.keyboard.type("Half a tho")
    hers = open_page(path=article.get_absolute_url(), person=alice)
    hers.keyboard.press("d")

    mark = his.locator(f'mark[data-claim="{claims[0].pk}"]').first
    expect(mark).to_have_attribute("data-outcome", "disputed")

    expect(his.locator("#progress")).to_contain_text("3 of 4 claims left")
    expect(his.locator("#news")).to_contain_text("Alice marked this disputed.")
    expect(his.locator("#note")).to_be_focused()
    expect(his.locator("#note")).to_have_value("Half a tho")
    his.locator("#news a").click()
    expect(his.locator(".claim-stands")).to_have_text("Disputed")
    expect(his.locator("#note")).to_have_value("Half a tho")


def test_each_sees_that_the_other_is_here(
    open_page: PageOpener, article: Article, claims: list[Claim], alice: User, bob: User
) -> None:
    hers = open_page(path=claims[2].get_absolute_url(), person=alice)
    expect(hers.locator("#claim-heading")).to_have_text("We will not stop now.")
    his = open_page(path=article.get_absolute_url(), person=bob)

    expect(his.locator("#others")).to_contain_text("Alice is here")


def test_whoever_may_only_look_is_seen_to_be_here_too(
    open_page: PageOpener, article: Article, alice: User, vera: User
) -> None:
    looking = open_page(person=vera)
    with looking.expect_response("**/presence/") as presence:
        looking.goto(article.get_absolute_url())
    assert presence.value.status == 200

    hers = open_page(path=article.get_absolute_url(), person=alice)

    expect(hers.locator("#others")).to_contain_text("Vera is here")


def test_a_question_that_hangs_has_no_second_beside_it(open_page: PageOpener, article: Article, alice: User) -> None:
    """A browser has six connections to the desk: verdicts need them."""
    page = open_page(person=alice)
    page.clock.install()
    held: list[Route] = []
    page.route("**/changes/?*", lambda route: held.append(route))

    # Before the page is there: on a busy machine it may be open for four seconds by itself.
    with page.expect_request("**/changes/?*"):
        page.goto(article.get_absolute_url())
        page.clock.run_for(4_100)
    page.clock.run_for(12_000)

    wait_until(page, lambda: held)
    assert len(held) == 1
    page.keyboard.press("v")
    expect(page.locator("#claim-heading")).to_have_text("We began too late,")


def test_whoever_was_signed_out_keeps_the_page_and_is_told_when_they_judge(
    open_page: PageOpener, article: Article, alice: User
) -> None:
    page = open_page(person=alice)
    with page.expect_response("**/presence/"):
        page.goto(article.get_absolute_url())
    page.locator("#note").fill("Rang the mayor")
    page.context.clear_cookies(name="sessionid")

    with page.expect_response("**/presence/") as presence:
        page.evaluate("import('/static/js/colleagues.js').then((colleagues) => colleagues.beHere())")
    assert presence.value.status == 401

    expect(page.locator("#others")).to_be_empty()
    page.get_by_role("button", name="Verified").click()
    expect(page.locator("#trouble")).to_contain_text("You were signed out.")


def test_a_thread_is_opened_and_continued_by_key(
    open_page: PageOpener, axe: Callable[[Page], None], article: Article, alice: User, bob: User
) -> None:
    page = open_page(path=article.get_absolute_url(), person=alice)

    page.keyboard.press("t")
    page.get_by_label("Comment; @name reaches a colleague").fill("@bob is this gross or net?")
    page.get_by_role("button", name="Say it").click()

    expect(page.locator("#thread")).to_contain_text("is this gross or net?")
    axe(page)
    inbox = open_page(path="/inbox/", person=bob)
    expect(inbox.locator(".waiting")).to_contain_text("is this gross or net?")
    axe(inbox)


def test_own_keys_are_saved_and_used(
    open_page: PageOpener, axe: Callable[[Page], None], article: Article, claims: list[Claim], alice: User
) -> None:
    page = open_page(path="/keys/", person=alice)
    axe(page)
    page.get_by_label("Verified").fill("9")
    page.get_by_role("button", name="Save my keys").click()
    expect(page.get_by_text("Your keys are saved.")).to_be_visible()

    page.goto(article.get_absolute_url())
    page.keyboard.press("v")
    page.keyboard.press("9")

    expect(page.locator("#claim-heading")).to_have_text("We began too late,")
    claims[0].refresh_from_db()
    assert claims[0].outcome == "verified"


def test_a_whole_article_is_reviewed_by_keyboard_alone(open_page: PageOpener, article: Article, alice: User) -> None:
    page = open_page(path=article.get_absolute_url(), person=alice)

    for key, left in (
        ("v", "3 of 4 claims left"),
        ("d", "2 of 4 claims left"),
        ("u", "1 of 4 claims left"),
        ("x", "Every claim has"),
    ):
        page.keyboard.press(key)
        expect(page.locator("#progress")).to_contain_text(left)
    page.keyboard.press(".")
    page.keyboard.press("l")

    expect(page.locator("#progress")).to_contain_text("every sentence seen")
    assert sorted(article.claims.values_list("outcome", flat=True)) == [
        "dismissed",
        "disputed",
        "unsourced",
        "verified",
    ]


def test_two_tabs_of_one_editor_agree_on_a_draft(open_page: PageOpener, article: Article, alice: User) -> None:
    one = open_page(path=article.get_absolute_url(), person=alice)
    other = one.context.new_page()
    other.goto(article.get_absolute_url())

    one.locator("#note").fill("Ask the forester")

    expect(other.locator("#note")).to_have_value("Ask the forester")

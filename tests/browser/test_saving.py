"""What is on its way to the desk: shown at once as being saved, taken back when it is not, and followed by waiting keys."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Route, expect

from claims.models import Article, Claim, User
from tests.browser.conftest import PageOpener, wait_until
from tests.conftest import PASSWORD

pytestmark = pytest.mark.django_db(transaction=True)


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


def press_and_hold(page: Page, keys: str, held: list[Route]) -> None:
    page.keyboard.type(keys)
    wait_until(page, lambda: held)


def lose_answers(page: Page, address: str) -> list[str]:
    """What is sent there arrives, and its answer gets lost; the list fills with what has arrived."""
    arrived: list[str] = []
    page.route(address, lambda route: arrived.append(route.fetch().url))
    return arrived


def be_impatient(page: Page) -> None:
    page.evaluate("htmx.config.timeout = 500")


def be_patient(page: Page) -> None:
    page.evaluate("htmx.config.timeout = 30000")


def test_keys_typed_at_once_judge_one_claim_each(page: Page, article: Article) -> None:
    page.keyboard.type("vdu")

    expect(page.locator("#progress")).to_contain_text("1 of 4 claims left")
    assert outcomes(article) == ["verified", "disputed", "unsourced", "unreviewed"]
    assert article.verdicts.count() == 3


def test_a_key_behind_a_move_meets_the_claim_that_was_moved_to(page: Page, article: Article) -> None:
    page.keyboard.type("jjd")

    expect(page.locator("#progress")).to_contain_text("3 of 4 claims left")
    assert outcomes(article) == ["unreviewed", "unreviewed", "disputed", "unreviewed"]


def test_what_is_typed_behind_the_key_for_a_note_stands_in_the_note_of_the_next_claim(
    page: Page, article: Article, held: list[Route]
) -> None:
    press_and_hold(page, "vwDouble", held)
    held[0].continue_()

    expect(page.locator("#claim-heading")).to_have_text("We began too late,")
    expect(page.locator("#note")).to_have_value("Double")
    expect(page.locator("#note")).to_be_focused()
    assert outcomes(article) == ["verified", "unreviewed", "unreviewed", "unreviewed"]


def test_a_verdict_on_its_way_shows_as_being_saved_and_not_as_given(
    page: Page, axe: Callable[[Page], None], article: Article, claims: list[Claim], held: list[Route]
) -> None:
    mark = page.locator(f'mark[data-claim="{claims[0].pk}"]').first
    press_and_hold(page, "d", held)

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
    press_and_hold(page, "vvv", held)
    held[0].abort()

    expect(page.locator("#trouble")).to_contain_text("Your verdict is not saved: the desk did not answer.")
    expect(page.locator("[data-saving]")).to_have_count(0)
    expect(page.locator("#claim-heading")).to_have_text("4,200 trees")
    assert len(held) == 1
    page.unroute("**/verdicts/")
    page.keyboard.press("v")
    expect(page.locator("#claim-heading")).to_have_text("We began too late,")
    assert outcomes(article) == ["verified", "unreviewed", "unreviewed", "unreviewed"]


def test_a_verdict_without_an_answer_is_given_up_and_sent_again_by_a_button(
    page: Page, axe: Callable[[Page], None], article: Article, held: list[Route]
) -> None:
    be_impatient(page)
    page.locator("#note").fill("Rang the mayor")
    page.get_by_role("button", name="Disputed").click()

    trouble = page.locator("#trouble")
    expect(trouble).to_contain_text("Your verdict may not be saved: the desk took too long to answer.")
    expect(page.locator("[data-saving]")).to_have_count(0)
    expect(page.locator("#note")).to_have_value("Rang the mayor")
    axe(page)
    be_patient(page)
    page.unroute("**/verdicts/")
    trouble.get_by_role("button", name="Try again").click()

    expect(page.locator("#claim-heading")).to_have_text("We began too late,")
    expect(trouble).to_be_hidden()
    assert article.verdicts.get().note == "Rang the mayor"
    assert len(held) == 1


@pytest.mark.parametrize("again", ["Try again", "Disputed"])
def test_a_verdict_that_arrived_all_the_same_counts_once(page: Page, article: Article, again: str) -> None:
    be_impatient(page)
    arrived = lose_answers(page, "**/verdicts/")
    page.keyboard.press("d")
    expect(page.locator("#trouble")).to_contain_text("sent again it counts once")
    be_patient(page)
    wait_until(page, lambda: arrived)
    page.unroute("**/verdicts/")

    page.get_by_role("button", name=again).click()

    expect(page.locator("#claim-heading")).to_have_text("We began too late,")
    expect(page.locator("#trouble")).to_be_hidden()
    assert outcomes(article) == ["disputed", "unreviewed", "unreviewed", "unreviewed"]
    assert article.verdicts.count() == 1


def test_a_comment_that_arrived_all_the_same_is_said_once(page: Page, article: Article, claims: list[Claim]) -> None:
    page.keyboard.press("t")
    page.get_by_label("Comment; @name reaches a colleague").fill("Is this gross or net?")
    be_impatient(page)
    arrived = lose_answers(page, "**/comments/")
    page.get_by_role("button", name="Say it").click()
    expect(page.locator("#trouble")).to_contain_text("Your comment may not be saved")
    expect(page.get_by_label("Comment; @name reaches a colleague")).to_have_value("Is this gross or net?")
    be_patient(page)
    wait_until(page, lambda: arrived)
    page.unroute("**/comments/")

    page.get_by_role("button", name="Try again").click()

    expect(page.locator(".thread li")).to_have_count(1)
    assert claims[0].comments.count() == 1


def test_a_claim_that_does_not_come_is_asked_for_again(page: Page, claims: list[Claim]) -> None:
    be_impatient(page)
    hold = re.compile(r"/articles/\d+/\?claim=")
    page.route(hold, lambda route: None)
    page.keyboard.press("j")
    expect(page.locator("#trouble")).to_contain_text("The desk took too long to answer.")
    be_patient(page)
    page.unroute(hold)

    page.get_by_role("button", name="Try again").click()

    expect(page.locator("#claim-heading")).to_have_text("We began too late,")


def test_every_request_has_its_time(page: Page, open_page: PageOpener, adam: User) -> None:
    """Longer than the desk itself waits for a locked database or for the page of a source; an upload may take longer."""
    assert page.evaluate("htmx.config.timeout") == 30_000
    importing = open_page(path="/admin/claims/article/add/", person=adam)
    assert importing.evaluate("htmx.config.timeout") == 120_000


def test_a_verdict_that_is_refused_looks_as_before_and_nothing_follows_it(
    page: Page, article: Article, held: list[Route]
) -> None:
    press_and_hold(page, "vvv", held)
    Article.objects.update(stage=Article.Stage.SIGNED_OFF)
    held[0].continue_()

    expect(page.locator(".claim-alert")).to_contain_text("nothing was saved")
    expect(page.locator("[data-saving]")).to_have_count(0)
    expect(page.locator("#claim-heading")).to_have_text("4,200 trees")
    assert len(held) == 1
    assert outcomes(article) == ["unreviewed"] * 4


def sign_in_in_another_tab(page: Page, person: User) -> None:
    other = page.context.new_page()
    other.goto("/sign-in/")
    give_name(other, person)


def give_name(other: Page, person: User) -> None:
    other.fill("[name=username]", person.username)
    other.fill("[name=password]", PASSWORD)
    other.keyboard.press("Enter")
    expect(other.get_by_role("heading", name="Articles")).to_be_visible()
    other.close()


def sign_out(page: Page) -> None:
    page.context.clear_cookies(name="sessionid")


def test_whoever_was_signed_out_signs_in_in_another_tab_and_goes_on_where_they_were(
    page: Page, axe: Callable[[Page], None], article: Article, alice: User
) -> None:
    page.keyboard.press("w")
    page.keyboard.type("Called the town hall")
    page.keyboard.press("Escape")
    sign_out(page)
    page.keyboard.press("v")
    expect(page.locator("#trouble")).to_contain_text("You were signed out. Sign in in another tab, then try again.")
    axe(page)

    with page.context.expect_page() as opened:
        page.locator("#trouble").get_by_role("link", name="Sign in").click()
    give_name(opened.value, alice)
    page.get_by_role("button", name="Try again").click()

    expect(page.locator("#claim-heading")).to_have_text("We began too late,")
    expect(page.locator("#trouble")).to_be_hidden()
    page.keyboard.press("d")
    expect(page.locator("#progress")).to_contain_text("2 of 4 claims left")
    assert outcomes(article) == ["verified", "disputed", "unreviewed", "unreviewed"]
    assert article.verdicts.get(outcome="verified").note == "Called the town hall"


def test_a_page_that_one_person_left_open_saves_nothing_for_another(page: Page, article: Article, bob: User) -> None:
    sign_out(page)
    sign_in_in_another_tab(page, bob)

    page.keyboard.press("v")

    expect(page.locator("#trouble")).to_contain_text("Not saved: you are signed in as Bob now")
    expect(page.locator("#claim-heading")).to_have_text("4,200 trees")
    assert outcomes(article) == ["unreviewed"] * 4

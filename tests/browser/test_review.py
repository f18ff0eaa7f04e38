"""Reviewing in the browser: by keyboard, by mouse, with a colleague, without JavaScript."""

import re

import pytest
from playwright.sync_api import Page, expect

from claims.models import Article, Claim, User
from claims.reviewing import record_verdict
from tests.browser.conftest import PageOpener

pytestmark = pytest.mark.django_db(transaction=True)


def in_hand(page: Page, words: str) -> None:
    expect(page.locator("#claim-heading")).to_have_text(words)


def outcomes(article: Article) -> list[str]:
    return list(article.claims.order_by("number").values_list("outcome", flat=True))


def test_three_claims_are_judged_by_three_keys(open_page: PageOpener, article: Article, alice: User) -> None:
    page = open_page(path=article.get_absolute_url(), person=alice)

    for key, following in (("v", "We began too late,"), ("d", "We will not stop now."), ("u", "About 12 per cent")):
        page.keyboard.press(key)
        in_hand(page, following)

    assert outcomes(article) == ["verified", "disputed", "unsourced", "unreviewed"]
    expect(page.locator("#progress")).to_contain_text("1 of 4 claims left")


def test_behind_the_last_verdict_the_way_leads_to_the_sign_off(
    open_page: PageOpener, article: Article, alice: User
) -> None:
    page = open_page(path=article.get_absolute_url(), person=alice)
    page.keyboard.type("vdv")
    in_hand(page, "About 12 per cent")
    expect(page.get_by_role("link", name="To the sign-off")).to_have_count(0)

    page.keyboard.press("v")
    expect(page.get_by_text("Every claim has a verdict")).to_be_visible()
    page.get_by_role("link", name="To the sign-off").click()

    expect(page.get_by_role("heading", name="Sign-off")).to_be_visible()


def test_the_mark_and_what_a_screen_reader_hears_follow_the_verdict(
    open_page: PageOpener, article: Article, claims: list[Claim], alice: User
) -> None:
    page = open_page(path=article.get_absolute_url(), person=alice)

    page.keyboard.press("d")

    marks = page.locator(f'mark[data-claim="{claims[0].pk}"]')
    expect(marks).to_have_count(2)
    for mark in marks.all():
        expect(mark).to_have_attribute("data-outcome", "disputed")
        expect(mark.locator("a")).to_have_attribute("aria-label", "4,200 trees, figure, disputed, 1 of 4")
    expect(page.locator("#announce")).to_have_text("Disputed: 4,200 trees")
    expect(page.locator(f'mark[data-claim="{claims[1].pk}"]')).to_have_attribute("aria-current", "true")


def test_keys_walk_through_the_claims_and_the_address_follows(
    open_page: PageOpener, article: Article, claims: list[Claim], alice: User
) -> None:
    record_verdict(claims[1], outcome="verified", reviewer=alice, seen=None)
    page = open_page(path=article.get_absolute_url(), person=alice)

    for key, words in (("j", "We began too late,"), ("k", "4,200 trees"), ("n", "We will not stop now.")):
        page.keyboard.press(key)
        in_hand(page, words)

    expect(page).to_have_url(re.compile(rf"claim={claims[2].pk}$"))


def test_after_going_to_a_number_the_keys_judge_that_claim(
    open_page: PageOpener, article: Article, alice: User
) -> None:
    page = open_page(path=article.get_absolute_url(), person=alice)
    page.keyboard.press("g")
    page.keyboard.type("9")
    page.keyboard.press("Enter")
    expect(page.locator("#trouble")).to_have_text("There is no claim of that number.")
    in_hand(page, "4,200 trees")
    expect(page.locator("#jump")).to_have_value("1")

    page.keyboard.press("g")
    page.keyboard.type("3")
    page.keyboard.press("Enter")
    in_hand(page, "We will not stop now.")
    page.keyboard.press("d")

    in_hand(page, "About 12 per cent")
    assert outcomes(article) == ["unreviewed", "unreviewed", "disputed", "unreviewed"]


def test_a_verdict_moves_no_word_of_the_text(open_page: PageOpener, article: Article, alice: User) -> None:
    page = open_page(path=article.get_absolute_url(), person=alice)
    places = "[...document.querySelectorAll('#galley mark > a')].map((a) => Object.values(a.getBoundingClientRect().toJSON()))"
    before = page.evaluate(places)

    page.keyboard.type("vd")
    expect(page.locator("#progress")).to_contain_text("2 of 4 claims left")

    assert page.evaluate(places) == before


def test_the_panel_says_who_judged_and_when(
    open_page: PageOpener, article: Article, claim: Claim, alice: User, bob: User
) -> None:
    record_verdict(claim, outcome="disputed", reviewer=alice, seen=None)
    page = open_page(path=f"{article.get_absolute_url()}?claim={claim.pk}", person=bob)

    expect(page.locator(".claim-kind")).to_contain_text(re.compile(r"Disputed\s+Alice, \d+ \w+ \d{4}, \d\d:\d\d"))


def test_a_click_on_a_mark_takes_it_in_hand(open_page: PageOpener, article: Article, alice: User) -> None:
    page = open_page(path=article.get_absolute_url(), person=alice)

    page.get_by_role("link", name="About 12 per cent, figure").click()

    in_hand(page, "About 12 per cent")


def test_undo_takes_the_verdict_back_and_brings_the_claim(
    open_page: PageOpener, article: Article, claims: list[Claim], alice: User
) -> None:
    page = open_page(path=article.get_absolute_url(), person=alice)
    page.keyboard.press("v")
    expect(page.locator("#undo-line")).to_contain_text("Verified")
    in_hand(page, "We began too late,")

    page.keyboard.press("z")

    in_hand(page, "4,200 trees")
    expect(page.locator(f'mark[data-claim="{claims[0].pk}"]').first).to_have_attribute("data-outcome", "unreviewed")
    assert [verdict.outcome for verdict in claims[0].verdicts.order_by("number")] == ["verified", "reopened"]


def test_a_source_is_added_by_keyboard_and_stays(
    open_page: PageOpener, article: Article, claims: list[Claim], alice: User
) -> None:
    page = open_page(path=article.get_absolute_url(), person=alice)

    page.keyboard.press("s")
    page.keyboard.type("osterby.example/trees")
    page.locator(".more > summary").press("Enter")
    page.get_by_label("Title").fill("Tree register")
    page.keyboard.press("Enter")

    expect(page.locator(".citations")).to_contain_text("Tree register")
    expect(page.get_by_role("link", name="Tree register")).to_have_attribute("href", "https://osterby.example/trees")
    page.reload()
    expect(page.locator(".citations")).to_contain_text("Tree register")


def test_a_wrong_link_is_said_and_the_form_stays(open_page: PageOpener, article: Article, alice: User) -> None:
    page = open_page(path=article.get_absolute_url(), person=alice)

    page.keyboard.press("s")
    page.keyboard.type("javascript:alert(1)")
    page.keyboard.press("Enter")

    expect(page.locator(".add-source .errorlist")).to_contain_text("http:// or https://")
    expect(page.locator("#source_url")).to_have_value("javascript:alert(1)")


def test_a_colleagues_verdict_is_shown_before_one_overrules_it(
    open_page: PageOpener, article: Article, claims: list[Claim], alice: User, bob: User
) -> None:
    hers = open_page(path=article.get_absolute_url(), person=alice)
    his = open_page(path=article.get_absolute_url(), person=bob)
    hers.keyboard.press("d")
    in_hand(hers, "We began too late,")

    his.keyboard.press("w")
    his.keyboard.type("The mayor confirmed it.")
    his.keyboard.press("Escape")
    his.keyboard.press("v")

    expect(his.get_by_role("alert").filter(has_text="Alice marked this disputed")).to_be_visible()
    expect(his.locator("#note")).to_have_value("The mayor confirmed it.")
    expect(his.locator(f'mark[data-claim="{claims[0].pk}"]').first).to_have_attribute("data-outcome", "disputed")
    his.keyboard.press("v")
    in_hand(his, "We began too late,")
    assert [v.note for v in claims[0].verdicts.order_by("number")] == ["", "The mayor confirmed it."]


def test_a_note_half_written_survives_another_claim_and_a_reload(
    open_page: PageOpener, article: Article, alice: User
) -> None:
    page = open_page(path=article.get_absolute_url(), person=alice)
    page.keyboard.press("w")
    page.keyboard.type("Ask the forester")
    page.keyboard.press("Escape")
    page.keyboard.press("j")
    in_hand(page, "We began too late,")
    expect(page.locator("#note")).to_have_value("")

    page.keyboard.press("k")
    expect(page.locator("#note")).to_have_value("Ask the forester")
    expect(page).to_have_url(re.compile(rf"claim={article.claims.get(number=1).pk}\b"))
    page.reload()

    expect(page.locator("#note")).to_have_value("Ask the forester")


def test_a_desk_that_does_not_answer_costs_no_words(open_page: PageOpener, article: Article, alice: User) -> None:
    page = open_page(path=article.get_absolute_url(), person=alice)
    page.locator("#note").fill("Rang the mayor")
    page.context.set_offline(True)

    page.get_by_role("button", name="Verified").click()

    expect(page.locator("#trouble")).to_contain_text("Your verdict is not saved: the desk did not answer.")
    expect(page.locator("#note")).to_have_value("Rang the mayor")
    page.context.set_offline(False)
    page.get_by_role("button", name="Verified").click()
    in_hand(page, "We began too late,")
    expect(page.locator("#trouble")).to_be_hidden()


def test_keys_rest_while_somebody_types(open_page: PageOpener, article: Article, alice: User) -> None:
    page = open_page(path=article.get_absolute_url(), person=alice)

    page.keyboard.press("w")
    page.keyboard.type("vdunjk?")

    expect(page.locator("#note")).to_have_value("vdunjk?")
    in_hand(page, "4,200 trees")
    assert outcomes(article) == ["unreviewed"] * 4


def test_all_of_it_works_without_javascript(
    open_page: PageOpener, article: Article, claims: list[Claim], alice: User
) -> None:
    page = open_page(path=article.get_absolute_url(), person=alice, java_script_enabled=False)

    page.get_by_role("button", name="Verified").click()
    in_hand(page, "We began too late,")
    page.get_by_role("link", name="Next ›").click()
    in_hand(page, "We will not stop now.")
    page.locator("summary", has_text="Add a source").click()
    page.get_by_label("Link or name").fill("Tape of the meeting")
    page.get_by_role("button", name="Save source").click()
    expect(page.locator(".citations")).to_contain_text("Tape of the meeting")
    page.get_by_role("link", name="4,200 trees, figure").first.click()
    page.locator("summary", has_text="History").click()
    page.get_by_role("button", name="Take back").click()

    in_hand(page, "4,200 trees")
    assert outcomes(article) == ["unreviewed"] * 4

"""A source of the library taken by the keyboard, and one that is kept in confidence, in Chromium."""

import re
from urllib.parse import quote

import pytest
from playwright.sync_api import expect

from claims.models import Source
from claims.reviewing import cite
from claims.reviewing.library import save_contact
from tests.browser.conftest import wait_for_answers

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def register(claim, alice) -> Source:
    other = claim.article.claims.get(number=2)
    cite(other, by=alice, title="Tree letters")
    url = "https://register.example/trees"
    return cite(other, by=alice, url=url, title="Tree register", publisher="Osterby", kind="primary").source


def path_of(claim) -> str:
    return f"{claim.article.get_absolute_url()}?claim={claim.pk}"


def type_and_wait(page, words: str) -> None:
    """Until the library has answered all of it: an answer to a part of it may come before, and be replaced."""

    typed = page.get_by_label("Link or name").input_value() + words
    asked = re.compile(rf"(^|&)url={re.escape(quote(typed))}(&|$)")
    with page.expect_response(lambda answer: bool(asked.search(answer.request.post_data or ""))):
        page.keyboard.type(words)
    wait_for_answers(page)


def test_a_source_is_found_as_one_types_and_taken_with_arrows_and_enter(open_page, claim, register, alice):
    page = open_page(path=path_of(claim), person=alice)
    page.keyboard.press("s")
    type_and_wait(page, "tre")
    offered = page.locator("[data-take]")
    expect(offered).to_have_count(2)
    expect(offered.first).to_contain_text("Tree register Osterby · primary · used by 1 claim")

    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    expect(offered.nth(1)).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(page.get_by_label("Link or name")).to_be_focused()
    page.keyboard.press("ArrowDown")
    # A letter goes on in the field: it is no verdict.
    type_and_wait(page, "e reg")
    expect(page.get_by_label("Link or name")).to_have_value("tree reg")
    expect(offered).to_have_count(1)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")

    expect(page.locator(".chosen b")).to_have_text("Tree register")
    expect(page.get_by_label("Where in it")).to_be_focused()
    page.keyboard.type("p. 7")
    page.keyboard.press("Enter")
    expect(page.locator(".citations")).to_contain_text("Tree register")
    expect(page.locator(".citations")).to_contain_text("p. 7")
    assert claim.citations.get().source == register
    assert not claim.verdicts.exists()


def test_a_source_of_the_article_is_cited_again_without_typing(open_page, claim, register, alice):
    page = open_page(path=path_of(claim), person=alice)

    page.keyboard.press("s")
    # Before the library has answered, too.
    page.keyboard.press("ArrowDown")
    offered = page.locator("[data-take]")
    expect(offered.first).to_be_focused()
    expect(offered.first).to_contain_text("Tree register")
    page.keyboard.press("Enter")
    expect(page.get_by_label("Where in it")).to_be_focused()
    page.keyboard.press("Enter")

    expect(page.locator(".citations")).to_contain_text("Tree register")
    page.keyboard.press("v")
    expect(page.locator("#claim-heading")).to_have_text("We began too late,")
    assert claim.citations.get().source == register


def test_a_link_tells_what_it_may_be_until_somebody_says_so(open_page, claim, alice):
    page = open_page(path=path_of(claim), person=alice)
    page.keyboard.press("s")
    page.keyboard.type("https://forestry.gov/counts.csv")
    more = page.locator(".more > summary")
    expect(more).to_have_text("More primary · data set")

    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(page.get_by_label("Where in it")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.locator("#source_kind").select_option("secondary")
    expect(more).to_have_text("More secondary · data set")
    page.get_by_label("Link").fill("https://forestry.gov/counts.pdf")
    expect(page.locator(".found .soft")).to_have_text("Not in the library yet.")
    expect(more).to_have_text("More secondary · data set")
    page.get_by_label("Link").press("Enter")

    expect(page.locator(".citations")).to_contain_text("forestry.gov")
    source = claim.citations.get().source
    assert (source.url, source.kind, source.medium) == ("https://forestry.gov/counts.pdf", "secondary", "data-set")


def test_what_was_typed_in_a_folded_field_comes_back_unfolded(open_page, claim, alice):
    page = open_page(path=path_of(claim), person=alice)
    page.keyboard.press("s")
    page.locator(".more > summary").click()
    page.get_by_label("Its words").fill("Never planted.")
    page.reload()

    expect(page.get_by_label("Its words")).to_have_value("Never planted.")
    expect(page.get_by_label("Its words")).to_be_visible()


def test_the_page_says_that_a_link_is_there_already(open_page, claim, register, alice):
    page = open_page(path=path_of(claim), person=alice)
    page.keyboard.press("s")
    page.get_by_label("Link").fill("https://register.example/trees?utm_source=letter#count")

    expect(page.locator("[data-take]").filter(has_text="this very page")).to_have_count(1)
    page.locator("[data-take]").click()
    page.locator("[data-choose-another]").click()
    expect(page.get_by_label("Link")).to_be_focused()
    page.get_by_role("button", name="Save source").click()
    expect(page.locator(".citations")).to_contain_text("Tree register")
    assert claim.citations.get().source == register


def test_a_confidential_source_is_named_on_one_page_and_not_on_the_other(open_page, claim, alice, bob):
    page = open_page(path=path_of(claim), person=alice)
    page.keyboard.press("s")
    page.get_by_label("Link or name").fill("Nils Aker")
    page.locator(".more > summary").click()
    page.get_by_label("Its words").fill("Never planted.")
    page.get_by_label("Confidential").check()
    expect(page.get_by_text("A source can only be made confidential when it is added")).to_be_visible()
    # What is typed of it stays on no machine.
    assert "Aker" not in page.evaluate("JSON.stringify(localStorage)")
    page.get_by_role("button", name="Save source").click()
    expect(page.locator(".citations")).to_contain_text("Nils Aker")

    other = open_page(path=path_of(claim), person=bob)
    expect(other.locator(".citations")).to_contain_text(f"Confidential source {Source.objects.get().pk}")
    assert "Aker" not in other.content()
    assert "Never planted" not in other.content()

    page.get_by_role("link", name="Who knows").click()
    page.locator("summary", has_text="Who may know it").click()
    page.get_by_label("Bob").check()
    page.locator("form", has=page.get_by_label("Bob")).get_by_role("button", name="Save").click()
    expect(page.get_by_text("Named: Alice, Bob.")).to_be_visible()
    other.reload()
    expect(other.locator(".citations")).to_contain_text("Nils Aker")


def test_a_source_of_the_library_is_cited_without_scripts(open_page, claim, register, alice):
    page = open_page(path=path_of(claim), person=alice, java_script_enabled=False)
    page.locator("summary", has_text="Add a source").click()
    page.get_by_role("link", name="Look in the library").click()
    page.get_by_role("link", name="Cite for claim 1 Tree register").click()

    expect(page.locator(".chosen b")).to_have_text("Tree register")
    page.get_by_label("Where in it").fill("p. 7")
    page.get_by_role("button", name="Save source").click()

    expect(page.locator(".citations")).to_contain_text("p. 7")
    assert claim.citations.get().source == register


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_the_pages_can_be_used_by_everybody(open_page, axe, claim, register, alice, carol, width, scheme):
    person = cite(claim, by=alice, title="Ida Holm", kind="primary", medium="person").source
    save_contact(person, by=alice, ways={"phone": "+45 55 01 02", "address": "3 Quay Lane\nOsterby"})
    clerk = cite(claim, by=alice, confidants=[], title="Nils Aker", medium="person").source
    page = open_page(person=alice, viewport={"width": width, "height": 844}, color_scheme=scheme)
    for path in (f"/sources/?claim={claim.pk}", person.get_absolute_url(), clerk.get_absolute_url()):
        page.goto(path)
        for details in page.locator(".source-forms details").all():
            details.locator("summary").click()
        axe(page)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path
    page.goto(path_of(claim))
    page.locator(".add-source > summary").click()
    page.get_by_label("Link or name").fill("tree")
    expect(page.locator("[data-take]").first).to_be_visible()
    axe(page)

"""From the claim to the signed-off article by four eyes, with an altered quotation caught on the way."""

import pytest
from playwright.sync_api import Page, expect

from claims.importing.storing import Metadata, import_article
from claims.models import Article, Citation, Policy, SignOff, Source, Verdict, Version
from claims.reading import read_pasted
from claims.reviewing import capture, cite, verify_article
from claims.roles import CHIEF
from tests.conftest import make_person

pytestmark = pytest.mark.django_db(transaction=True)

TEXT = """Osterby spares its trees

"We did cut the budget for watering," said Mayor Ida Holm. The port has 54,000 berths.

The board has four aims: quays, ferries and lights."""
COUNCIL = """Council of Osterby, 4 May

[00:01:10] CLERK: The port has 53,954 berths this year.
[00:02:31] MAYOR HOLM: Let me be plain. We did not cut the budget for watering. Nobody asked for it."""
GAZETTE = "The gazette. A count of the port came to 53,954 berths, fewer than in May."


@pytest.fixture
def article(adam, alice) -> Article:
    version = import_article(read_pasted(TEXT), metadata=Metadata(), origin=Version.Origin.PASTE, imported_by=adam)
    Article.objects.update(policy=Policy.objects.get(name="two sources"))
    for url, medium, text in (
        ("https://council.example/4-may", "transcript", COUNCIL),
        ("https://gazette.example/port", "news-report", GAZETTE),
    ):
        source = Source.objects.create(url=url, medium=medium, added_by=alice)
        capture(source, text=text, how="paste", by=alice)
    return version.article


def cite_by_keys(page: Page, url: str) -> None:
    page.keyboard.press("s")
    page.get_by_label("Link").fill(url)
    page.get_by_role("button", name="Save source").click()
    expect(page.locator(".citations").get_by_role("link", name=url)).to_be_visible()


def test_from_the_claim_to_the_signed_off_article(open_page, article, alice, carol, adam):
    desk = open_page(path=article.get_absolute_url(), person=alice)

    # She cites the transcript: the desk shows by itself that the article dropped a word.
    expect(desk.locator("#claim-heading")).to_contain_text("We did cut the budget")
    cite_by_keys(desk, "https://council.example/4-may")
    expect(desk.locator(".match")).to_contain_text("≠ Altered found by likeness")
    expect(desk.get_by_text("A negation is dropped: “not”. The sense may be the opposite.")).to_be_visible()
    expect(desk.locator(".beside del")).to_contain_text("not")

    # One key opens both sides in full, one takes the passage with its place.
    desk.keyboard.press("p")
    expect(desk.get_by_role("heading", name="Claim and source")).to_be_visible()
    expect(desk.locator(".sides")).to_contain_text("Let me be plain.")
    desk.go_back()
    expect(desk.locator(".match")).to_contain_text("≠ Altered")
    desk.keyboard.press("a")
    expect(desk.locator(".citations q")).to_have_text("We did not cut the budget for watering")
    expect(desk.locator(".taken")).to_contain_text("00:02:31, paragraph 3")

    # Disputed, with the words that the desk should print.
    desk.get_by_text("What was done").first.click()
    desk.get_by_label("For the desk").select_option("correct")
    desk.get_by_label("Words instead").fill("We did not cut the budget for watering,")
    desk.get_by_label("Note").fill("The transcript has a “not”.")
    desk.keyboard.press("Escape")
    desk.keyboard.press("d")

    # The figure rests on two sources; both have it, rounded.
    expect(desk.locator("#claim-heading")).to_have_text("54,000")
    for url in ("https://council.example/4-may", "https://gazette.example/port"):
        cite_by_keys(desk, url)
    expect(desk.locator(".match").get_by_text("≈ Figure agrees, rounded")).to_have_count(2)
    desk.keyboard.press("v")

    # What the text shows by itself is decided on.
    expect(desk.locator("#claim-heading")).to_have_text("four")
    desk.get_by_role("button", name="For the desk to change").click()
    expect(desk.locator("#slips")).to_contain_text("→ For the desk to change · Alice")
    expect(desk.locator(".progress")).not_to_contain_text("slip")
    desk.keyboard.press("L")
    expect(desk.locator(".progress")).to_contain_text("every sentence seen")

    # The chief judges the last claim, and so does not sign off; nor does who imported it.
    chief = open_page(path=f"{article.get_absolute_url()}?claim={article.claims.get(number=3).pk}", person=carol)
    chief.get_by_label("Note").fill("Three follow.")
    chief.keyboard.press("Escape")
    chief.keyboard.press("d")
    expect(chief.get_by_text("Every claim has a verdict")).to_be_visible()
    for person, did in ((carol, "judged claims of"), (adam, "imported")):
        page = open_page(path=f"/articles/{article.pk}/sign-off/", person=person)
        expect(page.get_by_text(f"You {did} this article")).to_be_visible()
        expect(page.get_by_role("button", name="Sign off")).to_have_count(0)

    # A second pair of eyes does.
    dora = make_person("dora", CHIEF)
    second = open_page(path=f"/articles/{article.pk}/sign-off/", person=dora)
    expect(second.get_by_text("Nothing is open.")).to_be_visible()
    second.get_by_role("button", name="Sign off").click()
    expect(second.get_by_text("Signed off by Dora")).to_be_visible()
    second.get_by_role("link", name="Changes for the desk").click()
    expect(second.get_by_text("→ We did not cut the budget for watering,")).to_be_visible()
    expect(second.get_by_text("says 4, and 3 follow:")).to_be_visible()
    assert SignOff.objects.get().signed_by == dora
    assert [verdict.reviewer.username for verdict in Verdict.objects.all()] == ["alice", "alice", "carol"]
    assert verify_article(article) is None


def test_it_works_without_scripts(open_page, article, alice):
    claim = article.claims.get(number=1)
    cite(claim, by=alice, source=Source.objects.get(url__contains="council"))
    page = open_page(path=claim.get_absolute_url(), person=alice, java_script_enabled=False)

    page.get_by_role("link", name="Compare the claim with its text").click()
    expect(page.get_by_text("A negation is dropped: “not”.")).to_be_visible()
    page.get_by_role("button", name="Take as the passage").click()

    expect(page.locator(".citations q")).to_have_text("We did not cut the budget for watering")
    assert Citation.objects.get().locator == "00:02:31, paragraph 3"


@pytest.mark.parametrize("width", [1280, 390])
def test_it_can_be_used_by_everybody(open_page, axe, article, alice, width):
    claim = article.claims.get(number=1)
    citation = cite(claim, by=alice, source=Source.objects.get(url__contains="council"))
    page = open_page(path=claim.get_absolute_url(), person=alice, viewport={"width": width, "height": 844})
    expect(page.locator(".match")).to_contain_text("≠ Altered")
    axe(page)

    page.goto(f"/citations/{citation.pk}/beside/")
    axe(page)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_the_panel_stays_where_it_was_scrolled_while_the_claim_stays_in_hand(open_page, article, alice):
    laptop = {"width": 1280, "height": 720}
    desk = open_page(path=article.get_absolute_url(), person=alice, viewport=laptop)
    cite_by_keys(desk, "https://council.example/4-may")
    expect(desk.locator(".match")).to_contain_text("≠ Altered")
    scrolled = "document.querySelector('.claim-body').scrollTop"
    desk.evaluate(f"{scrolled} = 120")

    desk.keyboard.press("a")
    expect(desk.locator(".taken")).to_be_visible()
    assert desk.evaluate(scrolled) == 120

    desk.keyboard.press("j")
    expect(desk.locator("#claim-heading")).to_contain_text("54,000")
    assert desk.evaluate(scrolled) == 0


def test_whoever_pastes_what_a_source_says_has_the_field_whole(open_page, article, alice):
    laptop = {"width": 1280, "height": 720}
    desk = open_page(path=article.get_absolute_url(), person=alice, viewport=laptop)
    cite_by_keys(desk, "https://harbour.example/")

    desk.keyboard.press("h")

    field = desk.locator(".cited-text textarea")
    expect(field).to_be_focused()
    below = (
        "(field) => field.closest('.claim-body').getBoundingClientRect().bottom - field.getBoundingClientRect().bottom"
    )
    assert field.evaluate(below) > 0
    expect(desk.locator("#note")).to_be_hidden()

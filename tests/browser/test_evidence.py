"""From a refused verdict to the signed-off article, by two people, in Chromium."""

import pytest
from playwright.sync_api import expect

from claims.models import Policy, Sentence, SignOff, Verdict
from claims.reviewing import record_verdict

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def article(make_article):
    article = make_article(
        "Osterby counts its berths\nThe port has 30 berths.\nIt had 12 cranes.",
        figures=["30 berths", "12 cranes"],
        quotations={},
        policy=Policy.objects.get(name="two sources"),
    )
    Sentence.objects.update(leftovers=[])
    return article


def test_from_a_refused_verdict_to_the_signed_off_article(open_page, article, alice, carol):
    desk = open_page(path=f"{article.get_absolute_url()}?claim={article.claims.get(number=1).pk}", person=alice)
    desk.keyboard.press("v")
    expect(desk.get_by_role("alert").get_by_text("asks for more: two independent sources.")).to_be_visible()

    for site in ("port", "coast"):
        desk.keyboard.press("s")
        desk.get_by_label("Link").fill(f"https://{site}.example/berths")
        desk.get_by_role("button", name="Save source").click()
        expect(desk.locator(".citations a").get_by_text(f"{site}.example")).to_be_visible()
    expect(desk.get_by_text("2 sources, 2 origins")).to_be_visible()
    desk.keyboard.press("2")
    expect(desk.get_by_label("recalculated")).to_be_checked()
    desk.keyboard.press("v")
    expect(desk.locator("#claim-heading")).to_have_text("12 cranes")
    assert Verdict.objects.get().ticks == ["recalculated"]

    desk.locator("summary", has_text="What was done").click()
    desk.get_by_label("For the desk").select_option("correct")
    desk.get_by_label("Words instead").fill("11 cranes")
    desk.get_by_label("Note").fill("One was scrapped.")
    desk.get_by_role("button", name="Disputed").click()
    expect(desk.get_by_text("Every claim has a verdict")).to_be_visible()

    chief = open_page(path=f"/articles/{article.pk}/sign-off/", person=carol)
    expect(chief.get_by_text("1 sentence that nobody has looked at")).to_be_visible()
    chief.get_by_label("Why that may stay open").fill("The headline says nothing to check.")
    chief.get_by_role("button", name="Sign off").click()
    expect(chief.get_by_text("Signed off by Carol")).to_be_visible()
    assert SignOff.objects.get().signed_by == carol
    chief.get_by_role("link", name="Changes for the desk").click()
    expect(chief.get_by_text("11 cranes")).to_be_visible()


def test_signing_off_works_without_scripts(open_page, article, alice, carol):
    for claim in article.claims.all():
        record_verdict(claim, outcome="disputed", reviewer=alice, seen=None, note="Wrong.")
    page = open_page(path=f"/articles/{article.pk}/sign-off/", person=carol, java_script_enabled=False)

    page.get_by_label("Why that may stay open").fill("A headline.")
    page.get_by_role("button", name="Sign off").click()
    page.get_by_label("Why it is opened again").fill("A reader wrote.")
    page.get_by_role("button", name="Open again").click()

    expect(page.get_by_text("“A reader wrote.”")).to_be_visible()

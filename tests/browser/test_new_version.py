"""An article whose text changes while it is checked, end to end: bring the new text, go through what it changed, sign off."""

import pytest
from playwright.sync_api import Page, expect

from claims.importing.storing import Metadata, import_article
from claims.models import Article, Sentence, User, Version
from claims.reading import read_pasted
from claims.reviewing import look_at
from tests.browser.conftest import PageOpener
from tests.revised import claim, revise

pytestmark = pytest.mark.django_db(transaction=True)

FIRST = """Lamps of the old town

Crews replaced 412 lamps in March.
They paid $3 million for them.
About 12 per cent of the lamps had failed.
The old ones stood for 50 years.
Some 90 children came to look.
"""
SECOND = FIRST.replace("412", "418").replace("The old ones stood for 50 years.\n", "")
OUTCOMES = ("verified", "dismissed", "disputed", "unsourced", "verified", "verified")


@pytest.fixture
def article(db: None) -> Article:
    text = import_article(read_pasted(FIRST), metadata=Metadata(), origin=Version.Origin.PASTE)
    return text.article


def heading(page: Page) -> str:
    return page.locator("#claim-heading").inner_text()


def judge_by_keys(page: Page) -> list[str]:
    """The words judged, each by one key."""
    keys = {"verified": "v", "disputed": "d", "unsourced": "u", "dismissed": "x"}
    judged = []
    for outcome in OUTCOMES:
        words = heading(page)
        judged.append(words)
        page.keyboard.press(keys[outcome])
        expect(page.locator("#undo-line .words")).to_have_text(words)
    return judged


def bring(page: Page, text: str) -> None:
    page.get_by_label("Text", exact=True).fill(text)
    page.get_by_role("button", name="See what would change").click()


def test_from_a_judged_text_to_the_sign_off_of_the_next(
    open_page: PageOpener, alice: User, carol: User, article: Article
) -> None:
    # Alice judges every claim by keyboard.
    page = open_page(path=article.get_absolute_url(), person=alice)
    assert judge_by_keys(page) == ["412", "March", "$3 million", "About 12 per cent", "50 years", "Some 90"]
    expect(page.get_by_text("Every claim has a verdict")).to_be_visible()

    # The desk edits the text: she sees what that would do, and stores it.
    page.get_by_role("link", name="bring a new version").click()
    bring(page, SECOND)
    expect(page.locator(".what-happens")).to_have_text("4 verdicts stay, 1 claim is open again, 1 is gone, 0 are new.")
    expect(page.locator(".edited-text .edited").first).to_contain_text("412")
    page.get_by_role("button", name="Store it as version 2").click()

    # The page says what came, and leads to the one claim that is open again, with what was said of it.
    expect(page.locator(".text-news")).to_contain_text("1 claim is open again. 1 is no longer in it.")
    page.get_by_role("link", name="Go through them").click()
    expect(page.locator("#claim-heading")).to_have_text("418")
    expect(page.locator(".earlier")).to_contain_text("Verified")
    expect(page.locator(".earlier del")).to_have_text("gone: 412")
    expect(page.locator("mark[data-news='changed']")).to_have_count(1)
    # The word beside it lies in the line; a letter has no width.
    label = page.locator("mark[data-news='changed'] > .letter").bounding_box()
    assert label
    assert label["width"] > 2 * label["height"]
    expect(page.locator("#gone li")).to_have_count(1)

    # One key gives the same verdict again.
    page.keyboard.press("y")
    expect(page.locator("#undo-line .words")).to_have_text("418")
    expect(page.get_by_text("Every claim has a verdict")).to_be_visible()
    assert claim(article, "418").outcome == "verified"

    # Carol says of the claim whose sentence was edited that it is still so, and signs the new text off.
    version = article.versions.get(number=2)
    look_at(version, numbers=version.sentences.values_list("number", flat=True), by=alice)
    Sentence.objects.filter(version=version).update(leftovers=[])
    chief = open_page(path=f"/articles/{article.pk}/sign-off/", person=carol)
    expect(chief.locator(".edited-since")).to_contain_text("March")
    chief.get_by_role("button", name="Still so").click()
    expect(chief.get_by_text("Nothing is open.")).to_be_visible()
    chief.get_by_role("button", name="Sign off").click()
    expect(chief.get_by_text("Signed off by Carol")).to_contain_text("version 2")


def test_the_same_without_scripts(open_page: PageOpener, alice: User, article: Article) -> None:
    page = open_page(path=article.get_absolute_url(), person=alice, java_script_enabled=False)
    page.get_by_role("button", name="✓ Verified").click()
    page.get_by_role("link", name="bring a new version").click()
    bring(page, SECOND)
    expect(page.locator(".what-happens")).to_contain_text("0 verdicts stay, 1 claim is open again")
    page.get_by_role("button", name="Store it as version 2").click()

    page.get_by_role("link", name="Go through them").click()
    expect(page.locator("#claim-heading")).to_have_text("418")
    page.get_by_role("button", name="Same again").click()

    assert claim(article, "418").outcome == "verified"
    expect(page.locator(".text-news")).to_have_count(0)


def test_a_text_that_cannot_be_read_is_not_lost(open_page: PageOpener, alice: User, article: Article) -> None:
    page = open_page(path=f"/articles/{article.pk}/versions/new/", person=alice)
    bring(page, "Another story\n\nNothing of the old one is in it.")
    page.get_by_role("button", name="Store it").click()

    expect(page.get_by_text("Tick this if it is.").first).to_be_visible()
    expect(page.get_by_label("Text", exact=True)).to_have_value("Another story\n\nNothing of the old one is in it.")
    assert article.versions.count() == 1


def test_who_reads_the_old_text_gets_the_new_one_and_keeps_the_note(
    open_page: PageOpener, alice: User, bob: User, article: Article
) -> None:
    page = open_page(path=claim(article, "412").get_absolute_url(), person=bob)
    page.keyboard.press("w")
    page.keyboard.type("Asked the depot")
    revise(article, SECOND, by=alice)
    page.keyboard.press("Escape")
    page.keyboard.press("d")

    expect(page.get_by_role("alert").filter(has_text="The text has changed")).to_contain_text("412")
    expect(page.locator("#claim-heading")).to_have_text("418")
    expect(page.locator("#note")).to_have_value("Asked the depot")
    assert claim(article, "418").outcome == "unreviewed"

    # The page leads to the text as it is now, where the note still waits.
    page.get_by_role("link", name="Show the new text").click()
    expect(page.locator("#galley")).to_contain_text("418 lamps")
    expect(page.locator("#note")).to_have_value("Asked the depot")


def test_an_idle_page_brings_the_new_text_by_itself(
    open_page: PageOpener, alice: User, bob: User, article: Article
) -> None:
    page = open_page(path=article.get_absolute_url(), person=bob)
    expect(page.locator("#galley")).to_contain_text("412 lamps")
    page.evaluate("document.activeElement.blur()")

    revise(article, SECOND, by=alice)

    expect(page.locator("#galley")).to_contain_text("418 lamps")


def test_an_open_page_says_that_a_text_is_being_read(open_page: PageOpener, bob: User, article: Article) -> None:
    page = open_page(path=article.get_absolute_url(), person=bob)
    expect(page.locator("#galley")).to_contain_text("412 lamps")

    Version.objects.create(article=article, number=2, text=SECOND, is_current=False, origin="paste")

    expect(page.locator(".text-news")).to_contain_text("Version 2 of the text is being read.")
    expect(page.locator("#galley")).to_contain_text("412 lamps")


def test_the_line_about_the_new_text_can_be_put_away(open_page: PageOpener, alice: User, article: Article) -> None:
    page = open_page(path=article.get_absolute_url(), person=alice)
    page.keyboard.press("v")
    expect(page.locator("#undo-line .words")).to_have_text("412")
    revise(article, SECOND, by=alice)
    page.goto(article.get_absolute_url())

    page.get_by_role("button", name="Put this line away").click()

    expect(page.locator(".text-news")).to_have_count(0)
    page.reload()
    expect(page.locator("#galley")).to_be_visible()
    expect(page.locator(".text-news")).to_have_count(0)

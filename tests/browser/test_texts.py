"""Keeping what a source says, and seeing that it has changed, in Chromium."""

import pytest
from playwright.sync_api import expect

from claims.models import Capture
from claims.reviewing import capture, cite, record_verdict

pytestmark = pytest.mark.django_db(transaction=True)

FIRST = "The nursery delivered 4,200 trees in spring. They were lindens and oaks."
SECOND = "The nursery delivered 4,150 trees in spring. They were lindens and oaks."
LETTER = """<h1>Letter of the mayor</h1><p style="font-family: DejaVu Serif, serif">Many of the trees died, she told the board on the<br>first of May.</p>
<p style="break-before: page; width: 5em">“We will not stop now”, she wrote.</p>"""
CHANGED = "The source has changed since this verdict."


@pytest.fixture
def claim(make_article, alice):
    claim = make_article().claims.get(number=1)
    cite(claim, by=alice, url="https://nursery.example/2025", title="Deliveries")
    return claim


@pytest.mark.parametrize("scripts", [True, False])
def test_a_text_is_pasted_from_the_claim(open_page, claim, alice, scripts):
    page = open_page(path=claim.get_absolute_url(), person=alice, java_script_enabled=scripts)

    if scripts:
        page.keyboard.press("h")
        expect(page.get_by_label("Paste what it says")).to_be_focused()
    else:
        page.locator(".cited-text summary").click()
    page.get_by_label("Paste what it says").fill("  ")
    page.get_by_role("button", name="Keep this text").click()
    expect(page.get_by_text("There is no text in it.")).to_be_visible()
    page.get_by_label("Paste what it says").fill(FIRST)
    page.get_by_role("button", name="Keep this text").click()

    expect(page.locator(".cited-text summary").get_by_text("Its text now")).to_be_visible()
    assert Capture.objects.get().text == FIRST


def test_a_file_is_uploaded_from_the_claim(open_page, claim, alice, tmp_path):
    file = tmp_path / "saved.html"
    file.write_text(f"<title>Nursery</title><nav>Home</nav><main><p>{FIRST}</main>")
    page = open_page(path=claim.get_absolute_url(), person=alice)

    page.keyboard.press("h")
    page.get_by_label("Or a file").set_input_files(file)
    page.get_by_role("button", name="Keep this text").click()

    expect(page.locator(".cited-text summary").get_by_text("Its text now")).to_be_visible()
    made = Capture.objects.get()
    assert (made.text, made.name, made.how) == (FIRST, "saved.html", "upload")


def test_a_pdf_is_uploaded_and_a_quotation_of_it_is_found_with_its_page(open_page, claim, alice, tmp_path):
    quotation = claim.article.claims.get(number=3)
    cite(quotation, by=alice, title="Letter of the mayor")
    page = open_page(path=quotation.get_absolute_url(), person=alice)
    file = tmp_path / "letter.pdf"
    file.write_bytes(printed(page.context, LETTER))

    page.keyboard.press("h")
    page.get_by_label("Or a file").set_input_files(file)
    page.get_by_role("button", name="Keep this text").click()

    beside = page.locator(".citations .beside")
    expect(beside.locator(".match")).to_have_text("✓ Verbatim p. 2 of the file")
    made = Capture.objects.get()
    assert (made.name, made.media_type, len(made.pages)) == ("letter.pdf", "application/pdf", 2)
    # The second line begins with a ligature.
    assert "Many of the trees died, she told the board on the first of May.\n" in made.text

    beside.get_by_role("button", name="Take as the passage").click()
    expect(page.locator(".citations")).to_contain_text("✓ Taken as the passage · p. 2 of the file")
    page.locator(".citations .beside").get_by_role("link", name="p. 2 of the file").click()
    expect(page.locator("#page-2")).to_be_in_viewport()
    expect(page.locator(".whole-text")).to_contain_text("“We will not stop now”, she wrote.")


def printed(context, html: str):
    """What Chromium prints to a PDF."""
    page = context.new_page()
    page.set_content(html)
    raw = page.pdf(format="A5", display_header_footer=True)
    page.close()
    return raw


def test_a_source_that_has_changed_says_so_from_the_claim_to_the_words(open_page, claim, alice, bob):
    source = claim.citations.get().source
    capture(source, text=FIRST, how="paste", by=alice)
    record_verdict(claim, outcome="verified", reviewer=alice, seen=None)
    page = open_page(path=claim.get_absolute_url(), person=bob)
    expect(page.get_by_text(CHANGED)).to_have_count(0)

    page.keyboard.press("h")
    page.get_by_label("Paste what it says").fill(SECOND)
    page.get_by_role("button", name="Keep this text").click()
    expect(page.get_by_text(CHANGED)).to_be_visible()
    page.get_by_role("link", name="What changed").click()
    expect(page.get_by_role("heading", name="Verdicts that rest on what it no longer says")).to_be_visible()
    page.get_by_role("link", name="what changed since").click()
    expect(page.locator(".differences del")).to_contain_text("4,200")
    expect(page.locator(".differences ins")).to_contain_text("4,150")

    page.go_back()
    page.locator(".outdated").get_by_role("link", name="4,200 trees").click()
    expect(page.locator("#claim-heading")).to_have_text("4,200 trees")


@pytest.mark.parametrize("width", [1440, 390])
def test_the_pages_can_be_used_by_everybody(open_page, axe, claim, alice, width):
    source = claim.citations.get().source
    capture(source, text=FIRST, how="paste", by=alice)
    record_verdict(claim, outcome="verified", reviewer=alice, seen=None)
    capture(source, text=SECOND, how="upload", by=alice, name="a.txt", media_type="text/plain", original=b"x")
    capture(source, text=SECOND, how="fetch", by=alice)
    page = open_page(person=alice, viewport={"width": width, "height": 844})

    for path in ("", "2/", "2/changes/"):
        page.goto(f"/sources/{source.pk}/texts/{path}")
        axe(page)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path
    page.goto(claim.get_absolute_url())
    page.keyboard.press("h")
    axe(page)

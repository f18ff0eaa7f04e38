"""The main job, end to end, on the sample article: import, find, judge by keyboard, cite, differ, undo, export."""

from pathlib import Path

import pytest
from django.core.management import call_command
from playwright.sync_api import Page, expect

from claims.importing import samples
from claims.models import Article, User
from claims.reporting.csv_report import read_csv
from tests.browser.conftest import PageOpener
from tests.conftest import PASSWORD

pytestmark = pytest.mark.django_db(transaction=True)

SAMPLE = next(Path(samples.__path__[0]).glob("*.txt"))


def sign_in_by_form(page: Page, name: str) -> None:
    page.goto("/")
    page.get_by_label("Name").fill(name)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("button", name="Sign out")).to_be_visible()


def heading(page: Page) -> str:
    return page.locator("#claim-heading").inner_text()


def test_from_import_to_report(
    open_page: PageOpener, adam: User, alice: User, bob: User, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    # Adam imports the article in the administration.
    admin = open_page()
    sign_in_by_form(admin, "adam")
    admin.goto("/admin/claims/article/add/")
    admin.get_by_label("Or a file").set_input_files(SAMPLE)
    expect(admin.locator(".found mark").first).to_be_visible()
    admin.get_by_role("button", name="Import").click()
    expect(admin.get_by_text("is stored.")).to_be_visible()
    article = Article.objects.get()

    # Alice opens it from the list and judges three claims by keyboard alone.
    hers = open_page()
    sign_in_by_form(hers, "alice")
    hers.get_by_role("link", name=article.title).click()
    hers.wait_for_url("**/articles/*/")
    judged = []
    for key, outcome in (("v", "verified"), ("d", "disputed"), ("u", "unsourced")):
        words = heading(hers)
        judged.append((words, outcome))
        hers.keyboard.press(key)
        expect(hers.locator("#undo-line .words")).to_have_text(words)

    # She lays a source beside the next claim.
    cited = heading(hers)
    hers.keyboard.press("s")
    hers.keyboard.type("https://tarnwick.example/minutes?item=4&page=2")
    hers.locator(".more > summary").press("Enter")
    hers.get_by_label("Title").fill('=Minutes, "board" meeting')
    hers.keyboard.press("Enter")
    expect(hers.locator(".citations")).to_contain_text('=Minutes, "board" meeting')

    # Bob has the same claim in hand, judges first; Alice is told, and decides.
    his = open_page()
    sign_in_by_form(his, "bob")
    his.goto(f"{article.get_absolute_url()}?claim={hers.locator('#claim').get_attribute('data-claim')}")
    expect(his.locator("#claim-heading")).to_have_text(cited)
    his.keyboard.press("w")
    his.keyboard.type("-3 per cent, says\nthe register\t✓ نعم")
    his.keyboard.press("Escape")
    his.keyboard.press("d")
    expect(his.locator("#undo-line")).to_contain_text("Disputed")
    hers.keyboard.press("v")
    expect(hers.get_by_role("alert").filter(has_text="Bob marked this disputed")).to_be_visible()
    hers.keyboard.press("v")
    expect(hers.locator("#undo-line .words")).to_have_text(cited)

    # She thinks better of it: his verdict stands again.
    hers.keyboard.press("z")
    expect(hers.locator("#claim-heading")).to_have_text(cited)
    expect(hers.locator(".claim-stands")).to_have_text("Disputed")

    # The report says all of this, and reads back exactly.
    with hers.expect_download() as download:
        hers.get_by_role("link", name="Export CSV").click()
    file = tmp_path / "verdicts.csv"
    download.value.save_as(file)
    with file.open("rb") as stream:
        rows = list(read_csv(stream))
    assert [(row.exact, row.verdict) for row in rows[:4]] == [*judged, (cited, "disputed")]
    assert (rows[3].note, rows[3].reviewer) == ("-3 per cent, says\nthe register\t✓ نعم", "bob")
    assert rows[3].sources == ("https://tarnwick.example/minutes?item=4&page=2",)
    assert {row.verdict for row in rows[4:]} == {"unreviewed"}
    assert len(rows) == article.claims.count()

    call_command("verify_history")
    assert "The history holds: 6 verdict(s) in 1 article(s)" in capsys.readouterr().out

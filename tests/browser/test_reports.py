"""The reports page in Chromium: choose, look, take away."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Download, expect

from claims.reporting.csv_report import read_csv
from claims.reviewing import cite, record_verdict

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def article(make_article, alice):
    article = make_article()
    claim = article.claims.get(number=1)
    cite(claim, by=alice, url="https://osterby.example/trees", title="Tree register")
    record_verdict(claim, outcome="verified", reviewer=alice, seen=None, note="=1+1")
    return article


def download(page, name) -> Download:
    with page.expect_download() as waiting:
        page.get_by_role("link", name=name, exact=True).click()
    got: Download = waiting.value
    return got


def test_what_is_chosen_is_shown_and_then_taken_away(open_page, article, vera):
    page = open_page(path="/reports/", person=vera)
    expect(page.locator(".count").get_by_text("4 claims")).to_be_visible()

    page.get_by_label("Kind").select_option("figure")
    expect(page.locator(".count").get_by_text("2 claims")).to_be_visible()
    page.get_by_label("Search").press_sequentially("council")
    expect(page.locator(".count").get_by_text("1 claim")).to_be_visible()
    expect(page).to_have_url(re.compile("text=council&kind=figure"))
    got = download(page, "CSV")

    assert got.suggested_filename == "verdicts.csv"
    with Path(got.path()).open("rb") as file:
        (row,) = read_csv(file)
    assert (row.exact, row.verdict, row.note, row.reviewer) == ("4,200 trees", "verified", "=1+1", "alice")
    assert row.sources == ("https://osterby.example/trees",)


def test_the_article_page_gives_its_own_report(open_page, article, vera):
    page = open_page(path=article.get_absolute_url(), person=vera)

    got = download(page, "Export CSV")

    assert got.suggested_filename == "verdicts-harbour-town-plants-its-first-trees.csv"
    with Path(got.path()).open("rb") as file:
        assert [row.verdict for row in read_csv(file)] == ["verified", "unreviewed", "unreviewed", "unreviewed"]


def test_it_works_without_scripts(open_page, article, vera):
    page = open_page(path="/reports/", person=vera, java_script_enabled=False)

    page.get_by_label("Verdict").select_option("verified")
    page.get_by_role("button", name="Show").click()

    expect(page.locator(".count").get_by_text("1 claim")).to_be_visible()
    assert Path(download(page, "JSON").path()).read_text().count('"claim_id"') == 1


def test_on_a_phone_nothing_is_cut_off(open_page, article, vera):
    page = open_page(path="/reports/", person=vera, viewport={"width": 390, "height": 844})

    assert page.evaluate("document.documentElement.scrollWidth") <= 390

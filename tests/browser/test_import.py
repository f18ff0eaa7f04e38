"""Importing in the administration, with and without JavaScript."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from claims.importing.storing import Metadata, import_article
from claims.models import Article, User, Version
from claims.reading import read_pasted
from tests.browser.conftest import PageOpener

pytestmark = pytest.mark.django_db(transaction=True)

IMPORT = "/admin/claims/article/add/"
TEXT = "Harbour town plants trees\n\nThe council planted 4,200 trees. “We began late,” said Mayor Ida Holm."


def counted(page: Page, word: str) -> str | None:
    return page.locator(".counts div", has_text=word).locator("dd").text_content()


def test_what_will_be_found_appears_while_pasting_and_is_imported(open_page: PageOpener, adam: User) -> None:
    page = open_page(path=IMPORT, person=adam)

    page.get_by_label("Text", exact=True).fill(TEXT)
    expect(page.locator(".found mark")).to_have_text(["4,200", "We began late,"])
    expect(page.locator("#announce")).to_have_text("Figures: 1. Quotes: 1.")
    page.get_by_label("Title").fill("Trees at last")
    expect(page.locator(".preview-title")).to_have_text("Trees at last")
    page.get_by_role("button", name="Import").click()

    expect(page.get_by_text("“Trees at last” is stored. 2 claims found.")).to_be_visible()
    article = Article.objects.get()
    assert page.url.endswith(article.get_absolute_url())
    assert article.versions.get().text.startswith("Trees at last\n\nHarbour town plants trees\n\n")


def test_everything_works_without_javascript(open_page: PageOpener, adam: User, tmp_path: Path) -> None:
    file = tmp_path / "trees.txt"
    file.write_bytes(TEXT.replace("\n", "\r\n").encode("cp1252"))
    page = open_page(path=IMPORT, person=adam, java_script_enabled=False)

    page.get_by_label("Or a file").set_input_files(file)
    page.get_by_role("button", name="Preview").click()
    expect(page.get_by_label("Text", exact=True)).to_have_value(TEXT)
    expect(page.locator(".notes")).to_contain_text("Converted from Windows-1252")
    assert (counted(page, "figures"), counted(page, "quotes")) == ("1", "1")
    page.get_by_role("button", name="Import").click()
    expect(page.get_by_text("is stored. 2 claims found.")).to_be_visible()

    version = Version.objects.get()
    assert page.url.endswith(version.article.get_absolute_url())
    assert (version.text, version.original_name, bytes(version.original or b"")) == (
        TEXT,
        "trees.txt",
        file.read_bytes(),
    )


def test_a_chosen_file_is_read_at_once(open_page: PageOpener, adam: User, tmp_path: Path) -> None:
    file = tmp_path / "trees.txt"
    file.write_text(TEXT)
    page = open_page(path=IMPORT, person=adam)

    page.get_by_label("Or a file").set_input_files(file)
    expect(page.get_by_label("Text", exact=True)).to_have_value(TEXT)
    expect(page.locator(".found mark")).to_have_count(2)
    page.get_by_role("button", name="Import").click()

    expect(page.get_by_text("is stored. 2 claims found.")).to_be_visible()
    assert Version.objects.get().origin == "file"


def test_the_same_text_is_imported_again_only_knowingly(open_page: PageOpener, adam: User) -> None:
    first = import_article(read_pasted(TEXT), metadata=Metadata(), origin=Version.Origin.PASTE).article
    page = open_page(path=IMPORT, person=adam)

    page.get_by_label("Text", exact=True).fill(TEXT)
    expect(page.get_by_role("link", name="Harbour town plants trees")).to_have_attribute(
        "href", first.get_absolute_url()
    )
    page.get_by_role("button", name="Import").click()
    expect(page.get_by_text("Tick this to have it twice.")).to_be_visible()
    page.get_by_label("Import it all the same").check()
    page.get_by_role("button", name="Import").click()

    expect(page.get_by_text("is stored.")).to_be_visible()
    assert Article.objects.count() == 2


@pytest.mark.parametrize("script", [True, False])
def test_a_file_beyond_all_bounds_gets_a_sentence(
    open_page: PageOpener, adam: User, tmp_path: Path, settings, script
) -> None:
    file = tmp_path / "long.txt"
    file.write_text("word " * 2_000_000)
    page = open_page(path=IMPORT, person=adam, java_script_enabled=script)

    page.get_by_label("Or a file").set_input_files(file)
    if not script:
        page.get_by_role("button", name="Preview").click()

    expect(page.get_by_text("The text is too long: an article may hold 1,000,000 bytes.")).to_be_visible()

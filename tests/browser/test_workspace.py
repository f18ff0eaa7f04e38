"""The workspace by keyboard and mouse: claims by hand at the right place, sentences, leftovers, order."""

import re

import pytest
from playwright.sync_api import Page, expect

from claims.models import Article, User, Version
from tests.browser.conftest import PageOpener
from tests.conftest import ArticleFactory

pytestmark = pytest.mark.django_db(transaction=True)

TEXT = (
    "Lamps go out 😀 in the old town\n\n"
    "They lit 12 lamps and 30 fires on bus 7. Nobody 👩‍👩‍👧 saw it.\n\n"
    "“We are glad and we are late,” said Ida. Cafe\u0301 no. 9 closed; שלום 15 עולם, مرحبا ٣٤ هنا, soft\u00adened 5\u00a0000 and 𝟙𝟚 end.\n"
)


@pytest.fixture
def article(make_article: ArticleFactory) -> Article:
    return make_article(TEXT, figures=("30 fires",), quotations={"We are glad and we are late,": "Ida"})


@pytest.fixture
def page(open_page: PageOpener, article: Article, alice: User) -> Page:
    return open_page(path=article.get_absolute_url(), person=alice, viewport={"width": 1400, "height": 900})


@pytest.fixture
def version(article: Article) -> Version:
    return article.versions.get()


def choose(page: Page, words: str) -> None:
    """Selects the first place of the words in the galley, wherever nodes begin and end, as a mouse would."""
    page.evaluate(
        """(words) => {
            for (const line of document.querySelectorAll("#galley [data-start]")) {
                const at = line.textContent.indexOf(words);
                if (at < 0) continue;
                const place = (wanted) => {
                    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
                    let left = wanted;
                    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                        if (left <= node.data.length) return [node, left];
                        left -= node.data.length;
                    }
                };
                getSelection().setBaseAndExtent(...place(at), ...place(at + words.length));
                return;
            }
            throw new Error(`not in the text: ${words}`);
        }""",
        words,
    )
    expect(page.locator("#selection")).to_be_visible()


@pytest.mark.parametrize(
    "words",
    ["Lamps", "old town", "12 lamps", "lamps and 30 fires on", "👩‍👩‍👧 saw", "glad and", "Cafe\u0301 no. 9", "15", "שלום 15 עולם",
     "٣٤", "soft\u00adened", "5\u00a0000", "𝟙𝟚", "end."],
)  # fmt: skip
def test_words_chosen_in_the_browser_are_those_that_are_stored(
    page: Page, article: Article, version: Version, words: str
) -> None:
    choose(page, words)

    page.keyboard.press("f")

    expect(page.locator("#claim-heading")).to_have_text(words)
    mention = article.claims.get(number=3).mentions.get()
    assert mention.exact == words
    assert version.text[mention.start : mention.end] == words
    claim = article.claims.get(number=3).pk
    assert "".join(page.locator(f'mark[data-claim="{claim}"]').all_text_contents()) == words


def test_a_claim_is_added_by_keyboard_alone(page: Page, article: Article) -> None:
    page.keyboard.press("c")
    expect(page.locator("#selection .words")).to_have_text("30")
    for _ in range(4):
        page.keyboard.press("ArrowRight")
    expect(page.locator("#selection .words")).to_have_text("7")
    page.keyboard.press("ArrowLeft")
    expect(page.locator("#selection .words")).to_have_text("bus")
    page.keyboard.press("Shift+ArrowRight")
    page.keyboard.press("q")

    expect(page.locator("#claim-heading")).to_have_text("bus 7")
    added = article.claims.get(number=3)
    assert added.kind == "quotation"
    assert added.added_by is not None


def test_edges_move_and_claims_split_by_keys(page: Page, article: Article) -> None:
    page.keyboard.press("j")
    expect(page.locator("#claim-heading")).to_contain_text("We are glad")
    choose(page, "and we are late")
    page.keyboard.press("b")
    expect(page.locator("#claim-heading")).to_have_text("We are glad")
    expect(page.locator("#progress")).to_contain_text("3 of 3 claims left")
    choose(page, "glad")
    page.keyboard.press("m")

    expect(page.locator("#claim-heading")).to_have_text("glad")
    assert article.claims.get(number=2).mentions.get().exact == "glad"


def test_sentences_are_marked_as_looked_at_by_keys(page: Page, version: Version) -> None:
    expect(page.locator("#progress")).to_contain_text("3 sentences unseen")

    page.keyboard.press(".")
    expect(page.locator(".sentence[data-here]")).to_contain_text("Lamps go out")
    page.keyboard.press("l")
    expect(page.locator("#progress")).to_contain_text("2 sentences unseen")
    expect(page.locator(".sentence[data-here]")).to_contain_text("Nobody")
    page.keyboard.press("l")

    expect(page.locator("#progress")).to_contain_text("1 sentence unseen")
    assert [s.state for s in version.sentences.all()][:3] == ["looked", "claims", "looked"]


def test_the_margin_marks_the_rest_of_a_paragraph(page: Page) -> None:
    page.get_by_role("button", name="1 sentence here not looked at").first.click()

    expect(page.locator("#line-0 .margin")).to_have_text("✓")
    expect(page.locator("#announce")).to_have_text("1 sentence looked at.")


def test_a_leftover_goes_when_it_is_decided_on(page: Page) -> None:
    leftovers = page.locator("#leftovers li")
    before = leftovers.count()

    page.get_by_role("button", name="Nothing to check 12", exact=True).click()
    expect(leftovers).to_have_count(before - 1)
    page.get_by_role("button", name="Make it a claim 7", exact=True).click()

    expect(page.locator("#claim-heading")).to_have_text("7")
    expect(leftovers).to_have_count(before - 2)


def test_the_riskiest_is_one_key_and_a_choice_away(page: Page, article: Article) -> None:
    page.keyboard.press("o")
    page.keyboard.press("End")
    page.get_by_role("button", name="Go this way").click()

    expect(page).to_have_url(re.compile("order=risk"))
    page.keyboard.press("v")
    expect(page).to_have_url(re.compile(r"claim=\d+&order=risk$"))

"""What the eye meets on the article page: the verdict within reach, nothing cut off, nothing covered."""

from datetime import UTC, datetime

import pytest
from playwright.sync_api import Page, expect

from claims.models import Article, User
from claims.reviewing import cite, record_verdict
from tests.browser.conftest import PageOpener
from tests.conftest import ArticleFactory, LongArticleFactory

pytestmark = pytest.mark.django_db(transaction=True)

WIDE = {"width": 1440, "height": 900}
LAPTOP = {"width": 1280, "height": 720}
PHONE = {"width": 390, "height": 844}
SMALL_PHONE = {"width": 360, "height": 640}
TABLET = {"width": 820, "height": 1180}


@pytest.fixture
def article(make_article: ArticleFactory, alice: User) -> Article:
    """Its first claim has so much behind it that its panel has to scroll."""
    article = make_article(title="Osterby plants the first trees of its harbour, and a great many of them")
    first = article.claims.get(number=1)
    for number in range(4):
        cite(
            first, by=alice, url=f"https://register.example/{number}", title="Register of trees", passage="Words. " * 30
        )
    record_verdict(first, outcome="disputed", reviewer=alice, seen=None, note="Counted again.")
    return article


def is_in_view(page: Page, selector: str) -> bool:
    """Whether the whole element can be seen: inside the window, and under nothing else at its corners."""
    answer: bool = page.locator(selector).evaluate(
        """(element) => {
            const { left, top, right, bottom } = element.getBoundingClientRect();
            if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) return false;
            const corners = [[left + 8, top + 8], [right - 8, top + 8], [left + 8, bottom - 8], [right - 8, bottom - 8]];
            return corners.every(([x, y]) => element.contains(document.elementFromPoint(x, y)));
        }"""
    )
    return answer


@pytest.mark.parametrize("size", [WIDE, LAPTOP, PHONE], ids=["wide", "laptop", "phone"])
def test_the_verdict_is_in_view_however_much_stands_behind_the_claim(
    open_page: PageOpener, article: Article, alice: User, size: dict[str, int]
) -> None:
    first = article.claims.get(number=1)
    page = open_page(path=f"{article.get_absolute_url()}?claim={first.pk}", person=alice, viewport=size)

    for button in (".verdicts .verified", ".verdicts .disputed", ".verdicts .unsourced", "#note"):
        assert is_in_view(page, button), button
    page.keyboard.press("s")
    expect(page.get_by_label("Link")).to_be_focused()
    assert is_in_view(page, "#source_url")
    assert is_in_view(page, ".verdicts .verified")


@pytest.mark.parametrize("size", [WIDE, LAPTOP, PHONE], ids=["wide", "laptop", "phone"])
def test_the_verdict_stands_at_the_same_place_for_every_claim(
    open_page: PageOpener, article: Article, alice: User, size: dict[str, int]
) -> None:
    first = article.claims.get(number=1)
    page = open_page(path=f"{article.get_absolute_url()}?claim={first.pk}", person=alice, viewport=size)
    places: list[list[int]] = []
    for number in "1234":
        expect(page.locator("#jump")).to_have_value(number)
        place = page.locator(".verdicts .verified").bounding_box()
        assert place
        # To the pixel: the end of a page that is scrolled to its end lies between two.
        places.append([round(place[side]) for side in ("x", "y", "width", "height")])
        page.keyboard.press("j")

    assert places == places[:1] * 4


def test_a_line_is_ticked_when_its_claims_are_judged_and_not_before(
    open_page: PageOpener, article: Article, alice: User
) -> None:
    page = open_page(path=article.get_absolute_url(), person=alice)
    tick = page.locator(".line", has_text="We will not stop now").locator(".margin")
    expect(tick).to_have_text("✓")
    expect(tick).to_be_hidden()

    page.keyboard.press("d")
    expect(page.locator("#claim-heading")).to_have_text("We will not stop now.")
    expect(tick).to_be_hidden()
    page.keyboard.press("v")

    expect(tick).to_be_visible()


def test_a_message_leaves_the_text_where_it_stands(open_page: PageOpener, article: Article, adam: User) -> None:
    page = open_page(path=article.get_absolute_url(), person=adam, viewport=WIDE)
    before = page.locator("#galley h1").bounding_box()

    page.evaluate(
        """document.getElementById("main").insertAdjacentHTML("afterbegin",
           `<ul class="messages"><li>${"A long message. ".repeat(20)}</li></ul>`)"""
    )

    after = page.locator("#galley h1").bounding_box()
    assert before
    assert after
    assert (after["x"], after["width"]) == (before["x"], before["width"])


@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_the_keys_are_shown_from_the_first_one_on(
    open_page: PageOpener, article: Article, alice: User, size: dict[str, int]
) -> None:
    page = open_page(path=article.get_absolute_url(), person=alice, viewport=size)

    page.keyboard.press("?")

    expect(page.get_by_role("heading", name="Keys")).to_be_focused()
    assert is_in_view(page, "#help h2")
    page.keyboard.press("Escape")
    expect(page.locator("#help")).to_be_hidden()


@pytest.mark.parametrize("size", [WIDE, LAPTOP, PHONE], ids=["wide", "laptop", "phone"])
def test_no_button_of_the_page_wraps_its_words(
    open_page: PageOpener, article: Article, alice: User, size: dict[str, int]
) -> None:
    page = open_page(path=article.get_absolute_url(), person=alice, viewport=size)

    wrapped = page.evaluate(
        """[...document.querySelectorAll(".desk-head .button, .verdicts button, .lesser button, .lesser summary")]
           .filter((e) => e.checkVisibility())
           .filter((e) => {
               const words = document.createRange();
               words.selectNodeContents(e.querySelector("span") ?? e.firstChild);
               return new Set([...words.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
           })
           .map((e) => e.textContent.trim())"""
    )

    assert wrapped == []


def test_the_form_for_a_source_opens_in_view_under_a_finger(
    open_page: PageOpener, article: Article, alice: User
) -> None:
    first = article.claims.get(number=1)
    page = open_page(path=f"{article.get_absolute_url()}?claim={first.pk}", person=alice, viewport=PHONE)

    page.get_by_text("Add a source").first.click()

    expect(page.locator("#source_url")).to_be_focused()
    for part in ("#source_url", ".verdicts .verified"):
        assert is_in_view(page, part), part


def test_no_claim_comes_into_hand_under_the_head_of_a_small_phone(
    open_page: PageOpener, make_long_article: LongArticleFactory, alice: User
) -> None:
    article = make_long_article(claims=20)
    page = open_page(path=f"{article.get_absolute_url()}?number=10", person=alice, viewport=SMALL_PHONE)
    mark = page.locator(f'mark[data-claim="{article.claims.get(number=11).pk}"]')
    # The next claim lies just behind the head.
    mark.evaluate("(mark) => scrollBy(0, mark.getBoundingClientRect().top - 60)")

    page.keyboard.press("j")
    expect(mark).to_have_attribute("aria-current", "true")

    assert is_in_view(page, 'mark[aria-current="true"]')


@pytest.mark.parametrize("size", [TABLET, PHONE, SMALL_PHONE], ids=["tablet", "phone", "small phone"])
def test_the_offer_to_undo_covers_nothing_of_the_claim_in_hand(
    open_page: PageOpener, article: Article, alice: User, size: dict[str, int]
) -> None:
    page = open_page(path=article.get_absolute_url(), person=alice, viewport=size)
    # However long this takes: the offer fades after some seconds.
    page.clock.install(time=datetime(2026, 3, 1, 12, tzinfo=UTC))
    page.clock.pause_at(datetime(2026, 3, 1, 13, tzinfo=UTC))
    page.locator(".verdicts .verified").click()
    expect(page.locator("#claim-heading")).to_have_text("We will not stop now.")

    page.get_by_text("Add a source").first.click()

    expect(page.locator("#source_url")).to_be_focused()
    for part in ("label[for='source_url']", "#source_url", "#undo-line button", ".verdicts .verified"):
        assert is_in_view(page, part), part
    offer, sheet = page.locator("#undo-line form").bounding_box(), page.locator("#claim").bounding_box()
    head = page.locator(".desk-head").bounding_box()
    assert offer
    assert sheet
    assert head
    assert offer["y"] + offer["height"] < sheet["y"]
    assert offer["y"] > head["y"] + head["height"]


@pytest.mark.parametrize("size", [WIDE, PHONE, SMALL_PHONE], ids=["wide", "phone", "small phone"])
def test_the_hint_of_a_field_is_shown_whole(
    open_page: PageOpener, article: Article, alice: User, size: dict[str, int]
) -> None:
    page = open_page(path=article.get_absolute_url(), person=alice, viewport=size)
    page.keyboard.press("s")
    expect(page.locator("#source_url")).to_be_focused()

    room = page.locator(".add-source .locator input").evaluate(
        """(field) => {
            const { font, paddingLeft, paddingRight } = getComputedStyle(field);
            const ruler = Object.assign(document.createElement("canvas").getContext("2d"), { font });
            const room = field.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
            return room - ruler.measureText(field.placeholder).width;
        }"""
    )

    assert room >= 0


@pytest.mark.parametrize("size", [LAPTOP, TABLET, PHONE, SMALL_PHONE], ids=["laptop", "tablet", "phone", "small phone"])
def test_what_was_done_is_ticked_with_the_claim_and_the_verdicts_in_view(
    open_page: PageOpener, article: Article, alice: User, size: dict[str, int]
) -> None:
    claim = article.claims.get(number=2)
    page = open_page(path=f"{article.get_absolute_url()}?claim={claim.pk}", person=alice, viewport=size)

    page.get_by_text("What was done").first.click()

    expect(page.locator(".ticks label").last).to_be_visible()
    for part in ("#claim-heading", ".verdicts .verified", ".ticks label:first-of-type", ".ticks label:last-of-type"):
        assert is_in_view(page, part), part


@pytest.mark.parametrize("size", [TABLET, PHONE], ids=["tablet", "phone"])
def test_the_sheet_stands_on_the_foot_of_the_window_and_the_head_is_no_taller_than_its_words(
    open_page: PageOpener, article: Article, alice: User, size: dict[str, int]
) -> None:
    page = open_page(path=article.get_absolute_url(), person=alice, viewport=size)

    sheet, head = page.locator("#claim").bounding_box(), page.locator(".desk-head").bounding_box()

    assert sheet
    assert head
    assert sheet["y"] + sheet["height"] == size["height"]
    assert head["height"] < 110


def test_the_verdict_just_given_is_not_taken_for_that_of_the_next_claim(
    open_page: PageOpener, article: Article, alice: User
) -> None:
    page = open_page(path=article.get_absolute_url(), person=alice, viewport=WIDE)
    ground = "getComputedStyle(document.querySelector('.verdicts .verified')).backgroundColor"
    page.keyboard.press("k")
    expect(page.locator("#jump")).to_have_value("1")
    page.locator(".verdicts .verified").click()
    expect(page.locator("#claim-heading")).to_have_text("We began too late,")
    pointed_at = page.evaluate(ground)

    page.keyboard.press("k")
    expect(page.locator(".verdicts .verified")).to_have_attribute("aria-pressed", "true")

    assert page.evaluate(ground) != pointed_at


def test_a_tick_set_by_its_key_is_seen(open_page: PageOpener, article: Article, alice: User) -> None:
    page = open_page(path=article.get_absolute_url(), person=alice)
    tick = page.get_by_label("recalculated")
    expect(tick).to_be_hidden()

    page.keyboard.press("2")

    expect(tick).to_be_visible()
    expect(tick).to_be_checked()


def test_a_signed_off_article_asks_for_no_verdict(open_page: PageOpener, article: Article, alice: User) -> None:
    article.stage = Article.Stage.SIGNED_OFF
    article.save(update_fields=["stage"])

    page = open_page(path=article.get_absolute_url(), person=alice)

    expect(page.locator(".judge")).to_have_text("Signed off and locked. See the sign-off")
    # Nor for anything else that it would not take.
    for offer in (
        "Add a source",
        "Withdraw",
        "Change this claim",
        "Take back my last entry",
        "Add a claim by its words",
    ):
        expect(page.locator(".desk").get_by_text(offer)).to_have_count(0)
    expect(page.locator("form.margin")).to_have_count(0)
    expect(page.locator(".keys")).not_to_contain_text("verdict")


def test_enter_on_a_tick_asks_for_a_verdict_and_gives_none(
    open_page: PageOpener, article: Article, alice: User
) -> None:
    claim = article.claims.get(number=2)
    page = open_page(path=f"{article.get_absolute_url()}?claim={claim.pk}", person=alice)
    page.keyboard.press("2")

    page.get_by_label("recalculated").press("Enter")

    expect(page.locator(".judge .errorlist")).to_have_text("Choose a verdict.")
    claim.refresh_from_db()
    assert claim.outcome == "unreviewed"


def test_the_foot_names_the_keys_of_the_moment(open_page: PageOpener, article: Article, alice: User) -> None:
    page = open_page(path=article.get_absolute_url(), person=alice, viewport=WIDE)
    foot = page.locator(".keys")
    expect(foot).to_contain_text("next open", use_inner_text=True)
    expect(foot).not_to_contain_text("undo", use_inner_text=True)

    page.keyboard.press("w")
    expect(foot.locator("span:visible")).to_have_text(["Escleave the field"])
    page.keyboard.press("Escape")
    page.keyboard.press("s")
    expect(foot.locator("span:visible")).to_have_text(["Escleave the field", "CtrlEntersave"])
    page.keyboard.press("Escape")
    page.keyboard.press("c")
    expect(foot).to_contain_text("by words", use_inner_text=True)
    expect(foot).not_to_contain_text("next open", use_inner_text=True)
    page.keyboard.press("Escape")
    page.keyboard.press("v")
    expect(foot).to_contain_text("undo", use_inner_text=True)


def test_a_field_that_was_refused_gets_the_focus_and_is_in_view(
    open_page: PageOpener, article: Article, alice: User
) -> None:
    first = article.claims.get(number=1)
    page = open_page(path=f"{article.get_absolute_url()}?claim={first.pk}", person=alice, viewport=LAPTOP)
    page.keyboard.press("s")
    page.keyboard.type("mailto:no-link")
    page.keyboard.press("Enter")

    expect(page.locator(".add-source .errorlist")).to_be_visible()
    expect(page.get_by_label("Link")).to_be_focused()
    assert is_in_view(page, "#source_url")
    assert is_in_view(page, ".add-source .errorlist")


@pytest.mark.parametrize("size", [WIDE, LAPTOP, PHONE], ids=["wide", "laptop", "phone"])
def test_trouble_is_told_without_covering_the_verdict(
    open_page: PageOpener, article: Article, alice: User, size: dict[str, int]
) -> None:
    page = open_page(path=article.get_absolute_url(), person=alice, viewport=size)
    page.context.set_offline(True)
    page.keyboard.press("v")

    expect(page.locator("#trouble")).to_be_visible()
    assert is_in_view(page, "#trouble")
    assert is_in_view(page, ".verdicts .verified")
    assert is_in_view(page, "#note")


@pytest.mark.parametrize("order", ["number", "-number"], ids=["first claim", "last claim"])
def test_the_way_to_the_next_open_claim_ends_at_the_panels_edge(
    open_page: PageOpener, article: Article, alice: User, order: str
) -> None:
    claim = article.claims.order_by(order)[0]
    page = open_page(path=f"{article.get_absolute_url()}?claim={claim.pk}", person=alice, viewport=WIDE)

    way, link = (page.locator(selector).bounding_box() for selector in (".claim-ways", ".claim-ways .far"))

    assert way is not None
    assert link is not None
    assert link["x"] + link["width"] == pytest.approx(way["x"] + way["width"], abs=1)

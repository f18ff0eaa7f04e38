"""The article page for those who zoom, hear, choose their own colours, want no motion, read from the right, or print."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from claims.models import Article, Claim, User
from claims.reviewing import cite, record_verdict
from tests.browser.conftest import PageOpener, wait_for_answers
from tests.browser.filled_desk import HEBREW
from tests.conftest import ArticleFactory

pytestmark = pytest.mark.django_db(transaction=True)

# What a window of 1280 by 1024 shows at 400 %.
ZOOMED: ViewportSize = {"width": 320, "height": 256}
OUTCOMES = ("verified", "disputed", "unsourced", "dismissed")


@pytest.fixture
def judged(article: Article, claims: list[Claim], alice: User) -> Article:
    """A claim of each outcome."""
    for claim, outcome in zip(claims, OUTCOMES, strict=True):
        record_verdict(claim, outcome=outcome, reviewer=alice, seen=None)
    return article


@pytest.fixture
def hebrew(make_article: ArticleFactory) -> Article:
    return make_article(
        HEBREW, figures=("4,200 עצים", "12 אחוז", "300 עצים"), quotations={"התחלנו מאוחר מדי,": "הולם"}, language="he"
    )


def styles(page: Page, selector: str, *names: str, pseudo: str = "") -> tuple[str, ...]:
    """The computed values of the first element."""
    found: list[str] = page.locator(selector).first.evaluate(
        "(e, [names, pseudo]) => names.map((name) => getComputedStyle(e, pseudo || null)[name])", [list(names), pseudo]
    )
    return tuple(found)


def shapes_of_marks(page: Page) -> dict[str, tuple[str, ...]]:
    """How the marks of each outcome look, but for their colours."""
    return {
        outcome: styles(page, f'mark[data-outcome="{outcome}"] > a', "textDecorationLine", "textDecorationStyle")
        + styles(page, f'mark[data-outcome="{outcome}"] > .letter', "content", pseudo="::after")
        for outcome in OUTCOMES
    }


# Zoom, and text as wide as one likes it


@pytest.mark.parametrize("path", ["", "sign-off/", "record/", "changes-for-the-desk/"])
def test_nothing_scrolls_sideways_at_400_per_cent(
    open_page: PageOpener, judged: Article, alice: User, path: str
) -> None:
    page = open_page(path=f"{judged.get_absolute_url()}{path}", person=alice, viewport=ZOOMED)

    assert page.evaluate("document.documentElement.scrollWidth") == 320


def test_at_400_per_cent_nothing_lies_over_the_text_and_a_verdict_is_within_reach(
    open_page: PageOpener, article: Article, claims: list[Claim], alice: User
) -> None:
    page = open_page(path=article.get_absolute_url(), person=alice, viewport=ZOOMED)
    held = """[...document.querySelectorAll("body *")].filter((e) => e.checkVisibility())
        .filter((e) => ["fixed", "sticky"].includes(getComputedStyle(e).position))
        .filter((e) => e.getBoundingClientRect().height > innerHeight / 4).map((e) => e.id || e.className)"""
    assert page.evaluate(held) == []

    page.get_by_role("link", name="4,200 trees, figure").first.click()
    expect(page.locator("#claim-heading")).to_be_in_viewport()
    page.get_by_role("button", name="Disputed").click()

    expect(page.locator("#claim-heading")).to_have_text("We began too late,")
    expect(page.locator("#claim-heading")).to_be_in_viewport()
    claims[0].refresh_from_db()
    assert claims[0].outcome == "disputed"


def test_text_may_be_spaced_wider_without_losing_any(open_page: PageOpener, judged: Article, alice: User) -> None:
    """WCAG 2.2, 1.4.12, with its values."""
    page = open_page(path=judged.get_absolute_url(), person=alice, viewport={"width": 1280, "height": 720})

    page.evaluate(
        """() => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
                               p { margin-block-end: 2em !important }`);
            document.adoptedStyleSheets = [sheet];
        }"""
    )

    assert page.evaluate("document.documentElement.scrollWidth") == 1280
    cut = page.evaluate(
        """[...document.querySelectorAll("button, .button, summary, label, h1, h2, dd, .claim-kind, .galley-text p")]
           .filter((e) => e.checkVisibility() && !e.matches(".unseen") && e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display != "inline")
           .map((e) => e.textContent.trim().slice(0, 40))"""
    )
    assert cut == []


# Colours of one's own, and none


def test_outcomes_are_told_apart_by_shape_and_letter_alone(open_page: PageOpener, judged: Article, vera: User) -> None:
    page = open_page(path=judged.get_absolute_url(), person=vera)

    assert shapes_of_marks(page) == {
        "verified": ("underline", "solid", '"V"'),
        "disputed": ("underline", "wavy", '"D"'),
        "unsourced": ("underline", "dashed", '"U"'),
        "dismissed": ("none", "solid", '"–"'),
    }


def test_what_stands_is_a_word_and_a_shape_beside_its_colour(
    open_page: PageOpener, judged: Article, claims: list[Claim], alice: User
) -> None:
    for stance in ("supports", "contradicts", "limits"):
        cite(claims[0], by=alice, title=f"Letter that {stance}", stance=stance)
    page = open_page(path=f"{judged.get_absolute_url()}?claim={claims[0].pk}", person=alice)

    expect(page.locator(".claim-stands .outcome")).to_have_text("Verified")
    assert styles(page, ".claim-stands .outcome", "content", pseudo="::before") == ('"✓"',)
    expect(page.locator(".citations .stance")).to_have_text(["supports", "contradicts", "limits"])
    shapes = [styles(page, f'.citations [data-stance="{s}"]', "content", pseudo="::before") for s in ("supports", "contradicts", "limits")]  # fmt: skip
    assert len(set(shapes)) == 3
    expect(page.locator(".verdicts [aria-pressed=true]")).to_have_text("✓ Verified V")
    expect(page.locator("#progress .bar")).to_have_attribute(
        "aria-label", "1 verified, 1 disputed, 1 unsourced, 1 dismissed"
    )


def test_forced_colours_leave_every_state_its_shape(open_page: PageOpener, judged: Article, alice: User) -> None:
    page = open_page(path=judged.get_absolute_url(), person=alice, forced_colors="active")

    assert len(set(shapes_of_marks(page).values())) == 4
    assert styles(page, "mark[aria-current]", "outlineStyle", "outlineWidth") == ("solid", "2px")
    pressed = styles(page, ".verdicts [aria-pressed=true]", "outlineStyle", "outlineWidth")
    assert pressed != styles(page, ".verdicts button:not([aria-pressed])", "outlineStyle", "outlineWidth")
    page.keyboard.press("Tab")
    assert styles(page, ":focus", "outlineStyle") == ("solid",)


# Motion


def test_nothing_moves_for_those_who_ask_for_no_motion(open_page: PageOpener, article: Article, alice: User) -> None:
    page = open_page(path=article.get_absolute_url(), person=alice, reduced_motion="reduce")
    for key in ("v", "s", "Escape", "?", "Escape"):
        page.keyboard.press(key)

    assert page.evaluate("document.getAnimations().length") == 0
    moving = """[...document.querySelectorAll("*")].map((e) => getComputedStyle(e))
        .filter((s) => s.transitionDuration.split(", ").some((d) => parseFloat(d)) || s.animationName != "none" || s.scrollBehavior != "auto")
        .length"""
    assert page.evaluate(moving) == 0


def test_what_moves_takes_at_most_150_milliseconds(open_page: PageOpener, article: Article, alice: User) -> None:
    page = open_page(path=article.get_absolute_url(), person=alice, reduced_motion="no-preference")

    longest = page.evaluate(
        """Math.max(...[...document.querySelectorAll("*")]
           .flatMap((e) => getComputedStyle(e).transitionDuration.split(", ").map(parseFloat)))"""
    )
    assert 0 < longest <= 0.15


# What is heard, and where the keyboard is


def test_a_change_is_announced_exactly_once_in_the_one_live_region(
    open_page: PageOpener, article: Article, alice: User
) -> None:
    page = open_page(path=article.get_absolute_url(), person=alice)
    assert page.locator("[role=status], [aria-live]").count() == 1
    page.evaluate(
        """() => {
            window.heard = [];
            const region = document.getElementById("announce");
            new MutationObserver(() => window.heard.push(region.textContent)).observe(region, { childList: true, characterData: true, subtree: true });
        }"""
    )

    page.keyboard.press("d")
    expect(page.locator("#claim-heading")).to_have_text("We began too late,")
    page.keyboard.press("z")
    expect(page.locator("#claim-heading")).to_have_text("4,200 trees")
    expect(page.locator("#announce")).to_have_text("Taken back.")

    # Where the desk has taken more than a second, that it is saving was said before.
    told = page.evaluate("heard.filter((words) => words !== 'Saving.')")
    assert told == ["Disputed: 4,200 trees", "Taken back."]


def test_what_the_library_holds_is_announced_by_its_number(
    open_page: PageOpener, article: Article, claims: list[Claim], alice: User
) -> None:
    for name in ("Tree register", "Tree nursery"):
        cite(claims[1], by=alice, title=name)
    page = open_page(path=claims[0].get_absolute_url(), person=alice)

    page.keyboard.press("s")
    page.get_by_label("Link or name").press_sequentially("tree")

    expect(page.locator("#announce")).to_have_text("2 sources in the library")
    expect(page.locator(".found li")).to_have_count(2)


def test_a_mark_is_named_by_its_words_its_kind_its_state_and_its_place(
    open_page: PageOpener, judged: Article, vera: User
) -> None:
    page = open_page(path=judged.get_absolute_url(), person=vera)

    for name in (
        "4,200 trees, figure, verified, 1 of 4",
        "We began too late,, quote, disputed, 2 of 4",
        "About 12 per cent, figure, dismissed, 4 of 4",
    ):
        expect(page.get_by_role("link", name=name, exact=True).first).to_be_visible()


@pytest.mark.parametrize(
    "pressed",
    [("v",), ("j",), ("n",), ("x",), ("d", "z"), ("g", "3", "Enter"), ("w", "ok", "Escape", "u"), ("s", "mailto:no-link", "Enter"),
     ("s", "site.example/trees", "Enter"), ("e", "Enter"), ("t",), ("c", "f"), (".", "l")],
    ids=" ".join,
)  # fmt: skip
def test_the_focus_is_never_lost(
    open_page: PageOpener, article: Article, alice: User, pressed: tuple[str, ...]
) -> None:
    page = open_page(path=article.get_absolute_url(), person=alice)
    page.locator("#claim-heading").focus()

    for key in pressed:
        if len(key) == 1 or key in ("Enter", "Escape"):
            page.keyboard.press(key)
        else:
            page.keyboard.type(key)
    wait_for_answers(page)

    assert page.evaluate("document.activeElement.id || document.activeElement.tagName") != "BODY"


# From the right


def test_a_right_to_left_article_stands_on_the_right(open_page: PageOpener, hebrew: Article, alice: User) -> None:
    page = open_page(path=hebrew.get_absolute_url(), person=alice, viewport={"width": 1440, "height": 900})

    assert styles(page, "#galley h1", "direction") == ("rtl",)
    assert styles(page, "#claim-heading", "direction") == ("rtl",)
    text, margin, panel = (page.locator(s).first.bounding_box() for s in ("#galley h1", "#galley .margin", "#claim"))
    assert text
    assert margin
    assert panel
    assert margin["x"] >= text["x"] + text["width"]
    assert margin["x"] + margin["width"] <= panel["x"]
    assert styles(page, ".byline", "textAlign", "direction") == ("right", "ltr")
    mark = page.locator("mark[aria-current]").bounding_box()
    assert mark
    assert mark["x"] > text["x"] + text["width"] / 3


def test_on_a_phone_the_margin_of_a_right_to_left_article_is_in_the_window(
    open_page: PageOpener, hebrew: Article, alice: User
) -> None:
    page = open_page(path=hebrew.get_absolute_url(), person=alice, viewport={"width": 390, "height": 844})

    box = page.locator("#galley .margin").first.bounding_box()
    assert box
    assert 350 < box["x"] <= 390 - box["width"]


def test_arrow_keys_walk_a_right_to_left_line_as_the_eye_does(
    open_page: PageOpener, hebrew: Article, alice: User
) -> None:
    page = open_page(path=hebrew.get_absolute_url(), person=alice)
    words = page.locator("#selection .words")

    page.keyboard.press("c")
    expect(words).to_have_text("4,200")
    page.keyboard.press("ArrowLeft")
    expect(words).to_have_text("עצים")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Shift+ArrowLeft")
    expect(words).to_have_text("4,200 עצים")
    page.keyboard.press("q")

    expect(page.locator("#claim-heading")).to_have_text("4,200 עצים")
    expect(page.locator("#announce")).to_have_text("Claim added.")


# On paper


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_article_prints_black_on_white_with_its_marks_and_without_the_tool(
    open_page: PageOpener, axe: Callable[[Page], None], judged: Article, alice: User, scheme: str
) -> None:
    page = open_page(path=judged.get_absolute_url(), person=alice, color_scheme=scheme)

    page.emulate_media(media="print")

    for tool in (".desk-head", "#claim", ".keys", "#undo-line", "#selection", "#way", ".by-words", ".margin", ".skip"):
        assert page.locator(tool).locator("visible=true").count() == 0, tool
    assert styles(page, "body", "backgroundColor") == ("rgb(255, 255, 255)",)
    assert styles(page, "#galley p", "color") == ("rgb(0, 0, 0)",)
    assert len(set(shapes_of_marks(page).values())) == 4
    assert styles(page, 'mark[data-outcome="verified"] > .letter', "color", pseudo="::after") == ("rgb(23, 108, 63)",)
    expect(page.locator("#galley h1")).to_be_visible()

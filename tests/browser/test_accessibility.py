"""axe-core finds nothing in any state of any page: light and dark, wide and on a phone."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from tests.browser.conftest import PageOpener
from tests.browser.filled_desk import Desk, empty_desk, filled_desk
from tests.browser.states import CHAPTERS, State

pytestmark = pytest.mark.django_db(transaction=True)

WIDE: ViewportSize = {"width": 1440, "height": 900}
PHONE: ViewportSize = {"width": 390, "height": 844}


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_axe_finds_nothing_in_any_state(
    open_page: PageOpener, axe: Callable[[Page], None], subtests: pytest.Subtests, chapter: str
) -> None:
    desk = empty_desk() if chapter == "empty" else filled_desk()
    pages: dict[str, Page] = {}
    for state in CHAPTERS[chapter]:
        if state.person not in pages:
            pages[state.person] = open_page(person=desk.people.get(state.person))
        page = pages[state.person]
        with subtests.test(state.name):
            show(page, state, desk)
            axe(page)
            page.set_viewport_size(PHONE)
            axe(page)
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "scrolls sideways on a phone"


def show(page: Page, state: State, desk: Desk) -> None:
    page.set_viewport_size(WIDE)
    page.goto(state.path.format_map(desk.paths))
    if state.act:
        state.act(page, desk)
    expect(page.locator(state.shows).first).to_be_visible()

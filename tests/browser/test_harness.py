"""What the browser tests rest on: pages are served whole, signing in holds, and what goes wrong is noticed."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import _watch


def test_a_stranger_is_shown_the_sign_in_form(page, axe):
    page.goto("/")

    expect(page).to_have_title("Sign in · factcheck")
    assert page.evaluate("typeof htmx") == "object"
    axe(page)


def test_two_people_have_a_browser_each(open_page, alice, mallory):
    assert open_page(person=alice).goto("/").status == 200
    assert open_page(person=mallory).goto("/").status == 403


def test_sign_in_gives_a_page_the_session_of_a_person(page, sign_in, alice):
    sign_in(page, alice)

    assert page.goto("/").url.endswith("/")


@pytest.mark.parametrize(
    ("doing", "event", "noticed"),
    [
        ("console.error('no such claim')", "console", "no such claim"),
        ("setTimeout(() => { throw new Error('lost') })", "pageerror", "lost"),
        (
            "document.body.insertAdjacentHTML('beforeend', '<p style=\"color: red\">')",
            "console",
            "Content Security Policy",
        ),
        ("fetch('/static/css/none.css')", "response", "404 for"),
    ],
)
def test_a_page_that_goes_wrong_is_noticed(page, doing, event, noticed):
    problems: list[str] = []
    page.goto("/sign-in/")
    other = page.context.new_page()
    _watch(other, problems)
    other.goto("/sign-in/")

    with other.expect_event(event):
        other.evaluate(doing)

    assert [problem for problem in problems if noticed in problem] == problems != []


def test_axe_says_what_it_found_and_in_which_light(page, axe):
    page.goto("/sign-in/")
    page.evaluate("document.body.append(new Image())")
    page.evaluate("document.querySelector('h1').style.color = 'light-dark(black, #222)'")

    with pytest.raises(AssertionError, match=r"(?s)light: image-alt.*dark: color-contrast"):
        axe(page)

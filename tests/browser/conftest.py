"""A real Chromium on the real server. A page that meets an error fails its test, whatever the test looked at.

An error is a script that fails, a line on the console, a refusal by the Content-Security-Policy, an answer of 500 or
more, or a missing static file. Answers such as 403 and 409 are the test's own business.
"""

import json
import os
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any, Literal, Protocol

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from django.conf import settings
from django.test import Client
from playwright.sync_api import Browser, ConsoleMessage, Page, Response, expect, sync_playwright
from pytest_django.live_server_helper import LiveServer

from claims.models import User
from scripts.chromium import find_chromium

# Playwright runs an event loop in the thread of the test, where Django would refuse to touch the database.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"

FLAGS = [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
]
# The size of targets (WCAG 2.2, 2.5.8) is a rule that axe-core leaves out unless asked.
EVERY_RULE: dict[str, Any] = {"rules": {"target-size": {"enabled": True}}}
RULES_OF_COLOUR: dict[str, Any] = {"runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}
SCHEMES: list[tuple[Literal["light", "dark"], dict[str, Any]]] = [("light", EVERY_RULE), ("dark", RULES_OF_COLOUR)]
PATIENCE = 60_000  # milliseconds that a page of a busy machine may take to show what a test waits for


class PageOpener(Protocol):
    def __call__(self, *, path: str = "", person: User | None = None, **options: Any) -> Page: ...


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = find_chromium()
    assert path, "The browser tests need Chromium: run `make test`, which gets one, or set CHROMIUM=/path/to/chromium."
    # Chromium refuses to build its sandbox as root.
    flags = [*FLAGS, "--no-sandbox"] if os.geteuid() == 0 else FLAGS
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=flags)
        yield browser
        browser.close()


@pytest.fixture
def open_page(browser: Browser, live_server: LiveServer) -> Iterator[PageOpener]:
    """A function that opens a page in a browser of its own: `person` is signed in there, `path` is what it shows.

    `options` are those of a Playwright context, such as `java_script_enabled=False` or
    `viewport={"width": 390, "height": 844}`.
    """
    problems: list[str] = []
    contexts = []

    def open_one(*, path: str = "", person: User | None = None, **options: Any) -> Page:
        defaults = {"base_url": live_server.url, "reduced_motion": "reduce", "locale": "en-GB"}
        context = browser.new_context(**defaults | options)
        context.set_default_timeout(PATIENCE)
        contexts.append(context)
        page = context.new_page()
        _watch(page, problems)
        if person:
            _sign_in(page, person, live_server.url)
        if path:
            page.goto(path)
        return page

    yield open_one
    for context in contexts:
        context.close()
    _let_the_server_finish()
    assert not problems, "\n".join(problems)


@pytest.fixture
def page(open_page: PageOpener) -> Page:
    """A page of somebody who is not signed in; nothing is shown yet."""
    return open_page()


@pytest.fixture
def sign_in(live_server: LiveServer) -> Callable[[Page, User], None]:
    """A function that gives the page's browser the session of a person, without the form."""
    return lambda page, person: _sign_in(page, person, live_server.url)


@pytest.fixture
def axe() -> Callable[[Page], None]:
    """A function that holds the page as it is now against axe-core, light and dark, and fails on anything found."""
    return _assert_accessible


def wait_until(page: Page, condition: Callable[[], object]) -> None:
    """For what the page tells Python alone, such as a request that a route holds: lets its messages come until then."""
    deadline = time.monotonic() + PATIENCE / 1000
    while not condition():
        assert time.monotonic() < deadline, "it never came"
        page.evaluate("0")


def wait_for_answers(page: Page) -> None:
    """Until no request of htmx is on its way: what is asked for is there, and swapped in."""
    expect(page.locator(".htmx-request")).to_have_count(0)


def _let_the_server_finish() -> None:
    """Waits for the requests that are still underway when a test ends; before that the tables cannot be emptied.

    One that was at work would meet the emptying: with locks taken crosswise, or with rows that the next test finds. The
    browsers are closed, so that each thread of the server ends with what it has in hand.
    """
    for thread in threading.enumerate():
        if "process_request_thread" in thread.name:
            thread.join(PATIENCE / 1000)


def _sign_in(page: Page, person: User, url: str) -> None:
    client = Client()
    client.force_login(person)
    session = client.cookies[settings.SESSION_COOKIE_NAME].value
    page.context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": session, "url": url}])


def _watch(page: Page, problems: list[str]) -> None:
    def note_message(message: ConsoleMessage) -> None:
        # Chromium repeats every answer of 400 and more on the console, and htmx every request that found nobody: what is
        # wrong of these, note_answer and the tests know.
        known = (
            "Failed to load resource",
            "htmx:afterRequest",
            # What was asked of the library while somebody typed, and a later question or answer took the place of.
            "htmx:sendAbort",
            "htmx:sendError",
            "htmx:timeout",
            "Response Status Error Code 40",
        )
        if message.type in ("error", "warning") and not message.text.startswith(known):
            problems.append(f"console of {page.url}: {message.text}")

    def note_answer(response: Response) -> None:
        missing = response.status == 404 and "/static/" in response.url
        if response.status >= 500 or missing:
            problems.append(f"{response.status} for {response.url}")

    page.on("console", note_message)
    page.on("response", note_answer)
    page.on("pageerror", lambda error: problems.append(f"script of {page.url}: {error}"))


def _assert_accessible(page: Page) -> None:
    """Everything by light; by dark, which changes colours alone, what depends on colours."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    found = []
    for scheme, rules in SCHEMES:
        page.emulate_media(color_scheme=scheme)
        answer = page.evaluate(f"axe.run({json.dumps({'resultTypes': ['violations'], **rules})})")
        found += [
            f"{scheme}: {violation['id']}: {violation['help']}: {node['target']}: {node['failureSummary']}"
            for violation in answer["violations"]
            for node in violation["nodes"]
            # What lies half under the sheet of a phone scrolls out from under it.
            if "partially obscured" not in node["failureSummary"]
        ]
    page.emulate_media(color_scheme="null")
    assert not found, "\n".join(found)

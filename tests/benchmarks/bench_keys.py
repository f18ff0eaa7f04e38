"""How quick the article page is in a browser, at 60 claims and at 2,500: `python -m scripts.bench keys`.

The desk runs under gunicorn, headless Chromium presses the key for "verified" on both articles in turns. A press is
timed from the keydown event's own time until the second animation frame after a change, for by then it is painted:
`seen` is the mark that shows that a verdict is being saved, `next` the mark with its new outcome and the next open claim
in hand, answered by the desk. Beside the wall time stands what it cost: CPU of the server (one thread, from its
Server-Timing) and of the page (its main thread, and of that the wall time in scripts, style and layout, from Chromium's
own counters), so that a busy machine can be told from slow code.
"""

import os
import statistics
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from django.conf import settings
from django.test import Client
from playwright.sync_api import CDPSession, Page, Response, sync_playwright

from claims.models import Article, User
from claims.roles import EDITOR
from scripts.chromium import find_or_install_chromium
from tests.benchmarks.serving import server
from tests.conftest import article_of, make_person

SIZES = {"short": 60, "long": 2_500}
PRESSES = 60
WARM = 3
PAUSE = 150  # milliseconds between presses; nobody decides faster
COUNTERS = {
    "page_cpu": "ThreadTime",
    "page_script": "ScriptDuration",
    "page_style": "RecalcStyleDuration",
    "page_layout": "LayoutDuration",
}

# Waits in the page: polling it from outside would cost what is measured.
WATCH = """() => {
    const sheet = document.getElementById("claim").dataset;
    const before = sheet.claim + sheet.state;
    const mark = document.querySelector(`mark[data-claim="${sheet.claim}"]`);
    window.pressed = new Promise((resolve) => {
        const taken = {};
        let pressedAt;
        const note = (name) => requestAnimationFrame(() => requestAnimationFrame(() => {
            taken[name] ??= performance.now() - pressedAt;
            if (taken.seen && taken.next) resolve(taken);
        }));
        const look = () => {
            const now = document.getElementById("claim")?.dataset;
            if (mark.dataset.saving || mark.dataset.outcome === "verified") note("seen");
            if (mark.dataset.outcome !== "verified" || !now || now.claim + now.state === before) return;
            watcher.disconnect();
            note("next");
        };
        const watcher = new MutationObserver(look);
        document.addEventListener("keydown", (event) => { pressedAt = event.timeStamp; }, { once: true, capture: true });
        watcher.observe(mark, { attributes: true });
        watcher.observe(document.querySelector(".desk"), { childList: true });
    });
}"""
READY = """addEventListener("DOMContentLoaded", () => requestAnimationFrame(() => requestAnimationFrame(() => {
    window.ready = performance.now();
})));"""


@dataclass
class Presses:
    """What the presses on one article took: milliseconds, bytes for `answers`."""

    page: Page
    counters: CDPSession
    seen: list[float] = field(default_factory=list)
    next: list[float] = field(default_factory=list)
    server: list[float] = field(default_factory=list)
    answers: list[int] = field(default_factory=list)
    client: dict[str, list[float]] = field(default_factory=lambda: {name: [] for name in COUNTERS})


def run() -> dict[str, float]:
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"  # Playwright's event loop runs in this thread
    alice = make_person("alice", EDITOR)
    articles = {name: article_with(claims=claims) for name, claims in SIZES.items()}
    with server() as address, browser_of(alice, address) as pages:
        figures: dict[str, float] = {}
        pressed: dict[str, Presses] = {}
        for name, article in articles.items():
            page = next(pages)
            figures |= _loads(page, article, name)
            pressed[name] = Presses(page=page, counters=page.context.new_cdp_session(page))
            pressed[name].counters.send("Performance.enable")
        for _ in range(PRESSES):
            for presses in pressed.values():
                _press(presses)
        for name, presses in pressed.items():
            figures |= _figures(name, presses)
    for change in ("seen", "next"):
        ratio = figures[f"keys_long_{change}_median_ms"] / figures[f"keys_short_{change}_median_ms"]
        figures[f"keys_{change}_long_times_short"] = round(ratio, 2)
    return figures


def article_with(*, claims: int) -> Article:
    """Eight words a claim, half of the claims quotations, eight claims a paragraph."""
    figures, quotations, sentences = [], [], []
    for number in range(10_001, 10_001 + claims):
        if number % 2:
            figures.append(f"{number} lamps")
            sentences.append(f"Crews put up {figures[-1]} there.")
        else:
            quotations.append(f"Street {number} stays dark until spring")
            sentences.append(f'"{quotations[-1]}," said warden Lund.')
    paragraphs = [" ".join(sentences[at : at + 8]) for at in range(0, claims, 8)]
    return article_of(
        "\n\n".join([f"Lamps of the old town, {claims} times", *paragraphs]),
        figures=figures,
        quotations=dict.fromkeys(quotations, "warden Lund"),
    )


@contextmanager
def browser_of(person: User, address: str) -> Iterator[Iterator[Page]]:
    """Pages of a person who is signed in, each in a browser context of its own."""
    client = Client()
    client.force_login(person)
    name = settings.SESSION_COOKIE_NAME
    cookie = {"name": name, "value": client.cookies[name].value, "url": address}
    flags = ["--disable-gpu", "--no-sandbox"] if os.geteuid() == 0 else ["--disable-gpu"]

    def pages() -> Iterator[Page]:
        while True:
            context = browser.new_context(base_url=address, viewport={"width": 1440, "height": 900})
            context.add_cookies([cookie])  # type: ignore[list-item]
            context.add_init_script(READY)
            yield context.new_page()

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_or_install_chromium(), args=flags)
        yield pages()
        browser.close()


def _loads(page: Page, article: Article, name: str) -> dict[str, float]:
    """The page as it is first met, then from its middle on: there the presses begin."""
    ready, cpu = [], []
    # Far from both ends in a long article; a short one is judged from its first claim on.
    number = max(article.claims.count() // 2 - PRESSES, 1)
    for _ in range(WARM + 4):
        answer = page.goto(f"{article.get_absolute_url()}?number={number}")
        page.wait_for_function("window.ready")
        ready.append(page.evaluate("window.ready"))
        cpu.append(_server_cpu(answer))
    return {
        f"keys_{name}_page_ready_ms": round(statistics.median(ready[WARM:]), 1),
        f"keys_{name}_page_server_cpu_ms": round(statistics.median(cpu[WARM:]), 1),
    }


def _press(presses: Presses) -> None:
    page = presses.page
    page.bring_to_front()
    page.wait_for_timeout(PAUSE)
    page.evaluate(WATCH)
    before = _counters(presses.counters)
    with page.expect_response("**/verdicts/") as answered:
        page.keyboard.press("v")
    taken = page.evaluate("window.pressed")
    answer = answered.value
    after = _counters(presses.counters)
    presses.seen.append(taken["seen"])
    presses.next.append(taken["next"])
    presses.server.append(_server_cpu(answer))
    presses.answers.append(len(answer.body()))
    for name in COUNTERS:
        presses.client[name].append(after[name] - before[name])


def _figures(name: str, presses: Presses) -> dict[str, float]:
    client = {f"{part}_ms": statistics.median(taken) for part, taken in presses.client.items()}
    figures = {
        "seen_median_ms": statistics.median(presses.seen),
        "seen_p95_ms": statistics.quantiles(presses.seen, n=20)[-1],
        "next_median_ms": statistics.median(presses.next),
        "next_p95_ms": statistics.quantiles(presses.next, n=20)[-1],
        "server_cpu_ms": statistics.median(presses.server),
        "answer_bytes": max(presses.answers),
        **client,
    }
    return {f"keys_{name}_{key}": round(value, 1) for key, value in figures.items()}


def _counters(session: CDPSession) -> dict[str, float]:
    """Milliseconds that the page's main thread has spent since it began."""
    found = {metric["name"]: metric["value"] for metric in session.send("Performance.getMetrics")["metrics"]}
    return {name: 1_000 * found[counter] for name, counter in COUNTERS.items()}


def _server_cpu(answer: Response | None) -> float:
    return float(answer.headers["server-timing"].removeprefix("cpu;dur=")) if answer else 0.0

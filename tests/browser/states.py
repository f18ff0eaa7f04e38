"""Every state of every page, one row each: whoever adds a state adds a row, and the tests of everybody hold it.

A row says whose page it is, where it is (`{story}` and the like are addresses of the filled desk), what is done there,
and what of it must then be seen: without that, a row would go on passing when its state is gone.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from django.db import OperationalError
from django.test import RequestFactory
from playwright.sync_api import Page, expect

from claims.reviewing import record_verdict
from claims.reviewing.teamwork import be_here
from claims.views import errors
from tests.browser.filled_desk import Desk
from tests.conftest import PASSWORD
from tests.revised import FIRST, SECOND

Act = Callable[[Page, Desk], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """`shows` is a selector of what is seen in this state alone."""

    name: str
    path: str
    shows: str
    person: str = "alice"
    act: Act | None = None


def keys(*pressed: str) -> Act:
    """Presses them one after the other; "type:…" is typed."""

    def act(page: Page, desk: Desk) -> None:
        for key in pressed:
            if key.startswith("type:"):
                page.keyboard.type(key.removeprefix("type:"))
            else:
                page.keyboard.press(key)

    return act


def clicking(selector: str) -> Act:
    return lambda page, desk: page.locator(selector).first.click()


def _sign_in_wrongly(page: Page, desk: Desk, *, name: str, times: int) -> None:
    for _ in range(times):
        page.get_by_label("Name").fill(name)
        page.get_by_label("Password").fill("wrong")
        with page.expect_navigation():
            page.get_by_role("button", name="Sign in").click()


def _change_password_badly(page: Page, desk: Desk) -> None:
    for field, words in zip(page.locator("input[type=password]").all(), (PASSWORD, "short", "other"), strict=True):
        field.fill(words)
    page.get_by_role("button", name="Change the password").click()


def _judge_after_a_colleague(page: Page, desk: Desk) -> None:
    record_verdict(desk.claims["fresh"], outcome="unsourced", reviewer=desk.people["bob"], seen=None, note="Asked.")
    keys("w", "type:My own note", "Escape", "v")(page, desk)


def _bob_comes(page: Page, desk: Desk) -> None:
    """Whoever has said nothing for a minute is not here any more, and the states before this one may take that long."""
    claim = desk.claims["story"]
    be_here(desk.people["bob"], claim.article, claim=claim)
    page.reload()


def _judge_offline(page: Page, desk: Desk) -> None:
    page.context.set_offline(True)
    page.keyboard.press("v")
    expect(page.locator("#trouble")).to_be_visible()
    page.context.set_offline(False)


def _paste(page: Page, desk: Desk) -> None:
    page.get_by_label("Text", exact=True).fill("The council planted 4,200 trees. “We began late,” said Ida Holm.")


def _upload_a_scan(page: Page, desk: Desk) -> None:
    page.get_by_label("Or a file").set_input_files(
        {"name": "a.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.7"}
    )
    page.get_by_role("button", name="Keep this text").click()


def _two_actions_on_one_key(page: Page, desk: Desk) -> None:
    page.get_by_label("Next claim", exact=True).fill("k")
    page.get_by_role("button", name="Save my keys").click()


def _error(page: Page, desk: Desk, *, status: int) -> None:
    """The page for a status, put into the window as the desk makes it."""
    request = RequestFactory().get("/")
    request.user, request.htmx = desk.people["alice"], False  # type: ignore[attr-defined]
    failures = {500: errors.server_error(request), 503: errors.outage(request, OperationalError("refused"))}
    answer = failures.get(status) or errors.answer(request, status)
    page.set_content(answer.content.decode())


def _errors() -> tuple[State, ...]:
    return tuple(
        State(
            name=f"error {status}", path="/sign-in/", act=partial(_error, status=status), shows=f"text=Error {status}"
        )
        for status in (400, 405, 409, 413, 429, 500, 503)
    )


DOORS = (
    State(name="sign-in", person="", path="/sign-in/", shows="text=Sign in"),
    State(name="sign-in refused", person="", path="/sign-in/", act=partial(_sign_in_wrongly, name="vera", times=1), shows="[role=alert] .errorlist"),
    State(name="sign-in locked", person="", path="/sign-in/", act=partial(_sign_in_wrongly, name="otto", times=5), shows="text=Too many tries"),
    State(name="password", path="/password/", shows="text=Change the password"),
    State(name="password refused", path="/password/", act=_change_password_badly, shows=".errorlist"),
    State(name="error 403", person="mallory", path="/", shows="text=Error 403"),
    State(name="error 404", path="/nowhere/", shows="text=Error 404"),
    *_errors(),
)  # fmt: skip

EMPTY = (
    State(name="no articles, admin", person="adam", path="/", shows="text=Import the first article"),
    State(
        name="no articles, viewer",
        person="vera",
        path="/",
        shows="text=Articles are imported by the admins of the desk",
    ),
    State(name="no claims", path="/claims/", shows=".empty"),
    State(name="no sources", path="/sources/", shows=".empty"),
    State(name="no reports", path="/reports/", shows="main h1"),
    State(name="no work", path="/work/", shows=".empty"),
    State(name="empty inbox", path="/inbox/", shows=".empty"),
    State(name="empty record", person="otto", path="/record/", shows="main h1"),
)

LISTS = (
    State(name="articles", path="/", shows=".articles tbody tr"),
    State(name="articles, overdue", path="/", shows=".articles .due[data-state=overdue]"),
    State(name="articles, all", person="adam", path="/?state=all", shows="text=Looking for claims failed"),
    State(name="articles, none fits", path="/?text=nothing", shows="text=No article fits"),
    State(name="claims", path="/claims/", shows=".claims tbody tr"),
    State(name="claims, next page", path="/claims/?kind=figure", act=clicking("a[rel=next]"), shows="a[rel=prev]"),
    State(name="claims, filter not understood", path="/claims/?kind=nonsense&text=late", shows=".filters .errorlist"),
    State(name="sources", path="/sources/", shows=".sources tbody tr"),
    State(name="source", path="{source}", shows=".uses li"),
    State(name="source, viewer", person="vera", path="{source}", shows="text=no longer in the text"),
    State(name="source, confidential", path="{secret}", shows=".source-forms"),
    State(name="source, forms open", path="{source}", act=clicking(".source-forms summary"), shows=".described button"),
    State(name="sources, for a claim", path="/sources/?claim={story_claim_pk}", shows=".sources tbody tr"),
    State(name="texts of a source", path="{source}texts/", shows="main h1"),
    State(
        name="texts of a source, file refused", path="{source}texts/", act=_upload_a_scan, shows=".upload .errorlist"
    ),
    State(name="text of a source", path="{source}texts/{text_pk}/", shows="main h1"),
    State(name="changes of a text", path="{source}texts/{text_pk}/changes/", shows="main ins, main del, main mark"),
    State(name="claim and source", path="{beside}", shows=".sides"),
    State(name="reports", path="/reports/", shows=".report-head"),
    State(name="reports, none fits", path="/reports/?text=nowhere", shows=".empty"),
    State(name="reports, filter not understood", path="/reports/?kind=rumour", shows=".errorlist"),
    State(name="work", path="/work/", shows=".waiting li"),
    State(name="inbox", path="/inbox/", shows=".unread"),
    State(name="thread", path="{thread}", shows=".thread li"),
    State(name="keys", path="/keys/", shows=".key-table input[type=text]"),
    State(name="keys, a clash", path="/keys/", act=_two_actions_on_one_key, shows=".key-table .errorlist"),
)

ARTICLE = (
    State(name="claim in hand", path="{story_claim}", shows=".citations li"),
    State(name="claim in hand, viewer", person="vera", path="{story_claim}", shows=".citations li"),
    State(name="colleague here", path="{story_claim}", act=_bob_comes, shows="#others b"),
    State(name="source form", path="{story_claim}", act=keys("s"), shows="#source_url:focus"),
    State(name="source form refused", path="{story_claim}", act=keys("s", "type:mailto:no-link", "Enter"), shows=".add-source .errorlist"),
    State(name="library found", path="{fresh_claim}", act=keys("s", "type:Tree reg"), shows=".found li"),
    State(name="claim beside its source", path="{story_claim}", shows=".rows-beside"),
    State(name="writer and desk", path="{story_claim}", act=clicking("details[data-lazy*=positions] summary"), shows=".positions"),
    State(name="note typed", path="{story_claim}", act=keys("w", "type:Rang the harbour master. Line after line after line after line."), shows="#note:focus"),
    State(name="what was done", path="{story_claim}", act=keys("1", "2"), shows=".ticks :checked"),
    State(name="change form", path="{story_claim}", act=keys("e"), shows="#merge_into"),
    State(name="a slip", path="{berths}", shows="#slips li"),
    State(name="comments", path="{story_claim}", act=keys("t"), shows=".thread li"),
    State(name="history", path="{story_claim}", act=clicking("text=History"), shows=".history li"),
    State(name="order and filters", path="{story_claim}", act=keys("o"), shows="#way_order"),
    State(name="on a way", path="{story}?order=risk&kind_is=quotation", shows="text=claims on your way"),
    State(name="help", path="{story_claim}", act=keys("?"), shows="dialog[open]"),
    State(name="conflict", path="{fresh_claim}", act=_judge_after_a_colleague, shows=".claim-alert"),
    State(name="just judged", path="{fresh}", act=keys("d"), shows="#undo-line button"),
    State(name="desk not answering", path="{fresh}", act=_judge_offline, shows="#trouble"),
    State(name="refused by policy", path="{strict}", act=keys("v"), shows=".claim-alert"),
    State(name="refused by policy, chief", person="carol", path="{strict}", act=keys("v"), shows="#override_reason"),
    State(name="leftovers", path="{lamps}", shows="#leftovers li"),
    State(name="words chosen", path="{lamps}", act=keys("c", "ArrowRight", "Shift+ArrowRight"), shows="#selection .words"),
    State(name="claim by hand", path="{lamps}", act=keys("c", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "f"), shows="text=by hand"),
    State(name="claim by its words", path="{lamps}", act=clicking(".by-words summary"), shows="#by_words"),
    State(name="sentence pointed at", path="{lamps}", act=keys("."), shows=".sentence[data-here]"),
    State(name="nothing left", path="{finished}", shows="text=Every claim has a verdict"),
    State(name="signed off", path="{signed}", shows=".judge.locked"),
    State(name="no claims", path="{bare}", shows="text=There are no figures"),
    State(name="claims being looked for", path="{waiting}", shows="text=are being looked for"),
    State(name="claims not found", path="{failed}", shows="text=Something went wrong"),
    State(name="right to left", path="{hebrew}", shows="mark[aria-current]"),
    State(name="due soon", path="{lamps}", shows=".desk-head .due[data-state=soon]"),
    State(name="overdue", path="{strict}", shows=".desk-head .due[data-state=overdue]"),
    State(name="120 claims", path="{long}", shows="text=120 of 120 claims left"),
)  # fmt: skip


def _bring(page: Page, desk: Desk, *, text: str) -> None:
    page.get_by_label("Text", exact=True).fill(text)
    page.get_by_role("button", name="See what would change").click()


VERSIONS = (
    State(name="text changed", path="{revised}", shows=".text-news"),
    State(name="text changed, viewer", person="vera", path="{revised}", shows=".text-news"),
    State(name="text being read", path="{being_read}", shows="text=is being read"),
    State(name="claim open again", path="{revised_changed}", shows=".again"),
    State(name="claim open again, history", path="{revised_changed}", act=clicking(".claim-more summary"), shows=".history li"),
    State(name="sentence edited", path="{revised_edited}", shows="text=Its sentence was edited"),
    State(name="new claim", path="{revised_brought}", shows="text=New in version 2"),
    State(name="claim gone", path="{revised_gone}", shows="text=no longer in the text, as of version 2"),
    State(name="through what changed", path="{revised}?news_is=either", shows="text=claims on your way"),
    State(name="new version", path="/articles/{revised_pk}/versions/new/", shows="#id_text"),
    State(name="new version, nothing brought", path="/articles/{revised_pk}/versions/new/", act=partial(_bring, text=""), shows=".messages .error"),
    State(name="new version, shown", path="/articles/{revised_pk}/versions/new/", act=partial(_bring, text=FIRST), shows=".what-happens"),
    State(name="new version, the same", path="/articles/{revised_pk}/versions/new/", act=partial(_bring, text=SECOND), shows="text=Nothing changed"),
    State(name="new version, of another article", path="/articles/{revised_pk}/versions/new/", act=partial(_bring, text="Lamps\n\nThey lit 12 lamps."), shows=".another"),
    State(name="new version, signed off", path="/articles/{signed_pk}/versions/new/", shows="text=open it again, with a reason"),
    State(name="versions", path="/articles/{revised_pk}/versions/", shows=".versions li"),
    State(name="version as it was", path="/articles/{revised_pk}/versions/1/", shows=".past-claims li"),
    State(name="version as it was, a claim", path="/articles/{revised_pk}/versions/1/", act=clicking("mark a"), shows=".past-claims li:target"),
    State(name="version, changes", path="/articles/{revised_pk}/versions/2/changes/", shows=".edited-text ins"),
    State(name="sign-off, sentence edited", person="carol", path="/articles/{revised_pk}/sign-off/", shows=".edited-since"),
    State(name="changes for the desk, taken up", path="/articles/{revised_pk}/changes-for-the-desk/", shows=".taken-up li"),
)  # fmt: skip

EVIDENCE = (
    State(name="sign-off, claims open", person="carol", path="/articles/{story_pk}/sign-off/", shows="text=This has to be done first"),
    State(name="sign-off, sentences open", person="carol", path="/articles/{finished_pk}/sign-off/", shows="#reason"),
    State(name="sign-off, nothing open", person="carol", path="/articles/{seen_pk}/sign-off/", shows="text=Nothing is open."),
    State(name="sign-off, not by me", path="/articles/{seen_pk}/sign-off/", shows="text=The chief of the desk"),
    State(name="signed off, before", person="carol", path="/articles/{signed_pk}/sign-off/", shows=".record li"),
    State(name="changes for the desk", path="/articles/{story_pk}/changes-for-the-desk/", shows=".replaced"),
    State(name="no changes for the desk", path="/articles/{fresh_pk}/changes-for-the-desk/", shows=".empty"),
    State(name="record of an article", path="/articles/{story_pk}/record/", shows=".record li"),
    State(name="record of a claim", path="/articles/{story_pk}/record/?claim={story_claim_pk}", shows=".record li"),
    State(name="record of the desk", person="otto", path="/record/", shows=".record li"),
)  # fmt: skip

ADMINISTRATION = (
    State(name="admin", person="adam", path="/admin/", shows="text=Articles"),
    State(name="admin: articles", person="adam", path="/admin/claims/article/", shows="#result_list"),
    State(name="admin: article", person="adam", path="/admin/claims/article/{story_pk}/change/", shows="text=Version"),
    State(name="admin: article, deleting", person="adam", path="/admin/claims/article/{fresh_pk}/delete/", shows="text=Are you sure"),
    State(name="admin: article, history", person="adam", path="/admin/claims/article/{story_pk}/history/", shows="text=Change history"),
    State(name="admin: version", person="adam", path="/admin/claims/version/{version_pk}/change/", shows="#version_form"),
    State(name="admin: claims", person="adam", path="/admin/claims/claim/", shows="#result_list"),
    State(name="admin: record", person="adam", path="/admin/claims/entry/", shows="#result_list"),
    State(name="admin: import", person="adam", path="/admin/claims/article/add/", shows="#import"),
    State(name="admin: import refused", person="adam", path="/admin/claims/article/add/", act=clicking("text=Preview"), shows=".errorlist"),
    State(name="admin: preview", person="adam", path="/admin/claims/article/add/", act=keys("Tab"), shows="#preview"),
    State(name="admin: preview of a text", person="adam", path="/admin/claims/article/add/", act=_paste, shows=".found mark"),
    State(name="admin: policies", person="adam", path="/admin/claims/policy/", shows="#result_list"),
    State(name="admin: policy", person="adam", path="/admin/claims/policy/{policy_pk}/change/", shows="text=two sources"),
    State(name="admin: misses", person="adam", path="/admin/claims/claim/misses/", shows="table"),
    State(name="admin: people", person="adam", path="/admin/claims/user/", shows="#result_list"),
    State(name="admin: new person", person="adam", path="/admin/claims/user/add/", shows="text=Username"),
    State(name="admin: person", person="adam", path="/admin/claims/user/{alice_pk}/change/", shows="#user_form"),
    State(name="admin: password of a person", person="adam", path="/admin/claims/user/{alice_pk}/password/", shows="input[type=password]"),
)  # fmt: skip

CHAPTERS: Mapping[str, tuple[State, ...]] = {
    "doors": DOORS,
    "empty": EMPTY,
    "lists": LISTS,
    "article": ARTICLE,
    "versions": VERSIONS,
    "evidence": EVIDENCE,
    "administration": ADMINISTRATION,
}

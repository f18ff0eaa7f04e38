"""Who gets what answer at every address, by GET and by POST. An address without a row here fails.

The columns are a stranger, Mallory (no role), Vera (viewer), Alice (editor) and Adam (admin). A row names the arguments
of its address, then for GET and for POST the five statuses. POST sends an empty form: 422 or 200 is "let in, but the
form is wrong".
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.cookies import SimpleCookie
from typing import Any, Protocol, cast

import pytest
from django.conf import settings
from django.db import transaction
from django.http import HttpResponse
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from claims.models import Article, Entry, Policy, PolicyVersion, SignOff, User, Version
from claims.reviewing import capture, cite, record_verdict
from claims.reviewing.teamwork import comment_on
from tests.views.test_headers import EVERYWHERE

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
NO_TASK = "1b6ab2f6-5c2e-4a51-9e0a-0f4b8f6f2d11"
OWN_HOUSE = {"password_change", "keys", "inbox", "presence", "text_seen"}
DOORS = ("sign_in", "admin:login")
PEOPLE = ("stranger", "mallory", "vera", "alice", "adam")


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """`arguments` may name rows of the `stored` fixture; `path` is for an address without a name of its own."""

    get: str
    post: str
    arguments: dict[str, Any] = field(default_factory=dict)
    path: str = ""


def for_admins(answer: str, post: str = "", **arguments: Any) -> Row:
    """The admin site's own door sends whoever is not an admin to its sign-in."""
    return Row(get=f"302 302 302 302 {answer}", post=f"302 302 302 302 {post or answer}", arguments=arguments)


def closed_to_all(model: str, object_id: str) -> dict[str, Row]:
    """The five pages that the admin site has for a model that even admins have no right to."""
    one = {"object_id": object_id}
    return {
        f"admin:{model}_changelist": for_admins("403"),
        f"admin:{model}_add": for_admins("403"),
        f"admin:{model}_change": for_admins("403", **one),
        f"admin:{model}_delete": for_admins("403", **one),
        f"admin:{model}_history": for_admins("403", **one),
    }


def read_only(model: str) -> dict[str, Row]:
    """The five pages that the admin site has for what is kept; `model` also names a row of `stored`."""
    return {
        f"admin:claims_{model}_changelist": for_admins("200"),
        f"admin:claims_{model}_add": for_admins("403"),
        f"admin:claims_{model}_change": for_admins("200", "403", object_id=model),
        f"admin:claims_{model}_delete": for_admins("403", object_id=model),
        f"admin:claims_{model}_history": for_admins("200", object_id=model),
    }


ACCESS = {
    # name                   arguments, then  stranger mallory vera alice adam
    "article_list": Row(get="302 403 200 200 200", post="302 405 405 405 405"),
    "waiting": Row(get="302 403 204 204 204", post="302 405 405 405 405"),
    "article": Row(get="302 403 200 200 200", post="302 405 405 405 405", arguments={"pk": "article"}),
    "verdict": Row(get="302 405 405 405 405", post="302 403 403 422 422", arguments={"pk": "claim"}),
    "judge_again": Row(get="302 405 405 405 405", post="302 403 403 409 409", arguments={"pk": "claim"}),
    "undo": Row(get="302 405 405 405 405", post="302 403 403 404 404", arguments={"pk": "claim"}),
    "citations": Row(get="302 405 405 405 405", post="302 403 403 422 422", arguments={"pk": "claim"}),
    "add_claim": Row(get="302 405 405 405 405", post="302 403 403 409 409", arguments={"pk": "article"}),
    "look": Row(get="302 405 405 405 405", post="302 403 403 302 302", arguments={"pk": "article"}),
    "leftover": Row(get="302 405 405 405 405", post="302 403 403 404 404", arguments={"pk": "article"}),
    "slip": Row(get="302 405 405 405 405", post="302 403 403 404 404", arguments={"pk": "article"}),
    "edit_claim": Row(get="302 405 405 405 405", post="302 403 403 422 422", arguments={"pk": "claim"}),
    "move_edges": Row(get="302 405 405 405 405", post="302 403 403 422 422", arguments={"pk": "claim"}),
    "split_claim": Row(get="302 405 405 405 405", post="302 403 403 422 422", arguments={"pk": "claim"}),
    "merge_claim": Row(get="302 405 405 405 405", post="302 403 403 422 422", arguments={"pk": "claim"}),
    "due": Row(get="302 403 200 200 200", post="302 405 405 405 405"),
    "changes": Row(get="302 403 200 200 200", post="302 405 405 405 405", arguments={"pk": "article"}),
    "presence": Row(get="302 405 405 405 405", post="302 403 200 200 200", arguments={"pk": "article"}),
    "assign": Row(get="302 405 405 405 405", post="302 403 403 302 302", arguments={"pk": "article"}),
    "assign_claim": Row(get="302 405 405 405 405", post="302 403 403 302 302", arguments={"pk": "claim"}),
    "comments": Row(get="302 403 200 200 200", post="302 403 422 422 422", arguments={"pk": "claim"}),
    "positions": Row(get="302 403 200 200 200", post="302 405 405 405 405", arguments={"pk": "claim"}),
    "give_answer": Row(get="302 405 405 405 405", post="302 403 422 422 422", arguments={"pk": "claim"}),
    "give_decision": Row(get="302 405 405 405 405", post="302 403 403 403 422", arguments={"pk": "claim"}),
    "work": Row(get="302 403 200 200 200", post="302 405 405 405 405"),
    "inbox": Row(get="302 403 200 200 200", post="302 403 302 302 302"),
    "keys": Row(get="302 200 200 200 200", post="302 422 422 422 422"),
    "withdraw": Row(get="302 405 405 405 405", post="302 403 403 302 302", arguments={"pk": "citation"}),
    "beside": Row(get="302 403 200 200 200", post="302 405 405 405 405", arguments={"pk": "citation"}),
    "take_passage": Row(get="302 405 405 405 405", post="302 403 403 409 409", arguments={"pk": "citation"}),
    "claim_list": Row(get="302 403 200 200 200", post="302 405 405 405 405"),
    "source_list": Row(get="302 403 200 200 200", post="302 405 405 405 405"),
    "source": Row(get="302 403 200 200 200", post="302 405 405 405 405", arguments={"pk": "source"}),
    "find_sources": Row(get="302 405 405 405 405", post="302 403 403 200 200"),
    "source_details": Row(get="302 405 405 405 405", post="302 403 403 422 422", arguments={"pk": "source"}),
    "source_contact": Row(get="302 405 405 405 405", post="302 403 403 404 404", arguments={"pk": "source"}),
    "source_people": Row(get="302 405 405 405 405", post="302 403 403 404 404", arguments={"pk": "source"}),
    "source_texts": Row(get="302 403 200 200 200", post="302 405 405 405 405", arguments={"pk": "source"}),
    "keep_text": Row(get="302 405 405 405 405", post="302 403 403 422 422", arguments={"pk": "source"}),
    "keep_cited": Row(get="302 405 405 405 405", post="302 403 403 422 422", arguments={"pk": "citation"}),
    "fetch_text": Row(get="302 405 405 405 405", post="302 403 403 404 404", arguments={"pk": "source"}),
    "fetch_cited": Row(get="302 405 405 405 405", post="302 403 403 404 404", arguments={"pk": "citation"}),
    "source_text": Row(get="302 403 200 200 200", post="302 405 405 405 405", arguments={"pk": "source", "number": 1}),
    "source_changes": Row(
        get="302 403 200 200 200", post="302 405 405 405 405", arguments={"pk": "source", "number": 2}
    ),
    "source_original": Row(
        get="302 403 200 200 200", post="302 405 405 405 405", arguments={"pk": "source", "number": 1}
    ),
    "sign_off": Row(get="302 403 200 200 200", post="302 403 403 403 409", arguments={"pk": "article"}),
    "reopen": Row(get="302 405 405 405 405", post="302 403 403 403 409", arguments={"pk": "article"}),
    "desk_changes": Row(get="302 403 200 200 200", post="302 405 405 405 405", arguments={"pk": "article"}),
    "record": Row(get="302 403 200 200 200", post="302 405 405 405 405", arguments={"pk": "article"}),
    "versions": Row(get="302 403 200 200 200", post="302 405 405 405 405", arguments={"pk": "article"}),
    "version": Row(get="302 403 200 200 200", post="302 405 405 405 405", arguments={"pk": "article", "number": 1}),
    "version_changes": Row(
        get="302 403 200 200 200", post="302 405 405 405 405", arguments={"pk": "revised", "number": 2}
    ),
    "revise_article": Row(get="302 403 403 200 200", post="302 403 403 422 422", arguments={"pk": "article"}),
    "text_seen": Row(get="302 405 405 405 405", post="302 403 302 302 302", arguments={"pk": "revised", "number": 2}),
    "desk_record": Row(get="302 403 403 403 200", post="302 405 405 405 405"),
    "article_verdicts": Row(get="302 403 200 200 200", post="302 405 405 405 405", arguments={"pk": "article"}),
    "reports": Row(get="302 403 200 200 200", post="302 405 405 405 405"),
    "verdict_report": Row(get="302 403 200 200 200", post="302 405 405 405 405", arguments={"name": "csv"}),
    "sign_in": Row(get="200 302 302 302 302", post="200 302 302 302 302"),
    "sign_out": Row(get="302 405 405 405 405", post="302 302 302 302 302"),
    "password_change": Row(get="302 200 200 200 200", post="302 422 422 422 422"),
    # the admin site
    "admin:index": for_admins("200"),
    "admin:claims_claim_misses": for_admins("200", "405"),
    "admin:login": Row(get="302 403 403 403 302", post="302 403 403 403 302"),
    "admin:logout": for_admins("405", "302"),
    "admin:password_change": for_admins("302"),
    "admin:password_change_done": for_admins("200", "405"),
    "admin:autocomplete": for_admins("403", "405"),
    "admin:jsi18n": for_admins("200", "405"),
    "admin:view_on_site": for_admins("404", content_type_id=0, object_id=1),
    "admin:app_list": for_admins("200", app_label="claims"),
    "admin:(?P<url>.*)$": Row(get="302 302 302 302 404", post="302 302 302 302 404", path="/admin/nowhere"),
    "admin:<path:object_id>/": Row(
        get="302 302 302 302 302", post="302 302 302 302 302", path="/admin/claims/claim/1/"
    ),
    "admin:claims_article_changelist": for_admins("200"),
    "admin:claims_article_add": for_admins("200"),
    "admin:claims_article_change": for_admins("200", object_id="article"),
    "admin:claims_article_delete": for_admins("302", object_id="article"),
    "admin:claims_article_history": for_admins("200", object_id="article"),
    "admin:claims_user_changelist": for_admins("200"),
    "admin:claims_user_add": for_admins("200"),
    "admin:claims_user_change": for_admins("200", "302", object_id="alice"),
    "admin:claims_user_delete": for_admins("302", object_id="alice"),
    "admin:claims_user_history": for_admins("200", object_id="alice"),
    "admin:auth_user_password_change": for_admins("200", id="alice"),
    "admin:claims_policy_changelist": for_admins("200"),
    "admin:claims_policy_add": for_admins("200"),
    "admin:claims_policy_change": for_admins("200", object_id="policy"),
    "admin:claims_policy_delete": for_admins("403", object_id="policy"),
    "admin:claims_policy_history": for_admins("200", object_id="policy"),
    **read_only("policyversion"),
    **read_only("signoff"),
    **read_only("version"),
    **read_only("sentence"),
    **read_only("claim"),
    **read_only("mention"),
    **read_only("source"),
    **read_only("citation"),
    **read_only("verdict"),
    **read_only("comment"),
    **read_only("entry"),
    **closed_to_all("django_tasks_database_dbtaskresult", NO_TASK),
    "admin:django_tasks_database_dbtaskresult_history": for_admins("302", object_id=NO_TASK),
}


def test_every_address_has_a_row():
    assert sorted(ACCESS) == sorted(set(_names(get_resolver())))


@pytest.mark.parametrize("method", ["get", "post"])
def test_each_person_gets_the_answer_of_the_table(method, ask):
    answers = {name: [ask(name, method, person).status_code for person in PEOPLE] for name in ACCESS}

    assert answers == {name: [int(status) for status in getattr(row, method).split()] for name, row in ACCESS.items()}


def test_an_auditor_reads_everything_and_changes_nothing(stored, client, otto):
    """Every page of the desk by GET; a POST answers only where one keeps one's own house: password, keys, inbox."""
    client.force_login(otto)
    gets, posts = {}, {}
    for name, row in ACCESS.items():
        if name.startswith("admin:") or name in ("sign_in", "sign_out", "revise_article"):
            continue  # the last is a form alone, with nothing to read
        arguments = {key: stored.get(value, value) for key, value in row.arguments.items()}
        path = row.path or reverse(name, kwargs=arguments)
        gets[name] = client.get(path).status_code
        before = Entry.objects.count()
        posts[name] = client.post(path).status_code
        assert Entry.objects.count() == before, name

    assert set(gets.values()) == {200, 204, 405}  # 204: nothing that is waited for has come
    assert {name for name, status in posts.items() if status not in (403, 405)} <= OWN_HOUSE


def test_a_stranger_is_sent_to_sign_in_and_back(ask):
    """To `admin:login` first from some pages of the admin site: it leads on to the one sign-in page."""
    ways = {
        name: ask(name, "get", "stranger").headers["Location"].partition("?") for name in ACCESS if name not in DOORS
    }

    assert {door for door, _, _ in ways.values()} == {reverse(name) for name in DOORS}
    assert {query.partition("=")[0] for _, _, query in ways.values()} == {"next"}
    assert ask("admin:login", "get", "stranger").headers["Location"].startswith(reverse("sign_in"))


def test_htmx_tells_a_stranger_to_sign_in_and_nothing_else(ask):
    answers = [ask(name, "get", "stranger", headers={"HX-Request": "true"}) for name in ACCESS if name not in DOORS]

    assert {(answer.status_code, answer.content.decode()) for answer in answers} == {
        (401, "You were signed out. Sign in in another tab, then try again.")
    }


def test_every_answer_carries_the_security_headers_and_is_not_stored(ask):
    for name in ACCESS:
        for person in ("stranger", "adam"):
            answer = ask(name, "get", person)

            assert {header: answer.headers.get(header) for header in EVERYWHERE} == EVERYWHERE, name
            assert "no-store" in answer.headers["Cache-Control"], name


@pytest.mark.parametrize("method", ["put", "patch", "delete"])
def test_an_address_of_the_desk_takes_no_other_method(method, ask):
    answers = {name: ask(name, method, "alice").status_code for name in ACCESS if not name.startswith("admin:")}

    # Somebody signed in is led on from the sign-in page, whatever the method.
    assert answers == dict.fromkeys(answers, 405) | {"sign_in": 302}


def test_what_does_not_exist_is_not_found(client, alice):
    client.force_login(alice)
    rows = [(name, row.arguments) for name, row in ACCESS.items() if "pk" in row.arguments]
    paths = [reverse(name, kwargs=dict.fromkeys(arguments, 404_404)) for name, arguments in rows]

    assert [path for path in paths if 404 not in (client.get(path).status_code, client.post(path).status_code)] == []


class Ask(Protocol):
    def __call__(self, name: str, method: str, person: str, **options: Any) -> HttpResponse: ...


@pytest.fixture
def ask(stored, mallory, vera, alice, adam) -> Ask:
    """A function that gives what an address answers to a person. What it changed is undone, for the next to ask."""
    client = Client(raise_request_exception=False)
    sessions = dict(zip(PEOPLE, ("", *map(_session, (mallory, vera, alice, adam))), strict=True))

    def ask_as(name: str, method: str, person: str, **options: Any) -> HttpResponse:
        client.cookies = SimpleCookie({settings.SESSION_COOKIE_NAME: sessions[person]})
        row = ACCESS[name]
        arguments = {key: stored.get(value, value) for key, value in row.arguments.items()}
        with transaction.atomic():
            answer = getattr(client, method)(row.path or reverse(name, kwargs=arguments), **options)
            transaction.set_rollback(True)
        return cast("HttpResponse", answer)

    return ask_as


@pytest.fixture
def stored(make_article, alice) -> dict[str, int]:
    """The ids of rows that addresses speak of."""
    article = make_article()
    claim, judged = article.claims.order_by("number")[:2]
    citation = cite(claim, by=alice, title="Tree register")
    capture(citation.source, text="4,187 trees.", how="upload", by=alice, name="count.txt", original=b"4,187 trees.")
    capture(citation.source, text="4,188 trees.", how="paste", by=alice)
    return {
        "article": article.pk,
        "version": article.versions.get().pk,
        "revised": _with_a_second_text(make_article()).pk,
        "claim": claim.pk,
        "mention": claim.mentions.earliest("pk").pk,
        "citation": citation.pk,
        "source": citation.source_id,
        "verdict": record_verdict(judged, outcome="verified", reviewer=alice, seen=None).pk,
        "sentence": article.versions.get().sentences.earliest("pk").pk,
        "comment": comment_on(claim, by=alice, words="A tree, or a shrub?").pk,
        "policy": Policy.objects.earliest("pk").pk,
        "policyversion": PolicyVersion.objects.earliest("pk").pk,
        "signoff": _sign_off_and_reopen(article, by=alice).pk,
        "entry": Entry.objects.latest("pk").pk,
        "alice": alice.pk,
    }


def _with_a_second_text(article: Article) -> Article:
    Version.objects.create(article=article, number=2, text="Trees are planted", is_current=False, origin="paste")
    return article


def _sign_off_and_reopen(article: Article, *, by: User) -> SignOff:
    """As if nothing had been open then."""
    signed = SignOff.objects.create(
        article=article,
        version=article.versions.get(),
        signed_by=by,
        signed_at=NOON,
        reopened_by=by,
        reopened_at=NOON,
        reopen_reason="A correction.",
    )
    told = {"reason": "", "seal": signed.seal()}
    Entry.objects.append(Entry.Act.SIGNED_OFF, person=by, article=article, after=told)
    told = {"reason": "A correction.", "seal": signed.reopening_seal()}
    Entry.objects.append(Entry.Act.REOPENED, person=by, article=article, after=told)
    return signed


def _session(user: User) -> str:
    client = Client()
    client.force_login(user)
    return client.cookies[settings.SESSION_COOKIE_NAME].value


def _names(resolver: URLResolver, space: str = "") -> Iterator[str]:
    """Every address's name with its namespaces; what has none, by its pattern."""
    for entry in resolver.url_patterns:
        if isinstance(entry, URLPattern):
            yield space + (entry.name or str(entry.pattern))
        else:
            yield from _names(entry, f"{space}{entry.namespace}:" if entry.namespace else space)

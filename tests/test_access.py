"""Who gets what answer at every address, by GET and by POST. An address without a row here fails.

The columns are a stranger, Mallory (no role), Vera (viewer), Alice (editor) and Adam (admin). A row names the arguments
of its address, then for GET and for POST the five statuses. POST sends an empty form: 422 or 200 is "let in, but the
form is wrong". 302 for a stranger always leads to the sign-in page.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from claims.models import Comment, Entry
from claims.reviewing import cite, record_verdict
from tests.views.test_headers import EVERYWHERE

NO_TASK = "1b6ab2f6-5c2e-4a51-9e0a-0f4b8f6f2d11"
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
    "article": Row(get="302 403 200 200 200", post="302 405 405 405 405", arguments={"pk": "article"}),
    "verdict": Row(get="302 405 405 405 405", post="302 403 403 422 422", arguments={"pk": "claim"}),
    "undo": Row(get="302 405 405 405 405", post="302 403 403 404 404", arguments={"pk": "claim"}),
    "citations": Row(get="302 405 405 405 405", post="302 403 403 422 422", arguments={"pk": "claim"}),
    "withdraw": Row(get="302 405 405 405 405", post="302 403 403 302 302", arguments={"pk": "citation"}),
    "claim_list": Row(get="302 403 200 200 200", post="302 405 405 405 405"),
    "source_list": Row(get="302 403 200 200 200", post="302 405 405 405 405"),
    "source": Row(get="302 403 200 200 200", post="302 405 405 405 405", arguments={"pk": "source"}),
    "article_verdicts": Row(get="302 403 200 200 200", post="302 405 405 405 405", arguments={"pk": "article"}),
    "reports": Row(get="302 403 200 200 200", post="302 405 405 405 405"),
    "verdict_report": Row(get="302 403 200 200 200", post="302 405 405 405 405", arguments={"name": "csv"}),
    "sign_in": Row(get="200 302 302 302 302", post="200 302 302 302 302"),
    "sign_out": Row(get="302 405 405 405 405", post="302 302 302 302 302"),
    "password_change": Row(get="302 200 200 200 200", post="302 422 422 422 422"),
    # the admin site
    "admin:index": for_admins("200"),
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
    "admin:claims_user_change": for_admins("200", object_id="alice"),
    "admin:claims_user_delete": for_admins("302", object_id="alice"),
    "admin:claims_user_history": for_admins("200", object_id="alice"),
    "admin:auth_user_password_change": for_admins("200", id="alice"),
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
@pytest.mark.parametrize("name", ACCESS)
def test_each_person_gets_the_answer_of_the_table_with_the_security_headers_and_unstored(
    name, method, stored, mallory, vera, alice, adam
):
    row, path = ACCESS[name], _path(name, stored)
    people = dict(zip(PEOPLE, (None, mallory, vera, alice, adam), strict=True))

    answers = {person: _answer(path, method, user) for person, user in people.items()}

    expected = dict(zip(PEOPLE, map(int, getattr(row, method).split()), strict=True))
    assert {person: answer.status_code for person, answer in answers.items()} == expected
    if answers["stranger"].status_code == 302:
        assert answers["stranger"].headers["Location"].startswith((reverse("sign_in"), reverse("admin:login")))
    for answer in answers.values():
        assert {header: answer.headers.get(header) for header in EVERYWHERE} == EVERYWHERE
        assert "no-store" in answer.headers["Cache-Control"]


@pytest.mark.parametrize("name", [name for name in ACCESS if name not in ("sign_in", "admin:login")])
def test_htmx_tells_a_stranger_to_sign_in_and_nothing_else(name, stored):
    answer = Client().get(_path(name, stored), headers={"HX-Request": "true"})

    assert answer.status_code == 401
    assert answer.content.decode() == "You were signed out. Sign in in another tab, then try again."


@pytest.mark.parametrize("method", ["put", "patch", "delete"])
@pytest.mark.parametrize("name", [name for name in ACCESS if not name.startswith("admin:")])
def test_an_address_of_the_desk_takes_no_other_method(name, method, stored, alice):
    answer = _answer(_path(name, stored), method, alice)

    # Somebody signed in is led on from the sign-in page, whatever the method.
    assert answer.status_code == (302 if name == "sign_in" else 405)


@pytest.mark.parametrize("name", [name for name, row in ACCESS.items() if "pk" in row.arguments])
def test_what_does_not_exist_is_not_found(name, alice):
    path = reverse(name, kwargs={"pk": 404_404})

    assert 404 in {_answer(path, method, alice).status_code for method in ("get", "post")}


@pytest.fixture
def stored(make_article, alice) -> dict[str, int]:
    """The ids of rows that addresses speak of."""
    article = make_article()
    claim, judged = article.claims.order_by("number")[:2]
    citation = cite(claim, by=alice, title="Tree register")
    return {
        "article": article.pk,
        "version": article.versions.get().pk,
        "claim": claim.pk,
        "mention": claim.mentions.earliest("pk").pk,
        "citation": citation.pk,
        "source": citation.source_id,
        "verdict": record_verdict(judged, outcome="verified", reviewer=alice, seen=None).pk,
        "sentence": article.versions.get().sentences.earliest("pk").pk,
        "comment": Comment.objects.create(claim=claim, author=alice, words="A tree, or a shrub?").pk,
        "entry": Entry.objects.latest("pk").pk,
        "alice": alice.pk,
    }


def _answer(path, method, user):
    client = Client(raise_request_exception=False)
    if user is not None:
        client.force_login(user)
    return getattr(client, method)(path)


def _path(name, stored):
    row = ACCESS[name]
    return row.path or reverse(name, kwargs={key: stored.get(value, value) for key, value in row.arguments.items()})


def _names(resolver: URLResolver, space: str = "") -> Iterator[str]:
    """Every address's name with its namespaces; what has none, by its pattern."""
    for entry in resolver.url_patterns:
        if isinstance(entry, URLPattern):
            yield space + (entry.name or str(entry.pattern))
        else:
            yield from _names(entry, f"{space}{entry.namespace}:" if entry.namespace else space)

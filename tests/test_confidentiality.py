"""Who a confidential source is, what it says and where: at no address, in no export, in no command and in no table but
its own, for nobody but those who are named on it.

Every field that could tell holds a word that stands nowhere else. Every address there is, by the table of test_access, is
asked by everybody who is not named. An address, a format, a command or a table that is new is asked as well: what needs
arguments that this test does not know fails here until it is told how to ask.
"""

import ast
import io
import json
from collections.abc import Iterator
from http.cookies import SimpleCookie
from typing import Any

import pytest
from django.apps import apps
from django.conf import settings
from django.core.management import call_command, get_commands
from django.db import models, transaction
from django.test import Client
from django.urls import reverse

from claims.importing.carrying import carry_over
from claims.importing.revising import revise_article
from claims.importing.samples import TIDE_BARRIER
from claims.models import Article, Citation, Claim, Contact, Entry, HiddenPlace, Identity, Source, User, Version
from claims.reading import read_pasted
from claims.reporting.formats import FORMATS
from claims.reviewing import (
    capture,
    cite,
    describe_source,
    record_verdict,
    reopen,
    sign_off,
    verify_article,
    withdraw_citation,
)
from claims.reviewing.library import WAYS, save_contact
from claims.reviewing.teamwork import comment_on
from tests.conftest import STORY
from tests.test_access import ACCESS

# A search for MARK finds all of them; no word of the desk holds it.
MARK = "quillon"
FIELDS = ("url", "title", "publisher", "origin", "locator", "passage", "phone", "mail", "address", "other")
TEXTS = ("text", "captureurl", "filename", "original")
CANARY = {field: f"{MARK}{field}7f3a" for field in (*FIELDS, *TEXTS)}
# The only columns that may hold them.
IN_CONFIDENCE = {
    *(f"identity.{field}" for field in ("url", "title", "publisher", "origin")),
    *(f"hiddenplace.{field}" for field in ("locator", "passage")),
    *(f"contact.{field}" for field in ("phone", "mail", "address", "other")),
    *(f"capture.{field}" for field in ("text", "url", "name", "original")),
}
# Who is not named; with them a stranger and somebody without a role.
OTHERS = ("stranger", "mallory", "vera", "bob", "carol", "otto", "adam")
# Whoever is sent there at the first asking gets no other answer by asking in another way.
DOORS = ("/sign-in/", "/admin/login/")
# How each command is called; those without a word have a reason.
COMMANDS: dict[str, tuple[list[str], ...]] = {
    "demo": (["--no-serve"],),
    "export_verdicts": tuple(["--format", name] for name in FORMATS),
    "extract_claims": ([str(TIDE_BARRIER)],),
    "import_articles": ([str(TIDE_BARRIER)],),
    "retry_extraction": ([],),
    "runserver": (),  # serves the pages, which are asked one by one
    "verify_history": ([], ["--print-heads"]),
}


def leaks(words: str) -> list[str]:
    """The fields whose canaries are in `words`, in any case."""
    return sorted(field for field, canary in CANARY.items() if canary in words.casefold())


@pytest.fixture
def people(mallory, vera, alice, bob, carol, otto, adam) -> dict[str, User]:
    return {person.username: person for person in (mallory, vera, alice, bob, carol, otto, adam)}


@pytest.fixture
def hidden(make_article, people) -> Source:
    """A confidential source of Alice's, which has been through all that the desk does with one."""
    alice, bob, carol, adam = (people[name] for name in ("alice", "bob", "carol", "adam"))
    article = make_article()
    first, second, third, fourth = article.claims.order_by("number")
    source = cite(
        first,
        by=alice,
        confidants=[],
        kind="primary",
        medium="person",
        url=f"https://{CANARY['url']}.example/",
        title=CANARY["title"],
        publisher=CANARY["publisher"],
        locator=CANARY["locator"],
        passage=CANARY["passage"],
    ).source
    describe_source(source, said={"origin": CANARY["origin"]}, by=alice)
    ways = {field: CANARY[field] for field in ("phone", "mail", "address", "other")}
    Contact.objects.create(source=source, **ways)
    capture(
        source,
        text=f"The council of Osterby planted 4,200 trees last spring, says {CANARY['text']}.",
        how="upload",
        by=alice,
        url=f"https://{CANARY['captureurl']}.example/",
        name=f"{CANARY['filename']}.txt",
        media_type="text/plain",
        original=CANARY["original"].encode(),
    )
    cite(second, by=alice, source=source, stance="contradicts", locator=CANARY["locator"], passage=CANARY["passage"])
    withdraw_citation(cite(third, by=alice, source=source, passage=CANARY["passage"]), by=alice)
    for claim in (first, second, third, fourth):
        record_verdict(claim, outcome="verified", reviewer=alice, seen=None, ticks=["called-source"])
    other = record_verdict(first, outcome="disputed", reviewer=bob, seen=first.verdicts.get().pk)
    comment_on(first, by=bob, words="Who says so?")
    record_verdict(first, outcome="verified", reviewer=carol, seen=other.pk)
    sign_off(article, by=adam, reason="Signed.")
    reopen(article, by=adam, reason="A letter came.")
    edited = read_pasted(STORY.replace("12 per cent", "13 per cent"))
    carry_over(revise_article(article, edited, origin=Version.Origin.PASTE, brought_by=bob))
    return source


def test_every_address_keeps_it_from_everybody_who_is_not_named(hidden, people, caplog):
    told = {
        (name, person, asked): found
        for person in OTHERS
        for client in [_client_of(people.get(person))]
        for name in ACCESS
        for asked, answer in _answers(name, hidden, client)
        if (found := leaks(answer))
    }

    assert told == {}
    assert leaks(caplog.text) == []


def test_whoever_is_named_sees_all_of_it(hidden, people):
    """On the pages that there are for it: what nobody could read would be safe as well."""
    client = _client_of(people["alice"])

    seen = {name: set(leaks(" ".join(answer for _, answer in _answers(name, hidden, client)))) for name in ACCESS}

    everything = set[str]().union(*seen.values())
    assert everything == set(CANARY)
    assert seen["source"] >= set(FIELDS)
    assert seen["article"] >= {"url", "title", "publisher", "locator", "passage"}
    assert seen["source_list"] >= {"url", "title", "publisher"}
    assert seen["find_sources"] >= {"title", "publisher"}


def test_how_people_are_reached_is_kept_from_viewers(hidden, people, client):
    """Of a person who is no secret; those who check see it on the page of the source."""
    claim = Claim.objects.get(number=2)
    person = cite(claim, by=people["alice"], title="Ida Holm", kind="primary", medium="person").source
    save_contact(person, by=people["bob"], ways={way: f"{MARK}{way}open" for way in WAYS})
    viewer = _client_of(people["vera"])
    viewers = [answer for name in ACCESS for _, answer in _answers(name, person, viewer)]
    commands = [_printed(name, arguments) for name, calls in COMMANDS.items() for arguments in calls]
    record = [_readable(value) for entry in Entry.objects.values("before", "after") for value in entry.values()]

    assert [
        words for words in [*viewers, *commands, *record] if f"{MARK}phoneopen" in words or "otheropen" in words
    ] == []
    client.force_login(people["bob"])
    page = client.get(person.get_absolute_url()).text
    assert all(f"{MARK}{way}open" in page for way in WAYS)


def test_every_format_of_every_export_counts_it_and_does_not_tell(hidden, people, client):
    for person in ("alice", "adam"):
        client.force_login(people[person])
        for name in FORMATS:
            report = client.get(reverse("verdict_report", kwargs={"name": name})).getvalue().decode()
            assert "4,200 trees" in report, name
            assert leaks(report) == [], name
    rows = json.loads(client.get(reverse("verdict_report", kwargs={"name": "json"})).getvalue())
    row = next(row for row in rows if row["exact"] == "4,200 trees")
    assert (row["source_count"], row["sources"]) == (1, [])
    assert row["evidence"][0]["title"] == hidden.title


def test_every_command_keeps_it(hidden, tmp_path):
    ours = {name for name, package in get_commands().items() if package == "claims"}
    assert ours == set(COMMANDS)
    for name, calls in COMMANDS.items():
        for arguments in calls:
            assert leaks(_printed(name, arguments)) == [], name


def test_no_table_but_its_own_holds_it(hidden):
    found = {
        f"{model._meta.model_name}.{field.name}"
        for model in apps.get_models()
        for row in model._base_manager.all()
        for field in model._meta.concrete_fields
        if leaks(_readable(field.value_from_object(row)))
    }

    assert found == IN_CONFIDENCE


def test_few_modules_touch_what_is_known_in_confidence():
    """Whoever adds one here has looked at who may see what it shows. The texts of sources ask `open_to` themselves."""
    touching = {
        str(path.relative_to(settings.BASE_DIR))
        for path in (settings.BASE_DIR / "claims").rglob("*.py")
        if "migrations" not in path.parts
        and {"Identity", "HiddenPlace", "Contact", "identities", "hidden"} & _names_in(path.read_text())
    }

    assert touching == {
        "claims/models/__init__.py",
        "claims/reviewing/comparing.py",
        "claims/reviewing/confidence.py",
        # Names none: it is told that there is no identity left, and says the number of the text alone.
        "claims/reviewing/kept_texts.py",
        "claims/reviewing/library.py",
        "claims/reviewing/proofs.py",
        "claims/forms/sources.py",
        "claims/views/sources.py",
    }


def test_the_words_are_where_the_test_looks_for_them(hidden):
    """A check that could not fail would prove nothing: each canary is stored, and is found when it is said."""
    stored = "".join(
        _readable(field.value_from_object(row))
        for model in (Identity, HiddenPlace, Contact, apps.get_model("claims", "Capture"))
        for row in model._base_manager.all()
        for field in model._meta.concrete_fields
    )

    assert leaks(stored) == sorted(CANARY)


def test_a_page_that_told_would_be_caught(hidden, people):
    comment_on(Claim.objects.get(number=1), by=people["alice"], words=CANARY["title"])

    answers = dict(_answers("comments", hidden, _client_of(people["vera"])))

    assert leaks(answers["GET"]) == ["title"]


def _client_of(person: User | None) -> Client:
    client = Client(raise_request_exception=False)
    if person:
        client.force_login(person)
    return client


def _answers(name: str, hidden: Source, client: Client) -> Iterator[tuple[str, str]]:
    """All that an address says to one person, by how it was asked: by GET as it is, with searches, by htmx; by POST."""
    cookies = {key: cookie.value for key, cookie in client.cookies.items()}
    row = ACCESS[name]
    path = row.path or reverse(name, kwargs={key: _argument(value, hidden) for key, value in row.arguments.items()})
    shut = set[str]()
    for how, method, data, headers in _ways_to_ask(hidden):
        if method in shut:
            continue
        # What it changed is undone, for the next to ask.
        with transaction.atomic():
            answer = getattr(client, method)(path, data, headers=headers)
            body = answer.getvalue() if answer.streaming else answer.content
            transaction.set_rollback(True)
        if answer.status_code in (403, 405) or answer.headers.get("Location", "").startswith(DOORS):
            shut.add(method)
        yield how, f"{body.decode(errors='replace')} {dict(answer.headers)} {answer.cookies.output()}"
        client.cookies = SimpleCookie(cookies)


def _ways_to_ask(hidden: Source) -> list[tuple[str, str, dict[str, str], dict[str, str]]]:
    """How, the method, the data, the headers."""
    claim, source = str(Claim.objects.get(number=1).pk), str(hidden.pk)
    htmx = {"HX-Request": "true"}
    said = {"text": MARK, "q": MARK, "find": MARK, "title": MARK, "url": f"https://{MARK}", "publisher": MARK}
    about = {"claim": claim, "source": source, "stance": "limits", "kind": "primary", "outcome": "disputed"}
    return [
        ("GET", "get", {}, {}),
        ("search", "get", said, {}),
        ("claim", "get", {"claim": claim, "source": source}, {}),
        ("htmx", "get", {"claim": claim}, htmx),
        ("POST", "post", said | about, {}),
        ("POST of a choice", "post", about, {}),
        ("POST by htmx", "post", said | about, htmx),
    ]


def _argument(value: Any, hidden: Source) -> Any:
    """The row of an address's argument that has most to do with the source: arguments are named after models or people."""
    nearest: dict[str, models.QuerySet[Any]] = {
        "source": Source.objects.filter(pk=hidden.pk),
        "citation": Citation.objects.filter(source=hidden, withdrawn_at=None),
        "claim": Claim.objects.filter(number=1),
        "article": Article.objects.filter(claims__citations__source=hidden),
        "revised": Article.objects.filter(claims__citations__source=hidden),
        "entry": Entry.objects.filter(act="cited"),
        "verdict": Claim.objects.get(number=1).verdicts.all(),
    }
    if value in nearest:
        return nearest[value].earliest("pk").pk
    if value == "alice":
        return User.objects.get(username=value).pk
    if isinstance(value, str) and value in apps.all_models["claims"]:
        return apps.get_model("claims", value)._base_manager.latest("pk").pk
    return value


def _names_in(code: str) -> set[str]:
    nodes = list(ast.walk(ast.parse(code)))
    imported = {alias.name for node in nodes if isinstance(node, ast.ImportFrom) for alias in node.names}
    return imported | {node.attr for node in nodes if isinstance(node, ast.Attribute)}


def _printed(name: str, arguments: list[str]) -> str:
    raw, closing = io.BytesIO(), io.StringIO()
    out = io.TextIOWrapper(raw, write_through=True)
    call_command(name, *arguments, stdout=out, stderr=closing)
    printed = raw.getvalue().decode()
    out.detach()
    assert printed + closing.getvalue() or name == "demo"
    return printed + closing.getvalue()


def _readable(value: Any) -> str:
    if isinstance(value, (bytes, memoryview)):
        return bytes(value).decode(errors="replace")
    return json.dumps(value, default=str, ensure_ascii=False)


def test_the_history_of_it_holds(hidden):
    assert verify_article(Article.objects.get()) is None

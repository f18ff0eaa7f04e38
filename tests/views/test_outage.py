"""The database away: a page that asks for patience, and a desk that goes on as soon as it is back."""

import io
from collections.abc import Iterator

import pytest
from django.db import connection
from django.test import Client

from claims.management.commands.runserver import Command as DevelopmentServer

pytestmark = pytest.mark.django_db(transaction=True)

# Nobody listens at this port, and this folder is not there.
AWAY = {
    "postgresql": {"HOST": "127.0.0.1", "PORT": "1"},
    "sqlite": {"NAME": "/no/such/folder/desk.sqlite3"},
}


class Database:
    def __init__(self) -> None:
        self._home = dict(connection.settings_dict)

    def goes(self) -> None:
        connection.close()
        connection.settings_dict.update(AWAY[connection.vendor])

    def comes_back(self) -> None:
        connection.settings_dict.update(self._home)


@pytest.fixture
def database() -> Iterator[Database]:
    database = Database()
    yield database
    database.comes_back()


@pytest.fixture
def desk(alice) -> Client:
    client = Client(raise_request_exception=False)
    client.force_login(alice)
    return client


@pytest.mark.parametrize("development", [False, True])
@pytest.mark.parametrize("path", ["/", "/sign-in/", "/admin/"])
def test_a_page_asks_for_patience_and_says_nothing_of_the_reason(desk, database, settings, caplog, development, path):
    settings.DEBUG = development
    database.goes()

    response = desk.get(path)

    page = response.content.decode()
    assert response.status_code == 503
    assert response.headers["Retry-After"] == "10"
    assert "<h1>One moment</h1>" in page
    assert "Try again" in page
    assert "Traceback" not in page
    assert "OperationalError" not in page
    assert [line for line in caplog.messages if line.startswith("The database cannot be used: ")]


def test_an_address_that_leads_nowhere_asks_for_patience_too(desk, database):
    database.goes()

    assert desk.get("/nowhere/").status_code == 503


def test_what_a_stranger_sends_to_the_sign_in_is_asked_for_again(database):
    stranger = Client(raise_request_exception=False)
    database.goes()

    response = stranger.post("/sign-in/", {"username": "alice", "password": "of no matter"})

    assert response.status_code == 503
    assert "Go back to what you wrote, and send it again." in response.content.decode()


def test_htmx_gets_the_sentence_alone(desk, database):
    database.goes()

    response = desk.get("/", headers={"HX-Request": "true"})

    assert response.status_code == 503
    assert response.headers["Content-Type"] == "text/plain; charset=utf-8"
    assert response.content.decode().startswith("The desk cannot reach its database just now.")


def test_the_desk_goes_on_as_soon_as_the_database_is_back(desk, database):
    database.goes()
    assert desk.get("/").status_code == 503

    database.comes_back()

    assert desk.get("/").status_code == 200


def test_another_fault_is_not_taken_for_the_database(desk):
    assert desk.get("/articles/99/").status_code == 404


def test_a_table_that_is_missing_is_named_in_the_log_alone(desk, caplog):
    with connection.schema_editor() as editor:
        editor.execute("ALTER TABLE claims_article RENAME TO claims_lost")
    try:
        response = desk.get("/")
    finally:
        with connection.schema_editor() as editor:
            editor.execute("ALTER TABLE claims_lost RENAME TO claims_article")

    assert response.status_code == 503
    assert "claims_article" not in response.content.decode()
    assert "run manage.py migrate" in caplog.text


def test_the_server_for_development_starts_all_the_same(database):
    database.goes()
    said = io.StringIO()

    DevelopmentServer(stderr=said, no_color=True).check_migrations()

    assert said.getvalue().startswith("The database cannot be used: ")

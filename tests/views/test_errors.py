"""Refusals and failures: what the visitor reads, and what stays unsaid."""

import pytest
from django.test import Client

from claims.views import errors

pytestmark = pytest.mark.urls("tests.views.urls_that_fail")


@pytest.fixture
def desk(vera) -> Client:
    client = Client(raise_request_exception=False)
    client.force_login(vera)
    return client


@pytest.mark.parametrize(
    ("path", "status", "heading", "next_step"),
    [
        ("/fails/bad/", 400, "The desk could not read this", "Go back, and try it again."),
        ("/fails/denied/", 403, "This is not open to you", "ask an admin to change your role"),
        ("/fails/denied-saying-why/", 403, "This is not open to you", "a change of mind is a new row."),
        ("/nowhere/", 404, "There is nothing here", "Go to the articles"),
        ("/posts/", 405, "This page cannot be opened by itself", "Open that page and use it from there"),
        ("/answers/409/", 409, "Somebody was faster", "reload the page, look, and decide again"),
        ("/fails/too-big/", 413, "That is too much at once", "send less, or send it in parts"),
        ("/answers/413/", 413, "That is too much at once", "send less, or send it in parts"),
        ("/answers/429/", 429, "Too many tries", "Wait a minute, then try again."),
        ("/fails/broken/", 500, "Something broke", "Go back and try again"),
    ],
)
def test_an_error_is_a_page_that_says_what_to_do_next(desk, path, status, heading, next_step):
    response = desk.get(path)

    assert response.status_code == status
    page = response.content.decode()
    assert f"<h1>{heading}</h1>" in page
    assert next_step in page
    assert f"Error {status}" in page


@pytest.mark.parametrize(
    ("path", "status", "beginning"),
    [
        ("/fails/bad/", 400, "Something in the address or in the form"),
        ("/fails/denied/", 403, "Your role at this desk does not allow it."),
        ("/fails/denied-in-marks/", 403, "<b>It's</b>"),
        ("/nowhere/", 404, "The address is mistyped"),
        ("/posts/", 405, "The address belongs to a form"),
        ("/answers/409/", 409, "What you saw has changed"),
        ("/fails/too-big/", 413, "The text of one article may hold 976.6\xa0KB."),
        ("/answers/429/", 429, "That was more than the desk can take"),
        ("/fails/broken/", 500, "The fault is the desk’s, not yours"),
    ],
)
def test_htmx_gets_the_sentence_alone_as_text(desk, path, status, beginning):
    response = desk.get(path, headers={"HX-Request": "true"})

    assert response.status_code == status
    assert response.headers["Content-Type"] == "text/plain; charset=utf-8"
    assert response.content.decode().startswith(beginning)


def test_an_answer_with_a_body_of_its_own_keeps_it(desk):
    response = desk.get("/answers/409/?body=Bob+was+here")

    assert response.status_code == 409
    assert response.content == b"Bob was here"


def test_a_refused_method_still_names_those_that_are_allowed(desk):
    assert desk.get("/posts/").headers["Allow"] == "POST"


def test_a_reason_reaches_the_page_escaped(desk):
    page = desk.get("/fails/denied-in-marks/").content.decode()

    assert "&lt;b&gt;It&#x27;s&lt;/b&gt;" in page
    assert "<b>" not in page


def test_somebody_without_a_role_is_told_to_ask_for_one(desk, mallory):
    desk.force_login(mallory)

    page = desk.get("/fails/denied/").content.decode()

    assert "Nobody has given you a role at this desk yet." in page
    assert "Sign out" in page
    assert "Go to the articles" not in page


def test_a_stranger_sees_an_error_page_without_the_menu(db):
    page = Client().get("/nowhere/").content.decode()

    assert "There is nothing here" in page
    assert "Sign out" not in page


def test_a_forged_form_is_refused_in_words(alice):
    client = Client(enforce_csrf_checks=True)
    client.force_login(alice)

    response = client.post("/sign-out/")

    assert response.status_code == 403
    assert "This page was open for too long" in response.content.decode()
    assert client.get("/password/").status_code == 200


def test_htmx_gets_a_new_token_with_its_refusal_and_whose_it_is(alice):
    client = Client(enforce_csrf_checks=True)
    client.force_login(alice)

    refused = client.post("/sign-out/", headers={"HX-Request": "true"})

    assert refused.status_code == 403
    assert refused.content.decode().startswith("Not saved: you are signed in as Alice now")
    assert refused.headers["X-Person"] == str(alice.pk)
    token = refused.headers["X-CSRFToken"]
    assert client.post("/sign-out/", headers={"HX-Request": "true", "X-CSRFToken": token}).status_code == 302


def test_a_stranger_gets_no_token(db):
    refused = Client(enforce_csrf_checks=True).post("/sign-in/", headers={"HX-Request": "true"})

    assert refused.status_code == 401
    assert "X-CSRFToken" not in refused.headers


def test_a_body_beyond_the_limit_is_refused(desk, settings):
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 1000

    response = desk.post("/password/", {"new_password1": "x" * 1001})

    assert response.status_code == 413
    assert "That is too much at once" in response.content.decode()


def test_a_failure_says_nothing_about_itself_and_needs_no_database(rf):
    # No `db` fixture: a query would be an error.
    page = errors.server_error(rf.get("/")).content.decode()

    assert "Something broke" in page
    assert "ZeroDivisionError" not in page
    assert errors.server_error(rf.get("/", headers={"HX-Request": "true"})).content.decode().startswith("The fault is")

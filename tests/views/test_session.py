"""Signing in and out, the lock after repeated failures, and changing one's password."""

import pytest
from django.test import Client
from django.urls import reverse

from claims.models import User
from tests.conftest import PASSWORD

WRONG = "The name or the password is not right. Capital letters count in both."
NEW_PASSWORD = "another-invented-phrase"


def sign_in(client: Client, name: str, password: str = PASSWORD, **more: str):
    return client.post(reverse("sign_in"), {"username": name, "password": password, **more})


def who_is_in(client: Client) -> str:
    response = client.get(reverse("password_change"))
    return response.context["user"].username if response.status_code == 200 else ""


def test_the_right_password_leads_to_the_articles(client, vera):
    response = sign_in(client, "vera")

    assert response.status_code == 302
    assert response.headers["Location"] == reverse("article_list")
    assert who_is_in(client) == "vera"


def test_the_session_gets_a_new_id_and_a_guarded_cookie_at_sign_in(client, vera):
    client.get(reverse("sign_in"))
    session = client.session
    session["left"] = "by a stranger"
    session.save()

    sign_in(client, "vera")

    assert client.session.session_key != session.session_key
    cookie = client.cookies["sessionid"]
    assert (cookie["httponly"], cookie["samesite"]) == (True, "Lax")


@pytest.mark.parametrize(
    ("name", "password"),
    [("vera", "not-the-password"), ("nobody", PASSWORD), ("Vera", PASSWORD), ("retired", PASSWORD)],
    ids=["wrong password", "unknown name", "other capitals", "deactivated"],
)
def test_a_failure_says_the_same_whoever_it_is(client, vera, name, password):
    User.objects.create_user("retired", password=PASSWORD, is_active=False)

    response = sign_in(client, name, password)

    assert response.status_code == 200
    assert response.context["form"].non_field_errors() == [WRONG]
    assert who_is_in(client) == ""


@pytest.mark.parametrize(
    ("name", "password"), [("v" * 151, PASSWORD), ("vera", "p" * 1025), ("ve\0ra", PASSWORD), ("", "")]
)
def test_input_that_nobody_has_is_refused_before_it_is_hashed(client, vera, name, password):
    response = sign_in(client, name, password)

    assert response.status_code == 200
    assert response.context["form"].errors
    assert WRONG not in response.context["form"].non_field_errors()


@pytest.mark.parametrize("path", ["/password/", "/?q=trees"])
def test_signing_in_leads_back_to_the_page_that_was_asked_for(client, adam, path):
    asked = client.get(path)
    assert asked.status_code == 302

    response = client.post(asked.headers["Location"], {"username": "adam", "password": PASSWORD, "next": path})

    assert response.headers["Location"] == path


@pytest.mark.parametrize(
    "evil",
    [
        "https://elsewhere.example/",
        "//elsewhere.example/",
        "///elsewhere.example/",
        "/\\elsewhere.example/",
        "\\\\elsewhere.example/",
        "http:///elsewhere.example/",
        "javascript:alert(1)",
        "data:text/html,<b>",
        " //elsewhere.example/",
        "/\t/elsewhere.example/",
        "https:elsewhere.example",
    ],
)
def test_signing_in_never_leads_off_the_desk(client, vera, evil):
    assert f'value="{evil}"' not in client.get(reverse("sign_in"), {"next": evil}).content.decode()

    response = sign_in(client, "vera", next=evil)

    assert response.headers["Location"] == reverse("article_list")


@pytest.mark.parametrize(
    ("referer", "back_to"),
    [
        ("http://testserver/claims/?text=trees", "/claims/?text=trees"),
        ("", "/"),
        ("http://elsewhere.example/claims/", "/"),
        ("http://testserver.elsewhere.example/", "/"),
        ("javascript:alert(1)", "/"),
    ],
)
def test_who_was_signed_out_over_a_form_comes_back_to_its_page(client, vera, referer, back_to):
    headers = {"Referer": referer} if referer else {}
    door = client.post("/articles/1/claims/", {"words": "4,200 trees"}, headers=headers).headers["Location"]

    response = client.post(door, {"username": "vera", "password": PASSWORD})

    assert door.startswith("/sign-in/?next=")
    assert response.headers["Location"] == back_to


def test_somebody_signed_in_is_led_on_from_the_sign_in_page(client, vera):
    client.force_login(vera)

    assert client.get(reverse("sign_in")).headers["Location"] == reverse("article_list")


@pytest.mark.parametrize("name", ["vera", "nobody"])
def test_five_failures_lock_that_name_for_a_quarter_of_an_hour_whether_it_exists_or_not(client, vera, name):
    for _ in range(4):
        assert sign_in(client, name, "not-the-password").status_code == 200

    locked = sign_in(client, name, "not-the-password")
    with_the_right_password = sign_in(client, name)

    for response in (locked, with_the_right_password):
        assert response.status_code == 429
        assert response.headers["Retry-After"] == "900"
        assert "Wait 15 minutes, then try again" in response.content.decode()
    assert who_is_in(client) == ""


def test_the_lock_holds_nobody_else_and_no_other_address(client, vera, alice):
    for _ in range(5):
        sign_in(client, "vera", "not-the-password")

    assert sign_in(client, "alice").status_code == 302
    elsewhere = Client(REMOTE_ADDR="192.0.2.7")
    assert sign_in(elsewhere, "vera").status_code == 302


def test_signing_out_takes_a_post(client, vera):
    client.force_login(vera)

    assert client.get(reverse("sign_out")).status_code == 405
    assert who_is_in(client) == "vera"

    assert client.post(reverse("sign_out")).headers["Location"] == reverse("sign_in")
    assert who_is_in(client) == ""


def test_a_copied_session_is_dead_after_signing_out(client, vera):
    client.force_login(vera)
    copied = Client()
    copied.cookies["sessionid"] = client.cookies["sessionid"].value
    assert who_is_in(copied) == "vera"

    client.post(reverse("sign_out"))

    assert who_is_in(copied) == ""


def test_somebody_deactivated_is_out_at_the_next_request(client, vera):
    client.force_login(vera)
    User.objects.filter(pk=vera.pk).update(is_active=False)

    response = client.get(reverse("article_list"))

    assert response.headers["Location"] == f"{reverse('sign_in')}?next=/"


def test_a_role_taken_away_counts_at_the_next_request(client, vera):
    client.force_login(vera)
    assert client.get(reverse("article_list")).status_code == 200

    vera.groups.clear()

    assert client.get(reverse("article_list")).status_code == 403


def test_htmx_is_told_to_sign_in_again_rather_than_sent_a_page(client, db):
    response = client.get(reverse("article_list"), headers={"HX-Request": "true"})

    assert response.status_code == 401
    assert response.content.decode() == "You were signed out. Sign in in another tab, then try again."


def change_password(client: Client, old: str, new: str, again: str = ""):
    data = {"old_password": old, "new_password1": new, "new_password2": again or new}
    return client.post(reverse("password_change"), data)


def test_a_changed_password_keeps_this_session_and_ends_the_others(client, mallory):
    client.force_login(mallory)
    other = Client()
    other.force_login(mallory)

    response = change_password(client, PASSWORD, NEW_PASSWORD)

    assert response.status_code == 302
    assert who_is_in(client) == "mallory"
    assert who_is_in(other) == ""
    assert sign_in(other, "mallory", NEW_PASSWORD).status_code == 302


@pytest.mark.parametrize(
    ("old", "new", "again", "field"),
    [
        ("not-the-password", NEW_PASSWORD, NEW_PASSWORD, "old_password"),
        (PASSWORD, NEW_PASSWORD, "something-else-again", "new_password2"),
        (PASSWORD, "short", "short", "new_password2"),
        (PASSWORD, "", "", "new_password1"),
    ],
)
def test_a_password_that_will_not_do_is_refused_in_words(client, vera, old, new, again, field):
    client.force_login(vera)

    response = change_password(client, old, new, again)

    assert response.status_code == 422
    assert field in response.context["form"].errors
    vera.refresh_from_db()
    assert vera.check_password(PASSWORD)


def test_the_name_in_the_head_leads_to_changing_the_password(client, vera):
    client.force_login(vera)

    assert f'href="{reverse("password_change")}"' in client.get(reverse("article_list")).content.decode()

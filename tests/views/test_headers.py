"""The security headers of every kind of answer."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.test import Client

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
EVERYWHERE = {
    "Content-Security-Policy": POLICY,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": (
        "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), "
        "magnetometer=(), microphone=(), midi=(), payment=(), usb=()"
    ),
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}
ANSWERS = [
    ("page", "/", 200),
    ("page of a form", "/password/", 200),
    ("redirect", "/sign-in/", 302),
    ("bad request", "/fails/bad/", 400),
    ("refusal", "/fails/denied/", 403),
    ("nothing there", "/nowhere/", 404),
    ("wrong method", "/posts/", 405),
    ("conflict", "/answers/409/", 409),
    ("too big", "/fails/too-big/", 413),
    ("too many", "/answers/429/", 429),
    ("failure", "/fails/broken/", 500),
]


@pytest.fixture
def desk(vera) -> Client:
    client = Client(raise_request_exception=False)
    client.force_login(vera)
    return client


@pytest.mark.urls("tests.views.urls_that_fail")
@pytest.mark.parametrize("htmx", [False, True], ids=["browser", "htmx"])
@pytest.mark.parametrize(("kind", "path", "status"), ANSWERS)
def test_every_kind_of_answer_carries_the_security_headers_and_is_not_stored(desk, kind, path, status, htmx):
    response = desk.get(path, headers={"HX-Request": "true"} if htmx else {})

    assert response.status_code == status
    assert {name: response.headers.get(name) for name in EVERYWHERE} == EVERYWHERE
    assert response.headers["X-Frame-Options"] == "DENY"
    assert "no-store" in response.headers["Cache-Control"]
    assert "Server" not in response.headers
    assert "X-Powered-By" not in response.headers


@pytest.mark.parametrize(
    ("path", "headers", "status"),
    [("/", {}, 302), ("/", {"HX-Request": "true"}, 401), ("/sign-in/", {}, 200), ("/nowhere/", {}, 404)],
)
def test_so_does_every_answer_to_a_stranger(db, path, headers, status):
    response = Client().get(path, headers=headers)

    assert response.status_code == status
    assert {name: response.headers.get(name) for name in EVERYWHERE} == EVERYWHERE
    assert "no-store" in response.headers["Cache-Control"]


def test_a_static_file_carries_them_too_and_may_be_stored(client):
    response = client.get("/static/css/tokens.css")

    assert b"color-scheme" in b"".join(response.streaming_content)
    assert response.status_code == 200
    assert {name: response.headers.get(name) for name in EVERYWHERE} == EVERYWHERE
    assert "no-store" not in response.headers["Cache-Control"]


IN_PRODUCTION = """
import django
django.setup()
from django.conf import settings
from django.test import Client
plain = Client().get("/", headers={"host": "desk.example"})
print(plain.status_code, plain.headers["Location"])
safe = Client().get("/", headers={"host": "desk.example"}, secure=True)
print(safe.status_code, safe.headers["Strict-Transport-Security"])
for cookie in ("SESSION", "CSRF"):
    print(*(getattr(settings, f"{cookie}_COOKIE_{flag}") for flag in ("NAME", "SECURE", "SAMESITE", "PATH", "DOMAIN")))
"""


def test_production_insists_on_https_for_a_year_and_keeps_cookies_to_it(tmp_path):
    environment = {
        "PATH": os.environ["PATH"],
        "DATA_DIR": str(tmp_path),
        "FACTCHECK_PRODUCTION": "1",
        "SECRET_KEY": "an invented key of fifty characters or more, for tests",
        "ALLOWED_HOSTS": "desk.example",
        "DJANGO_SETTINGS_MODULE": "factcheck.settings",
    }
    root = Path(__file__).parents[2]
    run = subprocess.run(
        [sys.executable, "-c", IN_PRODUCTION], cwd=root, env=environment, capture_output=True, text=True, check=False
    )

    assert run.stdout.splitlines() == [
        "301 https://desk.example/",
        "302 max-age=31536000; includeSubDomains; preload",
        "__Host-sessionid True Lax / None",
        "__Host-csrftoken True Lax / None",
    ], run.stderr

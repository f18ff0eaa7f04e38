"""The settings as the environment gives them, each read by a process of its own."""

import os
import subprocess
import sys

import pytest
from django.conf import settings

from factcheck.proxy import client_address

SECRET = "s3cret-" * 10
VARIABLES = ("FACTCHECK_PRODUCTION", "SECRET_KEY", "ALLOWED_HOSTS", "DATA_DIR", "DATABASE_URL", "DEBUG")


def read(name: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """What a fresh process says of the setting `name` with only these `variables` set."""
    clean = {key: value for key, value in os.environ.items() if key not in VARIABLES}
    return subprocess.run(
        [sys.executable, "-c", f"from factcheck import settings; print(settings.{name})"],
        cwd=settings.BASE_DIR,
        env=clean | variables,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    "variables",
    [
        {},
        {"ALLOWED_HOSTS": "desk.example"},
        {"SECRET_KEY": SECRET},
        {"SECRET_KEY": "short", "ALLOWED_HOSTS": "desk.example"},
    ],
)
def test_production_refuses_to_start_without_its_own_key_and_hosts(variables):
    done = read("DEBUG", FACTCHECK_PRODUCTION="1", **variables)

    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].startswith(
        "django.core.exceptions.ImproperlyConfigured: Production needs SECRET_KEY"
    )


def test_a_command_says_in_one_sentence_what_production_lacks():
    clean = {key: value for key, value in os.environ.items() if key not in VARIABLES}
    done = subprocess.run(
        [sys.executable, "manage.py", "migrate"],
        cwd=settings.BASE_DIR,
        env=clean | {"FACTCHECK_PRODUCTION": "1"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 1
    assert done.stderr.startswith("Production needs SECRET_KEY")
    assert done.stderr.count("\n") == 1


def test_production_never_shows_its_errors():
    done = read("DEBUG", FACTCHECK_PRODUCTION="1", SECRET_KEY=SECRET, ALLOWED_HOSTS="desk.example")

    assert done.stdout == "False\n"


def test_development_needs_no_variable():
    assert read("DEBUG").stdout == "True\n"


@pytest.mark.parametrize("folder", ["/desk data/of 100%25", "/desk?a=b#c"])
def test_the_folder_of_the_data_may_have_any_name(folder):
    done = read("DATABASES['default']['NAME']", DATA_DIR=folder)

    assert done.stdout == f"{folder}/factcheck.sqlite3\n"


def test_sqlite_syncs_every_commit_and_takes_the_write_lock_at_once():
    done = read("DATABASES['default']['OPTIONS']")

    assert "'transaction_mode': 'IMMEDIATE'" in done.stdout
    assert "journal_mode=WAL" in done.stdout
    assert "synchronous=FULL" in done.stdout


@pytest.mark.parametrize(
    ("forwarded", "address"),
    [
        ({}, "127.0.0.1"),
        ({"X-Forwarded-For": "203.0.113.7"}, "203.0.113.7"),
        ({"X-Forwarded-For": "198.51.100.1, 203.0.113.7"}, "203.0.113.7"),
        ({"X-Forwarded-For": "203.0.113.7:51234"}, "203.0.113.7"),
        ({"X-Forwarded-For": "2001:db8::7"}, "2001:db8::7"),
        ({"X-Forwarded-For": "[2001:db8::7]:51234"}, "2001:db8::7"),
        ({"X-Forwarded-For": "203.0.113.7, unknown"}, "127.0.0.1"),
    ],
)
def test_behind_a_proxy_the_address_is_the_one_that_the_proxy_saw(rf, forwarded, address):
    assert client_address(rf.get("/", headers=forwarded)) == address


def test_without_a_proxy_nobody_can_write_their_own_address():
    assert read("AXES_CLIENT_IP_CALLABLE").stdout == "None\n"
    assert read("AXES_CLIENT_IP_CALLABLE", BEHIND_PROXY="1").stdout == "factcheck.proxy.client_address\n"


@pytest.mark.parametrize(
    ("variables", "port", "encrypted"),
    [
        ({"EMAIL_HOST": "mail.example"}, 587, "(True, False)"),
        ({"EMAIL_HOST": "mail.example", "EMAIL_SECURITY": "tls"}, 465, "(False, True)"),
        ({"EMAIL_HOST": "mail.example", "EMAIL_SECURITY": "none", "EMAIL_PORT": "2525"}, 2525, "(False, False)"),
    ],
)
def test_mail_is_encrypted_unless_it_is_said_otherwise(variables, port, encrypted):
    options = "MAILERS['default']['OPTIONS']"

    assert read(f"{options}['port']", **variables).stdout == f"{port}\n"
    assert read(f"{options}['use_tls'], settings.{options}['use_ssl']", **variables).stdout == (
        encrypted.strip("()").replace(",", "") + "\n"
    )


@pytest.mark.parametrize(
    ("variables", "can"),
    [({}, False), ({"EMAIL_HOST": "mail.example"}, False), ({"RECORD_MAIL_TO": "a@desk.example"}, False),
     ({"EMAIL_HOST": "mail.example", "RECORD_MAIL_TO": "a@desk.example,b@desk.example"}, True)],
)  # fmt: skip
def test_the_record_is_mailed_where_a_server_and_an_address_are_named(variables, can):
    assert read("CAN_MAIL_RECORD", **variables).stdout == f"{can}\n"

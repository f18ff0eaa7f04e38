import contextlib
import io
import os
import re
import signal
import socket
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest
from django.core.management import CommandError, call_command

from claims.importing.samples import TIDE_BARRIER, TIDE_BARRIER_METADATA
from claims.importing.storing import import_article
from claims.models import Article, Capture, Citation, Claim, User, Version
from claims.reading import read_path
from claims.reviewing import compare

ROOT = Path(__file__).parents[2]
PATIENCE = 600  # seconds that a busy machine may take


def prepare():
    out = io.StringIO()
    call_command("demo", no_serve=True, stdout=out)
    return out.getvalue()


@pytest.fixture(autouse=True)
def data_dir(settings, tmp_path):
    settings.DATA_DIR = tmp_path / "not" / "yet" / "there"
    return settings.DATA_DIR


def test_makes_people_with_roles_who_can_sign_in_with_what_it_prints(db):
    printed = prepare()

    assert list(User.objects.order_by("username").values_list("username", "groups__name", "is_superuser")) == [
        ("adam", "admin", False),
        ("alice", "editor", False),
        ("bob", "editor", False),
        ("carol", "chief", False),
        ("otto", "auditor", False),
        ("vera", "viewer", False),
    ]
    for username in ("adam", "alice", "bob", "carol", "vera", "otto"):
        (password,) = re.findall(rf"^  {username} +(\S+) ", printed, re.MULTILINE)
        assert re.fullmatch(r"[a-z]{4}(-[a-z]{4}){3}", password)
        assert User.objects.get(username=username).check_password(password)


def test_imports_the_sample_article(db, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        prepare()

    version = Version.objects.get(article__title__startswith="Tarnwick")
    assert version.article.title == "Tarnwick opens its tide barrier, two years late"
    assert version.article.outlet == "The Estuary Courier"
    assert version.imported_by == User.objects.get(username="adam")
    assert version.extraction == "done"
    assert version.article.due_at is not None
    assert timedelta(hours=3) < version.article.due_at - version.article.created_at <= timedelta(hours=6)


@pytest.mark.django_db(transaction=True)
def test_one_article_has_a_second_version_with_claims_open_again():
    prepare()

    article = Article.objects.get(title="Night ferry to Skarholm sells out its first month")
    version = article.versions.get(is_current=True)
    placed = article.entries.get(act="placed").after
    opened = article.claims.standing().filter(latest_verdict__cause="text")
    words = version.mentions.filter(claim__in=opened, leads=True).in_reading_order().values_list("exact", flat=True)
    assert version.number == 2
    assert list(words) == ["19,150", "Now we turn people away on most Fridays.", "£42"]
    assert article.claims.gone().count() == 2
    assert len(placed["new"]) >= 3


@pytest.mark.django_db(transaction=True)
def test_some_claims_stand_beside_the_words_of_a_source():
    prepare()
    prepare()

    found = {}
    for citation in Citation.objects.order_by("claim__number"):
        mention = citation.claim.mentions.get(leads=True)
        comparison = compare(citation, mention)
        found[mention.exact[:11]] = comparison.alignment.kind if comparison else None
    assert found == {
        "212 metres": "figure-agrees",
        "about 9,300": "figure-rounded",
        "We were tol": "altered",
        "This mornin": "verbatim",
    }
    assert Capture.objects.count() == 1


def test_keeps_everything_the_next_time_and_says_how_to_get_a_password(db, data_dir):
    prepare()
    password = User.objects.get(username="alice").password

    printed = prepare()

    assert printed.startswith("The people and articles of the last time are there.")
    assert printed.endswith(" manage.py changepassword adam\n")
    assert f"DATA_DIR={data_dir} " in printed
    assert User.objects.get(username="alice").password == password
    assert Article.objects.count() == 2


def test_an_interrupted_extraction_goes_on_the_next_time(db):
    # Within a test's transaction nothing is committed, so that nothing has been looked for yet.
    version = import_article(read_path(TIDE_BARRIER), metadata=TIDE_BARRIER_METADATA, origin=Version.Origin.COMMAND)

    prepare()

    version.refresh_from_db()
    assert version.extraction == "done"
    assert Claim.objects.exists()


def test_makes_its_folder(db, data_dir):
    prepare()

    assert data_dir.is_dir()


def test_says_when_its_folder_cannot_be_made(db, settings, tmp_path):
    (tmp_path / "file").touch()
    settings.DATA_DIR = tmp_path / "file" / "data"

    with pytest.raises(CommandError, match=r"^The folder .*/file/data cannot be made: Not a directory\.$"):
        prepare()


def test_refuses_production(db, settings):
    settings.PRODUCTION = True

    with pytest.raises(CommandError, match="not for production"):
        prepare()
    assert not User.objects.exists()


@pytest.mark.parametrize("port", ["0", "65536", "eighty", "-1"])
def test_refuses_what_is_no_port(port):
    with pytest.raises(CommandError, match="is no port: choose a number from 1024 to 65535"):
        call_command("demo", f"--port={port}")


def test_says_in_one_sentence_what_is_no_port(tmp_path):
    with start("80x", tmp_path) as demo:
        out, err = demo.communicate(timeout=PATIENCE)

    assert out == ""
    assert err == ("CommandError: '80x' is no port: choose a number from 1024 to 65535, such as make demo PORT=8080.\n")
    assert demo.returncode == 1


@pytest.fixture
def taken():
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


def test_says_in_one_sentence_that_a_port_is_busy(taken):
    with pytest.raises(CommandError) as refusal:
        call_command("demo", f"--port={taken}")

    assert str(refusal.value) == f"Port {taken} is busy: choose another, such as make demo PORT={taken + 123}."


@pytest.fixture
def free():
    """A port that nobody takes meanwhile: below those that the system gives to whoever asks for any."""
    for port in range(20_000 + os.getpid() % 10_000, 32_000):
        with contextlib.suppress(OSError), socket.create_server(("127.0.0.1", port)):
            return port
    raise AssertionError("no port is free")


def start(port, folder):
    environment = {name: value for name, value in os.environ.items() if name not in {"DATABASE_URL", "DATA_DIR"}}
    return subprocess.Popen(
        [sys.executable, "manage.py", "demo", "--port", str(port), "--data-dir", str(folder)],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def printed_until_served(demo):
    lines = []
    for line in demo.stdout:
        lines.append(line)
        if "http://" in line:
            break
    return "".join(lines)


def test_serves_with_its_styles_stops_cleanly_and_keeps_its_data(free, tmp_path):
    for expected in ("Sign in as one of these.", "The people and articles of the last time are there."):
        with start(free, tmp_path) as demo:
            try:
                printed = printed_until_served(demo)
                with urlopen(f"http://127.0.0.1:{free}/sign-in/") as page:
                    assert page.status == 200
                with urlopen(f"http://127.0.0.1:{free}/static/css/tokens.css") as styles:
                    assert b"--paper" in styles.read()
                with pytest.raises(HTTPError) as missing:
                    urlopen(f"http://127.0.0.1:{free}/nowhere/")
                assert b"<h1>There is nothing here</h1>" in missing.value.read()
                demo.send_signal(signal.SIGINT)
                out, err = demo.communicate(timeout=PATIENCE)
            finally:
                demo.kill()
        assert printed.startswith(expected)
        assert f"factcheck is at http://127.0.0.1:{free}/ (Ctrl-C stops it)" in printed
        assert out == "\nStopped. Everything is kept: make demo goes on from here.\n"
        assert [line for line in err.splitlines() if "/nowhere/" not in line] == []
        assert demo.returncode == 0
    assert (tmp_path / "factcheck.sqlite3").exists()


def test_ends_quietly_when_whoever_read_along_has_gone(free, tmp_path):
    """Ctrl-C in `make demo | tee passwords` ends tee too."""
    with start(free, tmp_path) as demo:
        try:
            printed_until_served(demo)
            demo.stdout.close()
            demo.send_signal(signal.SIGINT)
            demo.wait(timeout=PATIENCE)
            err = demo.stderr.read()
        finally:
            demo.kill()

    assert (err, demo.returncode) == ("", 0)

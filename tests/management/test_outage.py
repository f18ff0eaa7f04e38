"""A database that a command cannot use is one sentence and a failure, never a traceback."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings

REFUSED = "postgres://desk:a-secret@127.0.0.1:1/desk"


def run(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "manage.py", *arguments],
        cwd=settings.BASE_DIR,
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        (REFUSED, "The database cannot be used: connection failed: "),
        ("sqlite:////no/such/folder/desk.sqlite3", "The database cannot be used: unable to open database file. Check"),
        (f"sqlite:///{settings.BASE_DIR}/README.md", "The database cannot be used: file is not a database. Check"),
        (
            "sqlite://:memory:",
            "The database is not ready for this version (no such table: claims_entry): run manage.py",
        ),
        ("nonsense", 'Environment variable "DATABASE_URL" invalid: Not a valid database URL.'),
    ],
)
def test_a_command_says_in_one_sentence_what_is_wrong_with_the_database(tmp_path, url, sentence):
    done = run("verify_history", DATABASE_URL=url, DATA_DIR=str(tmp_path))

    assert done.returncode == 1
    assert done.stderr.startswith(sentence)
    assert done.stderr.count("\n") == 1
    assert "a-secret" not in done.stderr


@pytest.mark.parametrize(
    "command",
    [("migrate",), ("retry_extraction",), ("import_articles", "README.md"), ("export_verdicts", "--format", "json")],
)
def test_so_does_every_other(tmp_path, command):
    done = run(*command, DATABASE_URL=REFUSED, DATA_DIR=str(tmp_path))

    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].startswith("The database cannot be used: connection failed: ")
    assert "Traceback" not in done.stderr


def test_a_folder_that_cannot_be_made_is_named(tmp_path):
    (tmp_path / "file").write_text("in the way")

    done = run("check", DATA_DIR=str(tmp_path / "file" / "data"))

    assert done.returncode == 1
    assert done.stderr == f"The folder {Path(tmp_path / 'file' / 'data')} cannot be made: Not a directory.\n"

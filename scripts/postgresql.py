"""A PostgreSQL server for one run of the tests: made in a temporary folder, reached by its socket, gone afterwards."""

import os
import pwd
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from scripts.machine import MissingError, can_install_debian_packages, install_debian_package

OLDEST = 15
PORT = 5433  # only part of the socket's name
PATTERNS = [
    "usr/lib/postgresql/*/bin",
    "usr/pgsql-*/bin",
    "opt/homebrew/opt/postgresql@*/bin",
    "usr/local/opt/postgresql@*/bin",
    "Applications/Postgres.app/Contents/Versions/*/bin",
]


@contextmanager
def throwaway_server() -> Iterator[str]:
    """The DATABASE_URL of a server that lives as long as the block.

    As root it runs as the user postgres, since PostgreSQL refuses root. It never syncs to disk: its data are worth
    nothing after a crash. Raises MissingError when there is no server of version 15 or newer.
    """
    programs = find_programs() or _install()
    folder = Path(tempfile.mkdtemp(prefix="pg-"))  # short: a socket's path has room for about 100 characters
    as_user = _demotion(folder)
    try:
        locale = "en_US.UTF-8" if sys.platform == "darwin" else "C.UTF-8"
        options = ["-U", "postgres", "-A", "trust", "-E", "UTF8", f"--locale={locale}", "--no-sync"]
        _run([*as_user, str(programs / "initdb"), "-D", str(folder / "data"), *options])
        settings = f"-c listen_addresses='' -k {folder} -p {PORT} -c fsync=off -c full_page_writes=off"
        control = [*as_user, str(programs / "pg_ctl"), "-D", str(folder / "data"), "-w"]
        _run([*control, "-l", str(folder / "log"), "-o", settings, "start"])
        try:
            yield f"postgres://postgres@/postgres?host={quote(str(folder), safe='')}&port={PORT}"
        finally:
            _run([*control, "-m", "immediate", "stop"])
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def find_programs() -> Path | None:
    """The folder of initdb and pg_ctl, the first that is new enough: PATH, pg_config, then the usual places."""
    config = shutil.which("pg_config")
    on_path = shutil.which("initdb")
    folders = [
        *([Path(on_path).parent] if on_path else []),
        *([Path(subprocess.check_output([config, "--bindir"], text=True).strip())] if config else []),
        *(folder for pattern in PATTERNS for folder in sorted(Path("/").glob(pattern), reverse=True)),
    ]
    return next((folder for folder in folders if _major_version(folder) >= OLDEST), None)


def _major_version(folder: Path) -> int:
    """0 where the programs are not all there."""
    if not all(os.access(folder / name, os.X_OK) for name in ("initdb", "pg_ctl", "postgres")):
        return 0
    printed = subprocess.check_output([folder / "postgres", "--version"], text=True)
    number = re.search(r"\d+", printed)
    return int(number.group()) if number else 0


def _install() -> Path:
    if can_install_debian_packages():
        install_debian_package("postgresql")
    found = find_programs()
    if found is None:
        raise MissingError(
            f"The tests need PostgreSQL {OLDEST} or newer: install it (Debian: apt-get install postgresql, macOS: brew "
            "install postgresql@17) or name a server with DATABASE_URL=postgres://user:password@host/name."
        )
    return found


def _demotion(folder: Path) -> list[str]:
    """The command by which root becomes the user postgres, who then owns `folder`; none for anybody else."""
    if os.geteuid() != 0:
        return []
    try:
        user = pwd.getpwnam("postgres")
    except KeyError:
        raise MissingError(
            "PostgreSQL does not run as root: add a user postgres (useradd --system postgres)."
        ) from None
    os.chown(folder, user.pw_uid, user.pw_gid)
    return ["setpriv", f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}", "--clear-groups", "--"]


def _run(command: list[str]) -> None:
    """Raises MissingError with what the program said when it failed."""
    # The folder may be one that the user postgres cannot enter, so they start from the root.
    done = subprocess.run(
        command, check=False, cwd="/", stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    if done.returncode:
        raise MissingError(f"PostgreSQL did not start or stop: {done.stdout.decode(errors='replace').strip()}")

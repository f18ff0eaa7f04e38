"""`python -m scripts.check PART…`: runs the parts asked for, each to its end, and sums up; exits 1 when one failed.

Parts: `lint` (format, lint, types, imports, templates, migrations, deployment), `sqlite` (every test, on SQLite),
`postgresql` (every test that may use a database, on PostgreSQL), `demo` (the first command of the README, as a newcomer
runs it).
"""

import os
import re
import secrets
import signal
import subprocess
import sys
import tempfile
import time
import tomllib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

from scripts.chromium import find_or_install_chromium
from scripts.machine import MissingError
from scripts.postgresql import throwaway_server
from scripts.try_demo import try_demo

ROOT = Path(__file__).resolve().parent.parent
# The checks run with the settings that they name, whatever is set in the shell they are started from, and `make demo`
# as if nobody had called it by another make.
CLEARED = [
    *re.findall(r'\benv\.\w+\(\s*"(\w+)"', (ROOT / "factcheck" / "settings.py").read_text()),
    *("MAKEFLAGS", "MAKELEVEL", "MFLAGS", "PORT"),
    # Without compiled files every process would compile the tests anew: four seconds each.
    "PYTHONDONTWRITEBYTECODE",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    name: str
    failed: bool
    seconds: float
    closing: str = ""


def main(parts: list[str]) -> int:
    signal.signal(signal.SIGTERM, _leave)
    os.chdir(ROOT)
    given_database = os.environ.get("DATABASE_URL", "")
    for name in CLEARED:
        os.environ.pop(name, None)
    runs: dict[str, Callable[[], Iterator[Result]]] = {
        "lint": lint,
        "sqlite": test_on_sqlite,
        "postgresql": lambda: test_on_postgresql(given_database),
        "demo": check_demo,
    }
    results: list[Result] = []
    try:
        with tempfile.TemporaryDirectory(prefix="factcheck-") as folder:
            os.environ |= {"DATA_DIR": folder, "COVERAGE_FILE": str(Path(folder) / "coverage")}
            for part in parts:
                results += runs[part]()
    except KeyboardInterrupt:
        print("\nStopped.")
        return 130
    return _sum_up(results)


def lint() -> Iterator[Result]:
    templates = [str(path) for path in sorted(Path("templates").rglob("*.html"))]
    production = {"FACTCHECK_PRODUCTION": "1", "SECRET_KEY": secrets.token_urlsafe(50), "ALLOWED_HOSTS": "desk.example"}
    collected = {"STATIC_ROOT": str(Path(os.environ["DATA_DIR"]) / "static")}
    deploy = ["manage.py", "check", "--deploy", "--fail-level", "WARNING"]
    yield _quietly("format", _program("ruff"), "format", "--check", ".")
    yield _quietly("lint", _program("ruff"), "check", ".")
    yield _quietly("types", sys.executable, "-m", "mypy")
    yield _quietly("imports", sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()")
    yield _quietly("template format", _program("djade"), "--check", *templates)
    yield _quietly("template lint", sys.executable, "-m", "djlint", "--lint", "templates")
    yield _quietly("migrations", sys.executable, "manage.py", "makemigrations", "--check", "--dry-run")
    yield _quietly("deployment", sys.executable, *deploy, settings=production)
    collect = ["manage.py", "collectstatic", "--no-input"]
    yield _quietly("static files", sys.executable, *collect, settings=production | collected)


def test_on_sqlite() -> Iterator[Result]:
    yield _pytest("tests on SQLite", {}, "--cov", "--cov-report=")
    thresholds = tomllib.loads(Path("pyproject.toml").read_text())["tool"]["factcheck"]["coverage"]
    for package, percent in thresholds.items():
        report = ["report", f"--include={package}/*", f"--fail-under={percent}"]
        yield _quietly(f"coverage of {package}, {percent} %", sys.executable, "-m", "coverage", *report)


def test_on_postgresql(given_database: str) -> Iterator[Result]:
    """On the server that `given_database` names, where its user may create databases; else on one of our own.

    What never opens a database says nothing new on a second one; tests/conftest.py marks what may.
    """
    name, may_use_it = "tests on PostgreSQL", ("-m", "database")
    if given_database.startswith(("postgres://", "postgresql://", "pgsql://")):
        complaint = _complaint_about(given_database)
        if complaint:
            yield Result(name=name, failed=True, seconds=0, closing=complaint)
        else:
            yield _pytest(name, {"DATABASE_URL": given_database}, *may_use_it)
        return
    try:
        with throwaway_server() as url:
            yield _pytest(name, {"DATABASE_URL": url}, *may_use_it)
    except MissingError as missing:
        yield Result(name=name, failed=True, seconds=0, closing=str(missing))


def _complaint_about(database: str) -> str:
    """What a command says of a database that cannot be used, in one sentence; without asking, every test would say it."""
    command = [sys.executable, "manage.py", "showmigrations", "claims"]
    done = subprocess.run(
        command, check=False, env=os.environ | {"DATABASE_URL": database}, capture_output=True, text=True
    )
    said = done.stderr.strip().rpartition("\n")[2].removeprefix("CommandError: ")
    return f"{said} Unset DATABASE_URL to have a server for these tests alone." if done.returncode else ""


def check_demo() -> Iterator[Result]:
    began = time.monotonic()
    try:
        complaint = try_demo(ROOT)
    except MissingError as missing:
        complaint = str(missing)
    yield Result(name="make demo", failed=bool(complaint), seconds=time.monotonic() - began, closing=complaint)


def _pytest(name: str, settings: Mapping[str, str], *options: str) -> Result:
    """Runs tests before the reader's eyes, all that `options` leave in; the closing line is pytest's own."""
    print(f"\n{name}", flush=True)
    began = time.monotonic()
    try:
        settings = {**settings, "CHROMIUM": str(find_or_install_chromium())}
    except MissingError as missing:
        return Result(name=name, failed=True, seconds=0, closing=str(missing))
    colour = ["--color=yes"] if sys.stdout.isatty() else []
    # One at a time more than there are cores, since a test that drives a page waits for it now and then; who is done takes
    # from the others, since a few tests drive many pages.
    workers = (os.cpu_count() or 1) + 1
    command = [sys.executable, "-m", "pytest", f"--numprocesses={workers}", "--dist=worksteal", *colour, *options]
    with (
        subprocess.Popen(command, env=os.environ | settings, stdout=subprocess.PIPE) as process,
        _waited_for(process),
    ):
        closing = _echo(process)
    return Result(name=name, failed=process.returncode != 0, seconds=time.monotonic() - began, closing=closing)


def _echo(process: subprocess.Popen[bytes]) -> str:
    """Prints what the process prints, as it comes; gives back its last line."""
    assert process.stdout is not None  # noqa: S101
    tail = b""
    while chunk := os.read(process.stdout.fileno(), 65536):
        sys.stdout.buffer.write(chunk)
        sys.stdout.flush()
        tail = (tail + chunk)[-2000:]
    lines = re.sub(rb"\x1b\[[0-9;]*m", b"", tail).decode(errors="replace").split("\n")
    return next((line.strip("= \r") for line in reversed(lines) if line.strip("= \r")), "")


@contextmanager
def _waited_for(process: subprocess.Popen[bytes]) -> Iterator[None]:
    """Ends the process with us, and not before it has tidied up."""
    try:
        yield
    except BaseException:
        process.terminate()
        process.wait()
        raise


def _quietly(name: str, *command: str, settings: Mapping[str, str] | None = None) -> Result:
    """Runs a check and prints what it says when it fails."""
    began = time.monotonic()
    done = subprocess.run(
        command, check=False, env=os.environ | (settings or {}), stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    if done.returncode:
        print(f"\n{name}\n{done.stdout.decode(errors='replace')}", flush=True)
    return Result(name=name, failed=done.returncode != 0, seconds=time.monotonic() - began)


def _program(name: str) -> str:
    """A program that pip installed beside this Python."""
    return str(Path(sys.executable).with_name(name))


def _sum_up(results: list[Result]) -> int:
    failed = [result for result in results if result.failed]
    total = sum(result.seconds for result in results)
    print()
    for result in results:
        mark = "FAILED" if result.failed else "ok"
        print(f"{mark:6} {result.seconds:6.1f} s  {': '.join(filter(None, (result.name, result.closing)))}")
    minutes, seconds = divmod(round(total), 60)
    print(f"{len(results) - len(failed)} of {len(results)} checks hold, in {minutes} min {seconds} s.")
    return 1 if failed else 0


def _leave(signal_number: int, frame: FrameType | None) -> None:
    raise SystemExit(128 + signal_number)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

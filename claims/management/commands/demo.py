"""A desk to try out: a database, people, two sample articles, and a server on this machine."""

import errno
import logging
import os
import secrets
import shlex
import signal
import socket
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

from django.conf import settings
from django.contrib.auth.models import Group
from django.core.handlers.wsgi import WSGIHandler
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.core.servers.basehttp import run
from django.db import transaction
from django.utils import timezone

from claims.importing.extracting import retry_extraction
from claims.importing.samples import TIDE_BARRIER, TIDE_BARRIER_METADATA, TIDE_BARRIER_OPENING
from claims.importing.storing import import_article
from claims.management.ferry import import_ferry
from claims.models import Article, Capture, Mention, Source, User, Version
from claims.reading import read_path
from claims.reviewing import capture, cite
from claims.roles import ADMIN, AUDITOR, CHIEF, EDITOR, VIEWER

HOST: Final = "127.0.0.1"
DUE_IN: Final = timedelta(hours=5)
TRANSCRIPT: Final = "Opening of the tide barrier"
PEOPLE: Final = (
    ("adam", "Adam Frost", ADMIN, "imports articles and looks after people"),
    ("alice", "Alice Moreau", EDITOR, "checks claims"),
    ("bob", "Bob Lindgren", EDITOR, "checks claims"),
    ("carol", "Carol Ndiaye", CHIEF, "checks claims, signs articles off"),
    ("vera", "Vera Okafor", VIEWER, "may look"),
    ("otto", "Otto Brandt", AUDITOR, "reads the record"),
)


class Command(BaseCommand):
    help = "Try factcheck out: make a database with demo people and two sample articles, and serve it on this machine."
    requires_system_checks = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--port", default="8000", help="port to serve at (default: 8000)")
        parser.add_argument("--data-dir", type=Path, help="folder of the database (default: DATA_DIR, else data)")
        parser.add_argument("--no-serve", action="store_true", help="make everything ready, then stop")

    def handle(self, *args: Any, port: str, data_dir: Path | None, no_serve: bool, **options: Any) -> None:
        number = _port(port)
        if settings.PRODUCTION:
            raise CommandError(
                "The demo prints passwords: it is not for production. Unset FACTCHECK_PRODUCTION to run it."
            )
        if data_dir is not None and data_dir.resolve() != settings.DATA_DIR.resolve():
            _start_again_in(data_dir)
        try:
            if not no_serve:
                _refuse_taken(number)
            self._prepare()
            if not no_serve:
                self._serve(number)
        except KeyboardInterrupt:
            self._say("")
            self._say("Stopped. Everything is kept: make demo goes on from here.")

    def _prepare(self) -> None:
        try:
            settings.DATA_DIR.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise CommandError(f"The folder {settings.DATA_DIR} cannot be made: {error.strerror}.") from error
        call_command("migrate", verbosity=0, interactive=False)
        if User.objects.exists():
            self._say(
                "The people and articles of the last time are there. Whoever forgot their password gets a new one by"
            )
            self._say(f"  {_command('changepassword adam')}")
        else:
            self._introduce(_make_people())
        if not Article.objects.exists():
            import_ferry()
            _import_sample()
            _cite_transcript()
        # What Ctrl-C interrupted the last time.
        retry_extraction(Version.objects.all())

    def _introduce(self, passwords: dict[str, str]) -> None:
        self._say("Sign in as one of these. The passwords are shown this once:")
        self._say("")
        for username, name, _, does in PEOPLE:
            self._say(f"  {username:<7} {passwords[username]:<25} {name}, {does}")

    def _serve(self, port: int) -> None:
        # A line a request would push the passwords out of sight.
        logging.getLogger("django.server").setLevel(logging.WARNING)

        def announce(_: object) -> None:
            self._say("")
            self._say(f"factcheck is at http://{HOST}:{port}/ (Ctrl-C stops it)")

        # A shell that starts programs in the background lets them ignore Ctrl-C; then nothing but a kill would end this one.
        signal.signal(signal.SIGINT, signal.default_int_handler)
        handler = WSGIHandler()
        # Whoever tries it out meets the error pages of a newsroom, not those for developers. From here on only: the handler
        # serves the styles from where they are, which it would not without DEBUG.
        settings.DEBUG = False
        run(HOST, port, handler, threading=True, on_bind=announce)

    def _say(self, line: str) -> None:
        try:
            self.stdout.write(line)
            self.stdout.flush()
        except BrokenPipeError:
            # Whoever read along, as in `make demo | tee`, has gone, by the same Ctrl-C: nobody is left to be told.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise SystemExit from None


def _command(words: str) -> str:
    """How to run another command of manage.py on the same data."""
    python = Path(sys.executable)
    place = python.relative_to(settings.BASE_DIR) if python.is_relative_to(settings.BASE_DIR) else python
    where = (
        "" if settings.DATA_DIR == settings.BASE_DIR / "data" else f"DATA_DIR={shlex.quote(str(settings.DATA_DIR))} "
    )
    return f"{where}{place} manage.py {words}"


def _start_again_in(data_dir: Path) -> None:
    """Begin anew with DATA_DIR set: the settings were read from the environment before this command began."""
    os.environ["DATA_DIR"] = str(data_dir.resolve())
    os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])  # noqa: S606 (this very command, no shell)


def _refuse_taken(port: int) -> None:
    """Raises CommandError when the server could not listen at `port`."""
    with socket.socket() as probe:
        # As the server does: a port that was left a moment ago is free.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError as error:
            why = "is busy" if error.errno == errno.EADDRINUSE else f"cannot be used ({error.strerror})"
            raise CommandError(f"Port {port} {why}: choose another, such as make demo PORT={port + 123}.") from error


@transaction.atomic
def _make_people() -> dict[str, str]:
    """User names and the passwords made for them."""
    passwords = {username: _readable_password() for username, *_ in PEOPLE}
    for username, name, role, _ in PEOPLE:
        first, last = name.split()
        person = User.objects.create_user(username, password=passwords[username], first_name=first, last_name=last)
        person.groups.set([Group.objects.get(name=role)])
    return passwords


def _readable_password() -> str:
    """Four words of two syllables that can be read out and typed: 2 ** 49 of them."""
    syllables = [secrets.choice("bdfghjklmnprst") + secrets.choice("aeiou") for _ in range(8)]
    return "-".join(map("".join, zip(syllables[::2], syllables[1::2], strict=True)))


def _import_sample() -> None:
    """Due within the day, as a story on a desk is."""
    due_at = (timezone.now() + DUE_IN).replace(minute=0, second=0, microsecond=0)
    import_article(
        read_path(TIDE_BARRIER),
        metadata=replace(TIDE_BARRIER_METADATA, due_at=due_at),
        origin=Version.Origin.COMMAND,
        imported_by=User.objects.filter(username="adam").first(),
    )


def _cite_transcript() -> None:
    """A source with its text, so that some claims stand beside its words: one verbatim, one altered, one rounded."""
    alice = User.objects.filter(username="alice").first()
    mentions = Mention.objects.filter(leads=True, exact__regex="^(We were told|This morning|about 9,300|212 metres)")
    for mention in mentions.select_related("claim") if alice else ():
        citation = cite(
            mention.claim,
            by=alice,
            source=Source.objects.filter(title=TRANSCRIPT).first(),
            title=TRANSCRIPT,
            publisher="Tarnwick harbour board",
            kind=Source.Kind.PRIMARY,
            medium=Source.Medium.TRANSCRIPT,
        )
        if citation.source.latest_capture is None:
            manuscript = read_path(TIDE_BARRIER_OPENING)
            capture(citation.source, text=manuscript.text, how=Capture.How.UPLOAD, by=alice, name=manuscript.name)


def _port(words: str) -> int:
    """Raises CommandError: argparse would put its usage before the sentence."""
    if words.isascii() and words.isdecimal() and 0 < int(words) < 65_536:
        return int(words)
    raise CommandError(f"{words!r} is no port: choose a number from 1024 to 65535, such as make demo PORT=8080.")

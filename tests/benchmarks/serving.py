"""The desk on a port of its own, in a process of its own: gunicorn with one worker, as a newsroom runs it."""

import multiprocessing
import socket
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from typing import Any

from django.core.wsgi import get_wsgi_application
from django.db import connections
from gunicorn.app.wsgiapp import run

HOST = "127.0.0.1"
PATIENCE = 30  # seconds until the first answer


@contextmanager
def server() -> Iterator[str]:
    """The address of the desk on the present database. Each answer says in Server-Timing what CPU it took, in ms."""
    port = _free_port()
    # The child begins as a copy of this process: with its settings and database, but not with its open connections.
    connections.close_all()
    child = multiprocessing.get_context("fork").Process(target=_serve, args=(port,))
    child.start()
    try:
        _wait_for(port)
        yield f"http://{HOST}:{port}"
    finally:
        child.terminate()
        child.join()


def _timed(application: Callable[..., Iterable[bytes]]) -> Callable[..., Iterable[bytes]]:
    def answer(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        begun = time.thread_time()

        def start(status: str, headers: list[tuple[str, str]], *more: Any) -> Any:
            taken = 1_000 * (time.thread_time() - begun)
            return start_response(status, [*headers, ("Server-Timing", f"cpu;dur={taken:.2f}")], *more)

        return application(environ, start)

    return answer


def desk() -> Callable[..., Iterable[bytes]]:
    """The application, for gunicorn."""
    return _timed(get_wsgi_application())


def _serve(port: int) -> None:
    sys.argv = [
        "gunicorn",
        f"{__name__}:desk()",
        "--bind",
        f"{HOST}:{port}",
        "--threads",
        "4",
        "--log-level",
        "warning",
    ]
    run()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port: int = probe.getsockname()[1]
        return port


def _wait_for(port: int) -> None:
    """Raises OSError when nobody answers in time."""
    end = time.monotonic() + PATIENCE
    while True:
        try:
            connection = HTTPConnection(HOST, port, timeout=PATIENCE)
            connection.request("GET", "/sign-in/")
            connection.getresponse().read()
        except OSError:
            if time.monotonic() > end:
                raise
            time.sleep(0.1)
        else:
            return

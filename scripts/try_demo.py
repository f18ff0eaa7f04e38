"""Runs `make demo` as a newcomer does: starts it twice on fresh data, asks for a page, stops it as Ctrl-C does."""

import contextlib
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

from scripts.machine import MissingError

PATIENCE = 600  # seconds that a slow machine may take to give its first answer, and to stop


def try_demo(root: Path) -> str:
    """What was wrong, in one sentence; empty when nothing was. The folder of the data has a space in its name."""
    with tempfile.TemporaryDirectory(prefix="factcheck demo ") as folder:
        for _ in range(2):
            if complaint := _start_and_stop(root, Path(folder)):
                return complaint
        return "" if any(Path(folder).glob("*.sqlite3")) else "DATA_DIR holds no database afterwards"


def _start_and_stop(root: Path, folder: Path) -> str:
    port = _free_port()
    log = folder / "demo.log"
    with log.open("wb") as printed:
        process = subprocess.Popen(
            ["make", "demo", f"PORT={port}", f"DATA_DIR={folder}"],
            cwd=root,
            stdin=subprocess.DEVNULL,
            stdout=printed,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    answered = _answers(f"http://127.0.0.1:{port}/", process)
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGINT)
    try:
        process.wait(timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        return f"Ctrl-C did not stop it within {PATIENCE} seconds"
    said = log.read_text(errors="replace")
    if not answered and f"Port {port} is busy" in said:  # taken since we looked, by another run of the checks
        return _start_and_stop(root, folder)
    if not answered:
        print(said, file=sys.stderr)
        return "it ended or gave no page: what it printed is above"
    if "Traceback" in said or "***" in said:
        print(said, file=sys.stderr)
        return "it did not stop cleanly: what it printed is above"
    return ""


def _answers(url: str, process: subprocess.Popen[bytes]) -> bool:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline and process.poll() is None:
        try:
            with urllib.request.urlopen(url, timeout=5) as response:  # noqa: S310
                return bool(response.status == 200)
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            time.sleep(0.2)
    return False


def _free_port() -> int:
    """Below those that the system gives to whoever asks for any, so that hardly anybody takes it meanwhile."""
    for port in range(20_000 + os.getpid() % 10_000, 32_000):
        with contextlib.suppress(OSError), socket.create_server(("127.0.0.1", port)):
            return port
    raise MissingError("There is no free port between 20000 and 32000 for the demo: end what listens there.")

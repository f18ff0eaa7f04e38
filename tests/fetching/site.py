"""A site on this machine that answers what a test says, and keeps every byte that it was sent."""

import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from threading import Thread

from claims.fetching.network import Network

type Reply = bytes | Callable[[socket.socket], None]
PAGE = b"<main><p>The port has 30 berths.</p></main>"


def reply(body: bytes = PAGE, *, status: str = "200 OK", media_type: str = "text/html", **headers: str) -> bytes:
    """`headers` with _ for -."""
    said = {"Content-Type": media_type, "Content-Length": str(len(body))} | {
        name.replace("_", "-"): value for name, value in headers.items()
    }
    lines = [f"HTTP/1.1 {status}", *(f"{name}: {value}" for name, value in said.items() if value), "", ""]
    return "\r\n".join(lines).encode() + body


@dataclass
class Site:
    """`replies` are given one a connection; the last one again and again. `heard` is what each connection sent."""

    port: int
    replies: list[Reply] = field(default_factory=lambda: [reply()])
    heard: list[bytes] = field(default_factory=list)
    asked_for: list[str] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"http://source.example:{self.port}/"

    @property
    def network(self) -> Network:
        """A network in which every name is this site."""
        return Network(
            may_ask=lambda address: address == "127.0.0.1", resolve=self._resolve, ports=frozenset({self.port})
        )

    def _resolve(self, host: str) -> list[str]:
        self.asked_for.append(host)
        return ["127.0.0.1"]


@contextmanager
def open_site() -> Iterator[Site]:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        site = Site(port=listening.getsockname()[1])
        serving = Thread(target=_serve, args=(listening, site), daemon=True)
        serving.start()
        yield site
        # Wakes the server, which then finds that it is closed.
        listening.shutdown(socket.SHUT_RDWR)
        serving.join(timeout=10)


def _serve(listening: socket.socket, site: Site) -> None:
    while True:
        try:
            connection, _ = listening.accept()
        except OSError:
            return
        with connection, suppress(OSError):
            connection.settimeout(10)
            heard = b""
            while not heard.endswith(b"\r\n\r\n") and (chunk := connection.recv(65_536)):
                heard += chunk
            site.heard.append(heard)
            answer = site.replies.pop(0) if len(site.replies) > 1 else site.replies[0]
            if callable(answer):
                answer(connection)
            else:
                connection.sendall(answer)

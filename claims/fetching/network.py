"""How the network is reached: which names mean what, and which addresses and ports may be asked."""

import socket
import ssl
from collections.abc import Callable
from dataclasses import dataclass, field
from queue import Empty, SimpleQueue
from threading import Thread

from claims.fetching.addresses import is_public
from claims.fetching.deadline import Deadline
from claims.fetching.refusals import NOT_PUBLIC, TOO_SLOW, FetchRefused


def resolve(host: str) -> list[str]:
    """The addresses of `host` in the order in which they are to be tried. Raises OSError."""
    found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(address[0]) for *_, address in found))


@dataclass(frozen=True, slots=True, kw_only=True)
class Network:
    """The one that is asked. Tests make one of this machine; the program has PUBLIC, and no setting that changes it."""

    may_ask: Callable[[str], bool] = is_public
    resolve: Callable[[str], list[str]] = resolve
    ports: frozenset[int] = frozenset({80, 443})
    tls: ssl.SSLContext = field(default_factory=ssl.create_default_context)

    def address_of(self, host: str, *, deadline: Deadline) -> str:
        """The address to connect to: the first, when all that the name means may be asked. Raises FetchRefused.

        It is looked up once, so that no second answer can lead elsewhere, and given up on in time: the resolver itself
        knows no limit.
        """
        answer: SimpleQueue[list[str]] = SimpleQueue()
        Thread(target=self._look_up, args=(host, answer), daemon=True).start()
        try:
            addresses = answer.get(timeout=deadline.left())
        except Empty as error:
            raise FetchRefused(TOO_SLOW) from error
        if not addresses or not all(self.may_ask(address) for address in addresses):
            raise FetchRefused(NOT_PUBLIC)
        return addresses[0]

    def _look_up(self, host: str, answer: "SimpleQueue[list[str]]") -> None:
        try:
            answer.put(self.resolve(host))
        except (OSError, UnicodeError):
            answer.put([])


PUBLIC = Network()

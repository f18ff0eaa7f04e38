"""A link → the page it leads to."""

from dataclasses import dataclass

from claims.fetching import network as networks
from claims.fetching.asking import ask
from claims.fetching.deadline import Deadline
from claims.fetching.refusals import LED_ON, FetchRefused
from claims.fetching.targets import target_of

SECONDS = 15.0
BYTES = 10_000_000
REDIRECTS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """A page as it came, unpacked; `url` is where it came from in the end."""

    url: str
    media_type: str
    charset: str
    body: bytes


def fetch(
    url: str, *, network: networks.Network | None = None, seconds: float = SECONDS, limit: int = BYTES
) -> Fetched:
    """The page at `url`. Raises FetchRefused, and nothing else, whatever the other side does.

    Each redirect is held against the same rules as the link itself; `seconds` and `limit` are for all of it.
    """
    network = network or networks.PUBLIC
    deadline = Deadline(seconds)
    target = target_of(url, ports=network.ports)
    for _ in range(REDIRECTS + 1):
        answer = ask(target, network=network, deadline=deadline, limit=limit)
        if not answer.location:
            return Fetched(url=target.url, media_type=answer.media_type, charset=answer.charset, body=answer.body)
        target = target.led_on_to(answer.location, ports=network.ports)
    raise FetchRefused(LED_ON)

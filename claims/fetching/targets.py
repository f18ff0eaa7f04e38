"""A link → what is asked, of whom."""

import re
from dataclasses import dataclass
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from claims.fetching.refusals import NO_LINK, FetchRefused

_PORTS = {"http": 80, "https": 443}
_HOST = re.compile(r"[a-z0-9._:-]+")
_VISIBLE = re.compile(r"[!-~]+")
_LENGTH = 4_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """`path` is all that is asked, in ASCII, with the query and without the fragment; `host` is in ASCII without brackets."""

    scheme: str
    host: str
    port: int
    path: str

    @property
    def url(self) -> str:
        return f"{self.scheme}://{self.authority}{self.path}"

    @property
    def authority(self) -> str:
        """Host and, where it is not the usual one, port, as in the header Host."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"

    def led_on_to(self, location: str, *, ports: frozenset[int]) -> "Target":
        """Where the answer to this one leads. Raises FetchRefused."""
        return target_of(urljoin(self.url, location), ports=ports)


def target_of(url: str, *, ports: frozenset[int]) -> Target:
    """What `url` names. Raises FetchRefused when it is nothing that is fetched."""
    try:
        parts = urlsplit(url.strip())
        return _target(parts, port=parts.port or _PORTS[parts.scheme], ports=ports)
    except (ValueError, KeyError, UnicodeError) as error:
        raise FetchRefused(NO_LINK) from error


def _target(parts: SplitResult, *, port: int, ports: frozenset[int]) -> Target:
    """Raises ValueError, and UnicodeError for a host that has no form in ASCII."""
    if "@" in parts.netloc or port not in ports or "\\" in parts.netloc:
        raise ValueError(parts.netloc)
    host = (parts.hostname or "").encode("idna").decode().lower()
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~")
    query = quote(parts.query, safe="/%:@!$&'()*+,;=~?[]")
    asked = f"{path}?{query}" if query else path
    if not (_HOST.fullmatch(host) and _VISIBLE.fullmatch(asked) and asked[0] == "/" and len(asked) <= _LENGTH):
        raise ValueError(host)
    return Target(scheme=parts.scheme, host=host, port=port, path=asked)

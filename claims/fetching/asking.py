"""One request, one answer: the bytes that are sent are written here, and no others.

http.client reads the answer. It uses no proxy of the environment, keeps no cookie, follows no redirect and knows no password,
and the request is ours to the last byte: what a client of more comfort does by itself, one would have to take from it.
"""

import io
import socket
import zlib
from dataclasses import dataclass
from email.message import Message
from http.client import HTTPException, HTTPResponse
from typing import cast

from claims.fetching.deadline import Deadline, TimedStream
from claims.fetching.network import Network
from claims.fetching.refusals import NO_ANSWER, NO_TEXT, TOO_BIG, TOO_SLOW, FetchRefused
from claims.fetching.targets import Target

CONNECT_SECONDS = 5.0
MEDIA_TYPES = frozenset(
    {"text/html", "application/xhtml+xml", "application/pdf", "text/plain", "text/csv", "text/markdown"}
)
_LED_ON = frozenset({301, 302, 303, 307, 308})
_CHUNK = 65_536
# Both gzip and zlib, whichever it is.
_UNPACK = zlib.MAX_WBITS | 32


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A page, or where it leads on (`location`)."""

    location: str = ""
    media_type: str = ""
    charset: str = ""
    body: bytes = b""


class _Received:
    """The one thing of a socket that http.client reads by."""

    def __init__(self, connection: socket.socket, deadline: Deadline) -> None:
        self._stream = TimedStream(connection, deadline)

    def makefile(self, _mode: str) -> io.BufferedReader:
        return io.BufferedReader(self._stream)


def ask(target: Target, *, network: Network, deadline: Deadline, limit: int) -> Answer:
    """What `target` answers, of at most `limit` bytes unpacked. Raises FetchRefused."""
    try:
        address = network.address_of(target.host, deadline=deadline)
        with _connected(target, address, network=network, deadline=deadline) as connection:
            connection.settimeout(deadline.left())
            connection.sendall(request_of(target))
            response = HTTPResponse(cast("socket.socket", _Received(connection, deadline)), method="GET")
            with response:
                response.begin()
                return _read(response, limit)
    except TimeoutError as error:
        raise FetchRefused(TOO_SLOW) from error
    except (OSError, HTTPException, ValueError, zlib.error) as error:
        raise FetchRefused(NO_ANSWER) from error


def request_of(target: Target) -> bytes:
    """All that is sent: the link, and nothing of who asks or why."""
    lines = (
        f"GET {target.path} HTTP/1.1",
        f"Host: {target.authority}",
        "User-Agent: factcheck",
        "Accept: text/html, application/pdf;q=0.9, text/plain;q=0.9, text/*;q=0.8",
        "Accept-Encoding: gzip",
        "Connection: close",
    )
    return "\r\n".join([*lines, "", ""]).encode("ascii")


def _connected(target: Target, address: str, *, network: Network, deadline: Deadline) -> socket.socket:
    """Connected to that very address; the certificate must be that of the host in the link."""
    connection = socket.create_connection((address, target.port), timeout=min(CONNECT_SECONDS, deadline.left()))
    if target.scheme == "http":
        return connection
    try:
        connection.settimeout(deadline.left())
        return network.tls.wrap_socket(connection, server_hostname=target.host)
    except BaseException:
        connection.close()
        raise


def _read(response: HTTPResponse, limit: int) -> Answer:
    if response.status in _LED_ON and response.headers.get("Location"):
        return Answer(location=response.headers["Location"])
    if response.status != 200:
        raise FetchRefused(NO_ANSWER)
    headers: Message = response.headers
    media_type = headers.get_content_type() if headers.get("Content-Type") else ""
    if media_type not in MEDIA_TYPES:
        raise FetchRefused(NO_TEXT)
    return Answer(media_type=media_type, charset=headers.get_content_charset("") or "", body=_body(response, limit))


def _body(response: HTTPResponse, limit: int) -> bytes:
    """Neither what is sent nor what comes out of it may pass the limit."""
    encoding = (response.headers.get("Content-Encoding") or "identity").strip().lower()
    if encoding not in ("identity", "gzip", "x-gzip", "deflate"):
        raise FetchRefused(NO_ANSWER)
    unpacking = None if encoding == "identity" else zlib.decompressobj(_UNPACK)
    body, sent = bytearray(), 0
    while chunk := response.read(_CHUNK):
        sent += len(chunk)
        body += unpacking.decompress(chunk, limit + 1 - len(body)) if unpacking else chunk
        if max(sent, len(body)) > limit:
            raise FetchRefused(TOO_BIG)
    # http.client does not say that less came than was announced.
    if response.length or (unpacking and not unpacking.eof):
        raise FetchRefused(NO_ANSWER)
    return bytes(body)

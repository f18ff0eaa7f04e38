"""Fetching a page from a real server on this machine: what is sent, what is taken, what is refused."""

import gzip
import socket
import ssl
import struct
import zlib
from select import select
from threading import Event

import pytest

from claims.fetching import Fetched, FetchRefused, fetch
from claims.fetching.network import PUBLIC, Network
from tests.fetching.site import PAGE, Site, open_site, reply

NO_ANSWER = "The site did not answer with the page."
NO_LINK = "Only links that begin"
NO_TEXT = "neither a web page, a PDF nor plain text"
NOT_PUBLIC = "not found on the public internet"
TOO_BIG = "too large to be fetched"
TOO_SLOW = "took too long"


@pytest.fixture
def site():
    with open_site() as site:
        yield site


def test_the_page_comes_as_it_is(site):
    page = fetch(f"{site.url}berths?year=2025#port", network=site.network)

    assert page == Fetched(url=f"{site.url}berths?year=2025", media_type="text/html", charset="", body=PAGE)


def test_all_that_is_sent_is_the_link(site):
    fetch(f"{site.url}b%C3%A4r/für?q=a b&x=ä#part", network=site.network)

    assert site.heard == [
        (
            "GET /b%C3%A4r/f%C3%BCr?q=a%20b&x=%C3%A4 HTTP/1.1\r\n"
            f"Host: source.example:{site.port}\r\n"
            "User-Agent: factcheck\r\n"
            "Accept: text/html, application/pdf;q=0.9, text/plain;q=0.9, text/*;q=0.8\r\n"
            "Accept-Encoding: gzip\r\n"
            "Connection: close\r\n\r\n"
        ).encode()
    ]


def test_the_address_is_looked_up_once_and_asked_as_it_was_looked_up(site):
    """A name that means this machine at the second asking gets no second asking."""
    answers = [["127.0.0.1"], ["169.254.169.254"]]
    network = Network(
        may_ask=lambda address: address == "127.0.0.1",
        resolve=lambda host: answers.pop(0),
        ports=frozenset({site.port}),
    )

    assert fetch(site.url, network=network).body == PAGE
    assert answers == [["169.254.169.254"]]


@pytest.mark.parametrize(
    ("answer", "media_type", "charset"),
    [
        (reply(media_type="text/html; charset=ISO-8859-2"), "text/html", "iso-8859-2"),
        (reply(media_type="TEXT/Plain"), "text/plain", ""),
        (reply(media_type="application/xhtml+xml"), "application/xhtml+xml", ""),
        (reply(media_type="application/pdf"), "application/pdf", ""),
        (reply(media_type="text/csv"), "text/csv", ""),
        (reply(gzip.compress(PAGE), Content_Encoding="gzip"), "text/html", ""),
        (reply(gzip.compress(PAGE), Content_Encoding="X-GZIP"), "text/html", ""),
        (reply(zlib.compress(PAGE), Content_Encoding="deflate"), "text/html", ""),
        (reply(b"%x\r\n%s\r\n0\r\n\r\n" % (len(PAGE), PAGE), Transfer_Encoding="chunked", Content_Length=""), "text/html", ""),
        (reply(Content_Length=""), "text/html", ""),
        (reply(Set_Cookie="a=b"), "text/html", ""),
    ],
)  # fmt: skip
def test_pages_pdfs_and_plain_text_are_taken(site, answer, media_type, charset):
    site.replies = [answer]

    page = fetch(site.url, network=site.network)

    assert (page.media_type, page.charset, page.body) == (media_type, charset, PAGE)


@pytest.mark.parametrize(
    ("answer", "refusal"),
    [
        (reply(media_type="application/msword"), NO_TEXT),
        (reply(media_type="image/svg+xml"), NO_TEXT),
        (reply(media_type="application/json"), NO_TEXT),
        (reply(media_type=""), NO_TEXT),
        (reply(status="404 Not Found"), NO_ANSWER),
        (reply(status="500 Trouble: 10.0.0.7 is down"), NO_ANSWER),
        (reply(status="204 No Content"), NO_ANSWER),
        (reply(status="206 Partial Content"), NO_ANSWER),
        (reply(status="302 Found"), NO_ANSWER),
        (reply(status="401 Who", WWW_Authenticate="Basic realm=x"), NO_ANSWER),
        (reply(Content_Encoding="br"), NO_ANSWER),
        (reply(Content_Encoding="gzip"), NO_ANSWER),
        (reply(gzip.compress(PAGE)[:-12], Content_Encoding="gzip"), NO_ANSWER),
        (reply(Content_Length="100"), NO_ANSWER),
        (reply(b"zz\r\n", Transfer_Encoding="chunked"), NO_ANSWER),
        (b"SSH-2.0-OpenSSH_9.2\r\n", NO_ANSWER),
        (b"", NO_ANSWER),
        (b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 200 + b"\r\n", NO_ANSWER),
        (b"HTTP/1.1 200 " + b"x" * 70_000, NO_ANSWER),
        (reply(b"x" * 20_001), TOO_BIG),
        (reply(b"x" * 20_001, Content_Length=""), TOO_BIG),
        (reply(gzip.compress(b"x" * 5_000_000), Content_Encoding="gzip"), TOO_BIG),
        (reply(gzip.compress(gzip.compress(b"x" * 5_000_000)), Content_Encoding="gzip, gzip"), NO_ANSWER),
    ],
)
def test_everything_else_is_refused_in_a_sentence_that_tells_nothing_of_the_other_side(site, answer, refusal):
    site.replies = [answer]

    with pytest.raises(FetchRefused, match=refusal) as refused:
        fetch(site.url, network=site.network, limit=20_000)

    assert str(refused.value).endswith("Open it in your browser, and paste or upload what it says.")
    assert "10.0.0.7" not in str(refused.value)


def test_a_bomb_is_never_unpacked(site):
    """Ten thousand times its size: what comes out is cut at the limit, not looked at afterwards."""
    packed = zlib.compressobj(9, wbits=31)
    bomb = b"".join(packed.compress(bytes(1_000_000)) for _ in range(200)) + packed.flush()
    site.replies = [reply(bomb, Content_Encoding="gzip")]

    with pytest.raises(FetchRefused, match=TOO_BIG):
        fetch(site.url, network=site.network)


def test_nobody_listening_is_refused():
    # Bound and not listening, so that nobody else takes the port meanwhile.
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        nobody = Site(port=unused.getsockname()[1])

        with pytest.raises(FetchRefused, match=NO_ANSWER):
            fetch(nobody.url, network=nobody.network)


def drip(connection: socket.socket) -> None:
    """A byte now and then, for ever: each is in time, all of them are not."""
    for byte in reply(b"x" * 10_000):
        connection.sendall(bytes([byte]))
        select([connection], [], [], 0.02)


def drip_headers(connection: socket.socket) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\n")
    for _ in range(1_000):
        connection.sendall(b"A")
        select([connection], [], [], 0.02)


def say_nothing(connection: socket.socket) -> None:
    connection.recv(1)


@pytest.mark.parametrize("slow", [drip, drip_headers, say_nothing])
def test_a_site_that_drips_is_given_up_on(site, slow):
    site.replies = [slow]

    with pytest.raises(FetchRefused, match=TOO_SLOW):
        fetch(site.url, network=site.network, seconds=0.3)


def test_a_resolver_that_never_answers_is_given_up_on(site):
    given_up = Event()
    network = Network(resolve=lambda host: [str(given_up.wait(10))])

    with pytest.raises(FetchRefused, match=TOO_SLOW):
        fetch("http://source.example/", network=network, seconds=0.1)
    given_up.set()


def test_a_connection_that_breaks_off_is_refused(site):
    def reset(connection: socket.socket) -> None:
        connection.sendall(reply()[:60])
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    site.replies = [reset]

    with pytest.raises(FetchRefused, match=NO_ANSWER):
        fetch(site.url, network=site.network)


class TestRedirects:
    @pytest.mark.parametrize("status", ["301 Moved", "302 Found", "303 See", "307 Kept", "308 Kept"])
    def test_are_followed(self, site, status):
        site.replies = [reply(status=status, Location="/new?a=b#c"), reply()]

        page = fetch(f"{site.url}old", network=site.network)

        assert page.url == f"{site.url}new?a=b"
        assert [heard.split(b" ")[1] for heard in site.heard] == [b"/old", b"/new?a=b"]
        assert not any(b"Referer" in heard or b"Cookie" in heard for heard in site.heard)

    def test_are_followed_three_times(self, site):
        led_on = reply(status="302 Found", Location="/again", Set_Cookie="a=b")
        site.replies = [led_on, led_on, led_on, reply()]
        assert fetch(site.url, network=site.network).body == PAGE

        site.replies = [led_on]
        with pytest.raises(FetchRefused, match="redirects too often"):
            fetch(site.url, network=site.network)
        assert len(site.heard) == 4 + 4

    @pytest.mark.parametrize(
        ("location", "refusal"),
        [
            ("http://169.254.169.254/latest/meta-data/", NO_LINK),
            ("http://metadata.example:{port}/", NOT_PUBLIC),
            ("http://[::1]:{port}/", NOT_PUBLIC),
            ("http://localhost:{port}/", NOT_PUBLIC),
            ("http://2130706433:{port}/", NOT_PUBLIC),
            ("//metadata.example:{port}/", NOT_PUBLIC),
            ("http://name:word@source.example:{port}/", NO_LINK),
            ("http://source.example:22/", NO_LINK),
            ("file:///etc/passwd", NO_LINK),
            ("gopher://source.example/", NO_LINK),
            ("javascript:alert(1)", NO_LINK),
        ],
    )
    def test_are_held_against_the_same_rules(self, site, location, refusal):
        site.replies = [reply(status="302 Found", Location=location.format(port=site.port))]
        # In this network the one name is public; every other, resolved as a machine would, is not.
        meanings = {"source.example": ["127.0.0.1"], "metadata.example": ["169.254.169.254"], "[::1]": ["::1"]}
        network = Network(
            may_ask=lambda address: address == "127.0.0.1",
            resolve=lambda host: meanings.get(host, ["127.0.0.9"]),
            ports=frozenset({site.port}),
        )

        with pytest.raises(FetchRefused, match=refusal):
            fetch(site.url, network=network)
        assert len(site.heard) == 1


def test_over_https_the_certificate_must_be_that_of_the_host(site):
    """This site has none at all: what is sent to it is the beginning of a handshake, and no word of the link."""
    assert PUBLIC.tls.check_hostname
    assert PUBLIC.tls.verify_mode == ssl.CERT_REQUIRED

    with pytest.raises(FetchRefused):
        fetch(site.url.replace("http:", "https:") + "secret-path", network=site.network, seconds=0.5)

    assert not any(b"secret-path" in heard for heard in site.heard)

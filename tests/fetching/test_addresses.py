"""Which addresses may be asked, and that a link in any spelling leads to no other."""

import pytest

from claims.fetching import FetchRefused, fetch
from claims.fetching.addresses import is_public
from claims.fetching.network import PUBLIC, Network

NO_LINK = "Only links that begin with http:// or https:// are fetched"
NOT_PUBLIC = "The site of this link was not found on the public internet"


@pytest.mark.parametrize(
    ("address", "why"),
    [
        ("127.0.0.1", "this machine"),
        ("127.255.255.254", "this machine"),
        ("0.0.0.0", "this machine"),  # noqa: S104
        ("10.0.0.1", "private"),
        ("172.16.0.1", "private"),
        ("192.168.1.1", "private"),
        ("169.254.169.254", "metadata of a cloud"),
        ("100.64.0.1", "behind a carrier"),
        ("100.100.100.200", "metadata of a cloud"),
        ("192.0.0.8", "protocols"),
        ("192.0.2.1", "documentation"),
        ("198.18.0.1", "benchmarks"),
        ("224.0.0.1", "multicast"),
        ("239.255.255.255", "multicast"),
        ("240.0.0.1", "reserved"),
        ("255.255.255.255", "broadcast"),
        ("192.88.99.1", "6to4 relay"),
        ("168.63.129.16", "a cloud's own"),
        ("::", "this machine"),
        ("::1", "this machine"),
        ("::ffff:127.0.0.1", "mapped: this machine"),
        ("::ffff:169.254.169.254", "mapped: metadata"),
        ("::ffff:100.64.0.1", "mapped: behind a carrier"),
        ("::127.0.0.1", "compatible: this machine"),
        ("64:ff9b::7f00:1", "NAT64: this machine"),
        ("64:ff9b::a9fe:a9fe", "NAT64: metadata"),
        ("64:ff9b:1::7f00:1", "local NAT64"),
        ("2002:7f00:1::", "6to4: this machine"),
        ("2001:0:7f00:1::", "Teredo"),
        ("fc00::1", "private"),
        ("fd00:ec2::254", "metadata of a cloud"),
        ("fe80::1", "link-local"),
        ("fe80::1%lo", "link-local, with its link"),
        ("fec0::1", "site-local"),
        ("ff02::1", "multicast"),
        ("2001:db8::1", "documentation"),
        ("3fff::1", "documentation"),
        ("5f00::1", "segment routing"),
        ("100::1", "discarded"),
        ("::ffff:8.8.8.8", "mapped: no answer of a resolver"),
        ("2606:4700:4700::1111%eth0", "public, but by one link"),
        ("source.example", "a name"),
        ("127.1", "no address as it is written"),
        ("", "nothing"),
    ],
)
def test_what_is_not_the_public_internet(address, why):
    assert not is_public(address), why


@pytest.mark.parametrize(
    "address", ["8.8.8.8", "1.1.1.1", "93.184.216.34", "2606:4700:4700::1111", "2a00:1450:4001::1"]
)
def test_what_is(address):
    assert is_public(address)


@pytest.mark.parametrize(
    ("host", "refusal"),
    [
        ("127.0.0.1", NOT_PUBLIC),
        ("127.1", NOT_PUBLIC),
        ("127.0.1", NOT_PUBLIC),
        ("2130706433", NOT_PUBLIC),
        ("0x7f000001", NOT_PUBLIC),
        ("0x7f.1", NOT_PUBLIC),
        ("0177.0.0.1", NOT_PUBLIC),
        ("017700000001", NOT_PUBLIC),
        ("0", NOT_PUBLIC),
        ("127.0.0.1.", NOT_PUBLIC),
        ("①②⑦.⓪.⓪.①", NOT_PUBLIC),
        ("127。0。0。1", NOT_PUBLIC),
        ("[::1]", NOT_PUBLIC),
        ("[0:0:0:0:0:ffff:127.0.0.1]", NOT_PUBLIC),
        ("[::ffff:7f00:1]", NOT_PUBLIC),
        ("localhost", NOT_PUBLIC),
        ("LOCALHOST", NOT_PUBLIC),
        ("localhost.", NOT_PUBLIC),
        ("127.0.0.1%00", NO_LINK),
        ("[fe80::1%25lo]", NO_LINK),
        ("::1", NO_LINK),
    ],
)
def test_a_spelling_of_this_machine_is_refused_by_the_network_of_the_program(host, refusal):
    """With the resolver of this machine and no test double: what it makes of the name is judged, not the name."""
    with pytest.raises(FetchRefused, match=refusal):
        fetch(f"http://{host}/", network=PUBLIC)


@pytest.mark.parametrize(
    "url",
    [
        "ftp://source.example/",
        "file:///etc/passwd",
        "gopher://source.example/",
        "data:text/plain,x",
        "//source.example/",
        "source.example",
        "",
        "http://",
        "http:///path",
        "http://name@source.example/",
        "http://name:word@source.example/",
        "http://@source.example/",
        "http://source.example:22/",
        "http://source.example:8080/",
        "http://source.example:0x50/",
        "http://source.example:99999/",
        "http://source.example\\@127.0.0.1/",
        "http://so urce.example/",
        "http://source.example%2f/",
        "http://[::1/",
        "http://" + "a" * 70 + ".example/",
        "http://source.example/" + "a" * 5_000,
        "http://source..example/",
    ],
)
def test_a_link_of_another_kind_is_refused_before_anybody_is_asked(url):
    def resolve(host: str) -> list[str]:
        raise AssertionError(host)

    with pytest.raises(FetchRefused, match=NO_LINK):
        fetch(url, network=Network(resolve=resolve))


@pytest.mark.parametrize(
    "addresses", [[], ["127.0.0.1"], ["8.8.8.8", "127.0.0.1"], ["8.8.8.8", "::1"], ["::1"], ["fe80::1"]]
)
def test_one_address_that_may_not_be_asked_refuses_the_name(addresses):
    with pytest.raises(FetchRefused, match=NOT_PUBLIC):
        fetch("http://source.example/", network=Network(resolve=lambda host: addresses))


def test_a_name_that_is_not_known_is_refused_with_the_same_words():
    def unknown(host: str) -> list[str]:
        raise OSError

    with pytest.raises(FetchRefused, match=NOT_PUBLIC):
        fetch("http://source.example/", network=Network(resolve=unknown))

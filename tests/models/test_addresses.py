"""URLs of the same page have one normal form, and others keep theirs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.models.addresses import normalised_url, url_key

PLAIN = "https://osterby.example/trees"


@pytest.mark.parametrize(
    "same",
    [
        "HTTPS://Osterby.Example/trees",
        "https://osterby.example:443/trees",
        "https://osterby.example./trees",
        "  https://osterby.example/trees\n",
        "https://osterby.example/trees#count",
        "https://osterby.example/trees#:~:text=4%2C200%20trees",
        "https://osterby.example/trees?",
        "https://osterby.example/trees?utm_source=letter&utm_medium=mail",
        "https://osterby.example/trees?UTM_Campaign=spring",
        "https://osterby.example/trees?fbclid=x1#top",
        "https://osterby.example/trees?gclid=1&msclkid=2&&mc_eid=3",
        "https://osterby.example/parks/../trees",
        "https://osterby.example/./trees",
        "https://osterby.example/tr%65es",
        "https://osterby.example/tr%65%65s",
    ],
)
def test_what_names_the_same_page(same):
    assert normalised_url(same) == PLAIN
    assert url_key(same) == url_key(PLAIN)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://osterby.example", "https://osterby.example/"),
        ("http://osterby.example:80/", "http://osterby.example/"),
        ("http://osterby.example:443/", "http://osterby.example:443/"),
        ("https://BÜCHER.example/", "https://xn--bcher-kva.example/"),
        ("https://xn--bcher-kva.example/", "https://xn--bcher-kva.example/"),
        ("https://osterby.example/ä", "https://osterby.example/%C3%A4"),
        ("https://osterby.example/%c3%a4", "https://osterby.example/%C3%A4"),
        ("https://osterby.example/a%2fb", "https://osterby.example/a%2Fb"),
        ("https://osterby.example/~ida", "https://osterby.example/~ida"),
        ("https://osterby.example/%7Eida", "https://osterby.example/~ida"),
        ("https://osterby.example/?b=2&a=1", "https://osterby.example/?b=2&a=1"),
        ("https://osterby.example/?a=1&utm_term=x&b=2", "https://osterby.example/?a=1&b=2"),
        ("https://osterby.example/?q=%C3%A4&flag&empty=", "https://osterby.example/?q=%C3%A4&flag&empty="),
        ("https://osterby.example/?q=a+b", "https://osterby.example/?q=a+b"),
        ("https://osterby.example/#!/trees", "https://osterby.example/#!/trees"),
        ("https://osterby.example/#/trees:~:text=x", "https://osterby.example/#/trees"),
        ("https://osterby.example/?page=utm_source", "https://osterby.example/?page=utm_source"),
        ("https://[2001:DB8::1]/", "https://[2001:db8::1]/"),
        (
            "https://archive.example/web/2024/https://osterby.example/trees",
            "https://archive.example/web/2024/https://osterby.example/trees",
        ),
        ("https://osterby.example:x/", "https://osterby.example:x/"),
        ("https://[osterby/", "https://[osterby/"),
        ("", ""),
    ],
)
def test_the_normal_form(url, expected):
    assert normalised_url(url) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://osterby.example/trees", "https://www.osterby.example/trees"),
        ("https://osterby.example/trees", "http://osterby.example/trees"),
        ("https://osterby.example/trees", "https://osterby.example/trees/"),
        ("https://osterby.example/trees", "https://osterby.example/Trees"),
        ("https://osterby.example/?a=1&b=2", "https://osterby.example/?b=2&a=1"),
        ("https://osterby.example/?id=1", "https://osterby.example/?id=2"),
        ("https://osterby.example/a/b", "https://osterby.example/a%2Fb"),
        ("https://osterby.example/#!/a", "https://osterby.example/#!/b"),
        ("https://osterby.example/?ref=home", "https://osterby.example/"),
        ("https://osterby.example/?a=b%26c", "https://osterby.example/?a=b&c"),
    ],
)
def test_what_may_be_another_page_stays_apart(one, other):
    assert url_key(one) != url_key(other)


def test_what_has_no_url_has_no_key():
    assert (url_key(""), url_key("  ")) == ("", "")
    assert len(url_key(PLAIN)) == 64


_WORDS = st.text(alphabet="aZé%/.&=#?!:+~ 2Fäß@[]", max_size=30)


@given(
    host=st.from_regex(r"[a-zA-Zäß0-9]{1,8}(\.[a-z]{2,5}){0,2}", fullmatch=True),
    rest=_WORDS,
    port=st.sampled_from(["", ":80", ":443", ":8080"]),
)
def test_the_normal_form_of_a_normal_form_is_itself(host, rest, port):
    once = normalised_url(f"https://{host}{port}/{rest}")

    assert normalised_url(once) == once


@given(st.text(max_size=60))
def test_whatever_is_typed_has_a_normal_form(typed):
    once = normalised_url(typed)

    assert normalised_url(once) == once

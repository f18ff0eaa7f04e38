"""Sources of one origin count once."""

import socket

import pytest

from claims.models import Claim, Source, User
from claims.reviewing import capture, cite, independence_of
from claims.reviewing.independence import Trace, joined, origins, registered_domain
from tests.conftest import ArticleFactory


def trace(number: int, host: str = "", *, text: str = "", origin: str = "") -> Trace:
    return Trace(source=number, url=f"https://{host}/a" if host else "", text_sha256=text, origin=origin)


@pytest.mark.parametrize(
    ("traces", "groups"),
    [
        # nothing, or nothing in common
        ([], []),
        ([trace(1, "osterby.example")], [[1]]),
        ([trace(1, "osterby.example"), trace(2, "harbour.example")], [[1], [2]]),
        ([trace(1), trace(2)], [[1], [2]]),
        # one registered domain
        ([trace(1, "news.osterby.co.uk"), trace(2, "www.osterby.co.uk")], [[1, 2]]),
        ([trace(1, "osterby.co.uk"), trace(2, "harbour.co.uk")], [[1], [2]]),
        ([trace(1, "Osterby.Example"), trace(2, "osterby.example.")], [[1, 2]]),
        ([trace(1, "ida.github.io"), trace(2, "per.github.io")], [[1], [2]]),
        ([trace(1, "stats.gov.uk"), trace(2, "health.gov.uk")], [[1], [2]]),
        ([trace(1, "192.0.2.7"), trace(2, "192.0.2.7")], [[1, 2]]),
        ([trace(1, "192.0.2.7"), trace(2, "192.0.9.7")], [[1], [2]]),
        # wire copy: the same text elsewhere
        ([trace(1, "osterby.example", text="aa"), trace(2, "harbour.example", text="aa")], [[1, 2]]),
        ([trace(1, "osterby.example", text="aa"), trace(2, "harbour.example", text="bb")], [[1], [2]]),
        ([trace(1, text=""), trace(2, text="")], [[1], [2]]),
        # editors join: the same press release
        ([trace(1, "a.example", origin="Port study"), trace(2, "b.example", origin="port  STUDY")], [[1, 2]]),
        ([trace(1, "a.example", origin="Port study"), trace(2, "b.example")], [[1], [2]]),
        # editors part: two studies of one site
        ([trace(1, "a.example", origin="Study A"), trace(2, "a.example", origin="Study B")], [[1], [2]]),
        ([trace(1, text="aa", origin="Study A"), trace(2, text="aa", origin="Study B")], [[1], [2]]),
        # only one of both is named: the domain decides
        ([trace(1, "a.example", origin="Study A"), trace(2, "a.example")], [[1, 2]]),
        # what hangs together through a third
        (
            [trace(1, "a.example"), trace(2, "b.example"), trace(3, "a.example", text="x"), trace(4, "b.example", text="x")],
            [[1, 2, 3, 4]],
        ),
    ],
)  # fmt: skip
def test_sources_in_groups_of_one_origin(traces: list[Trace], groups: list[list[int]]) -> None:
    assert [[t.source for t in group] for group in origins(traces)] == groups


@pytest.mark.parametrize(
    ("url", "domain"),
    [
        ("https://news.osterby.co.uk/trees?a=1", "osterby.co.uk"),
        ("http://osterby.example:8080/", "osterby.example"),
        ("https://www.gov.uk/trees", "www.gov.uk"),
        ("https://xn--sb-xka.example/", "xn--sb-xka.example"),
        ("http://localhost/a", "localhost"),
        ("http://[2001:db8::1]/a", "2001:db8::1"),
        ("http://[broken", ""),
        ("", ""),
    ],
)
def test_the_registered_domain(url: str, domain: str) -> None:
    assert registered_domain(url) == domain


def test_nothing_is_asked_of_the_network(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "socket", None)

    assert registered_domain("https://news.osterby.co.uk/") == "osterby.co.uk"


def test_of_four_sources_with_one_origin(make_article: ArticleFactory, alice: User) -> None:
    claim: Claim = make_article().claims.get(number=1)
    for page in ("one", "two", "three"):
        cite(claim, by=alice, url=f"https://www.osterby.example/{page}")
    cite(claim, by=alice, url="https://osterby.example/one", locator="p. 2")
    cite(claim, by=alice, url="https://osterby.example/one", locator="p. 3")
    citations = claim.citations.in_force().select_related("source")

    counted = independence_of(citations)

    assert (counted.sources, counted.origins) == (4, 1)


def test_editors_name_an_origin(make_article: ArticleFactory, alice: User) -> None:
    claim: Claim = make_article().claims.get(number=1)
    cite(claim, by=alice, url="https://osterby.example/one")
    cite(claim, by=alice, url="https://harbour.example/two")
    Source.objects.update(origin="Port study")

    assert independence_of(claim.citations.select_related("source")).origins == 1


WIRE = " ".join(
    f"The ferry of pier {number} carried {number + 40} people to isle {number % 7}." for number in range(60)
)


def origins_of(claim: Claim) -> int:
    return independence_of(claim.citations.in_force().with_sources()).origins


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        (WIRE, 1),
        (f"From our harbour desk. {WIRE[: len(WIRE) * 2 // 3]}", 1),
        (WIRE.replace("people", "passengers"), 2),
        ("Another story of the harbour.", 2),
    ],
)
def test_wire_copy_is_one_origin_whoever_printed_it(claim: Claim, alice: User, printed: str, expected: int) -> None:
    for site, text in (("osterby", WIRE), ("harbour", printed)):
        source = cite(claim, by=alice, url=f"https://{site}.example/ferries").source
        capture(source, text=text, how="paste", by=alice)

    assert origins_of(claim) == expected


def test_a_later_text_that_is_no_copy_parts_them_again(claim: Claim, alice: User) -> None:
    for site in ("osterby", "harbour"):
        source = cite(claim, by=alice, url=f"https://{site}.example/ferries").source
        capture(source, text=WIRE, how="paste", by=alice)
    assert origins_of(claim) == 1

    capture(source, text="This page is gone.", how="paste", by=alice)

    assert origins_of(claim) == 2


def test_a_confidential_source_is_an_origin_of_its_own_so_that_the_count_tells_nothing(
    claim: Claim, alice: User
) -> None:
    """Else somebody could try out which page or text it is, by citing that one beside it."""
    url = "https://osterby.example/ferries"
    hidden = cite(claim, by=alice, confidants=[], url=url, title="Ferries").source
    shown = cite(claim, by=alice, url=url).source
    for source in (hidden, shown):
        capture(source, text=WIRE, how="paste", by=alice)

    assert origins_of(claim) == 2


def test_why_sources_count_as_one_is_told(make_article: ArticleFactory, alice: User) -> None:
    claim: Claim = make_article().claims.get(number=1)
    cite(claim, by=alice, url="https://osterby.example/one")
    copies = [cite(claim, by=alice, url=f"https://{site}.example/ferry").source for site in ("harbour", "vesby")]
    for source in copies:
        capture(source, text=WIRE, how="paste", by=alice)
    studies = [cite(claim, by=alice, title=title).source for title in ("Study", "Summary")]
    Source.objects.filter(pk__in=[source.pk for source in studies]).update(origin="Port study")
    cite(claim, by=alice, url="https://harbour.example/later")

    groups = joined(claim.citations.in_force().with_sources())

    later = Source.objects.get(url="https://harbour.example/later")
    assert [(group.sources, group.reasons) for group in groups] == [
        ((*copies, later), ("text", "site")),
        (tuple(studies), ("origin",)),
    ]

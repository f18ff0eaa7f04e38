"""Sources and where they are used."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from claims.models import Source
from claims.reviewing import cite, record_verdict, withdraw_citation

HTMX = {"HX-Request": "true"}
PATH = "/sources/"


def listed(response) -> list[tuple[str, int]]:
    return [(held.name, held.claims) for held in response.context["rows"]]


@pytest.fixture
def desk(client, vera):
    client.force_login(vera)
    return client


@pytest.fixture
def register(make_article, alice, bob) -> Source:
    """A register on which two claims rest, one of them twice; then a diary whose only citation Bob withdrew."""
    article = make_article(title="Trees")
    first, second, third, _ = article.claims.order_by("number")
    url = "https://register.example/trees"
    cite(first, by=alice, url=url, title="Tree register", publisher="Osterby", locator="p. 2", passage="4,187 trees")
    cite(first, by=alice, url=url, stance="limits", locator="p. 9")
    register = cite(second, by=bob, url=url, stance="contradicts").source
    withdraw_citation(cite(third, by=bob, title="A diary"), by=bob)
    return register


def test_sources_stand_with_the_number_of_claims_that_rest_on_them(desk, register):
    response = desk.get(PATH)

    assert listed(response) == [("A diary", 0), ("Tree register", 2)]
    page = response.content.decode()
    assert f'href="/sources/{register.pk}/"' in page
    assert "Osterby" in page


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tree", ["Tree register"]),
        ("register.example", ["Tree register"]),
        ("OSTERBY trees", ["Tree register"]),
        ("diary", ["A diary"]),
        ("diary trees", []),
        ("%", []),
    ],
)
def test_search(desk, register, text, expected):
    response = desk.get(PATH, {"text": text})

    assert [source for source, _ in listed(response)] == expected
    assert response.context["count"] == len(expected)


def test_a_link_out_tells_the_other_site_nothing(desk, register):
    link = '<a href="https://register.example/trees" rel="noopener noreferrer nofollow" target="_blank"'

    assert link in desk.get(PATH).content.decode()
    assert link in desk.get(register.get_absolute_url()).content.decode()


def test_a_source_shows_every_use_the_latest_first(desk, register, bob):
    claim = register.citations.first().claim
    record_verdict(claim, outcome="verified", reviewer=bob, seen=None)

    response = desk.get(register.get_absolute_url())

    uses = [(use.words, use.citation.stance, use.citation.locator) for use in response.context["rows"]]
    assert uses == [
        ("We began too late,", "contradicts", ""),
        ("4,200 trees", "limits", "p. 9"),
        ("4,200 trees", "supports", "p. 2"),
    ]
    assert response.context["claims"] == 2
    page = response.content.decode()
    assert f'href="/articles/{claim.article_id}/?claim={claim.pk}"' in page
    assert "4,187 trees" in page
    assert 'data-outcome="verified">Verified</span>' in page
    assert 'added by <span dir="auto">Alice</span>' in page
    assert "Trees" in page


def test_a_withdrawn_citation_stays_and_says_by_whom(desk, register):
    diary = Source.objects.get(title="A diary")

    page = desk.get(diary.get_absolute_url()).content.decode()

    assert "No claim rests on it any more." in page
    assert 'withdrawn by <span dir="auto">Bob</span>' in page


def test_a_source_without_any_use_says_so(desk, alice):
    source = Source.objects.create(title="An unused atlas", added_by=alice)

    assert "No claim rests on it" in desk.get(source.get_absolute_url()).content.decode()


def test_a_source_that_does_not_exist_is_not_found(desk):
    assert desk.get(reverse("source", args=[404])).status_code == 404


def test_a_desk_without_sources_says_where_they_come_from(desk):
    assert "No source yet" in desk.get(PATH).content.decode()


def test_what_fits_nothing_says_what_to_do(desk, register):
    page = desk.get(f"{PATH}?text=nowhere").content.decode()

    assert "No source fits" in page
    assert "Show all sources" in page


def test_htmx_gets_the_rows_alone_an_address_to_keep_and_the_count_to_announce(desk, register):
    response = desk.get(f"{PATH}?text=diary", headers=HTMX)

    page = response.content.decode()
    assert "<html" not in page
    assert '<p id="announce" hx-swap-oob="innerHTML">1 source</p>' in page
    assert response.headers["HX-Push-Url"] == "/sources/?text=diary"


def test_pages_follow_each_other(desk, alice):
    Source.objects.bulk_create(Source(title=f"Volume {number}", added_by=alice) for number in range(60))

    first = desk.get(PATH)
    second = desk.get(PATH, {"page": first.context["page"].following})

    assert [source for source, _ in listed(first)] == [f"Volume {number}" for number in range(59, 9, -1)]
    assert [source for source, _ in listed(second)] == [f"Volume {number}" for number in range(9, -1, -1)]


def test_hostile_words_stay_words(desk, make_article, alice):
    claim = make_article().claims.get(number=1)
    source = cite(
        claim,
        by=alice,
        url='https://evil.example/"><script>alert(1)</script>',
        title="<img src=x>",
        publisher="<b>",
        locator="</blockquote><i>",
        passage="<svg onload=alert(1)>",
    ).source

    for path in (PATH, source.get_absolute_url()):
        page = desk.get(path).content.decode()
        for markup in ("<script>alert", "<img", "<b>", "</blockquote><i>", "<svg onload"):
            assert markup not in page


def test_ten_and_twenty_rows_take_the_same_queries(desk, make_long_article, alice):
    article = make_long_article(claims=20)
    claims = list(article.claims.all())
    atlas = cite(claims[0], by=alice, url="https://atlas.example/").source

    def queries(path: str) -> int:
        with CaptureQueriesContext(connection) as captured:
            assert desk.get(path).status_code == 200
        return len(captured)

    for claim in claims[:10]:
        cite(claim, by=alice, url="https://atlas.example/")
        cite(claim, by=alice, title=f"Letter {claim.number}")
    at_ten = [queries(PATH), queries(atlas.get_absolute_url())]
    for claim in claims[10:]:
        cite(claim, by=alice, url="https://atlas.example/")
        cite(claim, by=alice, title=f"Letter {claim.number}")

    assert [queries(PATH), queries(atlas.get_absolute_url())] == at_ten
    assert max(at_ten) <= 7


@pytest.mark.parametrize("path", [PATH, "the source"])
def test_somebody_without_a_role_sees_no_sources(client, mallory, register, path):
    client.force_login(mallory)

    response = client.get(register.get_absolute_url() if path == "the source" else path)

    assert response.status_code == 403
    assert "Tree register" not in response.content.decode()


@pytest.mark.parametrize("path", [PATH, "/sources/1/"])
def test_sources_are_only_read(desk, path):
    assert desk.post(path).status_code == 405

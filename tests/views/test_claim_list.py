"""The list of claims across articles: search, filters, pages, and the way to each claim's place."""

from urllib.parse import urlencode

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils.html import escape

from claims.models import Claim
from claims.reviewing import record_verdict, undo_verdict

HTMX = {"HX-Request": "true"}
PATH = "/claims/"

FERRY = """Ferry fares go up

The crossing will cost 12 crowns from May, said harbour master Nils Berg.
"Nobody likes it," said Anna Lund.
"""


def words(response) -> list[str]:
    return [mention.exact for mention in response.context["page"].rows]


@pytest.fixture
def desk(client, vera):
    client.force_login(vera)
    return client


@pytest.fixture
def two_articles(make_article, alice, bob):
    """The trees of the fixtures, with a verdict by Alice on the first claim and one by Bob on the second; then a ferry."""
    trees = make_article(title="Trees")
    record_verdict(trees.claims.get(number=1), outcome="verified", reviewer=alice, seen=None)
    record_verdict(trees.claims.get(number=2), outcome="disputed", reviewer=bob, seen=None, note="He did not.")
    make_article(FERRY, title="Ferry", figures=("12 crowns",), quotations={"Nobody likes it,": "Anna Lund"})
    return trees


def test_claims_stand_in_reading_order_those_of_the_newest_article_first(desk, two_articles):
    response = desk.get(PATH)

    assert words(response) == [
        "12 crowns",
        "Nobody likes it,",
        "4,200 trees",
        "We began too late,",
        "We will not stop now.",
        "About 12 per cent",
    ]
    assert response.context["count"] == 6


def test_a_row_says_what_is_claimed_by_whom_what_was_judged_and_leads_to_its_place(desk, two_articles):
    page = desk.get(f"{PATH}?reviewer=bob").content.decode()

    claim = two_articles.claims.get(number=2)
    assert f'href="/articles/{two_articles.pk}/?claim={claim.pk}"' in page
    assert "We began too late," in page
    assert "&quot;We began too late,&quot; Holm told reporters." in page
    assert "Quote · direct" in page
    assert '<span dir="auto">Holm</span>' in page
    assert '<span class="outcome" data-outcome="disputed">Disputed</span>' in page
    assert "Bob" in page
    assert "Trees" in page


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("kind=figure", ["12 crowns", "4,200 trees", "About 12 per cent"]),
        ("type=direct&speaker=holm", ["We began too late,"]),
        ("type=money", []),
        ("kind=quotation&text=late", ["We began too late,"]),
        ("outcome=unreviewed", ["12 crowns", "Nobody likes it,", "We will not stop now.", "About 12 per cent"]),
        ("outcome=verified", ["4,200 trees"]),
        ("reviewer=alice", ["4,200 trees"]),
        ("reviewer=alice&outcome=disputed", []),
        ("speaker=lund", ["Nobody likes it,"]),
        ("text=HARBOUR+master", ["12 crowns"]),
        ("text=100%25", []),
        ("kind=rumour", ["12 crowns", "Nobody likes it,", "4,200 trees", "We began too late,", "We will not stop now.",
                         "About 12 per cent"]),
        ("outcome=%27+OR+1%3D1", ["12 crowns", "Nobody likes it,", "4,200 trees", "We began too late,",
                                  "We will not stop now.", "About 12 per cent"]),
    ],
)  # fmt: skip
def test_filters(desk, two_articles, query, expected):
    response = desk.get(f"{PATH}?{query}")

    assert words(response) == expected
    assert response.context["count"] == len(expected)


def test_a_filter_that_is_not_understood_says_so(desk, two_articles):
    assert "rumour is not one of the available choices" in desk.get(f"{PATH}?kind=rumour").content.decode()


def test_a_verdict_taken_back_is_nobodys(desk, two_articles, alice):
    claim = two_articles.claims.get(number=1)
    undo_verdict(claim, reviewer=alice, seen=claim.verdicts.get().pk)

    assert words(desk.get(f"{PATH}?reviewer=alice")) == []
    assert words(desk.get(f"{PATH}?outcome=unreviewed&text=4,200")) == ["4,200 trees"]


def test_words_that_stand_twice_are_one_row(desk, make_article):
    make_article()

    assert words(desk.get(f"{PATH}?text=4,200")) == ["4,200 trees"]


def test_the_same_claims_can_be_exported(desk, two_articles):
    page = desk.get(f"{PATH}?kind=figure&text=trees&speaker=&page=forged").content.decode()

    assert 'href="/reports/?text=trees&amp;kind=figure">Export these</a>' in page
    assert desk.get("/reports/?text=trees&kind=figure").context["count"] == 1


def test_htmx_gets_the_rows_alone_an_address_to_keep_and_the_count_to_announce(desk, two_articles):
    response = desk.get(f"{PATH}?text=&kind=figure&type=&outcome=&speaker=&reviewer=", headers=HTMX)

    page = response.content.decode()
    assert "<html" not in page
    assert words(response) == ["12 crowns", "4,200 trees", "About 12 per cent"]
    assert '<p id="announce" hx-swap-oob="innerHTML">3 claims</p>' in page
    assert response.headers["HX-Push-Url"] == "/claims/?kind=figure"


def test_the_way_back_in_the_browser_gets_the_whole_page(desk, two_articles):
    response = desk.get(PATH, headers=HTMX | {"HX-History-Restore-Request": "true"})

    assert "<html" in response.content.decode()


def test_pages_follow_each_other_and_keep_the_filters(desk, make_long_article):
    make_long_article(claims=120)

    first = desk.get(f"{PATH}?kind=figure")
    second = desk.get(PATH, {"kind": "figure", "page": first.context["page"].following})
    back = desk.get(PATH, {"kind": "figure", "page": second.context["page"].preceding})

    assert words(first) == [f"{100 + number} lamps" for number in range(1, 100, 2)]
    assert words(second) == [f"{100 + number} lamps" for number in range(101, 120, 2)]
    assert words(back) == words(first)
    onward = urlencode({"kind": "figure", "page": first.context["page"].following})
    assert f'href="/claims/?{escape(onward)}"' in first.content.decode()


def test_what_fits_nothing_says_what_to_do(desk, two_articles):
    page = desk.get(f"{PATH}?text=nowhere").content.decode()

    assert "No claim fits" in page
    assert "Clear the filters" in page


def test_a_desk_without_claims_says_where_they_come_from(desk):
    assert "No claim yet" in desk.get(PATH).content.decode()


def test_hostile_words_stay_words(desk, make_article):
    make_article(
        '<script>alert(1)</script>\n"<img src=x onerror=alert(1)>," said "><b>Eve.\n',
        figures=("1",),
        quotations={"<img src=x onerror=alert(1)>,": '"><b>Eve'},
    )

    page = desk.get(f"{PATH}?text=%3Cimg").content.decode()

    assert "<img" not in page
    assert "<b>" not in page
    assert "&lt;img src=x onerror=alert(1)&gt;," in page


def test_ten_and_twenty_claims_take_the_same_queries(desk, make_article, alice):
    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            assert desk.get(PATH).status_code == 200
        return len(captured)

    def articles_with_verdicts(number: int) -> None:
        for _ in range(number):
            article = make_article(figures=("4,200 trees",), quotations={})
            record_verdict(article.claims.get(), outcome="verified", reviewer=alice, seen=None)

    articles_with_verdicts(10)
    at_ten = queries()
    articles_with_verdicts(10)

    assert Claim.objects.count() == 20
    assert queries() == at_ten
    assert at_ten <= 8


def test_no_query_reads_the_texts_of_the_articles(desk, two_articles):
    with CaptureQueriesContext(connection) as captured:
        desk.get(PATH)

    assert not [query["sql"] for query in captured if '"claims_version"."text"' in query["sql"]]


def test_somebody_without_a_role_sees_no_claims(client, mallory, two_articles):
    client.force_login(mallory)

    response = client.get(PATH)

    assert response.status_code == 403
    assert "trees" not in response.content.decode()


def test_the_list_is_only_read(desk):
    assert desk.post(PATH).status_code == 405

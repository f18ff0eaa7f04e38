"""The reports page and the downloads: with htmx, and as plain links."""

import io
import json
import re

import pytest
from django.urls import reverse
from django.utils.html import escape

from claims.reporting.csv_report import read_csv
from claims.reporting.rows import verdict_rows
from claims.reporting.selection import Selection
from claims.reviewing import record_verdict

HTMX = {"HX-Request": "true"}
REPORTS = "/reports/"


@pytest.fixture
def trees(make_article):
    return make_article()


@pytest.fixture
def boats(make_article):
    return make_article("Boats.\nIn May 5 boats sank.", figures=["5 boats"], quotations={})


@pytest.fixture
def desk(client, vera):
    client.force_login(vera)
    return client


def shown(desk, query="", **options):
    """The words of the claims that the page shows."""
    page = desk.get(REPORTS + query, **options).content.decode()
    return re.findall(r'<a href="/articles/\d+/\?claim=\d+" dir="auto">(.*?)</a>', page)


def exported(desk, query="", name="csv"):
    response = desk.get(f"/reports/verdicts.{name}{query}")
    return [row.exact for row in read_csv(io.BytesIO(response.getvalue()))]


class TestPage:
    def test_shows_what_a_report_of_everything_would_hold(self, desk, trees, boats):
        page = desk.get(REPORTS).content.decode()

        assert "5 claims" in page
        assert shown(desk) == [
            "4,200 trees",
            "We began too late,",
            "We will not stop now.",
            "About 12 per cent",
            "5 boats",
        ]
        assert page.count("<h1") == 1

    def test_each_row_leads_to_its_place_in_the_text(self, desk, boats):
        claim = boats.claims.get()

        assert f'href="{claim.get_absolute_url()}"' in desk.get(REPORTS).content.decode()

    @pytest.mark.parametrize(
        ("query", "words"),
        [
            ("?kind=quotation", ["We began too late,", "We will not stop now."]),
            ("?text=DRY+summer", ["About 12 per cent"]),
            ("?speaker=holm", ["We began too late,"]),
            ("?outcome=verified", ["4,200 trees"]),
            ("?reviewer=alice", ["4,200 trees"]),
            ("?reviewer=alice&kind=quotation", []),
            ("?text=nowhere", []),
        ],
    )
    def test_what_is_shown_is_what_is_exported(self, desk, trees, boats, alice, query, words):
        record_verdict(trees.claims.get(number=1), outcome="verified", reviewer=alice, seen=None)

        assert shown(desk, query) == words
        assert exported(desk, query) == words

    def test_the_downloads_carry_the_filters(self, desk, trees):
        page = desk.get(f"{REPORTS}?kind=figure&text=council+of").content.decode()

        for name in ("csv", "excel", "json"):
            assert f'href="/reports/verdicts.{name}?kind=figure&amp;text=council+of"' in page

    def test_of_many_claims_the_first_ten_are_shown(self, desk, make_long_article):
        make_long_article(claims=12)

        page = desk.get(REPORTS).content.decode()

        assert len(shown(desk)) == 10
        assert "The first 10 of 12" in page

    def test_several_articles_may_be_asked_for(self, desk, trees, boats, make_article):
        make_article("Nets.\nIn May 6 nets sank.", figures=["6 nets"], quotations={})
        query = f"?article={trees.pk}&article={boats.pk}"

        page = desk.get(REPORTS + query).content.decode()

        assert "5 claims" in page
        assert "of 2 articles" in page
        assert page.count('type="hidden" name="article"') == 2
        assert len(exported(desk, query)) == 5

    def test_htmx_gets_the_preview_alone(self, desk, trees):
        response = desk.get(f"{REPORTS}?kind=figure", headers=HTMX)

        assert response.content.decode().strip().startswith('<section id="results"')
        assert shown(desk, "?kind=figure", headers=HTMX) == ["4,200 trees", "About 12 per cent"]

    def test_an_empty_desk_is_told_where_claims_come_from(self, desk):
        page = desk.get(REPORTS).content.decode()

        assert "Nothing to report yet" in page
        assert "No claim fits" not in page

    def test_nothing_that_fits_is_said(self, desk, trees):
        page = desk.get(f"{REPORTS}?kind=quotation&text=nowhere").content.decode()

        assert "No claim fits" in page
        assert "verdicts.csv" not in page

    @pytest.mark.parametrize("query", ["?kind=rumour", "?outcome=true", "?reviewer=zoe", "?article=99", "?article=x"])
    def test_a_filter_for_what_there_is_not_is_said(self, desk, trees, query):
        response = desk.get(REPORTS + query)

        assert response.status_code == 422
        assert "This cannot be reported" in response.content.decode()
        assert desk.get(f"/reports/verdicts.csv{query}").status_code == 400

    def test_hostile_words_reach_the_page_as_text(self, desk, make_article, bob):
        evil = "<img src=x onerror=alert(1)>"
        article = make_article(f"T {evil}\nThey sold 12 {evil}", figures=(f"12 {evil}",), quotations={}, title=evil)
        article.claims.update(speaker_name=evil)

        page = desk.get(f"{REPORTS}?text={evil}").content.decode()

        assert "<img" not in page
        assert escape(evil) in page

    def test_takes_the_same_few_queries_however_many_claims(
        self, desk, make_long_article, django_assert_max_num_queries
    ):
        counts = []
        for size in (10, 20):
            make_long_article(claims=size)
            with django_assert_max_num_queries(12) as queries:
                desk.get(REPORTS)
            counts.append(len(queries))

        assert counts[0] == counts[1]


class TestDownload:
    def test_csv_of_one_article(self, desk, trees, boats):
        response = desk.get(reverse("article_verdicts", args=[trees.pk]))

        assert response.headers["Content-Type"] == "text/csv; charset=utf-8; header=present"
        assert (
            response.headers["Content-Disposition"]
            == 'attachment; filename="verdicts-harbour-town-plants-its-first-trees.csv"'
        )
        assert list(read_csv(io.BytesIO(response.getvalue()))) == list(verdict_rows(Selection(articles=(trees.pk,))))

    def test_a_title_without_letters_gives_its_number_to_the_file(self, desk, make_article):
        article = make_article(title='“\r\n";../')

        response = desk.get(reverse("article_verdicts", args=[article.pk]))

        assert response.headers["Content-Disposition"] == f'attachment; filename="verdicts-{article.pk}.csv"'

    def test_excel_gets_a_byte_order_mark(self, desk, boats):
        response = desk.get("/reports/verdicts.excel")

        assert response.headers["Content-Disposition"] == 'attachment; filename="verdicts.csv"'
        assert response.getvalue().startswith(b"\xef\xbb\xbfschema_version,")

    def test_json(self, desk, boats):
        response = desk.get("/reports/verdicts.json")

        assert response.headers["Content-Type"] == "application/json"
        assert response.headers["Content-Disposition"] == 'attachment; filename="verdicts.json"'
        assert [row["exact"] for row in json.loads(response.getvalue())] == ["5 boats"]

    def test_is_streamed_and_not_stored(self, desk, boats):
        response = desk.get("/reports/verdicts.csv")

        assert response.streaming
        assert response.headers["Cache-Control"] == "no-store"

    @pytest.mark.parametrize("path", ["/reports/verdicts.xlsx", "/articles/4711/verdicts.csv"])
    def test_what_is_not_there_is_not_found(self, desk, path):
        assert desk.get(path).status_code == 404

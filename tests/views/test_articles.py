"""The list of articles: what waits, how far each is, filters, pages."""

from datetime import UTC, date, datetime
from urllib.parse import urlencode

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils.html import escape

from claims.models import Article, Version
from claims.reviewing import merge_claims, record_verdict

HTMX = {"HX-Request": "true"}
PATH = "/"


def titles(response) -> list[str]:
    return [row.article.title for row in response.context["rows"]]


def judge_all(article: Article, *, by, outcome: str = "verified") -> None:
    for claim in article.claims.all():
        record_verdict(claim, outcome=outcome, reviewer=by, seen=None)


@pytest.fixture
def desk(client, vera):
    client.force_login(vera)
    return client


def test_an_article_stands_in_the_list_with_its_byline_dates_and_progress(desk, make_article, alice):
    article = make_article(
        title="Harbour town plants trees", byline="Ines Calder", outlet="The Quay", published_on=date(2026, 3, 1)
    )
    Article.objects.filter(pk=article.pk).update(created_at=datetime(2026, 3, 2, 9, 30, tzinfo=UTC))
    record_verdict(article.claims.get(number=1), outcome="verified", reviewer=alice, seen=None)
    record_verdict(article.claims.get(number=2), outcome="disputed", reviewer=alice, seen=None)

    response = desk.get(PATH)

    assert response.status_code == 200
    page = response.content.decode()
    assert f'href="/articles/{article.pk}/"' in page
    assert "Ines Calder · The Quay" in page
    assert "1 Mar 2026" in page
    assert "2 Mar 2026, 09:30" in page
    assert "<b>2</b> of 4 left" in page
    assert '<span class="outcome" data-outcome="disputed">1 disputed</span>' in page
    assert 'aria-label="1 verified, 1 disputed, 2 unreviewed"' in page
    assert '<rect class="disputed" x="25.00" width="25.00"' in page


def test_what_is_not_signed_off_stands_there_alone_the_newest_at_the_top(desk, make_article, alice):
    for title in ("Oldest", "Judged", "Newest"):
        make_article(title=title)
    make_article(title="Signed", stage=Article.Stage.SIGNED_OFF)
    judge_all(Article.objects.get(title="Judged"), by=alice)

    response = desk.get(PATH)

    assert titles(response) == ["Newest", "Judged", "Oldest"]
    assert "all 4 judged · to be signed off" in response.content.decode()


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", ["Empty", "Waiting", "Broken", "Done", "Half done"]),
        ("state=unjudged", ["Half done"]),
        ("state=judged", ["Empty", "Done"]),
        ("state=extracting", ["Waiting", "Broken"]),
        ("state=signed-off", ["Signed"]),
        ("state=all", ["Empty", "Waiting", "Broken", "Signed", "Done", "Half done"]),
        ("state=all&outlet=The+Quay", ["Signed", "Half done"]),
        ("state=all&text=half", ["Half done"]),
        ("state=all&text=calder", ["Done"]),
        ("state=all&text=DONE+quay", ["Half done"]),
        ("state=all&text=done+nowhere", []),
        ("state=bogus", ["Empty", "Waiting", "Broken", "Done", "Half done"]),
        ("state=all&outlet=Nowhere", ["Empty", "Waiting", "Broken", "Signed", "Done", "Half done"]),
        ("text=%00", ["Empty", "Waiting", "Broken", "Done", "Half done"]),
    ],
)
def test_filters(desk, make_article, alice, query, expected):
    make_article(title="Half done", outlet="The Quay")
    judge_all(make_article(title="Done", byline="Ines Calder"), by=alice)
    make_article(title="Signed", outlet="The Quay", stage=Article.Stage.SIGNED_OFF)
    for title, extraction in (("Broken", "failed"), ("Waiting", "waiting")):
        stuck = make_article(title=title, figures=(), quotations={}, stage=Article.Stage.EXTRACTING)
        stuck.versions.update(extraction=extraction)
    make_article(title="Empty", figures=(), quotations={})

    response = desk.get(f"{PATH}?{query}")

    assert titles(response) == expected
    assert response.context["count"] == len(expected)


def test_a_claim_merged_into_another_counts_no_more(desk, make_article, alice):
    article = make_article(title="Trees")
    into, *rest, gone = article.claims.order_by("number")
    merge_claims(gone, into=into, by=alice)
    for claim in (into, *rest):
        record_verdict(claim, outcome="verified", reviewer=alice, seen=None)

    assert titles(desk.get(f"{PATH}?state=unjudged")) == []
    assert "all 3 judged" in desk.get(PATH).content.decode()


def test_what_is_chosen_stays_in_the_form(desk, make_article):
    make_article(outlet="The Quay")

    page = desk.get(f"{PATH}?text=%22%3Ehar&outlet=The+Quay&state=all").content.decode()

    assert 'value="&quot;&gt;har"' in page
    assert '<option value="The Quay" selected>' in page
    assert '<option value="all" selected>' in page


@pytest.mark.parametrize(
    ("extraction", "person", "said"),
    [
        ("waiting", "vera", "Looking for claims"),
        ("failed", "vera", "Ask an admin to start it again"),
        ("failed", "adam", "Start it again"),
        ("done", "vera", "No claims found"),
    ],
)
def test_an_article_without_claims_says_why(client, request, make_article, extraction, person, said):
    article = make_article(figures=(), quotations={}, stage=Article.Stage.EXTRACTING)
    Version.objects.filter(article=article).update(extraction=extraction)
    client.force_login(request.getfixturevalue(person))

    assert said in client.get(PATH).content.decode()


def test_a_judged_article_says_so(desk, make_article, alice):
    judge_all(make_article(), by=alice)

    assert "all 4 judged" in desk.get(f"{PATH}?state=all").content.decode()


@pytest.mark.parametrize(
    ("person", "said"),
    [("vera", "Articles are imported by the admins of the desk."), ("adam", "Paste a text or upload a file")],
)
def test_an_empty_desk_says_how_to_import(client, request, person, said):
    client.force_login(request.getfixturevalue(person))

    page = client.get(PATH).content.decode()

    assert "No article yet" in page
    assert said in page


def test_nothing_left_leads_to_all_articles(desk, make_article):
    make_article(stage=Article.Stage.SIGNED_OFF)

    page = desk.get(PATH).content.decode()

    assert "Nothing is left to check" in page
    assert 'href="/?state=all"' in page


def test_a_search_without_success_leads_on_to_signed_off_articles(desk, make_article):
    make_article(title="Trees", stage=Article.Stage.SIGNED_OFF)

    page = desk.get(f"{PATH}?text=trees").content.decode()

    assert "No article fits" in page
    assert 'href="/?text=trees&amp;state=all"' in page


def test_pages_follow_each_other_and_keep_the_filters(desk, make_article):
    for number in range(101):
        make_article("Quiet day.", title=f"Story {number}", outlet="The Quay", figures=(), quotations={})
    for number in range(10):
        make_article("Quiet day.", title=f"Other {number}", figures=(), quotations={})
    query = {"state": "all", "outlet": "The Quay"}

    first = desk.get(PATH, query)
    second = desk.get(PATH, query | {"page": first.context["page"].following})
    third = desk.get(PATH, query | {"page": second.context["page"].following})
    back = desk.get(PATH, query | {"page": third.context["page"].preceding})

    assert titles(first) == [f"Story {number}" for number in range(100, 50, -1)]
    assert titles(second) == [f"Story {number}" for number in range(50, 0, -1)]
    assert titles(third) == ["Story 0"]
    assert titles(back) == titles(second)
    onward = urlencode(query | {"page": second.context["page"].following})
    assert f'href="/?{escape(onward)}"' in second.content.decode()


def test_a_forged_page_is_the_first(desk, make_article):
    make_article(title="Trees")

    assert titles(desk.get(f"{PATH}?page=forged")) == ["Trees"]


def test_htmx_gets_the_rows_alone_an_address_to_keep_and_the_count_to_announce(desk, make_article):
    make_article(title="Trees")

    response = desk.get(f"{PATH}?text=trees&state=&outlet=", headers=HTMX)

    page = response.content.decode()
    assert "<html" not in page
    assert "Trees" in page
    assert '<p id="announce" hx-swap-oob="innerHTML">1 article</p>' in page
    assert response.headers["HX-Push-Url"] == "/?text=trees"


def test_the_way_back_in_the_browser_gets_the_whole_page(desk, make_article):
    make_article()

    response = desk.get(PATH, headers=HTMX | {"HX-History-Restore-Request": "true"})

    assert "<html" in response.content.decode()
    assert "HX-Push-Url" not in response.headers


def test_hostile_words_stay_words(desk, make_article):
    make_article(title="<script>alert(1)</script>", byline='"><img src=x>', outlet="שלום\u202e </option>")

    page = desk.get(PATH).content.decode()

    assert "<script>alert" not in page
    assert "<img" not in page
    assert "&lt;/option&gt;" in page


def test_ten_and_twenty_articles_take_the_same_queries(desk, make_article):
    def queries() -> int:
        with CaptureQueriesContext(
            connection,
        ) as captured:
            assert desk.get(PATH).status_code == 200
        return len(captured)

    for _ in range(10):
        make_article()
    at_ten = queries()
    for _ in range(10):
        make_article()

    assert queries() == at_ten
    assert at_ten <= 9


def test_somebody_without_a_role_sees_no_articles(client, mallory, make_article):
    make_article(title="Trees")
    client.force_login(mallory)

    response = client.get(PATH)

    assert response.status_code == 403
    assert "Trees" not in response.content.decode()


def test_the_list_is_only_read(desk):
    assert desk.post(reverse("article_list")).status_code == 405


def wait_for(*articles: Article) -> None:
    Version.objects.filter(article__in=articles).update(extraction=Version.Extraction.WAITING)


class TestWaiting:
    def test_the_list_asks_after_articles_whose_claims_are_looked_for(self, desk, make_article):
        first, second, done = make_article(), make_article(), make_article()
        wait_for(first, second)

        page = desk.get(f"{PATH}?state=all").content.decode()

        assert f'hx-get="/articles/waiting/?article={first.pk}&amp;article={second.pk}"' in page
        assert f"article={done.pk}&" not in page

    def test_a_list_that_waits_for_nothing_asks_for_nothing(self, desk, make_article):
        make_article()

        assert 'hx-trigger="every' not in desk.get(PATH).content.decode()

    def test_while_all_are_looked_for_there_is_nothing_to_say(self, desk, make_article):
        article = make_article()
        wait_for(article)

        response = desk.get(f"/articles/waiting/?article={article.pk}", headers=HTMX)

        assert (response.status_code, response.content) == (204, b"")

    def test_those_that_are_done_come_with_their_progress_and_the_others_are_asked_for_again(self, desk, make_article):
        done, failed, waiting = make_article(), make_article(title="Low water"), make_article()
        wait_for(failed, waiting)
        Version.objects.filter(article=failed).update(extraction=Version.Extraction.FAILED)

        query = urlencode({"article": [done.pk, failed.pk, waiting.pk, 4711]}, doseq=True)
        page = desk.get(f"/articles/waiting/?{query}", headers=HTMX).content.decode()

        assert f'<div id="progress-{done.pk}" hx-swap-oob="true">' in page
        assert "<b>4</b> of 4 left" in page
        assert "Looking for claims failed in Low water." in page
        assert f'hx-get="/articles/waiting/?article={waiting.pk}" hx-trigger="every 3s"' in page

    def test_ids_that_are_none_are_passed_over(self, desk):
        assert desk.get("/articles/waiting/?article=x&article=-1").status_code == 204

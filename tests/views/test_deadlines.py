"""By when an article is due: its words, its place in the queue, and what is said of it on the pages."""

from datetime import UTC, datetime, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from django.utils.html import strip_tags

from claims.models import Article
from claims.reviewing import record_verdict
from claims.templatetags.deadlines import deadline_of

# A quarter past four in the afternoon.
NOW = datetime(2026, 11, 23, 16, 15, tzinfo=UTC)


@pytest.fixture
def now(monkeypatch):
    monkeypatch.setattr(timezone, "now", lambda: NOW)


@pytest.fixture
def desk(now, client, alice):
    client.force_login(alice)
    return client


def at(clock: str) -> datetime:
    return datetime.fromisoformat(clock).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("zone", "due_at", "when", "distance", "state"),
    [
        ("UTC", "2026-11-23 17:00", "17:00", "in 45 min", "soon"),
        ("UTC", "2026-11-23 17:15", "17:15", "in 1 h", "soon"),
        ("UTC", "2026-11-23 17:15:01", "17:15", "in 1 h", "later"),
        ("UTC", "2026-11-23 19:40", "19:40", "in 3 h 25 min", "later"),
        ("UTC", "2026-11-23 16:15:59", "16:15", "in less than a minute", "soon"),
        ("UTC", "2026-11-23 16:15", "16:15", "in less than a minute", "soon"),
        ("UTC", "2026-11-23 16:14:59", "16:14", "overdue by less than a minute", "overdue"),
        ("UTC", "2026-11-23 15:55", "15:55", "overdue by 20 min", "overdue"),
        ("UTC", "2026-11-24 00:00", "tomorrow, 00:00", "in 7 h 45 min", "later"),
        ("UTC", "2026-11-24 09:00", "tomorrow, 09:00", "in 16 h", "later"),
        ("UTC", "2026-11-22 23:59", "yesterday, 23:59", "overdue by 16 h", "overdue"),
        ("UTC", "2026-11-25 17:00", "25 Nov, 17:00", "in 2 days", "later"),
        ("UTC", "2027-01-04 09:00", "4 Jan 2027, 09:00", "in 41 days", "later"),
        ("UTC", "2026-11-20 17:00", "20 Nov, 17:00", "overdue by 2 days", "overdue"),
        ("Europe/Oslo", "2026-11-23 17:00", "18:00", "in 45 min", "soon"),
        ("Europe/Oslo", "2026-11-23 22:59", "23:59", "in 6 h 44 min", "later"),
        ("Europe/Oslo", "2026-11-23 23:00", "tomorrow, 00:00", "in 6 h 45 min", "later"),
        ("Pacific/Auckland", "2026-11-23 17:00", "06:00", "in 45 min", "soon"),
        ("America/New_York", "2026-11-24 04:59", "23:59", "in 12 h", "later"),
    ],
)
def test_a_deadline_is_told_on_the_clock_of_the_desk(settings, zone, due_at, when, distance, state):
    settings.TIME_ZONE = zone

    deadline = deadline_of(Article(due_at=at(due_at)), now=NOW)

    assert deadline is not None
    assert (deadline.when, deadline.distance, deadline.state) == (when, distance, state)


def test_an_article_without_a_deadline_has_none():
    assert deadline_of(Article(), now=NOW) is None


def test_once_it_is_signed_off_nothing_is_late():
    deadline = deadline_of(Article(due_at=at("2026-11-23 15:00"), stage=Article.Stage.SIGNED_OFF), now=NOW)

    assert deadline is not None
    assert (deadline.when, deadline.distance, deadline.state) == ("15:00", "", "met")


def said(response) -> str:
    return " ".join(strip_tags(response.content.decode()).split())


def titles(response) -> list[str]:
    return [row.article.title for row in response.context["rows"]]


class TestQueue:
    @pytest.fixture
    def articles(self, make_article):
        for title, due_at in (
            ("Someday", None),
            ("Tomorrow", "2026-11-24 09:00"),
            ("Soon", "2026-11-23 17:00"),
            ("Late", "2026-11-23 15:00"),
            ("Whenever", None),
        ):
            make_article(title=title, due_at=due_at and at(due_at))

    def test_the_soonest_due_come_first_and_those_due_at_no_time_last_the_newest_of_them_first(self, desk, articles):
        response = desk.get("/")

        assert titles(response) == ["Late", "Soon", "Tomorrow", "Whenever", "Someday"]
        assert "not signed off, most urgent first" in said(response)

    def test_among_all_articles_the_newest_come_first(self, desk, articles):
        assert titles(desk.get("/?state=all")) == ["Whenever", "Late", "Soon", "Tomorrow", "Someday"]

    def test_a_row_says_by_when_and_how_long_that_is(self, desk, articles):
        response = desk.get("/")

        page = response.content.decode()
        assert 'data-state="overdue"' in page
        assert "due 15:00, overdue by 1 h" in said(response)
        assert '<time datetime="2026-11-24T09:00:00+00:00">tomorrow, 09:00</time>' in page

    def test_pages_go_on_in_that_order(self, desk, make_article):
        for number in range(60):
            minutes = timedelta(minutes=number) if number % 2 else None
            make_article(title=f"Story {number}", figures=(), quotations={}, due_at=minutes and NOW + minutes)

        first = desk.get("/")
        second = desk.get("/", {"page": first.context["page"].following})
        back = desk.get("/", {"page": second.context["page"].preceding})

        due = [f"Story {number}" for number in range(1, 60, 2)]
        not_due = [f"Story {number}" for number in range(58, -1, -2)]
        assert titles(first) + titles(second) == due + not_due
        assert titles(back) == titles(first)

    def test_the_page_asks_each_minute_how_long_there_is(self, desk, make_article):
        make_article()
        soon = make_article(due_at=at("2026-11-23 17:00"))

        assert f'hx-get="/articles/due/?article={soon.pk}" hx-trigger="every 60s"' in desk.get("/").content.decode()
        answer = desk.get(f"/articles/due/?article={soon.pk}&article=4711&article=x", headers={"HX-Request": "true"})
        assert f'<span class="due" id="due-{soon.pk}" hx-swap-oob="true" data-state="soon">' in answer.content.decode()
        assert said(answer) == "due 17:00, in 45 min"

    def test_a_page_of_what_is_signed_off_asks_for_nothing(self, desk, make_article):
        make_article(due_at=at("2026-11-23 17:00"), stage=Article.Stage.SIGNED_OFF)

        assert "/articles/due/" not in desk.get("/?state=signed-off").content.decode()


class TestArticle:
    def test_the_head_says_by_when_and_what_is_left(self, desk, make_article, alice):
        article = make_article(due_at=at("2026-11-23 17:00"))
        record_verdict(article.claims.get(number=1), outcome="verified", reviewer=alice, seen=None)

        assert "due 17:00, in 45 min · 3 of 4 claims left" in said(desk.get(article.get_absolute_url()))

    def test_without_a_deadline_only_what_is_left(self, desk, make_article):
        response = desk.get(make_article().get_absolute_url())

        assert "4 of 4 claims left" in said(response)
        assert "due" not in said(response)

    def test_a_page_that_stays_open_hears_of_it_with_who_is_here(self, desk, make_article):
        article = make_article(due_at=at("2026-11-23 16:00"))

        answer = desk.post(f"/articles/{article.pk}/presence/")

        assert f'id="due-{article.pk}" hx-swap-oob="true" data-state="overdue"' in answer.content.decode()

    def test_my_work_is_in_that_order_too(self, desk, make_article, alice):
        make_article(title="Whenever", assignee=alice)
        make_article(title="Tomorrow", assignee=alice, due_at=at("2026-11-24 09:00"))
        make_article(title="Soon", assignee=alice, due_at=at("2026-11-23 17:00"))
        make_article(title="Signed", assignee=alice, stage=Article.Stage.SIGNED_OFF)

        response = desk.get(reverse("work"))

        assert [article.title for article in response.context["articles"]] == ["Soon", "Tomorrow", "Whenever"]
        assert "due tomorrow, 09:00, in 16 h" in said(response)

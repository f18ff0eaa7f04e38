from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from claims.models import Article, Mention
from claims.views.paging import page_by_key
from tests.conftest import article_of

pytestmark = pytest.mark.django_db

NEWEST_FIRST = ("-created_at", "-id")
NOON = datetime(2026, 3, 1, 12, 0, 0, 123_456, tzinfo=UTC)


def store(*titles, created_at=NOON):
    """Articles with these titles, each created a minute after the one before it."""
    for minutes, title in enumerate(titles):
        article = article_of(title, figures=(), quotations={})
        Article.objects.filter(pk=article.pk).update(created_at=created_at + timedelta(minutes=minutes))


def page(cursor="", *, size=2, by=NEWEST_FIRST):
    found = page_by_key(Article.objects.all(), by=by, cursor=cursor, size=size)
    return " ".join(article.title for article in found.rows), found.preceding, found.following


def test_pages_follow_each_other_to_the_end():
    store("a", "b", "c", "d", "e")

    first, before_first, second_cursor = page()
    second, _, third_cursor = page(second_cursor)
    third, _, after_third = page(third_cursor)

    assert [first, second, third] == ["e d", "c b", "a"]
    assert (before_first, after_third) == (None, None)


def test_pages_lead_back_to_the_beginning():
    store("a", "b", "c", "d", "e")
    third, to_second, _ = page(page(page()[2])[2])
    second, to_first, to_third = page(to_second)
    first, before_first, _ = page(to_first)

    assert [third, second, first, page(to_third)[0]] == ["a", "c b", "e d", "a"]
    assert before_first is None


def test_a_page_that_is_just_full_has_none_after_it():
    store("a", "b")

    assert page() == ("b a", None, None)


def test_an_empty_list_is_one_empty_page():
    assert page() == ("", None, None)


def test_rows_that_come_in_between_neither_repeat_nor_hide_others():
    store("a", "b", "c", "d")
    _, _, following = page()
    store("new", created_at=NOON + timedelta(days=1))
    store("older", created_at=NOON - timedelta(days=1))

    assert page(following)[0] == "b a"
    assert page(page(following)[2])[0] == "older"


def test_on_the_way_back_new_rows_are_met_and_none_is_lost():
    store("a", "b", "c", "d")
    back = page(page()[2])[1]
    store("new", created_at=NOON + timedelta(days=1))

    rows, preceding, _ = page(back)

    assert (rows, page(preceding)[0]) == ("d c", "new d")


def test_a_cursor_outlives_its_row():
    store("a", "b", "c", "d")
    _, _, following = page()
    Article.objects.filter(title="c").delete()

    assert page(following)[0] == "b a"


def test_where_nothing_follows_any_more_the_last_page_is_shown():
    store("a", "b", "c")
    _, _, following = page()
    Article.objects.filter(title="a").delete()
    assert page(following) == ("c b", None, None)

    store("d", created_at=NOON + timedelta(days=1))
    rows, preceding, after = page(following)
    assert (rows, after, page(preceding)[0]) == ("c b", None, "d c")


def test_rows_of_the_same_moment_are_told_apart_by_their_id():
    for title in "abcde":
        store(title)

    first, _, following = page()

    assert [first, page(following)[0], page(page(following)[2])[0]] == ["e d", "c b", "a"]


def test_columns_may_run_in_both_directions_and_lie_in_rows_selected_along(make_article):
    make_article("One.\nIn May 5 boats and 6 nets sank.", figures=["5", "5 boats", "6 nets"], quotations={})
    make_article("Two.\nIn June 7 boats sank.", figures=["7", "7 boats"], quotations={})
    mentions = Mention.objects.select_related("version")
    by = ("-version__article_id", "start", "-end", "id")
    found = page_by_key(mentions, by=by, size=1)
    seen = [found.rows[0].exact]
    while found.following:
        found = page_by_key(mentions, by=by, cursor=found.following, size=1)
        seen += [mention.exact for mention in found.rows]

    assert seen == ["7 boats", "7", "5 boats", "5", "6 nets"]


@pytest.mark.parametrize("cursor", ["", "no-cursor", "WyJhZnRlciIsIjEiXQ:forged", "\0", "é"])
def test_a_cursor_that_is_not_ours_begins_at_the_beginning(cursor):
    store("a", "b", "c")

    assert page(cursor)[0] == "c b"


def test_a_cursor_of_another_order_begins_at_the_beginning():
    store("a", "b", "c")
    _, _, following = page()

    assert page(following, by=("created_at", "id"))[0] == "a b"


def test_a_page_costs_one_query():
    store("a", "b", "c", "d", "e")
    _, _, following = page()

    with CaptureQueriesContext(connection) as queries:
        page()
        page(following)

    assert len(queries) == 2


@pytest.mark.parametrize(
    ("by", "sentence"),
    [
        ((), "no total order"),
        (("created_at",), "no total order"),
        (("id", "created_at"), "no total order"),
        (("published_on", "id"), "published_on may be null"),
        (("claims", "id"), "claims may be null"),
    ],
)
def test_an_order_that_is_not_total_is_refused(by, sentence):
    with pytest.raises(ValueError, match=sentence):
        page(by=by)

"""The list of articles, what is known of them, and how they are deleted."""

import io
from datetime import UTC, date, datetime

import pytest
from django.db import connection

from claims.importing.deleting import is_kept
from claims.importing.storing import Metadata, import_article
from claims.models import Article, Claim, Entry, Mention, Policy, Version
from claims.reading import read_pasted
from claims.reporting.csv_report import read_csv
from claims.reviewing import cite, record_verdict

LIST = "/admin/claims/article/"


@pytest.fixture
def desk(client, adam):
    client.force_login(adam)
    return client


@pytest.fixture
def article(make_article):
    return make_article(outlet="Osterby Post")


def messages(response):
    return [str(message) for message in response.context["messages"]]


def test_writes_dates_as_the_desk_does(desk, article, adam):
    Article.objects.update(published_on=date(2026, 5, 14))
    type(adam).objects.filter(pk=adam.pk).update(last_login=datetime(2026, 5, 14, 22, 5, tzinfo=UTC))

    assert "14 May 2026" in desk.get(LIST).text
    assert "14 May 2026, 22:05" in desk.get("/admin/claims/user/").text


def test_lists_articles_with_their_progress_and_leads_to_the_desk(desk, article, alice):
    record_verdict(article.claims.get(number=1), outcome="verified", reviewer=alice, seen=None)

    page = desk.get(LIST).text

    assert "Harbour town plants its first trees" in page
    assert "3 of 4 left" in page
    assert '<rect class="verified" x="0" width="1" height="1"/>' in page
    assert '<rect class="unreviewed" x="1" width="3" height="1"/>' in page
    assert f'href="{article.get_absolute_url()}"' in page
    assert 'href="/admin/claims/article/add/"' in page


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("?q=harbour", True),
        ("?q=osterby", True),
        ("?q=bridge", False),
        ("?stage=review", True),
        ("?stage=signed-off", False),
        ("?versions__extraction=done", True),
        ("?language=en", True),
        ("?language=de", False),
    ],
)
def test_finds_articles(desk, article, query, found):
    assert (article.title in desk.get(LIST + query).text) is found


def test_exports_the_verdicts_of_the_chosen_articles(desk, article, make_article):
    make_article("Nets.\nIn May 6 nets sank.", figures=["6 nets"], quotations={})
    boats = make_article("Boats.\nIn May 5 boats sank.", figures=["5 boats"], quotations={})

    response = desk.post(LIST, {"action": "export_verdicts", "_selected_action": [article.pk, boats.pk]})

    assert response.headers["Content-Disposition"] == 'attachment; filename="verdicts.csv"'
    assert [row.article_id for row in read_csv(io.BytesIO(response.getvalue()))] == [article.pk] * 4 + [boats.pk]


def test_exports_nothing_when_the_chosen_articles_are_gone(desk, article):
    response = desk.post(LIST, {"action": "export_verdicts", "_selected_action": [4711]}, follow=True)

    assert messages(response) == ["These articles no longer exist."]


def test_the_list_takes_the_same_queries_for_many_articles(desk, make_article, django_assert_max_num_queries):
    for _ in range(3):
        make_article()
    with django_assert_max_num_queries(50) as few:
        desk.get(LIST)
    for _ in range(3):
        make_article()
    with django_assert_max_num_queries(len(few)):
        desk.get(LIST)


def test_changes_what_is_known_of_an_article_and_not_its_text(desk, article):
    version = article.versions.get()
    response = desk.post(
        f"{LIST}{article.pk}/change/",
        {
            "title": "Trees at last",
            "byline": "Nora Quill",
            "source_url": "https://post.example/trees",
            "due_at_0": "2026-05-14",
            "due_at_1": "17:00",
            "language": "de",
            "policy": Policy.objects.get(name="two sources").pk,
            "text": "Changed.",
        },
    )

    assert response.status_code == 302
    article.refresh_from_db()
    assert (article.title, article.byline, article.language) == ("Trees at last", "Nora Quill", "de")
    assert article.source_url == "https://post.example/trees"
    assert article.due_at == datetime(2026, 5, 14, 17, 0, tzinfo=UTC)
    assert article.policy.name == "two sources"
    entry = Entry.objects.get(act="policy")
    assert (entry.article, entry.before, entry.after) == (
        article,
        {"policy": "that of the desk"},
        {"policy": "two sources"},
    )
    assert article.versions.get().text == version.text


def test_what_was_changed_of_an_article_is_in_the_record(desk, article, adam):
    Article.objects.update(byline="Nora Quill", due_at=datetime(2026, 5, 14, 17, 0, tzinfo=UTC))
    details = {"title": article.title, "outlet": article.outlet, "language": "en", "desk": "City"}
    posted = {**details, "byline": "Ida Holm", "due_at_0": "2026-05-14", "due_at_1": "18:30"}

    desk.post(f"{LIST}{article.pk}/change/", posted)
    desk.post(f"{LIST}{article.pk}/change/", posted)

    entry = Entry.objects.get(act="amended")
    assert (entry.article, entry.person) == (article, adam)
    assert entry.before == {"byline": "Nora Quill", "due_at": "2026-05-14T17:00:00+00:00", "desk": ""}
    assert entry.after == {"byline": "Ida Holm", "due_at": "2026-05-14T18:30:00+00:00", "desk": "City"}
    assert not is_kept(article)


def test_what_others_do_to_an_article_meanwhile_is_left_alone(desk, article):
    def sign_off_before_the_update(execute, sql, params, many, context):
        if sql.startswith("UPDATE") and not signed_off:
            signed_off.append(sql)
            Article.objects.update(stage="signed-off")
        return execute(sql, params, many, context)

    signed_off: list[str] = []
    with connection.execute_wrapper(sign_off_before_the_update):
        desk.post(f"{LIST}{article.pk}/change/", {"title": "Trees at last", "language": "en"})

    article.refresh_from_db()
    assert (article.title, article.stage) == ("Trees at last", "signed-off")


@pytest.mark.parametrize(
    ("state", "sentence"),
    [("failed", "Its claims could not be found"), ("waiting", "Its claims are being looked for."), ("done", "pasted")],
)
def test_shows_the_texts_and_what_became_of_their_claims(desk, article, state, sentence):
    article.versions.update(extraction=state)

    page = desk.get(f"{LIST}{article.pk}/change/").text

    assert f'<a href="/admin/claims/version/{article.versions.get().pk}/change/">Version 1</a>' in page
    assert sentence in page


def test_says_which_text_is_the_one_now_and_leads_to_the_next(desk, article):
    new = f'<a href="/articles/{article.pk}/versions/new/">Bring a new version</a>'
    Version.objects.create(article=article, number=2, text="Trees are planted", is_current=False, origin="paste")
    Article.objects.filter(pk=article.pk).update(stage="review")

    page = desk.get(f"{LIST}{article.pk}/change/").text

    assert new in page
    assert (page.index("Version 1</a>") < page.index("The text now.") < page.index("Version 2</a>")) is True
    Article.objects.filter(pk=article.pk).update(stage="signed-off")
    assert new not in desk.get(f"{LIST}{article.pk}/change/").text


def test_a_source_url_is_a_web_address(desk, article):
    response = desk.post(f"{LIST}{article.pk}/change/", {"title": "Trees", "source_url": "ftp://post.example"})

    assert response.context["errors"]
    assert "A link begins with http:// or https:// and names a site." in response.text


def test_an_article_that_nobody_worked_on_is_deleted_with_its_texts_and_claims(desk, adam, article):
    page = desk.get(f"{LIST}{article.pk}/delete/").text
    assert "Mentions: 5" in page

    desk.post(f"{LIST}{article.pk}/delete/", {"post": "yes"})

    assert Entry.objects.get(act="deleted").person == adam
    assert not Article.objects.exists()
    assert not Version.objects.exists()
    assert not Claim.objects.exists()
    assert not Mention.objects.exists()


@pytest.mark.parametrize("method", ["get", "post"])
@pytest.mark.parametrize("kept_by", ["verdict", "citation"])
def test_an_article_that_people_worked_on_stays_and_a_sentence_says_so(desk, article, alice, method, kept_by):
    if kept_by == "verdict":
        record_verdict(article.claims.get(number=1), outcome="verified", reviewer=alice, seen=None)
    else:
        cite(article.claims.get(number=1), by=alice, title="Tree register")

    response = getattr(desk, method)(f"{LIST}{article.pk}/delete/", {"post": "yes"}, follow=True)

    assert response.redirect_chain == [(f"{LIST}{article.pk}/change/", 302)]
    assert messages(response) == [
        "“Harbour town plants its first trees” stays: people have worked on it, and what they did is kept for ever."
    ]
    assert "deletelink" not in response.text
    assert Article.objects.get() == article


def test_many_are_not_deleted_at_once(desk, article):
    desk.post(LIST, {"action": "delete_selected", "_selected_action": [article.pk], "post": "yes"})

    assert Article.objects.get() == article


@pytest.mark.parametrize(
    ("state", "sentence"),
    [
        ("failed", "Claims are looked for again: 1."),
        ("waiting", "Claims are looked for again: 1."),
        ("done", "The claims of these articles were found already."),
    ],
)
def test_claims_are_looked_for_again_where_that_failed(desk, state, sentence):
    # Within a test's transaction nothing is committed, so that nothing has been looked for yet.
    text = read_pasted("Trees\n\nThe council planted 4,200 trees.")
    article = import_article(text, metadata=Metadata(), origin=Version.Origin.PASTE).article
    article.versions.update(extraction=state)

    response = desk.post(LIST, {"action": "look_again", "_selected_action": [article.pk]}, follow=True)

    assert messages(response) == [sentence]
    assert article.versions.get().extraction == "done"
    assert article.claims.exists() is (state != "done")


def test_says_when_it_failed_again(desk, article):
    # Claims of another origin stand in the way of claim 1.
    article.versions.update(extraction="failed")

    response = desk.post(LIST, {"action": "look_again", "_selected_action": [article.pk]}, follow=True)

    assert messages(response) == ["It failed again for 1 of 1: the server's log says why."]
    assert article.versions.get().extraction == "failed"
    assert article.claims.count() == 4

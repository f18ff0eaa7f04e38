"""Importing by hand: what is shown before anything is stored, and what is stored then."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime
from threading import Barrier

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.urls import reverse

from claims.models import Article, Version
from claims.roles import ADMIN
from tests.conftest import make_person

ADDRESS = "/admin/claims/article/add/"
TEXT = "Harbour town plants trees\n\nThe council planted 4,200 trees. “We began late,” said Mayor Ida Holm.\n\nMore."


@pytest.fixture
def desk(client, adam):
    client.force_login(adam)
    return client


def post(client, step, **fields):
    return client.post(ADDRESS, {"language": "en", step: "1", **fields})


def shown(response):
    """What the form holds on the page, as a browser would send it back."""
    form = response.context["form"]
    names = ("text", "title", "byline", "outlet", "source_url", "published_on", "due_at", "language")
    hidden = ("original", "original_name", "previewed")
    values = {name: form[name].value() or "" for name in (*names, *hidden)}
    assert all(isinstance(value, str) for value in values.values())
    return values


def upload(raw, name="trees.txt"):
    return SimpleUploadedFile(name, raw, content_type="text/plain")


def test_offers_to_paste_or_to_upload(desk):
    response = desk.get(ADDRESS)

    assert response.status_code == 200
    assert response.context["preview"] is None
    assert "Paste a text or choose a file" in response.text


def test_shows_what_would_be_stored_and_stores_nothing(desk):
    response = post(desk, "preview", text=TEXT)

    preview = response.context["preview"]
    assert preview.title == "Harbour town plants trees"
    assert (preview.words, preview.paragraphs, preview.figures, preview.quotations) == (17, 2, 1, 1)
    assert [(c.kind, c.type, c.speaker, c.before, c.exact, c.after) for c in preview.claims] == [
        ("figure", "count", "", "The council planted ", "4,200", " trees."),
        ("quotation", "direct", "Ida Holm", "“", "We began late,", "” said Mayor Ida Holm."),
    ]
    assert '<mark data-kind="figure">4,200</mark>' in response.text
    assert not Article.objects.exists()


def test_imports_what_was_shown_and_leads_to_the_desk(desk, adam, settings, django_capture_on_commit_callbacks):
    settings.TIME_ZONE = "Europe/Oslo"
    fields = {
        "text": TEXT,
        "byline": "Nora Quill",
        "outlet": "Osterby Post",
        "source_url": "post.example/trees",
        "published_on": "2026-03-01",
        "due_at": "2026-03-01T17:00",
        "language": "de",
    }
    page = post(desk, "preview", **fields)
    with django_capture_on_commit_callbacks(execute=True):
        response = post(desk, "import", **shown(page))

    article = Article.objects.get()
    assert response.status_code == 302
    assert response.headers["Location"] == reverse("article", args=[article.pk])
    assert (article.title, article.byline, article.outlet) == (
        "Harbour town plants trees",
        "Nora Quill",
        "Osterby Post",
    )
    assert (article.source_url, article.published_on, article.language) == (
        "https://post.example/trees",
        date(2026, 3, 1),
        "de",
    )
    assert article.due_at == datetime(2026, 3, 1, 16, 0, tzinfo=UTC)
    version = article.versions.get()
    assert (version.text, version.origin, version.imported_by, version.extraction) == (TEXT, "paste", adam, "done")


def test_says_how_many_claims_were_found(desk, django_capture_on_commit_callbacks):
    page = post(desk, "preview", text=TEXT)
    # The page answers before the test's transaction ends, so that nothing has been looked for yet.
    response = desk.post(ADDRESS, {**shown(page), "import": "1"}, follow=True)

    assert "“Harbour town plants trees” is stored. Its claims are being looked for: look again in a moment." in [
        str(message) for message in response.context["messages"]
    ]


@pytest.mark.django_db(transaction=True)
def test_says_how_many_claims_were_found_at_once(desk):
    page = post(desk, "preview", text=TEXT)
    response = desk.post(ADDRESS, {**shown(page), "import": "1"}, follow=True)

    assert [str(message) for message in response.context["messages"]] == [
        "“Harbour town plants trees” is stored. 2 claims found."
    ]


def test_a_given_title_is_put_before_the_text(desk):
    page = post(desk, "preview", text="The council planted 4,200 trees.", title="Trees")
    assert page.context["preview"].title == "Trees"

    post(desk, "import", **shown(page))

    assert Version.objects.get().text == "Trees\n\nThe council planted 4,200 trees."


def test_nothing_is_imported_that_was_not_shown(desk):
    response = post(desk, "import", text=TEXT)

    assert "This is not what you were shown: look at the preview, then import." in response.text
    assert response.context["preview"].figures == 1
    assert not Article.objects.exists()

    changed = post(desk, "import", **shown(response) | {"text": TEXT + " And 12 more."})

    assert "This is not what you were shown" in changed.text
    assert changed.context["preview"].figures == 2
    assert not Article.objects.exists()


def test_an_upload_survives_its_preview(desk):
    raw = TEXT.replace("\n", "\r\n").encode("cp1252")
    page = post(desk, "preview", upload=upload(raw))
    assert "Converted from Windows-1252" in page.text
    assert shown(page)["text"] == TEXT

    # A browser sends line ends of its own.
    post(desk, "import", **shown(page) | {"text": TEXT.replace("\n", "\r\n")})

    version = Version.objects.get()
    assert version.text == TEXT
    assert (version.origin, version.original_name) == ("file", "trees.txt")
    assert bytes(version.original or b"") == raw


def test_a_web_page_is_read_as_one_and_kept_as_it_came(desk):
    raw = b"<title>Post</title><nav>Home</nav><h1>Trees &amp; more</h1><p style='width:50px'>The council planted <b>4,200</b> trees."
    page = post(desk, "preview", upload=upload(raw, name="trees.html"))

    post(desk, "import", **shown(page))

    version = Version.objects.get()
    assert version.text == "Trees & more\nThe council planted 4,200 trees."
    assert bytes(version.original or b"") == raw


def test_an_upload_whose_words_were_changed_has_no_original(desk):
    page = post(desk, "preview", upload=upload(TEXT.encode()))
    page = post(desk, "preview", **shown(page) | {"text": TEXT + " Changed."})
    post(desk, "import", **shown(page))

    version = Version.objects.get()
    assert version.text == TEXT + " Changed."
    assert (version.origin, version.original, version.original_name) == ("paste", None, "")


@pytest.mark.parametrize("original", ["no base64!", "AAAA"])
def test_an_original_that_is_none_is_passed_over(desk, original):
    page = post(desk, "preview", text=TEXT, original=original)
    post(desk, "import", **shown(page))

    assert Version.objects.get().original is None


def test_a_file_takes_the_place_of_what_was_pasted(desk):
    page = post(desk, "preview", text="Something else", upload=upload(b"Trees\nA text."))

    assert shown(page)["text"] == "Trees\nA text."


@pytest.mark.parametrize(
    ("fields", "field", "sentence"),
    [
        ({"text": " \r\n"}, "text", "There is no text in it."),
        ({}, "text", "There is no text in it."),
        ({"upload": upload(b"")}, "upload", "There is nothing in this file."),
        (
            {"upload": upload(b"%PDF-1.7")},
            "upload",
            "This is a PDF, not plain text. Upload the document that it was made from (.docx, .odt), or paste its words.",
        ),
        (
            {"text": TEXT, "source_url": "javascript:alert(1)"},
            "source_url",
            "A link begins with http:// or https:// and names a site.",
        ),
        ({"text": TEXT, "title": "x" * 501}, "title", "Ensure this value has at most 500 characters (it has 501)."),
        ({"text": TEXT, "published_on": "yesterday"}, "published_on", "Enter a valid date."),
        ({"text": TEXT, "due_at": "at five"}, "due_at", "Enter a valid date/time."),
        (
            {"text": TEXT, "language": "xx"},
            "language",
            "Select a valid choice. xx is not one of the available choices.",
        ),
    ],
)
def test_says_in_one_sentence_what_is_wrong(desk, fields, field, sentence):
    response = post(desk, "preview", **fields)

    assert response.status_code == 200
    assert response.context["form"].errors == {field: [sentence]}
    assert not Article.objects.exists()


@pytest.mark.parametrize("sent", ["text", "upload"])
def test_a_text_that_is_too_long_gets_the_same_sentence_however_long_it_is(desk, settings, sent):
    settings.ARTICLE_MAX_BYTES = 1000
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 4000
    sentence = "The text is too long: an article may hold 1,000 bytes. Import it in parts."

    for length in (1001, 5000, 100_000):
        content = "a " * (length // 2 + 1)
        response = post(desk, "preview", **{sent: upload(content.encode()) if sent == "upload" else content + "b"})
        assert sentence in response.text
        assert response.status_code == (413 if length > 4000 else 200)


def test_the_same_text_is_noticed_with_a_link(desk):
    page = post(desk, "preview", text=TEXT)
    post(desk, "import", **shown(page))
    article = Article.objects.get()

    again = post(desk, "preview", text=TEXT + "\n")

    assert "This very text has been imported already:" in again.text
    assert f'<a href="{article.get_absolute_url()}">Harbour town plants trees</a>' in again.text


def test_the_same_text_is_imported_again_only_knowingly(desk):
    page = post(desk, "preview", text=TEXT)
    post(desk, "import", **shown(page))

    refused = post(desk, "import", **shown(page))
    assert refused.context["form"].errors == {"again": ["Tick this to have it twice."]}
    assert Article.objects.count() == 1

    post(desk, "import", **shown(page), again="on")
    assert Article.objects.count() == 2


def test_an_edited_text_is_told_to_begin_anew_or_to_be_a_new_version(desk):
    post(desk, "import", **shown(post(desk, "preview", text=TEXT)))
    first = Article.objects.get()

    page = post(desk, "preview", text=TEXT.replace("4,200", "4,300")).text

    assert "There is already an article with this headline, but with a different text:" in page
    assert f'<a href="{first.get_absolute_url()}">Harbour town plants trees</a>' in page
    assert "without the verdicts of the other" in page
    assert f'<a href="/articles/{first.pk}/versions/new/">Bring it as a new version of that one instead</a>' in page
    assert "with this headline" not in post(desk, "preview", text=TEXT).text
    assert "with this headline" not in post(desk, "preview", text="Another headline\n\nA text.").text


@pytest.mark.django_db(transaction=True)
def test_of_two_people_who_import_one_text_at_the_same_moment_the_second_is_told(adam):
    desks = [Client(), Client()]
    for desk, person in zip(desks, (adam, make_person("anna", ADMIN)), strict=True):
        desk.force_login(person)
    form = shown(post(desks[0], "preview", text=TEXT))
    start = Barrier(2)

    def store(desk):
        start.wait()
        try:
            response = post(desk, "import", **form)
        finally:
            connection.close()
        return [] if response.status_code == 302 else response.context["form"].errors["again"]

    with ThreadPoolExecutor(2) as pool:
        said = sorted(pool.map(store, desks))

    assert said == [[], ["Tick this to have it twice."]]
    assert Article.objects.count() == 1


def test_shows_the_language_that_the_text_tells_and_keeps_it(desk):
    text = "העיר נטעה עצים\n\nהעירייה נטעה 4,200 עצים באביב."

    page = post(desk, "preview", text=text, language="")
    assert page.context["preview"].language == "he"
    assert "Language: Hebrew" in page.text
    post(desk, "import", **shown(page))

    article = Article.objects.get()
    assert article.language == "he"
    galley = desk.get(article.get_absolute_url()).text
    assert '<article id="galley" class="galley-text" lang="he" dir="rtl"' in galley


def test_the_text_is_escaped(desk):
    response = post(desk, "preview", text="<script>alert(1)</script>\n\n“<b>Never</b> 12,” said <i>Ida Holm</i>.")

    assert "<script>alert" not in response.text
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in response.text
    assert "<b>Never" not in response.text


@pytest.mark.parametrize(
    ("target", "holds", "lacks"), [("preview", "counts", "<textarea"), ("import", "<textarea", "<html")]
)
def test_htmx_gets_the_part_it_asks_for(desk, target, holds, lacks):
    response = desk.post(ADDRESS, {"text": TEXT, "language": "en"}, headers={"HX-Request": "true", "HX-Target": target})

    assert holds in response.text
    assert lacks not in response.text
    assert "<html" not in response.text


def test_what_is_wrong_is_said_in_the_part_that_htmx_gets(desk):
    response = desk.post(
        ADDRESS,
        {"text": TEXT, "language": "en", "source_url": "ftp://post.example"},
        headers={"HX-Request": "true", "HX-Target": "preview"},
    )

    assert "Source URL: A link begins with http:// or https:// and names a site." in response.text


def test_a_forged_request_is_refused(adam):
    client = Client(enforce_csrf_checks=True)
    client.force_login(adam)

    assert client.post(ADDRESS, {"text": TEXT, "language": "en", "preview": "1"}).status_code == 403


@pytest.mark.parametrize("method", ["put", "patch", "delete"])
def test_knows_no_other_method(desk, method):
    assert getattr(desk, method)(ADDRESS).status_code == 405


def test_the_import_stands_in_the_history_of_the_article(desk):
    page = post(desk, "preview", text=TEXT)
    post(desk, "import", **shown(page))

    assert "Added." in desk.get(f"/admin/claims/article/{Article.objects.get().pk}/history/").text

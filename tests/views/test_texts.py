"""Keeping what a source says, what it said at each time, and what changed."""

import re
from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.utils import timezone

from claims.fetching import network as networks
from claims.models import Capture, FetchAttempt, Source
from claims.reading import MEDIA_TYPES, SOURCE_MEDIA_TYPES
from claims.reading.manuscripts import PDF
from claims.reading.open_documents import FROM_OPEN_DOCUMENT
from claims.reading.pdf import FROM_PDF
from claims.reading.word_documents import FROM_WORD
from claims.reviewing import capture, cite, record_verdict
from claims.reviewing.confidence import keep_in_confidence
from claims.tasks import fetch_text
from tests.fetching.site import PAGE, open_site, reply
from tests.reading.pdf_files import pdf
from tests.reading.test_open_documents import document as open_document
from tests.reading.test_word_documents import document as word
from tests.reading.test_word_documents import run

HTMX = {"HX-Request": "true"}
FIRST, SECOND = "The nursery delivered 4,200 trees in spring.", "The nursery delivered 4,150 trees in spring."
CHANGED = "The source has changed since this verdict."


@pytest.fixture
def citation(claim, alice):
    return cite(claim, by=alice, url="https://nursery.example/2025", title="Deliveries")


@pytest.fixture
def as_alice(client, alice):
    client.force_login(alice)
    return client


@pytest.fixture
def two_texts(citation, alice):
    """The claim was verified on the first of two texts."""
    capture(citation.source, text=FIRST, how="paste", by=alice)
    record_verdict(citation.claim, outcome="verified", reviewer=alice, seen=None)
    capture(citation.source, text=SECOND, how="paste", by=alice)
    return citation.source


class TestFromTheClaim:
    def path(self, citation) -> str:
        return f"/citations/{citation.pk}/text/"

    def test_a_pasted_text_is_kept_normalised(self, as_alice, citation):
        response = as_alice.post(self.path(citation), {"text": "Cafe\u0301\r\nopens.\x07 "}, headers=HTMX)

        assert response.status_code == 200
        assert "desk-said" in response.headers["HX-Trigger-After-Swap"]
        made = Capture.objects.get()
        assert (made.text, made.how, made.original) == ("Café\nopens.", "paste", None)

    def test_without_scripts_it_leads_back_to_the_claim(self, as_alice, citation):
        response = as_alice.post(self.path(citation), {"text": FIRST}, follow=True)

        assert response.redirect_chain[0][0].endswith(f"?claim={citation.claim_id}#claim")
        assert "The text of the source is kept." in response.text
        assert "Its text now" in response.text

    def test_an_uploaded_file_is_kept_with_its_bytes(self, as_alice, citation):
        raw = b"\xef\xbb\xbf" + FIRST.encode()

        as_alice.post(self.path(citation), {"upload": SimpleUploadedFile("deliveries.txt", raw)})

        made = Capture.objects.get()
        assert (made.text, made.how, made.name, made.media_type) == (FIRST, "upload", "deliveries.txt", "text/plain")
        assert bytes(made.original or b"") == raw

    def test_of_a_saved_page_its_readable_text(self, as_alice, citation):
        page = f"<title>Nursery</title><nav>Home</nav><main><p>{FIRST}<script>x()</script></main>"

        as_alice.post(self.path(citation), {"upload": SimpleUploadedFile("page.HTML", page.encode())})

        made = Capture.objects.get()
        assert (made.text, made.media_type) == (FIRST, "text/html")

    @pytest.mark.parametrize(
        ("name", "raw", "media_type", "note"),
        [
            ("a.pdf", pdf([FIRST]), PDF, FROM_PDF),
            ("print", pdf([FIRST]), PDF, FROM_PDF),
            ("a.docx", word(f"<w:p>{run(FIRST)}</w:p>"), MEDIA_TYPES[".docx"], FROM_WORD),
            ("a.odt", open_document(f"<text:p>{FIRST}</text:p>"), MEDIA_TYPES[".odt"], FROM_OPEN_DOCUMENT),
        ],
        ids=["PDF", "a PDF by its first bytes", "Word", "OpenDocument"],
    )
    def test_of_a_document_its_text_and_what_was_left_out_is_said(
        self, as_alice, citation, name, raw, media_type, note
    ):
        response = as_alice.post(self.path(citation), {"upload": SimpleUploadedFile(name, raw)}, follow=True)

        made = Capture.objects.get()
        assert (made.text, made.name, made.media_type) == (FIRST, name, media_type)
        assert (made.original_size, made.pages) == (len(raw), [0] if media_type == PDF else [])
        assert f"The text of the source is kept. {note}" in response.text

    def test_the_form_names_every_kind_of_file_that_is_read(self, as_alice, citation):
        page = as_alice.get(citation.claim.get_absolute_url()).text

        [taken] = re.findall(r'type="file" name="upload" accept="([^"]*)"', page)
        assert set(taken.split(",")) == set(SOURCE_MEDIA_TYPES)

    def test_what_is_refused_of_a_file_describes_its_field(self, as_alice, citation):
        scan = SimpleUploadedFile("scan.pdf", pdf([]))

        page = as_alice.post(self.path(citation), {"upload": scan}).text

        [field] = re.findall(r'<input id="upload_[^>]*>', page)
        assert f'aria-describedby="upload_{citation.pk}_takes upload_{citation.pk}_wrong" aria-invalid="true"' in field
        [wrong] = re.findall(rf'<div id="upload_{citation.pk}_wrong">(.*?)</div>', page, re.DOTALL)
        assert "There is no text in this PDF, only pictures of pages, as in a scan: paste what it says." in wrong

    @pytest.mark.parametrize("headers", [{}, HTMX], ids=["plain", "htmx"])
    @pytest.mark.parametrize(
        ("data", "sentence"),
        [
            ({"text": " \n "}, "There is no text in it."),
            ({"text": "Too many words."}, "The text is too long: 12 bytes are kept of a source."),
            ({"upload": b"%PDF-1.7 of a scan"}, "This is no PDF that can be read"),
            ({"upload": b"%PDF" + b"-" * 60}, "This PDF is too large: 48 bytes are read at most."),
            ({"upload": b""}, "There is nothing in this file."),
            ({"upload": b"x" * 100}, "The text is too long"),
        ],
    )
    def test_what_is_refused_is_said_in_one_sentence_beside_the_open_form(
        self, as_alice, citation, settings, headers, data, sentence
    ):
        settings.SOURCE_MAX_BYTES = 12
        sent = {name: SimpleUploadedFile("a.txt", said) if name == "upload" else said for name, said in data.items()}

        response = as_alice.post(self.path(citation), sent, headers=headers)

        assert response.status_code == 422
        assert sentence in response.text
        assert '<details class="cited-text" open>' in response.text
        assert str(data.get("text", "")) in response.text
        assert not Capture.objects.exists()

    def test_the_same_text_is_seen_again(self, as_alice, citation, alice):
        capture(citation.source, text=FIRST, how="paste", by=alice)

        response = as_alice.post(self.path(citation), {"text": f"{FIRST}\n"}, follow=True)

        assert "The source still says the same: seen again." in response.text
        assert Capture.objects.count() == 1

    def test_another_text_says_how_many_verdicts_rest_on_the_old_one(self, as_alice, two_texts, citation):
        capture(two_texts, text=FIRST, how="paste", by=two_texts.added_by)

        response = as_alice.post(self.path(citation), {"text": "No trees."}, follow=True)

        assert (
            "The source has changed: its new text is kept beside the old one. "
            "1 verdict rests on what it said before." in response.text
        )

    def test_the_claim_says_that_the_source_has_changed_until_it_is_judged_again(self, as_alice, two_texts, claim):
        claim.refresh_from_db()
        assert CHANGED in as_alice.get(claim.get_absolute_url()).text

        record_verdict(claim, outcome="disputed", reviewer=two_texts.added_by, seen=claim.latest_verdict_id)

        assert CHANGED not in as_alice.get(claim.get_absolute_url()).text

    def test_it_can_be_kept_when_the_article_is_locked(self, as_alice, citation):
        citation.claim.article.stage = "signed-off"
        citation.claim.article.save()

        as_alice.post(self.path(citation), {"text": FIRST})

        assert Capture.objects.exists()

    def test_who_may_only_look_reads_it_and_keeps_nothing(self, client, vera, two_texts, citation):
        client.force_login(vera)

        page = client.get(citation.claim.get_absolute_url()).text

        assert self.path(citation) not in page
        assert f'href="/sources/{two_texts.pk}/texts/2/"' in page
        assert client.post(self.path(citation), {"text": "No trees."}).status_code == 403


class TestTheSource:
    def test_shows_its_texts_in_time_the_latest_first(self, as_alice, two_texts, bob):
        capture(two_texts, text=SECOND, how="fetch", by=bob)

        response = as_alice.get(f"/sources/{two_texts.pk}/texts/")

        assert [(made.number, made.times_seen) for made in response.context["captures"]] == [(2, 1), (1, 0)]
        assert "Seen again once" in response.text
        assert f'href="/sources/{two_texts.pk}/texts/2/changes/"' in response.text
        assert f'href="/sources/{two_texts.pk}/texts/1/changes/"' not in response.text
        assert f"/sources/{two_texts.pk}/texts/" in as_alice.get(two_texts.get_absolute_url()).text

    def test_lists_the_verdicts_that_rest_on_an_older_text(self, as_alice, two_texts, claim):
        response = as_alice.get(f"/sources/{two_texts.pk}/texts/")

        assert "Verdicts that rest on what it no longer says" in response.text
        assert f'href="{claim.get_absolute_url()}"' in response.text
        assert f'href="/sources/{two_texts.pk}/texts/2/changes/?since=1"' in response.text

    def test_keeps_what_it_says_now(self, as_alice, two_texts):
        response = as_alice.post(f"/sources/{two_texts.pk}/texts/keep/", {"text": "No trees."}, follow=True)

        assert response.redirect_chain == [(f"/sources/{two_texts.pk}/texts/", 302)]
        assert Capture.objects.latest("pk").number == 3

    def test_keeps_what_was_typed_when_it_refuses(self, as_alice, two_texts, settings):
        settings.SOURCE_MAX_BYTES = 12

        response = as_alice.post(f"/sources/{two_texts.pk}/texts/keep/", {"text": "Too many words."})

        assert response.status_code == 422
        assert "Too many words.</textarea>" in response.text

    def test_shows_the_difference_word_by_word(self, as_alice, two_texts):
        page = as_alice.get(f"/sources/{two_texts.pk}/texts/2/changes/").text

        assert (
            '<del><span class="unseen">gone: </span>4,200</del> <ins><span class="unseen">new: </span>4,150</ins>'
            in page
        )
        assert "1 word is gone, 1 word is new." in page

    @pytest.mark.parametrize("address", ["1/changes/", "2/changes/?since=2", "2/changes/?since=9", "2/original/", "3/"])
    def test_what_there_is_not_is_not_found(self, as_alice, two_texts, address):
        assert as_alice.get(f"/sources/{two_texts.pk}/texts/{address}").status_code == 404

    def test_another_white_space_is_no_difference_of_words(self, as_alice, two_texts, alice):
        capture(two_texts, text=SECOND.replace(" ", "\n"), how="paste", by=alice)

        assert "every word is the same" in as_alice.get(f"/sources/{two_texts.pk}/texts/3/changes/").text

    def test_shows_a_text_whole_with_its_hash_and_gives_its_bytes(self, as_alice, citation, alice):
        made = capture(
            citation.source, text=FIRST, how="upload", by=alice, name="a.html", media_type="text/html", original=b"<p>"
        ).capture

        page = as_alice.get(f"/sources/{citation.source_id}/texts/1/").text
        response = as_alice.get(f"/sources/{citation.source_id}/texts/1/original/")

        assert FIRST in page
        assert made.sha256 in page
        assert (response.content, response.headers["Content-Type"]) == (b"<p>", "application/octet-stream")
        assert response.headers["Content-Disposition"].startswith("attachment;")

    def test_shows_where_each_page_of_a_file_begins(self, as_alice, citation):
        raw = pdf(["The nursery delivered trees"], [], ["<in> spring."])
        as_alice.post(f"/sources/{citation.source_id}/texts/keep/", {"upload": SimpleUploadedFile("a.pdf", raw)})

        page = as_alice.get(f"/sources/{citation.source_id}/texts/1/").text

        [text] = re.findall(r'<div class="whole-text"[^>]*>(.*?)</div>', page, re.DOTALL)
        assert text == (
            '<span class="page-mark" id="page-1">p. 1</span>The nursery delivered trees\n'
            '<span class="page-mark" id="page-2">p. 2</span><span class="page-mark" id="page-3">p. 3</span>&lt;in&gt; spring.'
        )
        assert "a.pdf</span> application/pdf · 1.0\xa0KB · 3 pages" in page
        assert Capture.objects.get().original_sha256 in page
        download = as_alice.get(f"/sources/{citation.source_id}/texts/1/original/")
        assert download.headers["Content-Disposition"].endswith('-text-1.pdf"')

    def test_that_is_confidential_shows_its_texts_to_those_who_are_named_on_it(self, client, alice, carol):
        source = keep_in_confidence(by=alice, title="The harbour master")
        capture(source, text=FIRST, how="upload", by=alice, original=FIRST.encode())
        pages = ["", "1/", "1/changes/", "1/original/"]
        answers = {}

        for person in (alice, carol):
            client.force_login(person)
            answers[person] = [client.get(f"/sources/{source.pk}/texts/{page}").status_code for page in pages]
        kept = client.post(f"/sources/{source.pk}/texts/keep/", {"text": SECOND}).status_code

        assert answers == {alice: [200, 200, 404, 200], carol: [404, 404, 404, 404]}
        assert kept == 404
        assert [made.number for made in source.captures.all()] == [1]


class TestFetching:
    """From a site on this machine, the only one of the network that these tests give the fetcher."""

    @pytest.fixture
    def site(self, monkeypatch, settings):
        settings.FETCH_SOURCES = True
        with open_site() as site:
            monkeypatch.setattr(networks, "PUBLIC", site.network)
            yield site

    @pytest.fixture
    def linked(self, claim, alice, site):
        return cite(claim, by=alice, url=f"{site.url}berths")

    @pytest.mark.parametrize("headers", [{}, HTMX], ids=["plain", "htmx"])
    def test_keeps_what_the_page_says_with_its_bytes(self, as_alice, linked, site, alice, headers):
        site.replies = [
            reply(status="302 Found", Location="/new"),
            reply(PAGE + b"\xe4", media_type="text/html; charset=latin1"),
        ]
        assert f"/citations/{linked.pk}/text/fetch/" in as_alice.get(linked.claim.get_absolute_url()).text

        response = as_alice.post(f"/citations/{linked.pk}/text/fetch/", headers=headers)

        assert response.status_code == (200 if headers else 302)
        made = Capture.objects.get()
        assert (made.text, made.how, made.captured_by) == ("The port has 30 berths.", "fetch", alice)
        assert (made.url, made.media_type, made.name) == (f"{site.url}new", "text/html", "")
        assert bytes(made.original or b"") == PAGE + b"\xe4"

    def test_keeps_a_pdf_with_its_pages(self, as_alice, linked, site):
        raw = pdf(["The port has 30 berths."], ["Two are closed."])
        site.replies = [reply(raw, media_type="application/pdf")]

        page = as_alice.post(f"/sources/{linked.source_id}/texts/fetch/", follow=True)

        made = Capture.objects.get()
        assert (made.text, made.pages) == ("The port has 30 berths.\nTwo are closed.", [0, 24])
        assert [str(message) for message in page.context["messages"]] == [f"The text of the source is kept. {FROM_PDF}"]

    def test_from_the_page_of_the_source_says_what_came_of_it(self, as_alice, linked, site):
        def fetched() -> str:
            page = as_alice.post(f"/sources/{linked.source_id}/texts/fetch/", follow=True)
            return " ".join(str(message) for message in page.context["messages"])

        said = [fetched(), fetched()]
        site.replies = [reply(b"The port has 31 berths.", media_type="text/plain")]

        assert [*said, fetched()] == [
            "The text of the source is kept.",
            "The source still says the same: seen again.",
            "The source has changed: its new text is kept beside the old one.",
        ]

    @pytest.mark.parametrize(
        ("answer", "sentence"),
        [
            (reply(status="403 Forbidden"), "The site did not answer with the page. Open it in your browser"),
            (reply(media_type="image/png"), "neither a web page, a PDF nor plain text"),
            (reply(b"%PDF-1.7", media_type="application/pdf"), "This is no PDF that can be read"),
            (reply(b"<main></main>"), "There is no text in it."),
            (reply(b"<div>" * 1_000 + b"x"), "nested too deeply"),
            (reply(b"<br>" * 400_000), "too many parts"),
        ],
    )
    def test_a_failure_is_one_sentence_and_nothing_is_stored(self, as_alice, linked, site, answer, sentence):
        site.replies = [answer]

        pages = [
            as_alice.post(f"/citations/{linked.pk}/text/fetch/"),
            as_alice.post(f"/sources/{linked.source_id}/texts/fetch/"),
        ]

        assert [page.status_code for page in pages] == [422, 422]
        assert all(sentence in page.text for page in pages)
        assert not Capture.objects.exists()

    def test_is_off_unless_the_newsroom_switches_it_on(self, as_alice, linked, settings):
        settings.FETCH_SOURCES = False

        assert "/fetch/" not in as_alice.get(linked.claim.get_absolute_url()).text
        assert "/fetch/" not in as_alice.get(f"/sources/{linked.source_id}/texts/").text
        assert as_alice.post(f"/citations/{linked.pk}/text/fetch/").status_code == 404
        assert as_alice.post(f"/sources/{linked.source_id}/texts/fetch/").status_code == 404
        assert "refusal" in fetch_text.func(linked.source_id, linked.added_by_id)

    @pytest.mark.parametrize("headers", [{}, HTMX], ids=["plain", "htmx"])
    def test_for_one_person_so_many_an_hour(self, as_alice, client, linked, site, settings, alice, bob, headers):
        settings.FETCHES_PER_HOUR = 2
        now = timezone.now()
        for minutes in (61, 50):
            FetchAttempt.objects.create(person=alice, at=now - timedelta(minutes=minutes))
        paths = [f"/citations/{linked.pk}/text/fetch/", f"/sources/{linked.source_id}/texts/fetch/"]
        assert as_alice.post(paths[0], headers=headers).status_code < 400

        refused = [as_alice.post(path, headers=headers) for path in paths]

        again = f"{now + timedelta(minutes=10):%H:%M}"
        sentence = f"2 pages an hour can be fetched by one person: the next from {again} on."
        assert [page.status_code for page in refused] == [422, 422]
        assert all(sentence in page.text for page in refused)
        assert len(site.heard) == 1
        client.force_login(bob)
        assert client.post(paths[1]).status_code == 302

    def test_needs_a_link(self, as_alice, claim, alice, site):
        letter = cite(claim, by=alice, title="A letter")

        assert as_alice.post(f"/citations/{letter.pk}/text/fetch/").status_code == 404

    def test_by_the_network_of_the_program_never_reaches_this_machine(self, as_alice, claim, alice, settings):
        settings.FETCH_SOURCES = True
        inside = cite(claim, by=alice, url="http://localhost/server-status")

        response = as_alice.post(f"/citations/{inside.pk}/text/fetch/")

        assert response.status_code == 422
        assert "not found on the public internet" in response.text


class TestFetchingByAWorker:
    """The database-backed worker of the newsroom, which the tests run by hand."""

    @pytest.fixture
    def by_worker(self, settings):
        settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend", "QUEUES": ["default"]}}
        settings.FETCH_SOURCES = True

    @pytest.fixture
    def site(self, monkeypatch):
        with open_site() as site:
            monkeypatch.setattr(networks, "PUBLIC", site.network)
            yield site

    def work(self) -> None:
        call_command("db_worker", "--batch", "--no-reload", verbosity=0)

    @pytest.mark.django_db(transaction=True)
    def test_says_that_it_is_at_it_and_then_what_came_of_it(self, by_worker, site, as_alice, make_article, alice):
        source = cite(make_article().claims.get(number=1), by=alice, url=f"{site.url}berths").source

        waiting = as_alice.post(f"/sources/{source.pk}/texts/fetch/", follow=True)
        assert "The page is being fetched." in waiting.text
        assert not Capture.objects.exists()
        self.work()
        done = as_alice.get(waiting.request["PATH_INFO"], {"fetching": waiting.context["fetching"]}, follow=True)

        assert "The text of the source is kept." in done.text
        assert Capture.objects.get().how == "fetch"

    @pytest.mark.django_db(transaction=True)
    def test_says_so_when_it_failed(self, by_worker, site, as_alice, make_article, alice):
        site.replies = [reply(status="500 Trouble")]
        source = cite(make_article().claims.get(number=1), by=alice, url=f"{site.url}berths").source
        waiting = as_alice.post(f"/sources/{source.pk}/texts/fetch/", follow=True)

        self.work()
        done = as_alice.get(waiting.request["PATH_INFO"], {"fetching": waiting.context["fetching"]}, follow=True)

        assert "The site did not answer with the page." in done.text

    @pytest.mark.django_db(transaction=True)
    @pytest.mark.parametrize("task", ["", "nonsense", "1b6ab2f6-5c2e-4a51-9e0a-0f4b8f6f2d11"])
    def test_a_fetch_that_there_is_not_is_no_trouble(self, by_worker, as_alice, alice, task):
        source = Source.objects.create(title="A letter", added_by=alice)

        assert as_alice.get(f"/sources/{source.pk}/texts/", {"fetching": task}).status_code == 200

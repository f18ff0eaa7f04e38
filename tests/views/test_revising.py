"""Bringing a new version of an article: shown before it is stored, and stored as it was shown."""

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from claims.importing.extracting import extract_claims
from claims.importing.revising import revise_article
from claims.models import Article, Version
from claims.reading import read_pasted
from claims.reviewing import merge_claims, record_verdict
from tests.revised import FIRST, SECOND, claim, imported, revise


@pytest.fixture
def article(db):
    return imported()


@pytest.fixture
def as_alice(client, alice):
    client.force_login(alice)
    return client


@pytest.fixture
def judged(article, alice):
    for words, outcome in (("4,200", "verified"), ("About 12 per cent", "disputed"), ("$3 million", "unsourced")):
        record_verdict(claim(article, words), outcome=outcome, reviewer=alice, seen=None, note=f"On {words}.")
    return article


def ask(client, article, **data):
    return client.post(reverse("revise_article", args=[article.pk]), data)


def hidden(page: str) -> dict[str, str]:
    """What the form of a page carries on."""
    found = re.findall(r'<input type="hidden" name="(\w+)"(?: value="([^"]*)")?', page)
    return {name: value for name, value in found if name in ("original", "original_name", "previewed")}


def words_of(page: str) -> str:
    return re.sub(r" (?=[.,])", "", " ".join(re.sub(r"<[^>]*>", " ", page).split()))


def test_the_preview_says_what_would_happen_and_stores_nothing(as_alice, judged):
    answer = ask(as_alice, judged, text=SECOND)

    page = words_of(answer.content.decode())
    assert answer.status_code == 200
    assert "1 verdict stays, 1 claim is open again, 1 is gone, 2 are new." in page
    assert "3 that nobody has judged stay open." in page
    assert "gone: 4,200 new: 4,300" in page
    assert "On 4,200." in page
    assert "On $3 million." in page
    assert "Gardeners say that" in page
    assert Version.objects.count() == 1


def test_it_is_stored_as_it_was_shown(as_alice, alice, judged):
    shown = ask(as_alice, judged, text=SECOND).content.decode()

    answer = ask(as_alice, judged, text=SECOND, store="1", **hidden(shown))

    assert answer.headers["Location"] == judged.get_absolute_url()
    version = judged.versions.get(number=2)
    assert (version.text, version.imported_by, version.origin) == (SECOND.strip(), alice, "paste")


def test_what_was_not_shown_is_shown_first(as_alice, judged):
    shown = ask(as_alice, judged, text=SECOND).content.decode()

    answer = ask(as_alice, judged, text=SECOND.replace("90", "91"), store="1", **hidden(shown))

    assert answer.status_code == 422
    assert "This is not what you were shown" in answer.content.decode()
    assert judged.versions.count() == 1


def test_a_file_is_carried_on_with_its_bytes(as_alice, judged):
    shown = ask(as_alice, judged, upload=SimpleUploadedFile("second.txt", SECOND.encode())).content.decode()

    ask(as_alice, judged, text=SECOND, store="1", **hidden(shown))

    version = judged.versions.get(number=2)
    assert (version.origin, version.original_name, bytes(version.original)) == ("file", "second.txt", SECOND.encode())


@pytest.mark.parametrize(
    ("text", "sentence"),
    [("", "There is no text in it."), ("x" * 3_000_000, "The text is too long")],
)
def test_a_text_that_cannot_be_read_comes_back(as_alice, judged, settings, text, sentence):
    settings.ARTICLE_MAX_BYTES = 2_000_000
    answer = ask(as_alice, judged, text=text)

    assert answer.status_code == 422
    assert sentence in answer.content.decode()
    assert text in answer.content.decode()


def test_the_same_text_changes_nothing(as_alice, judged):
    page = ask(as_alice, judged, text=FIRST).content.decode()

    assert "this is the text of version 1, word for word" in page
    assert 'name="store"' not in page


def test_another_article_asks_whether_it_is_the_right_one(as_alice, judged):
    other = "Lamps go out\n\nNobody in the old quarter saw the 30 fires that burned on bus 7 all night long."
    shown = ask(as_alice, judged, text=other).content.decode()
    assert "Is it the right article" in shown

    refused = ask(as_alice, judged, text=other, store="1", **hidden(shown))
    assert (refused.status_code, judged.versions.count()) == (422, 1)

    ask(as_alice, judged, text=other, store="1", sure="on", **hidden(shown))
    assert judged.versions.count() == 2


def test_the_text_that_is_being_read_already_comes_back(as_alice, judged, alice):
    revise_article(judged, read_pasted(SECOND), origin=Version.Origin.PASTE, brought_by=alice)
    shown = ask(as_alice, judged, text=SECOND).content.decode()
    assert "Version 2 is being read. The one that you bring takes its place." in shown

    answer = ask(as_alice, judged, text=SECOND, store="1", **hidden(shown))

    page = answer.content.decode()
    assert answer.status_code == 422
    assert "This very text was brought already" in page
    assert "Some 90 lamps went out." in page


def test_an_article_whose_first_text_is_still_read_takes_none(as_alice, article):
    Article.objects.update(stage="extracting")

    answer = ask(as_alice, article, text=SECOND)

    assert answer.status_code == 409
    assert "The first text of this article is still being read" in answer.content.decode()


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(
    ("text", "sentence"),
    [(SECOND, ""), (FIRST.replace("wide", "broad"), "Version 2 is the text now. Every verdict stands.")],
)
def test_stored_at_once_it_is_the_text_now(as_alice, judged, text, sentence):
    shown = ask(as_alice, judged, text=text).content.decode()

    answer = as_alice.post(
        reverse("revise_article", args=[judged.pk]), {"text": text, "store": "1", **hidden(shown)}, follow=True
    )

    told = [str(message) for message in answer.context["messages"]]
    assert told == ([sentence] if sentence else [])
    assert 'data-version="2"' in answer.content.decode()


def test_a_text_that_could_not_be_read_leaves_the_old_one_and_says_so(as_alice, judged, alice):
    version = revise_article(judged, read_pasted(SECOND), origin=Version.Origin.PASTE, brought_by=alice)
    Version.objects.filter(pk=version.pk).update(extraction="failed")

    page = as_alice.get(judged.get_absolute_url()).content.decode()

    assert "Version 2 could not be read," in page
    assert 'data-version="1"' in page


def test_a_signed_off_article_takes_no_text_and_gives_it_back(as_alice, judged):
    judged.stage = "signed-off"
    judged.save()

    answer = ask(as_alice, judged, text=SECOND)

    assert answer.status_code == 409
    page = answer.content.decode()
    assert "open it again, with a reason" in page
    assert "Some 90 lamps went out." in page
    judged.stage = "review"
    judged.save()


def test_one_may_begin_with_the_text_as_it_is(as_alice, article):
    page = as_alice.get(f"{reverse('revise_article', args=[article.pk])}?from=now").content.decode()

    assert "The town paid $3 million for the lamps." in page


def test_a_viewer_brings_nothing(client, vera, article):
    client.force_login(vera)

    assert ask(client, article, text=SECOND).status_code == 403


def test_while_a_text_is_being_read_the_page_says_so(as_alice, judged):
    shown = ask(as_alice, judged, text=SECOND).content.decode()
    ask(as_alice, judged, text=SECOND, store="1", **hidden(shown))

    page = as_alice.get(judged.get_absolute_url()).content.decode()
    assert "Version 2 of the text is being read." in page
    assert 'data-coming="waiting"' in page

    extract_claims.call(judged.versions.get(number=2).pk)
    page = as_alice.get(judged.get_absolute_url()).content.decode()
    assert "The text is now version 2" in page


def test_who_asks_for_news_hears_of_a_text_that_is_being_read(as_alice, judged, alice):
    path = reverse("changes", args=[judged.pk])
    before = as_alice.get(path).headers["ETag"]
    revise_article(judged, read_pasted(SECOND), origin=Version.Origin.PASTE, brought_by=alice)

    answer = as_alice.get(path, headers={"If-None-Match": before})

    told = answer.json()
    assert (answer.status_code, told["version"], told["coming"]) == (200, 1, "waiting")
    assert "Version 2 of the text is being read." in told["text"]


def test_the_changes_page_tells_what_became_of_each_claim(as_alice, judged, alice):
    revise(judged, by=alice)

    page = words_of(as_alice.get(reverse("version_changes", args=[judged.pk, 2])).content.decode())

    assert "1 verdict stayed, 1 claim was opened again, 1 went, 2 were new." in page
    assert "gone: 4,200 new: 4,300" in page
    assert "the number became" not in page
    assert "On $3 million." in page


def test_a_claim_that_was_merged_since_has_no_fate_of_its_own(as_alice, judged, alice):
    revise(judged, by=alice)
    merge_claims(claim(judged, "Some 90"), into=claim(judged, "about 12 per cent"), by=alice)

    page = as_alice.get(reverse("version_changes", args=[judged.pk, 2])).content.decode()

    assert "1</b> was new" in page


def test_the_list_counts_them(as_alice, judged, alice):
    revise(judged, by=alice)

    page = words_of(as_alice.get(reverse("versions", args=[judged.pk])).content.decode())

    assert "4 claims stayed · 1 open again · 1 gone · 2 new" in page


def test_the_old_text_keeps_the_verdicts_that_stood_then(as_alice, judged, alice):
    revise(judged, by=alice)
    trees = claim(judged, "4,300")
    record_verdict(trees, outcome="disputed", reviewer=alice, seen=trees.latest_verdict_id, note="Now it is wrong.")

    page = as_alice.get(reverse("version", args=[judged.pk, 1])).content.decode()

    assert f'data-claim="{trees.pk}" data-outcome="verified"' in page
    assert "Now it is wrong." not in page
    assert "$3 million" in page
